import { exercise } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';

/** "We will take a late reply up to", "replies from groups whose boards have yet to meet": more time for those who ask for it. */
const late =
  /\b(?:late|later|belated) (?:repl(?:y|ies)|responses?|answers?|submissions?|comments?|forms?|views|ones)\b|\b(?:if|where|should|when|any(?:one|body)?|those|groups?|organisations?|charit(?:y|ies)|councils?|trustees|committees?)\b[^.;]{0,60}\b(?:need(?:s|ing)?|want(?:s|ing)?|require(?:s|ing)?) (?:a little |a bit |some |any )?(?:longer|more time|extra time)\b/i;
const cannotMeet =
  /\b(?:trustees|boards?|committees?|councils?|members|groups?|organisations?|forums?)\b[^.;]{0,50}\b(?:cannot|do not|does not|not|unable to|needs? (?:its|their|to)|meets? (?:only )?(?:after|later)|next meets?)\b[^.;]{0,60}\b(?:in time|by then|before then|by the (?:deadline|closing date)|after|until|agree|meet)\b/i;
const byAgreement =
  /\b(?:extensions?|extra time|more time|an extra (?:week|fortnight|few days))\b[^.;]{0,60}\b(?:(?:may|can|could|might|will) be (?:given|granted|agreed|allowed|arranged)|on request|by (?:arrangement|agreement)|if you ask|for (?:groups|those|anyone|any))\b/i;

/** Whether a day is for answers that come after the close, by leave. */
export const isLate = ({ plain }: Sentence): boolean =>
  (late.test(plain) || cannotMeet.test(plain) || byAgreement.test(plain)) &&
  !/\b(?:because|since|as|after|following)\b[^.;]{0,60}\b(?:asked|requests?|told us|said)\b/i.test(plain);

/** "The helpline is closed from", "will not be answered between", "on leave from": nobody is there. */
const nobodyThere =
  /\b(?:not (?:be )?(?:answered|monitored|staffed|checked|read|attended|open|available|in use)|unanswered|unstaffed|unattended|unmonitored|(?:is|are|will be|be) (?:closed|shut|unavailable|offline|down)|on (?:annual )?leave|away|out of (?:use|order|(?:the )?office)|maintenance|repairs|refurbish\w+)\b[^.;0-9]{0,30}$|^(?:no ?body|no one|no staff)\b[^.;]{0,80}$/i;
const nobodyThen =
  /^,? (?:inclusive,? )?(?:the|our) [a-z ]{1,50} (?:is|are|will be|will not be) (?:closed|shut|unavailable|offline|down|on leave|away|unstaffed|answered|monitored|staffed|open)\b/i;

/** "We've held nothing between", "there are no events from", "leaving out the days from": what is said of those days is that nothing happens. */
const nothingThen =
  /\b(?:nothing|no (?:events?|meetings?|sessions?|drop-?ins?|work|activity|interviews?|visits?)|avoid(?:s|ed|ing)?|steer(?:ed|ing)? clear of|pause[ds]?|break|except|apart from|excluding|excludes?|skip(?:s|ped|ping)?|other than|not counting|not including)\b(?! (?:out|we|you|people)\b)[^.;0-9]{0,30}\b(?:between|from|for|of|in|during)? ?$/i;

/** Whether nobody is there to be asked on the days between two clauses, as over a holiday. */
export const isNobodyThere = (before: string, after: string): boolean =>
  nobodyThere.test(before) || nothingThen.test(before) || (before.length < 24 && nobodyThen.test(after));

/** "Consultation must take place for at least six weeks between 1 October and 31 January": what a code allows to everybody. */
const ruled =
  /\b(?:must|(?:is|are|be) required|requires?|(?:have|has|need)s? to|duty to|allows?)\b[^.;]{0,60}\b(?:consult|consultations?|take place|takes place|be held)\b[^.;]{0,80}\b(?:between|from) (?:the )?$|\bcode\b[^.;]{0,120}\b(?:between|from) (?:the )?$/i;

/** Whether a range of days is that within which a rule would have any such exercise held. */
export const isRuled = (before: string): boolean => ruled.test(before);

