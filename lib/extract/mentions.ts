import type { Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';

/** A value where it stands: the sentence, and the plain words before and after it in that sentence. */
export interface Mention<T extends Span> {
  readonly value: T;
  readonly sentence: Sentence;
  /** Where the sentence stands among all of them. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
}

/** Pairs each value with the sentence it begins in. Both lists are in order of place. */
export function mentionsOf<T extends Span>(values: readonly T[], sentences: readonly Sentence[]): Mention<T>[] {
  const mentions: Mention<T>[] = [];
  let next = 0;
  for (const value of values) {
    let sentence = sentences[next];
    while (sentence && sentence.end <= value.start) sentence = sentences[++next];
    if (!sentence || sentence.start > value.start) continue;
    mentions.push({
      value,
      sentence,
      place: next,
      before: sentence.plain.slice(0, indexIn(sentence, value.start)),
      after: sentence.plain.slice(indexIn(sentence, value.end)),
    });
  }
  return mentions;
}

/** The plain words of a part of a sentence, such as one end of a range. */
export const wordsAt = (sentence: Sentence, { start, end }: Span): string =>
  sentence.plain.slice(indexIn(sentence, start), indexIn(sentence, end));

/** Where in a sentence's plain text a place in the document stands; the next character where that one was dropped. */
function indexIn(sentence: Sentence, offset: number): number {
  if (!sentence.offsets) return Math.min(Math.max(offset - sentence.start, 0), sentence.plain.length);
  const found = sentence.offsets.findIndex((place) => place >= offset);
  return found < 0 ? sentence.plain.length : found;
}

/** "Start: ", "From ........ ": a label on the value's own line. */
const leadingLabel = /^([A-Za-z][A-Za-z '/()-]{1,40}?) ?(?:[:|]|\.{2,}|-) *$/;

/**
 * What a value is labelled with: a cell's row and column headings, a definition's term, a list's lead-in, the words before a colon on its own line, and the
 * heading over a line that holds nothing else, as on pages that set each field under a small heading of its own.
 */
export function labelsOf({ sentence, before, after }: Mention<Span>): readonly string[] {
  const { block, over } = sentence;
  const own = block.labels?.length ? over.slice(-block.labels.length) : [];
  const lead = leadingLabel.exec(before.trimStart())?.[1];
  const isBare = before.trim() === '' && after.trim().length < 25 && !own.length;
  const heading = isBare ? over.at(-1) : undefined;
  return [...own, ...(lead ? [lead] : []), ...(heading ? [heading] : [])];
}
