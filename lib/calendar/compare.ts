import { parsePeriod } from '@/lib/calendar/calendar.ts';

/** The fewest and the most days a period can take by the calendar: three months are 89 to 92 days. */
export function daysIn(period: string): { readonly least: number; readonly most: number } {
  const { years, months, weeks, days, workingDays, hours } = parsePeriod(period);
  const fixed = weeks * 7 + days + hours / 24;
  const [leastMonths, mostMonths] = daysInMonths(years * 12 + months);
  const [leastWorking, mostWorking] = daysInWorkingDays(workingDays);
  return { least: fixed + leastMonths + leastWorking, most: fixed + mostMonths + mostWorking };
}

/** The fewest and most days of 0 to 11 months in a row: February makes the least, July and August the most. */
const SHORTEST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const LONGEST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

function daysInMonths(months: number): readonly [number, number] {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  // A leap day may fall in the odd months, so it is never certain that all fall in the years.
  const leapsLeast = Math.floor(years / 4);
  const leapsMost = Math.ceil(years / 4);
  return [years * 365 + leapsLeast + (SHORTEST[rest] ?? 0), years * 365 + leapsMost + (LONGEST[rest] ?? 0)];
}

/** Working days run to whole weeks and, at the worst, meet the four days of Easter or the four of Christmas and New Year. */
function daysInWorkingDays(count: number): readonly [number, number] {
  if (count === 0) return [0, 0];
  const least = Math.floor(count / 5) * 7 + (count % 5);
  return [least, least + 6];
}

/**
 * How a stated period stands to one that is asked for. `borderline`: it depends on which months it runs through, as 90 days against three
 * months. Three months always reach twelve weeks.
 */
export function comparePeriods(stated: string, asked: string): 'longer' | 'same' | 'shorter' | 'borderline' {
  const [a, b] = [parsePeriod(stated), parsePeriod(asked)];
  const months = a.years * 12 + a.months - b.years * 12 - b.months;
  const days = (a.weeks - b.weeks) * 7 + a.days - b.days + (a.hours - b.hours) / 24;
  const working = a.workingDays - b.workingDays;
  const parts = [months, days, working];
  if (parts.every((part) => part === 0)) return 'same';
  if (parts.every((part) => part >= 0)) return 'longer';
  if (parts.every((part) => part <= 0)) return 'shorter';
  const [length, wanted] = [daysIn(stated), daysIn(asked)];
  if (length.least >= wanted.most) return 'longer';
  return length.most < wanted.least ? 'shorter' : 'borderline';
}
