import { addPeriod, daysBetween, parsePeriod } from '@/lib/calendar.ts';
import type { FundingTerm, Notice } from '@/lib/facts.ts';

/** How long the money lasts beside how long the compact asks; in months. Shares run from 0 to 1, the longest of all. */
export interface TermBar {
  readonly months: number;
  /** What options could make of it; null where there are none. */
  readonly possibleMonths: number | null;
  readonly asked: number;
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
    term: term?.months && asked.term ? termBar(term.months, term.possibleMonths, monthsOf(asked.term)) : null,
    notice: notice && asked.notice ? noticeBar(notice.period, asked.notice, today) : null,
  };
  return picture.term || picture.notice ? { shape: 'funding', ...picture } : null;
}

function monthsOf(period: string): number {
  const { years, months } = parsePeriod(period);
  return years * 12 + months;
}

function termBar(months: number, possible: number | null, asked: number): TermBar {
  const possibleMonths = possible !== null && possible > months ? possible : null;
  const longest = Math.max(months, possibleMonths ?? 0, asked);
  return {
    months,
    possibleMonths,
    asked,
    share: months / longest,
    possibleShare: possibleMonths === null ? null : possibleMonths / longest,
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
