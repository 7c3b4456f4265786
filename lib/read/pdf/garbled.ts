/** Fewer letters than this prove nothing: a page may hold a table of codes. */
const leastLetters = 100;
/** Two letters in five of English are vowels, and more of Welsh; of letters shifted along the alphabet about one in seven. */
const fewestVowels = 0.18;

/** A text in one language, with a few words of another, keeps to fewer stretches of Unicode than this. */
const mostStretches = 5;

/**
 * Whether a page's words are drawn with letters that the file does not tell by name, so that what can be read is not what can be seen: "7KH &RXQFLO"
 * for "The Council". Writers make such files by leaving out a font's table of letters.
 */
export function isGarbled(text: string): boolean {
  const latin = count(text, /[a-z]/gi);
  if (latin >= leastLetters && count(text, /[aeiou]/gi) < fewestVowels * latin) return true;
  // Plain text has nothing else to look for.
  if (latin > 0.6 * text.length) return false;
  if (count(text, /[\p{Co}\ufffd]/gu) > Math.max(20, 0.2 * text.length)) return true;
  return isScattered(text);
}

/** Letters from many alphabets at once. Unicode gives most alphabets 128 places; those of East Asia count as one. */
function isScattered(text: string): boolean {
  const stretches = new Map<number, number>();
  let all = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    const code = letter.codePointAt(0) ?? 0;
    const stretch = code >= 0x3000 && code < 0xd800 ? -1 : code >> 7;
    stretches.set(stretch, (stretches.get(stretch) ?? 0) + 1);
    all += 1;
  }
  return all >= leastLetters && [...stretches.values()].filter((number) => number > 0.03 * all).length > mostStretches;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
