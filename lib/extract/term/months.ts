import { Temporal } from 'temporal-polyfill';

/** Whole months from the first day to the last, both included: 1 April 2025 to 31 March 2026 is 12. Null where the days are out of order. */
export function monthsOf(first: string, last: string): number | null {
  if (first > last) return null;
  const { years, months, days } = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last).add({ days: 1 }), {
    largestUnit: 'year',
  });
  // A term that ends a day or two short of the month's end is meant as whole months.
  return years * 12 + months + (days >= 27 ? 1 : 0);
}

/** Whole months in a period of years and months; null for weeks and days, which have none. */
export function monthsIn(period: string): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?$/.exec(period);
  if (!match || period === 'P') return null;
  return Math.round(Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0));
}

/** The last day of a period that begins on a day, as an ISO date. */
export const lastDayOf = (first: string, period: string): string =>
  Temporal.PlainDate.from(first).add(period).subtract({ days: 1 }).toString();
