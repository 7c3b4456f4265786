import * as v from 'valibot';
import data from '@/assets/glossary.json';
import type { Span } from '@/lib/document.ts';

/** A word of the trade, in plain English. */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
  /** Other names for it, or for nearly the same. */
  readonly also: readonly string[];
  /** The words by which it is known in a text, where its names mean other things too: "lots of people" are no lots of a contract. */
  readonly inText: readonly string[];
}

const words = v.pipe(v.string(), v.nonEmpty());
const entry = v.strictObject({
  term: words,
  meaning: v.pipe(words, v.regex(/[.)]$/, 'does not end as a sentence does')),
  also: v.optional(v.array(words), []),
  inText: v.optional(v.array(words)),
});

/** Checks a glossary as read from a file. Throws with the path where our own data is wrong. */
export function parseGlossary(read: unknown): readonly GlossaryTerm[] {
  const parsed = v.safeParse(v.array(entry), read);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`glossary.json: ${v.getDotPath(issue) ?? 'it'} ${issue.message}`);
  }
  return parsed.output.map(({ inText, ...each }) => ({ ...each, inText: inText ?? [each.term, ...each.also] }));
}

/** The glossary, by term. */
export const glossary: readonly GlossaryTerm[] = parseGlossary(data);

/** The terms that hold what a reader typed, in their names or what they mean; all of them where nothing is typed. */
export function searchGlossary(typed: string, terms: readonly GlossaryTerm[] = glossary): readonly GlossaryTerm[] {
  const sought = typed.trim().toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(sought);
  const named = terms.filter(({ term, also }) => [term, ...also].some(holds));
  // Who seeks a name wants that name first.
  return [...named, ...terms.filter((each) => !named.includes(each) && holds(each.meaning))];
}

/** A place in a text where a term of the glossary stands. */
export interface FoundTerm extends Span {
  readonly term: GlossaryTerm;
}

/** A letter or digit on both sides of a place means that it is within a word. */
const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
/** Capitals alone are an abbreviation, which the same letters in lower case are not. */
const isAbbreviation = (name: string) => /^[A-Z]{2}/.test(name) && name === name.toUpperCase();

interface Name {
  readonly words: string;
  readonly lower: string;
  readonly term: GlossaryTerm;
}

const namesOf = (terms: readonly GlossaryTerm[]): readonly Name[] =>
  terms
    .flatMap((term) => term.inText.map((name) => ({ words: name, lower: name.toLowerCase(), term })))
    // "Public sector equality duty" before "equality duty", which stands in it.
    .sort((a, b) => b.words.length - a.words.length);
const ourNames = namesOf(glossary);

/** Finds the glossary's terms in a piece of text, whole words only, in order; where two overlap the longer counts. For a few paragraphs, not a document. */
export function termsIn(text: string, terms: readonly GlossaryTerm[] = glossary): readonly FoundTerm[] {
  // A few letters change length in lower case, which would move all that follows; those are left as they are.
  const lower = Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
  const found: FoundTerm[] = [];
  for (const { words: name, lower: small, term } of terms === glossary ? ourNames : namesOf(terms)) {
    const [within, sought] = isAbbreviation(name) ? [text, name] : [lower, small];
    for (let start = within.indexOf(sought); start >= 0; start = within.indexOf(sought, start + sought.length)) {
      const end = start + sought.length;
      if (isWordCharacter(text[start - 1]) || isWordCharacter(text[end])) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, term });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
