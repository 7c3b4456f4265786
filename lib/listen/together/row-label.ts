import type { DocumentText, Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';

/** The cell at the head of a cell's own row, such as "Cabinet decides" over a date; null where it has none. */
export function rowLabel(doc: Pick<DocumentText, 'blocks'>, { block }: Pick<Sentence, 'block'>): Span | null {
  for (const at of block.labels ?? []) {
    const label = doc.blocks[at];
    if (label && label.cell?.row === block.cell?.row) return { start: label.start, end: label.end };
  }
  return null;
}

/** What stands beside a cell at the head of its row, such as "Cabinet decides" after a date; null where nothing does. */
export function toldInRow({ blocks }: Pick<DocumentText, 'blocks'>, { block }: Pick<Sentence, 'block'>): Span | null {
  const { cell } = block;
  const told = blocks.find(
    (other) => other !== block && cell && other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  return told ? { start: told.start, end: told.end } : null;
}
