import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const facts = (text: string) =>
  extract(readText(`Dale Borough Council\n\n12 January 2026\n\nDear Ms Okafor\n\n${text}`, { markdown: true }), {
    today: '2026-01-15',
    complete: true,
  });
/** The days from which a letter of 12 January that says this changes something; only where it is heard as a notice of change. */
const bites = (text: string) =>
  facts(text)
    .changes.map(({ effective }) => effective.value)
    .join(', ');

describe('help that comes to an end, however the letter puts it', () => {
  it.each([
    ['The Council does not intend to make any further payments to the charity after 31 March 2026.', '2026-03-31'],
    ['It has been resolved that no payment will be made for any period beyond 31 March 2026.', '2026-03-31'],
    ['Your funding will not go on beyond 31 March 2026.', '2026-03-31'],
    [
      'The money for the club has not been included in the budget for next year and will stop on 31 March 2026.',
      '2026-03-31',
    ],
    ['After 31 March 2026 we shall not be commissioning the lunch club.', '2026-03-31'],
    [
      'The Council has decided to end the agreement, which would otherwise have gone on until 31 March 2028. The last day of the service will be 30 November 2026.',
      '2026-11-30',
    ],
    ['Cabinet decided on 6 January 2026 to stop your grant from 1 April 2026.', '2026-04-01'],
    ['The Board agreed at its meeting on 8 January to end the award on 31 March 2026.', '2026-03-31'],
    ['Members voted last week, by five to four, to withdraw your funding from 1 April 2026.', '2026-04-01'],
    ['Treat this letter as notice under clause 14 that the agreement will determine on 15 April 2026.', '2026-04-15'],
    ['The Council is bringing the arrangement to a close on 31 March 2026.', '2026-03-31'],
    ['Funding for the lunch club is to be taken out of the budget with effect from 1 April 2026.', '2026-04-01'],
    ['You will receive £10,000 less from 1 April 2026.', '2026-04-01'],
    ['The contract sum will be 15% lower from 1 April 2026.', '2026-04-01'],
    ['The support we give will taper over six months and be nil from 1 October 2026.', '2026-10-01'],
    ['Your grant has been discontinued from 1 April 2026.', '2026-04-01'],
    ['There is no provision for your grant in our spending plans after 31 March 2026.', '2026-03-31'],
    ["The Board's support for the project will come to its close on 31 March 2026.", '2026-03-31'],
    ['You should not count on any money from the Council beyond 31 March 2026.', '2026-03-31'],
    ['Payments will cease with that for the quarter ending 31 March 2026.', '2026-03-31'],
    ["We'll stop paying for the minibus on 31 March 2026.", '2026-03-31'],
    ['The trust will lose its annual grant on 31 March 2026.', '2026-03-31'],
    ['Your core grant is being trimmed by 7% from 1 April 2026.', '2026-04-01'],
    ['To bring the contract with Brook House to an early end on 30 June 2026.', '2026-06-30'],
    ["The contract finishes on 31 March 2026 and there won't be another.", '2026-03-31'],
    ['Your grant of £40,000 is replaced by one of £28,000. The new sum has effect from 1 April 2026.', '2026-04-01'],
    ['We pay the club £62,000 a year. Members agreed that the grant will be £41,000 from 1 April 2026.', '2026-04-01'],
    [
      'With regret I must tell you that from 1 April 2026 we can pay only £30,000 of the £48,000 that was promised in your grant.',
      '2026-04-01',
    ],
    [
      'We think that our contribution should come down to £900 a month. This will take effect on 1 April 2026.',
      '2026-04-01',
    ],
    [
      'Our share of the café will be £4,000 a year less. From 1 April 2026 our grant is three quarters of what it was.',
      '2026-04-01',
    ],
  ])('%s', (text, day) => expect(bites(text)).toBe(day));
});

