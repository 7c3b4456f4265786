import type { Block, Layout, Run, Runs } from '@/lib/report/layout.ts';
import { say } from '@/lib/show/words.ts';

/** A report in Markdown (CommonMark with GitHub's tables). Words of the document keep their characters and mark nothing. */
export const writeMarkdown = ({ title, subtitle, blocks, foot }: Layout): string =>
  `${[`# ${escaped(title)}`, escaped(subtitle), ...blocks.flatMap(partsOf), `*${escaped(foot)}*`].join('\n\n')}\n`;

function partsOf(block: Block): readonly string[] {
  switch (block.is) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`];
    case 'paragraph':
      return [lineOf(block.runs)];
    case 'quote':
      return [`> ${lineOf(block.runs)}`];
    case 'list':
      return [block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineOf(item)}`).join('\n')];
    case 'pairs':
      return [block.pairs.map(([name, runs]) => `- **${escaped(name)}:** ${lineOf(runs)}`).join('\n')];
    case 'table':
      return [
        `${'#'.repeat(block.level)} ${escaped(block.title)}`,
        [
          rowOf(block.columns.map(({ title }) => escaped(title))),
          rowOf(block.columns.map(() => '---')),
          ...block.rows.map((row) => rowOf(row.map(lineOf))),
        ].join('\n'),
      ];
    case 'point':
      return [
        `${'#'.repeat(block.level)} ${escaped(block.title)} (${escaped(say(`verdict.${block.verdict}`))})`,
        ...block.blocks.flatMap(partsOf),
      ];
  }
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const lineOf = (runs: Runs) => startEscaped(runs.map(runOf).join(''));

function runOf({ text, strong, link }: Run): string {
  if (link !== undefined) return `[${escaped(text)}](${addressOf(link)})`;
  // Stars do not open emphasis before a blank, nor close it after one.
  const core = text.trim();
  return strong && core ? escaped(text).replace(escaped(core), (words) => `**${words}**`) : escaped(text);
}

const escaped = (text: string) => text.replace(/\n/g, ' ').replace(/[\\`*_[\]<>&#|~]/g, '\\$&');

/** At the start of a line a dash, a plus or a number makes a list, and signs of equality a heading. */
const startEscaped = (line: string) => line.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2');

/** Brackets and blanks would end it. */
const addressOf = (address: string) =>
  address.replace(/[\s()<>\\|]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
