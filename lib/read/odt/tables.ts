import { boundedNumber, type Cell, type Flow, mostCells, mostSpan } from '@/lib/read/paper.ts';
import { elementsOf, type XmlElement } from '@/lib/read/xml.ts';

interface Row {
  readonly element: XmlElement;
  readonly header: boolean;
}

const inner = new Set(['table:table-rows', 'table:table-row-group', 'table:table-header-rows']);

/** A row that repeats says the same thing again; a file can claim a million in a few bytes. */
const mostRepeats = 50;
/** What is repeated in a table that people wrote is a tick, a "Yes", a dash. In pieces of words, and characters. */
const mostPieces = 4;
const mostCharacters = 200;

/** How many cells of a whole document may be there by repetition alone. */
export interface CopyBudget {
  left: number;
}

/** Reads a table; what stands in more cells than we place follows it as it comes. `readCell` reads the paragraphs of one cell. */
export function readOdtTable(
  table: XmlElement,
  readCell: (cell: XmlElement) => readonly Flow[],
  copies: CopyBudget,
): readonly Flow[] {
  const cells: Cell[] = [];
  const overflow: Flow[] = [];
  let row = 0;
  for (const { element, header } of rowsOf(table, false)) {
    const inRow = cellsOf(element, readCell);
    const repeats = boundedNumber(element.attributes.get('table:number-rows-repeated'), 1, mostRepeats);
    for (let copy = 0; copy < repeats; copy++, row++) {
      for (const { isCopy, ...cell } of inRow) {
        const isAgain = isCopy || copy > 0;
        if (isAgain && (!isBrief(cell.flow) || copies.left <= 0)) continue;
        if (isAgain) copies.left -= 1;
        if (cells.length < mostCells) cells.push({ ...cell, row, header });
        else if (!isAgain) overflow.push(...cell.flow);
      }
    }
  }
  return [{ kind: 'table', cells }, ...overflow];
}

const rowsOf = (element: XmlElement, header: boolean): Row[] =>
  elementsOf(element).flatMap((child): Row[] => {
    if (child.name === 'table:table-row') return [{ element: child, header }];
    return inner.has(child.name) ? rowsOf(child, header || child.name === 'table:table-header-rows') : [];
  });

type CellInRow = Omit<Cell, 'row' | 'header'> & { readonly isCopy: boolean };

/** The cells of one row, those it repeats among them. A cell that another reaches over is there in name only. */
function cellsOf(row: XmlElement, readCell: (cell: XmlElement) => readonly Flow[]): readonly CellInRow[] {
  const cells: CellInRow[] = [];
  let column = 0;
  for (const cell of elementsOf(row)) {
    const { name, attributes, children } = cell;
    const times = boundedNumber(attributes.get('table:number-columns-repeated'), 1, mostSpan);
    if (name === 'table:table-cell' && children.length) {
      const rowSpan = boundedNumber(attributes.get('table:number-rows-spanned'), 1, mostSpan);
      const columnSpan = boundedNumber(attributes.get('table:number-columns-spanned'), 1, mostSpan);
      const flow = readCell(cell);
      for (let time = 0; time < times && (time === 0 || cells.length < mostCells); time++)
        cells.push({ column: column + time, rowSpan, columnSpan, flow, isCopy: time > 0 });
    }
    column += times;
  }
  return cells;
}

const isBrief = ([first, ...others]: readonly Flow[]): boolean =>
  first?.kind === 'paragraph' &&
  !others.length &&
  !first.boxes.length &&
  !first.notes.length &&
  first.pieces.length <= mostPieces &&
  first.pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? 0 : piece.text.length), 0) <= mostCharacters;
