import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ShelfError, shelfErrorOf } from '@/lib/browser/review-shelf-error.ts';
import type { ReviewSummary } from '@/lib/reviews/summary.ts';

interface Layout extends DBSchema {
  /** Reviews of any version: each is brought up to the newest when it is read. */
  reviews: { key: string; value: unknown };
  /** Written together with the review, so that the list need not read them all. */
  summaries: { key: string; value: ReviewSummary };
}

export type ReviewDatabase = IDBPDatabase<Layout>;

export const databaseName = 'reviews';
/** Of the layout. Once released a layout is never changed; another follows it. */
export const databaseVersion = 1;

/** The database, opened when it is first needed and kept open. */
export interface Connection {
  /** Runs work on the database; one that the browser has closed since is opened again. Throws a `ShelfError` for what the browser refuses. */
  with<T>(work: (database: ReviewDatabase) => Promise<T>): Promise<T>;
  close(): void;
}

export function connect(): Connection {
  let opened: Promise<ReviewDatabase> | null = null;
  let isOpen = false;

  const forget = () => {
    opened = null;
    isOpen = false;
  };
  async function open(): Promise<ReviewDatabase> {
    opened ??= openReviews(forget);
    try {
      const database = await opened;
      isOpen = true;
      return database;
    } catch (error) {
      forget();
      throw shelfErrorOf(error);
    }
  }

  return {
    async with(work) {
      const wasOpen = isOpen;
      const database = await open();
      try {
        return await work(database);
      } catch (error) {
        // Only of a connection that had worked before can it be that the browser has closed it.
        if (!wasOpen || !isClosed(error)) throw shelfErrorOf(error);
      }
      forget();
      try {
        return await work(await open());
      } catch (error) {
        throw shelfErrorOf(error);
      }
    },
    close() {
      // Whoever waits for it hears of a refusal themselves.
      opened?.then(
        (database) => database.close(),
        () => undefined,
      );
      forget();
    },
  };
}

/**
 * Waits for a transaction and all that it writes. Throws what the transaction failed of: of the writes in it, all but the first say only that they
 * were given up.
 */
export async function written(done: Promise<void>, ...writes: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled([done, ...writes])) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
}

const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

function openReviews(onClosed: () => void): Promise<ReviewDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const opening = openDB<Layout>(databaseName, databaseVersion, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('reviews');
          database.createObjectStore('summaries', { keyPath: 'id' });
        }
      },
      blocked() {
        isGivenUp = true;
        reject(new ShelfError('blocked'));
      },
      blocking(_current, _wanted, { target }) {
        // A newer Compact Lens in another window waits for us to let go.
        if (target instanceof IDBDatabase) target.close();
        onClosed();
      },
      terminated: onClosed,
    });
    opening.then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
  });
}
