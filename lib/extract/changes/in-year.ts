import { spares } from '@/lib/extract/changes/spared.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';

/** "We are cutting your grant by £5,000 in 2026/27", "your grant for 2026/27 will be £5,000 lower". */
const inTheYear =
  /\b(?:in|for|during|from|throughout)(?: (?:the )?(?:(?:coming|next|new) )?(?:financial year|year))?,? $/i;
/** What is already done to this year's money, or is only a year's figure beside another's, bites on no day to come. */
const alreadyDone = /\b(?:was|were|had been|last year|this year's|already)\b/i;
/** "We do not intend to reduce it", and what others give to the author. */
const isNoCut =
  /\b(?:not|no|never)\b[^.;]{0,20}\b(?:intend|propos\w+|plan\w*|expect|wish|want|cut|reduc\w+|lower\w*)\b|\bour own (?:grant|funding|budget|settlement)\b/i;

/** What is cut in a financial year of which no day is said, from its first day; null where there is none, or it has begun. */
export function cutInYear(
  mentions: readonly Mention<DateFound>[],
  isEndingAt: (place: number) => boolean,
  published: Said<string> | null,
): { readonly sentence: Sentence; readonly effective: Said<string> } | null {
  for (const { value, sentence, before, place } of mentions) {
    const { when, start, end, assumed } = value;
    if (when.shape !== 'range' || when.unit !== 'financial-year' || (published && when.from <= published.value))
      continue;
    if (sentence.standing !== 'current' || !inTheYear.test(before) || alreadyDone.test(sentence.plain)) continue;
    if (isNoCut.test(sentence.plain) || spares.test(sentence.plain)) continue;
    if (!isEndingAt(place)) continue;
    const why = 'Only the financial year is stated, and its first day is taken.';
    return {
      sentence,
      effective: { value: when.from, start, end, assumed: [...assumed, { what: 'financial-year', why }] },
    };
  }
  return null;
}
