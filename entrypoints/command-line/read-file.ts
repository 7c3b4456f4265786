import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { DocumentText } from '@/lib/document.ts';
import { decodeText } from '@/lib/read/decode-text.ts';
import { kindOf } from '@/lib/read/file-kinds.ts';
import { mostBytes as mostOffice } from '@/lib/read/office-file.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readText } from '@/lib/read/text.ts';
import { say } from '@/lib/show/words.ts';

/** Larger files are not even opened; a PDF may be large for its pictures. In bytes. */
const mostBytes = 200 * 1024 * 1024;

/** Reads a file by the ending of its name; without one it is taken for text. Throws a `ReadError` that says what to do about any it cannot read. */
export async function readDocument(file: string): Promise<DocumentText> {
  const name = basename(file);
  const kind = kindOf({ name, type: '' }) ?? (extname(name) === '' ? 'text' : null);
  if (kind === 'old-word') throw new ReadError('unsupported', say('paper.old-word'));
  if (kind === 'rtf') throw new ReadError('unsupported', say('paper.rtf'));
  if (kind === null) throw new ReadError('unsupported', say('file.unsupported', { name }));

  const bytes = await bytesOf(file, kind === 'word' || kind === 'odt' ? mostOffice : mostBytes);
  // Each reader is loaded only where it is needed; jsdom alone takes half a second.
  switch (kind) {
    case 'html':
      return (await import('@/lib/read/html-file.ts')).readHtml(decodeText(bytes), { address: null });
    case 'pdf':
      return (await import('@/entrypoints/command-line/read-pdf-file.ts')).readPdfFile(bytes);
    case 'word':
      return (await import('@/lib/read/word.ts')).readWord(bytes, name);
    case 'odt':
      return (await import('@/lib/read/odt.ts')).readOdt(bytes, name);
    case 'markdown':
    case 'text':
      return readText(decodeText(bytes), { markdown: kind === 'markdown' });
  }
}

async function bytesOf(file: string, most: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > most) throw new ReadError('too-large', say('fetch.too-large', { size: Math.round(most / 1024 / 1024) }));
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError('unreachable', `${file} could not be opened. Check the name, and that you may read it.`, {
      cause,
    });
  }
}
