import { Temporal } from 'temporal-polyfill';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { FundingTerm, Said, Sentence } from '@/lib/facts.ts';

const offer =
  /\b(?:fund(?:ed|ing|s)?|agreement|contract|award(?:ed|s)?|grants?|term|provider|services?|arrangement|extension|programme|commission(?:ed)?|sla|delivery period)\b/i;
/** Periods that money, records, bids and staff have, none of them the length of the offer. */
const otherPeriod =
  /\b(?:spend|spent|report(?:s|ing)?|claims?|evaluation|retain|retention|records?|keep|kept|accounts|turnover|experience|previous|last|insurance|tupe|remain open|acceptance|validity|valid for|mobilisation|standstill|interest|repay|constitution|established|dbs|waiting list|referral|age|aged|complain\w*|respond|apply|applications?|deadline|questions?|notice|warning|review of|maintenance|defects|warranty|probation|half-term|reserves|running costs|afterwards|arrears)\b/i;
const provisionalWords =
  /\b(?:provisional|indicative|proposed|our (?:current )?(?:view|intention)|subject to (?:confirmation|approval)|estimated|anticipated|expected to)\b/i;
const startLabel =
  /\b(?:start(?:s|ing)?(?: date)?|commence(?:s|ment)?(?: date)?|begin(?:s|ning)?|effective date|service start|contract start|from|with effect from|award starts)\b/i;
const endLabel =
  /\b(?:finish(?:es)?|end(?:s|ing)?(?: date)?|expir(?:y|es)(?: date)?|end date|until|contract end|completion date|terminates on)\b/i;
const optionTo =
  /\b(?:possible |optional |option to |may be |with an? )?(?:extension|extend(?:ed|able)?)\b[^.;]{0,40}\b(?:to|until)\b[^.;]{0,12}$/i;

/** Finds how long an offer of funding or a contract lasts: the firm term, and what options could make of it. */
export function extractTerm(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
): FundingTerm | null {
  const dated = mentionsOf(dates, sentences).filter(({ sentence }) => mayFound(sentence));
  const range = bestOf(dated, weightOfRange);
  const start = range ? endpoint(range.value, 'from') : edge(dated, startLabel, endLabel);
  const stated = bestOf(
    mentionsOf(periods, sentences).filter(({ sentence }) => mayFound(sentence)),
    weightOfPeriod,
  );
  const length = stated ? said(stated.value, stated.value.period) : null;
  const endSaid = range ? endpoint(range.value, 'to') : edge(dated, endLabel, startLabel);
  const ends =
    endSaid && (!start || endSaid.value > start.value)
      ? endSaid
      : start && length
        ? { ...length, value: lastDayOf(start.value, length.value) }
        : null;
  if (!start && !length) return null;
  if (!length && !ends) return null;
  const months = start && ends ? monthsOf(start.value, ends.value) : length ? monthsIn(length.value) : null;
  const extra = stated?.value.option ? monthsIn(stated.value.option) : 0;
  const extendsTo = start ? optionalEnd(dated, start.value) : null;
  const words = [range, stated].find((mention) => mention && provisionalWords.test(mention.sentence.plain));
  return {
    starts: start,
    ends,
    months,
    possibleMonths: extendsTo ?? (months === null ? null : months + (extra ?? 0)),
    stated: length,
    provisional: words ? { start: words.sentence.start, end: words.sentence.end } : null,
  };
}

const mayFound = ({ standing }: Sentence) => standing === 'current';

const said = <T>(value: { start: number; end: number; assumed: Said<T>['assumed'] }, of: T): Said<T> => ({
  value: of,
  start: value.start,
  end: value.end,
  assumed: value.assumed,
});

function endpoint(value: DateFound, end: 'from' | 'to'): Said<string> {
  const span = value.ends ? value.ends[end] : value;
  const day = value.when.shape === 'day' ? value.when.day : value.when.shape === 'range' ? value.when[end] : '';
  return { value: day, start: span.start, end: span.end, assumed: value.assumed };
}

function bestOf<T>(mentions: readonly T[], weightOf: (mention: T) => number): T | null {
  let best: T | null = null;
  let top = 0;
  for (const mention of mentions) {
    const weight = weightOf(mention);
    if (weight > top) [best, top] = [mention, weight];
  }
  return best;
}

