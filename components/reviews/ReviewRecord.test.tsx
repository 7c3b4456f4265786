// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangesNotice } from '@/components/ChangesNotice.tsx';
import { ReviewNotes } from '@/components/reviews/ReviewNotes.tsx';
import { ReviewRecord } from '@/components/reviews/ReviewRecord.tsx';
import { compacts } from '@/lib/compacts/compacts.ts';
import { review } from '@/tests/fixtures/reviews/stand-ins.ts';

afterEach(cleanup);

const dudley = compacts.find(({ id }) => id === 'dudley') ?? null;

describe('ReviewRecord', () => {
  it('shows what was found and what the reader made of it', () => {
    render(<ReviewRecord compact={dudley} review={review()} onBack={() => undefined} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Have your say on our libraries');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(screen.getByText(/This is what was found on 10 March 2025\./)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Your notes',
      'Your answers',
      'Falls short 1',
      'Not mentioned 1',
      'In line 1',
    ]);
    expect(screen.getByText('“14 April 2025”')).toBeTruthy();
    expect(screen.getByText('You set this aside on 11 March 2025: It is answered elsewhere')).toBeTruthy();
    expect(screen.getByText(/^Ask Ms Ahmed/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the document' }).getAttribute('href')).toBe(
      'https://www.millbrook.example/have-your-say/libraries',
    );
  });

  it('says what was put right, and answers by the words of the commitment', () => {
    const asked = dudley?.commitments.find(({ feeds }) => feeds.length === 0);
    if (!asked) throw new Error('Dudley leaves nothing to judge');
    const judgements = {
      dudley: { [asked.id]: { answer: 'not-sure', note: 'Ask' }, 'since-gone': { answer: 'no', note: '' } },
    } as const;
    const corrections = { kinds: ['consultation', 'change'], closes: '2025-05-12', we: 'funder' } as const;
    render(<ReviewRecord compact={dudley} review={review({ judgements, corrections })} onBack={() => undefined} />);
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toContain('Closes 12 May 2025');
    expect(lines).toContain('What is this document? Consultation and Notice of change');
    expect(lines).toContain('Who speaks as “we”? The public body or funder');
    expect(lines).toContain(`${asked.summary} Not sureAsk`);
    expect(lines).toContain('since-gone No');
  });

  it('says so where the document was a file, and runs nothing that a file says', () => {
    const documents = review().documents.map((doc) => ({
      ...doc,
      address: null,
      title: '<img src=x onerror=alert(1)>',
    }));
    render(
      <ReviewRecord
        compact={dudley}
        review={review({ documents, notes: '<script>alert(1)</script>' })}
        onBack={() => undefined}
      />,
    );
    expect(screen.getByText(/^It was a file on your computer/)).toBeTruthy();
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy();
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('goes back', async () => {
    const onBack = vi.fn();
    render(
      <ReviewRecord
        compact={dudley}
        review={review({ findings: [], notes: '', corrections: {}, judgements: {} })}
        onBack={onBack}
      />,
    );
    expect(screen.getByText('No findings')).toBeTruthy();
    expect(screen.queryByText('Your notes')).toBeNull();
    expect(screen.queryByText('Your answers')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('ReviewNotes', () => {
  it('takes what is typed, and says where it stays', async () => {
    const onChange = vi.fn();
    render(<ReviewNotes notes="Ask" keeping="kept" onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Your notes on this document' }), '!');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('Ask!');
    expect(screen.getByText(/^Kept on this computer with the review/)).toBeTruthy();
  });

  it('says so where nothing is kept', () => {
    render(<ReviewNotes notes="" keeping="refused" onChange={() => undefined} />);
    expect(screen.getByText(/^These notes will be gone/)).toBeTruthy();
  });
});

describe('ChangesNotice', () => {
  const changes = (count: number) => Array.from({ length: count }, (_, index) => `Change ${index + 1}.`);

  it('lists what has changed since a day', () => {
    render(<ChangesNotice changes={changes(5)} since="2025-03-10" />);
    expect(screen.getByRole('heading', { name: 'What has changed since 10 March 2025' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.queryByText(/more change/)).toBeNull();
  });

  it('folds away what goes beyond five', () => {
    render(<ChangesNotice changes={changes(6)} since="2025-03-10" />);
    expect(screen.getByText('and 1 more change')).toBeTruthy();
    expect(screen.getByText('Change 6.')).toBeTruthy();
  });

  it('is not there where nothing has', () => {
    const { container } = render(<ChangesNotice changes={[]} since="2025-03-10" />);
    expect(container.innerHTML).toBe('');
  });
});
