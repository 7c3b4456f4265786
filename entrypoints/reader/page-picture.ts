import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Picture } from '@/lib/read/recognise/content.ts';

/** What recognition and printers ask for: 300 dots to the inch, of which a PDF has 72 points. */
const finest = 300 / 72;

export interface DrawnPage extends Picture {
  /** A PNG. */
  readonly image: Blob;
  /** Nothing stands on it. */
  readonly isBlank: boolean;
}

export interface DrawOptions {
  /** Degrees clockwise, besides the page's own. */
  readonly rotation: number;
  /** The most pixels the picture may have, so that a page the size of a wall does not take all memory. */
  readonly mostPixels: number;
  /** Whether to look for ink at all. */
  readonly lookForInk?: boolean;
  readonly signal: AbortSignal;
}

/**
 * Draws a page as a picture of its own, fine enough for print and for recognition. Throws the signal's reason where it is cancelled, and pdf.js's error
 * where the page cannot be drawn.
 */
export async function drawPage(pdf: PDFDocumentProxy, number: number, options: DrawOptions): Promise<DrawnPage> {
  const { rotation, mostPixels, lookForInk = false, signal } = options;
  const page = await pdf.getPage(number);
  signal.throwIfAborted();
  const turned = (page.rotate + rotation) % 360;
  const plain = page.getViewport({ scale: 1, rotation: turned });
  const scale = Math.min(finest, Math.sqrt(mostPixels / (plain.width * plain.height)));
  const viewport = page.getViewport({ scale, rotation: turned });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  // Meant for print, it is drawn in a tab that is not looked at, too.
  const task = page.render({ canvas, viewport, intent: 'print', background: '#fff' });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await task.promise;
    const isBlank = lookForInk && !hasInk(canvas);
    const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    signal.throwIfAborted();
    if (!image) throw new Error(`Page ${number} is too large to draw.`);
    const toPage = ({ x, y }: { x: number; y: number }) => {
      const [left = 0, up = 0] = viewport.convertToPdfPoint(x, y);
      return { x: Number(left), y: Number(up) };
    };
    return { image, isBlank, width: canvas.width, height: canvas.height, toPage };
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    // A canvas keeps its pixels until it is collected, which may be after the next page has been drawn.
    canvas.width = 0;
    canvas.height = 0;
    page.cleanup();
  }
}

/** Whether anything stands out from the paper: more than specks, which every scan has. */
function hasInk(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas');
  small.width = Math.min(canvas.width, 400);
  small.height = Math.max(1, Math.min(600, Math.round((canvas.height * small.width) / canvas.width)));
  const context = small.getContext('2d');
  if (!context) return true;
  context.drawImage(canvas, 0, 0, small.width, small.height);
  const { data } = context.getImageData(0, 0, small.width, small.height);
  let lightest = 0;
  let darkest = 255;
  for (let at = 0; at < data.length; at += 4) {
    const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    lightest = Math.max(lightest, grey);
    darkest = Math.min(darkest, grey);
  }
  return lightest - darkest > 24;
}
