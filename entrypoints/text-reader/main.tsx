import '@/entrypoints/text-reader/styles.css';
import { createRoot } from 'react-dom/client';
import { serveReader } from '@/entrypoints/reader/serve.ts';
import { createTextReaderSession } from '@/entrypoints/text-reader/session.ts';
import { createTextReaderStore } from '@/entrypoints/text-reader/store.ts';
import { TextReader } from '@/entrypoints/text-reader/TextReader.tsx';
import { TextMarks } from '@/entrypoints/text-reader/text-marks.ts';
import { ticksOf } from '@/entrypoints/text-reader/ticks.ts';
import { fetchFile } from '@/lib/browser/fetch-file.ts';
import { takeFile } from '@/lib/browser/hand-over.ts';
import { watchSettings } from '@/lib/browser/settings.ts';
import { openFile } from '@/lib/browser/tab-access.ts';
import { isPdf } from '@/lib/read/file-kinds.ts';
import { mostBytes } from '@/lib/read/office-file.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const query = new URLSearchParams(location.search);
const src = query.get('src');
const key = query.get('file');

const store = createTextReaderStore();
store.subscribe(({ title }) => {
  document.title = title ? `${title} – ${say('panel.title')}` : say('panel.title');
});
const marks = new TextMarks();
watchSettings((settings) => marks.setLook(settings));
const placeTicks = () => store.setState({ ticks: ticksOf(marks.places()) });
const server = serveReader({
  mark: (asked) => {
    marks.mark(asked);
    placeTicks();
  },
  show: async (id) => marks.show(id),
});
const session = createTextReaderSession({ store, marks, server });

function openFiles([file]: readonly File[]): void {
  if (!file) return;
  // A PDF has pages to look at, which the other reader shows.
  if (isPdf(file)) void openFile(file, {});
  else void session.open(null, async () => file);
}

async function handedOver(from: string): Promise<File> {
  const file = await takeFile(from);
  if (!file) throw new ReadError('unreachable', say('reader.refused.file-gone'));
  return file;
}

/** Lines wrap anew where the window changes, and marks stand elsewhere along them. */
const resized = new ResizeObserver(placeTicks);

createRoot(root).render(
  <TextReader
    store={store}
    onFiles={openFiles}
    onPrint={() => print()}
    onMark={(id) => {
      marks.show(id);
      server.pressed(id);
    }}
    onPlace={(paper) => {
      resized.disconnect();
      const { phase } = store.getState();
      if (!paper || phase.kind !== 'shown') return;
      marks.place(phase.doc, paper);
      resized.observe(paper);
    }}
  />,
);

document.addEventListener('click', (event) => {
  // The end of a selection is not a press.
  const mark = document.getSelection()?.isCollapsed === false ? null : marks.under(event);
  if (mark) server.pressed(mark);
});

if (src) void session.open(src, () => fetchFile(src, mostBytes));
else if (key) void session.open(null, () => handedOver(key));
