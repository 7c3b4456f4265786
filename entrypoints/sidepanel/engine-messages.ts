import type { Compact } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { FactsJson } from '@/lib/report/json.ts';
import type { KeptFacts } from '@/lib/reviews/kept-facts.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';

/** One state of a document: more of its pages, or something put right, make a new reading. */
export interface Reading {
  /** Never used twice, and larger for a later reading. */
  readonly number: number;
  /** What it is a reading of, by id. */
  readonly subject: string;
  readonly doc: DocumentText;
  /** There is no more to read. */
  readonly complete: boolean;
  /** Every document of it has been read, so that its silence says something. */
  readonly whole: boolean;
  readonly corrections: Corrections;
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

/** The facts as a review keeps them and as a report gives them to programs. */
export interface Kept {
  readonly facts: KeptFacts;
  readonly said: { readonly published: string | null; readonly facts: FactsJson };
}

/** From the engine, a comparison for each compact it was asked about. */
export interface EngineAnswer {
  readonly number: number;
  readonly digest: Digest;
  readonly kept: Kept;
  readonly comparisons: readonly Comparison[];
}
