import type { Span } from '@/lib/document.ts';

/** A text made plain for matching, which still knows where each of its characters came from. */
export interface Folded {
  /** ASCII wherever the text has an ASCII likeness; letters keep their case. */
  readonly plain: string;
  /** The offset in the text of the character that gave `plain[index]`; the text's length for `plain.length`. */
  at(index: number): number;
  /** The stretch of the text that gave `plain.slice(start, end)`. */
  span(start: number, end: number): Span;
  /** Whether some of its characters stand elsewhere in the text than in `plain`. */
  readonly isShifted: boolean;
}

const NOT_PLAIN = /[^\n -~]|[a-z]'(?:t|ll|re|ve)\b/i;
/** What may have to be made plain; the apostrophe for the short forms. */
const SPECIAL = /[^\n -&(-~]/gu;

/** Soft hyphens, zero-width characters, direction marks and variation selectors: there, and not to be seen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const DASH = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u02bc\u00b4`\uff07]/;
const DOUBLE_QUOTE = /[\u00ab\u00bb\u201c-\u201f\u2033\uff02]/;
/** A raised figure is a footnote's mark, never part of the number before it: "14 April 2025¹". */
const RAISED_FIGURE = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/;
/** Fractions stay one character, and the multiplication sign is not the letter x. */
const KEPT = /[\u00bc-\u00be\u2150-\u215e\u00d7]/;
const DIGIT = /\p{Nd}/u;

/** What is made of these depends on the characters about them: apostrophes, the middle dot, raised figures. */
const BY_PLACE = new RegExp(`'|\\u00b7|${SINGLE_QUOTE.source}|${RAISED_FIGURE.source}`);

const known = new Map<string, string>();

/** What one character outside ASCII is made into; empty where it is not to be seen. */
function plainOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = makePlain(character);
  known.set(character, plain);
  return plain;
}

function makePlain(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/\s/.test(character) || RAISED_FIGURE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (KEPT.test(character)) return character;
  if (character === '\u20a4') return '£';
  if (DIGIT.test(character)) return digitOf(character);
  const likeness = character.normalize('NFKC').replaceAll('\u2044', '/');
  return likeness.trim() === '' ? ' ' : likeness;
}

/** The ASCII digit of a decimal digit in any script: digits stand in tens, one after another, each from nought to nine. */
function digitOf(character: string): string {
  const likeness = character.normalize('NFKC');
  if (/^\d$/.test(likeness)) return likeness;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

const unchanged = (text: string): Folded => ({
  plain: text,
  at: (index) => index,
  span: (start, end) => ({ start, end }),
  isShifted: false,
});

/** Where a stretch of plain text starts to stand elsewhere than in the text. */
interface Shift {
  readonly plain: number;
  readonly source: number;
}

/**
 * Makes a text plain for matching: spaces, dashes, quotes and digits of every kind, ligatures, full-width and raised letters; soft hyphens and
 * zero-width characters go, and short forms are spelt out: "won't" is "will not", and "you'll" "you will". A text of plain
 * characters costs one scan. A middle dot between figures is the old decimal point.
 */
export function fold(text: string): Folded {
  if (!NOT_PLAIN.test(text)) return unchanged(text);
  let plain = '';
  let copied = 0;
  const shifts: Shift[] = [];
  for (const { index, 0: character } of text.matchAll(SPECIAL)) {
    const { start, end, made } = madeOf(text, index, character);
    plain += text.slice(copied, start) + made;
    copied = end;
    const room = end - start;
    if (made.length !== room) {
      // Each character for which there is no room stands where the last of the text's own stands; two halves of one character are one.
      const last = start + (room > 2 ? room : 1) - 1;
      for (let place = last + 1 - start; place < made.length; place += 1) {
        shifts.push({ plain: plain.length - made.length + place, source: last });
      }
      shifts.push({ plain: plain.length, source: copied });
    }
  }
  plain += text.slice(copied);
  if (shifts.length === 0) return { ...unchanged(text), plain };
  const at = (index: number) => placeOf(shifts, index);
  return {
    plain,
    at,
    span: (start, end) => ({ start: at(start), end: end > start ? endOf(text, at(end - 1)) : at(start) }),
    isShifted: true,
  };
}

interface Made extends Span {
  readonly made: string;
}

function madeOf(text: string, start: number, character: string): Made {
  const end = start + character.length;
  if (!BY_PLACE.test(character)) return { start, end, made: plainOf(character) };
  const short = shortFormAt(text, start, character);
  if (short) return short;
  const made = isPointAt(text, start) ? '.' : isMarkBefore(text, end) ? '' : plainOf(character);
  return { start, end, made };
}

/** What follows the apostrophe of a short form, and what it stands for. */
const SHORT_ENDS = new Map([
  ['t', 'not'],
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
]);
/** Those that are not made of the whole word and "not". */
const SHORT_WORDS = new Map([
  ['can', 'cannot'],
  ['shan', 'shall not'],
  ['won', 'will not'],
]);

/** A short form spelt out, from the letters before its apostrophe on; null where the apostrophe is no such thing. */
function shortFormAt(text: string, index: number, apostrophe: string): Made | null {
  if (apostrophe !== "'" && !SINGLE_QUOTE.test(apostrophe)) return null;
  const [after = ''] = /^[a-z]{1,2}(?![a-z])/i.exec(text.slice(index + 1, index + 4)) ?? [];
  const full = SHORT_ENDS.get(after.toLowerCase());
  const [word = ''] = /[a-z]+$/i.exec(text.slice(Math.max(0, index - 8), index)) ?? [];
  if (!full || !word || (full === 'not' && !/n$/i.test(word))) return null;
  const cased = (words: string) => (after === after.toUpperCase() ? words.toUpperCase() : words);
  const end = index + 1 + after.length;
  if (full !== 'not') return { start: index, end, made: cased(` ${full}`) };
  const whole = SHORT_WORDS.get(word.toLowerCase());
  if (!whole) return { start: index - 1, end, made: cased(' not') };
  return { start: index - word.length, end, made: cased(word.charAt(0) + whole.slice(1)) };
}

const isPointAt = (text: string, index: number) =>
  text[index] === '\u00b7' && /^\d\u00b7\d$/.test(text.slice(index - 1, index + 2));

/** Whether a raised figure ends at an index after which no word goes straight on, so that not even a space is left of it. */
const isMarkBefore = (text: string, end: number) =>
  RAISED_FIGURE.test(text.charAt(end - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end).replace(RAISED_FIGURE, ''));

/** The last shift at or before an index, by binary search. */
function placeOf(shifts: readonly Shift[], index: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.plain ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const shift = shifts[low - 1];
  if (!shift) return index;
  return shift.source + index - shift.plain;
}

const endOf = (text: string, start: number) => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
