import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { readText } from '@/lib/read/text.ts';

const isAnother = (text: string) => {
  const doc = readText(`# Day centres: have your say\n\n${text}`, { markdown: true });
  const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } });
  const sentence = facts.sentences.find(({ block }) => block.kind !== 'heading');
  return !!sentence && isOfAnotherExercise(facts, sentence);
};

describe('isOfAnotherExercise', () => {
  it.each([
    'In Leeds the decision had been taken before people were asked.',
    'The County will not publish the results of its survey.',
    'The trial survey in January was for our own use and its results will not be published.',
    'Some councils do not publish what people tell them.',
    'The report of the peer review will not be published.',
    'The hospital does not pay fares to its own consultation events.',
    'Healthwatch could give no notice of its survey.',
    'The form is online only. That survey is run by the university and not by us.',
    'In Newport they had decided by then.',
    'Other authorities ask only for online answers.',
  ])('hears another: %s', (text) => expect(isAnother(text)).toBe(true));

  it.each([
    'In January the Cabinet decided to close the centre.',
    'The Council will not publish the results of its survey.',
    'This will be the first that some of you have heard of it.',
    'In Cabinet the members agreed to close the centre.',
    'We do not publish the results of our surveys.',
    'The form is online only.',
    'No fares can be paid for those who come to our events.',
    'The decision has been taken.',
    'At Marsh Lane there will be a drop-in.',
    'There will be no report on the answers.',
  ])('hears its own: %s', (text) => expect(isAnother(text)).toBe(false));
});
