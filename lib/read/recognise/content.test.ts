import { describe, expect, it } from 'vitest';
import { contentOf, type Picture } from '@/lib/read/recognise/content.ts';
import type { RecognisedLine } from '@/lib/read/recognise.ts';

/** An A4 page at four pixels to the point, upright. */
const upright: Picture = {
  width: 2380,
  height: 3368,
  toPage: ({ x, y }) => ({ x: x / 4, y: 842 - y / 4 }),
};

const lineAt = (y: number, height: number, ...words: readonly string[]): RecognisedLine => ({
  words: words.map((text, at) => ({ text, left: 400 + 400 * at, right: 700 + 400 * at, confidence: 90 })),
  baseline: { x0: 400, y0: y, x1: 300 + 400 * words.length, y1: y },
  height,
});

const itemsOf = (lines: readonly RecognisedLine[], picture = upright, straight = true) =>
  contentOf(lines, picture, straight).items.flatMap((item) => ('str' in item ? [item] : []));

describe('recognised words as a page’s own', () => {
  it('stand where they were found, with blanks between', () => {
    const items = itemsOf([lineAt(800, 40, 'closes', '14', 'April'), lineAt(860, 40, '2025')]);
    expect(items.map(({ str, hasEOL }) => [str, hasEOL])).toEqual([
      ['closes', false],
      [' ', false],
      ['14', false],
      [' ', false],
      ['April', true],
      ['2025', true],
    ]);
    // 400 pixels are 100 points from the left, 800 are 200 from the top.
    expect(items[0]?.transform.slice(4)).toEqual([100, 642]);
    expect(items[0]?.width).toBe(75);
    expect(items[1]?.transform.slice(4)).toEqual([175, 642]);
    expect(items[1]?.width).toBe(25);
    expect(items.at(-1)?.transform.slice(4)).toEqual([100, 627]);
  });

  it('have one size where they differ by a hair, and another where they differ by much', () => {
    const lines = [40, 40, 45, 35, 80].map((height, at) => lineAt(400 + 100 * at, height, 'word'));
    const sizes = itemsOf(lines).map(({ height }) => height);
    expect(sizes.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => sizes[0]));
    expect(sizes[4]).toBeCloseTo(2 * (sizes[0] ?? 0));
  });

  it('lie along a page that is turned', () => {
    // A page turned a quarter clockwise: right on the picture is down on the sheet.
    const turned: Picture = { width: 3368, height: 2380, toPage: ({ x, y }) => ({ x: y / 4, y: x / 4 }) };
    const [item] = itemsOf([lineAt(800, 40, 'closes')], turned);
    expect(item?.transform.slice(4)).toEqual([200, 100]);
    const [a, b, c, d] = item?.transform ?? [];
    expect([a, d]).toEqual([0, 0]);
    expect(b).toBeGreaterThan(0);
    expect(c).toBeLessThan(0);
    expect(item?.width).toBe(75);
  });

  it('are read level though the sheet lay askew, and shown as it lay', () => {
    const words = Array.from({ length: 5 }, (_, at) => ({
      text: 'word',
      left: 400 * at + 190,
      right: 400 * at + 390,
      confidence: 90,
    }));
    const askew: RecognisedLine = { words, baseline: { x0: 190, y0: 1684 - 20, x1: 2190, y1: 1684 + 20 }, height: 40 };
    const level = new Set(itemsOf([askew]).map(({ transform }) => Math.round(Number(transform[5]) * 100)));
    expect(level.size).toBe(1);
    const heights = itemsOf([askew], upright, false).map(({ transform }) => Number(transform[5]));
    // It falls 40 pixels over 2,000, a point for every 50; the last word begins 1,600 pixels on.
    expect((heights[0] ?? 0) - (heights.at(-1) ?? 0)).toBeCloseTo(8);
  });

  it('are none for a page without', () => {
    expect(itemsOf([])).toEqual([]);
  });
});
