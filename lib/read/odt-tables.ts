import { boundedNumber, type Cell, type Flow, mostCells, mostSpan } from '@/lib/read/paper.ts';
import { elementsOf, type XmlElement } from '@/lib/read/xml.ts';

interface Row {
  readonly element: XmlElement;
  readonly header: boolean;
}

const inner = new Set(['table:table-rows', 'table:table-row-group', 'table:table-header-rows']);

/** A row that repeats says the same thing again; a file can claim a million in a few bytes. */
const mostRepeats = 50;

/** Reads a table; what stands in more cells than we place follows it as it comes. `readCell` reads the paragraphs of one cell. */
export function readOdtTable(table: XmlElement, readCell: (cell: XmlElement) => readonly Flow[]): readonly Flow[] {
  const cells: Cell[] = [];
  const overflow: Flow[] = [];
  let row = 0;
  for (const { element, header } of rowsOf(table, false)) {
    const repeats = boundedNumber(element.attributes.get('table:number-rows-repeated'), 1, mostRepeats);
    for (let copy = 0; copy < repeats; copy++, row++) {
      let column = 0;
      for (const cell of elementsOf(element)) {
        const { attributes } = cell;
        const times = boundedNumber(attributes.get('table:number-columns-repeated'), 1, mostSpan);
        // A cell that another reaches over is there in name only.
        if (cell.name !== 'table:table-cell' || !cell.children.length) {
          column += times;
          continue;
        }
        const rowSpan = boundedNumber(attributes.get('table:number-rows-spanned'), 1, mostSpan);
        const columnSpan = boundedNumber(attributes.get('table:number-columns-spanned'), 1, mostSpan);
        for (let time = 0; time < times; time++, column++) {
          if (cells.length < mostCells) cells.push({ row, column, rowSpan, columnSpan, header, flow: readCell(cell) });
          else if (time === 0 && copy === 0) overflow.push(...readCell(cell));
        }
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
