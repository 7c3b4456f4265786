import { isAnothersPower } from '@/lib/extract/notices/elsewhere.ts';
import { sidesIn, takesMoney } from '@/lib/extract/notices/giver.ts';
import { endsBySaying, withoutShortNoticeOfWork } from '@/lib/extract/notices/short-notice.ts';
import {
  agreed,
  anotherNotice,
  cause,
  isForceMajeure,
  isOfAnothersMoney,
  mayTell,
  noNotice,
  plainlyNone,
  power,
  sideMay,
} from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { Giver, Notice, Sentence } from '@/lib/facts.ts';

/** "forthwith on the happening of any of the following:" and a list of failings. */
const listsCauses = ({ plain }: Sentence, rest: readonly Sentence[]): boolean =>
  /(?::|following|any of these)\W*$/i.test(plain) &&
  rest.slice(0, 8).some((item) => item.block.kind === 'item' && cause.test(item.plain));

/** "The exception is where money has gone astray. Then we might have to stop there and then." */
const isThen = (plain: string, context: readonly string[]): boolean =>
  /^(?:then|in (?:that|such|those|either)|if so|there)\b/i.test(plain) && cause.test(context.at(-1) ?? '');

const callsItADay =
  /\b(?:(?:terminable|determinable) at will|call(?:s|ed)? it a day|pull(?:s|ed)? the plug|immediate (?:termination|withdrawal|cancellation))\b/i;

/** "We may close the scheme to new applications without notice": those who have a grant keep it. */
const closedToNew =
  /\b(?:clos|end|suspend|stop)\w*\b[^.;]{0,40}\b(?:new |further )?(?:applications?|applicants?|bids)\b/i;

/** Somebody's application, consent or competition, which is no grant. */
const otherWithdrawn =
  /\b(?:withdraw\w*|cancel\w*|stop\w*|end\w*|suspend\w*|terminat\w*|abandon\w*) (?:your|the|this|a|an|any|their|his|her|its) (?:\w+ )?(?:applications?|consent|bids?|tenders?|(?:tender|application|award) process|procurement|exercise|competition|responses?|comments?|membership|booking|objection|complaint|request|participation)\b/i;
/** "You can opt in at any time if you opted out before", "opting out of messages about the tender": what a portal sends. */
const sentOrNot =
  /\bopt(?:s|ing|ed)?[- ]in\b|\bopt(?:s|ing|ed)?[- ]out of\b[^.;]{0,60}\b(?:messages|communications?|correspondence|e-?mails?|alerts|updates|newsletters?|mailings?|contact|marketing|tender|exercise)\b|\b(?:opt[- ]out|unsubscribe)\b[^.;]{0,60}\b(?:messages|communications?|correspondence|e-?mails?|alerts|newsletters?|mailings?)\b/i;
/** "Having looked at the contracts which can be varied in-year, we have concluded": the power is not what is told. */
const lookedThrough =
  /\b(?:look(?:ed|ing)|review(?:ed|ing)|consider(?:ed|ing)|examin(?:ed|ing)|(?:gone|went|going) through|list(?:ed|ing)|identif(?:ied|ying))\b[^.;,]{0,60}\b(?:which|that|where) (?:[a-z]+ )?(?:may|can|could|might)\b[^.;,]{0,60}/i;

/** "Nothing in this agreement allows the Council to reduce the grant without notice": a power that is denied. */
const deniesPower =
  /\b(?:nothing|no (?:term|clause|provision|part|condition)|neither|nobody|no one|none)\b[^.;]{0,50}\b(?:allows?|permits?|entitles?|lets?|gives?|authoris\w+|enables?|may|can|will)\b|\bat no (?:time|point) (?:may|can|will|shall)\b|\b(?:(?:may|shall|will|must|can) not|never) (?:be )?(?:\w+ly )?(?:end|terminat|reduc|withdraw|cut|stop|ceas|cancel|vary|lower|discontinu)\w*\b[^.;,]{0,50}\bwithout\b/i;
/** "If government pulls the money, we stop paying that day": one stops with the other. */
export const stopsWithMoney =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:if|should|when|where|once)\b(?![^,]{0,90}\b(?:you(?:r|rs)?|period|term|year)\b)[^.;,]{0,60}\b(?:money|funding|grant|funds|budget|allocation|contribution)\b[^.;,]{0,50}, (?:then )?(?:we|ours|yours|it|this|the (?:\w+ )?\w+|(?:your|our|all) (?:\w+ )?(?:grants?|payments?|awards?|funding)|payments?|grants?|awards?)(?: will| shall| must| has to| have to)?(?: also| too)? (?:stops?|ends?|ceases?|falls?)(?: paying| payments?| too)? (?:on )?(?:that|the same|the very same|that very) (?:day|moment|hour)\b/i;

/** "At any time, subject to reasonable notice": some is promised, and no length of it. */
const someNotice =
  /\b(?:giving|on|upon|subject to|with)\b[^.;]{0,30}\breasonable (?:period of |prior |written |advance )*notice\b/i;
