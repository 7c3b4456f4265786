import { expect, it } from 'vitest';
import { noticesIn, paidIn } from '@/tests/funding-meaning.ts';
import { termOf } from '@/tests/term-meaning.ts';

it.each([
  ['1.1 In clause 2 (Term), for "31 March 2025" substitute "31 March 2026".', '2025-04-01..2026-03-31 · 12/12'],
  ['The Expiry Date is amended from 31 March 2025 to 31 March 2027.', '2025-04-01..2027-03-31 · 24/24'],
  [
    'In the definition of Expiry Date the words "31 March 2025" are replaced with "30 September 2025".',
    '2025-04-01..2025-09-30 · 6/6',
  ],
  ['The end of the grant is moved from 31 March 2025 to 31 March 2026.', '2025-04-01..2026-03-31 · 12/12'],
  ['The contract is extended from 31 March 2025 to 31 March 2026.', '2025-04-01..2026-03-31 · 12/12'],
  // Another day, or the wrong way round.
  ['The closing date for grants has been moved from 31 March 2025 to 14 April 2025.', null],
  ['For "1 March 2025" read "14 March 2025" in the list of meetings of the grants panel.', null],
  ['The Expiry Date is amended from 31 March 2026 to 31 March 2025.', null],
])('a variation adds the time between the old end and the new: %s', (text, term) =>
  expect(termOf(`# Variation\n\n${text}`)).toBe(term),
);

it.each([
  ['In clause 14.2 (ending by the Council), for "six months" substitute "one month".', 'funder P1M'],
  ['In clause 14.2 (termination), the words "six months" are replaced with "three months".', 'either P3M'],
  [
    'In clause 9 (notice by the Provider to end it), for "one month" there is substituted "two months".',
    'recipient P2M',
  ],
  ['In clause 9 (reports), for "one month" substitute "two weeks".', ''],
  ['In clause 9 (term of the grant), for "twelve months" substitute "six months".', ''],
])('and a length of notice that it puts in: %s', (text, notices) => expect(noticesIn(text)).toBe(notices));

it.each([
  ['Paragraph 2 (payment quarterly in advance) is deleted and replaced by: "The sum is paid in arrears."', 'arrears'],
  ['Clause 4 (payment in arrears) is replaced by: "The Grant shall be paid quarterly in advance."', 'advance'],
  ['The clause on payment in advance is removed.', null],
])('and how the money comes from now on: %s', (text, paid) => expect(paidIn(text)).toBe(paid));
