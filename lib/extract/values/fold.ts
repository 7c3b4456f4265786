import type { Span } from '@/lib/document.ts';

/** A text made plain for matching, which still knows where each of its characters came from. */
export interface Folded {
  /** ASCII wherever the text has an ASCII likeness; letters keep their case. */
  readonly plain: string;
  /** The offset in the text of the character that gave `plain[index]`; the text's length for `plain.length`. */
  at(index: number): number;
  /** The stretch of the text that gave `plain.slice(start, end)`. */
  span(start: number, end: number): Span;
}

const NOT_PLAIN = /[^\n -~]/;

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
});

/** Where a stretch of plain text starts to stand elsewhere than in the text. */
interface Shift {
  readonly plain: number;
  readonly source: number;
}

/**
 * Makes a text plain for matching: spaces, dashes, quotes and digits of every kind, ligatures, full-width and raised letters; soft hyphens and
 * zero-width characters go. A text of plain characters costs one scan. A middle dot between figures is the old decimal point.
 */
export function fold(text: string): Folded {
  if (!NOT_PLAIN.test(text)) return unchanged(text);
  let plain = '';
  let copied = 0;
  const shifts: Shift[] = [];
  const special = /[^\n -~]/gu;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const character = match[0];
    const end = match.index + character.length;
    const made = isPointAt(text, match.index) ? '.' : isMarkBefore(text, end) ? '' : plainOf(character);
    plain += text.slice(copied, match.index) + made;
    copied = end;
    if (made.length !== character.length) {
      // Each character but the first that one character was made into stands where that character stands.
      for (let extra = 1; extra < made.length; extra += 1) {
        shifts.push({ plain: plain.length - made.length + extra, source: match.index });
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
  };
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
