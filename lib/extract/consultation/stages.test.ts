import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Pages that also tell of an earlier stage, or of one to come; and of the day from which answers are taken. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-05-12': {
    '2026-05-04 to 2026-06-14': [
      '# Allotment rules: second consultation\n\nThe first consultation ran from 2 February to 15 March 2026. Because a page was left out we are running it again from 4 May to 14 June 2026.',
      '# Allotment rules: consultation\n\nThe draft was first put out on 2 February 2026 and replies were taken until 15 March 2026. A page had been left out, and so we are asking again. Comments may be made from 4 May 2026 and must be with us by 14 June 2026.',
      '# Allotment rules: have your say\n\n| Round | Dates |\n| First round | 2 February - 15 March 2026 |\n| Second round | 4 May - 14 June 2026 |',
      '# Allotment rules: phase two consultation\n\nPhase one took place from 2 February to 15 March 2026 and asked for ideas. Phase two is open from 4 May to 14 June 2026.',
      '# Allotment rules: have your say\n\nThe survey was open from 2 February to 15 March 2026. Few gardeners filled it in. It is to be opened for a second time, from 4 May to 14 June 2026.',
      '# Allotment rules: survey\n\nThe wall of ideas that was open from 2 to 20 February 2026 was a first stage.\n\n| 4 May 2026 | Consultation opens |\n| 14 June 2026 | Consultation closes |',
      "# Allotment rules: consultation\n\n| Began | 4 May 2026 |\n| Ends | 14 June 2026 |\n\nLast winter's listening exercise (three weeks, from 2 to 22 February 2026) brought the options down to two.",
      '# Allotment rules: consultation\n\nThe consultation opens on 4 May 2026 and closes on 14 June 2026.\n\nTwo workshops were held between 2 and 22 February 2026, and gardeners had until 1 March 2026 to send in comments afterwards.',
      '# Allotment rules: consultation\n\nThe consultation opened on 4 May 2026 and will close on 14 June 2026. If the rules are agreed, bids for plots open on 1 September 2026 and close on 31 October 2026.',
      'The Panel resolved that the draft rules be the subject of public consultation from 4 May 2026 to 14 June 2026.',
      '# Allotment rules: have your say\n\nPhase one is open from 4 May to 14 June 2026. Phase two will run from 7 September to 18 October 2026.',
      '# Allotment rules\n\nYou may answer from Monday 4 May 2026. Please let us have your views by Sunday 14 June 2026.',
      '# Allotment rules: consultation\n\nResponses are invited from 4 May 2026. The deadline for them is 14 June 2026.',
      '# Allotment rules\n\nThe form can be filled in from 4 May 2026. Answers have to be in by 14 June 2026.',
      '# Allotment rules\n\nAs of 4 May 2026 you can have your say. The consultation closes on 14 June 2026.',
      '# Allotment rules\n\nGardeners have been able to comment since 4 May 2026 and can go on doing so up to 14 June 2026.',
      '# Allotment rules\n\nYour comments will be welcome from 4 May 2026 onwards. Please get them to us by 14 June 2026.',
    ],
    '2026-05-04 to 2026-06-14, decides 2026-07-21': [
      'Minute 9: It was agreed that consultation begin on 4 May 2026 and end on 14 June 2026, the outcome to be reported to the Committee for decision on 21 July 2026.',
      '| Stage | From | To |\n|---|---|---|\n| Public consultation | 4 May 2026 | 14 June 2026 |\n| Analysis | 15 June 2026 | 3 July 2026 |\n| Cabinet decision | 21 July 2026 | |',
    ],
    '? to 2026-06-14, decides 2026-07-21': [
      'Dear colleague\n\nDraft allotment rules\n\nI should be glad of your thoughts. If you could let me have them by Sunday 14 June 2026 they can go into the report for the Executive, which settles the rules on 21 July 2026.',
    ],
    '2026-05-04 to 2026-06-14, extended': [
      '# Allotment rules: consultation reopened\n\nThe consultation closed on 15 March 2026. It reopened on 4 May 2026 and will close on 14 June 2026.',
    ],
    '? to 2026-06-14': [
      '# Allotment rules consultation\n\nThe boxes will be emptied for the last time on 14 June 2026, which is the closing date.',
      '# Allotment rules: have your say\n\nYou have four weeks left: the survey ends on 14 June 2026.',
      '# Allotment rules\n\nDo I have to reply by a certain day? When does the survey close? On 14 June 2026.',
      '# Allotment rules: have your say\n\nRents may be paid online from 18 May 2026. Please let us have your views by 14 June 2026.',
      '# Allotment rules: have your say\n\nYou may book a place at the open day from 18 May 2026. Please let us have your views by 14 June 2026.',
      '# Allotment rules: have your say\n\nPaper copies can be collected from 18 May 2026. Comments by 14 June 2026.',
      '# Allotment rules: have your say\n\nOn 18 May 2026 you can tell us in person at the Corn Hall. Comments by 14 June 2026.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`a consultation of several stages, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
