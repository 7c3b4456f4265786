// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Findings } from '@/components/findings/Findings.tsx';
import { compacts } from '@/lib/compacts/compacts.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';

afterEach(cleanup);

const doc: DocumentText = {
  source: 'page',
  title: 'Have your say',
  address: null,
  language: 'en-GB',
  published: null,
  text: '',
  blocks: [],
  struck: [],
  links: [],
  pages: null,
  unread: [],
};
const finding = (title: string, verdict: Verdict): Finding => ({
  id: title,
  rule: title,
  title,
  theme: 'consultation',
  verdict,
  message: `${title} in a sentence.`,
  question: '',
  evidence: [],
  commitments: [],
});
const few = [finding('Notice', 'falls-short'), finding('Costs', 'unclear'), finding('Feedback', 'meets')];
const others = Array.from({ length: 9 }, (_, index) => finding(`Other ${index + 1}`, 'meets'));
const many = [...few, ...others];

const draw = (findings: readonly Finding[]) => {
  const [compact] = compacts;
  if (!compact) throw new Error('There is no compact');
  const props = {
    findings,
    doc,
    compact,
    complete: true,
    pressed: null,
    kinds: [],
    version: '0.1.0',
    corrections: {},
    onSetAside: () => {},
    onCopy: async () => true,
  };
  return { props, ...render(<Findings {...props} />) };
};
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const group = (name: RegExp) => screen.getByRole('heading', { level: 2, name }).closest('details');

describe('narrowing findings down', () => {
  it('is offered where there are many, folded where there are some, and left out where there are few', () => {
    draw(few);
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    draw(many.slice(1));
    expect(screen.getByRole('searchbox').closest('details')?.open).toBe(false);
    cleanup();
    draw(many);
    expect(screen.getByRole('searchbox').closest('details')).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Search the findings' })).toBeTruthy();
  });

  it('goes by words, and unfolds what it finds', async () => {
    draw(many);
    expect(group(/In line/)?.open).toBe(false);
    await userEvent.type(screen.getByRole('searchbox'), 'feedback');
    expect(titles()).toEqual(['Feedback']);
    expect(group(/In line/)?.open).toBe(true);
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(titles()).toHaveLength(12);
    expect(group(/In line/)?.open).toBe(false);
  });

  it('goes by verdict, and back', async () => {
    draw(many);
    const only = screen.getByRole('button', { name: 'Falls short' });
    await userEvent.click(only);
    expect(titles()).toEqual(['Notice']);
    expect(only.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(only);
    expect(titles()).toHaveLength(12);
  });

  it('goes by theme', async () => {
    draw([...many, { ...finding('Full costs', 'meets'), theme: 'funding' }]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'Funding');
    expect(titles()).toEqual(['Full costs']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'Everything');
    expect(titles()).toHaveLength(13);
  });

  it('puts them in one list as they stand in the document', async () => {
    draw([finding('Feedback', 'meets'), finding('Notice', 'falls-short'), ...others]);
    expect(titles().slice(0, 2)).toEqual(['Notice', 'Feedback']);
    const order = screen.getByRole('combobox', { name: 'Order' });
    await userEvent.selectOptions(order, 'As it stands in the document');
    expect(titles().slice(0, 2)).toEqual(['Feedback', 'Notice']);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('says so where nothing is left', async () => {
    draw(many);
    await userEvent.type(screen.getByRole('searchbox'), 'parking');
    expect(screen.getByText('No finding holds these words.')).toBeTruthy();
  });

  it('gives way to a finding pressed in the document', async () => {
    const { props, rerender } = draw(many);
    await userEvent.type(screen.getByRole('searchbox'), 'feedback');
    rerender(<Findings {...props} pressed={{ finding: 'Costs', times: 1 }} />);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
    expect(document.activeElement?.textContent).toContain('Costs');
  });
});

describe('moving between findings', () => {
  it.each([
    ['j', 'Costs'],
    ['{ArrowDown}', 'Costs'],
    ['jk', 'Notice'],
    ['{ArrowDown}{ArrowUp}', 'Notice'],
    // The last is folded away with its group, and there is none before the first.
    ['jjj', 'Costs'],
    ['k', 'Notice'],
    ['{Control>}j{/Control}', 'Notice'],
  ])('by the keys %s comes to %s', async (keys, expected) => {
    draw(few);
    screen.getByRole('heading', { name: 'Notice' }).closest('summary')?.focus();
    await userEvent.keyboard(keys);
    expect(document.activeElement?.querySelector('h3')?.textContent).toBe(expected);
  });

  it('leaves the keys to those who type', async () => {
    draw(many);
    await userEvent.type(screen.getByRole('searchbox'), 'jk');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'jk');
  });
});
