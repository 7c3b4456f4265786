import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readJudgements, saveJudgements } from '@/lib/browser/judgements.ts';

beforeEach(() => fakeBrowser.reset());

const page = 'https://council.example/have-your-say';
const made = { dudley: { trust: { answer: 'no', note: 'Page 3.' } } } as const;

it('keeps what was judged of a document', async () => {
  await saveJudgements(page, made);
  expect(await readJudgements(page)).toEqual(made);
  expect(await readJudgements(`${page}/another`)).toEqual({});
});

it('keeps it for this session only', async () => {
  await saveJudgements(page, made);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('refuses what is not a judgement', async () => {
  await browser.storage.session.set({ [`judgements:${page}`]: { dudley: { trust: 'no' } } });
  await expect(readJudgements(page)).rejects.toThrow();
});
