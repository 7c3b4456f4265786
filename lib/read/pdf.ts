import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentText, Unread } from '@/lib/document.ts';
import { draftBlocks, type PageFlows } from '@/lib/read/pdf-drafts.ts';
import { readFlows } from '@/lib/read/pdf-flows.ts';
import { readRows } from '@/lib/read/pdf-lines.ts';
import { markItems } from '@/lib/read/pdf-lists.ts';
import { type OpenPdfOptions, openPdf, type PdfJs, TimeLimit, within } from '@/lib/read/pdf-open.ts';
import type { Place } from '@/lib/read/pdf-places.ts';
import { type PageRows, type PartedPage, partRunningHeads } from '@/lib/read/pdf-running-heads.ts';
import { readRuns } from '@/lib/read/pdf-runs.ts';
import { styleOf } from '@/lib/read/pdf-style.ts';
import { writeText } from '@/lib/read/pdf-text.ts';
import { titleOf } from '@/lib/read/pdf-title.ts';
import type { Zone } from '@/lib/read/pdf-zones.ts';
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

/** Longer documents are read up to here, and what was left out is said. */
const mostPages = 1000;
const pageWithin = 20_000;

/**
 * Reads the whole of a PDF.
 * @throws {ReadError} where it cannot be opened, or has no text
 */
export async function readPdf(pdfjs: PdfJs, data: Uint8Array, options: ReadPdfOptions): Promise<DocumentText> {
  const cutOff = isCutOff(data);
  const pdf = await openPdf(pdfjs, data, options);
  try {
    let last: DocumentText | null = null;
    for await (const part of readPdfParts(pdf, { ...options, cutOff })) last = part.doc;
    if (!last) throw new ReadError('empty', 'This PDF has no pages. Ask whoever published it for a complete copy.');
    return last;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/**
 * Reads an opened PDF page by page, and gives what it has after pages 1, 2, 4, 8 … and at the end, so that the work stays in proportion
 * to the pages. Earlier parts may differ from later ones in the order of running heads.
 * @throws {ReadError} where no page has any text
 */
export async function* readPdfParts(
  pdf: PDFDocumentProxy,
  { address, onPage, cutOff = false }: Pick<ReadPdfOptions, 'address' | 'onPage'> & { readonly cutOff?: boolean },
): AsyncGenerator<PdfPart, void, void> {
  const { info } = await pdf.getMetadata();
  const about = { address, title: entryOf(info, 'Title'), language: languageOf(entryOf(info, 'Language')) };
  const pages: PageRows[] = [];
  const unread: Unread[] = cutOff
    ? [{ reason: 'damaged', what: 'The file was cut off; its last pages may be missing.' }]
    : [];
  const last = Math.min(pdf.numPages, mostPages);
  let next = 1;
  for (let number = 1; number <= last; number += 1) {
    let stuck = false;
    try {
      pages.push(await within(readPage(pdf, number), pageWithin));
    } catch (error) {
      stuck = error instanceof TimeLimit;
      pages.push({ rows: [], top: 0, bottom: 0 });
      unread.push({ page: number, reason: 'damaged', what: `Page ${number} is damaged and could not be read.` });
    }
    onPage?.(number, pdf.numPages);
    // The decoder is still busy with this page, and would not answer for another.
    if (stuck) break;
    if (number === next && number < last) {
      next *= 2;
      yield { ...assemble(pages, unread, about, pdf.numPages), page: number, pages: pdf.numPages, done: false };
    }
  }
  const left = pages.length;
  if (left < pdf.numPages) unread.push(leftOut(left + 1, pdf.numPages));
  const whole = assemble(pages, unread, about, pdf.numPages);
  if (!whole.doc.blocks.some(({ furniture }) => !furniture)) throw noText(unread);
  yield { ...whole, page: left, pages: pdf.numPages, done: true };
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageRows> {
  const page = await pdf.getPage(number);
  // As pdf.js's text layer asks for it, so that item numbers and offsets agree with its elements.
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const { runs, top, bottom } = readRuns(page, content);
  page.cleanup();
  return { rows: readRows(runs), top, bottom };
}

function assemble(
  pages: readonly PageRows[],
  unread: readonly Unread[],
  about: { readonly address: string | null; readonly title: unknown; readonly language: string | null },
  count: number,
): Pick<PdfPart, 'doc' | 'places'> {
  const style = styleOf(pages.map(({ rows }) => rows));
  const parted = partRunningHeads(pages, style.size);
  const drafts = draftBlocks(flowsOf(parted), style);
  markItems(drafts);
  const { text, blocks, places } = writeText(drafts);
  const known = new Set(unread.map(({ page }) => page));
  const pictures = parted.flatMap(({ body }, at): Unread[] =>
    body.length || known.has(at + 1)
      ? []
      : [
          {
            page: at + 1,
            reason: 'scanned',
            what: `Page ${at + 1} has no text: it is a picture, such as a scan, or blank.`,
          },
        ],
  );
  const doc: DocumentText = {
    source: 'pdf',
    title: titleOf(about.title, { text, blocks }),
    address: about.address,
    language: about.language,
    // The dates in a PDF's metadata are when a tool last wrote it.
    published: null,
    text,
    blocks,
    struck: [],
    links: [],
    pages: count,
    unread: [...unread, ...pictures].sort((one, other) => (one.page ?? 0) - (other.page ?? 0)),
  };
  return { doc, places };
}

function* flowsOf(pages: readonly PartedPage[]): Generator<PageFlows> {
  let open: Zone | null = null;
  for (const [at, page] of pages.entries()) {
    const flows = readFlows(page.body, open);
    const last = flows.at(-1);
    open = last?.kind === 'table' ? last.zone : null;
    yield { ...page, page: at + 1, flows };
  }
}

/** A whole file ends with its mark; what a broken download saved does not, though it may still open. */
export function isCutOff(data: Uint8Array): boolean {
  return !new TextDecoder('latin1').decode(data.subarray(-2048)).includes('%%EOF');
}

const leftOut = (from: number, to: number): Unread => ({
  page: from,
  reason: 'too-large',
  what: `Pages ${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')} were not read: the document is too long to read whole.`,
});

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

const entryOf = (info: object, key: string): unknown => Object.entries(info).find(([name]) => name === key)?.[1];

const languageOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? value : null;
