import type { Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import type { PanelStore, Source } from '@/entrypoints/sidepanel/store.ts';
import type { DocumentLink, DocumentListener } from '@/lib/browser/document-link.ts';
import type { FromDocument } from '@/lib/browser/messages.ts';
import type { DocumentText } from '@/lib/document.ts';
import { findingOfMark, type Mark } from '@/lib/marks/finding-marks.ts';
import { joinDocuments } from '@/lib/pack/join-documents.ts';
import { ownSpanOf } from '@/lib/pack/parts.ts';
import type { Refusal } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: PanelStore;
  readonly link: (tabId: number, listener: DocumentListener) => DocumentLink;
  /** Brings a tab to the front. */
  readonly reveal: (tabId: number) => void;
  /** There is more to read, or less. */
  readonly onRead: () => void;
  /** Nothing at all can be read. */
  readonly onRefused: (reason: Refusal, message: string) => void;
  /** The reader pressed a mark of this finding in the document. */
  readonly onPressed: (finding: string) => void;
  readonly onMovedOn: () => void;
  /** Something to tell those who listen. */
  readonly onNews: (words: string) => void;
}

/** The documents of the subject, each with its line to the tab that holds it. */
export interface Sources {
  add(source: Pick<Source, 'id' | 'tabId' | 'address' | 'name'> & Partial<Source>): void;
  remove(id: string): void;
  /** Lets go of all of them. */
  clear(): void;
  /** What has been read of them so far, joined into one; null before the first words. */
  joined(): Pick<Reading, 'doc' | 'complete' | 'whole'> | null;
  /** Paints these marks and no others, each in its own document. */
  mark(doc: DocumentText, marks: readonly Mark[]): void;
  /** Turns to the tab that holds a mark and shows its words. */
  show(doc: DocumentText, mark: Mark): void;
}

export function createSources(surroundings: Surroundings): Sources {
  const { store, link, reveal, onRead, onRefused, onPressed, onMovedOn, onNews } = surroundings;
  const lines = new Map<string, DocumentLink>();
  const all = () => store.getState().sources;
  const has = (id: string) => all().some((source) => source.id === id);
  const change = (id: string, changed: Partial<Source>) =>
    store.setState(({ sources }) => ({
      sources: sources.map((source) => (source.id === id ? { ...source, ...changed } : source)),
    }));

  function hangUp(id: string): void {
    lines.get(id)?.close();
    lines.delete(id);
  }

  function refuse(id: string, reason: Refusal, message: string): void {
    hangUp(id);
    change(id, { refused: message, waiting: null });
    if (all().every(({ refused }) => refused !== null)) onRefused(reason, message);
    else {
      onNews(message);
      onRead();
    }
  }

  function hear(id: string, message: FromDocument): void {
    if (message.type === 'part') {
      const { doc, done, page, pages } = message;
      change(id, { doc, done, waiting: null });
      store.setState({ progress: page !== null && pages !== null && !done ? { page, pages } : null });
      onRead();
    } else if (message.type === 'refused') refuse(id, message.reason, message.message);
    else if (message.type === 'waiting') {
      change(id, { waiting: message.message });
      onNews(message.message);
    } else if (message.type === 'pressed') onPressed(findingOfMark(message.id));
    else if (!message.found) onMovedOn();
  }

  const read = () => all().filter(({ doc }) => doc !== null);
  /** The document of a pack that holds a mark, and the mark by its own offsets. */
  function placeOf(doc: DocumentText, mark: Mark): { readonly id: string; readonly mark: Mark } | null {
    const own = ownSpanOf(doc, mark);
    const source = read()[own?.index ?? 0];
    return source ? { id: source.id, mark: own ? { ...mark, start: own.start, end: own.end } : mark } : null;
  }

  return {
    add(given) {
      const source: Source = { doc: null, done: false, refused: null, waiting: null, ...given };
      const { id, tabId } = source;
      store.setState(({ sources }) => ({ sources: [...sources, source] }));
      if (source.doc || source.refused !== null) return onRead();
      if (tabId === null) return;
      const listener: DocumentListener = {
        hear: (message) => has(id) && hear(id, message),
        lost: () => {
          if (!has(id)) return;
          // What has been read of it still holds.
          if (all().find((each) => each.id === id)?.done) onMovedOn();
          else refuse(id, 'unreachable', say('refused.tab-gone'));
        },
      };
      lines.set(id, link(tabId, listener));
    },
    remove(id) {
      hangUp(id);
      store.setState(({ sources }) => ({ sources: sources.filter((source) => source.id !== id) }));
      onRead();
    },
    clear() {
      for (const id of [...lines.keys()]) hangUp(id);
    },
    joined() {
      const docs = read().flatMap(({ doc }) => doc ?? []);
      if (!docs.length) return null;
      return {
        doc: joinDocuments(docs),
        complete: all().every(({ done, refused }) => done || refused !== null),
        whole: all().every(({ done }) => done),
      };
    },
    mark(doc, marks) {
      const placed = marks.flatMap((mark) => placeOf(doc, mark) ?? []);
      for (const [id, line] of lines)
        line.send({ type: 'mark', marks: placed.filter((each) => each.id === id).map((each) => each.mark) });
    },
    show(doc, mark) {
      const id = placeOf(doc, mark)?.id;
      const source = all().find((each) => each.id === id);
      if (source?.tabId == null) return;
      reveal(source.tabId);
      lines.get(source.id)?.send({ type: 'show', id: mark.id });
    },
  };
}
