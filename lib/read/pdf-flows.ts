import { joinRow, type Line, type Row } from '@/lib/read/pdf-lines.ts';
import { readTableRows, type TableRow } from '@/lib/read/pdf-tables.ts';
import { apart, columnOf, type Zone, zoneAt } from '@/lib/read/pdf-zones.ts';

/** A stretch of a page to be read from top to bottom. */
export type Flow =
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly right: number }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly lefts: readonly number[] };

/** Parts a page's text into columns of lines and tables, in reading order. */
export function readFlows(rows: readonly Row[], depth = 0): readonly Flow[] {
  const flows: Flow[] = [];
  const right = measureOf(rows);
  let lines: Line[] = [];
  const flush = () => {
    if (lines.length) flows.push({ kind: 'lines', lines, right });
    lines = [];
  };
  for (let at = 0; at < rows.length; ) {
    const zone = depth < 3 ? zoneAt(rows, at) : null;
    const row = rows[at];
    if (zone) {
      flush();
      flows.push(
        ...(isProse(zone) ? columnsOf(zone).flatMap((column) => readFlows(column, depth + 1)) : tableOf(zone)),
      );
      at = zone.end;
    } else {
      if (row) {
        // A row such as "reference … date" is several lines; the last of them may go on below.
        const parts = apart(row);
        lines.push(...parts);
      }
      at += 1;
    }
  }
  flush();
  return flows;
}

/** Where lines end: the third from the right, so that a stray date or box does not widen the page. */
function measureOf(rows: readonly Row[]): number {
  const rights = rows
    .map(({ lines }) => Math.max(...lines.map(({ right }) => right)))
    .sort((one, other) => other - one);
  return rights[Math.min(2, rights.length - 1)] ?? 0;
}

function tableOf(zone: Zone): readonly Flow[] {
  const lefts = [0, ...zone.gutters.map(({ to }) => to)];
  return [{ kind: 'table', rows: readTableRows(zone), lefts }];
}

/** A zone's columns, each as rows of its own. */
function columnsOf(zone: Zone): readonly (readonly Row[])[] {
  const columns: Row[][] = zone.gutters.map(() => []);
  columns.push([]);
  for (const { y, lines } of zone.rows) {
    for (const [index, column] of columns.entries()) {
      const own = lines.filter((line) => columnOf(zone, line) === index);
      if (own.length) column.push({ y: own[0]?.y ?? y, lines: own });
    }
  }
  return columns;
}

/**
 * Columns of prose rather than a table. Writers put a column's lines into the file one after the other, a table's row by row;
 * where the file goes line by line across the page, full lines on both sides tell prose.
 */
function isProse(zone: Zone): boolean {
  const columns = columnsOf(zone);
  const perColumn = columns.map((rows) => rows.map(({ lines }) => joinRow(lines)));
  if (perColumn.some((lines) => lines.length < 3)) return false;
  const full = Math.min(...perColumn.map(shareOfFullLines));
  const inOrder = zone.rows.flatMap(({ lines }) => lines).sort((one, other) => one.order - other.order);
  let switches = 0;
  for (const [at, line] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before && columnOf(zone, before) !== columnOf(zone, line)) switches += 1;
  }
  const oneByOne = switches < 2 * columns.length - 1;
  const across = switches > 0.8 * inOrder.length * (1 - 1 / columns.length);
  return oneByOne ? full > 0.3 : across && full > 0.6;
}

/** Lines of several words that reach most of the way across their column. */
function shareOfFullLines(lines: readonly Line[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const isFull = (line: Line) => line.right - left > 0.75 * (right - left) && /\S \S+ \S/.test(line.text);
  return lines.filter(isFull).length / lines.length;
}
