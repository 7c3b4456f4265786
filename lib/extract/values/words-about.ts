import type { Span } from '@/lib/document.ts';
import { endsBetween } from '@/lib/extract/values/sentence-ends.ts';
import {
  readPart,
  readYearOfSentence,
  readYearsOn,
  tellsOfByline,
  tellsOfPast,
  tellsOfPublication,
} from '@/lib/extract/values/tense.ts';

/** A date in its block: its own stretch of the plain text, where its sentence begins, what its own words begin after, and where the next date stands. */
interface Around extends Span {
  readonly isRange: boolean;
  readonly begins: number;
  readonly after: number;
  readonly next: number;
  readonly atHead: boolean;
  /** The words of the label nearest to it; empty where it has none. */
  readonly label: string;
}

/** How much of a sentence is looked at about a date. */
const NEAR = 60;
const FAR = 200;

/** What the words about a date tell of it, looked up only when asked: most dates say their year, and then it bears on nothing. */
export class WordsAbout {
  readonly #plain: string;
  readonly #around: Around;

  constructor(plain: string, around: Around) {
    this.#plain = plain;
    this.#around = around;
  }

  /** What comes before it tells of something over: "opened on", "we met on". */
  get past(): boolean {
    return tellsOfPast(this.#lead(), this.#follows().slice(0, NEAR), this.#around.isRange);
  }

  /** Its words make it the beginning or the end of something. */
  get part(): 'begins' | 'ends' | null {
    return readPart(this.#led());
  }

  /** It is the day the document says it was published or written on. */
  get publication(): boolean {
    return (this.#around.atHead && tellsOfByline(this.#plain, this.#around)) || tellsOfPublication(this.#led());
  }

  /** A year its sentence names apart from it: "in 2019 we asked". */
  get yearOfSentence(): number | null {
    const { begins, start } = this.#around;
    return readYearOfSentence(this.#plain.slice(Math.max(begins, start - FAR), start), this.#follows());
  }

  /** How many years from the document's own, by "last year", "this year", "next year" after it. */
  get yearsOn(): number | null {
    return readYearsOn(this.#follows());
  }

  #lead(): string {
    const { start, after } = this.#around;
    return this.#plain.slice(Math.max(after, start - NEAR), start);
  }

  /** The words before it in its sentence, or else its label. */
  #led(): string {
    const lead = this.#lead();
    return lead.trim() ? lead : `${this.#around.label} `;
  }

  /** The rest of its sentence, up to the next date. */
  #follows(): string {
    const { end, next } = this.#around;
    const rest = this.#plain.slice(end, Math.min(next, end + FAR));
    return endsBetween(rest, 0, rest.length) === null ? rest : rest.slice(0, firstEnd(rest));
  }
}

/** Where the first sentence of a stretch ends. */
const firstEnd = (text: string) => {
  const stop = text.search(/[.!?\n]/);
  return stop < 0 ? text.length : stop;
};
