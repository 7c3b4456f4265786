import '@/entrypoints/reader/styles.css';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from '@/entrypoints/reader/keys.ts';
import { type ReaderPage, startPage } from '@/entrypoints/reader/page.ts';
import { Reader } from '@/entrypoints/reader/Reader.tsx';
import { createReaderStore } from '@/entrypoints/reader/store.ts';
import { fetchFile } from '@/lib/browser/fetch-file.ts';
import { takeFile } from '@/lib/browser/hand-over.ts';
import { mostBytes } from '@/lib/read/pdf/open.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// What a print that does not come from our own button shows.
document.body.dataset.print = say('reader.print.browser');

const query = new URLSearchParams(location.search);
const src = query.get('src');
const key = query.get('file');

const store = createReaderStore();
if (src || key) store.setState({ phase: { kind: 'loading' } });
store.subscribe(({ title }) => {
  document.title = title ? `${title} – ${say('panel.title')}` : say('panel.title');
});
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

let page: ReaderPage | null = null;

function begin(container: HTMLDivElement): void {
  const started = startPage(container, store);
  page = started;
  listenForKeys(container, started);
  if (src)
    void started.session.open(src, async () => new Uint8Array(await (await fetchFile(src, mostBytes)).arrayBuffer()));
  else if (key) void started.session.open(null, () => handedOver(key));
}

async function handedOver(handle: string): Promise<Uint8Array> {
  const file = await takeFile(handle);
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

const buttons = { find: createRef<HTMLButtonElement>(), side: createRef<HTMLButtonElement>() };

createRoot(root).render(
  <Reader
    store={store}
    buttons={buttons}
    ways={{
      onMount: begin,
      onFiles: openFiles,
      onPassword: (password) => page?.session.givePassword(password),
      onPage: (number) => page?.viewer.goTo(number),
      onZoom: (how) => page?.viewer.zoom(how),
      onTurn: () => page?.viewer.rotate(),
      onPrint: () => page?.print(),
      onFind: () => page?.toggleFind(buttons.find.current),
      onSeek: (sought) => page?.seek(sought),
      onStepFound: (back) => page?.stepFound(back),
      onSide: () => {
        if (!page?.toggleSide()) buttons.side.current?.focus();
      },
      onPart: (side) => page?.openSide(side),
      onThumbnail: (number) => page?.turnFromSide(number),
      onContents: (id) => page?.followContents(id),
      onMark: (id) => page?.goToMark(id),
      onRecognise: () => void page?.session.recognise(),
      onStopRecognising: () => page?.session.stopRecognising(),
      onCancelPrinting: () => page?.printing.cancel(),
      drawThumbnail: async (number, canvas, signal) => page?.drawThumbnail(number, canvas, signal),
    }}
  />,
);
