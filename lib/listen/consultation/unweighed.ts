import type { Facts } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { unweighed, weighedAll } from '@/lib/vocabulary/consultation/decided-first.ts';

/** Where a document says that those who decide do so without the answers before them. */
export const listenToUnweighed: (facts: Facts) => readonly Pick<Heard, 'sentence'>[] = once((facts) =>
  listen(facts, unweighed, { not: weighedAll, standing: ['current', 'past'] }).filter(
    ({ sentence }) => !isLongPast(facts, sentence.plain) && !isOfAnotherExercise(facts, sentence),
  ),
);
