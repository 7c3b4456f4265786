import type { Word } from '@/lib/extract/values/lexicon.ts';

/** A run of figures, a run of letters, or one other character, in plain text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Lower-case; for figures misread by a scanner, the figures meant. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
  /** A word's first letter is a capital. */
  readonly capital: boolean;
  /** A number's value. */
  readonly value: number;
  /** Read through a slip of a scanner or a keyboard. */
  readonly slip: boolean;
  /** What a word can mean here. */
  readonly word: Word;
  /** Which kinds of word come soon after it, as a sum of `AHEAD`: most figures are ruled out by it without a closer look. */
  ahead: number;
}

/** The tokens of a stretch of text, in order. */
export type Tokens = readonly Token[];

/** The senses of a word that has none here. */
export const NO_SENSE: Word = {};

/** What stands beyond either end. */
const NOTHING: Token = {
  kind: 'mark',
  text: '',
  start: -1,
  end: -1,
  gap: true,
  capital: false,
  value: Number.NaN,
  slip: false,
  word: NO_SENSE,
  ahead: 0,
};

/** The token at an index; one of no text and no sense beyond either end. */
export const tokenAt = (tokens: Tokens, index: number): Token => tokens[index] ?? NOTHING;

/** Whether a word is one the grammar knows. */
export const hasSense = (token: Token): boolean => token.word !== NO_SENSE;

/** What comes soon: a month within a date, a month within a list of days, a unit, a share's sign, a currency. */
export const AHEAD = { month: 1, monthOfList: 2, unit: 4, percent: 8, currency: 16 } as const;

/** How many tokens away each still counts. */
const REACH = { month: 8, monthOfList: 48, unit: 16, percent: 14, currency: 26 } as const;

const PERCENT = new Set(['%', 'cent', 'cents', 'percent', 'percents', 'percentage', 'percentages', 'pc', 'pct']);

const CURRENCY = new Set('£ € $ p pence gbp mgbp kgbp eur usd pound pounds euro euros dollars sterling'.split(' '));

/** Marks every token with what comes soon after it, from the last to the first. */
export function lookAhead(tokens: Token[]): void {
  let [month, unit, percent, currency] = [
    tokens.length + 99,
    tokens.length + 99,
    tokens.length + 99,
    tokens.length + 99,
  ];
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) continue;
    token.ahead =
      (month - index <= REACH.month ? AHEAD.month : 0) |
      (month - index <= REACH.monthOfList ? AHEAD.monthOfList : 0) |
      (unit - index <= REACH.unit ? AHEAD.unit : 0) |
      (percent - index <= REACH.percent ? AHEAD.percent : 0) |
      (currency - index <= REACH.currency ? AHEAD.currency : 0);
    if (token.word.month !== undefined) month = index;
    if (token.word.unit !== undefined) unit = index;
    if (token.kind !== 'number' && PERCENT.has(token.text)) percent = index;
    if (token.kind !== 'number' && CURRENCY.has(token.text)) currency = index;
  }
}
