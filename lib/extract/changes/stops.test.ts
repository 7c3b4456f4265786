import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-09-01', complete: true });

describe('letters, messages and reports that end or lower what was given, in words of their own', () => {
  it.each([
    [
      "Date: 20 October 2025\n\nDear Chair\n\nMarlow Road Youth Club: the grant\n\nThank you for coming in last week. The Deputy Leader has looked at the year's figures and has concluded that the grant ought not to go on. The final day that we can pay for is Saturday 31 January 2026, and the spring instalment will not be sent.\n\nAttendance has been about half of what the plan foresaw. I know that the team worked hard.\n\nIf you think we have something wrong, please write to the Director by 3 November.\n\nYours sincerely\nHead of Communities, Borough Council",
      '2026-01-31',
    ],
    [
      'Fenwick Council, 12 March 2025\n\nDear trustees\n\nYour free use of the three interview rooms there will stop on 30 September 2025.',
      '2025-09-30',
    ],
    [
      'Fenwick Council, 12 March 2025\n\nDear trustees\n\nYou will no longer be able to use the annexe free of charge after 31 October 2025.',
      '2025-10-31',
    ],
    [
      'Borough of Fenwick\n9 January 2026\n\nDear Treasurer\n\nOur contribution to the advice centre\n\nI am afraid that this is not the letter that I had hoped to write. The budget gap is larger than was forecast. For the centre it means that the £61,000 you receive now turns into £40,000 from 1 April 2026.\n\nThere has not been time to discuss it with you. Full Council meets on 24 February.\n\nYours sincerely\nDirector of Finance',
      '2026-04-01',
    ],
    [
      "From: Voluntary Sector Team\nTo: Fernhill Carers\nSent: 12 January 2026 10:04\nSubject: your core grant 2026/27\n\nHi Maureen\n\nBad news I'm afraid. Next year's budget only has room for two thirds of what you get at the moment, so from 1 April 2026 it'll be £18,000 rather than the £27,000 you've been used to.\n\nHappy to chat on Thursday.\n\nBest wishes\nPaul\nBorough Council",
      '2026-04-01',
    ],
    [
      'NOTICE\n\nTo: The Trustees, Harbour Lights Drop-in\nFrom: NHS Integrated Care Board\nDate: 30 September 2025\n\nTake notice that the Board, in exercise of the power in clause 14.1 of the Agreement dated 2 April 2024, determines the Agreement on 31 December 2025. No instalment falling due after that day will be payable.',
      '2025-12-31',
    ],
    [
      'DEED OF VARIATION\n\nDated 22 August 2025\n\nBetween the County Council and Riverside Carers Trust\n\n1. "Change Date" means 1 November 2025.\n2. On and from the Change Date the monthly payment is lowered from £4,200 to £3,300.\n3. In all other respects the Agreement stands.',
      '2025-11-01',
    ],
    [
      'Report to Cabinet, 24 March 2026\n\nTitle: Community grants: savings\n\n1. Recommendations\n\n1.1 That the awards to the Lunch Club Network and the Toy Library finish at the close of business on 30 June 2026.\n1.2 That from that day the other five be brought down by a tenth.\n1.3 That the Head of Service write to all seven organisations when the call-in period has passed. Those letters will be sent on 9 April 2026.',
      '2026-06-30',
    ],
    [
      "Agenda item 7: Lunch clubs: level of support\n\nReport of the Director. Published 3 November 2025.\n\nRecommendations\n\nCabinet is asked to:\n(a) agree that the clubs be funded at 80% of the present figure in 2026/27 and at 60% from 2027/28;\n(b) ask officers to write to each club the day after the meeting; no club's payment will alter before 1 April 2026.\n\nCabinet, 18 November 2025",
      '2026-04-01',
    ],
    [
      'Rent grant: decision letter\n\n14 November 2025\n\nDear Secretary\n\nMembers have agreed that the rent grant which has covered the whole of your rent shall cover half of it with effect from 1 April 2026.\n\nEstates Department, District Council',
      '2026-04-01',
    ],
    [
      "Letter to St Oswin's Centre, 5 January 2026\n\nDear Sue,\n\nThe Panel met on 18 December. It did not agree another year for St Oswin's. That means the money comes to an end with the current award on 31 March 2026. The main reason was that the fund is a third smaller than it was.\n\nCity Council Grants Team",
      '2026-03-31',
    ],
    [
      'Changes to your service level agreement\n\nDear Provider\n\nWith effect from 1 January 2026 the number of sessions that the Council buys from you drops from 200 to 140 a year, and the price with it, from £30,000 to £21,000.\n\nCommissioning Team, Metropolitan Borough Council\n1 October 2025',
      '2026-01-01',
    ],
    [
      'Police and Crime Commissioner for Eastshire\n\nDecision notice 2026/14. Date of decision: 20 February 2026\n\nDecision: Not to take up the option of a third year of the Victim Mentoring grant, so that it will end on 31 May 2026.\nReason: The reserve from which it was met is spent.',
      '2026-05-31',
    ],
    [
      "Hi Jo\n\nFollowing up our call. The upshot is that we're calling time on the Saturday sessions: 19 December 2025 is the last one we'll fund. I'm sorry, I know how much goes into them.\n\nThe January payment won't be coming. Please send your final claim by 16 January.\n\nPriya\nCommunity Safety, Office of the Police and Crime Commissioner\n21 November 2025",
      '2025-12-19',
    ],
    [
      "Library outreach grant 2026/27\n\n1 December 2025\n\nDear Reading Friends\n\nThe figure in the draft budget for the outreach grant is £12,000, where this year it is £20,000. Subject to Council's vote on 25 February that is what you will be paid from 1 April 2026.\n\nHead of Culture, County Council",
      '2026-04-01',
    ],
    [
      'Minute 64: Befriending\n\nCabinet, 9 December 2025\n\nRESOLVED that the befriending contract with Kindred Circle be not extended beyond 30 June 2026, and that the Assistant Director inform Kindred Circle in writing by 19 December 2025.',
      '2026-06-30',
    ],
    [
      'Warm Homes Visits: revised payment schedule\n\nDate of letter: 11 August 2025\n\nThe Fund must find savings in the year. Your quarterly payments are revised as follows:\n\n| Quarter | Was | Will be |\n| --- | --- | --- |\n| 1 July 2025 | £9,000 (paid) | £9,000 |\n| 1 October 2025 | £9,000 | £6,500 |\n| 1 January 2026 | £9,000 | £6,500 |\n\nYours sincerely, Grants Manager, Borough Council',
      '2025-10-01',
    ],
    [
      "Dear Chair of Governors\n\nI write further to my letter of 4 November. The Executive has now settled next year's grants. Yours has been put at £33,500, a drop of £11,000 on what you have now, beginning on 1 April 2026.\n\n6 February 2026\nExecutive Director, City of Norbury Council",
      '2026-04-01',
    ],
    [
      "Subject: Night bus volunteers scheme\n\nDear Ayesha\n\nI promised to let you know as soon as I knew. The Commissioner has decided against carrying on with the scheme into the new year. We'll honour costs up to 31 January 2026 but not beyond.\n\nWith thanks\nOffice of the Police and Crime Commissioner, 1 December 2025",
      '2026-01-31',
    ],
    [
      'Cabinet Member decision, 12 January 2026\n\nTo note the outcome of the review and to approve a new level of grant for the Play Association of £26,000 (currently £39,000) with effect from 1 April 2026.\n\nReasons: the saving is in the approved budget. Letters will be sent on 14 January 2026.',
      '2026-04-01',
    ],
    [
      'From: Contracts Team, Metropolitan Borough Council\nSent: 2 December 2025\nSubject: Reduction in call-off volumes\n\nDear provider, please be advised that from 1 February 2026 the guaranteed hours under your befriending contract go down from 120 a week to 75 a week. Payment will follow the hours.',
      '2026-02-01',
    ],
    [
      'Joint letter from the Council and the ICB, 27 March 2026\n\nDear Carers Circle\n\nWe have agreed between us that neither will fund the drop-in once the present quarter is out. Its last day with our support is therefore 30 June 2026.',
      '2026-06-30',
    ],
    [
      'Fire and Rescue Service\n\nCommunity safety partnership payments\n\n10 December 2025\n\nPayments to the four partner charities are being discontinued at the end of the financial year (31 March 2026). The Service will fit alarms with its own crews.',
      '2026-03-31',
    ],
    [
      '| Notice of change to funding | |\n| --- | --- |\n| Organisation | Elm Tree Club |\n| Current award | £14,000 |\n| New award | £9,000 |\n| Effective from | 1 April 2026 |\n| Reason | Budget reduction |\n| Date issued | 5 January 2026 |\n\nIssued by the Borough Council Grants Team. Your award has been reduced.',
      '2026-04-01',
    ],
    [
      'NHS Fenwick ICB\n2 March 2026\n\nDear colleague\n\nThe Board has decided not to recommission the service. The contract will therefore run to its natural end on 31 May 2026 and will not be replaced.',
      '2026-05-31',
    ],
    [
      'Report to Cabinet\nFenwick Borough Council\nPublished 2 March 2026\n\nRecommendation\n\nThat the voluntary sector infrastructure contract be allowed to expire on 30 September 2026 without replacement.',
      '2026-09-30',
    ],
    [
      'Fenwick Borough Council\n2 March 2026\n\nDear Secretary\n\nRent subsidy for Unit 4\n\nThe subsidy on your rent goes at the end of June 2026.',
      '2026-06-30',
    ],
    [
      'Fenwick Borough Council\n2 March 2026\n\nDear Co-ordinators\n\nThe grant programme that has paid for your places closes this year and there is no successor. The last day of funded places is Friday 12 June 2026.',
      '2026-06-12',
    ],
    [
      'Fenwick Borough Council\n2 March 2026\n\nDear Group\n\nCommunity transport\n\nFrom 1 May 2026 the council will reimburse 60% rather than 100% of your fuel.',
      '2026-05-01',
    ],
  ])('%s', (markdown, day) => {
    const { kinds, changes } = factsOf(markdown);
    expect(kinds.map(({ kind }) => kind)).toEqual(['change']);
    expect(changes[0]?.effective.value).toBe(day);
  });
});

