import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { stillIn } from '@/lib/listen/core-costs.ts';
import { readText } from '@/lib/read/text.ts';

const stillsIn = (text: string, kind: 'funding' | 'change') =>
  stillIn(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: [kind] },
    }),
  ).length;

describe('a price that stands still while costs rise', () => {
  it.each([
    'The Committee was not able to agree any uplift for inflation, and providers are expected to absorb these.',
    'Any increase in costs during the term must be met from within the contract price.',
    'Rises in the National Living Wage are to be absorbed by the provider.',
    'No allowance will be made for wage inflation.',
    'We cannot offer an uplift this year.',
    'The grant will stay at the same level for three years, whatever happens to prices.',
    'The price is fixed for the whole term and will not be indexed.',
    'Providers will need to contain cost pressures within existing funding.',
    'The sum will not go up with inflation.',
  ])('%s', (text) => expect(stillsIn(text, 'funding')).toBe(1));

  it.each([
    'The Council will absorb the increase in National Insurance.',
    'You will not be asked to absorb these increases in costs.',
    'The price will rise each year with CPI.',
    'The new hub will absorb referrals from the old service at no extra cost.',
    'There will be no increase in council tax.',
    'An uplift of 3% is applied each April.',
    'The increase in costs is absorbed by the bus company.',
  ])('not: %s', (text) => expect(stillsIn(text, 'funding')).toBe(0));

  it('is of those who are funded, in a letter of change', () => {
    expect(stillsIn('We cannot offer an uplift, and providers are expected to absorb rising costs.', 'change')).toBe(1);
    expect(stillsIn('We cannot offer an uplift in the rate for car parks.', 'change')).toBe(0);
  });
});
