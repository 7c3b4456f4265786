import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { ReadError } from '@/lib/read/read-error.ts';
import { TimeLimit } from '@/lib/read/time-limit.ts';

/** pdf.js, given by the caller: Node runs its legacy build, the browser its modern one. */
export type PdfJs = Pick<typeof import('pdfjs-dist'), 'getDocument'>;

/** Where pdf.js finds what it needs to decode unusual files; addresses of our own, each with a slash at its end. */
export interface PdfAssets {
  readonly standardFontDataUrl?: string;
  readonly cMapUrl?: string;
  readonly wasmUrl?: string;
  readonly iccUrl?: string;
}

export interface OpenPdfOptions {
  readonly password?: string;
  /** Asked for the password of a locked PDF, again after each wrong one; without it such a PDF is refused. */
  readonly askPassword?: (wrong: boolean) => Promise<string>;
  readonly assets?: PdfAssets;
  /** A decoder of the caller's, who ends it; otherwise one is started and ends with the document. */
  readonly worker?: PDFWorker;
}

/** The largest file that is read, in bytes: beyond it a browser's tab is likely to run out of memory. */
export const mostBytes = 200 * 1024 * 1024;

const openWithin = 60_000;

/**
 * Opens a PDF. pdf.js keeps the bytes and leaves `data` empty.
 * @throws {ReadError} where the bytes are not a PDF, or it is damaged, locked or too large
 */
export async function openPdf(pdfjs: PdfJs, data: Uint8Array, options: OpenPdfOptions = {}): Promise<PDFDocumentProxy> {
  refuseUnlessPdf(data);
  const { password, askPassword, assets, worker } = options;
  const task = pdfjs.getDocument({
    data,
    ...(password === undefined ? {} : { password }),
    ...assets,
    ...(worker ? { worker } : {}),
    // Forms made with XFA hold a page of static text besides; no script of the document's is ever run.
    enableXfa: false,
    verbosity: 0,
  });
  const limit = new TimeLimit(openWithin);
  if (askPassword) {
    task.onPassword = (give: (password: string) => void, reason: number) => {
      // A person may take as long as it takes.
      limit.stop();
      void askPassword(reason === wrongPassword).then((password) => {
        limit.start();
        give(password);
      });
    };
  }
  try {
    const pdf = await limit.race(task.promise);
    if (pdf.numPages > 0) return pdf;
  } catch (error) {
    await task.destroy();
    throw refusalOf(error, password !== undefined);
  }
  await task.destroy();
  throw new ReadError('empty', 'This PDF has no pages. Ask whoever published it for a complete copy.');
}

/** `PasswordResponses.INCORRECT_PASSWORD` of pdf.js. */
const wrongPassword = 2;

/** Reads no file that cannot be a PDF, and says what it is instead. */
function refuseUnlessPdf(data: Uint8Array): void {
  if (data.length > mostBytes) {
    throw new ReadError(
      'too-large',
      'This PDF is larger than 200 MB, which is more than can be read here. Ask for a smaller copy, or open it elsewhere and save only the pages you need.',
    );
  }
  if (!data.length) throw new ReadError('empty', 'This file is empty. Download it again, or ask for another copy.');
  // Some servers put a few bytes before the mark; viewers allow for a kilobyte of them.
  const head = new TextDecoder('latin1').decode(data.subarray(0, 1024));
  if (head.includes('%PDF-')) return;
  if (/^\s*(?:\ufeff|ï»¿)?\s*<(?:!doctype html|html|head|\?xml)/i.test(head)) {
    throw new ReadError(
      'unsupported',
      'The address gave a web page instead of the PDF. You may have to sign in first: open the PDF in your browser, save it, and drop the saved file here.',
    );
  }
  throw new ReadError(
    'unsupported',
    'This file is not a PDF, whatever its name says. If it is a Word file or a web page, open it as that.',
  );
}

function refusalOf(error: unknown, hadPassword: boolean): ReadError {
  if (error instanceof ReadError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ReadError(
      'locked',
      hadPassword
        ? 'That password does not open this PDF. Check it and try again.'
        : 'This PDF is locked with a password. Type the password to read it, or ask whoever sent it for an unlocked copy.',
      { cause: error },
    );
  }
  return new ReadError(
    'damaged',
    'This PDF is damaged or was cut off, so it cannot be opened. Download it again, or ask for another copy.',
    { cause: error },
  );
}
