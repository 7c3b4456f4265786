import { daysInMonth, isoOf, monthDayOf, shiftDay } from '@/lib/extract/values/civil.ts';
import { readFullYear } from '@/lib/extract/values/day-parts.ts';
import { assumedIn, type Draft, fixedDraft } from '@/lib/extract/values/drafts.ts';
import { readEdgeWords } from '@/lib/extract/values/edges.ts';
import { isEndpoint, type Nonsense } from '@/lib/extract/values/endpoints.ts';
import { readPartOfYear } from '@/lib/extract/values/parts-of-year.ts';
import { readEndpoint } from '@/lib/extract/values/read-endpoint.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readSpanningYear, readYears, type YearsRead } from '@/lib/extract/values/years.ts';
import type { Assumed, When } from '@/lib/extract/values.ts';

/** "w/c 3 March", "week commencing Monday 3 March 2025", "week ending 7 March": the seven days it begins or ends. */
export function readWeekOf(plain: string, tokens: Tokens, index: number): YearsRead | Nonsense | null {
  const words = readWeekWords(tokens, index);
  if (!words) return null;
  const read = readEndpoint(tokens, words.next, { inRange: true });
  if (!read || !isEndpoint(read)) return read;
  const { day } = read;
  if (day === null) return null;
  const at = (year: number): When | null => {
    if (day > daysInMonth(year, read.month)) return null;
    const said = isoOf(year, read.month, day);
    return words.ends
      ? { shape: 'range', from: shiftDay(said, -6), to: said, unit: 'week' }
      : { shape: 'range', from: said, to: shiftDay(said, 6), unit: 'week' };
  };
  const draft: Draft = {
    start: tokenAt(tokens, index).start,
    end: read.end,
    when: read.year === null ? null : at(read.year),
    at,
    month: read.month,
    monthDay: monthDayOf(read.month, day),
    time: null,
    ends: null,
    weekday: read.weekday === null ? null : { said: read.weekday, of: words.ends ? 'to' : 'from' },
    assumed: assumedIn(plain, read),
    recurring: false,
  };
  return { draft, next: read.next };
}

function readWeekWords(tokens: Tokens, index: number): { readonly ends: boolean; readonly next: number } | null {
  const [first, second, third] = [0, 1, 2].map((step) => tokenAt(tokens, index + step).text);
  const colon = (next: number) => (tokenAt(tokens, next).text === ':' ? next + 1 : next);
  if (first === 'w' && second === '/' && /^[bce]$/.test(third ?? ''))
    return { ends: third === 'e', next: colon(index + 3) };
  if (first === 'wc' || first === 'wb') return { ends: false, next: colon(index + 1) };
  if (first !== 'week' && first !== 'wk') return null;
  const of =
    tokenAt(tokens, index + 2).text === 'on' || tokenAt(tokens, index + 2).text === 'the' ? index + 3 : index + 2;
  if (/^(?:commencing|beginning|starting|of)$/.test(second ?? '')) return { ends: false, next: colon(of) };
  return second === 'ending' ? { ends: true, next: colon(of) } : null;
}

const SEASONS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** "spring 2025", "the summer of 2025", "autumn/winter 2025", "winter 2025/26". School terms and budgets are named for seasons too, and left. */
export function readSeason(plain: string, tokens: Tokens, index: number): YearsRead | null {
  const first = tokenAt(tokens, index).word.season;
  if (!first) return null;
  const slash = /^(?:\/|-|and|or)$/.test(tokenAt(tokens, index + 1).text);
  const second = slash ? tokenAt(tokens, index + 2).word.season : undefined;
  const named = index + (second ? 3 : 1);
  const at = /^(?:of|,|in)$/.test(tokenAt(tokens, named).text) ? named + 1 : named;
  const spanning = readSpanningYear(tokens, at);
  const year = spanning ? { year: spanning.begins, next: spanning.next } : readFullYear(tokens, at);
  if (!year || /^(?:term|budget|statement|edition|issue)$/.test(tokenAt(tokens, year.next).text)) return null;
  const begins = SEASONS[first];
  const lastMonth = SEASONS[second ?? first] + 2;
  // A winter named by one year is the one that begins in it; only "January 2026" names the months after.
  const from = isoOf(year.year, begins, 1);
  const [endYear, endMonth] =
    lastMonth > 12 || lastMonth < begins ? [year.year + 1, ((lastMonth - 1) % 12) + 1] : [year.year, lastMonth];
  const to = isoOf(endYear, endMonth, daysInMonth(endYear, endMonth));
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, year.next - 1).end };
  const assumed: Assumed[] = [
    { what: 'season', why: `“${plain.slice(span.start, span.end)}” is taken as whole months: ${from} to ${to}.` },
  ];
  return {
    draft: fixedDraft(span, { shape: 'range', from, to, unit: 'season' }, begins, assumed),
    next: year.next,
  };
}

/** "the end of 2025/26", "the end of Q2 2025/26", "the end of the financial year 2025/26", "the end of 2025", "start of the academic year 2025/26". */
export function readEdgeOfYear(plain: string, tokens: Tokens, index: number): YearsRead | null {
  const words = readEdgeWords(tokens, index);
  if (!words) return null;
  let at = words.next;
  while (/^(?:financial|fiscal|tax|academic|school|calendar|year|of|the)$/.test(tokenAt(tokens, at).text)) at += 1;
  const years = readPartOfYear(tokens, at) ?? readYears(plain, tokens, at);
  if (years?.draft.when?.shape === 'range') {
    const { from, to } = years.draft.when;
    return edgeDraft(plain, tokens, index, years.next, words.edge === 'end' ? to : from, words.edge);
  }
  const year = tokenAt(tokens, at).kind === 'number' ? readFullYear(tokens, at) : null;
  if (!year || year.year < 1900 || year.year > 2100) return null;
  return edgeDraft(
    plain,
    tokens,
    index,
    year.next,
    words.edge === 'end' ? isoOf(year.year, 12, 31) : isoOf(year.year, 1, 1),
    words.edge,
  );
}

function edgeDraft(
  plain: string,
  tokens: Tokens,
  index: number,
  next: number,
  day: string,
  edge: 'start' | 'end',
): YearsRead {
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, next - 1).end };
  const why = `“${plain.slice(span.start, span.end)}” is read as its ${edge === 'end' ? 'last' : 'first'} day, ${day}.`;
  return {
    draft: fixedDraft(span, { shape: 'day', day }, Number(day.slice(5, 7)), [{ what: 'end-of-period', why }]),
    next,
  };
}
