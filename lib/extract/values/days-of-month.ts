import { isWorkingDay } from '@/lib/calendar/working-days.ts';
import { daysInMonth, isoOf, monthDayOf, shiftDay, weekdayOf } from '@/lib/extract/values/civil.ts';
import { readDayNumber, readYearAfter } from '@/lib/extract/values/day-parts.ts';
import type { Draft } from '@/lib/extract/values/drafts.ts';
import type { DatesRead } from '@/lib/extract/values/shared-month.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readMonthName } from '@/lib/extract/values/worded-dates.ts';
import type { When } from '@/lib/extract/values.ts';

/** What is counted in a month: a weekday by number, its working days, or its weeks and halves, which have no day of their own. */
type Counted = number | 'working-day' | 'part';

/** Which one, from the front; -1 for the last. */
interface Nth {
  readonly nth: number;
  readonly next: number;
}

function readNth(tokens: Tokens, index: number): Nth | null {
  if (/^(?:last|final)$/.test(tokenAt(tokens, index).text)) return { nth: -1, next: index + 1 };
  const day = readDayNumber(tokens, index);
  return day?.ordinal && day.day <= 5 ? { nth: day.day, next: day.next } : null;
}

/** "first and third", "second, third or last": as many as are said. */
function readNths(tokens: Tokens, index: number): { readonly nths: readonly Nth[]; readonly next: number } | null {
  const nths: Nth[] = [];
  for (let at = index; nths.length < 4; ) {
    const nth = readNth(tokens, at);
    if (!nth) return null;
    nths.push(nth);
    const joint = tokenAt(tokens, nth.next).text;
    if (!/^(?:,|and|or|&)$/.test(joint)) return { nths, next: nth.next };
    at = nth.next + 1;
  }
  return null;
}

function readCounted(tokens: Tokens, index: number): { readonly counted: Counted; readonly next: number } | null {
  const { word, text } = tokenAt(tokens, index);
  if (word.weekday !== undefined) return { counted: word.weekday, next: index + 1 };
  if (/^(?:working|business)$/.test(text) && tokenAt(tokens, index + 1).text === 'day')
    return { counted: 'working-day', next: index + 2 };
  if (/^(?:week|weekend|half|fortnight|third)$/.test(text)) return { counted: 'part', next: index + 1 };
  return null;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const length = daysInMonth(year, month);
  if (nth < 0) {
    const last = isoOf(year, month, length);
    return shiftDay(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const day = 1 + ((weekday - weekdayOf(isoOf(year, month, 1)) + 7) % 7) + (nth - 1) * 7;
  return day <= length ? isoOf(year, month, day) : null;
}

function nthWorkingDay(year: number, month: number, nth: number): string {
  const step = Math.sign(nth);
  let day = isoOf(year, month, nth < 0 ? daysInMonth(year, month) : 1);
  for (let left = Math.abs(nth); ; day = shiftDay(day, step)) {
    if (isWorkingDay(day)) left -= 1;
    if (left === 0) return day;
  }
}

/**
 * "the first Monday of May 2025", "last working day in March", "first and third Tuesday of June": the days they come to. "The first week of
 * May 2025" and "the second half of May" have no one meaning, and neither they nor their month are read.
 */
export function readDaysOfMonth(tokens: Tokens, index: number): DatesRead | null {
  const read = readNths(tokens, index);
  const what = read && readCounted(tokens, read.next);
  if (!read || !what || !/^(?:of|in)$/.test(tokenAt(tokens, what.next).text)) return null;
  const name = readMonthName(tokens, what.next + 1);
  if (!name) return null;
  const year = readYearAfter(tokens, name.next);
  const isVerb = /^(?:may|march|mar)$/.test(name.token.text) && !name.token.capital;
  if (isVerb && !year) return null;
  const next = year?.next ?? name.next;
  const { counted } = what;
  if (counted === 'part') return { drafts: [], next };
  const { month } = name;
  const drafts = read.nths.map(({ nth }, place): Draft => {
    const at = (of: number): When | null => {
      const day = counted === 'working-day' ? nthWorkingDay(of, month, nth) : nthWeekday(of, month, counted, nth);
      return day === null ? null : { shape: 'day', day };
    };
    const isLast = place === read.nths.length - 1;
    return {
      start: tokenAt(tokens, place === 0 ? index : (read.nths[place - 1]?.next ?? index) + 1).start,
      end: tokenAt(tokens, isLast ? next - 1 : (read.nths[place]?.next ?? next) - 1).end,
      when: year ? at(year.year) : null,
      at,
      month,
      monthDay: monthDayOf(month, null),
      time: null,
      ends: null,
      weekday: null,
      assumed: [],
      recurring: false,
    };
  });
  return { drafts: drafts.filter(({ when }) => !year || when !== null), next };
}
