import { addPeriod } from '@/lib/calendar/calendar.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import { monthsOf } from '@/lib/extract/term/months.ts';
import { isRefused } from '@/lib/extract/term/subjects.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { FundingTerm } from '@/lib/facts.ts';

/** The term, or the day on which it ends, is what the clause is of. */
const ofTheEnd =
  /\b(?:terms?|expir\w+|(?:end|ending|completion|termination|expiry) (?:date|day)|duration|(?:grant|contract|funding|service|agreement) period|end of the (?:grant|contract|agreement|term)|(?:is|are|be) extended|extension)\b/i;
/** 'For "31 March 2025" …', "the Expiry Date is moved from". */
const takenOut =
  /\b(?:for|the words?|replac(?:e|es|ing)|delet(?:e|es|ing)|from|references? to|date of)(?: the)?(?: words?| date)? ["']?$/i;
/** '… substitute "31 March 2026"', "and insert", "is replaced with", "to". */
const putIn =
  /^["']?(?: \([^)]{0,30}\))?,?(?: (?:there|is|are|shall|be|and|hereby|the|words?|date|with|by|substitut\w+|replaced|insert(?:ed|ing)?|read|to|as|amended|extended|changed|moved))+,? ["']?$/i;

/** "Extended from 1 April to 30 September" names the days of what is added; "from 31 March to 30 September" the old end and the new. */
const isFirstDay = (day: string, ends: string): boolean => addPeriod(ends, 'P1D').slice(8) === day.slice(8);

/** What a variation adds where it puts a later end in the place of the first: the time from the one to the other. Null where none does. */
export function movedEnd(dated: readonly Mention<DateFound>[]): FundingTerm | null {
  for (const [place, first] of dated.entries()) {
    const last = dated[place + 1];
    if (
      !last ||
      last.sentence !== first.sentence ||
      first.value.when.shape !== 'day' ||
      last.value.when.shape !== 'day'
    )
      continue;
    const { plain, over } = first.sentence;
    const between = last.before.slice(plain.length - first.after.length);
    if (
      !takenOut.test(first.before) ||
      !putIn.test(between) ||
      !/substitut|replac|insert|read|with|amended|changed|moved|to /i.test(between)
    )
      continue;
    if (![plain, over.at(-1) ?? ''].some((words) => ofTheEnd.test(words)) || isRefused(first.before)) continue;
    const [old, ends] = [first.value.when.day, last.value.when.day];
    if (ends <= old) continue;
    const starts = isFirstDay(old, ends) ? old : addPeriod(old, 'P1D');
    const months = monthsOf(starts, ends);
    const span = ({ value: { start, end, assumed } }: Mention<DateFound>) => ({ start, end, assumed });
    return {
      starts: { ...span(first), value: starts },
      ends: { ...span(last), value: ends },
      months,
      possibleMonths: months,
      stated: null,
      provisional: null,
    };
  }
  return null;
}
