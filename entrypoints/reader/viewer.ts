import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import type { PdfAssets } from '@/lib/read/pdf-open.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
// The viewer's module looks for the library under this name when it is loaded.
Object.assign(globalThis, { pdfjsLib: pdfjs });
const { EventBus, LinkTarget, PDFLinkService, PDFViewer } = await import('pdfjs-dist/web/pdf_viewer.mjs');

const folder = (name: 'standard_fonts' | 'wasm') => `${browser.runtime.getURL('/')}pdfjs/${name}/`;

/** What pdf.js fetches at need, from this extension and nowhere else. */
export const assets: PdfAssets = { standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm') };

export interface ViewerEvents {
  /** A page came into view, from 1. */
  turned(page: number): void;
  /** A page's words were laid over it, or laid anew after a change of size. */
  rendered(page: number): void;
}

export type Zoom = 'in' | 'out' | 'fit';

export interface Viewer {
  show(pdf: pdfjs.PDFDocumentProxy): void;
  clear(): void;
  goTo(page: number): void;
  zoom(how: Zoom): void;
  /** The elements of a page's text layer by number of text item; null while the page is not drawn. */
  textOf(page: number): readonly HTMLElement[] | null;
}

/** pdf.js's own viewer: draws the pages near the one in view, each with its words laid over it for selecting and marking. */
export function createViewer(container: HTMLDivElement, { turned, rendered }: ViewerEvents): Viewer {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus, externalLinkTarget: LinkTarget.BLANK });
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService,
    // Filled-in forms are shown as they stand; nothing can be typed into them.
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    enableAutoLinking: false,
  });
  linkService.setViewer(viewer);

  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'auto';
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => turned(pageNumber));
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => rendered(pageNumber));
  new ResizeObserver(() => {
    const { currentScaleValue } = viewer;
    // A width in words is worked out anew; a size the person chose stays.
    if (viewer.pagesCount && /\D/.test(currentScaleValue)) viewer.currentScaleValue = currentScaleValue;
  }).observe(container);

  return {
    show(pdf) {
      viewer.setDocument(pdf);
      linkService.setDocument(pdf, null);
    },
    clear() {
      // The types do not know it, but this is how pdf.js's own page lets a document go.
      Reflect.apply(viewer.setDocument, viewer, [null]);
      linkService.setDocument(null, null);
    },
    goTo(page) {
      viewer.scrollPageIntoView({ pageNumber: Math.min(Math.max(1, page), viewer.pagesCount) });
    },
    zoom(how) {
      if (how === 'in') viewer.increaseScale();
      else if (how === 'out') viewer.decreaseScale();
      else viewer.currentScaleValue = 'page-width';
    },
    textOf(page) {
      const layer = viewer.getPageView(page - 1)?.textLayer;
      const elements: unknown = layer?.div.isConnected ? layer.highlighter?.textDivs : null;
      return Array.isArray(elements) && elements.every((element) => element instanceof HTMLElement) ? elements : null;
    },
  };
}

export { pdfjs };
