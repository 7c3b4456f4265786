import { addPeriod } from '@/lib/calendar/calendar.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import { daysInMonth, isDay, isoOf, shiftDay, weekdayOf } from '@/lib/extract/values/civil.ts';
import { sayDay } from '@/lib/extract/values/year-work.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Words that make of a day the last one to answer on. */
const byThen =
  '\\b(?:by|before|until|till|on or before|later than|deadline (?:is|of|for [a-z ]{1,30} is)|last day (?:is|for [a-z ]{1,30} is)|closes?(?: on| at [0-9a-z.:]{1,8} on)?)';
const atTime =
  '(?: (?:at )?(?:noon|12 noon|midday|midnight|close of (?:play|business)|the end of|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]m)(?: on)?,?)?';
/** "By the 30th", "before noon on the 28th": a day of the month alone. With its weekday it is a value like any other date. */
const dayAlone = new RegExp(
  `${byThen}${atTime} (?:the )?([0-9]{1,2})(?:st|nd|rd|th)\\b(?! (?:of |day|century|floor|birthday|anniversary|edition|meeting|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)`,
  'i',
);
/** "By the end of the month", "by Friday week", "by next Friday": a day told from the day of writing. */
const dayFromNow = new RegExp(
  `${byThen}${atTime} (?:(the end of (?:the|this) month)|(the end of next week)|(the end of (?:the|this) week)|(?:a week on )(${weekday})|(${weekday}) week|(?:this (?:coming )?)?(${weekday}))(?!,? (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?\\b)(?=[,.;!?]| (?:please|at the latest|if you|if possible|at (?:noon|[0-9])|so that|and)\\b|$)`,
  'i',
);
const asksAnswer =
  /\b(?:repl(?:y|ies)|respond|responses?|comments?|views|answers?|feedback|thoughts|representations|observations|suggestions|questionnaire|hear from you|hear back|what you think|consultation|survey|deadline|let (?:me|us) (?:have|know)|(?:have|need|want|get|like) (?:them|yours|everything|anything)(?: back| in)?|send (?:me|us|them|it|yours|anything))\b/i;
/** What is asked for by then is no answer, or is ours to do. */
const askedElse =
  /\b(?:we|i|officers|the (?:council|board|trust|team)) (?:will|shall|hope to|aim to|expect to)\b|\b(?:book(?:ings?)?|appl(?:y|ications?)|nominations?|register|registration|questions?|invoices?|places?|rsvp|expressions? of interest|tenders?|quotes?)\b/i;

/**
 * Days by which answers are asked for that are given by their number or their weekday alone, as letters and e-mails do; the first such day after
 * that of the document is meant.
 */
export function soonCloses(sentences: readonly Sentence[], published: Said<string> | null): Mention<DateFound>[] {
  if (!published) return [];
  const found = [dayAlone, dayFromNow].flatMap((pattern) =>
    mayHold(sentences, pattern).flatMap((place) => {
      const sentence = sentences[place];
      if (!sentence || sentence.standing === 'past' || sentence.standing === 'other') return [];
      const match = pattern.exec(sentence.plain);
      if (!match || !asksAnswer.test(sentence.plain) || askedElse.test(sentence.plain)) return [];
      const day = pattern === dayAlone ? numbered(match, published.value) : told(match, published.value);
      return day ? [mentionAt(sentence, place, match, day, published.value)] : [];
    }),
  );
  return found.sort((a, b) => a.place - b.place);
}

function mentionAt(
  sentence: Sentence,
  place: number,
  match: RegExpExecArray,
  day: string,
  published: string,
): Mention<DateFound> {
  const to = match.index + match[0].length;
  const why = `The month is not stated. It is counted from ${sayDay(published)}, the day of the document.`;
  const value: DateFound = {
    ...spanIn(sentence, match.index, to),
    when: { shape: 'day', day },
    time: null,
    ends: null,
    weekday: null,
    assumed: [{ what: 'read-through', why }],
  };
  return { value, sentence, place, before: sentence.plain.slice(0, match.index), after: sentence.plain.slice(to) };
}

/** The first such day of a month after the document's, in this month, the next or the one after. */
function numbered([, number]: RegExpExecArray, from: string): string | null {
  const day = Number(number);
  const months = ['P0M', 'P1M', 'P2M'].map((months) => addPeriod(`${from.slice(0, 8)}01`, months));
  const days = months.flatMap((first) => {
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    return isDay(year, month, day) ? [isoOf(year, month, day)] : [];
  });
  return days.find((each) => each > from) ?? null;
}

const friday = 5;

/** How many days ahead the next such weekday is, the day itself among them. */
const daysTo = (weekday: number, from: string) => (weekday - weekdayOf(from) + 7) % 7;

function told([, month, nextWeek, week, onWeek, thenWeek, name]: RegExpExecArray, from: string): string | null {
  if (month)
    return isoOf(Number(from.slice(0, 4)), monthOf(from), daysInMonth(Number(from.slice(0, 4)), monthOf(from)));
  if (week) return shiftDay(from, daysTo(friday, from));
  if (nextWeek) return shiftDay(from, daysTo(friday, from) + 7);
  const of = onWeek ?? thenWeek ?? name;
  if (!of) return null;
  const ahead = daysTo(weekdays.indexOf(of.slice(0, 3).toLowerCase()) + 1, from) || 7;
  return shiftDay(from, ahead + (onWeek || thenWeek ? 7 : 0));
}

const monthOf = (day: string) => Number(day.slice(5, 7));
