import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import type { PdfAssets } from '@/lib/read/pdf/open.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
/** Started at once, for its script takes as long to load as a document to arrive. */
let readied: pdfjs.PDFWorker | null = new pdfjs.PDFWorker();

/** A decoder for one document, which whoever takes it ends: one that is stuck on a damaged page would never get to another's. */
export function takeDecoder(): pdfjs.PDFWorker {
  const decoder = readied ?? new pdfjs.PDFWorker();
  readied = null;
  return decoder;
}

// The viewer's module looks for the library under this name when it is loaded.
Object.assign(globalThis, { pdfjsLib: pdfjs });

/** pdf.js's own parts of a viewer. */
export const parts = await import('pdfjs-dist/web/pdf_viewer.mjs');

const folder = (name: 'standard_fonts' | 'wasm') => `${browser.runtime.getURL('/')}pdfjs/${name}/`;

/** What pdf.js fetches at need, from this extension and nowhere else. */
export const assets: PdfAssets = { standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm') };

export { pdfjs };
