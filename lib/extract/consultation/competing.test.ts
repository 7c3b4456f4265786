import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Days that compete with the opening and the close: of other bodies, of appeals, of earlier exercises, of things that merely close too. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2025-03-10': {
    '? to ?': [
      '# Letter\n\nThe Sight Forum is running a survey on clinics throughout the north, to which you can reply until 30 March.',
      '# Your grant\n\nYou may ask for it to be looked at again by a panel of three councillors. Please write to the Head of Democratic Services by 6 April, saying what you think has been overlooked.',
      '# Your grant\n\nIf you wish to appeal, please send your reasons to the Clerk by 6 April 2025.',
      '# Your grant\n\nTo challenge the decision, reply to this letter by 6 April 2025.',
    ],
    '? to 2025-04-14': [
      '# Parks: have your say\n\nPlease reply by 14 April 2025. Healthwatch is running a survey on dentists, which you can fill in until 30 April 2025.',
      '# Parks: have your say\n\nPlease reply by 14 April 2025. Riverside Council is asking its own residents about parks, for six weeks up to 2 May 2025. Please reply to them.',
      '# Parks: have your say\n\nPlease reply by 14 April 2025. The Friends of the Park are collecting views of their own until 2 May 2025.',
      '# Parks: have your say\n\nPlease reply by 14 April 2025. The Home Office wants views on its proposals by 2 May 2025.',
      '# Parks: have your say\n\nPlease reply by 14 April 2025. Comments on the planning application for the pavilion close on 2 May 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. If you need an interpreter tell us by 2 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Volunteers who would like to help with the count should respond by 2 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Claims for travel must be submitted by 30 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. The photo competition closes on 30 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Applications to the Parks Fund close on 30 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. It had first been going to close on 31 March 2025.',
      '# Parks: have your say\n\nOriginally 31 March 2025, the closing date has been put back to 14 April 2025.',
      '# Parks: have your say\n\nUPDATE: you now have two more weeks. Comments close on 14 April 2025 (was 31 March 2025).',
      '# Parks: have your say\n\n~~31 March 2025~~ 14 April 2025 is the closing date.',
      '# Parks: have your say\n\nAt the request of the Forum the end date, 31 March 2025, was changed. You may now comment until 14 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. A suggestion that it should close on 31 March 2025 was turned down.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Some asked that it should run to 30 April 2025, but we could not agree to that.',
      "# Parks: have your say\n\nThe consultation closes on 14 April 2025. Last year's survey closed on 2 May 2024.",
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Staff have until 28 April 2025 to comment on the new rotas.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Councillors have until 28 April 2025 to call the decision in.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. If you belong to a parish council, you may reply up to 28 April 2025.',
      '# Parks: have your say\n\nThe consultation closes on 14 April 2025. Paper forms can be handed in until 17 April 2025.',
    ],
    '2025-03-03 to 2025-04-14': [
      "# Parks: have your say\n\n- Live: 3 March 2025\n- Closing: 14 April 2025\n- Nominations for the Friends' committee close: 30 April 2025",
      '# Parks: have your say\n\nWe are listening from Monday 3 March, and we stop listening at 5pm on Monday 14 April 2025.',
      '# Parks: have your say\n\nAs from 3 March 2025 anyone may comment. The last date on which comments can be received is 14 April 2025.',
      '# Parks: have your say\n\n| | From | To |\n|---|---|---|\n| Public consultation | 3 March 2025 | 14 April 2025 |\n| Analysis | 15 April 2025 | 30 April 2025 |',
      '# Parks: have your say\n\nThe link goes live on 3 March 2025. We will switch it off on 14 April 2025.',
      '# Parks: have your say\n\nFrom 3 March 2025 until the end of 14 April 2025 we want to hear from you.',
      '# Parks: have your say\n\nComments are invited for six weeks beginning on 3 March 2025 and finishing on 14 April 2025.',
      '# Parks\n\nThe Authority shall receive representations from 3 March 2025, and any representation made after 14 April 2025 shall be disregarded.',
      "# Parks\n\nWe'll be taking comments from 3 March 2025, and the last day is 14 April 2025.",
      '# Parks\n\nYou can send in your views from Monday 3 March 2025, and the survey will stay up until the end of Monday 14 April 2025.',
      '# Parks\n\nAnswers can reach us from today, Monday 3 March, and the last day is Monday 14 April 2025: that is six weeks.',
      '# Parks\n\nThe doors open to comments on 3 March 2025. They shut on 14 April 2025.',
      '# Parks\n\nWhen can I have my say? Any time from 3 March 2025 to 14 April 2025.',
      '# Parks: your views wanted 3 March to 14 April 2025\n\nSome text here about parks.',
      "# Parks: have your say\n\nWe are consulting from 3 March 2025 to 14 April 2025. The County Council's consultation on buses closes on 30 April 2025.",
      '# Parks: have your say\n\nWe opened this consultation on 3 March 2025. It shuts on 14 April 2025. Earlier, between 6 May and 7 June 2024, we held an ideas wall.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The trial of the new hours runs from 1 May 2025 to 30 June 2025.',
    ],
    '2025-01-06 to 2025-03-30': [
      '# Parks\n\nStatus: live. Went live Monday 6 January 2025. Last day for answers: Sunday 30 March 2025, 11.59pm.',
      '# Parks\n\nStatus: open. Opened: 6 January 2025. Last day for replies: 30 March 2025.\n\n## Questions\n\nBack in spring we did a little early listening, from 12 May to 6 June, four weeks in all, with sixty people and nine groups.',
      '# Parks: have your say\n\nYou have twelve weeks: the survey opens on Monday 6 January 2025 and the last responses will be taken at 5pm on Sunday 30 March 2025.',
      '# Parks\n\nThe consultation starts on 6 January 2025, and the final replies will be accepted at noon on 30 March 2025.',
      '# Parks\n\nThe consultation starts on 6 January 2025. We will take the last answers on 30 March 2025.',
      '# Parks\n\nConsultation launched 6 January 2025. The last forms will be collected on Sunday 30 March 2025.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  for (const [meaning, texts] of Object.entries(meanings))
    describe(`${meaning} on ${today}`, () => {
      it.each(texts)('%s', (text) => expect(days(text, today)).toBe(meaning));
    });

/** The opening and the close alone. */
const days = (text: string, today: string) => (meaningOf(text, today).split(',')[0] ?? '').replace('*', '');
