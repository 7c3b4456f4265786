import { type Outline, readOutline } from '@/entrypoints/reader/outline.ts';
import { Overview } from '@/entrypoints/reader/overview.ts';
import { PdfMarks } from '@/entrypoints/reader/pdf-marks.ts';
import { createPrinting, type Printing } from '@/entrypoints/reader/printing.ts';
import { serveReader } from '@/entrypoints/reader/serve.ts';
import { createReaderSession, type ReaderSession } from '@/entrypoints/reader/session.ts';
import type { ReaderState, ReaderStore } from '@/entrypoints/reader/store.ts';
import { drawThumbnail } from '@/entrypoints/reader/thumbnails.ts';
import { createViewer, type Viewer } from '@/entrypoints/reader/viewer.ts';
import { watchSettings } from '@/lib/browser/settings.ts';

type Sought = NonNullable<ReaderState['sought']>;

/** The reader once its pages have a place on the screen: what a person can ask of it. */
export interface ReaderPage {
  readonly viewer: Viewer;
  readonly session: ReaderSession;
  readonly printing: Printing;
  print(): void;
  openFind(): void;
  /** Opens the search, or shuts it and gives the focus back to where it came from; to its button where that is nowhere. */
  toggleFind(button: HTMLElement | null): void;
  seek(sought: Sought): void;
  stepFound(back: boolean): void;
  /** Opens the side or shuts it; true where it is open now. */
  toggleSide(): boolean;
  openSide(side: NonNullable<ReaderState['side']>): void;
  /** Goes to a page, or to a place in the contents, that was chosen at the side. */
  turnFromSide(page: number): void;
  followContents(id: string): void;
  goToMark(id: string): void;
  drawThumbnail(page: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>;
}

const nothingSought: Sought = { words: '', matchCase: false, markAll: true };

/** Joins the viewer, the marks, the session and what the panel asks. */
export function startPage(container: HTMLDivElement, store: ReaderStore): ReaderPage {
  let outline: { readonly of: object; readonly read: Promise<Outline> } | null = null;
  let lastSought = nothingSought;
  /** What had the focus before the search took it. */
  let cameFrom: Element | null = null;
  const viewer = createViewer(container, {
    turned: (page) => store.setState({ page }),
    rendered: (page) => marks.rendered(page),
    resized: (percent, fit) => {
      store.setState({ zoom: { percent, fit }, rotation: viewer.rotation() });
      marks.tell();
    },
    found: (found) => store.setState({ found }),
  });
  const overview = new Overview(viewer, (ticks) => store.setState({ ticks }));
  const marks = new PdfMarks(viewer, (asked, places) => void overview.place(asked, places));
  watchSettings((settings) => marks.setLook(settings));
  const server = serveReader({ mark: (asked) => marks.mark(asked), show: (id) => marks.show(id) });
  const session = createReaderSession({ store, viewer, marks, overview, server });
  const printing = createPrinting(store);
  container.addEventListener('click', (event) => {
    // The end of a selection is not a press.
    const mark = document.getSelection()?.isCollapsed === false ? null : marks.under(event);
    if (mark) server.pressed(mark);
  });

  function openFind(): void {
    if (!store.getState().sought) cameFrom = document.activeElement;
    store.setState(({ sought, asked }) => ({ sought: sought ?? lastSought, asked: asked + 1 }));
    uncover();
  }

  /** In a small window the side lies over the document, and gives way once a place has been chosen. */
  function uncover(): void {
    if (matchMedia('(width < 40rem)').matches) store.setState({ side: null });
  }

  /** The document's contents, read when they are first asked for. */
  async function readContents(): Promise<Outline | null> {
    const { pdf } = session;
    if (!pdf) return null;
    if (outline?.of !== pdf) outline = { of: pdf, read: readOutline(pdf) };
    const read = await outline.read;
    if (session.pdf === pdf) store.setState({ contents: read.entries });
    return read;
  }

  return {
    viewer,
    session,
    printing,
    print() {
      if (session.pdf) void printing.print(session.pdf, viewer.rotation());
    },
    openFind,
    toggleFind(button) {
      const { sought } = store.getState();
      if (!sought) {
        openFind();
        return;
      }
      lastSought = sought;
      viewer.finder.stop();
      store.setState({ sought: null, found: null });
      const before =
        cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body ? cameFrom : null;
      (before ?? button)?.focus();
    },
    seek(sought) {
      store.setState({ sought });
      if (sought.words) viewer.finder.look(sought);
      else {
        viewer.finder.stop();
        store.setState({ found: null });
      }
    },
    stepFound(back) {
      const { sought } = store.getState();
      if (sought?.words) viewer.finder.step(sought, back);
    },
    toggleSide() {
      store.setState(({ side }) => ({ side: side ? null : 'pages' }));
      return store.getState().side !== null;
    },
    openSide(side) {
      store.setState({ side });
      if (side === 'contents') void readContents();
    },
    turnFromSide(number) {
      viewer.goTo(number);
      uncover();
    },
    followContents(id) {
      void readContents().then((read) => {
        const destination = read?.places.get(id);
        if (destination) viewer.follow(destination);
        uncover();
      });
    },
    goToMark(id) {
      void marks.show(id);
      server.pressed(id);
    },
    async drawThumbnail(page, canvas, signal) {
      if (session.pdf) await drawThumbnail(session.pdf, page, canvas, viewer.rotation(), signal);
    },
  };
}
