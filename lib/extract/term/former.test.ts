import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('what went before an offer', () => {
  it.each([
    // Each is followed by the offer's own length, which is what counts.
    ['The group has been funded latterly on agreements of twelve months at a time.'],
    ['It was previously funded for periods of six months.'],
    ['It takes the place of the Partnership Grants (twelve-month awards, last made for 2024/25).'],
    ['This fund replaces the Starter Awards, which were for six months.'],
    ['It follows the one-year Seedcorn grants made to twelve groups in 2024/25.'],
    ['The scheme succeeds our Quick Grants, each of nine months.'],
    ['It is offered in place of the twelve-month grants of 2024/25.'],
    ['It builds on the six-month awards that we gave to nine groups in 2024/25.'],
    ['Instead of the old one-year agreements there is now one fund.'],
    ['Groups used to get a one-year grant from the fund.'],
    ['The county’s award, which has nothing to do with this fund, is for two years.'],
    ['Grants made in 2024/25 came to £90,000.'],
    ['In the old scheme a hall would have been given one year at a time.'],
    ['The six-month grants paid in 2024/25 showed us what works.'],
  ])('is no length of it: %s', (before) => {
    expect(termOf(`${before} Grants are for three years from 1 April 2026.`)).toBe('2026-04-01..2029-03-31 · 36/36');
    expect(termOf(`Our grants for local groups are open. ${before}`)).toBeNull();
  });

  it.each([
    ['This agreement replaces your present one and runs from 1 April 2025 to 31 March 2027.', '24/24'],
    ['The new grant takes the place of your old one, and lasts for two years from 1 May 2025.', '24/24'],
    ['Your funding follows on from the pilot and is for eighteen months from 1 April 2025.', '18/18'],
    ['Grants made in this round are for 2025/26.', '12/12'],
    ['The award made to you is for one year from 1 April 2025.', '12/12'],
  ])('does not hide the offer that takes its place: %s', (text, months) =>
    expect(termOf(text)?.split(' · ').at(-1)).toBe(months),
  );
});

describe('a new grant after the present one', () => {
  it.each([
    'The present grant comes to an end on 30 June. The new one is for the period from 1 July 2025 to 30 June 2026.',
    'Your current award ends on 30 June 2025. The next one runs from 1 July 2025 to 30 June 2026.',
    'Your existing agreement expires on 30 June. Its replacement will run from 1 July 2025 until 30 June 2026.',
    'Last year’s grant is nearly spent. The new one starts on 1 July 2025 and finishes on 30 June 2026.',
    'The old contract ends in June. The new one lasts for twelve months from 1 July 2025.',
  ])('%s', (text) => expect(termOf(text)).toBe('2025-07-01..2026-06-30 · 12/12'));

  it.each([
    'The present lease comes to an end on 30 June. The new one is for the period from 1 July 2025 to 30 June 2026.',
    'The present chair stands down on 30 June. The next one serves from 1 July 2025 to 30 June 2026.',
  ])('and no other thing: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('days that a period starts and finishes on', () => {
  it.each([
    [
      'Grant Period: the period starting on 1 October 2025 and finishing on 31 March 2027',
      '2025-10-01..2027-03-31 · 18/18',
    ],
    [
      '"Funding Period" means the period beginning on 1 April 2025 and ending on 31 March 2028.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    [
      '| Grant Period | the period starting on 1 May 2025 and finishing on 30 April 2026 |',
      '2025-05-01..2026-04-30 · 12/12',
    ],
    [
      'Contract Term   the term commencing on 1 July 2025 and expiring on 30 June 2027',
      '2025-07-01..2027-06-30 · 24/24',
    ],
    [
      'The grant is paid for the period that starts on 1 April 2025 and ends with 31 March 2026.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    'The consultation is open for the period starting on 1 April 2025 and finishing on 30 June 2025.',
    'Reporting Period: the period starting on 1 April 2025 and finishing on 30 September 2025',
  ])('of something else: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('agreements that end as the offer begins', () => {
  it.each([
    'We buy support from four providers under agreements which expire on 31 March 2026. The contracts will start on 1 April 2026 and end on 31 March 2028.',
    'The contracts replace a single contract that ends on 31 March 2026.\n\nThe contracts will start on 1 April 2026 and end on 31 March 2028.',
    'The contract starts on 1 April 2026. It ends on 31 March 2028. The service now runs under a contract that finishes on 31 March 2026.',
    'Funding for the hub ends on 31 March 2026, so a new grant will begin on 1 April 2026 and finish on 31 March 2028.',
  ])('give it no end: %s', (text) => expect(termOf(text)).toBe('2026-04-01..2028-03-31 · 24/24'));
});

describe('a length said beside the end of what went before', () => {
  it('tells better than another day', () =>
    expect(
      termOf(
        'The service runs under a contract that ends on 31 March 2026. The new contract will start on 1 April 2026 and is for three years. The handover of the service ends on 31 August 2026.',
      ),
    ).toBe('2026-04-01..2029-03-31 · 36/36'));
});

describe('what one payment is for', () => {
  it.each([
    'The Award is paid in two instalments a year, in each case for the six months to come.',
    'The grant is paid in April and October, each payment covering the six months ahead.',
    'The award is paid in halves, each instalment being for a period of six months.',
    'Funding is paid in arrears for the three months just ended.',
  ])('is no length: %s', (text) => {
    expect(termOf(`The Award is for the period from 1 April 2026 to 31 March 2028. ${text}`)).toBe(
      '2026-04-01..2028-03-31 · 24/24',
    );
    expect(termOf(text)).toBeNull();
  });
});

describe('a whole with all that may be added', () => {
  it.each([
    [
      'The contract will commence on 1 January 2026 for an initial 4-year period, with a subsequent extension period of a further 4 years. The maximum contract term after all extension periods will be 8 years.',
      '48/96',
    ],
    ['The contract is for two years. The total length of the contract with extensions is four years.', '24/48'],
    ['The agreement lasts three years. Including options the agreement may last up to five years.', '36/60'],
    ['The grant is for one year. With renewals it could last three years in all.', '12/36'],
    ['The contract is for a maximum period of three years.', '36/36'],
  ])('%s', (text, months) => expect(termOf(text)?.split(' · ').at(-1)).toBe(months));
});

describe('an extension that comes again', () => {
  it.each([
    ['The contract lasts for two years, and the Council may then extend it by one year and again by another.', '24/48'],
    ['The contract lasts for two years. It may be extended by a year, and then by another.', '24/48'],
    [
      'The agreement is for three years with the option to extend by 12 months and then by a second 12 months.',
      '36/60',
    ],
    ['The contract is for two years. We may extend it by six months and once more by the same.', '24/36'],
    ['The grant is for two years. It may be extended by a year, and by a further year after that.', '24/48'],
    ['The contract is for two years. It may be extended by one year or another length we agree.', '24/36'],
    ['The contract is for two years. It may be extended by a year and awarded again by another route.', '24/36'],
  ])('%s', (text, months) => expect(termOf(text)?.split(' · ').at(-1)).toBe(months));
});
