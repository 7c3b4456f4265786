import type { OptionRead } from '@/lib/extract/values/options.ts';
import { amountOf } from '@/lib/extract/values/period-amounts.ts';
import { readUnit } from '@/lib/extract/values/period-units.ts';
import type { PeriodRead } from '@/lib/extract/values/read-period.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** "3+1+1 years", "3 + 2 year contract"; without a unit years are meant. */
export function readSum(
  tokens: Tokens,
  index: number,
): { readonly base: PeriodRead; readonly option: OptionRead | null; readonly unitSaid: boolean } | null {
  const first = tokenAt(tokens, index);
  if (first.kind !== 'number' || first.text.length > 2 || tokenAt(tokens, index + 1).text !== '+') return null;
  let at = index + 1;
  let total = 0;
  let terms = 1;
  while (terms <= 6 && tokenAt(tokens, at).text === '+' && tokenAt(tokens, at + 1).kind === 'number') {
    total += tokenAt(tokens, at + 1).value;
    terms += 1;
    at += 2;
  }
  if (terms < 2 || terms > 6 || tokenAt(tokens, at).text === '=' || total > 20 || first.value > 20) return null;
  const unit = readUnit(tokens, at);
  const contract = /^(?:contract|term|basis|agreement|arrangement|model|deal)$/.test(tokenAt(tokens, at).text);
  const bracketed =
    tokenAt(tokens, index - 1).text === '(' &&
    tokenAt(tokens, at).text === ')' &&
    /^(?:years?|contract|term|agreement|framework)$/.test(tokenAt(tokens, index - 2).text);
  const added = isOfExtensions(tokens, index, unit?.next ?? at);
  if (!unit && terms < 3 && !contract && !bracketed && !added) return null;
  const firm = added ? first.value + total : first.value;
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

/** "extensions of 1+1+1", "1 + 1 extension": all of it is added to a term said before. */
function isOfExtensions(tokens: Tokens, index: number, after: number): boolean {
  let back = index - 1;
  while (/^(?:of|by|for|up|to|[:(])$/.test(tokenAt(tokens, back).text)) back -= 1;
  return (
    /^(?:extensions?|renewals?|extend|extended)$/.test(tokenAt(tokens, back).text) ||
    /^(?:extensions?|renewals?)$/.test(tokenAt(tokens, after).text)
  );
}
