import { isYearSupplied, sameDayWithYear } from '@/lib/extract/same-day.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts } from '@/lib/facts.ts';
import { spanAt } from '@/lib/listen/places.ts';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdayOf = (day: string) => new Date(`${day}T00:00Z`).getUTCDay() || 7;

/** A weekday that its date does not fall on. */
export interface WrongWeekday {
  readonly date: DateFound;
  /** The same day with its year, where the document gives it elsewhere. */
  readonly other: DateFound | null;
  readonly day: string;
  readonly said: string;
  readonly real: string;
}

/**
 * Weekdays that their dates do not fall on. Where the year was worked out rather than stated, the year may be what is wrong, unless the document gives the
 * same day elsewhere with its year.
 */
export function wrongWeekdays({ values: { dates }, sentences }: Facts): readonly WrongWeekday[] {
  return dates.flatMap((date) => {
    if (!date.weekday || date.when.shape !== 'day') return [];
    const { said, agrees } = date.weekday;
    const [other, day] = isYearSupplied(date)
      ? sameDayWithYear(dates, date.when.day)
      : [null, agrees ? null : date.when.day];
    if (!day || weekdayOf(day) === said) return [];
    if (spanAt(sentences, date.start)?.standing !== 'current') return [];
    return [{ date, other, day, said: weekdays[said] ?? '', real: weekdays[weekdayOf(day)] ?? '' }];
  });
}
