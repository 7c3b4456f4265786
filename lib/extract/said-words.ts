import type { DocumentText, Span } from '@/lib/document.ts';

/** A character that is there and not to be seen, which extraction passes over: places in the text stay what they were. */
const unseen = '\u00ad';

/**
 * The document without the words that are struck out, so that "closes on ~~28 March~~ 30 May" reads as it is meant: "closes on 30 May". Offsets are those of the
 * document itself, whose words are to be quoted; this one's are for reading alone.
 */
export const withoutStruckWords = (doc: DocumentText): DocumentText =>
  doc.struck.length ? { ...withoutWords(doc, doc.struck), struck: [] } : doc;

/** The document with some of its words hidden from reading, in the same manner. */
export function withoutWords(doc: DocumentText, words: readonly Span[]): DocumentText {
  if (!words.length) return doc;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...words].sort((one, other) => one.start - other.start)) {
    const cut = withSpace(doc.text, { start, end });
    const from = Math.max(cut.start, at);
    if (cut.end <= from) continue;
    parts.push(doc.text.slice(at, from), hidden(doc.text.slice(from, cut.end)));
    at = cut.end;
  }
  parts.push(doc.text.slice(at));
  return { ...doc, text: parts.join('') };
}

/** Of the spaces on both sides of what is taken out one goes with it, and so does the space before a stop. */
function withSpace(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === ' ' && /^[ \n]?$/.test(before)) return { start, end: end + 1 };
  if (before === ' ' && /^[.,;:)\n]?$/.test(after)) return { start: start - 1, end };
  return { start, end };
}

/** Lines stay lines. */
const hidden = (words: string): string => words.replace(/[^\n]/g, unseen);
