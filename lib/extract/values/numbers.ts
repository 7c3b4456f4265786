import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** A number read from figures, words or both. */
export interface NumberRead {
  readonly value: number;
  /** The token after it. */
  readonly next: number;
  /** Read through a slip. */
  readonly slip: boolean;
  /** How it was said: "12", "twelve", "twelve (12)". */
  readonly how: 'figures' | 'words' | 'both';
  /** The other reading, where words and figures disagree: "twelve (10)". */
  readonly conflict: number | null;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

interface Figures {
  readonly value: number;
  readonly next: number;
  readonly slip: boolean;
}

/** Figures with commas between thousands and a decimal point: "10,000", "1.25", "2½". */
export function readFigures(tokens: Tokens, index: number): Figures | null {
  const first = tokenAt(tokens, index);
  if (first.kind !== 'number') {
    const vulgar = VULGAR.get(first.text);
    return vulgar === undefined ? null : { value: vulgar, next: index + 1, slip: false };
  }
  let { text, slip } = first;
  let next = index + 1;
  if (text.length <= 3) {
    while (isGluedGroup(tokens, next, ',')) {
      text += tokenAt(tokens, next + 1).text;
      slip ||= tokenAt(tokens, next + 1).slip;
      next += 2;
    }
  }
  const point = tokenAt(tokens, next);
  const decimals = tokenAt(tokens, next + 1);
  if (point.text === '.' && !point.gap && decimals.kind === 'number' && !decimals.gap) {
    const after = tokenAt(tokens, next + 2);
    const more =
      after.text === '.' && !after.gap && tokenAt(tokens, next + 3).kind === 'number' && !tokenAt(tokens, next + 3).gap;
    if (more) return null;
    text += `.${decimals.text}`;
    slip ||= decimals.slip;
    next += 2;
  }
  const vulgar = VULGAR.get(tokenAt(tokens, next).text);
  if (vulgar !== undefined) return { value: Number(text) + vulgar, next: next + 1, slip };
  const fraction = readSlashFraction(tokens, next);
  if (fraction) return { value: Number(text) + fraction.value, next: fraction.next, slip };
  return { value: Number(text), next, slip };
}

function isGluedGroup(tokens: Tokens, index: number, mark: string): boolean {
  const comma = tokenAt(tokens, index);
  const group = tokenAt(tokens, index + 1);
  return comma.text === mark && !comma.gap && group.kind === 'number' && !group.gap && group.text.length === 3;
}

/** "1/2" after a whole number and a space: "2 1/2 years". */
function readSlashFraction(tokens: Tokens, index: number): { value: number; next: number } | null {
  const [top, slash, bottom] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  const fits =
    top.kind === 'number' && top.gap && slash.text === '/' && !slash.gap && bottom.kind === 'number' && !bottom.gap;
  if (!fits || top.value >= bottom.value || bottom.value > 8 || tokenAt(tokens, index + 3).text === '/') return null;
  return { value: top.value / bottom.value, next: index + 3 };
}

/** "1/2" with no whole number before it, as in "1/2 year". */
function readBareFraction(tokens: Tokens, index: number): Figures | null {
  const token = tokenAt(tokens, index);
  if (token.kind !== 'number' || token.value > 3 || tokenAt(tokens, index + 1).text !== '/') return null;
  const fraction = readSlashFraction(tokens, index);
  return fraction && { ...fraction, slip: false };
}

/** A number in words: "six", "twenty-eight", "one hundred and eighty", "ten thousand", "five thousand, eight hundred and six". */
export const readNumberWords = (tokens: Tokens, index: number): Figures | null => readWordsBelow(tokens, index, 1e15);

/** Each scale is smaller than the one before: "two thousand three thousand" is two numbers, and the first is read. */
function readWordsBelow(tokens: Tokens, index: number, limit: number): Figures | null {
  let total = 0;
  let group = 0;
  let next = index;
  let slip = false;
  let any = false;
  let least = limit;
  let whole: Figures | null = null;
  for (;;) {
    const joint = any ? skipJoint(tokens, next) : next;
    const token = tokenAt(tokens, joint);
    const { cardinal, scale } = token.word;
    if (cardinal !== undefined && fitsUnder(cardinal, group)) group += cardinal;
    else if (scale !== undefined && (any || isOneBefore(tokens, index))) {
      if (scale >= least) return whole;
      if (scale === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * scale;
        group = 0;
        least = scale;
        whole = { value: total, next: joint + 1, slip: slip || token.slip };
        const rest = tokenAt(tokens, joint + 1).text === ',' ? readWordsBelow(tokens, joint + 2, scale) : null;
        // "two thousand, three hundred" is one number; "two thousand, three of them" is not.
        if (rest && rest.value >= 100) return { value: total + rest.value, next: rest.next, slip: slip || rest.slip };
      }
    } else break;
    slip ||= token.slip;
    any = true;
    next = joint + 1;
  }
  return any ? { value: total + group, next, slip } : null;
}

/** "a hundred": the article stands for one. */
const isOneBefore = (tokens: Tokens, index: number) => /^an?$/.test(tokenAt(tokens, index - 1).text);

/** Units go under tens, and both under hundreds: "twenty eight", never "eight twenty". */
function fitsUnder(value: number, group: number): boolean {
  if (group === 0) return true;
  return value > 0 && (value < 10 ? group % 10 === 0 && group % 100 !== 10 : value < 100 && group % 100 === 0);
}

/** Past a hyphen, or the "and" of "one hundred and eighty". */
function skipJoint(tokens: Tokens, index: number): number {
  const token = tokenAt(tokens, index);
  if (token.text === '-' && !token.gap && !tokenAt(tokens, index + 1).gap) return index + 1;
  const afterScale = tokenAt(tokens, index - 1).word.scale !== undefined;
  return token.text === 'and' && afterScale ? index + 1 : index;
}

/** A whole number said once, by figures or words, or twice: "twelve (12)", "12 (twelve)"; with a fraction: "six and a half". */
export function readNumber(tokens: Tokens, index: number): NumberRead | null {
  const figures = readBareFraction(tokens, index) ?? readFigures(tokens, index);
  if (figures && (!isNumberStart(tokens, index) || isLowerGroup(tokens, index))) return null;
  const words = figures ? null : readNumberWords(tokens, index);
  const first = figures ?? (words && withPoint(tokens, index, words));
  if (!first) return null;
  const again = readAgain(tokens, first.next, figures === null);
  const { value, next } = withFraction(tokens, first.value, again?.next ?? first.next);
  return {
    value,
    next,
    slip: first.slip,
    how: again ? 'both' : figures ? 'figures' : 'words',
    conflict: again && again.value !== first.value ? again.value : null,
  };
}

/** "two point five", "nought point seven five": what follows the point is said figure by figure. "At one point five people" has no decimal. */
function withPoint(tokens: Tokens, index: number, whole: Figures): Figures {
  const aside = whole.value === 1 && tokenAt(tokens, index - 1).text === 'at';
  if (tokenAt(tokens, whole.next).text !== 'point' || aside) return whole;
  let decimals = '';
  let next = whole.next + 1;
  for (; (tokenAt(tokens, next).word.cardinal ?? 10) < 10; next += 1) decimals += tokenAt(tokens, next).word.cardinal;
  return decimals === '' ? whole : { ...whole, value: Number(`${whole.value}.${decimals}`), next };
}

/** The "000" of "1 000", whose thousands stand before a blank. */
const isLowerGroup = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).kind === 'number' && /^0\d\d$/.test(tokenAt(tokens, index).text);

