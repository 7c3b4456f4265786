import { addPeriod, daysBetween, lastDayOf, parsePeriod } from '@/lib/calendar/calendar.ts';
import type { FundingTerm, Notice } from '@/lib/facts.ts';

/** How long the money lasts beside how long the compact asks; in months. Shares run from 0 to 1, the longest of all. */
export interface TermBar {
  readonly months: number;
  /** What options could make of it; null where there are none. */
  readonly possibleMonths: number | null;
  readonly asked: number;
  /** Its days as ISO dates, and the day on which the length asked for would end; null where it does not say when it begins and ends. */
  readonly dates: { readonly from: string; readonly to: string; readonly askedTo: string } | null;
  readonly share: number;
  readonly possibleShare: number | null;
  readonly askedShare: number;
}

/** How much notice the funder gives beside how much the compact asks: the days on which notice given today would run out, as ISO dates. */
export interface NoticeBar {
  /** ISO 8601; `P0D` where none is promised. */
  readonly period: string;
  readonly asked: string;
  readonly from: string;
  readonly to: string;
  readonly askedTo: string;
  readonly share: number;
  readonly askedShare: number;
}

/** The terms of an offer set against a compact, ready to be drawn; null where either side gives no figure. */
export interface FundingPicture {
  readonly shape: 'funding';
  readonly term: TermBar | null;
  readonly notice: NoticeBar | null;
}

/** Works a picture out from what is offered and the least a compact asks, as ISO 8601 periods; null where there is nothing to set against each other. */
export function fundingPicture(
  { term, notice }: { readonly term: FundingTerm | null; readonly notice: Notice | null },
  asked: { readonly term: string | null; readonly notice: string | null },
  today: string,
): FundingPicture | null {
  const picture = {
    term: term?.months && asked.term ? termBar(term, term.months, asked.term) : null,
    notice: notice && asked.notice ? noticeBar(notice.period, asked.notice, today) : null,
  };
  return picture.term || picture.notice ? { shape: 'funding', ...picture } : null;
}

function monthsOf(period: string): number {
  const { years, months } = parsePeriod(period);
  return years * 12 + months;
}

function termBar({ starts, ends, possibleMonths }: FundingTerm, months: number, period: string): TermBar {
  const asked = monthsOf(period);
  const possible = possibleMonths !== null && possibleMonths > months ? possibleMonths : null;
  const longest = Math.max(months, possible ?? 0, asked);
  return {
    months,
    possibleMonths: possible,
    asked,
    dates: starts && ends && { from: starts.value, to: ends.value, askedTo: lastDayOf(starts.value, period) },
    share: months / longest,
    possibleShare: possible === null ? null : possible / longest,
    askedShare: asked / longest,
  };
}

/** Months differ in length and working days skip holidays, so both periods run from the same day before they are compared. */
function noticeBar(period: string, asked: string, today: string): NoticeBar {
  const [to, askedTo] = [addPeriod(today, period), addPeriod(today, asked)];
  const [days, askedDays] = [to, askedTo].map((day) => daysBetween(today, day, 'exclusive'));
  const longest = Math.max(days ?? 0, askedDays ?? 0);
  return {
    period,
    asked,
    from: today,
    to,
    askedTo,
    share: (days ?? 0) / longest,
    askedShare: (askedDays ?? 0) / longest,
  };
}

/** The shortest notice the funder may give without the recipient's fault, as it would run from a day; null where none is said. */
export function shortestNotice(notices: readonly Notice[], from: string): Notice | null {
  const [shortest] = notices
    .filter(({ giver, forCause }) => giver !== 'recipient' && !forCause)
    .map((notice) => ({ notice, to: addPeriod(from, notice.period) }))
    .sort((a, b) => a.to.localeCompare(b.to));
  return shortest?.notice ?? null;
}
