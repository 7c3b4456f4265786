import type { DocumentText } from '@/lib/document.ts';
import { ReadError } from '@/lib/read/read-error.ts';

/** Throws a `ReadError` where a page has no words to read, told by what it has instead. */
export function refuseWordless(doc: DocumentText, page: Document): void {
  if (doc.blocks.length) return;
  if (doc.unread.some(({ reason }) => reason === 'blocked'))
    throw new ReadError(
      'blocked',
      'All of this page is shown from another address, which cannot be read from here. Open that part in a tab of its own and try again.',
    );
  if (page.images.length)
    throw new ReadError(
      'scanned',
      'This page holds only pictures, and words in a picture cannot be read. Ask the publisher for the text, or open it as a PDF.',
    );
  throw new ReadError(
    'empty',
    'There are no words on this page yet. If it is still loading, wait for it and try again.',
  );
}
