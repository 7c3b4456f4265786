import type { Draft } from '@/lib/read/pdf/drafts.ts';
import type { Flow } from '@/lib/read/pdf/flows.ts';
import { columnOf } from '@/lib/read/pdf/gutters.ts';
import { readParagraphs } from '@/lib/read/pdf/paragraphs.ts';
import type { Style } from '@/lib/read/pdf/style.ts';
import { hasHeader } from '@/lib/read/pdf/tables.ts';
import type { Zone } from '@/lib/read/pdf/zones.ts';

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

/** A table's cells row by row, each labelled with the headings of its row and column. */
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
  for (const [at, row] of rows.entries()) {
    const isHead = header && at === 0;
    // Two columns without headings are names and what they stand for.
    const isNames = !header && !heads.length && lefts.length === 2;
    const made: (Draft | undefined)[] = [];
    for (const [column, lines] of row.entries()) {
      const right = Math.max(...rows.flatMap((other) => (other[column] ?? []).map((line) => line.right)));
      // A row's name is its first cell with letters in it: "1" names nothing.
      const name = made.find((cell) => cell?.lines.some(({ line }) => /\p{L}/u.test(line.text))) ?? made[0];
      const labels = [name, isHead ? undefined : heads[column]].filter((label) => label !== undefined);
      for (const paragraph of readParagraphs(lines, right, style)) {
        const draft: Draft = {
          kind: 'cell',
          lines: paragraph.map((line) => ({ line, page })),
          cell: { table: index, row: firstRow + at, column, header: isHead || (isNames && column === 0) },
          ...(labels.length && !isHead ? { labels } : {}),
        };
        made[column] ??= draft;
        drafts.push(draft);
      }
    }
    if (isHead) heads = made;
  }
  return { drafts, open: { index, page, rows: firstRow + rows.length, lefts, heads } };
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
