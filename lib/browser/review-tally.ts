import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Tally } from '@/lib/browser/review-shelf.ts';

const key = 'reviews-kept';
const count = v.strictObject({ kept: v.number(), lost: v.number() });

/** The extension's own storage, which browsers keep where they may throw a database away for room. */
export const reviewTally: Tally = {
  async read() {
    const { [key]: stored } = await browser.storage.local.get(key);
    return stored === undefined ? { kept: 0, lost: 0 } : v.parse(count, stored);
  },
  write: (now) => browser.storage.local.set({ [key]: now }),
};
