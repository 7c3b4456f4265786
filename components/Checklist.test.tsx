// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Checklist } from '@/components/Checklist.tsx';
import type { Commitment, Compact, DocumentKind } from '@/lib/compact.ts';
import { type Judgements, withJudgement } from '@/lib/show/judgements.ts';

afterEach(cleanup);

const commitment = (id: string, rest: Partial<Commitment> = {}): Commitment => ({
  id,
  ref: `7.1, ${id}`,
  by: 'public',
  theme: 'conduct',
  summary: `Keep ${id}.`,
  kinds: ['consultation'],
  feeds: [],
  ...rest,
});

/** It concerns no document, so it names no kinds. */
const { kinds: _, ...peace } = commitment('peace');

const compact: Compact = {
  id: 'dudley',
  place: 'Dudley',
  title: 'Dudley Compact',
  year: null,
  signatories: [],
  places: [],
  commitments: [
    commitment('faith', { operativeWords: 'in good faith', note: 'The scan is cut off.' }),
    commitment('time', { by: 'vcs' }),
    commitment('books', { kinds: ['funding'] }),
    commitment('tested', { feeds: [{ rule: 'notice-period', strength: 'firm' }] }),
    peace,
  ],
  resolution: { ref: '1', summary: '', stages: [] },
};

/** The checklist and its judgements, which the reader changes. */
function Kept({ before = {}, kinds = ['consultation'] }: { before?: Judgements; kinds?: DocumentKind[] }) {
  const [judgements, setJudgements] = useState(before);
  return (
    <Checklist
      compact={compact}
      kinds={kinds}
      judgements={judgements}
      keeping="kept"
      onJudge={(id, judgement) => setJudgements(withJudgement(judgements, 'dudley', id, judgement))}
    />
  );
}
const item = (id: string) => within(screen.getByRole('group', { name: `Keep ${id}.` }));

describe('Checklist', () => {
  it('asks of what no rule tests and this kind of document can show, by who promised it', () => {
    render(<Kept />);
    expect(screen.getAllByRole('group', { name: /^Keep/ })).toHaveLength(2);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Promised by public bodies',
      'Promised by the voluntary and community sector',
    ]);
    expect(item('faith').getByText('In its words: “in good faith” · Dudley Compact, 7.1, faith')).toBeTruthy();
    expect(item('faith').getByText('Note: The scan is cut off.')).toBeTruthy();
  });

  it('takes an answer and takes it back', async () => {
    render(<Kept />);
    expect(screen.getByText(/^0 of 2 answered/)).toBeTruthy();
    await userEvent.click(item('faith').getByRole('radio', { name: 'No' }));
    expect(item('faith').getByRole('radio', { name: 'No' })).toHaveProperty('checked', true);
    expect(item('time').getByRole('radio', { name: 'No' })).toHaveProperty('checked', false);
    expect(screen.getByText(/^1 of 2 answered/)).toBeTruthy();
    await userEvent.click(item('faith').getByRole('button', { name: 'Clear' }));
    expect(screen.getByText(/^0 of 2 answered/)).toBeTruthy();
  });

  it('takes a note, with or without an answer', async () => {
    render(<Kept />);
    await userEvent.click(item('time').getByRole('button', { name: 'Add a note' }));
    const note = item('time').getByRole('textbox', { name: 'Your note' });
    expect(document.activeElement).toBe(note);
    await userEvent.type(note, 'Ask the chair.');
    await userEvent.click(item('time').getByRole('radio', { name: 'Not sure' }));
    expect(item('time').getByRole('textbox')).toHaveProperty('value', 'Ask the chair.');
  });

  it('shows what was answered before', () => {
    render(<Kept before={{ dudley: { faith: { answer: 'yes', note: 'Page 2.' } } }} />);
    expect(item('faith').getByRole('radio', { name: 'Yes' })).toHaveProperty('checked', true);
    expect(item('faith').getByRole('textbox')).toHaveProperty('value', 'Page 2.');
  });

  it('lists what no one document can show, and asks nothing of it', () => {
    render(<Kept />);
    expect(screen.getByText(/^1 more is about how the two sides work together/)).toBeTruthy();
    expect(screen.getByText(/^Keep peace\./).tagName).toBe('LI');
  });

  it('says so where the compact asks nothing more', () => {
    render(<Kept kinds={['tender']} />);
    expect(screen.getByText('The Dudley Compact asks nothing more of a document like this.')).toBeTruthy();
  });
});
