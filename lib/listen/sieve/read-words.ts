export interface Words {
  /** Every word once, in the order in which it first stood. */
  readonly words: readonly string[];
  /** For each word, where its texts begin in `texts`. */
  readonly from: Uint32Array;
  readonly texts: Uint32Array;
}

const between = 0;
const endOfText = 1;

/** What each byte of the texts counts as: a character of a word in lower case, the end of a text, or what stands between words. */
const letterOf = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code === 0) return endOfText;
  return code < 128 && /\w/.test(character) ? character.toLowerCase().charCodeAt(0) : between;
});

/** Notes each word of each text once a text. Words are runs of ASCII letters, figures and underscores, in lower case. */
export function readWords(texts: readonly string[]): Words {
  const bytes = bytesOf(texts);
  const known = new KnownWords(bytes);
  const seen = new Pairs();
  let text = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const letter = letterOf[bytes[at] ?? 0] ?? between;
    if (letter > endOfText) {
      if (start < 0) {
        start = at;
        hash = 0;
      }
      bytes[at] = letter;
      hash = (Math.imul(hash, 31) + letter) | 0;
      continue;
    }
    if (start >= 0) {
      const word = known.numberOf(start, at, hash);
      if (known.isNewIn(word, text)) seen.add(word, text);
      start = -1;
    }
    if (letter === endOfText) text += 1;
  }
  return { words: known.words(), ...seen.byFirst(known.size) };
}

/** All texts one after the other, each with a zero after it: a sentence is cut from a longer text, and reading it letter by letter is slow. */
function bytesOf(texts: readonly string[]): Uint8Array {
  const joined = `${texts.join('\0')}\0`;
  const isPlain = !texts.some((text) => text.includes('\0'));
  return new TextEncoder().encode(isPlain ? joined : `${texts.map((text) => text.replaceAll('\0', ' ')).join('\0')}\0`);
}

/** The words met so far, each by a number from 0, looked up by their letters as they stand in the bytes so that none costs a string. */
class KnownWords {
  readonly #bytes: Uint8Array;
  #slots = new Int32Array(1024).fill(-1);
  #starts = new Int32Array(512);
  #ends = new Int32Array(512);
  #hashes = new Int32Array(512);
  #lastTexts = new Int32Array(512).fill(-1);
  size = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  numberOf(start: number, end: number, hash: number): number {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let number = this.#slots[slot] ?? -1; number >= 0; number = this.#slots[slot] ?? -1) {
      if (this.#hashes[number] === hash && this.#isSame(number, start, end)) return number;
      slot = (slot + 1) & last;
    }
    this.#slots[slot] = this.size;
    this.#starts[this.size] = start;
    this.#ends[this.size] = end;
    this.#hashes[this.size] = hash;
    this.size += 1;
    if (this.size === this.#starts.length) this.#grow();
    return this.size - 1;
  }

  /** Whether a word had not been met in this text before; it has been now. */
  isNewIn(word: number, text: number): boolean {
    if (this.#lastTexts[word] === text) return false;
    this.#lastTexts[word] = text;
    return true;
  }

  words(): readonly string[] {
    const decoder = new TextDecoder();
    return Array.from({ length: this.size }, (_, number) =>
      decoder.decode(this.#bytes.subarray(this.#starts[number], this.#ends[number])),
    );
  }

  #isSame(number: number, start: number, end: number): boolean {
    const other = this.#starts[number] ?? 0;
    const length = end - start;
    if ((this.#ends[number] ?? 0) - other !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#bytes[other + at] !== this.#bytes[start + at]) return false;
    return true;
  }

  /** Makes room for as many words again; half the slots stay empty, so that a word is found soon. */
  #grow(): void {
    const length = this.size * 2;
    this.#starts = longer(this.#starts, length);
    this.#ends = longer(this.#ends, length);
    this.#hashes = longer(this.#hashes, length);
    this.#lastTexts = longer(this.#lastTexts, length).fill(-1, this.size);
    this.#slots = new Int32Array(length * 2).fill(-1);
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & (this.#slots.length - 1);
      while (this.#slots[slot] !== -1) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number;
    }
  }
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(numbers);
  return grown;
}

/** Pairs of numbers, kept close together. */
class Pairs {
  #pairs = new Uint32Array(4096);
  #length = 0;

  add(first: number, second: number): void {
    if (this.#length === this.#pairs.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#pairs);
      this.#pairs = grown;
    }
    this.#pairs[this.#length] = first;
    this.#pairs[this.#length + 1] = second;
    this.#length += 2;
  }

  /** The seconds in order of their firsts, which are below `firsts`, and where those of each first begin. */
  byFirst(firsts: number): Pick<Words, 'from' | 'texts'> {
    const pairs = this.#pairs.subarray(0, this.#length);
    const from = new Uint32Array(firsts + 1);
    for (let at = 0; at < pairs.length; at += 2) {
      const after = (pairs[at] ?? 0) + 1;
      from[after] = (from[after] ?? 0) + 1;
    }
    for (let first = 0; first < firsts; first += 1) from[first + 1] = (from[first + 1] ?? 0) + (from[first] ?? 0);
    const next = from.slice();
    const texts = new Uint32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) {
      const first = pairs[at] ?? 0;
      texts[next[first] ?? 0] = pairs[at + 1] ?? 0;
      next[first] = (next[first] ?? 0) + 1;
    }
    return { from, texts };
  }
}
