// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NextSteps } from '@/components/NextSteps.tsx';
import { compacts } from '@/lib/compacts/compacts.ts';
import { nextSteps } from '@/lib/compacts/next-steps.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';

afterEach(cleanup);

const doc: DocumentText = {
  source: 'page',
  title: 'Have your say',
  address: 'https://council.example/have-your-say',
  language: 'en-GB',
  published: null,
  text: '',
  blocks: [],
  struck: [],
  links: [],
  pages: null,
  unread: [],
};
const finding = (title: string, verdict: Verdict, question = `May we ask about ${title}?`): Finding => ({
  id: `${title}/${verdict}`,
  rule: title,
  title,
  theme: 'consultation',
  verdict,
  message: '',
  question,
  evidence: [],
  commitments: [],
});
const findings = [
  finding('Time', 'falls-short'),
  finding('Feedback', 'not-stated'),
  finding('Costs', 'meets', ''),
  finding('Holidays', 'falls-short'),
];

const draw = (id: string, shown: readonly Finding[] = findings) => {
  const compact = compacts.find((each) => each.id === id);
  if (!compact) throw new Error(`There is no ${id}`);
  const onCopy = vi.fn(async (_words: string) => true);
  const steps = nextSteps(compact, '2025-03-22');
  render(<NextSteps doc={doc} compact={compact} findings={shown} steps={steps} closes="2025-04-14" onCopy={onCopy} />);
  return onCopy;
};
const letter = () => {
  const box = screen.getByRole('textbox', { name: /^The letter/, hidden: true });
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('the letter is not to be edited');
  return box;
};
const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name, hidden: true }));

describe('NextSteps', () => {
  it('gives Sandwell’s four stages, and the day its 21 days would end', () => {
    draw('sandwell-2011');
    expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(4);
    expect(screen.getByText('If you write today, an answer would be due by 12 April 2025 (21 days).')).toBeTruthy();
    expect(screen.getByText('Sandwell Compact, Section 6')).toBeTruthy();
  });

  it('says what there is where a compact sets out no steps', () => {
    draw('bromley');
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByText(/sets out no steps for settling a disagreement/)).toBeTruthy();
  });

  it('says that it is voluntary', () => {
    draw('dudley');
    expect(screen.getByText(/^A compact is a voluntary agreement/)).toBeTruthy();
  });
});

describe('the letter', () => {
  it('raises what falls short, and what else is ticked, in the order of the findings', async () => {
    draw('dudley');
    expect(letter().value).toMatch(/1\. Time.*2\. Holidays/s);
    expect(letter().value).not.toContain('Feedback');
    await tick(/^Feedback/);
    await tick(/^Holidays/);
    expect(letter().value).toMatch(/1\. Time.*2\. Feedback/s);
    expect(letter().value).not.toContain('Holidays');
  });

  it('offers no point without a question', () => {
    draw('dudley');
    expect(screen.queryByRole('checkbox', { name: /^Costs/, hidden: true })).toBeNull();
  });

  it('asks for a point where none is ticked', async () => {
    draw('dudley', [finding('Feedback', 'not-stated')]);
    expect(screen.getByText('Tick at least one point above.')).toBeTruthy();
    await tick(/^Feedback/);
    expect(letter().value).toContain('1. Feedback');
  });

  it('is the reader’s once they change it, until they ask for a new draft', async () => {
    const onCopy = draw('dudley');
    await userEvent.clear(letter());
    await userEvent.type(letter(), 'Dear Ms Ahmed,');
    await tick(/^Feedback/);
    expect(letter().value).toBe('Dear Ms Ahmed,');
    await userEvent.click(screen.getByRole('button', { name: 'Copy the letter', hidden: true }));
    expect(onCopy).toHaveBeenLastCalledWith('Dear Ms Ahmed,');
    await userEvent.click(screen.getByRole('button', { name: 'Draft it again', hidden: true }));
    expect(letter().value).toMatch(/1\. Time.*2\. Feedback/s);
  });
});
