// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { liveRanges } from '@/entrypoints/reader/item-ranges.ts';

/** A text layer with these items. Like pdf.js, an empty item has an element that stands nowhere. */
function layerOf(...items: readonly string[]): readonly HTMLElement[] {
  const layer = document.createElement('div');
  const elements = items.map((text) => {
    const span = document.createElement('span');
    span.textContent = text;
    if (text) layer.append(span);
    return span;
  });
  document.body.append(layer);
  return elements;
}

const item = (number: number, from: number, to: number) => ({ page: 1, item: number, from, to });
/** Where a range begins and ends: each the words of its element, and a place in them. */
const endsOf = (range: Range | undefined) =>
  range && [range.startContainer.textContent, range.startOffset, range.endContainer.textContent, range.endOffset];

describe('ranges over a text layer', () => {
  beforeEach(() => document.body.replaceChildren());

  it('cover a part of one item', () => {
    const [range, ...others] = liveRanges([item(0, 4, 7)], layerOf('not one month'));
    expect(endsOf(range)).toEqual(['not one month', 4, 'not one month', 7]);
    expect(others).toEqual([]);
  });

  it('join items with nothing but white space between them', () => {
    const ranges = liveRanges([item(0, 4, 13), item(3, 0, 6)], layerOf('not one month', ' ', '', 'notice in writing'));
    expect(ranges.map(endsOf)).toEqual([['not one month', 4, 'notice in writing', 6]]);
  });

  it('part where other words stand between them', () => {
    const ranges = liveRanges([item(0, 0, 3), item(2, 0, 5)], layerOf('one', 'of another column', 'month'));
    expect(ranges.map(endsOf)).toEqual([
      ['one', 0, 'one', 3],
      ['month', 0, 'month', 5],
    ]);
  });

  it('part where the order goes back', () => {
    const ranges = liveRanges([item(1, 0, 5), item(0, 0, 3)], layerOf('one', 'month'));
    expect(ranges).toHaveLength(2);
  });

  it('leave out what is no longer drawn, or has become shorter', () => {
    const elements = layerOf('one month', 'notice');
    elements[1]?.remove();
    expect(liveRanges([item(0, 0, 3), item(1, 0, 6), item(7, 0, 1)], elements).map(endsOf)).toEqual([
      ['one month', 0, 'one month', 3],
    ]);
    expect(liveRanges([item(0, 0, 10)], elements)).toEqual([]);
  });

  it('reach over the pieces a search cuts an item into', () => {
    const [element] = layerOf('closes on 14 April 2025');
    const found = document.createElement('span');
    found.textContent = '14';
    element?.replaceChildren('closes on ', found, ' April 2025');
    const [range, ...others] = liveRanges([item(0, 10, 18)], element ? [element] : []);
    expect(endsOf(range)).toEqual(['14', 0, ' April 2025', 6]);
    expect(range?.toString()).toBe('14 April');
    expect(others).toEqual([]);
  });
});
