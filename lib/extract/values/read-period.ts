import type { Unit } from '@/lib/extract/values/lexicon.ts';
import { isNumberStart, type NumberRead, readNumber } from '@/lib/extract/values/numbers.ts';
import { type Amount, addAmounts, amountOf } from '@/lib/extract/values/period-amounts.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** One length of time as read: a number, what kind of days, a unit. */
export interface PeriodRead {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly amount: Amount;
  readonly unit: Unit;
  /** How many of the unit were said. */
  readonly count: number;
  readonly days: 'calendar' | 'working' | 'clear';
  readonly slip: boolean;
  readonly conflict: number | null;
}

const KINDS =
  /^(?:calendar|consecutive|working|business|clear|full|whole|complete|continuous|additional|further|extra|more|solid|rolling|optional|written|school|academic|successive)$/;

interface UnitRead {
  readonly unit: Unit;
  readonly days: PeriodRead['days'];
  readonly next: number;
  readonly token: number;
}

/** A unit after its number, with the words between: "12-week", "calendar months", "clear working days". */
export function readUnit(tokens: Tokens, index: number): UnitRead | null {
  let next = index;
  let days: PeriodRead['days'] = 'calendar';
  let school = false;
  if (tokenAt(tokens, next).text === '-') next += 1;
  if (tokenAt(tokens, next).text === 'or' && tokenAt(tokens, next + 1).text === 'more') next += 2;
  for (let words = 0; words < 3 && KINDS.test(tokenAt(tokens, next).text); words += 1) {
    const { text } = tokenAt(tokens, next);
    if (text === 'working' || text === 'business') days = 'working';
    else if (text === 'clear' && days === 'calendar') days = 'clear';
    else if (text === 'school' || text === 'academic') school = true;
    next += 1;
    if (tokenAt(tokens, next).text === '-') next += 1;
  }
  const token = tokenAt(tokens, next);
  const { unit } = token.word;
  if (unit === undefined || (token.slip && !token.word.plural)) return letterUnit(tokens, index, next);
  // "school days" are no kind we can count, and "terms" are mostly those of an agreement.
  if (unit === 'term' ? !school && !givesNotice(tokens, next + 1) : school && unit !== 'year') return null;
  return { unit, days, next: next + 1, token: next };
}

const givesNotice = (tokens: Tokens, index: number) => {
  const at = tokenAt(tokens, index).text === "'" ? index + 1 : index;
  return /^(?:notice|s)$/.test(tokenAt(tokens, at).text);
};

const LETTERS: ReadonlyMap<string, Unit> = new Map([
  ['d', 'day'],
  ['w', 'week'],
  ['m', 'month'],
  ['y', 'year'],
]);

/** "2W" after a word of time: "lasted 2W". */
function letterUnit(tokens: Tokens, index: number, next: number): UnitRead | null {
  const { text, gap, capital } = tokenAt(tokens, index);
  const unit = LETTERS.get(text);
  const led = /^(?:for|last|lasts|lasted|lasting|takes|took|within|of)$/.test(tokenAt(tokens, index - 2).text);
  return next === index && unit && !gap && capital && led
    ? { unit, days: 'calendar', next: index + 1, token: index }
    : null;
}

/** A single length: "12 weeks", "twelve (12) weeks", "six and a half weeks", "half a year", "3.5years". Null where there is none. */
export function readSimplePeriod(tokens: Tokens, index: number): PeriodRead | null {
  const half = readHalf(tokens, index);
  if (half) return half;
  const number = readNumber(tokens, index);
  if (!number) return null;
  const unit = readUnit(tokens, number.next);
  if (!unit) return null;
  const later = readLaterFraction(tokens, unit.next, number.value);
  return periodOf(tokens, index, later.next, later.count, unit, number);
}

function periodOf(
  tokens: Tokens,
  index: number,
  next: number,
  count: number,
  { unit, days, token }: UnitRead,
  number: Pick<NumberRead, 'slip' | 'conflict'>,
): PeriodRead | null {
  const amount = amountOf(count, unit);
  if (!amount) return null;
  const slip = number.slip || tokenAt(tokens, token).slip;
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, next - 1).end };
  return { ...span, next, amount, unit, count, days, slip, conflict: number.conflict };
}

/** "one year and a half", "two years and a quarter". */
function readLaterFraction(tokens: Tokens, index: number, count: number): { count: number; next: number } {
  const [and, article, part] = [0, 1, 2].map((step) => tokenAt(tokens, index + step).text);
  const fraction = part === 'half' ? 1 / 2 : part === 'quarter' ? 1 / 4 : null;
  const said = and === 'and' && article === 'a' && tokenAt(tokens, index + 3).text !== 'of';
  return said && fraction !== null ? { count: count + fraction, next: index + 3 } : { count, next: index };
}

/** "half a year", "a half-year". A half-term is a holiday. */
function readHalf(tokens: Tokens, index: number): PeriodRead | null {
  if (tokenAt(tokens, index).text !== 'half' || tokenAt(tokens, index - 1).text === 'and') return null;
  const after = tokenAt(tokens, index + 1).text;
  const article = after === 'a' || after === 'an' || after === '-' ? 1 : 0;
  const token = index + 1 + article;
  const { unit, plural } = tokenAt(tokens, token).word;
  if (!unit || plural || unit === 'term' || unit === 'hour' || unit === 'day') return null;
  if (!article && tokenAt(tokens, index - 1).text !== 'a') return null;
  const read = { unit, days: 'calendar', next: token + 1, token } as const;
  return periodOf(tokens, index, token + 1, 0.5, read, { slip: false, conflict: null });
}

