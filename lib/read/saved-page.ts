import type { DocumentText } from '@/lib/document.ts';
import { styleOfFile } from '@/lib/read/html-file/style.ts';
import { runInSlices } from '@/lib/read/page/run.ts';
import { refuseWordless } from '@/lib/read/page/wordless.ts';
import { readPage } from '@/lib/read/page.ts';

/** Milliseconds of the panel's own thread that one slice may take, well short of what a reader feels. */
const slice = 12;

/**
 * Reads a web page from its HTML, in a browser: no script of it runs and nothing it points to is fetched, for it is never shown.
 * The file's size is the caller's to bound. Throws a `ReadError` where it has no words.
 */
export async function readSavedPage(html: string): Promise<DocumentText> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  let began = performance.now();
  const options = {
    styleOf: styleOfFile(),
    address: null,
    shouldPause: () => performance.now() - began > slice,
    limit: { characters: Number.POSITIVE_INFINITY, blocks: Number.POSITIVE_INFINITY },
  };
  const { doc } = await runInSlices(readPage(page, options), async () => {
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  });
  refuseWordless(doc, page);
  return doc;
}
