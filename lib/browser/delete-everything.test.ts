import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DeleteError, deleteEverything } from '@/lib/browser/delete-everything.ts';

const removed = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  removed.mockClear();
  Object.assign(browser.permissions, {
    getAll: async () => ({ origins: ['https://www.dudley.gov.uk/*'] }),
    remove: removed,
  });
});

describe('deleteEverything', () => {
  it('leaves nothing of what is kept, and gives back the leave to read sites', async () => {
    await browser.storage.local.set({ compact: 'dudley', 'setting:marks': false });
    await browser.storage.session.set({ 'request:1': {} });
    (await openDB('reviews', 1)).close();
    await deleteEverything();
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: ['https://www.dudley.gov.uk/*'] });
  });

  it('says that another page is in the way, and deletes nothing else', async () => {
    await browser.storage.local.set({ compact: 'dudley' });
    const held = await openDB('reviews', 1);
    await expect(deleteEverything()).rejects.toThrow(DeleteError);
    expect(await browser.storage.local.get(null)).toEqual({ compact: 'dudley' });
    held.close();
  });
});
