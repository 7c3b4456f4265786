import { describe, expect, it, vi } from 'vitest';
import type { EngineListener } from '@/entrypoints/sidepanel/engine-client.ts';
import type { Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import { createSession } from '@/entrypoints/sidepanel/session.ts';
import { createPanelStore, stageOf } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentListener } from '@/lib/browser/document-link.ts';
import type { Request, ToDocument } from '@/lib/browser/messages.ts';
import type { Compact } from '@/lib/compact.ts';
import type { Digest } from '@/lib/digest.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { ReadError } from '@/lib/read/read-error.ts';

const compact = (place: string): Compact => ({
  id: place.toLowerCase(),
  place,
  title: `${place} Compact`,
  year: null,
  signatories: [],
  places: [place],
  commitments: [],
  resolution: { ref: '1', summary: '', stages: [] },
});

const doc = (text: string): DocumentText => ({
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
});

const digest: Digest = {
  kinds: [{ kind: 'consultation', because: ['Have your say'] }],
  aboutCompacts: null,
  refersTo: null,
  words: 3,
  consultationDays: null,
};

const finding: Finding = {
  id: 'consultation-length/falls-short/0',
  rule: 'consultation-length',
  title: 'Time to reply',
  verdict: 'falls-short',
  message: 'It is six weeks.',
  question: 'Why?',
  evidence: [{ start: 0, end: 4, quote: 'Open', page: null, heading: null, sentence: { start: 0, end: 4 } }],
  commitments: [],
};

const page = (id: string, tabId: number): Request => ({ kind: 'page', id, tabId, address: 'https://council.example/' });

/** A panel with an engine and tabs that answer when told to. */
function setUp(chosen: string | null = 'dudley') {
  const store = createPanelStore([compact('Bromley'), compact('Dudley')], chosen);
  const asked: { reading: Reading; compact: Compact | null }[] = [];
  const tabs = new Map<number, { listener: DocumentListener; sent: ToDocument[]; closed: boolean }>();
  const engineOf = vi.fn<(listener: EngineListener) => void>();
  const reveal = vi.fn<(tabId: number) => void>();
  const remember = vi.fn<(id: string) => void>();
  const session = createSession({
    store,
    engine: (listener) => {
      engineOf(listener);
      return { ask: (reading, held) => void asked.push({ reading, compact: held }) };
    },
    link: (tabId, listener) => {
      const tab = { listener, sent: [] as ToDocument[], closed: false };
      tabs.set(tabId, tab);
      return { send: (message) => void tab.sent.push(message), close: () => (tab.closed = true) };
    },
    reveal,
    remember,
    today: () => '2025-03-10',
  });
  const engine = () => {
    const listener = engineOf.mock.calls[0]?.[0];
    if (!listener) throw new Error('the session made no engine');
    return listener;
  };
  const tab = (tabId: number) => {
    const found = tabs.get(tabId);
    if (!found) throw new Error(`no line to tab ${tabId}`);
    return found;
  };
  return {
    store,
    session,
    asked,
    reveal,
    remember,
    engine,
    tab,
    part: (tabId: number, text: string, done = true, at: [number, number] | null = null) =>
      tab(tabId).listener.hear({
        type: 'part',
        doc: doc(text),
        done,
        page: at?.[0] ?? null,
        pages: at?.[1] ?? null,
      }),
    /** The engine answers the question asked last, or one asked before. */
    answer: (findings: Finding[] = [finding], question = asked.at(-1)) => {
      if (!question) throw new Error('nothing was asked');
      const { reading } = question;
      engine().answered({ number: reading.number, compact: question.compact?.id ?? null, digest, findings }, reading);
    },
    stage: () => stageOf(store.getState()),
  };
}

