import type { Server } from '@/entrypoints/reader/serve.ts';
import { emptyTextReader, type TextReaderStore } from '@/entrypoints/text-reader/store.ts';
import type { TextMarks } from '@/entrypoints/text-reader/text-marks.ts';
import { hasMacros, readFile } from '@/lib/browser/read-file.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

interface Surroundings {
  readonly store: TextReaderStore;
  readonly marks: Pick<TextMarks, 'clear'>;
  readonly server: Pick<Server, 'publish' | 'forget'>;
}

export interface TextReaderSession {
  /** Reads and shows a document in place of the one before. `getFile` may throw a `ReadError`; `address` is null for a file from the person's computer. */
  open(address: string | null, getFile: () => Promise<File>): Promise<void>;
}

/** Takes one document at a time from its file to its words on the screen and in the panel. */
export function createTextReaderSession({ store, marks, server }: Surroundings): TextReaderSession {
  let current = 0;

  function refuse(error: unknown): void {
    if (!(error instanceof ReadError)) console.error(error);
    const { reason, message } =
      error instanceof ReadError ? error : new ReadError('damaged', say('refused.our-fault'), { cause: error });
    store.setState({ phase: { kind: 'refused', message } });
    server.publish({ type: 'refused', reason, message });
  }

  return {
    async open(address, getFile) {
      current += 1;
      const own = current;
      server.forget();
      marks.clear();
      store.setState({ ...emptyTextReader, phase: { kind: 'loading' } });
      try {
        const file = await getFile();
        if (own !== current) return;
        store.setState({ title: file.name });
        const read = await readFile(file);
        const macros = await hasMacros(file);
        if (own !== current) return;
        const doc = address === null ? read : { ...read, address };
        store.setState({ phase: { kind: 'shown', doc }, title: doc.title, hasMacros: macros });
        server.publish({ type: 'part', doc, done: true, page: null, pages: null });
      } catch (error) {
        if (own === current) refuse(error);
      }
    },
  };
}
