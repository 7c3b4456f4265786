import type { Span } from '@/lib/document.ts';
import type { Heard } from '@/lib/listen/listen.ts';

/**
 * The whole sentences in which words were heard, each once and the first three only: a reader checks a clause, not a keyword, and no more than three.
 */
export function wholeSentences(...heard: readonly (readonly Pick<Heard, 'sentence'>[])[]): Span[] {
  const sentences = heard.flat().map(({ sentence }) => sentence);
  return [...new Set(sentences)].slice(0, 3).map(({ start, end }) => ({ start, end }));
}
