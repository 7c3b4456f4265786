import { describe, expect, it } from 'vitest';
import { groupTicks } from '@/lib/show/group-ticks.ts';

const groups = (places: readonly number[], length = 100, least = 20) =>
  groupTicks(
    places.map((at) => ({ at })),
    length,
    least,
  ).map(({ ticks, from, to }) => [ticks.map(({ at }) => at), from, to]);

describe('places along a strip', () => {
  it('stand about their middle, in order', () => {
    expect(groups([0.7, 0.3])).toEqual([
      [[0.3], 20, 40],
      [[0.7], 60, 80],
    ]);
  });

  it('stay within the strip at its ends', () => {
    expect(groups([0, 1])).toEqual([
      [[0], 0, 20],
      [[1], 80, 100],
    ]);
  });

  it('are pressed together where one falls in the other’s stretch', () => {
    // The first reaches from 20 to 40.
    expect(groups([0.3, 0.39])).toEqual([[[0.3, 0.39], 20, 40]]);
  });

  it('make room for each other where they overlap by less than half', () => {
    // The second's middle is at 40, no longer in the first's stretch, and half of its own lies before.
    expect(groups([0.3, 0.4])).toEqual([
      [[0.3], 20, 40],
      [[0.4], 40, 60],
    ]);
  });

  it('never overlap, however many there are', () => {
    const many = groupTicks(
      Array.from({ length: 200 }, (_, at) => ({ at: at / 199 })),
      300,
      24,
    );
    expect(many.flatMap(({ ticks }) => ticks)).toHaveLength(200);
    expect(many.every(({ from }, at) => at === 0 || from >= (many[at - 1]?.to ?? 0))).toBe(true);
    expect(many.at(-1)?.to).toBeLessThanOrEqual(300);
  });

  it('are one group on a strip too short for two, and none where there are none', () => {
    expect(groups([0, 0.5, 1], 15)).toEqual([[[0, 0.5, 1], 0, 20]]);
    expect(groups([])).toEqual([]);
  });
});
