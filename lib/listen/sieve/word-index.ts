import type { Need, NeededWord } from '@/lib/listen/sieve/needs.ts';

/** Which words stand in which of a list of texts. Words are runs of ASCII letters, figures and underscores, in lower case. */
export interface WordIndex {
  /** How many texts there are. */
  readonly size: number;
  /** The texts that hold what a pattern needs, a bit each, the first text in the lowest bit of the first number; null for all of them. */
  holding(need: Need): Uint32Array | null;
  /** Whether no text holds what is needed, for want of a word in all of them. */
  isLacking(need: Need): boolean;
}

/** Lower case for a character of a word, and 0 for any other. */
const letterOf = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/\w/.test(character)) letterOf[code] = character.toLowerCase().charCodeAt(0);
}

interface Words {
  /** Every word once, in the order in which it first stood. */
  readonly words: readonly string[];
  /** For each word, where its texts begin in `texts`. */
  readonly from: Uint32Array;
  readonly texts: Uint32Array;
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

  /** Adds the texts that hold what is needed to those marked already. */
  function mark(needed: NeededWord, marked: Uint32Array): void {
    for (const number of numbersOf(needed)) {
      const end = from[number + 1] ?? 0;
      for (let at = from[number] ?? 0; at < end; at += 1) {
        const text = places[at] ?? 0;
        marked[text >>> 5] = (marked[text >>> 5] ?? 0) | (1 << (text & 31));
      }
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
      for (let i = 0; i < length; i += 1) marked[i] = (marked[i] ?? 0) | (more[i] ?? 0);
    }
    return marked;
  }

  return { size, holding, isLacking };
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

/** Notes each word of each text once a text. Words are looked up by their letters as they are read, so that only a new word costs a string. */
function readWords(texts: readonly string[]): Words {
  const words: string[] = [];
  const counts: number[] = [];
  const lastText: number[] = [];
  let slots = new Int32Array(1024).fill(-1);
  const hashes: number[] = [];
  const seen = new Pairs();

  function numberOf(text: string, start: number, end: number, hash: number): number {
    let slot = hash & (slots.length - 1);
    for (let number = slots[slot] ?? -1; number >= 0; number = slots[slot] ?? -1) {
      if (hashes[number] === hash && isSame(words[number] ?? '', text, start, end)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = words.length;
    words.push(text.slice(start, end).toLowerCase());
    hashes.push(hash);
    counts.push(0);
    lastText.push(-1);
    if (words.length * 2 > slots.length) slots = rehashed(hashes, slots.length * 4);
    return words.length - 1;
  }

  texts.forEach((text, index) => {
    let start = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const letter = code < 128 ? (letterOf[code] ?? 0) : 0;
      if (letter) {
        if (start < 0) {
          start = at;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + letter) | 0;
      } else if (start >= 0) {
        const number = numberOf(text, start, at, hash);
        start = -1;
        if (lastText[number] === index) continue;
        lastText[number] = index;
        counts[number] = (counts[number] ?? 0) + 1;
        seen.add(number, index);
      }
    }
  });
  return { words, ...seen.byFirst(counts) };
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (word.charCodeAt(at - start) !== letterOf[text.charCodeAt(at)]) return false;
  return true;
}

function rehashed(hashes: readonly number[], length: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(length).fill(-1);
  hashes.forEach((hash, number) => {
    let slot = hash & (length - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (length - 1);
    slots[slot] = number;
  });
  return slots;
}

/** Pairs of numbers, kept close together. */
class Pairs {
  #pairs = new Uint32Array(4096);
  #length = 0;

  add(first: number, second: number): void {
    if (this.#length + 2 > this.#pairs.length) {
      const longer = new Uint32Array(this.#pairs.length * 2);
      longer.set(this.#pairs);
      this.#pairs = longer;
    }
    this.#pairs[this.#length] = first;
    this.#pairs[this.#length + 1] = second;
    this.#length += 2;
  }

  /** The seconds in order of their firsts, of which `counts` says how many there are of each, and where those of each first begin. */
  byFirst(counts: readonly number[]): { readonly from: Uint32Array; readonly texts: Uint32Array } {
    const from = new Uint32Array(counts.length + 1);
    counts.forEach((count, number) => {
      from[number + 1] = (from[number] ?? 0) + count;
    });
    const next = from.slice();
    const texts = new Uint32Array(this.#length / 2);
    for (let at = 0; at < this.#length; at += 2) {
      const first = this.#pairs[at] ?? 0;
      texts[next[first] ?? 0] = this.#pairs[at + 1] ?? 0;
      next[first] = (next[first] ?? 0) + 1;
    }
    return { from, texts };
  }
}
