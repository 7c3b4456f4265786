import { describe, expect, it } from 'vitest';
import type { Commitment } from '@/lib/compact.ts';
import { checklistOf } from '@/lib/compacts/checklist.ts';
import { compacts } from '@/lib/compacts/compacts.ts';

const commitment = (id: string, rest: Partial<Commitment> = {}): Commitment => ({
  id,
  ref: id,
  by: 'public',
  theme: 'conduct',
  summary: '',
  feeds: [],
  ...rest,
});

const all = {
  commitments: [
    commitment('tested', { kinds: ['funding'], feeds: [{ rule: 'full-cost', strength: 'firm' }] }),
    commitment('own', { by: 'vcs', kinds: ['funding', 'tender'] }),
    commitment('fair', { by: 'shared', kinds: ['funding'] }),
    commitment('early', { kinds: ['consultation'] }),
    commitment('prompt', { kinds: ['funding'] }),
    commitment('respect'),
  ],
};
const ids = (kinds: Parameters<typeof checklistOf>[1]) => {
  const { groups, elsewhere } = checklistOf(all, kinds);
  return {
    here: groups.map(({ by, commitments }) => [by, ...commitments.map(({ id }) => id)].join(' ')),
    elsewhere: elsewhere.map(({ id }) => id),
  };
};

describe('checklistOf', () => {
  it('has what no rule tests and this kind of document can show, the author’s promises first', () =>
    expect(ids(['funding'])).toEqual({ here: ['public prompt', 'shared fair', 'vcs own'], elsewhere: ['respect'] }));

  it('has what any of a document’s kinds can show, once', () =>
    expect(ids(['tender', 'consultation']).here).toEqual(['public early', 'vcs own']));

  it('has nothing of a document without a kind', () => expect(ids([]).here).toEqual([]));

  it('leaves out no commitment that only a person can judge', () => {
    for (const compact of compacts) {
      const { groups, elsewhere } = checklistOf(compact, ['consultation', 'funding', 'tender', 'change']);
      const listed = [...groups.flatMap((group) => group.commitments), ...elsewhere];
      expect(listed).toHaveLength(compact.commitments.filter(({ feeds }) => !feeds.length).length);
    }
  });
});
