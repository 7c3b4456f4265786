import { daysBetween } from '@/lib/calendar/calendar.ts';

/** Days of a long holiday that fall within some other stretch of days; both ends count. */
export interface HolidayDays {
  readonly name: 'Christmas and New Year' | 'the school summer holidays';
  /** ISO dates, the first and last day of the holiday that fall within. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/**
 * When committees do not meet and families are away. Christmas: from the last Friday or so before it until schools and offices are back. Summer: the usual
 * six weeks of schools in England, which differ by a day or two from place to place. Easter and half-terms are too short to count as long.
 */
const holidays = [
  { name: 'Christmas and New Year', from: '-12-20', to: '-01-03', intoNextYear: true },
  { name: 'the school summer holidays', from: '-07-22', to: '-09-01', intoNextYear: false },
] as const;

/** The long holidays that a stretch of days runs into, in order; both its ends are ISO dates and count. */
export function longHolidaysIn(opens: string, closes: string): readonly HolidayDays[] {
  const found: HolidayDays[] = [];
  for (let year = Number(opens.slice(0, 4)) - 1; year <= Number(closes.slice(0, 4)); year++)
    for (const { name, from, to, intoNextYear } of holidays) {
      const first = later(opens, `${year}${from}`);
      const last = earlier(closes, `${intoNextYear ? year + 1 : year}${to}`);
      if (first <= last) found.push({ name, from: first, to: last, days: daysBetween(first, last, 'inclusive') });
    }
  return found.sort((a, b) => a.from.localeCompare(b.from));
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
