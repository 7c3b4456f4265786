import type { DocumentText } from '@/lib/document.ts';
import { decodeText } from '@/lib/read/decode-text.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readSavedPage } from '@/lib/read/saved-page.ts';
import { readText } from '@/lib/read/text.ts';
import { say } from '@/lib/show/words.ts';

/** Text larger than this is refused: reading it would take the panel's memory with it. In bytes. */
const mostBytes = 20 * 1024 * 1024;

const pages: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml']);
const readable: ReadonlySet<string> = new Set([...pages, 'md', 'txt']);

/** Whether a file is our reader's business: it shows PDFs in a tab of their own. */
export const isPdf = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  type === 'application/pdf' || /\.pdf$/i.test(name);

/** Reads a saved web page or a text file, from its words alone: no script in it runs and nothing it points to is fetched. Throws a `ReadError`. */
export async function readFile(file: File): Promise<DocumentText> {
  const { name, size } = file;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'doc' || ending === 'docx') throw new ReadError('unsupported', say('file.word'));
  if (!readable.has(ending)) throw new ReadError('unsupported', say('file.unsupported', { name }));
  if (size > mostBytes) throw new ReadError('too-large', say('file.too-large', { name }));

  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const doc = pages.has(ending) ? await readSavedPage(text) : readText(text, { markdown: ending === 'md' });
  if (!doc.blocks.length) throw new ReadError('empty', say('file.empty', { name }));
  return doc.title ? doc : { ...doc, title: name };
}
