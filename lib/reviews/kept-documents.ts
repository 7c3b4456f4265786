import type { DocumentText, Span } from '@/lib/document.ts';
import type { KeptDocument } from '@/lib/reviews/kept-review.ts';
import { mostCharacters } from '@/lib/reviews/review-schema.ts';
import { shorten } from '@/lib/show/shorten.ts';
import { say } from '@/lib/show/words.ts';

/** What a review remembers of a document, or of each of a pack's, in order. */
export async function keepDocuments(doc: DocumentText): Promise<readonly KeptDocument[]> {
  if (!doc.parts?.length) return [await keepDocument(doc, doc, { start: 0, end: doc.text.length }, doc.pages)];
  return Promise.all(doc.parts.map((part) => keepDocument(doc, part, part, null)));
}

async function keepDocument(
  doc: DocumentText,
  { title, address }: Pick<DocumentText, 'title' | 'address'>,
  within: Span,
  pages: number | null,
): Promise<KeptDocument> {
  const words = wordsOf(doc, within);
  return {
    address: keptAddress(address),
    title: shorten(title || say('document.untitled'), mostCharacters.line - 1),
    source: doc.source,
    pages,
    contentHash: await hashOf(words),
    words: words === '' ? 0 : words.split(' ').length,
  };
}

/** The address that a document is found by later: where it can be opened again, without the place in it; null for any other. */
export function keptAddress(address: string | null): string | null {
  const bare = address?.replace(/#.*$/s, '') ?? '';
  return /^(?:https?|file):\/\//.test(bare) && bare.length <= mostCharacters.address ? bare : null;
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A document's own words, one space between them. Not the site's furniture, which changes by the day, nor what has been struck through. */
function wordsOf({ text, blocks, struck }: DocumentText, within: Span): string {
  const cuts = [...struck].sort((a, b) => a.start - b.start);
  const lines = blocks
    .filter(({ start, end, furniture }) => !furniture && start >= within.start && end <= within.end)
    .map((block) => withoutCuts(text, block, cuts));
  return lines.join('\n').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function withoutCuts(text: string, { start, end }: Span, cuts: readonly Span[]): string {
  let at = start;
  let kept = '';
  for (const cut of cuts) {
    if (cut.end <= at || cut.start >= end) continue;
    kept += text.slice(at, Math.max(at, cut.start));
    at = cut.end;
  }
  return kept + text.slice(at, Math.max(at, end));
}
