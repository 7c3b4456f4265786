import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOurOwn } from '@/entrypoints/content/is-our-own.ts';
import { selectedRanges } from '@/entrypoints/content/selected-ranges.ts';
import { serveDocument } from '@/entrypoints/content/session.ts';
import { documentPort } from '@/lib/browser/messages.ts';

declare global {
  /** Stops the instance that is at work in this page. Scripts of the page cannot see it: they have globals of their own. */
  var retireCompactLens: (() => void) | undefined;
  /** Keeps what the reader has selected, to read that alone; `framed` where it stands in a frame. False where nothing is within reach. */
  var selectInCompactLens: ((framed: boolean) => boolean) | undefined;
}

/** Injected into one tab when the reader asks for it; `matches` would add a host permission. */
export default defineContentScript({
  registration: 'runtime',

  main() {
    // Asked for again on the same page, the newer instance takes over: two would paint twice.
    globalThis.retireCompactLens?.();
    let stop = () => {};
    let selected: readonly Range[] | null = null;

    const connected = (port: Browser.runtime.Port) => {
      if (port.name !== documentPort || !isOurOwn(port.sender)) return;
      stop();
      stop = serveDocument(port, document, selected);
    };
    browser.runtime.onConnect.addListener(connected);
    globalThis.selectInCompactLens = (framed) => {
      const ranges = selectedRanges(document, framed);
      selected = ranges.length ? ranges : null;
      return selected !== null;
    };
    globalThis.retireCompactLens = () => {
      stop();
      // An extension that was updated leaves its old scripts without a runtime.
      if (browser.runtime?.id) browser.runtime.onConnect.removeListener(connected);
    };
  },
});
