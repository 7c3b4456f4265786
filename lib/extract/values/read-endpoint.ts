import { readWeekday, type WeekdayRead } from '@/lib/extract/values/day-parts.ts';
import { type Endpoint, type EndpointRead, isEndpoint } from '@/lib/extract/values/endpoints.ts';
import { readBareMonth, readMonthOfYear } from '@/lib/extract/values/months.ts';
import { readNumericDate, readSlashDay } from '@/lib/extract/values/numeric-dates.ts';
import { readYearDayMonth } from '@/lib/extract/values/odd-dates.ts';
import { readTimes, type TimeRead } from '@/lib/extract/values/times.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readDayMonth, readMonthDay, readYearMonthDay } from '@/lib/extract/values/worded-dates.ts';

/** What stands by an endpoint. */
export interface EndpointOptions {
  /** Something else bears the date out, so that "August 10" and "June" need no more. */
  readonly inRange: boolean;
}

/** One day or month with the time and weekday said beside it: "5pm on Friday 9 May 2025", "9 May 2025 (Friday) at noon", "April 2026". */
export function readEndpoint(tokens: Tokens, index: number, options: EndpointOptions): EndpointRead {
  const direct = readDated(tokens, index, options);
  if (direct) return isEndpoint(direct) ? withWhatFollows(tokens, direct) : direct;
  const time = readTimes(tokens, index);
  if (!time) return null;
  const dated = readDated(tokens, skipAfterTime(tokens, time.next), options);
  if (!dated || !isEndpoint(dated) || dated.day === null) return null;
  const timed = { ...dated, start: tokenAt(tokens, index).start, time: time.time };
  return withWhatFollows(tokens, timed);
}

/** What stands between a time and its day: "5pm on", "5pm, ", "noon (12:00) on the". */
function skipAfterTime(tokens: Tokens, index: number): number {
  let next = index;
  if (tokenAt(tokens, next).text === '(') {
    const again = readTimes(tokens, next + 1);
    if (again && tokenAt(tokens, again.next).text === ')') next = again.next + 1;
  }
  if (/^[,-]$/.test(tokenAt(tokens, next).text)) next += 1;
  if (/^(?:on|of)$/.test(tokenAt(tokens, next).text)) next += 1;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  return next;
}

function readDated(tokens: Tokens, index: number, options: EndpointOptions): EndpointRead {
  const weekday = readWeekday(tokens, index);
  const read = readCore(tokens, weekday?.next ?? index, options, weekday !== null);
  if (!weekday || !read || !isEndpoint(read)) return read;
  return read.day === null ? null : onWeekday(tokens, index, read, weekday);
}

const onWeekday = (tokens: Tokens, index: number, read: Endpoint, weekday: WeekdayRead): Endpoint => ({
  ...read,
  start: tokenAt(tokens, index).start,
  weekday: weekday.weekday,
  slip: read.slip || weekday.slip,
});

function readCore(tokens: Tokens, index: number, { inRange }: EndpointOptions, afterWeekday: boolean): EndpointRead {
  const { kind, word } = tokenAt(tokens, index);
  if (kind === 'number') return readFromFigures(tokens, index, afterWeekday);
  if (word.month !== undefined) {
    const monthDay = readMonthDay(tokens, index);
    if (monthDay && (monthDay.firm || inRange || afterWeekday)) return monthDay.read;
    return readMonthOfYear(tokens, index) ?? readBareMonth(tokens, index, inRange);
  }
  return word.ordinal !== undefined || word.cardinal !== undefined ? readDayMonth(tokens, index) : null;
}

/** What begins with figures; each shape is tried only where the next tokens leave it possible. */
function readFromFigures(tokens: Tokens, index: number, afterWeekday: boolean): EndpointRead {
  const { text, ahead } = tokenAt(tokens, index);
  const fourFigures = text.length === 4;
  const runTogether = text.length === 8;
  const after = tokenAt(tokens, index + 1);
  const marked = /^[/.-]$/.test(after.text);
  const spaced = text.length === 2 && after.kind === 'number' && after.text.length === 2;
  const monthAhead = (ahead & AHEAD.month) !== 0;
  return (
    (marked || fourFigures || runTogether || spaced ? readNumericDate(tokens, index) : null) ??
    (monthAhead ? readDayMonth(tokens, index) : null) ??
    (monthAhead && fourFigures ? (readYearMonthDay(tokens, index) ?? readYearDayMonth(tokens, index)) : null) ??
    (marked || fourFigures ? readMonthOfYear(tokens, index) : null) ??
    (marked ? readBorneOutSlashDay(tokens, index, afterWeekday) : null)
  );
}

/** "Fri 9/5", "by 14/04": a day in figures that a weekday or a word of time bears out. */
function readBorneOutSlashDay(tokens: Tokens, index: number, afterWeekday: boolean): Endpoint | null {
  const slash = readSlashDay(tokens, index);
  if (!slash) return null;
  const led = /^(?:on|by|until|till|before|after|since|from|closes|deadline|date|dated|:)$/.test(
    tokenAt(tokens, index - 1).text,
  );
  return afterWeekday || (slash.padded && led) ? slash.read : null;
}

/** A time or a bracketed weekday after the day. */
function withWhatFollows(tokens: Tokens, read: Endpoint): Endpoint {
  if (read.day === null) return read;
  const after = withWeekdayAfter(tokens, read);
  if (after.time !== null) return after;
  const time = readTimeAfter(tokens, after.next);
  return time ? { ...after, time: time.time, next: time.next, end: tokenAt(tokens, time.next - 1).end } : after;
}

function withWeekdayAfter(tokens: Tokens, read: Endpoint): Endpoint {
  const { word } = tokenAt(tokens, read.next + 1);
  const bracketed = tokenAt(tokens, read.next).text === '(' && tokenAt(tokens, read.next + 2).text === ')';
  if (!bracketed || word.weekday === undefined || read.weekday !== null) return read;
  return { ...read, weekday: word.weekday, next: read.next + 3, end: tokenAt(tokens, read.next + 2).end };
}

function readTimeAfter(tokens: Tokens, index: number): TimeRead | null {
  let next = index;
  if (tokenAt(tokens, next).text === ',') next += 1;
  const open = tokenAt(tokens, next).text === '(';
  const joint = tokenAt(tokens, open ? next + 1 : next).text;
  const joined = open || /^(?:at|@|by|from|before|until|till|-|between)$/.test(joint);
  if (joined) next += 1;
  const loose = joint === 'at' || joint === '@' || joint === 'by' || joint === 'before';
  if (open && /^(?:at|by|from|before|until)$/.test(joint)) next += 1;
  const time = readTimes(tokens, next);
  if (!time || !(time.certain || loose)) return null;
  if (open) return tokenAt(tokens, time.next).text === ')' ? { ...time, next: time.next + 1 } : null;
  // In "3 March until 5pm on 14 April" the time belongs to the other day.
  const tied = (joint === 'at' || joint === '@') && next === index + 1;
  return !tied && leadsToDay(tokens, time.next) ? null : time;
}

function leadsToDay(tokens: Tokens, index: number): boolean {
  // In "4 March, 6pm, 7 March, 10am" each time follows its day.
  if (tokenAt(tokens, index).text === ',') return false;
  const next = skipAfterTime(tokens, index);
  return next > index && readDated(tokens, next, { inRange: false }) !== null;
}
