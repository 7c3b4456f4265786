import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatDates,
  formatDayMonth,
  formatDays,
  formatList,
  formatMonths,
  formatNotice,
  formatPeriod,
} from '@/lib/show/format.ts';

describe('formatDate', () => {
  it.each([
    ['2025-03-03', '3 March 2025'],
    ['2024-12-31', '31 December 2024'],
    ['2024-02-29', '29 February 2024'],
  ])('writes %s as %s', (day, written) => expect(formatDate(day)).toBe(written));

  it('refuses what is not a date', () => expect(() => formatDate('3 March')).toThrow('"3 March" is not an ISO date'));
});

describe('formatDates', () => {
  it.each([
    ['2025-04-18', '2025-04-21', '18 to 21 April 2025'],
    ['2025-03-31', '2025-04-01', '31 March to 1 April 2025'],
    ['2025-12-20', '2026-01-03', '20 December 2025 to 3 January 2026'],
    ['2024-04-01', '2025-04-30', '1 April 2024 to 30 April 2025'],
    ['2025-05-05', '2025-05-05', '5 May 2025'],
  ])('writes %s to %s as %s', (from, to, written) => expect(formatDates(from, to)).toBe(written));

  it('leaves the year out where it is said nearby', () => expect(formatDayMonth('2025-05-05')).toBe('5 May'));
});

describe('formatNotice', () => {
  it.each([
    ['P1M', '1 month’s notice'],
    ['P3M', '3 months’ notice'],
    ['P1W', '1 week’s notice'],
    ['P28D', '28 days’ notice'],
    ['P1WD', '1 working day’s notice'],
    ['P20WD', '20 working days’ notice'],
    ['PT48H', '48 hours’ notice'],
    ['P6M1D', '6 months and 1 day’s notice'],
  ])('writes %s as %s', (period, written) => expect(formatNotice(period)).toBe(written));
});

describe('formatMonths', () => {
  it.each([
    [1, '1 month'],
    [11, '11 months'],
    [12, '1 year'],
    [13, '13 months'],
    [36, '3 years'],
    [0, '0 months'],
  ])('writes %i as %s', (months, written) => expect(formatMonths(months)).toBe(written));
});

describe('formatPeriod', () => {
  it.each([
    ['P12W', '12 weeks'],
    ['P1W', '1 week'],
    ['P6W1D', '6 weeks and 1 day'],
    ['P1Y6M', '1 year and 6 months'],
    ['P1Y6M2D', '1 year, 6 months and 2 days'],
    ['P20WD', '20 working days'],
    ['P1WD', '1 working day'],
    ['P0D', '0 days'],
    ['P1Y0M', '1 year'],
    ['PT48H', '48 hours'],
    ['P1DT12H', '1 day and 12 hours'],
  ])('writes %s as %s', (period, written) => expect(formatPeriod(period)).toBe(written));

  it.each(['P12', '12W', 'P', 'PT', 'P1.5Y', 'PT5M'])('refuses %s', (period) =>
    expect(() => formatPeriod(period)).toThrow(RangeError),
  );
});

describe('formatDays', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [6, '6 days'],
    [7, '1 week'],
    [8, '1 week and 1 day'],
    [43, '6 weeks and 1 day'],
    [83, '11 weeks and 6 days'],
    [84, '12 weeks'],
  ])('writes %i as %s', (days, written) => expect(formatDays(days)).toBe(written));
});

describe('formatCount and formatList', () => {
  it('counts one and many', () => {
    expect(formatCount(1, 'word')).toBe('1 word');
    expect(formatCount(1200, 'word')).toBe('1,200 words');
  });

  it('joins as people do', () => {
    expect(formatList(['feedback', 'expenses', 'early notice'])).toBe('feedback, expenses and early notice');
    expect(formatList(['a page', 'a PDF'], 'or')).toBe('a page or a PDF');
    expect(formatList(['expenses'])).toBe('expenses');
  });
});
