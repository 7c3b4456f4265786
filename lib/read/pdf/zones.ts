import { columnOf, common, type Gutter, gapsOf, inner } from '@/lib/read/pdf/gutters.ts';
import { joinRow, type Line, type Row } from '@/lib/read/pdf/lines.ts';

/** Rows that stand side by side in columns: a table, or columns of prose. */
export interface Zone {
  /** Index after its last row. */
  readonly end: number;
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
  /** A list of contents: titles, and the pages they stand on. */
  readonly contents?: true;
}

/** The narrowest gutter, in ems, that so many rows side by side can prove. */
const narrowest = (rows: number): number => (rows < 3 ? 1.2 : rows < 4 ? 0.9 : 0.6);

/** The zone that begins at a row; null where the row begins none. */
export function zoneAt(rows: readonly Row[], start: number): Zone | null {
  const zone = grow(rows, start);
  // A heading that spans some columns of the table under it would hide their gutters.
  const next = zone && grow(rows, start + 1);
  if (zone && next && next.gutters.length > zone.gutters.length) return null;
  return withNumbers(rows, start, zone) ?? zone;
}

const numbersHeading = /^(?:no|nos|ref|lot|item|step|stage|q|question|number|clause|priority|task|#)\.?$/i;

/** The table with its numbers, "Lot 1, 2, 3", in a column of their own, if that has a heading of its own; they would else be taken for markers. */
function withNumbers(rows: readonly Row[], start: number, zone: Zone | null): Zone | null {
  const head = rows[start];
  const [first] = head?.parts ?? [];
  if (!head || !first || first.marker || head.parts.length < 2) return null;
  if (!zone && !numbersHeading.test(first.text)) return null;
  const apart = grow(
    rows.map((row) => ({ ...row, lines: row.parts })),
    start,
  );
  if (!apart || !zone) return apart;
  const more = apart.gutters.length - zone.gutters.length;
  return more > 0 || (more === 0 && apart.end > zone.end) ? apart : null;
}

function grow(rows: readonly Row[], start: number): Zone | null {
  const first = rows[start];
  if (!first || !beginsBeside(first, rows[start + 1])) return null;
  const size = first.lines[0]?.size ?? 10;
  let free = gapsOf(first);
  let left = Math.min(...first.lines.map((line) => line.left));
  let right = Math.max(...first.lines.map((line) => line.right));
  let gutters: readonly Gutter[] = inner(free, left, right, size);
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    const above = rows[end - 1];
    if (!row || !above || row.y - above.y > 6 * size) break;
    const shared = common(free, gapsOf(row));
    const newLeft = Math.min(left, ...row.lines.map((line) => line.left));
    const newRight = Math.max(right, ...row.lines.map((line) => line.right));
    const still = inner(shared, newLeft, newRight, size);
    if (!still.length || (end > start + 1 && still.length < gutters.length)) break;
    if (row.lines.length === 1 && end - start < 6 && !isAligned(row.lines, rows.slice(start, end), still)) break;
    free = shared;
    gutters = still;
    left = newLeft;
    right = newRight;
  }
  return settle(rows, start, end, gutters, size);
}

/** The rows at a page's top that go on with the table that ended the page before, be it a single one. */
export function zoneLike(before: Zone, rows: readonly Row[]): Zone | null {
  const { gutters } = before;
  const cells = before.rows.flatMap(({ lines }) => lines);
  const isCell = (line: Line) =>
    cells.some(
      (cell) =>
        columnOf(before, cell) === columnOf(before, line) &&
        (Math.abs(cell.left - line.left) < 0.35 * line.size || Math.abs(cell.right - line.right) < 0.35 * line.size),
    ) && gutters.every(({ from, to }) => line.right < to || line.left > from);
  let end = rows.findIndex(({ lines }) => !lines.every(isCell));
  if (end < 0) end = rows.length;
  while (end > 0 && isStray(rows, 0, end - 1, gutters)) end -= 1;
  const [first] = rows;
  return first && end > 0 && first.lines.length > 1 ? { end, rows: rows.slice(0, end), gutters } : null;
}

