import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentText, Unread } from '@/lib/document.ts';
import { type About, assemble, type KnownFlows } from '@/lib/read/pdf-assemble.ts';
import { type OpenPdfOptions, openPdf, type PdfJs } from '@/lib/read/pdf-open.ts';
import { leftOut, readPages } from '@/lib/read/pdf-pages.ts';
import type { Place } from '@/lib/read/pdf-places.ts';
import type { PageRows } from '@/lib/read/pdf-running-heads.ts';
import { ReadError } from '@/lib/read/read-error.ts';

/** A PDF as far as it has been read. */
export interface PdfPart {
  readonly doc: DocumentText;
  /** Where the text stands on the pages, in order of the text. */
  readonly places: readonly Place[];
  /** The last page read, from 1, of so many. */
  readonly page: number;
  readonly pages: number;
  readonly done: boolean;
}

export interface ReadPdfOptions extends OpenPdfOptions {
  readonly address: string | null;
  /** Told of each page once it has been read, from 1. */
  readonly onPage?: (page: number, pages: number) => void;
}

export interface ReadPartsOptions extends Pick<ReadPdfOptions, 'address' | 'onPage'> {
  /** The bytes end too soon, as `isCutOff` says. */
  readonly cutOff?: boolean;
  /** False to be given the whole only. */
  readonly growing?: boolean;
}

/**
 * Reads the whole of a PDF. pdf.js takes the bytes and leaves `data` empty.
 * @throws {ReadError} where it cannot be opened, or has no text
 */
export async function readPdf(pdfjs: PdfJs, data: Uint8Array, options: ReadPdfOptions): Promise<DocumentText> {
  const cutOff = isCutOff(data);
  const pdf = await openPdf(pdfjs, data, options);
  try {
    let whole: DocumentText | null = null;
    for await (const { doc } of readPdfParts(pdf, { ...options, cutOff, growing: false })) whole = doc;
    if (!whole) throw new Error('A PDF with pages gave no part.');
    return whole;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/**
 * Reads an opened PDF page by page, and gives what it has after pages 1, 2, 4, 8, 32, 128 … and at the end, so that the work
 * stays in proportion to the pages. Earlier parts may differ from later ones in where their running heads stand.
 * @throws {ReadError} where no page has any text
 */
export async function* readPdfParts(
  pdf: PDFDocumentProxy,
  { address, onPage, cutOff = false, growing = true }: ReadPartsOptions,
): AsyncGenerator<PdfPart, void, void> {
  const about = await readAbout(pdf, address);
  const known: KnownFlows = new Map();
  const pages: PageRows[] = [];
  const unread: Unread[] = cutOff
    ? [{ reason: 'damaged', what: 'The file was cut off; its last pages may be missing.' }]
    : [];
  let next = 1;
  for await (const page of readPages(pdf)) {
    pages.push(page.rows);
    if (page.unread) unread.push(page.unread);
    onPage?.(page.number, about.pages);
    if (growing && page.number === next && page.number < about.pages) {
      next *= page.number < 8 ? 2 : 4;
      yield { ...assemble(pages, unread, about, known), page: page.number, pages: about.pages, done: false };
    }
  }
  const left = leftOut(pages.length, about.pages);
  if (left) unread.push(left);
  const whole = assemble(pages, unread, about, known);
  if (!whole.doc.blocks.some(({ furniture }) => !furniture)) throw noText(unread);
  if (pages.every(({ rows }, at) => !rows.length || unread.some(({ page }) => page === at + 1))) throw noLetters();
  yield { ...whole, page: pages.length, pages: about.pages, done: true };
}

async function readAbout(pdf: PDFDocumentProxy, address: string | null): Promise<About> {
  const { info } = await pdf.getMetadata();
  const entries = new Map<string, unknown>(Object.entries(info));
  const language = entries.get('Language');
  const isTag = typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
  return { address, title: entries.get('Title'), language: isTag ? language : null, pages: pdf.numPages };
}

/** A whole file ends with its mark; what a broken download saved does not, though it may still open. */
export function isCutOff(data: Uint8Array): boolean {
  return !new TextDecoder('latin1').decode(data.subarray(-2048)).includes('%%EOF');
}

function noText(unread: readonly Unread[]): ReadError {
  if (unread.some(({ reason }) => reason === 'damaged')) {
    return new ReadError(
      'damaged',
      'This PDF is damaged: its pages could not be read. Download it again, or ask for another copy.',
    );
  }
  return new ReadError(
    'scanned',
    'This PDF has no text in it: its pages are pictures, such as a scan. Ask for the text version, which public bodies should have, or run it through text recognition (OCR) first.',
  );
}

const noLetters = (): ReadError =>
  new ReadError(
    'damaged',
    'This PDF shows words but does not say which letters they are made of, so they cannot be read. Ask for it in another form, such as a Word file or a web page, or run it through text recognition (OCR) first.',
  );
