import { describe, expect, it } from 'vitest';
import type { Commitment, Compact, Feed } from '@/lib/compact.ts';
import type { Digest } from '@/lib/digest.ts';
import { glanceOf } from '@/lib/glance.ts';

const digest: Digest = {
  kinds: [{ kind: 'consultation', because: [] }],
  aboutCompacts: null,
  refersTo: null,
  words: 800,
  consultationDays: 43,
};

const compact = (...feeds: Feed[]): Compact => {
  const commitment: Commitment = { id: 'a', ref: '8.1', by: 'public', theme: 'consultation', summary: '', feeds };
  return {
    id: 'dudley',
    place: 'Dudley',
    title: 'Dudley Compact',
    year: null,
    signatories: [],
    places: [],
    commitments: [commitment],
    resolution: { ref: '1', summary: '', stages: [] },
  };
};
const twelveWeeks: Feed = { rule: 'consultation-length', strength: 'firm', atLeast: 'P12W' };

describe('glanceOf', () => {
  it('sets the days open beside what the compact asks for', () =>
    expect(glanceOf(digest, [], compact(twelveWeeks))).toMatchObject({ open: '6 weeks and 1 day', asked: '12 weeks' }));

  it('says nothing of a length the compact does not ask for', () =>
    expect(
      glanceOf(digest, [], compact({ rule: 'notice-period', strength: 'firm', atLeast: 'P3M' })).asked,
    ).toBeNull());

  it('takes dates in another kind of document for no consultation', () =>
    expect(
      glanceOf({ ...digest, kinds: [{ kind: 'tender', because: [] }] }, [], compact(twelveWeeks)).open,
    ).toBeNull());

  it('is silent about days it does not know', () =>
    expect(glanceOf({ ...digest, consultationDays: null }, [], compact(twelveWeeks)).open).toBeNull());
});
