import { Temporal } from 'temporal-polyfill';
import holidays from '@/assets/bank-holidays.json';

const bankHolidays: ReadonlySet<string> = new Set(Object.keys(holidays.days));

/**
 * Whether an ISO date is neither a weekend nor a bank holiday in England and Wales. Bank holidays are known from 2010 to 2030; in other years
 * only weekends count.
 */
export function isWorkingDay(day: string): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek < 6 && !bankHolidays.has(day);
}

/** The ISO date `count` working days after a day, or before it where `count` is negative; the day itself is not counted. */
export function addWorkingDays(day: string, count: number): string {
  const step = Math.sign(count);
  let date = Temporal.PlainDate.from(day);
  for (let left = Math.abs(count); left > 0; ) {
    date = date.add({ days: step });
    if (isWorkingDay(date.toString())) left -= 1;
  }
  return date.toString();
}
