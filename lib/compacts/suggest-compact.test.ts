import { describe, expect, it } from 'vitest';
import type { Compact } from '@/lib/compact.ts';
import { suggestCompact } from '@/lib/compacts/suggest-compact.ts';

const compact = (place: string, ...places: string[]): Compact => ({
  id: place.toLowerCase(),
  place,
  title: `${place} Compact`,
  year: null,
  signatories: [],
  places: [place, ...places],
  commitments: [],
  resolution: { ref: '1', summary: '', stages: [] },
});

const compacts = [compact('Bristol'), compact('Dudley', 'Dudley Borough'), compact('Sandwell')];
const suggested = (text: string, title = '') => {
  const suggestion = suggestCompact({ title, text }, compacts);
  return suggestion && `${suggestion.compact.id}: ${suggestion.place}`;
};

describe('suggestCompact', () => {
  it.each([
    ['Dudley Council wants your views.', 'dudley: Dudley'],
    ['Services across Dudley Borough will change.', 'dudley: Dudley Borough'],
    ['DUDLEY METROPOLITAN BOROUGH COUNCIL', 'dudley: DUDLEY'],
    ['Dudley people travel to Sandwell; Dudley pays.', 'dudley: Dudley'],
    ['(Bristol)', 'bristol: Bristol'],
  ])('from “%s” suggests %s', (text, expected) => expect(suggested(text)).toBe(expected));

  it('looks at the title too', () =>
    expect(suggested('Have your say.', 'Bristol City Council')).toBe('bristol: Bristol'));

  it.each([
    'Thornbeck Borough Council wants your views.',
    'The dudleya is a succulent, and so is every dudley.',
    'Bristolian voices',
    'Dudley and Sandwell ask together.',
    '',
  ])('suggests none from “%s”', (text) => expect(suggested(text)).toBeNull());

  it('takes a place’s name as it stands, dots and all', () => {
    const odd = [compact('St. Mary')];
    expect(suggestCompact({ title: '', text: 'St. Mary is near.' }, odd)?.compact.place).toBe('St. Mary');
    expect(suggestCompact({ title: '', text: 'Stx Mary is near.' }, odd)).toBeNull();
  });
});
