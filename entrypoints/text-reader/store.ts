import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OverviewTick } from '@/components/OverviewStrip.tsx';
import type { DocumentText } from '@/lib/document.ts';

/** What the text reader shows: a place to drop a file, a document on its way, why it cannot be read, or the document. */
export type Phase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'shown'; readonly doc: DocumentText };

export interface TextReaderState {
  readonly phase: Phase;
  readonly title: string;
  /** The document holds macros, and none was run. */
  readonly hasMacros: boolean;
  /** Where the marks stand along the document. */
  readonly ticks: readonly OverviewTick[];
}

export type TextReaderStore = StoreApi<TextReaderState>;

export const emptyTextReader: TextReaderState = { phase: { kind: 'empty' }, title: '', hasMacros: false, ticks: [] };

export const createTextReaderStore = (): TextReaderStore => createStore(() => emptyTextReader);
