import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-03-10', complete: true });
const kindsOf = (markdown: string) => factsOf(markdown).kinds.map(({ kind }) => kind);

describe('letters, reports and minutes that end or cut, beside what others ask', () => {
  it.each([
    [
      '2026-04-01',
      'Harlow Vale Borough Council. 12 January 2026\n\nDear Chair\n\nYour grant for next year\n\nI am writing to confirm that the Executive agreed on Monday to bring the grant that we make to the Bell Street Advice Project down from £40,000 to £31,000 a year, from 1 April 2026.\n\nIf you wish the decision to be looked at again, write to the Monitoring Officer by 6 February and say what you think was overlooked.\n\nThe Advice Network is running a survey of its members on court desks. You can reply until 2 March, and I enclose a copy.\n\nYours sincerely',
    ],
    [
      '2026-06-30',
      'Harlow Vale Borough Council. 12 January 2026\n\nDear Trustees\n\nI am sorry to tell you that the Council will stop its grant to the Lamp Project on 30 June 2026. We met you twice before Christmas.\n\nThe County Council is consulting on its own bus grants until 20 February. Do tell them what you think. The University of Harlow has also sent round a questionnaire on volunteering, which closes on 1 March, and would like your views.\n\nYours sincerely',
    ],
    [
      '2026-03-31',
      "HARLOW VALE BOROUGH COUNCIL\n\nReport to Cabinet, Tuesday 3 February 2026. Published 26 January 2026\n\n# Day club grants\n\n## Recommendation\n1.1 That the grants shown in the first two lines of the table below be brought to an end on 31 March 2026 and that the Director be authorised to write to the organisations.\n\n## The grants\n| Organisation | For | This year | Proposal |\n| Hill Day Club | 40 places | £30,000 | End |\n| Dale Neighbours | Visits | £22,000 | End |\n| Vale Meals Ltd | Meals | £90,000 | No change |\n\n## Options considered\nOption A: stop in February. Not supported.\nOption B: stop at the end of March. Supported.\n\nAn equality screening is at Appendix 1. The organisations were telephoned on 22 January. A separate consultation was not felt to be needed. The Council's budget survey was open for six weeks from 10 November.",
    ],
    [
      '2026-05-31',
      'Minutes of the Executive held in the Guildhall on Tuesday 10 February 2026\n\nPresent: the Leader and four members. Apologies: one member.\n\n14. Grant to the Toy Library\n\nThe Director introduced the report. The Council gives the Toy Library £8,000 a year.\n\nRESOLVED\n(a) that the grant to the Toy Library come to an end on 31 May 2026;\n(b) that officers and the charity agree by 31 March a plan for the last weeks of the grant.',
    ],
    [
      '2026-04-01',
      'Harlow Vale Borough Council. 11 December 2025\n\nDear Trustees\n\nThe Cabinet met last night and I am sorry to say that it decided to bring your grant down. From 1 April 2026 it will be £67,500 a year in place of £75,000. It stays at £67,500 until your agreement runs out on 31 March 2028.\n\nIf you think the decision is wrong write to the Chief Executive by 23 January. You are free to tell your members what you think.',
    ],
    [
      '2026-07-01',
      'NHS Harlow ICB. 4 March 2026\n\nDear Colleague\n\nWe told you in the autumn that your contract price would be looked at. The Board has now done so. The price will come down. With effect from 1 July 2026 we will pay £5,100 a month where we now pay £6,000.',
    ],
    [
      '2026-06-30',
      'Minutes of the Cabinet, Town Hall, Tuesday 10 February 2026, 6pm\n\nPresent: the Leader (chair) and four members. Apologies: Councillor Bird.\n\n12. Contract for night stops\n\n12.1 The member for Housing said that the contract, £60,000 a year, was no longer needed now that the hostel had opened.\n\n12.2 RESOLVED that the contract with Night Stop Harlow be ended on 30 June 2026, and that notice be served on the charity this week.',
    ],
    [
      '2026-04-01',
      'Marsh Council, 5 March 2026\n\nDear grant holder\n\nWe promised to tell you how the budget came out. All grants of more than £10,000 come down by 8% from 1 April 2026.\n\nYours goes from £25,000 to £23,000.',
    ],
    [
      '2026-09-01',
      'Marsh Town Council, 9 March 2026\n\nDear user group\n\nAs you know, you have used Hill Hall free of charge. The Council decided on Thursday that from 1 September 2026 groups will pay £6 an hour. You told us what you thought in the autumn and the report set that out.',
    ],
    [
      '2026-08-31',
      "Dear Hill Pantry, 3 March 2026. Marsh Council.\nI said I'd let you know. The Cabinet has settled on ending the pantry grants. August is the last month for which we'll pay: the arrangement finishes on 31 August 2026. Two other funders may be able to help.",
    ],
    [
      '2026-06-30',
      "Marsh Council, 9 March 2026\nDear trustees\nHaving read your reply to our letter of 12 January, and the note from your users, the Executive Member confirmed this morning that the Council's contribution towards your warden will end. It'll be paid up to 30 June 2026 and then stop.",
    ],
  ])('is a change alone, on %s: %s', (effective, markdown) => {
    const { kinds, changes } = factsOf(markdown);
    expect([kinds.map(({ kind }) => kind), changes[0]?.effective.value]).toEqual([['change'], effective]);
  });

  it.each([
    'Office of the Police and Crime Commissioner for Harlow\n\nDear Chair\n\nYour application for Night Owls has been successful. The grant is £9,000. It is for two youth workers from 1 April 2026 to 31 March 2027. We will pay it in two halves. You must keep receipts and send a report in month six. Sign and return the slip to accept this offer.\n\nThe Force is consulting on the future of the Mill Lane front desk until 17 April. It is a Force matter, but do have your say.',
    "Report to Cabinet, 14 January 2026. Published 6 January 2026\n\n# Advice grants from April 2026\n\nCabinet is asked to agree Option B and to leave the paperwork to the Director.\n\n## Background\nThe Council gives £300,000 a year to six advice charities. The present grants end on 31 March 2026.\n\n## Options\nOption A: let the grants lapse. The Council would save £300,000. Not recommended.\nOption B: offer each charity a new agreement for three years from 1 April 2026 to 31 March 2029, on the terms below. Recommended.\n\n## Terms\nThe grant is for core costs: rent, management and wages. It is paid in advance each quarter. Either side may end the agreement on six months' notice in writing. Grant holders send in one report a year. A panel of two councillors hears appeals.",
    "Report to the Executive Board, 4 March 2026\n\n# Community transport: new grants\n\nRecommended that the Board (1) award the grants in the table for the three years from 1 April 2026 and (2) note that the existing grants, which run out on 31 March, are replaced by these.\n\n| Organisation | Grant a year |\n| Hill Wheels | £44,000 |\n| Dale Ring and Ride | £38,000 |\n\nThe grants are paid quarterly in advance. A grant may be reduced on three months' notice. The groups will send a short report twice a year.",
  ])('gives money, and neither asks nor ends: %s', (markdown) => expect(kindsOf(markdown)).toEqual(['funding']));

  it('asks, where the author’s own survey is named beside another’s', () => {
    expect(
      kindsOf(
        "# Help shape our carers' strategy\n\nThe Trust is asking carers, staff and groups what should change. The survey is open until 18 May 2026. Come to a workshop, fill in the form or ring Sue. The draft goes to the Board in July. The Advice Network is running a survey of its own about day centres.",
      ),
    ).toEqual(['consultation']);
  });
});

