import type { Block, Runs } from '@/lib/report/layout.ts';
import type { NumberedFinding } from '@/lib/report/report.ts';
import { verdicts } from '@/lib/show/findings.ts';

/** What a reader of one page takes in. */
const mostPoints = 5;

/** What to argue before what to judge or ask after; a figure before a principle; then as the document has it. One of each rule, at most five. */
export function mostPressing(findings: readonly NumberedFinding[]): readonly NumberedFinding[] {
  const byRule = new Map<string, NumberedFinding>();
  for (const finding of [...findings].sort(byPressure))
    if (finding.verdict !== 'meets' && !byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  return [...byRule.values()].slice(0, mostPoints);
}

const byPressure = (a: NumberedFinding, b: NumberedFinding): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || a.weight - b.weight || a.number - b.number;

/** A line of the briefing, in characters, and how many lines its page has. Measured on the page that a word processor makes of it. */
const lineLength = 110;
const pageLines = 61;

/** Whether blocks will fit on one page of A4; errs on the side of too little. */
export const fitsOnePage = (blocks: readonly Block[]): boolean =>
  blocks.reduce((lines, block) => lines + linesOf(block), 0) <= pageLines;

function linesOf(block: Block): number {
  switch (block.is) {
    case 'heading':
      return 2;
    case 'paragraph':
    case 'quote':
      return wrapped(block.runs);
    case 'list':
      return block.items.reduce((lines, item) => lines + wrapped(item), 0);
    case 'pairs':
      return block.pairs.length;
    case 'table':
      return pageLines;
    case 'point':
      return 1.5 + block.blocks.reduce((lines, each) => lines + linesOf(each), 0);
  }
}

const wrapped = (runs: Runs) =>
  0.2 + Math.ceil(runs.reduce((length, { text }) => length + text.length, 0) / lineLength);
