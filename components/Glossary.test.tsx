// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Glossary } from '@/components/Glossary.tsx';
import { GlossaryTerms } from '@/components/GlossaryTerms.tsx';

afterEach(cleanup);

const terms = [
  { term: 'clawback', meaning: 'Taking money back.', also: ['claw back'], inText: [] },
  { term: 'TUPE', meaning: 'The law that moves staff.', also: [], inText: [] },
];

it('lists terms with what they mean and what else they are called', () => {
  render(<Glossary terms={terms} />);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['clawback', 'TUPE']);
  expect(screen.getAllByRole('definition')[0]?.textContent).toBe('Taking money back.Also: claw back');
  expect(screen.getByRole('status').textContent).toBe('2 words');
});

it('finds a term by its name or what it means, and says how many or that there is none', async () => {
  render(<Glossary terms={terms} />);
  const search = screen.getByRole('searchbox', { name: 'Search the words' });
  await userEvent.type(search, 'staff');
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['TUPE']);
  expect(screen.getByRole('status').textContent).toBe('1 word');
  await userEvent.type(search, 'xyz');
  expect(screen.queryByRole('term')).toBeNull();
  expect(screen.getByRole('status').textContent).toMatch(/^No word here matches/);
});

it('explains the terms that a text uses, each once, and says nothing where there are none', async () => {
  const { container, rerender } = render(<GlossaryTerms text="Core costs are paid in arrears. Core costs only." />);
  await userEvent.click(screen.getByText('What this means: core costs, in arrears'));
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['core costs', 'in arrears']);
  rerender(<GlossaryTerms text="Your bins are emptied on Tuesdays." />);
  expect(container.textContent).toBe('');
});
