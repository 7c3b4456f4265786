import { mentionsOf } from '@/lib/extract/mentions.ts';
import { isRefusedNotice } from '@/lib/extract/notices/refused.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isEndingSaid } from '@/lib/listen/offer.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';

export interface RefusedNotice {
  readonly sentence: Sentence;
  readonly period: string;
}

const ofNotice = /\b(?:notice|warning)\b/i;
const losing = /\b(?:los(?:e|es|ing)|cuts?|savings?|grants?|funding|awards?|agreement|contract)\b/i;
/** What else has a length of notice: "we cannot give two weeks' notice of visits". */
const ofElse =
  /\b(?:notice|warning)\b[^.;]{0,20}\b(?:visits?|meetings?|inspections?|events?|moves?|bookings?|cancellations?|appointments?|questions?|dates?)\b/i;
/** "We can give no notice to groups that lose funding." */
const noneGiven =
  /\b(?:we|council|board|icb|trust|authority|commissioner|funder|fund)\b[^.;]{0,15}\b(?:can|could|will|able to) (?:only )?(?:give|offer|allow|promise) no (?:prior |advance |formal |further )?(?:notice|warning)\b/i;

/** "Would we be warned if the grant were cut? No." */
const answered = (facts: Facts): RefusedNotice[] =>
  listenToAnswers(facts, warned).flatMap(({ question, answer, yes }) =>
    yes === false &&
    isOfEnd(question) &&
    !byNotice.test(question.plain) &&
    !/\b(?:must|should|do|need) (?:we|i) (?:have to )?(?:give|tell)\b/i.test(question.plain)
      ? [{ sentence: answer, period: 'P0D' }]
      : [],
  );
/** "Could you stop our grant at a month's notice? No": what is denied is the ending, and not the notice. */
const byNotice = /\b(?:at|on|with|by|upon|without|giving)\b[^?,]{0,30}\b(?:notice|warning)\b/i;
const warned = /\b(?:notice|warn(?:ing|ed)?)\b/i;

const isOfEnd = ({ plain }: Sentence) =>
  ofNotice.test(plain) && !ofElse.test(plain) && (losing.test(plain) || isEndingSaid(plain));

/** Lengths of notice that a document says will not be given to those whose money ends or is cut; `P0D` where it says that none is. */
export function refusedNotices(facts: Facts): RefusedNotice[] {
  const refused = mentionsOf(facts.values.periods, facts.sentences)
    .filter(
      ({ sentence, before, after }) =>
        ['current', 'past', 'supposed'].includes(sentence.standing) &&
        isOfEnd(sentence) &&
        isRefusedNotice(before, after),
    )
    .map(({ sentence, value }) => ({ sentence, period: value.period }));
  const none = listen(facts, noneGiven, { standing: ['current', 'supposed'] })
    .filter(({ sentence }) => isOfEnd(sentence))
    .map(({ sentence }) => ({ sentence, period: 'P0D' }));
  return [...refused, ...none, ...answered(facts)];
}
