import nlp from 'compromise';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { extractValues } from '@/lib/extract/values.ts';
import { documentOf, leastTime, proseOf } from './prose.ts';
import { threadForTests } from './thread.ts';

const inThread = threadForTests();

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

  /** How many times as long as prose each piece takes over and over, for each character; those at or above a limit. */
  const atLeast = async (limit: number, pieces: readonly string[]) => {
    const shares = v.parse(v.array(v.number()), await inThread({ work: 'repeatValues', pieces }));
    expect(shares).toHaveLength(pieces.length);
    console.log(`at most ${Math.max(...shares).toFixed(2)} times as long as prose for each character`);
    return pieces.flatMap((piece, i) => ((shares[i] ?? 0) < limit ? [] : [`${piece}: ${shares[i]}`]));
  };

  it('is within three times that of prose, letter for letter, for anything repeated', {
    timeout: 60_000,
    retry: 2,
  }, async () => {
    const pieces = ['3 ', 'the ', '(', 'a', '1', 'one hundred and ', '\u00a0', 'between 3 and ', '3, ', 'a\u00ad'];
    expect(await atLeast(3, pieces)).toEqual([]);
  });

  it('is within fifteen times that of prose where all of it is values', { timeout: 60_000, retry: 2 }, async () => {
    const pieces = ['May ', '3 March 2025 to ', '3-', '3.', '3+', '£3 ', '2025/26 and ', '3 years with the option '];
    expect(await atLeast(15, pieces)).toEqual([]);
  });
});
