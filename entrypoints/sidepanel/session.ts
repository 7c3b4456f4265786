import { createComparing } from '@/entrypoints/sidepanel/comparing.ts';
import type { Engine, EngineListener } from '@/entrypoints/sidepanel/engine-client.ts';
import { createJudging, type JudgementShelf } from '@/entrypoints/sidepanel/judging.ts';
import { comparisonOf, nothingRead, type PanelStore, type Subject, type Tab } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentLink, DocumentListener } from '@/lib/browser/document-link.ts';
import type { FromDocument, Request } from '@/lib/browser/messages.ts';
import { readSelectedText } from '@/lib/browser/selected-text.ts';
import type { DocumentKind } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { findingOfMark, marksOf } from '@/lib/marks/finding-marks.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { countFindings } from '@/lib/show/findings.ts';
import type { Judgement } from '@/lib/show/judgements.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: PanelStore;
  readonly engine: (listener: EngineListener) => Engine;
  readonly link: (tabId: number, listener: DocumentListener) => DocumentLink;
  /** Brings a tab to the front. */
  readonly reveal: (tabId: number) => void;
  readonly remember: (compact: string) => void;
  readonly judgements: JudgementShelf;
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
  const comparing = createComparing({ store, engine, onShown: tell, onFailed: failed });
  const judging = createJudging(store, judgements);

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
    comparing.ask();
    if (complete) void judging.recall(doc);
  }

  function refuse(reason: ReadError['reason'], message: string): void {
    line?.close();
    line = null;
    store.setState({ refusal: { reason, message }, progress: null });
    announce(message);
  }

  /** Unlike a refusal, this may be followed by the document. */
  function wait({ reason, message }: Extract<FromDocument, { type: 'waiting' }>): void {
    store.setState({ refusal: { reason, message }, progress: null });
    announce(message);
  }

  function hear(message: FromDocument): void {
    if (message.type === 'part') hearPart(message);
    else if (message.type === 'refused') refuse(message.reason, message.message);
    else if (message.type === 'waiting') wait(message);
    else if (message.type === 'pressed') press(findingOfMark(message.id));
    else if (!message.found) {
      store.setState({ movedOn: true });
      announce(say('status.moved-on'));
    }
  }

  function hearPart({ doc, done, page, pages }: Extract<FromDocument, { type: 'part' }>): void {
    const progress = page !== null && pages !== null && !done ? { page, pages } : null;
    store.setState({ refusal: null, progress });
    read(doc, done, store.getState().reading?.kinds ?? null);
  }

  function press(finding: string): void {
    const { result, pressed } = store.getState();
    const shown = result && comparisonOf(result);
    if (!shown?.findings.some(({ id }) => id === finding)) return;
    store.setState({ tab: 'findings', pressed: { finding, times: (pressed?.times ?? 0) + 1 } });
  }

  /** Tells of findings that are now shown, and marks their words in the document. */
  function tell(findings: readonly Finding[], done: boolean): void {
    if (done) announce(announcementOf(findings));
    line?.send({ type: 'mark', marks: marksOf(findings) });
  }

  function failed(message: string): void {
    console.error(message);
    if (store.getState().subject) refuse('damaged', say('refused.our-fault'));
  }

  /** Takes up what the panel reads by itself. */
  async function takeUpRead(id: string, readDocument: () => Promise<DocumentText>, leftOut: readonly string[]) {
    begin({ id, tabId: null, address: null }, leftOut);
    try {
      const doc = await readDocument();
      if (isCurrent(id)) read(doc, true, null);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      if (isCurrent(id)) refuse(error.reason, error.message);
    }
  }

  return {
    takeUp(request, leftOut = []) {
      if (isCurrent(request.id)) return;
      if (request.kind === 'text') {
        void takeUpRead(request.id, async () => readSelectedText(request), leftOut);
        return;
      }
      if (request.kind === 'refused') {
        begin({ id: request.id, tabId: null, address: null }, leftOut);
        const { reason, message, grant } = request;
        store.setState({ refusal: { reason, message, ...(grant ? { grant } : {}) } });
        announce(message);
        return;
      }
      const { id, tabId } = request;
      begin({ id, tabId, address: request.kind === 'page' ? request.address : null }, leftOut);
      if (request.kind === 'reader' && request.compact && !store.getState().chosen) comparing.turnTo(request.compact);
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

    takeUpFile: (readFile, leftOut) => takeUpRead(crypto.randomUUID(), readFile, leftOut),

    chooseCompact(id) {
      remember(id);
      comparing.turnTo(id);
    },

    openTab(tab) {
      store.setState({ tab });
      comparing.askForOthers();
    },

    openFinding(compact, finding) {
      if (compact !== store.getState().chosen) comparing.turnTo(compact);
      press(finding);
    },

    judge: judging.judge,

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
