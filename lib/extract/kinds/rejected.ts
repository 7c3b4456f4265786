import type { Sentence } from '@/lib/facts.ts';

/** What was thought of and not chosen, in a report or a record. */
const alternatives =
  /^(?:[0-9.]+ )?(?:alternatives?|alternative options|other (?:options|courses|choices)|options (?:considered and )?(?:rejected|not\b))/i;
const turnedDown =
  /\b(?:rejected|discounted|ruled out|not(?: being| been| therefore)? (?:recommended|favoured|preferred|pursued|supported|advised|taken (?:up|forward))|advised against|not an option)\b/i;

/** Whether a sentence, by its own words or its headings, tells of a course that was thought of and turned down. */
export const isRejected = ({ plain, over }: Pick<Sentence, 'plain' | 'over'>): boolean =>
  turnedDown.test(plain) || over.some((words) => alternatives.test(words));
