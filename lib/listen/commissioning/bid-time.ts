import { daysBetween } from '@/lib/calendar/calendar.ts';
import { daysIn } from '@/lib/calendar/compare.ts';
import type { Span } from '@/lib/document.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf, worthOf } from '@/lib/listen/offer.ts';
import { spanAt, spansIn } from '@/lib/listen/places.ts';
import { formatCount } from '@/lib/show/format.ts';
import {
  alwaysOpen,
  byQuotation,
  otherDates,
  otherTime,
  roundsKnown,
  shortReply,
  timeGiven,
  timeLabel,
  willBeDue,
  willBeOut,
} from '@/lib/vocabulary/commissioning/time-to-bid.ts';

const doorsShut =
  /\b(?:offices?|portal|help ?desk|switchboard|team|council)\b[^.;]{0,40}\b(?:closed|shut|not staffed)\b[^.;]{0,20}\b(?:from|between|for|over|[0-9]{1,2} \w+ (?:to|until))\b/i;
const noQuestions =
  /\b(?:(?:cannot|unable to|not (?:be )?able to|will not|not)\b[^.;]{0,20}\b(?:answer|respond to|take|deal with|accept|enter into)\b[^.;]{0,20}\b(?:questions|queries|clarifications?|enquiries)|no (?:questions|queries|clarifications?|enquiries)\b|(?:questions|queries|clarifications|enquiries) (?:cannot|will not|may not) be)\b/i;
const asking = /\b(?:clarifications?|questions?|queries|enquir(?:y|ies))\b/i;
const lastDay =
  /\b(?:deadline|last (?:date|day)|closing|cut-off|by|until|no later than|before|received|submit\w*|close)\b/i;

export interface Hardships {
  readonly words: readonly string[];
  readonly evidence: readonly Span[];
  /** Days in which nothing can be done. */
  readonly idle: boolean;
}

/** What makes a short time shorter: the holidays, questions refused or closed within days. */
export function hardships(facts: Facts, from: string, to: string): Hardships {
  const refused = listen(facts, noQuestions)[0];
  const asked = facts.values.dates.find((date) => {
    const sentence = spanAt(facts.sentences, date.start);
    const words = sentence ? `${labelsOf(sentence)} ${sentence.plain}` : '';
    return (
      sentence?.standing === 'current' &&
      date.when.shape === 'day' &&
      date.when.day < to &&
      asking.test(words) &&
      lastDay.test(words)
    );
  });
  const daysToAsk = asked?.when.shape === 'day' ? daysBetween(from, asked.when.day, 'exclusive') : null;
  const overChristmas = from.slice(5) <= '12-24' && to.slice(0, 4) > from.slice(0, 4);
  const shut = listen(facts, doorsShut).find(({ sentence }) =>
    spansIn(facts.values.dates, sentence).some(
      ({ when }) => when.shape === 'range' && when.to > from && when.from < to,
    ),
  );
  const words = [
    ...(from.slice(5, 7) === '08' || to.slice(5, 7) === '08' ? ['in the August holidays'] : []),
    ...(overChristmas ? ['over Christmas'] : []),
    ...(shut ? ['with its doors shut for part of it'] : []),
    ...(refused
      ? ['with no questions answered']
      : daysToAsk !== null && daysToAsk >= 0 && daysToAsk <= 5
        ? [`with ${formatCount(daysToAsk, 'day')} for questions`]
        : []),
  ];
  return {
    words,
    evidence: refused
      ? [refused.sentence]
      : asked && daysToAsk !== null && daysToAsk <= 5
        ? [asked]
        : shut
          ? [shut.sentence]
          : [],
    idle: overChristmas || shut !== undefined,
  };
}

/** Pounds. Up to about this sum councils ask for quotations and not for tenders. */
const quotedSum = 30_000;

/** A price and a page or two for a small sum, which need no bid team and hardly a month. */
export function isSmallQuotation(facts: Facts): boolean {
  if (!listen(facts, byQuotation).length) return false;
  const worth = worthOf(facts);
  return worth ? worth.amount <= quotedSum : listen(facts, shortReply).some(({ denied }) => !denied);
}

/** "Allow three days to write the bid" tells what it takes; a last price after a tie is asked for in no time. */
const takenOrTied = /^(?:please )?allow\b|\bbest and final\b|\bevent of a tie\b/i;

/** How long there is to bid, where a length is told: "seven days in which to return a call-off bid". */
export function timesTold(facts: Facts): { readonly told: PeriodFound; readonly sentence: Sentence }[] {
  return facts.values.periods.flatMap((told) => {
    const sentence = spanAt(facts.sentences, told.start);
    if (!sentence || !['current', 'supposed'].includes(sentence.standing)) return [];
    const { plain } = sentence;
    const isTold = timeGiven.test(plain) || timeLabel.test(labelsOf(sentence));
    return isTold && !otherTime.test(plain) && !takenOrTied.test(plain) && !isOfAnother(facts, sentence)
      ? [{ told, sentence }]
      : [];
  });
}

/** Fewest and most days of a length told. */
export const lengthOf = ({ period, atMost }: PeriodFound) => ({
  least: daysIn(period).least,
  most: daysIn(atMost ?? period).most,
});

/** A letter that tells when a tender will be put out and when bids will be due. */
export function tenderToCome(facts: Facts): { from: string; days: number; evidence: Span[] } | null {
  const days = mentionsOf(facts.values.dates, facts.sentences).flatMap(({ value: date, sentence, before }) =>
    date.when.shape === 'day' && sentence.standing === 'current' && !isOfAnother(facts, sentence)
      ? [{ date, day: date.when.day, before }]
      : [],
  );
  const out = days.find(({ before }) => willBeOut.test(before));
  const due =
    out && days.find(({ date, day, before }) => date.start > out.date.start && day > out.day && willBeDue.test(before));
  return due
    ? { from: out.day, days: daysBetween(out.day, due.day, 'exclusive'), evidence: [out.date, due.date] }
    : null;
}

/** Rounds whose days are known long before, or a fund that is always open. */
export const knownAhead = (facts: Facts): Heard[] =>
  [roundsKnown, alwaysOpen]
    .flatMap((pattern) => listen(facts, pattern, { standing: ['current', 'past'], not: otherDates }))
    .filter(({ denied, match, sentence }) => (!denied || /\bnot? /i.test(match[0])) && !isOfAnother(facts, sentence));
