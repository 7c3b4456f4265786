import { describe, expect, it } from 'vitest';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { newestFirst, pickReview, searchReviews, summaryOf } from '@/lib/reviews/summary.ts';
import { hash, review, reworded } from '@/tests/fixtures/reviews/stand-ins.ts';

const kept = (id: string, changed: string, rest: Partial<KeptReview> = {}) =>
  summaryOf(review({ id: hash(id), changed: `2025-03-${changed}T09:00:00.000Z`, ...rest }));
const ids = (reviews: readonly { readonly id: string }[]) => reviews.map(({ id }) => id[0]);

describe('summaryOf', () => {
  it('counts what still counts, and the room it takes', () => {
    const summary = summaryOf(review());
    expect(summary).toMatchObject({
      title: 'Have your say on our libraries',
      counts: { 'falls-short': 1, unclear: 0, 'not-stated': 0, meets: 1 },
      hasNotes: true,
    });
    expect(summary.bytes).toBe(Buffer.byteLength(JSON.stringify(review())));
    expect(summaryOf(review({ notes: ' \n' })).hasNotes).toBe(false);
  });
});

describe('searchReviews', () => {
  const parks = kept('1', '10', {
    documents: reworded().map((doc) => ({ ...doc, title: 'Children’s parks', address: null })),
  });
  const libraries = kept('2', '11');

  it.each([
    ['', ['1', '2']],
    ['PARKS', ['1']],
    ["children's", ['1']],
    ['millbrook.example', ['2']],
    ['dudley libraries', ['2']],
    ['dudley swimming', []],
  ])('%s', (words, found) => {
    expect(ids(searchReviews([parks, libraries], words))).toEqual(found);
  });

  it('lists the latest change first', () => {
    expect(ids([parks, libraries].sort(newestFirst))).toEqual(['2', '1']);
  });
});

describe('pickReview', () => {
  const before = kept('1', '10');
  const since = kept('2', '12', { documents: reworded() });
  const bromley = kept('3', '13', { compact: { id: 'bromley', title: 'Bromley Compact' } });
  const reviews = [before, since, bromley];

  it('goes on from the same words, wherever they stand', () => {
    const documents = review().documents.map((doc) => ({ ...doc, address: 'https://elsewhere.example/' }));
    expect(pickReview(reviews, documents, 'dudley')?.id).toBe(before.id);
  });

  it('goes on from the newest at the address where the words are others', () => {
    expect(pickReview(reviews, reworded('9'), 'dudley')?.id).toBe(since.id);
  });

  it('finds nothing under another compact, elsewhere, or for a file with other words', () => {
    expect(pickReview(reviews, reworded('9'), 'bristol-2012')).toBeNull();
    const moved = reworded('9').map((doc) => ({ ...doc, address: 'https://elsewhere.example/' }));
    expect(pickReview(reviews, moved, 'dudley')).toBeNull();
    const nowhere = reworded('9').map((doc) => ({ ...doc, address: null }));
    const file = kept('4', '14', { documents: reworded('8').map((doc) => ({ ...doc, address: null })) });
    expect(pickReview([file], nowhere, 'dudley')).toBeNull();
  });

  it('takes a pack for a pack', () => {
    const pack = kept('5', '15', { documents: [...review().documents, ...reworded()] });
    expect(pickReview([pack], review().documents, 'dudley')).toBeNull();
    expect(pickReview([pack], [...reworded(), ...review().documents], 'dudley')?.id).toBe(pack.id);
  });
});
