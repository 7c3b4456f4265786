import { type Piece, softHyphen, textOf } from '@/lib/read/pdf/runs.ts';

/** What stands between two lines that were one: nothing, a space, or nothing with the hyphen taken out. */
export type Seam = 'closed' | 'space' | 'hyphen-out';

/** Words hyphenated wherever they stand, so that the hyphen at a line's end is theirs: "three-month", "co-produced". */
const compoundHead =
  /(?:^|[^\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|forty|fifty|sixty|ninety|multi|co|non|self|cross|inter|well|long|short|full|part|half|third|vice|by|mid|low|high|all|not-for|re-?)$/iu;
const compoundTail =
  /^(?:days?|weeks?|months?|years?|term|time|based|led|wide|for-profit|profit|to-face|makers?|making)\b/;

/**
 * How a line goes on into the next. A hyphen is taken out only between small letters, and not where the document writes the word with one elsewhere.
 * @param isCompound whether the document has the two parts joined by a hyphen within a line
 */
export function seamOf(before: string, after: string, isCompound: (word: string) => boolean): Seam {
  if (before.endsWith(softHyphen)) return 'hyphen-out';
  if (/\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(after)) {
    const head = before.slice(0, -1);
    const word = `${/\p{L}+$/u.exec(head)?.[0] ?? ''}-${/^\p{L}+/u.exec(after)?.[0] ?? ''}`;
    return compoundHead.test(head) || compoundTail.test(after) || isCompound(word.toLowerCase())
      ? 'closed'
      : 'hyphen-out';
  }
  if (/[\p{L}\d][-‐]$/u.test(before) && /^[\p{L}\d]/u.test(after)) return 'closed';
  if (/\d[–/]$/.test(before) && /^\d/.test(after)) return 'closed';
  return 'space';
}

/** The pieces without their last character. */
export function withoutLast(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last) return pieces;
  const kept = pieces.slice(0, -1);
  return last.text.length > 1 ? [...kept, { ...last, text: last.text.slice(0, -1), length: last.length - 1 }] : kept;
}

/** The words that a document hyphenates within its lines, in small letters. */
export function compoundsOf(lines: Iterable<readonly Piece[]>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const pieces of lines) {
    for (const [word] of textOf(pieces).matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  }
  return words;
}
