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
/** "Award in 2025/26", "2024/25 grant". */
const yearHead =
  /^(?:(?:awards?|grants?|funding|sums?|amounts?|allocations?|payments?|budget)(?: (?:in|for))? (20[0-9]{2})|(20[0-9]{2}) ?[/-] ?[0-9]{2,4} (?:awards?|grants?|funding|sums?|amounts?|allocations?|payments?|budget))\b/i;
const sumInCell = /£ ?([0-9][0-9,]*)|^(?:nil|none|zero|0)\b/i;
const atRowHead = /^(?:from |quarter (?:beginning|from) |due )?$/i;
/** The head of a column of days from which what stands beside them holds. */
const fromHead =
  /^(?:from|as from|with effect from|w\.?e\.?f\.?|effective(?: date| from| on)?|date (?:effective|of (?:the )?(?:change|reduction|effect))|(?:changes?|reduc(?:ed|tion)|takes effect|starts?|new \w+|applies) ?(?:from|on)?|when)$/i;
const ofHelp =
  /\b(?:grants?|awards?|funding|payments?|contributions?|allocations?|subsid(?:y|ies)|support|price|sums?|amounts?|value)\b/i;
const ofCharges = /\b(?:fees?|charges?|tickets?|admission|fares?|tax)\b/i;

/** A table that sets the old sums beside the new: the day at the head of the first row in which less is paid, or that of each row where the days have a column. */
export function lessInRows(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Lowered[] {
  const tables = comparing(sentences);
  if (!tables.size) return [];
  const seen = new Set<string>();
  return mentions.flatMap(({ value, sentence: { block }, before }) => {
    const table = tables.get(block.cell?.table ?? -1);
    if (!table || !block.cell || !atRowHead.test(before) || !isAfter(value, published)) return [];
    const { row, column } = block.cell;
    if (column > 0 && !fromHead.test(table.heads.get(column)?.trim() ?? '')) return [];
    const sums = table.cells.filter(({ block: { cell }, plain }) => cell?.row === row && sumInCell.test(plain));
    const under = (at: number) => sums.find((cell) => cell.block.cell?.column === at);
    const [former, later] = [under(table.former), under(table.later)];
    // Where the days head the rows they are those of payments, and the first that is less is the day of the cut.
    const key = column > 0 ? saidOf(value).value : `table ${block.cell.table}`;
    if (!former || !later || amountIn(later) >= amountIn(former) || seen.has(key)) return [];
    seen.add(key);
    return [{ what: { start: later.start, end: later.end }, effective: saidOf(value) }];
  });
}

interface Compared {
  readonly cells: readonly Sentence[];
  readonly heads: ReadonlyMap<number, string>;
  /** The columns of what was and of what will be. */
  readonly former: number;
  readonly later: number;
}

/** The cells of each table that has a column for what was and one for what will be. */
function comparing(sentences: readonly Sentence[]): ReadonlyMap<number, Compared> {
  const tables = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const { cell } = sentence.block;
    if (!cell) continue;
    const cells = tables.get(cell.table);
    if (cells) cells.push(sentence);
    else tables.set(cell.table, [sentence]);
  }
  const found = new Map<number, Compared>();
  for (const [table, cells] of tables) {
    const heads = new Map(
      cells.flatMap(({ block: { cell }, plain }) => (cell?.row === 0 ? [[cell.column, plain] as const] : [])),
    );
    const columns = columnsOf(heads);
    if (columns) found.set(table, { cells, heads, ...columns });
  }
  return found;
}

function columnsOf(heads: ReadonlyMap<number, string>): Pick<Compared, 'former' | 'later'> | null {
  const all = [...heads];
  const named = (head: RegExp) => all.find(([, words]) => head.test(words))?.[0];
  if (all.some(([, words]) => ofCharges.test(words))) return null;
  const years = all.some(([, words]) => ofHelp.test(words)) ? all.filter(([, words]) => yearHead.test(words)) : [];
  const later = named(laterHead) ?? (years.length > 1 ? years.at(-1)?.[0] : undefined);
  const former = named(formerHead) ?? years[0]?.[0];
  return former === undefined || later === undefined || former === later ? null : { former, later };
}

const amountIn = ({ plain }: Sentence) => Number((sumInCell.exec(plain)?.[1] ?? '0').replaceAll(',', ''));
