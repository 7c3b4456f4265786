import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveDocument } from '@/entrypoints/content/session.ts';
import { documentPort } from '@/lib/browser/messages.ts';

declare global {
  /** Stops the instance that is at work in this page. Scripts of the page cannot see it: they have globals of their own. */
  var retireCompactLens: (() => void) | undefined;
}

/** Injected into one tab when the reader asks for it; `matches` would add a host permission. */
export default defineContentScript({
  registration: 'runtime',

  main() {
    // Asked for again on the same page, the newer instance takes over: two would paint twice.
    globalThis.retireCompactLens?.();
    let stop = () => {};

    const connected = (port: Browser.runtime.Port) => {
      if (port.name !== documentPort || !isOurOwn(port.sender)) return;
      stop();
      stop = serveDocument(port, document);
    };
    browser.runtime.onConnect.addListener(connected);
    globalThis.retireCompactLens = () => {
      stop();
      // An extension that was updated leaves its old scripts without a runtime.
      if (browser.runtime?.id) browser.runtime.onConnect.removeListener(connected);
    };
  },
});

/** Whether a sender is a page of this extension: not another extension, and not a script inside some web page. */
function isOurOwn(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id) return false;
  return !sender.tab || (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);
}
