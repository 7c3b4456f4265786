import type { Theme } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';

/**
 * A rule's answer. `falls-short`: stated, and does not reach the commitment. `unclear`: a person must judge. `not-stated`: a document of this kind
 * should say it and does not. `meets`: stated, and reaches it.
 */
export type Verdict = 'falls-short' | 'unclear' | 'not-stated' | 'meets';

/** The document's words that a finding rests on. */
export interface Evidence extends Span {
  readonly quote: string;
  /** From 1; null where the document has no pages. */
  readonly page: number | null;
  /** The sentence or line the words stand in, for reading them in context. */
  readonly sentence: Span;
  /** The heading above them, where there is one. */
  readonly heading: string | null;
}

/** A rule's answer for one document under one compact. */
export interface Finding {
  /** Unique and stable for one document and compact: rule, verdict and place. */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  /** Of the rule. */
  readonly theme: Theme;
  readonly verdict: Verdict;
  /** What was found and how far it is from the promise, the numbers worked out; one to three sentences. */
  readonly message: string;
  /** A courteous question in the reader's voice that can be sent as it stands; empty where nothing need be asked. */
  readonly question: string;
  readonly evidence: readonly Evidence[];
  /** The commitments it rests on, by id; empty for a rule that concerns the document alone. */
  readonly commitments: readonly string[];
}
