import { describe, expect, it } from 'vitest';
import { findAgain } from '@/lib/marks/find-again.ts';

/** The words found, with the words on either side, or null. */
function found(before: string, words: string, now: string): string | null {
  const start = before.indexOf(words);
  const span = findAgain(before, { start, end: start + words.length }, now);
  return span && `${now.slice(0, span.start)}[${now.slice(span.start, span.end)}]${now.slice(span.end)}`;
}

describe('words in a page that has changed', () => {
  it('are found where they moved to', () => {
    expect(found('It closes on 14 April 2025.', 'closes on 14 April', 'Update!\nIt closes on 14 April 2025.')).toBe(
      'Update!\nIt [closes on 14 April] 2025.',
    );
  });

  it('are told from the same words elsewhere by what stands round them', () => {
    const before = 'Parking closes 9 May.\nThe play survey closes 9 May at noon.';
    const now = 'The play survey closes 9 May at noon.\nParking closes 9 May.';
    const start = before.lastIndexOf('9 May');
    expect(findAgain(before, { start, end: start + 5 }, now)?.start).toBe(now.indexOf('9 May'));
  });

  it('are not found where the page no longer has them', () => {
    expect(found('It closes on 14 April.', '14 April', 'It closes on 21 April.')).toBeNull();
  });

  it('are not found by a few characters among other words', () => {
    expect(found('The deadline is in 2025 as agreed.', '2025', 'Budget for 2025 published')).toBeNull();
    expect(found('The deadline is in 2025 as agreed.', '2025', 'Now: the deadline is in 2025 as agreed.')).toBe(
      'Now: the deadline is in [2025] as agreed.',
    );
  });
});
