import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('what may come after the firm term', () => {
  it.each([
    [
      'The grant runs from 1 May 2026 to 30 April 2027. We may carry it on for two further spells of 12 months.',
      '12/36',
    ],
    ['| Contract dates | 1 May 2026 to 30 April 2027 |\n| Options | Two, of 12 months each |', '12/36'],
    ['The contract is from 1 May 2026 to 30 April 2027. There are two options to extend, each of 12 months.', '12/36'],
    [
      'The grant runs from 1 May 2026 to 30 April 2027. If both agree it can be carried forward, at the latest, to 30 April 2029.',
      '12/36',
    ],
    [
      'The award runs from 1 May 2026 to 30 April 2027. The Board may, by written notice sent not later than 1 February 2027, prolong it by up to twenty-four (24) months.',
      '12/36',
    ],
    [
      'The award runs from 1 May 2026 to 30 April 2027. The longest it could last, with extensions, is three years.',
      '12/36',
    ],
    ['In force: 1 May 2026 to 30 April 2028, then up to 12 months more if the Council wishes.', '24/36'],
    ['The contract is for two years from 1 May 2026, and the Council may extend it for a further twelve.', '24/36'],
    ['The contract is for two years from 1 May 2026 and may be extended for a third.', '24/36'],
    ['The contract is for two years from 1 May 2026, extendable by one.', '24/36'],
    ['The award is for two years from 1 May 2026; a third year is not ruled out.', '24/36'],
    ["The grant is for two years from 1 May 2026. There's money in the pot for one more year after that.", '24/36'],
  ])('%s', (text, term) => expect(termOf(text)?.split(' · ').at(-1)).toBe(term));

  it.each([
    'The grant runs from 1 May 2026 to 30 April 2028 and will not be extended by a further year.',
    'The grant runs from 1 May 2026 to 30 April 2028. There is no possibility of a further year.',
    'The grant runs from 1 May 2026 to 30 April 2028. You have one more month to send your accounts.',
    'The grant runs from 1 May 2026 to 30 April 2028. Records are kept for six more years.',
  ])('%s', (text) => expect(termOf(text)?.split(' · ').at(-1)).toBe('24/24'));

  it.each([
    'Every award is for a single year, from 1 May 2026 to 30 April 2027. Of the 30 groups funded in 2025/26, eleven had been funded before.',
    'An offer of money for twelve months starting on 1 May 2026.',
    'We should like to pay for sessions from the beginning of May 2026 to the end of April 2027.',
  ])('%s', (text) => expect(termOf(text)).toBe('2026-05-01..2027-04-30 · 12/12'));
});
