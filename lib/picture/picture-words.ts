import type { NoticeBar, TermBar } from '@/lib/picture/funding-picture.ts';
import type { HolidayWithin } from '@/lib/picture/holidays-within.ts';
import type { WindowPicture } from '@/lib/picture/window-picture.ts';
import {
  formatDate,
  formatDates,
  formatDayMonth,
  formatList,
  formatMonths,
  formatNotice,
  formatPeriod,
} from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

/** The line under a window: how many days of those promised, and how today stands to them. */
export function captionOf(picture: WindowPicture): string {
  return [daysOf(picture), todayOf(picture)].filter((words) => words !== '').join(' · ');
}

function daysOf({ days, promise }: WindowPicture): string {
  if (!promise) return say('picture.days', { count: days });
  return days < promise.days
    ? say('picture.days.short', { days, asked: promise.days })
    : say('picture.days.reached', { days, asked: promise.days });
}

function todayOf({ purpose, today: { when, days } }: WindowPicture): string {
  // A letter dated in the future has yet to be given; there is nothing to count.
  if (when === 'before') return purpose === 'consultation' ? say('picture.today.before', { count: days }) : '';
  if (when === 'after') return say(`picture.today.after.${purpose}`, { count: days });
  return days === 0 ? say(`picture.today.last.${purpose}`) : say(`picture.today.within.${purpose}`, { count: days });
}

/** Holidays of one day, too many to label in the picture: "Bank holidays: 5 May and 26 May"; empty where there are none. */
export function bankHolidaysOf({ holidays }: WindowPicture): string {
  const days = bankHolidaysIn(holidays).map(formatDayMonth);
  return days.length ? say('picture.bank-holidays', { count: days.length, days: formatList(days) }) : '';
}

/** A date for a label: without its year where that is this year's, and so are the others'. */
export function labelDate(day: string, { from, to, promise }: WindowPicture, today: string): string {
  const years = new Set([from, to, promise?.to ?? to, today].map((date) => date.slice(0, 4)));
  return years.size === 1 ? formatDayMonth(day) : formatDate(day);
}

/** All that a window shows, as sentences, for readers who hear it. */
export function describeWindow(picture: WindowPicture): string {
  const { purpose, from, fromAssumed, to, days, promise, holidays } = picture;
  const dates = { from: formatDate(from), to: formatDate(to), count: days };
  const today = todayOf(picture);
  return [
    say(fromAssumed ? 'picture.describe.published' : `picture.describe.${purpose}`, dates),
    ...(promise
      ? [
          say('picture.describe.promise', {
            asked: formatPeriod(promise.period),
            to: formatDate(promise.to),
            count: promise.days,
          }),
        ]
      : []),
    ...(today ? [say('picture.describe.today', { today })] : []),
    ...(holidays.length ? [say('picture.describe.holidays', { holidays: formatList(holidaysOf(picture)) })] : []),
  ].join(' ');
}

/** The long holidays one by one, and those of a day together. */
function holidaysOf({ holidays }: WindowPicture): readonly string[] {
  const named = holidays.flatMap(({ what, from, to }) =>
    what === 'bank-holiday'
      ? []
      : [say('picture.describe.holiday', { name: say(`picture.holiday.${what}`), dates: formatDates(from, to) })],
  );
  const days = bankHolidaysIn(holidays).map(formatDate);
  return days.length
    ? [...named, say('picture.describe.bank-holidays', { count: days.length, dates: formatList(days) })]
    : named;
}

const bankHolidaysIn = (holidays: readonly HolidayWithin[]) =>
  holidays.filter(({ what }) => what === 'bank-holiday').map(({ from }) => from);

/** What a term bar shows, as sentences. */
export function describeTerm({ months, possibleMonths, asked, dates }: TermBar): string {
  const lengths = { length: formatMonths(months), asked: formatMonths(asked) };
  const term = dates
    ? say('picture.term.dates', {
        ...lengths,
        from: formatDate(dates.from),
        to: formatDate(dates.to),
        askedTo: formatDate(dates.askedTo),
      })
    : say('picture.term', lengths);
  return possibleMonths === null
    ? term
    : `${term} ${say('picture.term.possible', { possible: formatMonths(possibleMonths) })}`;
}

/** What a notice bar shows, as sentences: months differ in length, so it says the days on which notice would run out. */
export function describeNotice({ period, asked, to, askedTo }: NoticeBar): string {
  const values = {
    asked: formatNotice(asked),
    askedTo: formatDate(askedTo),
    notice: formatNotice(period),
    to: formatDate(to),
  };
  return say(period === 'P0D' ? 'picture.notice.none' : 'picture.notice', values);
}
