import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { edgeOf, spentBy } from '@/lib/extract/term/edges.ts';
import { lastDayOf, monthsIn, monthsOf } from '@/lib/extract/term/months.ts';
import { movedEnd } from '@/lib/extract/term/moved-end.ts';
import { datesByName } from '@/lib/extract/term/named-dates.ts';
import {
  isPossible,
  monthsBeside,
  monthsByOptions,
  monthsOfWhole,
  monthsToOptionalYear,
  optionalEnd,
} from '@/lib/extract/term/options.ts';
import { namedForTerm } from '@/lib/extract/term/pointers.ts';
import { isProposed } from '@/lib/extract/term/resolved.ts';
import { isRenewedYearly, numberedYears, spokenPeriods, yearAtATime } from '@/lib/extract/term/spoken.ts';
import { sentencesBefore } from '@/lib/extract/term/subjects.ts';
import {
  type Best,
  bestOf,
  isOfNow,
  isOfThis,
  type Setting,
  weightOfPeriod,
  weightOfRange,
} from '@/lib/extract/term/weights.ts';
import { endWords, provisionalWords, startWords } from '@/lib/extract/term/words.ts';
import { findYears, type YearsFound } from '@/lib/extract/term/years.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { FundingTerm, Said, Sentence } from '@/lib/facts.ts';

/**
 * Finds how long an offer of funding or a contract lasts: the firm term, and what options could make of it. Where nothing tells it as settled, a report may
 * propose one, which is provisional.
 */
export function extractTerm(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): FundingTerm | null {
  const settled = termIn(dates, periods, sentences, published);
  if (settled) return settled;
  for (const sentence of sentences.filter(isProposed)) {
    const term = termIn(dates, periods, [{ ...sentence, standing: 'current' }], published);
    if (term) return { ...term, provisional: { start: sentence.start, end: sentence.end } };
  }
  return null;
}

function termIn(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): FundingTerm | null {
  const dated = mentionsOf(dates, sentences).filter(isCurrent);
  const possibleLengths = mentionsOf(withSpoken(periods, sentences), sentences).filter(({ sentence }) =>
    isPossible(sentence),
  );
  const lengths = possibleLengths.filter(isCurrent);
  const setting = { named: namedForTerm(sentences), before: sentencesBefore(sentences), sentences };
  const range = bestOf(
    dated,
    (mention) => weightOfRange(mention, published, setting),
    (mention) => isOfThis(mention, setting),
  );
  const moved = range ? null : movedEnd(dated);
  if (moved) return moved;
  const named = datesByName(dated, sentences);
  const from = named.from ? surely(named.from) : edgeOf(dated, startWords, endWords, setting);
  const to = named.to ? surely(named.to) : endAfter(from, dated, setting, lengths);
  const years = from && to ? null : yearByYear(dated, sentences, range, published);
  // A definition or a labelled date outweighs a range met in passing.
  const byRange = range && range.weight >= (from?.weight ?? 0) ? range.found.value : null;
  const open = from && !to && !byRange && !years ? openEnd(range, from) : null;
  const [first, last] = years ? [years.first.value, years.last.value] : [byRange, byRange];
  const starts = first ? endpoint(first, 'from') : from ? endpoint(from.found.value, 'from') : null;
  const told = last ? endpoint(last, 'to') : to ? endpoint(to.found.value, 'to') : null;
  const stated = statedLength(lengths, setting, starts && told ? monthsOf(starts.value, told.value) : null);
  const end = told ?? (stated ? null : open);
  const period = stated ? said(stated.found.value, stated.found.value.period) : null;
  const isYearly = Boolean(stated && !end && isRenewedYearly(stated.found.sentence.plain));
  const length =
    period && isYearly
      ? { ...period, value: 'P1Y' }
      : (period ?? (starts && end ? null : (numberedYears(sentences) ?? yearAtATime(sentences))));
  const ends =
    end && (!starts || end.value > starts.value)
      ? end
      : starts && length
        ? { ...length, value: lastDayOf(starts.value, length.value) }
        : starts
          ? lastSpending(spentBy(dated, setting), starts.value)
          : null;
  if (!length && !(starts && ends)) return null;
  const months = starts && ends ? monthsOf(starts.value, ends.value) : length ? monthsIn(length.value) : null;
  const [firstDay, lastDay] = [starts?.value ?? '', ends?.value ?? ''];
  const extra = monthsByOptions(
    possibleLengths.filter((length) => !dated.some((year) => isYearNamed(length, year, firstDay, lastDay))),
    stated?.found ?? null,
  );
  const byDay = optionalEnd(dated, starts) ?? 0;
  const possible = [
    // A day that falls within the firm term is of something else that goes on.
    byDay > (months ?? 0) ? byDay : (months ?? 0) + Math.max(extra, monthsBeside(sentences)),
    isYearly && period ? (monthsIn(period.value) ?? 0) : 0,
    ends ? 0 : (monthsIn(stated?.found.value.atMost ?? '') ?? 0),
    years && starts ? (monthsOf(starts.value, years.possibleEnd) ?? 0) : 0,
    monthsToOptionalYear(sentences),
    monthsOfWhole(possibleLengths),
  ];
  const words = [byRange ? range : null, stated].find(
    (best) => best && provisionalWords.test(best.found.sentence.plain),
  );
  return {
    starts,
    ends,
    months,
    possibleMonths: months === null ? null : Math.max(...possible),
    stated: length,
    provisional: words ? { start: words.found.sentence.start, end: words.found.sentence.end } : null,
  };
}

