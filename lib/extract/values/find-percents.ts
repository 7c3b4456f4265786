import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type NumberRead, readNumber } from '@/lib/extract/values/numbers.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { NOTHING_ASSUMED, type PercentFound } from '@/lib/extract/values.ts';

/** The shares of a hundred in a stretch of text, with offsets into the plain text. */
export function findPercents(plain: string, tokens: Tokens): PercentFound[] {
  const found: PercentFound[] = [];
  for (let index = 0; index < tokens.length; ) {
    const read = opensNumber(tokens, index)
      ? (readPartOfOne(tokens, index) ?? readPercent(plain, tokens, index))
      : null;
    if (read) found.push(read.percent);
    index = read?.next ?? index + 1;
  }
  return found;
}

function opensNumber(tokens: Tokens, index: number): boolean {
  const { kind, word, text, ahead } = tokenAt(tokens, index);
  if (!(ahead & AHEAD.percent)) return false;
  if (kind === 'number') return isNumberStart(tokens, index) || isBareDecimal(tokens, index);
  return word.cardinal !== undefined || word.scale !== undefined || text === '½' || PARTS_OF_ONE.has(text);
}

/** The 5 of ".5%", with no nought before its point. */
const isBareDecimal = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).text === '.' && tokenAt(tokens, index - 1).gap && !tokenAt(tokens, index).gap;

function readBareDecimal(tokens: Tokens, index: number): NumberRead {
  const { text, slip } = tokenAt(tokens, index);
  return { value: Number(`0.${text}`), next: index + 1, slip, how: 'figures', conflict: null };
}

/** Into how many each parts the one. */
const PARTS_OF_ONE: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['quarters', 4],
  ['tenth', 10],
  ['tenths', 10],
]);

/** "half of one per cent", "a [quarter of a per cent]", "[three tenths of one per cent]". */
function readPartOfOne(tokens: Tokens, index: number): { percent: PercentFound; next: number } | null {
  const count = tokenAt(tokens, index).word.cardinal;
  const named = count === undefined ? index : index + (tokenAt(tokens, index + 1).text === '-' ? 2 : 1);
  const parts = PARTS_OF_ONE.get(tokenAt(tokens, named).text);
  if (parts === undefined || count === 0 || isAddition(tokens, index)) return null;
  const one = tokenAt(tokens, named + 1).text === 'of' ? named + 2 : named + 1;
  if (!/^(?:a|an|one|1)$/.test(tokenAt(tokens, one).text)) return null;
  const next = skipSign(tokens, one + 1);
  if (next === null) return null;
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, next - 1).end };
  return { percent: { ...span, value: (count ?? 1) / parts, atMost: null, assumed: NOTHING_ASSUMED }, next };
}

/** The half of "two and half a per cent" goes on a number that is not read. */
const isAddition = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).text === 'and' && tokenAt(tokens, index - 2).word.cardinal !== undefined;

const SHARES = /^(?:fraction|half|quarters?|thirds|(?:fif|six|seven|eigh|nin|ten|twentie|hundred)ths?)$/;

/** The one of "a fraction of one per cent" and "nine twentieths of one per cent" is what the share is of. */
function isSharedOut(tokens: Tokens, index: number): boolean {
  if (tokenAt(tokens, index - 1).text !== 'of') return false;
  const { text, word } = tokenAt(tokens, index - 2);
  return word.ordinal !== undefined || SHARES.test(text);
}

const POINTS = /^(?:points?|pts?)$/;

/** Past "%", "per cent", "percent", "pc"; null where none follows, and for percentage points, which are no share. */
function skipSign(tokens: Tokens, index: number): number | null {
  const hyphen = tokenAt(tokens, index).text === '-' ? 1 : 0;
  const { text, gap } = tokenAt(tokens, index + hyphen);
  const next = index + hyphen + 1;
  const after = tokenAt(tokens, next).text;
  if (text === 'per' && /^cents?$/.test(after)) return next + 1;
  if (text === 'per' && after === '-' && tokenAt(tokens, next + 1).text === 'cent') return next + 2;
  if (text === 'percentage' || text === 'percentages') return POINTS.test(after) ? null : next;
  if (text === '%' || /^percents?$/.test(text)) return POINTS.test(after) ? null : next;
  return (text === 'pc' || text === 'pct') && (!gap || text === 'pct') ? next : null;
}

function readPercent(plain: string, tokens: Tokens, index: number): { percent: PercentFound; next: number } | null {
  const decimal = isBareDecimal(tokens, index);
  const low = decimal ? readBareDecimal(tokens, index) : readNumber(tokens, index);
  if (!low) return null;
  if (isEscape(tokens, index, low.next) || isCutOff(tokens, index)) return null;
  if (low.value === 1 && isSharedOut(tokens, index)) return null;
  const own = skipSign(tokens, low.next);
  const upper = readUpper(tokens, index, low, own);
  if (own === null && !upper) return null;
  const next = upper?.next ?? own ?? low.next;
  const minus = own !== null ? readMinus(tokens, index) : null;
  const start = minus ?? tokenAt(tokens, decimal ? index - 1 : index).start;
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
