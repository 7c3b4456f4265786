// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindingGroups } from '@/components/findings/FindingGroups.tsx';
import type { Commitment, Compact } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';

afterEach(cleanup);

const text = 'It opens on 3 March 2025 and closes on 14 April 2025.';
const doc: DocumentText = {
  source: 'page',
  title: 'Have your say',
  address: 'https://council.example/have-your-say',
  language: 'en-GB',
  published: null,
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  struck: [],
  links: [],
  pages: null,
  unread: [],
};

const commitment = (id: string, summary: string): Commitment => ({
  id,
  ref: `8.1, ${id}`,
  by: 'public',
  theme: 'consultation',
  summary,
  operativeWords: `${id} in the compact’s words`,
  note: `A note on ${id}.`,
  feeds: [],
});

const compact: Compact = {
  id: 'dudley',
  place: 'Dudley',
  title: 'The Dudley Partners’ Compact',
  year: null,
  signatories: [],
  places: [],
  commitments: [commitment('length', 'At least 12 weeks to answer.'), commitment('reason', 'Say why if shorter.')],
  resolution: { ref: '1', summary: '', stages: [] },
};

const evidence = (words: string) => {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    quote: words,
    page: null,
    heading: 'Key dates',
    sentence: { start: 0, end: text.length },
  };
};

const finding = (title: string, verdict: Verdict, rest: Partial<Finding> = {}): Finding => ({
  id: `${title}/${verdict}`,
  rule: title,
  title,
  theme: 'consultation',
  verdict,
  message: `${title} in a sentence.`,
  question: '',
  evidence: [],
  commitments: [],
  ...rest,
});

const short = finding('Time to reply', 'falls-short', {
  question: 'Could the closing date move?',
  evidence: [evidence('3 March 2025'), evidence('14 April 2025')],
  commitments: ['length', 'reason'],
});

/** What only reporting and setting aside need. */
const acting = { kinds: [], version: '0.1.0', corrections: {}, onSetAside: () => {} };

const draw = (findings: readonly Finding[], rest: Partial<Parameters<typeof FindingGroups>[0]> = {}) => {
  const onCopy = vi.fn(async (_words: string) => true);
  const onShow = vi.fn<(finding: Finding, index: number) => void>();
  const props = { findings, doc, compact, complete: true, pressed: null, ...acting, onCopy, onShow, ...rest };
  return { onCopy, onShow, props, ...render(<FindingGroups {...props} />) };
};

/** The card of a finding. */
const card = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('details');
  if (!found) throw new Error(`"${title}" stands in no card`);
  return found;
};

describe('the groups', () => {
  it('put what falls short first, in words and with a count', () => {
    draw([finding('Feedback', 'meets'), finding('Expenses', 'not-stated'), finding('Decision', 'unclear'), short]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Falls short 1',
      'Check this 1',
      'Not mentioned 1',
      'In line 1',
    ]);
  });

  it('fold what is not mentioned and what is in line, with their titles in view', () => {
    draw([finding('Feedback', 'meets'), finding('Expenses', 'not-stated'), finding('Early notice', 'not-stated')]);
    expect(screen.getByText('Expenses, Early notice')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'In line 1' }).closest('details')?.open).toBe(false);
  });

  it('say what to make of silence and of doubt', () => {
    draw([finding('Decision', 'unclear'), finding('Expenses', 'not-stated'), finding('Feedback', 'meets')]);
    expect(screen.getByText('A person has to judge these.')).toBeTruthy();
    expect(screen.getByText(/^The document does not say. That may be an oversight/)).toBeTruthy();
  });

  it('open the first that falls short and no other', () => {
    draw([finding('Decision', 'unclear'), short, finding('Costs', 'falls-short')]);
    expect([card('Time to reply').open, card('Costs').open, card('Decision').open]).toEqual([true, false, false]);
  });
});