/** The same number again in brackets, in the other manner. */
function readAgain(tokens: Tokens, index: number, inFigures: boolean): { value: number; next: number } | null {
  if (tokenAt(tokens, index).text !== '(') return null;
  const again = inFigures ? readFigures(tokens, index + 1) : readNumberWords(tokens, index + 1);
  return again && tokenAt(tokens, again.next).text === ')' ? { value: again.value, next: again.next + 1 } : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);

/** "and a half", "and a quarter", "and three quarters", "½" after a number. */
function withFraction(tokens: Tokens, value: number, index: number): { value: number; next: number } {
  const plain = { value, next: index };
  const vulgar = VULGAR.get(tokenAt(tokens, index).text);
  if (vulgar !== undefined) return { value: value + vulgar, next: index + 1 };
  const hyphen = tokenAt(tokens, index).text === '-' ? 1 : 0;
  if (tokenAt(tokens, index + hyphen).text !== 'and') return plain;
  const at = index + hyphen + 1 + (tokenAt(tokens, index + hyphen + 1).text === '-' ? 1 : 0);
  const many = tokenAt(tokens, at).text;
  const part = at + 1 + (tokenAt(tokens, at + 1).text === '-' ? 1 : 0);
  const name = tokenAt(tokens, part).text;
  if (many === 'three' && name === 'quarters') return { value: value + 3 / 4, next: part + 1 };
  const fraction = many === 'a' || many === 'one' ? PARTS.get(name) : undefined;
  return fraction === undefined ? plain : { value: value + fraction, next: part + 1 };
}
