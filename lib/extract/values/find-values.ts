import type { DocumentText, Span } from '@/lib/document.ts';
import type { Draft } from '@/lib/extract/values/drafts.ts';
import { findDates } from '@/lib/extract/values/find-dates.ts';
import { findMoney } from '@/lib/extract/values/find-money.ts';
import { findPercents } from '@/lib/extract/values/find-percents.ts';
import { findPeriods } from '@/lib/extract/values/find-periods.ts';
import { type Folded, fold } from '@/lib/extract/values/fold.ts';
import { mayHoldValues, piecesOf } from '@/lib/extract/values/gate.ts';
import { readTokens } from '@/lib/extract/values/read-tokens.ts';
import { readRelative } from '@/lib/extract/values/relative.ts';
import { endsBetween } from '@/lib/extract/values/sentence-ends.ts';
import { settleYears } from '@/lib/extract/values/settle.ts';
import { isPublication, tellsOfPast } from '@/lib/extract/values/tense.ts';
import type { Placed } from '@/lib/extract/values/year-choices.ts';
import { readYearEvidence, yearEvidenceOf } from '@/lib/extract/values/year-evidence.ts';
import type { DateFound, MoneyFound, PercentFound, PeriodFound, ValuesFound } from '@/lib/extract/values.ts';

/** What is known around a text, from which a missing year may be settled. */
export interface ValuesContext {
  /** ISO dates; null where unknown. */
  readonly published: string | null;
  readonly today: string | null;
  /** Labels and headings over the text, the nearest first. */
  readonly over?: readonly string[];
}

interface Found {
  readonly placed: Placed[];
  readonly relative: DateFound[];
  readonly periods: PeriodFound[];
  readonly money: MoneyFound[];
  readonly percents: PercentFound[];
}

interface Place {
  readonly block: number;
  /** Where the block begins in the document. */
  readonly offset: number;
  readonly furniture: boolean;
  /** Among the first lines of a document, where a letter has its date. */
  readonly atHead: boolean;
}

const emptyFound = (): Found => ({ placed: [], relative: [], periods: [], money: [], percents: [] });

/** The dates, periods, sums and shares of one block, with offsets into it. A missing year is settled from the block and the context alone. */
export function findValues(text: string, context: ValuesContext): ValuesFound {
  const found = emptyFound();
  readBlock(found, text, { block: 0, offset: 0, furniture: false, atHead: false });
  const labels = context.over ?? [];
  const evidence = () => {
    for (const label of labels) {
      const year = readYearEvidence(label, true);
      if (year) return year;
    }
    return null;
  };
  return gathered(found, settleYears(found.placed, { ...context, evidence }));
}

/**
 * Every value of a document, with offsets into its text; furniture is read too. Missing years are settled across the document: from the same
 * sentence, a stated weekday, labels and headings, the nearest dated neighbour, the day of publication, and last the day of reading.
 * `today` is an ISO date, null where there is none.
 */
export function extractValues(doc: DocumentText, today: string | null): ValuesFound {
  const found = emptyFound();
  doc.blocks.forEach(({ start, end, kind, furniture, labels }, block) => {
    const atHead = block < HEAD_BLOCKS && kind === 'paragraph' && !labels;
    const place = { block, offset: start, furniture: furniture !== undefined, atHead };
    readBlock(found, doc.text.slice(start, end), place);
  });
  const unsettled = found.placed.some(({ when }) => when === null);
  const evidence = unsettled ? yearEvidenceOf(doc) : () => null;
  return gathered(found, settleYears(found.placed, { published: doc.published, today, evidence }));
}

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

function gathered({ relative, periods, money, percents }: Found, settled: readonly DateFound[]): ValuesFound {
  const dates = relative.length === 0 ? settled : [...settled, ...relative].sort(byPlace);
  return { dates, periods, money, percents };
}

function readBlock(found: Found, text: string, place: Place): void {
  if (!mayHoldValues(text)) return;
  const folded = fold(text);
  for (const { from, to } of piecesOf(folded.plain)) readPiece(found, folded, from, to, place);
}

function readPiece(found: Found, folded: Folded, from: number, to: number, place: Place): void {
  const { plain } = folded;
  const tokens = readTokens(plain, from, to);
  const inDocument = <T extends Span>(value: T): T => ({ ...value, ...spanOf(folded, value, place.offset) });
  placeDates(found, findDates(plain, tokens), folded, place);
  for (const period of findPeriods(plain, tokens)) {
    const relative = readRelative(plain, tokens, period);
    if (relative) found.relative.push(inDocument(relative));
    const { first: _first, next: _next, ...rest } = period;
    found.periods.push(inDocument(rest));
  }
  for (const sum of findMoney(plain, tokens)) found.money.push(inDocument(sum));
  for (const percent of findPercents(plain, tokens)) found.percents.push(inDocument(percent));
}

function spanOf(folded: Folded, { start, end }: Span, offset: number): Span {
  const span = folded.span(start, end);
  return { start: span.start + offset, end: span.end + offset };
}

const LEAD_LENGTH = 60;
const HEAD_BLOCKS = 15;

function placeDates(found: Found, drafts: readonly Draft[], folded: Folded, place: Place): void {
  const { plain } = folded;
  let sentence = (found.placed.at(-1)?.sentence ?? 0) + 1;
  let before = 0;
  for (const draft of drafts) {
    const broken = endsBetween(plain, before, draft.start);
    if (broken !== null) sentence += 1;
    const lead = plain.slice(Math.max(broken ?? before, draft.start - LEAD_LENGTH), draft.start);
    const span = spanOf(folded, draft, place.offset);
    found.placed.push({
      ...draft,
      ...span,
      ends: draft.ends && {
        from: spanOf(folded, draft.ends.from, place.offset),
        to: spanOf(folded, draft.ends.to, place.offset),
      },
      block: place.block,
      sentence,
      words: plain.slice(draft.start, draft.end),
      past: tellsOfPast(lead),
      publication: isPublication(lead, plain, draft, place.atHead),
      furniture: place.furniture,
    });
    before = draft.end;
  }
}
