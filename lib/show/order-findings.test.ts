import { describe, expect, it } from 'vitest';
import type { Commitment, Feed } from '@/lib/compact.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import { byImportance } from '@/lib/show/order-findings.ts';

const commitment = (id: string, feed: Omit<Feed, 'rule'>): Commitment => ({
  id,
  ref: id,
  by: 'public',
  theme: 'consultation',
  summary: id,
  feeds: [{ rule: id, ...feed }],
});
const compact = {
  commitments: [
    commitment('general', { strength: 'guiding' }),
    commitment('firm', { strength: 'firm' }),
    commitment('figure', { strength: 'firm', atLeast: 'P12W' }),
  ],
};
const finding = (rule: string, verdict: Verdict): Finding => ({
  id: `${rule}/${verdict}`,
  rule,
  title: rule,
  theme: 'consultation',
  verdict,
  message: '',
  question: '',
  evidence: [],
  commitments: [rule],
});
const ids = (...findings: Finding[]) => byImportance(findings, compact).map(({ id }) => id);

describe('byImportance', () => {
  it('puts a promise with a figure before a firm one, and that before a general one', () =>
    expect(ids(finding('general', 'unclear'), finding('firm', 'unclear'), finding('figure', 'unclear'))).toEqual([
      'figure/unclear',
      'firm/unclear',
      'general/unclear',
    ]));

  it('puts the verdict before everything', () =>
    expect(ids(finding('figure', 'meets'), finding('general', 'falls-short'))).toEqual([
      'general/falls-short',
      'figure/meets',
    ]));

  it('leaves equals as they stand in the document', () =>
    expect(ids(finding('none', 'unclear'), finding('general', 'unclear'))).toEqual([
      'none/unclear',
      'general/unclear',
    ]));
});
