import type { Unit } from '@/lib/extract/values/lexicon.ts';
import { isRepeat } from '@/lib/extract/values/not-periods.ts';
import { type NumberRead, readNumber } from '@/lib/extract/values/numbers.ts';
import { type Amount, addAmounts, amountOf } from '@/lib/extract/values/period-amounts.ts';
import { type DayKind, readUnit, type UnitRead } from '@/lib/extract/values/period-units.ts';
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
  readonly days: DayKind;
  readonly slip: boolean;
  readonly conflict: number | null;
}

/** A single length: "12 weeks", "twelve (12) weeks", "six and a half weeks", "half a year", "3.5years". Null where there is none. */
export function readSimplePeriod(tokens: Tokens, index: number): PeriodRead | null {
  const named = readHalf(tokens, index) ?? readCouple(tokens, index);
  if (named) return named;
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

const ENDS = /^(?:|[.,;:)\]!?]|from|after|before|of)$/;

/** "one year and a half", "two years and a quarter", "a year and half". */
export function readLaterFraction(tokens: Tokens, index: number, count: number): { count: number; next: number } {
  const [and, article, part] = [0, 1, 2].map((step) => tokenAt(tokens, index + step).text);
  if (and === 'and' && article === 'half' && part !== 'of' && ENDS.test(part ?? ''))
    return { count: count + 1 / 2, next: index + 2 };
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
  const before = tokenAt(tokens, index - 1).text;
  const led = before === '' || /^(?:for|within|least|last|lasts|lasting)$/.test(before);
  if (!article && before !== 'a' && !(led && /^[.,;)]?$/.test(tokenAt(tokens, token + 1).text))) return null;
  const read = { unit, days: 'calendar', next: token + 1, token } as const;
  return periodOf(tokens, index, token + 1, 0.5, read, { slip: false, conflict: null });
}

/** "a couple of weeks": two, and it is said that they were not counted. */
function readCouple(tokens: Tokens, index: number): PeriodRead | null {
  if (tokenAt(tokens, index).text !== 'couple') return null;
  const unit = readUnit(tokens, tokenAt(tokens, index + 1).text === 'of' ? index + 2 : index + 1);
  if (!unit || !tokenAt(tokens, unit.token).word.plural) return null;
  const read = periodOf(tokens, index, unit.next, 2, unit, { slip: false, conflict: null });
  return read && { ...read, amount: { ...read.amount, rounded: '“A couple of” is counted as two.' } };
}

/** "a quarter of a year" is three months; a quarter of anything else is a share. */
export function readQuarterOfYear(tokens: Tokens, index: number): PeriodRead | null {
  const words = [0, 1, 2, 3].map((step) => tokenAt(tokens, index + step).text).join(' ');
  if (words !== 'quarter of a year') return null;
  const read = { unit: 'quarter', days: 'calendar', next: index + 4, token: index } as const;
  return periodOf(tokens, index, index + 4, 1, read, { slip: false, conflict: null });
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