/** It says outright that none is given. */
export const deniesNotice =
  /\b(?:nothing|no (?:term|clause|provision|part|condition))\b[^.;]{0,40}\b(?:obliges?|requires?|binds?|commits?|compels?) (?:us|it|the (?:\w+ )?\w+) to (?:give|serve|tell|warn|notify|inform)\b(?![^.;]{0,30}\bnotice of (?:a|an|any|the|its|each) (?!\w* ?(?:end|cut|reduc|terminat|withdraw|clos)))|\bno (?:duty|obligation|requirement|need) to (?:forewarn|warn|notify|tell|inform|give)\b|\bno (?:period of |minimum |set |fixed )?notice(?: period)? (?:applies|is (?:needed|required|given|promised|due)|will be given|need be given)\b|\b(?:do(?:es)? not|need not|not (?:be )?(?:obliged|required|bound)|without being (?:obliged|required|bound)|do not|no need|(?:is|are|shall be) under no (?:obligation|duty))(?: have| need)?(?: to)? give (?:you |any |prior |advance |a |set |period of |the \w+ ){0,3}(?:notice|warning)\b|\b(?:needs?|shall|will) give no (?:prior |further |advance |formal )?(?:notice|warning)\b|\b(?:need not|do(?:es)? not (?:need|have) to|do not (?:need|have) to|without (?:needing|having) to) (?:tell|warn|say so|let|inform|notify)\b|\b(?:cannot|not able to) (?:say|tell you|promise|know) how (?:much|long)\b[^.;]{0,20}\b(?:notice|warning)\b/i;

/** No length of it is promised: "we can't commit to any set period of notice". */
const deniesLength =
  /\b(?:cannot|not able to|unable to|no) (?:undertake|promise|guarantee|notice|commit)\b|\b(?:cannot|not able to|unable to|will not|do not|not)\b[^.;]{0,20}\b(?:promise|guarantee|commit|say how (?:much|long)|tie (?:our|it)sel(?:ves|f)|bind (?:our|it)sel(?:ves|f)|be (?:held|bound)|undertake|fix)\b[^.;]{0,40}\b(?:notice|warning)\b|\b(?:no|not any)\b[^.;]{0,25}\b(?:notice|warning) (?:is|can be|will be|has been) (?:guaranteed|promised|given|offered|set)\b/i;
/** "You would hear as soon as we had": told, and not beforehand. */
const toldAtOnce = /\b(?:tell|told|inform\w*|notif\w+|let|write|warn|hear)\b[^.;]{0,30}\b(?:as soon as|once)\b/i;

/** "He may therefore take back any grant": of a commissioner or a mayor, and no organisation is a he. */
const aPersonMay = /\b(?:s?he)\b[^.;]{0,20}\b(?:may|can|might|could|will|is free)\b/i;

/** A power to end or cut with no notice promised: `P0D`. Left out where the next words give the notice after all. */
export function unstatedNotice(
  sentence: Sentence,
  rest: readonly Sentence[],
  parties: Parties,
  stated: readonly Notice[],
  context: readonly string[],
): Notice | null {
  const plain = sentence.plain.replace(lookedThrough, ' ');
  const isLinked = stopsWithMoney.test(plain);
  if (isOfAnothersMoney(plain) && !isLinked) return null;
  if (
    !mayTell(sentence) ||
    !endsBySaying(plain, context) ||
    !(agreed.test(plain) || callsItADay.test(plain) || sideMay.test(plain)) ||
    !(power.test(plain) || deniesNotice.test(plain) || isLinked) ||
    (deniesPower.test(plain) && !deniesNotice.test(plain))
  )
    return null;
  if (otherWithdrawn.test(plain) || sentOrNot.test(plain) || closedToNew.test(plain) || someNotice.test(plain))
    return null;
  const soon = rest.slice(0, 2).filter(({ block }) => block === sentence.block);
  const [follows] = soon;
  if (isAnothersPower(sentence, follows?.plain ?? '')) return null;
  const isAtAnyTime = noNotice.test(withoutShortNoticeOfWork(plain));
  const denies = soon.find(
    ({ plain: words }) =>
      deniesLength.test(words) || deniesNotice.test(words) || (isAtAnyTime && toldAtOnce.test(words)),
  );
  const isDenied = deniesNotice.test(plain) || deniesLength.test(plain);
  if (!isAtAnyTime && !denies && !isDenied && !isLinked) return null;
  if (
    isForceMajeure(plain) ||
    (anotherNotice.test(plain) && !/\b(?:grant|funding|award|agreement|contract)\b/i.test(plain))
  )
    return null;
  const upTo = isDenied ? plain.length : plain.search(power) + 1;
  const actor = sidesIn(plain.slice(0, upTo), parties)
    .filter(({ isObject }) => !isObject)
    .at(-1);
  const who: Giver =
    actor?.side ??
    (isLinked ||
    takesMoney.test(plain) ||
    aPersonMay.test(plain) ||
    /\bbe (?:\w+ ){0,3}(?:terminat|withdraw|reduc|adjust|scal|shr[iu]nk|cut|lower|trim|halv|taken|stop|cancel|vari|suspend|end)/i.test(
      plain,
    )
      ? 'funder'
      : 'either');
  const isGiven = ({ start, giver }: Notice) =>
    start === sentence.start ||
    start === denies?.start ||
    // What the other side must give says nothing of this one's.
    (start === follows?.start && (giver === who || giver === 'either' || who === 'either'));
  if (stated.some(isGiven)) return null;
  const isPlain = plainlyNone.test(plain) || denies !== undefined || isDenied || isLinked;
  return {
    start: sentence.start,
    end: denies ? denies.end : sentence.end,
    giver: who,
    period: 'P0D',
    inWriting: false,
    forCause: cause.test(plain) || listsCauses(sentence, rest) || isThen(plain, context),
    assumed: isPlain ? [] : [{ what: 'end-of-period', why: 'it says when, and promises no notice' }],
  };
}
