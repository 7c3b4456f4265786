import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { serveDocument } from '@/entrypoints/content/session.ts';
import type { FromDocument } from '@/lib/browser/messages.ts';

type Listener = (message: unknown) => void;

/** A port whose far end is the test. */
function fakePort() {
  const heard: FromDocument[] = [];
  const listeners: Listener[] = [];
  const gone: (() => void)[] = [];
  const port = {
    name: 'test',
    postMessage: (message: FromDocument) => heard.push(message),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
  } as unknown as Browser.runtime.Port;
  return {
    port,
    heard,
    say: (message: unknown) => listeners.forEach((listener) => void listener(message)),
    leave: () => gone.forEach((listener) => void listener()),
  };
}

const open = (html: string) => new JSDOM(html, { url: 'https://www.tarnbrook.example/play' }).window.document;
const answered = (heard: readonly FromDocument[]) => vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), 5_000);

describe('a page served to the panel', () => {
  it('is read when asked and handed over whole', async () => {
    const { port, heard, say } = fakePort();
    serveDocument(port, open('<h1>Play</h1><p>Closes 9 May</p>'));
    expect(heard).toEqual([]);
    say({ type: 'read' });
    await answered(heard);
    expect(heard).toEqual([
      expect.objectContaining({
        type: 'part',
        done: true,
        page: null,
        pages: null,
        doc: expect.objectContaining({ text: 'Play\nCloses 9 May', address: 'https://www.tarnbrook.example/play' }),
      }),
    ]);
  });

  it('is refused in a sentence where it has no words', async () => {
    const { port, heard, say } = fakePort();
    serveDocument(port, open('<p></p>'));
    say({ type: 'read' });
    await answered(heard);
    expect(heard).toEqual([
      { type: 'refused', reason: 'empty', message: expect.stringMatching(/^There are no words/) },
    ]);
  });

  it('is read where the reader selected something, and no further', async () => {
    const { port, heard, say } = fakePort();
    const page = open('<h1>Play</h1><p>Opens 3 March</p><p>Closes 9 May</p>');
    const range = page.createRange();
    range.selectNodeContents(page.querySelectorAll('p')[1] ?? page);
    serveDocument(port, page, [range]);
    say({ type: 'read' });
    await answered(heard);
    expect(heard).toEqual([
      expect.objectContaining({
        done: true,
        doc: expect.objectContaining({
          title: 'Selected text from Play',
          text: 'Play\nCloses 9 May',
          selection: true,
        }),
      }),
    ]);
  });

  it('is refused in a sentence where what was selected has no words', async () => {
    const { port, heard, say } = fakePort();
    const page = open('<p>Closes 9 May</p><p id="none"></p>');
    const range = page.createRange();
    range.selectNodeContents(page.querySelector('#none') ?? page);
    serveDocument(port, page, [range]);
    say({ type: 'read' });
    await answered(heard);
    expect(heard).toEqual([
      { type: 'refused', reason: 'empty', message: expect.stringMatching(/^No words that can be read are selected/) },
    ]);
  });

  it('says that a mark it was never given cannot be shown', async () => {
    const { port, heard, say } = fakePort();
    serveDocument(port, open('<p>Closes 9 May</p>'));
    say({ type: 'show', id: 'x' });
    await answered(heard);
    expect(heard).toEqual([{ type: 'shown', id: 'x', found: false }]);
  });

  it('does not answer messages of another shape, nor once the panel has gone', async () => {
    const { port, heard, say, leave } = fakePort();
    serveDocument(port, open('<p>Closes 9 May</p>'));
    say({ type: 'mark', marks: [{ id: 'x', start: -1, end: 2, verdict: 'unclear' }] });
    say({ type: 'erase' });
    say('read');
    say({ type: 'read' });
    leave();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([]);
  });

  it('closes the line when a newer instance takes over', () => {
    const { port } = fakePort();
    const stop = serveDocument(port, open('<p>Closes 9 May</p>'));
    stop();
    expect(port.disconnect).toHaveBeenCalledOnce();
    stop();
    expect(port.disconnect).toHaveBeenCalledOnce();
  });
});
