import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';

/** The cells of a row stand next to one another in the document, and rows have few. */
const mostCells = 8;

function cellsOfRow({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): readonly Sentence[] {
  const own = sentence.block.cell;
  if (!own) return [sentence];
  const at = placeOf(sentences, sentence);
  return sentences
    .slice(Math.max(0, at - mostCells), at + mostCells + 1)
    .filter(({ block: { cell } }) => cell?.table === own.table && cell.row === own.row);
}

const wordsOf = (sentences: readonly Sentence[]): string => sentences.map(({ plain }) => plain).join(' ');

/** A sentence with the words beside it where it stands in a table, for a row says one thing. */
export const rowWords = (facts: Pick<Facts, 'sentences'>, sentence: Sentence): string =>
  wordsOf(cellsOfRow(facts, sentence));

/** The words of the other cells of a sentence's row; none outside a table. */
export const restOfRow = (facts: Pick<Facts, 'sentences'>, sentence: Sentence): string =>
  wordsOf(cellsOfRow(facts, sentence).filter((other) => other !== sentence));
