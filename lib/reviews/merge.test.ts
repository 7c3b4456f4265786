import { describe, expect, it } from 'vitest';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { isSameReview, mergeReviews } from '@/lib/reviews/merge.ts';
import { review } from '@/tests/fixtures/reviews/stand-ins.ts';

const base = review({ notes: '', setAsides: {}, judgements: {}, corrections: {}, changed: '2025-03-11T10:00:00.000Z' });
const earlier = (changes: Partial<KeptReview>) => ({ ...base, changed: '2025-03-11T11:00:00.000Z', ...changes });
const later = (changes: Partial<KeptReview>) => ({ ...base, changed: '2025-03-11T12:00:00.000Z', ...changes });
const aside = (reason: string) => ({ reason, on: '2025-03-11' });
const judged = (answer: 'yes' | 'no' | null, note = '') => ({ dudley: { trust: { answer, note } } });

describe('changes to different things', () => {
  it('are all kept, and nobody need be told', () => {
    const { review: both, told } = mergeReviews(
      base,
      earlier({ notes: 'Theirs', setAsides: { a: aside('x') }, judgements: judged('yes') }),
      later({ corrections: { closes: '2025-05-12' }, setAsides: { b: aside('y') }, judgements: { bromley: {} } }),
    );
    expect(both).toMatchObject({
      notes: 'Theirs',
      corrections: { closes: '2025-05-12' },
      setAsides: { a: aside('x'), b: aside('y') },
      judgements: { ...judged('yes'), bromley: {} },
    });
    expect(told).toEqual([]);
  });

  it('of one answer and its note are both kept', () => {
    const { review: both, told } = mergeReviews(
      { ...base, judgements: judged(null, 'See page 2') },
      earlier({ judgements: judged('no', 'See page 2') }),
      later({ judgements: judged(null, 'See page 3') }),
    );
    expect(both.judgements).toEqual(judged('no', 'See page 3'));
    expect(told).toEqual([]);
  });

  it('take back what one side took back', () => {
    const started = { ...base, setAsides: { a: aside('x') }, notes: 'Old', corrections: { closes: '2025-05-12' } };
    const { review: both } = mergeReviews(
      started,
      { ...started, changed: '2025-03-11T11:00:00.000Z', setAsides: {} },
      { ...started, changed: '2025-03-11T12:00:00.000Z', notes: '', corrections: {} },
    );
    expect(both).toMatchObject({ setAsides: {}, notes: '', corrections: {} });
  });

  it('keep a new check together, whoever made it', () => {
    const facts = { ...base.facts, closes: '2025-05-12' };
    const checked = { today: '2025-03-12', facts, findings: [] };
    expect(mergeReviews(base, earlier(checked), later({ notes: 'Mine' })).review).toMatchObject({
      ...checked,
      notes: 'Mine',
    });
    expect(mergeReviews(base, earlier({ notes: 'Theirs' }), later(checked)).review).toMatchObject({
      ...checked,
      notes: 'Theirs',
    });
  });
});

describe('changes to the same thing', () => {
  it('keep both texts of a note, and say so', () => {
    const { review: both, told } = mergeReviews(base, earlier({ notes: 'Theirs' }), later({ notes: 'Mine' }));
    expect(both.notes).toBe('Theirs\n\nMine');
    expect(told).toEqual(['The notes were changed in two places at once. Both are kept, one after the other.']);
  });

  it('keep one text where it holds the other', () => {
    const { review: both, told } = mergeReviews(
      base,
      earlier({ notes: 'Ask Ann' }),
      later({ notes: 'Ask Ann and Bob' }),
    );
    expect(both.notes).toBe('Ask Ann and Bob');
    expect(told).toEqual([]);
  });

  it('put what both have added below each other', () => {
    const started = { ...base, notes: 'Ask Ann' };
    const { review: both } = mergeReviews(
      started,
      earlier({ notes: 'Ask Ann\n\nBoard on 2 April' }),
      later({ notes: 'Ask Ann and Bob' }),
    );
    expect(both.notes).toBe('Ask Ann and Bob\n\nBoard on 2 April');
  });

  it('keep the newer answer, reason and value, and say so', () => {
    const { review: both, told } = mergeReviews(
      base,
      earlier({ judgements: judged('yes', 'a'), setAsides: { a: aside('x') }, corrections: { closes: '2025-05-12' } }),
      later({ judgements: judged('no', 'b'), setAsides: { a: aside('y') }, corrections: { closes: '2025-05-13' } }),
    );
    expect(both).toMatchObject({
      judgements: judged('no', 'a\n\nb'),
      setAsides: { a: aside('y') },
      corrections: { closes: '2025-05-13' },
    });
    expect(told).toHaveLength(4);
  });

  it('keep the stored one where it is the newer', () => {
    const { review: both } = mergeReviews(
      base,
      later({ setAsides: { a: aside('x') }, notes: 'Theirs' }),
      earlier({ setAsides: { a: aside('y') }, notes: 'Mine' }),
    );
    expect(both).toMatchObject({
      setAsides: { a: aside('x') },
      notes: 'Mine\n\nTheirs',
      changed: '2025-03-11T12:00:00.000Z',
    });
  });

  it('keep what one side changed while the other took it back', () => {
    const started = { ...base, setAsides: { a: aside('x') } };
    const { review: both, told } = mergeReviews(
      started,
      earlier({ setAsides: { a: aside('z') } }),
      later({ setAsides: {} }),
    );
    expect(both.setAsides).toEqual({ a: aside('z') });
    expect(told).toEqual([]);
  });
});

describe('where nobody knows what they grew from', () => {
  it('keeps what either has', () => {
    const { review: both, told } = mergeReviews(
      null,
      earlier({ setAsides: { a: aside('x') }, judgements: judged('yes') }),
      later({ notes: 'Mine', corrections: { we: 'funder' }, judgements: judged(null) }),
    );
    expect(both).toMatchObject({
      notes: 'Mine',
      corrections: { we: 'funder' },
      setAsides: { a: aside('x') },
      judgements: judged('yes'),
    });
    expect(told).toEqual([]);
  });

  it('is not led astray by names that every object answers to', () => {
    const both = mergeReviews(null, earlier({}), later({ judgements: { constructor: judged('no').dudley } })).review;
    expect(both.judgements).toEqual({ constructor: judged('no').dudley });
  });
});

it('knows two states that say the same, whenever they were stored', () => {
  expect(
    isSameReview(base, { ...base, revision: 9, made: '2020-01-01T00:00:00Z', changed: '2030-01-01T00:00:00Z' }),
  ).toBe(true);
  expect(isSameReview(base, { ...base, notes: 'x' })).toBe(false);
});
