import { isYear, readFullYear, readNotedYear, type YearRead } from '@/lib/extract/values/day-parts.ts';
import { type Endpoint, endpointOf } from '@/lib/extract/values/endpoints.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { isAddress, type MonthRead, readMonthName } from '@/lib/extract/values/worded-dates.ts';

/** A month with its year: "April 2025", "April of 1987", "Dec/2018", "Sep-25", "2016 June", "3/2015", "2016-11". */
export function readMonthOfYear(tokens: Tokens, index: number): Endpoint | null {
  return readNamedMonth(tokens, index) ?? readYearThenMonth(tokens, index) ?? readFigureMonth(tokens, index);
}

/** A figure just before a month's name is a day the calendar does not have, or a count: "32 August 2014". */
const followsFigure = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index - 1).kind === 'number' && tokenAt(tokens, index).gap;

function readNamedMonth(tokens: Tokens, index: number): Endpoint | null {
  const name = readMonthName(tokens, index);
  if (!name || followsFigure(tokens, index)) return null;
  const year = readYearOfMonth(tokens, name.next, name.token.word.short === true);
  return year && monthOf(tokens, index, year.next, name, year);
}

function readYearOfMonth(tokens: Tokens, index: number, short: boolean): YearRead | null {
  const mark = tokenAt(tokens, index);
  const figures = tokenAt(tokens, index + 1);
  if ((mark.text === '-' || mark.text === '/') && figures.kind === 'number' && mark.gap === figures.gap) {
    const two = figures.text.length === 2 && figures.value > 12 && !mark.gap && short;
    if (two && tokenAt(tokens, index + 2).text !== mark.text) {
      return { year: 2000 + figures.value, next: index + 2, slip: figures.slip, century: true };
    }
    return mark.gap ? null : readFullYear(tokens, index + 1);
  }
  const joint = mark.text === ',' || mark.text === 'of' || mark.text === 'in' || mark.text === '.';
  const at = joint ? index + 1 : index;
  return readFullYear(tokens, at) ?? readNotedYear(tokens, at) ?? readLastCentury(tokens, index);
}

/** The 96 of "Aug 96": no day of a month, and no count where nothing follows that could be counted. */
function readLastCentury(tokens: Tokens, index: number): YearRead | null {
  const { kind, text, value, slip, gap } = tokenAt(tokens, index);
  const fits = kind === 'number' && text.length === 2 && value > 60 && gap && endsSaying(tokens, index + 1);
  return fits ? { year: 1900 + value, next: index + 1, slip, century: true } : null;
}

/** "2016 June", "in 2017 april", "2024-August", "2024 Aug." "may" and "march" need their capital here: "from 2025 may be". */
function readYearThenMonth(tokens: Tokens, index: number): Endpoint | null {
  if (!isNumberStart(tokens, index) || followsFigure(tokens, index)) return null;
  const year = tokenAt(tokens, index).kind === 'number' ? readFullYear(tokens, index) : null;
  const joined = year !== null && isTie(tokens, year.next);
  const name = year && readMonthName(tokens, joined ? year.next + 1 : year.next);
  if (!year || !name || (name.token.word.short && !(joined || endsSaying(tokens, name.next)))) return null;
  if ((name.token.text === 'may' || name.token.text === 'march') && !name.token.capital) return null;
  // "in 2016 May resigned" and "2024 March 3" are read otherwise.
  const after = tokenAt(tokens, name.next);
  if (after.kind === 'number' || (name.token.text === 'may' && after.kind === 'word')) return null;
  return monthOf(tokens, index, name.next, name, year);
}

/** The "-" of "2024-August". */
const isTie = (tokens: Tokens, index: number) =>
  /^[-/]$/.test(tokenAt(tokens, index).text) && !tokenAt(tokens, index).gap && !tokenAt(tokens, index + 1).gap;

const endsSaying = (tokens: Tokens, index: number) => /^[.,;:)!?]?$/.test(tokenAt(tokens, index).text);

