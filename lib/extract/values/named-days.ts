import holidays from '@/assets/bank-holidays.json';
import { isoOf, shiftDay, weekdayOf } from '@/lib/extract/values/civil.ts';
import { readFullYear } from '@/lib/extract/values/day-parts.ts';
import { fixedDraft } from '@/lib/extract/values/drafts.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import type { YearsRead } from '@/lib/extract/values/years.ts';
import type { Assumed } from '@/lib/extract/values.ts';

/** Easter Sunday by the Gregorian reckoning, as Meeus, Jones and Butcher write it down. */
function easterOf(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return isoOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const fixed = (month: number, day: number) => (year: number) => isoOf(year, month, day);
const fromEaster = (days: number) => (year: number) => shiftDay(easterOf(year), days);

/** The first such weekday on or after a day of the year. */
const weekdayFrom = (month: number, day: number, weekday: number) => (year: number) => {
  const first = isoOf(year, month, day);
  return shiftDay(first, (weekday - weekdayOf(first) + 7) % 7);
};

const held: ReadonlyMap<string, string> = new Map(
  Object.entries(holidays.days).map(([day, name]) => [`${name.toLowerCase()} ${day.slice(0, 4)}`, day]),
);

/** A bank holiday on the day it was or will be held, else where the law puts it: jubilees have moved some. */
const bankHoliday = (name: string, usual: (year: number) => string) => (year: number) =>
  held.get(`${name} bank holiday ${year}`) ?? usual(year);

const MAY = bankHoliday('early may', weekdayFrom(5, 1, 1));
const SPRING = bankHoliday('spring', weekdayFrom(5, 25, 1));
const SUMMER = bankHoliday('summer', weekdayFrom(8, 25, 1));

const DAYS: ReadonlyMap<string, (year: number) => string> = new Map([
  ['good friday', fromEaster(-2)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['shrove tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['mothering sunday', fromEaster(-21)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['early may bank holiday', MAY],
  ['may day bank holiday', MAY],
  ['spring bank holiday', SPRING],
  ['august bank holiday', SUMMER],
  ['summer bank holiday', SUMMER],
  ['late summer bank holiday', SUMMER],
  ['fathers day', weekdayFrom(6, 15, 7)],
  ['remembrance sunday', weekdayFrom(11, 8, 7)],
  ['remembrance day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['halloween', fixed(10, 31)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
]);

/** What the names above begin with; "Father's" is two words to the grammar. */
export const OPENS_NAMED_DAY: ReadonlySet<string> = new Set([
  'father',
  ...[...DAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
]);

const LONGEST = 4;

/** A season's name more than a day's, unless the saying ends with it: "by Easter 2025", not the "Christmas 2025 opening hours". */
const LOOSE = /^(?:easter|christmas|halloween)$/;

/** "Good Friday 2025", "the August bank holiday, 2025", "New Year's Eve 2025": only with its year, without which the day is mostly any year's. */
export function readNamedDay(plain: string, tokens: Tokens, index: number): YearsRead | null {
  let name = '';
  let words = 0;
  for (let at = index; words < LONGEST; at += 1) {
    const { text, kind } = tokenAt(tokens, at);
    if (text === "'") continue;
    if (kind !== 'word') return null;
    // "New Year's" and "Father's" are written with and without their mark.
    name += text === 's' && tokenAt(tokens, at - 1).text === "'" ? 's' : `${words > 0 ? ' ' : ''}${text}`;
    words += text === 's' ? 0 : 1;
    const dayOf = DAYS.get(name);
    const comma = tokenAt(tokens, at + 1).text === ',' ? 1 : 0;
    const year = dayOf && readFullYear(tokens, at + 1 + comma);
    if (!dayOf || !year) continue;
    if (year.year < 1900 || year.year > 2100) return null;
    if (LOOSE.test(name) && !/^(?:|[.,;:)!?]|and|or|at|but|to)$/.test(tokenAt(tokens, year.next).text)) return null;
    const day = dayOf(year.year);
    const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, year.next - 1).end };
    const why = `“${plain.slice(span.start, span.end)}” is ${day} in the calendar.`;
    const assumed: Assumed[] = [{ what: 'month', why }];
    return { draft: fixedDraft(span, { shape: 'day', day }, Number(day.slice(5, 7)), assumed), next: year.next };
  }
  return null;
}
