// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OverviewStrip } from '@/components/OverviewStrip.tsx';

const ticks = [
  { id: 'reply', label: 'Time to reply: falls short, page 1', verdict: 'falls-short', at: 0.1 },
  { id: 'expenses', label: 'Expenses: check this, page 3', verdict: 'unclear', at: 0.5 },
  { id: 'formats', label: 'Ways to answer: in line, page 3', verdict: 'meets', at: 0.51 },
  { id: 'end', label: 'Reasons: in line, page 6', verdict: 'meets', at: 0.9 },
] as const;

// Nothing is laid out here: the strip is told that it is 400 pixels tall.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = () => {
  const onGo = vi.fn<(id: string) => void>();
  render(<OverviewStrip ticks={ticks} onGo={onGo} />);
  return { onGo, stops: screen.getAllByRole('button') };
};

it('names every place, those too near each other in one', () => {
  expect(show().stops.map(({ textContent }) => textContent?.trim())).toEqual([
    'Time to reply: falls short, page 1',
    'Expenses: check this, page 3 Ways to answer: in line, page 3',
    'Reasons: in line, page 6',
  ]);
  expect(screen.getByRole('navigation', { name: 'Where the findings are' })).toBeTruthy();
});

it('goes to the place pressed, and to each in turn where there are several', async () => {
  const { onGo, stops } = show();
  for (const stop of [0, 1, 1, 1]) await userEvent.click(stops[stop] ?? document.body);
  expect(onGo.mock.calls).toEqual([['reply'], ['expenses'], ['formats'], ['expenses']]);
});

it('is one stop for the tab key, and arrow keys move along it', async () => {
  const { onGo, stops } = show();
  await userEvent.tab();
  expect(document.activeElement).toBe(stops[0]);
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(stops[2]);
  await userEvent.keyboard('{Home}{End}{Enter}');
  expect(onGo.mock.calls).toEqual([['end']]);
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

it('is not there where nothing is marked', () => {
  render(<OverviewStrip ticks={[]} onGo={() => {}} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});
