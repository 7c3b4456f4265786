import type { Span } from '@/lib/document.ts';
import { partsLines } from '@/lib/read/dom/breaks.ts';
import type { Anchor, Scope } from '@/lib/read/dom/scope.ts';

/** A run of a line's text read from one text node, at an offset in the line. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  length: number;
}

/** A run of a line's text under the same marks. */
export interface Run {
  readonly start: number;
  end: number;
  readonly link: Anchor | null;
  readonly struck: boolean;
  readonly bold: boolean;
  readonly control: Element | null;
}

/** Any character that leaves a mark on the page: not a space of any kind, nor the characters of no width. */
const visible = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const edge = /^[\s\u200b\ufeff]+/;

/** A page of one line broken thousands of times is taken a piece at a time. */
const mostBreaks = 500;

const areTwo = (one: object | null | undefined, other: object | null) => one && other && one !== other;

/** The line being read: words that run on, before it is known whether the breaks among them part it. */
export class Line {
  readonly pieces: Piece[] = [];
  readonly runs: Run[] = [];
  text = '';
  #scope: Scope | null = null;
  #breaks: number[] = [];
  // Asking the growing text for its last character would copy all of it each time.
  #endsInSpace = true;

  /** What holds for its first words; null while it has none. */
  get scope(): Scope | null {
    return this.#scope;
  }

  /** Adds words that stand at `from` in a text node's data and hold no white space but single spaces. */
  words(node: Text, from: number, words: string, scope: Scope): void {
    const spaced = words.startsWith(' ');
    if (spaced && this.#endsInSpace) {
      if (words.length > 1) this.#append(node, from + 1, words.slice(1), scope);
      return;
    }
    if (words === '') return;
    const before = this.runs.at(-1);
    // Menus and rows of buttons often stand side by side with no space between them, and style draws them apart.
    const parted = areTwo(before?.link, scope.link) || areTwo(before?.control, scope.control);
    if (parted && !spaced) this.#gap();
    this.#append(node, from, words, scope);
  }

  /** Adds a run of white space at `at`, which shows as one space, or as none at the start of a line. */
  space(node: Text, at: number, scope: Scope): void {
    if (!this.#endsInSpace) this.#append(node, at, ' ', scope);
  }

  /** Adds a line break; whether it parts the line is told once the words after it are known. False where it follows another, or very many, and so ends the line. */
  break(oneLine: boolean): boolean {
    if (this.text === '') return true;
    if (this.#breaks.at(-1) === this.text.length - 1 || this.#breaks.length >= mostBreaks) return false;
    this.#gap();
    if (!oneLine) this.#breaks.push(this.text.length - 1);
    return true;
  }

  /** The lines it parts into, without the space round them; none where nothing shows. */
  parts(): readonly Span[] {
    const parts: Span[] = [];
    const add = (first: number, last: number) => {
      const raw = this.text.slice(first, last);
      if (!visible.test(raw)) return;
      parts.push({ start: first + (edge.exec(raw)?.[0].length ?? 0), end: first + raw.trimEnd().length });
    };
    let start = 0;
    this.#breaks.forEach((at, index) => {
      const next = this.#breaks[index + 1] ?? this.text.length;
      if (!partsLines(this.text.slice(start, at), this.text.slice(at, next))) return;
      add(start, at);
      start = at;
    });
    add(start, this.text.length);
    return parts;
  }

  #gap(): void {
    if (!this.#endsInSpace) this.text += ' ';
    this.#endsInSpace = true;
  }

  #append(node: Text, from: number, words: string, scope: Scope): void {
    this.#scope ??= scope;
    const start = this.text.length;
    this.text += words;
    this.#endsInSpace = words.endsWith(' ');
    const piece = this.pieces.at(-1);
    if (piece?.node === node && piece.from + piece.length === from && piece.at + piece.length === start)
      piece.length += words.length;
    else this.pieces.push({ node, from, at: start, length: words.length });
    const { link, struck, bold, control } = scope;
    const run = this.runs.at(-1);
    const goesOn = run?.link === link && run.struck === struck && run.bold === bold && run.control === control;
    if (run && goesOn) run.end = this.text.length;
    else this.runs.push({ start, end: this.text.length, link, struck, bold, control });
  }
}
