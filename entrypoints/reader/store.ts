import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OverviewTick } from '@/components/OverviewStrip.tsx';
import type { OutlineEntry } from '@/components/reader/ReaderOutline.tsx';
import type { Found, Sought } from '@/entrypoints/reader/finder.ts';
import type { Fit } from '@/entrypoints/reader/viewer.ts';
import type { RecognisedPage } from '@/lib/document.ts';
import type { Refusal } from '@/lib/read/read-error.ts';

/** What the reader page shows: a place to drop a file, a document on its way, a request for its password, why it cannot be read, or the document. */
export type Phase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly message: string }
  | { readonly kind: 'shown' };

/** Recognising the words of pages that are pictures: offered, at work, and what came of it. */
export interface Recognition {
  readonly phase: 'offered' | 'working' | 'stopped' | 'failed' | 'done';
  /** The pages still without words, from 1. */
  readonly pages: readonly number[];
  /** No page has words. */
  readonly isWhole: boolean;
  /** The page at work on. */
  readonly page: number | null;
  /** How many pages of this run are done, and how many it has. */
  readonly done: number;
  readonly total: number;
  readonly recognised: readonly RecognisedPage[];
  /** Why it failed, in words. */
  readonly failure: string | null;
}

export interface ReaderState {
  readonly phase: Phase;
  readonly title: string;
  /** The page in view, from 1. */
  readonly page: number;
  readonly pages: number;
  /** How large pages are drawn, in percent, and the size in words it comes from; null where a person chose the figure. */
  readonly zoom: { readonly percent: number; readonly fit: Fit | null };
  /** How far the pages are turned, in degrees clockwise. */
  readonly rotation: number;
  /** How far the words have been read; null before. */
  readonly progress: { readonly page: number; readonly pages: number } | null;
  /** All of the words have been read. */
  readonly done: boolean;
  /** Its words, or some of them, cannot be checked, though its pages can be seen. */
  readonly notice: string | null;
  /** What stands at the side; null for nothing. */
  readonly side: 'pages' | 'contents' | null;
  /** The document's own list of contents; null until it is read. */
  readonly contents: readonly OutlineEntry[] | null;
  /** What is looked for; null while the search is shut. */
  readonly sought: Sought | null;
  readonly found: Found | null;
  /** How often the search was asked for; each time its box takes the focus. */
  readonly asked: number;
  readonly printing: { readonly page: number; readonly pages: number } | null;
  readonly recognition: Recognition | null;
  /** Where marked findings stand along the document. */
  readonly ticks: readonly OverviewTick[];
}

export type ReaderStore = StoreApi<ReaderState>;

export const emptyReader: ReaderState = {
  phase: { kind: 'empty' },
  title: '',
  page: 1,
  pages: 0,
  zoom: { percent: 100, fit: 'auto' },
  rotation: 0,
  progress: null,
  done: false,
  notice: null,
  side: null,
  contents: null,
  sought: null,
  found: null,
  asked: 0,
  printing: null,
  recognition: null,
  ticks: [],
};

export const createReaderStore = (): ReaderStore => createStore(() => emptyReader);
