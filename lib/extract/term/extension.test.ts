import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('an extension that is only possible', () => {
  it.each([
    [
      'The contract starts on 1 April 2027 and runs until 31 March 2030, with a potential extension for two additional years.',
      '2027-04-01..2030-03-31 · 36/60',
    ],
    [
      'Contracts start on 1 September 2026 and last until 31 August 2029, with a possible 12-month extension.',
      '2026-09-01..2029-08-31 · 36/48',
    ],
    [
      'The contract will run from 1 April 2026 to 31 March 2029 with the potential to extend for a further two years.',
      '2026-04-01..2029-03-31 · 36/60',
    ],
    [
      'The contract is for a maximum 7-year term (initial 3 years + 2 + 1 + 1 extensions) from 1 April 2026.',
      '2026-04-01..2029-03-31 · 36/84',
    ],
    [
      'The contract has a term of six years and may be extended by two years, potentially totalling eight years.',
      '72/96',
    ],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    ['We are pleased to offer a one-year extension of your grant from 1 April 2026.', '2026-04-01..2027-03-31 · 12/12'],
    ['The grant is extended for two additional years from 1 April 2026.', '2026-04-01..2028-03-31 · 24/24'],
    [
      'The fund has the potential to support groups for three years from 1 April 2026.',
      '2026-04-01..2029-03-31 · 36/36',
    ],
  ])('but one that is given is a term: %s', (text, term) => expect(termOf(text)).toBe(term));
});
