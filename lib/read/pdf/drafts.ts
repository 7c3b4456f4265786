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
  let open: { draft: Draft; last: Line; right: number } | null = null;
  let table: OpenTable | null = null;
  let tables = 0;
  for (const { page, heads, flows, feet } of pages) {
    drafts.push(...heads.map((row) => furnitureOf(row, page)));
    for (const flow of flows) {
      if (flow.kind === 'table') {
        const made: ReturnType<typeof draftTable> = draftTable(flow, page, table, tables, style);
        drafts.push(...made.drafts);
        tables = Math.max(tables, made.open.index + 1);
        table = made.open;
        open = null;
        continue;
      }
      const paragraphs = draftLines(flow, page, style);
      const [first, ...rest] = paragraphs;
      const line = first?.lines[0]?.line;
      if (open && first && line && first.kind === 'paragraph' && goesOn(open.last, line, open.right)) {
        open.draft.lines.push(...first.lines);
        drafts.push(...rest);
      } else drafts.push(...paragraphs);
      const draft: Draft | undefined = rest.at(-1) ?? (open && drafts.at(-1) !== first ? open.draft : first);
      const last: Line | undefined = draft?.lines.at(-1)?.line;
      open = draft && last && draft.kind === 'paragraph' ? { draft, last, right: flow.right } : null;
      table = null;
    }
    drafts.push(...feet.map((row) => furnitureOf(row, page)));
  }
  return drafts;
}

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
