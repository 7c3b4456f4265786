import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { documentPort, type FromDocument, type ToDocument, toDocument } from '@/lib/browser/messages.ts';

type News = Extract<FromDocument, { type: 'part' | 'refused' | 'waiting' }>;

interface Asked {
  mark(marks: Extract<ToDocument, { type: 'mark' }>['marks']): void;
  show(id: string): Promise<boolean>;
}

export interface Server {
  /** Tells every panel that asked, and those that ask later, what the document is or why it cannot be read. */
  publish(news: News): void;
  /** A new document: what was told of the last one no longer holds. */
  forget(): void;
  pressed(id: string): void;
}

/** Answers the panels that connect to this page, as the content script does in a web page. */
export function serveReader({ mark, show }: Asked): Server {
  const listening = new Set<Browser.runtime.Port>();
  let latest: News | null = null;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== documentPort || !isOurPage(port.sender)) return;
    let open = true;
    const send = (message: FromDocument) => {
      if (open) port.postMessage(message);
    };
    port.onMessage.addListener((raw: unknown) => {
      const message = v.safeParse(toDocument, raw);
      if (message.success) answer(message.output);
    });
    port.onDisconnect.addListener(() => {
      open = false;
      listening.delete(port);
      if (!listening.size) mark([]);
    });

    function answer(message: ToDocument): void {
      if (message.type === 'read') {
        listening.add(port);
        if (latest) send(latest);
      } else if (message.type === 'mark') mark(message.marks);
      else void show(message.id).then((found) => send({ type: 'shown', id: message.id, found }));
    }
  });

  const tell = (message: FromDocument) => {
    for (const port of listening) port.postMessage(message);
  };
  return {
    publish(news) {
      latest = news;
      tell(news);
    },
    forget() {
      latest = null;
    },
    pressed: (id) => tell({ type: 'pressed', id }),
  };
}

/** Whether a sender is a page of this extension: not another extension, and not a script inside some web page. */
function isOurPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id) return false;
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? !sender.tab;
}
