import { readAtMost } from '@/lib/extract/values/limits.ts';
import { readRate } from '@/lib/extract/values/money-rates.ts';
import { readFigures } from '@/lib/extract/values/numbers.ts';
import { penniesOf, readScale, readSum, SCALES, type Sum, sumOf } from '@/lib/extract/values/sums.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { type MoneyFound, NOTHING_ASSUMED } from '@/lib/extract/values.ts';

/** The sums of money of a stretch of text, with offsets into the plain text. */
export function findMoney(plain: string, tokens: Tokens): MoneyFound[] {
  const found: MoneyFound[] = [];
  for (let index = 0; index < tokens.length; ) {
    const sum = readSum(tokens, index);
    if (!sum) {
      index += 1;
      continue;
    }
    const { money, next } = withCompany(plain, tokens, index, sum);
    found.push(money);
    index = next;
  }
  return found;
}

/** The other end of a range, what the sum is for, and the words that make it a limit. */
function withCompany(plain: string, tokens: Tokens, index: number, first: Sum): { money: MoneyFound; next: number } {
  const last = readUpper(tokens, index, first);
  // "£5-10k": the letter counts for both ends.
  const shared = first.scale === null && last !== null && first.figures < last.figures ? last.scale : null;
  const low = shared === null ? first.amount : penniesOf(first.figures * shared);
  const sum = last ?? first;
  const rate = readRate(tokens, sum.next);
  const limit = readAtMost(tokens, index);
  const sign = tokenAt(tokens, index - 1);
  const negative = sign.text === 'minus' || (sign.text === '-' && sign.gap && !tokenAt(tokens, index).gap);
  const slip = first.slip || last?.slip === true;
  const start = limit === null ? first.start : tokenAt(tokens, limit).start;
  const next = rate?.next ?? sum.next;
  const end = tokenAt(tokens, next - 1).end;
  const written = plain.slice(first.start, sum.end);
  const money: MoneyFound = {
    start,
    end,
    amount: negative && !last ? -low : low,
    atMost: last ? last.amount : null,
    upTo: limit !== null,
    currency: first.currency,
    per: rate?.per ?? null,
    assumed: slip
      ? [{ what: 'read-through', why: `“${written}” looks like a slip and is read as ${low}.` }]
      : NOTHING_ASSUMED,
  };
  return { money, next };
}

function readUpper(tokens: Tokens, index: number, first: Sum): Sum | null {
  const joint = tokenAt(tokens, first.next).text;
  const between = /^(?:between|from)$/.test(tokenAt(tokens, index - 1).text);
  if (joint !== '-' && joint !== 'to' && !(joint === 'and' && between)) return null;
  const at = first.next + 1;
  const signed = readSum(tokens, at);
  if (signed && signed.currency === first.currency) return signed.amount > first.amount ? signed : null;
  // "£500-600" and "£5 to 10 million": the sign counts for both ends, but "£500 - 5 weeks" is no range.
  const figures = readFigures(tokens, at);
  if (!figures || !isFigureEnd(tokens, figures.next)) return null;
  const scaled = readScale(tokens, figures.next);
  if (joint !== '-' && !scaled) return null;
  const upper = sumOf(
    tokens,
    at,
    scaled?.next ?? figures.next,
    figures.value,
    scaled?.scale ?? null,
    first.currency,
    figures.slip,
  );
  const low = first.scale === null && scaled ? first.figures * scaled.scale : first.amount;
  return upper.amount > low ? upper : null;
}

const isFigureEnd = (tokens: Tokens, index: number) => {
  const { kind, text, word } = tokenAt(tokens, index);
  if (SCALES.has(text)) return true;
  return !(
    word.unit !== undefined ||
    word.month !== undefined ||
    text === '%' ||
    text === '/' ||
    text === '-' ||
    kind === 'number'
  );
};
