import type { Line, Row } from '@/lib/read/pdf-lines.ts';

/** How most of a document is set. */
export interface Style {
  readonly font: string;
  /** In points. */
  readonly size: number;
  /** Baseline to baseline within a paragraph, in ems. */
  readonly leading: number;
}

/** The font and size of most letters, and the distance between lines that plainly belong together. */
export function styleOf(pages: Iterable<readonly Row[]>): Style {
  const letters = new Map<string, { line: Line; count: number }>();
  const wrapped = new Map<number, number>();
  const all = new Map<number, number>();
  for (const rows of pages) {
    let above: Line | undefined;
    for (const { lines } of rows) {
      for (const line of lines) {
        const key = `${line.font} ${Math.round(line.size * 2)}`;
        const entry = letters.get(key);
        if (entry) entry.count += line.text.length;
        else letters.set(key, { line, count: line.text.length });
      }
      const [line] = lines;
      if (above && line && Math.abs(line.size - above.size) < 0.5) {
        const step = Math.round(((line.y - above.y) / line.size) * 20);
        if (step >= 18 && step <= 50) {
          all.set(step, (all.get(step) ?? 0) + 1);
          // A line that begins with a small letter goes on from the line above.
          if (/^[a-z]/.test(line.text)) wrapped.set(step, (wrapped.get(step) ?? 0) + 1);
        }
      }
      above = line;
    }
  }
  let body = { line: undefined as Line | undefined, count: 0 };
  for (const entry of letters.values()) if (entry.count > body.count) body = entry;
  const enough = [...wrapped.values()].reduce((sum, count) => sum + count, 0) >= 3;
  const step = commonest(enough ? wrapped : all) ?? 24;
  return { font: body.line?.font ?? '', size: body.line?.size ?? 10, leading: step / 20 };
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
