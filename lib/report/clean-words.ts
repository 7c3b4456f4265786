/**
 * Words fit for a file of ours: a document may hold characters that a terminal obeys, that XML forbids, that stand for nothing, or that turn the words
 * after them round. Tabs and line breaks stay.
 */
export const cleanWords = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '');

/** The same on one line. */
export const cleanLine = (words: string): string => cleanWords(words).replace(/\s+/g, ' ').trim();

/** An address on the web as it can stand in a link; null for any other, such as a file's, which opens on no other computer. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
