import { isoOf, shiftDay } from '@/lib/extract/values/civil.ts';
import { readFullYear, type YearRead } from '@/lib/extract/values/day-parts.ts';
import { fixedDraft } from '@/lib/extract/values/drafts.ts';
import { readNumber } from '@/lib/extract/values/numbers.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readSpanningYear, type YearsRead } from '@/lib/extract/values/years.ts';
import type { When } from '@/lib/extract/values.ts';

/** "Q1 2025/26", "Q1-Q3 2025/26", "2016 H2", "H2 2016", "the first six months of 2025": of a financial year it counts from April, of a calendar year from January. */
export function readPartOfYear(tokens: Tokens, index: number): YearsRead | null {
  const first = readPart(tokens, index);
  const part = first ? (readParts(tokens, first) ?? first) : readMonths(tokens, index);
  if (part) {
    const of = /^(?:of|,|-)$/.test(tokenAt(tokens, part.next).text) ? part.next + 1 : part.next;
    const spanning = readSpanningYear(tokens, of);
    if (spanning && !spanning.brief) return partDraft(tokens, index, spanning.next, part, spanning.begins, 4);
    const year = calendarYear(tokens, of);
    return year && partDraft(tokens, index, year.next, part, year.year, 1);
  }
  if (tokenAt(tokens, index).kind !== 'number') return null;
  const year = calendarYear(tokens, index);
  if (!year) return null;
  const later = readPart(tokens, /^(?:-|the)$/.test(tokenAt(tokens, index + 1).text) ? index + 2 : index + 1);
  return later && partDraft(tokens, index, later.next, later, year.year, 1);
}

const calendarYear = (tokens: Tokens, index: number): YearRead | null => {
  const { kind } = tokenAt(tokens, index);
  const read = kind === 'mark' ? null : readFullYear(tokens, index);
  // "Q1 2025 to 2026" is of a financial year, as some write it.
  const goesOn = read && tokenAt(tokens, read.next).text === 'to' && readFullYear(tokens, read.next + 1);
  return read && !goesOn && read.year > 1900 && read.year < 2100 ? read : null;
};

interface Part {
  readonly months: 1 | 3 | 6;
  /** From 0. */
  readonly nth: number;
  /** How many of them in a row. */
  readonly count: number;
  readonly next: number;
}

/** "Q1-Q3", "Q1 and Q2", "first and second quarter": parts that follow one another. */
function readParts(tokens: Tokens, first: Part): Part | null {
  const { text } = tokenAt(tokens, first.next);
  if (!/^(?:-|to|and|&)$/.test(text)) return null;
  const last = readPart(tokens, first.next + 1);
  if (!last || last.months !== first.months || last.nth <= first.nth) return null;
  const isNext = last.nth === first.nth + 1;
  return text === '-' || text === 'to' || isNext ? { ...last, nth: first.nth, count: last.nth - first.nth + 1 } : null;
}

function readPart(tokens: Tokens, index: number): Part | null {
  const [letter, figure] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  const nth = readNth(tokens, index);
  if (nth && /^(?:quarter|qtr)$/.test(tokenAt(tokens, nth.next).text))
    return { months: 3, nth: nth.nth - 1, count: 1, next: nth.next + 1 };
  const joined = letter.text === 'quarter' || !figure.gap;
  if (figure.kind !== 'number' || figure.text.length !== 1 || !joined || figure.value < 1) return null;
  if (letter.text === 'h' && figure.value <= 2) return { months: 6, nth: figure.value - 1, count: 1, next: index + 2 };
  const quarter = letter.text === 'q' || letter.text === 'quarter';
  return quarter && figure.value <= 4 ? { months: 3, nth: figure.value - 1, count: 1, next: index + 2 } : null;
}

/** "third month of 2025", "first six months of 2025/26", "last 4 months of 2025". */
function readMonths(tokens: Tokens, index: number): Part | null {
  const { text, word, kind, value } = tokenAt(tokens, index);
  const isLast = text === 'last' || text === 'final';
  const number = isLast || word.ordinal === 1 ? readNumber(tokens, index + 1) : null;
  const suffixed = kind === 'number' && /^(?:st|nd|rd|th)$/.test(tokenAt(tokens, index + 1).text);
  const count = number?.value ?? 1;
  const nth = isLast ? 13 - count : suffixed ? value : word.ordinal;
  const months = number?.next ?? index + (suffixed ? 2 : 1);
  if (nth === undefined || nth < 1 || nth + count > 13 || !Number.isInteger(count) || count < 1) return null;
  const named = tokenAt(tokens, months).text === (number ? 'months' : 'month');
  return named && tokenAt(tokens, months + 1).text === 'of'
    ? { months: 1, nth: nth - 1, count, next: months + 1 }
    : null;
}

/** "first", "3rd", "last": up to the fourth. */
function readNth(tokens: Tokens, index: number): { readonly nth: number; readonly next: number } | null {
  const { word, kind, value, text } = tokenAt(tokens, index);
  if (text === 'last' || text === 'final') return { nth: 4, next: index + 1 };
  if (word.ordinal !== undefined && word.ordinal <= 4) return { nth: word.ordinal, next: index + 1 };
  const suffixed = kind === 'number' && /^(?:st|nd|rd|th)$/.test(tokenAt(tokens, index + 1).text);
  return suffixed && value >= 1 && value <= 4 ? { nth: value, next: index + 2 } : null;
}

function partDraft(
  tokens: Tokens,
  index: number,
  next: number,
  part: Part,
  year: number,
  firstMonth: 1 | 4,
): YearsRead {
  const begins = firstMonth - 1 + part.nth * part.months;
  const ends = begins + part.months * part.count;
  const monthIso = (month: number) => isoOf(year + Math.floor(month / 12), (month % 12) + 1, 1);
  const to = shiftDay(monthIso(ends), -1);
  const when: When = { shape: 'range', from: monthIso(begins), to, unit: 'month' };
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, next - 1).end };
  return { draft: fixedDraft(span, when, (begins % 12) + 1), next };
}
