import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearReasonsAndAppeal } from '@/lib/listen/changes/reasons-and-appeal.ts';
import { readText } from '@/lib/read/text.ts';

const isRuledOut = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  return hearReasonsAndAppeal(facts, true).denied.length > 0;
};

describe('reasons or an appeal', () => {
  it.each([
    'The grounds for stopping the donation are exempt from publication.',
    'Officers cannot go into the grounds on which individual awards were chosen.',
    'We will neither debate the reduction nor supply the assessment on which it was based.',
    'The Corporation does not intend to debate the point.',
    'The Authority does not offer an internal review.',
    "There's nobody to turn to if you think we've got it wrong.",
    "Once the Board has spoken that's the end of it.",
    'The Centre waives any right to have the variation reconsidered.',
    'No challenge to it will be entertained.',
  ])('are ruled out in: %s', (text) => expect(isRuledOut(text)).toBe(true));

  it.each([
    'There is no right of appeal against the naming of a street.',
    'The trustees do not wish to appeal and have thanked the council.',
    'The Council need not give reasons for abandoning this procurement.',
    'That is an internal step and uses up no one’s appeal time.',
    'There isn’t an appeal as such, but you’d be able to ask to speak at committee.',
    'No appeal will be heard until the papers have been sent to you.',
    'We have not shared the reasons with other groups.',
    'We are not able to discuss this over the phone.',
    'We are the only provider for women with no recourse to public funds.',
  ])('are not in: %s', (text) => expect(isRuledOut(text)).toBe(false));
});
