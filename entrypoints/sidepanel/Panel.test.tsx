// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/entrypoints/sidepanel/Panel.tsx';
import { finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

afterEach(cleanup);

const tasks = {
  version: '0.1.0',
  checkPage: vi.fn(),
  openFiles: vi.fn(),
  addFiles: vi.fn(),
  addLink: vi.fn(),
  allow: vi.fn(),
  copy: async () => true,
  saveReport: vi.fn(async () => 'report.docx'),
  openOptions: vi.fn(),
};
const reviewing = {
  turnTo: vi.fn(),
  refresh: vi.fn(),
  leave: vi.fn(),
  open: vi.fn(),
  shut: vi.fn(),
  export: vi.fn(),
  import: vi.fn(),
  remove: vi.fn(),
  removeAll: vi.fn(),
};

/** The panel over a document that has been read and checked. */
function checked(chosen: string | null = 'dudley') {
  const stage = setUp(chosen);
  render(<Panel store={stage.store} session={stage.session} reviewing={reviewing} tasks={tasks} />);
  act(() => {
    stage.session.takeUp(page('1', 7));
    stage.part(7, 'Open');
    stage.answer();
  });
  return stage;
}
const turnTo = (name: string) => userEvent.click(screen.getByRole('tab', { name }));
const card = () => screen.getByRole('heading', { name: finding.title }).closest('details');

describe('the panel', () => {
  it('shows the findings, and what to do about them', () => {
    checked();
    expect(screen.getByText('1 falls short.')).toBeTruthy();
    expect(card()?.open).toBe(true);
    expect(screen.getByRole('heading', { name: 'What you can do next' })).toBeTruthy();
  });

  it('leads from an answer under another compact to the finding', async () => {
    const { answer, store } = checked();
    await turnTo('All compacts');
    expect(screen.getByText(/^Holding the document against every compact/)).toBeTruthy();
    act(() => answer());
    await userEvent.click(await screen.findByRole('button', { name: 'Bromley Compact: Falls short' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Findings');
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'bromley');
    expect(document.activeElement).toBe(card()?.querySelector('summary'));
    expect(store.getState().result?.compact).toBe('bromley');
  });

  it('keeps a letter in the making while another part is looked at', async () => {
    checked();
    const letter = () =>
      within(screen.getByRole('tabpanel')).getByRole('textbox', { name: /^The letter/, hidden: true });
    await userEvent.clear(letter());
    await userEvent.type(letter(), 'Dear Ms Ahmed,');
    await turnTo('For you to judge');
    await turnTo('Findings');
    expect(letter()).toHaveProperty('value', 'Dear Ms Ahmed,');
  });

  it('asks for a compact before it shows findings, and compares them all without one', async () => {
    const { answer } = checked(null);
    expect(screen.getByText(/^Choose the compact of the place/)).toBeTruthy();
    await turnTo('All compacts');
    act(() => answer());
    expect(screen.getByRole('button', { name: 'Dudley Compact: Falls short' })).toBeTruthy();
  });
});
