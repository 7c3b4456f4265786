import { type Connection, type ReviewDatabase, written } from '@/lib/browser/review-shelf-database.ts';
import { ShelfError } from '@/lib/browser/review-shelf-error.ts';
import { type KeptReview, parseKeptReview } from '@/lib/reviews/kept-review.ts';
import { isSameReview, type Merged, mergeReviews } from '@/lib/reviews/merge.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { summaryOf } from '@/lib/reviews/summary.ts';
import type { Taken } from '@/lib/reviews/tell-import.ts';

/** A review as it is stored now. */
export interface Saved extends Merged {
  /** Another window had changed it meanwhile: what is stored holds more than was sent, and has to be taken up before the next save. */
  readonly isMerged: boolean;
}

/** Puts reviews on the shelf, and remembers what was handed out, so that two windows' changes can be told apart. */
export interface Saving {
  remember(review: KeptReview): void;
  save(mine: KeptReview): Promise<Saved>;
  take(reviews: readonly KeptReview[]): Promise<Taken>;
}

/** `now` gives an ISO instant. */
export function createSaving(connection: Connection, now: () => string): Saving {
  /** By review, what each of its revisions was when this window last had it in hand. */
  const inHand = new Map<string, Map<number, KeptReview>>();

  function remember(review: KeptReview, revision = review.revision): void {
    const revisions = inHand.get(review.id) ?? new Map<number, KeptReview>();
    inHand.set(review.id, revisions.set(revision, review));
  }
  /** A window never goes back behind the revision that it saves from. */
  function forgetBefore({ id, revision }: KeptReview): void {
    const revisions = inHand.get(id);
    for (const each of revisions?.keys() ?? []) if (each < revision) revisions?.delete(each);
  }

  return {
    remember,

    async save(mine) {
      const merged = await connection.with(async (database) => {
        const tx = database.transaction(['reviews', 'summaries'], 'readwrite');
        const stored = readStored(await tx.objectStore('reviews').get(mine.id));
        if (!stored && mine.revision > 0) throw new ShelfError('deleted');
        const base = inHand.get(mine.id)?.get(mine.revision) ?? null;
        // The newest change is this one, whatever clock the other was made by.
        const fresh = { ...mine, changed: latest(now(), stored?.changed) };
        const isMerged = stored !== null && stored.revision !== mine.revision;
        const { review, told } = isMerged ? mergeReviews(base, stored, fresh) : { review: fresh, told: [] };
        const next = parseKeptReview({ ...review, revision: (stored?.revision ?? 0) + 1 });
        await written(
          tx.done,
          tx.objectStore('reviews').put(next, next.id),
          tx.objectStore('summaries').put(summaryOf(next)),
        );
        return { review: next, told, isMerged: isMerged && !isSameReview(next, fresh) };
      });
      // Another save from the same revision, made before this one was answered, has grown from what this one sent.
      forgetBefore(mine);
      remember(mine);
      remember(merged.review);
      return merged;
    },

    take: (reviews) => connection.with((database) => takeAll(database, reviews)),
  };
}

const latest = (one: string, other = one): string => (one > other ? one : other);

/** All or none, so that a full disk leaves nothing half done. */
async function takeAll(database: ReviewDatabase, reviews: readonly KeptReview[]): Promise<Taken> {
  const tx = database.transaction(['reviews', 'summaries'], 'readwrite');
  const counts = { added: 0, joined: 0, same: 0 };
  const told = new Set<string>();
  // All is read before anything is written: a write that fails while we wait for a read would have nobody to hear of it.
  const next = new Map<string, KeptReview>();
  for (const review of reviews) {
    const stored = next.get(review.id) ?? readStored(await tx.objectStore('reviews').get(review.id));
    const merged = stored ? mergeReviews(null, stored, review) : { review, told: [] };
    if (stored && isSameReview(stored, merged.review)) {
      counts.same += 1;
      continue;
    }
    counts[stored ? 'joined' : 'added'] += 1;
    for (const sentence of merged.told) told.add(sentence);
    next.set(review.id, parseKeptReview({ ...merged.review, revision: (stored?.revision ?? 0) + 1 }));
  }
  await written(
    tx.done,
    ...[...next.values()].flatMap((review) => [
      tx.objectStore('reviews').put(review, review.id),
      tx.objectStore('summaries').put(summaryOf(review)),
    ]),
  );
  return { ...counts, told: [...told], ids: [...next.keys()] };
}

/** What is stored under an id; null where there is nothing, or nothing that can be read any more. What a newer Compact Lens wrote is left alone. */
function readStored(raw: unknown): KeptReview | null {
  if (raw === undefined) return null;
  try {
    return parseKeptReview(raw);
  } catch (error) {
    if (error instanceof ReviewError && error.reason === 'damaged') return null;
    throw error;
  }
}
