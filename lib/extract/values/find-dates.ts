import { readDaysOfMonth } from '@/lib/extract/values/days-of-month.ts';
import { type Draft, draftOf } from '@/lib/extract/values/drafts.ts';
import { readEdge } from '@/lib/extract/values/edges.ts';
import { readMonthlessDay } from '@/lib/extract/values/monthless.ts';
import { OPENS_NAMED_DAY, readNamedDay } from '@/lib/extract/values/named-days.ts';
import { isNumberStart } from '@/lib/extract/values/number-start.ts';
import { readPartOfYear } from '@/lib/extract/values/parts-of-year.ts';
import { readDates } from '@/lib/extract/values/ranges.ts';
import { readEdgeOfYear, readSeason, readWeekOf } from '@/lib/extract/values/spells.ts';
import { AHEAD, type Token, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readYears } from '@/lib/extract/values/years.ts';

interface Step {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

const EDGE = /^(?:end|close|start|beginning|last|final)$/;
const OPENS_SPELL = /^(?:week|wk|w|wc|wb|fy|q|h|quarter)$/;
/** Words besides months, weekdays and the like that a date may begin with; every word of a text is looked up here. */
const OPENS: ReadonlySet<string> = new Set([
  ...['week', 'wk', 'w', 'wc', 'wb', 'fy', 'q', 'h', 'quarter', 'noon', 'midday', 'midnight'],
  ...['end', 'close', 'start', 'beginning', 'last', 'final'],
  ...OPENS_NAMED_DAY,
]);

const canOpenDate = ({ kind, word, text }: Token): boolean =>
  kind === 'number' ||
  (kind === 'word' &&
    (word.month !== undefined ||
      word.weekday !== undefined ||
      word.ordinal !== undefined ||
      word.season !== undefined ||
      word.cardinal === 20 ||
      word.cardinal === 30 ||
      OPENS.has(text)));

const asRecurring = (draft: Draft): Draft => ({ ...draft, recurring: draft.when === null });

/** "each year" after a date, or "every" before it. */
function isRecurring(tokens: Tokens, index: number, next: number): boolean {
  if (/^(?:each|every)$/.test(tokenAt(tokens, index - 1).text)) return true;
  const at = /^(?:of|in)$/.test(tokenAt(tokens, next).text) ? next + 1 : next;
  const { text } = tokenAt(tokens, at);
  return (
    /^(?:annually|yearly)$/.test(text) ||
    (/^(?:each|every|any)$/.test(text) &&
      /^(?:financial|academic|year|subsequent|following)$/.test(tokenAt(tokens, at + 1).text))
  );
}

/** In "1 April, 1 July and 1 October each year" the days listed before come round too. */
function spreadBack(plain: string, drafts: Draft[], last: Draft | undefined): void {
  let start = last?.start ?? 0;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (!draft || draft.when !== null || !/^(?:,|,? (?:and|or))? $/.test(plain.slice(draft.end, start))) return;
    drafts[index] = asRecurring(draft);
    start = draft.start;
  }
}

/** The dates of a stretch of text, each read from its own words alone. */
export function findDates(plain: string, tokens: Tokens): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < tokens.length) {
    const step = canOpenDate(tokenAt(tokens, index)) ? readAt(plain, tokens, index) : null;
    if (step) {
      const recurring = isRecurring(tokens, index, step.next);
      if (recurring) spreadBack(plain, drafts, step.drafts[0]);
      drafts.push(...(recurring ? step.drafts.map(asRecurring) : step.drafts));
      index = Math.max(step.next, index + 1);
    } else index += 1;
  }
  return drafts;
}

const AFTER_FIGURES = /^(?:[/.:-]|to|until|till|st|nd|rd|th|am|pm|a|p|noon|midday|midnight|hrs|hours)$/;

/** Whether figures may begin a date at all: a month stands near, or a mark or a time of day next to them, or they are a year. */
function mayBeDate(tokens: Tokens, index: number): boolean {
  const { text, ahead } = tokenAt(tokens, index);
  if (text.length !== 4 && text.length !== 8 && !isNumberStart(tokens, index)) return false;
  const after = tokenAt(tokens, index + 1);
  return (
    (ahead & (AHEAD.month | AHEAD.monthOfList)) !== 0 ||
    text.length === 4 ||
    text.length === 8 ||
    AFTER_FIGURES.test(after.text) ||
    (after.kind === 'number' && after.text.length === 2 && tokenAt(tokens, index + 2).text.length === 4)
  );
}

const isNumberedOrLast = (tokens: Tokens, index: number) =>
  /^(?:last|final|[1-5])$/.test(tokenAt(tokens, index).text) && (tokenAt(tokens, index).ahead & AHEAD.month) !== 0;

function readAt(plain: string, tokens: Tokens, index: number): Step | null {
  const { kind, text, word } = tokenAt(tokens, index);
  if (kind === 'number' && !mayBeDate(tokens, index)) return null;
  if (kind === 'word' && OPENS_NAMED_DAY.has(text)) {
    const named = readNamedDay(plain, tokens, index);
    if (named) return one(named);
  }
  if (word.ordinal !== undefined || isNumberedOrLast(tokens, index)) {
    const days = readDaysOfMonth(tokens, index);
    if (days) return days;
  }
  if (kind === 'word' && EDGE.test(text)) return readFromEdge(plain, tokens, index);
  if (kind === 'word' && OPENS_SPELL.test(text)) return readSpell(plain, tokens, index);
  if (word.season) return one(readSeason(plain, tokens, index));
  if (kind === 'number' || word.ordinal !== undefined) {
    const years =
      readPartOfYear(tokens, index) ??
      (word.ordinal === 1 && tokenAt(tokens, index + 1).text === 'day' ? readEdgeOfYear(plain, tokens, index) : null);
    if (years) return one(years);
  }
  const dates = readDates(plain, tokens, index);
  if (dates) return 'nonsense' in dates ? { drafts: [], next: dates.next } : dates;
  if (word.weekday !== undefined) return one(readMonthlessDay(tokens, index));
  return kind === 'number' ? one(readYears(plain, tokens, index)) : null;
}

const one = (read: { readonly draft: Draft; readonly next: number } | null): Step | null =>
  read && { drafts: [read.draft], next: read.next };

function readSpell(plain: string, tokens: Tokens, index: number): Step | null {
  const week = readWeekOf(plain, tokens, index);
  if (week) return 'nonsense' in week ? { drafts: [], next: week.next } : one(week);
  return one(readPartOfYear(tokens, index) ?? readYears(plain, tokens, index));
}

function readFromEdge(plain: string, tokens: Tokens, index: number): Step | null {
  const years = one(readEdgeOfYear(plain, tokens, index) ?? readPartOfYear(tokens, index));
  if (years) return years;
  const range = readDates(plain, tokens, index);
  if (range && !('nonsense' in range)) return range;
  const edge = readEdge(tokens, index);
  return edge && { drafts: [draftOf(plain, edge)], next: edge.next };
}
