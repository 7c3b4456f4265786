import type { DocumentText } from '@/lib/document.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readText } from '@/lib/read/text.ts';
import { say } from '@/lib/words.ts';

/** Text larger than this is refused: reading it would take the panel's memory with it. In bytes. */
const mostBytes = 20 * 1024 * 1024;

/** Whether a file is our reader's business: it shows PDFs in a tab of their own. */
export const isPdf = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  type === 'application/pdf' || /\.pdf$/i.test(name);

/** Reads a saved web page or a text file, from its words alone: no script in it runs and nothing it points to is fetched. Throws a `ReadError`. */
export async function readFile(file: File): Promise<DocumentText> {
  const { name, size } = file;
  if (/\.docx?$/i.test(name)) throw new ReadError('unsupported', say('file.word'));
  if (!/\.(?:txt|md)$/i.test(name)) throw new ReadError('unsupported', say('file.unsupported', { name }));
  if (size > mostBytes) throw new ReadError('too-large', say('file.too-large', { name }));
  const doc = readText(await file.text(), { markdown: /\.md$/i.test(name) });
  if (!doc.blocks.length) throw new ReadError('empty', say('file.empty', { name }));
  return doc.title ? doc : { ...doc, title: name };
}
