// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentNotices } from '@/components/DocumentNotices.tsx';
import { DocumentSummary } from '@/components/DocumentSummary.tsx';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Digest } from '@/lib/show/digest.ts';

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
  days: [],
  words: 812,
};

describe('DocumentSummary', () => {
  it('says what the document is, the words that decided it and how much was read', () => {
    render(<DocumentSummary doc={doc} digest={digest} complete corrections={{}} onCorrect={() => {}} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Have your say' })).toBeTruthy();
    expect(screen.getByText('Consultation').closest('p')?.textContent).toBe(
      'Consultation because it says “have your say” and “we are consulting” · 812 words read · 12 pages',
    );
  });

  it('says for each kind which words decided it', () => {
    const both: Digest = { ...digest, kinds: [...digest.kinds, { kind: 'funding', because: ['grants of £5,000'] }] };
    render(<DocumentSummary doc={doc} digest={both} complete corrections={{}} onCorrect={() => {}} />);
    expect(screen.getByText('Funding').closest('p')?.textContent).toMatch(
      /^Consultation because it says “have your say” and “we are consulting”; Funding because it says “grants of £5,000” ·/,
    );
  });

  it('gives no reason for what the reader has said', () => {
    render(
      <DocumentSummary
        doc={doc}
        digest={digest}
        complete
        corrections={{ kinds: ['consultation'] }}
        onCorrect={() => {}}
      />,
    );
    expect(screen.getByText('Consultation').closest('p')?.textContent).toMatch(/^Consultation as you set it · 812/);
  });

  it('lets the reader say what it is, several kinds at once, and take it back', async () => {
    const onCorrect = vi.fn<(corrections: Corrections) => void>();
    render(
      <DocumentSummary
        doc={doc}
        digest={digest}
        complete
        corrections={{ kinds: ['consultation'] }}
        onCorrect={onCorrect}
      />,
    );
    const change = screen.getByRole('button', { name: 'Something read wrongly? Put it right' });
    expect(change.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(change);
    expect(screen.getByRole('checkbox', { name: /^Consultation/ })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Funding/ }));
    expect(onCorrect).toHaveBeenLastCalledWith({ kinds: ['consultation', 'funding'] });
    await userEvent.click(screen.getByRole('checkbox', { name: /^Consultation/ }));
    expect(onCorrect).toHaveBeenLastCalledWith({ kinds: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Let Compact Lens decide' }));
    expect(onCorrect).toHaveBeenLastCalledWith({});
  });
});

describe('DocumentSummary of a document of no known kind', () => {
  const unknown = { ...digest, kinds: [] };
  const draw = (known: Digest, complete: boolean) => (
    <DocumentSummary doc={doc} digest={known} complete={complete} corrections={{}} onCorrect={() => {}} />
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

describe('DocumentNotices', () => {
  it('tells what could not be read', () => {
    const unread = [{ page: 4, reason: 'scanned' as const, what: 'Page 4 is a picture of text.' }];
    render(<DocumentNotices doc={{ ...doc, unread }} digest={digest} />);
    expect(screen.getByRole('listitem').textContent).toBe('Page 4 is a picture of text.');
  });

  it('names the first few parts and folds the rest of a long list', () => {
    const unread = Array.from({ length: 6 }, (_, index) => ({
      page: index + 1,
      reason: 'scanned' as const,
      what: `Page ${index + 1} is a picture.`,
    }));
    render(<DocumentNotices doc={{ ...doc, unread }} digest={digest} />);
    expect(screen.getByText('and 2 more').closest('details')?.textContent).toContain('Page 5 is a picture.Page 6');
  });

  it('names the document that holds the rest, and leads to it', () => {
    const refersTo = {
      quote: 'read the full paper',
      link: { words: 'Full paper', address: 'https://council.example/' },
    };
    const { container } = render(<DocumentNotices doc={doc} digest={{ ...digest, refersTo }} />);
    expect(container.textContent).toMatch(
      /sends its reader to another document: read the full paper\..*nothing is called missing/,
    );
    expect(screen.getByRole('link', { name: 'Full paper' }).getAttribute('href')).toBe('https://council.example/');
  });

  it('names it also where no link leads to it', () => {
    const refersTo = { quote: 'the attached terms', link: null };
    render(<DocumentNotices doc={doc} digest={{ ...digest, refersTo }} />);
    expect(screen.getByText('the attached terms')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says that only English can be checked', () => {
    const { rerender } = render(<DocumentNotices doc={{ ...doc, language: 'cy' }} digest={digest} />);
    expect(screen.getByText(/^This document says that it is in Welsh\. Only English can be checked/)).toBeTruthy();
    rerender(<DocumentNotices doc={{ ...doc, language: 'en-GB' }} digest={digest} />);
    expect(screen.queryByText(/Only English/)).toBeNull();
  });

  it('says that a document about compacts is not checked as an offer', () => {
    render(<DocumentNotices doc={doc} digest={{ ...digest, aboutCompacts: 'this Compact' }} />);
    expect(screen.getByText(/not checked as an offer. It says “this Compact”/)).toBeTruthy();
  });

  it('is silent where all is well', () => {
    const { container } = render(<DocumentNotices doc={doc} digest={digest} />);
    expect(container.textContent).toBe('');
  });
});
