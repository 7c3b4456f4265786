import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  closeAll,
  fillDisk,
  made,
  opened,
  other,
  putRaw,
  startAfresh,
  window,
} from '@/tests/fixtures/reviews/shelf-stand-ins.ts';
import { hash, review, reworded } from '@/tests/fixtures/reviews/stand-ins.ts';

beforeEach(startAfresh);
afterEach(closeAll);

describe('a shelf', () => {
  it('is empty at first', async () => {
    const shelf = window();
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.open(review().id)).toBeNull();
    expect(await shelf.find(review().documents, 'dudley')).toBeNull();
  });

  it('keeps a review from one opening to the next', async () => {
    const first = window();
    const { review: stored, told, isMerged } = await first.save(made());
    expect(isMerged).toBe(false);
    expect(stored).toEqual(review({ revision: 1, changed: '2025-03-12T01:00:00.000Z' }));
    expect(told).toEqual([]);
    first.close();
    const second = window();
    expect(await second.open(review().id)).toEqual(stored);
    expect((await second.list()).map(({ title }) => title)).toEqual(['Have your say on our libraries']);
  });

  it('finds a review by words, by address, and under any compact', async () => {
    const shelf = window();
    await shelf.save(made());
    await shelf.save(other('e', { compact: { id: 'bromley', title: 'Bromley Compact' } }));
    const [doc] = review().documents;
    expect((await shelf.find(review().documents, 'dudley'))?.id).toBe(review().id);
    expect((await shelf.find(reworded('7'), 'bromley'))?.id).toBe(hash('e'));
    expect(await shelf.find(review().documents, 'bristol-2012')).toBeNull();
    expect(await shelf.findAny({ address: doc?.address ?? null })).toHaveLength(2);
    expect(await shelf.findAny({ contentHash: hash('e') })).toHaveLength(1);
    expect(await shelf.findAny({ address: null })).toEqual([]);
  });

  it('lists the latest change first, and counts the room taken', async () => {
    const shelf = window();
    await shelf.save(other('e'));
    await shelf.save(other('f'));
    await shelf.save(await opened(shelf, hash('e')));
    const list = await shelf.list();
    expect(list.map(({ id }) => id[0])).toEqual(['e', 'f']);
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5000, usage: 3000 }) } });
    expect(await shelf.space()).toEqual({ ours: list.reduce((sum, { bytes }) => sum + bytes, 0), free: 2000 });
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({}) } });
    expect((await shelf.space()).free).toBeNull();
  });

  it('deletes one, and all', async () => {
    const shelf = window();
    for (const letter of ['d', 'e', 'f']) await shelf.save(other(letter));
    await shelf.remove(hash('e'));
    expect((await shelf.list()).map(({ id }) => id[0])).toEqual(['f', 'd']);
    expect(await shelf.open(hash('e'))).toBeNull();
    await shelf.removeAll();
    expect(await shelf.list()).toEqual([]);
    expect((await shelf.all()).reviews).toEqual([]);
  });
});

