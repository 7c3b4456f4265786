import { isDay } from '@/lib/extract/values/civil.ts';
import { fullYear, isYear, readYearAfter } from '@/lib/extract/values/day-parts.ts';
import { type Endpoint, type EndpointRead, endpointOf } from '@/lib/extract/values/endpoints.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readOddOrder, readRunTogether, readSpaced } from '@/lib/extract/values/odd-dates.ts';
import { type Token, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** Words before figures that number something other than days: "version 1.2.25", "clause 14.2.11". */
const NUMBERS_OTHERS =
  /^(?:version|v|ver|release|section|sections|s|clause|clauses|paragraph|paragraphs|para|paras|part|appendix|annex|schedule|rule|regulation|article|table|figure|fig|item|chapter|ref|reference|no|number|code|sort|ip|isbn|tel|telephone|phone|policy|standard|condition|conditions|requirement|criterion|question|objective|outcome)$/;
/** Words before figures that speak of days. */
const SPEAKS_OF_DAYS =
  /^(?:on|by|from|until|till|dated|date|dates|deadline|closes|close|closing|opens|before|after|since|between|am|pm|noon|midday|midnight|issued|published|reviewed|updated|signed)$/;

interface Joint {
  readonly mark: string;
  /** No blanks round it. */
  readonly tight: boolean;
}

function jointAt(tokens: Tokens, index: number): Joint | null {
  const mark = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  if (!'/.-'.includes(mark.text) || mark.text === '') return null;
  return { mark: mark.text, tight: !mark.gap && !after.gap };
}

const isFigures = (token: Token, least: number, most: number) =>
  token.kind === 'number' && token.text.length >= least && token.text.length <= most;

/** A date all in figures: "14/04/2025", "14.4.25", "2025-04-14", "14-Apr-25". Days come first unless the year does. */
export function readNumericDate(tokens: Tokens, index: number): EndpointRead {
  const first = tokenAt(tokens, index);
  if (first.kind !== 'number') return null;
  if (first.text.length === 8) return readRunTogether(tokens, index);
  // The year first is plain enough to be read out of a file's name: "report-2025-03-09.pdf".
  const fileName = /^[-_]$/.test(tokenAt(tokens, index - 1).text) && tokenAt(tokens, index - 2).kind === 'word';
  if (!fileName && !isNumberStart(tokens, index)) return null;
  if (isFigures(first, 4, 4) && isYear(first.value)) {
    return readYearFirst(tokens, index) ?? readOddOrder(tokens, index) ?? readSpaced(tokens, index);
  }
  if (fileName || !isFigures(first, 1, 2)) return null;
  return readDayFirst(tokens, index) ?? readOddOrder(tokens, index) ?? readSpaced(tokens, index);
}

function readYearFirst(tokens: Tokens, index: number): EndpointRead {
  const [before, after] = [jointAt(tokens, index + 1), jointAt(tokens, index + 3)];
  const [year, month, day] = [tokenAt(tokens, index), tokenAt(tokens, index + 2), tokenAt(tokens, index + 4)];
  if (!before?.tight || !after?.tight || before.mark !== after.mark) return null;
  const monthNumber = month.word.month ?? (isFigures(month, 1, 2) ? month.value : null);
  if (monthNumber === null || !isFigures(day, 1, 2) || goesOn(tokens, index + 5)) return null;
  return settle(tokens, index, 5, { year: year.value, month: monthNumber, day: day.value });
}

function readDayFirst(tokens: Tokens, index: number): EndpointRead {
  const [before, after] = [jointAt(tokens, index + 1), jointAt(tokens, index + 3)];
  const [day, month, year] = [tokenAt(tokens, index), tokenAt(tokens, index + 2), tokenAt(tokens, index + 4)];
  if (!before || !after || month.kind === 'word') return null;
  const full = isFigures(year, 4, 4) && isYear(year.value);
  if (!isFigures(month, 1, 2) || before.mark !== after.mark || !(full || isFigures(year, 2, 2))) return null;
  const tight = before.tight && after.tight;
  if (!tight && !(full && before.tight === after.tight)) return null;
  if (goesOn(tokens, index + 5, before.mark === '-') || isReference(tokens, index + 5)) return null;
  if (!full && !isShortDate(tokens, index, before.mark)) return null;
  const read = { year: full ? year.value : fullYear(year.value), month: month.value, day: day.value };
  if (full && tokenAt(tokens, index - 1).text === 'version') return null;
  const dayFirst = day.value <= 12 && month.value <= 12 && day.value !== month.value;
  return settle(tokens, index, 5, read, { century: !full, dayFirst });
}

/** The "/AB" of "12/03/2025/AB", which makes a reference of it. */
const isReference = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text === '/' &&
  !tokenAt(tokens, index).gap &&
  tokenAt(tokens, index + 1).kind === 'word' &&
  !tokenAt(tokens, index + 1).gap;

/** Whether "4.2.11" or "30-12-16" is likelier a day than a clause, a version or a bank's sort code. */
function isShortDate(tokens: Tokens, index: number, mark: string): boolean {
  const before = tokenAt(tokens, index - 1);
  const label = before.text === ':' || before.text === '.' || before.text === '-' ? tokenAt(tokens, index - 2) : before;
  if (NUMBERS_OTHERS.test(label.text) || NUMBERS_OTHERS.test(tokenAt(tokens, index - 2).text)) {
    if (!SPEAKS_OF_DAYS.test(before.text)) return false;
  }
  if (mark !== '.') return true;
  const [day, month] = [tokenAt(tokens, index).text, tokenAt(tokens, index + 2).text];
  if (day.length === 2 && month.length === 2) return true;
  const alone = before.text === '' && tokenAt(tokens, index + 5).text === '';
  const led = SPEAKS_OF_DAYS.test(before.text) || SPEAKS_OF_DAYS.test(label.text) || before.word.weekday !== undefined;
  return alone || led || isHalfOfRange(tokens, index);
}

/** "14.4.25 to 12.5.25": three figures twice, which clauses are not joined so. */
function isHalfOfRange(tokens: Tokens, index: number): boolean {
  const dotted = (at: number) =>
    [0, 2, 4].every((step) => isFigures(tokenAt(tokens, at + step), 1, 2)) &&
    [1, 3].every((step) => tokenAt(tokens, at + step).text === '.');
  const isTo = (at: number) => /^(?:-|to|until)$/.test(tokenAt(tokens, at).text);
  const isLeft = isTo(index + 5) && dotted(index + 6) && tokenAt(tokens, index - 1).kind !== 'word';
  const isRight = isTo(index - 1) && dotted(index - 6) && !NUMBERS_OTHERS.test(tokenAt(tokens, index - 7).text);
  return isLeft || isRight;
}

/** More figures hang on: a reference, a version, a telephone number. After a dash another date may follow, as in "10-1-2018-10-7-2018". */
function goesOn(tokens: Tokens, index: number, dashed = false): boolean {
  const joint = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  if (isInterval(tokens, index)) return false;
  if (joint.gap || after.gap || after.kind !== 'number' || !'/.-_'.includes(joint.text) || joint.text === '')
    return false;
  const another =
    joint.text === '-' && tokenAt(tokens, index + 2).kind === 'mark' && tokenAt(tokens, index + 3).kind === 'number';
  return !(another && (dashed || tokenAt(tokens, index + 2).text !== '-'));
}

/** "2025-03-03/2025-04-14": a stretch as programs write it. */
const isInterval = (tokens: Tokens, index: number) =>
  tokenAt(tokens, index).text === '/' &&
  tokenAt(tokens, index - 2).text === '-' &&
  tokenAt(tokens, index + 1).text.length === 4 &&
  tokenAt(tokens, index + 2).text === '-';

function settle(
  tokens: Tokens,
  index: number,
  length: number,
  said: { readonly year: number; readonly month: number; readonly day: number },
  flags: { readonly century: boolean; readonly dayFirst: boolean } = { century: false, dayFirst: false },
): EndpointRead {
  const next = skipClock(tokens, index + length);
  if (!isDay(said.year, said.month, said.day)) return { nonsense: true, next };
  const slip = tokens.slice(index, index + length).some((token) => token.slip);
  const { day, month, year } = said;
  const saidYear = { year, slip: false, century: flags.century };
  return endpointOf(tokens, index, next, { day, month, form: 'figures', slip, dayFirst: flags.dayFirst }, saidYear);
}

/** "14/04" with no year: it takes a range, a weekday or a word of time to be a day and not a fraction. `padded`: each in two figures. */
export function readSlashDay(
  tokens: Tokens,
  index: number,
): { readonly read: Endpoint; readonly padded: boolean } | null {
  const [day, slash, month] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (slash.text !== '/' || slash.gap || month.gap || !isFigures(day, 1, 2) || !isFigures(month, 1, 2)) return null;
  if (!isNumberStart(tokens, index) || !isDay(null, month.value, day.value)) return null;
  const after = tokenAt(tokens, index + 3);
  if (/^[/.%:]$/.test(after.text) && !after.gap && tokenAt(tokens, index + 4).kind === 'number') return null;
  const dayFirst = day.value <= 12 && day.value !== month.value;
  const said = { day: day.value, month: month.value, form: 'figures', slip: day.slip || month.slip, dayFirst } as const;
  const year = after.text === ',' ? readYearAfter(tokens, index + 3) : null;
  const read = endpointOf(tokens, index, year?.next ?? index + 3, said, year);
  return { read, padded: day.text.length === 2 && month.text.length === 2 };
}

/** Past the "T13:15:30" of a timestamp, as far as the T; the clock after it reads as a time. */
const skipClock = (tokens: Tokens, index: number) => {
  const mark = tokenAt(tokens, index);
  return mark.text === 't' && !mark.gap && tokenAt(tokens, index + 1).kind === 'number' ? index + 1 : index;
};