describe('papers that end nothing', () => {
  it.each([
    'Grant offer: Marlow Road Youth Club\n\n20 October 2025\n\nDear Chair\n\nI am pleased to offer the club a grant of £12,000 a year for three years. The last day that we can pay for is 31 March 2029. The grant must be spent on the project. You must send us a report each year. We pay in advance, in April.\n\nHead of Communities, Borough Council',
    'Dear Treasurer\n\nCommunity Grants 2026/27\n\nWe are delighted to tell you that your application was successful. The £20,000 you have now becomes £24,000 from 1 April 2026. The grant will be paid quarterly in advance. Please sign and return the agreement.\n\nBorough Council, 9 January 2026',
    "Newsletter of the Residents' Association\n\nBus pass holders: from 1 April 2026 the peak fare falls from £2.50 to £2.00. The Council has put the bin charge up to £60, where it was £50.",
    "Funding agreement between the Council and the Trust\n\n1. The Grant is £30,000 a year from 1 April 2026 to 31 March 2028.\n2. The Council shall pay the Grant quarterly in advance.\n3. Where reports are late the next instalment will not be paid.\n4. The Council may end this Agreement on three months' notice. No instalment falling due after the end of the Agreement will be payable.\n5. The Recipient shall keep accounts.",
    'Ward pots: how to apply\n\nGroups can apply for up to £500. Grants will be up to £500 this year rather than the £750 of last year. Applications close on 31 October 2025. Payments are made in advance.',
    "Leisure centre memberships\n\nFrom 1 January 2026 your monthly payment becomes £24 rather than £30 if you pay by direct debit. You may cancel on a month's notice.",
    'Dear Chair\n\nYour grant: the third year\n\nI can confirm that the third instalment of £15,000 will be paid on 1 April 2026. You asked whether the award could go on after March 2027. The Panel has not considered another year yet and will look at it in the autumn.\n\nGrants Team, City Council',
    'Minutes of the parish meeting\n\nA resident asked whether the grant to the hall would be cut. The clerk said that no decision had been made.',
    'Service changes over Christmas\n\nThe advice line will stop at noon on 24 December 2025 and start again on 2 January 2026. No grant payments will be made in that week.',
    "Letter to the editor\n\nSir, the council says that the youth club's grant ought not to go on after 31 March 2026. We urge councillors to think again. As a charity we rely on it.",
    'Letter of extension\n\n3 February 2026\n\nDear Sue\n\nThe Panel has agreed another year for the centre. Your award, which was to end on 31 March 2026, will now carry on to 31 March 2027 at £20,000, as this year. It will be paid in two instalments in advance. Please sign and return the second copy.\n\nCity Council Grants Team',
    '5 January 2026\n\nDear Joan\n\nThe Council is glad to renew your award. From 1 April 2026 it will be £14,000, as against £12,000 this year. The grant will be paid quarterly in advance and you must send a report each year.\n\nBorough Council',
    'The Library Service wishes members to know that the reading groups will not meet between 20 December 2025 and 6 January 2026. Eastshire County Council.',
    'Business rates: from 1 April 2026 small business relief falls from £6,000 to £4,000 for shops with more than one property. Borough Council Revenues.',
    "Our charity's accounts\n\nAs trustees we report that the council grant fell from £30,000 to £20,000 in 2024. We have now lost £10,000 and our reserves are low.",
    'Fenwick Borough Council\n2 March 2026\n\nDear Chair\n\nThank you for telling us that the trust will end its own contribution on 30 June 2026. Our grant is not affected.',
    'Fenwick Borough Council\n2 March 2026\n\nDear Group\n\nFrom 1 May 2026 the council will reimburse 80% rather than 60% of your fuel.',
    'Fenwick Borough Council\n2 March 2026\n\nDear Chair\n\nThe grant goes on 30 April 2026 to its fourth year. We pay in advance.',
    'Fenwick Borough Council\n2 March 2026\n\nGrants\n\nThe grant begins on 1 April 2026 and runs to the end of March 2027. You must send a report each year.',
  ])('%s', (markdown) => {
    const { kinds, changes } = factsOf(markdown);
    expect(kinds.map(({ kind }) => kind)).not.toContain('change');
    expect(changes).toEqual([]);
  });
});

