import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reviewTally } from '@/lib/browser/review-tally.ts';

beforeEach(() => fakeBrowser.reset());

it('remembers how many reviews there are, and none at first', async () => {
  expect(await reviewTally.read()).toEqual({ kept: 0, lost: 0 });
  await reviewTally.write({ kept: 3, lost: 1 });
  expect(await reviewTally.read()).toEqual({ kept: 3, lost: 1 });
});

it('refuses what is no count', async () => {
  await browser.storage.local.set({ 'reviews-kept': 'many' });
  await expect(reviewTally.read()).rejects.toThrow();
});
