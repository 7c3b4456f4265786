import { LONG_NAMES, NAME_STARTS, type Word, wordOf } from '@/lib/extract/values/lexicon.ts';

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

export type Tokens = readonly Token[];

const NO_SENSE: Word = {};

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

const isDigit = (code: number) => code >= 48 && code <= 57;
// Letters of other alphabets too, so that they bound words; folding has left no other digits.
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);
const isSpace = (code: number) => code === 32 || code === 10;

/** Figures in which a scanner saw l or I for 1, or O for 0: "l2", "1O", "2O25", "3Oth". */
const MISREAD = /^(?=.*\d)(?=.*[lIOo])[\dlIOo]{1,4}(?=$|st$|nd$|rd$|th$)/;
/** A month's name in which it saw 1 for l or 0 for O: "Apri1", "0ctober". */
const MISREAD_NAME = /^(?=.*\d)[01a-z]{3,9}$/;

interface Place {
  readonly start: number;
  readonly gap: boolean;
}

const numberToken = (figures: string, end: number, { start, gap }: Place, slip = false): Token => ({
  kind: 'number',
  text: figures,
  start,
  end,
  gap,
  capital: false,
  value: Number(figures),
  slip,
  word: NO_SENSE,
  ahead: 0,
});

function wordToken(written: string, end: number, { start, gap }: Place, slip = false): Token {
  const text = written.toLowerCase();
  const word = wordOf(text) ?? NO_SENSE;
  const capital = written.charCodeAt(0) < 97;
  return {
    kind: 'word',
    text,
    start,
    end,
    gap,
    capital,
    value: Number.NaN,
    slip: slip || word.slip === true,
    word,
    ahead: 0,
  };
}

const markToken = (text: string, { start, gap }: Place): Token => ({
  ...NOTHING,
  text,
  start,
  end: start + text.length,
  gap,
});

/** The tokens of a stretch of plain text, with offsets into all of it. */
export function readTokens(plain: string, from = 0, to = plain.length): Tokens {
  const tokens: Token[] = [];
  let gap = true;
  let index = from;
  while (index < to) {
    const code = plain.charCodeAt(index);
    if (isSpace(code)) {
      gap = true;
      index += 1;
      continue;
    }
    const place = { start: index, gap };
    gap = false;
    const end = endOfRun(plain, index, to, (c) => isDigit(c) || isLetter(c));
    if (end === index) {
      tokens.push(markToken(plain.charAt(index), place));
      index += 1;
    } else {
      addRun(tokens, plain, place, end);
      index = end;
    }
  }
  lookAhead(tokens);
  return tokens;
}

/** What comes soon: a month within a date, a month within a list of days, a unit, a share's sign, a currency. */
export const AHEAD = { month: 1, monthOfList: 2, unit: 4, percent: 8, currency: 16 } as const;
/** How many tokens away each still counts. */
const REACH = { month: 8, monthOfList: 48, unit: 16, percent: 14, currency: 10 } as const;

const PERCENT = /^(?:%|cents?|percents?|percentages?|pct?)$/;
const CURRENCY = /^(?:[£€$]|p|pence|[mk]?gbp|eur|usd|pounds?|euros?|dollars|sterling)$/;

/** Marks every token with what comes soon after it, from the last to the first. */
function lookAhead(tokens: Token[]): void {
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
    if (token.kind !== 'number' && PERCENT.test(token.text)) percent = index;
    if (token.kind !== 'number' && CURRENCY.test(token.text)) currency = index;
  }
}

function endOfRun(plain: string, start: number, to: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (end < to && belongs(plain.charCodeAt(end))) end += 1;
  return end;
}

/** A run of letters and figures: one token, or several where they alternate, as in "5pm", "3rd", "FY25". */
function addRun(tokens: Token[], plain: string, place: Place, end: number): void {
  const firstIsDigit = isDigit(plain.charCodeAt(place.start));
  const split = endOfRun(plain, place.start, end, firstIsDigit ? isDigit : isLetter);
  if (split === end) {
    const run = plain.slice(place.start, end);
    if (firstIsDigit) tokens.push(numberToken(run, end, place));
    else addWord(tokens, run, end, place);
    return;
  }
  if (end - place.start <= 9 && addMisread(tokens, plain.slice(place.start, end), end, place)) return;
  if (firstIsDigit) tokens.push(numberToken(plain.slice(place.start, split), split, place));
  else tokens.push(wordToken(plain.slice(place.start, split), split, place));
  let start = split;
  while (start < end) {
    const digits = isDigit(plain.charCodeAt(start));
    const stop = endOfRun(plain, start, end, digits ? isDigit : isLetter);
    const part = plain.slice(start, stop);
    tokens.push(digits ? numberToken(part, stop, { start, gap: false }) : wordToken(part, stop, { start, gap: false }));
    start = stop;
  }
}

function addMisread(tokens: Token[], run: string, end: number, place: Place): boolean {
  const misread = MISREAD.exec(run)?.[0];
  if (misread !== undefined) {
    const stop = place.start + misread.length;
    tokens.push(numberToken(misread.replace(/[lI]/g, '1').replace(/[Oo]/g, '0'), stop, place, true));
    if (stop < end) tokens.push(wordToken(run.slice(misread.length), end, { start: stop, gap: false }));
    return true;
  }
  const lower = run.toLowerCase();
  if (!MISREAD_NAME.test(lower)) return false;
  const name = lower.replaceAll('1', 'l').replaceAll('0', 'o');
  if (!wordOf(name)?.month) return false;
  tokens.push({ ...wordToken(name, end, place, true), capital: true });
  return true;
}

const LONGEST_NAME = 'september'.length;

/** A word, joined to the one before where the two are a month's or weekday's name that was split: "Septem ber", "Febru-\nary". */
function addWord(tokens: Token[], written: string, end: number, place: Place): void {
  let back = tokens.length - 1;
  if (tokens[back]?.text === '-' && !tokens[back]?.gap && place.gap) back -= 1;
  const before = tokens[back];
  const short = before !== undefined && before.text.length + written.length <= LONGEST_NAME;
  if (short && before.kind === 'word' && place.gap && NAME_STARTS.has(before.text)) {
    const whole = before.text + written.toLowerCase();
    if (LONG_NAMES.has(whole)) {
      tokens.length = back;
      const hyphenated = before.end !== place.start - 1;
      const joined = wordToken(whole, end, before, !hyphenated);
      tokens.push({ ...joined, capital: before.capital });
      return;
    }
  }
  tokens.push(wordToken(written, end, place));
}
