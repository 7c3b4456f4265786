import type { Consultation, Facts } from '@/lib/facts.ts';

/** The facts of a document with one of the exercises it tells of. */
export type FactsOfOne = Facts & { readonly consultation: Consultation };

/** The facts once for every consultation that a document tells of: a bulletin may tell of several, and each is held to account for itself. */
export const eachExercise = (facts: Facts): readonly FactsOfOne[] =>
  facts.consultation
    ? [facts.consultation, ...facts.consultation.besides].map((consultation) => ({ ...facts, consultation }))
    : [];
