import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-03-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('extractKinds', () => {
  it.each([
    [
      'consultation',
      '# Have your say on day services\n\nThe council is consulting on changes to day services. Fill in the online survey by 14 April 2025.',
    ],
    [
      'consultation',
      '# Draft housing strategy: consultation\n\nThis consultation runs from 3 March 2025 to 26 May 2025. The council would like to hear from voluntary groups. How to respond: complete our questionnaire.',
    ],
    [
      'funding',
      '# Grant Agreement\n\nThis agreement is between Ashby Borough Council and the Recipient. The Recipient shall use the Grant only for the Funded Activity. The Council shall pay the Grant quarterly.',
    ],
    [
      'funding',
      '# Neighbourhood fund: small grants scheme\n\nWho can apply: groups in the borough. What we can fund: equipment. The council pays the grant in advance.',
    ],
    [
      'tender',
      '# Invitation to tender: advice services\n\nThe Council invites tenders for advice services. Tenderers must submit by noon on 18 August 2025. Award criteria: price 40%, quality 60%.',
    ],
    [
      'change',
      '3 March 2025\n\nDear Trustees\n\nThe Council has decided to end the core grant. Your grant will cease on 31 March 2025.',
    ],
    // In other hands: a clerk, a commissioner, a chatty funder, a portal, a finance officer.
    [
      'consultation',
      '# Draft cemetery plan\n\nThe Town Council has made a plan. It may be commented upon from 1 June until 31 August 2025. You may write your thoughts in a letter to the Clerk.\n\n## What will become of your comments\n\nThey go to the whole Council.',
    ],
    [
      'consultation',
      '# Eye clinics: formal public consultation\n\nNHS Ashby Integrated Care Board is consulting on two sites.\n\n## Routes to respond\n\nBy post or by telephone. Respondents may stay anonymous.',
    ],
    [
      'consultation',
      '# Police and Crime Plan: draft for comment\n\nThe Commissioner must issue a plan. Partner bodies may comment.\n\n| Comments open | 9 December |\n| --- | --- |\n| Comments close | 5 January |',
    ],
    [
      'funding',
      '# Our offer to you\n\nDear all, NHS Ashby Integrated Care Board would like to support the Shed with £20,000 a year. How it reaches you: a quarter at a time. If you are happy, sign the slip.',
    ],
    [
      'funding',
      '# We would love to support you\n\nOur panel met and said yes. We are giving the playgroup £9,000 from the Council’s Kindness Fund. What is it for? The sessions. When will we get the money? Within a week.',
    ],
    [
      'tender',
      '# ASH-104 Home visiting\n\nAshby Council eTendering.\n\n| Response deadline | 6 May 2025 |\n| --- | --- |\n| Contract start | 1 July 2025 |\n| Lots | Not divided |\n\nEstimated annual value £80,000. Scores are out of 100.',
    ],
    [
      'change',
      '# Youth grant: reduction from 1 April 2025\n\nDear Chair, Cabinet met last night. The Council has resolved to lower your grant from £50,000 to £30,000, a cut of some 40%.',
    ],
    [
      'change',
      '# Voluntary sector grants from 2025/26\n\nThis report recommends that Cabinet agrees to lower the grants in Table 1 with effect from 1 June 2025 and to cease the lunch club grant. The reduction is 12%.',
    ],
    [
      'change',
      '# Support at Anchor House\n\nDear Chair, the Portfolio Holder decided that the Council should no longer pay for the service. Our payments will stop on 19 December 2025 and the contract ends then.',
    ],
  ])('%s', (kind, markdown) => {
    expect(kindsOf(markdown)).toEqual([kind]);
  });

  it.each([
    '# Bin collections at Christmas\n\nYour council bin day will change. The garden waste service stops for six weeks.',
    '# Planning application 25/00417/FUL\n\nNeighbour consultation expiry date: 28 March 2025. Comments may be made to the council within 21 days.',
    '# Privacy notice\n\nThe council keeps your data for six years.',
    '# Community worker\n\nThe council is recruiting. The post is funded for two years. The notice period is one month.',
    '# Allotments: rules\n\nThe Town Council lets plots at £40 a year. A tenant may give up the plot at one month’s notice. The grant of a plot is for one person.',
    '# Freedom of information: our answer\n\nYou asked the Council how often a grant was ended or reduced. Please find the clauses of the grant agreement that deal with termination.',
    '# Privacy notice: surveys and grants\n\nThe council keeps your answers for a year. Complaining that a grant was stopped: write to us. We keep records six years after the grant ends.',
    '# Playground opens\n\nThe council has opened a playground. It was paid for by a grant of £30,000 from the lottery.',
    '# Councillors’ allowances\n\nThe council has decided to reduce allowances by 5%. The contract for the canteen is with a firm.',
    '# Committee minutes\n\nThe council heard that the survey of residents had closed. Members thanked the volunteers.',
    '# Council tax 2025/26\n\nPay your council tax by direct debit.',
    '',
  ])('none: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });

  it('takes the reader’s word', () => {
    const doc = readText('# Bin collections', { markdown: true });
    const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['tender'] } });
    expect(facts.kinds).toEqual([{ kind: 'tender', because: [] }]);
  });
});

describe('the kind of selected words', () => {
  const kindsOfSelection = (text: string) =>
    extract(
      { ...readText(text, { markdown: true }), selection: true },
      { today: '2025-03-10', complete: true },
    ).kinds.map(({ kind }) => kind);

  it.each([
    [
      'consultation',
      '# Community transport: have your say\n\n## What happens next\n\nNo feedback will be given on the responses.',
    ],
    ['consultation', 'The consultation opens on 3 March 2025 and closes on 14 April 2025.'],
    ['funding', '# Grant agreement\n\nThe Council may end this agreement on one month’s notice.'],
  ])('%s is told from little, since the reader asks', (kind, text) => {
    expect(kindsOfSelection(text)).toEqual([kind]);
  });

  it('is not guessed from nothing', () => expect(kindsOfSelection('Your bins are emptied on Tuesdays.')).toEqual([]));
});
