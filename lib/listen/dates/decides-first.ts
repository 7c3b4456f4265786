import { quoteOf, type Span } from '@/lib/document.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import type { FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { rowLabel, toldInRow } from '@/lib/listen/together/row-label.ts';
import { decidesInRow, isRowOfDecision, notTheDecision, willDecide } from '@/lib/vocabulary/consultation/deciding.ts';

/** A decision that is due before people have had their time to answer, with where it is told. */
interface DecidesFirst {
  readonly decision: Said<string>;
  readonly closes: Said<string>;
  readonly row: Span | null;
  readonly sentence: Sentence;
}

/** Where the decision on what people are asked is due on or before the day on which it closes. */
export function decidesFirst({ consultation, sentences, doc }: FactsOfOne): DecidesFirst | null {
  const { opens, closes, decision } = consultation;
  if (!closes || !decision || decision.value > closes.value || (opens && decision.value <= opens.value)) return null;
  const sentence = spanAt(sentences, decision.start);
  if (!sentence || notTheDecision.test(sentence.plain)) return null;
  const row = rowLabel(doc, sentence) ?? toldInRow(doc, sentence);
  const isAnswer = /^(?:who|when)\b[^?]{0,40}\bdeci/i.test(sentence.over.at(-1) ?? '');
  const words = row ? quoteOf(doc, row) : sentence.plain;
  const isInRow = isRowOfDecision(words) || (row && decidesInRow.test(words));
  return isAnswer || isInRow || willDecide.test(sentence.plain) ? { decision, closes, row, sentence } : null;
}
