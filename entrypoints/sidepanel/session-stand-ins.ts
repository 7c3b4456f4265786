import { vi } from 'vitest';
import type { EngineListener } from '@/entrypoints/sidepanel/engine-client.ts';
import type { Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import { createSession } from '@/entrypoints/sidepanel/session.ts';
import { comparisonOf, createPanelStore, stageOf } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentListener } from '@/lib/browser/document-link.ts';
import type { Request, ToDocument } from '@/lib/browser/messages.ts';
import type { Compact } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import type { Finding } from '@/lib/finding.ts';
import { factsJson } from '@/lib/report/json.ts';
import { keepFacts } from '@/lib/reviews/kept-facts.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';

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

/** A page of one line. */
export const doc = (text: string): DocumentText => ({
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
  days: [],
  words: 3,
};

/** What the engine gives for reviews and reports, of a document that gives no days. */
const facts = extract(doc('Open.'), { today: '2025-03-10', complete: true });
const kept = { facts: keepFacts(facts), said: { published: null, facts: factsJson(facts) } };

export const finding: Finding = {
  id: 'consultation-length/falls-short/0',
  rule: 'consultation-length',
  title: 'Time to reply',
  theme: 'consultation',
  verdict: 'falls-short',
  message: 'It is six weeks.',
  question: 'Why?',
  evidence: [{ start: 0, end: 4, quote: 'Open', page: null, heading: null, sentence: { start: 0, end: 4 } }],
  commitments: [],
};

const comparison = (id: string, findings: readonly Finding[]): Comparison => ({
  compact: id,
  findings,
  glances: [],
  pictures: [],
  steps: [],
});

/** A press of the toolbar button on a page. */
export const page = (id: string, tabId: number): Request => ({
  kind: 'page',
  id,
  tabId,
  address: 'https://council.example/',
});

/** A panel with an engine and tabs that answer when told to. */
export function setUp(chosen: string | null = 'dudley') {
  const store = createPanelStore([compact('Bromley'), compact('Dudley')], { chosen, keepsReviews: true });
  const asked: { reading: Reading; compacts: readonly Compact[] }[] = [];
  /** The reviews that are kept, the latest last. */
  const shelved: KeptReview[] = [];
  const tabs = new Map<number, { listener: DocumentListener; sent: ToDocument[]; closed: boolean }>();
  const engineOf = vi.fn<(listener: EngineListener) => void>();
  const reveal = vi.fn<(tabId: number) => void>();
  const remember = vi.fn<(id: string) => void>();
  const session = createSession({
    store,
    engine: (listener) => {
      engineOf(listener);
      return { ask: (reading, held) => void asked.push({ reading, compacts: held }) };
    },
    link: (tabId, listener) => {
      const tab = { listener, sent: [] as ToDocument[], closed: false };
      tabs.set(tabId, tab);
      return { send: (message) => void tab.sent.push(message), close: () => (tab.closed = true) };
    },
    reveal,
    remember,
    shelf: async () => ({
      find: async (documents, compact) =>
        shelved.findLast(
          (review) =>
            review.compact.id === compact && review.documents.some(({ address }) => address === documents[0]?.address),
        ) ?? null,
      save: async (review) => {
        const stored = { ...review, revision: review.revision + 1 };
        shelved.push(stored);
        return { review: stored, told: [], isMerged: false };
      },
    }),
    onKept: () => {},
    today: () => '2025-03-10',
    now: () => '2025-03-10T09:00:00Z',
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
    shelved,
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
      const comparisons = question.compacts.map(({ id }) => comparison(id, findings));
      engine().answered({ number: reading.number, digest, kept, comparisons }, reading);
    },
    stage: () => stageOf(store.getState()),
    /** The findings that are shown. */
    shown: () => {
      const { result } = store.getState();
      return result && comparisonOf(result)?.findings;
    },
  };
}
