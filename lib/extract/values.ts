import type { Span } from '@/lib/document.ts';

/** What was not said and had to be supplied, with the reason in words a reader can check. */
export interface Assumed {
  readonly what:
    | 'year'
    | 'day-first'
    | 'century'
    | 'month'
    | 'read-through'
    | 'end-of-period'
    | 'financial-year'
    | 'season'
    | 'unit';
  readonly why: string;
}

/** One list for all the values that say everything themselves, which are nearly all: a list for each would be a third of its size. */
export const NOTHING_ASSUMED: readonly Assumed[] = [];

/** When something is. Dates are ISO; both ends of a range are inclusive. */
export type When =
  | { readonly shape: 'day'; readonly day: string }
  | {
      readonly shape: 'range';
      readonly from: string;
      readonly to: string;
      readonly unit: 'days' | 'month' | 'season' | 'year' | 'financial-year' | 'academic-year' | 'week';
    }
  /** A day with no year, where nothing in the text or around it settles one: `--03-28`. */
  | { readonly shape: 'yearless'; readonly monthDay: string }
  /** Counted from something else: "within 28 days of the date of this letter". */
  | {
      readonly shape: 'relative';
      readonly period: string;
      readonly direction: 'after' | 'before';
      readonly from: string;
    };

/** A date or range of dates as the text says it. */
export interface DateFound extends Span {
  readonly when: When;
  /** `HH:MM`, 24-hour; `24:00` for midnight at the end of the day; null where no time is said. */
  readonly time: string | null;
  /** For a range, where each end is said. */
  readonly ends: { readonly from: Span; readonly to: Span } | null;
  /** A weekday said with the date: 1 Monday to 7 Sunday, and whether the calendar agrees; null where none is said. */
  readonly weekday: { readonly said: number; readonly agrees: boolean } | null;
  readonly assumed: readonly Assumed[];
}

/** A length of time in the words' own unit. */
export interface PeriodFound extends Span {
  /** ISO 8601: `P12W`, `P3M`, `P28D`, `P1Y6M`. The least of a range: "six to eight weeks" is `P6W`. */
  readonly period: string;
  /** The most, where a range or "up to" is said. */
  readonly atMost: string | null;
  /** Which days count. `calendar` where nothing else is said. */
  readonly days: 'calendar' | 'working' | 'clear';
  /** What an option may add: "3+1+1 years" is `P3Y` with `P2Y`; null where there is none. */
  readonly option: string | null;
  /** The period as said, with its fraction, where `period` had to spell it in smaller units: `P6.5W` for `P6W3D`. */
  readonly fraction?: string;
  readonly assumed: readonly Assumed[];
}

/** A sum of money. */
export interface MoneyFound extends Span {
  readonly amount: number;
  /** The larger end of a range. */
  readonly atMost: number | null;
  readonly upTo: boolean;
  /** ISO 4217. */
  readonly currency: string;
  readonly per: 'year' | 'month' | 'week' | 'day' | 'hour' | null;
  readonly assumed: readonly Assumed[];
}

/** A share of a hundred. */
export interface PercentFound extends Span {
  readonly value: number;
  readonly atMost: number | null;
  readonly assumed: readonly Assumed[];
}

/** All that a text says in figures, each list in order of place, none overlapping another of its own kind. */
export interface ValuesFound {
  readonly dates: readonly DateFound[];
  readonly periods: readonly PeriodFound[];
  readonly money: readonly MoneyFound[];
  readonly percents: readonly PercentFound[];
}

export { extractValues, findValues } from '@/lib/extract/values/find-values.ts';
export { fold } from '@/lib/extract/values/fold.ts';
