import { describe, expect, it } from 'vitest';
import { shorten } from '@/lib/show/shorten.ts';

describe('shorten', () => {
  it.each([
    ['three months', 12, 'three months'],
    ['three months', 11, 'three…'],
    ['three months’ notice', 13, 'three months’…'],
    ['three months’ notice', 12, 'three…'],
    ['unforeseeable', 6, 'unfore…'],
    ['', 5, ''],
  ])('cuts “%s” at %i to “%s”', (words, most, expected) => expect(shorten(words, most)).toBe(expected));
});
