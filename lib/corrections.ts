import type { DocumentKind } from '@/lib/compact.ts';

/** Facts that the reader has put right, by name; what is absent is read from the document. Dates are ISO dates. */
export interface Corrections {
  readonly kinds?: readonly DocumentKind[];
  readonly opens?: string;
  readonly closes?: string;
  readonly decision?: string;
  readonly termStarts?: string;
  readonly termEnds?: string;
  /** Who speaks as "we" in the document. */
  readonly we?: 'funder' | 'recipient';
}
