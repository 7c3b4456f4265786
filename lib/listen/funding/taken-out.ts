const isTakenOut = String.raw`(?:is|are|shall be) (?:hereby )?(?:deleted|disapplied|removed|replaced|omitted|struck out|substituted|taken out)\b`;
/** 'The words "X" are deleted and replaced with "Y"'. */
const quoted = new RegExp(`"[^"]{1,300}"(?=,? ${isTakenOut})`, 'gi');
const said = new RegExp(`\\b${isTakenOut}`, 'i');

/** A sentence with the quoted words that a variation takes out made blank, which say nothing any more; the rest keeps its place. */
export const withoutTakenOut = (plain: string): string =>
  plain.includes('"') ? plain.replace(quoted, (words) => ' '.repeat(words.length)) : plain;

/** The same of all that stands before it says so: "paragraph 2 (payment quarterly in advance) is deleted and replaced by". */
export function fromTakenOutOn(plain: string): string {
  const at = plain.search(said);
  return at < 0 ? plain : ' '.repeat(at) + plain.slice(at);
}
