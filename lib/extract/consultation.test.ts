import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/**
 * Whole documents in small, by the day of reading and by what they say of their consultation: when it opens (`*` where the day of publication stands
 * in) and closes, how long it says it is, when it is decided, and whether it was extended.
 */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-01-20': {
    '2026-01-12 to 2026-03-08': [
      '# Draft cycling strategy: have your say\n\nThe consultation opened at 9am on Monday 12 January 2026 and will close at 11.59pm on Sunday 8 March 2026.',
      '# Have your say on parks\n\nKey dates\n\nStart: 12 January 2026\n\nFinish: 8 March 2026\n\nDecision: April 2026',
      '# Have your say on parks\n\n## When did it start?\n\nMonday 12 January 2026.\n\n## How long have I got?\n\nUntil midnight on Sunday 8 March 2026.',
      '# Draft local plan\n\nThe draft sets out where homes could go.\n\nConsultation period: 12 January – 8 March 2026',
      '# Hospital transport\n\nThe engagement window is open 12.01.26 - 08.03.26.',
      '# Tell us about your GP\n\nFrom today (12 January 2026) until 8 March 2026 you can comment on the plan.',
      'The statutory consultation period started on 12 January and will run until 8 March 2026.',
      '# Tell us your views: 12 January to 8 March 2026\n\nWe are changing how rubbish is collected.',
      "# Patient transport\n\nYou've got until Sunday 8 March to fill in the questionnaire. It's been up on our website since Monday 12 January 2026.",
      '# Safer streets\n\nWe have been asking people for their views since 12 January 2026. The last day for your views is 8 March 2026.',
      '# Fire cover review\n\nMembers approved the draft plan for public consultation on 16 December 2025. Consultation commenced on 12 January 2026. The consultation will remain open until 8 March 2026.',
      '# Fire cover review\n\nConsultation start: 12 January 2026\n\nConsultation end: 8 March 2026',
      '# Fire cover review consultation\n\n| Opens | Closes | Status |\n|---|---|---|\n| 12 January 2026 | 8 March 2026 | Open |',
    ],
    '2026-01-13* to 2026-02-20': [
      'Date: Tue, 13 Jan 2026 09:12:44 +0000\nFrom: engagement@hollin.gov.uk\nSubject: What do you think of our draft equality objectives?\n\nWe would welcome your comments. Could you get them back to me by Friday 20 February?',
    ],
    '2026-01-16* to 2026-02-27': [
      '# Library opening hours\n\nPublished: 16 January 2026\n\nYou have until noon on Friday 27 February 2026 to tell us what you think.',
      '# Taxi licensing consultation\n\nPublished 16 January 2026\n\nThe closing date is 12 noon, Friday 27th February.',
      '# Youth hub plans\n\n16 January 2026\n\nWe want your views in by 27 February.',
    ],
    '2026-01-16* to 2026-02-20': [
      '# Community safety plan\n\n16 January 2026\n\nLet us know what you think by 5pm on 20 February 2026.',
    ],
    '2026-01-19 to ?, P8W': ['# Day centres survey\n\nThe survey runs from Monday 19 January 2026 for eight weeks.'],
    '? to 2026-02-28': [
      '# Tree strategy\n\nWe are consulting on a new tree strategy. We will be taking comments until the end of February 2026.',
    ],
    '2026-01-12 to 2026-03-08, decides 2026-04-21': [
      '# Licensing policy review: consultation\n\n| Stage | Date |\n| Consultation launch | 12 January 2026 |\n| End of consultation | 8 March 2026 |\n| Analysis of responses | March to April 2026 |\n| Cabinet decision | 21 April 2026 |\n| New policy in force | 1 June 2026 |',
      '# Consultation timeline\n\n- 12 January 2026: consultation goes live\n- 8 March 2026: consultation ends\n- 21 April 2026: Cabinet makes its decision',
      '# Consultation timeline\n\n- 12 January 2026 – we start asking for views\n- 8 March 2026 – last day to reply\n- 9 March to 10 April 2026 – we read every reply\n- 21 April 2026 – Cabinet decides',
    ],
    '2026-01-12 to 2026-03-08, P8W': [
      'On Monday 12 January 2026 the Council launched an eight-week public consultation on parking charges. Sunday 8 March 2026 is the last day to take part.',
      '# Proposal to move the clinic\n\nFor eight weeks from 12 January 2026 we are asking patients what they think. The eight-week survey ends at midnight on 8 March 2026.',
    ],
    '2026-01-13* to 2026-03-10': [
      '# Residents asked for views on new waste plan\n\nTuesday 13 January 2026\n\nResidents are being asked for their views on plans for waste. The consultation, which launches today, ends on 10 March.',
    ],
    '2026-01-12* to 2026-04-13': [
      '12 January 2026\n\nDear colleague\n\nDraft commissioning plan: consultation\n\nPlease let us have your response no later than thirteen weeks from today.',
    ],
    '2026-01-12* to 2026-02-23': [
      '12 January 2026\n\nDear colleague\n\nDraft commissioning plan: consultation\n\nWe ask you to reply within six weeks of the date of this letter.',
    ],
    '? to 2026-02-27': [
      '# Review of short breaks: consultation\n\nPlease return the completed form to the Engagement Team, Civic Centre, by Friday 27 February 2026 at the latest.',
      '# Consultation: taxi fares\n\nResponses must be with us by close of business on Friday 27 February 2026.',
      '# Consultation: taxi fares\n\nThe last date for receipt of comments is 27 February 2026.',
    ],
    '2026-01-12* to 2026-03-08': [
      '# Tell us about your GP\n\nPosted on 12 January 2026\n\nBetween now and 8 March 2026 we want to hear from you.',
    ],
    '2026-01-12 to 2026-04-05, P12W': [
      'This consultation will be open for a period of twelve weeks commencing on 12 January 2026 and concluding on 5 April 2026.',
      '# Care homes\n\nConsultation dates: Monday 12th January to Sunday 5th April 2026 (a twelve-week consultation)',
    ],
    '2026-01-12 to 2026-02-27': [
      '# Draft housing allocations scheme\n\nThe draft was put on our website for comment on 12 January 2026. Comments are welcome up to and including 27 February 2026.',
      '# Draft budget consultation\n\nSubmissions open: 12/01/2026 09:00\n\nSubmissions close: 27/02/2026 17:00',
    ],
    '2026-01-12 to 2026-03-08, decides 2026-05-14': [
      'Our involvement period starts on 12 January and finishes on 8 March 2026. The Board will consider what people said and make a decision at its meeting in public on 14 May 2026.',
    ],
    '2026-01-05 to 2026-01-30': [
      "# Police council tax: your views\n\nThe Commissioner's survey went live on 5 January 2026 and shuts at 5pm on 30 January 2026.",
      '# Market engagement: community equipment\n\nIssued: 5 January 2026\n\nProviders are asked to return the questionnaire by 12:00 on 30 January 2026. The market engagement opened on 5 January 2026. The contract is planned to start on 1 November 2026.',
    ],
    '2026-01-12 to 2026-04-05': [
      '# Community risk management plan\n\nCloses 5 Apr 2026\n\nOpened 12 Jan 2026\n\n## Overview\n\nWe want your views on our plan.',
      '# Bus fares consultation\n\nLaunch date 12/01/2026\n\nClosing date 05/04/2026',
    ],
    '? to 2026-03-08': [
      '# Day services: have your say\n\nOnline survey (open until 8 March 2026)',
      '# Fire cover review\n\nThe public have until 8 March 2026 to make their views known.',
      '# Fire cover review consultation\n\nIf you want your voice to be heard, please get in touch no later than Sunday 8 March 2026.',
      "# Fire cover review consultation\n\nThere is still time to take part: the survey doesn't close until 8 March 2026.",
      '# Fire cover review consultation\n\nThe questionnaire will be available online and in libraries until 8 March 2026.',
      '# Fire cover review consultation\n\nComments received after 8 March 2026 may not be taken into account.',
      '# Proposal to move the clinic\n\nWe need to hear from you by 8 March 2026.',
    ],
    '? to 2026-03-08, P8W': [
      '# Day services consultation\n\nWe will accept responses for 8 weeks, up to 8 March 2026.',
    ],
    '2026-01-12 to 2026-02-09': [
      '# Statement of licensing policy\n\nThe draft policy was published for comment on 12 January 2026. Any observations should reach the Licensing Team not later than 9 February 2026.',
    ],
    '2026-01-12 to 2026-04-05, P12W, decides 2026-06-18': [
      '# Adult care charging: consultation\n\n| Stage 1 | Early talks with carers | October 2025 |\n| Stage 2 | Public consultation (12 weeks) | 12 January to 5 April 2026 |\n| Stage 3 | Decision by full Council | 18 June 2026 |',
    ],
    '2026-01-16 to 2026-02-27, P6W': [
      '# Consultation on fees\n\nPublished 16 January 2026\n\nThe consultation opened on 16 January 2026 and lasts six weeks. Deadline for replies: 27 February 2026.',
    ],
    '2026-01-12 to 2026-03-22, extended': [
      '# Bus fares consultation\n\nIt started on 12 January 2026. Please note the new closing date of 22 March 2026.',
      '# Bus fares consultation\n\nWe launched the consultation on 12 January 2026. Because of the snow we have added a fortnight: the survey will stay open to 22 March 2026 instead of 8 March 2026.',
      '# Bus fares consultation\n\n| Opened | 12 January 2026 |\n| Original closing date | 8 March 2026 |\n| New closing date | 22 March 2026 |',
    ],
    '? to 2026-03-22, extended': [
      '# Bus fares\n\nResidents now have an extra fortnight, until Sunday 22 March 2026, to respond to the consultation.',
    ],
  },
  '2026-02-10': {
    '2026-02-05* to 2026-03-02': [
      'From: Priya Nandra\nSent: Thursday 5 February 2026 10:14\nTo: VCS forum members\nSubject: Draft volunteering policy - your views\n\nDear all\n\nAttached is the draft policy. We would like to have your thoughts on it by Monday 2 March, please.',
      '**From:** Priya Nandra\n\n**Sent:** Thursday 5 February 2026 10:14\n\n**To:** VCS forum members\n\n**Subject:** Draft volunteering policy - your views\n\nDear all\n\nThe draft policy is attached. It would be good to have them by Monday 2 March so that we can bring them together. Your comments will shape the final version.',
    ],
  },
  '2026-03-01': {
    '2026-01-12 to 2026-03-22, extended': [
      '# Libraries consultation\n\nWe have extended the consultation by two weeks. It will now close on Sunday 22 March 2026 (it was due to close on 8 March). It opened on 12 January 2026.',
    ],
  },
  '2026-03-05': {
    '2026-01-12 to 2026-03-22, extended': [
      '# Libraries consultation\n\nUPDATE 2 March 2026: the deadline has moved to 22 March 2026.\n\nOpened: 12 January 2026\n\nThe consultation closes on 8 March 2026.',
    ],
  },
  '2026-04-01': {
    '2026-01-12 to 2026-03-08': [
      '# Bus lanes survey\n\nClosed 8 Mar 2026\n\nOpened 12 Jan 2026\n\nResults expected 1 May 2026\n\n## Overview\n\nWe asked for your views on bus lanes.',
      '# Bus fares consultation\n\nWe opened this consultation on 12 January 2026 and people had until 8 March 2026 to respond.',
    ],
  },
  '2026-05-20': {
    '2026-05-14* to 2026-06-26': [
      '# Volunteering policy: consultation draft\n\nVersion 2, 14 May 2026\n\nComments to policy@hollin.gov.uk by 26 June 2026.',
      '# Volunteering policy: draft for consultation\n\n| Version | Date | Author | Change |\n|---|---|---|---|\n| 0.1 | 2 March 2026 | P Shah | First draft |\n| 1.0 | 14 May 2026 | P Shah | Issued for consultation |\n\nComments to policy@hollin.gov.uk by 26 June 2026.',
    ],
  },
  '2025-11-10': {
    '2025-11-03 to 2026-01-30': [
      '# Draft Police and Crime Plan\n\nThe Commissioner wants to hear what matters to you. Her plan is out for views between 3 November 2025 and 30 January 2026.',
      '# A new plan for our fire stations\n\nAnswers are being gathered from Monday 3 November. The final day for sending yours in is Friday 30 January 2026.',
      '# Proposals for Elm Road day centre\n\nThis exercise began on 3 November 2025 and draws to a close on 30 January 2026.',
      '# Street trading policy\n\n**When:** 3 November 2025 to 30 January 2026\n\n**Who:** traders and residents\n\n**How:** fill in our survey',
      '# Street trading survey\n\nStatus: Open\n\nStart date: 03/11/2025\n\nEnd date: 30/01/2026',
      "# Street trading consultation\n\nIt was launched at the traders' forum on 3 November 2025. People have until 30 January 2026.",
      '# Street trading consultation\n\n| Date | What happens |\n|---|---|\n| 3 November 2025 | Survey goes live |\n| 18 November 2025 | Drop-in, Corn Exchange |\n| 30 January 2026 | Survey closes |\n| February 2026 | Answers read |',
      '# Street trading consultation\n\n### 3 November 2025\n\nConsultation opens\n\n### 30 January 2026\n\nConsultation closes',
      '# Early market engagement: carers support\n\nThe questionnaire for providers is open from 3 November 2025 and must be returned by 30 January 2026. The tender is expected to be published on 2 March 2026 and to close on 6 April 2026. The new contract would run from 1 October 2026 to 30 September 2029.',
    ],
    '2025-11-03* to 2026-01-30': [
      '3 November 2025\n\nDear Sir or Madam\n\nRE: PROPOSED CHANGES TO FEES\n\nThe Council invites your observations on the enclosed proposals. These should be received by this office on or before 30 January 2026.',
      '# Proposed changes to fees\n\n**Date:** 3 November 2025\n\nIf you have something to say about this, say it before the end of Friday 30 January 2026.',
    ],
    '? to 2026-01-30, decides 2026-03-10': [
      '# Street trading policy: what do you think?\n\nAnyone can reply up until 30 January 2026. On 10 March 2026 the Licensing Committee will decide whether to adopt the policy.',
    ],
    '2025-11-03 to 2026-01-30, decides 2026-03-10': [
      '# Street trading policy: consultation\n\n## Timetable\n\n- Draft agreed by committee for consultation: 14 October 2025\n- Consultation opens: 3 November 2025\n- Consultation closes: 30 January 2026\n- Responses considered by officers: February 2026\n- Licensing Committee decision: 10 March 2026\n- Policy comes into force: 1 April 2026',
      '# Street trading consultation\n\n| Step | By whom | When |\n|---|---|---|\n| Ask for views | Licensing team | 3 November 2025 to 30 January 2026 |\n| Final decision | Cabinet | 10 March 2026 |',
      '# Street trading consultation\n\n## What happens when\n\n3 Nov 2025 Consultation begins\n\n30 Jan 2026 Consultation ends\n\n10 Mar 2026 Cabinet decides',
    ],
    '2025-11-03 to 2026-01-30, P13W': [
      '# Street trading policy\n\nA thirteen-week consultation (3 November 2025 - 30 January 2026) is under way.',
    ],
    '? to 2026-01-30': [
      '# Street trading\n\nWe would be grateful for any comments no later than 5.00 p.m. on Friday, 30th January, 2026.',
      '# Street trading\n\nPlease let me know by Friday 30 January 2026 if you have any views on the draft.',
      '# Street trading\n\nPlease could all replies be with Jo Marsh by 30 January 2026.',
      '# Street trading\n\nTo have your say, complete our short survey before it closes at midnight on 30 January 2026.',
      "# Street trading\n\nDon't miss your chance: the consultation finishes on 30 January 2026!",
      '# Street trading consultation\n\nDEADLINE: 30 JANUARY 2026',
      '# Street trading consultation\n\nWe can only take account of what reaches us by 30 January 2026.',
      '# Street trading consultation\n\nThe period for making representations expires at 5pm on 30 January 2026.',
      '# Street trading consultation\n\nRepresentations in writing may be made at any time up to 30 January 2026.',
      '# Street trading consultation\n\nThe cut-off for replies is 30 January 2026.',
      '# Street trading consultation\n\nIt would help us to have your answers in hand by 30 January 2026, and we cannot take any after that.',
    ],
    '2025-11-03* to 2025-12-15, P6W': [
      '# Housing strategy: consultation\n\nPublished on 3 November 2025\n\nYou have six weeks from the date of publication to respond.',
    ],
    '2025-11-03* to 2025-12-01': [
      'Date: 3 November 2025\n\nDear partner\n\nPlease send any comments on the draft within 28 days of this letter.',
    ],
    '2025-11-06* to 2025-11-28': [
      "From: Lena Osei\nSent: 06 November 2025 11:20\nTo: Providers\nSubject: Draft outcomes framework\n\nHello everyone\n\nHere is the draft we talked about. What do you think? I'd be glad of anything you can give me by Friday 28 November.",
    ],
    '2025-11-06* to 2025-11-28, P3W': [
      '# Council asks businesses about parking\n\nMedia release: 6 November 2025\n\nBusinesses have three weeks to give their views. The survey, which is live now, closes on 28 November.',
    ],
    '2025-11-06 to 2025-11-28': [
      '# Council asks businesses about parking\n\nNews | 6 November 2025\n\nThe questionnaire is open from today, 6 November, until 28 November.',
    ],
    '? to 2026-01-30, P12W': ['# Street trading\n\nThe 12 week consultation ends on 30 January 2026.'],
    '? to ?, P12W': ['# Street trading\n\nThis consultation will be open for 12 weeks.'],
    '2025-11-03 to ?, P10W': ['# Street trading\n\nFrom 3 November 2025 we are consulting for ten weeks.'],
  },
  '2025-12-10': {
    '2025-11-03 to 2026-02-13, extended': [
      '# Street trading consultation\n\nThe consultation began on 3 November 2025. In response to requests from traders the closing date, which was 30 January 2026, is now 13 February 2026.',
      '# Street trading consultation\n\nThe consultation began on 3 November 2025. We are giving people two more weeks: you can now reply until 13 February 2026.',
      '# Street trading consultation\n\n**Deadline extended to 13 February 2026**\n\nThe consultation began on 3 November 2025 and was originally to close on 30 January 2026.',
    ],
    '? to 2026-02-13, extended': [
      '# Street trading consultation\n\nThe deadline for comments has been put back to 13 February 2026.',
      '# Street trading consultation\n\nWe have listened. The consultation will stay open for a further fortnight, closing on 13 February 2026.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`when a consultation is open, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
