// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTextReaderSession } from '@/entrypoints/text-reader/session.ts';
import { createTextReaderStore } from '@/entrypoints/text-reader/store.ts';
import type { FromDocument } from '@/lib/browser/messages.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { wordFile, wordLine } from '@/tests/files/word-files.ts';

function stage() {
  const store = createTextReaderStore();
  const told: FromDocument[] = [];
  const marks = { clear: vi.fn() };
  const server = { publish: (news: FromDocument) => void told.push(news), forget: vi.fn() };
  return { store, told, marks, server, session: createTextReaderSession({ store, marks, server }) };
}
const text = (words: string, name = 'notice.txt') => new File([words], name);

let all: ReturnType<typeof stage>;
beforeEach(() => {
  all = stage();
});

describe('a document', () => {
  it('is shown and told of with its address, in place of the one before', async () => {
    const { session, store, told, marks, server } = all;
    await session.open(null, async () => text('Six weeks.'));
    expect(store.getState()).toMatchObject({ phase: { kind: 'shown', doc: { address: null } }, title: 'Six weeks.' });
    await session.open('https://council.example/a.md', async () => text('# Twelve weeks', 'a.md'));
    expect(store.getState()).toMatchObject({ title: 'Twelve weeks', hasMacros: false, ticks: [] });
    expect(told.map((news) => news.type === 'part' && [news.doc.text, news.doc.address, news.done])).toEqual([
      ['Six weeks.', null, true],
      ['Twelve weeks', 'https://council.example/a.md', true],
    ]);
    expect(marks.clear).toHaveBeenCalledTimes(2);
    expect(server.forget).toHaveBeenCalledTimes(2);
  });

  it('that holds macros is shown with a word about them', async () => {
    const bytes = Buffer.from(wordFile(wordLine('Six weeks.'), { 'word/vbaProject.bin': 'x' }));
    await all.session.open(null, async () => new File([bytes], 'offer.docm'));
    expect(all.store.getState()).toMatchObject({ phase: { kind: 'shown' }, hasMacros: true });
  });

  it('that cannot be read is refused in its own words, here and in the panel', async () => {
    await all.session.open(null, async () => text('x', '<img onerror>.xlsx'));
    const message = expect.stringMatching(/^<img onerror>\.xlsx is not a kind of file/);
    expect(all.store.getState()).toMatchObject({ phase: { kind: 'refused', message }, title: '<img onerror>.xlsx' });
    expect(all.told).toEqual([{ type: 'refused', reason: 'unsupported', message }]);
  });

  it('that could not be had is refused for that reason', async () => {
    await all.session.open('https://council.example/a', () =>
      Promise.reject(new ReadError('unreachable', 'Nobody answered.')),
    );
    expect(all.told).toEqual([{ type: 'refused', reason: 'unreachable', message: 'Nobody answered.' }]);
  });

  it('that we fail on is our fault, and said to be', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await all.session.open(null, () => Promise.reject(new TypeError('a slip of ours')));
    expect(logged).toHaveBeenCalledOnce();
    expect(all.store.getState().phase).toMatchObject({
      message: expect.stringMatching(/wrong in Compact Lens itself/),
    });
  });

  it('that comes late is not shown over the one asked for since', async () => {
    const late = Promise.withResolvers<File>();
    const first = all.session.open(null, () => late.promise);
    await all.session.open(null, async () => text('Second.'));
    late.resolve(text('First.'));
    await first;
    expect(all.store.getState().title).toBe('Second.');
    expect(all.told).toHaveLength(1);
  });
});
