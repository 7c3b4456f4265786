import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { PageMarks } from '@/entrypoints/content/page-marks.ts';
import { readOpenPage } from '@/entrypoints/content/read-open-page.ts';
import { type FromDocument, type ToDocument, toDocument } from '@/lib/browser/messages.ts';
import { watchSettings } from '@/lib/browser/settings.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

/**
 * Reads and marks a page for the panel at the other end of a port until it goes away; where the reader selected something, that alone. Returns what ends
 * it sooner.
 */
export function serveDocument(
  port: Browser.runtime.Port,
  page: Document,
  selected: readonly Range[] | null = null,
): () => void {
  let open = true;
  const send = (message: FromDocument) => {
    if (open) port.postMessage(message);
  };
  const marks = new PageMarks(
    () => readOpenPage(page),
    (id) => send({ type: 'pressed', id }),
  );

  const stopWatching = watchSettings((settings) => marks.setLook(settings));

  async function answer(message: ToDocument): Promise<void> {
    switch (message.type) {
      case 'read':
        send({ type: 'part', doc: await marks.read(selected), done: true, page: null, pages: null });
        break;
      case 'mark':
        await marks.mark(message.marks);
        break;
      case 'show':
        send({ type: 'shown', id: message.id, found: await marks.show(message.id) });
        break;
    }
  }

  // One message at a time: marks that arrive while the page is being read belong to what is read.
  let last = Promise.resolve();
  port.onMessage.addListener((raw: unknown) => {
    const message = v.safeParse(toDocument, raw);
    if (!message.success) return;
    last = last.then(() => (open ? answer(message.output) : undefined)).catch(refuse);
  });

  function refuse(error: unknown): void {
    if (error instanceof ReadError) {
      send({ type: 'refused', reason: error.reason, message: error.message });
      return;
    }
    console.error(error);
    send({ type: 'refused', reason: 'damaged', message: say('refused.page') });
  }

  const end = () => {
    open = false;
    marks.clear();
    stopWatching();
  };
  port.onDisconnect.addListener(end);
  return () => {
    if (open) port.disconnect();
    end();
  };
}
