import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Small documents in the words of officers and newsletters, each with what it says of its consultation. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2025-10-10': {
    '2025-09-29 to 2025-12-21, decides 2026-02-03': [
      '# The future of Brook Street\n\nWe started asking people about Brook Street on Monday 29 September. You can go on telling us until Sunday 21 December 2025, when the questionnaire comes down. Members will make up their minds at the Cabinet meeting on 3 February 2026.',
    ],
    '2025-09-29 to 2025-12-21': [
      '# Foot clinics: have your say\n\nWe want to hear from patients and carers between Monday 29 September 2025 and Sunday 21 December 2025.\n\nClinics are closed on 25 and 26 December.',
      '# Foot clinics: have your say\n\nWe would like to know what people think, any time from 29 September 2025 to 21 December 2025.\n\nOur offices are shut from 24 December 2025.',
      '# Foot clinics: have your say\n\nWe are collecting views between 29 September and 21 December 2025. We will be listening at drop-in sessions between 3 and 7 November 2025.',
      '# The future of Brook Street\n\n| | |\n|---|---|\n| First day for comments | Monday 29 September 2025 |\n| Last day for comments | Sunday 21 December 2025 |',
      '# The future of Brook Street\n\n**Survey opened:** 29 September 2025 | **Survey closes:** 21 December 2025',
      '# The future of Brook Street\n\nOur consultation will run, beginning on Monday 29 September 2025 and ending at midnight on Sunday 21 December 2025.',
    ],
  },
  '2025-10-02': {
    '2025-09-29* to 2025-10-24': [
      'To: All member organisations\nFrom: Policy and Partnerships\nDate: 29 September 2025\nSubject: Draft grants policy\n\nPlease see attached. Comments to me by close of play on Friday 24 October, thanks.',
      'Sent: 29 September 2025 08:55\nSubject: RE: draft carers strategy\n\nHi all,\n\nAs promised, the draft. We need anything you want to say back by the 24 October 2025, because the committee papers go out on the 28 October 2025.',
      "Sent: 29 September 2025 08:55\nSubject: Carers strategy\n\nDear colleagues\n\nI am writing to ask for your organisation's views on the attached. Would you let me have these by 24 October?",
    ],
    '2025-09-29* to 2025-11-24, P8W': [
      '29 September 2025\n\nDear Chief Officer\n\nWe are consulting you on changes to the contract. You have eight weeks from the date of this letter in which to make representations.',
    ],
    '2025-09-29* to 2025-10-31': [
      '# Have your say on buses\n\nPress release – 29 September 2025\n\nPassengers have until Halloween, Friday 31 October, to tell the council what they think.',
    ],
    '2025-09-29 to 2025-10-31': [
      '# Bus network review: your views\n\nThe draft was deposited for comment on 29 September 2025. Representations must be lodged not later than 31 October 2025.',
      '# Bus network review: your views\n\n| | |\n|---|---|\n| Live | 29 September 2025 |\n| Comments in by | 31 October 2025 |',
      '# Bus network review: your views\n\nThe consultation went live at 9am on 29 September 2025 and comes down at 5pm on 31 October 2025.',
      '# Bus network review\n\nThe review went out to public consultation on 29 September 2025, and the consultation is due to end on 31 October 2025.',
      '# Bus network review\n\nPublic consultation on the review has been running since 29 September 2025 and will be live until 31 October 2025.',
    ],
    '? to 2025-10-31': [
      '# Bus network review: consultation\n\nThe survey will be switched off at midnight on 31 October 2025.',
      '# Bus network review: consultation\n\n31 October 2025 is the day on which we stop taking answers.',
      "# Bus network review: your views\n\nYesterday's message gave Friday 17 October for replies. Please delete it. The date you should work to is close of play on Friday 31 October 2025.",
      '# Bus network review: consultation\n\nThe consultation ends on 31 October 2025. The depot is closed until 15 November 2025 for repairs.',
      '# Bus network review: consultation\n\nAny response received later than 31 October 2025 cannot be considered.',
      '# Bus network review: consultation\n\nWe ask that comments are with us no later than noon on Friday 31 October 2025.',
      '# Bus network review: consultation\n\nThe online form closes automatically at one minute to midnight on 31 October 2025.',
      '# Bus network review: consultation\n\n## When do you need to hear from me?\n\nBy Friday 31 October 2025.',
      '# Bus network review: consultation\n\n## Is there a deadline?\n\nYes, 5pm on Friday 31 October 2025.',
      '# Bus network review: consultation\n\nRespond by: 31/10/2025',
      '# Bus network review: consultation\n\nClosing: Friday 31 October 2025 at 17:00',
      '# Bus network review: consultation\n\nConsultation closing date – 31st October 2025',
      '# Bus network review: consultation\n\nWe will be listening up to the end of October 2025.',
      '# Bus network review\n\nPlease email busreview@county.gov.uk with what you think before midnight on 31 October 2025.',
    ],
    '2025-09-29 to 2025-10-31, decides 2025-12-09': [
      '# Bus network review: consultation\n\n1. Consultation: 29 September to 31 October 2025\n2. Report drafted: November 2025\n3. Scrutiny Committee comments: 25 November 2025\n4. Cabinet decision: 9 December 2025\n5. New timetable: from 5 April 2026',
      '# Bus network review: consultation\n\nConsultation runs 29 September – 31 October 2025\n\nA report will go to Cabinet on 9 December 2025, when a decision will be taken.',
    ],
    '? to 2025-10-31, decides 2025-12-09': [
      '# Bus network review: consultation\n\nReplies by 31 October 2025, please. The final decision rests with the Combined Authority Board, which meets on 9 December 2025.',
      '# Bus network review: consultation\n\nReplies by 31 October 2025, please.\n\n## When will you decide?\n\nAt the Board meeting on 9 December 2025.',
    ],
    '? to ?, P6W': ['# Bus network review\n\nThe survey will be up for six weeks.'],
    '? to 2025-10-31, P6W': [
      '# Bus network review\n\nThis is a six-week consultation. It closes on 31 October 2025.',
      '# Bus network review\n\nYou have six weeks, until 31 October 2025, to comment on the review.',
    ],
    '2025-09-29 to 2025-11-07': [
      '# Prior information: reablement\n\nThe market sounding opened on 29 September 2025. Suppliers should return the questionnaire by 12 noon on 7 November 2025. The notice is planned for 5 January 2026.',
    ],
    '2025-09-29* to 2025-10-20': [
      '# Notice of proposal: Church Lane (one-way traffic) order\n\nDated 29 September 2025\n\nAny person wishing to object or make other representations should do so in writing, with reasons, by 20 October 2025.',
    ],
  },
  '2025-09-20': {
    '2025-09-29 to 2025-10-31': [
      '# Bus network review\n\nConsultation opens 29 September, closes 31 October 2025.',
      '# Bus network review\n\nOpen for comment: Monday 29 September to Friday 31 October 2025',
      '# Bus network review\n\nThe engagement will take place from 29 September to 31 October 2025.',
      '# Bus network review\n\nYou can take part any time between Monday 29 September and 5pm on Friday 31 October 2025.',
      '# Bus network review\n\nHave your say (29 September – 31 October 2025)',
      '# Bus network review\n\nFrom Monday 29 September to Friday 31 October 2025 the Council is asking passengers what they would change.',
    ],
  },
  '2025-10-27': {
    '? to 2025-10-31': [
      '# Bus network review\n\nHurry! There are only days left: the survey ends this Friday, 31 October 2025.',
    ],
  },
  '2025-10-30': {
    '? to 2025-11-14, extended': [
      '# Bus network review\n\nThe deadline for the survey has been extended from 31 October to 14 November 2025.',
      '# Bus network review\n\nFollowing feedback, the consultation has been extended. The new deadline is 5pm on 14 November 2025.',
      '# Bus network review\n\n~~Closes 31 October 2025~~ The consultation has been extended to 14 November 2025.',
      '# Bus network review\n\nWe had planned to close the survey on 31 October, but after the floods we have moved the closing date to 14 November 2025.',
    ],
  },
  '2026-05-20': {
    '2026-05-11 to 2026-07-05': [
      '# A plan for older people\n\nUp until Sunday 5 July you can say what you make of our draft. We put it out on Monday 11 May 2026 after the elections.',
      '# A plan for older people\n\nThe conversation: 11 May to 5 July 2026\n\nThe answer: autumn 2026',
      '# A plan for older people\n\nWe are out to consultation from 11 May until 5 July 2026.',
      '# Consultation plan\n\n1.1 The formal consultation commenced on Monday 11th May 2026 and will conclude at 5.00 pm on Sunday 5th July 2026.',
    ],
    '2026-05-11* to 2026-07-05': [
      '# News\n\n## Have your say on parking permits\n\nPosted: 11/05/2026\n\nDrivers have got until 5 July to give the council their thoughts.',
    ],
    '2026-05-11* to 2026-06-19': [
      '11th May 2026\n\nDear Member\n\nI enclose the draft constitution of the Safeguarding Board and should be glad of any comments you may have by Friday 19th June.\n\nYours sincerely',
      '11th May 2026\n\nDear all\n\nFire cover at Stow: invitation to comment\n\nIf you wish to comment you must do so by 19th June.',
      'From: Commissioning\nSent: Monday, May 11, 2026 9:01 AM\nTo: VCSE Alliance\nSubject: FW: Draft falls pathway for comment\n\nDear colleagues,\nThe ICB is looking for your input on this. Deadline is Friday 19 June 2026.',
      'From: Commissioning\nSent: 11/05/2026 09:01\nSubject: Draft falls pathway\n\nDear colleagues,\n\nPlease find attached the draft. Could everyone come back to me with comments by the end of Friday 19 June 2026?',
      '# Statement of Community Involvement\n\nDraft for public consultation, May 2026\n\nDate of publication: 11 May 2026\n\nRepresentations must be lodged with the Planning Policy Team no later than 19 June 2026.',
    ],
    '2026-05-11 to 2026-06-19': [
      '# Taxi fares: notice\n\nThe Council proposes to vary the table of fares. The proposals may be inspected, and objections made, between 11 May and 19 June 2026.',
    ],
    '2026-05-11 to 2026-06-21, P6W': ['# Taxi fares\n\nConsultation window: six weeks, 11 May to 21 June 2026'],
    '2026-05-11 to 2026-06-21': [
      '# Taxi fares consultation\n\n| Activity | Start | End |\n|---|---|---|\n| Consultation | 11 May 2026 | 21 June 2026 |\n| Analysis | 22 June 2026 | 10 July 2026 |\n| Mobilisation | 1 September 2026 | 30 September 2026 |',
      '# Taxi fares consultation\n\n| Opening date | Closing date |\n|---|---|\n| 11 May 2026 | 21 June 2026 |',
    ],
    '2026-05-11 to 2026-06-21, decides 2026-07-14': [
      '# Taxi fares consultation\n\n- **Consultation opens** 11 May 2026\n- **Consultation closes** 21 June 2026\n- **Committee decision** 14 July 2026',
      '# Taxi fares consultation\n\n11 May: survey live. 21 June: survey closes. 14 July 2026: Licensing Committee decides.',
    ],
    '? to 2026-06-21': [
      '# Taxi fares\n\nThe survey can be filled in until 21 June 2026.',
      '# Taxi fares\n\nSurvey responses are welcome until Sunday 21 June 2026.',
      '# Taxi fares\n\nAll feedback needs to be in by Sunday 21 June 2026.',
      '# Taxi fares\n\nWe are keeping the questionnaire open till Sunday 21 June 2026.',
      '# Taxi fares consultation\n\nTime runs out at midnight on Sunday 21 June 2026.',
      '# Taxi fares consultation\n\nWe look forward to receiving your submission by 21 June 2026.',
      '# Taxi fares consultation\n\nNo comments will be accepted after 21 June 2026.',
      '# Taxi fares consultation\n\nDue date for responses: 21/06/26',
      '# Taxi fares consultation\n\nConsultation end date 21 June 2026',
      '# Taxi fares consultation\n\nComments by 21 June 2026. Officers will report to the Committee in the autumn.',
    ],
    '? to 2026-06-21, P6W': [
      '# Taxi fares\n\nDrivers are being given six weeks to respond to the consultation, which ends on 21 June 2026.',
    ],
    '? to 2026-06-21, decides 2026-07-14': [
      '# Taxi fares consultation\n\nComments by 21 June 2026.\n\nThe outcome will be decided by the Licensing Committee at its meeting on Tuesday 14 July 2026.',
      '# Taxi fares consultation\n\nComments by 21 June 2026. A decision is expected from the Commissioner on 14 July 2026.',
    ],
    '? to 2026-06-07, extended': [
      "# Have your say on play areas\n\nWe're extending the survey! You now have until Sunday 7 June 2026.",
    ],
  },
  '2026-06-10': {
    '? to 2026-07-05, extended': [
      '# Taxi fares\n\nIn view of the strike we have agreed to keep the consultation open for two further weeks, to 5 July 2026.',
      '# Taxi fares\n\nConsultation period extended until 5 July 2026',
      '# Taxi fares consultation\n\n**Please note:** the closing date has changed. It was 21 June; it is now 5 July 2026.',
      '# Taxi fares consultation\n\nThe survey was due to close on 21 June 2026. We are keeping it open until 5 July 2026.',
    ],
  },
  '2026-07-01': {
    '2026-05-11 to 2026-06-21': [
      '# Taxi fares consultation\n\nThis consultation is now closed. It ran from 11 May to 21 June 2026.',
      '# Taxi fares consultation\n\nConsultation has concluded. Open from 11 May 2026 to 21 June 2026. 214 responses.',
    ],
  },
  '2026-03-10': {
    '2026-03-02 to 2026-05-24': [
      '# Draft Joint Forward Plan\n\nNHS Wold ICB\n\nTell us what matters\n\nWe opened the doors to comments on Monday 2 March 2026 and will shut them at the end of Sunday 24 May 2026. Comments go to the engagement team.',
      '# What we are asking\n\n**Live from:** 2 March 2026\n\n**Live until:** 24 May 2026\n\nSurvey: our survey takes ten minutes.',
      '# Have your say on play areas\n\nOpen 02 Mar 2026 - Closes 24 May 2026',
      '# Have your say on play areas\n\nWe began this consultation on 2 March. It ends at 5 pm on 24 May 2026; late replies will not be read.',
      '# Review of hydrotherapy: engagement\n\nPhase 2 of the engagement, which is the one you are reading about, opened on 2 March 2026 and closes on 24 May 2026. Phase 1 ran from 6 October to 28 November 2025.',
    ],
    '2026-03-02* to 2026-04-24': [
      "# Report to the Parish Forum\n\nDate: 2 March 2026\n\nAuthor: Rural Services\n\nMembers' views are sought on the attached draft. Written views should get to me by 24 April 2026.",
    ],
    '2026-03-02 to 2026-05-24, P12W': [
      '# Have your say on play areas\n\nThe consultation opened on 2 March 2026 for a period of 12 weeks (closing 24 May 2026).',
    ],
    '? to 2026-05-24': [
      '# Have your say on play areas\n\nWe want everyone who uses them to fill in a form before Sunday 24 May 2026.',
      '# Have your say on play areas\n\nForms should go back to school or into the box in the library by Sunday 24 May 2026.',
      '# Have your say on play areas\n\nMake sure we have your answers by Sunday 24 May 2026.',
      '# Have your say on play areas\n\nYou have got until Sunday 24 May 2026, which is longer than usual because of Easter.',
      '# Have your say on play areas\n\nThe deadline, 24 May 2026, will not be extended.',
    ],
    '2026-03-02* to 2026-04-13': [
      "2 March 2026\n\nDear resident\n\nProposed residents' parking zone: your views\n\nPlease return the enclosed card within six weeks of the date on this letter.",
    ],
    '2026-03-02* to 2026-03-30': [
      'Sent: 02 March 2026 10:00\nSubject: Consultation - draft outcomes\n\nAll, grateful for comments within four weeks of today.',
    ],
    '? to 2026-05-24, decides 2026-06-16': [
      '# Have your say on play areas\n\nYou can answer until 24 May 2026.\n\n## What we will do with what you tell us\n\nThe Council will decide on 16 June 2026. By 31 July 2026 we will put an account of it here and send it to everyone who gives us an address.',
      '# Have your say on play areas\n\nYou can answer until 24 May 2026.\n\nThe Council will decide on 16 June 2026.\n\n## From our partners\n\nThe hospital’s survey on parking closes on 14 April 2026.',
      '# Have your say on play areas\n\nReply by 24 May 2026.\n\n## What happens next?\n\nCouncillors will vote on the plan on 16 June 2026.',
      "# Have your say on play areas\n\n| Milestone | Date |\n|---|---|\n| Survey closes | 24 May 2026 |\n| Officers' report published | 8 June 2026 |\n| Cabinet | 16 June 2026 |",
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`a consultation in plain words, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
