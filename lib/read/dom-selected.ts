import type { Span } from '@/lib/document.ts';
import type { Segments } from '@/lib/read/dom-segments.ts';

/** The words of a page that stand within ranges of it, in order, as spans of its text; two that touch or are a space apart are one. */
export function spansWithin(segments: Segments, ranges: readonly Range[]): readonly Span[] {
  const found: Span[] = [];
  for (const { node, from, at, length } of segments) {
    for (const range of ranges) {
      if (!range.intersectsNode(node)) continue;
      const first = node === range.startContainer ? Math.max(range.startOffset, from) : from;
      const last = node === range.endContainer ? Math.min(range.endOffset, from + length) : from + length;
      if (first < last) found.push({ start: at + first - from, end: at + last - from });
    }
  }
  return joined(found.sort((a, b) => a.start - b.start));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