const LEADS_TO_ONE =
  /^(?:for|within|least|than|over|after|about|nearly|almost|around|approximately|only|just|another|last|lasts|lasted|lasting|takes|took|further|additional|extra|by|be|is|plus|single|exceeding|exceed|full|whole)$/;
const FOLLOWS_ONE = /^(?:notice|later|before|after|from|beforehand|earlier|prior|ahead|period)$/;

/** One of a unit behind an article: "for a [year]", "a [fortnight]", "a [quarter]'s notice". Rates and repeats are none: "twice a week", "£10 a day". */
export function readOne(tokens: Tokens, index: number): PeriodRead | null {
  const token = tokenAt(tokens, index);
  const { unit, plural } = token.word;
  if (!unit || plural || unit === 'decade' || unit === 'term' || unit === 'hour') return null;
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
    unit === 'fortnight'
      ? !isRate(tokens, kind.article)
      : unit === 'quarter' && lead === '' && tokenAt(tokens, index + 1).text === '';
  const later = readLaterFraction(tokens, index + 1, 1);
  const one = unit === 'quarter' ? after === 'certain' || alone : led || after !== 'no' || alone || kind.calendar;
  const fits = one || later.count > 1;
  if (!fits || isAge(tokens, index + 1) || isRepeat(tokens, index + 1)) return null;
  const amount = amountOf(later.count, unit);
  if (!amount) return null;
  const { start } = tokenAt(tokens, kind.from);
  const { end } = tokenAt(tokens, later.next - 1);
  const { count, next } = later;
  return { start, end, next, amount, unit, count, days: kind.days, slip: token.slip, conflict: null };
}

interface KindsBefore {
  readonly article: number;
  readonly from: number;
  readonly days: PeriodRead['days'];
  readonly added: boolean;
  readonly calendar: boolean;
}

function readKindsBefore(tokens: Tokens, index: number): KindsBefore {
  let at = index - 1;
  let days: PeriodRead['days'] = 'calendar';
  let added = false;
  let calendar = false;
  while (index - at < 4 && KINDS.test(tokenAt(tokens, at).text)) {
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

/** "2 year old", "years of age", "18 years and over": an age. */
export function isAge(tokens: Tokens, index: number): boolean {
  const at = tokenAt(tokens, index).text === '-' ? index + 1 : index;
  const [first, second] = [tokenAt(tokens, at).text, tokenAt(tokens, at + 1).text];
  if (/^(?:old|olds|pregnant)$/.test(first)) return true;
  if (first === 'of' && second === 'age') return true;
  return (first === 'and' || first === 'or') && /^(?:over|under|older|younger|above|upwards|below)$/.test(second);
}

/** "ago", and the "5 days" of "5 days a week". */
export function isRepeat(tokens: Tokens, index: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => tokenAt(tokens, index + step));
  if (first?.text === 'ago' || first?.text === 'previously') return true;
  const per =
    first?.text === 'a' ||
    first?.text === 'per' ||
    first?.text === 'each' ||
    first?.text === 'every' ||
    first?.text === '/';
  if (per && second?.word.unit !== undefined) return true;
  return first?.text === 'out' && second?.text === 'of' && third !== undefined;
}

/** Lengths one after another: "1 year 1 month 21 days", "12 weeks and 3 days", "two years, six months". */
export function readPeriod(tokens: Tokens, index: number): PeriodRead | null {
  let read = readSimplePeriod(tokens, index);
  if (!read) return null;
  for (let parts = 0; parts < 3; parts += 1) {
    const comma = tokenAt(tokens, read.next).text === ',' ? 1 : 0;
    const and = tokenAt(tokens, read.next + comma).text === 'and' ? 1 : 0;
    const more: PeriodRead | null = readSimplePeriod(tokens, read.next + comma + and);
    if (!more || !fitsUnder(more, read) || isRepeat(tokens, more.next)) break;
    read = { ...more, start: read.start, amount: addAmounts(read.amount, more.amount), slip: read.slip || more.slip };
  }
  return read;
}

/** What a smaller unit may count to under a larger: "2 years, 18 months" are two periods. */
const MOST_UNDER: Record<number, number> = { 3: 11, 2: 4, 1: 30 };

function fitsUnder(more: PeriodRead, read: PeriodRead): boolean {
  const { rank } = more.amount;
  if (rank >= read.amount.rank || more.days !== 'calendar' || read.days !== 'calendar') return false;
  const most = rank === 1 && read.amount.rank === 2 ? 6 : (MOST_UNDER[rank] ?? 0);
  return more.count <= most;
}

const PEOPLE = /^(?:children|people|pupils|students|adults|persons|residents|girls|boys|youths|teenagers)$/;

/** Words before a number by which it is a label, an age or a repeat: "week 3", "aged 16", "every 3 months". */
export function isBarred(tokens: Tokens, index: number): boolean {
  const at = tokenAt(tokens, index - 1).text === '-' ? index - 2 : index - 1;
  const { text, word } = tokenAt(tokens, at);
  if (
    /^(?:every|each|per|aged|age|ages|section|clause|paragraph|phase|stage|lot|level|grade|no|number|item|question)$/.test(
      text,
    )
  )
    return true;
  if (text === '(' && PEOPLE.test(tokenAt(tokens, at - 1).text)) return true;
  return (
    word.unit !== undefined &&
    !word.plural &&
    tokenAt(tokens, index).kind === 'number' &&
    tokenAt(tokens, at).gap &&
    isNumberStart(tokens, index) &&
    tokenAt(tokens, at - 1).kind !== 'number' &&
    !hasNumberBefore(tokens, at)
  );
}

const hasNumberBefore = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).word.cardinal !== undefined || tokenAt(tokens, index - 1).text === '-';
