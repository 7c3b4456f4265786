import '@/components/base.css';
import 'pdfjs-dist/web/pdf_viewer.css';
import '@/entrypoints/reader/reader.css';
import { createRoot } from 'react-dom/client';
import { fetchPdf } from '@/entrypoints/reader/fetch-pdf.ts';
import { PdfMarks } from '@/entrypoints/reader/pdf-marks.ts';
import { Reader } from '@/entrypoints/reader/Reader.tsx';
import { serveReader } from '@/entrypoints/reader/serve.ts';
import { createReaderSession } from '@/entrypoints/reader/session.ts';
import { createReaderStore } from '@/entrypoints/reader/store.ts';
import { createViewer, type Zoom } from '@/entrypoints/reader/viewer.ts';
import { takeFile } from '@/lib/browser/hand-over.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const query = new URLSearchParams(location.search);
const src = query.get('src');
const key = query.get('file');

const store = createReaderStore();
if (src || key) store.setState({ phase: { kind: 'loading' } });
store.subscribe(({ title }) => {
  document.title = title ? `${title} – ${say('panel.title')}` : say('panel.title');
});
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** What the page does once its viewer has a place on the screen. */
function start(container: HTMLDivElement) {
  const viewer = createViewer(container, {
    turned: (page) => store.setState({ page }),
    rendered: (page) => marks.rendered(page),
  });
  const marks = new PdfMarks(viewer);
  const server = serveReader({ mark: (asked) => marks.mark(asked), show: (id) => marks.show(id) });
  const session = createReaderSession({ store, viewer, marks, server });
  container.addEventListener('click', (event) => {
    // The end of a selection is not a press.
    const mark = document.getSelection()?.isCollapsed === false ? null : marks.under(event);
    if (mark) server.pressed(mark);
  });
  return { viewer, session };
}

let page: ReturnType<typeof start> | null = null;

function begin(container: HTMLDivElement): void {
  page = start(container);
  if (src) void page.session.open(src, () => fetchPdf(src));
  else if (key) void page.session.open(null, () => handedOver(key));
}

async function handedOver(key: string): Promise<Uint8Array> {
  const file = await takeFile(key);
  if (!file) throw new ReadError('unreachable', say('reader.refused.file-gone'));
  store.setState({ title: file.name });
  return bytesOf(file);
}

function openFiles([file]: readonly File[]): void {
  if (!file) return;
  void page?.session.open(null, () => {
    store.setState({ title: file.name });
    return bytesOf(file);
  });
}

createRoot(root).render(
  <Reader
    store={store}
    onMount={begin}
    onFiles={openFiles}
    onPassword={(password) => page?.session.givePassword(password)}
    onPage={(number) => page?.viewer.goTo(number)}
    onZoom={(how: Zoom) => page?.viewer.zoom(how)}
  />,
);
