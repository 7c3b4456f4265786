import type { Sentence } from '@/lib/facts.ts';
import { needOf } from '@/lib/listen/sieve/needs.ts';
import { shorten } from '@/lib/listen/sieve/shorten.ts';
import { indexPart, indexWords, type WordIndex } from '@/lib/listen/sieve/word-index.ts';

type Plain = Pick<Sentence, 'plain'>;

const remembered = new WeakMap<object, WordIndex>();

function indexOf(key: object, texts: () => readonly string[]): WordIndex {
  const index = remembered.get(key) ?? indexWords(texts());
  remembered.set(key, index);
  return index;
}

/** Lets sentences that say the same as others, one for one, be looked through by what was learnt of those. */
export function sameWords(sentences: readonly Plain[], as: readonly Plain[]): void {
  const index = remembered.get(as);
  if (index) remembered.set(sentences, index);
}

/** Some of the sentences, in order, which are looked through by what was learnt of all of them. */
export function partOf<T extends Plain>(sentences: readonly T[], isOf: (sentence: T, place: number) => boolean): T[] {
  const places: number[] = [];
  const part = sentences.filter((sentence, place) => {
    const isIn = isOf(sentence, place);
    if (isIn) places.push(place);
    return isIn;
  });
  remembered.set(part, indexPart(plainOf(sentences), places));
  return part;
}

const plainOf = (sentences: readonly Plain[]) => indexOf(sentences, () => sentences.map(({ plain }) => plain));

/**
 * The places, in order, of the sentences in which a pattern may find something, so that it need not be put to the others: they lack words that it cannot
 * do without. What remains is for the pattern to decide.
 */
export const mayHold = (sentences: readonly Plain[], pattern: RegExp): readonly number[] =>
  placesIn(plainOf(sentences), pattern);

/** Whether a pattern finds something in one of the sentences. It must not be global. */
export const isHeldBy = (sentences: readonly Plain[], pattern: RegExp): boolean =>
  mayHold(sentences, pattern).some((place) => pattern.test(sentences[place]?.plain ?? ''));

/** As `mayHold`, for texts of any kind; the list must not change afterwards. */
export const textsThatMayHold = (texts: readonly string[], pattern: RegExp): readonly number[] =>
  placesIn(
    indexOf(texts, () => texts),
    pattern,
  );

/** Whether a pattern may find something in the sentence at a place: `mayHold` for those who go through the sentences themselves. */
export function mayHoldAt(sentences: readonly Plain[], pattern: RegExp): (place: number) => boolean {
  const holding = plainOf(sentences).holding(needOf(pattern));
  return holding ? (place) => ((holding[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0 : () => true;
}

/** Whether each of some patterns finds something in the sentence at a place, for those who go through the sentences themselves. They must not be global. */
export function hearingIn<T extends RegExp>(
  sentences: readonly Plain[],
  patterns: readonly T[],
): (pattern: T, place: number) => boolean {
  const hears = new Map(
    patterns.map((pattern) => {
      const mayHear = mayHoldAt(sentences, pattern);
      let ear: RegExp | null = null;
      const isHeard = (place: number) => {
        ear ??= earIn(sentences, pattern);
        return ear.test(sentences[place]?.plain ?? '');
      };
      return [pattern, (place: number) => mayHear(place) && isHeard(place)];
    }),
  );
  return (pattern, place) => hears.get(pattern)?.(place) ?? false;
}

type Tell = (number: number, match: RegExpExecArray) => void;

/**
 * What each of many patterns finds in the sentence at a place, told with the pattern's number, in order; only those that are wanted there. It learns beforehand which patterns may find something
 * where, so that a sentence in which none may costs next to nothing. They must not be global.
 */
export function earsFor(
  sentences: readonly Plain[],
  patterns: readonly RegExp[],
): (place: number, isWanted: (number: number) => boolean, tell: Tell) => void {
  const index = plainOf(sentences);
  const ears: (RegExp | undefined)[] = [];
  // A bit for each of thirty-two patterns, in one list after the other.
  const worth = Array.from({ length: Math.ceil(patterns.length / 32) }, () => new Uint32Array(sentences.length));
  patterns.forEach((pattern, number) => {
    const bits = worth[number >>> 5];
    const bit = 1 << (number & 31);
    for (const place of placesIn(index, pattern)) if (bits) bits[place] = (bits[place] ?? 0) | bit;
  });
  return (place, isWanted, tell) => {
    for (let list = 0; list < worth.length; list += 1) {
      for (let rest = worth[list]?.[place] ?? 0; rest; rest &= rest - 1) {
        const number = list * 32 + 31 - Math.clz32(rest & -rest);
        const pattern = patterns[number];
        if (!pattern || !isWanted(number)) continue;
        const ear = ears[number] ?? earIn(sentences, pattern);
        ears[number] = ear;
        const match = ear.exec(sentences[place]?.plain ?? '');
        if (match) tell(number, match);
      }
    }
  };
}

/** A pattern that finds the same in the same places of these sentences, and in no others perhaps: without what only other sentences could hold. */
export const earIn = (sentences: readonly Plain[], pattern: RegExp): RegExp => shortened(plainOf(sentences), pattern);

/** Gives what a pattern may meet in a document's sentences: readying the whole of a long one takes up to half a second, and what one document can meet of it next to nothing. */
export type Ear = (pattern: RegExp) => RegExp;

/** `earIn` for those to whom the sentences themselves are not given. */
export const earOf =
  (sentences: readonly Plain[]): Ear =>
  (pattern) =>
    earIn(sentences, pattern);

/** As `earIn`, for texts of any kind. */
export const earInTexts = (texts: readonly string[], pattern: RegExp): RegExp =>
  shortened(
    indexOf(texts, () => texts),
    pattern,
  );

/** A short pattern is ready before it could be shortened. */
const worthIt = 80;

const shortenedFor = new WeakMap<WordIndex, Map<RegExp, RegExp>>();

function shortened(index: WordIndex, pattern: RegExp): RegExp {
  if (pattern.source.length < worthIt) return pattern;
  const known = shortenedFor.get(index) ?? new Map<RegExp, RegExp>();
  shortenedFor.set(index, known);
  const before = known.get(pattern);
  if (before) return before;
  const shorter = shorten(pattern, index.isLacking);
  known.set(pattern, shorter);
  return shorter;
}

function placesIn(index: WordIndex, pattern: RegExp): readonly number[] {
  const holding = index.holding(needOf(pattern));
  if (!holding) return Array.from({ length: index.size }, (_, i) => i);
  const places: number[] = [];
  holding.forEach((bits, i) => {
    for (let rest = bits; rest; rest &= rest - 1) places.push(i * 32 + 31 - Math.clz32(rest & -rest));
  });
  return places;
}
