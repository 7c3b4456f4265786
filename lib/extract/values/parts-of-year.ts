import { isoOf, shiftDay } from '@/lib/extract/values/civil.ts';
import { fixedDraft } from '@/lib/extract/values/drafts.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readSpanningYear, type YearsRead } from '@/lib/extract/values/years.ts';
import type { When } from '@/lib/extract/values.ts';

/** "Q1 2025/26", "Q1-Q3 2025/26", "2016 H2", "H2 2016": of a financial year it counts from April, of a calendar year from January. */
export function readPartOfYear(tokens: Tokens, index: number): YearsRead | null {
  const first = readPart(tokens, index);
  const part = first && (readParts(tokens, first) ?? first);
  if (part) {
    const of = /^(?:of|,|-)$/.test(tokenAt(tokens, part.next).text) ? part.next + 1 : part.next;
    const spanning = readSpanningYear(tokens, of);
    if (spanning && !spanning.brief) return partDraft(tokens, index, spanning.next, part, spanning.begins, 4);
    const year = calendarYear(tokens, of);
    return year === null ? null : partDraft(tokens, index, of + 1, part, year, 1);
  }
  const year = calendarYear(tokens, index);
  if (year === null) return null;
  const later = readPart(tokens, /^(?:-|the)$/.test(tokenAt(tokens, index + 1).text) ? index + 2 : index + 1);
  return later && partDraft(tokens, index, later.next, later, year, 1);
}

const calendarYear = (tokens: Tokens, index: number): number | null => {
  const { kind, text, value } = tokenAt(tokens, index);
  return kind === 'number' && text.length === 4 && value > 1900 && value < 2100 ? value : null;
};

interface Part {
  readonly months: 3 | 6;
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
