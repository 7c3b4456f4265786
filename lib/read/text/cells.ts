/** A table's cell as its labels are worked out from it; `index` is its place among the document's blocks. */
export interface CellText {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly text: string;
}

const beforeDay = '(?:by|before|from|until|on|noon|midday|midnight|w/c|week (?:commencing|beginning))';
const monthOrDay = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}';

/**
 * What is plainly a value and so cannot say what its row is about: "3 March", "Friday 9 May", "Noon, Monday 9 June", "By 19 December", "£5,000", "2.30pm", "n/a", "–", "Yes".
 * Not "Consultation closes", "Stage 2", "May half-term closure".
 */
const value = new RegExp(
  String.raw`^[^a-z]*$|^(?:yes|no|n\/a|tbc|tba)\.?$|^[£$€(]?\d|^(?:${beforeDay},?\s){0,3}(?:${monthOrDay},?\s{1,3}){0,4}\d`,
  'i',
);

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const weekdays = '(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?';
const units =
  'Hours?|Days?|Working|Calendar|Weeks?|Months?|Years?|Noon|Midday|Midnight|Per|Percent|Points?|Marks?|Pages?|Sides?|People|Lots?';
/** "7 Payment", "12.2 Ending early": a clause's number and its name. Not "3 March", "12 Months". */
const numbered = new RegExp(
  String.raw`^\d{1,2}(?:\.\d{1,2}){0,2}[.)]? (?!(?:${months}|${weekdays}|${units})\b)[A-Z][a-z]{2}`,
);

const mostLabelWords = 15;

/** Whether a cell could say what the others of its row are about: short, and not itself a date, a sum or a tick. */
export const isLabel = (text: string): boolean => {
  const said = text.trim();
  return said !== '' && (numbered.test(said) || !value.test(said)) && said.split(/\s+/).length <= mostLabelWords;
};

/**
 * For each cell of one table, the blocks that head it: its column's headings, then its row's. Where no cell of a row is marked as a heading, the first
 * that reads like a label stands in, even to the right: councils write "Closing date | 9 May" and "9 May | Consultation closes" alike.
 */
export function labelsOfCells(cells: readonly CellText[]): ReadonlyMap<number, readonly number[]> {
  const rows = rowsOf(cells);
  const labels = new Map<number, readonly number[]>();
  const columns = new Map<number, number[]>();
  for (const [row, inRow] of rows) {
    const heads = inRow.every(({ header }) => header);
    const beside = heads ? [] : headsOfRow(inRow);
    const begun = inRow.filter((cell) => cell.row === row);
    for (const cell of begun) {
      const over = columns.get(cell.column) ?? [];
      const left = beside.some(({ index }) => index === cell.index) ? [] : beside.map(({ index }) => index);
      labels.set(cell.index, [...new Set([...over, ...left])]);
    }
    if (heads) for (const cell of begun) addToColumns(columns, cell);
  }
  return labels;
}

function rowsOf(cells: readonly CellText[]): ReadonlyMap<number, readonly CellText[]> {
  const rows = new Map<number, CellText[]>();
  const last = cells.reduce((row, cell) => Math.max(row, cell.row), 0);
  for (const cell of cells) {
    for (let row = cell.row; row <= Math.min(last, cell.row + cell.rowSpan - 1); row++) {
      const inRow = rows.get(row);
      if (inRow) inRow.push(cell);
      else rows.set(row, [cell]);
    }
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** "12 January | 8 March | Cabinet, 21 April": a word or two and their own day are a value too, where another cell comes first. */
const holdsDay = new RegExp(
  String.raw`^[A-Za-z ,:(-]{1,25}(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:${months})(?: \d{4})?)\)?$`,
);

function headsOfRow(inRow: readonly CellText[]): readonly CellText[] {
  const marked = inRow.filter(({ header }) => header);
  const named = inRow.find(
    (cell, place) =>
      isLabel(cell.text) &&
      !reference.test(cell.text.trim()) &&
      !marked.includes(cell) &&
      !(place > 0 && holdsDay.test(cell.text)),
  );
  // "V4.7 | Break clause | Six months": a number says where a row stands and the next cell what it is about.
  if (marked.length) {
    const isNumbered = marked.every(({ text }) => reference.test(text.trim()));
    return isNumbered && named && inRow.length > 2 ? [...marked, named] : marked;
  }
  return named && inRow.length > 1 ? [named] : [];
}

const reference = /^[A-Z]{0,3}[ .-]?[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[a-z]?[.)]?$/;

const mostHeadingRows = 3;

function addToColumns(columns: Map<number, number[]>, cell: CellText): void {
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
    columns.set(column, [...(columns.get(column) ?? []), cell.index].slice(-mostHeadingRows));
}
