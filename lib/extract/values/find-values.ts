import type { DocumentText } from '@/lib/document.ts';
import { fold } from '@/lib/extract/values/fold.ts';
import type { DateFound, MoneyFound, PercentFound, PeriodFound, ValuesFound } from '@/lib/extract/values.ts';

/** What is known around a text, from which a missing year may be settled. ISO dates, or null where unknown. */
export interface ValuesContext {
  readonly published: string | null;
  readonly today: string | null;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const UNITS: Record<string, string> = { day: 'D', week: 'W', month: 'M', year: 'Y' };
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The dates, periods, sums and shares of one block, with offsets into it. */
export function findValues(text: string, _context: ValuesContext): ValuesFound {
  const { plain } = fold(text);
  const dates: DateFound[] = [];
  for (const m of plain.matchAll(
    /\b(\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/g,
  )) {
    const month = MONTHS.indexOf((m[2] ?? '').toLowerCase()) + 1;
    const day = `${m[3]}-${String(month).padStart(2, '0')}-${(m[1] ?? '').padStart(2, '0')}`;
    dates.push({
      start: m.index,
      end: m.index + m[0].length,
      when: { shape: 'day', day },
      time: null,
      ends: null,
      weekday: null,
      assumed: [],
    });
  }
  const periods: PeriodFound[] = [];
  for (const m of plain.matchAll(
    /\b(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](working |clear )?(day|week|month|year)s?\b/gi,
  )) {
    const n = NUMBERS.indexOf((m[1] ?? '').toLowerCase());
    const days = m[2] === 'working ' ? 'working' : m[2] === 'clear ' ? 'clear' : 'calendar';
    periods.push({
      start: m.index,
      end: m.index + m[0].length,
      period: `P${n < 0 ? m[1] : n}${UNITS[(m[3] ?? '').toLowerCase()]}`,
      atMost: null,
      days,
      option: null,
      assumed: [],
    });
  }
  const money: MoneyFound[] = [];
  for (const m of plain.matchAll(/£(\d[\d,]*(?:\.\d+)?)(k|m)?\b/g)) {
    const amount = Number((m[1] ?? '').replaceAll(',', '')) * (m[2] === 'k' ? 1000 : m[2] === 'm' ? 1e6 : 1);
    money.push({
      start: m.index,
      end: m.index + m[0].length,
      amount,
      atMost: null,
      upTo: false,
      currency: 'GBP',
      per: null,
      assumed: [],
    });
  }
  const percents: PercentFound[] = [];
  for (const m of plain.matchAll(/\b(\d+(?:\.\d+)?) ?(?:%|per cent\b)/g)) {
    percents.push({ start: m.index, end: m.index + m[0].length, value: Number(m[1]), atMost: null, assumed: [] });
  }
  return { dates, periods, money, percents };
}

const moved = <T extends { readonly start: number; readonly end: number }>(found: readonly T[], by: number): T[] =>
  found.map((value) => ({ ...value, start: value.start + by, end: value.end + by }));

/** Every value of a document, with offsets into its text; furniture is read too. */
export function extractValues(doc: DocumentText, today: string | null): ValuesFound {
  const all = doc.blocks.map((block) => ({
    by: block.start,
    found: findValues(doc.text.slice(block.start, block.end), { published: doc.published, today }),
  }));
  return {
    dates: all.flatMap(({ by, found }) => moved(found.dates, by)),
    periods: all.flatMap(({ by, found }) => moved(found.periods, by)),
    money: all.flatMap(({ by, found }) => moved(found.money, by)),
    percents: all.flatMap(({ by, found }) => moved(found.percents, by)),
  };
}
