import { browser } from 'wxt/browser';
import { confidenceOf, legible, type RecognisedLine, readBlocks } from '@/lib/read/recognise.ts';
import { TimeLimit } from '@/lib/read/time-limit.ts';

/** What recognises words in pictures. */
export interface Recogniser {
  /** The lines of words in a picture, and how sure it is of them in whole percent. Throws where it breaks. */
  read(image: Blob): Promise<{ readonly lines: readonly RecognisedLine[]; readonly confidence: number }>;
  /** Lets go of it, at work or not. */
  close(): void;
}

/** Getting ready takes a second; one that is refused WebAssembly never says so. In milliseconds. */
const startWithin = 60_000;
/** A page takes some seconds, on a slow computer half a minute. */
const pageWithin = 300_000;

/**
 * Starts tesseract, which is loaded only now: its program and what it knows of English come to some 11 MB, all of it in this extension. Throws where it
 * cannot start.
 */
export async function startRecogniser(): Promise<Recogniser> {
  const { default: tesseract } = await import('tesseract.js/dist/tesseract.esm.min.js');
  const folder = `${browser.runtime.getURL('/')}tesseract`;
  const failed = Promise.withResolvers<never>();
  const starting = tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
    workerPath: `${folder}/worker.min.js`,
    corePath: folder,
    langPath: folder,
    // A worker made from a blob is none of ours, and may not run here. Nothing is kept besides: it is all at hand.
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: (error: unknown) => failed.reject(new Error(`tesseract: ${String(error)}`)),
  });
  // It is told of nobody else's failures than those that are waited for.
  failed.promise.catch(() => {});
  try {
    const worker = await new TimeLimit(startWithin).race(Promise.race([starting, failed.promise]));
    return {
      async read(image) {
        const { data } = await new TimeLimit(pageWithin).race(
          worker.recognize(image, {}, { blocks: true, text: false }),
        );
        const lines = readBlocks(data.blocks);
        // What cannot be made out counts against the page all the same.
        return { lines: legible(lines), confidence: confidenceOf(lines) };
      },
      close: () => void worker.terminate(),
    };
  } catch (error) {
    // Should it start after all, nobody waits for it any more; that it does not has been told.
    void starting.then(
      (worker) => worker.terminate(),
      () => {},
    );
    throw error;
  }
}
