import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type DrawnPage, drawPage } from '@/entrypoints/reader/page-picture.ts';
import type { Recogniser } from '@/entrypoints/reader/recogniser.ts';
import type { PdfReading } from '@/lib/read/pdf.ts';
import { contentOf } from '@/lib/read/recognise/content.ts';
import type { RecognisedLine } from '@/lib/read/recognise.ts';

interface Job {
  readonly pdf: PDFDocumentProxy;
  readonly reading: PdfReading;
  /** How far the pages are turned for reading, in degrees clockwise. */
  readonly rotation: number;
  readonly recogniser: () => Promise<Recogniser>;
  readonly signal: AbortSignal;
}

interface Tried {
  readonly picture: DrawnPage;
  readonly lines: readonly RecognisedLine[];
  readonly confidence: number;
  readonly rotation: number;
}

/** A4 at 300 dots to the inch has some 8.7 million pixels. */
const mostPixels = 12_000_000;
/** Upright print is read with more confidence than this, print on its side with less. */
const upright = 60;
/** Scanners are fed sheets on their side, and at times upside down. */
const turns = [0, 90, 270, 180];

/**
 * Recognises a page's words and gives them to the reading and to whoever shows the page. Returns how the page had to be turned, which the next is likely to
 * need as well. Throws the signal's reason where it is cancelled.
 */
export async function recognisePage(page: number, job: Job): Promise<number> {
  const { reading, rotation } = job;
  let best: Tried | null = null;
  for (const turn of turns) {
    const tried = await attempt(page, (rotation + turn) % 360, job);
    if (!tried) {
      await reading.recognise(page, nothing, { kind: 'blank' });
      return rotation;
    }
    if (!best || tried.confidence > best.confidence) best = tried;
    if (best.confidence >= upright) break;
  }
  if (!best?.lines.length) {
    await reading.recognise(page, nothing, { kind: 'picture' });
    return rotation;
  }
  const { lines, picture, confidence } = best;
  await reading.recognise(page, contentOf(lines, picture, true), { kind: 'words', confidence });
  await giveWords(job.pdf, page, contentOf(lines, picture, false));
  return best.rotation;
}

const nothing = { items: [], styles: {}, lang: null };

/** Null for a page with nothing on it. */
async function attempt(page: number, rotation: number, { pdf, recogniser, signal }: Job): Promise<Tried | null> {
  const picture = await drawPage(pdf, page, { rotation, mostPixels, lookForInk: true, signal });
  if (picture.isBlank) return null;
  const { lines, confidence } = await (await recogniser()).read(picture.image);
  signal.throwIfAborted();
  return { picture, lines, confidence, rotation };
}

/** From now on pdf.js gives these as the page's words: its text layer, its search and its selection all ask the page for them by this one method. */
async function giveWords(pdf: PDFDocumentProxy, number: number, content: ReturnType<typeof contentOf>): Promise<void> {
  const page = await pdf.getPage(number);
  page.streamTextContent = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(content);
        controller.close();
      },
    });
}
