import type { Unit } from '@/lib/extract/values/lexicon.ts';

/** A length of time in the calendar's own units, whole numbers all. */
export interface Amount {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  /** ISO 8601 with the fraction as said, "P6.5W", where `days` or `months` had to spell it. */
  readonly fraction: string | null;
  /** Half a week or half a month has no whole number of days: why this many were taken. */
  readonly rounded: string | null;
  /** Large units before small ones: 4 years, 3 months, 2 weeks, 1 days. */
  readonly rank: number;
}

const NONE: Amount = { years: 0, months: 0, weeks: 0, days: 0, fraction: null, rounded: null, rank: 0 };

const whole = (n: number) => Math.abs(n - Math.round(n)) < 1e-9;

/** So many of a unit; null where no calendar length says it: "half a day", "a third of a month". */
export function amountOf(count: number, unit: Unit): Amount | null {
  switch (unit) {
    case 'hour':
      return whole(count / 24) ? { ...NONE, days: Math.round(count / 24), rank: 1 } : null;
    case 'day':
      return whole(count) ? { ...NONE, days: Math.round(count), rank: 1 } : null;
    case 'week':
      return weeks(count);
    case 'fortnight':
      return weeks(count * 2);
    case 'month':
      return months(count);
    case 'quarter':
      return months(count * 3);
    case 'term':
      return months(count * 3);
    case 'year':
      return years(count);
    case 'decade':
      return years(count * 10);
  }
}

function weeks(count: number): Amount {
  if (whole(count)) return { ...NONE, weeks: Math.round(count), rank: 2 };
  const full = Math.floor(count);
  const exact = (count - full) * 7;
  const days = Math.floor(exact + 1e-9);
  const rounded = whole(exact)
    ? null
    : `The part of a week is ${Number(exact.toFixed(2))} days and is counted as ${days}.`;
  return { ...NONE, weeks: full, days, fraction: `P${count}W`, rounded, rank: 2 };
}

function months(count: number): Amount | null {
  if (whole(count)) return { ...NONE, months: Math.round(count), rank: 3 };
  const full = Math.floor(count);
  if (!whole((count - full) * 2)) return null;
  return {
    ...NONE,
    months: full,
    days: 15,
    fraction: `P${count}M`,
    rounded: 'Half a month is counted as 15 days.',
    rank: 3,
  };
}

function years(count: number): Amount {
  if (whole(count)) return { ...NONE, years: Math.round(count), rank: 4 };
  const full = Math.floor(count);
  const part = (count - full) * 12;
  const months = Math.floor(part + 1e-9);
  const rounded = whole(part)
    ? null
    : `The part of a year is ${Number(part.toFixed(2))} months and is counted as ${months}.`;
  return { ...NONE, years: full, months, fraction: `P${count}Y`, rounded, rank: 4 };
}

/** Two lengths one after the other: "1 year and 6 months". */
export const addAmounts = (a: Amount, b: Amount): Amount => ({
  years: a.years + b.years,
  months: a.months + b.months,
  weeks: a.weeks + b.weeks,
  days: a.days + b.days,
  fraction: null,
  rounded: a.rounded ?? b.rounded,
  rank: b.rank,
});

/** A length so many times over: "two one-year extensions". */
export const timesAmount = (amount: Amount, count: number): Amount => ({
  ...amount,
  years: amount.years * count,
  months: amount.months * count,
  weeks: amount.weeks * count,
  days: amount.days * count,
  fraction: null,
});

/** ISO 8601 in the words' own units. */
export function isoPeriod({ years, months, weeks, days }: Amount): string {
  const parts = [
    [years, 'Y'],
    [months, 'M'],
    [weeks, 'W'],
    [days, 'D'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, letter]) => `${n}${letter}`);
  return `P${said.join('') || '0D'}`;
}

/** Roughly how many days, for telling the lesser end of a range from the greater. */
export const roughDays = ({ years, months, weeks, days }: Amount): number =>
  years * 365.25 + months * 30.44 + weeks * 7 + days;
