import { addPeriod, daysBetween } from '@/lib/calendar/calendar.ts';
import { noticeTold } from '@/lib/extract/notices/told.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Facts, Said } from '@/lib/facts.ts';

/** The notice that a letter calls itself, and the days between which it runs. */
export interface NoticeDays {
  readonly given: PeriodFound;
  readonly announced: Said<string>;
  readonly effective: Said<string>;
  /** By how many days it falls short of what it calls itself; none or fewer where it does not. */
  readonly off: number;
}

/**
 * The day that comes nearest to the notice a letter calls itself: of several, some may have longer. What comes only after as much time again is of something
 * else: "the rest of the agreement ends, as planned, next year".
 */
export function noticeDays({ values: { periods }, changes, sentences }: Facts): NoticeDays | null {
  const given = noticeTold(periods, sentences);
  if (!given) return null;
  const days = changes.flatMap(({ announced, effective }) => {
    if (!announced || effective.assumed.some(({ what }) => what === 'month')) return [];
    const due = addPeriod(announced.value, given.period);
    if (effective.value > addPeriod(due, given.period)) return [];
    return [{ given, announced, effective, off: daysBetween(effective.value, due, 'exclusive') }];
  });
  return days.sort((a, b) => a.off - b.off)[0] ?? null;
}
