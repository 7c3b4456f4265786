import { describe, expect, it } from 'vitest';
import { isMarkerAlone, isNextAfter, markerOf } from '@/lib/read/pdf/markers.ts';

describe('markerOf', () => {
  it.each([
    ['4. Payment', 'number', '4.'],
    ['4.2 The Council', 'number', '4.2'],
    ['4.2.1. The Council', 'number', '4.2.1.'],
    ['12) answer', 'number', '12)'],
    ['(3) the Recipient', 'number', '(3)'],
    ['(a) copies', 'letter', '(a)'],
    ['(A) The Funders', 'letter', '(A)'],
    ['b) copies', 'letter', 'b)'],
    ['A. The Council has power', 'letter', 'A.'],
    ['(iv) the report', 'roman', '(iv)'],
    ['ii. the report', 'roman', 'ii.'],
    ['• a meeting', 'bullet', '•'],
    ['– a meeting', 'bullet', '–'],
    ['o a meeting', 'bullet', 'o'],
  ])('finds that of “%s”', (text, kind, marker) => expect(markerOf(text)).toMatchObject({ kind, text: marker }));

  it('counts how deep a number goes', () =>
    expect(['4.', '4.2', '4.2.1'].map((number) => markerOf(`${number} x`)?.depth)).toEqual([1, 2, 3]));

  it.each([
    'The Council',
    '2025 was a hard year',
    '4.2% of the grant',
    '£4.2m',
    '4.2million',
    '14 April 2025',
    'I agree.',
    'A council may',
    '-5 degrees',
    '(see below)',
    'i.e. the Council',
    'Inc. of Bristol',
    'mix. Then',
    '',
  ])('finds none in “%s”', (text) => expect(markerOf(text)).toBeNull());
});

describe('isMarkerAlone', () => {
  it.each(['•', '-', '4.2', '(a)', 'iv.', '7'])('takes %s before words', (text) =>
    expect(isMarkerAlone(text, 'The Council')).toBe(true),
  );
  it.each([
    ['7', '£400'],
    ['2025', 'The year'],
    ['4.2 The', 'Council'],
    ['Lot', 'Service'],
  ])('does not take “%s” before “%s”', (text, next) => expect(isMarkerAlone(text, next)).toBe(false));
});

describe('isNextAfter', () => {
  const isNext = (before: string, after: string) => {
    const [from, to] = [markerOf(`${before} x`), markerOf(`${after} x`)];
    if (!from || !to) throw new Error('no markers');
    return isNextAfter(from, to);
  };
  it.each([
    ['4.2', '4.3'],
    ['4.2', '4.2.1'],
    ['4.2', '5.'],
    ['9.', '10.'],
    ['(b)', '(c)'],
    ['(ii)', '(iii)'],
    ['•', '•'],
  ])('%s, then %s', (before, after) => expect(isNext(before, after)).toBe(true));
  it.each([
    ['14.2', '9.1'],
    ['4.2', '4.4'],
    ['4.2', '4.1'],
    ['4.2', '5.1'],
    ['(b)', '(d)'],
    ['(b)', '1.'],
    ['•', '(a)'],
  ])('%s, but not %s', (before, after) => expect(isNext(before, after)).toBe(false));
});
