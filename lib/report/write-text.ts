import type { Block, Layout, Runs } from '@/lib/report/layout.ts';
import { say } from '@/lib/show/words.ts';

/** No line under a heading is longer, in characters. */
const mostRule = 78;

/** A report for reading in a terminal. The table of findings is left out, for it says again what stands below it. */
export const writeText = ({ title, subtitle, blocks, foot }: Layout): string =>
  `${[title, '='.repeat(Math.min(title.length, mostRule)), subtitle, ...blocks.flatMap(linesOf), '', foot].join('\n')}\n`;

function linesOf(block: Block): readonly string[] {
  switch (block.is) {
    case 'heading':
      return ['', block.text, (block.level === 2 ? '=' : '-').repeat(Math.min(block.text.length, mostRule))];
    case 'paragraph':
      return ['', textOf(block.runs)];
    case 'quote':
      return [`> ${textOf(block.runs)}`];
    case 'list':
      return ['', ...block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${textOf(item)}`)];
    case 'pairs':
      return ['', ...block.pairs.map(([name, runs]) => `${name}: ${textOf(runs)}`)];
    case 'table':
      return [];
    case 'point':
      return [
        '',
        `${block.title} (${say(`verdict.${block.verdict}`)})`,
        ...block.blocks
          .flatMap(linesOf)
          .filter((line) => line !== '')
          .map((line) => `   ${line}`),
      ];
  }
}

/** The address of a link stands after its words, unless it is they. */
const textOf = (runs: Runs): string =>
  runs.map(({ text, link }) => (link === undefined || link === text ? text : `${text}: ${link}`)).join('');
