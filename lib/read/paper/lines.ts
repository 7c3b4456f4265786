import type { Block } from '@/lib/document.ts';
import { linesOf, type PaperLine } from '@/lib/read/paper/words.ts';
import type { Flow, Paragraph, Table } from '@/lib/read/paper.ts';
import { type CellText, labelsOfCells } from '@/lib/read/text/cells.ts';
import type { Line } from '@/lib/read/text/lines.ts';
import { listLabels } from '@/lib/read/text/lists.ts';

const mostHeading = 80;
const lowestRank = 6;

/** Councils head sections with a line in bold and no style. Not a value set in bold, "14 April 2025", nor a sentence that must be seen. */
const readsAsHeading = ({ text, isBold }: PaperLine): boolean =>
  isBold && text.length <= mostHeading && !/\d\d|[.;,!]$/.test(text);

/** Splits a word-processed document into lines, each a block of its own: headings, list items with their lead-in, cells with their headings, paragraphs. */
export function linesOfPaper(flow: readonly Flow[]): readonly Line[] {
  const writer = new Writer();
  writer.write(settledRanks(withoutLayout(flow)));
  return writer.lines;
}

/** A cell of fewer paragraphs than this is no part of the page. */
const fewestOfPage = 4;

/** A table that only lays out the page, as letters, forms and saved web pages have them: one of its cells holds headings or tables among paragraphs of its own. */
const isLayout = ({ cells }: Table): boolean =>
  cells.some(
    ({ header, flow }) =>
      !header &&
      flow.filter(({ kind }) => kind === 'paragraph').length >= fewestOfPage &&
      flow.some((part) => part.kind === 'table' || part.rank !== null),
  );

/** What such tables hold, cell after cell, in their place. */
const withoutLayout = (flow: readonly Flow[]): readonly Flow[] =>
  flow.flatMap((part) =>
    part.kind === 'table' && isLayout(part) ? part.cells.flatMap(({ flow }) => withoutLayout(flow)) : [part],
  );

class Writer {
  readonly lines: Line[] = [];
  readonly #list = listLabels(() => this.lines);
  #tables = 0;

  write(flow: readonly Flow[]): void {
    for (const part of flow) {
      if (part.kind === 'table') this.#table(part);
      else this.#paragraph(part);
    }
  }

  #paragraph(paragraph: Paragraph): void {
    const { depth, boxes, notes } = paragraph;
    const lines = linesOf(paragraph);
    if (depth === null && lines.length) this.#list.close();
    const labels = depth === null ? null : this.#list.blockOf(depth);
    const only = lines.length === 1;
    for (const line of lines) this.#push(line, labels ?? blockOf(paragraph, only && readsAsHeading(line)), paragraph);
    this.write(boxes);
    this.#notes(notes, this.lines.length - 1);
  }

  #push({ text, struck, links }: PaperLine, block: Line['block'], { furniture }: Pick<Paragraph, 'furniture'>): void {
    this.lines.push({ text, struck, links, block: { ...block, ...(furniture && { furniture }) } });
  }

  /** Under the line they belong to, and labelled with it: "[1] Bank holidays do not count". A list goes on after them. */
  #notes(notes: readonly Paragraph[], cited: number): void {
    for (const note of notes)
      for (const line of linesOf(note))
        this.#push(line, { kind: 'paragraph', ...(cited >= 0 && { labels: [cited] }) }, note);
  }

  #table({ cells }: Table): void {
    this.#list.close();
    // A table of one column is a frame round its words.
    if (cells.every(({ column }) => column === 0)) {
      for (const { flow } of cells) this.write(flow);
      return;
    }
    const table = this.#tables++;
    const placed = cells.flatMap((cell) => {
      const first = this.lines.length;
      const isBold = this.#cell(cell.flow);
      const text = this.lines.slice(first).map((line) => line.text);
      return text.length ? [{ ...cell, index: first, to: this.lines.length, text: text.join(' '), isBold }] : [];
    });
    const headed = placed.some(({ header }) => header) ? placed : withBoldHeadings(placed);
    const labels = labelsOfCells(headed);
    for (const { index, to, row, column, header } of headed) {
      const over = labels.get(index) ?? [];
      for (let at = index; at < to; at++) {
        const line = this.lines[at];
        if (!line) continue;
        const all = [...over, ...(line.block.labels ?? [])];
        const block = { ...line.block, cell: { table, row, column, header }, ...(all.length && { labels: all }) };
        this.lines[at] = { ...line, block };
      }
    }
    this.#list.close();
  }

  /** Writes what stands in a cell; true where all of it is bold. A table within it is read as the cell's own words. */
  #cell(flow: readonly Flow[]): boolean {
    let isBold = true;
    for (const part of flow) {
      if (part.kind === 'table') {
        for (const { flow: inner } of part.cells) this.#cell(inner);
        isBold = false;
        continue;
      }
      const { depth, boxes, notes } = part;
      if (depth === null) this.#list.close();
      for (const line of linesOf(part)) {
        isBold &&= line.isBold;
        this.#push(line, depth === null ? { kind: 'cell' } : this.#list.blockOf(depth), part);
      }
      this.#cell(boxes);
      for (const note of notes) for (const line of linesOf(note)) this.#push(line, { kind: 'cell' }, note);
    }
    return isBold;
  }
}

function blockOf({ rank }: Paragraph, isBoldHeading: boolean): Omit<Block, 'start' | 'end'> {
  if (rank !== null) return { kind: 'heading', level: rank };
  return isBoldHeading ? { kind: 'heading', level: lowestRank } : { kind: 'paragraph' };
}

/** A first row all in bold over rows that are not is a row of headings that was never marked as one. */
function withBoldHeadings<T extends CellText & { isBold: boolean }>(cells: readonly T[]): readonly T[] {
  const isHeaded = cells.some(({ row }) => row > 0) && cells.every(({ row, isBold }) => isBold === (row === 0));
  return isHeaded ? cells.map((cell) => ({ ...cell, header: cell.row === 0 })) : cells;
}

/** Writers give every section the first rank; a document has one title, so where there are several the first keeps it and the rest go one down. */
function settledRanks(flow: readonly Flow[]): readonly Flow[] {
  const first = flow.findIndex((part) => part.kind === 'paragraph' && part.rank === 1);
  const others = flow.filter((part, index) => index > first && part.kind === 'paragraph' && part.rank === 1);
  if (first < 0 || !others.length) return flow;
  return flow.map((part, index) =>
    part.kind === 'paragraph' && part.rank !== null && index !== first
      ? { ...part, rank: Math.min(part.rank + 1, lowestRank) }
      : part,
  );
}
