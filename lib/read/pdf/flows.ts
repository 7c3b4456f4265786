import { readColumns, shareOfFullLines } from '@/lib/read/pdf/columns.ts';
import { columnOf } from '@/lib/read/pdf/gutters.ts';
import { joinRow, type Line, partOf, type Row } from '@/lib/read/pdf/lines.ts';
import type { PartedPage } from '@/lib/read/pdf/running-heads.ts';
import { readTableRows, type TableRow } from '@/lib/read/pdf/tables.ts';
import { apart, type Zone, zoneAt, zoneLike } from '@/lib/read/pdf/zones.ts';

/** A stretch of a page to be read from top to bottom. */
export type Flow =
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly right: number }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly zone: Zone };

interface Region {
  /** Where full lines end, in points. */
  readonly right: number;
  /** The table that the page before ended with. */
  readonly open: Zone | null;
  readonly depth: number;
}

/** Parts a page's text into columns of lines and tables, in reading order. `open` is the table that ended the page before. */
export function readFlows(
  { body, turned, left, right }: Pick<PartedPage, 'body' | 'turned' | 'left' | 'right'>,
  open: Zone | null = null,
): readonly Flow[] {
  const margin = Math.min(...body.flatMap(({ lines }) => lines.map((line) => line.left))) - left;
  // A page may hold nothing but short lines, and they are not full for that.
  const least = left + margin + 0.6 * (right - left - 2 * margin);
  return [
    ...readRegion(body, { right: Math.max(measureOf(body), least), open, depth: 0 }),
    ...turned.map((line) => alone(line)),
  ];
}

/** A line that goes on from none and into none, however full it is. */
const alone = (line: Line): Flow => ({ kind: 'lines', lines: [line], right: Number.POSITIVE_INFINITY });

function readRegion(rows: readonly Row[], region: Region): readonly Flow[] {
  if (!rows.length) return [];
  const columns = region.depth < 3 ? readColumns(rows) : null;
  if (!columns) return readZones(rows, region);
  const { above, left, right, below } = columns;
  const inner = (side: readonly Row[]): Region => ({ right: measureOf(side), open: null, depth: region.depth + 1 });
  return [
    ...readRegion(above, region),
    ...readRegion(left, inner(left)),
    ...readRegion(right, inner(right)),
    ...readRegion(below, { ...region, open: null }),
  ];
}

function readZones(rows: readonly Row[], { right, open, depth }: Region): readonly Flow[] {
  const flows: Flow[] = [];
  let lines: Line[] = [];
  const flush = () => {
    if (lines.length) flows.push({ kind: 'lines', lines, right });
    lines = [];
  };
  for (let at = 0; at < rows.length; ) {
    const zone = (at === 0 && open ? zoneLike(open, rows) : null) ?? zoneAt(rows, at);
    const row = rows[at];
    if (zone?.contents) {
      flush();
      flows.push(...zone.rows.map((entry) => alone(joinRow(entry.lines))));
      at = zone.end;
    } else if (zone) {
      flush();
      if (isProse(zone) && depth < 3) {
        for (const column of columnsOf(zone)) {
          flows.push(...readRegion(column, { right: measureOf(column), open: null, depth: depth + 1 }));
        }
      } else flows.push({ kind: 'table', rows: readTableRows(zone), zone });
      at = zone.end;
    } else {
      if (row) lines.push(...apart(row));
      at += 1;
    }
  }
  flush();
  return flows;
}

/** Where full lines end: the farthest that another line comes near, so that a stray date or box does not widen the page. */
function measureOf(rows: readonly Row[]): number {
  const rights = rows
    .map(({ lines }) => Math.max(...lines.map(({ right }) => right)))
    .sort((one, other) => other - one);
  const left = Math.min(...rows.flatMap(({ lines }) => lines.map((line) => line.left)));
  const near = rights.find((right, at) => right - (rights[at + 1] ?? left) < 0.08 * (right - left));
  return near ?? rights[0] ?? 0;
}

/** A zone's columns, each as rows of its own. */
function columnsOf(zone: Zone): readonly (readonly Row[])[] {
  return Array.from({ length: zone.gutters.length + 1 }, (_, column) =>
    zone.rows.flatMap((row) => partOf(row, (line) => columnOf(zone, line) === column) ?? []),
  );
}

/**
 * Columns of prose and no table: the file gives one after the other and they make a single row, as at the end of a document; or it gives them
 * line by line across the page, and full lines on both sides tell.
 */
function isProse(zone: Zone): boolean {
  const columns = columnsOf(zone).map((rows) => rows.map(({ lines }) => joinRow(lines)));
  const inOrder = zone.rows.flatMap(({ lines }) => lines).sort((one, other) => one.order - other.order);
  const switches = inOrder.filter((line, at) => {
    const before = inOrder[at - 1];
    return before && columnOf(zone, before) !== columnOf(zone, line);
  }).length;
  const shares = columns.map(shareOfFullLines);
  const wraps = columns.every((lines) => lines.length > 1);
  if (wraps && switches === columns.length - 1 && Math.max(...shares) > 0.3 && readTableRows(zone).length === 1)
    return true;
  const across = switches > 0.8 * inOrder.length * (1 - 1 / columns.length);
  return across && columns.every((lines) => lines.length > 3) && Math.min(...shares) > 0.6;
}
