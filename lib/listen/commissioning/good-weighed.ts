import type { Facts, Sentence } from '@/lib/facts.ts';
import { marksListed } from '@/lib/listen/commissioning/marks-listed.ts';
import { placeOf } from '@/lib/listen/places.ts';

/** It counts: a share of the marks, a question to answer, a duty in the contract. */
export const counts =
  /\b[0-9]{1,2} (?:in|out of|of|from) (?:every|each|the|a) (?:100|hundred)\b|\bone (?:mark|point) in \w+|\b[0-9]{1,2}(?:\.[0-9])? ?(?:%|per cent|points|marks)|\b(?:criteri\w+|credit for|scored?|scores|weight\w*|evaluat\w+|assess\w*|marks?|shall|must|will|required|asked?|question|describe|show|commit\w*|deliver\w*|report|measured?|method statement|contract)\b/i;
/** "We are minded to give it 15%", in the sentence after. */
export function shareNext(sentences: readonly Sentence[], sentence: Sentence): { sentence: Sentence }[] {
  const next = sentences[placeOf(sentences, sentence) + 1];
  const isShare =
    next?.block === sentence.block &&
    /\b(?:it|this|that)\b[^.;]{0,30}[0-9] ?(?:%|per cent|marks|points)/i.test(next.plain);
  return isShare ? [{ sentence: next }] : [];
}

/** The share of the marks that is told in the sentence after. */
export function weightAfter(sentences: readonly Sentence[], sentence: Sentence): Sentence | undefined {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return next?.block === sentence.block &&
    (carriesOn.test(next.plain) || goesOnIt.test(next.plain)) &&
    markShare.test(next.plain)
    ? next
    : undefined;
}

/** It has a share of the marks: in its own sentence, or in the cell beside it. */
export function sharesMarks(facts: Facts, sentence: Sentence): boolean {
  const { sentences } = facts;
  const { plain, block, over } = sentence;
  if (weightAfter(sentences, sentence) || marksListed(facts).includes(sentence)) return true;
  if (markShare.test([plain, ...over.slice(-1)].join(' ')) || /\bscored?\b|\bcontract\b|\bmarks? for\b/i.test(plain))
    return counts.test([plain, ...over].join(' '));
  const { cell } = block;
  if (cell === undefined) return false;
  const place = placeOf(sentences, sentence);
  return sentences
    .slice(Math.max(0, place - widestRow), place + widestRow)
    .some(
      (other) =>
        other.block.cell?.table === cell.table &&
        other.block.cell.row === cell.row &&
        /^[0-9]{1,3} ?(?:%|per cent|points|marks)?$/i.test(other.plain),
    );
}
/** The cells of a row stand one after the other; in sentences. */
const widestRow = 20;
const markShare =
  /\b(?:five|ten|fifteen|twenty|thirty) (?:marks|points)\b|\b[0-9]{1,2} (?:in|out of|of|from) (?:every|each|the|a) (?:100|hundred)\b|\bworth (?:a|one) (?:third|quarter|fifth|sixth|tenth)\b|\b[0-9]{1,2}(?:\.[0-9])? ?(?:%|per cent|points|marks)|\b(?:tenth|fifth|quarter|third|half) of the (?:marks|score|points)|\bone (?:mark|point|question) in (?:\w+ )?\w+|\bmark (?:your|the|each) answers?\b/i;
/** "They carry 15% of the marks". */
const goesOnIt = /\b(?:goes?|is|are|given|kept|set aside) (?:on|for|to) (?:it|this|that|them)\b/i;
const carriesOn =
  /^(?:this|these|they|it)\b[^.;]{0,30}\b(?:makes? up|carr(?:y|ies)|counts? for|(?:is|are) worth|gets?|ha(?:s|ve))\b/i;

/** The sentence that gives it a figure tells more than one that names what is meant. */
export function bestOf(sentences: readonly Sentence[], counted: readonly Sentence[]): Sentence[] {
  const [first, ...rest] = [...counted.filter(isFigured), ...counted.filter((sentence) => !isFigured(sentence))];
  const carried = first && weightAfter(sentences, first);
  return [...new Set([first, carried, ...rest].filter((sentence) => sentence !== undefined))].slice(0, 3);
}
export const isFigured = ({ plain }: Sentence) => /\bsocial[- ]value\b[^.;]{0,25}\b[1-9][0-9]?\b/i.test(plain);
