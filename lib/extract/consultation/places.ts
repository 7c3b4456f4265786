import type { DateInPlace } from '@/lib/extract/consultation/subject.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';

/** Finds what a date's surroundings say of it: the sentences around it, and what is told beside a date that has a cell, a term or a heading to itself. */
export function inPlace(mention: Mention<DateFound>, sentences: readonly Sentence[]): DateInPlace {
  const place = placeOf(sentences, mention.sentence);
  return {
    ...mention,
    place,
    previous: sentences[place - 1] ?? null,
    next: sentences[place + 1] ?? null,
    sentences,
    told: toldAt(mention, place, sentences),
  };
}

/** What is told beside or under a date that has its cell, term or heading to itself; empty elsewhere. */
export const toldOf = (mention: Mention<DateFound>, sentences: readonly Sentence[]): string =>
  toldAt(mention, placeOf(sentences, mention.sentence), sentences);

function toldAt(
  { sentence, before, after }: Mention<DateFound>,
  place: number,
  sentences: readonly Sentence[],
): string {
  if (before.trim().length > 3 || after.trim().length > 9) return '';
  const { block } = sentence;
  const next = sentences[place + 1];
  if (block.cell) return rowOf(place, sentences);
  if (block.kind === 'term') return next?.block.kind === 'definition' ? next.plain : '';
  if (block.kind === 'heading') return next && next.over.at(-1) === sentence.plain ? next.plain : '';
  return '';
}

/** The widest table a person reads across. */
const mostCells = 8;

/** The other cells of a date's own row that hold words and do not label it already. */
function rowOf(place: number, sentences: readonly Sentence[]): string {
  const own = sentences[place]?.block;
  const labels = sentences[place]?.over ?? [];
  const isInRow = (sentence: Sentence | undefined) =>
    sentence?.block.cell !== undefined &&
    sentence.block.cell.table === own?.cell?.table &&
    sentence.block.cell.row === own.cell.row;
  let from = place;
  while (place - from < mostCells && isInRow(sentences[from - 1])) from -= 1;
  let to = place;
  while (to - place < mostCells && isInRow(sentences[to + 1])) to += 1;
  return sentences
    .slice(from, to + 1)
    .filter(({ block, plain }) => block !== own && /[a-z]{4}/i.test(plain) && !labels.includes(plain))
    .map(({ plain }) => plain)
    .join(' | ');
}
