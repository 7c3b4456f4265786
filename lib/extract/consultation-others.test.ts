import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Small documents with days that are another's, last year's, or of another thing than the consultation. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-01-20': {
    '? to 2026-02-27': [
      "# Library consultation\n\nLast year's consultation ran from 6 January to 3 March 2025. This one closes on 27 February 2026.",
      '# Library consultation\n\nCome to a drop-in at the library on Wednesday 4 February 2026, 2pm to 6pm. The survey closes on 27 February 2026.',
      '# Library consultation\n\nTo ask for a paper copy, ring us by 13 February 2026. The survey closes on 27 February 2026.',
      '# Library consultation\n\nThe survey closes on 27 February 2026. We will publish what you told us by 30 April 2026.',
      '# Library consultation\n\nThe survey closes on 27 February 2026.\n\n## Grants for book clubs\n\nApplications close on 31 March 2026.',
      '# Library consultation\n\nWe are recruiting a Survey Officer: the closing date for applications is 6 February 2026. The consultation closes on 27 February 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. The County Council is also consulting on its bus plan until 20 March 2026.',
      '# Library consultation\n\nBook a place at our online event by 30 January 2026. Send us your comments by 27 February 2026.',
      '# Library consultation\n\nThe present contract ends on 31 March 2026 and the new service would begin on 1 June 2026. Send us your comments by 27 February 2026.',
      "# Library consultation\n\nThe Government's own consultation closed on 19 December 2025. Ours closes on 27 February 2026.",
      '# Library consultation\n\nThe Cabinet agreed on 16 December 2025 to consult. Please reply by 27 February 2026.',
      '# Library consultation\n\nPlease reply by 27 February 2026. If you are sending a form by post, please post it by 24 February 2026.',
      '# Library consultation\n\nPlease reply by 27 February 2026.\n\nPage last updated: 20 January 2026',
      '# Library consultation\n\nPlease reply by 27 February 2026. Ask for a translation or large print by 6 February 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. If you would like scrutiny members to see your comments at their meeting on 11 February, send them by 9 February 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Schools have their own survey, which is open until 13 March 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. A summary of responses will be on our website from 20 March 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Nominations for the user panel close on 20 February 2026.',
      '# Library consultation\n\nPhase one of our engagement ran from 1 September to 31 October 2025. This consultation closes on 27 February 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. We will keep your answers until 31 December 2027.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Finish the survey to enter our prize draw, which will be held by 6 March 2026.',
      '# Library consultation\n\nThe Government grant runs until 31 March 2027. The consultation closes on 27 February 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. The pre-election period starts on 25 March 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Staff are being consulted separately until 13 March 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Questions about the proposals should be sent by 13 February 2026 and we will publish our answers by 18 February 2026.',
      '# Library consultation\n\nThe Mill Lane branch opened on 4 May 1962 and closed on 3 March 2024. Please reply by 27 February 2026.',
      '# Library consultation\n\nIn our spring survey, which closed on 30 May 2025, 61% wanted longer hours. Please reply by 27 February 2026.',
      '# Library consultation\n\nPlease reply by 27 February 2026. The building will be handed back by 30 June 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. In the Compact we promised to allow 12 weeks for consultations.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Minutes of the meeting held on 12 January 2026 are attached.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Appeals against a parking ticket must be made by 13 March 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. If we need a second stage it would run from 1 June 2026 to 31 July 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. The Secretary of State must be told by 31 March 2026.',
    ],
    '? to 2026-02-27, decides 2026-04-21': [
      '# Library consultation\n\nThe survey closes on 27 February 2026. The Cabinet will decide on 21 April 2026. Full Council set the budget on 25 February 2026.',
      '# Library consultation\n\nThe consultation closes on 27 February 2026. Papers for the Cabinet meeting will be published on 13 April 2026, and the Cabinet will take its decision on 21 April 2026.',
    ],
    '? to 2026-02-27, P6W': [
      '# Library consultation\n\nThe consultation lasts six weeks and closes on 27 February 2026. Staff have had a four-week consultation of their own.',
    ],
    '? to ?': [
      '# Community equipment: early market engagement\n\nThe contract starts on 1 November 2026 and the procurement will open on 13 February 2026. The successful provider will run a 13-week mobilisation.',
    ],
  },
  '2025-11-10': {
    '? to 2026-01-30': [
      '# Street trading consultation\n\nReply by 30 January 2026.\n\n## Other dates for your diary\n\nBudget Council meets on 24 February 2026. The pre-election period begins on 23 March 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. In 2023 we asked traders the same questions between 4 September and 27 October, and 60 replied.',
      '# Street trading consultation\n\nReply by 30 January 2026. Northfield Council is consulting its own traders until 27 February 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. The national review of markets, led by the Department, takes evidence until 12 December 2025.',
      "# Street trading consultation\n\nReply by 30 January 2026. To come to the traders' evening, tell us by 21 November 2025.",
      '# Street trading consultation\n\nReply by 30 January 2026. If you need the form in another language, please ask by 19 December 2025.',
      "# Street trading consultation\n\nReply by 30 January 2026. Traders' licences expire on 31 March 2026 and renewal forms must be returned by 28 February 2026.",
      '# Street trading consultation\n\nReply by 30 January 2026. A report on what we heard will go up here by 13 March 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. Our offices close at noon on 24 December 2025 and open again on 2 January 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. The market closes on 20 December 2025 for the winter and opens again on 7 March 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. Paper forms will be collected from the library until 23 January 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. The trial of longer hours runs from 1 December 2025 to 28 February 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. Call-in period: 11 to 17 March 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. The existing policy was adopted on 3 May 2021 and runs until 2 May 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. Staff affected have been consulted since 20 October 2025 and their consultation ends on 4 December 2025.',
      '# Street trading consultation\n\nReply by 30 January 2026.\n\nRelated\n\nBuskers: tell us what you think by 12 December 2025',
      '# Street trading consultation\n\nReply by 30 January 2026. Stage two, on fees, will run from 1 June to 31 July 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. Complaints about this exercise should be made within 28 days, that is by 27 February 2026.',
      '# Street trading consultation\n\nReply by 30 January 2026. We cannot tell you before 10 March 2026 what the outcome is.',
      '# Street trading consultation\n\nReply by 30 January 2026. This page was first published in 2019 and last checked on 2 November 2025.',
      '# Street trading consultation\n\nReply by 30 January 2026. Bids to the Town Fund opened on 1 October 2025 and close on 12 December 2025.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`what is not the consultation's, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
