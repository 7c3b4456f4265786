import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** "2 year old", "years of age", "18 years and over", "2 years older": an age. */
export function isAge(tokens: Tokens, index: number): boolean {
  const at = tokenAt(tokens, index).text === '-' ? index + 1 : index;
  const [first, second] = [tokenAt(tokens, at).text, tokenAt(tokens, at + 1).text];
  if (/^(?:old|olds|older|younger|pregnant)$/.test(first)) return true;
  if (first === 'of' && second === 'age') return true;
  return (first === 'and' || first === 'or') && /^(?:over|under|older|younger|above|upwards|below)$/.test(second);
}

/** "ago", and the "5 days" of "5 days a week". */
export function isRepeat(tokens: Tokens, index: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => tokenAt(tokens, index + step));
  if (first?.text === 'ago' || first?.text === 'previously') return true;
  const per =
    first?.text === 'a' ||
    first?.text === 'per' ||
    first?.text === 'each' ||
    first?.text === 'every' ||
    first?.text === '/';
  if (per && second?.word.unit !== undefined) return true;
  return first?.text === 'out' && second?.text === 'of' && third !== undefined;
}

const PEOPLE = /^(?:children|people|pupils|students|adults|persons|residents|girls|boys|youths|teenagers)$/;

/** Words before a number by which it is a label, an age or a repeat: "week 3", "aged 16", "every 3 months". */
export function isBarred(tokens: Tokens, index: number): boolean {
  const at = tokenAt(tokens, index - 1).text === '-' ? index - 2 : index - 1;
  const { text, word } = tokenAt(tokens, at);
  if (
    /^(?:every|each|per|aged|age|ages|section|clause|paragraph|phase|stage|lot|level|grade|no|number|item|question)$/.test(
      text,
    )
  )
    return true;
  if (/^(?:\(|under|over|below|above)$/.test(text) && PEOPLE.test(tokenAt(tokens, at - 1).text)) return true;
  return (
    word.unit !== undefined &&
    !word.plural &&
    tokenAt(tokens, index).kind === 'number' &&
    tokenAt(tokens, at).gap &&
    isNumberStart(tokens, index) &&
    tokenAt(tokens, at - 1).kind !== 'number' &&
    !hasNumberBefore(tokens, at)
  );
}

const hasNumberBefore = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).word.cardinal !== undefined || tokenAt(tokens, index - 1).text === '-';
