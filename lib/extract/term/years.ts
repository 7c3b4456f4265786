import { Temporal } from 'temporal-polyfill';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { isAside } from '@/lib/extract/term/asides.ts';
import { monthsOf } from '@/lib/extract/term/months.ts';
import { isOfWholeFund } from '@/lib/extract/term/pots.ts';
import { labelOfLength } from '@/lib/extract/term/ways.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** Financial years that follow one another, each with its own share of one award. */
export interface YearsFound {
  readonly first: Mention<DateFound>;
  /** The last that is promised. */
  readonly last: Mention<DateFound>;
  /** ISO date: the last day, with the years that are only indicative. */
  readonly possibleEnd: string;
  readonly has: (mention: Mention<DateFound>) => boolean;
}

/** Words for an award, where its sums are told by year. */
export const givenByYear =
  /\b(?:grants?|funding|awards?|awarded|funded|fund you|pay|pays|paid|payments?|payable|allocations?|allocated|instalments?|core support|contract (?:sum|price|value)|contribution|give you|receive)\b/i;
/** Sums by year that nobody is given: accounts, savings, a budget, what a whole fund has. */
export const notGivenByYear =
  /\b(?:income|turnover|expenditure|expenses|spent|spends?|spending|outturn|sav(?:e|es|ed|ings?)|gap|shortfall|deficits?|surplus|council tax|precept|tax base|reserves|lottery|government|accounts|raised|forecasts?|referrals|inflation|medium[- ]term|capital programme|pot|total budget|(?:fund|programme) (?:has|had|holds|of|totals?|is worth|gave|made)|in total|overall|budget (?:gap|pressures?|shortfall|is|was|of|for|book|will)|actual|received|was|were|(?:grants|awards|payments) (?:made|paid|given)|in the past|so far|to date|rent|fees?|salar(?:y|ies)|staff costs)\b/i;
const indicative = /\b(?:indicative|provisional(?:ly)?|not (?:yet )?(?:confirmed|settled|agreed)|to be confirmed)\b/i;

/** Whether the words nearest a year say that it is not promised: "with £20,000 indicative for 2026/27". */
export function isIndicative({ sentence: { plain }, before, after }: Mention<DateFound>): boolean {
  if (!indicative.test(plain)) return false;
  const stop = after.search(/[,;.]/);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return indicative.test(`${clause} ${stop < 0 ? after : after.slice(0, stop)}`);
}

/** "We hope to do the same in 2028/29", "with the possibility of a third year, 2028/29": spoken of, and neither promised nor refused. */
export const isHopedFor = ({ before, after }: Mention<DateFound>): boolean => {
  const near = before.slice(-80);
  const hope = hoped.exec(near);
  if (hope && unsaid.test(near.slice(0, hope.index))) return false;
  if (hope) return !/\b(?:no|not|cannot|never)\b/i.test(near.slice(hope.index)) || /\bwhether or not\b/i.test(near);
  return /^,? (?:may|might|could) (?:also )?(?:follow|be (?:offered|added|possible))\b/i.test(after);
};
/** "I cannot say whether there will be a scheme in 2026/27": nothing is held out. */
const unsaid =
  /\b(?:cannot|could not|not able to|unable to|too (?:early|soon) to|do not) (?:yet )?(?:say|tell|know|promise|be sure)(?: you)?(?: now| yet)? $/i;
const hoped =
  /\b(?<!\b(?:no|any|not) )(?:hop(?:e|es|ing)|(?:would|should) like|aim(?:s|ing)?|possibility|prospect|chance|whether|may (?:be able|follow)|might (?:be able|follow)|could follow|(?:may|might) be (?:offered|possible|available|paid))\b[^.;]{0,70}$/i;

/** "£31,200 in each of the financial years 2026/27 and 2027/28". */
const sumForEach = /£ ?[0-9][0-9,.]*k?,? (?:in|for) each of\b[^.;£]{0,80}$/i;

const isYears = ({ value: { when }, sentence: { block } }: Mention<DateFound>) =>
  when.shape === 'range' &&
  (when.unit === 'financial-year' || (block.cell !== undefined && (monthsOf(when.from, when.to) ?? 0) >= aQuarter));
/** Shorter stretches in a table are of the work or the panel. In months. */
const aQuarter = 3;
const endsOf = ({ value: { when } }: Mention<DateFound>) =>
  when.shape === 'range' ? { from: when.from, to: when.to } : { from: '', to: '' };

/**
 * Finds an award told year by year: "£12,000 in 2026/27 and £11,500 in 2027/28", a list with an item or a table with a row or a column for each year. Null
 * where no two years in a row stand together with their sums, or the sums are not an award's.
 */
