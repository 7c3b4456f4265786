import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

const page = `# Draft library plan: have your say

Published 2 March 2026

The consultation began on Monday 2 March 2026. You can answer at any time up to midnight on Sunday 26 April 2026.

`;

/** What stands beside the dates of a consultation on its page and is no date of it. */
const asides: readonly string[] = [
  'If your committee cannot meet in time, let us know before the closing date and we will take your reply up to Sunday 3 May 2026.',
  'Late replies will be accepted until Sunday 3 May 2026 by arrangement.',
  'If you need more time, ask: replies from groups can be taken up to 3 May 2026.',
  'Extensions to 3 May 2026 may be given on request.',
  'The consultation phone line will not be answered from 3 April to 6 April 2026 inclusive.',
  'The survey inbox is not monitored from 3 to 6 April 2026.',
  'From 3 to 6 April 2026 the engagement office is closed for Easter.',
  'Nobody will be on the consultation desk between 3 April and 6 April 2026.',
  'The consultation display can be seen in the town hall from 9 March to 13 March 2026.',
  'Would you like a visit? Please get in touch by 10 April 2026.',
  'Requests for the questionnaire in another language need to be in by 10 April 2026.',
  'Expense claims need to reach us by 10 April 2026.',
  '## Timeline\n\n| Step | Date |\n|---|---|\n| Shelves fitted | June to September 2026 |\n| New hours begin | October 2026 |',
];

const email = `From: Library Strategy
Sent: Monday 2 March 2026 16:42
Subject: Draft library plan: comments please

Dear all

We are consulting our partners from today. Could I please have comments by noon on Sunday 26 April? Do use the form.

`;

/** What the foot of an e-mail says of other exercises. */
const feet: readonly string[] = [
  'E-mails are kept for 12 months. Parking permit survey now open: closes 31 March. The Council backs the Armed Forces.',
  'Please think of the trees. Have your say on dog bins: consultation closes 31 March 2026.',
  'PS The taxi licensing questionnaire closes on 31 March if you have not done it yet.',
  'Current consultations: Taxis (closes 31 March 2026), Markets (closes 3 April 2026).',
];

/** Other words for when people may answer, and what they mean. */
const windows: Readonly<Record<string, readonly string[]>> = {
  '2026-03-02 to 2026-04-26': [
    'We are listening from today, Monday 2 March, through to the end of Sunday 26 April.',
    'The survey starts today, Monday 2 March, and goes on through Sunday 26 April.',
    '| First day | Final day |\n|---|---|\n| 2 March 2026 | 26 April 2026 |',
    '## Consultation timetable\n\n- Live from: 2 March 2026\n- Live to: 26 April 2026',
  ],
  '2026-03-02 to 2026-04-26, also 2026-05-01': [
    'The consultation runs from 2 March 2026. Your views must be with us by 5pm on Sunday 26 April 2026.\n\n## Response form\n\nForms should be returned by Friday 1 May 2026.',
  ],
  '2026-03-02* to 2026-04-26, extended': [
    'Because many groups asked for more time, the consultation has been extended to 26 April 2026.',
  ],
};

describe('days beside those of a consultation', () => {
  it.each(asides)('%s', (aside) => expect(meaningOf(page + aside, '2026-03-10')).toBe('2026-03-02 to 2026-04-26'));
  it.each(feet)('%s', (foot) => expect(meaningOf(email + foot, '2026-03-10')).toBe('2026-03-02* to 2026-04-26'));
  for (const [means, texts] of Object.entries(windows))
    it.each(texts)(`${means}: %s`, (text) =>
      expect(meaningOf(`# Draft library plan: have your say\n\nPublished 2 March 2026\n\n${text}`, '2026-03-10')).toBe(
        means,
      ),
    );
});
