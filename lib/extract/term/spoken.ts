import { givenByYear, notGivenByYear } from '@/lib/extract/term/years.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { isDenied, spanIn } from '@/lib/listen/listen.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const counts = ['one', 'two', 'three', 'four', 'five'];

/** Lengths that are no plain period: "a single-year award", "for one financial year only", "the three financial years from April 2025". */
const ofYears =
  /\b(?:(single|one|two|three|four|five|[1-5])[- ](?:consecutive |successive |full |whole |further |more |additional |extra )?(?:financial|calendar|grant|funding|contract|council|fiscal) years?|single[- ]years?)\b/i;

/** Finds such lengths, in the sentences that may hold one. */
export function spokenPeriods(sentences: readonly Sentence[]): PeriodFound[] {
  return mayHold(sentences, ofYears).flatMap((place) => {
    const sentence = sentences[place];
    const match = sentence && ofYears.exec(sentence.plain);
    if (!match) return [];
    const [words, said = 'one'] = match;
    const years = Number(said) || counts.indexOf(said.toLowerCase()) + 1 || 1;
    const span = spanIn(sentence, match.index, match.index + words.length);
    return [{ ...span, period: `P${years}Y`, atMost: null, days: 'calendar', option: null, assumed: [] }];
  });
}

/** "£10,000 in the first year, £8,000 in the second": the years are counted and not named. */
const numbered =
  /\b(?:years? (?:one|two|three|four|five|[1-5])\b|(?:in|for) the (?:first|second|third|fourth|fifth)(?: year)?\b)/gi;
const secondYear = /\byears? (?:two|2)\b|\bin the second\b|\bfor the second\b/i;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const sum = /£ ?[0-9]/;
const numberOf = (words: string): number => {
  const last =
    words
      .replace(/ year$/i, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  return Number(last) || counts.indexOf(last) + 1 || ordinals.indexOf(last) + 1;
};

const yearFirst = /^year (?:one|two|three|four|five|[1-5])\b/i;

/** As many years as an award is shared among by number, in one sentence, one table or a line for each, from the first without a gap; null where it is not. */
export function numberedYears(sentences: readonly Sentence[]): Said<string> | null {
  const tried = new Set<string>();
  for (const place of mayHold(sentences, secondYear)) {
    const sentence = sentences[place];
    if (sentence?.standing !== 'current' || !secondYear.test(sentence.plain)) continue;
    const together = keyOf(sentence);
    if (together !== null && tried.has(together)) continue;
    if (together !== null) tried.add(together);
    const whole = together === null ? [sentence] : sentences.filter((other) => keyOf(other) === together);
    const words = whole.map(({ plain }) => plain).join(' | ');
    const about = [words, ...sentence.over].join(' | ');
    if (!sum.test(words) || !givenByYear.test(about) || notGivenByYear.test(about)) continue;
    const found = new Set([...words.matchAll(numbered)].map(([said]) => numberOf(said)));
    let years = 0;
    while (found.has(years + 1)) years++;
    const [first, last] = [whole[0], whole.at(-1)];
    if (years > 1 && first && last)
      return { value: `P${years}Y`, start: first.start, end: (sentence.block.cell ? first : last).end, assumed: [] };
  }
  return null;
}

/** What tells the years of one award together: the cells of a table, or the lines under one heading that each begin with a year; null for a sentence alone. */
const keyOf = ({ block: { cell }, plain, over }: Sentence): string | null =>
  cell ? `table ${cell.table}` : yearFirst.test(plain) ? `under ${over.join(' | ')}` : null;

const grant = '(?:grants?|awards?|funding|agreements?|contracts?|sla)';
/** A year at a time, without a length: believed only where the document says no other. */
const yearly = wordsOf(
  `${grant} (?:is|are|will be) (?:\\w+ )?(?:made|awarded|given|offered|renewed|agreed|let|granted|allocated|provided)?(?: only)? ?(?:on (?:an annual|a year[- ](?:to|by)[- ]year|a yearly) basis|year by year|from year to year|(?:for )?(?:a|one) year at a time|for (?:a|one) year(?: only)?)`,
  `(?:${grant} (?:is|are)|we (?:\\w+ )?(?:award|make|give|offer|fund|renew))(?: \\w+){0,3} (?:on an annual basis|year by year|from year to year|(?:a|one) year at a time)`,
  `${grant} (?:is|are) annual`,
  `${grant} (?:lasts?|runs?) (?:for )?(?:only |just )?(?:a|one) (?:single )?year(?: only)?(?! (?:and (?:a|one|two|six)|or|at least|from|to)\\b)`,
  `${grant} (?:is|are) renewed (?:each|every) (?:april|year) for a (?:further )?year`,
);

const several = anyOf('two', 'three', 'four', 'five', '[2-5]');
/** "Up to three years, renewed annually": only the first is promised. */
const renewedYearly = wordsOf(
  `(?:renew(?:ed|able)|reviewed and renewed|confirmed|awarded|re-?awarded|re-?confirmed|approved) (?:annually|each year|every year|year by year|from year to year|on an annual basis|a year at a time|one year at a time)`,
  `subject to (?:annual|yearly) (?:renewal|confirmation|approval|re-?approval|re-?award)`,
  `(?:with|of which) only (?:the )?(?:first|opening|initial|one) (?:year|twelve months|12 months) (?:is |being |was )?(?:guaranteed|confirmed|promised|certain|firm|committed|assured)`,
  `only the (?:payment|grant|funding|money|sum|award|first year|opening year)\\b[^.;]{0,30}\\bis (?:guaranteed|confirmed|promised|certain|firm|committed|assured)`,
);
const firstOfSeveral = new RegExp(String.raw`\b${several}[- ]years?\b`, 'i');

/** The words by which it is funded a year at a time, as the length of one year; null where there are none. */
export function yearAtATime(sentences: readonly Sentence[]): Said<string> | null {
  for (const place of mayHold(sentences, yearly)) {
    const sentence = sentences[place];
    const match = sentence?.standing === 'current' ? yearly.exec(sentence.plain) : null;
    if (sentence && match && !isDenied(sentence.plain, match.index, match.index + match[0].length))
      return { value: 'P1Y', ...spanIn(sentence, match.index, match.index + match[0].length), assumed: [] };
  }
  return null;
}

/** Whether of the years that a sentence speaks of only the first is promised. */
export const isRenewedYearly = (plain: string): boolean => renewedYearly.test(plain) && firstOfSeveral.test(plain);
