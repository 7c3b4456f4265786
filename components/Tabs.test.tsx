// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '@/components/Tabs.tsx';

afterEach(cleanup);

const ids = ['findings', 'judge', 'compacts'] as const;

function Panel() {
  const [current, setCurrent] = useState<(typeof ids)[number]>('findings');
  return (
    <Tabs
      label="This document"
      current={current}
      onTurn={setCurrent}
      parts={ids.map((id) => ({
        id,
        label: `the ${id}`,
        keep: id === 'findings',
        content: <input aria-label={`note on ${id}`} />,
      }))}
    />
  );
}
const tab = (id: string) => screen.getByRole('tab', { name: `the ${id}` });
const selected = () => screen.getByRole('tab', { selected: true }).textContent;

describe('Tabs', () => {
  it('shows one part, under the name of its tab', async () => {
    render(<Panel />);
    expect(screen.getByRole('tabpanel', { name: 'the findings' })).toBeTruthy();
    await userEvent.click(tab('compacts'));
    expect(screen.getByRole('tabpanel', { name: 'the compacts' })).toBeTruthy();
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
  });

  it('is one stop for the tab key, and goes on into the part', async () => {
    render(<Panel />);
    await userEvent.tab();
    expect(document.activeElement).toBe(tab('findings'));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByLabelText('note on findings'));
  });

  it.each([
    ['{ArrowRight}', 'the judge'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'the findings'],
    ['{ArrowLeft}', 'the compacts'],
    ['{End}', 'the compacts'],
    ['{End}{Home}', 'the findings'],
    ['x', 'the findings'],
  ])('turns by the keys %s to %s, which then has the focus', async (keys, expected) => {
    render(<Panel />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(selected()).toBe(expected);
    expect(document.activeElement?.textContent).toBe(expected);
  });

  it('keeps what was typed in a part that asks for it', async () => {
    render(<Panel />);
    await userEvent.type(screen.getByLabelText('note on findings'), 'mine');
    await userEvent.click(tab('judge'));
    await userEvent.type(screen.getByLabelText('note on judge'), 'gone');
    await userEvent.click(tab('findings'));
    expect(screen.getByLabelText('note on findings')).toHaveProperty('value', 'mine');
    await userEvent.click(tab('judge'));
    expect(screen.getByLabelText('note on judge')).toHaveProperty('value', '');
  });
});
