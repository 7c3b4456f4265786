import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { lineColour, softColour, textWidth, verdictColours, washColour } from '@/lib/report/docx-style.ts';
import type { Block, Run, Runs } from '@/lib/report/layout.ts';
import { say } from '@/lib/show/words.ts';

/** How a document writes its lists; each ordered one begins at 1. */
export interface Numbering {
  next(): number;
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;
/** The report's title is above them all, and has a style of its own. */
const headingOf = (level: number) => headings[level - 2] ?? HeadingLevel.HEADING_5;
const tones = { lead: 'Lead', small: 'Small', warning: 'Warning' } as const;
const border = { style: BorderStyle.SINGLE, size: 4, color: lineColour } as const;

const headingParagraph = (level: number, text: string) =>
  new Paragraph({ heading: headingOf(level), keepNext: true, children: childrenOf([{ text }]) });

/** A block as Word has it. */
export function docxBlocks(block: Block, isBrief: boolean, numbering: Numbering): readonly (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [headingParagraph(block.level, block.text)];
    case 'paragraph':
      return [paragraphOf(block.runs, block.tone ? { style: tones[block.tone] } : {})];
    case 'quote':
      return [paragraphOf(block.runs, { style: 'Quote' })];
    case 'list': {
      const numbered = { reference: block.ordered ? 'ordered' : 'bullets', level: 0, instance: numbering.next() };
      return block.items.map((item) => paragraphOf(item, { numbering: numbered }));
    }
    case 'pairs':
      return [pairsTable(block.pairs, textWidth(isBrief))];
    case 'table':
      return [headingParagraph(block.level, block.title), findingsTable(block, textWidth(isBrief)), afterTable()];
    case 'point':
      return [
        new Paragraph({
          heading: headingOf(block.level),
          keepNext: true,
          children: childrenOf([
            { text: `${block.title} ` },
            { text: `(${say(`verdict.${block.verdict}`)})`, verdict: block.verdict },
          ]),
        }),
        ...block.blocks.flatMap((each, index) => pointPart(each, block.blocks[index + 1]?.is === 'quote')),
      ];
  }
}

/** What was found stays with the words it was found in. LibreOffice keeps no more than that together, and then leaves the heading behind. */
function pointPart(block: Block, keepNext: boolean): readonly Paragraph[] {
  if (block.is !== 'paragraph' && block.is !== 'quote') return [];
  return [
    paragraphOf(block.runs, {
      keepNext,
      keepLines: lengthOf(block.runs) < 1500,
      ...(block.is === 'quote' ? { style: 'Quote' } : {}),
    }),
  ];
}

const lengthOf = (runs: Runs) => runs.reduce((length, { text }) => length + text.length, 0);

/** Letters of the scripts that run from right to left. */
const rightToLeft = /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

function paragraphOf(runs: Runs, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  const isTheirs = runs.every(({ theirs }) => theirs) && rightToLeft.test(runs.map(({ text }) => text).join(''));
  return new Paragraph({ ...options, ...(isTheirs ? { bidirectional: true } : {}), children: childrenOf(runs) });
}

const childrenOf = (runs: Runs): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] =>
    run.link === undefined
      ? textRuns(run)
      : [new ExternalHyperlink({ link: run.link, children: textRuns(run, 'Hyperlink') })],
  );

function textRuns({ text, strong, soft, verdict }: Run, style?: 'Hyperlink'): TextRun[] {
  const colour = verdict ? verdictColours[verdict] : soft && !style ? softColour : null;
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(style ? { style } : {}),
        ...(strong ? { bold: true } : {}),
        ...(colour ? { color: colour } : {}),
        ...(rightToLeft.test(line) ? { rightToLeft: true } : {}),
        ...(index ? { break: 1 } : {}),
      }),
  );
}

/** LibreOffice leaves a heading behind at the foot of a page where it follows a table at once. */
const afterTable = () => new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

/** What the document is and when it was checked: two columns without lines. */
function pairsTable(pairs: readonly (readonly [string, Runs])[], width: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const widths = [Math.round(width * 0.2), Math.round(width * 0.8)];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: pairs.map(
      ([name, runs]) =>
        new TableRow({
          cantSplit: true,
          children: [cellOf([{ text: name, strong: true }], widths[0] ?? 0, {}), cellOf(runs, widths[1] ?? 0, {})],
        }),
    ),
  });
}

/** The row of headings stands again on every page, and no row is cut in two. */
function findingsTable({ columns, rows }: Block & { is: 'table' }, width: number): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const borders = {
    top: border,
    bottom: border,
    left: border,
    right: border,
    insideHorizontal: border,
    insideVertical: border,
  };
  const cells = (row: readonly Runs[], isHead: boolean) =>
    row.map((runs, index) =>
      cellOf(runs, widths[index] ?? 0, isHead ? { shading: { type: 'clear', fill: washColour } } : {}, 'Cell'),
    );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ title }) => [{ text: title, strong: true }]),
          true,
        ),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

const cellOf = (
  runs: Runs,
  width: number,
  options: { readonly shading?: { readonly type: 'clear'; readonly fill: string } },
  style?: string,
) =>
  new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    children: [paragraphOf(runs, style ? { style } : { spacing: { after: 40 } })],
  });
