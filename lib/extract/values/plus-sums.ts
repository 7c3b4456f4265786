import type { OptionRead } from '@/lib/extract/values/options.ts';
import { amountOf } from '@/lib/extract/values/period-amounts.ts';
import { readUnit } from '@/lib/extract/values/period-units.ts';
import type { PeriodRead } from '@/lib/extract/values/read-period.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** "3+1+1 years", "3 + 2 year contract", "three plus two years"; without a unit years are meant. */
export function readSum(
  tokens: Tokens,
  index: number,
): { readonly base: PeriodRead; readonly option: OptionRead | null; readonly unitSaid: boolean } | null {
  const first = tokenAt(tokens, index);
  const firstCount = countAt(tokens, index);
  if (firstCount === null || !isPlus(tokens, index + 1)) return null;
  let at = index + 1;
  let total = 0;
  let terms = 1;
  while (terms <= 6 && isPlus(tokens, at)) {
    const count = countAt(tokens, at + 1);
    if (count === null) break;
    total += count;
    terms += 1;
    at += 2;
  }
  if (terms < 2 || terms > 6 || tokenAt(tokens, at).text === '=' || total > 20 || firstCount > 20) return null;
  const unit = readUnit(tokens, at);
  const contract = /^(?:contract|term|basis|agreement|arrangement|model|deal)$/.test(tokenAt(tokens, at).text);
  const bracketed =
    tokenAt(tokens, index - 1).text === '(' &&
    tokenAt(tokens, at).text === ')' &&
    /^(?:years?|contract|term|agreement|framework)$/.test(tokenAt(tokens, index - 2).text);
  const added = isOfExtensions(tokens, index, unit?.next ?? at);
  if (!unit && terms < 3 && !contract && !bracketed && !added) return null;
  const firm = added ? firstCount + total : firstCount;
  const [amount, option] = [amountOf(firm, unit?.unit ?? 'year'), amountOf(total, unit?.unit ?? 'year')];
  if (!amount || !option) return null;
  const next = unit?.next ?? at;
  const base: PeriodRead = {
    start: first.start,
    end: tokenAt(tokens, next - 1).end,
    next,
    amount,
    unit: unit?.unit ?? 'year',
    count: firm,
    days: 'calendar',
    slip: false,
    conflict: null,
  };
  return { base, option: added ? null : { option, next }, unitSaid: unit !== null };
}

/** A count of years or months in figures or in one word. */
function countAt(tokens: Tokens, index: number): number | null {
  const { kind, text, value, word } = tokenAt(tokens, index);
  if (kind === 'number') return text.length > 2 ? null : value;
  return word.cardinal !== undefined && word.cardinal < 20 ? word.cardinal : null;
}

const isPlus = (tokens: Tokens, index: number) => /^(?:\+|plus)$/.test(tokenAt(tokens, index).text);

/** "extensions of 1+1+1", "1 + 1 extension": all of it is added to a term said before. */
function isOfExtensions(tokens: Tokens, index: number, after: number): boolean {
  let back = index - 1;
  while (/^(?:of|by|for|up|to|[:(])$/.test(tokenAt(tokens, back).text)) back -= 1;
  return (
    /^(?:extensions?|renewals?|extend|extended)$/.test(tokenAt(tokens, back).text) ||
    /^(?:extensions?|renewals?)$/.test(tokenAt(tokens, after).text)
  );
}
