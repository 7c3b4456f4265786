import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** What a sign means where nothing stands before it. */
export const SIGNS: ReadonlyMap<string, string> = new Map<string, string>([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
]);

/** Codes and names, in small letters. */
export const CODES: ReadonlyMap<string, string> = new Map<string, string>([
  ['gbp', 'GBP'],
  ['eur', 'EUR'],
  ['usd', 'USD'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['dollars', 'USD'],
  ['sterling', 'GBP'],
]);

/** The letters before a dollar's sign that say whose it is: "A$", "HK$". */
const DOLLARS: ReadonlyMap<string, string> = new Map<string, string>([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
]);

/** Letters that say so even with a blank behind them: an "a", a "c" and an "s" may be other words. */
const APART = /^(?:us|au|ca|hk|nz)$/;

/** The currency of a sign; none for a dollar of a country that is not known, nor for the "c $" that may be about so many or Canada's. */
export function signOf(tokens: Tokens, index: number): string | undefined {
  const { text, gap } = tokenAt(tokens, index);
  const before = tokenAt(tokens, index - 1);
  if (text !== '$' || before.kind !== 'word') return SIGNS.get(text);
  if (!gap) return DOLLARS.get(before.text);
  if (before.text === 'c') return undefined;
  return APART.test(before.text) ? DOLLARS.get(before.text) : SIGNS.get(text);
}
