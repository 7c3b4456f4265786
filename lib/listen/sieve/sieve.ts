import type { Sentence } from '@/lib/facts.ts';
import { needOf } from '@/lib/listen/sieve/needs.ts';
import { indexWords, type WordIndex } from '@/lib/listen/sieve/word-index.ts';

type Plain = Pick<Sentence, 'plain'>;

/** Fewer texts than this are sooner read than indexed: working out what some hundreds of patterns need takes a tenth of a second, the first time. */
const worthIt = 200;

const remembered = new WeakMap<object, WordIndex | null>();

function indexOf(key: object, texts: () => readonly string[], size: number): WordIndex | null {
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const index = size < worthIt ? null : indexWords(texts());
  remembered.set(key, index);
  return index;
}

/** Lets sentences that say the same as others, one for one, be looked through by what was learnt of those. */
export function sameWords(sentences: readonly Plain[], as: readonly Plain[]): void {
  const index = remembered.get(as);
  if (index) remembered.set(sentences, index);
}

/**
 * The places, in order, of the sentences in which a pattern may find something, so that it need not be put to the others: they lack words that it cannot
 * do without. What remains is for the pattern to decide.
 */
export function mayHold(sentences: readonly Plain[], pattern: RegExp): readonly number[] {
  return placesIn(
    indexOf(sentences, () => sentences.map(({ plain }) => plain), sentences.length),
    sentences.length,
    pattern,
  );
}

/** As `mayHold`, for texts of any kind; the list must not change afterwards. */
export function textsThatMayHold(texts: readonly string[], pattern: RegExp): readonly number[] {
  return placesIn(
    indexOf(texts, () => texts, texts.length),
    texts.length,
    pattern,
  );
}

/** Whether a pattern may find something in the sentence at a place: `mayHold` for those who go through the sentences themselves. */
export function mayHoldAt(sentences: readonly Plain[], pattern: RegExp): (place: number) => boolean {
  const texts = () => sentences.map(({ plain }) => plain);
  const holding = indexOf(sentences, texts, sentences.length)?.holding(needOf(pattern)) ?? null;
  return holding ? (place) => ((holding[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0 : () => true;
}

function placesIn(index: WordIndex | null, size: number, pattern: RegExp): readonly number[] {
  const holding = index?.holding(needOf(pattern)) ?? null;
  if (!holding) return Array.from({ length: size }, (_, i) => i);
  const places: number[] = [];
  holding.forEach((bits, i) => {
    for (let rest = bits; rest; rest &= rest - 1) places.push(i * 32 + 31 - Math.clz32(rest & -rest));
  });
  return places;
}
