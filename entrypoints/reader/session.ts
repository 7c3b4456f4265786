import type { PdfMarks } from '@/entrypoints/reader/pdf-marks.ts';
import type { Server } from '@/entrypoints/reader/serve.ts';
import { emptyReader, type ReaderStore } from '@/entrypoints/reader/store.ts';
import { assets, pdfjs, type Viewer } from '@/entrypoints/reader/viewer.ts';
import type { Unread } from '@/lib/document.ts';
import { isCutOff, readPdfParts } from '@/lib/read/pdf.ts';
import { openPdf } from '@/lib/read/pdf-open.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: ReaderStore;
  readonly viewer: Viewer;
  readonly marks: PdfMarks;
  readonly server: Server;
}

export interface ReaderSession {
  /** Shows and reads a document in place of the one before. `fetchData` may throw a `ReadError`. */
  open(address: string | null, fetchData: () => Promise<Uint8Array>): Promise<void>;
  /** The password the person typed for the document that asked for one. */
  givePassword(password: string): void;
}

/** Takes one document at a time from its bytes to its pages on the screen and its words in the panel. */
export function createReaderSession({ store, viewer, marks, server }: Surroundings): ReaderSession {
  let current = 0;
  let pdf: pdfjs.PDFDocumentProxy | null = null;
  let answerPassword: ((password: string) => void) | null = null;

  async function clear(): Promise<void> {
    const before = pdf;
    pdf = null;
    answerPassword = null;
    server.forget();
    marks.clear();
    viewer.clear();
    store.setState({ ...emptyReader, phase: { kind: 'loading' } });
    await before?.loadingTask.destroy();
  }

  function refuse(error: unknown): void {
    if (!(error instanceof ReadError)) console.error(error);
    const { reason, message } =
      error instanceof ReadError ? error : new ReadError('damaged', say('refused.our-fault'), { cause: error });
    // A scan has pages to look at, though no words to check.
    const isShown = store.getState().phase.kind === 'shown';
    store.setState(
      isShown ? { notice: message, progress: null } : { phase: { kind: 'refused', reason, message }, progress: null },
    );
    server.publish({ type: 'refused', reason, message });
  }

  const askPassword = (wrong: boolean) =>
    new Promise<string>((resolve) => {
      answerPassword = resolve;
      store.setState({ phase: { kind: 'locked', wrong } });
    });

  async function read(
    opened: pdfjs.PDFDocumentProxy,
    address: string | null,
    cutOff: boolean,
    isCurrent: () => boolean,
  ) {
    const onPage = (page: number, pages: number) => {
      if (isCurrent()) store.setState({ progress: { page, pages } });
    };
    for await (const { doc, places, page, pages, done } of readPdfParts(opened, { address, cutOff, onPage })) {
      if (!isCurrent()) return;
      marks.setPlaces(places);
      store.setState({ title: doc.title, done, ...(done ? { notice: noticeOf(doc.unread) } : {}) });
      server.publish({ type: 'part', doc, done, page, pages });
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
        const opened = await openPdf(pdfjs, data, { assets, askPassword });
        if (!isCurrent()) {
          await opened.loadingTask.destroy();
          return;
        }
        pdf = opened;
        store.setState({ phase: { kind: 'shown' }, pages: opened.numPages });
        viewer.show(opened);
        await read(opened, address, cutOff, isCurrent);
      } catch (error) {
        if (isCurrent()) refuse(error);
      }
    },

    givePassword(password) {
      answerPassword?.(password);
      answerPassword = null;
      store.setState({ phase: { kind: 'loading' } });
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

function noticeOf(unread: readonly Unread[]): string | null {
  if (!unread.length) return null;
  const named = unread.slice(0, mostNamed).map(({ what }) => what);
  const more = unread.length - named.length;
  return [say('document.unread'), ...named, ...(more ? [say('reader.unread.more', { count: more })] : [])].join(' ');
}
