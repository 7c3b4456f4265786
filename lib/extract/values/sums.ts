import { CODES, SIGNS, signOf } from '@/lib/extract/values/currencies.ts';
import { isShareOfScale, isTailOfNumber, readPartOfScale, readPenceAfter } from '@/lib/extract/values/money-words.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readFigures, readNumber, readNumberWords } from '@/lib/extract/values/numbers.ts';
import { isColumnHead, readSumFigures, type SumFigures } from '@/lib/extract/values/sum-figures.ts';
import { AHEAD, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** What the letters and words behind figures multiply them by. */
export const SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
]);

/** A sum as said; `next` is the token after it. */
export interface Sum {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly amount: number;
  /** What "k" or "million" multiplied the figures by; null where nothing did. */
  readonly scale: number | null;
  readonly figures: number;
  readonly currency: string;
  readonly slip: boolean;
}

/** The sum that begins at a token, by a sign, a code or a name; null where none does. */
export function readSum(tokens: Tokens, index: number): Sum | null {
  const { kind, text, word } = tokenAt(tokens, index);
  const sign = kind === 'mark' ? signOf(tokens, index) : text.length === 3 ? CODES.get(text) : undefined;
  if (sign) return readSigned(tokens, index, sign);
  if (!(tokenAt(tokens, index).ahead & AHEAD.currency)) return null;
  if (kind === 'number') {
    return isNumberStart(tokens, index) ? (readNamed(tokens, index) ?? readLowerNamed(tokens, index)) : null;
  }
  const opens = word.cardinal !== undefined || word.scale !== undefined || text === 'half' || text === 'quarter';
  if (!opens) return null;
  const isPart = word.scale !== undefined ? isShareOfScale(tokens, index) : isTailOfNumber(tokens, index);
  return isPart ? null : (readNamed(tokens, index) ?? readLowerWords(tokens, index));
}

/** "£1.2m", "£ 100", "GBP 5,000", "£10 000". */
function readSigned(tokens: Tokens, index: number, currency: string): Sum | null {
  const at = index + 1;
  if (tokenAt(tokens, at).kind === 'word') {
    const signed = tokenAt(tokens, index).text.length === 1;
    const words = signed ? (readPartOfScale(tokens, at) ?? readNumberWords(tokens, at)) : null;
    return words && sumOf(tokens, index, words.next, words.value, null, currency, words.slip);
  }
  const figures = isColumnHead(tokens, at) ? null : (readSumFigures(tokens, at, currency) ?? readMarked(tokens, at));
  if (!figures) return null;
  const scaled = readScale(tokens, figures.next);
  const next = scaled?.next ?? figures.next;
  if (!scaled && isUnclear(tokens, at, next, currency)) return null;
  return sumOf(tokens, index, next, figures.value, scaled?.scale ?? null, currency, figures.slip);
}

/** What hangs on the sign before the figures: the minus of "£-5,000", the point of "£.50". */
function readMarked(tokens: Tokens, index: number): SumFigures | null {
  const mark = tokenAt(tokens, index);
  const first = tokenAt(tokens, index + 1);
  if (mark.gap || first.gap || first.kind !== 'number') return null;
  if (mark.text === '.') return { value: Number(`0.${first.text}`), next: index + 2, slip: first.slip };
  const figures = mark.text === '-' ? readSumFigures(tokens, index + 1, null) : null;
  return figures && { ...figures, value: -figures.value };
}

/** "£100s" are hundreds, "£1.3T" may be trillions, and "£7.500" may be seven pounds fifty or seven and a half thousand. */
function isUnclear(tokens: Tokens, index: number, next: number, currency: string): boolean {
  const after = tokenAt(tokens, next);
  if (/^[st]$/.test(after.text) && !after.gap) return true;
  return (
    currency === 'GBP' &&
    next === index + 3 &&
    tokenAt(tokens, index).value > 0 &&
    tokenAt(tokens, index + 1).text === '.' &&
    tokenAt(tokens, index + 2).text.length === 3
  );
}

/** A scale behind figures: "k", "million", "-million". */
export function readScale(tokens: Tokens, index: number): { scale: number; next: number } | null {
  const hyphen = tokenAt(tokens, index).text === '-' && !tokenAt(tokens, index).gap ? 1 : 0;
  const { text, gap } = tokenAt(tokens, index + hyphen);
  const scale = SCALES.get(text);
  if (scale === undefined || (hyphen === 1 && text.length < 4)) return null;
  // "£5 m" is five million; "£5 b" and "£5 k" with a blank are not how anybody writes it, but a blank may be a tag's.
  if (gap && text === 'b') return null;
  return { scale, next: index + hyphen + 1 };
}

