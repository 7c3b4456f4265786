import { LONG_NAMES, NAME_STARTS, wordOf } from '@/lib/extract/values/lexicon.ts';
import { lookAhead, NO_SENSE, NOTHING, type Token, type Tokens } from '@/lib/extract/values/tokens.ts';

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
    const tied = digits ? 0 : endOfTiedEnding(plain.slice(start, stop));
    if (tied > 0) {
      tokens.push(wordToken(plain.slice(start, start + tied), start + tied, { start, gap: false }));
      start += tied;
      continue;
    }
    const part = plain.slice(start, stop);
    tokens.push(digits ? numberToken(part, stop, { start, gap: false }) : wordToken(part, stop, { start, gap: false }));
    start = stop;
  }
}

/** How long the ending of an ordinal is to which a month is tied by a space left out: "30thOctober"; 0 where none is. */
function endOfTiedEnding(letters: string): number {
  if (letters.length < 5 || !/^(?:st|nd|rd|th)/i.test(letters)) return 0;
  return wordOf(letters.slice(2).toLowerCase())?.month ? 2 : 0;
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
