import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

const isTo = (text: string) => /^(?:-|to|until|till|til|through|thru)$/.test(text);

/** Past what parts the ends of a range: "-", "to", "until", "up to and including"; "and" after "between". Null where nothing does. */
export function skipSeparator(tokens: Tokens, index: number, between: boolean): number | null {
  let next = index;
  if (tokenAt(tokens, next).text === ',' && isTo(tokenAt(tokens, next + 1).text)) next += 1;
  if (tokenAt(tokens, next).text === 'up' && /^(?:to|until)$/.test(tokenAt(tokens, next + 1).text)) next += 1;
  // "from September 2026 through to August 2030", "right up to".
  if (tokenAt(tokens, next).text === 'right' && isTo(tokenAt(tokens, next + 1).text)) next += 1;
  if (tokenAt(tokens, next).text === 'through' && /^(?:to|until|till)$/.test(tokenAt(tokens, next + 1).text)) next += 1;
  const { text } = tokenAt(tokens, next);
  const slashed =
    text === '/' &&
    ((tokenAt(tokens, index - 1).word.month !== undefined && tokenAt(tokens, next + 1).word.month !== undefined) ||
      (tokenAt(tokens, next + 1).text.length === 4 && tokenAt(tokens, next + 2).text === '-'));
  if (!isTo(text) && !(between && text === 'and') && !slashed) return null;
  next += 1;
  while (tokenAt(tokens, next).text === '-') next += 1;
  if (tokenAt(tokens, next).text === 'and' && tokenAt(tokens, next + 1).text === 'including') next += 2;
  while (/^(?:the|on|about|around|approximately)$/.test(tokenAt(tokens, next).text)) next += 1;
  return next;
}

/** Whether "and" parts a range here: "between 3 March and", "between the 3rd and". */
export function isBetween(tokens: Tokens, index: number): boolean {
  let before = index - 1;
  while (/^(?:the|of|dates|about)$/.test(tokenAt(tokens, before).text)) before -= 1;
  return tokenAt(tokens, before).text === 'between';
}
