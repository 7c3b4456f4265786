import type { Overview } from '@/entrypoints/reader/overview.ts';
import type { PdfMarks } from '@/entrypoints/reader/pdf-marks.ts';
import { assets, pdfjs, takeDecoder } from '@/entrypoints/reader/pdfjs.ts';
import { createRecognising } from '@/entrypoints/reader/recognising.ts';
import type { Server } from '@/entrypoints/reader/serve.ts';
import { emptyReader, type ReaderStore } from '@/entrypoints/reader/store.ts';
import type { Viewer } from '@/entrypoints/reader/viewer.ts';
import type { Unread } from '@/lib/document.ts';
import { openPdf } from '@/lib/read/pdf/open.ts';
import { isCutOff, type PdfPart, PdfReading } from '@/lib/read/pdf.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: ReaderStore;
  readonly viewer: Viewer;
  readonly marks: PdfMarks;
  readonly overview: Overview;
  readonly server: Server;
}

export interface ReaderSession {
  /** Shows and reads a document in place of the one before. `fetchData` may throw a `ReadError`. */
  open(address: string | null, fetchData: () => Promise<Uint8Array>): Promise<void>;
  /** The password the person typed for the document that asked for one. */
  givePassword(password: string): void;
  /** Recognises the words of the pages that have none, until it is done or stopped. */
  recognise(): Promise<void>;
  stopRecognising(): void;
  /** The document on the screen; null where there is none. */
  readonly pdf: pdfjs.PDFDocumentProxy | null;
}

/** How often the page being read is told, in milliseconds: each time the screen is drawn anew, which takes as long as reading two pages. */
const toldEvery = 250;

/** Takes one document at a time from its bytes to its pages on the screen and its words in the panel. */
export function createReaderSession({ store, viewer, marks, overview, server }: Surroundings): ReaderSession {
  let current = 0;
  let pdf: pdfjs.PDFDocumentProxy | null = null;
  let decoder: pdfjs.PDFWorker | null = null;
  let answerPassword: ((password: string) => void) | null = null;
  const recognising = createRecognising({
    store,
    viewer,
    onWords: (page) => {
      viewer.redraw(page);
      overview.forget(page);
    },
    onPart: (part) => {
      const hasWords = part.doc.blocks.length > 0;
      if (hasWords) take(part);
      else if (part.done) tellWordless();
    },
  });

  async function clear(): Promise<void> {
    const before = { pdf, decoder };
    pdf = null;
    decoder = null;
    answerPassword = null;
    recognising.forget();
    server.forget();
    marks.clear();
    overview.setDocument(null);
    viewer.clear();
    const { side } = store.getState();
    store.setState({ ...emptyReader, side: side && 'pages', phase: { kind: 'loading' } });
    await before.pdf?.loadingTask.destroy();
    before.decoder?.destroy();
  }

  function refuse(error: unknown): void {
    if (!(error instanceof ReadError)) console.error(error);
    const { reason, message } =
      error instanceof ReadError ? error : new ReadError('damaged', say('refused.our-fault'), { cause: error });
    // What cannot be checked may still be looked at.
    const isShown = store.getState().phase.kind === 'shown';
    store.setState(
      isShown ? { notice: message, progress: null } : { phase: { kind: 'refused', reason, message }, progress: null },
    );
    server.publish({ type: 'refused', reason, message });
  }

  function tellWordless(): void {
    server.publish({ type: 'waiting', reason: 'scanned', message: say('reader.waiting.scanned') });
  }

  const askPassword = (wrong: boolean) =>
    new Promise<string>((resolve) => {
      answerPassword = resolve;
      store.setState({ phase: { kind: 'locked', wrong } });
      server.publish({ type: 'waiting', reason: 'locked', message: say('reader.waiting.locked') });
    });

  function take({ doc, places, page, pages, done }: PdfPart): void {
    marks.setPlaces(places);
    const { recognition } = store.getState();
    store.setState({ title: doc.title, done, notice: done ? noticeOf(doc.unread, recognition?.pages ?? []) : null });
    // All pages were read before their pictures were.
    const at = recognition?.phase === 'working' ? recognition.page : page;
    server.publish({ type: 'part', doc, done, page: at, pages });
  }

  async function read(opened: pdfjs.PDFDocumentProxy, reading: PdfReading, isCurrent: () => boolean): Promise<void> {
    try {
      for await (const part of reading.parts()) {
        if (!isCurrent()) return;
        if (part.done) recognising.offer(opened, reading);
        // A document may turn out to have no words at all, and begins like one that has them further on.
        if (part.doc.blocks.length) take(part);
      }
    } catch (error) {
      const isWordless = error instanceof ReadError && isCurrent() && recognising.offer(opened, reading);
      if (!isWordless) throw error;
      store.setState({ progress: null });
      tellWordless();
    }
  }

  return {
    async open(address, fetchData) {
      current += 1;
      const own = current;
      const isCurrent = () => own === current;
      try {
        await clear();
        if (address) store.setState({ title: nameIn(address) });
        const data = await fetchData();
        if (!isCurrent()) return;
        const cutOff = isCutOff(data);
        const worker = takeDecoder();
        decoder = worker;
        const opened = await openPdf(pdfjs, data, { assets, askPassword, worker });
        if (!isCurrent()) return await opened.loadingTask.destroy();
        pdf = opened;
        store.setState({ phase: { kind: 'shown' }, pages: opened.numPages });
        viewer.show(opened);
        overview.setDocument(opened);
        let told = Number.NEGATIVE_INFINITY;
        const onPage = (page: number, pages: number) => {
          if (!isCurrent() || performance.now() - told < toldEvery) return;
          told = performance.now();
          store.setState({ progress: { page, pages } });
        };
        await read(opened, new PdfReading(opened, { address, cutOff, onPage }), isCurrent);
      } catch (error) {
        if (isCurrent()) refuse(error);
      }
    },

    givePassword(password) {
      answerPassword?.(password);
      answerPassword = null;
      store.setState({ phase: { kind: 'loading' } });
    },

    recognise: recognising.run,
    stopRecognising: recognising.stop,
    get pdf() {
      return pdf;
    },
  };
}

/** The name of the file at an address, to go by until the document's own title is read. */
function nameIn(address: string): string {
  const { pathname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  // Unlike decodeURIComponent, this does not throw where a percent sign stands for itself.
  return new URLSearchParams(`name=${name.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('name') ?? name;
}

/** The most parts that are named one by one; the panel lists them all. */
const mostNamed = 3;

/** What could not be read besides pages that can be recognised, which are told of by themselves. */
function noticeOf(unread: readonly Unread[], recognisable: readonly number[]): string | null {
  const parts = unread.filter(({ page }) => page === undefined || !recognisable.includes(page));
  if (!parts.length) return null;
  const named = parts.slice(0, mostNamed).map(({ what }) => what);
  const more = parts.length - named.length;
  return [say('document.unread'), ...named, ...(more ? [say('reader.unread.more', { count: more })] : [])].join(' ');
}
