import { describe, expect, it } from 'vitest';
import type { Compact, Party } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';

const ids = ['dudley', 'bristol-2012', 'bromley'] as const;
type Id = (typeof ids)[number];

/*
 * Dudley, Bristol and Bromley were counted by hand in the printed compacts, heading by heading. A bullet or a numbered clause is
 * one commitment, however many things it asks for; sub-bullets belong to the bullet above them. Running text counts, a paragraph
 * or a clause as one, only where its words bind somebody: "will", "are committed to", "agreed to", "share a commitment", "is
 * responsible for". Forewords, history, definitions, statements of why something matters and "values not in action" count nothing.
 *
 *            public  vcs  shared  in all
 *   Dudley       30   13      52      95
 *   Bristol      17   11      36      64
 *   Bromley      17   18      14      49
 *
 * Birmingham and Sandwell are counted in a file of their own; what holds for all five is in `compacts.test.ts`.
 */
const counted: Record<Id, readonly (readonly [string, Party, number])[]> = {
  dudley: [
    // Champions (3.1, by each public body); reports and oversight (3.3); the "important principle" of 4.6.
    ['3', 'public', 1],
    ['3', 'shared', 1],
    ['4', 'shared', 1],
    // Four principles, parted by dashes.
    ['6.2', 'shared', 4],
    ['7.1', 'public', 1],
    // The "values in action" column: 5 bullets of integrity, 6 respectful, 5 curious, 7 collaboration, 3 innovation.
    ['7.5', 'shared', 26],
    ['7.6', 'shared', 6],
    ['7.7', 'public', 10],
    ['7.8', 'vcs', 6],
    ['8.1', 'public', 7],
    ['8.1', 'vcs', 4],
    ['9.1', 'shared', 2],
    // Eleven; the two sub-bullets under "assess the impact" are part of it.
    ['9.2', 'public', 11],
    ['9.2', 'vcs', 3],
    ['10.1', 'shared', 5],
    // "The Compact Champions will": six numerals.
    ['11.1', 'shared', 6],
    ['11.4', 'shared', 1],
  ],
  'bristol-2012': [
    ['Compact Partners’ Group', 'shared', 1],
    ['Compact values', 'shared', 8],
    // 1.1–1.5 shared, 1.6–1.15 public sector, 1.16–1.20 VCS.
    ['1', 'shared', 5],
    ['1', 'public', 10],
    ['1', 'vcs', 5],
    // 2.1–2.3, 2.4–2.5, 2.6.
    ['2', 'shared', 3],
    ['2', 'public', 2],
    ['2', 'vcs', 1],
    // 3.1–3.8, 3.9–3.10, 3.11–3.13.
    ['3', 'shared', 8],
    ['3', 'public', 2],
    ['3', 'vcs', 3],
    // 4.1–4.7, all shared.
    ['4', 'shared', 7],
    // 5.1–5.3, 5.4–5.6, 5.7–5.8.
    ['5', 'shared', 3],
    ['5', 'public', 3],
    ['5', 'vcs', 2],
    // "Bristol Compact policy is to resolve disputes … at early stages."
    ['Resolving Complaints', 'shared', 1],
  ],
  bromley: [
    // Ten bullets under "Shared Principles"; the 5th is by "public agencies" alone.
    ['2.6', 'shared', 9],
    ['2.6', 'public', 1],
    ['3.9', 'public', 8],
    ['3.10', 'vcs', 10],
    // "Share a commitment to user and public participation."
    ['4.1', 'shared', 1],
    ['4.3', 'public', 7],
    ['4.4', 'vcs', 4],
    // "All partners … adopt best practice policies", and what these hold.
    ['5.3', 'shared', 1],
    ['5.4', 'public', 1],
    ['5.5', 'vcs', 4],
    // Codes to be developed; the board's monitoring and an action plan; reports and the overall review.
    ['6', 'shared', 3],
  ],
};

const inAll: Record<Id, Record<Party, number>> = {
  dudley: { public: 30, vcs: 13, shared: 52 },
  'bristol-2012': { public: 17, vcs: 11, shared: 36 },
  bromley: { public: 17, vcs: 18, shared: 14 },
};

function compactOf(id: string): Compact {
  const compact = compacts.find((one) => one.id === id);
  if (!compact) throw new Error(`no compact ${id}`);
  return compact;
}

