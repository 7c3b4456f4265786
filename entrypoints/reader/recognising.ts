import type { PDFDocumentProxy } from 'pdfjs-dist';
import { recognisePage } from '@/entrypoints/reader/recognise-page.ts';
import { type Recogniser, startRecogniser } from '@/entrypoints/reader/recogniser.ts';
import type { ReaderStore, Recognition } from '@/entrypoints/reader/store.ts';
import type { Viewer } from '@/entrypoints/reader/viewer.ts';
import type { PdfPart, PdfReading } from '@/lib/read/pdf.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: ReaderStore;
  readonly viewer: Pick<Viewer, 'rotation' | 'finder'>;
  readonly start?: () => Promise<Recogniser>;
  /** A page has words now. */
  readonly onWords: (page: number) => void;
  /** What is known of the document after each page, and at the end. */
  readonly onPart: (part: PdfPart) => void;
}

export interface Recognising {
  /** Offers to recognise the pages that have no words, where there are any; true where there are. */
  offer(pdf: PDFDocumentProxy, reading: PdfReading): boolean;
  /** Does what was offered, page by page. What is done when it is stopped or fails is kept. */
  run(): Promise<void>;
  stop(): void;
  /** Stops, and forgets the document. */
  forget(): void;
}

/** Recognises the words of pages that are pictures, when the person asks for it. */
export function createRecognising({
  store,
  viewer,
  start = startRecogniser,
  onWords,
  onPart,
}: Surroundings): Recognising {
  let subject: { readonly pdf: PDFDocumentProxy; readonly reading: PdfReading } | null = null;
  let cancel: AbortController | null = null;

  const tell = (news: Partial<Recognition>) =>
    store.setState(({ recognition }) => (recognition ? { recognition: { ...recognition, ...news } } : {}));

  async function pages(wanted: readonly number[], own: AbortController): Promise<Recognition['phase']> {
    if (!subject) return 'stopped';
    const { pdf, reading } = subject;
    const { signal } = own;
    let started: Promise<Recogniser> | null = null;
    let rotation = viewer.rotation();
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    // It may be stopped when nobody waits.
    stopped.catch(() => {});
    const recogniser = () => {
      started ??= start();
      return started;
    };
    let at = 0;
    try {
      for (const [done, page] of wanted.entries()) {
        at = page;
        tell({ page, done, total: wanted.length });
        // A recogniser that has been let go never answers.
        rotation = await Promise.race([recognisePage(page, { pdf, reading, rotation, recogniser, signal }), stopped]);
        onWords(page);
        const part = reading.part(false);
        tell({ recognised: part.doc.recognised ?? [] });
        if (done + 1 < wanted.length) onPart(part);
      }
      return 'done';
    } catch (error) {
      if (signal.aborted) return 'stopped';
      console.error(error);
      tell({
        failure:
          started && at !== wanted[0]
            ? say('reader.recognise.failed.page', { page: at })
            : say('reader.recognise.failed'),
      });
      return 'failed';
    } finally {
      void closeWhenStarted(started);
    }
  }

  return {
    offer(pdf, reading) {
      const wordless = reading.wordless();
      subject = { pdf, reading };
      const isWhole = wordless.length === pdf.numPages;
      const idle = { page: null, done: 0, total: wordless.length, recognised: [], failure: null };
      store.setState({
        recognition: wordless.length ? { phase: 'offered', pages: wordless, isWhole, ...idle } : null,
      });
      return wordless.length > 0;
    },
    async run() {
      const wanted = store.getState().recognition?.pages ?? [];
      if (!subject || cancel || !wanted.length) return;
      const { pdf, reading } = subject;
      const own = new AbortController();
      cancel = own;
      tell({ phase: 'working', failure: null });
      const phase = await pages(wanted, own);
      // Another document has taken its place.
      if (cancel !== own) return;
      cancel = null;
      tell({ phase, page: null, pages: reading.wordless() });
      viewer.finder.refresh(pdf);
      onPart(reading.part(true));
    },
    stop: () => cancel?.abort(),
    forget() {
      cancel?.abort();
      cancel = null;
      subject = null;
    },
  };
}

/** One that is stopped while it gets ready is let go when it is. */
async function closeWhenStarted(started: Promise<Recogniser> | null): Promise<void> {
  try {
    (await started)?.close();
  } catch {
    // That it did not start has been told where it was waited for.
  }
}
