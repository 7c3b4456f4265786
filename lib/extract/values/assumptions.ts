import type { Assumed } from '@/lib/extract/values.ts';

/** The reasons given for what was not said, in words a reader can check. */
export const assumedReadThrough = (written: string, meant: string): Assumed => ({
  what: 'read-through',
  why: `“${written}” looks like a slip and is read as ${meant}.`,
});

export const assumedCentury = (written: string, year: number): Assumed => ({
  what: 'century',
  why: `“${written}” is read as ${year}.`,
});

export const assumedDayFirst = (written: string, meant: string): Assumed => ({
  what: 'day-first',
  why: `“${written}” is read with the day first, as is usual in Britain: ${meant}.`,
});

export const assumedYear = (year: number, because: string): Assumed => ({
  what: 'year',
  why: `The year is not stated. ${year} is taken from ${because}.`,
});
