import type { Line, Row } from '@/lib/read/pdf/lines.ts';

/** How most of a document is set. */
export interface Style {
  readonly font: string;
  /** In points. */
  readonly size: number;
  /** Baseline to baseline within a paragraph, in ems. */
  readonly leading: number;
}

/** What one page adds to the style: letters by font and size, and steps from line to line in twentieths of an em. */
interface Tally {
  readonly letters: ReadonlyMap<string, { readonly line: Line; readonly count: number }>;
  readonly wrapped: ReadonlyMap<number, number>;
  readonly all: ReadonlyMap<number, number>;
}

/** The font and size of most letters, and the distance between lines that plainly belong together. */
export function styleOf(pages: Iterable<readonly Row[]>): Style {
  const letters = new Map<string, { line: Line; count: number }>();
  const wrapped = new Map<number, number>();
  const all = new Map<number, number>();
  for (const rows of pages) {
    const tally = tallyOf(rows);
    for (const [key, { line, count }] of tally.letters) {
      letters.set(key, { line, count: count + (letters.get(key)?.count ?? 0) });
    }
    for (const [step, count] of tally.wrapped) wrapped.set(step, count + (wrapped.get(step) ?? 0));
    for (const [step, count] of tally.all) all.set(step, count + (all.get(step) ?? 0));
  }
  let body = { line: undefined as Line | undefined, count: 0 };
  for (const entry of letters.values()) if (entry.count > body.count) body = entry;
  const enough = [...wrapped.values()].reduce((sum, count) => sum + count, 0) >= 3;
  const step = commonest(enough ? wrapped : all) ?? 24;
  return { font: body.line?.font ?? '', size: body.line?.size ?? 10, leading: step / 20 };
}

const tallies = new WeakMap<readonly Row[], Tally>();

/** Kept because each part of a growing document asks again. */
function tallyOf(rows: readonly Row[]): Tally {
  const known = tallies.get(rows);
  if (known) return known;
  const letters = new Map<string, { line: Line; count: number }>();
  const wrapped = new Map<number, number>();
  const all = new Map<number, number>();
  let above: Line | undefined;
  for (const { lines } of rows) {
    for (const line of lines) {
      const key = `${line.font} ${Math.round(line.size * 2)}`;
      const entry = letters.get(key);
      if (entry) entry.count += line.text.length;
      else letters.set(key, { line, count: line.text.length });
    }
    const [line] = lines;
    const step = above && line ? Math.round(((line.y - above.y) / line.size) * 20) : 0;
    if (above && line && Math.abs(line.size - above.size) < 0.5 && step >= 18 && step <= 50) {
      all.set(step, (all.get(step) ?? 0) + 1);
      // A line that begins with a small letter goes on from the line above.
      if (/^[a-z]/.test(line.text)) wrapped.set(step, (wrapped.get(step) ?? 0) + 1);
    }
    above = line;
  }
  const tally = { letters, wrapped, all };
  tallies.set(rows, tally);
  return tally;
}

/** The key with the highest count, its neighbours' counts included since rounding parts them; the smallest where several tie. */
function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const key of [...counts.keys()].sort((one, other) => one - other)) {
    const count = (counts.get(key) ?? 0) + ((counts.get(key - 1) ?? 0) + (counts.get(key + 1) ?? 0)) / 2;
    if (count > most) [best, most] = [key, count];
  }
  return best;
}
