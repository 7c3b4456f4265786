import { Temporal } from 'temporal-polyfill';
import { labelsOf, type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { FundingTerm, Said, Sentence } from '@/lib/facts.ts';

const offer =
  /\b(?:fund(?:ed|ing|s)?|(?:core|financial) support|agreement|contract|award(?:ed|s)?|grants?|term|provider|services?|arrangement|extension|programme|commission(?:ed)?|sla|delivery period)\b/i;
/** Without the words that speak of much besides an offer: "notices stay on the service for ten years". */
const tightOffer =
  /\b(?:fund(?:ed|ing|s)?|agreement|contract|awards?|grants?|term|arrangement|extension|commission(?:ed)?|sla)\b/i;
/** Periods that money, records, bids and staff have, none of them the length of the offer. */
const otherPeriod =
  /\b(?:spend|spent|report(?:s|ing)?|claims?|evaluation|retain|retention|records?|keep|kept|accounts|turnover|experience|previous|(?:the|its|your|their|our) last|since|insurance|tupe|remain open|acceptance|validity|valid for|mobilisation|standstill (?:period|ends)|interest|repay|constitution|established|dbs|waiting list|referral|age|aged|complain\w*|respond|apply|applications?|deadline|questions?|notice|warning|review of|maintenance|defects|warranty|probation|half-term|reserves|running costs|afterwards|arrears|drop-in|event|interview)\b/i;
const provisionalWords =
  /\b(?:provisional|indicative|proposed|our (?:current )?(?:view|intention)|subject to (?:confirmation|approval)|anticipated)\b/i;
const startWords =
  /\b(?:start(?:s|ing)?(?: date| on)?|commence(?:s|ment)?(?: date)?|begin(?:s|ning)?|effective date|contract start|from|with effect from|award starts)\b/i;
const endWords =
  /\b(?:finish(?:es|ing)?|(?:years?|months?),? to|end(?:s|ing)?(?: date)?|expir(?:y|es)(?: date)?|until|contract end|completion date|terminates on|continues? to)\b/i;
const optionTo = /\b(?:extension|extend(?:ed|able)?)\b[^.;]{0,40}\b(?:to|until)\b[^.;]{0,12}$/i;
/** Time that may be added and is not promised: "with an option to extend it by a further", "may be lengthened by". */
const mayAdd =
  /\b(?:option\w*|may|can|could|possible|possibly|if (?:both|resources|the))\b[^.;]{0,80}\b(?:exten\w+|lengthen\w*|prolong\w*|renew\w*)\b[^.;]{0,60}$|\b(?:option|extension|extend\w*)\b[^.;]{0,60}\b(?:of|for|by)\b[^.;]{0,30}\b(?:further|additional|another|up to)\b[^.;]{0,20}$/i;
/** "Expiry Date" means, or without the quotation marks at the start of a clause. */
const defined = /(?:["'][^"']{0,30}["']|^[A-Z][A-Za-z ]{2,40}) (?:means|shall be)(?: the)? ?$/;

/** Told in the past, and an offer all the same: "Cabinet agreed to extend", "the panel awarded you". */
const granted = /\b(?:agreed|approved|decided|awarded|offered|granted|confirmed|extended)\b/i;

/** What stands around a date or period, as the ways of finding a term look at it. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** The last words before it. */
  readonly near: string;
  readonly plain: string;
  readonly labels: readonly string[];
  readonly over: readonly string[];
}

/** A way in which documents say how long an offer lasts, and how surely: the surest that holds is believed. */
type Way = readonly [weight: number, holds: (around: Around) => boolean];

const rangeWays: readonly Way[] = [
  // A labelled box: "Contract dates: 1 October 2025 to 30 September 2028".
  [
    6,
    ({ labels }) =>
      labels.some((label) =>
        /\b(?:contract dates?|term|duration|funding period|period of (?:grant|award|funding)|(?:grant|contract|award) period|length|dates of (?:grant|award|funding))\b/i.test(
          label,
        ),
      ),
  ],
  // "Funding runs from …", "The extension runs from …", "a provider of journeys from …".
  [
    5,
    ({ before, plain }) =>
      /\b(?:runs?|lasts?|term|continues?|for the (?:period|financial years?)|provid\w+|cover(?:s|ing)?|extension|available|fund(?:ed|ing)?|required?|operate)\b/i.test(
        before.slice(-120),
      ) && offer.test(plain),
  ],
  [4, ({ before, after }) => offer.test(`${before.slice(-100)} ${after.slice(0, 60)}`)],
  [1, ({ over, before }) => before.length < 40 && over.some((words) => offer.test(words))],
];

