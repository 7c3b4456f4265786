import type { Span } from '@/lib/document.ts';
import type { Draft } from '@/lib/read/dom/lines.ts';
import { type CellText, labelsOfCells } from '@/lib/read/text/cells.ts';

const sampleRows = 20;
const mostCellWords = 40;

/**
 * Whether a table holds data, or only lays out a page as sites did before style sheets. Headings and captions speak for data; a table in a table, a page's
 * headings in a cell or cells of whole paragraphs speak against it.
 */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (role === 'table' || role === 'grid') return true;
  if (table.querySelector('table, h1, h2, form, main, nav')) return false;
  if (table.querySelector('caption, th, thead')) return true;
  const rows = [...table.querySelectorAll('tr')].slice(0, sampleRows);
  const wide = rows.filter((row) => row.children.length > 1);
  const wordy = wide.some((row) => [...row.children].some((cell) => wordsIn(cell) > mostCellWords));
  return wide.length > 1 && !wordy;
}

const wordsIn = (cell: Element) => (cell.textContent ?? '').trim().split(/\s+/).length;

const mostSpan = 100;
/** A larger table is a list of data, whose every cell no rule needs to place. */
const mostCells = 10_000;

const spanOf = (cell: Element, name: string): number => {
  const said = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return said >= 1 ? Math.min(said, mostSpan) : 1;
};

/** Where the cells of one data table stand, as its rows are read. */
export class TableGrid {
  readonly #cells: (CellText & { to: number })[] = [];
  /** For each column, the first row that no cell from above reaches down to. */
  readonly #free: number[] = [];
  #row = -1;
  #column = 0;

  constructor(readonly table: number) {}

  row(): void {
    this.#row++;
    this.#column = 0;
  }

  /** Sets a cell in the next free column of the row; `blocks` are the indices of those it holds. */
  cell(element: Element, header: boolean, blocks: Span, text: string): void {
    while ((this.#free[this.#column] ?? 0) > this.#row) this.#column++;
    const place = { row: this.#row, column: this.#column };
    const [rowSpan, columnSpan] = [spanOf(element, 'rowspan'), spanOf(element, 'colspan')];
    for (let column = place.column; column < place.column + columnSpan; column++)
      this.#free[column] = place.row + rowSpan;
    this.#column += columnSpan;
    if (blocks.start < blocks.end && this.#cells.length < mostCells)
      this.#cells.push({ ...place, rowSpan, columnSpan, header, text, index: blocks.start, to: blocks.end });
  }

  /** Tells the table's blocks where they stand and what heads them. */
  finish(blocks: readonly Draft[]): void {
    const cells = this.#cells.map((cell) => ({ ...cell, header: cell.header || this.#isBoldHeading(cell, blocks) }));
    const labels = labelsOfCells(cells);
    for (const { index, to, row, column, header } of cells) {
      for (const draft of blocks.slice(index, to)) {
        draft.cell = { table: this.table, row, column, header };
        draft.labels = [...(labels.get(index) ?? []), ...draft.labels];
      }
    }
  }

  /** A first row all in bold over rows that are not is a row of headings that was never marked as one. */
  #isBoldHeading({ row }: CellText, blocks: readonly Draft[]): boolean {
    if (row !== 0 || this.#row < 1 || this.#cells.some(({ header }) => header)) return false;
    const bold = (cell: CellText) => {
      const draft = blocks[cell.index];
      return draft !== undefined && draft.bold >= draft.end - draft.start;
    };
    return this.#cells.every((cell) => bold(cell) === (cell.row === 0));
  }
}
