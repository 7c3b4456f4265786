import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';

/** One state of a document: more of its pages, or another word on what it is, make a new reading. */
export interface Reading {
  /** Never used twice, and larger for a later reading. */
  readonly number: number;
  /** What it is a reading of, by id. */
  readonly subject: string;
  readonly doc: DocumentText;
  /** All of the document has been read. */
  readonly complete: boolean;
  /** The reader's own word on what the document is; null for ours. */
  readonly kinds: readonly DocumentKind[] | null;
  /** ISO date. */
  readonly today: string;
}

/** To the engine: hold a reading against compacts. `reading` is sent once and kept, so that another compact repeats only the check. */
export interface EngineQuestion {
  readonly number: number;
  readonly reading: Reading | null;
  /** Empty before any is chosen: then only the facts are read. */
  readonly compacts: readonly Compact[];
  readonly today: string;
}

/** From the engine, a comparison for each compact it was asked about. */
export interface EngineAnswer {
  readonly number: number;
  readonly digest: Digest;
  readonly comparisons: readonly Comparison[];
}
