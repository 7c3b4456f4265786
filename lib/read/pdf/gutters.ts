import type { Line, Row } from '@/lib/read/pdf/lines.ts';

/** An open stretch across the page that no line crosses, in points. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** What a row leaves open, from the left edge of the paper to the right. */
export function gapsOf({ lines }: Row): readonly Gutter[] {
  const gaps: Gutter[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.left > from) gaps.push({ from, to: line.left });
    from = Math.max(from, line.right);
  }
  gaps.push({ from, to: Number.POSITIVE_INFINITY });
  return gaps;
}

/** What both leave open. */
export const common = (some: readonly Gutter[], others: readonly Gutter[]): readonly Gutter[] =>
  some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => to > from),
  );

/** Of what is open, the gutters: between words, and wide enough to tell. */
export const inner = (gaps: readonly Gutter[], left: number, right: number, size: number): readonly Gutter[] =>
  gaps.filter(({ from, to }) => from > left && to < right && to - from > 0.6 * size);

/** Which column a line stands in, from 0. */
export const columnOf = ({ gutters }: { readonly gutters: readonly Gutter[] }, line: Line): number => {
  const centre = (line.left + line.right) / 2;
  return gutters.filter(({ from, to }) => (from + to) / 2 < centre).length;
};
