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
