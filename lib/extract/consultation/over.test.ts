import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Pages of exercises that are over, or whose close was put back, and of matters that would themselves last until a day. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-06-01': {
    '2026-01-12 to 2026-04-06, P12W': [
      // The year of the first is the one in which it can have opened before the close.
      '# Stroke services\n\nOn 12 January, the NHS in Elmshire, launched a public consultation on stroke services. The consultation runs for 12 weeks until midnight on Monday 6 April 2026.',
    ],
    '2026-01-12 to 2026-03-06': [
      '# You said\n\nEarly conversations about stroke took place between May and July 2025. Formal consultations on the two services took place between Monday 12 January 2026 and Friday 6 March 2026.',
    ],
    '2026-04-20 to 2026-07-31': [
      '# Equality plan\n\nConsultation period: 20/04/2026 ~ 10:28 - 31/07/2026 ~ 17:00',
      '# Equality plan\n\nConsultation period is from 20/04/2026 ~ 10:28 to 31/07/2026 ~ 17:00',
      '# Equality plan\n\nConsultation dates: 20/04/2026 - 08:30 to 31/07/2026 - 23:45',
      '# Equality plan\n\nWe will be asking what people think between April and July 2026.\n\nConsultation fieldwork start date 20 April 2026\n\nConsultation fieldwork end date 31 July 2026',
    ],
    '2026-01-12 to 2026-03-08': [
      '# Draft parks strategy\n\nThe consultation took place between 12 January and 8 March 2026. See the results below.',
      '# Draft parks strategy\n\nBetween 12 January and 8 March 2026 we held a public consultation on the draft. This has now closed.',
      '# Draft parks strategy\n\nComments received during the eight-week consultation period between 12 January 2026 and 8 March 2026 are being considered.',
      '# Draft parks strategy\n\nThis survey has concluded. It ran from 12 January to 8 March 2026.',
      '# Draft parks strategy\n\nA public consultation was held from 12 January to 8 March 2026. Thank you to everyone who took part.',
      '# Draft parks strategy consultation\n\nThe survey was launched on 12 January 2026 and ran for eight weeks until 8 March 2026.',
      '# Parks survey\n\nThe survey closed on Sunday 8 March 2026. In addition to running an online survey from 12 January 2026 we wrote to 900 homes.',
    ],
    '? to 2026-03-08': [
      '# Day services\n\nThe consultation has now closed online (8 March 2026). Paper forms must reach us by post no later than 18 March 2026.',
      '# Day services\n\nConsultation closed: Sunday, 8 March 2026',
      '# Day services\n\nThe public consultation closed on 8 March 2026. Responses are being analysed.',
      '# Day services\n\nThe Council asked for views on a draft. The deadline for submitting feedback was 8 March 2026.',
    ],
    '? to ?': [
      // Over, but a stage before; or somebody else's; or no more than history on the page of one that is open.
      '# Library review: have your say\n\nThank you to everyone who took part in the first stage, which ran from 12 January to 8 March 2026. The second stage is now open.',
      '# Library review: have your say\n\nAn earlier consultation took place between 12 January and 8 March 2026. Tell us what you think of the new plan.',
      '# Library review: have your say\n\nIn spring we ran 31 workshops between 12 January and 8 March 2026. Tell us what you think.',
      '# Library review: have your say\n\nThe museum service held its own consultation between 12 January and 8 March 2026, which is now closed. Tell us what you think of ours.',
      '# Library review consultation\n\nResponses have been analysed. The building was closed for repairs between 12 January and 8 March 2026.',
      '# Parking: we asked, you said\n\nThis consultation has now closed. The new zones commenced on 10 May 2026.',
      '# Dog orders: give us your views\n\nWe propose to extend the orders for a further three years, until 19 October 2029.',
      '# Dog orders: give us your views\n\nWe are consulting on whether the orders should continue until 19 October 2029.',
      '# Day centre: give us your views\n\nWe want your comments on plans to keep the day centre open until 31 March 2027.',
      '# Car parks: give us your views\n\nThe proposal is that charges would remain as they are until 31 March 2028.',
      '# Market: give us your views\n\nWe are seeking views on the proposal to renew the licence for two years to 30 June 2028.',
    ],
    '? to 2026-06-19': [
      '# Dog orders: give us your views\n\nWe propose to extend the orders, and the consultation on this runs until 19 June 2026.',
      '# Dog orders: give us your views\n\nOur consultation on plans to keep the orders stays open until 19 June 2026.',
    ],
  },
  '2026-01-20': {
    '2026-01-12 to 2026-04-05, also 2026-03-27, P12W': [
      '# Getting home sooner: 12 January to 5 April 2026\n\nThe consultation lasts for 12 weeks. It starts on Monday 12 January 2026 and closes at midnight on Sunday 5 April 2026.\n\n## Questionnaire\n\nPlease return this questionnaire by 27 March 2026 to FREEPOST HOME SOONER.',
    ],
    '2026-01-12 to 2026-04-05': [
      '# Getting home sooner\n\nOur survey is on line. It opens on 12 January 2026 and shuts on 5 April 2026.',
    ],
  },
  '2026-05-20': {
    '2026-02-16 to 2026-05-10': [
      // Told as over by what was asked and when, while nothing is asked now.
      '# Bus shelters\n\nFrom Monday 16 February to Sunday 10 May 2026 we asked for comments on where shelters should go.',
      '# Bus shelters\n\nBetween 16 February and 10 May 2026 the Council sought views on a draft list.',
      '# Bus shelters\n\nFrom 16 February to 10 May 2026 the ICB invited patients to share their views on it.',
      '# Bus shelters\n\nWe asked passengers what they thought of it between 16 February and 10 May 2026.',
      '# Bus shelters\n\nThe Commissioner asked residents to have their say on it from 16 February to 10 May 2026.',
      '# Bus shelters\n\nThe draft list was published for consultation from 9am on 16 February to 5pm on 10 May 2026.',
      '# Bus shelters\n\nPeople were invited to give their views between 16 February and 10 May 2026.',
      '# Bus shelters\n\nViews were sought from 16 February to 10 May 2026 on three options.',
      '# Bus shelters\n\nDuring 16 February - 10 May 2026 we consulted on where they should go.',
      '# Bus shelters\n\nThe ICB carried out a 12-week consultation from 16 February 2026 to 10 May 2026.',
      '# Bus shelters\n\nThe draft list was made available for public comment from 16 February to 10 May 2026.',
      '# Bus shelters\n\nThe draft list was out for comment between 16 February and 10 May 2026.',
    ],
    '? to ?': [
      '# Bus shelters\n\nFrom 16 February to 10 May 2026 we asked for your views on a list. We are now asking what you think of the final one.',
      '# Bus shelters\n\nFrom 16 February to 10 May 2026 ministers asked for views on bus fares.',
      '# Bus shelters: have your say\n\nLast year, from 16 February to 10 May 2025, we asked for your views on a list. Tell us what you think of this one.',
      '# Bus shelters: have your say\n\nPlease fill in the survey.\n\n## Readers\u2019 survey\n\nBetween February and May 2026 we undertook interviews for the newsletter.',
      '# Bus shelters\n\nOur staff survey was open from 16 February to 10 May 2026.',
      '# Bus shelters\n\nThe pilot ran from 16 February to 10 May 2026.',
      '# Bus shelters\n\nThe application window was open from 16 February to 10 May 2026.',
      '# Bus shelters\n\nBefore drawing up the list we asked for your views from 16 February to 10 May 2026.',
      '# Bus shelters\n\nAn informal consultation with ward members took place from 16 February to 10 May 2026.',
      '# Bus shelters\n\nFrom 16 February to 10 May 2026 we asked contractors for prices.',
    ],
  },
  '2029-06-01': {
    '2026-01-12 to 2026-03-08': [
      '# Draft parks strategy\n\nClosed 8 Mar 2026\n\nOpened 12 Jan 2026\n\n## Overview\n\nParks are for everybody.',
      '# Draft parks strategy\n\nOpened: Monday, 12 January 2026\n\nClosed: Sunday, 8 March 2026',
      '# Draft parks strategy\n\nStart date: 2026-01-12\n\nEnd date: 2026-03-08',
      '# Draft parks strategy consultation\n\nThe consultation was held from 12 January to 8 March 2026 and is now closed.',
    ],
    '? to ?': ['# Draft parks strategy\n\nThe lido closed on 8 March 2026. Tell us what you think of the plan.'],
  },
  '2026-06-10': {
    '? to 2026-06-26, extended': [
      '# Neighbourhood plan\n\nThe council has decided to extend the deadline for the consultation by a week, from 19 June to 5pm on Friday 26 June 2026.',
      '# Neighbourhood plan consultation\n\nWe have moved the closing date from 19 June to 26 June 2026.',
      '# Neighbourhood plan consultation\n\nThe deadline for comments has changed: we have pushed back the deadline from 19 June 2026 to 26 June 2026.',
    ],
    '? to 2026-06-30': [
      '# Grants: have your say\n\nThe scheme will be reviewed on 1 June 2026. Comments by 30 June 2026.',
    ],
    '2026-06-01* to 2026-06-30': ['# Grants: have your say\n\nPublished: 1 June 2026\n\nComments by 30 June 2026.'],
    '? to 2026-06-29': [
      '# Rough sleeping\n\nThe consultation on the updated strategy document and delivery plan ends at midnight on the 29th of June 2026.',
      '# Rough sleeping\n\nOur survey about the new service and its trial closes on 29 June 2026.',
    ],
    '? to ?': ['# Rough sleeping\n\nTell us what you think. The trial of the new service ends on 29 June 2026.'],
    '2026-06-05 to 2026-06-26': [
      '# Neighbourhood plan\n\nWe have changed how the consultation works, which will run from 5 June to 26 June 2026.',
    ],
    '? to 2026-06-26, P4W': [
      '# Budget options\n\nLong list for the meeting of the forum, with the words of the report to Cabinet that was published in May and is open to anyone to read\n\n- The survey will run for four weeks until Friday 26 June 2026.',
    ],
  },
};

describe('consultations that are over, put back, or about what lasts', () => {
  for (const [today, meanings] of Object.entries(documents))
    for (const [meaning, texts] of Object.entries(meanings))
      it.each(texts)(`${meaning} on ${today}: %s`, (text) => {
        expect(meaningOf(text, today)).toBe(meaning);
      });
});
