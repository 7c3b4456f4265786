import { expect, it } from 'vitest';
import { check } from '@/lib/check.ts';
import type { DocumentKind } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import type { Facts } from '@/lib/facts.ts';
import { meets, type Rule } from '@/lib/rule.ts';

/** A whole document of some kinds that says nothing at all. */
const saysNothing = (...kinds: readonly DocumentKind[]): Facts => ({
  doc: {
    source: 'text',
    title: '',
    address: null,
    language: null,
    published: null,
    text: '',
    blocks: [],
    struck: [],
    links: [],
    pages: null,
    unread: [],
  },
  values: { dates: [], periods: [], money: [], percents: [] },
  sentences: [],
  kinds: kinds.map((kind) => ({ kind, because: [] })),
  aboutCompacts: null,
  refersTo: null,
  complete: true,
  published: null,
  consultation: null,
  term: null,
  notices: [],
  payments: [],
  overheadCaps: [],
  changes: [],
  tender: null,
});

/** Answers whenever it is asked, so that a finding shows what the document was held to. */
const rule: Rule = {
  title: 'Asked',
  theme: 'partnership',
  kinds: ['consultation', 'funding', 'tender', 'change'],
  check: () => [meets('Asked.')],
};

const refsAsked = (compactId: string, ruleId: string, ...kinds: readonly DocumentKind[]) =>
  compacts
    .filter(({ id }) => id === compactId)
    .flatMap((compact) =>
      check(saysNothing(...kinds), compact, new Map([[ruleId, rule]]), '2025-03-10').flatMap(({ commitments }) =>
        commitments.map((id) => compact.commitments.find((commitment) => commitment.id === id)?.ref),
      ),
    );

it.each<[string, string, DocumentKind[], string[]]>([
  // Dudley and Bristol hear views first where funding is cut or ended; Bromley always.
  ['dudley', 'consultation-before-decision', ['consultation'], []],
  ['dudley', 'consultation-before-decision', ['change'], ['9.2, public sector, 9th']],
  ['dudley', 'consultation-before-decision', ['consultation', 'change'], ['9.2, public sector, 9th']],
  ['bristol-2012', 'consultation-before-decision', ['consultation'], []],
  ['bristol-2012', 'consultation-before-decision', ['change'], ['5.6']],
  ['bromley', 'consultation-before-decision', ['consultation'], ['4.3, 6th']],
  // What is asked of voluntary groups about money is no matter for a consultation, and the other way round.
  ['dudley', 'asked-of-vcs', ['funding'], ['9.2, VCS, 1st', '9.2, VCS, 2nd', '9.2, VCS, 3rd']],
  ['bristol-2012', 'asked-of-vcs', ['consultation'], ['1.19', '5.7', '5.8']],
  ['bristol-2012', 'asked-of-vcs', ['tender'], ['1.16', '1.17', '1.18', '1.20']],
  // No kinds: every kind the rule speaks to.
  ['dudley', 'notice-period', ['funding'], ['9.2, public sector, 10th']],
])('%s, %s, on %j: %j', (compact, ruleId, kinds, refs) => {
  expect(refsAsked(compact, ruleId, ...kinds)).toEqual(refs);
});
