import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { suddenChange } from '@/lib/listen/changes/sudden-change.ts';
import { readText } from '@/lib/read/text.ts';

const told = (text: string) =>
  suddenChange(
    extract(readText(`3 February 2025\n\nDear Trustees\n\n${text}\n\nYours faithfully`, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['change'] },
    }),
  );

describe('suddenChange', () => {
  it.each([
    ['All further payments of your grant are stopped with immediate effect.', '2025-02-03'],
    ['Your January instalment was the last.', '2025-02-03'],
    ['The funding of your club stops at the end of this month.', '2025-02-28'],
    ['We can no longer fund the drop-in beyond the end of the financial year.', '2025-03-31'],
    ['The March payment is your last.', '2025-03-31'],
    ['The grant is cut by half in six weeks\u2019 time.', '2025-03-17'],
  ])('works out the day: %s', (text, day) => expect(told(text)?.change?.effective.value).toBe(day));

  it.each([
    'We have decided to reduce your grant, on a date to be confirmed.',
    'The Council has agreed that your funding will be withdrawn in due course.',
  ])('hears an ending without a day: %s', (text) => expect(told(text)).toMatchObject({ change: null }));

  it.each([
    'We may have to stop payments at the end of this month.',
    'Your grant is not affected.',
    'The Lottery stopped its grant with immediate effect.',
    'If the report is late, payments are stopped at once.',
    'We are considering whether funding should end this year.',
    'The lease was renewed for twelve months.',
  ])('hears none: %s', (text) => expect(told(text)).toBeNull());
});
