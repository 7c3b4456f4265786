import type { Need, NeededWord } from '@/lib/listen/sieve/needs.ts';
import { readWords } from '@/lib/listen/sieve/read-words.ts';

/** Which words stand in which of a list of texts. Words are runs of ASCII letters, figures and underscores, in lower case. */
export interface WordIndex {
  /** How many texts there are. */
  readonly size: number;
  /** The texts that hold what a pattern needs, a bit each, the first text in the lowest bit of the first number; null for all of them. */
  holding(need: Need): Uint32Array | null;
  /** Whether no text holds what is needed, for want of a word in all of them. */
  isLacking(need: Need): boolean;
}

/** Reads every text once. */
export function indexWords(texts: readonly string[]): WordIndex {
  const { words, from, texts: places } = readWords(texts);
  const numbers = new Map(words.map((word, number) => [word, number]));
  let inOrder: readonly string[] | null = null;
  const size = texts.length;
  const length = (size + 31) >>> 5;
  const none = new Uint32Array(length);

  const wordsLike: (readonly number[] | undefined)[] = [];
  function numbersOf(needed: NeededWord): readonly number[] {
    const before = wordsLike[needed.number];
    if (before) return before;
    const found = find(needed);
    wordsLike[needed.number] = found;
    return found;
  }

  function find({ word, starts, ends }: NeededWord): readonly number[] {
    if (starts && ends) return numbersFor([word]);
    if (!starts) return numbersFor(words.filter((each) => (ends ? each.endsWith(word) : each.includes(word))));
    inOrder ??= [...words].sort((a, b) => (a < b ? -1 : 1));
    const first = firstFrom(inOrder, word);
    let last = first;
    while (inOrder[last]?.startsWith(word)) last += 1;
    return numbersFor(inOrder.slice(first, last));
  }

  const numbersFor = (some: readonly string[]): readonly number[] =>
    some.flatMap((word) => {
      const number = numbers.get(word);
      return number === undefined ? [] : [number];
    });

  /** The texts that hold the words of which there are most: adding these up takes less time than going through their places. */
  const common = new Map<number, Uint32Array>();
  function textsWith(number: number): Uint32Array {
    const before = common.get(number);
    if (before) return before;
    const marked = new Uint32Array(length);
    markPlaces(number, marked);
    common.set(number, marked);
    return marked;
  }

  function markPlaces(number: number, marked: Uint32Array): void {
    const end = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < end; at += 1) {
      const text = places[at] ?? 0;
      marked[text >>> 5] = (marked[text >>> 5] ?? 0) | (1 << (text & 31));
    }
  }

  /** Adds the texts that hold what is needed to those marked already. */
  function mark(needed: NeededWord, marked: Uint32Array): void {
    for (const number of numbersOf(needed)) {
      if ((from[number + 1] ?? 0) - (from[number] ?? 0) > length) addTo(marked, textsWith(number));
      else markPlaces(number, marked);
    }
  }

  function holding(need: Need): Uint32Array | null {
    if (need === null) return null;
    if (isLacking(need)) return none;
    if ('word' in need) {
      const marked = new Uint32Array(length);
      mark(need, marked);
      return marked;
    }
    return 'all' in need ? holdingAll(need.all) : holdingOne(need.oneOf);
  }

  function isLacking(need: Need): boolean {
    if (need === null) return false;
    if ('word' in need) return numbersOf(need).length === 0;
    return 'all' in need ? need.all.some(isLacking) : need.oneOf.every(isLacking);
  }

  function holdingAll(needs: readonly Need[]): Uint32Array | null {
    let kept: Uint32Array | null = null;
    for (const need of needs) {
      const marked = holding(need);
      if (!marked) continue;
      if (kept && keepCommon(marked, kept) === 0) return none;
      kept = marked;
    }
    return kept;
  }

  function holdingOne(needs: readonly Need[]): Uint32Array | null {
    const marked = new Uint32Array(length);
    for (const need of needs) {
      if (need && 'word' in need) {
        mark(need, marked);
        continue;
      }
      const more = holding(need);
      if (!more) return null;
      if (more === none) continue;
      addTo(marked, more);
    }
    return marked;
  }

  return { size, holding, isLacking };
}

/** The index of some texts of another, by their places there in order. It knows the words of all of them, so it may say that a word stands in some text that does not. */
export function indexPart(whole: WordIndex, places: readonly number[]): WordIndex {
  const { isLacking } = whole;
  if (places.length === whole.size) return whole;
  const length = (places.length + 31) >>> 5;
  return {
    size: places.length,
    isLacking,
    holding(need) {
      const marked = whole.holding(need);
      if (!marked) return null;
      const kept = new Uint32Array(length);
      places.forEach((place, at) => {
        if ((marked[place >>> 5] ?? 0) & (1 << (place & 31))) kept[at >>> 5] = (kept[at >>> 5] ?? 0) | (1 << (at & 31));
      });
      return kept;
    },
  };
}

function addTo(marks: Uint32Array, others: Uint32Array): void {
  for (let i = 0; i < marks.length; i += 1) marks[i] = (marks[i] ?? 0) | (others[i] ?? 0);
}

/** Leaves of the first marks only those that are among the second too; 0 where none is left. */
function keepCommon(marks: Uint32Array, others: Uint32Array): number {
  let left = 0;
  for (let i = 0; i < marks.length; i += 1) {
    const common = (marks[i] ?? 0) & (others[i] ?? 0);
    marks[i] = common;
    left |= common;
  }
  return left;
}

/** The index of the first of some words in order that is not before a word. */
function firstFrom(inOrder: readonly string[], word: string): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
