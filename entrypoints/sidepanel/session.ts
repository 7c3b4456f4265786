import { createComparing } from '@/entrypoints/sidepanel/comparing.ts';
import type { Engine, EngineListener } from '@/entrypoints/sidepanel/engine-client.ts';
import type { KeepingShelf } from '@/entrypoints/sidepanel/keep-review.ts';
import { createKeeping } from '@/entrypoints/sidepanel/keeping.ts';
import { type LastShown, shownAgain } from '@/entrypoints/sidepanel/last-shown.ts';
import { createSources } from '@/entrypoints/sidepanel/sources.ts';
import { comparisonOf, nothingRead, type PanelStore, type Subject, type Tab } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentLink, DocumentListener } from '@/lib/browser/document-link.ts';
import type { Request } from '@/lib/browser/messages.ts';
import { readSelectedText } from '@/lib/browser/selected-text.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { Finding } from '@/lib/finding.ts';
import { marksOf } from '@/lib/marks/finding-marks.ts';
import { ReadError, type Refusal } from '@/lib/read/read-error.ts';
import { setAside, takeBack } from '@/lib/reviews/setting-aside.ts';
import { isSame } from '@/lib/reviews/settle.ts';
import { countFindings } from '@/lib/show/findings.ts';
import { type Judgement, withJudgement } from '@/lib/show/judgements.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: PanelStore;
  readonly engine: (listener: EngineListener) => Engine;
  readonly link: (tabId: number, listener: DocumentListener) => DocumentLink;
  /** Brings a tab to the front. */
  readonly reveal: (tabId: number) => void;
  readonly remember: (compact: string) => void;
  readonly shelf: () => Promise<KeepingShelf>;
  /** The reviews that are kept may have changed. */
  readonly onKept: () => void;
  /** ISO date. */
  readonly today: () => string;
  /** ISO instant. */
  readonly now: () => string;
}

/** What a reader can do in the panel with the document at hand, and what the browser tells it. */
export interface Session {
  /**
   * Checks what the toolbar button, menu or shortcut asked for; the same request again changes nothing. `shown`: what a panel before this one showed, which
   * is shown again until the document has been read.
   */
  takeUp(request: Request, shown?: LastShown | null): void;
  /** Checks another document together with what is being checked. `name`: what to call it until its title is read. */
  add(request: Request, name: string): void;
  /** Takes a document out of the pack again. */
  leaveOut(source: string): void;
  chooseCompact(id: string): void;
  /** The compact for all documents was chosen elsewhere, null for none; it counts here until the reader chooses one in this panel. */
  followChoice(id: string | null): void;
  openTab(tab: Tab): void;
  /** Turns to a finding under a compact, without taking that for the reader's choice for other documents. */
  openFinding(compact: string, finding: string): void;
  judge(compact: string, commitment: string, judgement: Judgement): void;
  /** Puts right what was read wrongly, in place of all that was put right before. */
  correct(corrections: Corrections): void;
  setAside(finding: Finding, reason: string): void;
  takeBack(finding: Finding): void;
  note(notes: string): void;
  /** Whether reviews are to be kept; what is shown is kept as soon as they are. */
  keepReviews(isKept: boolean): void;
  /** Shows the words of a finding in the document; `index` says which of its pieces of evidence. */
  show(finding: Finding, index: number): void;
  announce(message: string): void;
  /** A tab now shows another address; a page that changes within itself does so without going away. */
  moveOn(tabId: number, address: string): void;
}

