import type { Facts } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import {
  forewarns,
  ofLaterAsking,
  toldAsItOpens,
  writtenOfElse,
} from '@/lib/vocabulary/consultation/notice-at-hand.ts';

type Spoken = readonly Pick<Heard, 'sentence'>[];

/** Where a document gives notice of an exercise that is still to begin, as a bulletin does among those that are open. */
export const listenToForewarning: (facts: Facts) => Spoken = once((facts) =>
  listen(facts, ofLaterAsking).filter(
    ({ sentence }) => forewarns(sentence.plain, sentence.over) && !isOfAnotherExercise(facts, sentence),
  ),
);

/** Where it says that people are being told of it now, as it opens, and so not before. */
export const listenToToldAsItOpens: (facts: Facts) => Spoken = once((facts) =>
  listen(facts, toldAsItOpens, { not: writtenOfElse }).filter(
    ({ sentence, denied }) => !denied && !isOfAnotherExercise(facts, sentence),
  ),
);
