import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

const oneYear = '2026-04-01..2027-03-31 · 12/12';

describe('the year of a round', () => {
  it.each([
    'Village Hall Grants 2026/27\n\nApply for up to £5,000 by 3 May.',
    'The Mayor’s Community Fund 2026-27\n\nCharities may apply for grants.',
    'Core Grants (2026/27) are open to charities. We give up to £20,000.',
    'Arts and Heritage Programme, 2026/27\n\nGrants are open to groups of any size.',
    'Grants for 2026/27 are now open. Charities may apply for up to £20,000.',
    'The money for 2026/27 can be had now for grants of any size.',
    'Applications for 2026/27 are invited from charities that need a grant.',
  ])('is no length: %s', (text) => expect(termOf(text)).toBeNull());

  it.each([
    'Grant agreement 2026/27\n\nThe Council will pay the charity £10,000.',
    'Grants are paid for a single year (2026/27).',
    'Community Awards 2026/27: £9,000 to the Elm Trust',
    'The Small Grants Programme 2026/27 will fund projects from April 2026 to March 2027.',
  ])('leaves what is one: %s', (text) => expect(termOf(text)).toBe(oneYear));

  it('is not one year more where it only tells which is meant', () => {
    expect(termOf('We may fund projects for a further year (2026/27).')).toBe(oneYear);
    expect(termOf('The grant is for another year, 2026/27.')).toBe(oneYear);
    expect(termOf('The grant is for 2026/27 with an option of a further year (2027/28).')).toBe(
      '2026-04-01..2027-03-31 · 12/24',
    );
    expect(termOf('The grant is for one year, 2026/27, and may be extended by a further year, 2027/28.')).toBe(
      '2026-04-01..2027-03-31 · 12/24',
    );
  });
});