/** Stands under a heading: its own reference, or one that goes on with a point, a comma or a space. */
const isUnder = (heading: string, ref: string) =>
  ref === heading || ['.', ',', ' '].some((mark) => ref.startsWith(heading + mark));

describe.each(ids)('%s, counted in print', (id) => {
  const { commitments } = compactOf(id);

  it.each(counted[id])('%s, %s: %i', (heading, by, expected) => {
    expect(commitments.filter((one) => one.by === by && isUnder(heading, one.ref))).toHaveLength(expected);
  });

  it.each(['public', 'vcs', 'shared'] as const)('has none besides by %s', (by) => {
    expect(commitments.filter((one) => one.by === by)).toHaveLength(inAll[id][by]);
  });

  it('gives each a reference of its own', () => {
    expect(new Set(commitments.map(({ ref }) => ref)).size).toBe(commitments.length);
  });
});

/*
 * What each compact asks, with the references it rests on. A reference in brackets is asked for in principle; the others are firm,
 * and a document that does not reach them falls short.
 */
const asks: Record<Id, Record<string, string>> = {
  dudley: {
    volunteers: '[6.2, choice] [6.2, diversity] [6.2, reciprocity] [6.2, recognition]',
    equality: '[7.6, 6th]',
    'freedom-to-campaign': '7.7, 4th',
    'consultation-accessible': '8.1, public sector, 4th; 8.1, public sector, 5th',
    'consultation-scope': '[8.1, public sector, 5th]',
    'consultation-length': '8.1, public sector, 6th',
    'consultation-shorter-reason': '8.1, public sector, 6th',
    'consultation-early-notice': '8.1, public sector, 6th',
    'consultation-feedback': '8.1, public sector, 7th',
    'small-providers': '[7.7, 1st] [9.2, public sector, 1st] 9.2, public sector, 7th',
    'funding-length': '[9.2, public sector, 3rd]',
    'full-cost': '[9.2, public sector, 3rd]',
    'open-criteria': '[9.2, public sector, 4th] [9.2, public sector, 7th]',
    'vcs-involved': '9.2, public sector, 5th',
    'tender-timetable': '9.2, public sector, 7th',
    'cuts-impact': '9.2, public sector, 9th; 9.2, public sector, 11th',
    'consultation-before-decision': '9.2, public sector, 9th',
    'notice-period': '9.2, public sector, 10th',
    'asked-of-vcs':
      '[8.1, VCS, 1st] [8.1, VCS, 2nd] [8.1, VCS, 3rd] [8.1, VCS, 4th] [9.2, VCS, 1st] [9.2, VCS, 2nd] [9.2, VCS, 3rd]',
  },
  'bristol-2012': {
    'social-value': '1.1; 1.2',
    'open-criteria': '[1.1] [1.5] [1.12]',
    'full-cost': '1.4',
    'funding-length': '1.6',
    'tender-timetable': '1.7; 1.12',
    'proportionate-monitoring': '[1.10]',
    'payment-in-advance': '1.13',
    'small-providers': '1.14; 1.15',
    equality: '2.1; 2.3; [2.4] [2.5]',
    'consultation-scope': '3.1; 3.2',
    'consultation-accessible': '3.1; 3.4',
    'consultation-length': '3.3',
    'consultation-holidays': '3.3',
    'consultation-expenses': '3.5',
    'consultation-feedback': '3.6',
    'consultation-early-notice': '3.8',
    'vcs-involved': '3.10',
    volunteers: '4.5; 4.6; 4.7',
    'cuts-impact': '5.2; 5.6',
    'time-to-improve': '5.4',
    'notice-period': '5.5',
    'notice-in-writing': '5.5',
    'ending-reasons-and-appeal': '5.5',
    'consultation-before-decision': '5.6',
    'asked-of-vcs': '[1.16] [1.17] [1.18] [1.19] [1.20] [5.7] [5.8]',
  },
  bromley: {
    'consultation-accessible': '2.6, 2nd',
    'freedom-to-campaign': '2.6, 5th',
    equality: '[2.6, 7th]',
    volunteers: '[2.6, 9th] [5.3] [5.4] [5.5, 1st] [5.5, 3rd]',
    'open-criteria': '[3.9, 3rd]',
    'tender-timetable': '[3.9, 3rd]',
    'full-cost': '3.9, 4th',
    'funding-length': '3.9, 5th',
    'small-providers': '[3.9, 6th]',
    'vcs-involved': '3.9, 7th',
    'proportionate-monitoring': '[3.9, 8th]',
    'consultation-early-notice': '[4.3, 4th]',
    'consultation-length': '4.3, 5th',
    'consultation-before-decision': '4.3, 6th',
    'consultation-feedback': '4.3, 7th',
    'asked-of-vcs': '[3.10, 5th] [3.10, 6th] [3.10, 7th] [3.10, 10th] [4.4, 1st] [4.4, 2nd] [4.4, 3rd] [4.4, 4th]',
  },
};

