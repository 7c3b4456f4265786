import { describe, expect, it } from 'vitest';
import type { Commitment } from '@/lib/compact.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import { commitmentsOf, countFindings, groupFindings } from '@/lib/show/findings.ts';

const finding = (id: string, verdict: Verdict, commitments: string[] = []): Finding => ({
  id,
  rule: id,
  title: id,
  theme: 'consultation',
  verdict,
  message: '',
  question: '',
  evidence: [],
  commitments,
});

const commitment = (id: string): Commitment => ({
  id,
  ref: id,
  by: 'public',
  theme: 'funding',
  summary: id,
  feeds: [],
});

const findings = [finding('a', 'meets'), finding('b', 'falls-short'), finding('c', 'unclear'), finding('d', 'meets')];

describe('groupFindings', () => {
  it('puts what must be argued first and keeps the order within a verdict', () => {
    expect(
      groupFindings(findings).map((group) => [group.verdict, group.findings.map(({ id }) => id).join('')]),
    ).toEqual([
      ['falls-short', 'b'],
      ['unclear', 'c'],
      ['meets', 'ad'],
    ]);
  });

  it('has no groups without findings', () => expect(groupFindings([])).toEqual([]));
});

describe('countFindings', () => {
  it('counts each verdict, also one that none has', () =>
    expect(countFindings(findings)).toEqual({ 'falls-short': 1, unclear: 1, 'not-stated': 0, meets: 2 }));
});

describe('commitmentsOf', () => {
  const compact = { commitments: [commitment('first'), commitment('second'), commitment('third')] };

  it('keeps the finding’s order and passes over what the compact does not have', () =>
    expect(commitmentsOf(finding('a', 'meets', ['third', 'gone', 'first']), compact).map(({ id }) => id)).toEqual([
      'third',
      'first',
    ]));
});
