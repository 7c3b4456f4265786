import { readAtMost } from '@/lib/extract/values/limits.ts';
import { isAge, isBarred, isRepeat } from '@/lib/extract/values/not-periods.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readNumber } from '@/lib/extract/values/numbers.ts';
import { readOne } from '@/lib/extract/values/one-period.ts';
import { type OptionRead, readOption, readRenewed } from '@/lib/extract/values/options.ts';
import { type Amount, amountOf, isoPeriod, roughDays } from '@/lib/extract/values/period-amounts.ts';
import { readUnit } from '@/lib/extract/values/period-units.ts';
import { readSum } from '@/lib/extract/values/plus-sums.ts';
import { type PeriodRead, readPeriod, readQuarterOfYear, readSimplePeriod } from '@/lib/extract/values/read-period.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { isTotalOf } from '@/lib/extract/values/totals.ts';
import { readUnitFirst } from '@/lib/extract/values/unit-first.ts';
import type { Assumed, PeriodFound } from '@/lib/extract/values.ts';

/** A period with the token after it, which tells what it is counted from. */
export interface PeriodDraft extends PeriodFound {
  readonly first: number;
  readonly next: number;
}

/** The periods of a stretch of text, with offsets into the plain text. */
export function findPeriods(plain: string, tokens: Tokens): PeriodDraft[] {
  const found: PeriodDraft[] = [];
  for (let index = 0; index < tokens.length; ) {
    const read = readAt(plain, tokens, index);
    if (typeof read === 'number') index = read;
    else if (read) {
      const before = found.at(-1);
      if (before && isTotalOf(tokens, before, read)) {
        found.pop();
        found.push({ ...read, start: before.start, first: before.first });
      } else found.push(read);
      index = read.next;
    } else index += 1;
  }
  return found;
}

/** The period at a token, or the token after something that is shaped like one and is none, as an age. */
function readAt(plain: string, tokens: Tokens, index: number): PeriodDraft | number | null {
  const { kind, word, text, ahead } = tokenAt(tokens, index);
  if (word.unit !== undefined) {
    const field = readUnitFirst(tokens, index);
    if (field) return draft(plain, tokens, index, field, null);
    const quarter = readQuarterOfYear(tokens, index);
    if (quarter) return draft(plain, tokens, index, quarter, null);
    const one = readOne(tokens, index);
    return one && draft(plain, tokens, index, one, null);
  }
  const opens =
    kind === 'number' ||
    word.cardinal !== undefined ||
    word.scale !== undefined ||
    text === 'half' ||
    text === '½' ||
    text === 'couple';
  if (!opens) return null;
  const tied = tokenAt(tokens, index + 1);
  const maybeLetter = tied.kind === 'word' && tied.text.length === 1 && !tied.gap;
  if (!(ahead & AHEAD.unit) && tied.text !== '+' && !maybeLetter) return null;
  const sum = kind !== 'number' || isNumberStart(tokens, index) ? readSum(tokens, index) : null;
  if (sum) {
    const why = `“${plain.slice(sum.base.start, sum.base.end)}” names no unit and is read as years.`;
    return draft(plain, tokens, index, sum.base, null, sum.option, sum.unitSaid ? [] : [{ what: 'unit', why }]);
  }
  const range = readSlashed(tokens, index) ?? readRange(tokens, index);
  if (range)
    return isBarred(tokens, index) || bars(tokens, range.to) || range.from.count === 0
      ? range.to.next
      : draft(plain, tokens, index, range.from, range.to);
  const period = readPeriod(tokens, index);
  if (!period) return null;
  return isBarred(tokens, index) || bars(tokens, period) ? period.next : draft(plain, tokens, index, period, null);
}

function bars(tokens: Tokens, { next, unit, amount, count }: PeriodRead): boolean {
  if (isAge(tokens, next) || isRepeat(tokens, next)) return true;
  if (unit === 'day' && count === 1) return /^(?:we|they|he|she|it|i|you|the|soon|,)$/.test(tokenAt(tokens, next).text);
  if (unit === 'quarter') return isShareOf(tokens, next, count);
  if (unit === 'hour') return roughDays(amount) === 0 || !isNoticeOfHours(tokens, next);
  return false;
}

/** "three quarters of", "one quarter of respondents" are shares. */
const isShareOf = (tokens: Tokens, next: number, count: number) =>
  /^(?:of|said|agreed|supported|were|felt|to|past)$/.test(tokenAt(tokens, next).text) ||
  count === 3 ||
  (count === 1 && tokenAt(tokens, next).text !== "'" && tokenAt(tokens, next).text !== 'in');

/** Hours are days only where they give notice: "48 hours' notice". */
function isNoticeOfHours(tokens: Tokens, next: number): boolean {
  const at = tokenAt(tokens, next).text === "'" ? next + 1 : next;
  return /^(?:notice|prior|written)$/.test(tokenAt(tokens, at).text);
}

