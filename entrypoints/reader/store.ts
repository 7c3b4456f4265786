import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '@/lib/read/read-error.ts';

/** What the reader page shows: a place to drop a file, a document on its way, a request for its password, why it cannot be read, or the document. */
export type Phase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly message: string }
  | { readonly kind: 'shown' };

export interface ReaderState {
  readonly phase: Phase;
  readonly title: string;
  /** The page in view, from 1. */
  readonly page: number;
  readonly pages: number;
  /** How far the words have been read; null before. */
  readonly progress: { readonly page: number; readonly pages: number } | null;
  /** All of the words have been read. */
  readonly done: boolean;
  /** Its words, or some of them, cannot be checked, though its pages can be seen. */
  readonly notice: string | null;
}

export type ReaderStore = StoreApi<ReaderState>;

export const emptyReader: ReaderState = {
  phase: { kind: 'empty' },
  title: '',
  page: 1,
  pages: 0,
  progress: null,
  done: false,
  notice: null,
};

export const createReaderStore = (): ReaderStore => createStore(() => emptyReader);
