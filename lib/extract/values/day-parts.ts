import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readNumberWords } from '@/lib/extract/values/numbers.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** A day of the month as said; `next` is the token after it. */
export interface DayRead {
  /** 1 to 99: whether the month has it is for the caller to see. */
  readonly day: number;
  readonly next: number;
  /** Said as an ordinal, so that it is no count: "3rd", "third". */
  readonly ordinal: boolean;
  readonly slip: boolean;
}

const SUFFIX = /^(?:st|nd|rd|th)$/;

/** A day of the month: "3", "03", "3rd", "3 rd", "third", "twenty-first". `joined`: a mark ties it to the month before it, as in "August/10". */
export function readDayNumber(tokens: Tokens, index: number, joined = false): DayRead | null {
  const token = tokenAt(tokens, index);
  if (token.kind === 'number') {
    if (token.text.length > 2 || !(joined || isNumberStart(tokens, index))) return null;
    const suffix = tokenAt(tokens, index + 1);
    const ordinal =
      suffix.text.length === 2 && SUFFIX.test(suffix.text) && (!suffix.gap || isDayEnd(tokens, index + 2));
    return { day: token.value, next: index + (ordinal ? 2 : 1), ordinal, slip: token.slip };
  }
  const { ordinal, cardinal } = token.word;
  if (ordinal !== undefined) return { day: ordinal, next: index + 1, ordinal: true, slip: token.slip };
  if (cardinal !== 20 && cardinal !== 30) return null;
  const unit = index + (tokenAt(tokens, index + 1).text === '-' ? 2 : 1);
  const ones = tokenAt(tokens, unit).word.ordinal;
  return ones !== undefined && ones < 10 ? { day: cardinal + ones, next: unit + 1, ordinal: true, slip: false } : null;
}

/** What may follow a day whose "th" was parted from it: "14 th April", "14 th of April", "14 th - 20 th". */
function isDayEnd(tokens: Tokens, index: number): boolean {
  const { text, word } = tokenAt(tokens, index);
  return word.month !== undefined || text === 'of' || text === '-' || text === 'to' || text === 'and';
}

/** A weekday as said: 1 Monday to 7 Sunday; `next` is the token after it and what parts it from its date. */
export interface WeekdayRead {
  readonly weekday: number;
  readonly next: number;
  readonly slip: boolean;
}

/** A weekday and what parts it from its date: "Friday", "Fri.", "Friday, the". */
export function readWeekday(tokens: Tokens, index: number): WeekdayRead | null {
  const { word, slip } = tokenAt(tokens, index);
  if (word.weekday === undefined) return null;
  let next = index + 1;
  if (word.short && tokenAt(tokens, next).text === '.') next += 1;
  const mark = tokenAt(tokens, next).text;
  if (mark === ',' || mark === '-' || mark === '(' || mark === ':') next += 1;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  return { weekday: word.weekday, next, slip };
}

/** A year as said, in full; `next` is the token after it. */
export interface YearRead {
  readonly year: number;
  readonly next: number;
  readonly slip: boolean;
  /** Said in two figures. */
  readonly century: boolean;
}

/** Two figures mean this century up to 60, and the last one above. */
export const fullYear = (two: number): number => (two <= 60 ? 2000 : 1900) + two;

/** Whether figures can be a year in full: 1000 to 3000. */
export const isYear = (value: number): boolean => value >= 1000 && value <= 3000;

/** A year in four figures, or after an apostrophe, or in words. */
export function readFullYear(tokens: Tokens, index: number): YearRead | null {
  const token = tokenAt(tokens, index);
  if (token.kind === 'number') {
    const timeOfDay =
      /^(?:hours|hrs|:)$/.test(tokenAt(tokens, index + 1).text) && !isYearBeforeColon(tokens, index + 1);
    if (token.text.length !== 4 || !isYear(token.value) || timeOfDay) return null;
    return { year: token.value, next: index + 1, slip: token.slip, century: false };
  }
  if (token.text === "'") {
    const two = tokenAt(tokens, index + 1);
    const fits = two.kind === 'number' && two.text.length === 2 && !two.gap && token.gap;
    return fits ? { year: fullYear(two.value), next: index + 2, slip: two.slip, century: true } : null;
  }
  if (token.word.cardinal === undefined) return null;
  const halves = readYearInHalves(tokens, index);
  if (halves) return halves;
  const words = readNumberWords(tokens, index);
  return words && words.value > 1900 && words.value < 2100
    ? { year: words.value, next: words.next, slip: false, century: false }
    : null;
}

/** "nineteen ninety-nine", "twenty twenty-five", "twenty ten". */
function readYearInHalves(tokens: Tokens, index: number): YearRead | null {
  const century = tokenAt(tokens, index).word.cardinal;
  if (century !== 19 && century !== 20) return null;
  const second = readNumberWords(tokens, tokenAt(tokens, index + 1).text === '-' ? index + 2 : index + 1);
  if (!second || second.value < 10 || second.value > 99) return null;
  return { year: century * 100 + second.value, next: second.next, slip: false, century: false };
}

/** "14 April 2025: opens" has a colon that no figures follow. */
const isYearBeforeColon = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text === ':' &&
  (tokenAt(tokens, index + 1).gap || tokenAt(tokens, index + 1).kind !== 'number');

/** What may follow a year in two figures after a blank, so that it is no count of something: "3 Aug 96", never "3 March 25 people". */
const AFTER_SHORT_YEAR = /^(?:|and|to|until|till|at|by|from|or|[-,.;:)\]"'!?|])$/;

/** A year after a month or a day and month: "2025", ", 2025", "of 2025", "in 2025", ", in the year 2025", "'25", "25". */
export function readYearAfter(tokens: Tokens, index: number): YearRead | null {
  const first = tokenAt(tokens, index).text;
  const joint = first === ',' || first === 'of' || first === 'in' || first === '.';
  const inYear = first === ',' && tokenAt(tokens, index + 1).text === 'in' && tokenAt(tokens, index + 2).text === 'the';
  const at = joint ? index + (inYear ? 2 : 1) : index;
  const full = readFullYear(tokens, inYear || first === 'in' || first === 'of' ? skipYearWord(tokens, at) : at);
  if (full) return full;
  const noted = readNotedYear(tokens, at);
  if (noted) return noted;
  if (joint && first !== 'of') return null;
  return readShortYear(tokens, at);
}

/** The 2027 of "31 March 20271", where the mark of a footnote has run into the year. */
export function readNotedYear(tokens: Tokens, index: number): YearRead | null {
  const { kind, text } = tokenAt(tokens, index);
  return kind === 'number' && /^20[0-4][0-9][1-9]$/.test(text)
    ? { year: Number(text.slice(0, 4)), next: index + 1, slip: true, century: false }
    : null;
}

const skipYearWord = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text === 'the' && tokenAt(tokens, index + 1).text === 'year' ? index + 2 : index;

function readShortYear(tokens: Tokens, index: number): YearRead | null {
  const two = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  if (two.kind !== 'number' || two.text.length !== 2 || !AFTER_SHORT_YEAR.test(after.text)) return null;
  const further = tokenAt(tokens, index + 2);
  // "9 May 10.30am" and "9 May 10 - 12 noon" go on to a time.
  if (further.kind === 'number' && (!further.gap || two.value < 13) && after.text !== ',') return null;
  return { year: fullYear(two.value), next: index + 1, slip: two.slip, century: true };
}
