import type { EventBus, PDFFindController } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { parts } from '@/entrypoints/reader/pdfjs.ts';

/** What to look for, and how. */
export interface Sought {
  readonly words: string;
  readonly matchCase: boolean;
  readonly markAll: boolean;
}

/** What a search has found so far: `current` of `total`, from 1, both 0 where nothing was found. */
export interface Found {
  readonly state: 'looking' | 'found' | 'none';
  readonly current: number;
  readonly total: number;
}

export interface Finder {
  /** Looks from the page in view. */
  look(sought: Sought): void;
  /** Goes to the next place, or the one before. */
  step(sought: Sought, back: boolean): void;
  /** Takes the marks of the search away. */
  stop(): void;
  /** Reads the pages anew for the next search, since their words are others now. */
  refresh(pdf: Parameters<PDFFindController['setDocument']>[0]): void;
}

interface Count {
  readonly matchesCount: { readonly current: number; readonly total: number };
}

/** pdf.js's own search, which speaks through its viewer's events. */
export function createFinder(eventBus: EventBus, controller: PDFFindController, found: (found: Found) => void): Finder {
  const { PENDING, NOT_FOUND } = parts.FindState;
  let state: Found['state'] = 'looking';
  eventBus.on('updatefindmatchescount', ({ matchesCount }: Count) => found({ state, ...matchesCount }));
  eventBus.on('updatefindcontrolstate', ({ state: told, matchesCount }: Count & { readonly state: number }) => {
    state = told === PENDING ? 'looking' : told === NOT_FOUND ? 'none' : 'found';
    found({ state, ...matchesCount });
  });
  const ask = (type: '' | 'again', { words, matchCase, markAll }: Sought, back: boolean) =>
    eventBus.dispatch('find', {
      source: controller,
      type,
      query: words,
      caseSensitive: matchCase,
      entireWord: false,
      highlightAll: markAll,
      findPrevious: back,
      matchDiacritics: false,
    });
  return {
    look: (sought) => ask('', sought, false),
    step: (sought, back) => ask('again', sought, back),
    stop: () => eventBus.dispatch('findbarclose', { source: controller }),
    refresh: (pdf) => controller.setDocument(pdf),
  };
}
