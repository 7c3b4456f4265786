import * as v from 'valibot';

/** Gives the terms of some words with their parts of speech, as compromise has them. */
type Tagger = (words: string) => unknown;

let tagger: Tagger | null = null;

/** Takes the tagger from the one module that loads it. */
export function setTagger(loaded: Tagger): void {
  tagger = loaded;
}

/** A sentence's tense was asked for before the tagger was there. */
export class TaggerWanted extends Error {
  override readonly name = 'TaggerWanted';
}

/**
 * Whether a sentence tells of something over: its first verb is in the simple past ("lasted", "spoke", "was paid"), not the perfect ("has been extended"),
 * which speaks of the present. Asked of compromise, and only about a sentence that a pattern has picked and that could tell of the past at all: the library
 * takes half a millisecond and more a sentence, and a list of past verbs without it took "proposed changes" and "closed questions" for verbs. Throws
 * `TaggerWanted` where it is not there yet.
 */
export function isTold(plain: string): boolean {
  if (!couldTell.test(plain)) return false;
  const before = answered.get(plain);
  if (before !== undefined) return before;
  const told = isFirstVerbPast(plain);
  if (answered.size >= mostAnswered) answered.clear();
  answered.set(plain, told);
  return told;
}

/** Each date and period of a sentence asks for itself. */
const answered = new Map<string, boolean>();
const mostAnswered = 200;

function isFirstVerbPast(plain: string): boolean {
  for (const { tags, normal } of termsOf(plain.slice(0, mostRead))) {
    if (!tags.includes('Verb')) continue;
    if (/^(?:was|were)$/.test(normal)) return true;
    if (tags.includes('PastTense')) return true;
    // "has been", "will", "is" and "may" come first and settle it.
    if (tags.includes('Modal') || /^(?:has|have|is|are|be|am|will|shall)$/.test(normal)) return false;
    if (tags.includes('PresentTense') || tags.includes('Infinitive')) return false;
  }
  return false;
}

/** The first verb of a sentence stands near its head; what follows only costs time. */
const mostRead = 240;
const couldTell =
  /[a-z]ed\b|\b(?:was|were|had|ran|took|spoke|met|gave|made|held|began|told|heard|found|said|went|came|sent|wrote|put|set|cut|let|kept|left|lost|paid|got|saw|led|did|brought|built|bought|chose|drew|fell|felt|grew|knew|rose|sat|sought|spent|stood|thought|undertook|won|ended)\b/i;

const sentences = v.array(v.object({ terms: v.array(v.object({ normal: v.string(), tags: v.array(v.string()) })) }));

function termsOf(plain: string) {
  if (!tagger) throw new TaggerWanted();
  return v.parse(sentences, tagger(plain)).flatMap(({ terms }) => terms);
}
