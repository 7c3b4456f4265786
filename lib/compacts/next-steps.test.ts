import { expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';
import { nextSteps } from '@/lib/compacts/next-steps.ts';

const steps = (id: string, today: string) => {
  const compact = compacts.find((each) => each.id === id);
  if (!compact) throw new Error(`There is no ${id}`);
  return nextSteps(compact, today);
};

it.each([
  ['2025-03-22', '2025-04-12'],
  // 2024 has a 29 February.
  ['2024-02-10', '2024-03-02'],
  ['2025-12-20', '2026-01-10'],
])('counts Sandwell’s 21 days from %s to %s', (today, answerBy) =>
  expect(steps('sandwell-2011', today).map((step) => step.answerBy)).toEqual([null, answerBy, null, null]),
);

it('gives whom to approach, in the compact’s order', () =>
  expect(steps('dudley', '2025-03-22').map(({ title }) => title)).toEqual([
    'Compact Champion',
    'Compact Oversight Group',
    'Dudley Health and Care Partnership',
  ]));

it('has none where the compact sets out none', () => expect(steps('bromley', '2025-03-22')).toEqual([]));
