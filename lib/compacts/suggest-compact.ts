import type { Compact } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';

/** A compact whose place the document names, with the name as the document writes it. */
export interface Suggestion {
  readonly compact: Compact;
  readonly place: string;
}

/**
 * The compact whose place the document names most; null where it names none, or two equally often. The site's own furniture counts: a council's name
 * often stands in the banner and nowhere else.
 */
export function suggestCompact(
  doc: Pick<DocumentText, 'title' | 'text'>,
  compacts: readonly Compact[],
): Suggestion | null {
  const words = `${doc.title}\n${doc.text}`;
  const named = compacts
    .map((compact) => ({ compact, found: mentions(words, compact.places) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.found.length - a.found.length);
  const [most, next] = named;
  if (!most || most.found.length === next?.found.length) return null;
  return { compact: most.compact, place: most.found[0] ?? most.compact.place };
}

/** As a word of its own and with its capital: "Dudley", "DUDLEY", never "dudleya". The longest name wins: "Dudley Borough" is one mention. */
function mentions(words: string, places: readonly string[]): readonly string[] {
  if (!places.length) return [];
  const names = [...places].sort((a, b) => b.length - a.length).flatMap((place) => [place, place.toUpperCase()]);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...words.matchAll(pattern)].map(([name]) => name);
}

/** RegExp.escape is in browsers since 2025 and not in Node 22. */
const asPattern = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
