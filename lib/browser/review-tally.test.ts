import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reviewTally } from '@/lib/browser/review-tally.ts';

beforeEach(() => fakeBrowser.reset());

it('remembers how many reviews there are, and none at first', async () => {
  expect(await reviewTally.read()).toBe(0);
  await reviewTally.write(3);
  expect(await reviewTally.read()).toBe(3);
});

it('takes anything else for none', async () => {
  await browser.storage.local.set({ 'reviews-kept': 'many' });
  expect(await reviewTally.read()).toBe(0);
});