describe('papers of a year, each of its kind', () => {
  it.each([
    [
      '2026-07-31',
      'BRIXWORTH AND VALE DISTRICT COUNCIL\nHousing and Communities\n13 April 2026\nThe Secretary, Vale Furniture Bank\nDear Mrs Nunn\nYour grant from this council\nWhen we met on 9 March I said that I would write once the Panel had decided. It met on Thursday. I am sorry to say that it could not see its way to going on with the grant beyond the end of July. Payments for April to July will be made in the usual way and nothing will be due after 31 July 2026.\nYou may ask the Chief Executive to look at the decision again by 11 May.\nThere is a fund for reuse projects run by the county, which closes to applications on 29 May; I enclose the form.\nYours sincerely',
    ],
    [
      '2026-12-31',
      "Saltmarsh County Council\nExecutive Member decision, 8 September 2026\nReport of the Director of Public Health\nSmoking cessation: contract with Breathe Easy Saltmarsh\n1. It is proposed that the contract, which has run since 2021, be brought to an end on 31 December 2026 under clause 30 (three months' notice).\n2. The pharmacies' service, which was consulted on in 2024, will take on the clients.\n3. An impact assessment is at Annex A. The charity has seen this report and its comments are at Annex B.\n4. Alternatives: (i) carry on to March 2027: not affordable; (ii) reduce by half: not viable for the charity.",
    ],
    [
      '2026-06-30',
      "Hi Sam, I know we spoke yesterday but here it is in black and white. The Commissioner isn't going to carry on with the Tolle detached youth project once this year's money runs out on 30 June 2026. It isn't about the work. If you want to talk it through I'm around all week. Priya, Office of the Police and Crime Commissioner, 11 May 2026",
    ],
  ])('ends or cuts on %s: %s', (effective, markdown) => {
    const { kinds, changes } = factsOf(markdown);
    expect([kinds.map(({ kind }) => kind), changes[0]?.effective.value]).toEqual([['change'], effective]);
  });

  it.each([
    "Saltmarsh Council\nTerms for stallholders, Saturday market\nA stall may be given up on four weeks' notice. The Council may move or end a stall on four weeks' notice, or at once for non-payment. Rent is paid in advance. The tariff was reduced by 5% on 1 April 2026. Stallholders are asked for their views each October.",
    "Vacancy: Head of Grants, Saltmarsh Council\nSalary £52,000. Closing date 29 May 2026. You'll lead a team that gives £2m to the voluntary sector and runs two consultations a year. Interviews 15 June. This is a fixed-term post to 31 March 2028, with three months' notice on either side. Tell us how you meet the person specification.",
    'Public notice. Saltmarsh Council (Tolle Green) Public Spaces Protection Order 2026. The order comes into force on 1 June 2026 and lasts three years. Any interested person may apply to the High Court within six weeks. The order was consulted on for four weeks in January.',
    "How to end your tenancy. Saltmarsh Council. You must give us four weeks' notice in writing. Your rent support ends when your tenancy ends. Tell us what you think of this page.",
  ])('none: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));

  it('asks for prices, in a request for a quotation', () =>
    expect(
      kindsOf(
        '# Quotation request: evaluation of the youth fund\n\nFenwick Council. Please send a quote of no more than £15,000 by 19 June 2026, 5pm. We will choose on method (60%) and cost (40%). The work must be finished by 31 December 2026.',
      ),
    ).toEqual(['tender']));
});
