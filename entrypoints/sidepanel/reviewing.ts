import type { PanelStore, Reviews } from '@/entrypoints/sidepanel/store.ts';
import type { ReviewShelf } from '@/lib/browser/review-shelf.ts';
import { ShelfError } from '@/lib/browser/review-shelf-error.ts';
import type { WrittenReport } from '@/lib/report/write-report.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: PanelStore;
  /** Loaded when the reader turns to it. */
  readonly shelf: () => Promise<ReviewShelf>;
  /** Saves a file on the reader's computer. */
  readonly save: (file: WrittenReport) => void;
  /** ISO date. */
  readonly today: () => string;
}

/** What a reader can do with the reviews that are kept on this computer. */
export interface Reviewing {
  turnTo(): void;
  /** Shows the list anew where it is shown, for it may have changed. */
  refresh(): void;
  /** Back to the document. */
  leave(): void;
  open(id: string): void;
  /** Back to the list. */
  shut(): void;
  /** Null for all. */
  export(id: string | null): void;
  import(file: File): void;
  remove(id: string): void;
  removeAll(): void;
}

/** Joins the shelf and the store. What the shelf refuses is told in the list, and nothing else changes. */
export function createReviewing(surroundings: Surroundings): Reviewing {
  const { store, save, today } = surroundings;
  const set = (changed: Partial<Reviews>) =>
    store.setState(({ reviews }) => (reviews ? { reviews: { ...reviews, ...changed } } : {}));

  /** Does something on the shelf and shows the list anew, with what there is to tell. */
  async function attempt(work: (shelf: ReviewShelf) => Promise<readonly string[]>): Promise<void> {
    try {
      const shelf = await surroundings.shelf();
      const told = await work(shelf);
      const [list, space] = await Promise.all([shelf.list(), shelf.space()]);
      set({ list, space, told });
    } catch (error) {
      if (!(error instanceof ShelfError || error instanceof ReviewError)) throw error;
      set({ told: [error.message] });
    }
  }

  async function saveAs(reviews: readonly KeptReview[]): Promise<void> {
    const { exportReviews } = await import('@/lib/reviews/exchange.ts');
    const { name, type, text } = exportReviews(reviews, today());
    save({ name, type, content: text });
  }

  return {
    turnTo() {
      store.setState({ reviews: { list: [], space: null, told: [], open: null } });
      void attempt(async (shelf) => {
        const lost = await shelf.lost();
        return lost ? [say('reviews.shelf.lost', { count: lost })] : [];
      });
    },
    refresh() {
      const shown = store.getState().reviews;
      if (shown) void attempt(async () => shown.told);
    },
    leave: () => store.setState({ reviews: null }),
    open: (id) =>
      void attempt(async (shelf) => {
        set({ open: await shelf.open(id) });
        return [];
      }),
    shut: () => set({ open: null }),
    export: (id) =>
      void attempt(async (shelf) => {
        if (id === null) {
          const { reviews, unreadable } = await shelf.all();
          await saveAs(reviews);
          return unreadable ? [say('reviews.export.unreadable', { count: unreadable })] : [];
        }
        const review = await shelf.open(id);
        if (review) await saveAs([review]);
        return [];
      }),
    import: (file) =>
      void attempt(async (shelf) => {
        const { readReviewsFile } = await import('@/lib/reviews/exchange.ts');
        const { tellImport } = await import('@/lib/reviews/tell-import.ts');
        const { reviews, refused } = await readReviewsFile(file);
        return tellImport(await shelf.take(reviews), refused);
      }),
    remove: (id) =>
      void attempt(async (shelf) => {
        await shelf.remove(id);
        return [say('reviews.deleted')];
      }),
    removeAll: () =>
      void attempt(async (shelf) => {
        await shelf.removeAll();
        return [say('reviews.deleted.all')];
      }),
  };
}