describe('sums that are varied, and forms', () => {
  it.each([
    [
      'Notice of variation\n\nGrant agreement dated 3 May 2024\n\nFor "£60,000" read "£48,000" with effect from 1 April 2026.',
      '2026-04-01',
    ],
    [
      'Variation No. 3\n\nThe agreement is varied as follows from 1 April 2026: in clause 5 delete "£30,000" and insert "£21,000".',
      '2026-04-01',
    ],
    [
      'Notice of variation\n\nThe Council hereby varies the Grant Agreement as follows with effect from 1 May 2026:\n\n1. In Schedule 1 for "£60,000" substitute "£48,000".\n\n2. In clause 9 for "six" substitute "three".',
      '2026-05-01',
    ],
    ['In the grant agreement the figure of £15,000 is substituted for £20,000 as from 1 May 2026.', '2026-05-01'],
    [
      'The reference to £15,000 shall be replaced by a reference to £9,000 from 1 May 2026. The grant agreement is otherwise the same.',
      '2026-05-01',
    ],
    ['Funding ceases: 31 March 2026\n\nOrganisation: Beacon House\n\nReason: savings.', '2026-03-31'],
    ['Date on which funding will stop: 31 March 2026\n\nSum lost: £8,000', '2026-03-31'],
    ['Decision: end grant\n\nRecipient: Beacon House\n\nLast day of funding: 31 March 2026', '2026-03-31'],
    ['Effective date: 1 April 2026\n\nWe are cutting the grant to your charity by a tenth.', '2026-04-01'],
  ])('%s', (text, day) => expect(bites(text)).toBe(day));

  it.each([
    'Notice of variation\n\nThe Council varies the Grant Agreement as follows with effect from 1 May 2026:\n\n1. In Schedule 1 for "£48,000" substitute "£60,000".',
    'The Council varies the order as follows from 1 May 2026:\n\n1. For "£60" substitute "£48" as the fee for a skip.',
    'Notice of variation: for £48,000 read £60,000 with effect from 1 April 2026 in the grant agreement.',
    'Correction: in the minutes of the grants panel, for £60,000 read £48,000 from 1 April 2026.',
    'Funding ends: 31 March 2029. We are pleased to offer you a grant of £9,000 a year.',
    'Grant start date: 1 April 2026. Grant end date: 31 March 2029. Grant: £20,000 a year.',
    'The grant agreement is varied so that reports are sent twice a year from 1 April 2026 in place of four times.',
  ])('hears none in %s', (text) => expect(bites(text)).toBe(''));
});

describe('rooms that were lent', () => {
  it.each([
    'The room that you have had rent-free since 2019 is wanted by another team and must be empty by 27 February 2026.',
    'You have met at the Old Library without charge since 2018. It is to be sold. The last sessions there will be on 27 February 2026.',
    'We shall be withdrawing the free use of the hall. Your last session there will be on 27 February 2026.',
    'You have had the hall free of charge since 2020. I would be grateful if it could be cleared by 27 February 2026.',
  ])('%s', (text) => expect(bites(text)).toBe('2026-02-27'));
});

describe('what ends nothing', () => {
  it.each([
    'We are pleased to offer you a grant of £9,000. Nothing will be payable for any period after 31 March 2029.',
    'The Town Hall and the customer service centres will be closed from 1pm on 24 December 2026 and open again on 2 January 2027.',
    'Your grant agreement may be brought to an end by us on three months’ notice at any time after 1 April 2026.',
    'The survey of grant holders ends on 31 March 2026.',
    'We are not able to fund salaries. Tell us by 31 March 2026 what you would like to do.',
    'The hall must be cleared by 10pm on 27 February 2026 after the concert.',
    'The last payment of your present grant will be made on 2 March 2026, and the new one starts in April.',
    'The budget for the minibus will be £12,000 from 1 April 2026, and £11,000 was paid in 2020.',
  ])('%s', (text) => expect(bites(text)).toBe(''));
});

describe('the day on which those who lose by it are told', () => {
  it('is the day of the notice, and not that of a first talk of what might come', () => {
    const { changes } = facts(
      'Officers wrote to the nine clubs on 8 January 2026 to say that change was likely. Each club will be sent a letter by 23 January 2026 with the reasons. The grants come to an end on 30 April 2026.',
    );
    expect(changes.map(({ announced }) => announced?.value)).toEqual(['2026-01-23']);
  });

  it('is not the day on which they were told of an earlier cut', () => {
    const { changes } = facts(
      'Your grant will go down from £40,000 to £32,000 a year with effect from 1 April 2026. When it was last cut, in 2019, you were told about it on 4 March 2019.',
    );
    expect(changes.map(({ announced }) => announced?.value)).toEqual(['2026-01-12']);
  });
});
