import { Temporal } from 'temporal-polyfill';
import holidays from '@/assets/bank-holidays.json';

const bankHolidays: ReadonlyMap<string, string> = new Map(Object.entries(holidays.days));

/** The name of the bank holiday in England and Wales on an ISO date; null on other days. Known for 2010 to 2030. */
export function bankHolidayOn(day: string): string | null {
  return bankHolidays.get(day) ?? null;
}

/** Whether an ISO date is neither a weekend nor a bank holiday in England and Wales. */
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

/** Working days from one ISO date to another, both counted where they are working days; 0 where `to` comes first. */
export function workingDaysBetween(from: string, to: string): number {
  const last = Temporal.PlainDate.from(to);
  let count = 0;
  for (
    let date = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (isWorkingDay(date.toString())) count += 1;
  }
  return count;
}
