import { describe, expect, it } from 'vitest';
import english from '@/assets/words.en-GB.json';
import { say, type WordKey } from '@/lib/show/words.ts';

describe('say', () => {
  it('puts values in', () => expect(say('working.page', { page: 3, pages: 12 })).toBe('Reading page 3 of 12'));

  it('chooses between one and many', () => {
    expect(say('document.words', { count: 1 })).toBe('1 word read');
    expect(say('document.words', { count: 0 })).toBe('0 words read');
    expect(say('document.words', { count: 12345 })).toBe('12,345 words read');
  });

  it('says which value is missing', () =>
    expect(() => say('working.page', { page: 3 })).toThrow('"working.page" needs a value for {pages}'));
});

describe('the words themselves', () => {
  const isKey = (key: string): key is WordKey => key in english;
  const entries = Object.keys(english).filter(isKey);

  it.each(entries)('%s uses typographic quotation marks and apostrophes', (key) => {
    const entry = english[key];
    const all = typeof entry === 'string' ? [entry] : Object.values(entry);
    for (const words of all) expect(words).not.toMatch(/["']/);
  });
});
