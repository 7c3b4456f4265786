import { isDay } from '@/lib/extract/values/civil.ts';
import { isYear, readYearAfter } from '@/lib/extract/values/day-parts.ts';
import { type Endpoint, type EndpointRead, endpointOf } from '@/lib/extract/values/endpoints.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type Token, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

const LEADS = /^(?:on|dated|date|by|until|from)$/;

/** Nothing else stands in the text, or a word says that what stands here is a day. */
function isAlone(tokens: Tokens, index: number, next: number): boolean {
  const before = tokenAt(tokens, index - 1);
  const label = before.text === ':' ? tokenAt(tokens, index - 2) : before;
  return LEADS.test(label.text) || (before.text === '' && tokenAt(tokens, next).text === '');
}

/** "20250414" alone, after "dated", before a clock as in "20250414T0930", or in a file's name. */
export function readRunTogether(tokens: Tokens, index: number): EndpointRead {
  const figures = tokenAt(tokens, index);
  const year = Math.floor(figures.value / 10_000);
  const month = Math.floor(figures.value / 100) % 100;
  const day = figures.value % 100;
  if (year < 1900 || year > 2100 || !isDay(year, month, day)) return null;
  const after = tokenAt(tokens, index + 1);
  const clock = after.text === 't' && !after.gap && tokenAt(tokens, index + 2).kind === 'number';
  const fileName = /^[-_]$/.test(tokenAt(tokens, index - 1).text) && tokenAt(tokens, index - 2).kind === 'word';
  if (!clock && !fileName && !(isNumberStart(tokens, index) && isAlone(tokens, index, index + 1))) return null;
  const said = { day, month, form: 'figures', slip: figures.slip } as const;
  return endpointOf(tokens, index, clock ? skipClock(tokens, index + 2) : index + 1, said, saidYear(year));
}

const saidYear = (year: number) => ({ year, slip: false, century: false });

/** Past the "104941.5" of a clock without colons. */
function skipClock(tokens: Tokens, index: number): number {
  const fraction = tokenAt(tokens, index + 1).text === '.' && !tokenAt(tokens, index + 2).gap;
  return fraction && tokenAt(tokens, index + 2).kind === 'number' ? index + 3 : index + 1;
}

const isFigures = (token: Token, least: number, most: number) =>
  token.kind === 'number' && token.text.length >= least && token.text.length <= most;

/** "on 2016 10 16", "dated 14 04 2025", "14 04 2025" in a box of its own: blanks alone part the figures. */
export function readSpaced(tokens: Tokens, index: number): EndpointRead {
  const [first, month, last] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  const yearFirst = isFigures(first, 4, 4);
  const [day, year] = yearFirst ? [last, first] : [first, last];
  const fits = isFigures(month, 2, 2) && isFigures(day, 2, 2) && isFigures(year, 4, 4) && month.gap && last.gap;
  if (!fits || !isAlone(tokens, index, index + 3)) return null;
  const after = tokenAt(tokens, index + 3);
  if (after.kind === 'number' || (/^[/.-]$/.test(after.text) && tokenAt(tokens, index + 4).kind === 'number'))
    return null;
  const date = { year: year.value, month: month.value, day: day.value };
  if (!isYear(date.year) || !isDay(date.year, date.month, date.day)) return null;
  const dayFirst = !yearFirst && date.day <= 12 && date.day !== date.month;
  const slip = first.slip || month.slip || last.slip;
  const said = { day: date.day, month: date.month, form: 'figures', slip, dayFirst } as const;
  return endpointOf(tokens, index, index + 3, said, saidYear(date.year));
}

/** "2025/14/Apr" and "14-2025-April": with the month by name and the year in full no order of the three is in doubt. */
export function readOddOrder(tokens: Tokens, index: number): Endpoint | null {
  const [first, before, second, after, name] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, index + step));
  if (!first || !before || !second || !after || !name || name.word.month === undefined) return null;
  if (!/^[/.-]$/.test(before.text) || before.text !== after.text) return null;
  if (before.gap || second.gap || after.gap || name.gap || !isNumberStart(tokens, index)) return null;
  const [day, year] = first.text.length === 4 ? [second, first] : [first, second];
  if (!isFigures(day, 1, 2) || !isFigures(year, 4, 4) || !isYear(year.value)) return null;
  if (!isDay(year.value, name.word.month, day.value)) return null;
  const said = { day: day.value, month: name.word.month, form: 'figures', slip: day.slip || year.slip } as const;
  return endpointOf(tokens, index, index + 5, said, saidYear(year.value));
}

/** "2025 14 April": a year just before a day that has none of its own. */
export function readYearDayMonth(tokens: Tokens, index: number): Endpoint | null {
  const [year, day, name] = [0, 1, 2].map((step) => tokenAt(tokens, index + step));
  if (!year || !day || !name || name.word.month === undefined || !isFigures(day, 1, 2)) return null;
  if (!isNumberStart(tokens, index) || year.value < 1900 || year.value > 2100) return null;
  if (!day.gap || !name.gap || !isDay(year.value, name.word.month, day.value)) return null;
  if (readYearAfter(tokens, index + 3)) return null;
  const slip = year.slip || day.slip || name.slip;
  const said = { day: day.value, month: name.word.month, form: 'day-month', slip } as const;
  return endpointOf(tokens, index, index + 3, said, saidYear(year.value));
}
