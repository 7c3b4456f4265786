import { Temporal } from 'temporal-polyfill';
import { labelsOf, type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import {
  type Around,
  anotherTerm,
  carriesOn,
  defined,
  endWords,
  granted,
  mayAdd,
  offer,
  optionLabel,
  optionTo,
  otherPeriod,
  partOfTerm,
  periodWays,
  provisionalWords,
  rangeWays,
  startWords,
  type Way,
} from '@/lib/extract/term-words.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { FundingTerm, Said, Sentence } from '@/lib/facts.ts';

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
  const stated = bestOf(lengths, weightOfPeriod, isOfNow);
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

/** The first of those with the greatest weight; whether it `stands` is asked only of one that outweighs all before it. */
function bestOf<T>(
  mentions: readonly T[],
  weightOf: (mention: T) => number,
  stands: (mention: T) => boolean = () => true,
): Best<T> | null {
  let best: Best<T> | null = null;
  for (const found of mentions) {
    const weight = weightOf(found);
    if (weight > (best?.weight ?? 0) && stands(found)) best = { found, weight };
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
    isOfAnother(around) ||
    partOfTerm.test(before) ||
    labels.some((label) => optionLabel.test(label)) ||
    otherPeriod.test(before.slice(-60)) ||
    otherPeriod.test(after.slice(0, 30)) ||
    labels.some((label) => otherPeriod.test(label))
  )
    return 0;
  if (when.unit === 'financial-year' && /\b(?:about|regarding|concerning|since|before|after) ?$/i.test(before))
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
  const { near, after, before, labels } = around;
  if (isOfAnother(around) || partOfTerm.test(before) || labels.some((label) => optionLabel.test(label))) return 0;
  if (/^half-year/i.test(around.plain.slice(before.length)) || optionDefined.test(before)) return 0;
  if (/\bnotice\b/i.test(after.slice(0, 25)) || /^'? ?(?:old|ago|later|after|of age)/i.test(after)) return 0;
  if (otherPeriod.test(near) || otherPeriod.test(after.slice(0, 25))) return 0;
  if (
    /\b(?:within|every|each|after|once in|in any|first|second|third|final|than|the (?:past|next)|replaces? the|of up to)$/i.test(
      near.trimEnd(),
    )
  )
    return 0;
  if (mayAdd.test(before)) return 0;
  const isOptional = mention.value.option !== null && [around.plain, ...around.over].some((words) => offer.test(words));
  return isOptional ? Math.max(3, surest(periodWays, around)) + 1 : surest(periodWays, around);
}

/** Told of something over, a period is no term; asked last, because it costs most. */
const isOfNow = ({ sentence: { plain } }: Mention<PeriodFound>): boolean => granted.test(plain) || !isTold(plain);

/** A date said to be the start, or the end, of the offer: by a definition, its label, or the words just before it. */
function edgeOf(dated: readonly Mention<DateFound>[], is: RegExp, isNot: RegExp): Best<Mention<DateFound>> | null {
  const fits = (words: string) => is.test(words) && !isNot.test(words) && !otherPeriod.test(words);
  return bestOf(dated, (mention) => {
    if (mention.value.when.shape !== 'day' || optionTo.test(mention.before)) return 0;
    const around = aroundOf(mention);
    const { before, plain, labels } = around;
    if (isOfAnother(around) || labels.some((label) => optionLabel.test(label))) return 0;
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

/** "The present contract, let for two years": what comes after the name of another contract is the length of that one. */
const isOfAnother = ({ before, plain }: Around) => anotherTerm.test(before) && !carriesOn.test(plain);

/** "Extension Period" means a period of twelve months: what it adds is not promised. */
const optionDefined = /["'][^"']{0,20}\b(?:extension|option|renewal)[^"']{0,20}["'](?: means|:)[^.;]{0,40}$/i;

/** Options are often said twice, once in words and once as "3+1+1"; the fuller saying counts. */
const mostOption = (lengths: readonly Mention<PeriodFound>[], period: string): number =>
  Math.max(
    0,
    ...lengths
      .filter(({ value }) => value.period === period && value.option)
      .map(({ value }) => monthsIn(value.option ?? '') ?? 0),
  );

/** "It may be lengthened by a further two years", in a sentence of its own; "by a year and again by a year" adds both. */
function mostAdded(lengths: readonly Mention<PeriodFound>[]): number {
  const bySentence = new Map<Sentence, number>();
  for (const mention of lengths) {
    const { sentence, value, before } = mention;
    if (value.option !== null || /\($/.test(before) || otherPeriod.test(before.slice(-60))) continue;
    const isOption =
      mayAdd.test(before) || optionDefined.test(before) || labelsOf(mention).some((label) => optionLabel.test(label));
    if (!isOption || ![sentence.plain, ...sentence.over].some((words) => offer.test(words) || theOffer.test(words)))
      continue;
    const months = monthsIn(value.atMost ?? value.period) ?? 0;
    const soFar = bySentence.get(sentence) ?? 0;
    bySentence.set(sentence, soFar && addsUp.test(before) ? soFar + months : Math.max(soFar, months));
  }
  return Math.max(0, ...bySentence.values());
}
const addsUp = /\b(?:again|and (?:then|after that)|then|followed by|thereafter)\b[^.;]{0,30}$/i;
/** The offer by a pronoun, after a sentence that names it, or by the name of the box. */
const theOffer = /\b(?:it|them|this|that|extension|option)\b/i;

function optionalEnd(dated: readonly Mention<DateFound>[], starts: Said<string> | null): number | null {
  const ends = dated.flatMap((mention) => {
    const { value, before } = mention;
    const isOption = optionTo.test(before.slice(-80)) || labelsOf(mention).some((label) => optionLabel.test(label));
    return starts && isOption && value.when.shape === 'day' ? [monthsOf(starts.value, value.when.day) ?? 0] : [];
  });
  return ends.length ? Math.max(...ends) : null;
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
