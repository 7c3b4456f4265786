import { type MadePdf, makePdf } from '@/tests/pdf/make-pdf.ts';

/** Makes a PDF of pages of lines, from the top of each page. */
export const pdfOf = (pages: readonly (readonly string[])[], made: MadePdf = {}): Uint8Array =>
  makePdf(
    pages.map((lines) => lines.map((text, index) => ({ text, x: 72, y: 90 + 18 * index, size: 11 }))),
    made,
  );
