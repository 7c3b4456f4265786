import type { Span } from '@/lib/document.ts';
import { lower } from '@/lib/read/raised.ts';

/** A run of a document's text and the run of a text node's data it was read from; both are `length` long. */
export interface Segment {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the document's text. */
  readonly at: number;
  readonly length: number;
}

/** Every run of words in a page, in order of their place in its text. Spaces put in between two lines or links have none. */
export type Segments = readonly Segment[];

/** The runs that a span touches, by binary search. */
function touching(segments: Segments, { start, end }: Span): Segments {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.at + segment.length <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((segments[last]?.at ?? end) < end) last++;
  return segments.slice(low, last);
}

/**
 * Live ranges over a span's words in the page: one for each tree they stand in, since a range cannot reach from a page into a shadow root or a frame.
 * None where the page no longer has these words in that place.
 */
export function rangesOf(segments: Segments, text: string, span: Span): readonly Range[] {
  const touched = touching(segments, span);
  if (!touched.every((segment) => stillSays(segment, text))) return [];
  const ranges: Range[] = [];
  let open: { readonly root: Node; readonly range: Range } | undefined;
  for (const { node, from, at, length } of touched) {
    const root = node.getRootNode();
    const first = from + Math.max(0, span.start - at);
    const last = from + Math.min(length, span.end - at);
    if (!open || open.root !== root) {
      open = { root, range: node.ownerDocument.createRange() };
      open.range.setStart(node, first);
      ranges.push(open.range);
    }
    open.range.setEnd(node, last);
  }
  return ranges;
}

function stillSays({ node, from, at, length }: Segment, text: string): boolean {
  const words = node.data.slice(from, from + length);
  const read = text.slice(at, at + length);
  return node.isConnected && (words === read || words.replace(/[\t\n\r\f]/g, ' ') === read || words === lower(read));
}
