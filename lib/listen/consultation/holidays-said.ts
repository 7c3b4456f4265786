import { lastDayOf } from '@/lib/calendar/calendar.ts';
import { answering, exercise } from '@/lib/extract/consultation/words.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { Facts, Said, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';

/** "From 23 July for a period of six weeks", "four weeks from 28 July": a day and how long from it. */
const forSoLong =
  /^[,;]? ?(?:and (?:runs?|lasts?|stays? open) )?(?:for|over) (?:a (?:period|total) of |the next |just )?$/i;
const soLongFrom = /^,? ?(?:from|starting|beginning|commencing)(?: on)? $/i;
const begins = /\b(?:from|as of|opens?|starts?|begins?|live|commenc\w+|since|on) $/i;
const ofOtherThings = /\b(?:trial|pilot|report|repl(?:y|ied) to|leave|closed|shut|publish\w*|grant|would)\b/i;

/** The days of an exercise that are told by the first and by how long it lasts; null where they are not. */
export function countedWindow(facts: Facts): { readonly opens: Said<string>; readonly closes: Said<string> } | null {
  const { values, sentences } = facts;
  const periods = mentionsOf(values.periods, sentences).filter(({ value }) => /^P\d+[WMD]$/.test(value.period));
  for (const { value, sentence, before, after } of mentionsOf(values.dates, sentences)) {
    if (value.when.shape !== 'day' || !isOfThis(facts, sentence)) continue;
    const long = periods.find((period) => {
      if (period.sentence !== sentence) return false;
      const isAfter = period.value.start > value.start;
      const between = isAfter
        ? period.before.slice(sentence.plain.length - after.length)
        : before.slice(sentence.plain.length - period.after.length);
      return isAfter ? begins.test(before) && forSoLong.test(between) : soLongFrom.test(between);
    });
    if (!long) continue;
    const { start, end, assumed } = value;
    const opens = { value: value.when.day, start, end, assumed };
    const closes = {
      ...opens,
      value: lastDayOf(opens.value, long.value.period),
      start: long.value.start,
      end: long.value.end,
    };
    return { opens, closes };
  }
  return null;
}

const holiday =
  "(?:the )?(?:(?:whole|entire|full|length) (?:of )?(?:the )?)?(?:(?:long|school|schools'|six-week|[0-9]{4}) )*(?:summer|christmas|festive)(?: and new year)? (?:school )?(?:holidays?|break|vacation|recess|period|season|fortnight)";
/** "Live throughout the school summer holidays", "coincides with the Christmas break". */
const overHolidays = new RegExp(
  `\\b(?:throughout|over|during|across|all through|for|spans?|spanning|covers?|covering|coincid(?:es|ing) with|takes? in|falls? (?:in|within|over|entirely in)|entirely (?:in|within)) ${holiday}\\b`,
  'i',
);
const isRunning =
  /\b(?:open|live|run(?:s|ning)?|take[sn]? place|held|coincid\w+|falls?|available|welcome|invited|consult\w+|your say|(?:can|may) (?:respond|reply|comment))\b/i;

/** Where a document says in so many words that it asks people over a long holiday. */
export const listenToHolidays = (facts: Facts): Heard[] =>
  listen(facts, overHolidays).filter(
    ({ sentence, denied }) => !denied && isRunning.test(sentence.plain) && isOfThis(facts, sentence, exercise),
  );

const isOfThis = (facts: Facts, sentence: Sentence, words: RegExp = answering): boolean =>
  sentence.standing === 'current' &&
  (words.test(sentence.plain) || exercise.test(sentence.plain)) &&
  !ofOtherThings.test(sentence.plain) &&
  !isOfAnotherExercise(facts, sentence);