/** Words before "11/2016" by which it numbers a paper. */
const NUMBERS_PAPERS =
  /^(?:no|number|ref|reference|circular|regulation|regulations|order|policy|note|directive|report|paper|item|version|decision|minute|application|case|si)$/;

/** "3/2015", "11-2016", "2016/11", "2015.3". "2010-11" is a year and the next; "2008-11" may be several, and is left alone. */
function readFigureMonth(tokens: Tokens, index: number): Endpoint | null {
  const [first, mark, second] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (first.kind !== 'number' || second.kind !== 'number' || !isNumberStart(tokens, index)) return null;
  if (mark.text !== '/' && mark.text !== '-' && mark.text !== '.') return null;
  const before = tokenAt(tokens, index - 1);
  if (NUMBERS_PAPERS.test(before.text) || /^[£$€]$/.test(before.text)) return null;
  const after = tokenAt(tokens, index + 3);
  const hangs =
    /^[-/.:,%]$/.test(after.text) &&
    !after.gap &&
    (tokenAt(tokens, index + 4).kind === 'number' || tokenAt(tokens, index + 4).word.month !== undefined) &&
    !tokenAt(tokens, index + 4).gap;
  if (hangs || after.text === '%') return null;
  const parted = mark.gap || second.gap;
  if (parted && (mark.text === '.' || !/^(?:|[.,;)?!])$/.test(after.text))) return null;
  if (first.text.length === 4) return readYearMonth(tokens, index);
  if (first.text.length > 2 || second.text.length !== 4 || mark.text === '.') return null;
  if (first.value < 1 || first.value > 12 || second.value < 1900 || second.value > 2100) return null;
  const year = { year: second.value, slip: second.slip, century: false };
  return endpointOf(tokens, index, index + 3, { month: first.value, form: 'month', slip: first.slip }, year);
}

function readYearMonth(tokens: Tokens, index: number): Endpoint | null {
  const [year, month] = [tokenAt(tokens, index), tokenAt(tokens, index + 2)];
  if (!isYear(year.value) || year.value < 1900 || year.value > 2100) return null;
  if (month.text.length > 2 || month.value < 1 || month.value > 12) return null;
  const laterYear = month.text.length === 2 && month.value > year.value % 100;
  if (laterYear || month.value === year.value % 100) return null;
  // "2015.3" can be a month only because nothing else has four figures and one decimal; "2015.30" is an amount.
  if (tokenAt(tokens, index + 1).text === '.' && month.text.length === 2 && month.value < 10) return null;
  const said = { year: year.value, slip: year.slip, century: false };
  return endpointOf(tokens, index, index + 3, { month: month.value, form: 'month', slip: month.slip }, said);
}

const LEADS =
  /^(?:in|by|during|from|until|till|since|before|after|between|throughout|early|late|mid|next|last|and|to|end)$/;

/** A month alone, after a word that makes it a time: "in March", "by June", "between April and June". Verbs and names are left alone. */
export function readBareMonth(tokens: Tokens, index: number, inRange: boolean): Endpoint | null {
  const name = readMonthName(tokens, index);
  if (!name || followsFigure(tokens, index)) return null;
  const { token } = name;
  if (!token.capital || (token.word.short && !inRange)) return null;
  const before = tokenAt(tokens, index - 1);
  const hyphen = before.text === '-' ? tokenAt(tokens, index - 2).text : before.text;
  if (!inRange && !LEADS.test(hyphen)) return null;
  if (!inRange && /^(?:and|to|end)$/.test(hyphen)) return null;
  const after = tokenAt(tokens, name.next);
  if (after.kind === 'number' || (token.text === 'may' && after.capital) || isAddress(tokens, name.next)) return null;
  return monthOf(tokens, index, name.next, name, null);
}

const monthOf = (
  tokens: Tokens,
  index: number,
  next: number,
  { month, token }: MonthRead,
  year: YearRead | null,
): Endpoint => endpointOf(tokens, index, next, { month, form: 'month', slip: token.slip }, year);
