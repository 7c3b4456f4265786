import type { PageView } from '@/lib/read/page/view.ts';
import { isLabel } from '@/lib/read/text/cells.ts';

const mostValue = 60;
const mostLabel = 60;
/** "Closes, 23:59". */
const time = /,? (?:at )?\d{1,2}[.:]\d{2}(?: ?[ap]m)?$/;

/**
 * For a line that is no more than a date or a sum, the short line that says what it is: the one just above, as in a box "Closes / 27 May 2025" made of two
 * lines with no list or table round them, or the one below where the box begins with the date. Indices of blocks.
 */
export function valueLabels(view: PageView): ReadonlyMap<number, readonly number[]> {
  const labels = new Map<number, readonly number[]>();
  const isLine = (index: number, most: number) => {
    const block = view.blocks[index];
    return block?.kind === 'paragraph' && block.end - block.start <= most;
  };
  const isValue = (index: number) => isLine(index, mostValue) && !isLabel(view.text(index));
  const isSameBox = (one: number, other: number) => view.blocks[one]?.box === view.blocks[other]?.box;
  const isBeside = (one: number, other: number) => view.blocks[one]?.box.parent === view.blocks[other]?.box.parent;
  view.blocks.forEach((_, index) => {
    const label = view.text(index);
    if (!isLine(index, mostLabel) || !isLabel(label) || /\d|[.!?]$/.test(label.replace(time, ''))) return;
    const headsItsBox = isValue(index - 1) && isSameBox(index - 1, index) && !isSameBox(index - 2, index);
    if (headsItsBox && !isSameBox(index, index + 1)) labels.set(index - 1, [index]);
    else if (isValue(index + 1) && isBeside(index, index + 1)) labels.set(index + 1, [index]);
  });
  return labels;
}
