import type { DateFound } from '@/lib/extract/values.ts';

/** Whether the year of a date was worked out rather than said. */
export const isYearSupplied = ({ assumed }: DateFound) => assumed.some(({ what }) => what === 'year');

/** Where else the document gives a day of the same month and number, with its year. */
export function sameDayWithYear(dates: readonly DateFound[], day: string): readonly [DateFound | null, string | null] {
  for (const other of dates)
    if (other.when.shape === 'day' && !isYearSupplied(other) && other.when.day.slice(5) === day.slice(5))
      return Math.abs(Number(other.when.day.slice(0, 4)) - Number(day.slice(0, 4))) <= 1
        ? [other, other.when.day]
        : [null, null];
  return [null, null];
}
