import type { DocumentText } from '@/lib/document.ts';
import { decodeText } from '@/lib/read/decode-text.ts';
import { type FileKind, kindOf } from '@/lib/read/file-kinds.ts';
import { mostBytes } from '@/lib/read/office-file.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readSavedPage } from '@/lib/read/saved-page.ts';
import { readText } from '@/lib/read/text.ts';
import { say } from '@/lib/show/words.ts';

/** Text larger than this is refused: reading it would take the panel's memory with it. In bytes. */
const mostText = 20 * 1024 * 1024;

/**
 * Reads a Word or OpenDocument file, a saved web page or a text file, from its words alone: no script or macro in it runs and nothing it points to is
 * fetched. Throws a `ReadError`, before the file is opened where its name or size is reason enough.
 */
export async function readFile(file: File): Promise<DocumentText> {
  const { name, size } = file;
  const kind = kindOf(file);
  refuse(kind, name);
  if (kind === 'word' || kind === 'odt') {
    if (size > mostBytes) throw new ReadError('too-large', say('paper.too-large'));
    return readOffice(kind, await bytesOf(file), name);
  }
  if (size > mostText) throw new ReadError('too-large', say('file.too-large', { name }));
  const text = decodeText(await bytesOf(file));
  const doc = kind === 'html' ? await readSavedPage(text) : readText(text, { markdown: kind === 'markdown' });
  if (!doc.blocks.length) throw new ReadError('empty', say('file.empty', { name }));
  return doc.title ? doc : { ...doc, title: name };
}

/** Whether a file holds macros: small programs, which are left alone. Throws a `ReadError` where it cannot be opened at all. */
export async function hasMacros(file: File): Promise<boolean> {
  if (kindOf(file) !== 'word' || file.size > mostBytes) return false;
  const { holdsMacros } = await import('@/lib/read/word.ts');
  return holdsMacros(await bytesOf(file));
}

function refuse(kind: FileKind | null, name: string): void {
  if (kind === 'old-word') throw new ReadError('unsupported', say('paper.old-word'));
  if (kind === 'rtf') throw new ReadError('unsupported', say('paper.rtf'));
  if (kind === null || kind === 'pdf') throw new ReadError('unsupported', say('file.unsupported', { name }));
}

// Most people never drop such a file, so what reads them is loaded for those who do.
async function readOffice(kind: 'word' | 'odt', bytes: Uint8Array, name: string): Promise<DocumentText> {
  if (kind === 'word') return (await import('@/lib/read/word.ts')).readWord(bytes, name);
  return (await import('@/lib/read/odt.ts')).readOdt(bytes, name);
}

/** A file can go, or change, between being picked and being read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ReadError('unreachable', say('file.gone', { name: file.name }), { cause });
  }
}
