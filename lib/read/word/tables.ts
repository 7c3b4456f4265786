import { boundedNumber, type Cell, type Flow, mostCells, mostSpan } from '@/lib/read/paper.ts';
import { contentOf } from '@/lib/read/word/content.ts';
import { isOn, saidBy, type WordStyles } from '@/lib/read/word/styles.ts';
import { elementIn, type XmlElement } from '@/lib/read/xml.ts';

/** A cell that those under it may be merged into. */
type OpenCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** Reads a table; what stands in more cells than we place follows it as it comes. `readCell` reads the paragraphs of one cell. */
export function readWordTable(
  table: XmlElement,
  styles: WordStyles,
  readCell: (cell: XmlElement) => readonly Flow[],
): readonly Flow[] {
  const cells: OpenCell[] = [];
  const overflow: Flow[] = [];
  const above = new Map<number, OpenCell>();
  const isHeadedByStyle = hasHeadedFirstRow(table, styles);
  rowsOf(table).forEach((row, index) => {
    const properties = elementIn(row, 'w:trPr');
    const header = isOn(properties, 'w:tblHeader') ?? (index === 0 && isHeadedByStyle);
    let column = boundedNumber(saidBy(elementIn(properties, 'w:gridBefore')), 0, mostSpan);
    for (const element of contentOf(row).filter(({ name }) => name === 'w:tc')) {
      const ofCell = elementIn(element, 'w:tcPr');
      const columnSpan = boundedNumber(saidBy(elementIn(ofCell, 'w:gridSpan')), 1, mostSpan);
      const merge = elementIn(ofCell, 'w:vMerge');
      const over = merge && saidBy(merge) !== 'restart' ? above.get(column) : undefined;
      if (over) over.rowSpan = index - over.row + 1;
      else {
        const flow = readCell(element);
        if (cells.length >= mostCells) overflow.push(...flow);
        else {
          const cell = { row: index, column, rowSpan: 1, columnSpan, header, flow };
          cells.push(cell);
          above.set(column, cell);
        }
      }
      column += columnSpan;
    }
  });
  return [{ kind: 'table', cells }, ...overflow];
}

/** The rows that no tracked change has deleted. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  contentOf(table).filter((row) => row.name === 'w:tr' && !elementIn(elementIn(row, 'w:trPr'), 'w:del'));

/** Whether the table's style sets its first row apart, and the table lets it. */
function hasHeadedFirstRow(table: XmlElement, styles: WordStyles): boolean {
  const properties = elementIn(table, 'w:tblPr');
  const look = elementIn(properties, 'w:tblLook');
  const said = look?.attributes.get('w:firstRow');
  // Older files say it in bits only.
  const isAsked =
    said === undefined ? (Number.parseInt(saidBy(look) ?? '0', 16) & 0x20) !== 0 : /^(?:1|true|on)$/.test(said);
  return isAsked && styles.of(saidBy(elementIn(properties, 'w:tblStyle'))).boldFirstRow;
}
