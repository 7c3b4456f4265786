import { browser } from 'wxt/browser';
import type { Tally } from '@/lib/browser/review-shelf.ts';

const key = 'reviews-kept';

/** The extension's own storage, which browsers keep where they may throw a database away for room. */
export const reviewTally: Tally = {
  async read() {
    const { [key]: count } = await browser.storage.local.get(key);
    return typeof count === 'number' ? count : 0;
  },
  write: (count) => browser.storage.local.set({ [key]: count }),
};
