import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type NumberRead, readNumber } from '@/lib/extract/values/numbers.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { NOTHING_ASSUMED, type PercentFound } from '@/lib/extract/values.ts';

/** The shares of a hundred in a stretch of text, with offsets into the plain text. */
export function findPercents(plain: string, tokens: Tokens): PercentFound[] {
  const found: PercentFound[] = [];
  for (let index = 0; index < tokens.length; ) {
    const read = opensNumber(tokens, index) ? readPercent(plain, tokens, index) : null;
    if (read) found.push(read.percent);
    index = read?.next ?? index + 1;
  }
  return found;
}

function opensNumber(tokens: Tokens, index: number): boolean {
  const { kind, word, text, ahead } = tokenAt(tokens, index);
  if (!(ahead & AHEAD.percent)) return false;
  if (kind === 'number') return isNumberStart(tokens, index);
  return word.cardinal !== undefined || word.scale !== undefined || text === '½';
}

/** Past "%", "per cent", "percent", "pc"; null where none follows, and for percentage points, which are no share. */
function skipSign(tokens: Tokens, index: number): number | null {
  const hyphen = tokenAt(tokens, index).text === '-' ? 1 : 0;
  const { text, gap } = tokenAt(tokens, index + hyphen);
  const next = index + hyphen + 1;
  const after = tokenAt(tokens, next).text;
  if (text === 'per' && /^cents?$/.test(after)) return next + 1;
  if (text === 'per' && after === '-' && tokenAt(tokens, next + 1).text === 'cent') return next + 2;
  if (text === 'percentage' || text === 'percentages') return after === 'point' || after === 'points' ? null : next;
  if (text === '%' || /^percents?$/.test(text)) return after === 'point' || after === 'points' ? null : next;
  return (text === 'pc' || text === 'pct') && (!gap || text === 'pct') ? next : null;
}

function readPercent(plain: string, tokens: Tokens, index: number): { percent: PercentFound; next: number } | null {
  const low = readNumber(tokens, index);
  if (!low) return null;
  if (isEscape(tokens, index, low.next) || isCutOff(tokens, index)) return null;
  const own = skipSign(tokens, low.next);
  const upper = readUpper(tokens, index, low, own);
  if (own === null && !upper) return null;
  const next = upper?.next ?? own ?? low.next;
  const minus = own !== null ? readMinus(tokens, index) : null;
  const start = minus ?? tokenAt(tokens, index).start;
  const { end } = tokenAt(tokens, next - 1);
  const slip = low.slip || upper?.slip === true;
  const value = minus === null ? low.value : -low.value;
  const why = `“${plain.slice(start, end)}” looks like a slip and is read as ${value} per cent.`;
  const assumed = slip ? [{ what: 'read-through' as const, why }] : NOTHING_ASSUMED;
  return { percent: { start, end, value, atMost: upper?.value ?? null, assumed }, next };
}

/** The "30%25" and "%2020%" of an address: figures tied to the sign on its far side. */
function isEscape(tokens: Tokens, index: number, next: number): boolean {
  const before = tokenAt(tokens, index - 1);
  if (before.text === '%' && !tokenAt(tokens, index).gap) return true;
  const after = tokenAt(tokens, next + 1);
  return tokenAt(tokens, next).text === '%' && after.kind === 'number' && !after.gap;
}

/** The 2 of "6 . 2 %" is no number of its own. */
const isCutOff = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).text === '.' &&
  tokenAt(tokens, index - 1).gap &&
  tokenAt(tokens, index - 2).kind === 'number';

/** "10-15%", "10% to 15%", "between ten and fifteen per cent". */
function readUpper(
  tokens: Tokens,
  index: number,
  low: NumberRead,
  own: number | null,
): (NumberRead & { next: number }) | null {
  const joint = own ?? low.next;
  const { text } = tokenAt(tokens, joint);
  const between = tokenAt(tokens, index - 1).text === 'between';
  if (text !== '-' && text !== 'to' && text !== 'or' && !(text === 'and' && between)) return null;
  if (text === 'or' && own !== null) return null;
  const high = readNumber(tokens, joint + 1);
  const next = high && skipSign(tokens, high.next);
  return high && next !== null && high.value > low.value ? { ...high, next } : null;
}

/** Where a minus begins: "minus five per cent", "-5%"; a dash between words is none. */
function readMinus(tokens: Tokens, index: number): number | null {
  const before = tokenAt(tokens, index - 1);
  if (before.text === 'minus') return before.start;
  const sign = before.text === '-' && !tokenAt(tokens, index).gap && before.gap;
  return sign ? before.start : null;
}
