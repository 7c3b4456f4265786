import type { Span } from '@/lib/document.ts';

/** Where in a list of spans in order of place the first stands that does not begin before an offset; the list's length where all do. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that holds an offset, in a list in order of place in which none overlap; undefined where none does. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span && offset < span.end ? span : undefined;
}

/** Those of a list in order of place that begin within a span. */
export function spansIn<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

/** Where in a list in order of place one of its spans stands; -1 where it is not among them. */
export function placeOf<T extends Span>(spans: readonly T[], span: T): number {
  const place = firstFrom(spans, span.start);
  return spans[place] === span ? place : -1;
}
