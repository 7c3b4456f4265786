import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** A number said in words; `next` is the token after it. */
interface WordsRead {
  readonly value: number;
  readonly next: number;
  readonly slip: boolean;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
]);

const skipHyphen = (tokens: Tokens, index: number) => (tokenAt(tokens, index).text === '-' ? index + 1 : index);

/** "half a million", "a [quarter of a million]", "three quarters of a million", "half-a-million", "half million". */
export function readPartOfScale(tokens: Tokens, index: number): WordsRead | null {
  const count = tokenAt(tokens, index).word.cardinal === 3 ? 3 : 1;
  const named = count === 3 ? skipHyphen(tokens, index + 1) : index;
  const { text } = tokenAt(tokens, named);
  const part = PARTS.get(text);
  if (part === undefined || (count === 3) !== (text === 'quarters')) return null;
  let at = skipHyphen(tokens, named + 1);
  if (tokenAt(tokens, at).text === 'of') at += 1;
  if (tokenAt(tokens, at).text === 'a') at = skipHyphen(tokens, at + 1);
  const { scale } = tokenAt(tokens, at).word;
  return scale === undefined || scale < 1000 ? null : { value: count * part * scale, next: at + 1, slip: false };
}

/** "two fifths of a million pounds" is no million: a share that is not read takes what it is a share of with it. */
export function isShareOfScale(tokens: Tokens, index: number): boolean {
  if (tokenAt(tokens, index - 1).text !== 'a' || tokenAt(tokens, index - 2).text !== 'of') return false;
  const share = tokenAt(tokens, index - 3);
  return share.word.ordinal !== undefined || /(?:half|rds|ths|quarters?|fraction)$/.test(share.text);
}

/** Words that go on a number whose beginning was no part of a sum: the "six pounds" of "the thousand, and six pounds". */
export function isTailOfNumber(tokens: Tokens, index: number): boolean {
  let before = index - 1;
  while (/^(?:and|,|-)$/.test(tokenAt(tokens, before).text) && index - before < 3) before -= 1;
  return tokenAt(tokens, before).word.scale !== undefined;
}

/** The "50 pence" of "three pounds fifty pence" and "10 pounds and 50 pence", and the "50" of "3 pounds 50", in pounds. */
export function readPenceAfter(
  tokens: Tokens,
  index: number,
  readNumber: (tokens: Tokens, index: number) => { readonly value: number; readonly next: number } | null,
): { readonly pounds: number; readonly next: number } | null {
  const at = tokenAt(tokens, index).text === 'and' ? index + 1 : index;
  const number = readNumber(tokens, at);
  const fits = number && Number.isInteger(number.value) && number.value > 0 && number.value < 100;
  if (!fits) return null;
  const { text } = tokenAt(tokens, number.next);
  if (/^(?:pence|penny|p)$/.test(text)) return { pounds: number.value / 100, next: number.next + 1 };
  // "3 pounds 50 each", and not the "10 pounds 20 people" of a table.
  const unsaid = at === index && number.value >= 10 && /^(?:|[.,;)!?]|each|per|an?)$/.test(text);
  return unsaid ? { pounds: number.value / 100, next: number.next } : null;
}
