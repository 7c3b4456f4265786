import { isDay } from '@/lib/extract/values/civil.ts';
import { readDayNumber, readFullYear } from '@/lib/extract/values/day-parts.ts';
import { draftOf, rangeOf } from '@/lib/extract/values/drafts.ts';
import { readEdge } from '@/lib/extract/values/edges.ts';
import {
  type Endpoint,
  type EndpointRead,
  endpointOf,
  isEndpoint,
  type Nonsense,
} from '@/lib/extract/values/endpoints.ts';
import { readMonthList } from '@/lib/extract/values/month-lists.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readNumericDate, readSlashDay } from '@/lib/extract/values/numeric-dates.ts';
import { isBetween, skipSeparator } from '@/lib/extract/values/range-joints.ts';
import { readEndpoint } from '@/lib/extract/values/read-endpoint.ts';
import { type DatesRead, readSharedMonth } from '@/lib/extract/values/shared-month.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { isLabelled } from '@/lib/extract/values/worded-dates.ts';

const MOVED =
  /^(?:extended|moved|changed|postponed|brought|put|rescheduled|deferred|revised|altered|amended|delayed|pushed|shifted|corrected)$/;
/** "Put out for comment from" moves nothing. */
const NEEDS_WAY = /^(?:put|brought)$/;
const WAY = /^(?:back|forward|forwards|off|on)$/;
/** "The revised plan is out from": what was changed is the plan. */
const DETERMINER = /^(?:the|a|an|our|this|its|their|your|any|new)$/;

/** "extended from 14 March to 28 March" names two days and no stretch between them. */
function isMoved(tokens: Tokens, index: number): boolean {
  if (tokenAt(tokens, index - 1).text !== 'from') return false;
  for (let back = index - 2; back > index - 10; back -= 1) {
    const { text } = tokenAt(tokens, back);
    if (text === '' || text === '.') return false;
    if (MOVED.test(text) && movesDay(tokens, back)) return true;
  }
  return false;
}

function movesDay(tokens: Tokens, index: number): boolean {
  if (DETERMINER.test(tokenAt(tokens, index - 1).text)) return false;
  if (!NEEDS_WAY.test(tokenAt(tokens, index).text)) return true;
  return [1, 2, 3, 4].some((ahead) => WAY.test(tokenAt(tokens, index + ahead).text));
}

/** The dates that begin at a token: one, a range, or a list that shares its month. */
export function readDates(plain: string, tokens: Tokens, index: number): DatesRead | Nonsense | null {
  return (
    readSharedMonth(plain, tokens, index) ??
    readSlashRange(plain, tokens, index) ??
    readSharedFigures(plain, tokens, index) ??
    readMonthList(plain, tokens, index) ??
    readFullRange(plain, tokens, index)
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
  const pair = readMonthDayPair(plain, tokens, from);
  if (pair) return pair;
  const at = skipSeparator(tokens, from.next, isBetween(tokens, index));
  const to =
    at === null ? null : (readMonthDayEnd(tokens, at, from) ?? readMonthFirst(tokens, at, from) ?? readEnd(tokens, at));
  if (to && !isEndpoint(to)) return to;
  const range = to && joined(plain, tokens, index, ...asMonths(plain, from, to));
  if (range) return range;
  // What begins with a month's name was believed only for the sake of a range.
  if (tokenAt(tokens, index).word.month !== undefined) return readSingle(plain, tokens, index);
  return { drafts: [draftOf(plain, from)], next: from.next };
}

/** "April 25 to March 26", which as days would go round nearly a year, are months of 2025 and 2026; so are "April 26 to March 29", of three years. */
function asMonths(plain: string, from: Endpoint, to: Endpoint): readonly [Endpoint, Endpoint] {
  const bare = ({ form, year, start, end }: Endpoint) =>
    form === 'month-day' && year === null && /^[A-Z][a-z]+\.? \d\d$/.test(plain.slice(start, end));
  const later = from.day === null || to.day === null ? 0 : to.day - from.day;
  const nearlyRound = later === 1 || (later > 1 && later < 7 && from.month - to.month < 5);
  const round = to.month < from.month && from.day !== null && from.day > 19 && nearlyRound;
  if (!bare(from) || !bare(to) || !round) return [from, to];
  const month = (end: Endpoint): Endpoint => ({
    ...end,
    day: null,
    form: 'month',
    year: 2000 + (end.day ?? 0),
    century: true,
  });
  return [month(from), month(to)];
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

/** The "01/22/2016" of "January 12, 2016 - 01/22/2016": who names the month first counts it first, where the day cannot stand there. */
function readMonthFirst(tokens: Tokens, index: number, from: Endpoint): EndpointRead {
  const [month, , day, , year] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, index + step));
  if (from.form !== 'month-day' || !month || !day || !year || day.value <= 12 || year.text.length !== 4) return null;
  const tied = [1, 3].every((step) => tokenAt(tokens, index + step).text === '/' && !tokenAt(tokens, index + step).gap);
  if (!tied || day.gap || year.gap || !isDay(year.value, month.value, day.value)) return null;
  const said = { day: day.value, month: month.value, form: 'figures', slip: day.slip } as const;
  return endpointOf(tokens, index, index + 5, said, { year: year.value, slip: year.slip, century: false });
}

/** "September 14 and 18, 2025": two days whose month and year are each said once. */
function readMonthDayPair(plain: string, tokens: Tokens, from: Endpoint): DatesRead | null {
  if (!/^(?:and|&|or)$/.test(tokenAt(tokens, from.next).text) || isBetween(tokens, from.next - 2)) return null;
  const second = readMonthDayEnd(tokens, from.next + 1, from);
  if (!second || !isEndpoint(second) || second.year === null) return null;
  return { drafts: [draftOf(plain, { ...from, year: second.year }), draftOf(plain, second)], next: second.next };
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

/** "7-10/08/2018", "12–14.06.21", "from 7 to 10/08/2018": the month and year are said once, in figures. A label may stand before " - ". */
function readSharedFigures(plain: string, tokens: Tokens, index: number): DatesRead | null {
  const first = tokenAt(tokens, index);
  if (first.kind !== 'number' || first.text.length > 2 || isLabelled(tokens, index)) return null;
  const stop = tokenAt(tokens, index + 1).text === '.' && !tokenAt(tokens, index + 1).gap ? 1 : 0;
  const joint = tokenAt(tokens, index + 1 + stop);
  const dash = joint.text === '-';
  if (dash ? joint.gap || tokenAt(tokens, index + 2 + stop).gap : !/^(?:to|until|till)$/.test(joint.text)) return null;
  if (!isNumberStart(tokens, index)) return null;
  const last = readNumericDate(tokens, index + 2 + stop);
  if (!last || !isEndpoint(last) || last.day === null || tokenAt(tokens, index + 3 + stop).text === '-') return null;
  if (first.value < 1 || first.value >= last.day || tokenAt(tokens, index + 2 + stop).text.length > 2) return null;
  const said = { day: first.value, month: last.month, form: 'figures', slip: first.slip } as const;
  const from = endpointOf(tokens, index, index + 1 + stop, said, null);
  const range = rangeOf(plain, { ...from, year: last.year }, last);
  return range && { drafts: [range], next: last.next };
}
