import { daysBetween, lastDayOf } from '@/lib/calendar/calendar.ts';
import { quoteOf, type Span } from '@/lib/document.ts';
import type { Said } from '@/lib/facts.ts';
import type { FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { rowLabel } from '@/lib/listen/together/row-label.ts';
import { thisLasts } from '@/lib/vocabulary/consultation/other-deadlines.ts';

/** How long an exercise is said to be open, and the days between which it is. */
export interface LengthTold {
  readonly length: Said<string>;
  readonly opens: Said<string>;
  readonly closes: Said<string>;
  readonly days: number;
  /** Nothing but a slip explains the difference. */
  readonly isSure: boolean;
}

/** The head of a row that tells how long it all lasts. */
const lengthLabel =
  /^(?:duration|length|how long|time (?:allowed|given|to reply)|(?:consultation |survey )?period|runs? for|open for)\b/i;
/** "That gives everyone twelve weeks", "and that is what we have done": of the days just told. */
const ofThose =
  /\b(?:(?:that|this|which) (?:gives?|allows?|makes?|is|means|amounts to|leaves)|you (?:have|will have|get)|what we have done|as we (?:have|are)|we (?:have )?(?:give|gave|given|allow|allowed|are giving)|in which to (?:reply|respond|answer|comment)|to (?:reply|respond|answer|comment|have your say))\b/i;

/** A stated length that the days do not bear out; null where they agree within a day, as people count, or nothing can be said. */
export function lengthTold({ consultation, sentences, doc }: FactsOfOne): LengthTold | null {
  if (!consultation.opens || !consultation.closes || consultation.opensAssumed || consultation.extended) return null;
  const { opens, closes, lengths } = consultation;
  // A whole month has no day to count from, and a working-out of ours contradicts nobody.
  if ([opens, closes].some(({ assumed }) => assumed.some(({ what }) => what === 'month'))) return null;
  const days = daysBetween(opens.value, closes.value, 'inclusive');
  const sentenceOf = ({ start }: Span) => spanAt(sentences, start);
  const dated = [sentenceOf(opens)?.block, sentenceOf(closes)?.block];
  const tables = new Set(dated.flatMap((block) => (block?.cell ? [block.cell.table] : [])));
  const isInTable = (length: Span): boolean => {
    const sentence = sentenceOf(length);
    const label = sentence && rowLabel(doc, sentence);
    return (
      !!sentence?.block.cell &&
      tables.has(sentence.block.cell.table) &&
      !!label &&
      lengthLabel.test(quoteOf(doc, label))
    );
  };
  const beside = lengths.find((length) => dated.includes(sentenceOf(length)?.block) || isInTable(length));
  // Of several lengths, those away from the dates may be of anything.
  const length = beside ?? (new Set(lengths.map(({ value }) => value)).size === 1 ? lengths[0] : undefined);
  if (!length) return null;
  const off = Math.abs(daysBetween(lastDayOf(opens.value, length.value), closes.value, 'exclusive'));
  if (off <= 1) return null;
  const said = daysBetween(opens.value, lastDayOf(opens.value, length.value), 'inclusive');
  const isFar = off > said || off > days;
  if (isFar && !beside) return null;
  const plain = sentenceOf(length)?.plain ?? '';
  const isOfIt = beside || thisLasts.test(plain) || ofThose.test(plain);
  const isPlain = !isFar || isInTable(length) || (!!beside && off <= 2 * days && ofThose.test(plain));
  return { length, opens, closes, days, isSure: off > 3 && isPlain && !!isOfIt };
}
