import { addPeriod } from '@/lib/calendar/calendar.ts';
import { isCallInDay, isDecisionPage } from '@/lib/extract/changes/call-in.ts';
import { fullPriceFrom } from '@/lib/extract/changes/concessions.ts';
import { endsOnNamedDay } from '@/lib/extract/changes/defined-day.ts';
import { endingIn, isEnding, isSupport, isWholeTerm } from '@/lib/extract/changes/ending-in.ts';
import {
  isChargedThen,
  isClearedBy,
  isLastUse,
  isOverThen,
  isSorryFor,
  offered,
  perhapsEnds,
  sorry,
} from '@/lib/extract/changes/endings.ts';
import { extendedForLess } from '@/lib/extract/changes/extended-for-less.ts';
import { cutInYear } from '@/lib/extract/changes/in-year.ts';
import { isLabelledEnd, isOrdinaryEnd } from '@/lib/extract/changes/labelled.ts';
import { isLastPaid } from '@/lib/extract/changes/last-paid.ts';
import { endsInLetter, isLetterWithoutOffer } from '@/lib/extract/changes/letters.ts';
import {
  isLastDay,
  isLoweredThen,
  isNotBeyond,
  isPayDay,
  isSentThen,
  priorSentences,
  smallerSums,
  stopsAsNamed,
  stopsThen,
} from '@/lib/extract/changes/prior.ts';
import { withoutSpared } from '@/lib/extract/changes/spared.ts';
import { isCutThen, isPaidUntilThen, isStillUntil, isThatOf } from '@/lib/extract/changes/stops.ts';
import { isAfter, lessInRows, loweredInTable, saidOf } from '@/lib/extract/changes/tables.ts';
import { isDecisionDay, isTellingDay, metDay, openedDay, toldDay } from '@/lib/extract/changes/told.ts';
import { daysOfVariation, isOfAgreement, isVariedDown } from '@/lib/extract/changes/varied.ts';
import { daysOfMonths, startsOfNextYear } from '@/lib/extract/changes/without-day.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { isGoneBy } from '@/lib/extract/notices/set-aside.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Said, Sentence, Standing } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const effectiveBefore =
  /\b(?:on|from|with effect from|effective|after|until|by|at|at the end of|at the close of(?: business on)?|(?:expiry|end|termination) date of|beyond|past|as of|as at|as from|starting|beginning|commencing|(?:quarter|month|year|period|half[- ]year) (?:ending|ended|to)|to)(?: (?:and including|midnight on|the|end|of))? ?(?:\w+day,? )?$/i;

/** "At the end of the financial year (31 March 2026)". */
const inBrackets =
  /\b(?:at|by|from|until|after) (?:the )?(?:end|close) of (?:the|this|our) (?:\w+ )?(?:year|quarter|month|term|week)(?:,? ?\(|, )(?:on |that is,? |namely )?(?:\w+day,? )?$/i;
/** The day in a sentence of its own: "The new figure applies from 1 April." */
const takesEffect =
  /\b(?:the|this|these|your|that) (?:new(?! (?:one|grant|award|agreement|contract|service|scheme|fund|provider)\b)|lower|reduced|change|changes|reduction|cut|revised|variation|amended|smaller)[a-z ]{0,25}(?:applies|apply|will apply|takes? effect|will take effect|(?:has|have|will have) effect|(?:is|are|will be) (?:effective|payable|paid|in force)|starts?|will start|begins?|bites?|will bite|kicks? in|comes? into (?:effect|force)|will come into (?:effect|force)|runs?)\b/i;
/** Said right before the day: "is withdrawn from", "not intend to renew your grant when it expires on", "take no new referrals …, and it closes on". */
const endsThen = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?:present|current|existing|same) (?:level|rate|amount) of (?:\w+ )?(?:grant|funding|support|payment)\b[^.;]{0,30}\bpaid`,
    '(?:is|are|being) (?:hereby |now |therefore )?(?:withdrawn|ended|terminated|stopped|discontinued|cut|halved|removed)',
    String.raw`not (?:\w+ )?(?:to )?(?:renew|extend|continue)\b[^.;]{0,60}\b(?:ends?|expires?|runs out|finish\w*|comes to an end|lapses?)`,
    String.raw`no (?:new |more |further )?referrals\b[^;]{0,70}\b(?:closes?|ends?|stops?|finish(?:es)?|ceases?)`,
    String.raw`(?:funding|money|support)(?: for \w+| from (?:us|the council))? (?:stops?|ends?|ceases?|dries up|finishes)`,
  ].join('|')})\b[^.;]{0,45}$`,
  'i',
);
/** The same in words that a grant agreement also has of its ordinary end; believed only where the document is sorry for it. */
const endsPerhaps =
  /\b(?:(?:final|last) (?:\w+ )?(?:payment|instalment)s?\b[^.;]{0,50}\b(?:is|are|will be|be|falls)|no (?:further |more )?(?:funding|money|grants?)|(?:unable|not able|cannot) (?:to )?(?:offer|continue|provide|renew|extend|fund|support)|(?:runs? out|comes? to an end|finish(?:es)?))\b[^.;]{0,45}$/i;