describe('checking a page', () => {
  it('reads it, asks the engine, shows the findings and marks their words', () => {
    const { session, part, answer, stage, tab, store, asked } = setUp();
    expect(stage()).toBe('nothing');
    session.takeUp(page('1', 7));
    expect(stage()).toBe('working');
    part(7, 'Open for six weeks.');
    expect(stage()).toBe('working');
    expect(asked[0]).toMatchObject({
      compact: { id: 'dudley' },
      reading: { complete: true, kinds: null, today: '2025-03-10', doc: { text: 'Open for six weeks.' } },
    });
    answer();
    expect(stage()).toBe('read');
    expect(store.getState().result?.findings).toEqual([finding]);
    expect(tab(7).sent).toEqual([
      { type: 'mark', marks: [{ id: expect.any(String), start: 0, end: 4, verdict: 'falls-short' }] },
    ]);
    expect(store.getState().announcement.words).toBe(
      '1 finding: 1 falls short, 0 to check, 0 not mentioned, 0 in line',
    );
  });

  it('shows findings and progress while pages are still being read', () => {
    const { session, part, answer, stage, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open', false, [1, 3]);
    answer();
    expect(stage()).toBe('working');
    expect(store.getState()).toMatchObject({ progress: { page: 1, pages: 3 }, result: { findings: [finding] } });
    part(7, 'Open for six weeks.', true, [3, 3]);
    expect(store.getState().progress).toBeNull();
    expect(stage()).toBe('working');
    answer();
    expect(stage()).toBe('read');
  });

  it('takes the same request up once', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.takeUp(page('1', 7));
    expect(asked).toHaveLength(1);
  });
});

describe('what is out of date', () => {
  it('drops an answer about a document that has been left', () => {
    const { session, part, answer, store, asked, tab } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'The first page.');
    const [late] = asked;
    session.takeUp(page('2', 8));
    expect(tab(7).closed).toBe(true);
    answer([finding], late);
    expect(store.getState().result).toBeNull();
  });

  it('drops words that arrive from a tab that has been left', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    session.takeUp(page('2', 8));
    part(7, 'The first page.');
    expect(asked).toEqual([]);
  });

  it('drops an answer under a compact that is no longer chosen', () => {
    const { session, part, answer, store, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    const [late] = asked;
    session.chooseCompact('bromley');
    answer([finding], late);
    expect(store.getState().result).toBeNull();
    answer();
    expect(store.getState().result?.compact).toBe('bromley');
  });

  it('keeps the findings and says so when the page goes away', () => {
    const { session, part, answer, store, tab, stage } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    tab(7).listener.lost(true);
    expect(store.getState()).toMatchObject({ movedOn: true, result: { findings: [finding] } });
    expect(stage()).toBe('read');
  });

  it('says that nothing was read when the page goes away too early', () => {
    const { session, store, tab, stage } = setUp();
    session.takeUp(page('1', 7));
    tab(7).listener.lost(false);
    expect(stage()).toBe('refused');
    expect(store.getState().refusal?.reason).toBe('unreachable');
  });
});

describe('choosing', () => {
  it('remembers a compact and repeats only the check', () => {
    const { session, part, asked, remember } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.chooseCompact('bromley');
    expect(remember).toHaveBeenCalledExactlyOnceWith('bromley');
    expect(asked.map(({ reading, compact: held }) => [reading.number, held?.id])).toEqual([
      [1, 'dudley'],
      [1, 'bromley'],
    ]);
  });

  it('never puts the document’s own suggestion in place of the reader’s choice', () => {
    const { session, part, asked } = setUp('bromley');
    session.takeUp(page('1', 7));
    part(7, 'Dudley Council wants your views.');
    expect(asked[0]?.compact?.id).toBe('bromley');
  });

  it('uses the suggestion where no choice was made yet, and remembers nothing', () => {
    const { session, part, asked, remember } = setUp(null);
    session.takeUp(page('1', 7));
    part(7, 'Dudley Council wants your views.');
    expect(asked[0]?.compact?.id).toBe('dudley');
    expect(remember).not.toHaveBeenCalled();
  });

  it('has no compact where there is neither choice nor suggestion', () => {
    const { session, part, asked } = setUp(null);
    session.takeUp(page('1', 7));
    part(7, 'Thornbeck Council wants your views.');
    expect(asked[0]?.compact).toBeNull();
  });

  it('reads the document again under the reader’s own word on its kind, and keeps to it for later pages', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open', false, [1, 2]);
    session.setKinds(['tender']);
    part(7, 'Open for six weeks.', true, [2, 2]);
    expect(asked.map(({ reading }) => [reading.number, reading.kinds])).toEqual([
      [1, null],
      [2, ['tender']],
      [3, ['tender']],
    ]);
  });

  it('forgets the kind with the document', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.setKinds(['tender']);
    session.takeUp(page('2', 7));
    part(7, 'Another page');
    expect(asked.at(-1)?.reading.kinds).toBeNull();
  });
});

