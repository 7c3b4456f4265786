import { dayNumber, shiftDay, weekdayOf } from '@/lib/extract/values/civil.ts';
import { readDayNumber, readWeekday } from '@/lib/extract/values/day-parts.ts';
import type { Draft } from '@/lib/extract/values/drafts.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** What may follow a day that has no month: an end, or a word that goes on with the sentence. Not "Friday 3rd floor", "Saturday 1st team". */
const GOES_ON = /^(?:|[.,;:)!?]|and|or|at|please|is|was|if|so|to|when|we|you|but|with|from|until|because|as|since|in)$/;

/** How far from the document's own day such a day is looked for: a weekday and its number meet again within two months or so. */
const FARTHEST = 92;

/** "Friday 30th", "Monday the 2nd": a weekday and its number, with the month left to the reader. */
export function readMonthlessDay(
  tokens: Tokens,
  index: number,
): { readonly draft: Draft; readonly next: number } | null {
  const weekday = readWeekday(tokens, index);
  const day = weekday && readDayNumber(tokens, weekday.next);
  if (!weekday || !day?.ordinal || day.day < 1 || day.day > 31) return null;
  if (!GOES_ON.test(tokenAt(tokens, day.next).text) || tokenAt(tokens, day.next + 1).word.month !== undefined)
    return null;
  const draft: Draft = {
    start: tokenAt(tokens, index).start,
    end: tokenAt(tokens, day.next - 1).end,
    when: null,
    at: () => null,
    near: (from, isPast) => nearest(from, weekday.weekday, day.day, isPast ? -1 : 1),
    month: 1,
    monthDay: '',
    time: null,
    ends: null,
    weekday: null,
    assumed: [],
    recurring: false,
  };
  return { draft, next: day.next };
}

function nearest(from: string, weekday: number, dayOfMonth: number, step: 1 | -1): string | null {
  // From one such weekday to the next, week by week.
  const off = ((((weekday - weekdayOf(from)) * step) % 7) + 7) % 7;
  for (
    let day = shiftDay(from, off * step);
    Math.abs(dayNumber(day) - dayNumber(from)) <= FARTHEST;
    day = shiftDay(day, 7 * step)
  )
    if (Number(day.slice(8)) === dayOfMonth) return day;
  return null;
}
