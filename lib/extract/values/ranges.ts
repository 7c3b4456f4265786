import { isDay } from '@/lib/extract/values/civil.ts';
import { type DayRead, readDayNumber, readFullYear, readWeekday } from '@/lib/extract/values/day-parts.ts';
import { type Draft, draftOf, rangeOf } from '@/lib/extract/values/drafts.ts';
import { readEdge } from '@/lib/extract/values/edges.ts';
import {
  type Endpoint,
  type EndpointRead,
  endpointOf,
  isEndpoint,
  type Nonsense,
} from '@/lib/extract/values/endpoints.ts';
import { readNumericDate, readSlashDay } from '@/lib/extract/values/numeric-dates.ts';
import { readEndpoint } from '@/lib/extract/values/read-endpoint.ts';
import { readTimes } from '@/lib/extract/values/times.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { isLabelled } from '@/lib/extract/values/worded-dates.ts';

export interface DatesRead {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

const isTo = (text: string) => /^(?:-|to|until|till|til|through|thru)$/.test(text);

/** Past what parts the ends of a range: "-", "to", "until", "up to and including"; "and" after "between". Null where nothing does. */
function skipSeparator(tokens: Tokens, index: number, between: boolean): number | null {
  let next = index;
  if (tokenAt(tokens, next).text === ',' && isTo(tokenAt(tokens, next + 1).text)) next += 1;
  if (tokenAt(tokens, next).text === 'up' && /^(?:to|until)$/.test(tokenAt(tokens, next + 1).text)) next += 1;
  const { text } = tokenAt(tokens, next);
  const slashed =
    text === '/' &&
    tokenAt(tokens, index - 1).word.month !== undefined &&
    tokenAt(tokens, next + 1).word.month !== undefined;
  if (!isTo(text) && !(between && text === 'and') && !slashed) return null;
  next += 1;
  while (tokenAt(tokens, next).text === '-') next += 1;
  if (tokenAt(tokens, next).text === 'and' && tokenAt(tokens, next + 1).text === 'including') next += 2;
  while (/^(?:the|on|about|around|approximately)$/.test(tokenAt(tokens, next).text)) next += 1;
  return next;
}

/** Whether "and" parts a range here: "between 3 March and", "between the 3rd and". */
function isBetween(tokens: Tokens, index: number): boolean {
  let before = index - 1;
  while (/^(?:the|of|dates|about)$/.test(tokenAt(tokens, before).text)) before -= 1;
  return tokenAt(tokens, before).text === 'between';
}

const MOVED =
  /^(?:extended|moved|changed|postponed|brought|put|rescheduled|deferred|revised|altered|amended|delayed|pushed|shifted|corrected)$/;

/** "extended from 14 March to 28 March" names two days and no stretch between them. */
function isMoved(tokens: Tokens, index: number): boolean {
  if (tokenAt(tokens, index - 1).text !== 'from') return false;
  for (let back = index - 2; back > index - 10; back -= 1) {
    const { text } = tokenAt(tokens, back);
    if (text === '' || text === '.') return false;
    if (MOVED.test(text)) return true;
  }
  return false;
}

/** The dates that begin at a token: one, a range, or a list that shares its month. */
export function readDates(plain: string, tokens: Tokens, index: number): DatesRead | Nonsense | null {
  return (
    readSharedMonth(plain, tokens, index) ?? readSlashRange(plain, tokens, index) ?? readFullRange(plain, tokens, index)
  );
}

function readSingle(plain: string, tokens: Tokens, index: number): DatesRead | Nonsense | null {
  const read = readEndpoint(tokens, index, { inRange: false });
  if (!read || !isEndpoint(read)) return read;
  return { drafts: [draftOf(plain, read)], next: read.next };
}

/** "3 March 2025 to 14 April 2025", "10 August – 12 September 2013", "April 2025 to March 2028", "August 10 - 22, 2012"; else one date. */
function readFullRange(plain: string, tokens: Tokens, index: number): DatesRead | Nonsense | null {
  const from = readEnd(tokens, index);
  if (!from || !isEndpoint(from)) return from;
  const at = skipSeparator(tokens, from.next, isBetween(tokens, index));
  const to = at === null ? null : (readMonthDayEnd(tokens, at, from) ?? readEnd(tokens, at));
  if (to && !isEndpoint(to)) return to;
  const range = to && joined(plain, tokens, index, from, to);
  if (range) return range;
  // What begins with a month's name was believed only for the sake of a range.
  if (tokenAt(tokens, index).word.month !== undefined) return readSingle(plain, tokens, index);
  return { drafts: [draftOf(plain, from)], next: from.next };
}

const readEnd = (tokens: Tokens, index: number): EndpointRead =>
  readEdge(tokens, index) ?? readEndpoint(tokens, index, { inRange: true });

function joined(plain: string, tokens: Tokens, index: number, from: Endpoint, to: Endpoint): DatesRead | null {
  const bare = (end: Endpoint) => end.day === null && end.year === null;
  // "March to May" needs a word before it to be a time, lest it be a march to somewhere.
  if (bare(from) && bare(to) && !/^(?:from|between|in|during|for|:|\(|,|)$/.test(tokenAt(tokens, index - 1).text))
    return null;
  if (from.edge && bare(from) && bare(to)) return null;
  const range = isMoved(tokens, index) ? null : rangeOf(plain, from, to);
  if (range) return { drafts: [range], next: to.next };
  const shared = from.year === null ? { ...from, year: to.year } : from;
  return { drafts: [draftOf(plain, shared), draftOf(plain, to)], next: to.next };
}

/** The "22, 2012" of "August 10 - 22, 2012". */
function readMonthDayEnd(tokens: Tokens, index: number, from: Endpoint): EndpointRead {
  if (from.form !== 'month-day' || from.year !== null) return null;
  const day = readDayNumber(tokens, index);
  if (!day || tokenAt(tokens, day.next).word.month !== undefined) return null;
  const joint = tokenAt(tokens, day.next);
  const year = readFullYear(tokens, joint.text === ',' ? day.next + 1 : day.next);
  if (!year && (joint.kind === 'number' || hangsOn(tokens, day.next))) return null;
  const next = year?.next ?? day.next;
  if (!isDay(year?.year ?? null, from.month, day.day)) return { nonsense: true, next };
  return endpointOf(tokens, index, next, { day: day.day, month: from.month, form: 'month-day', slip: day.slip }, year);
}

/** Figures tied to these by a mark, as in "10:30" and "10.5". */
const hangsOn = (tokens: Tokens, index: number) =>
  /^[/.:]$/.test(tokenAt(tokens, index).text) &&
  !tokenAt(tokens, index).gap &&
  tokenAt(tokens, index + 1).kind === 'number';

/** "5/1-5/7, 2020", "03/03 to 14/04", "3/3 - 14/4/2025": days in figures whose year is said once or not at all. */
function readSlashRange(plain: string, tokens: Tokens, index: number): DatesRead | null {
  const from = readSlashDay(tokens, index);
  const at = from && skipSeparator(tokens, from.read.next, isBetween(tokens, index));
  if (!from || at === null) return null;
  const full = readNumericDate(tokens, at);
  const brief = full ? null : readSlashDay(tokens, at);
  const to = full && isEndpoint(full) ? full : brief?.read;
  if (!to || (to.year === null && !(from.padded && brief?.padded))) return null;
  const range = rangeOf(plain, from.read, to);
  return range && { drafts: [range], next: to.next };
}

/** A day whose month is said later: "3", "Monday 3rd", "9am on Monday 3". */
interface LooseDay {
  readonly first: number;
  readonly day: DayRead;
  readonly weekday: number | null;
  readonly time: string | null;
  readonly next: number;
}

function readLooseDay(tokens: Tokens, index: number): LooseDay | null {
  const time = readTimes(tokens, index);
  let at = time ? time.next : index;
  if (time) {
    if (tokenAt(tokens, at).text !== 'on') return null;
    at += 1;
  }
  if (tokenAt(tokens, at).text === 'the') at += 1;
  const weekday = readWeekday(tokens, at);
  const day = readDayNumber(tokens, weekday?.next ?? at);
  if (!day || day.day < 1 || day.day > 31) return null;
  if (!weekday && !day.ordinal && isLabelled(tokens, index)) return null;
  return {
    first: index,
    day,
    weekday: weekday?.weekday ?? null,
    time: time?.time ?? null,
    next: day.next,
  };
}

const MOST_IN_LIST = 12;

/** "3–28 March 2025", "the 3rd to the 28th of March", "Monday 3 and Tuesday 4 March", "3, 10 and 17 March 2025". */
function readSharedMonth(plain: string, tokens: Tokens, index: number): DatesRead | Nonsense | null {
  if (!(tokenAt(tokens, index).ahead & AHEAD.monthOfList)) return null;
  const loose: LooseDay[] = [];
  let at = index;
  for (;;) {
    const day = readLooseDay(tokens, at);
    if (!day) return null;
    loose.push(day);
    const range = loose.length === 1 ? skipSeparator(tokens, day.next, isBetween(tokens, index)) : null;
    if (range !== null) return readSharedRange(plain, tokens, day, range);
    const comma = tokenAt(tokens, day.next).text === ',';
    const last = /^(?:and|&|or|\/)$/.test(tokenAt(tokens, day.next + (comma ? 1 : 0)).text);
    if (!comma && !last) return null;
    at = day.next + (comma ? 1 : 0) + (last ? 1 : 0);
    if (last) return readSharedList(plain, tokens, loose, at);
    if (loose.length > MOST_IN_LIST) return null;
  }
}

const readLastDay = (tokens: Tokens, index: number): EndpointRead => {
  const at = tokenAt(tokens, index).text === 'the' ? index + 1 : index;
  const read = readEndpoint(tokens, at, { inRange: true });
  if (!read || !isEndpoint(read)) return read;
  return read.form === 'day-month' ? read : null;
};

function withMonth(loose: LooseDay, { month, year }: Endpoint, tokens: Tokens): Endpoint {
  const { day, weekday, time } = loose;
  const said = { day: day.day, month, weekday, time, form: 'day-month', slip: day.slip } as const;
  return { ...endpointOf(tokens, loose.first, loose.next, said, null), year };
}

function readSharedRange(plain: string, tokens: Tokens, loose: LooseDay, at: number): DatesRead | Nonsense | null {
  const to = readLastDay(tokens, at);
  if (!to) return null;
  if (!isEndpoint(to)) return to;
  const from = withMonth(loose, to, tokens);
  const range = loose.day.day < (to.day ?? 0) ? rangeOf(plain, from, to) : null;
  return range && { drafts: [range], next: to.next };
}

function readSharedList(
  plain: string,
  tokens: Tokens,
  loose: readonly LooseDay[],
  at: number,
): DatesRead | Nonsense | null {
  const last = readLastDay(tokens, at);
  if (!last || !isEndpoint(last)) return last;
  const days = loose.map((day) => withMonth(day, last, tokens));
  if (!days.every(({ day, month, year }) => isDay(year, month, day ?? 0))) return null;
  return { drafts: [...days, last].map((read) => draftOf(plain, read)), next: last.next };
}
