import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('when a sum falls due in the quarter that it is for', () => {
  it.each([
    '5.1 A quarter of the yearly price falls due on the first working day of each quarter for the three months ahead.',
    'The yearly price falls due in four parts, each on the first day of the quarter to which it belongs.',
    'One twelfth of the price is due on the first of every month for the month ahead.',
    'The award comes in quarterly instalments of £3,000. Each will be released in the first ten days of the quarter that it is for.',
    'Instalments of £3,000 are sent in the opening week of the quarter they pay for.',
    'We transfer each instalment within five days of the quarter opening, with no need of an invoice.',
    'The sum for each half-year will be in your account by the time that half-year starts.',
    "We pay every quarter's money by the fifth day of that quarter.",
    '## When does the money arrive?\n\nAt the start of every quarter, for the quarter to come.',
    '## When will we get the money?\n\nOn 1 April and 1 October, for the half-year to come.',
    'From May the Larder gets £2,000 at the beginning of each month.',
    'You will receive £14,000 at the start of each quarter.',
    '| Clause | Effect |\n| --- | --- |\n| 7 Payment | Monthly in advance, on the first working day |',
  ])('%s', (text) => expect(paidIn(text)).toBe('advance'));

  it.each([
    'Details are released once you have signed the confidentiality form.',
    'Reports fall due on the first working day of each quarter.',
    'Meetings are held in the first ten days of each quarter.',
    'Your return should be in by the fifth day of that quarter.',
    'A short report once a year, on outcomes that we will have agreed together before the award begins.',
    'Each family receives £40 at the end of the month.',
    'Young people will get £20 after each session has been held.',
    'You will receive £50 vouchers for families at the start of each month.',
    'A page each quarter on results, as the award sets out.',
  ])('silent: %s', (text) => expect(paidIn(text)).toBeNull());
});

it('comes after the quarter that it is for', () =>
  expect(paidIn('## When does the money arrive?\n\nAt the end of every quarter, for the quarter gone.')).toBe(
    'arrears',
  ));

describe('one way at first and another from then on', () => {
  it.each([
    'In the first year payment is made at the start of each quarter. From the second year it is made monthly, after the month to which it relates.',
    'During year one we pay quarterly in advance; from year two, monthly in arrears.',
    'The first six months are paid for up front. After that we pay on invoice, a month behind.',
  ])('%s', (text) => expect(paidIn(text)).toBe('mixed'));
});

describe('a share by results', () => {
  it.each([
    ['70% of the price is paid quarterly in arrears and 30% on outcomes achieved.', 'arrears'],
    ['70% of the price is paid quarterly in advance and 30% on outcomes achieved.', 'mixed'],
  ])('%s', (text, timing) => expect(paidIn(text)).toBe(timing));
});

it('leaves a scheme that has finished to itself', () =>
  expect(
    paidIn(
      'Grants are paid in April and October, before you need to spend them. Better Days was a scheme of 2023/24, paid in arrears, and has closed.',
    ),
  ).toBe('advance'));
