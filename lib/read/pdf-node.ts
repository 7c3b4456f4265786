import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentText } from '@/lib/document.ts';
import { type ReadPdfOptions, readPdf } from '@/lib/read/pdf.ts';

/**
 * Reads a PDF in Node, where pdf.js needs its legacy build; imported only when a PDF is met, for it takes a third of a second.
 * @throws {ReadError} where it cannot be opened, or has no text
 */
export async function readPdfInNode(data: Uint8Array, options: ReadPdfOptions): Promise<DocumentText> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => `${join(home, name)}/`;
  const assets = {
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  };
  return readPdf(pdfjs, data, { assets, ...options });
}