const periodWays: readonly Way[] = [
  // "a three-year award", "36 month contract".
  [
    4,
    ({ after }) =>
      /^[- ]?(?:conditional |core |standard |firm |fixed |initial |rolling |further )?(?:grant|award|funding|contract|agreement|term|extension|programme|deal|settlement|commitment|offer|sla|service level agreement)\b/i.test(
        after,
      ),
  ],
  // "for a period of three years", "the term is three years".
  [
    4,
    ({ near, plain }) =>
      /\b(?:period|term|duration|length)\b[^.;]{0,50}(?:of|is|be|:|\|) ?(?:up to |an initial |initially )?$/i.test(
        near,
      ) && offer.test(plain),
  ],
  [
    4,
    ({ labels, before }) =>
      before.length < 30 &&
      labels.some((label) => /\b(?:term|duration|length|(?:contract|funding|grant) period)\b/i.test(label)),
  ],
  // "funding for three years", "the contract lasts two years".
  [
    3,
    ({ near, plain }) =>
      /\b(?:for|lasts?|runs?|over|by|is|view is|extend\w*|award\w*|fund\w*)(?: (?:a|an|up|to|initial|initially|period|of|further|total|maximum|full|the|fixed|term)){0,6} $/i.test(
        near,
      ) && tightOffer.test(plain),
  ],
];

/** Finds how long an offer of funding or a contract lasts: the firm term, and what options could make of it. */
export function extractTerm(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): FundingTerm | null {
  const dated = mentionsOf(dates, sentences).filter(({ sentence }) => sentence.standing === 'current');
  const lengths = mentionsOf(periods, sentences).filter(({ sentence }) => sentence.standing === 'current');
  const range = bestOf(dated, (mention) => weightOfRange(mention, published));
  const stated = bestOf(lengths, weightOfPeriod);
  const [from, to] = [edgeOf(dated, startWords, endWords), edgeOf(dated, endWords, startWords)];
  // A definition or a labelled date outweighs a range met in passing.
  const byRange = range && range.weight >= (from?.weight ?? 0) ? range.found.value : null;
  const starts = byRange ? endpoint(byRange, 'from') : from ? endpoint(from.found.value, 'from') : null;
  const length = stated ? said(stated.found.value, stated.found.value.period) : null;
  const end = byRange ? endpoint(byRange, 'to') : to ? endpoint(to.found.value, 'from') : null;
  const ends =
    end && (!starts || end.value > starts.value)
      ? end
      : starts && length
        ? { ...length, value: lastDayOf(starts.value, length.value) }
        : null;
  if (!length && !(starts && ends)) return null;
  const months = starts && ends ? monthsOf(starts.value, ends.value) : length ? monthsIn(length.value) : null;
  const extra = Math.max(stated ? mostOption(lengths, stated.found.value.period) : 0, mostAdded(lengths));
  const words = [byRange ? range : null, stated].find(
    (best) => best && provisionalWords.test(best.found.sentence.plain),
  );
  return {
    starts,
    ends,
    months,
    possibleMonths: optionalEnd(dated, starts) ?? (months === null ? null : months + extra),
    stated: length,
    provisional: words ? { start: words.found.sentence.start, end: words.found.sentence.end } : null,
  };
}

interface Best<T> {
  readonly found: T;
  readonly weight: number;
}

function bestOf<T>(mentions: readonly T[], weightOf: (mention: T) => number): Best<T> | null {
  let best: Best<T> | null = null;
  for (const found of mentions) {
    const weight = weightOf(found);
    if (weight > (best?.weight ?? 0)) best = { found, weight };
  }
  return best;
}

const aroundOf = (mention: Mention<DateFound | PeriodFound>): Around => ({
  before: mention.before,
  after: mention.after,
  near: mention.before.slice(-45),
  plain: mention.sentence.plain,
  labels: labelsOf(mention),
  over: mention.sentence.over,
});

const surest = (ways: readonly Way[], around: Around) =>
  Math.max(0, ...ways.filter(([, holds]) => holds(around)).map(([weight]) => weight));

