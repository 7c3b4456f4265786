import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Pages of one exercise that also say when there will be another on what comes of it. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-04-20': {
    '2026-02-02 to 2026-03-29': [
      '# Waste plan\n\nThe consultation ran from 2 February to 29 March 2026.\n\n## What happens next?\n\nWe will put the next draft of the plan out for consultation from 1 September to 12 October 2026.',
      '# Waste plan\n\nThe consultation is over. It ran from 2 February to 29 March 2026. A further consultation on the final plan will run from 1 September to 12 October 2026.',
      '# Waste plan\n\nThe consultation opened on 2 February 2026 and closed on 29 March 2026.\n\n## Next steps\n\nConsultation on the amended plan will open on 1 September 2026 and close on 12 October 2026.',
      '# Waste plan\n\nThe draft was put out for public consultation from noon on 2 February to 5pm on 29 March 2026. This consultation has now closed.\n\nWe expect to publish a revised plan for consultation from 1 September 2026 to 12 October 2026.',
      '# Waste plan\n\nWe sought your views between 2 February and 29 March 2026. The survey has now closed, and we plan to consult again from 1 September to 12 October 2026.',
    ],
    '? to 2026-03-29': [
      '# Waste plan\n\nThe survey closed on 29 March 2026. The second stage of consultation will be held between 1 September and 12 October 2026.',
    ],
    // Nothing is said of its own days.
    '? to ?': [
      '# Waste plan\n\nThis consultation has now closed.\n\nA revised plan will be out for consultation from 1 September to 12 October 2026.',
    ],
    '2026-09-01 to 2026-10-12': [
      '# Waste plan\n\nThe next draft of the plan will be out for consultation from 1 September to 12 October 2026.',
      '# Waste plan: second consultation\n\nThe first consultation ran from 2 February to 29 March 2026. The second consultation will run from 1 September to 12 October 2026.',
      '# Waste plan\n\nAn early survey was open from 2 February to 29 March 2026. The consultation will run from 1 September to 12 October 2026.',
    ],
    '2026-04-27 to 2026-05-10': [
      '# Waste plan consultation\n\nThe consultation ran from 2 February to 29 March 2026. It will reopen from 27 April to 10 May 2026.',
    ],
  },
  '2026-02-20': {
    '2026-02-02 to 2026-03-29': [
      '# Waste plan\n\nThe consultation runs from 2 February to 29 March 2026.\n\n## Next steps\n\nFormal consultation on the amended plan will take place between 1 September and 12 October 2026.',
      '# Waste plan\n\nHave your say between 2 February and 29 March 2026. We expect to consult again from 1 September to 12 October 2026.',
    ],
  },
  '2026-09-10': {
    '2026-09-01 to 2026-10-12': [
      '# Waste plan\n\nThe consultation ran from 2 February to 29 March 2026. The consultation on the next version will run from 1 September to 12 October 2026.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`an exercise with another announced after it, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
