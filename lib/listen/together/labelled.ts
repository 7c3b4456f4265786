import type { Facts, Sentence } from '@/lib/facts.ts';

/** What stands beside its name: a cell and the label of its row, or "Reasons: none will be supplied". */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly sentence: Sentence;
  /** The words of the table about it, or the headings over the line. */
  readonly table: string;
}

/** "5.2 Exit provisions: to be confirmed." */
const inOne = /^(?:(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}|\(?[a-z]{1,3}\))[.)]? )?([^:.?]{3,70}): ?(\S.*)$/i;

/** Values whose label a pattern matches, wherever a label and its value stand side by side. */
export function labelledValues({ sentences }: Pick<Facts, 'sentences'>, label: RegExp): Labelled[] {
  // A table may say its label in every row.
  const tables = new Map<number | undefined, string>();
  const tableOf = (sentence: Sentence) => {
    const { cell } = sentence.block;
    const words = tables.get(cell?.table) ?? tableWords(sentences, sentence);
    tables.set(cell?.table, words);
    return words;
  };
  return sentences.flatMap((sentence) => {
    if (sentence.standing !== 'current' && sentence.standing !== 'supposed') return [];
    const { block, over, plain } = sentence;
    if (block.kind === 'heading') return [];
    const above = over.slice(over.length - (block.labels?.length ?? 0)).find((words) => label.test(words));
    if (above !== undefined) return [{ label: above, value: plain, sentence, table: tableOf(sentence) }];
    const [, name, value] = inOne.exec(plain) ?? [];
    return name && value && label.test(name) ? [{ label: name, value, sentence, table: over.join(' ') }] : [];
  });
}

/** All that a sentence's table says. */
const tableWords = (sentences: readonly Sentence[], { block: { cell } }: Sentence): string =>
  sentences
    .filter(({ block }) => cell !== undefined && block.cell?.table === cell.table)
    .map(({ plain }) => plain)
    .join(' ');
