import { comparePeriods } from '@/lib/calendar/compare.ts';
import { quoteOf } from '@/lib/document.ts';
import type { Facts, Said } from '@/lib/facts.ts';
import type { FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { isOwnTimetable } from '@/lib/listen/consultation/own-timetable.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, fallsShort, meets, unclear } from '@/lib/rule.ts';
import { formatDate, formatPeriod } from '@/lib/show/format.ts';

/** What the national Compact of 2010 asks and most places follow: a yardstick where a compact sets no figure of its own, never a promise. */
export const customary = 'P12W';

/** What is said of dates beside a length in words. */
function datesBeside({ opens, closes }: FactsOfOne['consultation']): string {
  if (opens) return ` from ${formatDate(opens.value)}, and gives no closing date to check that by`;
  return closes
    ? `, closing on ${formatDate(closes.value)}, and gives no opening date to check that by`
    : ' and gives no dates to check that by';
}

/** Holds a length in words against what is asked, where the dates do not serve. */
export function heldByWords({ consultation, doc }: FactsOfOne, ask: Ask, length: Said<string>): Answer {
  const asked = ask.atLeast ?? customary;
  const words = `The document says it is open for ${formatPeriod(length.value)}${datesBeside(consultation)}.`;
  const reached = comparePeriods(length.value, asked);
  const measure = ask.atLeast
    ? `asks for ${formatPeriod(asked)}`
    : `sets no figure; ${formatPeriod(asked)} is customary elsewhere`;
  const gap = `${words} ${capital(theCompact(ask))} ${measure}.`;
  if (reached === 'longer' || reached === 'same') return meets(gap, [length]);
  const question = 'Could you tell us the opening and closing dates, and whether the time to reply could be longer?';
  const { reason, informal } = consultation;
  if (ask.atLeast && reached === 'shorter' && informal)
    return unclear(`${gap} The document says it is an early or informal stage.`, [length, informal], question);
  if (ask.atLeast && reached === 'shorter' && ask.qualifier && reason && !isOwnTimetable(quoteOf(doc, reason)))
    return unclear(
      `${gap} The document gives a reason, and the compact says “${ask.qualifier}”.`,
      [length, reason],
      question,
    );
  return ask.atLeast && reached === 'shorter'
    ? fallsShort(`${gap}${softened(ask)}`, [length], question)
    : unclear(gap, [length], question);
}

/** "Ten to thirteen weeks" may reach what is asked or not; "up to eight weeks" cannot, and "at least twelve" must. */
export function heldRoughly(
  { consultation }: FactsOfOne,
  ask: Ask,
  rough: NonNullable<NonNullable<Facts['consultation']>['roughLength']>,
): Answer {
  const asked = ask.atLeast ?? customary;
  const { least, most } = rough;
  const said =
    least && most
      ? `between ${formatPeriod(least)} and ${formatPeriod(most)}`
      : least
        ? `at least ${formatPeriod(least)}`
        : `up to ${formatPeriod(most ?? asked)}`;
  const gap = `The document says it is open for ${said}${datesBeside(consultation)}. ${capital(theCompact(ask))} ${
    ask.atLeast ? `asks for ${formatPeriod(asked)}` : `sets no figure; ${formatPeriod(asked)} is customary elsewhere`
  }.`;
  if (least && comparePeriods(asked, least) !== 'longer' && comparePeriods(least, asked) !== 'shorter')
    return meets(gap, [rough]);
  const question = 'Could you tell us the opening and closing dates, and whether the time to reply could be longer?';
  const isShort = most !== null && comparePeriods(most, asked) === 'shorter';
  return ask.atLeast && isShort && !consultation.informal && !consultation.reason
    ? fallsShort(`${gap}${softened(ask)}`, [rough], question)
    : unclear(gap, [rough], question);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
