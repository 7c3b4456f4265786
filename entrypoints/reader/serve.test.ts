import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveReader } from '@/entrypoints/reader/serve.ts';
import { documentPort, type FromDocument } from '@/lib/browser/messages.ts';

/** A port as the browser hands it to the reader: what comes from the panel is said to `hear`, what goes there is in `sent`. */
function portFrom(sender: object, name = documentPort) {
  const sent: FromDocument[] = [];
  let hear: (message: unknown) => void = () => {};
  let gone = () => {};
  const port = {
    name,
    sender,
    postMessage: (message: FromDocument) => sent.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => (hear = listener) },
    onDisconnect: { addListener: (listener: () => void) => (gone = listener) },
  };
  return { port, sent, hear: (message: unknown) => hear(message), gone: () => gone() };
}

const refused: FromDocument = { type: 'refused', reason: 'scanned', message: 'It is a scan.' };

describe('what the reader answers', () => {
  let connect: (port: unknown) => void = () => {};
  const asked = { mark: vi.fn<(marks: unknown) => void>(), show: vi.fn<(id: string) => Promise<boolean>>() };
  const panel = { id: 'compact-lens', url: 'chrome-extension://compact-lens/sidepanel.html' };

  beforeEach(() => {
    asked.mark.mockReset();
    asked.show.mockReset().mockResolvedValue(true);
    fakeBrowser.runtime.id = 'compact-lens';
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://compact-lens${path}`);
    vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
      connect = (port) => listener(port as Parameters<typeof listener>[0]);
    });
  });

  it('tells a panel that asks, now and later, and one that did not ask nothing', () => {
    const server = serveReader(asked);
    const early = portFrom(panel);
    const late = portFrom(panel);
    connect(early.port);
    connect(late.port);
    early.hear({ type: 'read' });
    expect(early.sent).toEqual([]);
    server.publish({ type: 'refused', reason: 'scanned', message: 'It is a scan.' });
    expect(early.sent).toEqual([refused]);
    expect(late.sent).toEqual([]);
    late.hear({ type: 'read' });
    expect(late.sent).toEqual([refused]);
  });

  it('tells nothing of a document that has been left', () => {
    const server = serveReader(asked);
    server.publish({ type: 'refused', reason: 'scanned', message: 'It is a scan.' });
    server.forget();
    const { port, sent, hear } = portFrom(panel);
    connect(port);
    hear({ type: 'read' });
    expect(sent).toEqual([]);
  });

  it('marks, shows, and tells of presses', async () => {
    const server = serveReader(asked);
    const { port, sent, hear } = portFrom(panel);
    connect(port);
    hear({ type: 'read' });
    const marks = [{ id: 'a', start: 0, end: 5, verdict: 'unclear' }];
    hear({ type: 'mark', marks });
    expect(asked.mark).toHaveBeenCalledExactlyOnceWith(marks);
    hear({ type: 'show', id: 'a' });
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'shown', id: 'a', found: true }]));
    server.pressed('a');
    expect(sent.at(-1)).toEqual({ type: 'pressed', id: 'a' });
  });

  it('takes the marks away when the last panel goes, and sends it nothing more', async () => {
    const server = serveReader(asked);
    const { port, sent, hear, gone } = portFrom(panel);
    connect(port);
    hear({ type: 'read' });
    hear({ type: 'show', id: 'a' });
    gone();
    expect(asked.mark).toHaveBeenCalledExactlyOnceWith([]);
    server.publish({ type: 'refused', reason: 'scanned', message: 'It is a scan.' });
    await Promise.resolve();
    expect(sent).toEqual([]);
  });

  it.each([
    ['a message of another kind', { type: 'erase' }],
    ['a mark without an end', { type: 'mark', marks: [{ id: 'a', start: 0, verdict: 'unclear' }] }],
    ['nothing', null],
  ])('passes over %s', (_, message) => {
    serveReader(asked);
    const { port, hear } = portFrom(panel);
    connect(port);
    hear(message);
    expect(asked.mark).not.toHaveBeenCalled();
    expect(asked.show).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { id: 'another', url: 'chrome-extension://another/panel.html' }, documentPort],
    ['a script in a web page', { id: 'compact-lens', url: 'https://council.example/', tab: { id: 1 } }, documentPort],
    ['a port of another name', panel, 'another'],
    ['nobody', undefined, documentPort],
  ])('does not answer %s', (_, sender, name) => {
    const server = serveReader(asked);
    const { port, sent, hear } = portFrom({ ...sender }, name);
    connect(port);
    hear({ type: 'read' });
    server.publish({ type: 'refused', reason: 'scanned', message: 'It is a scan.' });
    expect(sent).toEqual([]);
  });
});
