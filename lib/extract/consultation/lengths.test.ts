import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

/** Lengths that are not this consultation's own, and decisions that are of something else. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2025-03-10': {
    '? to ?, P14W': [
      '# Parks: have your say\n\nThis is an eight-week consultation. It has now been extended to 14 weeks.',
      '# Parks: have your say\n\nOur eight-week consultation has been extended to fourteen weeks.',
      '# Parks: have your say\n\nMembers agreed to extend the consultation to 14 weeks.',
    ],
    '? to ?, P8W': [
      '# Parks: have your say\n\nThis is an eight-week consultation.\n\n### How many people answered last year?\n\n1,912, in a survey of four weeks.',
      '# Parks: have your say\n\nThis is an eight-week consultation.\n\n### What did people say last summer?\n\nThe consultation lasted three weeks and drew few answers.',
      '# Parks: have your say\n\nThis is an eight-week consultation. Some groups asked for it to be extended to 14 weeks.',
      '# Parks: have your say\n\nThis is an eight-week consultation. We could not extend the consultation to 14 weeks.',
      '# Parks: have your say\n\nThis is an eight-week consultation. The trial has been extended to 14 weeks.',
      '# Parks: have your say\n\nThis is an eight-week consultation. The contract, which was extended to 12 months, ends in May.',
    ],
    '? to ?': [
      '# Parks: have your say\n\nSome councils hold a four-week consultation.',
      '# Parks: have your say\n\nA petition that the consultation should last six weeks was handed in.',
      '# Parks: have your say\n\nIf the plan went ahead there would be a four-week consultation with staff.',
      '# Parks: have your say\n\nThe complaints team has four weeks to reply.',
      '# Parks: have your say\n\nWould four weeks be long enough to reply?',
      '# Parks: have your say\n\nOur survey last year was open for three weeks.',
      '# Parks: have your say\n\nPlanning notices give people three weeks to comment.',
      '# Parks: have your say\n\nThe precept survey comes in January and will be up for about three weeks as usual.',
      '# Parks: have your say\n\nOn changes of rota staff and unions have 30 days to comment.',
    ],
    '2025-03-03 to 2025-04-27': [
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Our usual practice is to leave surveys of this kind open for twelve weeks. This one is open for eight.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Consultations of this size are, as a rule, open for twelve weeks.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Other councils ran their consultation for twelve weeks.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. The Compact says that a consultation is to be open for twelve weeks.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. We looked at a consultation of twelve weeks but there was not the time.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Some of you asked for a 12-week consultation.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. The statutory consultation that follows will last 12 weeks.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Staff are being consulted for 45 days.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Is a 12-week consultation not the rule?',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. It would have been better to consult for 12 weeks.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Printed questionnaires are at the library for two weeks.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. The trial of the survey ran for two weeks in January.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. Answers to the survey are kept for six months.',
      '# Have your say\n\nThe survey runs from 3 March 2025 to 27 April 2025. An online forum on the survey is open for two weeks.',
      '# Have your say\n\nThe consultation runs from 3 March 2025 to 27 April 2025. The first four weeks of the consultation are for workshops.',
    ],
    '? to 2025-04-14': [
      '# Have your say\n\nThe consultation closes on 14 April 2025. The Board will agree its annual accounts on 9 April 2025.',
      '# Have your say\n\nThe consultation closes on 14 April 2025. The Police and Crime Panel will vote on the precept on 9 April 2025.',
      '# Have your say\n\nThe consultation closes on 14 April 2025. The Board will choose the members of its working group on 9 April 2025.',
      '# Have your say\n\nThe consultation closes on 14 April 2025. The Cabinet will decide on 9 April 2025 who is to write the report on it.',
      "# Have your say\n\nThe consultation closes on 14 April 2025. The County's Cabinet will adopt its own plan on 9 April 2025.",
      '# Have your say\n\nThe consultation closes on 14 April 2025. Ministers will decide on 9 April 2025 how much we are to have.',
    ],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`lengths and decisions of other things, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
