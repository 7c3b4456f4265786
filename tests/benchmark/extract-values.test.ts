import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { extractValues } from '@/lib/extract/values.ts';
import { documentOf, leastTime, proseOf } from './prose.ts';

const MEGABYTE = 1_000_000;
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b/gi;

const timeOf = (text: string, tries?: number) => {
  const doc = documentOf(text);
  return leastTime(() => extractValues(doc, null), tries);
};

describe('how long reading values takes', () => {
  it('is fifty times as fast on prose as tagging it', { timeout: 60_000, retry: 2 }, () => {
    const text = proseOf(5 * MEGABYTE);
    const ours = timeOf(text, 3);
    const plain = leastTime(() => [...text.matchAll(DATE)], 3);
    const sample = proseOf(MEGABYTE / 25);
    const tagged = leastTime(() => nlp(sample), 2) * (text.length / sample.length);
    const speed = text.length / MEGABYTE / (ours / 1000);
    // How fast this computer is decides the first figure, so it is told and not judged.
    console.log(
      `${speed.toFixed(1)} MB/s; ${(ours / plain).toFixed(0)} times one pass of a date's pattern; compromise takes ${(tagged / ours).toFixed(0)} times as long`,
    );
    expect(tagged / ours).toBeGreaterThan(50);
  });

  it.each([
    ['figures over and over', '3 '.repeat(MEGABYTE / 2)],
    ['one word over and over', 'the '.repeat(MEGABYTE / 4)],
    ['opening brackets', '('.repeat(100_000)],
    ['one word of a megabyte', 'a'.repeat(MEGABYTE)],
    ['one number of a megabyte', '1'.repeat(MEGABYTE)],
    ['number words', 'one hundred and '.repeat(MEGABYTE / 16)],
    ['blanks that do not break', '\u00a0'.repeat(MEGABYTE)],
    ['beginnings of ranges', 'between 3 and '.repeat(MEGABYTE / 14)],
    ['lists without a month', '3, '.repeat(MEGABYTE / 3)],
    ['soft hyphens', 'a\u00ad'.repeat(MEGABYTE / 2)],
  ])('is within three times that of prose, byte for byte, for %s', { timeout: 60_000, retry: 2 }, (_, text) => {
    const prose = timeOf(proseOf(MEGABYTE), 3) / MEGABYTE;
    expect(timeOf(text, 3) / text.length / prose).toBeLessThan(3);
  });

  it.each([
    ['months', 'May '.repeat(MEGABYTE / 4)],
    ['dates', '3 March 2025 to '.repeat(MEGABYTE / 16)],
    ['figures and dashes', '3-'.repeat(MEGABYTE / 2)],
    ['figures and full stops', '3.'.repeat(MEGABYTE / 2)],
    ['sums', '3+'.repeat(MEGABYTE / 2)],
    ['pounds', '£3 '.repeat(MEGABYTE / 3)],
    ['years', '2025/26 and '.repeat(MEGABYTE / 12)],
    ['terms without end', '3 years with the option '.repeat(MEGABYTE / 24)],
  ])(
    'is within fifteen times that of prose where all of it is values: %s',
    { timeout: 60_000, retry: 2 },
    (_, text) => {
      const prose = timeOf(proseOf(MEGABYTE), 3) / MEGABYTE;
      expect(timeOf(text, 3) / text.length / prose).toBeLessThan(15);
    },
  );
});
