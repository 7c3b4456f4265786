import type { Facts, Said, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf, spanAt } from '@/lib/listen/places.ts';
import { notOfPaying, undecided, wish, wishedEarly } from '@/lib/vocabulary/funding/payment-doubts.ts';

type Heard = Pick<Facts, 'sentences'>;

const told = ({ sentences }: Heard, pattern: RegExp): Sentence[] =>
  listen({ sentences }, pattern, { standing: ['current', 'supposed'], not: notOfPaying })
    .map(({ sentence }) => sentence)
    .filter(
      (sentence) =>
        sentence.block.kind !== 'heading' &&
        !sentence.plain.endsWith('?') &&
        !isNotOwnTerm(sentences, placeOf(sentences, sentence)),
    );

/** Where payment in advance is meant and not promised. */
export const wishedEarlyIn = (facts: Heard): Sentence[] => told(facts, wishedEarly);

/** Where it is left for later when the money comes. */
export const undecidedIn = (facts: Heard): Sentence[] => told(facts, undecided);

/** Whether what a document says of payment in advance is no more than a wish, in the sentence that says it. */
export function isWished<T>({ sentences }: Heard, said: Said<T>): boolean {
  const sentence = spanAt(sentences, said.start);
  return sentence !== undefined && wish.test(sentence.plain);
}
