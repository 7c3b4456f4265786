import type { Block, DocumentText } from '@/lib/document.ts';
import { quoteOf } from '@/lib/document.ts';
import { labelLine, leadOfCounted } from '@/lib/extract/sentences/label-line.ts';
import { fold } from '@/lib/extract/values/fold.ts';
import type { Sentence } from '@/lib/facts.ts';
import { partStarts } from '@/lib/pack/parts.ts';

/** A sentence before anybody has judged how it stands towards the document's offer. */
export type BareSentence = Omit<Sentence, 'standing'>;

/**
 * Where one sentence ends and the next begins: a stop, closing marks, a space, and something that can open a sentence. Our own rule and not the platform's
 * segmenter, because Chromium, Firefox and Node must cut alike, and because council clauses are full of "no. 4" and "5.30 p.m."
 */
const boundary = /(?<![.?!])[.?!]["')\]]{0,3} {1,4}(?=["'([]{0,2}[A-Z0-9£])/g;
const abbreviation =
  /\b(?:e\.g|i\.e|etc|cf|vs|no|nos|st|mr|mrs|ms|dr|prof|cllr|rev|hon|ltd|co|dept|est|approx|para|paras|sec|art|cl|ref|tel|ext|p|pp|vol|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|a\.m|p\.m|[A-Z])\.$/i;
/** A clause's own number, at the head of its sentence; in "Lots 3 and 4." it ends one. */
const clauseNumber = /^\(?[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\.$/;

/** Cuts a document into sentences, each with the headings and labels over it; a heading or a cell is a sentence of its own. */
export function extractSentences(doc: DocumentText): BareSentence[] {
  const sentences: BareSentence[] = [];
  const headings: { level: number; words: string }[] = [];
  // One list for all that stand under the same headings.
  let under: readonly string[] = [];
  const noteHeadings = () => {
    under = headings.map((heading) => heading.words);
  };
  const begins = partStarts(doc);
  const labelsOf = labelWords(doc);
  for (const [place, block] of doc.blocks.entries()) {
    if (begins.has(block.start)) {
      headings.length = 0;
      noteHeadings();
    }
    const words = quoteOf(doc, block);
    const level = block.kind === 'heading' && !block.furniture ? (block.level ?? 2) : null;
    if (level !== null) {
      while (headings.length && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
      noteHeadings();
    }
    const label = labelLine(doc, place) ?? leadOfCounted(doc, place);
    const labels = label === null ? labelsOf(block) : [label];
    cut(block, words, labels.length ? [...under, ...labels] : under, sentences);
    if (level !== null) {
      headings.push({ level, words: fold(words).plain });
      noteHeadings();
    }
  }
  return sentences;
}

/** A block's labels made plain. The heading of a column labels every cell under it, so each is made plain once. */
function labelWords(doc: DocumentText): (block: Block) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  const wordsAt = (index: number): readonly string[] => {
    const before = known.get(index);
    if (before) return before;
    const label = doc.blocks[index];
    const words = label ? [fold(quoteOf(doc, label)).plain] : [];
    known.set(index, words);
    return words;
  };
  return ({ labels }) => labels?.flatMap(wordsAt) ?? [];
}

/** The full stop of a short form; "No. 4" is a number and "No. It is not." an answer. */
const endsNothing = (last: string, next: string) =>
  abbreviation.test(last) && (!/^nos?\.$/i.test(last) || /\d/.test(next));

const isClauseNumber = (last: string, all: string) => clauseNumber.test(last) && all.trim() === last;

/** Adds the sentences of a block. */
function cut(block: Block, words: string, over: readonly string[], sentences: BareSentence[]): void {
  const { plain, at, isShifted } = fold(words);
  const add = (from: number, to: number) =>
    sentences.push({
      start: block.start + at(from),
      end: block.start + at(to - 1) + 1,
      plain: plain.slice(from, to),
      offsets: isShifted ? Array.from({ length: to - from }, (_, i) => block.start + at(from + i)) : null,
      block,
      over,
    });
  let from = 0;
  for (const match of plain.matchAll(boundary)) {
    const stop = match.index + 1;
    const last = plain.slice(Math.max(from, stop - 12, plain.lastIndexOf(' ', stop - 1) + 1), stop);
    const next = match.index + match[0].length;
    if (endsNothing(last, plain.charAt(next)) || isClauseNumber(last, plain.slice(from, stop))) continue;
    const to = match.index + match[0].trimEnd().length;
    if (to > from) add(from, to);
    from = next;
  }
  if (plain.length > from) add(from, plain.length);
}
