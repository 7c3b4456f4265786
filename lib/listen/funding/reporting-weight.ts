import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOwnDuty } from '@/lib/listen/funding/little-asked.ts';
import { listen } from '@/lib/listen/listen.ts';
import { keptOnly, noReport, reporting } from '@/lib/vocabulary/funding/monitoring.ts';
import { auditAsked, everyItem, longReport, often, sending, sentUp } from '@/lib/vocabulary/funding/reporting-load.ts';
import {
  atOnce,
  heavierNow,
  inTotals,
  isSentIn,
  notHeavier,
  notTheirs,
  notWanted,
  ofEachPerson,
  otherRecords,
  ownAudit,
  paces,
  personal,
  photographs,
  sameForSmall,
  smallProofs,
  things,
  timeInUnits,
} from '@/lib/vocabulary/funding/reporting-weight.ts';

export const personalDetails = 'personal details of each person';

/** Asks more than counts of people, at more than one pace, or papers for trifles: each heavy thing in words that follow "It asks for". */
export function weightsIn(said: string, words: string): readonly string[] {
  const plain = said.replace(/\bproviders?\b/gi, ' ');
  if (notTheirs.test(plain) || notWanted.test(plain) || otherRecords.test(plain) || noReport.test(plain)) return [];
  const isGiven = sending.test(plain) || isSentIn.test(plain);
  if ((keptOnly.test(plain) || /\bkeeps\b/i.test(plain)) && !isGiven) return [];
  const isSent = isGiven || sending.test(words) || reporting.test(words);
  const weights: string[] = [];
  if (isSent && ofEachPerson.test(plain) && !inTotals.test(plain) && detailsIn(plain) > 1)
    weights.push(personalDetails);
  const isOften = often.test(words) || atOnce.test(plain);
  if ((weights.length || sentUp.test(words) || reporting.test(words)) && isSent && atOnce.test(plain))
    weights.push('word of each session within days');
  if (timeInUnits.test(plain) && (isSent || isOften)) weights.push('an account of every hour');
  if (smallProofs.test(plain)) weights.push('proof of the smallest purchases');
  if (isGiven && photographs.test(plain)) weights.push('photographs of each thing');
  if (ownAudit.test(plain) || (auditAsked.test(plain) && sameForSmall.test(plain)))
    weights.push('an audit or an outside check');
  if (weights.includes(personalDetails) && often.test(plain) && !reporting.test(plain) && !sentUp.test(plain))
    weights.push('lists sent in again and again');
  const count = things.filter((thing) => thing.test(plain)).length;
  const [daily, weekly] = paces.map((pace) => pace.test(plain));
  const isHasty = Boolean(daily || weekly || atOnce.test(plain));
  if (isHasty && count > 1 && paces.filter((pace) => pace.test(plain)).length > 1)
    weights.push('returns at several intervals');
  if (isOften && isSent && count > (isHasty ? 2 : 3)) weights.push('several papers each time');
  return weights;
}

/** How many different things a sentence asks about a person. */
const detailsIn = (plain: string) => new Set((plain.match(personal) ?? []).map((word) => word.toLowerCase())).size;

/** The same of the smallest award as of the largest: how it is said, of a report that is no trifle. */
export const isSameForSmall = (plain: string, words: string): boolean =>
  sameForSmall.test(plain) &&
  (reporting.test(words) || auditAsked.test(plain) || everyItem.test(plain) || longReport.test(plain));

/** Where reports are asked for every week or fortnight that were asked for seldom, which a letter of change may say too. */
export const madeHeavier = (facts: Facts): readonly Sentence[] =>
  listen(facts, heavierNow, { not: notHeavier })
    .map(({ sentence }) => sentence)
    .filter((sentence) => isOwnDuty(facts, sentence) && !notTheirs.test(sentence.plain));
