import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawPage } from '@/entrypoints/reader/page-picture.ts';
import type { ReaderStore } from '@/entrypoints/reader/store.ts';
import { say } from '@/lib/show/words.ts';

export interface Printing {
  /** Prepares a document's pages and hands them to the browser's own print window. */
  print(pdf: PDFDocumentProxy, rotation: number): Promise<void>;
  cancel(): void;
}

/** 150 dots to the inch on A4 and a little over: what an office printer shows of a letter. */
const mostPixels = 4_000_000;

/**
 * Prints the PDF and not the web page around it. Pages are drawn one at a time and kept as compressed pictures, so that memory does not grow with their
 * pixels; the sheets are let go when the print window closes.
 */
export function createPrinting(store: ReaderStore, print = () => window.print()): Printing {
  let current: AbortController | null = null;

  async function prepare(pdf: PDFDocumentProxy, rotation: number, own: AbortController): Promise<void> {
    const sheets = document.createElement('div');
    sheets.className = 'reader-sheets';
    const addresses: string[] = [];
    const paper = new CSSStyleSheet();
    try {
      for (let page = 1; page <= pdf.numPages; page += 1) {
        store.setState({ printing: { page, pages: pdf.numPages } });
        const { image, width, height } = await drawPage(pdf, page, { rotation, mostPixels, signal: own.signal });
        if (page === 1) paper.replaceSync(`@page { margin: 0; size: ${width > height ? 'landscape' : 'portrait'}; }`);
        const address = URL.createObjectURL(image);
        addresses.push(address);
        sheets.append(await sheetOf(address));
      }
      own.signal.throwIfAborted();
      document.body.append(sheets);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
      store.setState({ printing: null });
      print();
    } finally {
      sheets.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
      for (const address of addresses) URL.revokeObjectURL(address);
    }
  }

  return {
    async print(pdf, rotation) {
      if (current) return;
      const own = new AbortController();
      current = own;
      try {
        await prepare(pdf, rotation, own);
        store.setState({ printing: null });
      } catch (error) {
        const { printing } = store.getState();
        if (!own.signal.aborted) console.error(error);
        const failed = own.signal.aborted ? null : say('reader.printing.failed', { page: printing?.page ?? 1 });
        store.setState({ printing: null, ...(failed ? { notice: failed } : {}) });
      } finally {
        current = null;
      }
    },
    cancel: () => current?.abort(),
  };
}

async function sheetOf(address: string): Promise<HTMLElement> {
  const picture = new Image();
  picture.src = address;
  picture.alt = '';
  // A picture that is not yet decoded prints as an empty sheet.
  await picture.decode();
  const sheet = document.createElement('div');
  sheet.append(picture);
  return sheet;
}
