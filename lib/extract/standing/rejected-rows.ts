import type { DocumentText } from '@/lib/document.ts';
import type { BareSentence } from '@/lib/extract/sentences.ts';
import { cellsOf, tablesInText } from '@/lib/extract/standing/text-rows.ts';

const turnedDown =
  /^(?:[0-9a-z][.)] )?(?:(?:this|it|option [0-9a-z]+)? ?(?:is|was|has been)? ?)(?:rejected|not recommended|discounted|not (?:favoured|pursued|preferred|chosen|adopted|supported|taken (?:up|forward)|acceptable|viable)|ruled out|discarded|dismissed)\b/i;
/** Said of an option, and of hardly anything but one. */
const givenUp =
  /^(?:dropped|abandoned|given up|turned down|set aside|decided against|declined|no longer (?:proposed|considered|pursued))\b/i;
const ofOptions =
  /\b(?:options?|choices?|alternatives?|proposals?|ideas?|possibilit(?:y|ies)|courses?(?: of action)?|approach(?:es)?|ways? forward|what (?:else )?(?:we|was|were) (?:looked at|considered|thought of))\b/i;
/** What people said is no option: it is turned down, and the terms it complains of stand. */
const ofObjections =
  /\b(?:objections?|comments?|representations?|concerns?|complaints?|points?|feedback|you (?:said|asked|told)|what (?:you|people|groups|residents|we (?:heard|were told)))\b/i;
/** Turned down by one and taken up after all: "Not recommended by officers", "Approved". */
const taken =
  /^(?:approved|agreed|adopted|chosen|accepted|carried|recommended|preferred|taken (?:up|forward)|supported|yes)\b|\b(?:but|then|later|afterwards|since) (?:\w+ )?(?:been )?(?:approved|agreed|adopted|chosen|accepted|carried|taken (?:up|forward)|revived|reinstated)\b/i;

/** Whether a row, by its cells and the heads of its columns, tells of an option that was turned down. */
function isTurnedDown(cells: readonly string[], heads: readonly string[]): boolean {
  const subject = heads.find((head) => /[a-z]{4}/i.test(head)) ?? '';
  if (ofObjections.test(subject) && !ofOptions.test(subject)) return false;
  if (cells.some((cell) => taken.test(cell))) return false;
  const isOfOptions = ofOptions.test(subject);
  return cells.some((cell, at) => turnedDown.test(cell) || (at > 0 && isOfOptions && givenUp.test(cell)));
}

/** The row of a cell. */
const rowOf = ({ table, row }: NonNullable<BareSentence['block']['cell']>): string => `${table}:${row}`;

/** Tells of a sentence whether it stands in a row, of a table or of one written in plain text, in which an option is turned down. */
export function rejectedRows(
  doc: DocumentText,
  sentences: readonly BareSentence[],
): (sentence: BareSentence) => boolean {
  const cells = new Map<string, string[]>();
  const heads = new Map<number, string[]>();
  for (const { plain, block } of sentences) {
    if (!block.cell) continue;
    const { table, header } = block.cell;
    if (header && block.cell.row === 0) addTo(heads, table, plain);
    else if (!header) addTo(cells, rowOf(block.cell), plain);
  }
  const rows = new Set<string>();
  for (const [key, words] of cells)
    if (isTurnedDown(words, heads.get(Number(key.split(':', 1)[0])) ?? [])) rows.add(key);
  const lines = linesTurnedDown(doc);
  return ({ block }) => (block.cell ? rows.has(rowOf(block.cell)) : lines.has(block.start));
}

function addTo<Key>(lists: Map<Key, string[]>, key: Key, words: string): void {
  const list = lists.get(key);
  if (list) list.push(words);
  else lists.set(key, [words]);
}

/** Where the rows in plain text begin of which that is so. */
function linesTurnedDown(doc: DocumentText): ReadonlySet<number> {
  const wordsOf = (row: Parameters<typeof cellsOf>[1]) => cellsOf(doc, row).map(({ plain }) => plain);
  return new Set(
    tablesInText(doc).flatMap(([head, ...under]) =>
      head ? under.filter((row) => isTurnedDown(wordsOf(row), wordsOf(head))).map(({ start }) => start) : [],
    ),
  );
}
