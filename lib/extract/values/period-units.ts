import type { Unit } from '@/lib/extract/values/lexicon.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';

/** Which days of a period count. */
export type DayKind = PeriodFound['days'];

/** Words that may stand between a number and its unit. */
export const KINDS: ReadonlySet<string> = new Set(
  'calendar consecutive working business clear full whole complete continuous additional further extra more solid rolling optional written school academic successive financial'.split(
    ' ',
  ),
);

/** A unit as said; `next` is the token after it, `token` the unit itself. */
export interface UnitRead {
  readonly unit: Unit;
  readonly days: DayKind;
  readonly next: number;
  readonly token: number;
}

/** A unit after its number, with the words between: "12-week", "calendar months", "clear working days". */
export function readUnit(tokens: Tokens, index: number): UnitRead | null {
  let next = index;
  let days: DayKind = 'calendar';
  let school = false;
  const tie = tokenAt(tokens, next);
  // "12+ weeks" is twelve or more.
  if (tie.text === '-' || (tie.text === '+' && !tie.gap)) next += 1;
  if (tokenAt(tokens, next).text === 'or' && tokenAt(tokens, next + 1).text === 'more') next += 2;
  for (let words = 0; words < 3 && KINDS.has(tokenAt(tokens, next).text); words += 1) {
    const { text } = tokenAt(tokens, next);
    if (text === 'working' || text === 'business') days = 'working';
    else if (text === 'clear' && days === 'calendar') days = 'clear';
    else if (text === 'school' || text === 'academic') school = true;
    next += 1;
    if (tokenAt(tokens, next).text === '-') next += 1;
  }
  const token = tokenAt(tokens, next);
  const { unit } = token.word;
  if (unit === undefined || (token.slip && !token.word.plural)) return letterUnit(tokens, index, next);
  // "school days" are no kind we can count, and "terms" are mostly those of an agreement.
  if (unit === 'term' ? !school && !givesNotice(tokens, next + 1) : school && unit !== 'year') return null;
  return { unit, days, next: next + 1, token: next };
}

const givesNotice = (tokens: Tokens, index: number) => {
  const at = tokenAt(tokens, index).text === "'" ? index + 1 : index;
  return /^(?:notice|s)$/.test(tokenAt(tokens, at).text);
};

const LETTERS: ReadonlyMap<string, Unit> = new Map([
  ['d', 'day'],
  ['w', 'week'],
  ['m', 'month'],
  ['y', 'year'],
]);

/** "2W" after a word of time: "lasted 2W". */
function letterUnit(tokens: Tokens, index: number, next: number): UnitRead | null {
  const { text, gap, capital } = tokenAt(tokens, index);
  const unit = LETTERS.get(text);
  if (next !== index || !unit || gap || !capital) return null;
  const isLed = /^(?:for|last|lasts|lasted|lasting|takes|took|within|of)$/.test(tokenAt(tokens, index - 2).text);
  return isLed ? { unit, days: 'calendar', next: index + 1, token: index } : null;
}