const allowed = /\b(?:allowances?|bursar(?:y|ies)|top-ups?|honorari(?:um|a))\b/i;

/** Finds what the document says is being ended or cut, with the day it was told and the day it bites. */
export function extractChanges(
  dates: readonly DateFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Facts['changes'] {
  const isRecorded = isDecisionPage(sentences);
  const mentions = mentionsOf(dates, sentences).filter((mention) => !isCallInDay(mention, isRecorded));
  const priorOf = priorSentences(mentions, sentences);
  const isEndingAt = endingIn(sentences);
  const isPaid = (mention: Mention<DateFound>) => isLastPaid(mention, priorOf(mention), isEnding);
  const isLast = (mention: Mention<DateFound>) => isLastDay(mention, priorOf(mention), isEnding) || isPaid(mention);
  const isThen = (mention: Mention<DateFound>) =>
    stopsThen(mention, priorOf(mention), isEnding) ||
    (stopsAsNamed(mention, priorOf(mention)) && isLetterWithoutOffer(sentences));
  const isThat = (mention: Mention<DateFound>) => isThatOf(mention, priorOf(mention), isEnding);
  let endsAnything: boolean | null = null;
  const isStill = (mention: Mention<DateFound>) => {
    if (!isStillUntil(mention)) return false;
    endsAnything ??= sentences.some((_, place) => isEndingAt(place));
    return endsAnything;
  };
  const isSmaller = smallerSums(sentences);
  const isDearer = fullPriceFrom(sentences);
  const isVariation = daysOfVariation(sentences);
  const plainOf = (mention: Mention<DateFound>) => priorOf(mention).map(({ plain }) => plain);
  const isLent = (mention: Mention<DateFound>) =>
    isClearedBy(mention.before, mention.sentence.plain, plainOf(mention)) ||
    isLastUse(mention.before, mention.sentence.plain, plainOf(mention)) ||
    isChargedThen(mention.before, mention.after, mention.sentence.plain, plainOf(mention)) ||
    isOverThen(mention.before, mention.sentence.plain, plainOf(mention));
  const isLabelled = (mention: Mention<DateFound>) => isLabelledEnd(mention, sentences, isEndingAt);
  const mayBite = (mention: Mention<DateFound>) =>
    isAfter(mention.value, published) &&
    (effectiveBefore.test(mention.before) ||
      inBrackets.test(mention.before) ||
      isLast(mention) ||
      isThat(mention) ||
      isStill(mention) ||
      isLent(mention) ||
      isDearer(mention) ||
      isLabelled(mention)) &&
    !onlyIf.test(mention.sentence.plain) &&
    !wouldHave.test(mention.before) &&
    !mayGoOn.test(mention.before) &&
    !isSentThen(mention) &&
    !isTakenBack(mention, sentences) &&
    !isRenewed(mention, sentences) &&
    (isPaid(mention) || !(isTellingDay(mention) || isDecisionDay(mention)));
  const bites = (mention: Mention<DateFound>) =>
    isEndingAt(mention.place) ||
    isLabelled(mention) ||
    (isVariedDown(mention.sentence.plain) && isOfAgreement(sentences)) ||
    isVariation(mention) ||
    takesEffect.test(mention.sentence.plain) ||
    isLast(mention) ||
    isThen(mention) ||
    isCutThen(mention, priorOf(mention)) ||
    isThat(mention) ||
    isStill(mention) ||
    isLoweredThen(mention, priorOf(mention)) ||
    isSmaller(mention) ||
    isDearer(mention) ||
    isPaidUntilThen(mention) ||
    (mention.sentence.standing === 'current' &&
      isSorryFor(mention.sentence.plain) &&
      (isSupport(mention.sentence.plain) || allowed.test(mention.sentence.plain))) ||
    ((mention.sentence.standing === 'current' || mention.sentence.standing === 'past') && isLent(mention)) ||
    ((endsThen.test(mention.before) || isNotBeyond(mention)) &&
      mention.sentence.standing === 'current' &&
      isSupport(mention.sentence.plain));
  const effective = mentions.filter(mayBite);
  const plainly = effective.filter(bites);
  const telling = plainly.filter((mention) => !isPayDay(mention));
  const ends = telling.some(isLabelled) ? telling.filter((mention) => !isOrdinaryEnd(mention)) : telling;
  const toTheDay = ends.length ? ends : plainly.length ? plainly : sorryFor(effective, sentences);
  const named = endsOnNamedDay(mentions, sentences, isEndingAt);
  const inTable = [
    ...loweredInTable(mentions, sentences, published),
    ...(toTheDay.length || named.length ? [] : lessInRows(mentions, sentences, published)),
  ];
  const decided = published ?? metDay(mentions, sentences);
  // A month is worth hearing where no day is said.
  const stated =
    toTheDay.length || named.length || inTable.length
      ? toTheDay
      : [...startsOfNextYear(sentences, decided ?? openedDay(mentions)), ...daysOfMonths(mentions)].filter(
          (mention) => mayBite(mention) && isEndingAt(mention.place),
        );
  const isTold = stated.length || named.length || inTable.length;
  const inYear = isTold
    ? null
    : (cutInYear(mentions, isEndingAt, published) ?? extendedForLess(mentions, sentences, published, isSmaller));
  if (!stated.length && !named.length && !inTable.length && !inYear) return [];
  const announced = toldDay(sinceYearBefore(mentions, published), sentences) ?? decided;
  return [
    ...onceADay([
      ...named.map(({ mention: { value }, sentence }) => ({ value, sentence })),
      ...stated.map(({ value, sentence }) => ({ value, sentence })),
    ]).map(({ value, sentence }) => ({ what: spanOf(sentence), effective: saidOf(value) })),
    ...inTable,
    ...(inYear ? [{ what: spanOf(inYear.sentence), effective: inYear.effective }] : []),
  ].map((change) => ({ ...change, announced: isBefore(announced, change.effective) ? announced : published }));
}

/** "The service ends on 30 November. Nothing will be paid after 30 November": one end, told twice. */
const onceADay = <T extends { readonly value: DateFound; readonly sentence: Sentence }>(
  ends: readonly T[],
): readonly T[] =>
  ends.filter(
    (end, at) =>
      !endsInLetter(end.sentence.plain) ||
      !ends.some((other, i) => i < at && saidOf(other.value).value === saidOf(end.value).value),
  );

const spanOf = ({ start, end }: Sentence) => ({ start, end });

/** "If you do not sign by 31 March the grant will be withdrawn" ends nothing yet; "if Cabinet agrees" waits for a decision alone. */
const onlyIf =
  /^(?:\(?[0-9a-z]{1,2}[.)] )?(?:if|unless|should you|where|in the event)\b(?![^,]{0,60}\b(?:agree|approv|decid|adopt|vote))/i;

/** "The agreement, which would otherwise have gone on until 31 March 2028": the end that there would have been. */
const wouldHave =
  /\b(?:would|should) (?:otherwise )?have (?:run|gone on|gone|lasted|continued|ended|expired|carried on|finished|been due)\b[^.;]{0,40}$|\bwould otherwise (?:run|go on|last|continue|end|expire|carry on|finish)\b[^.;]{0,40}$/i;

/** "There is the possibility of another six months to 31 March": more that may come, and no end. */
const mayGoOn =
  /\b(?:possibility|possible|chance|prospect|hope|option) (?:of|for) (?:another|an? (?:further|extra|additional)|(?:six|three|twelve|[0-9]{1,2}) more|more)\b[^.;]{0,60}$/i;

/** An end that an earlier paper told of, and that this one takes back: "Your letter said that … Those words are withdrawn." */
function isTakenBack({ sentence, place }: Mention<DateFound>, sentences: readonly Sentence[]): boolean {
  const next = sentences[place + 1];
  return (
    next?.block === sentence.block &&
    toldBefore.test(sentence.plain) &&
    isGoneBy('', next.plain) &&
    !standsYet.test(next.plain)
  );
}
/** "Your agreement comes to its end on 31 March. We wish to renew it": the end of a term, after which it goes on. */
function isRenewed({ sentence, place, before }: Mention<DateFound>, sentences: readonly Sentence[]): boolean {
  const next = sentences[place + 1];
  return (
    next?.block === sentence.block && endOfTerm.test(before) && renews.test(next.plain) && !refuses.test(next.plain)
  );
}
const endOfTerm =
  /\b(?:agreement|contract|grant|award|sla|term)\b[^.;]{0,80}\b(?:ends?|expires?|comes? to (?:an|its) end|runs? out|finish(?:es)?|is due to end)\b[^.;]{0,20}$/i;
const renews =
  /\b(?:wish|wishes|want|wants|propose|proposes|intend|intends|decided|agreed|pleased|glad|happy|able|would like|will|shall|offer)\b[^.;]{0,40}\b(?:renew|extend|carry on|continue|offer you (?:another|a (?:new|further)))/i;
const refuses = /\b(?:not|no|never|unable|cannot|nor|neither|only)\b/i;

const toldBefore =
  /^(?!.*\b(?:this (?:letter|notice|e-?mail)|hereby)\b)(?=.*\b(?:told|said|wrote|written|stated|proposed|planned|announced|warned|(?:our|your|that|earlier|previous|last) (?:letter|notice|e-?mail)|notice (?:was|had been|has been) given)\b)/i;
/** "That decision has not changed", "it is replaced by a contract open to all". */
const standsYet = /\bnot\b|\b(?:replaced|superseded)\b/i;

/** Who was told of an earlier cut, years ago, was not told of this one. */
const sinceYearBefore = (mentions: readonly Mention<DateFound>[], published: Said<string> | null) => {
  if (!published) return mentions;
  const earliest = addPeriod(published.value, 'P1Y', 'before');
  return mentions.filter(({ value: { when } }) => when.shape !== 'day' || when.day >= earliest);
};

/** A day of telling that comes after the change is another matter. */
const isBefore = (announced: Said<string> | null, { value }: Said<string>) => !announced || announced.value < value;

function sorryFor(
  effective: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
): readonly Mention<DateFound>[] {
  const isSaid = (pattern: RegExp, ...standings: readonly Standing[]) =>
    mayHold(sentences, pattern).some((place) => {
      const sentence = sentences[place];
      return sentence !== undefined && standings.includes(sentence.standing) && pattern.test(sentence.plain);
    });
  if (!effective.length || !isSaid(sorry, 'current', 'past') || isSaid(offered, 'current')) return [];
  return effective.filter(
    ({ sentence, before }) =>
      sentence.standing === 'current' &&
      !isWholeTerm(sentence.plain) &&
      (endsPerhaps.test(withoutSpared(before)) || perhapsEnds.test(withoutSpared(sentence.plain))) &&
      isSupport(sentence.plain),
  );
}
