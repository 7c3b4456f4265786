import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSelectedText } from '@/lib/browser/selected-text.ts';
import { prepareSelection } from '@/lib/browser/selection.ts';
import { ReadError } from '@/lib/read/read-error.ts';

const address = 'https://www.ashby.example/grants';
const tab = { id: 7, url: address, title: 'Grants' };
const words = { selectionText: 'It closes on 9 May 2025.' };

/** What a tab answers when it is asked to keep the selection; an error where it lets nobody in. */
function holding(held: boolean | Error) {
  const inject = vi.fn(async ({ files }: { files?: string[]; args?: unknown[] }) => {
    if (held instanceof Error) throw held;
    return files ? [] : [{ result: held }];
  });
  Object.assign(browser.scripting, { executeScript: inject });
  return inject;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  return () => vi.useRealTimers();
});

describe('prepareSelection', () => {
  it('reads a selection by its place in the page', async () => {
    const inject = holding(true);
    expect(await prepareSelection({ ...words, frameId: 0 }, tab)).toMatchObject({ kind: 'page', tabId: 7, address });
    expect(inject.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 7 }, args: [false] });
  });

  it('says that it stands in a frame', async () => {
    const inject = holding(true);
    await prepareSelection({ ...words, frameId: 3 }, tab);
    expect(inject.mock.lastCall?.[0].args).toEqual([true]);
  });

  it.each([
    ['a page that holds none within reach, as a frame from elsewhere or a PDF viewer', false],
    ['a page that shuts us out', new Error('Cannot access contents of the page')],
  ])('takes the bare words from %s', async (_what, held) => {
    holding(held);
    expect(await prepareSelection(words, tab)).toEqual({
      kind: 'text',
      id: expect.any(String),
      text: 'It closes on 9 May 2025.',
      cut: false,
      title: 'Grants',
      address,
    });
  });

  it('takes the bare words from a field to type in, and from a page of our own, without going near it', async () => {
    const inject = holding(true);
    expect(await prepareSelection({ ...words, editable: true }, tab)).toMatchObject({ kind: 'text' });
    const url = `${browser.runtime.getURL('/reader.html')}?src=x`;
    expect(await prepareSelection(words, { ...tab, url, title: 'Offer 2025 – Compact Lens' })).toMatchObject({
      kind: 'text',
      title: 'Offer 2025',
      address: null,
    });
    expect(inject).not.toHaveBeenCalled();
  });

  it('says so where there are no words, and gives no browser page for a source', async () => {
    holding(false);
    expect(await prepareSelection({ selectionText: ' \n' }, tab)).toMatchObject({ kind: 'refused', reason: 'empty' });
    expect(await prepareSelection(words, { ...tab, url: 'chrome://version/' })).toMatchObject({ address: null });
  });

  it('hands over half a million letters and no more, and says that there are more', async () => {
    holding(false);
    const most = 500_000;
    expect(await prepareSelection({ selectionText: 'a'.repeat(most - 1) }, tab)).toMatchObject({ cut: false });
    const long = await prepareSelection({ selectionText: 'a'.repeat(most + 1) }, tab);
    expect(long).toMatchObject({ cut: true });
    expect('text' in long && long.text.length).toBe(most);
  });
});

describe('readSelectedText', () => {
  const request = {
    kind: 'text',
    id: 'x',
    text: 'It closes on\n9 May 2025.',
    cut: false,
    title: 'Grants',
    address,
  } as const;

  it('makes a document that speaks for itself alone', () => {
    expect(readSelectedText(request)).toMatchObject({
      title: 'Selected text from Grants',
      address,
      text: 'It closes on 9 May 2025.',
      unread: [],
      selection: true,
    });
  });

  it('names it where its page has no name, and says what was cut off', () => {
    const doc = readSelectedText({ ...request, title: '', cut: true });
    expect(doc.title).toBe('Selected text');
    expect(doc.unread).toEqual([{ reason: 'too-large', what: expect.stringContaining('the rest of the selection') }]);
  });

  it('refuses what has no words', () => {
    expect(() => readSelectedText({ ...request, text: ' ' })).toThrow(ReadError);
  });
});
