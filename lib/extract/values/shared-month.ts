import { isDay } from '@/lib/extract/values/civil.ts';
import { type DayRead, readDayNumber, readWeekday } from '@/lib/extract/values/day-parts.ts';
import { type Draft, draftOf, rangeOf } from '@/lib/extract/values/drafts.ts';
import {
  type Endpoint,
  type EndpointRead,
  endpointOf,
  isEndpoint,
  type Nonsense,
} from '@/lib/extract/values/endpoints.ts';
import { isBetween, skipSeparator } from '@/lib/extract/values/range-joints.ts';
import { readEndpoint } from '@/lib/extract/values/read-endpoint.ts';
import { readTimes } from '@/lib/extract/values/times.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { isLabelled } from '@/lib/extract/values/worded-dates.ts';

/** The dates read at a token; `next` is the token after them. */
export interface DatesRead {
  readonly drafts: readonly Draft[];
  readonly next: number;
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
export function readSharedMonth(plain: string, tokens: Tokens, index: number): DatesRead | Nonsense | null {
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
