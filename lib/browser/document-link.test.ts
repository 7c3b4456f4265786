import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkTo } from '@/lib/browser/document-link.ts';
import { documentPort } from '@/lib/browser/messages.ts';

/** One end of a port, as the browser gives it to the panel. */
function port() {
  const messages: ((raw: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  return {
    onMessage: { addListener: (listener: (raw: unknown) => void) => messages.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    /** What the other side says. */
    say: (raw: unknown) => {
      for (const listener of messages) listener(raw);
    },
    /** The tab has gone, or nobody listens there. */
    end: () => {
      for (const listener of ends) listener();
    },
  };
}

describe('linkTo', () => {
  let ports: ReturnType<typeof port>[];
  const latest = () => {
    const last = ports.at(-1);
    if (!last) throw new Error('no port was opened');
    return last;
  };
  const connect = vi.fn();
  const hear = vi.fn();
  const lost = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    ports = [];
    connect.mockImplementation(() => {
      const opened = port();
      ports.push(opened);
      return opened;
    });
    vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(connect);
    hear.mockReset();
    lost.mockReset();
    connect.mockClear();
  });
  afterEach(() => vi.useRealTimers());

  it('asks the tab for its document and passes on what it says', () => {
    const line = linkTo(7, { hear, lost });
    expect(connect).toHaveBeenCalledExactlyOnceWith(7, { name: documentPort });
    expect(latest().postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'read' });
    latest().say({ type: 'refused', reason: 'locked', message: 'The PDF is locked.' });
    expect(hear).toHaveBeenCalledExactlyOnceWith({ type: 'refused', reason: 'locked', message: 'The PDF is locked.' });
    line.send({ type: 'show', id: 'a' });
    expect(latest().postMessage).toHaveBeenLastCalledWith({ type: 'show', id: 'a' });
  });

  it.each([
    ['not an object', 'read me'],
    ['an unknown type', { type: 'buy', what: 'shoes' }],
    ['a document without its text', { type: 'part', doc: { title: 'x' }, done: true, page: null, pages: null }],
    ['keys nobody agreed on', { type: 'pressed', id: 'a', script: 'x' }],
  ])('takes %s for interference', (_, raw) => {
    linkTo(7, { hear, lost });
    latest().say(raw);
    expect(hear).toHaveBeenCalledExactlyOnceWith({
      type: 'refused',
      reason: 'damaged',
      message: expect.stringMatching(/not a document/),
    });
  });

  it('tries again while the tab does not listen yet, and gives up in the end', () => {
    linkTo(7, { hear, lost });
    for (let tries = 1; tries < 40; tries += 1) {
      latest().end();
      vi.advanceTimersByTime(150);
      expect(connect).toHaveBeenCalledTimes(tries + 1);
    }
    expect(lost).not.toHaveBeenCalled();
    latest().end();
    expect(lost).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('does not try again once the tab has answered: the page is gone', () => {
    linkTo(7, { hear, lost });
    latest().say({ type: 'pressed', id: 'a' });
    latest().end();
    vi.advanceTimersByTime(1_000);
    expect(connect).toHaveBeenCalledTimes(1);
    expect(lost).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says and hears nothing after it is closed', () => {
    const line = linkTo(7, { hear, lost });
    line.close();
    latest().say({ type: 'pressed', id: 'a' });
    latest().end();
    vi.advanceTimersByTime(1_000);
    expect(hear).not.toHaveBeenCalled();
    expect(lost).not.toHaveBeenCalled();
    expect(connect).toHaveBeenCalledTimes(1);
    expect(latest().disconnect).toHaveBeenCalledTimes(1);
  });
});
