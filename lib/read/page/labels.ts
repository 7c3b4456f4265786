import type { PageView } from '@/lib/read/page/view.ts';
import { isLabel } from '@/lib/read/text/cells.ts';

const mostValue = 60;
const mostLabel = 60;

/**
 * For a line that is no more than a date or a sum, the short line just above that says what it is, as in a box "Closes / 27 May 2025" made of two lines with
 * no list or table round them. Indices of blocks.
 */
export function valueLabels(view: PageView): ReadonlyMap<number, readonly number[]> {
  const labels = new Map<number, readonly number[]>();
  view.blocks.forEach((block, index) => {
    const above = view.blocks[index - 1];
    if (block.kind !== 'paragraph' || above?.kind !== 'paragraph' || block.end - block.start > mostValue) return;
    if (above.end - above.start > mostLabel || above.box.parent !== block.box.parent) return;
    const label = view.text(index - 1);
    if (!isLabel(view.text(index)) && isLabel(label) && !/\d|[.!?]$/.test(label)) labels.set(index, [index - 1]);
  });
  return labels;
}
