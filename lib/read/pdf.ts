import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { DocumentText, Unread } from '@/lib/document.ts';
import { type About, assemble, type KnownFlows } from '@/lib/read/pdf/assemble.ts';
import { type OpenPdfOptions, openPdf, type PdfJs } from '@/lib/read/pdf/open.ts';
import { leftOut, readPages, rowsOf } from '@/lib/read/pdf/pages.ts';
import { PartTimes } from '@/lib/read/pdf/part-times.ts';
import type { Place } from '@/lib/read/pdf/places.ts';
import type { PageRows } from '@/lib/read/pdf/running-heads.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { RecognisedPages, type Recognition } from '@/lib/read/recognise/pages.ts';

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
  /** The clock, in milliseconds. */
  readonly now?: () => number;
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

/** As `PdfReading.parts`, for those who have no use for recognised words. */
export const readPdfParts = (pdf: PDFDocumentProxy, options: ReadPartsOptions): AsyncGenerator<PdfPart, void, void> =>
  new PdfReading(pdf, options).parts();

/** An opened PDF and all that has been read of it. */
export class PdfReading {
  readonly #known: KnownFlows = new Map();
  readonly #pages: PageRows[] = [];
  readonly #unread: Unread[] = [];
  readonly #recognised = new RecognisedPages();
  #about: About | null = null;
  /** All that is known, as long as nothing is added to it. */
  #whole: PdfPart | null = null;

  constructor(
    readonly pdf: PDFDocumentProxy,
    readonly options: ReadPartsOptions,
  ) {
    if (options.cutOff) {
      this.#unread.push({ reason: 'damaged', what: 'The file was cut off; its last pages may be missing.' });
    }
  }

  /**
   * Reads page by page, and gives what it has at times, as `PartTimes` has them, and at the end. Earlier parts may differ from later
   * ones in where their running heads stand.
   * @throws {ReadError} where no page has any text
   */
  async *parts(): AsyncGenerator<PdfPart, void, void> {
    const { onPage, growing = true, address, now = () => performance.now() } = this.options;
    const about = await readAbout(this.pdf, address);
    this.#about = about;
    const times = new PartTimes(now);
    for await (const page of readPages(this.pdf)) {
      if (page.number <= this.#pages.length) {
        this.#replace(page.number, page.rows);
        continue;
      }
      this.#pages.push(page.rows);
      this.#whole = null;
      if (page.unread) this.#unread.push(page.unread);
      onPage?.(page.number, about.pages);
      if (growing && times.isDue(page.number, about.pages)) yield this.#part(about, false);
    }
    const left = leftOut(this.#pages.length, about.pages);
    if (left) this.#unread.push(left);
    const whole = this.part(true);
    const { doc } = whole;
    if (!doc.blocks.some(({ furniture }) => !furniture)) throw noText(doc.unread);
    if (this.#pages.every(({ rows }, at) => !rows.length || this.#unread.some(({ page }) => page === at + 1))) {
      throw noLetters();
    }
    yield whole;
  }

  /** The pages that show words but do not say them, from 1, and that recognition was not tried on: pictures, and those whose letters have no names. */
  wordless(): readonly number[] {
    if (!this.#about) return [];
    const { unread } = this.part(true).doc;
    const isShown = ({ reason, page = 0 }: Unread) =>
      reason === 'scanned' || (reason === 'damaged' && (this.#pages[page - 1]?.rows.length ?? 0) > 0);
    return unread.flatMap((each) =>
      each.page && isShown(each) && !this.#recognised.has(each.page) ? [each.page] : [],
    );
  }

  /** Takes the words recognised on a page in place of those the file gives; none for a page that turned out blank, or a mere picture. */
  async recognise(page: number, content: TextContent, outcome: Recognition): Promise<void> {
    this.#replace(page, rowsOf(await this.pdf.getPage(page), content));
    this.#recognised.add(page, outcome);
    this.#whole = null;
  }

  #replace(page: number, rows: PageRows): void {
    this.#pages[page - 1] = rows;
    this.#known.delete(page - 1);
    this.#whole = null;
  }

  /** What is known now; `done` where no more is to come. Throws before the first part. */
  part(done: boolean): PdfPart {
    if (!this.#about) throw new Error('The PDF has not been read yet.');
    if (!done) return this.#part(this.#about, done);
    this.#whole ??= this.#part(this.#about, done);
    return this.#whole;
  }

  #part(about: About, done: boolean): PdfPart {
    const { doc, places } = assemble(this.#pages, this.#unread, about, this.#known);
    return { doc: this.#recognised.noteIn(doc), places, page: this.#pages.length, pages: about.pages, done };
  }
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
