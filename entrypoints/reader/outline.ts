import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OutlineEntry } from '@/components/reader/ReaderOutline.tsx';

type Given = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** A document's own list of contents, and where each entry leads, by its id. */
export interface Outline {
  readonly entries: readonly OutlineEntry[];
  readonly places: ReadonlyMap<string, string | unknown[]>;
}

/** No list of contents is deeper, save one made to do harm. */
const deepest = 12;
const most = 2000;

/** Reads a PDF's list of contents, its bookmarks; empty where it has none. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<Outline> {
  const places = new Map<string, string | unknown[]>();
  let left = most;
  const entriesOf = (items: readonly Given[], above: string, depth: number): OutlineEntry[] =>
    items.flatMap((item, at): OutlineEntry[] => {
      const title = item.title.replace(/\s+/g, ' ').trim();
      left -= 1;
      if (left < 0) return [];
      const id = `${above}${at}`;
      if (item.dest) places.set(id, item.dest);
      const inner = depth < deepest ? entriesOf(item.items, `${id}.`, depth + 1) : [];
      return title ? [{ id, title, leads: item.dest !== null, entries: inner }] : inner;
    });
  // Typed as always there, yet null where the PDF has no bookmarks.
  const given: readonly Given[] | null = await pdf.getOutline();
  return { entries: given ? entriesOf(given, '', 1) : [], places };
}
