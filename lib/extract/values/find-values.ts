import type { DocumentText, Span } from '@/lib/document.ts';
import { findDates } from '@/lib/extract/values/find-dates.ts';
import { findMoney } from '@/lib/extract/values/find-money.ts';
import { findPercents } from '@/lib/extract/values/find-percents.ts';
import { findPeriods } from '@/lib/extract/values/find-periods.ts';
import { type Folded, fold } from '@/lib/extract/values/fold.ts';
import { mayHoldValues, piecesOf } from '@/lib/extract/values/gate.ts';
import { NO_PLACE, type Place, placeDates, placeOf, spanIn } from '@/lib/extract/values/place-dates.ts';
import { readTokens } from '@/lib/extract/values/read-tokens.ts';
import { readRelative } from '@/lib/extract/values/relative.ts';
import { settleYears } from '@/lib/extract/values/settle.ts';
import type { Placed } from '@/lib/extract/values/year-choices.ts';
import { readYearEvidence, yearEvidenceOf } from '@/lib/extract/values/year-evidence.ts';
import {
  type DateFound,
  type MoneyFound,
  NOTHING_ASSUMED,
  type PercentFound,
  type PeriodFound,
  type ValuesFound,
} from '@/lib/extract/values.ts';

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

const emptyFound = (): Found => ({ placed: [], relative: [], periods: [], money: [], percents: [] });

/** The dates, periods, sums and shares of one block, with offsets into it. A missing year is settled from the block and the context alone. */
export function findValues(text: string, context: ValuesContext): ValuesFound {
  const found = emptyFound();
  readBlock(found, text, NO_PLACE);
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
 * Every value of a document, with offsets into its text; furniture is read too, struck words are not. Missing years are settled across the document: from the same
 * sentence, a stated weekday, labels and headings, a dated line close before, the day of publication, and last the day of reading.
 * `today` is an ISO date, null where there is none.
 */
export function extractValues(doc: DocumentText, today: string | null): ValuesFound {
  const found = emptyFound();
  doc.blocks.forEach((block, index) => {
    readBlock(found, doc.text.slice(block.start, block.end), placeOf(doc, block, index));
  });
  const unsettled = found.placed.some(({ when }) => when === null);
  const evidence = unsettled ? yearEvidenceOf(doc) : () => null;
  const values = gathered(found, settleYears(found.placed, { published: doc.published, today, evidence }));
  return doc.struck.length ? withoutStruck(values, doc.struck) : values;
}

/** "~~7 April~~ 14 April": a sentence goes on being said where only its old date is struck through. */
function withoutStruck({ dates, periods, money, percents }: ValuesFound, struck: readonly Span[]): ValuesFound {
  const isSaid = ({ start, end }: Span) => !struck.some((each) => each.start <= start && end <= each.end);
  return {
    dates: dates.filter(isSaid),
    periods: periods.filter(isSaid),
    money: money.filter(isSaid),
    percents: percents.filter(isSaid),
  };
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
  const inDocument = <T extends Span>(value: T): T => ({ ...value, ...spanIn(folded, value, place.offset) });
  const sentences = found.placed.at(-1)?.sentence ?? 0;
  found.placed.push(...placeDates(findDates(plain, tokens), folded, place, sentences));
  for (const period of findPeriods(plain, tokens)) {
    const relative = readRelative(plain, tokens, period);
    if (relative) found.relative.push(inDocument(relative));
    const { start, end } = spanIn(folded, period, place.offset);
    // Each by its name: leaving some out of a copy takes several times as long.
    found.periods.push({
      start,
      end,
      period: period.period,
      atMost: period.atMost,
      days: period.days,
      option: period.option,
      ...(period.fraction ? { fraction: period.fraction } : {}),
      assumed: period.assumed.length ? period.assumed : NOTHING_ASSUMED,
    });
  }
  for (const sum of findMoney(plain, tokens)) found.money.push(inDocument(sum));
  for (const percent of findPercents(plain, tokens)) found.percents.push(inDocument(percent));
}
