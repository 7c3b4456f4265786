import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { documentPort, type FromDocument, fromDocument, type ToDocument } from '@/lib/browser/messages.ts';
import { say } from '@/lib/show/words.ts';

/** A line to the side that holds the document, in a page or in our reader. */
export interface DocumentLink {
  send(message: ToDocument): void;
  close(): void;
}

export interface DocumentListener {
  hear(message: FromDocument): void;
  /** The tab was closed or went elsewhere; `heard` says whether it had answered before. */
  lost(heard: boolean): void;
}

/** How often to try a tab that does not answer yet; our reader first loads pdf.js. */
const attempts = 40;
const pause = 150;

/** Connects to a tab and asks it for its document. Messages of the wrong shape are told as a refusal: something has interfered. */
export function linkTo(tabId: number, { hear, lost }: DocumentListener): DocumentLink {
  let heard = false;
  let closed = false;
  let tries = 0;
  let port = connect();

  function connect() {
    tries += 1;
    const opened = browser.tabs.connect(tabId, { name: documentPort });
    opened.onMessage.addListener((raw: unknown) => {
      if (closed) return;
      heard = true;
      const message = v.safeParse(fromDocument, raw);
      if (message.success) hear(message.output);
      else hear({ type: 'refused', reason: 'damaged', message: say('refused.interference') });
    });
    opened.onDisconnect.addListener(() => {
      // Chrome writes an error to the console unless somebody looks at why.
      void browser.runtime.lastError;
      if (closed) return;
      if (heard || tries >= attempts) lost(heard);
      else
        setTimeout(() => {
          if (!closed) port = connect();
        }, pause);
    });
    opened.postMessage({ type: 'read' } satisfies ToDocument);
    return opened;
  }

  return {
    send: (message) => {
      if (heard && !closed) port.postMessage(message);
    },
    close: () => {
      closed = true;
      port.disconnect();
    },
  };
}
