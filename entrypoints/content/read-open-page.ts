import { runInSlices } from '@/lib/read/page/run.ts';
import { refuseWordless } from '@/lib/read/page/wordless.ts';
import { type PageReading, readPage } from '@/lib/read/page.ts';

/** Milliseconds of the page's own thread that one slice may take: a frame or so, well short of what a reader feels. */
const slice = 12;

/** About 700 printed pages. Beyond that, handing the text over would hold the page up for longer than reading it. */
const limit = { characters: 2_000_000, blocks: 30_000 };

/** Reads the page in its own tab, giving way to the page between slices. Throws a `ReadError` where it has no words. */
export async function readOpenPage(page: Document): Promise<PageReading> {
  let began = performance.now();
  const options = {
    styleOf: (element: Element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element),
    // A page of our own, such as the sample, has no address that another reader could follow.
    address: /^(?:https?|file):/.test(page.location.href) ? page.location.href : null,
    shouldPause: () => performance.now() - began > slice,
    limit,
  };
  const reading = await runInSlices(readPage(page, options), async () => {
    await nextTask();
    began = performance.now();
  });
  refuseWordless(reading.doc, page);
  return reading;
}

/** A message to oneself is a task of its own at once; a timer would wait four milliseconds, and a second in a tab behind others. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
