import type { Unit } from '@/lib/extract/values/lexicon.ts';
import { isAge, isRepeat } from '@/lib/extract/values/not-periods.ts';
import { addAmounts, amountOf } from '@/lib/extract/values/period-amounts.ts';
import { type DayKind, KINDS } from '@/lib/extract/values/period-units.ts';
import { type PeriodRead, readLaterFraction, readSimplePeriod } from '@/lib/extract/values/read-period.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

const LEADS_TO_ONE =
  /^(?:for|within|least|than|over|after|about|nearly|almost|around|approximately|only|just|another|last|lasts|lasted|lasting|takes|took|further|additional|extra|by|be|is|plus|single|exceeding|exceed|full|whole)$/;

const FOLLOWS_ONE = /^(?:notice|later|before|after|from|beforehand|earlier|prior|ahead|period)$/;

/** One of a unit behind an article: "for a [year]", "a [fortnight]", "a [quarter]'s notice". Rates and repeats are none: "twice a week", "£10 a day". */
export function readOne(tokens: Tokens, index: number): PeriodRead | null {
  const token = tokenAt(tokens, index);
  const { unit, plural } = token.word;
  if (!unit || plural || unit === 'term' || unit === 'hour') return null;
  const whole = readWhole(tokens, index);
  if (whole !== null) return oneOf(tokens, whole, index + 1, unit, 1, 'calendar');
  const kind = readKindsBefore(tokens, index);
  const article = tokenAt(tokens, kind.article).text;
  if (article !== 'a' && article !== 'an' && article !== 'another') return null;
  const lead = tokenAt(tokens, kind.article - 1).text;
  const led =
    LEADS_TO_ONE.test(lead) ||
    article === 'another' ||
    kind.added ||
    isUpTo(tokens, kind.article) ||
    isMeasureOf(tokens, kind.article);
  const after = followsOne(tokens, index + 1);
  const alone =
    (unit === 'fortnight' && !isRate(tokens, kind.article)) || (lead === '' && tokenAt(tokens, index + 1).text === '');
  const months = unit === 'year' ? readMonthsMore(tokens, index + 1) : null;
  if (months) {
    const year = oneOf(tokens, kind.from, index + 1, unit, 1, kind.days);
    return year && { ...months, start: year.start, amount: addAmounts(year.amount, months.amount) };
  }
  const later = readLaterFraction(tokens, index + 1, 1);
  const one = unit === 'quarter' ? after === 'certain' || alone : led || after !== 'no' || alone || kind.calendar;
  const fits = one || later.count > 1;
  if (!fits || isAge(tokens, index + 1) || isRepeat(tokens, index + 1)) return null;
  return oneOf(tokens, kind.from, later.next, unit, later.count, kind.days);
}

/** The "and six months" of "a year and six months". */
function readMonthsMore(tokens: Tokens, index: number): PeriodRead | null {
  const more = tokenAt(tokens, index).text === 'and' ? readSimplePeriod(tokens, index + 1) : null;
  const fits = more?.unit === 'month' && more.count < 12 && !isAge(tokens, more.next);
  // "A year and six months' notice" gives two lengths.
  return fits && tokenAt(tokens, more.next).text !== "'" ? more : null;
}

function oneOf(
  tokens: Tokens,
  from: number,
  next: number,
  unit: Unit,
  count: number,
  days: DayKind,
): PeriodRead | null {
  const amount = amountOf(count, unit);
  const { start } = tokenAt(tokens, from);
  const { end } = tokenAt(tokens, next - 1);
  const slip = tokens.slice(from, next).some((token) => token.slip);
  return amount && { start, end, next, amount, unit, count, days, slip, conflict: null };
}

/** Where "full" begins in "for full month" and "lasting all week", said with no article; "open all year" lasts no year. */
function readWhole(tokens: Tokens, index: number): number | null {
  const at = tokenAt(tokens, index - 1).text === '-' ? index - 2 : index - 1;
  if (!/^(?:full|whole|all)$/.test(tokenAt(tokens, at).text)) return null;
  const led = /^(?:for|last|lasts|lasted|lasting)$/.test(tokenAt(tokens, at - 1).text);
  return led && /^[.,;:)!?]?$/.test(tokenAt(tokens, index + 1).text) ? at : null;
}

interface KindsBefore {
  readonly article: number;
  readonly from: number;
  readonly days: DayKind;
  readonly added: boolean;
  readonly calendar: boolean;
}

function readKindsBefore(tokens: Tokens, index: number): KindsBefore {
  let at = index - 1;
  let days: DayKind = 'calendar';
  let added = false;
  let calendar = false;
  while (index - at < 4 && KINDS.has(tokenAt(tokens, at).text)) {
    const { text } = tokenAt(tokens, at);
    if (text === 'working' || text === 'business') days = 'working';
    if (text === 'further' || text === 'additional' || text === 'extra') added = true;
    if (text === 'calendar' || text === 'full') calendar = true;
    at -= 1;
  }
  return { article: at, from: at + 1, days, added, calendar };
}

const isUpTo = (tokens: Tokens, article: number) =>
  tokenAt(tokens, article - 1).text === 'to' && tokenAt(tokens, article - 2).text === 'up';

const isMeasureOf = (tokens: Tokens, article: number) =>
  tokenAt(tokens, article - 1).text === 'of' &&
  /^(?:minimum|maximum|period|total|term|length|duration|notice)$/.test(tokenAt(tokens, article - 2).text);

const isRate = (tokens: Tokens, article: number) =>
  /^(?:once|twice|times|days|hours|meetings|sessions)$/.test(tokenAt(tokens, article - 1).text);

function followsOne(tokens: Tokens, index: number): 'certain' | 'yes' | 'no' {
  const { text } = tokenAt(tokens, tokenAt(tokens, index).text === '-' ? index + 1 : index);
  if (text === "'" && tokenAt(tokens, index + 1).text === 's') {
    return /^(?:notice|prior|written|time|grace|extension|warning)$/.test(tokenAt(tokens, index + 2).text)
      ? 'certain'
      : 'no';
  }
  if (text === 'in' && /^(?:advance|length|duration)$/.test(tokenAt(tokens, index + 1).text)) return 'certain';
  if (text === 'notice' || text === 'long' || text === 'later' || text === 'beforehand') return 'certain';
  return FOLLOWS_ONE.test(text) ? 'yes' : 'no';
}
