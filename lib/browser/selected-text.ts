import type { Request } from '@/lib/browser/messages.ts';
import type { DocumentText } from '@/lib/document.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readText } from '@/lib/read/text.ts';
import { say } from '@/lib/show/words.ts';

/** The document that bare selected words make. Throws a `ReadError` where there are none. */
export function readSelectedText({ text, cut, title, address }: Extract<Request, { kind: 'text' }>): DocumentText {
  const doc = readText(text, { markdown: false });
  if (!doc.blocks.length) throw new ReadError('empty', say('selection.none'));
  return {
    ...doc,
    title: say(title ? 'selection.title' : 'selection.untitled', { title }),
    address,
    unread: cut ? [{ reason: 'too-large', what: say('selection.cut') }] : [],
    selection: true,
  };
}
