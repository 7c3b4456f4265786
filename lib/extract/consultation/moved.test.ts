import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Closing days put back or forward, days on which nothing happens, other people's exercises, and plain closes in the words of officers. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-01-20': {
    '2026-01-12 to 2026-04-26, extended': [
      '# Hearing aids: your views\n\nWhen we launched this on 12 January 2026 we told people it would end on 8 March. Groups said that was too short. It will now run to 26 April 2026.',
      '# Bus review survey\n\nThe survey opened on 12 January 2026. At first the last day for answers was to be 8 March 2026. It is now 26 April 2026.',
      '# Bus review survey\n\n**You have longer to reply: the survey will now end on 26 April 2026.**\n\nThe survey went live on 12 January 2026 and had been due to shut on 8 March 2026.',
      '# Bus review consultation\n\n12 January 2026: consultation opened. We had said that it would finish on 8 March 2026. Following requests it finishes on 26 April 2026 instead.',
      '# Bus review consultation\n\nThe consultation, which began on 12 January 2026 and was to have closed on 8 March, will stay open until 26 April 2026.',
      '# Bus review: have your say\n\n## More time to reply: until Sunday 26 April\n\nThe survey started on 12 January 2026. We first gave people until 8 March 2026.',
      '# Bus review consultation\n\n## Has the closing date changed?\n\nYes. It was 8 March 2026 and is now 26 April 2026.\n\nThe consultation opened on 12 January 2026.',
      '# Bus review consultation\n\nThe consultation opened on 12 January 2026. We originally planned to close it on 8 March but, because the papers were late, have decided to keep it open until 26 April 2026.',
      '# Bus review consultation\n\nThe consultation opened on 12 January 2026. The closing date of 8 March 2026 no longer applies: replies are now wanted by 26 April 2026.',
      '# Bus review consultation\n\nThe consultation opened on 12 January 2026. Instead of 8 March, you can now comment until 26 April 2026.',
      '# Bus review consultation\n\nThe consultation opened on 12 January 2026. Seven weeks have been added, so that it closes on 26 April 2026 rather than 8 March.',
      '# Bus review consultation\n\n| Opened | 12 January 2026 |\n| Closing date (as first advertised) | 8 March 2026 |\n| Closing date (extended) | 26 April 2026 |',
    ],
    // The day on which more time was given is no close.
    '2026-01-12 to 2026-04-26': [
      '# Bus review\n\nThe consultation opened on 12 January 2026 and closes on 26 April 2026. We extended it by a fortnight on 2 March.',
      '# Bus review\n\nThe consultation opened on 12 January 2026. This was extended by six weeks on 2 March. It closes on 26 April 2026.',
    ],
    '2026-01-12 to 2026-04-26, P15W': [
      '# Bus review\n\nThe consultation opened on 12 January 2026 and was extended to 15 weeks on 2 March. It closes on 26 April 2026.',
    ],
    '? to 2026-04-26, extended': [
      '# Bus review\n\nThe closing date, at first 8 March 2026, has been extended to 26 April 2026.',
      '# Bus review\n\nThe Board agreed to extend the consultation to 26 April 2026.',
      '# Bus review\n\nOn 2 March members agreed to extend the consultation by six weeks, to 26 April 2026.',
      '# Bus review\n\nIt was agreed by the Cabinet that the consultation be extended until Sunday 26 April 2026.',
      '# Bus review\n\nThe deadline for the consultation was extended to noon on 26 April 2026.',
    ],
    '2026-01-12 to 2026-02-22, extended': [
      '# Bus review consultation\n\nThe consultation opened on 12 January 2026. It was to close on 8 March 2026 but will now close on 22 February 2026.',
      '# Bus review consultation\n\nThe consultation opened on 12 January 2026. The closing date has been brought forward from 8 March to 22 February 2026.',
    ],
    '2026-01-12 to 2026-03-08': [
      '# Hall rents\n\nWe start taking comments on Monday 12 January 2026 and stop at 11.59pm on Sunday 8 March 2026.',
      '# Hall rents\n\n## Tell us what you think\n\nYou have eight weeks. Comments are taken from Monday 12 January 2026 and no more are taken after 5pm on Sunday 8 March 2026.',
      '# Hall rents: the consultation\n\nThe consultation got under way on Monday 12 January 2026. You have until the end of Sunday 8 March 2026.',
      '# Fire plan\n\nThe draft of the next plan was put on the website on Monday 12 January 2026, and you can comment on it up to and including Sunday 8 March 2026.',
      '# Fire plan\n\nThe draft plan has been on our website since Monday 12 January 2026 and may be commented on until Sunday 8 March 2026.',
      '# Fire plan\n\nYou can comment from Monday 12 January until the end of Sunday 8 March 2026.',
      '# Fire plan\n\nThe window for comments is Monday 12 January 2026 to Sunday 8 March 2026.',
    ],
    '? to 2026-03-08': [
      '# Fire plan: have your say\n\nAnything that reaches us after 8 March 2026 will not be counted.',
      '# Fire plan: have your say\n\nWe cannot take account of anything that arrives later than Sunday 8 March 2026.',
      '# Fire plan: have your say\n\nThe last moment for comments is 5pm on 8 March 2026.',
      '# Fire plan: have your say\n\nPlease make sure we hear from you by Sunday 8 March 2026.',
      '# Fire plan: have your say\n\nThe box in the library will be emptied for the last time on 8 March 2026, when the survey ends.',
      '# Fire plan: have your say\n\nOnce 8 March 2026 has passed the form will no longer be available.',
      '# Fire plan: have your say\n\nThe form will be taken off the website at midnight on 8 March 2026.',
      '# Fire plan: have your say\n\nWe are happy to take answers right up to midnight on 8 March 2026.',
      '# Fire plan: have your say\n\nVoting and comments finish Sunday 8 March 2026.',
    ],
    '2026-01-12 to 2026-05-03': [
      "# Stroke beds: have your say\n\nThe consultation got under way on Monday 12 January 2026. You have until the end of Sunday 3 May 2026. Since Easter is no time to be filling in forms, we've held nothing between 2 April and 12 April.",
      '# Stroke beds: have your say\n\nThe consultation opened on 12 January 2026 and closes on 3 May 2026. There will be no events from 2 April to 12 April 2026 because of the school holidays.',
      '# Stroke beds: have your say\n\nThe consultation opened on 12 January 2026 and closes on 3 May 2026. We have avoided the fortnight from 2 April to 12 April 2026 for meetings.',
      '# Stroke beds: have your say\n\nThe consultation opened on 12 January 2026 and closes on 3 May 2026. Twelve drop-ins are planned between 2 February and 27 March 2026.',
      '# Stroke beds: have your say\n\nThe consultation opened on 12 January 2026 and closes on 3 May 2026. Questionnaires left in the boxes are picked up between 2 February and 27 March 2026.',
      '# Stroke beds: have your say\n\nThe consultation opened on 12 January 2026 and closes on 3 May 2026.\n\n## County survey\n\nThe county council would like to know how your group prepares for floods. Its survey closes on 26 February 2026. It is not ours, so please do not ring us about it.',
    ],
    '? to 2026-05-03': [
      '# Stroke beds: have your say\n\nYou can comment up to and including 3 May 2026. The hospital trust is asking about parking, and would like your answers by 26 February 2026. Its survey is a separate one.',
      "# Stroke beds: have your say\n\nThe ICB's own engagement on pharmacy finishes on 26 February 2026. Ours goes on until 3 May 2026.",
      '# Stroke beds: have your say\n\nYou can comment until 3 May 2026. A different survey, about buses, is being run by the county; that one closes on 26 February 2026.',
      '# Stroke beds: have your say\n\nYou can comment until 3 May 2026.\n\n## Is this about hospital transport?\n\nNo. The trust is asking about that separately, until 3 April 2026.',
      '# Stroke beds: have your say\n\nYou can comment until 3 May 2026.\n\n## News from elsewhere\n\nHealthwatch wants to hear about dentists by 27 February 2026.',
    ],
    '2026-01-12 to 2026-03-08, decides 2026-03-05': [
      '# Plan: have your say\n\nYou can comment from 12 January to 8 March 2026.\n\n## What happens next?\n\nMembers of the Fire Authority will adopt the plan at their meeting on Thursday 5 March 2026.',
      '# Plan: have your say\n\nYou can comment from 12 January to 8 March 2026. The Board will choose at its public meeting on Thursday 5 March 2026.',
      "# Plan: have your say\n\nYou can comment from 12 January to 8 March 2026. The plan is on the agenda for the Cabinet's meeting of 5 March 2026, where it will be put to the vote.",
      '# Plan: have your say\n\nYou can comment from 12 January to 8 March 2026. On 5 March 2026 the Commissioner will sign the plan.',
    ],
    '2026-01-12 to 2026-03-08, decides 2026-03-25': [
      '# Plan: have your say\n\nYou can comment from 12 January to 8 March 2026. The Executive will look at the report, and the annex with it, on Wednesday 25 March 2026 and make up its mind then.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`closing days, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
