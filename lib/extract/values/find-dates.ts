import { type Draft, draftOf } from '@/lib/extract/values/drafts.ts';
import { readEdge } from '@/lib/extract/values/edges.ts';
import { readDates } from '@/lib/extract/values/ranges.ts';
import { readEdgeOfYear, readSeason, readWeekOf } from '@/lib/extract/values/spells.ts';
import { type Token, type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import { readPartOfYear, readYears } from '@/lib/extract/values/years.ts';

interface Step {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

const EDGE = /^(?:end|close|start|beginning)$/;
const OPENS_SPELL = /^(?:week|wk|w|wc|wb|fy|q|h|quarter)$/;
const OPENS_TIME = /^(?:noon|midday|midnight)$/;

const canOpenDate = ({ kind, word, text }: Token): boolean =>
  kind === 'number' ||
  (kind === 'word' &&
    (word.month !== undefined ||
      word.weekday !== undefined ||
      word.ordinal !== undefined ||
      word.season !== undefined ||
      word.cardinal === 20 ||
      word.cardinal === 30 ||
      OPENS_SPELL.test(text) ||
      OPENS_TIME.test(text) ||
      EDGE.test(text)));

/** The dates of a stretch of text, each read from its own words alone. */
export function findDates(plain: string, tokens: Tokens): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < tokens.length) {
    const step = canOpenDate(tokenAt(tokens, index)) ? readAt(plain, tokens, index) : null;
    if (step) {
      drafts.push(...step.drafts);
      index = Math.max(step.next, index + 1);
    } else index += 1;
  }
  return drafts;
}

function readAt(plain: string, tokens: Tokens, index: number): Step | null {
  const { kind, text, word } = tokenAt(tokens, index);
  if (kind === 'word' && EDGE.test(text)) return readFromEdge(plain, tokens, index);
  if (kind === 'word' && OPENS_SPELL.test(text)) return readSpell(plain, tokens, index);
  if (word.season) return one(readSeason(plain, tokens, index));
  if (kind === 'number') {
    const years = readPartOfYear(tokens, index);
    if (years) return one(years);
  }
  const dates = readDates(plain, tokens, index);
  if (dates) return 'nonsense' in dates ? { drafts: [], next: dates.next } : dates;
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
  const years = one(readEdgeOfYear(plain, tokens, index));
  if (years) return years;
  const range = readDates(plain, tokens, index);
  if (range && !('nonsense' in range)) return range;
  const edge = readEdge(tokens, index);
  return edge && { drafts: [draftOf(plain, edge)], next: edge.next };
}
