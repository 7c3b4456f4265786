import { describe, expect, it } from 'vitest';
import { firstFrom, placeOf, spanAt, spansIn } from '@/lib/listen/places.ts';

const spans = [
  { start: 2, end: 5 },
  { start: 5, end: 9 },
  { start: 12, end: 20 },
];
const [first, second, third] = spans;

describe('places', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [12, 2],
    [13, 3],
  ])('the first span from %i on is number %i', (offset, number) => expect(firstFrom(spans, offset)).toBe(number));

  it.each([
    [1, undefined],
    [2, first],
    [4, first],
    [5, second],
    [9, undefined],
    [19, third],
    [20, undefined],
  ])('at %i', (offset, span) => expect(spanAt(spans, offset)).toBe(span));

  it('finds what begins within a span, its first place included and its last not', () => {
    expect(spansIn(spans, { start: 2, end: 5 })).toEqual([first]);
    expect(spansIn(spans, { start: 3, end: 13 })).toEqual([second, third]);
    expect(spansIn([], { start: 0, end: 9 })).toEqual([]);
  });

  it('knows where a span stands, and that a likeness is not it', () => {
    expect(spans.map((span) => placeOf(spans, span))).toEqual([0, 1, 2]);
    expect(placeOf(spans, { start: 5, end: 9 })).toBe(-1);
  });
});
