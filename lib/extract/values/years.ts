import { isoOf } from '@/lib/extract/values/civil.ts';
import { fullYear } from '@/lib/extract/values/day-parts.ts';
import { type Draft, fixedDraft } from '@/lib/extract/values/drafts.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import type { Assumed, When } from '@/lib/extract/values.ts';

type YearUnit = 'financial-year' | 'academic-year';

/** A year that runs into the next, by the calendar year it begins in. */
export interface SpanningYear {
  readonly begins: number;
  readonly next: number;
  /** Written "25/26", which only its company can tell from other figures. */
  readonly brief: boolean;
}

/** "2025/26", "2025-26", "2025/2026", "FY25/26", "FY26": the second year is always the one after the first. */
export function readSpanningYear(tokens: Tokens, index: number): SpanningYear | null {
  const first = tokenAt(tokens, index);
  if (first.text === 'fy') return readAfterFy(tokens, index + 1);
  if (first.kind !== 'number' || !(isNumberStart(tokens, index) || tokenAt(tokens, index - 1).text === 'fy'))
    return null;
  const [mark, second] = [tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if ((mark.text !== '/' && mark.text !== '-') || second.kind !== 'number' || mark.gap !== second.gap) return null;
  if (hangsOn(tokens, index + 3)) return null;
  const begins = first.text.length === 4 ? first.value : fullYear(first.value);
  const full = first.text.length === 4 && begins >= 1900 && begins <= 2100;
  const follows = second.text.length === 2 ? second.value === (begins + 1) % 100 : second.value === begins + 1;
  if (!follows || !(full || (first.text.length === 2 && second.text.length === 2 && !mark.gap))) return null;
  return { begins, next: index + 3, brief: !full };
}

const hangsOn = (tokens: Tokens, index: number) => {
  const mark = tokenAt(tokens, index);
  const after = tokenAt(tokens, index + 1);
  return (
    (/^[./:%]$/.test(mark.text) && !mark.gap && after.kind === 'number' && !after.gap) ||
    mark.text === '%' ||
    (mark.kind === 'word' && !mark.gap)
  );
};

function readAfterFy(tokens: Tokens, index: number): SpanningYear | null {
  const spanning = readSpanningYear(tokens, index);
  if (spanning) return { ...spanning, brief: false };
  const year = tokenAt(tokens, index);
  if (year.kind !== 'number' || hangsOn(tokens, index + 1)) return null;
  // "FY26" is the year that ends in March 2026, as accounts are named.
  if (year.text.length === 2) return { begins: fullYear(year.value) - 1, next: index + 1, brief: false };
  return year.text.length === 4 && year.value > 1990 && year.value < 2100
    ? { begins: year.value - 1, next: index + 1, brief: false }
    : null;
}

/** What words beside it call a spanning year; null where none does. */
function namedUnit(tokens: Tokens, index: number, next: number): YearUnit | null {
  if (tokenAt(tokens, index).text === 'fy' || tokenAt(tokens, index - 1).text === 'fy') return 'financial-year';
  for (const at of [index - 1, index - 2, index - 3, next, next + 1]) {
    const { text } = tokenAt(tokens, at);
    const year = /^years?$/.test(tokenAt(tokens, at + 1).text);
    if (/^(?:academic|school)$/.test(text)) return 'academic-year';
    if (/^(?:financial|fiscal|tax|budget)$/.test(text) && (year || at >= next)) return 'financial-year';
  }
  return null;
}

const BEFORE_BRIEF = /^(?:in|for|during|from|since|to|until|and|of|year|years|fy|the|-)$/;

const bounds = (begins: number, ends: number, unit: YearUnit): { from: string; to: string } =>
  unit === 'financial-year'
    ? { from: isoOf(begins, 4, 1), to: isoOf(ends + 1, 3, 31) }
    : { from: isoOf(begins, 9, 1), to: isoOf(ends + 1, 8, 31) };

/** A date read at a token; `next` is the token after it. */
export interface YearsRead {
  readonly draft: Draft;
  readonly next: number;
}

/** "financial years 2025-28", "tax year 2025 to 2026": only a name tells these from any other stretch of years. */
function readNamedStretch(
  tokens: Tokens,
  index: number,
): { readonly first: number; readonly last: number; readonly next: number } | null {
  const [first, joint, second] = [tokenAt(tokens, index), tokenAt(tokens, index + 1), tokenAt(tokens, index + 2)];
  if (
    first.kind !== 'number' ||
    first.text.length !== 4 ||
    second.kind !== 'number' ||
    !/^(?:-|\/|to)$/.test(joint.text)
  )
    return null;
  if (hangsOn(tokens, index + 3) || !isNumberStart(tokens, index)) return null;
  const century = first.value - (first.value % 100);
  const ends = second.text.length === 2 ? century + second.value : second.text.length === 4 ? second.value : 0;
  return ends > first.value && ends <= first.value + 15
    ? { first: first.value, last: ends - 1, next: index + 3 }
    : null;
}

/** Financial and academic years: one, "2025/26 to 2027/28", "2025/26, 2026/27 and 2027/28". */
export function readYears(plain: string, tokens: Tokens, index: number): YearsRead | null {
  const first = readSpanningYear(tokens, index);
  if (!first) return readNamedYears(plain, tokens, index);
  const named = namedUnit(tokens, index, first.next);
  if (first.brief && !named && !BEFORE_BRIEF.test(tokenAt(tokens, index - 1).text)) return null;
  const last = readLastYear(tokens, first);
  const unit = named ?? namedUnit(tokens, index, last.next) ?? 'financial-year';
  const { start } = tokenAt(tokens, index);
  const { end } = tokenAt(tokens, last.next - 1);
  const written = plain.slice(start, end);
  const assumed: Assumed[] = [];
  if (!named) {
    assumed.push({
      what: 'financial-year',
      why: `“${written}” is read as financial years, which run from 1 April to 31 March.`,
    });
  } else if (unit === 'academic-year') {
    assumed.push(assumedSchoolYear(written));
  }
  const when: When = { shape: 'range', ...bounds(first.begins, last.begins, unit), unit };
  return { draft: fixedDraft({ start, end }, when, unit === 'financial-year' ? 4 : 9, assumed), next: last.next };
}

function readNamedYears(plain: string, tokens: Tokens, index: number): YearsRead | null {
  const stretch = readNamedStretch(tokens, index);
  const unit = stretch && namedUnit(tokens, index, stretch.next);
  if (!stretch || !unit) return null;
  const span = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, stretch.next - 1).end };
  const when: When = { shape: 'range', ...bounds(stretch.first, stretch.last, unit), unit };
  const assumed = unit === 'academic-year' ? [assumedSchoolYear(plain.slice(span.start, span.end))] : [];
  return { draft: fixedDraft(span, when, unit === 'financial-year' ? 4 : 9, assumed), next: stretch.next };
}

const assumedSchoolYear = (written: string): Assumed => ({
  what: 'month',
  why: `“${written}” is read from 1 September to 31 August, as school years run in England.`,
});

/** The end of a run of years; the first itself where it stands alone. */
function readLastYear(tokens: Tokens, first: SpanningYear): SpanningYear {
  let last = first;
  for (;;) {
    const { text } = tokenAt(tokens, last.next);
    const comma = text === ',';
    const and = tokenAt(tokens, last.next + (comma ? 1 : 0)).text;
    const listed = comma || and === 'and' || and === '&';
    if (!listed && !/^(?:-|to|until|through)$/.test(text)) return last;
    let at = last.next + (comma ? 1 : 0) + (/^(?:and|&)$/.test(and) && listed ? 1 : 0) + (listed ? 0 : 1);
    if (tokenAt(tokens, at).text === 'fy' || tokenAt(tokens, at).text === 'the') at += 1;
    const year = readSpanningYear(tokens, at);
    if (!year || (listed ? year.begins !== last.begins + 1 : year.begins <= last.begins)) return last;
    last = year;
  }
}
