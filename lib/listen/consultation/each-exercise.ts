import type { Consultation, Facts } from '@/lib/facts.ts';
import { once } from '@/lib/listen/once.ts';
import { spansIn } from '@/lib/listen/places.ts';

/** The facts of a document with one of the exercises it tells of. */
export type FactsOfOne = Facts & { readonly consultation: Consultation };

/** The facts once for every consultation that a document tells of: a bulletin may tell of several, and each is held to account for itself. */
export const eachExercise = (facts: Facts): readonly FactsOfOne[] =>
  facts.consultation
    ? [facts.consultation, ...facts.consultation.besides].map((consultation) => ({ ...facts, consultation }))
    : [];

/** The same, each with the sentences alone of the part that tells of it, for what may be said of one and not of another. */
export const eachPart = once((facts: Facts): readonly Facts[] => {
  const each = eachExercise(facts);
  return each.length > 1
    ? each.map((one) => {
        const { part } = one.consultation;
        return part ? { ...one, sentences: spansIn(facts.sentences, part) } : one;
      })
    : [facts];
});
