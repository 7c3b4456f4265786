import * as v from 'valibot';
import { connect, written } from '@/lib/browser/review-shelf-database.ts';
import { createSaving, type Saved } from '@/lib/browser/review-shelf-save.ts';
import { type KeptDocument, type KeptReview, parseKeptReview } from '@/lib/reviews/kept-review.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { newestFirst, pickReview, type ReviewSummary } from '@/lib/reviews/summary.ts';
import type { Taken } from '@/lib/reviews/tell-import.ts';

/** What another window has done: ids of reviews. */
export type ShelfChange = v.InferOutput<typeof shelfChange>;

const shelfChange = v.strictObject({ what: v.picklist(['saved', 'deleted']), ids: v.array(v.string()) });

/** In bytes; what is free is null where the browser does not say. */
export interface Space {
  readonly ours: number;
  readonly free: number | null;
}

/** The reviews kept on this computer. Every call throws a `ShelfError` where the browser refuses, and what is in the panel stays as it is. */
export interface ReviewShelf {
  /** The latest change first. */
  list(): Promise<readonly ReviewSummary[]>;
  /** Null where there is none of that id. Throws a `ReviewError` where it cannot be read. */
  open(id: string): Promise<KeptReview | null>;
  /** The review that an open document goes on from under a compact, by its words or else by its address; null where there is none. */
  find(documents: readonly KeptDocument[], compact: string): Promise<KeptReview | null>;
  /** The reviews that a document at an address, or of the same words, belongs to, under any compact; the latest change first. */
  findAny(sought: Partial<Pick<KeptDocument, 'address' | 'contentHash'>>): Promise<readonly ReviewSummary[]>;
  /** Stores a review and gives back what is stored now: where another window has changed it meanwhile, both are merged. */
  save(review: KeptReview): Promise<Saved>;
  /** Adds the reviews of a file, all or none. */
  take(reviews: readonly KeptReview[]): Promise<Taken>;
  /** All reviews, for a file of them; and how many there are that cannot be read. */
  all(): Promise<{ readonly reviews: readonly KeptReview[]; readonly unreadable: number }>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  space(): Promise<Space>;
  /** How many reviews the browser has thrown away since the shelf was last used; told once. */
  lost(): Promise<number>;
  /** Tells of changes made in other windows, until what it gives back is called. */
  watch(listener: (change: ShelfChange) => void): () => void;
  close(): void;
}

/** How many reviews there are, and how many have gone missing since that was last told. */
export interface Count {
  readonly kept: number;
  readonly lost: number;
}

/** A count kept where the browser does not throw it away together with the reviews. */
export interface Tally {
  read(): Promise<Count>;
  write(count: Count): Promise<void>;
}

interface Surroundings {
  /** ISO instant. */
  readonly now: () => string;
  readonly tally: Tally;
}

/** Opens the shelf when it is first used. */
export function createReviewShelf({ now, tally }: Surroundings): ReviewShelf {
  const connection = connect();
  const saving = createSaving(connection, now);
  const channel = new BroadcastChannel('reviews');
  const tell = (change: ShelfChange) => channel.postMessage(change);
  const count = () => connection.with((database) => database.count('summaries'));
  const list = async () => (await connection.with((database) => database.getAll('summaries'))).sort(newestFirst);

  async function countAgain(added: number): Promise<void> {
    const [{ kept, lost }, held] = [await tally.read(), await count()];
    // Browsers throw away all or nothing: what is new stands alone where there should be others beside it.
    await tally.write({ kept: held, lost: added > 0 && held === added ? lost + kept : lost });
  }

  async function open(id: string): Promise<KeptReview | null> {
    const raw = await connection.with((database) => database.get('reviews', id));
    if (raw === undefined) return null;
    const review = parseKeptReview(raw);
    saving.remember(review);
    return review;
  }

  return {
    list,
    open,
    async find(documents, compact) {
      const picked = pickReview(await list(), documents, compact);
      return picked && open(picked.id);
    },
    async findAny({ address, contentHash }) {
      const isSought = (doc: Pick<KeptDocument, 'address' | 'contentHash'>) =>
        doc.contentHash === contentHash || (doc.address !== null && doc.address === address);
      return (await list()).filter(({ documents }) => documents.some(isSought));
    },
    async save(review) {
      const merged = await saving.save(review);
      if (merged.review.revision === 1) await countAgain(1);
      tell({ what: 'saved', ids: [review.id] });
      return merged;
    },
    async take(reviews) {
      const taken = await saving.take(reviews);
      if (taken.added) await countAgain(taken.added);
      if (taken.ids.length) tell({ what: 'saved', ids: [...taken.ids] });
      return taken;
    },
    async all() {
      const raws = await connection.with((database) => database.getAll('reviews'));
      const reviews = raws.flatMap((raw) => readable(raw) ?? []);
      return { reviews, unreadable: raws.length - reviews.length };
    },
    async remove(id) {
      await connection.with(async (database) => {
        const tx = database.transaction(['reviews', 'summaries'], 'readwrite');
        await written(tx.done, tx.objectStore('reviews').delete(id), tx.objectStore('summaries').delete(id));
      });
      await countAgain(0);
      tell({ what: 'deleted', ids: [id] });
    },
    async removeAll() {
      const ids = await connection.with(async (database) => {
        const tx = database.transaction(['reviews', 'summaries'], 'readwrite');
        const held = await tx.objectStore('reviews').getAllKeys();
        await written(tx.done, tx.objectStore('reviews').clear(), tx.objectStore('summaries').clear());
        return held;
      });
      await countAgain(0);
      tell({ what: 'deleted', ids });
    },
    async space() {
      const ours = (await list()).reduce((sum, { bytes }) => sum + bytes, 0);
      const { quota, usage } = await navigator.storage.estimate();
      return { ours, free: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage) };
    },
    async lost() {
      const [{ kept, lost }, held] = [await tally.read(), await count()];
      const gone = held === 0 ? lost + kept : lost;
      if (gone > 0) await tally.write({ kept: held, lost: 0 });
      return gone;
    },
    watch(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        const change = v.safeParse(shelfChange, data);
        if (change.success) listener(change.output);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close() {
      channel.close();
      connection.close();
    },
  };
}

/** A stored review; null where it cannot be read. */
function readable(raw: unknown): KeptReview | null {
  try {
    return parseKeptReview(raw);
  } catch (error) {
    if (error instanceof ReviewError) return null;
    throw error;
  }
}
