/** A choice between words, as part of a pattern. */
export const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** A pattern of whole words from its alternatives, blind to capitals. */
export const wordsOf = (...alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`, 'i');

/** Up to so many characters of the same clause, as part of a pattern. */
export const within = (characters: number): string => `[^.;:?]{0,${characters}}?`;
