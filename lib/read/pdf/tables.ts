import { columnOf } from '@/lib/read/pdf/gutters.ts';
import { joinRow, type Line, type Row } from '@/lib/read/pdf/lines.ts';
import type { Zone } from '@/lib/read/pdf/zones.ts';

/** The lines of a row's cells, by column; an empty list where a cell is empty. */
export type TableRow = readonly (readonly Line[])[];

/** Gathers a table's lines into rows, a wrapped cell's lines together. */
export function readTableRows(zone: Zone): readonly TableRow[] {
  const columns = zone.gutters.length + 1;
  const rights = columnRights(zone, columns);
  const steps = stepsOf(zone);
  const rows: Line[][][] = [];
  let above: Row | undefined;
  for (const row of zone.rows) {
    const cells = byColumn(zone, row, columns);
    const current = rows.at(-1);
    if (!current || !above || beginsRow(cells, current, row.y - above.y, steps, rights)) rows.push(cells);
    else for (const [column, lines] of cells.entries()) current[column]?.push(...lines);
    above = row;
  }
  return rows;
}

/** A header row is set in another font than the cells below it, or names in words what they give in figures. */
export function hasHeader(rows: readonly TableRow[]): boolean {
  const [head, ...rest] = rows;
  if (!head || !rest.length || head.some((cell) => !cell.length)) return false;
  const fontsOf = (row: TableRow) => row.flatMap((cell) => cell.map(({ font }) => font));
  const headFonts = new Set(fontsOf(head));
  const others = rest.flatMap(fontsOf);
  if (headFonts.size === 1 && others.filter((font) => !headFonts.has(font)).length > others.length / 2) return true;
  const textOf = (cell: readonly Line[]) => cell.map(({ text }) => text).join(' ');
  if (rows.length < 3 || head.some((cell) => /[\d£:]/.test(textOf(cell)) || textOf(cell).length > 40)) return false;
  return head.some((_, column) => column > 0 && rest.every((row) => /\d/.test(textOf(row[column] ?? []))));
}

function byColumn(zone: Zone, { lines }: Row, columns: number): Line[][] {
  return Array.from({ length: columns }, (_, column) => {
    const own = lines.filter((line) => columnOf(zone, line) === column);
    return own.length ? [joinRow(own)] : [];
  });
}

const columnRights = (zone: Zone, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...zone.rows.flatMap(({ lines }) =>
        lines.filter((line) => columnOf(zone, line) === column).map(({ right }) => right),
      ),
    ),
  );

/** Baseline to baseline in points: the least, which is that of a wrapped cell if any cell wraps, and whether rows stand wider apart. */
interface Steps {
  readonly least: number;
  readonly padded: boolean;
}

function stepsOf({ rows }: Zone): Steps {
  const steps = rows
    .map((row, at) => row.y - (rows[at - 1]?.y ?? row.y))
    .filter((step, at) => step > 0.9 * (rows[at]?.lines[0]?.size ?? 10));
  const least = Math.min(...steps);
  return { least, padded: steps.filter((step) => step > 1.3 * least).length > steps.length / 4 };
}

function beginsRow(
  cells: readonly (readonly Line[])[],
  current: readonly (readonly Line[])[],
  step: number,
  { least, padded }: Steps,
  rights: readonly number[],
): boolean {
  const size = cells.flat()[0]?.size ?? 10;
  // Centred beside a taller cell.
  if (step < 0.9 * size) return false;
  const pairs = cells.map((cell, column) => ({
    above: current[column]?.at(-1),
    line: cell[0],
    right: rights[column] ?? 0,
  }));
  const isOneText = pairs.some(
    ({ above, line }) => above && line && above.marked[1] !== null && above.marked[1] === line.marked[0],
  );
  if (isOneText) return false;
  if (step > 1.3 * least || least > 1.55 * size) return true;
  if (padded) return false;
  // Rows that stand apart by a little, where the lines of a wrapped cell are always as close.
  if (step > 1.08 * least && cells[0]?.length && cells.filter(({ length }) => length).length > 1) return true;
  const followed = pairs.filter(({ above, line }) => above && line && line.y - above.y < 1.6 * size);
  if (!cells[0]?.length) return false;
  if (!current[0]?.length) return true;
  // Rows without padding: a line that had room for the next word was the end of its cell.
  return followed.some(({ above, line, right }) => above && line && hadRoom(above, line, right));
}

/** The next line's first word would have fitted on the line above, so the break was meant. */
export function hadRoom(above: Line, line: Line, right: number): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  return above.right + (word.length + 1) * letter < right - 0.3 * line.size;
}
