import type { ItemRange } from '@/lib/read/pdf-places.ts';

/** Live ranges over a page's text layer; items next to each other, or parted only by white space, make one. */
export function liveRanges(items: readonly ItemRange[], elements: readonly HTMLElement[]): readonly Range[] {
  const ranges: Range[] = [];
  let open: { range: Range; last: ItemRange } | null = null;
  for (const item of items) {
    const text = textIn(elements[item.item]);
    if (!text || item.to > text.length) continue;
    if (open && isNextTo(open.last, item, elements)) open.range.setEnd(text, item.to);
    else {
      const range = new Range();
      range.setStart(text, item.from);
      range.setEnd(text, item.to);
      ranges.push(range);
      open = { range, last: item };
      continue;
    }
    open = { range: open.range, last: item };
  }
  return ranges;
}

function textIn(element: HTMLElement | undefined): Text | null {
  const node = element?.isConnected ? element.firstChild : null;
  return node instanceof Text ? node : null;
}

function isNextTo(before: ItemRange, after: ItemRange, elements: readonly HTMLElement[]): boolean {
  if (before.item === after.item) return after.from >= before.to;
  if (before.item > after.item || after.item - before.item > 4) return false;
  return elements.slice(before.item + 1, after.item).every((element) => !element.textContent?.trim());
}