describe('two windows', () => {
  const both = async () => {
    const [one, two] = [window(), window()];
    await one.save(made({ notes: 'Start' }));
    return { one, two, first: await opened(one), second: await opened(two) };
  };

  it('keep what each has changed of one review', async () => {
    const { one, two, first, second } = await both();
    await one.save({ ...first, notes: 'From one' });
    const { review: stored, told, isMerged } = await two.save({ ...second, setAsides: {} });
    expect(isMerged).toBe(true);
    expect(stored).toMatchObject({ notes: 'From one', setAsides: {}, revision: 3 });
    expect(told).toEqual([]);
    expect(await one.open(review().id)).toEqual(stored);
  });

  it('keep both notes, and tell the later of it', async () => {
    const { one, two, first, second } = await both();
    await Promise.all([one.save({ ...first, notes: 'From one' }), two.save({ ...second, notes: 'From two' })]);
    expect((await opened(one)).notes).toBe('From one\n\nFrom two');
  });

  it('may both be the first to keep it', async () => {
    const [one, two] = [window(), window()];
    await one.save(made({ notes: '', corrections: {} }));
    const { review: stored } = await two.save(made({ notes: 'Mine', corrections: { closes: '2025-05-12' } }));
    expect(stored).toMatchObject({ notes: 'Mine', corrections: { closes: '2025-05-12' }, revision: 2 });
    expect(await one.list()).toHaveLength(1);
  });

  it('do not bring back what one of them has deleted', async () => {
    const { one, two, second } = await both();
    await one.remove(review().id);
    await expect(two.save({ ...second, notes: 'More' })).rejects.toMatchObject({
      name: 'ShelfError',
      reason: 'deleted',
      message: 'This review has been deleted, so nothing more is kept of it.',
    });
    expect(await two.list()).toEqual([]);
    await two.save({ ...second, revision: 0 });
    expect(await two.list()).toHaveLength(1);
  });

  it('tell each other', async () => {
    const [one, two] = [window(), window()];
    const heard = vi.fn();
    const stop = two.watch(heard);
    await one.save(made());
    await one.remove(review().id);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(heard.mock.calls).toEqual([
      [{ what: 'saved', ids: [review().id] }],
      [{ what: 'deleted', ids: [review().id] }],
    ]);
    stop();
    await one.save(made());
    const elsewhere = window();
    const after = vi.fn();
    elsewhere.watch(after);
    await one.removeAll();
    await vi.waitFor(() => expect(after).toHaveBeenCalled());
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('do not listen to what is no change', async () => {
    const heard = vi.fn();
    window().watch(heard);
    const stranger = new BroadcastChannel('reviews');
    stranger.postMessage({ what: 'burnt', ids: [] });
    stranger.postMessage({ what: 'saved', ids: ['x'] });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    stranger.close();
    expect(heard.mock.calls).toEqual([[{ what: 'saved', ids: ['x'] }]]);
  });
});

describe('one window that saves again before it is answered', () => {
  it('ends with what it said last', async () => {
    const shelf = window();
    const [, second] = await Promise.all([shelf.save(made({ notes: 'a' })), shelf.save(made({ notes: 'b' }))]);
    expect(second).toMatchObject({ review: { notes: 'b', revision: 2 }, told: [], isMerged: false });
    await shelf.save({ ...second.review, notes: '' });
    expect((await opened(shelf)).notes).toBe('');
  });

  it('has another window’s change too', async () => {
    const [one, two] = [window(), window()];
    await one.save(made({ notes: 'a' }));
    const [mine, theirs] = [await opened(one), await opened(two)];
    await two.save({ ...theirs, setAsides: {} });
    await one.save({ ...mine, notes: 'ab' });
    // Typed on, from what the panel had before it heard of the merge.
    const { review: stored, told } = await one.save({ ...mine, notes: 'c' });
    expect(stored).toMatchObject({ notes: 'c', setAsides: {} });
    expect(told).toEqual([]);
  });
});

describe('a file of reviews', () => {
  it('adds, brings together and leaves alone', async () => {
    const shelf = window();
    await shelf.save(other('d'));
    await shelf.save(other('e', { notes: 'Here' }));
    const stored = await opened(shelf, hash('d'));
    const taken = await shelf.take([
      { ...stored, revision: 0 },
      other('e', { notes: 'There', changed: '2025-03-01T00:00:00.000Z' }),
      other('f'),
      other('f'),
    ]);
    expect(taken).toMatchObject({ added: 1, joined: 1, same: 2, ids: [hash('e'), hash('f')] });
    expect(taken.told).toEqual(['The notes were changed in two places at once. Both are kept, one after the other.']);
    expect((await opened(shelf, hash('e'))).notes).toBe('There\n\nHere');
    expect((await opened(shelf, hash('f'))).changed).toBe(review().changed);
    expect(await shelf.take([other('f')])).toMatchObject({ added: 0, joined: 0, same: 1, ids: [] });
  });

  it('is added whole or not at all', async () => {
    const shelf = window();
    fillDisk(4);
    await expect(shelf.take([other('d'), other('e')])).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await shelf.list()).toEqual([]);
  });

  it('is made of all that can be read', async () => {
    const shelf = window();
    await shelf.save(made());
    await putRaw({ version: 1 }, hash('e'));
    const all = await shelf.all();
    expect(all.reviews.map(({ id }) => id)).toEqual([review().id]);
    expect(all.unreadable).toBe(1);
  });
});
