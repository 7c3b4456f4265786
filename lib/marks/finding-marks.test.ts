import { expect, it } from 'vitest';
import type { Evidence, Finding } from '@/lib/finding.ts';
import { findingOfMark, marksOf } from '@/lib/marks/finding-marks.ts';

const evidence = (start: number, end: number): Evidence => ({
  start,
  end,
  quote: '',
  page: null,
  heading: null,
  sentence: { start, end },
});

const finding: Finding = {
  id: 'dates-agree/falls-short/10+40',
  rule: 'dates-agree',
  title: 'Dates agree',
  theme: 'consultation',
  verdict: 'falls-short',
  message: '',
  question: '',
  evidence: [evidence(10, 20), evidence(40, 50)],
  commitments: [],
};

it('marks each piece of evidence, and each mark leads back to its finding', () => {
  const marks = marksOf([finding, { ...finding, id: 'expenses/not-stated/', verdict: 'not-stated', evidence: [] }]);
  expect(marks.map(({ start, end, verdict }) => [start, end, verdict])).toEqual([
    [10, 20, 'falls-short'],
    [40, 50, 'falls-short'],
  ]);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(2);
  expect(marks.map(({ id }) => findingOfMark(id))).toEqual([finding.id, finding.id]);
});
