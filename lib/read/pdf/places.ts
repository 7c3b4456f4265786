import type { Span } from '@/lib/document.ts';

/** Where a stretch of the document's text stands: in which text item of which page, from which character. */
export interface Place extends Span {
  /** From 1. */
  readonly page: number;
  /** Counts a page's text items from 0, as pdf.js's text layer counts its elements. */
  readonly item: number;
  /** The first of the item's characters, and how many of them; as many as the span's own save for a ligature. */
  readonly from: number;
  readonly length: number;
}

/** Characters of one text item; `to` exclusive. */
export interface ItemRange {
  readonly page: number;
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** The text items under a span, in reading order. `places` are in order of the text, as `readPdf` gives them. */
export function rangesOf(places: readonly Place[], { start, end }: Span): readonly ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let at = firstAfter(places, start); at < places.length; at += 1) {
    const place = places[at];
    if (!place || place.start >= end) break;
    const { page, item } = place;
    const isPlain = place.length === place.end - place.start;
    const from = isPlain ? place.from + Math.max(0, start - place.start) : place.from;
    const to = isPlain ? place.from + Math.min(end, place.end) - place.start : place.from + place.length;
    const before = ranges.at(-1);
    if (before && before.page === page && before.item === item && before.to === from) {
      ranges[ranges.length - 1] = { ...before, to };
    } else ranges.push({ page, item, from, to });
  }
  return ranges;
}

/** The first place that ends after an offset. */
function firstAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && place.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
