import { isDay } from '@/lib/extract/values/civil.ts';
import {
  type DayRead,
  fullYear,
  readDayNumber,
  readFullYear,
  readYearAfter,
  type YearRead,
} from '@/lib/extract/values/day-parts.ts';
import { type EndpointRead, endpointOf } from '@/lib/extract/values/endpoints.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readTimes } from '@/lib/extract/values/times.ts';
import { type Token, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** Words whose figure is a label: "Session 3 – 14 April" begins on the fourteenth. */
const LABELLED =
  /^(?:session|week|round|phase|stage|event|meeting|workshop|day|step|part|section|sections|appendix|annex|item|table|figure|page|pages|question|questions|lot|lots|group|wave|tranche|number|no|option|room|clause|paragraph|module|activity|milestone|unit|volume|issue|version|year|grade|band|category|schedule|article|regulation|cohort|quarter|priority|theme|term)$/;

/** Whether the figure at an index is a label by the word before it. */
export function isLabelled(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  return LABELLED.test(before.text) || (before.text === '.' && tokenAt(tokens, index - 2).text === 'no');
}

/** A month's name as said; `next` is the token after it. */
export interface MonthRead {
  readonly month: number;
  readonly next: number;
  readonly token: Token;
}

/** A month's name, with the full stop of a short form. */
export function readMonthName(tokens: Tokens, index: number): MonthRead | null {
  const token = tokenAt(tokens, index);
  if (token.word.month === undefined) return null;
  const stop = tokenAt(tokens, index + 1);
  const dotted = token.word.short && stop.text === '.' && !stop.gap && tokenAt(tokens, index + 2).text !== '.';
  return { month: token.word.month, next: index + (dotted ? 2 : 1), token };
}

/** "may" and "march" in small letters are verbs unless a year, an ordinal's "of" or the end of the text says otherwise. */
const isVerb = ({ text, capital }: Token) => (text === 'may' || text === 'march' || text === 'mar') && !capital;

const endsSaying = (tokens: Tokens, index: number) =>
  /^(?:|[.,;:)\]!?|-]|and|or|to|until|till|at|from|by|for)$/.test(tokenAt(tokens, index).text);

const STREETS =
  /^(?:street|st|road|rd|place|lane|avenue|close|drive|gardens|way|court|square|terrace|crescent|grove|house|hill|view|walk|mews|row)$/;

/** "10 May Road" and "May House" are where somebody lives. */
export const isAddress = (tokens: Tokens, index: number): boolean =>
  tokenAt(tokens, index).capital && STREETS.test(tokenAt(tokens, index).text);

const glued = (token: Token, marks: string) => token.kind === 'mark' && marks.includes(token.text) && !token.gap;

/** "3 March 2025", "3rd of March", "third day of March, 2025", "05-Aug-2016", "8/Oct/2012"; the year may be missing. */
export function readDayMonth(tokens: Tokens, index: number): EndpointRead {
  const day = readDayNumber(tokens, index);
  if (!day) return null;
  const joint = skipToMonth(tokens, day.next);
  const name = readMonthName(tokens, joint);
  if (!name) return null;
  const year = readYearOfDay(tokens, name.next, joint > day.next);
  if (!year && !day.ordinal && isAddress(tokens, name.next)) return null;
  if (!year && isVerb(name.token) && !(endsSaying(tokens, name.next) || tokenAt(tokens, joint - 1).text === 'of'))
    return null;
  const next = year?.next ?? (name.next > joint + 1 && !endsShort(tokens, name.next) ? joint + 1 : name.next);
  if (!isDay(year?.year ?? null, name.month, day.day)) return { nonsense: true, next };
  const said = { day: day.day, month: name.month, form: 'day-month', slip: day.slip || name.token.slip } as const;
  return endpointOf(tokens, index, next, said, year);
}

/** The full stop after "Mar." belongs to it unless the sentence ends there. */
const endsShort = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text !== '' && !tokenAt(tokens, index).capital;

function skipToMonth(tokens: Tokens, index: number): number {
  const mark = tokenAt(tokens, index);
  if (mark.text === 'of') return tokenAt(tokens, index + 1).text === 'the' ? index + 2 : index + 1;
  if (mark.text === 'day' && tokenAt(tokens, index + 1).text === 'of') return index + 2;
  if (mark.text === ',') return index + 1;
  return glued(mark, '-/.') ? index + 1 : index;
}

