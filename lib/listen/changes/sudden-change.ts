import { addPeriod, lastDayOf } from '@/lib/calendar/calendar.ts';
import { endingIn } from '@/lib/extract/changes/ending-in.ts';
import { isDecisionDay, isTellingDay } from '@/lib/extract/changes/told.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { sentencesThatMayHold } from '@/lib/listen/listen.ts';
import { isEndingSaid } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import {
  atOnce,
  fromNow,
  moneyEnds,
  nextMonth,
  notThisEnding,
  ofOtherMoney,
  ofTheirMoney,
  someDay,
  thisMonth,
  yearEnd,
} from '@/lib/vocabulary/changes/sudden-change.ts';

/** An ending or a cut that is told in passing: with the day worked out, or with none. */
export interface SuddenChange {
  readonly sentence: Sentence;
  readonly change: Facts['changes'][number] | null;
}

/** "Your grant stopped last Friday": over, and told only now. */
const isYours = ({ plain }: Sentence) => /\byour\b/i.test(plain) && atOnce.test(plain);

const salutation = /^(?:dear |yours (?:sincerely|faithfully))/i;

/** Whether the document tells somebody of an ending, and is no agreement, offer or guidance that only has a clause on it. */
export const tellsOfEnding = ({ kinds, sentences }: Facts) =>
  kinds.some(({ kind }) => kind === 'change') || sentences.some(({ plain }) => salutation.test(plain));
const offers =
  /\b(?:pleased|delighted|happy|glad) to\b|\boffer of (?:grant|funding)|\bif you accept\b|\bcongratulations\b/i;

/** What a letter or report tells of an ending, where nothing surer is known of it; null where it tells of none. */
export const suddenChange: (facts: Facts) => SuddenChange | null = once((facts) => {
  if (!tellsOfEnding(facts) || facts.sentences.some(({ plain }) => offers.test(plain))) return null;
  const timetabled = timetableOf(facts);
  if (timetabled) return timetabled;
  const isEndingAt = endingIn(facts.sentences);
  const endings = sentencesThatMayHold(facts, [moneyEnds]).filter(
    (sentence) =>
      (sentence.standing === 'current' || (sentence.standing === 'past' && isYours(sentence))) &&
      sentence.block.kind !== 'heading' &&
      moneyEnds.test(sentence.plain) &&
      ofTheirMoney.test(sentence.plain) &&
      !ofOtherMoney.test(sentence.plain) &&
      !notThisEnding.test(sentence.plain),
  );
  for (const sentence of endings) {
    const day = facts.published && effectOf(facts, sentence);
    if (!day) continue;
    const what = { start: sentence.start, end: sentence.end };
    return { sentence, change: { what, announced: facts.published, effective: { ...what, value: day, assumed: [] } } };
  }
  const open = sentencesThatMayHold(facts, [someDay]).find(
    ({ plain, standing }) =>
      standing === 'current' && someDay.test(plain) && /\b(?:grants?|funding|date|day)\b/i.test(plain),
  );
  const isEnded = endings.find((sentence) => isEndingAt(placeOf(facts.sentences, sentence)));
  const sentence = open && (endings.length || isEndingSaid(open.plain)) ? open : isEnded;
  return sentence ? { sentence, change: null } : null;
});

/** "Letters would be issued on 10 February for a reduction taking effect on 31 March": both days in one sentence of a report. */
function timetableOf({ kinds, sentences, values }: Facts): SuddenChange | null {
  if (!kinds.some(({ kind }) => kind === 'change')) return null;
  const mentions = mentionsOf(values.dates, sentences).filter(
    ({ value: { when }, sentence: { standing } }) =>
      when.shape === 'day' && (standing === 'current' || standing === 'supposed'),
  );
  for (const telling of mentions) {
    const { sentence } = telling;
    if (!isTellingDay(telling) || ofOtherMoney.test(sentence.plain) || ofPapers.test(sentence.plain)) continue;
    const effect = mentions.find((other) => other.sentence === sentence && bitesOn.test(other.before));
    const [told, bites] = [saidDay(telling), effect && saidDay(effect)];
    if (bites && told.value < bites.value) {
      const what = { start: sentence.start, end: sentence.end };
      return { sentence, change: { what, announced: told, effective: bites } };
    }
  }
  return null;
}
/** A report that is issued tells nobody of an ending. */
const ofPapers = /\b(?:reports?|agenda|minutes|press)\b/i;
const bitesOn =
  /\b(?:(?:tak(?:e|es|ing)|with) effect|effective|ceas(?:e|es|ing|ed)|cessation|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|withdraw\w*|reduc\w+|closur\w+|clos(?:e|es|ing)|expir\w+|terminat\w+|cuts?)\b[^.;]{0,30}\b(?:on|from|at|by) (?:the end of )?$/i;
const saidDay = ({ value: { start, end, when, assumed } }: Mention<DateFound>) => ({
  value: when.shape === 'day' ? when.day : '',
  start,
  end,
  assumed,
});

/** When an ending takes effect, by its own words: at once, on the one day that it names, or on one that is told from the day of writing. */
function effectOf(facts: Facts, sentence: Sentence): string | null {
  const { plain } = sentence;
  const told = facts.published?.value;
  if (!told) return null;
  const days = mentionsOf(facts.values.dates, [sentence]).flatMap((mention) => dayOf(mention, told));
  // Where several are named, the last of them leaves the most time.
  const last = days.sort().at(-1);
  if (last) return last;
  if (atOnce.test(plain)) return told;
  const [, month] = monthOnly.exec(plain) ?? [];
  if (month) return endOfMonth(month, told);
  if (thisMonth.test(plain)) return lastDayOf(`${told.slice(0, 8)}01`, 'P1M');
  if (nextMonth.test(plain)) return lastDayOf(`${told.slice(0, 8)}01`, 'P2M');
  if (yearEnd.test(plain)) return yearEndAfter(told);
  const [length] = mentionsOf(facts.values.periods, [sentence]).filter(({ after }) => fromNow.test(after));
  return length ? addPeriod(told, length.value.period) : null;
}

/** "Your March payment will be the last", "when the April quarter falls due". */
const monthOnly =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)? (?:payment|instalment|quarter|cheque|grant)\b/i;
const months = 'january february march april may june july august september october november december'.split(' ');
/** The last day of the next month of that name, or of this one. */
function endOfMonth(name: string, told: string): string {
  const month = String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const first = `${told.slice(0, 4)}-${month}-01`;
  const end = lastDayOf(first, 'P1M');
  return end >= told ? end : lastDayOf(addPeriod(first, 'P1Y'), 'P1M');
}

function yearEndAfter(told: string): string {
  const end = `${told.slice(0, 4)}-03-31`;
  return end > told ? end : addPeriod(end, 'P1Y');
}

/** A day that is still to come, and neither that of the telling nor of a decision; the last of a month that is named. */
function dayOf(mention: Mention<DateFound>, told: string): string[] {
  const { when } = mention.value;
  if (isTellingDay(mention) || isDecisionDay(mention)) return [];
  const day = when.shape === 'day' ? when.day : when.shape === 'range' && when.unit === 'month' ? when.to : '';
  return day > told ? [day] : [];
}
