import type { Draft } from '@/lib/read/pdf/drafts.ts';
import type { Flow } from '@/lib/read/pdf/flows.ts';
import { columnOf } from '@/lib/read/pdf/gutters.ts';
import { readParagraphs, wordsOf } from '@/lib/read/pdf/paragraphs.ts';
import type { Style } from '@/lib/read/pdf/style.ts';
import { hasHeader } from '@/lib/read/pdf/tables.ts';
import type { Zone } from '@/lib/read/pdf/zones.ts';
import { type CellText, labelsOfCells } from '@/lib/read/text/cells.ts';

/** A table that the next page may go on with. */
export interface OpenTable {
  readonly index: number;
  readonly page: number;
  readonly rows: number;
  readonly lefts: readonly number[];
  /** The column headings, by column. */
  readonly heads: readonly (Draft | undefined)[];
}

type TableFlow = Extract<Flow, { kind: 'table' }>;

/** A table's cells row by row, each labelled with the headings of its column and row as in any other kind of document. */
export function draftTable(
  { rows, zone }: TableFlow,
  page: number,
  before: OpenTable | null,
  tables: number,
  style: Style,
): { readonly drafts: readonly Draft[]; readonly open: OpenTable } {
  const lefts = leftsOf(zone);
  const header = hasHeader(rows);
  const goesOn = before !== null && !header && before.page + 1 === page && isAlike(before.lefts, lefts);
  const index = goesOn ? before.index : tables;
  const firstRow = goesOn ? before.rows : 0;
  const drafts: Draft[] = [];
  let heads: readonly (Draft | undefined)[] = goesOn ? before.heads : [];
  const cells = new Cells(heads);
  for (const [at, row] of rows.entries()) {
    const isHead = header && at === 0;
    // Two columns without headings are names and what they stand for.
    const isNames = !header && !heads.length && lefts.length === 2;
    const made: (Draft | undefined)[] = [];
    for (const [column, lines] of row.entries()) {
      const right = Math.max(...rows.flatMap((other) => (other[column] ?? []).map((line) => line.right)));
      const paragraphs = readParagraphs(lines, right, style).map(
        (paragraph): Draft => ({
          kind: 'cell',
          lines: paragraph.map((line) => ({ line, page })),
          cell: { table: index, row: firstRow + at, column, header: isHead || (isNames && column === 0) },
        }),
      );
      made[column] = paragraphs[0];
      cells.add(paragraphs, at, column, isHead);
      drafts.push(...paragraphs);
    }
    if (isHead) heads = made;
  }
  cells.label();
  return { drafts, open: { index, page, rows: firstRow + rows.length, lefts, heads } };
}

/** The cells of a table's part on one page, below the headings that it took over from the page before. */
class Cells {
  readonly #drafts: (readonly Draft[])[] = [];
  readonly #cells: CellText[] = [];

  constructor(heads: readonly (Draft | undefined)[]) {
    for (const [column, head] of heads.entries()) if (head) this.add([head], -1, column, true);
  }

  add(drafts: readonly Draft[], row: number, column: number, header: boolean): void {
    const text = drafts.map(({ lines }) => wordsOf(lines.map(({ line }) => line))).join(' ');
    if (!text) return;
    this.#cells.push({ index: this.#drafts.length, row, column, rowSpan: 1, columnSpan: 1, header, text });
    this.#drafts.push(drafts);
  }

  label(): void {
    const labels = labelsOfCells(this.#cells);
    for (const { index, row } of this.#cells) {
      const own = (labels.get(index) ?? []).flatMap((label) => this.#drafts[label]?.[0] ?? []);
      if (row >= 0 && own.length) for (const draft of this.#drafts[index] ?? []) draft.labels = own;
    }
  }
}

const leftsOf = (zone: Zone): readonly number[] =>
  Array.from({ length: zone.gutters.length + 1 }, (_, column) =>
    Math.min(
      ...zone.rows
        .flatMap(({ lines }) => lines.filter((line) => columnOf(zone, line) === column))
        .map(({ left }) => left),
    ),
  );

const isAlike = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((left, at) => Math.abs(left - (others[at] ?? 0)) < 15);