/** Joins documents, engine, kept reviews and store. Whatever belongs to a document that has been left is dropped. */
export function createSession({
  store,
  engine,
  link,
  reveal,
  remember,
  shelf,
  onKept,
  today,
  now,
}: Surroundings): Session {
  let readings = 0;
  let isChosenHere = false;
  const announce = (words: string) =>
    store.setState(({ announcement: { times } }) => ({ announcement: { words, times: times + 1 } }));
  const keeping = createKeeping({ store, shelf, now, onCorrections: correct, onNews: announce }, onKept);
  const comparing = createComparing({ store, engine, onShown: tell, onChecked: keeping.keep, onFailed: failed });
  const onMovedOn = () => {
    store.setState({ movedOn: true });
    announce(say('status.moved-on'));
  };
  const sources = createSources({
    store,
    link,
    reveal,
    onRead: () => read(store.getState().reading?.corrections ?? {}),
    onRefused: refuse,
    onPressed: press,
    onMovedOn,
    onNews: announce,
  });

  function begin(subject: Subject): void {
    sources.clear();
    store.setState({ ...nothingRead, subject });
    announce(say('status.reading'));
  }

  function read(corrections: Corrections): void {
    const { subject } = store.getState();
    const joined = sources.joined();
    if (!subject || !joined) return;
    readings += 1;
    const { reading: before, chosen } = store.getState();
    const reading = { number: readings, subject: subject.id, ...joined, corrections, today: today() };
    // The same as is shown again: there is nothing to work out, and its marks are to be painted.
    if (before?.number === 0 && isSame({ ...before, number: readings }, reading)) comparing.turnTo(chosen);
    else {
      store.setState({ reading });
      comparing.ask();
    }
  }

  function correct(corrections: Corrections): void {
    read(corrections);
    announce(say('correct.done'));
  }

  function refuse(reason: Refusal, message: string): void {
    sources.clear();
    store.setState({ refusal: { reason, message }, progress: null });
    announce(message);
  }

  function press(finding: string): void {
    const { result, pressed } = store.getState();
    const shown = result && comparisonOf(result);
    if (!shown?.findings.some(({ id }) => id === finding)) return;
    store.setState({ tab: 'findings', reviews: null, pressed: { finding, times: (pressed?.times ?? 0) + 1 } });
  }

  /** Tells of findings that are now shown, and marks their words in the document. */
  function tell(findings: readonly Finding[], done: boolean): void {
    if (done) announce(announcementOf(findings));
    const doc = store.getState().result?.reading.doc;
    if (doc) sources.mark(doc, marksOf(findings));
  }

  function failed(message: string): void {
    console.error(message);
    if (store.getState().subject) refuse('damaged', say('refused.our-fault'));
  }

  function addText(request: Extract<Request, { kind: 'text' }>): void {
    const { id, title } = request;
    try {
      sources.add({ id, tabId: null, address: null, name: title, doc: readSelectedText(request), done: true });
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      refuse(error.reason, error.message);
    }
  }

  return {
    takeUp(request, shown = null) {
      const { id } = request;
      if (store.getState().subject?.id === id) return;
      begin({ id, ...(request.kind === 'reader' && request.compact ? { compact: request.compact } : {}) });
      if (shown) store.setState(shownAgain(shown, store.getState(), today()) ?? {});
      if (request.kind === 'refused') {
        const { reason, message, grant } = request;
        store.setState({ refusal: { reason, message, ...(grant ? { grant } : {}) } });
        announce(message);
      } else if (request.kind === 'text') addText(request);
      else {
        const address = request.kind === 'page' ? request.address : null;
        sources.add({ id, tabId: request.tabId, address, name: '' });
      }
    },

    add(request, name) {
      const { id } = request;
      if (store.getState().sources.some((source) => source.id === id)) return;
      if (request.kind === 'text') addText(request);
      else if (request.kind === 'refused')
        sources.add({ id, tabId: null, address: null, name, refused: request.message });
      else sources.add({ id, tabId: request.tabId, address: null, name });
    },

    leaveOut: sources.remove,

    chooseCompact(id) {
      isChosenHere = true;
      remember(id);
      comparing.turnTo(id);
    },

    followChoice(id) {
      if (!isChosenHere && id !== store.getState().chosen) comparing.turnTo(id);
    },

    openTab(tab) {
      store.setState({ tab });
      comparing.askForOthers();
    },

    openFinding(compact, finding) {
      if (compact !== store.getState().chosen) {
        isChosenHere = true;
        comparing.turnTo(compact);
      }
      press(finding);
    },

    judge(compact, commitment, judgement) {
      store.setState(({ judgements }) => ({ judgements: withJudgement(judgements, compact, commitment, judgement) }));
      keeping.keepSoon();
    },

    correct,

    setAside(finding, reason) {
      store.setState(({ setAsides }) => ({ setAsides: setAside(setAsides, finding, reason, today()) }));
      announce(say('set-aside.done', { title: finding.title }));
      keeping.keep();
    },

    takeBack(finding) {
      store.setState(({ setAsides }) => ({ setAsides: takeBack(setAsides, finding) }));
      announce(say('set-aside.undone', { title: finding.title }));
      keeping.keep();
    },

    note(notes) {
      store.setState({ notes });
      keeping.keepSoon();
    },

    keepReviews(isKept) {
      store.setState({ keepsReviews: isKept });
      keeping.keep();
    },

    show(finding, index) {
      const doc = store.getState().result?.reading.doc;
      const mark = marksOf([finding])[index];
      if (doc && mark) sources.show(doc, mark);
    },

    announce,

    moveOn(tabId, address) {
      const { sources: all, reading } = store.getState();
      const source = all.find((each) => each.tabId === tabId);
      if (!source?.address || !reading?.complete) return;
      if (withoutPlace(source.address) !== withoutPlace(address)) store.setState({ movedOn: true });
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
