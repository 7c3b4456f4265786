import type { Sentence } from '@/lib/facts.ts';

/** Where a sentence refers to another clause of its own document, with the words that lead up to it. */
export interface Reference {
  /** As printed: "14.2". */
  readonly number: string;
  readonly before: string;
}

/** "clause 14.2", "paragraphs 3 and 4"; not "section 149". */
const reference =
  /\b(?:clauses?|paragraphs?|conditions?|sections?) ([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})(?![0-9])(?:\([a-z]{1,3}\))?(?:(?:,| and| or) ([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})(?![0-9.]*[0-9]))?/gi;
/** "paragraph 3 of Schedule 2", "section 11 of the Act", "clause 7 of your agreement": not of this document's own clauses, or not surely. */
const ofAnother = /^ ?(?:of|to|in) (?!this |these |the (?:agreement|terms|conditions)\b)/i;

/** As far as the words that lead to a reference are looked at. */
const leadLength = 60;

/** Every reference to a clause of the same document, in order. */
export function referencesIn(plain: string): Reference[] {
  return [...plain.matchAll(reference)].flatMap((match) => {
    const [words, ...numbers] = match;
    if (ofAnother.test(plain.slice(match.index + words.length))) return [];
    const before = plain.slice(Math.max(0, match.index - leadLength), match.index);
    return numbers.flatMap((number) => (number ? [{ number, before }] : []));
  });
}

/** "14.2 The Council", "14. Ending", "(3) We may"; a bare figure at the head of a line may be a day. */
const numbered = /^(?:([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})[.)]?|\(?([0-9]{1,2})[.)])(?= |$)/;
const numberedHeading = /^([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})[.)]? /;
/** More sentences than this are a chapter, and no condition. */
const mostSentences = 30;

/** Gives the sentences of the clause that has a number, its sub-clauses and items among them; null where none or several have it. */
export function clausesOf(sentences: readonly Sentence[]): (number: string) => readonly Sentence[] | null {
  const heads = sentences.flatMap(({ plain, start, block }, place) => {
    if (start !== block.start || block.furniture) return [];
    const match = (block.kind === 'heading' ? numberedHeading : numbered).exec(plain);
    return match ? [{ number: match[1] ?? match[2] ?? '', place }] : [];
  });
  return (number) => {
    const isWithin = (other: string) => other === number || other.startsWith(`${number}.`);
    const first = heads.findIndex((head) => isWithin(head.number));
    const own = heads.filter((head) => head.number === number);
    const from = heads[first]?.place;
    if (from === undefined || own.length > 1) return null;
    const rest = heads.slice(first).findIndex((head) => !isWithin(head.number));
    const last = rest < 0 ? heads.length : first + rest;
    // The same numbers begin again in a schedule, and which is meant cannot be told.
    if (heads.slice(last).some((head) => isWithin(head.number))) return null;
    const end = heads[last]?.place ?? sentences.length;
    const heading = sentences.findIndex(({ block }, i) => i > from && i < end && block.kind === 'heading');
    const clause = sentences.slice(from, heading < 0 || isNumberedAt(heads, heading) ? end : heading);
    return clause.length > mostSentences ? null : clause;
  };
}

/** "Schedule 2", "the Payment Terms in Annex B"; not "Schedule 1 to the Act". */
const attached =
  /\b(schedule|annexe?|appendix) ([0-9]{1,2}|[A-Z])\b(?! (?:of|to) the (?:\w+ )?(?:act|regulations)\b)/gi;
const attachedHead = /^(schedule|annexe?|appendix) ([0-9]{1,2}|[A-Z])\b/i;

/** Gives the sentences of the schedule or annex that has a name, to the next; null where none or several have it, or it is long. */
function attachmentsOf(sentences: readonly Sentence[]): (name: string) => readonly Sentence[] | null {
  const heads = sentences.flatMap(({ plain, start, block }, place) => {
    if (start !== block.start || block.furniture || block.cell) return [];
    if (block.kind !== 'heading' && plain.length > 60) return [];
    const match = attachedHead.exec(plain);
    return match ? [{ name: nameOf(match), place }] : [];
  });
  return (name) => {
    const own = heads.filter((head) => head.name === name);
    const [head] = own;
    if (!head || own.length > 1) return null;
    const end = heads.find(({ place }) => place > head.place)?.place ?? sentences.length;
    const part = sentences.slice(head.place + 1, end);
    return part.length > mostSentences ? null : part;
  };
}

const nameOf = ([, sort = '', name = '']: readonly string[]) => `${sort.slice(0, 4)} ${name}`.toLowerCase();

/**
 * The sentences of every clause, schedule or annex that a sentence picked by `leads` refers to: "the Term is as set out in Schedule 2", "payment is made in
 * accordance with clause 7". `leads` is put to the words before the reference.
 */
export function sentencesNamedBy(
  pointers: readonly Sentence[],
  sentences: readonly Sentence[],
  leads: RegExp,
): ReadonlySet<Sentence> {
  const named = new Set<Sentence>();
  if (!pointers.length) return named;
  const [clauseOf, attachmentOf] = [clausesOf(sentences), attachmentsOf(sentences)];
  for (const { plain } of pointers) {
    const clauses = referencesIn(plain)
      .filter(({ before }) => leads.test(before))
      .map(({ number }) => clauseOf(number));
    const attachments = [...plain.matchAll(attached)]
      .filter(({ index }) => leads.test(plain.slice(Math.max(0, index - leadLength), index)))
      .map((match) => attachmentOf(nameOf(match)));
    for (const part of [...clauses, ...attachments])
      for (const sentence of part ?? [])
        if (sentence.standing === 'current' && sentence.plain !== plain) named.add(sentence);
  }
  return named;
}

const isNumberedAt = (heads: readonly { readonly place: number }[], at: number) =>
  heads.some(({ place }) => place === at);