function weightOfRange(mention: Mention<DateFound>, published: Said<string> | null): number {
  const { when } = mention.value;
  if (when.shape !== 'range' || !['days', 'financial-year', 'month'].includes(when.unit)) return 0;
  if ((monthsOf(when.from, when.to) ?? 0) < 3 || (published && when.to < published.value)) return 0;
  // The heading of a column of yearly sums is a part of the term.
  if (mention.sentence.block.cell?.header) return 0;
  const around = aroundOf(mention);
  const { before, after, labels } = around;
  if (
    otherPeriod.test(before.slice(-60)) ||
    otherPeriod.test(after.slice(0, 30)) ||
    labels.some((label) => otherPeriod.test(label))
  )
    return 0;
  const near = `${before.slice(-100)} ${after.slice(0, 60)}`;
  if (
    /\b(?:consult|survey|plan|strategy|budget|tax|precept)/i.test(near) &&
    !/\b(?:grant|funding|contract|agreement)\b/i.test(near)
  )
    return 0;
  const weight = surest(rangeWays, around);
  return weight && when.unit === 'days' ? weight + 0.5 : weight;
}

function weightOfPeriod(mention: Mention<PeriodFound>): number {
  const months = monthsIn(mention.value.period);
  if (months === null || months < 3 || months > 300) return 0;
  const around = aroundOf(mention);
  const { near, after } = around;
  if (/\bnotice\b/i.test(after.slice(0, 25)) || /^'? ?(?:old|ago|later|after|of age)/i.test(after)) return 0;
  if (otherPeriod.test(near) || otherPeriod.test(after.slice(0, 25))) return 0;
  if (
    /\b(?:within|every|each|after|once in|in any|first|second|third|final|than|the (?:past|next)|replaces? the|of up to)$/i.test(
      near.trimEnd(),
    )
  )
    return 0;
  if (mayAdd.test(mention.before)) return 0;
  const isOptional = mention.value.option !== null && [around.plain, ...around.over].some((words) => offer.test(words));
  const weight = isOptional ? Math.max(3, surest(periodWays, around)) + 1 : surest(periodWays, around);
  // Asked last, because it costs most.
  return weight && isTold(around.plain) && !granted.test(around.plain) ? 0 : weight;
}

/** A date said to be the start, or the end, of the offer: by a definition, its label, or the words just before it. */
function edgeOf(dated: readonly Mention<DateFound>[], is: RegExp, isNot: RegExp): Best<Mention<DateFound>> | null {
  const fits = (words: string) => is.test(words) && !isNot.test(words) && !otherPeriod.test(words);
  return bestOf(dated, (mention) => {
    if (mention.value.when.shape !== 'day' || optionTo.test(mention.before)) return 0;
    const { before, plain, labels } = aroundOf(mention);
    if (defined.test(before)) return fits(before) ? 7 : 0;
    if (labels.some((label) => label.length < 50 && (fits(label) || (is === endWords && /^to$/i.test(label)))))
      return 5.2;
    const near = before.slice(-50);
    const clause = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf(' and ')) + 1);
    if (!fits(clause)) return 0;
    if (offer.test(plain) || labels.some((label) => /\b(?:period|term|duration|length)\b/i.test(label))) return 3;
    return /\b(?:finish|expir|ending|with effect)/i.test(clause) &&
      mention.sentence.over.some((words) => offer.test(words))
      ? 2
      : 0;
  });
}

/** Options are often said twice, once in words and once as "3+1+1"; the fuller saying counts. */
const mostOption = (lengths: readonly Mention<PeriodFound>[], period: string): number =>
  Math.max(
    0,
    ...lengths
      .filter(({ value }) => value.period === period && value.option)
      .map(({ value }) => monthsIn(value.option ?? '') ?? 0),
  );

/** "It may be lengthened by a further two years", in a sentence of its own. */
const mostAdded = (lengths: readonly Mention<PeriodFound>[]): number =>
  Math.max(
    0,
    ...lengths
      .filter(
        ({ before, sentence, value }) =>
          value.option === null &&
          !/\($/.test(before) &&
          mayAdd.test(before) &&
          [sentence.plain, ...sentence.over].some((words) => offer.test(words)),
      )
      .map(({ value }) => monthsIn(value.atMost ?? value.period) ?? 0),
  );

function optionalEnd(dated: readonly Mention<DateFound>[], starts: Said<string> | null): number | null {
  for (const { value, before } of dated)
    if (starts && value.when.shape === 'day' && optionTo.test(before.slice(-80)))
      return monthsOf(starts.value, value.when.day);
  return null;
}

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

/** Whole months from the first day to the last, both included: 1 April 2025 to 31 March 2026 is 12. Null where the days are out of order. */
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
