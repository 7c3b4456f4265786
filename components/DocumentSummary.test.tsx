// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtAGlance } from '@/components/AtAGlance.tsx';
import { DocumentNotices } from '@/components/DocumentNotices.tsx';
import { DocumentSummary } from '@/components/DocumentSummary.tsx';
import type { DocumentKind } from '@/lib/compact.ts';
import type { Digest } from '@/lib/digest.ts';
import type { DocumentText } from '@/lib/document.ts';

afterEach(cleanup);

const doc: DocumentText = {
  source: 'pdf',
  title: 'Have your say',
  address: null,
  language: null,
  published: null,
  text: '',
  blocks: [],
  struck: [],
  links: [],
  pages: 12,
  unread: [],
};
const digest: Digest = {
  kinds: [{ kind: 'consultation', because: ['have your say', 'we are consulting', 'your views'] }],
  aboutCompacts: null,
  refersTo: null,
  words: 812,
  consultationDays: 43,
};

describe('DocumentSummary', () => {
  it('says what the document is, the words that decided it and how much was read', () => {
    render(<DocumentSummary doc={doc} digest={digest} complete isKindSet={false} onKinds={() => {}} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Have your say' })).toBeTruthy();
    expect(screen.getByText('Consultation').parentElement?.textContent).toBe(
      'Consultation because it says “have your say” and “we are consulting” · 812 words read · 12 pages',
    );
  });

  it('lets the reader say what it is, several kinds at once, and take it back', async () => {
    const onKinds = vi.fn<(kinds: readonly DocumentKind[] | null) => void>();
    render(<DocumentSummary doc={doc} digest={digest} complete isKindSet onKinds={onKinds} />);
    const change = screen.getByRole('button', { name: 'Change' });
    expect(change.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(change);
    expect(screen.getByRole('checkbox', { name: /^Consultation/ })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Funding/ }));
    expect(onKinds).toHaveBeenLastCalledWith(['consultation', 'funding']);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Consultation/ }));
    expect(onKinds).toHaveBeenLastCalledWith([]);
    await userEvent.click(screen.getByRole('button', { name: 'Let Compact Lens decide' }));
    expect(onKinds).toHaveBeenLastCalledWith(null);
  });
});

describe('DocumentSummary of a document of no known kind', () => {
  const unknown = { ...digest, kinds: [] };
  const draw = (known: Digest, complete: boolean) => (
    <DocumentSummary doc={doc} digest={known} complete={complete} isKindSet={false} onKinds={() => {}} />
  );

  it('lets the reader say at once, and leaves the boxes where they are when one is ticked', async () => {
    const { rerender } = render(draw(unknown, true));
    const tender = screen.getByRole('checkbox', { name: /^Tender/ });
    await userEvent.click(tender);
    rerender(draw({ ...digest, kinds: [{ kind: 'tender', because: [] }] }, true));
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^Tender/ }));
  });

  it('waits until all of it has been read', () => {
    render(draw(unknown, false));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('AtAGlance', () => {
  const none = { 'falls-short': 0, unclear: 0, 'not-stated': 0, meets: 0 };
  const glance = (
    counts: Partial<typeof none>,
    open: string | null = null,
    asked: string | null = null,
    complete = true,
  ) => {
    const { container } = render(
      <AtAGlance glance={{ open, asked, counts: { ...none, ...counts } }} complete={complete} />,
    );
    return container.textContent;
  };

  it('answers in one sentence whether it is fair', () =>
    expect(glance({ 'falls-short': 2, unclear: 2, meets: 4, 'not-stated': 3 }, '6 weeks and 1 day', '12 weeks')).toBe(
      'Open 6 weeks and 1 day; the compact asks for 12 weeks. 2 fall short, 2 to check, 4 in line, 3 not mentioned.',
    ));

  it('says plainly that nothing falls short', () =>
    expect(glance({ meets: 4 })).toBe('Nothing falls short, 4 in line.'));

  it('counts one as one', () => expect(glance({ 'falls-short': 1 })).toBe('1 falls short.'));

  it('says that the compact sets no length where it sets none', () =>
    expect(glance({ unclear: 1 }, '6 weeks')).toBe(
      'Open 6 weeks; this compact sets no length. Nothing falls short, 1 to check.',
    ));

  it('does not take an unfinished reading for an answer', () =>
    expect(glance({}, null, null, false)).toBe('So far: nothing falls short.'));

  it('does not take silence for approval', () =>
    expect(glance({})).toMatch(/^This compact asks nothing of a document like this/));
});

describe('DocumentNotices', () => {
  it('tells what could not be read', () => {
    const unread = [{ page: 4, reason: 'scanned' as const, what: 'Page 4 is a picture of text.' }];
    render(<DocumentNotices doc={{ ...doc, unread }} digest={digest} leftOut={[]} />);
    expect(screen.getByRole('listitem').textContent).toBe('Page 4 is a picture of text.');
  });

  it('names the first few parts and folds the rest of a long list', () => {
    const unread = Array.from({ length: 6 }, (_, index) => ({
      page: index + 1,
      reason: 'scanned' as const,
      what: `Page ${index + 1} is a picture.`,
    }));
    render(<DocumentNotices doc={{ ...doc, unread }} digest={digest} leftOut={[]} />);
    expect(screen.getByText('and 2 more').closest('details')?.textContent).toContain('Page 5 is a picture.Page 6');
  });

  it('points at the document that holds the rest, over the web only', () => {
    const refersTo = (address: string | null) => ({ ...digest, refersTo: { quote: 'the full paper', address } });
    const { rerender } = render(
      <DocumentNotices doc={doc} digest={refersTo('https://council.example/paper.pdf')} leftOut={[]} />,
    );
    expect(screen.getByRole('link', { name: 'the full paper' }).getAttribute('href')).toBe(
      'https://council.example/paper.pdf',
    );
    rerender(<DocumentNotices doc={doc} digest={refersTo('javascript:alert(1)')} leftOut={[]} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('the full paper')).toBeTruthy();
  });

  it('says that a document about compacts is not checked as an offer', () => {
    render(<DocumentNotices doc={doc} digest={{ ...digest, aboutCompacts: 'this Compact' }} leftOut={[]} />);
    expect(screen.getByText(/not checked as an offer. It says “this Compact”/)).toBeTruthy();
  });

  it('names the files that were left out', () => {
    render(<DocumentNotices doc={doc} digest={digest} leftOut={['annex.pdf', 'prices.pdf']} />);
    expect(screen.getByText(/Left out: annex.pdf and prices.pdf\./)).toBeTruthy();
  });

  it('is silent where all is well', () => {
    const { container } = render(<DocumentNotices doc={doc} digest={digest} leftOut={[]} />);
    expect(container.textContent).toBe('');
  });
});
