import { joinRow, type Line, partOf, type Row } from '@/lib/read/pdf/lines.ts';

/** Two columns of text side by side, with what stands above and below them. */
export interface Columns {
  readonly above: readonly Row[];
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  readonly below: readonly Row[];
}

/** The least space between columns, in ems. */
const leastGutter = 0.8;

interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Where the right column begins. */
  readonly at: number;
  readonly lines: number;
}

/**
 * Finds two columns by the order of the file: writers put the whole of one before the other, but a table's cells row by row.
 * Either column may hold tables and columns of its own. Null where there are none.
 */
export function readColumns(rows: readonly Row[]): Columns | null {
  let best: Band | null = null;
  for (const at of candidateEdges(rows)) {
    for (const band of bandsAt(rows, at)) {
      const columns = columnsIn(band, at);
      if (columns && columns.lines > (best?.lines ?? 0)) best = columns;
    }
  }
  if (!best) return null;
  const { top, bottom, at } = best;
  const inside = rows.filter(({ y }) => y >= top && y <= bottom);
  return {
    above: rows.filter(({ y }) => y < top),
    left: sideOf(inside, (line) => isLeft(line, at)),
    right: sideOf(inside, (line) => !isLeft(line, at)),
    below: rows.filter(({ y }) => y > bottom),
  };
}

const isLeft = (line: Line, at: number): boolean => line.left < at - 2;

const isAcross = (line: Line, at: number): boolean => isLeft(line, at) && line.right > at - leastGutter * line.size;

const sideOf = (rows: readonly Row[], has: (line: Line) => boolean): readonly Row[] =>
  rows.flatMap((row) => partOf(row, has) ?? []);

/** Places where several lines begin, right of where most do. */
function candidateEdges(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, { count: number; left: number }>();
  let least = Number.POSITIVE_INFINITY;
  for (const { lines } of rows) {
    for (const { left } of lines) {
      const key = Math.round(left / 3);
      const entry = counts.get(key);
      if (entry) {
        entry.count += 1;
        entry.left = Math.min(entry.left, left);
      } else counts.set(key, { count: 1, left });
      least = Math.min(least, left);
    }
  }
  return [...counts.values()]
    .filter(({ count, left }) => count >= 3 && left > least + 40)
    .sort((one, other) => other.count - one.count)
    .slice(0, 8)
    .map(({ left }) => left);
}

/** Runs of rows that no line crosses at a place. */
function bandsAt(rows: readonly Row[], at: number): readonly (readonly Row[])[] {
  const bands: Row[][] = [[]];
  for (const row of rows) {
    if (row.lines.some((line) => isAcross(line, at))) bands.push([]);
    else bands.at(-1)?.push(row);
  }
  return bands.filter((band) => band.length >= 4);
}

/** The longest run of the file that is all one side and then all the other, if the rest of the band stands clear of it. */
function columnsIn(rows: readonly Row[], at: number): Band | null {
  const lines = rows.flatMap((row) => row.lines).sort((one, other) => one.order - other.order);
  const runs: Line[][] = [];
  let side: boolean | null = null;
  for (const line of lines) {
    if (isLeft(line, at) !== side) runs.push([]);
    side = isLeft(line, at);
    runs.at(-1)?.push(line);
  }
  if (isTable(runs)) return null;
  let best: Band | null = null;
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (!next || Math.min(run.length, next.length) < 4) continue;
    if (run.length + next.length <= (best?.lines ?? 11)) continue;
    const both = [...run, ...next];
    const top = Math.min(...both.map(({ y }) => y));
    const bottom = Math.max(...both.map(({ y }) => y));
    const within = lines.filter(({ y }) => y >= top && y <= bottom).length;
    if (within - both.length > 0.1 * both.length || !areBeside(run, next)) continue;
    // A sidebar may hold nothing but short lines; so may a table's columns, where the file is not in the usual order.
    const shares = [run, next].map((lines) => shareOfFullLines(joined(rows, new Set(lines))));
    if (Math.max(...shares) < 0.3 || (Math.min(...shares) < 0.15 && both.length < 20)) continue;
    best = { top: topOf(run, next), bottom, at, lines: both.length };
  }
  return best;
}

/** Side after side, row after row: the cells of a table, however tall one of its rows is. Columns of prose change sides once. */
const isTable = (runs: readonly (readonly Line[])[]): boolean =>
  runs.filter((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && begin(next) > begin(run) - size(run) && areBeside(run, next);
  }).length >= leastRows;
const leastRows = 4;
const begin = (run: readonly Line[]): number => Math.min(...run.map(({ y }) => y));
const size = (run: readonly Line[]): number => run[0]?.size ?? 0;

const joined = (rows: readonly Row[], lines: ReadonlySet<Line>): readonly Line[] =>
  rows.flatMap((row) => {
    const own = row.lines.filter((line) => lines.has(line));
    return own.length ? [joinRow(own)] : [];
  });

/** Where the columns begin: below the last gap over the lower of them, so that a short title or date stays above. */
function topOf(run: readonly Line[], next: readonly Line[]): number {
  const starts = [run, next].map((lines) => Math.min(...lines.map(({ y }) => y)));
  const lower = Math.max(...starts);
  const lines = [...run, ...next].sort((one, other) => one.y - other.y);
  let top = Math.min(...starts);
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (line.y > lower + line.size) break;
    if (above && line.y - above.y > 1.8 * line.size) top = line.y;
  }
  return top;
}

/** They share at least half the height of the shorter. */
function areBeside(left: readonly Line[], right: readonly Line[]): boolean {
  const [a, b] = [left, right].map((lines) => lines.map(({ y }) => y));
  if (!a || !b) return false;
  const top = Math.max(Math.min(...a), Math.min(...b));
  const bottom = Math.min(Math.max(...a), Math.max(...b));
  const shorter = Math.min(Math.max(...a) - Math.min(...a), Math.max(...b) - Math.min(...b));
  return bottom - top >= shorter / 2;
}

/** The share of lines with several words that reach most of the way across their column. */
export function shareOfFullLines(lines: readonly Line[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const isFull = (line: Line) => line.right - left > 0.75 * (right - left) && /\S \S+ \S/.test(line.text);
  return lines.filter(isFull).length / lines.length;
}
