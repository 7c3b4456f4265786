import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { DocumentText } from '@/lib/document.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readText } from '@/lib/read/text.ts';

/** Reads a file of HTML, PDF, Markdown or text by its ending. Throws a `ReadError` that says what to do about any it cannot read. */
export async function readDocument(file: string): Promise<DocumentText> {
  const bytes = await bytesOf(file);
  const ending = extname(file).toLowerCase();
  switch (ending) {
    case '.html':
    case '.htm':
    case '.xhtml': {
      // jsdom takes half a second to load, which a run over PDFs need not spend.
      const { readHtml } = await import('@/lib/read/html-file.ts');
      return readHtml(decode(bytes), { address: null });
    }
    case '.pdf': {
      const { readPdfFile } = await import('@/entrypoints/command-line/read-pdf-file.ts');
      return readPdfFile(bytes);
    }
    case '.md':
    case '.markdown':
      return readText(decode(bytes), { markdown: true });
    case '.txt':
    case '':
      return readText(decode(bytes), { markdown: false });
    default:
      throw new ReadError(
        'unsupported',
        `${ending} files cannot be read yet. Save the document as a PDF, a web page or plain text and try again.`,
      );
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ReadError('unreachable', `${file} could not be opened. Check the name, and that you may read it.`, {
      cause,
    });
  }
}

/** Older council pages are in Windows-1252, which is not valid UTF-8; everything else is. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw cause;
  }
}