function weightOfRange({ value, sentence, before, after }: Mention<DateFound>): number {
  if (value.when.shape !== 'range' || !['days', 'financial-year', 'month'].includes(value.when.unit)) return 0;
  const months = monthsOf(value.when.from, value.when.to);
  if (months === null || months < 3) return 0;
  const near = `${before.slice(-100)} ${after.slice(0, 60)}`;
  const label = sentence.over.at(-1) ?? '';
  if (otherPeriod.test(before.slice(-60)) || otherPeriod.test(after.slice(0, 30)) || otherPeriod.test(label)) return 0;
  if (
    /\b(?:consult|survey|plan|strategy|budget|tax|precept)\w*\b/i.test(near) &&
    !/\b(?:grant|funding|contract|agreement)\b/i.test(near)
  )
    return 0;
  const isExact = value.when.unit === 'days' ? 1 : 0;
  if (
    /\b(?:contract dates?|term|duration|funding period|period of (?:grant|award|funding)|grant period|contract period|length)\b/i.test(
      label,
    )
  )
    return 5 + isExact;
  if (
    /\b(?:runs?|run|lasts?|term|continues?|for the (?:period|financial years?)|provid\w+|cover(?:s|ing)?|extension|offer\w*|available|fund(?:ed|ing)?|required?)\b/i.test(
      before.slice(-120),
    ) &&
    offer.test(sentence.plain)
  )
    return 4 + isExact;
  if (offer.test(near)) return 3 + isExact;
  return sentence.over.some((words) => offer.test(words)) && before.length < 40 ? 1 + isExact : 0;
}

function weightOfPeriod({ value, sentence, before, after }: Mention<PeriodFound>): number {
  const months = monthsIn(value.period);
  if (months === null || months < 3 || months > 300) return 0;
  if (/\bnotice\b/i.test(after.slice(0, 25)) || /^'? ?(?:old|ago|later|after|of age)/i.test(after)) return 0;
  const near = before.slice(-45);
  if (otherPeriod.test(near) || otherPeriod.test(after.slice(0, 25))) return 0;
  if (
    /\b(?:within|every|each|after|at least once|in any|first|second|third|final|than|over the (?:last|past|next|first)|replaces? the|of up to) $/i.test(
      `${near.trimEnd()} `,
    )
  )
    return 0;
  const bonus = value.option ? 1 : 0;
  if (
    /^[- ]?(?:year |month )?(?:conditional |core |standard |firm |fixed |initial |rolling |further )?(?:grant|award|funding|contract|agreement|term|extension|programme|deal|settlement|commitment|offer|sla|service level agreement)\b/i.test(
      after,
    )
  )
    return 4 + bonus;
  if (
    /\b(?:period|term|duration|length)\b(?:[^.;]{0,50})?(?:of|is|be|:|\|) ?(?:up to |an initial |initially )?$/i.test(
      near,
    ) &&
    offer.test(sentence.plain)
  )
    return 4 + bonus;
  if (
    /\b(?:for|lasts?|runs?|over|by|is|view is|extend\w*|award\w*|fund\w*)(?: (?:a|an|up|to|initial|initially|period|of|further|total|maximum|full|the|fixed|term)){0,6} $/i.test(
      near,
    ) &&
    offer.test(sentence.plain)
  )
    return 3 + bonus;
  if (value.option && (offer.test(sentence.plain) || sentence.over.some((words) => offer.test(words)))) return 3;
  const label = sentence.over.at(-1) ?? '';
  return /\b(?:term|duration|length|contract period|funding period|grant period)\b/i.test(label) && before.length < 30
    ? 4
    : 0;
}

/** A date said to be the start, or the end, of the offer, by its label or the words just before it. */
function edge(dated: readonly Mention<DateFound>[], is: RegExp, isNot: RegExp): Said<string> | null {
  const found = bestOf(dated, ({ value, sentence, before }) => {
    if (value.when.shape !== 'day') return 0;
    const label = sentence.over.at(-1) ?? '';
    if (optionTo.test(before)) return 0;
    if (
      sentence.block.labels?.length &&
      is.test(label) &&
      !isNot.test(label) &&
      label.length < 50 &&
      !otherPeriod.test(label)
    )
      return 4;
    const near = before.slice(-50);
    if (otherPeriod.test(near)) return 0;
    if (/["'][^"']{0,30}["'] means (?:the )?$/i.test(before))
      return is.test(before) && !isNot.test(before.slice(0, -8)) ? 5 : 0;
    const clause = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf(' and ')) + 1);
    return is.test(clause) && !isNot.test(clause) && offer.test(sentence.plain) ? 2 : 0;
  });
  return found ? endpoint(found.value, 'from') : null;
}

function optionalEnd(dated: readonly Mention<DateFound>[], start: string): number | null {
  for (const { value, before } of dated)
    if (value.when.shape === 'day' && optionTo.test(before.slice(-80))) return monthsOf(start, value.when.day);
  return null;
}

/** Whole months from the first day to the last, both included: 1 April 2025 to 31 March 2026 is 12. Null where the days are no dates or out of order. */
export function monthsOf(first: string, last: string): number | null {
  if (first > last) return null;
  const { years, months, days } = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last).add({ days: 1 }), {
    largestUnit: 'year',
  });
  // A term that ends a day or two short of the month's end is meant as whole months.
  return years * 12 + months + (days >= 27 ? 1 : 0);
}

/** Whole months in a period of years and months; null for weeks and days, which have none. */
export function monthsIn(period: string): number | null {
  const match = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?$/.exec(period);
  if (!match || period === 'P') return null;
  return Math.round(Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0));
}

const lastDayOf = (first: string, period: string): string =>
  Temporal.PlainDate.from(first).add(period).subtract({ days: 1 }).toString();
