import { fileURLToPath } from 'node:url';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentText } from '@/lib/document.ts';
import { readPdf } from '@/lib/read/pdf.ts';

const fonts = fileURLToPath(new URL('../../standard_fonts/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

/** Reads the bytes of a PDF with the build of pdf.js that Node can run. Throws a `ReadError` where it cannot be read. */
export const readPdfFile = (bytes: Uint8Array): Promise<DocumentText> =>
  readPdf(pdfjs, new Uint8Array(bytes), { address: null, assets: { standardFontDataUrl: fonts } });