/** After "05-Aug" the year hangs on by the same mark; after "5 August" by a blank, a comma, "of" or "in". */
function readYearOfDay(tokens: Tokens, index: number, joined: boolean): YearRead | null {
  const mark = tokenAt(tokens, index);
  if (glued(mark, '-/.') && joined) {
    const year = tokenAt(tokens, index + 1);
    if (year.kind !== 'number' || year.gap || goesOn(tokens, index + 2)) return null;
    if (year.text.length === 2) return { year: fullYear(year.value), next: index + 2, slip: year.slip, century: true };
    return readFullYear(tokens, index + 1);
  }
  if (glued(mark, '-/') && tokenAt(tokens, index + 1).text.length === 4) return readFullYear(tokens, index + 1);
  return readYearAfter(tokens, index);
}

const goesOn = (tokens: Tokens, index: number) =>
  glued(tokenAt(tokens, index), '-/.') &&
  tokenAt(tokens, index + 1).kind === 'number' &&
  !tokenAt(tokens, index + 1).gap;

/**
 * "March 3, 2025", "August 10", "May eighth, 2010", "Thu Oct 26 11:00:09 2023". Without a year it is believed only where nothing else can be
 * meant: `firm` says so; a range's other end may bear it out instead.
 */
export function readMonthDay(
  tokens: Tokens,
  index: number,
): { readonly read: EndpointRead; readonly firm: boolean } | null {
  const name = readMonthName(tokens, index);
  if (!name) return null;
  const joint = skipToDay(tokens, name.next);
  const swapped = readYearBeforeDay(tokens, name, index);
  if (swapped) return { read: swapped, firm: true };
  const day = readDayNumber(tokens, joint, joint > name.next);
  if (!day) return null;
  // "Aug 96" is a month of 1996.
  if (day.day > 60) return null;
  const year = readYearOfMonthDay(tokens, day.next) ?? readShortYearOfMonthDay(tokens, day);
  // "Apr-25" is a month of 2025.
  const tie = joint > name.next ? tokenAt(tokens, joint - 1) : null;
  if (!year && tie?.kind === 'mark' && tie.text !== ',') return null;
  const after = tokenAt(tokens, day.next);
  if (!year && (isTimeOrCount(tokens, day.next) || after.word.month !== undefined)) return null;
  const next = year?.next ?? day.next;
  if (!isDay(year?.year ?? null, name.month, day.day)) return { read: { nonsense: true, next }, firm: true };
  const said = { day: day.day, month: name.month, form: 'month-day', slip: day.slip || name.token.slip } as const;
  const read = endpointOf(tokens, index, next, said, year);
  const firm = year !== null || (!isVerb(name.token) && (day.ordinal || isBorneOut(tokens, index, day.next)));
  return { read, firm };
}

/** "2018 March 18". */
export function readYearMonthDay(tokens: Tokens, index: number): EndpointRead {
  if (tokenAt(tokens, index).kind !== 'number' || !isNumberStart(tokens, index)) return null;
  const year = readFullYear(tokens, index);
  const name = year && readMonthName(tokens, year.next);
  const day = name && readDayNumber(tokens, name.next);
  if (!year || !name || !day || tokenAt(tokens, day.next).word.month !== undefined || isTimeOrCount(tokens, day.next))
    return null;
  if (!isDay(year.year, name.month, day.day)) return { nonsense: true, next: day.next };
  const said = { day: day.day, month: name.month, form: 'month-day', slip: day.slip } as const;
  return endpointOf(tokens, index, day.next, said, year);
}

function skipToDay(tokens: Tokens, index: number): number {
  const mark = tokenAt(tokens, index);
  if (mark.text === 'the' || mark.text === ',') return index + 1;
  return glued(mark, '-/.') && tokenAt(tokens, index + 1).kind === 'number' ? index + 1 : index;
}

