import { dayNumber, weekdayOf } from '@/lib/extract/values/civil.ts';
import type { Draft } from '@/lib/extract/values/drafts.ts';
import { type Around, beginsOrEnds, isOfPast } from '@/lib/extract/values/words-about.ts';
import type { When } from '@/lib/extract/values.ts';

/** A date in its place in a document. Offsets are into the document's text. */
export interface Placed extends Draft {
  readonly block: number;
  /** Counts sentences through the document. */
  readonly sentence: number;
  readonly about: Around;
  /** The table it stands in; null where it stands in none. */
  readonly table: number | null;
  /** In a part of the page that does not speak for the document. */
  readonly furniture: boolean;
}

/** A day lately gone by, in days, whose next return is most of a year off, is taken as gone by. */
const JUST_PAST = 31;
const MOST_OF_A_YEAR = 333;

/** The first ISO date of a day or stretch; null of others. */
export const firstDay = (when: When): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' ? when.from : null;

/** The last ISO date of a day or stretch; null of others. */
const lastDay = (when: When): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' ? when.to : null;

/** The year of an ISO date. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** How far after a reference a draft would lie in each of the years about it, in days; those years in which it has no such day are left out. */
function gapsAfter(draft: Draft, reference: string, end: (when: When) => string | null) {
  const year = yearOf(reference);
  return [year - 1, year, year + 1].flatMap((candidate) => {
    const when = draft.at(candidate);
    const day = when && end(when);
    return day ? [{ year: candidate, gap: dayNumber(day) - dayNumber(reference) }] : [];
  });
}

/** The year that puts a draft nearest after a day, or just before it where that is plainly nearer or its words tell of the past. */
export function nearestAfter(draft: Placed, reference: string): number | null {
  const gaps = gapsAfter(draft, reference, lastDay);
  const after = gaps.find(({ gap }) => gap >= 0);
  const before = gaps.filter(({ gap }) => gap < 0).at(-1);
  // 29 February can wait for years, and nobody means that.
  const awaited = after && after.gap <= 366 ? after : null;
  const lately = before && before.gap >= -366 ? before : null;
  if (!awaited) return lately && lately.gap >= -JUST_PAST ? lately.year : null;
  if (!lately) return awaited.year;
  return isOfPast(draft.about) || (-lately.gap <= JUST_PAST && awaited.gap > MOST_OF_A_YEAR)
    ? lately.year
    : awaited.year;
}

/** A dated neighbour, and when it is. */
export interface Neighbour {
  readonly placed: Placed;
  readonly when: When;
}

/** Whether two dates are a beginning and its end, in that order: "starts on 1 April 2025 and ends on 31 March". */
export const isPair = (draft: Placed, neighbour: Placed, neighbourFirst: boolean): boolean =>
  neighbourFirst
    ? beginsOrEnds(neighbour.about) === 'begins' && beginsOrEnds(draft.about) === 'ends'
    : beginsOrEnds(draft.about) === 'begins' && beginsOrEnds(neighbour.about) === 'ends';

/**
 * The year that keeps a draft after a dated neighbour that comes first, or before one that follows, unless the other side is plainly nearer.
 * `now` is the document's own day: words that tell of the past keep the draft from lying after it.
 */
export function inSequence(
  draft: Placed,
  neighbour: Neighbour,
  neighbourFirst: boolean,
  now: string | null,
): number | null {
  const reference = neighbourFirst ? firstDay(neighbour.when) : lastDay(neighbour.when);
  if (!reference) return null;
  const sign = neighbourFirst ? 1 : -1;
  const gaps = gapsAfter(draft, reference, neighbourFirst ? lastDay : firstDay)
    .map(({ year, gap }) => ({ year, gap: gap * sign }))
    .sort((a, b) => a.gap - b.gap);
  const onward = gaps.find(({ gap }) => gap >= 0);
  const back = gaps.filter(({ gap }) => gap < 0).at(-1);
  const awaited = onward && onward.gap <= 366 ? onward : null;
  const passed = back && back.gap >= -366 ? back : null;
  if (!awaited) return passed && passed.gap >= -JUST_PAST ? passed.year : null;
  if (!passed) return awaited.year;
  const plainlyBack =
    !isPair(draft, neighbour.placed, neighbourFirst) && -passed.gap <= JUST_PAST && awaited.gap > MOST_OF_A_YEAR;
  return plainlyBack || (neighbourFirst && isYetToCome(draft, awaited.year, now)) ? passed.year : awaited.year;
}

function isYetToCome(draft: Placed, year: number, now: string | null): boolean {
  const when = draft.at(year);
  const day = when && firstDay(when);
  return isOfPast(draft.about) && now !== null && day !== null && day > now;
}

/** Whether the calendar bears out the weekday said; null where none is said. */
export function agrees({ weekday }: Draft, when: When): boolean | null {
  const day = weekday?.of === 'to' ? lastDay(when) : firstDay(when);
  return weekday && day ? weekdayOf(day) === weekday.said : null;
}

/** Whether a draft's weekday fits a year. */
export function fits(draft: Draft, year: number): boolean {
  const when = draft.at(year);
  return when !== null && agrees(draft, when) === true;
}
