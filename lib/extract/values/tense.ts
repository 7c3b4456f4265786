import type { Span } from '@/lib/document.ts';

const PAST =
  /\b(?:was|were|had|began|met|took|held|wrote|went|came|gave|told|sent|ran|left|since|back in|last (?:year|month|week|spring|summer|autumn|winter)|(?:has|have) been|opened|launched|started|agreed|approved|decided|adopted|published|issued|visited|considered|received|ended|expired|resolved|announced|raised|consulted|asked|invited|designed|drafted|surveyed|talked|reported|confirmed|closed|introduced|discussed)\b|\blast $/i;
/** "will be published in", "to be agreed on", "due on": what is told is yet to come, whatever its participle. */
const TO_COME =
  /\b(?:will|shall|to be|must|should|can|may|might|be|expected|planned|due|proposed|estimated|intend|aim|need|please)\b/i;
/** Words next to a date by which it bounds something yet to end: "funded until". */
const BOUNDS = /\b(?:by|until|till|before|closes|close|closing|ends|deadline|date)[ :]*$/i;
/** "The consultation on the proposed changes closed on": what the date itself was, whatever stands before. */
const WENT_BY =
  /(?<!\b(?:be|been|being|is|are|to|and|or|not|never|remains?|stays?) )\b(?:closed|ended|finished|concluded|began|opened|started) (?:on |at |in )$/i;
/** What a sentence goes on to tell after its date: "On 3 June the Cabinet Member agreed". */
const WENT_ON =
  /^[^.;:|]{0,40}\b(?:was|were|had|went|met|agreed|decided|considered|approved|came|gave|told|wrote|held)\b/i;

/** What went before the sentence's own past: "In addition to a survey from 3 December, the office sent out 500 letters". */
const DEPENDENT = /^(?:in addition to|as well as|besides|alongside|after|following|having)\b/i;
const WENT_ON_LATER = /^[^.;:|]{0,40},[^.;:|]{0,60}\b(?:[a-z]{3,}ed|sent|held|met|gave|ran|wrote|took|had|was|were)\b/i;

/** Whether the words about a date, within its sentence, tell of something over. A closed office is a state, not something over. */
export function tellsOfPast(before: string, after: string, isRange: boolean): boolean {
  const lead = isRange ? before.replace(/\bclosed\b/i, '') : before;
  if (WENT_BY.test(lead)) return true;
  if (TO_COME.test(lead) || BOUNDS.test(lead)) return false;
  if (DEPENDENT.test(lead) && WENT_ON_LATER.test(after) && !TO_COME.test(after)) return true;
  return PAST.test(lead) || (WENT_ON.test(after) && !TO_COME.test(after));
}

const BEGINS = /\b(?:opens?|opened|opening|starts?|started|starting|begins?|began|beginning|commenc\w+|from)\b/i;
const ENDS = /\b(?:closes?|closed|closing|ends?|ended|ending|finish\w*|until|expir\w+|complet\w+)\b/i;

/** Whether the words before a date make it a beginning or an end; null where they say neither. */
export function readPart(before: string): 'begins' | 'ends' | null {
  if (ENDS.test(before)) return 'ends';
  return BEGINS.test(before) ? 'begins' : null;
}

const PUBLISHED =
  /\b(?:published|posted|issued|dated|sent|written|created|updated|modified|reviewed|date)(?: (?:on|at|in))?[ :]*$/i;
/** A next review, or a closing date, is no day of writing. */
const OTHER_DAY =
  /\b(?:clos\w+|end|start|due|next|be|expiry|decision|meeting|delivery|submission|effective|opening|return|birth)\b/i;

const LONGEST_BYLINE = 80;

/** Whether a line near the head is a date alone, as in a letter, or ends with one: "Communities Directorate, 17 March 2025". */
export function tellsOfByline(line: string, { start, end }: Span): boolean {
  if (end !== line.length || line.length > LONGEST_BYLINE) return false;
  const before = line.slice(0, start);
  return before === '' || (/[,|] ?$/.test(before) && !OTHER_DAY.test(before) && readPart(before) === null);
}

/** Whether the words before a date make it the day its document was published or written. */
export const tellsOfPublication = (before: string): boolean => PUBLISHED.test(before) && !OTHER_DAY.test(before);

/** "in 2019 we asked": a year of its own, not part of a financial year or a date. */
const YEAR_OF_SENTENCE = /\bin ((?:19|20)\d\d)\b(?! ?[-/] ?\d)/gi;

/** One look for whether there is any, for most dates have none by them. */
const NAMES_YEAR = /\bin (?:19|20)\d\d/i;

/** The one year that the rest of a date's sentence names; null where it names none, or several. */
export function readYearOfSentence(before: string, after: string): number | null {
  if (!NAMES_YEAR.test(before) && !NAMES_YEAR.test(after)) return null;
  const years = new Set([...`${before} | ${after}`.matchAll(YEAR_OF_SENTENCE)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

const YEARS_ON: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** How many years from the document's own a date lies by the words after it, "this year", "next year"; null where none say. */
export function readYearsOn(after: string): number | null {
  const word = /^,? ?(?:of |in )?(this|last|next) (?:calendar )?year\b/i.exec(after)?.[1];
  return word === undefined ? null : (YEARS_ON.get(word.toLowerCase()) ?? null);
}
