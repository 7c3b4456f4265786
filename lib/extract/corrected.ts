import type { Corrections } from '@/lib/corrections.ts';
import { monthsOf } from '@/lib/extract/term/months.ts';
import type { Consultation, FundingTerm, Said } from '@/lib/facts.ts';

/** A reader's own word stands nowhere in the document, so its span is empty and nothing is quoted for it. */
const fromReader = (value: string): Said<string> => ({ value, start: 0, end: 0, assumed: [] });

/** A consultation with the days that the reader has put right in place of those that were read. */
export function correctConsultation(
  consultation: Consultation,
  { opens, closes, decision }: Corrections,
): Consultation {
  return {
    ...consultation,
    ...(opens ? { opens: fromReader(opens), opensAssumed: false } : {}),
    // Whoever says when it closes has settled what the document said in two ways.
    ...(closes ? { closes: fromReader(closes), alsoCloses: [], besides: [] } : {}),
    ...(decision ? { decision: fromReader(decision) } : {}),
  };
}

/** A funding term with the first and last day that the reader has put right, and its months worked out anew. */
export function correctTerm(term: FundingTerm | null, { termStarts, termEnds }: Corrections): FundingTerm | null {
  if (!termStarts && !termEnds) return term;
  const starts = termStarts ? fromReader(termStarts) : (term?.starts ?? null);
  const ends = termEnds ? fromReader(termEnds) : (term?.ends ?? null);
  const months = starts && ends ? monthsOf(starts.value, ends.value) : (term?.months ?? null);
  const optional = term ? (term.possibleMonths ?? 0) - (term.months ?? 0) : 0;
  return {
    starts,
    ends,
    months,
    possibleMonths: months === null ? null : months + optional,
    // A length in words that the reader's days contradict is no longer believed.
    stated: null,
    provisional: term?.provisional ?? null,
  };
}
