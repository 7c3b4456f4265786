import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';

type Sentences = Pick<Facts, 'sentences'>;

/** The sentence just before one, where both stand in the same block. */
export function before({ sentences }: Sentences, sentence: Sentence): Sentence | undefined {
  const other = sentences[placeOf(sentences, sentence) - 1];
  return other?.block === sentence.block ? other : undefined;
}

/** The sentence just after one, where both stand in the same block. */
export function after({ sentences }: Sentences, sentence: Sentence): Sentence | undefined {
  const other = sentences[placeOf(sentences, sentence) + 1];
  return other?.block === sentence.block ? other : undefined;
}

/** The question that a sentence answers: the sentence before it, or the heading over it; empty where there is none. */
export function questionOf({ sentences }: Sentences, sentence: Sentence): string {
  const other = sentences[placeOf(sentences, sentence) - 1];
  return other?.plain.endsWith('?') ? other.plain : '';
}

/**
 * A sentence with the words that it cannot be read without: the rest of its row in a table, the lead-in of its list, the question that it answers. So "Volumes
 * | With the supplier" and "Who pays if costs rise? You would" each say one thing.
 */
export function saidWhole(facts: Sentences, sentence: Sentence): string {
  const { plain, block, over } = sentence;
  if (block.kind === 'cell') return `${restOfRow(facts, sentence)}: ${plain}`;
  if (block.kind === 'item') return `${over.at(-1) ?? ''} ${plain}`;
  return `${questionOf(facts, sentence)} ${plain}`.trim();
}

const goneSince =
  /\bnothing of the (?:sort|kind)\b|\bno such\b|\b(?:does|will|is|are|do) not (?:\w+ )?(?:be )?(?:repeat\w*|proposed?|asked|so here|the case|carried over|contain|intended|happening|apply here|true (?:here|of))\b|\b(?:that|this|the|those) (?:practice|rule|term|clause|condition|requirement|arrangement|policy|wording|sentence)s?\b[^.;]{0,40}\b(?:ceased|ended|gone|dropped|removed|scrapped|no longer|lapsed|stopped|abolished)\b|\b(?:have|has) (?:since )?(?:stopped|dropped|abandoned|ended|changed) (?:that|this|it|the practice)\b|\b(?:this time|now)\b[^.;]{0,20}\b(?:not so|different\w*|otherwise)\b|\bwas (?:a mistake|wrong|an error)\b/i;

/** "Nothing of the sort is proposed here", "the new contract does not repeat that term": the next sentence takes back what one tells of others or of the past. */
export const isTakenBack = (facts: Sentences, sentence: Sentence): boolean =>
  goneSince.test(after(facts, sentence)?.plain ?? '');
