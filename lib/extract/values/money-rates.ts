import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import type { MoneyFound } from '@/lib/extract/values.ts';

const UNITS: ReadonlyMap<string, MoneyFound['per']> = new Map<string, MoneyFound['per']>([
  ['annum', 'year'],
  ['year', 'year'],
  ['yr', 'year'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
  ['hour', 'hour'],
  ['hr', 'hour'],
]);

const ALONE: ReadonlyMap<string, MoneyFound['per']> = new Map<string, MoneyFound['per']>([
  ['pa', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['pcm', 'month'],
  ['weekly', 'week'],
  ['pw', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['ph', 'hour'],
]);

/** "per annum", "a year", "p.a.", "/month", "-a-week". */
export function readRate(tokens: Tokens, index: number): { per: MoneyFound['per']; next: number } | null {
  const first = tokenAt(tokens, index);
  const alone = ALONE.get(first.text);
  if (alone) return { per: alone, next: index + 1 };
  if (first.text === 'p' && /^[./]$/.test(tokenAt(tokens, index + 1).text)) {
    const letter = { a: 'year', h: 'hour', w: 'week' } as const;
    const initial = tokenAt(tokens, index + 2).text;
    if (initial === 'a' || initial === 'h' || initial === 'w') {
      const stop = tokenAt(tokens, index + 3);
      return { per: letter[initial], next: stop.text === '.' && !stop.gap ? index + 4 : index + 3 };
    }
  }
  const hyphen = first.text === '-' ? 1 : 0;
  const link = tokenAt(tokens, index + hyphen).text;
  if (!/^(?:per|a|an|each|every|\/)$/.test(link)) return null;
  const at = index + hyphen + 1 + (tokenAt(tokens, index + hyphen + 1).text === '-' ? 1 : 0);
  const per = UNITS.get(tokenAt(tokens, at).text);
  return per ? { per, next: at + 1 } : null;
}
