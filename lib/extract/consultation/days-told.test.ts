import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

const page = (told: string) =>
  `# Library opening hours: have your say\n\nWe are consulting on the opening hours of the eleven libraries.\n\n${told}\n\n## What we propose\n\nFour libraries open on Sundays.`;

/** Days and lengths in the words of portals, notices and e-mails, each with what the page says of its consultation. */
const told: Readonly<Record<string, readonly string[]>> = {
  '2025-06-02 to 2025-07-13': [
    'The portal will stop accepting submissions at 17:00 on Sunday 13 July 2025, having gone live on 2 June.',
    'The survey link was activated on 2 June and will be deactivated on 13 July 2025.',
    'The questionnaire will be withdrawn at midnight on 13 July 2025, having been on the website since 2 June.',
    'The deadline is Sunday 13 July 2025; we launched on Monday 2 June.',
    'Any representations should be lodged with the Clerk on or before 13 July 2025. Notice of the proposal was given on 2 June 2025.',
    'Replies are due by 13 July 2025, six weeks from publication on 2 June.',
    'From 2 June to 13 July 2025.',
    'When does it close? Sunday 13 July 2025. When did it open? Monday 2 June 2025.',
    'Day 1 is Monday 2 June 2025 and day 42 is Sunday 13 July 2025.',
    '| Day 1 | 2 June 2025 |\n| Day 42 | 13 July 2025 |',
    '| Survey available from | 2 June 2025 |\n| Survey available until | 13 July 2025 |',
    '| Responses accepted from | 2 June 2025 |\n| Responses accepted to | 13 July 2025 |',
    '| Comments invited | 2 June 2025 |\n| Last date for representations | 13 July 2025 |',
    'Kick-off: 2 June 2025. Cut-off: 13 July 2025.',
    'The period within which representations may be made begins with 2 June 2025 and ends with 13 July 2025.',
    '2 June 2025 – consultation paper issued. 13 July 2025 – replies due.',
    'The consultation, which got going on 2 June, wraps up on 13 July 2025.',
    'The consultation (2 June to 13 July 2025) follows an earlier one that ran from 3 February to 25 May 2025.',
    'Consultation live date: 2 June 2025. Consultation end date: 13 July 2025.',
  ],
  '2025-06-02 to 2025-07-13, P6W': [
    'Six weeks: 2 June to 13 July 2025.',
    'There are six weeks (2 June to 13 July 2025) to have your say.',
    'Six weeks have been allowed for replies, from 2 June until 13 July 2025.',
  ],
  '2025-06-02 to 2025-08-03, extended': [
    'We first set aside the period from 2 June to 13 July 2025, and then added a further three weeks, to 3 August.',
  ],
  '? to 2025-07-13': [
    '13 July 2025 is your cut-off.',
    'The form will not be available after 13 July 2025.',
    'After 13 July 2025 the form will no longer be available.',
    'Views not with us by noon on 13 July 2025 cannot be counted.',
    'When is the deadline?\n\n13 July 2025.',
    '| When must I reply? | By 13 July 2025 |',
  ],
  '2025-06-02 to ?, P4W': [
    'The page went live on 2 June 2025 and will be taken down four weeks later.',
    'Respondents have four weeks from 2 June 2025 in which to lodge their comments.',
    'Consultees have four weeks, counted from 2 June 2025, within which to comment.',
    'Groups asked for longer, so there are four weeks to reply, beginning on 2 June 2025.',
    'Closing four weeks after it opened on 2 June 2025.',
  ],
  '? to ?, P6W': [
    'A period of six weeks is allowed for replies.',
    '| Length of consultation | 6 weeks |',
    'Duration: six weeks',
    'The engagement phase has been set at six weeks.',
    'The statutory period for representations is six weeks.',
    'Officers propose a consultation lasting six weeks.',
  ],
  '? to ?, P30WD': ['Interested parties shall have 30 working days within which to submit observations.'],
  '? to ?': [
    'The works at Hatch Lane will last for six weeks.',
    'Members have six weeks to call in the decision.',
    'Volunteers are given six weeks to complete their training.',
    'We expect to keep it open for between eight and ten weeks.',
    'You will have six weeks to return your books.',
    'The contract for the survey lasts for six weeks.',
    'Hatch Lane Library is open from 9am to 5pm until 13 July 2025.',
    'Bus 12 will be withdrawn on 13 July 2025.',
    'On day 10 we will look at the answers, on 12 June 2025.',
    'Fares last went up on 2 June 2025.',
  ],
};

for (const [means, texts] of Object.entries(told))
  describe(`days and lengths told: ${means}`, () =>
    it.each(texts)('%s', (text) => expect(meaningOf(page(text), '2025-06-05')).toBe(means)));
