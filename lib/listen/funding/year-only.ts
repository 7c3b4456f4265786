import { lastDayOf } from '@/lib/calendar/calendar.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import { monthsOf } from '@/lib/extract/term/months.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen, sentencesThatMayHold } from '@/lib/listen/listen.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  laterUnsure,
  longerAsked,
  longerRefused,
  madeYearly,
  noLaterYear,
  noLimit,
  notMoreYet,
  oneMoreYear,
  otherAsked,
  othersWay,
  otherThanMoney,
  otherYears,
  securedUntil,
  severalYears,
  thisYearAlone,
  toCome,
  upToMonths,
  yearAtOnce,
  yearOfThese,
  yearsListed,
} from '@/lib/vocabulary/funding/year-only.ts';

/** How long money lasts where no length of it is given: a year and no more, so many months, or a year with others hoped for. */
export interface LastsInWords {
  readonly sentence: Sentence;
  readonly months: number;
  readonly isOpen: boolean;
}

/** What is given up or was so before: "in place of the present three-year agreements". */
const givenUp =
  /\b(?:in place of|instead of|rather than|in lieu of|replac(?:es?|ing)|from) (?:the |our |its |their )*(?:present |current |existing |old )?(?:multi-?year|annual|one-year|single-year|(?:two|three|four|five|[2-5])[- ]year)(?: (?!to\b)\w+)?/gi;
const refusesLead = /\b(?:not|cannot|never|exclu\w+|ineligible|outside)\b/i;
const longerItem =
  /^[^.;]{0,40}\b(?:longer than|more than|over|exceeding|beyond) (?:a|one|12|twelve|a single) (?:financial )?(?:years?|months)\b/i;

/** "The table sets out the allocations. All are for one year only." */
const sumsNamed = /\b(?:grants|allocations|awards|funding|sums)\b/i;

const isOwn = (facts: Facts, { plain, standing, block }: Sentence, place: number): boolean =>
  standing === 'current' &&
  (toCome.test(plain) ||
    facts.kinds.some(({ kind }) => kind === 'funding') ||
    (yearOfThese.test(plain) && sumsNamed.test(facts.sentences[place - 1]?.plain ?? ''))) &&
  block.kind !== 'heading' &&
  !otherYears.test(plain) &&
  !othersWay.test(plain) &&
  !isNotOwnTerm(facts.sentences, place);

/** A funder's own words for how long it pays, in the first sentence that tells it; null where none does. */
export function lastsInWords(facts: Facts, today: string): LastsInWords | null {
  const said = sentencesThatMayHold(facts, patterns).filter((one) => isOwn(facts, one, placeOf(facts.sentences, one)));
  for (const sentence of said) {
    const plain = sentence.plain.replace(givenUp, ' ');
    const months = monthsSaid(plain) ?? monthsUntil(facts, sentence, today);
    if (months) return { sentence, months, isOpen: false };
    if (laterUnsure.test(plain) || (madeYearly.test(plain) && !noLimit.test(plain)))
      return { sentence, months: 12, isOpen: true };
    if (yearOfThese.test(plain) && isOfMoney(facts, sentence))
      return { sentence, months: 12, isOpen: /\brenewable\b/i.test(plain) };
    if (noLimit.test(plain)) continue;
    if (oneMoreYear.test(plain) && !notMoreYet.test(plain)) return { sentence, months: 12, isOpen: false };
    if (shorts.some((pattern) => pattern.test(plain)))
      return { sentence, months: 12, isOpen: /\b(?:usually|normally|most|generally|as a rule|mostly)\b/i.test(plain) };
  }
  const refused = refusedItem(facts) ?? refusedAnswer(facts);
  return refused ? { sentence: refused, months: 12, isOpen: false } : null;
}
const shorts = [longerRefused, yearAtOnce, noLaterYear, thisYearAlone];
const patterns = [
  ...shorts,
  yearsListed,
  severalYears,
  securedUntil,
  laterUnsure,
  madeYearly,
  yearOfThese,
  oneMoreYear,
  upToMonths,
];

/** Whether what a sentence takes up by a pronoun is no post, chair or lease. */
function isOfMoney({ sentences }: Facts, sentence: Sentence): boolean {
  const before = sentences[placeOf(sentences, sentence) - 1];
  const about = before?.block === sentence.block ? [sentence, before] : [sentence];
  return [...about.map(({ plain }) => plain), ...sentence.over.slice(-1)].every((words) => !otherThanMoney.test(words));
}

/** "What we do not fund" over "projects lasting longer than twelve months". */
const refusedItem = (facts: Facts): Sentence | undefined =>
  listen(facts, longerItem).find(
    ({ sentence: { over, block } }) => block.kind === 'item' && over.some((words) => refusesLead.test(words)),
  )?.sentence;

/** "Could you fund a post for three years? No." */
const refusedAnswer = (facts: Facts): Sentence | undefined =>
  facts.kinds.some(({ kind }) => kind === 'funding')
    ? listenToAnswers(facts, longerAsked).find(
        ({ question, answer, yes }) =>
          yes === false &&
          answer.standing === 'current' &&
          !otherAsked.test(question.plain) &&
          !noLimit.test(answer.plain),
      )?.answer
    : undefined;

const numbers = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
function monthsSaid(plain: string): number | null {
  const listed = yearsListed.exec(plain);
  if (listed) return 12 * new Set(listed[0].match(/20[0-9]{2}/g)).size;
  const [, most] = upToMonths.exec(plain) ?? [];
  if (most) return Number(most) || numbers.indexOf(most.toLowerCase()) + 3;
  const match = severalYears.exec(plain);
  if (!match) return null;
  const [number = ''] = match.slice(1).filter(Boolean);
  const years = Number(number) || numbers.indexOf(number.toLowerCase()) + 3;
  return !number ? 36 : years >= 36 ? years : years * 12;
}

/** Months from the day of the paper to the last that it is promised for. */
function monthsUntil({ values, published, term }: Facts, sentence: Sentence, today: string): number | null {
  if (!securedUntil.test(sentence.plain)) return null;
  const [mention] = mentionsOf(values.dates, [sentence]).filter(({ before }) =>
    /\b(?:until|to)(?: the)?(?: end of)? $/i.test(before),
  );
  const when = mention?.value.when;
  const end = when?.shape === 'day' ? when.day : when?.shape === 'range' ? when.to : null;
  if (!end) return null;
  return monthsOf(term?.starts?.value ?? lastDayOf(published?.value ?? today, 'P1D'), end);
}
