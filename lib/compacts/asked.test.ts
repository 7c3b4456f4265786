import { describe, expect, it } from 'vitest';
import type { Commitment, Feed } from '@/lib/compact.ts';
import { askedBy } from '@/lib/compacts/asked.ts';

const commitment = (...feeds: Feed[]): Commitment => ({
  id: 'a',
  ref: '8.1',
  by: 'public',
  theme: 'funding',
  summary: '',
  feeds,
});
const guiding: Feed = { rule: 'notice-period', strength: 'guiding' };
const threeMonths: Feed = { rule: 'notice-period', strength: 'firm', atLeast: 'P3M' };

describe('askedBy', () => {
  it('finds the figure, whichever commitment sets it', () =>
    expect(
      askedBy({ commitments: [commitment(guiding), commitment(threeMonths)] }, 'notice-period', ['funding']),
    ).toEqual({ atLeast: 'P3M' }));

  it('tells asking without a figure from not asking', () => {
    expect(askedBy({ commitments: [commitment(guiding)] }, 'notice-period', ['funding'])).toEqual({ atLeast: null });
    expect(askedBy({ commitments: [commitment(threeMonths)] }, 'funding-length', ['funding'])).toBeNull();
  });

  it('leaves out what is asked of other kinds of document', () => {
    const ofChanges = { ...threeMonths, kinds: ['change'] } as const;
    expect(askedBy({ commitments: [commitment(ofChanges)] }, 'notice-period', ['funding'])).toBeNull();
    expect(askedBy({ commitments: [commitment(ofChanges)] }, 'notice-period', ['funding', 'change'])).toEqual({
      atLeast: 'P3M',
    });
  });
});
