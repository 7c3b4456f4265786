import { describe, expect, it } from 'vitest';
import { type Judgements, withJudgement } from '@/lib/show/judgements.ts';

const judgements: Judgements = { dudley: { trust: { answer: 'no', note: '' } } };

describe('withJudgement', () => {
  it('adds one beside the others, under its own compact', () => {
    const both = withJudgement(judgements, 'dudley', 'respect', { answer: 'yes', note: 'Thanks on page 2.' });
    expect(withJudgement(both, 'bromley', 'trust', { answer: 'not-sure', note: '' })).toEqual({
      dudley: { trust: { answer: 'no', note: '' }, respect: { answer: 'yes', note: 'Thanks on page 2.' } },
      bromley: { trust: { answer: 'not-sure', note: '' } },
    });
  });

  it('takes the place of the one before', () =>
    expect(withJudgement(judgements, 'dudley', 'trust', { answer: 'yes', note: '' })).toEqual({
      dudley: { trust: { answer: 'yes', note: '' } },
    }));

  it('drops one that says nothing, and keeps a note without an answer', () => {
    expect(withJudgement(judgements, 'dudley', 'trust', { answer: null, note: '' })).toEqual({ dudley: {} });
    expect(withJudgement({}, 'dudley', 'trust', { answer: null, note: 'Ask.' })).toEqual({
      dudley: { trust: { answer: null, note: 'Ask.' } },
    });
  });
});
