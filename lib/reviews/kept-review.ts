import * as v from 'valibot';
import type { DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import type { KeptFacts } from '@/lib/reviews/kept-facts.ts';
import { currentVersion, migrate, type RawReview } from '@/lib/reviews/migrations.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { reviewSchema } from '@/lib/reviews/review-schema.ts';
import type { SetAsides } from '@/lib/set-aside.ts';
import type { Judgements } from '@/lib/show/judgements.ts';
import { say } from '@/lib/show/words.ts';

/** A document as a review remembers it: where it was and what it was, but not its words. */
export interface KeptDocument {
  /** A web or file address without its fragment; null where the document had none. */
  readonly address: string | null;
  readonly title: string;
  readonly source: DocumentText['source'];
  readonly pages: number | null;
  /** SHA-256 of its words, spaces and furniture aside, in hexadecimal: the same words have the same hash wherever they stand. */
  readonly contentHash: string;
  readonly words: number;
}

/** What was found in a document on one day under one compact, and what the reader made of it. */
export interface KeptReview {
  readonly version: 1;
  /** The same for the same documents under the same compact on any computer, so that two copies can be brought together. */
  readonly id: string;
  /** How often it has been stored here; 0 before the first time. A save that started from an older one is merged. */
  readonly revision: number;
  /** ISO instants. */
  readonly made: string;
  readonly changed: string;
  /** In order; one, or the documents of a pack. */
  readonly documents: readonly KeptDocument[];
  readonly compact: { readonly id: string; readonly title: string };
  /** The day of the check, an ISO date. */
  readonly today: string;
  readonly kinds: readonly DocumentKind[];
  readonly facts: KeptFacts;
  readonly findings: readonly Finding[];
  readonly corrections: Corrections;
  readonly setAsides: SetAsides;
  readonly judgements: Judgements;
  /** The reader's own. */
  readonly notes: string;
}

/**
 * Reads a review of any version up to ours from a file or from storage. Throws a `ReviewError`: `newer` where it was written by a Compact Lens that
 * came after this one, `damaged` where it is no review.
 */
export function parseKeptReview(raw: unknown): KeptReview {
  const version = v.safeParse(versioned, raw);
  if (!version.success) throw damaged(version.issues);
  if (version.output.version > currentVersion) throw new ReviewError('newer', say('reviews.newer'));
  const review: RawReview = version.output;
  const parsed = v.safeParse(reviewSchema, migrate(review, version.output.version));
  if (!parsed.success) throw damaged(parsed.issues);
  return parsed.output;
}

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

function damaged(issues: readonly v.BaseIssue<unknown>[]): ReviewError {
  // For whoever looks into it: where in the review, and what was expected there.
  const faults = issues.map((issue) => `${v.getDotPath(issue) ?? 'review'}: ${issue.message}`);
  return new ReviewError('damaged', say('reviews.damaged'), { cause: faults.join('\n') });
}
