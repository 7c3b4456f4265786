import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const noticesIn = (text: string): string =>
  extract(readText(text, { markdown: false }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  })
    .notices.map(({ giver, period, inWriting }) => `${giver} ${period}${inWriting ? ' in writing' : ''}`)
    .join(', ');

describe('a notice that is shared out between the two sides', () => {
  it.each([
    [
      'Either party may terminate by notice in writing: the Council by not less than four months, the provider by six.',
      'funder P4M in writing, recipient P6M in writing',
    ],
    [
      'Either side may end the agreement: three months from the Council, one month from the Recipient.',
      'funder P3M, recipient P1M',
    ],
    [
      'Notice may be given by either party: not less than six months by the Council and not less than three by the Provider.',
      'funder P6M, recipient P3M',
    ],
    [
      'Either party may terminate by notice in writing: the Council by not less than eleven months, the provider by seven.',
      'funder P11M in writing, recipient P7M in writing',
    ],
    [
      'Both parties may withdraw on notice: the Commissioner on ninety days, the Recipient on sixty.',
      'funder P90D, recipient P60D',
    ],
    [
      'Either party may terminate this contract on notice, being six months in the case of the Council and three months in that of the Provider.',
      'funder P6M, recipient P3M',
    ],
    [
      'Either of us can end this early by telling the other: we would give you three months, and you would give us one.',
      'funder P3M, recipient P1M',
    ],
    [
      'This agreement can be ended early by either party. The Council must give four months, the provider six.',
      'funder P4M, recipient P6M',
    ],
    [
      'Either of us may end it: the Provider on 56 days’ notice, the Council on 28 days’.',
      'recipient P56D, funder P28D',
    ],
    ['Early termination by either party: ICB 6 months; Provider 3 months.', 'funder P6M, recipient P3M'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));

  it.each([
    'Reports are due by email: the Council by four months, the provider by six.',
    'Either party may give notice of a dispute: the Council within ten days, the Provider within five.',
    'Either party may ask for a review in writing: the Council in month four, the provider in month six.',
    'The term may be extended: by the Council by not less than four months, by the provider by six.',
    'Either party may suspend the service: the Council for four weeks, the provider for two.',
  ])('silent: %s', (text) => expect(noticesIn(text)).toBe(''));
});
