import type { PDFDocumentProxy } from 'pdfjs-dist';
import { createFinder, type Finder, type Found } from '@/entrypoints/reader/finder.ts';
import { parts, pdfjs } from '@/entrypoints/reader/pdfjs.ts';

const { EventBus, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } = parts;

export interface ViewerEvents {
  /** A page came into view, from 1. */
  turned(page: number): void;
  /** A page's words were laid over it, or laid anew after a change of size or a search. */
  rendered(page: number): void;
  /** The pages have another size or way up, or there are others. `fit` names a size that follows the window; null for one that does not. */
  resized(percent: number, fit: Fit | null): void;
  found(found: Found): void;
}

/** A size in words, worked out anew when the window changes. */
export type Fit = 'auto' | 'page-width' | 'page-fit';
export type Zoom = 'in' | 'out' | Fit | number;

const isFit = (value: unknown): value is Fit => value === 'auto' || value === 'page-width' || value === 'page-fit';

/** Where a page stands in the document as it is drawn, in shares of the document's height. */
export interface PagePlace {
  readonly top: number;
  readonly height: number;
}

export interface Viewer {
  readonly finder: Finder;
  show(pdf: PDFDocumentProxy): void;
  clear(): void;
  goTo(page: number): void;
  /** Goes where a link within the document leads. */
  follow(destination: string | unknown[]): void;
  /** A number is a percentage. */
  zoom(how: Zoom): void;
  /** Turns all pages a quarter clockwise. */
  rotate(): void;
  /** How far the pages are turned from the way the file has them, in degrees clockwise. */
  rotation(): number;
  /** Turns a page when Page Up or Page Down is pressed and a whole page is in view; false where the browser should scroll. */
  step(pages: 1 | -1): boolean;
  /** Lays the words over a page anew, since they are others now. */
  redraw(page: number): void;
  placeOf(page: number): PagePlace | null;
  /** The elements of a page's text layer by number of text item; null while the page is not drawn. */
  textOf(page: number): readonly HTMLElement[] | null;
}

/** pdf.js's own viewer: draws the pages near the one in view, each with its words laid over it for selecting and marking, and lets the others go. */
export function createViewer(container: HTMLDivElement, { turned, rendered, resized, found }: ViewerEvents): Viewer {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus, externalLinkTarget: LinkTarget.BLANK });
  const findController = new PDFFindController({ eventBus, linkService });
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService,
    findController,
    // Filled-in forms are shown as they stand; nothing can be typed into them.
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    enableAutoLinking: false,
  });
  linkService.setViewer(viewer);

  const tellSize = () => {
    const { currentScale, currentScaleValue } = viewer;
    resized(Math.round(currentScale * 100), isFit(currentScaleValue) ? currentScaleValue : null);
  };
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'auto';
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => turned(pageNumber));
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => rendered(pageNumber));
  // A search writes the words it marks anew, on page after page of a long document; once a frame is often enough to hear of it.
  let frame = 0;
  eventBus.on('updatetextlayermatches', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => rendered(viewer.currentPageNumber));
  });
  for (const name of ['scalechanging', 'rotationchanging', 'pagesloaded']) eventBus.on(name, tellSize);
  new ResizeObserver(() => {
    const { currentScaleValue } = viewer;
    // A width in words is worked out anew; a size the person chose stays.
    if (viewer.pagesCount && isFit(currentScaleValue)) viewer.currentScaleValue = currentScaleValue;
  }).observe(container);

  const goTo = (page: number) =>
    viewer.scrollPageIntoView({ pageNumber: Math.min(Math.max(1, page), viewer.pagesCount) });

  return {
    finder: createFinder(eventBus, findController, found),
    show(pdf) {
      viewer.setDocument(pdf);
      linkService.setDocument(pdf, null);
    },
    clear() {
      // The types do not know it, but this is how pdf.js's own page lets a document go.
      Reflect.apply(viewer.setDocument, viewer, [null]);
      linkService.setDocument(null, null);
    },
    goTo,
    follow(destination) {
      void linkService.goToDestination(destination);
    },
    zoom(how) {
      if (how === 'in') viewer.increaseScale();
      else if (how === 'out') viewer.decreaseScale();
      else viewer.currentScaleValue = typeof how === 'number' ? String(how / 100) : how;
    },
    rotate() {
      viewer.pagesRotation = (viewer.pagesRotation + 90) % 360;
    },
    rotation: () => viewer.pagesRotation,
    step(pages) {
      const page = viewer.getPageView(viewer.currentPageNumber - 1)?.div;
      if (!(page instanceof HTMLElement) || page.offsetHeight > container.clientHeight) return false;
      goTo(viewer.currentPageNumber + pages);
      return true;
    },
    redraw(page) {
      viewer.getPageView(page - 1)?.reset({ keepCanvasWrapper: true });
      viewer.update();
    },
    placeOf(page) {
      const div: unknown = viewer.getPageView(page - 1)?.div;
      const { scrollHeight } = container;
      if (!(div instanceof HTMLElement) || !scrollHeight) return null;
      return { top: div.offsetTop / scrollHeight, height: div.offsetHeight / scrollHeight };
    },
    textOf(page) {
      const layer = viewer.getPageView(page - 1)?.textLayer;
      const elements: unknown = layer?.div.isConnected ? layer.highlighter?.textDivs : null;
      return Array.isArray(elements) && elements.every((element) => element instanceof HTMLElement) ? elements : null;
    },
  };
}
