import { amountOf } from '@/lib/extract/values/period-amounts.ts';
import type { PeriodRead } from '@/lib/extract/values/read-period.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

const LONGEST = 240;

/** A field that names the unit before the number, at the unit: "Duration in months: 36". Not for how long a tender holds, which says from when. */
export function readUnitFirst(tokens: Tokens, index: number): PeriodRead | null {
  const { word, start } = tokenAt(tokens, index);
  const unit = word.unit;
  if (!unit || !word.plural || tokenAt(tokens, index - 1).text !== 'in') return null;
  if (!/^(?:duration|length|term|period)$/.test(tokenAt(tokens, index - 2).text)) return null;
  const at = /^[:)-]$/.test(tokenAt(tokens, index + 1).text) ? index + 2 : index + 1;
  const number = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  const amount = number.kind === 'number' && number.value <= LONGEST ? amountOf(number.value, unit) : null;
  const isPart = !after.gap && (after.kind !== 'mark' || /^[%/.,-]$/.test(after.text)) && after.text !== '';
  const isFromTender = after.text === '(' && tokenAt(tokens, at + 2).text === 'from';
  if (!amount || number.value === 0 || isPart || isFromTender) return null;
  const { end, slip, value: count } = number;
  return { start, end, next: at + 1, amount, unit, count, days: 'calendar', slip, conflict: null };
}
