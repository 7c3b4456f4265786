import type { Span } from '@/lib/document.ts';
import { daysInMonth, isDay, isoOf, monthDayOf, weekdayOf } from '@/lib/extract/values/civil.ts';
import type { Endpoint } from '@/lib/extract/values/endpoints.ts';
import { MONTH_NAMES } from '@/lib/extract/values/lexicon.ts';
import type { Assumed, When } from '@/lib/extract/values.ts';

/** A date as read from its own words, before the text around it has settled a missing year. Offsets are into plain text. */
export interface Draft extends Span {
  /** Null while the year is missing. */
  readonly when: When | null;
  /** What it would be in a year, that of its first day; null where that year has no such day. */
  at(year: number): When | null;
  /** The month it begins in, 1 to 12. */
  readonly month: number;
  /** ISO form without a year. */
  readonly monthDay: string;
  readonly time: string | null;
  readonly ends: { readonly from: Span; readonly to: Span } | null;
  /** The weekday said for its first or its last day. */
  readonly weekday: { readonly said: number; readonly of: 'from' | 'to' } | null;
  readonly assumed: readonly Assumed[];
  /** For a day said without its month, "Friday 30th": the first such day after a day, or the last before it. */
  readonly near?: ((day: string, isPast: boolean) => string | null) | undefined;
  /** It comes round every year, so no one year is meant: "by 31 March each year". */
  readonly recurring: boolean;
}

const lowDay = ({ day, edge, month }: Endpoint, year: number) => day ?? (edge === 'end' ? daysInMonth(year, month) : 1);
const highDay = ({ day, edge, month }: Endpoint, year: number) =>
  day ?? (edge === 'start' ? 1 : daysInMonth(year, month));

/** What had to be supplied to read one endpoint, besides its year. */
export function assumedIn(plain: string, read: Endpoint): Assumed[] {
  const written = plain.slice(read.start, read.end);
  const assumed: Assumed[] = [];
  const name = MONTH_NAMES[read.month - 1] ?? '';
  if (read.slip)
    assumed.push({ what: 'read-through', why: `“${written}” looks like a slip and is read as ${sayDay(read)}.` });
  if (read.century && read.year !== null)
    assumed.push({ what: 'century', why: `The year in “${written}” is read as ${read.year}.` });
  if (read.dayFirst) {
    assumed.push({
      what: 'day-first',
      why: `“${written}” is read with the day first, as is usual in Britain: ${read.day} ${name}.`,
    });
  }
  if (read.edge) {
    const which = read.edge === 'end' ? 'last' : 'first';
    assumed.push({ what: 'end-of-period', why: `“${written}” is read as the ${which} day of ${name}.` });
  }
  return assumed;
}

const sayDay = ({ day, month, year }: Endpoint) =>
  [day, MONTH_NAMES[month - 1], year].filter((part) => part !== null && part !== undefined).join(' ');

/** A day or month said alone. */
export function draftOf(plain: string, read: Endpoint): Draft {
  const at = (year: number): When | null => {
    if (read.day === null && !read.edge) {
      const to = isoOf(year, read.month, daysInMonth(year, read.month));
      return { shape: 'range', from: isoOf(year, read.month, 1), to, unit: 'month' };
    }
    const day = lowDay(read, year);
    return isDay(year, read.month, day) ? { shape: 'day', day: isoOf(year, read.month, day) } : null;
  };
  return {
    start: read.start,
    end: read.end,
    when: read.year === null ? null : at(read.year),
    at,
    month: read.month,
    monthDay: monthDayOf(read.month, read.day),
    time: read.time,
    ends: null,
    weekday: read.weekday === null ? null : { said: read.weekday, of: 'from' },
    assumed: assumedIn(plain, read),
    recurring: false,
  };
}

/** The year of an end that follows a day in time: that day's own year, or the next. */
const yearAfter = (from: Endpoint, year: number, to: Endpoint) => {
  const earlier = to.month < from.month || (to.month === from.month && highDay(to, year) < lowDay(from, year));
  return earlier ? year + 1 : year;
};

/** A stretch between two ends, each of which may borrow the other's year; null where the ends stand in the wrong order. */
export function rangeOf(plain: string, from: Endpoint, to: Endpoint, start = from.start): Draft | null {
  const at = (year: number): When | null => {
    const toYear = to.year ?? yearAfter(from, year, to);
    const [low, high] = [lowDay(from, year), highDay(to, toYear)];
    if (!isDay(year, from.month, low) || !isDay(toYear, to.month, high)) return null;
    const ends = { from: isoOf(year, from.month, low), to: isoOf(toYear, to.month, high) };
    const unit = from.day === null && to.day === null && !from.edge && !to.edge ? 'month' : 'days';
    return ends.from <= ends.to ? { shape: 'range', ...ends, unit } : null;
  };
  const fromYear =
    from.year ?? (to.year === null ? null : yearAfter(from, to.year, to) === to.year ? to.year : to.year - 1);
  const when = fromYear === null ? null : at(fromYear);
  if (fromYear !== null && when === null) return null;
  const weekday = from.weekday ?? to.weekday;
  return {
    start,
    end: to.end,
    when,
    at,
    month: from.month,
    monthDay: monthDayOf(from.month, from.day),
    time: to.time ?? from.time,
    ends: { from: { start: from.start, end: from.end }, to: { start: to.start, end: to.end } },
    weekday:
      weekday === null
        ? null
        : (pickWeekday(from, to, when) ?? { said: weekday, of: from.weekday === null ? 'to' : 'from' }),
    assumed: assumedInBoth(plain, from, to),
    recurring: false,
  };
}

/** Day-first is no assumption where the other end, in figures too, can be read no other way. */
function assumedInBoth(plain: string, from: Endpoint, to: Endpoint): Assumed[] {
  const bothFigures = from.form === 'figures' && to.form === 'figures';
  const open = from.dayFirst && to.dayFirst;
  const [first, last] =
    bothFigures && !open
      ? [
          { ...from, dayFirst: false },
          { ...to, dayFirst: false },
        ]
      : [from, to];
  return [...assumedIn(plain, first), ...assumedIn(plain, last)];
}

/** Of two weekdays the one that disagrees is worth keeping. */
function pickWeekday(from: Endpoint, to: Endpoint, when: When | null): Draft['weekday'] {
  if (from.weekday === null || to.weekday === null || when?.shape !== 'range') return null;
  return weekdayOf(when.from) === from.weekday ? { said: to.weekday, of: 'to' } : { said: from.weekday, of: 'from' };
}

/** A stretch whose days are known, as a financial year. */
export const fixedDraft = (span: Span, when: When, month: number, assumed: readonly Assumed[] = []): Draft => ({
  start: span.start,
  end: span.end,
  when,
  at: () => when,
  month,
  monthDay: monthDayOf(month, null),
  time: null,
  ends: null,
  weekday: null,
  assumed,
  recurring: false,
});
