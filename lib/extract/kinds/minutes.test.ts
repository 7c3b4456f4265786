import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-03-01', complete: true });
const kindsOf = (markdown: string) => factsOf(markdown).kinds.map(({ kind }) => kind);

describe('minutes of those who decide', () => {
  it('are a notice of what they resolved to end', () => {
    const { kinds, changes } = factsOf(
      '# Minutes of the Cabinet held in the Guildhall on Tuesday 20 January 2026\n\nPresent: Councillors Ames, Bright, Cole\n\nApologies: Councillor Day\n\n## 1. Minutes\n\nThe minutes of the last meeting were agreed.\n\n## 4. Debt advice contract\n\nThe Director explained that the contract with Money Help had eighteen months to run. Members asked what would become of clients. The Director did not know.\n\nRESOLVED that the contract be terminated on 30 April 2026 and that the Director write to Money Help at once.\n\n## 5. Car parks\n\nNoted.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['change']);
    expect(changes.map(({ announced, effective }) => [announced?.value, effective.value])).toEqual([
      ['2026-01-20', '2026-04-30'],
    ]);
  });

  it.each([
    '# Minutes of the Cabinet held on 20 January 2026\n\nPresent: Councillors Ames and Bright\n\nApologies: none\n\n## Community grants\n\nMembers heard that the grant to the Scouts had ended.\n\nRESOLVED that the report be noted.',
    '# Minutes of the Voluntary Sector Forum\n\nPresent: nine groups\n\nApologies: two\n\nAgreed: that the council’s grants be reduced was not something that the forum could support.',
    '# Minutes of the Audit Committee held on 3 March 2026\n\nPresent: Councillor Cole\n\nApologies: none\n\nThe auditor had found that the contract with the arts trust ended in 2024.\n\nRESOLVED that the Chair write to the trust.',
  ])('are of no kind otherwise: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});

describe('a cut, however it is put', () => {
  it.each([
    'Dear Mrs Lyle\n\nThe Thursday Club\n\nWhen you and I met in November I warned you that money would be short. I now have to confirm that the payment which the council has made to the club each April will not be made this year or after. The minibus will be collected on 31 March 2026.\n\nI know how unwelcome this is.\n\nYours sincerely, Director of Adult Care, Bexford Council\n\n12 February 2026',
    '# Executive, 9 February 2026: decisions\n\nPublished 11 February 2026\n\n**Item 6. Voluntary sector support**\n\nAgreed:\n\n1. That the core support paid to the five advice bodies be lowered by 15% in 2026/27, from 1 April 2026.\n2. That the bodies be told within the week.\n\nHartmoor Borough Council',
    '# Budget 2026/27: what has been decided\n\nFull Council met on 25 February 2026. Members voted to take £60,000 out of the small grants budget, which leaves £40,000, and to stop paying the rents of the three village halls with effect from June 2026.\n\nHalls will hear from us this week.\n\nBrockley District Council',
    'Dear Chair\n\nYour annual contribution\n\nThe contribution that the Council makes to your costs is £40,000 in the present year. It will be £31,500 with effect from 1 April 2026. I am sorry to have to tell you so.\n\nDirector, Dale Council',
    '# Report to Cabinet\n\n## Outcome of the review of youth grants\n\n## Recommendations\n\nCabinet is recommended to:\n\n(a) approve the ending of the five Youth Grants in the table on 30 June 2026;\n\n(b) note the replies.\n\nDale Borough Council',
    'To all Neighbourhood Partners\n\nI’m writing about next year. As you’ll have read, members agreed on 19 February that the partnership programme won’t go on. That means the £6,000 you receive each spring finishes with the instalment you’ve already had. There’ll be nothing in April 2026.\n\nDo come to the meeting on 4 March if you’d like to talk it through.\n\nCommunity Engagement Manager, Whitmoor Town Council, 23 February 2026',
    'NHS Marsh ICB\n\nRef: CONT/0071\n\n27 March 2026\n\nDear Chief Executive\n\nCarers’ counselling contract: non-extension\n\nThe contract reaches its expiry on 30 June 2026. I am writing to tell you that the Board will not be exercising its option to extend, and that the service will not be re-procured. Please begin to discharge clients now.\n\nYours, Head of Contracting',
    '# Use of Mill House: what is happening\n\nThe borough council has let the Youth Theatre use Mill House for nothing since 2009. Because we are selling the building, that comes to an end on 31 August 2026. We told the theatre on 2 June.\n\nIf you are in the theatre and need help to find somewhere else, speak to the estates team.',
    '# Grants to village halls: letter to hall committees\n\nDear Hall Secretary\n\nAs I told the hall secretaries’ meeting in the autumn, the county council cannot keep up its payments to halls. Your hall has had £1,200 a year. For 2026/27 you will have £600, and after 31 March 2027 nothing.\n\nYours, Rural Officer, Northshire County Council, 2 February 2026',
    '# Frequently asked questions: the end of the wellbeing fund\n\n**Why is it ending?** The NHS trust has to save £9m.\n\n**When?** Payments stop on 30 September 2026. We wrote to all twelve groups on 1 June.\n\n**Will something take its place?** No.\n\n**Can we appeal?** There isn’t an appeal.',
    'Email to: partners\n\nSent: 11 March 2026\n\nSubject: Befriending contract\n\nHi all, just to confirm what I said on the phone. The ICB has looked again at its spending and we’re pulling the befriending contract early. Last day is 30 April. I realise that’s short. Please stop taking new people from today.\n\nSteph, Commissioning',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['change']));

  it.each([
    ['The award starts on 1 April 2026 and will finish on 31 March 2029.', []],
    ['Each of the eight grants will be a quarter lower from 1 April 2026.', ['2026-04-01']],
    ['Your grant will come to an end, and the last day for which it will be paid is 31 March 2026.', ['2026-03-31']],
    ['We are ending your grant on 31 March 2026. The last payment will be made on 16 March 2026.', ['2026-03-31']],
    ['Cabinet approves the withdrawal in full of the grants on 30 June 2026.', ['2026-06-30']],
    ['Your payment from the Council will not be made any more after 31 March 2026.', ['2026-03-31']],
    ['The payment we make to the hall will fall away after 31 March 2026.', ['2026-03-31']],
    ['From 1 April 2026 the council will no longer meet the rent of the centre.', ['2026-04-01']],
    ['We have decided to end your grant. It will stop on 31 March 2026.', ['2026-03-31']],
    ['Your allocation for the year from 1 April 2026 will be £12,000, down from £20,000.', ['2026-04-01']],
    ['With effect from 1 June 2026 the sum of £90,000 in the agreement becomes £72,000 of grant.', ['2026-06-01']],
    ['The Board has withdrawn the funding for the project, effective 30 April 2026.', ['2026-04-30']],
    ['Your contract with us is hereby terminated as of 30 June 2026.', ['2026-06-30']],
    ['We will be halving the grant from 1 July 2026.', ['2026-07-01']],
    ['Members voted to stop the subsidy at the end of June 2026.', ['2026-06-30']],
    ['The grant runs out on 31 March 2026 and we will not be renewing it.', ['2026-03-31']],
    ['The service will be decommissioned on 31 May 2026.', ['2026-05-31']],
    ['We shall need the rooms back on 31 May 2026, so your rent-free use ends then.', ['2026-05-31']],
    ['The council is cutting the youth grant by a third with effect from 1 April 2026.', ['2026-04-01']],
    ['Your award is being brought to a close early, on 30 June 2026.', ['2026-06-30']],
    ['There will be a 20% reduction in your grant from 1 April 2026.', ['2026-04-01']],
    [
      'The last quarter for which we can pay the grant is that ending on 30 June 2026, after which it ceases.',
      ['2026-06-30'],
    ],
    ['I write to give you notice of termination of the contract. It terminates on 30 June 2026.', ['2026-06-30']],
    ['Core grants will be 15 per cent less next year, beginning on 1 April 2026.', ['2026-04-01']],
    ['The funding agreement is to be ended early; the last day of the service is 30 June 2026.', ['2026-06-30']],
    ['The trust’s support for the club is drawing to an end on 30 June 2026.', ['2026-06-30']],
    ['Payment of the grant is suspended from 1 April 2026.', ['2026-04-01']],
    ['From Monday 6 April 2026 drivers will no longer be paid for by the council’s grant.', ['2026-04-06']],
    ['The new grant starts on 1 April 2026.', []],
    ['Your grant was reduced on 1 April 2019.', []],
    ['The consultation on the grant ends on 31 March 2026.', []],
    ['We may reduce your grant from 1 April 2026.', []],
    ['Your grant is not affected and will be paid on 1 April 2026.', []],
    ['If you do not sign by 31 March 2026 the grant will be withdrawn.', []],
    ['The grant will not be cut before 1 April 2027.', []],
    ['The appeal must reach us by 31 March 2026.', []],
  ])('%s', (text, days) => {
    const { changes } = factsOf(
      `Dale Borough Council\n\n12 January 2026\n\nDear Ms Okafor\n\nI am sorry to tell you that your grant will be cut.\n\n${text}`,
    );
    expect(changes.map(({ effective }) => effective.value)).toEqual(days);
  });
});
