import { describe, expect, it } from 'vitest';
import type { Compact, Feed } from '@/lib/compact.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import { comparisonTable } from '@/lib/show/comparison-table.ts';

const compact = (id: string, ...feeds: Feed[]): Compact => ({
  id,
  place: id,
  title: id,
  year: null,
  signatories: [],
  places: [],
  commitments: [{ id: 'a', ref: '1', by: 'public', theme: 'funding', summary: '', feeds }],
  resolution: { ref: '1', summary: '', stages: [] },
});
const finding = (rule: string, verdict: Verdict, place = 0): Finding => ({
  id: `${rule}/${verdict}/${place}`,
  rule,
  title: `About ${rule}`,
  theme: 'consultation',
  verdict,
  message: '',
  question: '',
  evidence: [],
  commitments: [],
});
const comparison = (id: string, ...findings: Finding[]): Comparison => ({
  compact: id,
  findings,
  glances: [],
  pictures: [],
  steps: [],
});

const dudley = compact('dudley', { rule: 'notice', strength: 'firm' });
const bromley = compact('bromley', { rule: 'costs', strength: 'guiding' });

/** Each row as its rule and its cells. */
const rows = (...comparisons: Comparison[]) =>
  comparisonTable(comparisons, [bromley, dudley], ['funding']).map(({ rule, cells }) =>
    [rule, ...cells.map(({ finding: found, count, isAsked }) => (found ? `${found.verdict} ${count}` : isAsked))].join(
      ', ',
    ),
  );

describe('comparisonTable', () => {
  it('has a row for each rule with a finding, and a cell for each compact in order', () =>
    expect(rows(comparison('dudley', finding('notice', 'meets')), comparison('bromley'))).toEqual([
      'notice, false, meets 1',
    ]));

  it('tells what is asked and silent from what is not asked', () =>
    expect(
      rows(
        comparison('dudley', finding('costs', 'meets'), finding('notice', 'meets')),
        comparison('bromley', finding('notice', 'meets')),
      ),
    ).toEqual(['notice, meets 1, meets 1', 'costs, true, meets 1']));

  it('turns to the most pressing of several findings', () => {
    const several = [
      finding('notice', 'meets', 1),
      finding('notice', 'falls-short', 2),
      finding('notice', 'unclear', 3),
      finding('notice', 'falls-short', 4),
    ];
    const [row] = comparisonTable([comparison('dudley', ...several)], [dudley], ['funding']);
    expect(row?.cells[0]).toMatchObject({ finding: { id: 'notice/falls-short/2' }, count: 2 });
  });

  it('puts first what falls short under most, then what is to check, then by title', () =>
    expect(
      rows(
        comparison(
          'dudley',
          finding('beta', 'meets'),
          finding('alpha', 'meets'),
          finding('costs', 'unclear'),
          finding('notice', 'falls-short'),
          finding('length', 'falls-short'),
        ),
        comparison('bromley', finding('length', 'falls-short')),
      ).map((row) => row.split(',')[0]),
    ).toEqual(['length', 'notice', 'costs', 'alpha', 'beta']));
});
