import type { ItemRange } from '@/lib/read/pdf/places.ts';

/** Live ranges over a page's text layer; items next to each other, or parted only by white space, make one. */
export function liveRanges(items: readonly ItemRange[], elements: readonly HTMLElement[]): readonly Range[] {
  const ranges: Range[] = [];
  let open: { range: Range; last: ItemRange } | null = null;
  for (const item of items) {
    const from = pointIn(elements[item.item], item.from, 'before');
    const to = pointIn(elements[item.item], item.to, 'after');
    if (!from || !to) continue;
    if (open && isNextTo(open.last, item, elements)) open.range.setEnd(...to);
    else {
      const range = new Range();
      range.setStart(...from);
      range.setEnd(...to);
      ranges.push(range);
      open = { range, last: item };
      continue;
    }
    open = { range: open.range, last: item };
  }
  return ranges;
}

/** The place of a character in an element, whose text is in pieces while a search marks words in it. `side` tells which piece has a place between two. */
function pointIn(element: HTMLElement | undefined, offset: number, side: 'before' | 'after'): [Text, number] | null {
  if (!element?.isConnected) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left < node.length || (left === node.length && side === 'after')) return [node, left];
    left -= node.length;
  }
  return null;
}

function isNextTo(before: ItemRange, after: ItemRange, elements: readonly HTMLElement[]): boolean {
  if (before.item === after.item) return after.from >= before.to;
  if (before.item > after.item || after.item - before.item > 4) return false;
  return elements.slice(before.item + 1, after.item).every((element) => !element.textContent?.trim());
}