describe('between panel and page', () => {
  it('brings the tab to the front and shows the words', () => {
    const { session, part, answer, tab, reveal } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.show(finding, 0);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(7);
    const [mark, show] = tab(7).sent;
    if (mark?.type !== 'mark') throw new Error('the words were not marked');
    expect(show).toEqual({ type: 'show', id: mark.marks[0]?.id });
  });

  it('says when the words are no longer there', () => {
    const { session, part, answer, tab, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    tab(7).listener.hear({ type: 'shown', id: 'any', found: true });
    expect(store.getState().movedOn).toBe(false);
    tab(7).listener.hear({ type: 'shown', id: 'any', found: false });
    expect(store.getState().movedOn).toBe(true);
  });

  it('opens the finding of a mark that is pressed, twice if it is pressed twice', () => {
    const { session, part, answer, tab, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    tab(7).listener.hear({ type: 'pressed', id: `${finding.id}@0` });
    tab(7).listener.hear({ type: 'pressed', id: `${finding.id}@0` });
    expect(store.getState().pressed).toEqual({ finding: finding.id, times: 2 });
    tab(7).listener.hear({ type: 'pressed', id: 'something-else/meets/9@0' });
    expect(store.getState().pressed?.times).toBe(2);
  });

  it.each([
    [7, 'https://council.example/another', true],
    [7, 'https://council.example/#key-dates', false],
    [8, 'https://council.example/another', false],
  ])('when tab %i goes to %s, has the page moved on: %s', (tabId, address, movedOn) => {
    const { session, part, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.moveOn(tabId, address);
    expect(store.getState().movedOn).toBe(movedOn);
  });
});

describe('what cannot be read', () => {
  it('shows what the toolbar button could not do', () => {
    const { session, store, stage } = setUp();
    session.takeUp({ kind: 'refused', id: '1', reason: 'blocked', message: 'This page belongs to the browser.' });
    expect(stage()).toBe('refused');
    expect(store.getState().announcement.words).toBe('This page belongs to the browser.');
  });

  it('shows what the page’s side could not do, and closes the line', () => {
    const { session, tab, store } = setUp();
    session.takeUp(page('1', 7));
    tab(7).listener.hear({ type: 'refused', reason: 'locked', message: 'The PDF is locked.' });
    expect(store.getState().refusal).toEqual({ reason: 'locked', message: 'The PDF is locked.' });
    expect(tab(7).closed).toBe(true);
  });

  it('is forgotten with the next document', () => {
    const { session, part, stage } = setUp();
    session.takeUp({ kind: 'refused', id: '1', reason: 'blocked', message: 'No.' });
    session.takeUp(page('2', 7));
    part(7, 'Open');
    expect(stage()).toBe('working');
  });

  it('blames itself when the engine fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session, part, engine, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    engine().failed('a rule threw');
    expect(store.getState().refusal?.message).toMatch(/^Something went wrong in Compact Lens itself/);
  });
});

describe('a file', () => {
  it('is checked like a page, with nothing to show it in', async () => {
    const { session, answer, stage, store } = setUp();
    await session.takeUpFile(async () => doc('Open for six weeks.'), ['second.txt']);
    answer();
    expect(stage()).toBe('read');
    expect(store.getState()).toMatchObject({ subject: { tabId: null }, leftOut: ['second.txt'] });
  });

  it('that cannot be read is refused in its own words', async () => {
    const { session, store } = setUp();
    const read = async () => {
      throw new ReadError('unsupported', 'Word files are not read yet.');
    };
    await session.takeUpFile(read, []);
    expect(store.getState().refusal).toEqual({ reason: 'unsupported', message: 'Word files are not read yet.' });
  });

  it('that was overtaken by another document is dropped', async () => {
    const { session, asked } = setUp();
    let finish = (_: DocumentText) => {};
    const reading = session.takeUpFile(() => new Promise((resolve) => (finish = resolve)), []);
    session.takeUp(page('2', 7));
    finish(doc('Too late.'));
    await reading;
    expect(asked).toEqual([]);
  });
});
