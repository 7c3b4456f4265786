import { supported } from '@/lib/extract/changes/ending-in.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Said, Sentence } from '@/lib/facts.ts';

type Lowered = Omit<Facts['changes'][number], 'announced'>;

/** A column headed "From 1 April 2026" with a cell in it that gives less: "£151,700 (less 7.5%)", "Nil". */
export function loweredInTable(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Lowered[] {
  const heads = mentions.filter(
    ({ value, sentence, before, after }) =>
      sentence.block.cell?.header &&
      /^(?:from|with effect from|after) ?$/i.test(before) &&
      !after.trim() &&
      isAfter(value, published),
  );
  return heads.flatMap(({ value, sentence: head }) => {
    const cell = sentences.find(
      ({ block, over, plain }) =>
        block.cell?.table === head.block.cell?.table &&
        over.includes(head.plain) &&
        givesLess.test(plain) &&
        over.some((words) => supported.test(words) || /\b(?:value|price|sum|grant|payment)\b/i.test(words)),
    );
    return cell ? [{ what: { start: cell.start, end: cell.end }, effective: saidOf(value) }] : [];
  });
}
const givesLess =
  /£[0-9][^.]{0,20}\b(?:less|reduced|down|lower|minus)\b|^(?:nil|none|£0|ends?|ended|ceases?|withdrawn|stopped)\b/i;

/** The day as a fact. */
export const saidOf = (value: DateFound): Said<string> => ({
  value: value.when.shape === 'day' ? value.when.day : '',
  start: value.start,
  end: value.end,
  assumed: value.assumed,
});

/** Whether a day comes after that on which the document was published. */
export const isAfter = ({ when }: DateFound, published: Said<string> | null): boolean =>
  when.shape === 'day' && (!published || when.day > published.value);

const formerHead =
  /\b(?:was|were|before|old|former|previous(?:ly)?|present|current|now|existing|until now|original)\b|^as agreed$/i;
const laterHead = /\b(?:will be|after|new|revised|proposed|amended|lower|reduced|becomes|changed to|in future)\b/i;
const sumInCell = /£ ?([0-9][0-9,]*)/;
const atRowHead = /^(?:from |quarter (?:beginning|from) |due )?$/i;

/** A table that sets the old sums beside the new: the day at the head of the first row in which less is paid. */
export function lessInRows(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Lowered[] {
  const tables = comparing(sentences);
  if (!tables.size) return [];
  const days = mentions.filter(
    ({ value, sentence: { block }, before }) =>
      tables.has(block.cell?.table ?? -1) && atRowHead.test(before) && isAfter(value, published),
  );
  const first = days.flatMap(({ value, sentence: { block } }) => {
    const row = tables.get(block.cell?.table ?? -1)?.filter((cell) => cell.block.cell?.row === block.cell?.row) ?? [];
    const under = (head: RegExp) =>
      row.find(({ plain, over }) => sumInCell.test(plain) && head.test(over.at(-1) ?? ''));
    const [former, later] = [under(formerHead), under(laterHead)];
    const isLess = former && later && former !== later && amountIn(later) < amountIn(former);
    return isLess ? [{ what: { start: later.start, end: later.end }, effective: saidOf(value) }] : [];
  });
  return first.slice(0, 1);
}

/** The cells of each table that has a column for what was and one for what will be. */
function comparing(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const tables = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const { cell } = sentence.block;
    if (!cell) continue;
    const cells = tables.get(cell.table);
    if (cells) cells.push(sentence);
    else tables.set(cell.table, [sentence]);
  }
  for (const [table, cells] of tables) {
    const has = (head: RegExp) => cells.some(({ block, plain }) => block.cell?.row === 0 && head.test(plain));
    if (!has(formerHead) || !has(laterHead)) tables.delete(table);
  }
  return tables;
}

const amountIn = ({ plain }: Sentence) => Number((sumInCell.exec(plain)?.[1] ?? '').replaceAll(',', ''));