describe('while findings arrive', () => {
  it('none opens by itself, for another may come before it; one the reader opened stays open', async () => {
    const costs = finding('Costs', 'falls-short');
    const { props, rerender } = draw([finding('Decision', 'unclear'), costs], { complete: false });
    expect(card('Costs').open).toBe(false);
    await userEvent.click(screen.getByRole('heading', { name: 'Costs' }));
    rerender(<FindingGroups {...props} findings={[short, costs]} complete />);
    expect([card('Time to reply').open, card('Costs').open]).toEqual([true, true]);
  });
});

describe('a finding', () => {
  it('shows the sentence with the words that count marked, and where it stands', () => {
    draw([short]);
    const quote = within(card('Time to reply')).getByRole('blockquote');
    expect(quote.textContent).toBe(`“${text}”`);
    expect([...quote.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '3 March 2025',
      '14 April 2025',
    ]);
    expect(screen.getByText('under “Key dates”')).toBeTruthy();
  });

  it('shows the promise with its words, its reference, who made it and what to know about it', () => {
    draw([short]);
    const within_ = within(card('Time to reply'));
    expect(within_.getByText('At least 12 weeks to answer.')).toBeTruthy();
    expect(within_.getByText('In its words: “length in the compact’s words”')).toBeTruthy();
    expect(within_.getByText('Dudley Compact, 8.1, length · public bodies')).toBeTruthy();
    expect(within_.getByText('Note: A note on length.')).toBeTruthy();
    expect(within_.getByText('1 more promise on this')).toBeTruthy();
  });

  it('leads to its words on the page', async () => {
    const { onShow } = draw([short]);
    await userEvent.click(screen.getByRole('button', { name: 'Show on page' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith(short, 0);
  });

  it('offers no page where there is none to show', () => {
    render(
      <FindingGroups
        findings={[short]}
        doc={doc}
        compact={compact}
        complete
        pressed={null}
        {...acting}
        onCopy={async () => true}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Show on page' })).toBeNull();
  });

  it('copies the question alone, or the whole point', async () => {
    const { onCopy } = draw([short]);
    await userEvent.click(screen.getByRole('button', { name: 'Copy question' }));
    expect(onCopy).toHaveBeenLastCalledWith('Could the closing date move?');
    await userEvent.click(screen.getByRole('button', { name: 'Copy this point' }));
    expect(onCopy.mock.lastCall?.[0]).toContain(text);
    expect(onCopy.mock.lastCall?.[0]).toContain('Dudley Compact, 8.1, length');
    expect(screen.getByText('Copied')).toBeTruthy();
  });

  it('says so where the browser lets nothing be copied', async () => {
    draw([short], { onCopy: async () => false });
    await userEvent.click(screen.getByRole('button', { name: 'Copy question' }));
    expect(screen.getByText(/did not let us copy/)).toBeTruthy();
  });

  it('without words or question has neither', () => {
    draw([finding('Expenses', 'not-stated')]);
    expect(screen.queryByRole('blockquote')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy question' })).toBeNull();
  });

  it('never takes the document’s words for markup', () => {
    const sly = '<img src=x onerror=alert(1)> closes on 14 April 2025';
    draw(
      [
        {
          ...short,
          evidence: [{ ...evidence('It opens'), start: 0, end: 28, sentence: { start: 0, end: sly.length } }],
        },
      ],
      {
        doc: { ...doc, text: sly, blocks: [{ start: 0, end: sly.length, kind: 'paragraph' }] },
      },
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('blockquote').textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a mark pressed in the document', () => {
  it('opens the finding and its group and moves the focus there, each time', () => {
    const meets = finding('Feedback', 'meets');
    const { props, rerender } = draw([short, meets]);
    rerender(<FindingGroups {...props} pressed={{ finding: meets.id, times: 1 }} />);
    expect(card('Feedback').open).toBe(true);
    expect(screen.getByRole('heading', { name: 'In line 1' }).closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(card('Feedback').querySelector('summary'));

    document.body.focus();
    rerender(<FindingGroups {...props} pressed={{ finding: meets.id, times: 2 }} />);
    expect(document.activeElement).toBe(card('Feedback').querySelector('summary'));
  });
});
