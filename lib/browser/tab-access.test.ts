import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFile, openReader, prepareTab } from '@/lib/browser/tab-access.ts';

const reader = fakeBrowser.runtime.getURL('/reader.html');
const tab = (url: string | undefined) => ({ id: 7, index: 2, windowId: 1, ...(url === undefined ? {} : { url }) });

/** A tab that shows a document of this type; an error where the browser lets nobody in. */
function showing(type: string | Error) {
  const inject = vi.fn(async ({ files }: { files?: string[] }) => {
    if (type instanceof Error) throw type;
    return files ? [] : [{ result: type }];
  });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(inject as never);
  return inject;
}

const allowing = (allowed: boolean) =>
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => allowed) as never);

describe('prepareTab', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockImplementation((async () => true) as never);
    // Refusals are tried again for a moment.
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  });
  afterEach(() => vi.useRealTimers());

  it('puts the content script into a page', async () => {
    const inject = showing('text/html');
    expect(await prepareTab(tab('https://council.example/'), true)).toMatchObject({
      kind: 'page',
      tabId: 7,
      address: 'https://council.example/',
    });
    expect(inject.mock.lastCall?.[0]).toEqual({ target: { tabId: 7 }, files: ['/content-scripts/content.js'] });
  });

  it('waits out the moment in which Chromium does not know of the press yet', async () => {
    const inject = showing('text/html');
    inject.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await prepareTab(tab('https://council.example/'), true)).toMatchObject({ kind: 'page' });
  });

  it('opens the reader in a new tab beside a PDF, which must stay open for the grant to last', async () => {
    showing('application/pdf');
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const request = await prepareTab(tab('https://council.example/offer?id=3&v=2'), true);
    expect(request).toMatchObject({ kind: 'reader', address: 'https://council.example/offer?id=3&v=2' });
    const [made] = create.mock.lastCall ?? [];
    expect(made).toMatchObject({ index: 3, windowId: 1, openerTabId: 7 });
    expect(new URL(made?.url ?? '').searchParams.get('src')).toBe('https://council.example/offer?id=3&v=2');
  });

  it('goes on with a tab that already is the reader', async () => {
    const inject = showing('text/html');
    expect(await prepareTab(tab(`${reader}?src=x`), true)).toMatchObject({ kind: 'reader', tabId: 7 });
    expect(inject).not.toHaveBeenCalled();
  });

  it('goes on with a tab that already is the text reader', async () => {
    const inject = showing('text/html');
    const address = `${fakeBrowser.runtime.getURL('/text-reader.html')}?file=x`;
    expect(await prepareTab(tab(address), true)).toMatchObject({ kind: 'reader', tabId: 7, address });
    expect(inject).not.toHaveBeenCalled();
  });

  it('asks for leave to open a PDF on the person’s own disk', async () => {
    showing('application/pdf');
    allowing(false);
    expect(await prepareTab(tab('file:///offer.pdf'), true)).toMatchObject({
      kind: 'refused',
      reason: 'file-access',
      grant: { origin: 'file:///*', address: 'file:///offer.pdf' },
    });
    allowing(true);
    expect(await prepareTab(tab('file:///offer.pdf'), true)).toMatchObject({ kind: 'reader' });
  });

  it('offers to open what Firefox keeps in its own viewer, and opens it where that was allowed before', async () => {
    showing(new Error('Missing host permission for the tab'));
    allowing(false);
    expect(await prepareTab(tab('https://council.example/offer.pdf'), true)).toMatchObject({
      kind: 'refused',
      grant: { origin: 'https://council.example/*' },
    });
    allowing(true);
    expect(await prepareTab(tab('https://council.example/offer.pdf'), true)).toMatchObject({ kind: 'reader' });
  });

  it.each([
    ['a picture', 'image/png', 'unsupported'],
    ['a film', 'video/mp4', 'unsupported'],
  ])('has nothing to read in %s', async (_, type, reason) => {
    showing(type);
    expect(await prepareTab(tab('https://council.example/x'), true)).toMatchObject({ kind: 'refused', reason });
  });

  it('never tries the browser’s own pages', async () => {
    const inject = showing('text/html');
    expect(await prepareTab(tab('chrome://settings/'), true)).toMatchObject({ kind: 'refused', reason: 'blocked' });
    expect(inject).not.toHaveBeenCalled();
  });

  it('from the panel says to press the button where the grant has lapsed', async () => {
    showing(new Error('Cannot access contents of the page'));
    expect(await prepareTab(tab(undefined), false)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/Press its button/),
    });
  });

  it('gives every request an id of its own', async () => {
    showing('text/html');
    const [one, two] = [
      await prepareTab(tab('https://a.example/'), true),
      await prepareTab(tab('https://a.example/'), true),
    ];
    expect(one.id).not.toBe(two.id);
  });
});

describe('opening the reader', () => {
  beforeEach(() => fakeBrowser.reset());

  it('carries an address whole', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openReader('https://council.example/a b.pdf?x=1#page=2', { windowId: 1 });
    expect(new URL(create.mock.lastCall?.[0].url ?? '').searchParams.get('src')).toBe(
      'https://council.example/a b.pdf?x=1#page=2',
    );
  });

  it('names a file and hands it over under a key', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const request = await openFile(new File(['%PDF'], 'budget.pdf'), { windowId: 1 });
    expect(request).toMatchObject({ kind: 'reader', address: 'budget.pdf' });
    expect(new URL(create.mock.lastCall?.[0].url ?? '').searchParams.get('file')).toMatch(/^[\w-]{36}$/);
  });

  it.each([
    ['budget.pdf', '', '/reader.html'],
    ['download', 'application/pdf', '/reader.html'],
    ['offer.docx', '', '/text-reader.html'],
    ['offer.odt', '', '/text-reader.html'],
    ['offer.txt', 'text/plain', '/text-reader.html'],
    ['saved page.html', 'text/html', '/text-reader.html'],
    // It says there why it cannot be read.
    ['accounts.xlsx', '', '/text-reader.html'],
  ])('opens the file %s (%s) in %s', async (name, type, page) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openFile(new File(['x'], name, { type }), {});
    expect(new URL(create.mock.lastCall?.[0].url ?? '').pathname).toBe(page);
  });

  it.each([
    ['https://council.example/a.pdf', '/reader.html'],
    ['https://council.example/download?id=7', '/reader.html'],
    ['https://council.example/Offer.DOCX?v=2', '/text-reader.html'],
    ['https://council.example/offer.odt#page', '/text-reader.html'],
    ['https://council.example/x?file=offer.docx', '/reader.html'],
  ])('opens the address %s in %s', async (address, page) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openReader(address, {});
    const url = new URL(create.mock.lastCall?.[0].url ?? '');
    expect([url.pathname, url.searchParams.get('src')]).toEqual([page, address]);
  });
});
