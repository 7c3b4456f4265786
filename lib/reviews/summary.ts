import type { Verdict } from '@/lib/finding.ts';
import type { KeptDocument, KeptReview } from '@/lib/reviews/kept-review.ts';
import { notSetAside } from '@/lib/reviews/setting-aside.ts';
import { countFindings } from '@/lib/show/findings.ts';

/** A line of the list of reviews: small, so that a long list opens at once. */
export interface ReviewSummary {
  readonly id: string;
  /** Of the first document. */
  readonly title: string;
  readonly documents: readonly Pick<KeptDocument, 'address' | 'title' | 'contentHash'>[];
  readonly compact: { readonly id: string; readonly title: string };
  /** The day of the check, an ISO date. */
  readonly today: string;
  /** ISO instant. */
  readonly changed: string;
  /** What is set aside is not counted. */
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly hasNotes: boolean;
  /** How much room it takes, in bytes of JSON. */
  readonly bytes: number;
}

export const summaryOf = (review: KeptReview): ReviewSummary => ({
  id: review.id,
  title: review.documents[0]?.title ?? '',
  documents: review.documents.map(({ address, title, contentHash }) => ({ address, title, contentHash })),
  compact: { id: review.compact.id, title: review.compact.title },
  today: review.today,
  changed: review.changed,
  counts: countFindings(notSetAside(review.findings, review.setAsides)),
  hasNotes: review.notes.trim() !== '',
  bytes: new TextEncoder().encode(JSON.stringify(review)).length,
});

/** The latest change first. */
export const newestFirst = (a: Pick<ReviewSummary, 'changed'>, b: Pick<ReviewSummary, 'changed'>): number =>
  b.changed.localeCompare(a.changed);

/** The reviews whose titles, addresses or compact hold all the words sought, whatever their case. */
export function searchReviews(reviews: readonly ReviewSummary[], words: string): readonly ReviewSummary[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return reviews.filter(({ documents, compact }) => {
    const held = plain(
      [compact.title, ...documents.flatMap(({ title, address }) => [title, address ?? ''])].join('\n'),
    );
    return wanted.every((word) => held.includes(word));
  });
}

/** A reader types straight apostrophes where documents have curved ones. */
const plain = (words: string) => words.toLowerCase().replace(/[‘’]/g, "'");

/**
 * The review that an open document goes on from: the newest under the same compact of the same words, and where there is none, of the same
 * addresses. Null where it has not been reviewed before.
 */
export function pickReview(
  reviews: readonly ReviewSummary[],
  documents: readonly Pick<KeptDocument, 'address' | 'contentHash'>[],
  compact: string,
): ReviewSummary | null {
  const candidates = reviews.filter((review) => review.compact.id === compact).sort(newestFirst);
  const hashes = setOf(documents.map(({ contentHash }) => contentHash));
  const addresses = setOf(documents.map(({ address }) => address));
  return (
    candidates.find((review) => setOf(review.documents.map(({ contentHash }) => contentHash)) === hashes) ??
    candidates.find(
      (review) =>
        review.documents.every(({ address }) => address !== null) &&
        setOf(review.documents.map(({ address }) => address)) === addresses,
    ) ??
    null
  );
}

const setOf = (names: readonly (string | null)[]): string => JSON.stringify([...names].sort());
