// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReaderFind, type SoughtWords } from '@/components/reader/ReaderFind.tsx';
import { ReaderOutline } from '@/components/reader/ReaderOutline.tsx';
import { ReaderRecognition } from '@/components/reader/ReaderRecognition.tsx';

afterEach(cleanup);

describe('the search', () => {
  function Searching(props: Partial<ComponentProps<typeof ReaderFind>>) {
    const [sought, setSought] = useState<SoughtWords>({ words: '', matchCase: false, markAll: true });
    const still = { found: null, asked: 1, onStep: () => {}, onClose: () => {} };
    return <ReaderFind {...still} {...props} sought={sought} onChange={setSought} />;
  }

  it('takes words where focus already is, and steps on and back', async () => {
    const onStep = vi.fn<(back: boolean) => void>();
    render(<Searching onStep={onStep} />);
    // There is nothing to step to yet.
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('ferry{Enter}{Shift>}{Enter}{/Shift}');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'ferry');
    expect(onStep.mock.calls).toEqual([[false], [true]]);
  });

  it.each([
    [{ state: 'looking', current: 0, total: 0 } as const, 'Looking'],
    [{ state: 'found', current: 3, total: 12 } as const, '3 of 12'],
    [{ state: 'found', current: 1, total: 1 } as const, '1 of 1'],
    [{ state: 'none', current: 0, total: 0 } as const, 'Not found'],
  ])('says of %j: %s', async (found, words) => {
    render(<Searching found={found} />);
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.keyboard('f');
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('is shut by Escape anywhere in it', async () => {
    const onClose = vi.fn<() => void>();
    render(<Searching onClose={onClose} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Match capitals' }));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes the focus again when it is asked for again', async () => {
    const { rerender } = render(<Searching />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mark all' }));
    rerender(<Searching asked={2} />);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});

describe('the contents', () => {
  const entries = [
    {
      id: '0',
      title: 'Part one',
      leads: false,
      entries: [{ id: '0.0', title: 'Have your say', leads: true, entries: [] }],
    },
  ];

  it('lead to their places', async () => {
    const onGo = vi.fn<(id: string) => void>();
    render(<ReaderOutline entries={entries} onGo={onGo} />);
    await userEvent.click(screen.getByRole('button', { name: 'Have your say' }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('0.0');
    expect(screen.queryByRole('button', { name: 'Part one' })).toBeNull();
  });

  it('say that there are none, and nothing before that is known', () => {
    const { rerender, container } = render(<ReaderOutline entries={null} onGo={() => {}} />);
    expect(container.textContent).toBe('');
    rerender(<ReaderOutline entries={[]} onGo={() => {}} />);
    expect(container.textContent).toBe('This PDF has no list of contents.');
  });
});

describe('recognition', () => {
  const offered = {
    phase: 'offered',
    pages: [2, 4, 5, 6],
    isWhole: false,
    page: null,
    of: 12,
    done: 0,
    total: 4,
    recognised: [],
    failure: null,
    onStart: () => {},
    onStop: () => {},
  } as const;

  it('says which pages have no words, and is begun', async () => {
    const onStart = vi.fn<() => void>();
    render(<ReaderRecognition {...offered} onStart={onStart} />);
    expect(screen.getByText(/^Pages 2 and 4 to 6 have no words/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Recognise the words' }));
    expect(onStart).toHaveBeenCalledOnce();
  });

  it('says so where no page has any', () => {
    render(<ReaderRecognition {...offered} isWhole />);
    expect(screen.getByText(/^This document has no words/)).toBeTruthy();
  });

  it('says how far it has got, and is stopped', async () => {
    const onStop = vi.fn<() => void>();
    render(<ReaderRecognition {...offered} phase="working" page={4} done={1} onStop={onStop} />);
    expect(screen.getByRole('status').textContent).toBe('Recognising page 4 of 12');
    const bar = screen.getByRole('progressbar', { name: 'Recognising page 4 of 12' });
    expect(bar.getAttribute('aria-valuetext')).toBe('1 of 4 pages recognised');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('says how sure it is, over all and of each page', () => {
    const recognised = [
      { page: 2, confidence: 93 },
      { page: 4, confidence: 88 },
    ];
    render(<ReaderRecognition {...offered} phase="done" pages={[]} recognised={recognised} />);
    // (93 + 88) / 2 = 90.5
    expect(screen.getByRole('status').textContent).toBe(
      '2 pages were read from their pictures with 91 % confidence: check names, dates and sums against the pages.',
    );
    expect(screen.getByText('Page 4: 88 %')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says why it failed, and may be tried again', () => {
    render(<ReaderRecognition {...offered} phase="failed" failure="It could not start." />);
    expect(screen.getByRole('alert').textContent).toBe('It could not start.');
    expect(screen.getByRole('button', { name: 'Recognise the words' })).toBeTruthy();
  });

  it('says that there was nothing to recognise', () => {
    render(<ReaderRecognition {...offered} phase="done" pages={[]} />);
    expect(screen.getByRole('status').textContent).toMatch(/^No words were recognised/);
  });
});
