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

/** The currency of a sign; none for a dollar of a country that is not known. */
export function signOf(tokens: Tokens, index: number): string | undefined {
  const { text, gap } = tokenAt(tokens, index);
  if (text !== '$' || gap || tokenAt(tokens, index - 1).kind !== 'word') return SIGNS.get(text);
  return DOLLARS.get(tokenAt(tokens, index - 1).text);
}
