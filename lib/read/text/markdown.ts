import { type CellText, labelsOfCells } from '@/lib/read/text/cells.ts';
import { readInline } from '@/lib/read/text/inline.ts';
import type { Line } from '@/lib/read/text/lines.ts';
import { listLabels } from '@/lib/read/text/lists.ts';

const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/;
const item = /^([ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+([^ \t][^\n]*)?$/;
const quote = /^ {0,3}>\s?(.*)$/;
const row = /^\s*\|(.*)$/;
const isRowRule = (line: string) => line.includes('-') && /^[\s|:-]+$/.test(line);
/** A rule across the page, a fence of code, an underline: drawn, not said. */
const drawn = /^\s*(?:([-*_=])(?:\s*\1){2,}|```.*)\s*$/;

/** Splits Markdown into lines, each a block of its own: headings, list items with their lead-in, cells with their headings, quotes, paragraphs. */
export function linesOfMarkdown(source: string): readonly Line[] {
  const lines: Line[] = [];
  const push = (words: string, block: Line['block']) => {
    const inline = readInline(words.trim());
    if (inline.text) lines.push({ ...inline, block });
  };
  const list = listLabels(() => lines);
  const rows = source.split('\n');
  let table = -1;
  for (let at = 0; at < rows.length; at++) {
    const line = rows[at] ?? '';
    if (row.test(line)) {
      let end = at;
      while (end < rows.length && row.test(rows[end] ?? '')) end++;
      lines.push(...linesOfTable(rows.slice(at, end), ++table, lines.length));
      list.close();
      at = end - 1;
      continue;
    }
    const asItem = item.exec(line);
    if (!line.trim() || (drawn.test(line) && !asItem?.[2]?.match(/\w/))) continue;
    const asHeading = heading.exec(line);
    const asQuote = quote.exec(line);
    if (asItem) push(asItem[2] ?? '', list.blockOf((asItem[1] ?? '').length));
    else {
      list.close();
      if (asHeading)
        push((asHeading[2] ?? '').replace(/\s#+$/, ''), { kind: 'heading', level: (asHeading[1] ?? '').length });
      else if (asQuote) push(asQuote[1] ?? '', { kind: 'quote' });
      else push(line, { kind: 'paragraph' });
    }
  }
  return lines;
}

const cellsOf = (line: string) =>
  (row.exec(line.trimEnd())?.[1] ?? '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function linesOfTable(source: readonly string[], table: number, first: number): readonly Line[] {
  const headed = source.findIndex((line) => isRowRule(line));
  const cells: (CellText & { line: ReturnType<typeof readInline> })[] = [];
  source
    .filter((line) => !isRowRule(line))
    .forEach((line, row) => {
      cellsOf(line).forEach((words, column) => {
        const inline = readInline(words);
        if (!inline.text) return;
        const index = first + cells.length;
        const place = { index, row, column, rowSpan: 1, columnSpan: 1, header: row < headed };
        cells.push({ ...place, text: inline.text, line: inline });
      });
    });
  const labels = labelsOfCells(cells);
  return cells.map(({ line, index, row, column, header }) => {
    const over = labels.get(index) ?? [];
    return {
      ...line,
      block: { kind: 'cell', cell: { table, row, column, header }, ...(over.length && { labels: over }) },
    };
  });
}
