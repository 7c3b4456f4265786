import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/document.ts';

/** Something read from a phrase, with its meaning in short. */
export interface Meaning extends Span {
  readonly means: string;
}

/** A phrase without its [brackets], and the words they stood round, where it has any. */
export function unbracket(phrase: string): { readonly text: string; readonly quote: string | null } {
  const quote = /\[([^\]]*)\]/.exec(phrase)?.[1] ?? null;
  return { text: phrase.replace(/[[\]]/g, ''), quote };
}

/**
 * Tests a reader by a table from meaning to phrasings, [brackets] round the words that carry it, and by phrasings that mean nothing to it.
 * Several meanings in one phrase are parted by " + ".
 */
export function describeMeanings(
  name: string,
  read: (text: string) => readonly Meaning[],
  means: Readonly<Record<string, readonly string[]>>,
  meansNothing: readonly string[],
): void {
  describe(name, () => {
    for (const [meaning, phrasings] of Object.entries(means)) {
      it.each(phrasings)(`${meaning}: %s`, (phrase) => {
        const { text, quote } = unbracket(phrase);
        const found = read(text);
        expect(found.map((value) => value.means).join(' + ')).toBe(meaning);
        if (quote !== null) expect(found.map(({ start, end }) => text.slice(start, end))).toContain(quote);
      });
    }
    it.each(meansNothing)('nothing: %s', (text) => {
      expect(read(text).map((value) => value.means)).toEqual([]);
    });
  });
}
