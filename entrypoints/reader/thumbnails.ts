import type { PDFDocumentProxy } from 'pdfjs-dist';

/** In CSS pixels; a narrow page is given the same width. */
export const thumbnailWidth = 112;
/** A page may be a strip a mile long. */
const tallest = 4 * thumbnailWidth;

/** Draws a page small into a canvas. Gives up without a word where the signal says so, for the page has been scrolled out of sight. */
export async function drawThumbnail(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  rotation: number,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const turned = (page.rotate + rotation) % 360;
  const plain = page.getViewport({ scale: 1, rotation: turned });
  const scale = Math.min(thumbnailWidth / plain.width, tallest / plain.height) * Math.min(devicePixelRatio, 2);
  const viewport = page.getViewport({ scale, rotation: turned });
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  const task = page.render({ canvas, viewport });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await task.promise;
  } catch (error) {
    // A page that cannot be drawn small says so where it is drawn large.
    if (!signal.aborted) console.warn(error);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