/** "The display can be seen in the hall from", "copies will be at the library between". */
const onShow =
  /\b(?:display|exhibition|stalls?|roadshow|bus|van|gazebo|models?|plans?|maps?|cop(?:y|ies)|panels|boards|posters)\b[^.;]{0,60}\b(?:seen|viewed|view|visit(?:s|ing|ed)?|inspect(?:ed|ion)|on (?:show|display)|be (?:at|in)|are (?:at|in)|is (?:at|in)|tours?|touring|held|parked)\b/i;

/** Whether days may be those on which something is shown, which is the whole time only where no other is given. */
export const isOnShow = ({ plain }: Sentence): boolean => onShow.test(plain);

/** "Requests for a visit", "orders for paper copies", "claims": what is asked for by then is no answer. */
const requestFirst =
  /^(?:(?:all|any|your|please send|and|but) )*(?:requests?|orders?|invitations?|expenses?(?: claims?)?|claims?|receipts|dietary|access needs|offers|bookings?|registrations?|places)\b/i;
/** "Would you like a visit?": what is then asked for by a day is that. */
const offered =
  /^(?:would|do|if) you(?:r (?:group|organisation|members))? (?:like|want|need|prefer|wish)\b[^?]{0,80}\b(?:visits?|speakers?|us to (?:come|visit|talk|speak)|someone|cop(?:y|ies)|interpreters?|translations?|lifts?|transport|places?|meetings?|talks?|large print|braille|workshops?)\b[^?]{0,60}\?$|\bask us to (?:come|visit|speak|talk)\b|\binvite us\b/i;

/** "Come along to one of the drop-ins: Castle Pool, Tuesday 16 June; Northfield, Saturday 20 June". */
const eventsListed =
  /^(?:[a-z' ]{0,60} )?(?:drop-?ins|events|workshops|meetings|roadshows|exhibitions|(?:drop-?in|listening|information) sessions)\b[^.;:]{0,30}: /i;

/** Whether people are asked by then for something other than an answer: a visit, a copy, the refund of a fare; or told when to come. */
export const isOfRequest = ({ plain, block }: Sentence, previous: Sentence | null): boolean =>
  requestFirst.test(plain) ||
  eventsListed.test(plain) ||
  (previous?.block === block &&
    offered.test(previous.plain) &&
    !/\b(?:views|comments|repl|respon|answer)/i.test(plain));

/** "Current consultations: taxis (closes 31 March)": a line that lists what else is asked. */
const listed =
  /\b(?:current|other|latest|more|open|live|recent) (?:consultations|surveys|exercises|engagement)\b[^.;]{0,12}:|^(?:also (?:open|out|live|on|running)|elsewhere|other news|ps|p\.s\.)\b/i;

/** "We will write to each group that answers by the end of February": the day is ours as likely as theirs. */
const ourReply =
  /^(?:[^.;]{0,40}, )?(?:we|i|officers|the (?:council|board|trust|team)) (?:will|shall|aim to|hope to|expect to|intend to) (?:\w+ )?(?:write|reply|respond|tell|let|send|contact|(?:get|come) back|report|feed back|be in touch)\b/i;

/** Whether a line lists other exercises with their days, or tells when answers are answered. */
export const isListed = ({ plain }: Sentence): boolean => listed.test(plain) || ourReply.test(plain);

/** "You may ask for it to be looked at again", "to challenge the decision": what is then sent in by a day is no answer. */
const again =
  /\b(?:appeals?|appealing|challeng(?:e|es|ing) (?:it|this|that|the|our|a)|(?:looked|look) at (?:it |this |the decision )?(?:again|afresh)|reconsider(?:ed|ation)?|review of (?:it|this|that|the|our) decision|(?:decision|it) (?:to be )?reviewed|call(?:ed)?[- ]in|complain(?:t|ts|ing)?|dispute (?:it|this|the)|(?:dis|not )agree with (?:it|this|the|our) decision)\b/i;

/** Whether a day is for those who would have a decision looked at again. */
export const isOfAppeal = ({ plain, over, block }: Sentence, previous: Sentence | null): boolean => {
  const heading = over.at(-1) ?? '';
  if (exercise.test(plain) || exercise.test(heading)) return false;
  return again.test(plain) || again.test(heading) || (previous?.block === block && again.test(previous.plain));
};
