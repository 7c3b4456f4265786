import type { Endpoint } from '@/lib/extract/values/endpoints.ts';
import { readBareMonth, readMonthOfYear } from '@/lib/extract/values/months.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** Where the words "end of", "the beginning of", "the last day of" lead to; null where they are not said. */
export function readEdgeWords(
  tokens: Tokens,
  index: number,
): { readonly edge: 'start' | 'end'; readonly next: number } | null {
  let at = index;
  if (tokenAt(tokens, at).text === 'the') at += 1;
  const { text } = tokenAt(tokens, at);
  if (/^(?:first|last|final)$/.test(text)) return readFirstOrLastDay(tokens, at, text === 'first' ? 'start' : 'end');
  const edge = /^(?:end|close)$/.test(text) ? 'end' : /^(?:start|beginning)$/.test(text) ? 'start' : null;
  if (!edge) return null;
  at += 1;
  if (tokenAt(tokens, at).text === 'of') at += 1;
  else if (edge !== 'end' || text === 'close') return null;
  if (tokenAt(tokens, at).text === 'the') at += 1;
  return { edge, next: at };
}

function readFirstOrLastDay(tokens: Tokens, index: number, edge: 'start' | 'end'): ReturnType<typeof readEdgeWords> {
  if (tokenAt(tokens, index + 1).text !== 'day' || !/^(?:of|in)$/.test(tokenAt(tokens, index + 2).text)) return null;
  return { edge, next: tokenAt(tokens, index + 3).text === 'the' ? index + 4 : index + 3 };
}

/** "the end of March 2025", "start of April": the last or the first day of the month. */
export function readEdge(tokens: Tokens, index: number): Endpoint | null {
  const words = readEdgeWords(tokens, index);
  if (!words) return null;
  const month = readMonthOfYear(tokens, words.next) ?? readBareMonth(tokens, words.next, true);
  return month && { ...month, start: tokenAt(tokens, index).start, edge: words.edge };
}
