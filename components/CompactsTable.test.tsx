// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompactsTable } from '@/components/CompactsTable.tsx';
import { compacts } from '@/lib/compacts/compacts.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import type { Comparison } from '@/lib/show/comparison.ts';

afterEach(cleanup);

const finding = (rule: string, verdict: Verdict, place = 0): Finding => ({
  id: `${rule}/${verdict}/${place}`,
  rule,
  title: rule === 'notice-period' ? 'Notice' : 'Length',
  theme: 'consultation',
  verdict,
  message: `${rule} in a sentence.`,
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

const comparisons = [
  comparison('dudley', finding('notice-period', 'falls-short', 3), finding('notice-period', 'falls-short', 9)),
  comparison('bristol-2012', finding('notice-period', 'falls-short', 3), finding('funding-length', 'meets')),
  ...['birmingham-2006', 'bromley', 'sandwell-2011'].map((id) => comparison(id)),
];

const draw = (shown: readonly Comparison[] = comparisons) => {
  const onOpen = vi.fn<(compact: string, found: string) => void>();
  render(<CompactsTable compacts={compacts} comparisons={shown} kinds={['funding']} chosen="dudley" onOpen={onOpen} />);
  return onOpen;
};
const row = (name: string) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr');
  if (!found) throw new Error(`"${name}" heads no row`);
  return within(found)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

describe('CompactsTable', () => {
  it('has a column for each compact and a row for each rule', () => {
    draw();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Birmingham',
      'Bristol',
      'Bromley',
      'Dudley',
      'Sandwell',
    ]);
    // Birmingham asks for a three-year cycle, Bromley for models over several years; neither sets a notice.
    expect(row('Notice')).toEqual([
      '–Does not ask for it',
      'Falls short',
      '–Does not ask for it',
      '2Falls short',
      '–Does not ask for it',
    ]);
    expect(row('Length')[1]).toBe('In line');
    expect(row('Length')[2]).toBe('·Asks for it; nothing to say here');
  });

  it('says the compact, the verdict and how many findings, and leads to the first', async () => {
    const onOpen = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Dudley Compact: Falls short, 2 findings' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('dudley', 'notice-period/falls-short/3');
  });

  it('explains its signs', () => {
    draw();
    const key = within(screen.getByRole('list', { name: 'What the signs mean' }));
    expect(key.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
      'Falls short',
      'Check this',
      'Not mentioned',
      'In line',
      '· Asks for it; nothing to say here',
      '– Does not ask for it',
    ]);
  });

  it('says so where no compact has anything to say', () => {
    draw([]);
    expect(screen.getByText(/^No compact asks anything/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
