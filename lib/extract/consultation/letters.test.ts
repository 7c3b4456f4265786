import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Closing days as e-mails, letters, notices and minutes give them, and days beside them that are of other things. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-01-20': {
    '2026-01-12* to 2026-03-08': [
      '# Walk-in centre: have your say\n\nPatients have until Sunday 8 March 2026 to comment on the plans, published on Monday 12 January.',
    ],
    '2026-01-12* to 2026-02-06': [
      "From: Communities Team\nSent: Monday 12 January 2026 15:42\nTo: Voluntary sector list\nSubject: How we share out the small grants\n\nDear all\n\nI'd like to hear what you make of the attached. Could I have anything by close of play on Friday 6 February, please.",
      'From: Communities Team\nSent: Monday 12 January 2026 15:42\nSubject: Draft scoring\n\nDear all\n\nSee attached. **By when.** Friday 6 February at noon, if you would.',
      "From: Communities Team\nSent: Monday 12 January 2026 15:42\nSubject: Draft scoring: your views\n\nDear all\n\nI'll be reading everything on Monday 9 February, so anything I have by Friday 6 February will count. Garden waste renewals close on 31 March 2026.",
      '12 January 2026\n\nDear Colleague\n\nConsultation on the draft carers strategy\n\nI should be obliged if responses could reach this office not later than 6 February 2026.',
      "12 January 2026\n\nDear Colleague\n\nWould you be kind enough to let me have your group's comments on the draft? I shall need them by 6 February 2026.",
    ],
    '2026-01-12 to 2026-03-08, P8W': [
      "# Your NHS: have your say on the walk-in centre\n\nWe're asking people about the walk-in centre for eight weeks, starting Monday 12 January 2026 and finishing Sunday 8 March 2026.",
      '# Walk-in centre\n\nViews are invited over the eight weeks to 8 March 2026, the survey having been launched on 12 January 2026.',
    ],
    '2026-01-12 to 2026-03-08': [
      '# Order 2026\n\nNOTICE is given that the draft order was placed on deposit on 12 January 2026. Any person may, up to and including 8 March 2026, make representations upon it in writing.',
      '# Order 2026\n\nThe period for representations commences on 12 January 2026 and expires at midnight on 8 March 2026.',
      '# Minutes\n\n4. Draft housing strategy. The officer reported that consultation on the draft had opened on 12 January 2026 and would close on 8 March 2026. Members were asked to encourage groups to respond.',
      '# Walk-in centre: have your say\n\n| What | When |\n|---|---|\n| We start asking | 12 January 2026 |\n| We stop asking | 8 March 2026 |',
      '# Walk-in centre: have your say\n\n| What | When |\n|---|---|\n| Survey and library of documents go live | 12 January 2026 |\n| Contributions end at midnight | 8 March 2026 |',
      '# Walk-in centre\n\n## How long have I got?\n\nThe questionnaire went up on 12 January 2026 and stays up until 8 March 2026.',
      '# Walk-in centre: have your say\n\nBetween 12 January and 8 March 2026 you can fill in the form at any library.',
      '# Walk-in centre: what next?\n\nWe would like your views on the walk-in centre.\n\n## Telling us what you make of it\n\nYou can do so between Monday 12 January and Sunday 8 March 2026, as suits you best.',
      '# Walk-in centre: have your say\n\nWe are asking for views. That can be done from 12 January to 8 March 2026, on line or on paper.',
      '# Walk-in centre: have your say\n\nAnybody may comment. You have from 12 January to 8 March 2026 to do so.',
      "# Walk-in centre: have your say\n\nWe'd like to know which you would keep. You have from Monday 12 January to midnight on Sunday 8 March 2026.",
      '# Walk-in centre: have your say\n\nThe survey went live this morning, Monday 12 January, and the last day for sending it back is Sunday 8 March 2026.',
      '# Walk-in centre: have your say\n\nOur consultation was launched yesterday (12 January 2026) and closes on 8 March 2026.',
      '# Walk-in centre: draft plan\n\nHave your say > Draft plan\n\nOpen from Monday 12 January to Sunday 8 March 2026. You do not have to be online to take part.',
      '# Walk-in centre: have your say\n\nNow open for comment: 12 January to 8 March 2026.\n\nTell us what you think.',
      '# Walk-in centre: your views\n\nOpens: 12 Jan 2026 Closes: 8 Mar 2026 Results expected: 30 Jun 2026',
      '# Walk-in centre: your views\n\n- Open: walk-in centre opened for contributions on 12 January 2026.\n- Under review: contributions closed on 8 March 2026 for evaluation and review.',
      '# Walk-in centre: your views\n\n12 Jan 2026 – 8 Mar 2026 | Open\n\nGive us your views.',
      '# Walk-in centre: your views\n\nStatus: open (12 January to 8 March 2026)',
      '# Walk-in centre: have your say\n\nThe survey started on 12 January and will draw to a close on 8 March 2026.',
      '# Walk-in centre: proposals for consultation\n\n## Timetable\n\n| Stage | Date |\n|---|---|\n| Consultation opens | 12 January 2026 |\n| Consultation closes | 8 March 2026 |\n\nEight weeks are proposed because the grant is not known until the middle of January and the board must by law set its budget before 31 March.',
      '# Walk-in centre: proposals for consultation\n\n| Milestone | When |\n|---|---|\n| Survey opens | 12 January 2026 |\n| Survey closes | 8 March 2026 |\n\nThe board must have its papers by 27 March 2026.',
      '# Walk-in centre: have your say\n\n## When can I comment?\n\nAny time between Monday 12 January and Sunday 8 March 2026.',
      '# Walk-in centre: have your say\n\n## How long is it open?\n\nFrom 12 January to 8 March 2026, so eight weeks.',
    ],
    '? to 2026-03-08': [
      '# Walk-in centre: have your say\n\nAnswers posted after Sunday 8 March 2026 will miss the report.',
      '# Walk-in centre: have your say\n\nThere is time until 8 March 2026 to make your views known.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. What do you make of it? The hall is let: you have from 12 January to 20 February 2026 to collect your chairs.',
      '# Walk-in centre: have your say\n\n8 March 2026 is the cut-off.',
      '# Walk-in centre: have your say\n\nResidents have until Sunday 8 March 2026 to comment on the plans, which were published last week.',
      '# Walk-in centre: have your say\n\nCloses in 47 days (8 March 2026).',
      '# Walk-in centre: have your say\n\nCloses in seven weeks, on 8 March 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Tenants have until 20 February 2026 to collect their chairs.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026.\n\n## When is the hall open for badminton?\n\nFrom 2 February to 30 April 2026, so three months.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026.\n\n## The gardens\n\nOpen from 1 April to 30 September 2026, dawn to dusk.',
      '# Walk-in centre: have your say\n\nOpen from 2 February to 30 April 2026, weekdays and Saturdays. Reply by 8 March 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. The prize draw will close on 30 April 2026.',
      '# Walk-in centre: have your say\n\nWe need to have heard from you by 5pm, 8 March 2026.',
      '# Walk-in centre: have your say\n\nGet your answers to us before the end of 8 March 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. The lease of the building runs until 30 June 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. The centre will stay open until 30 June 2026 whatever happens.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. We hope to publish a report by 30 June 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. If you want someone to come to your meeting, ask us by 10 February 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. The prize draw closes on 20 March 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026.\n\n## Volunteering\n\nHelp us to plant trees. You can do so between 19 January and 15 April 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Large print copies can be ordered until 20 February 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026.\n\n## Vacancies\n\nCommunity nurse. Closing date 30 January 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026.\n\n## Elections\n\nVoting for governors ends on 30 April 2026.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Staff have until 20 February 2026 to say whether they would move.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. The Government is consulting until 20 February 2026 on NHS dentists.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. The trust next door would like to hear from you too, by 20 February 2026; that is about parking.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Bids for the community fund close on 20 February 2026.',
      "# Walk-in centre: have your say\n\nReply by 8 March 2026. Last year's survey closed on 20 February 2025.",
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Had we asked in the autumn it would have closed on 20 December 2025.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. We thought of ending on 20 February 2026 but that fell in half term.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Shall we put it back to 30 April 2026? No: the lease has to be signed.',
      '# Walk-in centre: have your say\n\nReply by 8 March 2026. Some groups asked us to extend it to 30 April 2026, which we cannot do.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`closing days in letters and notices, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
