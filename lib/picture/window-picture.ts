import { daysBetween } from '@/lib/calendar/calendar.ts';
import { type HolidayWithin, holidaysWithin } from '@/lib/picture/holidays-within.ts';

/** What a stretch of days is for: to answer a consultation, to bid, or to get ready for a change. */
export type WindowPurpose = 'consultation' | 'tender' | 'change';

/** How today stands to a stretch of days. `days`: until it begins, that are left, or since it ended; 0 on the last day. */
export interface TodayThen {
  readonly when: 'before' | 'within' | 'after';
  readonly days: number;
}

/** A stretch of days set against the one a compact promises, ready to be drawn. Dates are ISO; shares run from 0 at its first day to 1. */
export interface WindowPicture {
  readonly shape: 'window';
  readonly purpose: WindowPurpose;
  readonly from: string;
  /** The first day was not stated: the day of publication stands in for it. */
  readonly fromAssumed: boolean;
  readonly to: string;
  readonly days: number;
  /** What the compact promises, counted from the same first day; null where it sets no figure. */
  readonly promise: { readonly period: string; readonly to: string; readonly days: number } | null;
  /** Where the window and the promise end. */
  readonly share: number;
  readonly promiseShare: number | null;
  readonly today: TodayThen;
  /** Where today stands; null where it is off the picture. */
  readonly todayShare: number | null;
  readonly holidays: readonly (HolidayWithin & { readonly fromShare: number; readonly toShare: number })[];
}

interface Stretch extends Pick<WindowPicture, 'purpose' | 'from' | 'fromAssumed' | 'to'> {
  /** The period a compact promises and the day on which it would end. */
  readonly promise: { readonly period: string; readonly to: string } | null;
}

/** Works a picture out. The days of a consultation count both ends, those of a warning leave out the day it was given. Null where it ends before it begins. */
export function windowPicture({ promise, ...stretch }: Stretch, today: string): WindowPicture | null {
  const { purpose, from, to } = stretch;
  const ends = purpose === 'consultation' ? 'inclusive' : 'exclusive';
  const days = daysBetween(from, to, ends);
  if (days <= 0) return null;
  const last = promise && promise.to > to ? promise.to : to;
  // Each day has a width of its own, whichever way they are counted.
  const width = daysBetween(from, last, 'inclusive');
  const shareBefore = (day: string) => daysBetween(from, day, 'exclusive') / width;
  const shareAfter = (day: string) => daysBetween(from, day, 'inclusive') / width;
  return {
    shape: 'window',
    ...stretch,
    days,
    promise: promise && { ...promise, days: daysBetween(from, promise.to, ends) },
    share: shareAfter(to),
    promiseShare: promise && shareAfter(promise.to),
    today: todayThen(from, to, today),
    todayShare: from <= today && today <= last ? (shareBefore(today) + shareAfter(today)) / 2 : null,
    holidays: holidaysWithin(from, last).map((holiday) => ({
      ...holiday,
      fromShare: shareBefore(holiday.from),
      toShare: shareAfter(holiday.to),
    })),
  };
}

function todayThen(from: string, to: string, today: string): TodayThen {
  if (today < from) return { when: 'before', days: daysBetween(today, from, 'exclusive') };
  if (today > to) return { when: 'after', days: daysBetween(to, today, 'exclusive') };
  return { when: 'within', days: daysBetween(today, to, 'exclusive') };
}