describe('help that the sentence before names, and nothing there ends', () => {
  const daysOf = (said: string) =>
    factsOf(
      `Fenwick Council, 12 September 2025\n\nDear trustees\n\nThe grant to each club will come to an end on 31 March 2026.\n\n${said}\n\nI am sorry to bring this news.\n\nHead of Communities`,
    ).changes.map(({ effective }) => effective.value);

  it.each([
    'The mileage contribution (45p a mile, for minibuses) is a separate budget which has been overspent. It will be withdrawn from 31 October 2025.',
    'Your rent relief is worth £3,000 a year. It is to be phased out from 31 October 2025.',
    'The training allowance comes out of another fund. That will also be stopped from 31 October 2025.',
    'The volunteer expenses budget was set up in 2012. This will be cut with effect from 31 October 2025.',
    'The minibus subsidy is paid out of another budget. This has been overspent for three years. It will be stopped on 31 October 2025.',
    'The contribution to rent reduces to £3,000 (from £3,500) on 31 October 2025.',
    'Our contribution to insurance is paid yearly. It will therefore be discontinued after 31 October 2025.',
  ])('is a change of its own: %s', (said) => {
    expect(daysOf(said)).toEqual(['2026-03-31', '2025-10-31']);
  });

  it.each([
    'The new grant is for two years. It will end on 31 October 2027.',
    'The exhibition in the hall has been popular. It will be taken down on 31 October 2025.',
    'The council tax support scheme is under review. It will be reduced from 31 October 2025.',
    'The grant agreement is on our website. It may be withdrawn from 31 October 2025.',
  ])('is none where it is a term, another thing or a power: %s', (said) => {
    expect(daysOf(said)).toEqual(['2026-03-31']);
  });
});
