import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Unread } from '@/lib/document.ts';
import { type Frame, frameOf } from '@/lib/read/pdf/frame.ts';
import { isGarbled } from '@/lib/read/pdf/garbled.ts';
import { readRows, readTurned } from '@/lib/read/pdf/rows.ts';
import type { PageRows } from '@/lib/read/pdf/running-heads.ts';
import { type Run, readRuns } from '@/lib/read/pdf/runs.ts';
import { StrikeSearch } from '@/lib/read/pdf/strikes.ts';
import { TimeLimit } from '@/lib/read/time-limit.ts';

/** Longer documents are read up to here, and what was left out is said. */
const mostPages = 1000;
const pageWithin = 20_000;
/** How many pages the decoder is asked for before the first of them is laid out. */
const mostAhead = 3;

export interface PageRead {
  readonly number: number;
  readonly rows: PageRows;
  /** Why the page, or all after it, could not be read. */
  readonly unread: Unread | null;
}

type Content =
  | { readonly page: PDFPageProxy; readonly content: TextContent }
  | { readonly refused: 'damaged' | 'stuck'; readonly cause: unknown };

/** Gives a PDF's pages one after the other, as rows of lines, and at the end some of them anew. A page that cannot be read is given empty. */
export async function* readPages(pdf: PDFDocumentProxy): AsyncGenerator<PageRead, void, void> {
  const last = Math.min(pdf.numPages, mostPages);
  // The decoder works in a thread of its own, so it has the next pages to go on with while this one is laid out.
  const coming: Promise<Content>[] = [];
  let asked = 0;
  const search = new StrikeSearch(pdf);
  for (let number = 1; number <= last; number += 1) {
    while (asked < Math.min(last, number + mostAhead)) {
      asked += 1;
      coming.push(contentOf(pdf, asked));
    }
    const found = await inTime(coming.shift() ?? contentOf(pdf, number));
    if ('refused' in found) {
      yield { number, rows: { rows: [], turned: [], left: 0, right: 0, top: 0, bottom: 0 }, unread: damaged(number) };
      // The decoder is still busy with this page, and would not answer for another.
      if (found.refused === 'stuck') return;
    }
    if ('refused' in found) continue;
    yield pageOf(number, await searchedRowsOf(found.page, found.content, search));
  }
  for (const number of search.passedOver()) {
    const found = await inTime(contentOf(pdf, number));
    if (!('refused' in found)) yield pageOf(number, await searchedRowsOf(found.page, found.content, search));
  }
}

const pageOf = (number: number, rows: PageRows): PageRead => ({
  number,
  rows,
  unread: isGarbled(wordsIn(rows)) ? garbled(number) : null,
});

/** Never rejects: nobody may be waiting for it yet. */
const contentOf = (pdf: PDFDocumentProxy, number: number): Promise<Content> =>
  askFor(pdf, number).catch((cause) => ({ refused: 'damaged', cause }));

/** What is waited for, unless the decoder has gone round in circles; the time it took over pages before does not count. */
const inTime = (content: Promise<Content>): Promise<Content> =>
  new TimeLimit(pageWithin).race(content).catch((cause) => ({ refused: 'stuck', cause }));

async function askFor(pdf: PDFDocumentProxy, number: number): Promise<Content> {
  const page = await pdf.getPage(number);
  // As pdf.js's text layer asks for it, so that item numbers and offsets agree with its elements.
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  return { page, content };
}

/** A page's words as rows of lines. */
export function rowsOf(page: PDFPageProxy, content: TextContent): PageRows {
  const frame = frameOf(page, content);
  return layOut(readRuns(content, frame), frame);
}

/** The same, with the words marked that are struck out. */
async function searchedRowsOf(page: PDFPageProxy, content: TextContent, search: StrikeSearch): Promise<PageRows> {
  const frame = frameOf(page, content);
  const runs = readRuns(content, frame);
  const plain = layOut(runs, frame);
  const struck = await search.strike(page, frame, runs, plain.rows);
  return struck === runs ? plain : layOut(struck, frame);
}

const layOut = (runs: readonly Run[], { left, right, top, bottom }: Frame): PageRows => ({
  rows: readRows(runs),
  turned: readTurned(runs),
  left,
  right,
  top,
  bottom,
});

const wordsIn = ({ rows }: PageRows): string => rows.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');

const garbled = (page: number): Unread => ({
  page,
  reason: 'damaged',
  what: `Page ${page} cannot be read: the file draws its words without saying which letters they are.`,
});

const damaged = (page: number): Unread => ({
  page,
  reason: 'damaged',
  what: `Page ${page} is damaged and could not be read.`,
});

/** The pages after the last one read; null where there are none. */
export function leftOut(read: number, pages: number): Unread | null {
  if (read >= pages) return null;
  const from = (read + 1).toLocaleString('en-GB');
  const which = read + 1 === pages ? `Page ${from} was` : `Pages ${from} to ${pages.toLocaleString('en-GB')} were`;
  return read < mostPages
    ? { page: read + 1, reason: 'damaged', what: `${which} not read, because the page before is damaged.` }
    : { page: read + 1, reason: 'too-large', what: `${which} not read: the document is too long to read whole.` };
}
