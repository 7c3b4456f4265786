import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatDays, formatList, formatPeriod } from '@/lib/format.ts';

describe('formatDate', () => {
  it.each([
    ['2025-03-03', '3 March 2025'],
    ['2024-12-31', '31 December 2024'],
    ['2024-02-29', '29 February 2024'],
  ])('writes %s as %s', (day, written) => expect(formatDate(day)).toBe(written));

  it('refuses what is not a date', () => expect(() => formatDate('3 March')).toThrow('"3 March" is not an ISO date'));
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
