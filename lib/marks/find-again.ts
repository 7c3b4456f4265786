import type { Span } from '@/lib/document.ts';

/** How much of the words on either side is compared. */
const context = 60;
/** Words shorter than this, "2025", prove nothing unless they stand among the same words as before. */
const leastAlone = 12;

/** Where a span's words stand in a page read anew; null where it no longer has them. Of several such places, that with most of the same words round it. */
export function findAgain(before: string, span: Span, now: string): Span | null {
  const words = before.slice(span.start, span.end);
  if (!words) return null;
  const left = before.slice(Math.max(0, span.start - context), span.start);
  const right = before.slice(span.end, span.end + context);
  let best: { start: number; score: number } | null = null;
  for (let start = now.indexOf(words); start >= 0; start = now.indexOf(words, start + 1)) {
    const end = start + words.length;
    const score =
      sameAtEnd(left, now.slice(Math.max(0, start - context), start)) +
      sameAtStart(right, now.slice(end, end + context));
    if (!best || score > best.score) best = { start, score };
  }
  if (!best || (best.score < leastAlone && words.length < leastAlone)) return null;
  return { start: best.start, end: best.start + words.length };
}

function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}
