// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReviewList } from '@/components/reviews/ReviewList.tsx';
import { type ReviewSummary, summaryOf } from '@/lib/reviews/summary.ts';
import { hash, review, reworded } from '@/tests/fixtures/reviews/stand-ins.ts';

afterEach(cleanup);

const libraries = summaryOf(review());
const parks: ReviewSummary = {
  ...summaryOf(
    review({
      id: hash('e'),
      today: '2025-05-02',
      documents: reworded().map((doc) => ({ ...doc, title: 'Parks <img onerror=alert(1)>', address: null })),
      compact: { id: 'bromley', title: 'Bromley Compact' },
      findings: [],
      notes: '',
    }),
  ),
};

function draw({
  reviews = [parks, libraries],
  told = [],
  isKeeping = true,
}: {
  reviews?: readonly ReviewSummary[];
  told?: string[];
  isKeeping?: boolean;
} = {}) {
  const acts = {
    onOpen: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onDelete: vi.fn(),
    onDeleteAll: vi.fn(),
    onOptions: vi.fn(),
  };
  function Kept() {
    const [kept, setKept] = useState(reviews);
    const onDelete = (id: string) => {
      acts.onDelete(id);
      setKept(kept.filter((each) => each.id !== id));
    };
    const space = { ours: 1_200_000, free: 3_000_000_000 };
    return <ReviewList reviews={kept} space={space} told={told} isKeeping={isKeeping} {...acts} onDelete={onDelete} />;
  }
  render(<Kept />);
  return acts;
}
const items = () => screen.getAllByRole('article').map((item) => within(item).getByRole('heading').textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('ReviewList', () => {
  it('says of each what it was, under which compact, when, and what was found', () => {
    draw();
    expect(items()).toEqual(['Parks <img onerror=alert(1)>', 'Have your say on our libraries']);
    const [first, second] = screen.getAllByRole('article').map((item) => within(item));
    expect(first?.getByText('Bromley Compact · Checked on 2 May 2025')).toBeTruthy();
    expect(first?.getByText('No findings')).toBeTruthy();
    expect(second?.getByText('Dudley Compact · Checked on 10 March 2025 · Has notes')).toBeTruthy();
    expect(second?.getByText('millbrook.example/have-your-say/libraries')).toBeTruthy();
    expect(second?.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Falls short: 1',
      'In line: 1',
    ]);
    expect(document.querySelector('img')).toBeNull();
  });

  it('is searched by title, address and compact', async () => {
    draw();
    await userEvent.type(screen.getByRole('searchbox'), 'millbrook');
    expect(items()).toEqual(['Have your say on our libraries']);
    expect(screen.getByRole('status').textContent).toBe('1 review');
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'no such thing');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('No review matches.');
  });

  it('opens one and saves one', async () => {
    const { onOpen, onExport } = draw();
    await press('Open: Have your say on our libraries');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(libraries.id);
    await press('Save as a file: Have your say on our libraries');
    expect(onExport).toHaveBeenLastCalledWith(libraries.id);
    await press('Save all as a file');
    expect(onExport).toHaveBeenLastCalledWith(null);
  });

  it('asks before it deletes one, and leaves the focus somewhere', async () => {
    const { onDelete } = draw();
    await press('Delete: Have your say on our libraries');
    expect(document.activeElement?.textContent).toMatch(/^Delete the review of “Have your say on our libraries”\?/);
    expect(onDelete).not.toHaveBeenCalled();
    await press('Delete it');
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(libraries.id);
    expect(items()).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Your reviews');
  });

  it.each(['button', 'Escape'])('keeps it when told so by %s', async (way) => {
    const { onDelete } = draw();
    await press('Delete: Have your say on our libraries');
    if (way === 'button') await press('Keep it');
    else await userEvent.keyboard('{Escape}');
    expect(onDelete).not.toHaveBeenCalled();
    expect(items()).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete: Have your say on our libraries' }));
  });

  it('asks before it deletes all', async () => {
    const { onDeleteAll } = draw();
    await press('Delete all');
    expect(screen.getByText('Delete all 2 reviews, with their notes? They cannot be brought back.')).toBeTruthy();
    await press('Delete all of them');
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  it('adds a file, and the same one again', async () => {
    const { onImport } = draw();
    const file = new File(['{}'], 'compact-lens-reviews.json', { type: 'application/json' });
    const input = screen.getByLabelText('A file of reviews');
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(onImport).toHaveBeenCalledTimes(2);
    expect(onImport).toHaveBeenLastCalledWith(file);
  });

  it('says what is kept, where, and how much room it takes', () => {
    draw();
    expect(
      screen.getByText(/^Kept on this computer only: .* The rest of the document’s words are not kept\.$/),
    ).toBeTruthy();
    expect(screen.getByText('Your reviews take up 1.2 MB; there is room for about 3 GB more.')).toBeTruthy();
  });

  it('can be added to while it is empty', () => {
    draw({ reviews: [], told: ['This file is damaged and cannot be read.'] });
    expect(screen.getByText('No reviews are kept yet.')).toBeTruthy();
    expect(screen.getByText('This file is damaged and cannot be read.')).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Add from a file']);
  });

  it('says where reviews are not kept any more, that those it has stay, and where that is changed', async () => {
    const { onOptions } = draw({ isKeeping: false });
    expect(
      screen.getByText(/^Keeping reviews is turned off, so what you check now is not kept\. Reviews that/),
    ).toBeTruthy();
    expect(items()).toHaveLength(2);
    await press('Change this under Options');
    expect(onOptions).toHaveBeenCalledOnce();
    cleanup();
    draw({ isKeeping: false, reviews: [] });
    expect(screen.queryByText(/stay here until you delete them/)).toBeNull();
    cleanup();
    draw();
    expect(screen.queryByText(/turned off/)).toBeNull();
  });

  it('shows fifty of a long list, and the rest when asked', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...libraries, id: String(i) }));
    draw({ reviews: many(51) });
    expect(screen.getAllByRole('article')).toHaveLength(50);
    await press('Show all 51 reviews');
    expect(screen.getAllByRole('article')).toHaveLength(51);
    cleanup();
    draw({ reviews: many(50) });
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });
});
