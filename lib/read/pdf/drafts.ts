import type { Block, BlockKind } from '@/lib/document.ts';
import type { Flow } from '@/lib/read/pdf/flows.ts';
import { headingOf, isPlainHeading, type Standing } from '@/lib/read/pdf/headings.ts';
import { joinRow, type Line, type Row } from '@/lib/read/pdf/lines.ts';
import { goesOn, readParagraphs } from '@/lib/read/pdf/paragraphs.ts';
import type { Style } from '@/lib/read/pdf/style.ts';
import { draftTable, type OpenTable } from '@/lib/read/pdf/table-drafts.ts';

/** A line and the page it stands on. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: number;
}

/** A block in the making; the lines of later pages may still join it. */
export interface Draft {
  kind: BlockKind;
  readonly lines: PlacedLine[];
  furniture?: 'running-head';
  standing?: Standing;
  level?: number;
  labels?: readonly Draft[];
  cell?: NonNullable<Block['cell']>;
}

/** What stands on one page: rows of running heads, the flows of its text, rows of feet. */
export interface PageFlows {
  readonly page: number;
  readonly heads: readonly Row[];
  readonly flows: readonly Flow[];
  readonly feet: readonly Row[];
}

/** Turns the pages' flows into blocks in reading order, joining paragraphs and tables that a page's end breaks. */
export function draftBlocks(pages: Iterable<PageFlows>, style: Style): readonly Draft[] {
  const drafts: Draft[] = [];
  let open: Open | null = null;
  let ends: Open[] = [];
  let table: OpenTable | null = null;
  let tables = 0;
  for (const { page, heads, flows, feet } of pages) {
    drafts.push(...heads.map((row) => furnitureOf(row, page)));
    const above = ends;
    ends = [];
    for (const [at, flow] of flows.entries()) {
      if (flow.kind === 'table') {
        const made: ReturnType<typeof draftTable> = draftTable(flow, page, table, tables, style);
        drafts.push(...made.drafts);
        tables = Math.max(tables, made.open.index + 1);
        table = made.open;
        open = null;
        ends = [];
        continue;
      }
      const paragraphs = draftLines(flow, page, style);
      const [first, ...rest] = paragraphs;
      const line = first?.lines[0]?.line;
      const from: Open | null =
        first?.kind === 'paragraph' && line ? goesOnFrom(line, open, at === 0 ? above : []) : null;
      if (from && first) {
        from.draft.lines.push(...first.lines);
        drafts.push(...rest);
        ends = ends.filter((end) => end !== from);
      } else drafts.push(...paragraphs);
      const draft: Draft | undefined = rest.at(-1) ?? from?.draft ?? first;
      const last: Line | undefined = draft?.lines.at(-1)?.line;
      open = draft && last && draft.kind === 'paragraph' ? { draft, last, right: flow.right } : null;
      if (open) ends.push(open);
      table = null;
    }
    drafts.push(...feet.map((row) => furnitureOf(row, page)));
  }
  return drafts;
}

/** A paragraph at the end of a stretch of text, which the next may go on with. */
interface Open {
  readonly draft: Draft;
  readonly last: Line;
  readonly right: number;
}

/** What a line goes on from: at a page's top the stretch of the page before under which it stands, if a column at its side came after it; else the last. */
const goesOnFrom = (line: Line, open: Open | null, above: readonly Open[]): Open | null =>
  above.find(
    ({ last, right }) =>
      open !== null && last.y >= open.last.y && Math.abs(last.left - line.left) < 2 && goesOn(last, line, right),
  ) ?? (open && goesOn(open.last, line, open.right) ? open : null);

const furnitureOf = (row: Row, page: number): Draft => ({
  kind: 'paragraph',
  furniture: 'running-head',
  lines: [{ line: joinRow(row.lines), page }],
});

function draftLines(flow: Extract<Flow, { kind: 'lines' }>, page: number, style: Style): Draft[] {
  const paragraphs = readParagraphs(flow.lines, flow.right, style);
  const drafts: Draft[] = [];
  for (const [at, lines] of paragraphs.entries()) {
    const [first] = lines;
    const standing =
      headingOf(lines, style) ??
      (first && isPlainHeading(lines, paragraphs[at - 1]?.[0], paragraphs[at + 1]?.[0])
        ? { size: Math.round(first.size * 2), depth: 1 }
        : null);
    const placed = lines.map((line) => ({ line, page }));
    const above = drafts.at(-1);
    if (standing && above?.standing && first && isOneHeading(above, first, style)) above.lines.push(...placed);
    else drafts.push(standing ? { kind: 'heading', standing, lines: placed } : { kind: 'paragraph', lines: placed });
  }
  return drafts;
}

/** A title broken by hand over two lines, which no full line joins. */
function isOneHeading({ lines }: Draft, line: Line, style: Style): boolean {
  const last = lines.at(-1)?.line;
  return (
    !!last &&
    !line.marker &&
    line.size > 1.12 * style.size &&
    Math.abs(line.size - last.size) < 0.05 * line.size &&
    line.font === last.font &&
    line.y > last.y &&
    line.y - last.y < 1.45 * line.size
  );
}
