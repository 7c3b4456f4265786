import type { Block, DocumentText, Span } from '@/lib/document.ts';
import { quoteOf } from '@/lib/document.ts';
import { fold } from '@/lib/extract/values/fold.ts';

/** A cell of a row that is written in plain text, "Notice | three months | six months", with the mark after it. */
export interface RowCell extends Span {
  readonly plain: string;
}

const parted = ' | ';
const longestHead = 60;

/** The cells of a line; one only where it is no row. */
export function cellsOf(doc: DocumentText, block: Block): readonly RowCell[] {
  const words = quoteOf(doc, block);
  const cells: RowCell[] = [];
  let from = 0;
  while (from < words.length) {
    const stop = words.indexOf(parted, from);
    const end = stop < 0 ? words.length : stop + parted.length;
    const plain = fold(words.slice(from, stop < 0 ? end : stop)).plain.trim();
    cells.push({ start: block.start + from, end: block.start + end, plain });
    from = end;
  }
  return cells;
}

/** The tables that are written in plain text: runs of lines that are rows, under one that names their columns. */
export function tablesInText(doc: DocumentText): readonly (readonly Block[])[] {
  if (!doc.text.includes(parted)) return [];
  const tables: Block[][] = [];
  let rows: Block[] = [];
  for (const block of doc.blocks) {
    if (!block.cell && !block.furniture && quoteOf(doc, block).includes(parted)) {
      if (!rows.length) tables.push(rows);
      rows.push(block);
    } else rows = [];
  }
  return tables.filter(([head, ...under]) => head && under.length > 0 && isHead(cellsOf(doc, head)));
}

const isHead = (cells: readonly RowCell[]): boolean =>
  cells.every(({ plain }) => plain.length <= longestHead && !/[.;]$/.test(plain));
