import type { Engine } from '@/entrypoints/sidepanel/engine-client.ts';
import type { EngineAnswer, Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import {
  compactOf,
  comparisonOf,
  notCompared,
  nothingRead,
  type PanelStore,
  type Subject,
  type Tab,
} from '@/entrypoints/sidepanel/store.ts';
import type { DocumentLink, DocumentListener } from '@/lib/browser/document-link.ts';
import type { FromDocument, Request } from '@/lib/browser/messages.ts';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { Comparison } from '@/lib/comparison.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { countFindings } from '@/lib/findings.ts';
import { type Judgement, type Judgements, keyOfDocument, withJudgement } from '@/lib/judgements.ts';
import { findingOfMark, marksOf } from '@/lib/marks/finding-marks.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/words.ts';

interface Surroundings {
  readonly store: PanelStore;
  readonly engine: (listener: {
    answered(answer: EngineAnswer, reading: Reading): void;
    failed(message: string): void;
  }) => Engine;
  readonly link: (tabId: number, listener: DocumentListener) => DocumentLink;
  /** Brings a tab to the front. */
  readonly reveal: (tabId: number) => void;
  readonly remember: (compact: string) => void;
  /** What was judged of a document earlier in this session, and keeping what is judged now, by the document's key. */
  readonly judgements: {
    read(doc: string): Promise<Judgements>;
    save(doc: string, made: Judgements): void;
  };
  /** ISO date. */
  readonly today: () => string;
}

/** What a reader can do in the panel, and what the browser tells it. */
export interface Session {
  /** Checks what the toolbar button, menu or shortcut asked for; the same request again changes nothing. */
  takeUp(request: Request, leftOut?: readonly string[]): void;
  /** Checks a file that the panel has read itself. */
  takeUpFile(read: () => Promise<DocumentText>, leftOut: readonly string[]): Promise<void>;
  chooseCompact(id: string): void;
  openTab(tab: Tab): void;
  /** Turns to a finding under a compact, without taking that for the reader's choice for other documents. */
  openFinding(compact: string, finding: string): void;
  judge(compact: string, commitment: string, judgement: Judgement): void;
  /** The reader's own word on what the document is; null to go back to ours. */
  setKinds(kinds: readonly DocumentKind[] | null): void;
  /** Shows the words of a finding in the document; `index` says which of its pieces of evidence. */
  show(finding: Finding, index: number): void;
  announce(message: string): void;
  /** A tab now shows another address; a page that changes within itself does so without going away. */
  moveOn(tabId: number, address: string): void;
}

/** Joins document, engine and store. Whatever belongs to a document that has been left is dropped. */
export function createSession({ store, engine, link, reveal, remember, judgements, today }: Surroundings): Session {
  let line: DocumentLink | null = null;
  let readings = 0;
  const questions = engine({ answered, failed });

  const announce = (words: string) =>
    store.setState(({ announcement: { times } }) => ({ announcement: { words, times: times + 1 } }));
  const isCurrent = (subject: string) => store.getState().subject?.id === subject;

  function begin(subject: Subject, leftOut: readonly string[]): void {
    line?.close();
    line = null;
    store.setState({ ...nothingRead, subject, leftOut });
    announce(say('status.reading'));
  }

  function read(doc: DocumentText, complete: boolean, kinds: readonly DocumentKind[] | null): void {
    const { subject } = store.getState();
    if (!subject) return;
    readings += 1;
    const reading = { number: readings, subject: subject.id, doc, complete, kinds, today: today() };
    store.setState({ reading });
    askFor(compactOf(store.getState()));
    if (complete && kinds === null) void recall(subject, doc);
  }

  function askFor(compact: Compact | null): void {
    const { reading } = store.getState();
    if (reading) questions.ask(reading, compact ? [compact] : []);
  }

  /** The reader may have turned to the other compacts before there was anything to hold against them. */
  function askForOthers(): void {
    const { reading, result, tab } = store.getState();
    if (tab !== 'compacts' || !reading?.complete || result?.reading !== reading) return;
    const others = notCompared(store.getState());
    if (others.length) questions.ask(reading, others);
  }

  async function recall(subject: Subject, doc: DocumentText): Promise<void> {
    const before = await judgements.read(keyOfDocument(doc));
    if (isCurrent(subject.id)) store.setState((state) => ({ judgements: { ...before, ...state.judgements } }));
  }

  function refuse(reason: ReadError['reason'], message: string): void {
    line?.close();
    line = null;
    store.setState({ refusal: { reason, message }, progress: null });
    announce(message);
  }

  function hear(message: FromDocument): void {
    if (message.type === 'part') hearPart(message);
    else if (message.type === 'refused') refuse(message.reason, message.message);
    else if (message.type === 'pressed') press(findingOfMark(message.id));
    else if (!message.found) {
      store.setState({ movedOn: true });
      announce(say('status.moved-on'));
    }
  }

  function hearPart({ doc, done, page, pages }: Extract<FromDocument, { type: 'part' }>): void {
    store.setState({ progress: page !== null && pages !== null && !done ? { page, pages } : null });
    read(doc, done, store.getState().reading?.kinds ?? null);
  }

  function press(finding: string): void {
    const { result, pressed } = store.getState();
    const shown = result && comparisonOf(result);
    if (!shown?.findings.some(({ id }) => id === finding)) return;
    store.setState({ tab: 'findings', pressed: { finding, times: (pressed?.times ?? 0) + 1 } });
  }

  function answered({ digest, comparisons }: EngineAnswer, reading: Reading): void {
    const state = store.getState();
    if (!isCurrent(reading.subject) || state.refusal) return;
    const before = state.result?.reading === reading ? state.result.comparisons : [];
    const isNew = ({ compact }: Comparison) => !comparisons.some((other) => other.compact === compact);
    const compact = compactOf(state)?.id ?? null;
    const result = { reading, digest, compact, comparisons: [...before.filter(isNew), ...comparisons] };
    // An answer about a compact that the reader has left meanwhile; the one now chosen has been asked about.
    if (compact !== null && !comparisonOf(result)) return;
    const isShown = state.result?.reading === reading && state.result.compact === compact;
    store.setState({ result });
    if (!isShown) show(reading.complete && reading === state.reading);
    askForOthers();
  }

  /** Tells of the comparison now shown, and marks its words in the document. */
  function show(done: boolean): void {
    const { result } = store.getState();
    const findings = (result && comparisonOf(result)?.findings) ?? [];
    if (done) announce(announcementOf(findings));
    line?.send({ type: 'mark', marks: marksOf(findings) });
  }

  /** Shows a compact's comparison, from what is known already or by asking. */
  function turnTo(id: string): void {
    store.setState({ chosen: id, pressed: null });
    const { reading, result } = store.getState();
    if (result?.reading === reading && result?.comparisons.some(({ compact }) => compact === id)) {
      store.setState({ result: { ...result, compact: id } });
      show(reading?.complete ?? false);
    } else askFor(compactOf(store.getState()));
  }

  function failed(message: string): void {
    console.error(message);
    if (store.getState().subject) refuse('damaged', say('refused.our-fault'));
  }

  return {
    takeUp(request, leftOut = []) {
      if (isCurrent(request.id)) return;
      if (request.kind === 'refused') {
        begin({ id: request.id, tabId: null, address: null }, leftOut);
        const { reason, message, grant } = request;
        store.setState({ refusal: { reason, message, ...(grant ? { grant } : {}) } });
        announce(message);
        return;
      }
      const { id, tabId } = request;
      begin({ id, tabId, address: request.kind === 'page' ? request.address : null }, leftOut);
      line = link(tabId, {
        hear: (message) => {
          if (isCurrent(id)) hear(message);
        },
        lost: () => {
          if (!isCurrent(id)) return;
          if (store.getState().reading?.complete) store.setState({ movedOn: true });
          else refuse('unreachable', say('refused.tab-gone'));
        },
      });
    },

    async takeUpFile(readFile, leftOut) {
      const id = crypto.randomUUID();
      begin({ id, tabId: null, address: null }, leftOut);
      try {
        const doc = await readFile();
        if (isCurrent(id)) read(doc, true, null);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        if (isCurrent(id)) refuse(error.reason, error.message);
      }
    },

    chooseCompact(id) {
      remember(id);
      turnTo(id);
    },

    openTab(tab) {
      store.setState({ tab });
      askForOthers();
    },

    openFinding(compact, finding) {
      if (compact !== store.getState().chosen) turnTo(compact);
      press(finding);
    },

    judge(compact, commitment, judgement) {
      const { reading, judgements: before } = store.getState();
      if (!reading) return;
      const made = withJudgement(before, compact, commitment, judgement);
      store.setState({ judgements: made });
      judgements.save(keyOfDocument(reading.doc), made);
    },

    setKinds(kinds) {
      const { reading } = store.getState();
      if (reading) read(reading.doc, reading.complete, kinds);
    },

    show(finding, index) {
      const { subject } = store.getState();
      const mark = marksOf([finding])[index];
      if (subject?.tabId == null || !mark) return;
      reveal(subject.tabId);
      line?.send({ type: 'show', id: mark.id });
    },

    announce,

    moveOn(tabId, address) {
      const { subject, reading } = store.getState();
      if (subject?.tabId !== tabId || !subject.address || !reading?.complete) return;
      if (withoutPlace(subject.address) !== withoutPlace(address)) store.setState({ movedOn: true });
    },
  };
}

/** An address without the place in the page that it points to. */
const withoutPlace = (address: string) => address.replace(/#.*$/s, '');

function announcementOf(findings: readonly Finding[]): string {
  const counts = countFindings(findings);
  return say('status.done', {
    count: findings.length,
    short: counts['falls-short'],
    unclear: counts.unclear,
    silent: counts['not-stated'],
    meets: counts.meets,
  });
}
