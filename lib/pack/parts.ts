import type { DocumentText, Part, Span } from '@/lib/document.ts';

type Packed = Pick<DocumentText, 'parts'>;

/** Words of one document of a pack, by that document's own offsets. */
export interface OwnSpan extends Span {
  readonly part: Part;
  /** Which of the pack's documents it is, from 0. */
  readonly index: number;
}

/** The document of a pack that holds an offset; null where the document is no pack, or the offset stands between two. */
export const partAt = ({ parts }: Packed, offset: number): Part | null =>
  parts?.find(({ start, end }) => start <= offset && offset < end) ?? null;

/** Where words of the joined text stand in the document they come from; null where the document is no pack. Words never reach over two. */
export function ownSpanOf(doc: Packed, { start, end }: Span): OwnSpan | null {
  const part = partAt(doc, start);
  if (!part || !doc.parts) return null;
  return {
    part,
    index: doc.parts.indexOf(part),
    start: start - part.start,
    end: Math.min(end, part.end) - part.start,
  };
}

/** Where words of one document of a pack, by its own offsets, stand in the joined text. Throws where the pack has no such document. */
export function packSpanOf({ parts }: Packed, index: number, { start, end }: Span): Span {
  const part = parts?.[index];
  if (!part) throw new RangeError(`The pack has no document ${index}`);
  return { start: start + part.start, end: end + part.start };
}

/** The offsets at which documents of a pack begin, where headings of the one before end their say; none where the document is no pack. */
export const partStarts = ({ parts }: Packed): ReadonlySet<number> =>
  new Set(parts?.filter(({ start, end }) => start < end).map(({ start }) => start));
