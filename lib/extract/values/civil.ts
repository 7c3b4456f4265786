// The few sums on days that reading dates needs, on plain numbers: a document may hold tens of thousands of dates.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year has a 29 February. */
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The days of a month, 1 to 12; February of an unknown year has 29. */
export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeapYear(year)) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether the calendar has such a day; 29 February passes where the year is unknown. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const two = (n: number) => String(n).padStart(2, '0');

/** The ISO date of a year, month and day. */
export const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** The ISO form of a day without a year: `--03-28`; of a month without one: `--03`. */
export const monthDayOf = (month: number, day: number | null): string =>
  `--${two(month)}${day === null ? '' : `-${two(day)}`}`;

const DAY_LENGTH = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_LENGTH;

/** The ISO date a number of days after another. */
export const shiftDay = (iso: string, days: number): string =>
  new Date((dayNumber(iso) + days) * DAY_LENGTH).toISOString().slice(0, 10);

/** The weekday of an ISO date: 1 Monday to 7 Sunday. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
