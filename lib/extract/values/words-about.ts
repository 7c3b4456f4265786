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

/** A date where it stands in the plain text of its block. What the words about it tell is asked only when it matters: most dates say their year. */
export interface Around extends Span {
  readonly plain: string;
  readonly isRange: boolean;
  /** Where its sentence begins. */
  readonly begins: number;
  /** Where the date before it, or the sentence before, ends. */
  readonly after: number;
  /** Where the next date begins. */
  readonly next: number;
  readonly atHead: boolean;
  /** The words of the label nearest to it; empty where it has none. */
  readonly label: string;
}

/** How much of a sentence is looked at about a date. */
const NEAR = 60;
const FAR = 200;

/** The date's own words, for giving reasons. */
export const wordsOf = ({ plain, start, end }: Around): string => plain.slice(start, end);

/** Whether what comes before it tells of something over: "opened on", "we met on". */
export const isOfPast = (around: Around): boolean =>
  tellsOfPast(leadOf(around), restOf(around).slice(0, NEAR), around.isRange);

/** Whether its words make it the beginning or the end of something; null where they say neither. */
export const beginsOrEnds = (around: Around): 'begins' | 'ends' | null => readPart(leadOrLabel(around));

/** Whether it is the day the document says it was published or written on. */
export const isPublication = (around: Around): boolean =>
  (around.atHead && tellsOfByline(around.plain, around)) || tellsOfPublication(leadOrLabel(around));

/** A year its sentence names apart from it: "in 2019 we asked"; null where it names none, or several. */
export const yearOfSentence = (around: Around): number | null =>
  readYearOfSentence(around.plain.slice(Math.max(around.begins, around.start - FAR), around.start), restOf(around));

/** How many years from the document's own, by "last year", "this year", "next year" after it; null where none say. */
export const yearsOn = (around: Around): number | null => readYearsOn(restOf(around));

const leadOf = ({ plain, start, after }: Around): string => plain.slice(Math.max(after, start - NEAR), start);

function leadOrLabel(around: Around): string {
  const lead = leadOf(around);
  return lead.trim() ? lead : `${around.label} `;
}

/** The rest of its sentence, up to the next date. */
function restOf({ plain, end, next }: Around): string {
  const rest = plain.slice(end, Math.min(next, end + FAR));
  return endsBetween(rest, 0, rest.length) === null ? rest : rest.slice(0, firstEnd(rest));
}

/** Where the first sentence of a stretch ends. */
const firstEnd = (text: string) => {
  const stop = text.search(/[.!?\n]/);
  return stop < 0 ? text.length : stop;
};
