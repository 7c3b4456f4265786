import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToDecidedAfter, listenToSettled } from '@/lib/listen/consultation/settled.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (words: string) => {
  const doc = readText(`# Day centres\n\n${words}`, { markdown: true });
  return extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } });
};
const isSettled = (words: string) => listenToSettled(factsOf(words)).length > 0;

describe('who takes a decision, as a rule', () => {
  it.each([
    'The final decision is made by the Council.',
    'Please note that the final decision is taken by full Council.',
    'A decision is made by the Licensing Committee within 28 days of the close.',
    'The final decision is agreed by Full Council each February.',
    'Who makes the decision? The decision is made by the Cabinet Member.',
    'The decision is made on the basis of need and not of numbers.',
    'After the survey closes a decision is made.',
    'Officers make a recommendation and then the decision is made.',
    'Once the comments are in, the decision is made.',
    "The Board's decision is final.",
    'Each decision is final.',
  ])('settles nothing: %s', (words) => expect(isSettled(words)).toBe(false));

  it.each([
    'The decision is made. All that is left is the date.',
    'The decision is final and will not be looked at again.',
    'The decision is already taken; this survey is about the handover.',
    'The decision is now made and we want your views on the timetable.',
    'The decision has been made by the Council. We want your views on how it is done.',
    'The decision was already made by the Board on 3 February.',
  ])('one that is taken: %s', (words) => expect(isSettled(words)).toBe(true));
});

describe('a decision that came of the exercise', () => {
  const dated = [
    'The consultation closed on 4 January 2025. On 3 March 2025 Cabinet agreed to close the day centres.',
    '| We asked | 4 November 2024 to 5 January 2025 |\n\nOn 26 February 2025 the Cabinet decided to close the day centres.',
    'The consultation ran from 4 November 2024 to 5 January 2025.\n\nThe decision was taken on 3 March 2025.',
  ];
  it.each([
    ...dated,
    'This consultation is now closed.\n\n## What happened next\n\nThe Cabinet decided in March to close two of the day centres.',
    'Thank you to the 412 people who took part. In March the Cabinet agreed to close one of the day centres.',
    'This consultation has ended. The decision has been made and will be carried out in April.',
  ])('is none before it: %s', (words) => expect(isSettled(words)).toBe(false));
  it.each(dated)('with its day: %s', (words) => expect(listenToDecidedAfter(factsOf(words))).not.toEqual([]));

  it.each([
    'The consultation runs from 3 March to 4 May 2025. The decision was taken on 3 February 2025.',
    'The consultation runs from 3 March to 4 May 2025. The Cabinet has decided to close the day centres on 31 August 2025.',
    'The consultation runs from 3 March to 4 May 2025. The decision was taken in January and comes into force on 1 September 2025.',
    'The survey closes on 4 May 2025. In February the Board decided to close the day centres from 1 October 2025.',
    'Published 2 March 2025. The survey closes on 4 May 2025. In August the Board agreed that the seven day centres will become three.',
    'The first consultation closed on 4 January 2024. In February 2025 the Cabinet agreed to close the day centres. This survey is about how they are closed and runs from 3 March to 4 May 2025.',
  ])('is one before it: %s', (words) => {
    expect(isSettled(words)).toBe(true);
    expect(listenToDecidedAfter(factsOf(words))).toEqual([]);
  });
});
