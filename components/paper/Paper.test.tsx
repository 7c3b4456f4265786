// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Paper } from '@/components/paper/Paper.tsx';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { readText } from '@/lib/read/text.ts';
import { readWord } from '@/lib/read/word.ts';
import { consultationPaper } from '@/tests/files/word-files.ts';

afterEach(cleanup);

const show = (doc: DocumentText, onPlace: (paper: HTMLElement | null) => void = () => {}) =>
  render(<Paper doc={doc} onPlace={onPlace} />);
const markdown = (text: string) => readText(text, { markdown: true });

it('shows a Word paper in the shapes it has: headings below the page’s own, a table with its headings, clauses in clauses', async () => {
  const doc = readWord(new Uint8Array(await consultationPaper()), 'paper.docx');
  show(doc);
  expect(screen.getByRole('article').getAttribute('lang')).toBe('en-GB');
  expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'H2 Community transport grants: have your say',
    'H3 Why we are consulting',
    'H4 Key dates',
    'H3 Terms we propose',
  ]);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Stage', 'Date']);
  expect(screen.getAllByRole('cell')).toHaveLength(4);
  const clause = screen.getByText('1.1 The Council may end a grant where:').closest('li');
  expect(
    clause &&
      within(clause)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
  ).toEqual(['(a) it is not spent as agreed; or', '(b) the charity has closed.']);
  expect(screen.getByText('7 April 2025').tagName).toBe('S');
  expect(screen.getByRole('link', { name: 'the draft policy' }).getAttribute('rel')).toBe('noreferrer');
});

it('gives every block its words, and nothing else, under its own number', async () => {
  const doc = readWord(new Uint8Array(await consultationPaper()), 'paper.docx');
  const { container } = show(doc);
  const shown = doc.blocks.map((_, index) => container.querySelector(`[data-block="${index}"]`)?.textContent);
  expect(shown).toEqual(doc.blocks.map((block) => quoteOf(doc, block)));
});

it('shows markup in a document as the words it is', () => {
  const { container } = show(
    markdown('<img src=x onerror=alert(1)> and <script>alert(2)</script> [x](javascript:alert(3))'),
  );
  expect(container.querySelector('img, script, a')).toBeNull();
  expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeTruthy();
});

it('names a row by its own heading cell, and shows terms with what they mean', () => {
  const doc = markdown('a\nb\nc\nd');
  const blocks = doc.blocks.map((block, at) =>
    at < 2
      ? { ...block, kind: 'cell' as const, cell: { table: 0, row: 0, column: at, header: at === 0 } }
      : { ...block, kind: at === 2 ? ('term' as const) : ('definition' as const) },
  );
  show({ ...doc, blocks });
  expect(screen.getByRole('rowheader').textContent).toBe('a');
  expect([screen.getByRole('term').textContent, screen.getByRole('definition').textContent]).toEqual(['c', 'd']);
});

it('folds away what belongs to the site, and says how much', () => {
  const doc = markdown('Menu\nContact\nWe are consulting.');
  const blocks = doc.blocks.map((block, at) => (at < 2 ? { ...block, furniture: 'navigation' as const } : block));
  show({ ...doc, blocks });
  const summary = screen.getByText('2 lines that belong to the site, not to this document');
  expect(summary.closest('details')?.open).toBe(false);
});

it('tells of its place on the screen, and of leaving it', () => {
  const places: (HTMLElement | null)[] = [];
  const { unmount } = show(markdown('Words.'), (paper) => void places.push(paper));
  expect(places).toEqual([screen.getByRole('article')]);
  unmount();
  expect(places.at(-1)).toBeNull();
});
