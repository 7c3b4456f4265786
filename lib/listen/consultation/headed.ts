import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Labelled, labelledValues } from '@/lib/listen/together/labelled.ts';

/** Longer than this, what stands under a heading is prose of its own and no entry on a form. */
const longestEntry = 130;

/** "None", "Not planned", "£0", "[left blank]": an entry that owns to nothing. Not "none of the replies", "no later than", "no change". */
export const entryOfNone: RegExp =
  /^(?:[0-9.]+ )?(?:none(?=[.,;:(]|$| (?:is|are|was|were|will|has|have|planned|provided|given|made|undertaken|required|held|set|budgeted|offered|arranged|in\b|for\b|at\b|stated|supplied|recorded|available|needed))|nil\b|n\/?a\b|not (?:applicable|available|planned|provided|offered|required|undertaken|held|done|given|prepared|supplied|intended|proposed|published|budgeted|arranged|carried out|met|payable|paid|covered|reimbursed|stated|recorded|set out|included|considered|thought|felt|needed|necessary|to be|being|for (?:the )?(?:public|publication))\b|no(?=[.,;:]|$)|nothing\b|[-–—✗✘x]\.?$|(?:0|zero)(?= |%|\.?$)|£ ?0\b(?![.,][0-9])|deleted\b|removed\b|withdrawn\b|\[?(?:left )?blank\]?\.?$)/i;

/** What stands beside or under its name: the cell of a row, "Travel: none", and the one line under a heading, as on a form that has been filled in. */
export function headedValues(facts: Pick<Facts, 'sentences'>, label: RegExp): Labelled[] {
  const { sentences } = facts;
  const under = sentences.flatMap((sentence, i): Labelled[] => {
    const heading = sentences[i - 1];
    const isEntry =
      heading?.block.kind === 'heading' &&
      sentence.block.kind !== 'heading' &&
      sentence.standing === 'current' &&
      sentence.plain.length <= longestEntry &&
      !isFurniture(heading) &&
      label.test(heading.plain);
    return isEntry ? [{ label: heading.plain, value: sentence.plain, sentence, table: heading.plain }] : [];
  });
  const known = new Set(under.map(({ sentence }) => sentence));
  return [...under, ...labelledValues(facts, label).filter(({ sentence }) => !known.has(sentence))];
}

const isFurniture = ({ block }: Sentence) => Boolean(block.furniture);
