import type { Facts, Sentence } from '@/lib/facts.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { choosing } from '@/lib/vocabulary/commissioning/choosing.ts';

/** What is said of the criteria just before the table that lists them. */
export function leadIn([first]: readonly Sentence[], listed: readonly Sentence[]): Sentence[] {
  if (!first) return [];
  const part = partOf(first);
  const last = listed.findLast((said) => said.start < first.start && partOf(said) === part);
  return last ? [last] : [];
}
const partOf = ({ over, block }: Sentence) => over.slice(0, over.length - (block.labels?.length ?? 0)).join(' / ');

/** The criteria in a table whose column of weights or marks gives each its share: the first words of each such row. */
export function namesInTable(facts: Facts, isInviting: boolean): Sentence[] {
  const rows = new Set<string>();
  for (const { plain, block, over } of facts.sentences)
    if (
      block.cell &&
      (isInviting || over.some((words) => choosing.test(words))) &&
      ((share.test(plain) && weightColumn.test(labelsOf({ plain, block, over }))) ||
        (/^[1-9][0-9]\b/.test(plain) && criterion.test(over.at(-1) ?? '')))
    )
      rows.add(`${block.cell.table}/${block.cell.row}`);
  const named = new Set<string>();
  return facts.sentences.filter(({ plain, block, standing }) => {
    const row = `${block.cell?.table}/${block.cell?.row}`;
    if (standing !== 'current' || !rows.has(row) || named.has(row) || !/[a-z]{3}/i.test(plain)) return false;
    named.add(row);
    return true;
  });
}

const criterion = /^(?:price|cost|quality|technical|commercial|social value|method\w*|delivery)\b.{0,30}$/i;
const share = /^[0-9]{1,3}(?:\.[0-9]{1,2})? ?(?:%|per cent|points|marks)?$/i;
const weightColumn = /\b(?:weight\w*|marks?|points|share|maximum score)\b/i;

/** A heading says less than what stands under it. */
export const inWords = (sentences: readonly Sentence[]) => {
  const said = sentences.filter(({ block }) => block.kind !== 'heading');
  return said.length ? said : sentences;
};
