import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('the awards of others, and other awards of the same funder', () => {
  it.each([
    ['The District’s own award to the Mill, a three-year one, is a matter for the District.'],
    ['Your other grant from us, the three-year one for the gardener (April 2025 to March 2028), stays as it is.'],
    ['Contracts with colleges for 2026/27 to 2028/29 were let in the spring.'],
    ['College contracts for 2026/27 to 2028/29 are not open to further bids.'],
    ['The county pays for a caseworker under an agreement of its own that lasts until March 2029.'],
    ['The film grant that you have from the Arts Trust runs from April 2025 to March 2028.'],
    ['The Ministry has promised us funding from 2026/27 to 2028/29.'],
    ['Grants for swimming clubs are made for three years by the leisure trust, not by this fund.'],
    ['The separate three-year grant from the Youth Board ends on 31 March 2029.'],
    ['Grants of another sort, for up to five years, are made by the Lottery.'],
    ['The trust commissions its own advice service under a five-year contract.'],
    ['Should we go over to three-year grants?'],
    ['The award for the minibus stands apart from this letter and runs until 31 March 2029.'],
    ['The secondment under the partnership agreement is for six months.'],
  ])('lend it no length: %s', (other) => {
    expect(termOf(`The grant runs from 1 April 2026 to 31 March 2027. ${other}`)).toBe(
      '2026-04-01..2027-03-31 · 12/12',
    );
    expect(termOf(`Our grants for local groups are open. ${other}`)).toBeNull();
  });

  it('takes no end from what a reader asks', () =>
    expect(
      termOf(
        'Projects begin on 1 April 2026 and all money is to be spent by 31 March 2027.\n\n### Our first grant finishes in May. Can we apply?\n\nYes.',
      ),
    ).toBe('2026-04-01..2027-03-31 · 12/12'));
});

describe('dates that are no term', () => {
  it.each([
    'The reporting period is 1 April 2025 to 31 March 2026 and reports are due in May. The grant is paid at once.',
    'Applications for grants open on 1 May 2026 and must be completed by 30 June 2026.',
    'Grants must be spent within 12 months of the award.',
  ])('%s', (text) => expect(termOf(`# Grants\n\n${text}`)).toBeNull());
});

describe('lengths in everyday words', () => {
  it.each([
    ['The money can be used from 1 October 2025 and has to be gone by 31 March 2026.', '6/6'],
    ['Projects can begin on 1 July 2026 and all spending has to be finished by 31 March 2027.', '9/9'],
    ['| Projects begin | 1 April 2026 |\n| All money spent | 31 March 2027 |', '12/12'],
    ['| Period covered | 1 April 2026 to 31 March 2027 |', '12/12'],
    ['| Delivery window | 1 September 2026 – 30 June 2027. All learners must have finished by then. |', '10/10'],
    ['We can only look one year ahead: 1 April 2026 to 31 March 2027.', '12/12'],
    ['Money is available for eighteen months.', '18/18'],
    ['The provider will be appointed for three years commencing 1 September 2026.', '36/36'],
    ['The agreement runs from 1 April 2026 until 31 March 2028 with the possibility of a third year.', '24/36'],
    [
      'Projects must start on or after 1 April 2026 and be finished, with all the money spent, by 31 March 2027.',
      '12/12',
    ],
    ['All activity must begin after 1 May 2026 and be complete by 30 April 2027.', '12/12'],
    ['# Grants\n\nWork should begin on 1 July 2026 and must be over by 31 December 2026.', '6/6'],
    ['# Grants\n\nProjects start in June 2026 and all costs must be incurred by 31 March 2027.', '10/10'],
    ['The grant is for the period 1 April 2025 to 31 March 2026 and is to be spent as follows: staff £900.', '12/12'],
    [
      'The grant is from 1 April 2025 to 31 March 2026. I cannot say whether there will be a scheme in 2026/27.',
      '12/12',
    ],
    ['Each grant lasts a year and must be spent in that time.', '12/12'],
    [
      'The contract will start on 1 October 2026 and will be for three years with the possibility of two more.',
      '36/60',
    ],
    ['For this round twelve months is the most that we can do.', '12/12'],
    ['The agreement began on 1 April 2024 and is to expire on 31 March 2027.', '36/36'],
    ['# How long it lasts\n\nIt starts on 1 April 2026 and goes on until 31 March 2028.', '24/24'],
    [
      '# How long for\n\nFive years starting on 1 April 2026. We may then add one year and after that one more.',
      '60/84',
    ],
    ['# How long for\n\nFrom 1 July 2026 to 30 June 2029. We could add a year if it goes well.', '36/48'],
    ['The contract is for three years from 1 April 2026. Providers may add forty places at £9,000 a year.', '36/36'],
  ])('%s', (text, months) => expect(termOf(text)?.split(' · ').at(-1)).toBe(months));
});
