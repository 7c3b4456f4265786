import type { BareSentence } from '@/lib/extract/sentences.ts';
import { formerColumns, isFormerLabel, isKept } from '@/lib/extract/standing/old-columns.ts';

type Cell = NonNullable<BareSentence['block']['cell']>;
const rowOf = ({ table, row }: Cell) => `${table}:${row}`;

/** "Was: 30 days": a line that names itself so. */
const ownLabel = /^([A-Za-z][A-Za-z ]{2,40}): \S/;
/** Most sentences have no colon, and need not be looked at. */
const mayHaveLabel = (plain: string): boolean => {
  const colon = plain.indexOf(': ');
  return colon > 0 && colon < 45;
};
const besides = /\b(?:now|new(?: \w+)?): /i;

/** Tells of a sentence whether it is what a variation takes out, which stands in a column of its own beside what it puts in, or under its own label. */
export function oldCells(sentences: readonly BareSentence[]): (sentence: BareSentence) => boolean {
  const heads = new Map<number, string[]>();
  const kept = new Set<string>();
  for (const { plain, block } of sentences) {
    if (!block.cell) continue;
    const { table, row, column, header } = block.cell;
    if (row === 0) {
      const known = heads.get(table) ?? [];
      known[column] = plain;
      heads.set(table, known);
    }
    if (!header && isKept(plain)) kept.add(rowOf(block.cell));
  }
  const columns = new Map(
    [...heads].map(([table, words]) => [table, formerColumns(Array.from(words, (word) => word ?? ''))]),
  );
  return ({ plain, block, over }) => {
    const { cell, labels } = block;
    if (!cell) return mayHaveLabel(plain) && isFormerLabel(ownLabel.exec(plain)?.[1] ?? '') && !besides.test(plain);
    if (cell.header || kept.has(rowOf(cell))) return false;
    if (columns.get(cell.table)?.includes(cell.column) && cell.row > 0) return true;
    return Boolean(labels?.length) && over.slice(-(labels?.length ?? 0)).some(isFormerLabel);
  };
}
