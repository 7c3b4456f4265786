import type { DocumentText } from '@/lib/document.ts';
import { styleOfFile } from '@/lib/read/html-file-style.ts';
import { readPage } from '@/lib/read/page.ts';
import { runInSlices } from '@/lib/read/page-run.ts';
import { refuseWordless } from '@/lib/read/page-wordless.ts';

/** Milliseconds of the panel's own thread that one slice may take, well short of what a reader feels. */
const slice = 12;

/** About 700 printed pages, as much as is read of a page in a tab. */
const mostCharacters = 2_000_000;

/**
 * Reads a web page from its HTML, in a browser: no script of it runs and nothing it points to is fetched, for it is never shown.
 * Throws a `ReadError` where it has no words.
 */
export async function readSavedPage(html: string): Promise<DocumentText> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  let began = performance.now();
  const options = {
    styleOf: styleOfFile(),
    address: null,
    shouldPause: () => performance.now() - began > slice,
    mostCharacters,
  };
  const { doc } = await runInSlices(readPage(page, options), async () => {
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  });
  refuseWordless(doc, page);
  return doc;
}
