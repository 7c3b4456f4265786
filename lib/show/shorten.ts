/** Words cut to a length at the edge of a word, with an ellipsis where something was left out; `most` is in characters, ellipsis not counted. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, most)}…`;
}