export function findYears(dated: readonly Mention<DateFound>[], sentences: readonly Sentence[]): YearsFound | null {
  const groups = new Map<string, Mention<DateFound>[]>();
  const years = dated.filter(isYears);
  const times = new Map<Sentence, number>();
  for (const { sentence } of years) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  for (const mention of years) {
    const key = placeOf(mention, times.get(mention.sentence) === 1);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  for (const group of groups.values()) {
    const found = group.length > 1 ? (inARowOfLength(group) ?? inARow(group, sentences)) : null;
    if (found) return found;
  }
  return null;
}

const placeOf = ({ before, sentence: { block, over, start, plain } }: Mention<DateFound>, isAlone: boolean): string =>
  block.cell
    ? `table ${block.cell.table}`
    : block.kind === 'item' || (isAlone && yearAtHead.test(before) && plain.length < mostOfLine)
      ? `list ${over.join(' | ')}`
      : `sentence ${start}`;
/** "Year 1 (2025/26): £10,000. Year 2 (2026/27): £9,000.", in one paragraph or a line each. */
const yearAtHead =
  /^(?:(?:in |for )?(?:year (?:one|two|three|four|five|[1-5])|(?:first|second|third|fourth|fifth) year)\b[ ,:(-]*)?$/i;
const mostOfLine = 90;

/** "Lasts: financial years 2026/27 and 2027/28": years without sums, in a row that says how long. */
function inARowOfLength(group: readonly Mention<DateFound>[]): YearsFound | null {
  const labelled = group.filter((mention) => labelsOf(mention).some((label) => labelOfLength.test(label)));
  const [first] = labelled;
  if (!first?.sentence.block.cell) return null;
  const own = labelled.filter(({ sentence }) => sentence === first.sentence);
  const [last] = own.slice(-1);
  const apart = own.some((year, i) => i > 0 && !followsOn(endsOf(own[i - 1] ?? year), endsOf(year)));
  if (apart || !last || last === first) return null;
  return { first, last, possibleEnd: endsOf(last).to, has: (mention) => group.includes(mention) };
}

function inARow(group: readonly Mention<DateFound>[], sentences: readonly Sentence[]): YearsFound | null {
  const sums = sumsBeside(group, sentences);
  const years = group.filter(sums.hasSum).sort((a, b) => endsOf(a).from.localeCompare(endsOf(b).from));
  const [first] = years;
  if (
    !first ||
    !years.every(isAwards) ||
    !(givenByYear.test(sums.words) || /\bamount\b/i.test(sums.words) || years.some(isNamedAward))
  )
    return null;
  if (notGivenByYear.test(sums.words) || isOfWholeFund(sums.words) || years.some(isAside)) return null;
  const apart = years.some((year, i) => {
    const before = years[i - 1];
    return before !== undefined && !followsOn(endsOf(before), endsOf(year));
  });
  const firm = years.filter((year) => !sums.isIndicative(year));
  const last = firm.at(-1) ?? years.at(-1);
  const possibleEnd = endsOf(years.at(-1) ?? first).to;
  if (apart || !last || endsOf(first).to >= possibleEnd) return null;
  return { first, last, possibleEnd, has: (mention) => group.includes(mention) };
}

const followsOn = (one: { readonly to: string }, next: { readonly from: string }) =>
  Temporal.PlainDate.from(one.to).add({ days: 1 }).toString() === next.from;

const isAwards = ({ sentence: { plain, block } }: Mention<DateFound>) =>
  Boolean(block.cell) || !notGivenByYear.test(plain);
const isNamedAward = (mention: Mention<DateFound>) =>
  [mention.sentence.plain, ...mention.sentence.over, ...labelsOf(mention)].some((words) => givenByYear.test(words));

interface Sums {
  readonly hasSum: (mention: Mention<DateFound>) => boolean;
  readonly isIndicative: (mention: Mention<DateFound>) => boolean;
  /** What stands over the sums and beside them. */
  readonly words: string;
}

const sum = /£ ?[0-9]/;
/** "For 2025-26, 2026-27 and 2027-28, £9,000 in each". */
const sumOfEach = /£ ?[0-9][0-9,.]*k?,? (?:in each|(?:for |in )?(?:each|every|a|per) (?:year|of them)|per annum)\b/i;

function sumsBeside(group: readonly Mention<DateFound>[], sentences: readonly Sentence[]): Sums {
  const [one] = group;
  const table = one?.sentence.block.cell?.table;
  if (table === undefined)
    return {
      hasSum: ({ sentence, before, after }) =>
        sentence.block.kind === 'item' || yearAtHead.test(before)
          ? sum.test(sentence.plain)
          : sum.test(after.slice(0, 25)) ||
            sum.test(before.slice(-50)) ||
            sumOfEach.test(after) ||
            sumForEach.test(before),
      isIndicative,
      words: (one?.sentence.over ?? []).slice(-2).join(' | '),
    };
  const cells = sentences.filter(({ block }) => block.cell?.table === table);
  const heads = cells.filter(({ plain }) => !sum.test(plain));
  const inLine = ({ sentence }: Mention<DateFound>) => {
    const own = sentence.block.cell;
    // A year at the head of a column has its sums under it, any other beside it.
    return cells.filter(
      ({ block: { cell } }) =>
        cell && own && (own.header && own.row === 0 ? cell.column === own.column : cell.row === own.row),
    );
  };
  return {
    hasSum: (mention) => inLine(mention).some(({ plain }) => sum.test(plain)),
    isIndicative: (mention) => inLine(mention).some(({ plain }) => indicative.test(plain)),
    words: [...(one?.sentence.over ?? []).slice(-2), ...heads.slice(0, 12).map(({ plain }) => plain)].join(' | '),
  };
}