/** "six to eight weeks", "6-8 weeks", "between 6 and 8 weeks", "12 weeks to 6 months", "two or three years". */
function readRange(tokens: Tokens, index: number): { readonly from: PeriodRead; readonly to: PeriodRead } | null {
  const low = readNumber(tokens, index);
  if (!low) return null;
  const unit = readUnit(tokens, low.next);
  const joint = unit?.next ?? low.next;
  const between = tokenAt(tokens, index - 1).text === 'between';
  const { text } = tokenAt(tokens, joint);
  const parts = text === '-' || text === 'to' || (text === 'or' && !unit) || (between && text === 'and');
  if (!parts) return null;
  const to = readSimplePeriod(tokens, joint + 1);
  if (!to) return null;
  const amount = amountOf(low.value, unit?.unit ?? to.unit);
  if (!amount || roughDays(amount) >= roughDays(to.amount)) return null;
  const start = tokenAt(tokens, index).start;
  const from = {
    ...to,
    start,
    amount,
    count: low.value,
    days: unit && unit.days !== 'calendar' ? unit.days : to.days,
    slip: to.slip || low.slip,
  };
  return { from, to: { ...to, start } };
}

/** "2/3 years", "6/8 weeks", "four/six weeks": either of two, which in Britain is no share of a week. "3/4 year" is a share. */
function readSlashed(tokens: Tokens, index: number): { readonly from: PeriodRead; readonly to: PeriodRead } | null {
  const [first, slash, last] = [0, 1, 2].map((step) => tokenAt(tokens, index + step));
  if (slash?.text !== '/' || slash.gap || last?.gap || (first?.kind === 'number' && !isNumberStart(tokens, index)))
    return null;
  const [low, high] = [first, last].map((token) => (token?.kind === 'number' ? token.value : token?.word.cardinal));
  const unit = readUnit(tokens, index + 3);
  if (!low || !high || !unit || low >= high || high > low * 2) return null;
  const { word, gap, slip } = tokenAt(tokens, unit.token);
  const [least, most] = [amountOf(low, unit.unit), amountOf(high, unit.unit)];
  if (!gap || !least || !most || !(word.plural || low > 3)) return null;
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, unit.next - 1).end, next: unit.next };
  const said = { ...span, unit: unit.unit, days: unit.days, slip, conflict: null };
  return { from: { ...said, amount: least, count: low }, to: { ...said, amount: most, count: high } };
}

function draft(
  plain: string,
  tokens: Tokens,
  index: number,
  from: PeriodRead,
  to: PeriodRead | null,
  summed: OptionRead | null = null,
  assumed: readonly Assumed[] = [],
): PeriodDraft {
  const last = to ?? from;
  const limit = to ? null : readAtMost(tokens, index);
  const renewed = limit === null ? null : readRenewed(tokens, from);
  const option = summed ?? renewed?.option ?? readOption(tokens, last);
  const next = Math.max(last.next, option?.next ?? 0);
  const base = renewed?.base ?? from.amount;
  const { start } = limit === null ? from : tokenAt(tokens, limit);
  return {
    start,
    end: tokenAt(tokens, next - 1).end,
    period: isoPeriod(base),
    atMost: to ? isoPeriod(to.amount) : limit !== null && !renewed ? isoPeriod(from.amount) : null,
    days: from.days,
    option: option ? isoPeriod(option.option) : null,
    ...(base.fraction ? { fraction: base.fraction } : {}),
    assumed: [...assumed, ...reasons(plain, from, to)],
    first: index,
    next,
  };
}

function reasons(plain: string, from: PeriodRead, to: PeriodRead | null): Assumed[] {
  const written = plain.slice(from.start, (to ?? from).end);
  const list: Assumed[] = [];
  if (from.slip || to?.slip)
    list.push({
      what: 'read-through',
      why: `“${written}” looks like a slip and is read as ${sayAmount((to ?? from).amount)}.`,
    });
  if (from.conflict !== null) {
    list.push({
      what: 'read-through',
      why: `“${written}” gives ${from.count} and ${from.conflict}; the first is taken.`,
    });
  }
  if (from.amount.rounded) list.push({ what: 'unit', why: from.amount.rounded });
  if (from.unit === 'term')
    list.push({ what: 'unit', why: 'A school term has no fixed length; it is counted as three months.' });
  if (from.unit === 'quarter') list.push({ what: 'unit', why: 'A quarter is counted as three months.' });
  if (from.unit === 'hour') list.push({ what: 'unit', why: `“${written}” is counted in days of 24 hours.` });
  return list;
}

function sayAmount({ years, months, weeks, days }: Amount): string {
  const parts = [
    [years, 'year'],
    [months, 'month'],
    [weeks, 'week'],
    [days, 'day'],
  ] as const;
  return parts
    .flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : []))
    .join(' and ');
}
