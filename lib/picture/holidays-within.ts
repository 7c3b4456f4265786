import holidays from '@/assets/bank-holidays.json';
import { longHolidaysIn } from '@/lib/calendar/long-holidays.ts';

/** A holiday, or the part of it that falls within a stretch of days; ISO dates, both ends counted. */
export interface HolidayWithin {
  readonly what: 'christmas' | 'easter' | 'summer' | 'bank-holiday';
  readonly from: string;
  readonly to: string;
}

const bankHolidays = Object.entries(holidays.days);
const dayIn = (year: string, name: string) =>
  bankHolidays.find(([day, called]) => called === name && day.startsWith(year))?.[0];

/**
 * The holidays in England and Wales that a stretch of days runs into, in order; both its ends are ISO dates and count. Bank holidays and Easter are known
 * from 2010 to 2030. A bank holiday inside a longer holiday is not named again.
 */
export function holidaysWithin(from: string, to: string): readonly HolidayWithin[] {
  const within = (what: HolidayWithin['what'], first: string, last: string): HolidayWithin[] =>
    first <= to && last >= from ? [{ what, from: first > from ? first : from, to: last < to ? last : to }] : [];

  const longer = [
    ...longHolidaysIn(from, to).map(
      (holiday): HolidayWithin => ({
        what: holiday.name === 'Christmas and New Year' ? 'christmas' : 'summer',
        from: holiday.from,
        to: holiday.to,
      }),
    ),
    ...bankHolidays.flatMap(([day, name]) => {
      const last = name === 'Good Friday' ? dayIn(day.slice(0, 4), 'Easter Monday') : undefined;
      return last ? within('easter', day, last) : [];
    }),
  ];
  const single = bankHolidays
    .flatMap(([day]) => within('bank-holiday', day, day))
    .filter(({ from: day }) => !longer.some((holiday) => holiday.from <= day && day <= holiday.to));
  return [...longer, ...single].sort((a, b) => a.from.localeCompare(b.from));
}