describe.each(ids)('what %s asks of documents', (id) => {
  const fed = compactOf(id).commitments.flatMap(({ ref, feeds }) =>
    feeds.map(({ rule, strength }) => ({ rule, clause: strength === 'firm' ? ref : `[${ref}]` })),
  );

  it.each(Object.entries(asks[id]))('%s: %s', (rule, refs) => {
    expect(fed.filter((feed) => feed.rule === rule).map(({ clause }) => clause)).toEqual(clauses(refs));
  });

  it('and nothing else', () => {
    expect([...new Set(fed.map(({ rule }) => rule))].sort()).toEqual(Object.keys(asks[id]).sort());
  });
});

/** "5.2; 5.6" and "[1.1] [1.5]": semicolons part firm references, brackets hold the others. */
function clauses(refs: string): readonly string[] {
  return (refs.match(/\[[^\]]+\]|[^;[\]]+/g) ?? []).map((ref) => ref.trim()).filter(Boolean);
}

describe('words that soften a promise', () => {
  it.each([
    ['dudley', 'twelve-weeks-to-reply', 'wherever possible'],
    ['dudley', 'core-resourcing-stable', 'aim to'],
    ['dudley', 'three-months-notice', undefined],
    ['bristol-2012', 'twelve-weeks-to-reply', undefined],
    ['bristol-2012', 'three-year-funding', 'aiming for three-year arrangements as standard'],
    ['bristol-2012', 'three-months-notice', 'apart from in exceptional circumstances'],
    ['bristol-2012', 'expenses-paid', 'reasonable'],
    ['bromley', 'twelve-weeks-to-reply', 'where reasonable and practical within imposed timescales'],
    ['bromley', 'core-costs-included', 'reasonable'],
    ['bromley', 'multi-year-funding', undefined],
  ])('%s, %s', (id, commitment, qualifier) => {
    expect(compactOf(id).commitments.find((one) => one.id === commitment)).toBeDefined();
    expect(compactOf(id).commitments.find((one) => one.id === commitment)?.qualifier).toBe(qualifier);
  });
});

describe('promises that hold for some documents only', () => {
  const feedOf = (id: string, rule: string) =>
    compactOf(id).commitments.flatMap(({ feeds }) => feeds.filter((feed) => feed.rule === rule));

  it.each([
    ['dudley', undefined],
    ['bristol-2012', 'written consultations'],
    ['bromley', 'major consultations'],
  ])('%s asks for 12 weeks of %s', (id, scope) => {
    expect(feedOf(id, 'consultation-length').map((feed) => feed.scope)).toEqual([scope]);
  });

  it.each([
    ['dudley', ['change']],
    ['bristol-2012', ['change']],
    ['bromley', undefined],
  ])('%s asks that views are heard before a decision in %s', (id, kinds) => {
    expect(feedOf(id, 'consultation-before-decision').map((feed) => feed.kinds)).toEqual([kinds]);
  });
});

describe('how disagreements are settled', () => {
  it.each([
    ['dudley', ['Compact Champion', 'Compact Oversight Group', 'Dudley Health and Care Partnership']],
    ['bristol-2012', ['Early resolution', 'Compact Complaints Procedure']],
    ['bromley', []],
  ])('%s', (id, titles) => {
    const { stages } = compactOf(id).resolution;
    expect(stages.map(({ title }) => title)).toEqual(titles);
    // None of the three says how long an answer may take.
    expect(stages.filter(({ answerWithin }) => answerWithin)).toEqual([]);
  });

  it('says plainly where a compact sets out no steps', () => {
    expect(compactOf('bromley').resolution.summary).toContain('sets out no steps');
  });
});
