import { describe, expect, it } from 'vitest';
import { PartTimes } from '@/lib/read/pdf/part-times.ts';

/** The pages that are due in a document of which every page takes so many milliseconds. */
function dueOf(pages: number, each: number): number[] {
  let time = 1_000;
  const times = new PartTimes(() => time);
  return Array.from({ length: pages }, (_, at) => at + 1).filter((page) => {
    time += each;
    return times.isDue(page, pages);
  });
}

describe('when a part of a document is due', () => {
  it('is after the first page and each time as long again has passed', () => {
    expect(dueOf(20, 1_000)).toEqual([1, 2, 4, 8, 16]);
    expect(dueOf(17, 1_000)).toEqual([1, 2, 4, 8, 16]);
    expect(dueOf(16, 1_000)).toEqual([1, 2, 4, 8]);
  });

  it('is not before 300 milliseconds have passed since the last', () => {
    // The first page is there after 10, so the next part is due at 310, when 31 pages are.
    expect(dueOf(1_000, 10)).toEqual([1, 31, 62, 124, 248, 496]);
    expect(dueOf(20, 299)).toEqual([1, 3, 6, 12]);
    expect(dueOf(20, 300)).toEqual([1, 2, 4, 8, 16]);
  });

  it('is not where the rest is there in less than a second', () => {
    // After 31 pages 100 more take a second, and 99 less.
    expect(dueOf(130, 10)).toEqual([1]);
    expect(dueOf(131, 10)).toEqual([1, 31]);
  });

  it('is after the first page of two however fast, and never after the last', () => {
    expect(dueOf(2, 0)).toEqual([1]);
    expect(dueOf(1, 5_000)).toEqual([]);
  });
});
