import { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '@/lib/calendar/working-days.ts';

const PERIOD = /^P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})(W?D))?(?:T(\d{1,6})H)?$/;

/** A period taken apart. `workingDays` is ours: `P20WD`, which ISO 8601 has no letter for. */
export interface PeriodParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly workingDays: number;
  readonly hours: number;
}

/** Reads an ISO 8601 period, or `P20WD` for working days. Throws a RangeError on anything else. */
export function parsePeriod(period: string): PeriodParts {
  const match = PERIOD.exec(period);
  if (!match) throw new RangeError(`"${period}" is not a period`);
  const at = (group: number) => Number(match[group] ?? 0);
  const working = match[5] === 'WD';
  return {
    years: at(1),
    months: at(2),
    weeks: at(3),
    days: working ? 0 : at(4),
    workingDays: working ? at(4) : 0,
    hours: at(6),
  };
}

/**
 * Days from one ISO date to another. `inclusive` counts both ends, as for the days on which people can answer (3 June to 25 August is 84);
 * `exclusive` leaves the first out, as for notice (14 February to 31 March 2025 is 45). Negative where `to` comes first.
 */
export function daysBetween(from: string, to: string, ends: 'inclusive' | 'exclusive'): number {
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
  if (ends === 'exclusive') return days;
  return days < 0 ? days - 1 : days + 1;
}

/**
 * The ISO date a period after (or before) another by the calendar: three months from 31 January is 30 April. Working days are those of
 * England and Wales; hours count by whole days, rounded up.
 */
export function addPeriod(day: string, period: string, direction: 'after' | 'before' = 'after'): string {
  const { years, months, weeks, days, workingDays, hours } = parsePeriod(period);
  if (workingDays) return addWorkingDays(day, direction === 'after' ? workingDays : -workingDays);
  const length = { years, months, weeks, days: days + Math.ceil(hours / 24) };
  const start = Temporal.PlainDate.from(day);
  return (direction === 'after' ? start.add(length) : start.subtract(length)).toString();
}

/** The last day of a period that begins on `day` and counts it: twelve weeks that open on 3 June close on 25 August. */
export function lastDayOf(day: string, period: string): string {
  return addPeriod(addPeriod(day, period), 'P1D', 'before');
}