/** "five hundred pounds", "48.5 MGBP", "5,000 GBP", "50p". */
function readNamed(tokens: Tokens, index: number): Sum | null {
  const figures = readSumFigures(tokens, index, null);
  const number = figures ?? readPartOfScale(tokens, index) ?? readNumber(tokens, index);
  if (!number) return null;
  const token = tokenAt(tokens, number.next);
  if (figures && (token.text === 'mgbp' || token.text === 'kgbp')) {
    return sumOf(
      tokens,
      index,
      number.next + 1,
      number.value,
      token.text.startsWith('m') ? 1e6 : 1e3,
      'GBP',
      number.slip,
    );
  }
  const inPence =
    token.text === 'pence' ||
    (figures !== null && token.text === 'p' && !token.gap && isPence(tokens, number.next + 1));
  if (inPence) {
    return sumOf(tokens, index, number.next + 1, number.value / 100, null, 'GBP', number.slip);
  }
  // "one and a half million": in words a scale stands apart from its number only behind a fraction.
  const scaled = figures || !Number.isInteger(number.value) ? readScale(tokens, number.next) : null;
  const next = skipNation(tokens, scaled?.next ?? number.next);
  const behind = figures ? readSignBehind(tokens, next) : null;
  if (behind) return sumOf(tokens, index, next + 1, number.value, scaled?.scale ?? null, behind, number.slip);
  const currency = CODES.get(tokenAt(tokens, next).text);
  const hyphen = tokenAt(tokens, next + 1);
  if (hyphen.text === '-' && !hyphen.gap && !tokenAt(tokens, next + 2).gap && tokenAt(tokens, next + 2).text !== 'a')
    return null;
  // "5 pound bags" are weighed; "one pound" is paid.
  if (!currency || (tokenAt(tokens, next).text === 'pound' && number.value !== 1)) return null;
  const pence = currency === 'GBP' && !scaled ? readPenceAfter(tokens, next + 1, readNumber) : null;
  const value = number.value + (pence?.pounds ?? 0);
  return sumOf(tokens, index, pence?.next ?? next + 1, value, scaled?.scale ?? null, currency, number.slip);
}

/** The "10" of "10-20 pounds", "between 10 and 20 pounds" and "10 to 20 million pounds". */
function readLowerNamed(tokens: Tokens, index: number): Sum | null {
  const low = readFigures(tokens, index);
  const joint = low && tokenAt(tokens, low.next).text;
  const between = joint === 'and' && tokenAt(tokens, index - 1).text === 'between';
  if (!low || !(joint === '-' || joint === 'to' || between)) return null;
  const high = readNamed(tokens, low.next + 1);
  if (!high || high.figures <= low.value) return null;
  return sumOf(tokens, index, low.next, low.value, null, high.currency, low.slip);
}

/** The "five" of "five to ten thousand pounds" and the "ten" of "between ten and twenty pounds": a scale that ends the second counts for both. */
function readLowerWords(tokens: Tokens, index: number): Sum | null {
  const low = readNumberWords(tokens, index);
  const joint = low && tokenAt(tokens, low.next).text;
  const between = joint === 'and' && tokenAt(tokens, index - 1).text === 'between';
  if (!low || !(joint === 'to' || between)) return null;
  const high = readNamed(tokens, low.next + 1);
  if (!high || high.scale !== null) return null;
  const scale = endingScale(tokens.slice(low.next + 1, high.next));
  if (scale === null) return null;
  const value = low.value < high.figures / scale ? low.value * scale : low.value;
  return value < high.figures ? sumOf(tokens, index, low.next, value, null, high.currency, low.slip) : null;
}

/** The thousand of "ten thousand pounds"; 1 where no scale is said, null where one stands amid the number. */
function endingScale(words: Tokens): number | null {
  const scales = words.map(({ word }) => word.scale);
  const last = scales.findLastIndex((scale) => scale !== undefined);
  const first = scales.findLastIndex((scale, at) => at <= last && scale === undefined) + 1;
  if (words.slice(last + 1).some(({ word }) => word.cardinal !== undefined)) return last < 0 ? 1 : null;
  return last < 0 ? 1 : scales.slice(first, last + 1).reduce<number>((all, scale) => all * (scale ?? 1), 1);
}

const NATIONS: ReadonlySet<string> = new Set(['british', 'uk', 'us', 'sterling']);
const skipNation = (tokens: Tokens, index: number) => (NATIONS.has(tokenAt(tokens, index).text) ? index + 1 : index);

/** "10£", "20 €", "3,301.00 £": a sign behind the figures, with none before the next. */
function readSignBehind(tokens: Tokens, index: number): string | null {
  const sign = tokenAt(tokens, index);
  const currency = SIGNS.get(sign.text);
  const after = tokenAt(tokens, index + 1);
  if (!currency || (after.kind === 'number' && !after.gap)) return null;
  // "10 €" is how the continent writes it; "2025 £" is a column's heading.
  const isWhole = /^[,.]$/.test(tokenAt(tokens, index - 2).text);
  const spaced =
    after.kind !== 'number' && (isWhole || (currency === 'EUR' && tokenAt(tokens, index - 1).text.length !== 4));
  return !sign.gap || spaced ? currency : null;
}

/** Not the "5p" of "5p.m.". */
const isPence = (tokens: Tokens, index: number) =>
  !(tokenAt(tokens, index).text === '.' && tokenAt(tokens, index + 1).text === 'm' && !tokenAt(tokens, index + 1).gap);

/** An amount without what floating numbers add: 1.15 million is not 1149999.9999999998. Rates are finer than pennies: "£0.0125 a mile". */
export function penniesOf(amount: number): number {
  const parts = Math.abs(amount) < 1e6 ? 1e6 : 100;
  return Math.round(amount * parts) / parts;
}

/** A sum made of the tokens from one index up to another. */
export function sumOf(
  tokens: Tokens,
  index: number,
  next: number,
  figures: number,
  scale: number | null,
  currency: string,
  slip: boolean,
): Sum {
  const amount = penniesOf(figures * (scale ?? 1));
  return {
    start: tokenAt(tokens, index).start,
    end: tokenAt(tokens, next - 1).end,
    next,
    amount,
    scale,
    figures,
    currency,
    slip,
  };
}
