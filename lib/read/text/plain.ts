import type { Line } from '@/lib/read/text/lines.ts';
import { listLabels } from '@/lib/read/text/lists.ts';
import { headsNext } from '@/lib/read/text/lone-headings.ts';

const bullet = /^\s*(?:[•●▪◦‣·*–-]|o(?=\s{2,}))\s+(?=\S)/;
/** "1. TERM", "3.2 The Council", "(a) a report", "(iv) the fee", "b) the rest", "ii. That". Not a wrapped line that goes on "3.5 per cent", "14. or", "12 weeks". */
const clause =
  /^\s*(?:\d{1,3}[.)]\s+(?=["“‘'(]?[A-Z£])|\d{1,3}(?:\.\d{1,3})+\.?\s+(?=["“‘'(]?[A-Z£])|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s+|[a-z]\)\s+|(?:[ivx]{1,5}|[a-h])\.\s+(?=["“‘'(]?[A-Z£]))/;
const drawn = /^\s*([-*_=~#])(?:\s*\1){2,}\s*$/;
/** In capitals, as a clause is headed: "KEY DATES", "4. NOTICE AND TERMINATION". */
const isCapitals = (text: string) =>
  text.length <= mostHeading && !/[a-z]/.test(text) && (text.match(/[A-Z]/g) ?? []).length >= 3;
const mostHeading = 80;
/** A line of a form or record, whole in itself: "Date of decision: 4 March 2026", "Publication date: 23/01/2026", "Wards affected:". */
const field = /^\s*[A-Z][a-z]+(?: [A-Za-z/]+){0,5}: *(?:[A-Z0-9£].{0,40})?$/;
const unfinished =
  /(?:[,\u2013-]|\b(?:a|an|and|at|by|for|from|in|is|least|not|of|on|or|our|than|that|the|to|until|with|within))$/i;

/** Splits plain text into paragraphs with their wrapped lines joined; bullets, clauses and headings begin their own. */
export function linesOfPlainText(source: string): readonly Line[] {
  const rows = source.split('\n').map((row) => row.trimEnd());
  const width = wrapWidth(rows);
  const lines: Line[] = [];
  const list = listLabels(() => lines);
  let paragraph: string[] = [];
  const flush = () => {
    const [first = ''] = paragraph;
    const text = joinWrapped(paragraph);
    if (text) {
      const isItem = bullet.test(first);
      if (!isItem) list.close();
      lines.push({ text, block: isItem ? list.blockOf(first.search(/\S/)) : blockOf(text) });
    }
    paragraph = [];
  };
  rows.forEach((row, at) => {
    const before = paragraph.at(-1);
    if (!row.trim() || drawn.test(row)) {
      if (before !== undefined && paragraph.length === 1 && /^\s*[-=]{3}/.test(row)) {
        lines.push({ text: before.trim(), block: { kind: 'heading', level: /=/.test(row) ? 1 : 2 } });
        paragraph = [];
      }
      flush();
      return;
    }
    if (before !== undefined && !isWrapped(before, row, width)) flush();
    paragraph.push(row);
    if (at === rows.length - 1) flush();
  });
  flush();
  return withLoneHeadings(lines);
}

/** What a line heads is known only once the line after it is whole. */
const withLoneHeadings = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, at) =>
    headsNext(line, lines[at - 1], lines[at + 1]) ? { ...line, block: { kind: 'heading', level: 2 } } : line,
  );

/** The length lines were wrapped at, where they were: the longest, unless lines run on as an editor with soft wrapping leaves them. */
function wrapWidth(rows: readonly string[]): number | null {
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return longest <= 130 ? longest : null;
}

/** How many times a line is parted as a row of a table is: "Notice | three months | six months". */
const rowMarks = (row: string): number => row.split(' | ').length - 1;

/** Whether a line goes on from the one before: it would not have fitted there, or the one before breaks off in the middle of its sentence. */
function isWrapped(before: string, row: string, width: number | null): boolean {
  if (bullet.test(row) || clause.test(row) || isCapitals(row.trim()) || isCapitals(before.trim())) return false;
  if (rowMarks(row) > 0 && rowMarks(row) === rowMarks(before)) return false;
  if (unfinished.test(before) || /^\s*[a-z]/.test(row)) return true;
  if (field.test(row)) return false;
  const [firstWord = ''] = row.trim().split(/\s/);
  const almost = 8;
  return width !== null && width > 40 && before.length + 1 + firstWord.length > width - almost;
}

function joinWrapped(paragraph: readonly string[]): string {
  return paragraph
    .map((row) => row.trim().replace(/[ \t]+/g, ' '))
    .reduce(
      (text, row) => (text === '' || (/\p{L}-$/u.test(text) && /^[a-z]/.test(row)) ? text + row : `${text} ${row}`),
      '',
    )
    .replace(bullet, '');
}

const blockOf = (text: string): Line['block'] =>
  isCapitals(text) ? { kind: 'heading', level: 2 } : { kind: 'paragraph' };
