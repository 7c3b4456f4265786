import { describe, expect, it } from 'vitest';
import { addPeriod, daysBetween, lastDayOf, parsePeriod } from '@/lib/calendar/calendar.ts';
import { comparePeriods, daysIn } from '@/lib/calendar/compare.ts';
import { addWorkingDays, isWorkingDay } from '@/lib/calendar/working-days.ts';

describe('daysBetween', () => {
  it.each([
    ['2024-06-03', '2024-08-25', 84, 83],
    ['2024-06-03', '2024-08-24', 83, 82],
    ['2025-03-03', '2025-04-14', 43, 42],
    ['2025-02-14', '2025-03-31', 46, 45],
    ['2024-02-28', '2024-03-01', 3, 2],
    ['2025-02-28', '2025-03-01', 2, 1],
    ['2025-03-03', '2025-03-03', 1, 0],
    ['2025-03-04', '2025-03-03', -2, -1],
    ['2025-03-29', '2025-03-31', 3, 2],
  ])('%s to %s: %i with both ends, %i without the first', (from, to, inclusive, exclusive) => {
    expect(daysBetween(from, to, 'inclusive')).toBe(inclusive);
    expect(daysBetween(from, to, 'exclusive')).toBe(exclusive);
  });

  it('refuses what is no day', () => {
    expect(() => daysBetween('2025-02-29', '2025-03-01', 'inclusive')).toThrow(RangeError);
    expect(() => daysBetween('3 March', '2025-03-01', 'inclusive')).toThrow(RangeError);
  });
});

describe('addPeriod', () => {
  it.each([
    ['2025-01-31', 'P3M', '2025-04-30'],
    ['2024-11-30', 'P3M', '2025-02-28'],
    ['2023-11-30', 'P3M', '2024-02-29'],
    ['2024-06-03', 'P12W', '2024-08-26'],
    ['2025-04-01', 'P3Y', '2028-04-01'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2025-01-01', 'P1Y6M', '2026-07-01'],
    ['2025-03-03', 'P0D', '2025-03-03'],
    ['2025-03-03', 'PT36H', '2025-03-05'],
  ])('%s and %s is %s', (day, period, end) => {
    expect(addPeriod(day, period)).toBe(end);
  });

  it.each([
    ['2025-06-30', 'P3M', '2025-03-30'],
    ['2025-05-31', 'P3M', '2025-02-28'],
    ['2025-04-14', 'P12W', '2025-01-20'],
    ['2025-04-22', 'P1WD', '2025-04-17'],
  ])('%s less %s is %s', (day, period, start) => {
    expect(addPeriod(day, period, 'before')).toBe(start);
  });
});

describe('lastDayOf', () => {
  it.each([
    ['2024-06-03', 'P12W', '2024-08-25'],
    ['2025-04-01', 'P3Y', '2028-03-31'],
    ['2025-04-01', 'P1D', '2025-04-01'],
    ['2025-01-31', 'P3M', '2025-04-29'],
  ])('%s for %s ends on %s', (day, period, last) => {
    expect(lastDayOf(day, period)).toBe(last);
  });
});

describe('parsePeriod', () => {
  it('takes a period apart', () => {
    expect(parsePeriod('P1Y6M')).toEqual({ years: 1, months: 6, weeks: 0, days: 0, workingDays: 0, hours: 0 });
    expect(parsePeriod('P20WD')).toMatchObject({ days: 0, workingDays: 20 });
  });

  it.each(['', 'P', '12W', 'P12', 'P6.5W', 'P-3M', 'PT', 'P1W2M', 'three months'])('refuses %j', (period) => {
    expect(() => parsePeriod(period)).toThrow(`"${period}" is not a period`);
  });
});

describe('comparePeriods', () => {
  it.each([
    // 89 days is the least three months can take, 92 the most.
    ['P3M', 'P12W', 'longer'],
    ['P12W', 'P3M', 'shorter'],
    ['P90D', 'P3M', 'borderline'],
    ['P88D', 'P3M', 'shorter'],
    ['P89D', 'P3M', 'borderline'],
    ['P91D', 'P3M', 'borderline'],
    ['P92D', 'P3M', 'longer'],
    ['P13W', 'P3M', 'borderline'],
    ['P14W', 'P3M', 'longer'],
    ['P30D', 'P1M', 'borderline'],
    ['P31D', 'P1M', 'longer'],
    ['P27D', 'P1M', 'shorter'],
    ['P28D', 'P4W', 'same'],
    ['P84D', 'P12W', 'same'],
    ['P83D', 'P12W', 'shorter'],
    ['P12M', 'P1Y', 'same'],
    ['P36M', 'P3Y', 'same'],
    ['P35M', 'P3Y', 'shorter'],
    ['P1Y11M', 'P2Y', 'shorter'],
    ['P365D', 'P1Y', 'borderline'],
    ['P366D', 'P1Y', 'longer'],
    ['P52W', 'P1Y', 'shorter'],
    ['P0D', 'P3M', 'shorter'],
    // Twenty working days are four weeks at the least.
    ['P20WD', 'P3M', 'shorter'],
    ['P20WD', 'P20WD', 'same'],
    ['P20WD', 'P4W', 'longer'],
    ['P20WD', 'P1M', 'borderline'],
  ] as const)('%s stands to %s as %s', (stated, asked, standing) => {
    expect(comparePeriods(stated, asked)).toBe(standing);
  });

  it('knows the fewest and most days', () => {
    expect(daysIn('P3M')).toEqual({ least: 89, most: 92 });
    expect(daysIn('P1Y')).toEqual({ least: 365, most: 366 });
    expect(daysIn('P4Y')).toEqual({ least: 1461, most: 1461 });
    expect(daysIn('P12W')).toEqual({ least: 84, most: 84 });
  });

  it('counts months as the calendar has them, wherever they begin', () => {
    for (let months = 1; months <= 11; months += 1) {
      const lengths = Array.from({ length: 48 }, (_, start) => {
        const from = addPeriod('2023-01-01', `P${start}M`);
        return daysBetween(from, addPeriod(from, `P${months}M`), 'exclusive');
      });
      expect(daysIn(`P${months}M`), `${months} months`).toEqual({
        least: Math.min(...lengths),
        most: Math.max(...lengths),
      });
    }
  });
});

describe('working days', () => {
  it.each([
    ['2025-04-18', 'Good Friday'],
    ['2025-04-21', 'Easter Monday'],
    ['2020-05-08', 'the early May bank holiday, moved for VE Day'],
    ['2022-06-03', 'the Platinum Jubilee'],
    ['2022-09-19', 'the state funeral'],
    ['2023-05-08', 'the coronation'],
    ['2021-12-28', 'Boxing Day, for a Sunday'],
    ['2026-12-28', 'Boxing Day, for a Saturday'],
    ['2028-01-03', "New Year's Day, for a Saturday"],
    ['2025-03-01', 'a Saturday'],
  ])('%s is none: %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(['2025-04-17', '2025-04-22', '2020-05-04', '2022-05-30', '2025-12-24'])('%s is one', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it.each([
    ['2025-03-03', 10, '2025-03-17'],
    ['2025-04-14', 5, '2025-04-23'],
    ['2025-12-22', 5, '2025-12-31'],
    ['2025-03-01', 1, '2025-03-03'],
    ['2025-03-17', -10, '2025-03-03'],
    ['2025-03-03', 0, '2025-03-03'],
  ])('%s and %i of them is %s', (day, count, end) => {
    expect(addWorkingDays(day, count)).toBe(end);
  });
});
