import { LONG_NAMES, NAME_STARTS, wordOf } from '@/lib/extract/values/lexicon.ts';
import { lookAhead, NO_SENSE, type Token, type Tokens } from '@/lib/extract/values/tokens.ts';

const MARK = 0;
const DIGIT = 1;
const LETTER = 2;
const SPACE = 3;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-z]/i.test(character)) return LETTER;
  return character === ' ' || character === '\n' ? SPACE : MARK;
});

// Letters of other alphabets too, so that they bound words; folding has left no other digits.
const classOf = (code: number): number =>
  code < 128
    ? (CLASSES[code] ?? MARK)
    : code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000
      ? LETTER
      : MARK;

/** Whether a word is all of small ASCII letters, as most are: asking is sooner done than writing it anew. */
function isSmall(written: string): boolean {
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Figures in which a scanner saw l or I for 1, or O for 0: "l2", "1O", "2O25", "3Oth". */
const MISREAD = /^(?=.*\d)(?=.*[lIOo])[\dlIOo]{1,4}(?=$|st$|nd$|rd$|th$)/;

/** A month's name in which it saw 1 for l or 0 for O: "Apri1", "0ctober". */
const MISREAD_NAME = /^(?=.*\d)[01a-z]{3,9}$/;

const numberToken = (figures: string, start: number, end: number, gap: boolean, slip = false): Token => ({
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

function wordToken(written: string, start: number, end: number, gap: boolean, slip = false): Token {
  const text = isSmall(written) ? written : written.toLowerCase();
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

const markToken = (text: string, start: number, gap: boolean): Token => ({
  kind: 'mark',
  text,
  start,
  end: start + text.length,
  gap,
  capital: false,
  value: Number.NaN,
  slip: false,
  word: NO_SENSE,
  ahead: 0,
});

/** The tokens of a stretch of plain text, with offsets into all of it. */
export function readTokens(plain: string, from = 0, to = plain.length): Tokens {
  const tokens: Token[] = [];
  let gap = true;
  let index = from;
  while (index < to) {
    const first = classOf(plain.charCodeAt(index));
    if (first === SPACE) {
      gap = true;
      index += 1;
      continue;
    }
    const isAfterGap = gap;
    gap = false;
    if (first === MARK) {
      tokens.push(markToken(plain.charAt(index), index, isAfterGap));
      index += 1;
      continue;
    }
    const split = endOfRun(plain, index, to, first);
    const other = first === DIGIT ? LETTER : DIGIT;
    if (split === to || classOf(plain.charCodeAt(split)) !== other) {
      const run = plain.slice(index, split);
      if (first === DIGIT) tokens.push(numberToken(run, index, split, isAfterGap));
      else addWord(tokens, run, index, split, isAfterGap);
      index = split;
    } else index = addMixedRun(tokens, plain, { start: index, gap: isAfterGap }, split, to);
  }
  lookAhead(tokens);
  return tokens;
}

function endOfRun(plain: string, start: number, to: number, of: number): number {
  let end = start + 1;
  while (end < to && classOf(plain.charCodeAt(end)) === of) end += 1;
  return end;
}

interface Place {
  readonly start: number;
  readonly gap: boolean;
}

/** A run in which letters and figures alternate, the first of either ending at `split`: several tokens, as in "5pm", "3rd", "FY25". The place after it. */
function addMixedRun(tokens: Token[], plain: string, place: Place, split: number, to: number): number {
  const { start: first, gap } = place;
  let end = split;
  for (let kind = classOf(plain.charCodeAt(end)); end < to && (kind === DIGIT || kind === LETTER); ) {
    end = endOfRun(plain, end, to, kind);
    kind = classOf(plain.charCodeAt(end));
  }
  if (end - first <= 9 && addMisread(tokens, plain.slice(first, end), end, place)) return end;
  const opening = plain.slice(first, split);
  const isFigures = classOf(plain.charCodeAt(first)) === DIGIT;
  tokens.push(isFigures ? numberToken(opening, first, split, gap) : wordToken(opening, first, split, gap));
  let start = split;
  while (start < end) {
    const digits = classOf(plain.charCodeAt(start)) === DIGIT;
    const stop = endOfRun(plain, start, end, digits ? DIGIT : LETTER);
    const tied = digits ? 0 : endOfTiedEnding(plain.slice(start, stop));
    if (tied > 0) {
      tokens.push(wordToken(plain.slice(start, start + tied), start, start + tied, false));
      start += tied;
      continue;
    }
    const part = plain.slice(start, stop);
    tokens.push(digits ? numberToken(part, start, stop, false) : wordToken(part, start, stop, false));
    start = stop;
  }
  return end;
}

/** How long the ending of an ordinal is to which a month is tied by a space left out: "30thOctober"; 0 where none is. */
function endOfTiedEnding(letters: string): number {
  if (letters.length < 5 || !/^(?:st|nd|rd|th)/i.test(letters)) return 0;
  return wordOf(letters.slice(2).toLowerCase())?.month ? 2 : 0;
}

function addMisread(tokens: Token[], run: string, end: number, { start, gap }: Place): boolean {
  const misread = MISREAD.exec(run)?.[0];
  if (misread !== undefined) {
    const stop = start + misread.length;
    tokens.push(numberToken(misread.replace(/[lI]/g, '1').replace(/[Oo]/g, '0'), start, stop, gap, true));
    if (stop < end) tokens.push(wordToken(run.slice(misread.length), stop, end, false));
    return true;
  }
  const lower = run.toLowerCase();
  if (!MISREAD_NAME.test(lower)) return false;
  const name = lower.replaceAll('1', 'l').replaceAll('0', 'o');
  if (!wordOf(name)?.month) return false;
  tokens.push({ ...wordToken(name, start, end, gap, true), capital: true });
  return true;
}

const LONGEST_NAME = 'september'.length;

/** A word, joined to the one before where the two are a month's or weekday's name that was split: "Septem ber", "Febru-\nary". */
function addWord(tokens: Token[], written: string, start: number, end: number, gap: boolean): void {
  let back = tokens.length - 1;
  if (tokens[back]?.text === '-' && !tokens[back]?.gap && gap) back -= 1;
  const before = tokens[back];
  const short = before !== undefined && before.text.length + written.length <= LONGEST_NAME;
  if (short && before.kind === 'word' && gap && NAME_STARTS.has(before.text)) {
    const whole = before.text + written.toLowerCase();
    if (LONG_NAMES.has(whole)) {
      tokens.length = back;
      const hyphenated = before.end !== start - 1;
      const joined = wordToken(whole, before.start, end, before.gap, !hyphenated);
      tokens.push({ ...joined, capital: before.capital });
      return;
    }
  }
  tokens.push(wordToken(written, start, end, gap));
}
