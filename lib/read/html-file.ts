import { JSDOM, VirtualConsole } from 'jsdom';
import type { DocumentText } from '@/lib/document.ts';
import { styleOfFile } from '@/lib/read/html-file/style.ts';
import { runAtOnce } from '@/lib/read/page/run.ts';
import { refuseWordless } from '@/lib/read/page/wordless.ts';
import { readPage } from '@/lib/read/page.ts';

export interface HtmlOptions {
  /** Where the page was published, so that its links lead somewhere; null where it is not known. */
  readonly address: string | null;
}

/** Reads a web page from its HTML, outside a browser. No script of the page runs and nothing is fetched. Throws a `ReadError` where it has no words. */
export function readHtml(html: string, { address }: HtmlOptions): DocumentText {
  const { window } = new JSDOM(html, { ...(address && { url: address }), virtualConsole: new VirtualConsole() });
  const options = {
    styleOf: styleOfFile(),
    address,
    shouldPause: () => false,
    limit: { characters: Number.POSITIVE_INFINITY, blocks: Number.POSITIVE_INFINITY },
  };
  const { doc } = runAtOnce(readPage(window.document, options));
  refuseWordless(doc, window.document);
  return doc;
}