/** Drops rows at the end that only happen to fit, and gutters too narrow for so few rows. */
function settle(
  rows: readonly Row[],
  start: number,
  end: number,
  gutters: readonly Gutter[],
  size: number,
): Zone | null {
  let last = end;
  while (last > start && isStray(rows, start, last - 1, gutters)) last -= 1;
  const inside = rows.slice(start, last);
  const beside = countBeside(inside, gutters);
  const wide = gutters.filter(
    (gutter) => gutter.to - gutter.from >= narrowest(beside) * size && !isOneText(inside, gutter),
  );
  if (beside < 2 || !wide.length) return null;
  return { end: last, rows: inside, gutters: wide, ...(isContents(inside, wide) ? { contents: true } : {}) };
}

/** Two lines side by side: in one row, or in two whose heights overlap. */
function beginsBeside(row: Row, next: Row | undefined): boolean {
  if (row.lines.length > 1) return true;
  const [one] = row.lines;
  const [other] = next?.lines ?? [];
  return (
    !!one &&
    !!other &&
    other.y - one.y < 0.9 * one.size &&
    (other.left > one.right + one.size || one.left > other.right + one.size)
  );
}

/** A line alone in its row belongs to a column if it begins, ends or centres where another of its lines does. */
function isAligned(lines: readonly Line[], above: readonly Row[], gutters: readonly Gutter[]): boolean {
  const [line] = lines;
  if (!line) return false;
  const near = 0.35 * line.size;
  const column = columnOf({ gutters }, line);
  return above.some((row) =>
    row.lines.some(
      (other) =>
        columnOf({ gutters }, other) === column &&
        (Math.abs(other.left - line.left) < near ||
          Math.abs(other.right - line.right) < near ||
          Math.abs(other.left + other.right - line.left - line.right) < 2 * near),
    ),
  );
}

/** A row at the end with one line that does not follow closely on another in its column. */
function isStray(rows: readonly Row[], start: number, at: number, gutters: readonly Gutter[]): boolean {
  const [line, second] = rows[at]?.lines ?? [];
  if (!line || second) return false;
  for (let above = at - 1; above >= start; above -= 1) {
    const other = rows[above]?.lines.find((one) => columnOf({ gutters }, one) === columnOf({ gutters }, line));
    if (other) return line.y - other.y > 1.75 * line.size;
  }
  return true;
}

/** How many rows have something on either side of a gutter, or overlap in height with one that has. */
function countBeside(rows: readonly Row[], gutters: readonly Gutter[]): number {
  let count = 0;
  let above: Row | undefined;
  for (const row of rows) {
    const columns = new Set(row.lines.map((line) => columnOf({ gutters }, line)));
    const [line] = row.lines;
    const [other] = above?.lines ?? [];
    if (columns.size > 1) count += 1;
    else if (line && other && row.y - other.y < 0.9 * line.size && !columns.has(columnOf({ gutters }, other)))
      count += 1;
    above = row;
  }
  return count;
}

/** The same marked text on both sides: a justified line with wide spaces, or a tab, and no column. */
function isOneText(rows: readonly Row[], gutter: Gutter): boolean {
  let one = 0;
  let several = 0;
  for (const { lines } of rows) {
    const before = lines.findLast((line) => line.right <= gutter.from);
    const after = lines.find((line) => line.left >= gutter.to);
    if (!before || !after) continue;
    if (before.marked[1] !== null && before.marked[1] === after.marked[0]) one += 1;
    else several += 1;
  }
  return one > several;
}

/** A table of contents: its last column holds nothing but page numbers that rise. */
function isContents(rows: readonly Row[], gutters: readonly Gutter[]): boolean {
  const numbers: number[] = [];
  for (const { lines } of rows) {
    const last = lines.at(-1);
    if (!last || lines.length < 2) continue;
    if (columnOf({ gutters }, last) !== gutters.length || !/^[.\s…]*\d{1,3}$/.test(last.text)) return false;
    numbers.push(Number(/\d+$/.exec(last.text)?.[0]));
  }
  const rising = numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0));
  const leaders = rows.some(({ lines }) => lines.some(({ text }) => /\.{4}|…{2}|(?:\. ){4}/.test(text)));
  return gutters.length === 1 && rising && (leaders || numbers.length > 3);
}

/** A row outside any zone: its lines joined, save where a gap is too wide for one sentence. */
export function apart({ lines }: Row): readonly Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before && Math.max(line.left - before.right, before.left - line.right) < 2.5 * line.size)
      groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map(joinRow);
}
