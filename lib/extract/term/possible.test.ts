import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('time that may be added, in other words', () => {
  it.each([
    ['The contract is for 18 months from 1 April 2025 with a possible further six months.', 18, 24],
    [
      'The contract runs from 1 October 2025 to 30 September 2027. There are two options, each of twelve months.',
      24,
      48,
    ],
    [
      '| Contract start | 1 October 2025 |\n| Contract end | 30 September 2027 |\n| Extensions | 2 of 12 months each |',
      24,
      48,
    ],
    [
      'The contract will last three years (1 April 2025 to 31 March 2028). A fourth year is at the ICB’s discretion.',
      36,
      48,
    ],
    ['Term: 1 April 2025 - 31 March 2028 (with an option for up to 2 further years)', 36, 60],
    [
      'The grant is £90,000. It is for the eighteen months from 1 May 2025 to 31 October 2026. We have an option, which we would take up by June 2026, to continue it for a further year to 31 October 2027.',
      18,
      30,
    ],
    [
      "The contract runs from 1 April 2025 to 31 March 2027, with an option, at the Board's discretion, to continue it to 30 September 2027.",
      24,
      30,
    ],
    [
      'The award is for the year from 1 April 2025 to 31 March 2026. The ICB has an option to carry it on until 31 March 2027.',
      12,
      24,
    ],
    ['Initial term three years. Maximum term four years.', 36, 48],
  ])('%s', (text, firm, possible) => expect(termOf(text)).toMatch(new RegExp(`\\b${firm}/${possible}$`)));

  it('leaves alone what else goes on until a day within the term', () =>
    expect(
      termOf(
        '| First day | 1 October 2026 |\n| Last day of the first term | 30 September 2028 |\n| Options | Two, each of twelve months |\n\nThe supper club grants carry on until 31 March 2028.',
      ),
    ).toBe('2026-10-01..2028-09-30 · 24/48'));
});

describe('years with one sum for each', () => {
  it.each([
    'We will pay £31,200 in each of the financial years 2026/27 and 2027/28.',
    'You will receive £9,000 in each of 2026/27 and 2027/28.',
  ])('%s', (text) => expect(termOf(text)).toBe('2026-04-01..2028-03-31 · 24/24'));
});

describe('definitions without quotation marks', () => {
  it.each([
    '1.1 Commencement Date: 1 July 2025. End Date: 30 June 2027. Maximum Sum: £90,000, being £45,000 in each Year. Year: twelve months starting on the Commencement Date.',
    '1.2 Commencement Day: 1 July 2025; Expiry Day: 30 June 2027.',
  ])('%s', (text) => expect(termOf(text)).toBe('2025-07-01..2027-06-30 · 24/24'));
});

describe('what went before', () => {
  it.each([
    'The grant to the Mission was made for the period 1 April 2023 to 31 March 2026 and will not be renewed.',
    'The grant made to the Mission for 2023/24 to 2025/26 lapses in March.',
    'The night shelter was funded from 1 April 2023 to 31 March 2026, which has now expired.',
  ])('%s', (before) =>
    expect(termOf(`${before}\n\nThe contract will be for two years from 1 April 2026.`)).toBe(
      '2026-04-01..2028-03-31 · 24/24',
    ),
  );

  it('counts what a fund gives and not what the old ones gave', () =>
    expect(
      termOf('Those pots mostly ran for a year at a time. This Fund gives three years’ money from April 2025.'),
    ).toMatch(/36\/36$/));
});