/** The end of a range in which the first day falls, where the document names no other: "work starts on 1 April 2026" beside "for 2026/27 and 2027/28". */
function openEnd(range: Best<Mention<DateFound>> | null, from: Best<Mention<DateFound>>): Said<string> | null {
  if (!range) return null;
  const [first, day] = [dayOf(range.found.value, 'from'), dayOf(from.found.value, 'from')];
  const last = endpoint(range.found.value, 'to');
  return first <= day && day < last.value ? last : null;
}

/** The end that is said most surely. One before the beginning is of what went before: "agreements which expire on 31 March"; a length that is said then tells better than another day. */
function endAfter(
  from: Best<Mention<DateFound>> | null,
  dated: readonly Mention<DateFound>[],
  setting: Setting,
  lengths: readonly Mention<PeriodFound>[],
): Best<Mention<DateFound>> | null {
  const to = edgeOf(dated, endWords, startWords, setting);
  const isAfter = ({ value }: Mention<DateFound>) => !from || dayOf(value, 'to') > dayOf(from.found.value, 'from');
  if (!to || isAfter(to.found) || statedLength(lengths, setting, null)) return to;
  return edgeOf(dated.filter(isAfter), endWords, startWords, setting);
}

/** The length that is said most surely; where the days are known, one that agrees with them, for what does not is rather of something else. */
function statedLength(
  lengths: readonly Mention<PeriodFound>[],
  setting: Setting,
  byDays: number | null,
): Best<Mention<PeriodFound>> | null {
  const weightOf = (mention: Mention<PeriodFound>) => weightOfPeriod(mention, setting);
  const agrees = ({ value }: Mention<PeriodFound>) =>
    byDays !== null && Math.abs((monthsIn(value.period) ?? 0) - byDays) <= 1;
  const stands = (mention: Mention<PeriodFound>) => isOfThis(mention, setting) && isOfNow(mention);
  return bestOf(lengths.filter(agrees), weightOf, stands) ?? bestOf(lengths, weightOf, stands);
}

/** "For a further year (2025/26)": which year it is follows, and that is the term itself and not one more. */
const isYearNamed = (
  length: Mention<PeriodFound>,
  { sentence, value }: Mention<DateFound>,
  firstDay: string,
  lastDay: string,
): boolean =>
  sentence === length.sentence &&
  value.when.shape === 'range' &&
  /^,? ?\(?$/.test(length.after.slice(0, Math.max(0, value.start - length.value.end))) &&
  value.start > length.value.start &&
  firstDay <= value.when.from &&
  value.when.to <= lastDay;

/** What the document itself calls an end of its term outweighs all else. */
const surely = <T>(found: T): Best<T> => ({ found, weight: 8 });

const isCurrent = ({ sentence }: Mention<DateFound | PeriodFound>) => sentence.standing === 'current';

function withSpoken(periods: readonly PeriodFound[], sentences: readonly Sentence[]): readonly PeriodFound[] {
  const spoken = spokenPeriods(sentences).filter(
    (one) => !periods.some(({ start, end }) => start < one.end && one.start < end),
  );
  return spoken.length ? [...periods, ...spoken].sort((a, b) => a.start - b.start) : periods;
}

const lastSpending = (found: Mention<DateFound> | null, starts: string): Said<string> | null => {
  const end = found && endpoint(found.value, 'to');
  return end && end.value > starts ? end : null;
};

/** An award told year by year, unless the document says more plainly when it runs. */
function yearByYear(
  dated: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  range: Best<Mention<DateFound>> | null,
  published: Said<string> | null,
): YearsFound | null {
  const found = findYears(dated, sentences);
  if (!found || (published && found.possibleEnd < published.value)) return null;
  return !range || range.weight <= inPassing || found.has(range.found) ? found : null;
}
const inPassing = 3;

const said = <T>(value: { start: number; end: number; assumed: Said<T>['assumed'] }, of: T): Said<T> => ({
  value: of,
  start: value.start,
  end: value.end,
  assumed: value.assumed,
});

function endpoint(value: DateFound, end: 'from' | 'to'): Said<string> {
  const span = value.ends ? value.ends[end] : value;
  return { value: dayOf(value, end), start: span.start, end: span.end, assumed: value.assumed };
}

const dayOf = ({ when }: DateFound, end: 'from' | 'to'): string =>
  when.shape === 'day' ? when.day : when.shape === 'range' ? when[end] : '';
