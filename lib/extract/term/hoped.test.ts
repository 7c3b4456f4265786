import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('a later year that is spoken of and not promised', () => {
  it.each([
    'You will receive £8,000 in 2026/27 and £8,200 in 2027/28. We hope to do the same in 2028/29, but that depends on the budget.',
    'The award is £8,000 for 2026/27 and £8,000 for 2027/28. We would like to offer 2028/29 too, but cannot promise it.',
    'The award is £8,000 for 2026/27 and £8,000 for 2027/28, with the possibility of a third year, 2028/29.',
    'The grant is for 2026/27 and 2027/28. Whether there can be anything in 2028/29 will be decided later.',
  ])('%s', (text) => expect(termOf(text)).toBe('2026-04-01..2028-03-31 · 24/36'));

  it.each(['There will be no funding in 2028/29.', 'There is no hope of more in 2028/29.'])('%s', (last) =>
    expect(termOf(`The grant is £5,000 for 2026/27 and £5,000 for 2027/28. ${last}`)).toBe(
      '2026-04-01..2028-03-31 · 24/24',
    ),
  );
});

describe('a year for which nothing is promised', () => {
  it.each([
    'I cannot promise anything for 2027/28, as the allocation comes in the winter.',
    'We are not able to say what there will be in 2027/28.',
    'No decision has been made about 2027/28.',
    'We do not yet know what we shall have for 2027/28.',
    'There is no commitment to funding in 2027/28.',
  ])('%s', (words) =>
    expect(termOf(`The grant is £12,750. It is for the period 1 April 2026 to 31 March 2027. ${words}`)).toBe(
      '2026-04-01..2027-03-31 · 12/12',
    ),
  );

  it('is another matter than a promise with a limit', () =>
    expect(termOf('We cannot pay more than £9,000 a year. The grant is for 2027/28.')).toBe(
      '2027-04-01..2028-03-31 · 12/12',
    ));
});

describe('both ends in one breath', () => {
  it.each([
    'Start 1 July 2026, finish 31 March 2027.',
    'Starts: 1 July 2026, ends: 31 March 2027.',
    'It begins on 1 July 2026 and finishes on 31 March 2027.',
  ])('%s', (words) =>
    expect(
      termOf(`# Request for quotation: money advice\n\nWe invite quotations for advice sessions.\n\n${words}`),
    ).toBe('2026-07-01..2027-03-31 · 9/9'),
  );
});

describe('an end that may be put off', () => {
  it.each([
    'The Council may defer the End Date by twelve months.',
    'The end may be postponed, if both agree, by up to a year.',
    'The Council has the right to move the End Date to 30 June 2028.',
    'The Council may, by letter sent not later than 1 January 2027, put back the Last Day by twelve months.',
  ])('%s', (words) =>
    expect(termOf(`The agreement runs from 1 July 2025 to 30 June 2027. ${words}`)).toBe(
      '2025-07-01..2027-06-30 · 24/36',
    ),
  );

  it('is named with the end itself', () =>
    expect(
      termOf('The agreement runs from 1 July 2025 to 30 June 2027, or to 30 June 2028 if the option is taken up.'),
    ).toBe('2025-07-01..2027-06-30 · 24/36'));
});

describe('the last day on which money may be spent', () => {
  it.each([
    'The grant starts on 1 November 2025 and the last day on which you can use it is 31 March 2027.',
    'The grant begins on 1 November 2025. Nothing spent after 31 March 2027 can be counted.',
    'The award takes effect on 1 November 2025 and no spending after 31 March 2027 will be met.',
  ])('%s', (text) => expect(termOf(text)).toBe('2025-11-01..2027-03-31 · 17/17'));
});

describe('lengths that others have, beside the length of this one', () => {
  it.each([
    'Neighbouring Thornby buys its visits through a twelve-month agreement.',
    'Another council gives a one-year grant for the same work.',
    'We considered a two-year contract and decided against it.',
    'The grants now in force were renewed in 2024, for a year.',
  ])('%s', (words) =>
    expect(termOf(`The contract is for four years from 1 September 2026. ${words}`)).toBe(
      '2026-09-01..2030-08-31 · 48/48',
    ),
  );

  it('takes the main awards of a fund for its own', () =>
    expect(termOf('Every main award runs from 1 May 2026 to 30 April 2029. Taster awards last nine months.')).toBe(
      '2026-05-01..2029-04-30 · 36/36',
    ));
});

it('ends with the years named, where a table says only when work starts', () =>
  expect(
    termOf(
      '# The fund\n\nBetween £5,000 and £9,000 a year, for the financial years 2026/27, 2027/28 and 2028/29.\n\n| Step | Date |\n| --- | --- |\n| Work starts | 1 April 2026 |',
    ),
  ).toBe('2026-04-01..2029-03-31 · 36/36'));

it('adds up an extension told in parts', () =>
  expect(
    termOf('The contract is for 3 years from 1 July 2026 with the option to extend for up to 2 years (1+1).'),
  ).toBe('2026-07-01..2029-06-30 · 36/60'));
