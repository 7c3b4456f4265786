import { describe, expect, it } from 'vitest';
import { carriedCorrections, resumeReview } from '@/lib/reviews/resume.ts';
import { finding, hash, review, reworded } from '@/tests/fixtures/reviews/stand-ins.ts';

/** A check of today that nobody has kept yet. */
const fresh = (changes = {}) =>
  review({
    id: hash('f'),
    revision: 0,
    made: '2025-03-20T10:00:00.000Z',
    today: '2025-03-20',
    corrections: {},
    setAsides: {},
    judgements: {},
    notes: '',
    ...changes,
  });

describe('the same words', () => {
  it('go on as the same review, with all the reader made of them', () => {
    const { review: on, changes } = resumeReview(review(), fresh());
    expect(changes).toEqual([]);
    expect(on).toMatchObject({ id: review().id, revision: 3, made: review().made, today: '2025-03-20' });
    expect(on.corrections).toEqual(review().corrections);
    expect(on.setAsides).toEqual(review().setAsides);
    expect(on.judgements).toEqual(review().judgements);
    expect(on.notes).toBe(review().notes);
  });

  it('keep what the reader has said since it was opened', () => {
    const { review: on } = resumeReview(
      review(),
      fresh({
        notes: 'New note',
        corrections: { opens: '2025-03-05' },
        judgements: { dudley: { 'in-good-faith': { answer: 'yes', note: '' }, other: { answer: 'no', note: '' } } },
      }),
    );
    expect(on.notes).toBe('New note');
    expect(on.corrections).toEqual({ we: 'funder', opens: '2025-03-05' });
    expect(on.judgements.dudley).toEqual({
      'in-good-faith': { answer: 'yes', note: '' },
      other: { answer: 'no', note: '' },
    });
  });

  it('keep a finding set aside where the site around them has pushed it on', () => {
    const was = review({
      findings: [finding('Time', 'falls-short', '6 weeks')],
      setAsides: { 'Time/falls-short/0': { reason: 'No matter', on: '2025-03-11' } },
    });
    const pushed = { ...finding('Time', 'falls-short', '6 weeks'), id: 'Time/falls-short/77' };
    expect(resumeReview(was, fresh({ findings: [pushed] })).review.setAsides).toEqual({
      'Time/falls-short/77': { reason: 'No matter', on: '2025-03-11' },
    });
  });
});

describe('other words', () => {
  it('that change nothing we check go on as the same review', () => {
    const { review: on, changes } = resumeReview(review({ corrections: {} }), fresh({ documents: reworded() }));
    expect(changes).toEqual(['The words have changed, but nothing we check has.']);
    expect(on).toMatchObject({ id: review().id, revision: 3, notes: review().notes });
    expect(on.documents).toEqual(reworded());
  });

  it('that move a date are a review of their own, and the notes go with it', () => {
    const facts = { ...review().facts, closes: '2025-05-12' };
    const { review: on, changes } = resumeReview(review({ corrections: {} }), fresh({ documents: reworded(), facts }));
    expect(changes).toEqual(['The closing date has moved from 14 April to 12 May 2025.']);
    expect(on).toMatchObject({ id: hash('f'), revision: 0, notes: review().notes });
  });

  it('are not read by dates that were put right in the old ones', () => {
    expect(carriedCorrections(review(), reworded())).toEqual({ we: 'funder' });
    expect(carriedCorrections(review(), review().documents)).toEqual({ we: 'funder', opens: '2025-03-03' });
    const { changes } = resumeReview(review(), fresh({ documents: reworded() }));
    expect(changes.at(-1)).toMatch(/^Dates that you put right before are read from the document again/);
  });

  it('do not keep a finding set aside that says something else now', () => {
    const now = [finding('consultation-feedback', 'falls-short', 'no feedback will be given')];
    expect(resumeReview(review(), fresh({ documents: reworded(), findings: now })).review.setAsides).toEqual({});
  });
});
