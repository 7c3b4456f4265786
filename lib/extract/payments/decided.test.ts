import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('money that is paid once it is decided', () => {
  it.each([
    'Small awards are paid in one sum after the first meeting of the year.',
    'If you are successful, we pay shortly after the Council meeting.',
    'Payment is made within a month of the panel’s decision.',
    'Cheques are sent out for all grants after the Committee meeting in June.',
    'Grants will be paid following the decision of the Cabinet Member.',
    '- Panel meets on 4 March\n- Payments made by 20 March\n- Projects start on 1 April',
    '1. Grant agreement signed by 7 February 2026\n2. Money sent to applicants by 28 February 2026\n3. Work can begin\n\nGrants are for charities.',
  ])('comes first: %s', (text) => expect(paidIn(text)).toBe('advance'));

  it.each([
    'Grants will be paid after the meeting at which your report is received.',
    'We pay after the committee has seen your receipts.',
    'Grants are paid once the spending has been defrayed.',
    'We need receipts for each claim against the grant.',
  ])('comes after: %s', (text) => expect(paidIn(text)).toBe('arrears'));

  it('comes both ways where larger sums are claimed', () =>
    expect(
      paidIn(
        'Grants up to £300 are paid in a lump sum after the first meeting of the year. Larger grants are paid in stages, and the Clerk will want evidence of spending for each claim.',
      ),
    ).toBe('mixed'));

  it.each([
    'The panel’s decision on each grant will be sent to you within two weeks of the meeting.',
    'The decision letter is issued after the meeting.',
    'The grant was paid after the meeting in 2019.',
    '- Projects start on 1 April\n- Payments made by 20 May',
    '- Final payment made on your report\n- Project begins',
    'Minutes of the first meeting of the financial year are sent to all grant holders.',
  ])('is not told in: %s', (text) => expect(paidIn(text)).toBeNull());
});

it('shows the sentence where a word alone would tell nothing', () => {
  const text = 'Send us the invoices and we will reimburse you within 30 days.';
  const { payments } = extract(readText(`The grant. ${text}`, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
  expect(payments.map(({ start, end }) => `The grant. ${text}`.slice(start, end))).toEqual([text]);
});