/** "September-2020-23", "Sep.2020.23"; "Sep 2020 23" only where nothing else stands in the text. */
function readYearBeforeDay(tokens: Tokens, name: MonthRead, index: number): EndpointRead {
  const next = index + 1;
  const alone = tokenAt(tokens, index - 1).text === '' && tokenAt(tokens, next + 2).text === '';
  if (alone && tokenAt(tokens, next).gap && tokenAt(tokens, next + 1).gap) {
    const year = readFullYear(tokens, next);
    const day = tokenAt(tokens, next + 1);
    if (!year || day.kind !== 'number' || !isDay(year.year, name.month, day.value)) return null;
    const said = { day: day.value, month: name.month, form: 'month-day', slip: day.slip } as const;
    return endpointOf(tokens, index, next + 2, said, year);
  }
  const [a, year, b, day] = [0, 1, 2, 3].map((step) => tokenAt(tokens, next + step));
  if (
    !a ||
    !year ||
    !b ||
    !day ||
    !glued(a, '-/.') ||
    a.text !== b.text ||
    year.gap ||
    b.gap ||
    year.text.length !== 4 ||
    year.kind !== 'number'
  )
    return null;
  if (day.kind !== 'number' || day.gap || !isDay(year.value, name.month, day.value)) return null;
  const read: YearRead = { year: year.value, next: next + 4, slip: year.slip, century: false };
  const said = { day: day.value, month: name.month, form: 'month-day', slip: false } as const;
  return endpointOf(tokens, index, next + 4, said, read);
}

function readYearOfMonthDay(tokens: Tokens, index: number): YearRead | null {
  const mark = tokenAt(tokens, index);
  if (glued(mark, '-/.') && !tokenAt(tokens, index + 1).gap) return readFullYear(tokens, index + 1);
  const year =
    readFullYear(tokens, mark.text === ',' ? index + 1 : index) ??
    (mark.text === 'of' || mark.text === 'in' ? readFullYear(tokens, index + 1) : null);
  if (year) return year;
  // "Oct 26 11:00:09 EDT 2023" is how programs write it.
  const times = readTimes(tokens, mark.text === ',' ? index + 1 : index);
  if (!times) return null;
  const zone = /^(?:[a-z]{2,4})$/.test(tokenAt(tokens, times.next).text) && tokenAt(tokens, times.next).capital;
  return readFullYear(tokens, times.next + (zone ? 1 : 0));
}

/** The 79 of "May 27 79" and "March 30th 79 at 4.30", which after such a day can be no count and no hour; after a comma only where the sentence ends. */
function readShortYearOfMonthDay(tokens: Tokens, { next, ordinal }: DayRead): YearRead | null {
  if (tokenAt(tokens, next).text === ',') return readYearThatEnds(tokens, next + 1);
  const two = tokenAt(tokens, next);
  if (two.kind !== 'number' || two.text.length !== 2 || !(ordinal || two.value > 31)) return null;
  const after = tokenAt(tokens, next + 1);
  const timed = after.kind === 'number' && /^[:.]$/.test(tokenAt(tokens, next + 2).text);
  // "May 3rd 10-12" goes on to an hour.
  const ends = two.value > 24 ? /^(?:|at|and|to|[-,;)])$/ : /^(?:|at)$/;
  if (!timed && !ends.test(after.text)) return null;
  return { year: fullYear(two.value), next: next + 1, slip: two.slip, century: true };
}

/** The 79 of "born on May 27, 79."; in "May 27, 79 people came" it is a count. */
function readYearThatEnds(tokens: Tokens, index: number): YearRead | null {
  const two = tokenAt(tokens, index);
  const ends = /^(?:|[.;)])$/.test(tokenAt(tokens, index + 1).text) && tokenAt(tokens, index + 2).gap;
  if (two.kind !== 'number' || two.text.length !== 2 || two.value <= 31 || !ends) return null;
  return { year: fullYear(two.value), next: index + 1, slip: two.slip, century: true };
}

/** "May 10 years" and "March 10.30am" and "March 25%" are no days. */
function isTimeOrCount(tokens: Tokens, index: number): boolean {
  const { text, gap, word } = tokenAt(tokens, index);
  if (word.unit !== undefined || word.scale !== undefined || /^(?:am|pm|%|per|percent)$/.test(text)) return true;
  return (
    (text === ':' || text === '.' || text === '/' || text === ',') &&
    !gap &&
    tokenAt(tokens, index + 1).kind === 'number' &&
    !tokenAt(tokens, index + 1).gap
  );
}

/** "January 31 next year". */
const isOfYear = (tokens: Tokens, index: number) =>
  /^(?:this|next|last)$/.test(tokenAt(tokens, index).text) && tokenAt(tokens, index + 1).text === 'year';

const isBorneOut = (tokens: Tokens, index: number, next: number) => {
  const before = tokenAt(tokens, index - 1);
  const led =
    /^(?:on|by|until|till|from|to|before|after|between|and|dated|deadline|:|-|,)$/.test(before.text) ||
    before.word.weekday !== undefined;
  const whole = before.text === '' && tokenAt(tokens, next).text === '';
  return whole || (led && (endsSaying(tokens, next) || isOfYear(tokens, next)));
};
