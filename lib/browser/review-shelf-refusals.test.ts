import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName, databaseVersion } from '@/lib/browser/review-shelf-database.ts';
import {
  closeAll,
  fillDisk,
  made,
  openRaw,
  other,
  putRaw,
  startAfresh,
  window,
} from '@/tests/fixtures/reviews/shelf-stand-ins.ts';
import { review } from '@/tests/fixtures/reviews/stand-ins.ts';

beforeEach(startAfresh);
afterEach(closeAll);

describe('when the browser refuses', () => {
  it('there is no room, and what was there stays', async () => {
    const shelf = window();
    const { review: stored } = await shelf.save(made());
    fillDisk(2);
    await expect(shelf.save({ ...stored, notes: 'More' })).rejects.toMatchObject({
      name: 'ShelfError',
      reason: 'full',
      message: expect.stringMatching(/^There is no room left/),
    });
    vi.restoreAllMocks();
    expect(await shelf.open(review().id)).toEqual(stored);
    // Room was made, and nothing has been lost meanwhile.
    expect((await shelf.save({ ...stored, notes: 'More' })).review.notes).toBe('More');
  });

  it.each(['InvalidStateError', 'SecurityError'])('it keeps nothing for us (%s)', async (name) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Not here', name);
      },
    });
    await expect(window().save(made())).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringMatching(/nothing is kept once you close this panel/),
    });
  });

  it('it fails in a way of its own, and is asked again next time', async () => {
    const factory = indexedDB;
    const shelf = window();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Oops', 'UnknownError');
      },
    });
    await expect(shelf.list()).rejects.toMatchObject({ reason: 'failed' });
    vi.stubGlobal('indexedDB', factory);
    expect(await shelf.list()).toEqual([]);
  });

  it('a newer Compact Lens laid out the shelf', async () => {
    (await openRaw(databaseVersion + 1)).close();
    await expect(window().list()).rejects.toMatchObject({
      reason: 'newer',
      message: expect.stringMatching(/Update Compact Lens/),
    });
  });

  it('an older one in another window holds it', async () => {
    const holding = await openRaw(1);
    const shelf = window();
    // As this one would be, once there is another layout.
    vi.spyOn(indexedDB, 'open').mockImplementation(() => IDBFactory.prototype.open.call(indexedDB, databaseName, 2));
    await expect(shelf.list()).rejects.toMatchObject({
      reason: 'blocked',
      message: expect.stringMatching(/^Another window with an older Compact Lens/),
    });
    holding.close();
  });

  it('lets go for a newer one', async () => {
    const shelf = window();
    await shelf.save(made());
    (await openRaw(databaseVersion + 1)).close();
    await expect(shelf.list()).rejects.toMatchObject({ reason: 'newer' });
  });

  it('a review of a newer version is not written over', async () => {
    const shelf = window();
    await shelf.save(made());
    await putRaw({ ...review(), version: 2 }, review().id);
    await expect(shelf.open(review().id)).rejects.toMatchObject({ name: 'ReviewError', reason: 'newer' });
    await expect(shelf.save(made({ notes: 'x' }))).rejects.toMatchObject({ reason: 'newer' });
  });

  it('a damaged review is told of, and may be kept anew', async () => {
    const shelf = window();
    await shelf.save(made());
    await putRaw('nonsense', review().id);
    await expect(shelf.open(review().id)).rejects.toMatchObject({ name: 'ReviewError', reason: 'damaged' });
    expect((await shelf.save(made())).review.revision).toBe(1);
  });
});

describe('what the browser has thrown away', () => {
  it('is told once', async () => {
    const before = window();
    for (const letter of ['d', 'e']) await before.save(other(letter));
    before.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const after = window();
    expect(await after.lost()).toBe(2);
    expect(await after.lost()).toBe(0);
  });

  it('is told after something new has been kept, too', async () => {
    const before = window();
    for (const letter of ['d', 'e']) await before.save(other(letter));
    before.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const after = window();
    await after.save(other('f'));
    await after.save(other('c'));
    expect(await after.lost()).toBe(2);
    expect(await after.lost()).toBe(0);
  });

  it('is not what the reader has deleted', async () => {
    const shelf = window();
    await shelf.save(made());
    expect(await shelf.lost()).toBe(0);
    await shelf.remove(review().id);
    expect(await shelf.lost()).toBe(0);
    await shelf.take([made(), other('e')]);
    expect(await shelf.lost()).toBe(0);
    await shelf.removeAll();
    await shelf.save(other('f'));
    expect(await shelf.lost()).toBe(0);
  });
});
