import type { Place } from '@/lib/extract/notices/giver.ts';
import { isToExtend } from '@/lib/extract/notices/to-extend.ts';
import { forceMajeure, underAgreement } from '@/lib/extract/notices/words.ts';

/** An earlier agreement, which this one replaces: "a contract of 2022, under which either party could withdraw on". */
const formerly =
  /\b(?:replac|supersed)\w+ (?:a|an|the|any|our|your)\b[^.;]{0,80}\b(?:under which|which|that)\b[^.;]{0,60}$|\b(?:contract|agreement|award|grant|arrangement)\b[^.;]{0,60}\b(?:in|of|from) (?:[a-z]+ )?(?:19|20)[0-9]{2}\b[^;]{0,60}\b(?:could|might) (?:be|have been)\b[^.;]{0,40}$/i;
/** "That was a contract for the whole borough, and could be ended on": said of one that was named as old just before, or in the same breath. */
const couldThen = /\b(?:was|were|ran|had)\b[^.;]{0,160}\b(?:could|might)\b[^.;]{0,50}$/i;
const ofOld =
  /\b(?:19|20)[0-9]{2} (?:[a-z]+ )?(?:contract|agreement|grants?|scheme|round|award|programme)\b|\b(?:old|previous|former|earlier|last|first|outgoing) (?:[a-z]+ )?(?:contract|agreement|grants?|scheme|round|award|arrangements?|programme)\b|\b(?:arrangements?|contract|agreement|scheme) before (?:this|that|it)\b|\b(?:back then|in those days|at that time)\b/i;
/** "Awards made under it, which could be withdrawn on": of a scheme that is over, for what is given now may be. */
const madeUnderIt =
  /\b(?:awards?|grants?|agreements?|contracts?) (?:made|given|awarded|paid|let) (?:under|from|through) (?:it|that|them|the (?:old|former|previous|earlier|closed|last) \w+)\b[^.;]{0,30}\b(?:could|might) be\b[^.;]{0,40}$/i;
/** "That is a larger contract", "a separate agreement, which can be ended on". */
const separate =
  /\b(?:an?|the)(?: much)? (?:larger|bigger|smaller|separate|different|old|older|earlier|previous|former) (?:\w+ )?(?:contract|agreement)\b|\b(?:another|(?:your|their|its|\w+'s) other) (?:\w+ )?(?:contract|agreement|award|grant)\b|\b(?:contract|agreement|award|grant)\b[^.;]{0,80}\b(?:is|will) not (?:be )?affected\b/i;
const saysOfIt = /^(?:it|that(?: one| contract)?|which)\b/i;
const isIllustration = /^(?:by way of |for )?(?:an )?(?:illustration|example)\b|\b(?:that|this|which) is not a term\b/i;
/** Time to ask for a review or to answer: "within 15 Working Days of receipt". */
const timeToAsk =
  /^(?:'s|s'|')? (?:of|after|from) (?:the (?:date of )?)?(?:receipt|receiving|its receipt|notice|letter|decision)\b/i;

/** "The charity has ten working days in which to ask for it to be looked at again". */
const inWhichToAsk =
  /^(?:'s|s'|')? ?(?:in|within) which to (?:ask|appeal|request|answer|reply|respond|object|challenge|make (?:representations|(?:its|your|the) case|comments)|say|comment|seek)\b/i;
/** "You may ask for a review within 20 working days", "appeal to the Director within". */
const asksAgain =
  /\b(?:(?:ask|asks|request|requests|apply|applies) (?:us |it |the \w+ )?(?:for|to) (?:an? |the )?(?:\w+ )?(?:review|appeal|reconsider\w*|look)|appeals?|seek a review)\b[^.;]{0,60}$/i;

/** A loan, a lease, a licence or somebody's job, which has terms of its own: "the loan may be called in on", "a licence that can be ended on". */
const otherThing =
  /\b(?:loans?|overdrafts?|leases?|(?<!\bto )licen[cs]es?|licen[cs]e you to (?:use|occupy|hire|run|sell|film)|tenanc(?:y|ies)|subscriptions?|memberships?|bookings?|lenders?|landlords?|banks?|tenants?|lettings|insurers?|mortgages?|(?:energy|phone|telephone|broadband|utility|electricity|gas) contracts?)\b(?![^.;]{0,70}\b(?:agreement|grant|award|funding|service)\b)(?![^.;]{0,70}, (?:the |then )?(?:council|authority|funder|commissioner|board|icb|we) (?:may|can|will|shall)\b)[^.;]{0,70}$/i;
const ofJobs =
  /\b(?:employees?|staff|workers?|volunteers?|employment)\b[^.;]{0,60}\b(?:contracts?|employed|engaged|employment|posts?)\b[^.;]{0,40}$|\b(?:end|ends|ended|terminat\w+|leave) (?:the |your |this |his |her |their )?(?:employment|appointment|post|job)\b[^.;]{0,60}$/i;
/** "This letter is no NHS Standard Contract, under which termination is on". */
const notThis =
  /\b(?:not|nor|nothing|no)\b[^.;]{0,60}\b(?:create|constitute|form|amount to|be (?:read|treated) as|become|is|an?)\b[^.;]{0,60}\b(?:contract|agreement|lease|tenancy),? (?:under which|by which|where|which|that|whose)\b[^.;]{0,40}$/i;
const ofBefore =
  /\b(?:contract|agreement|award|grant|arrangement)\b[^.;]{0,80}\b(?:dated|made|of|in|from|let|signed|since)\b[^.;]{0,30}\b(?:19|20)[0-9]{2}\b[^;]{0,60}\b(?:could|might|was|were|had)\b[^.;]{0,50}$/i;
const runsOut = /^[^.;]{0,40},? (?:expires?|comes to an end|runs? out|comes to its)\b/i;
const present =
  /\b(?:current|existing|present|outgoing) (?:\w+ )?(?:contract|agreement|arrangements?|provider)\b[^.;]{0,60}\b(?:which|that)\b[^.;]{0,40}$/i;
/** To somebody who is helped, and to neither side: "give a client seven days", "four weeks' notice to that carer". */
const helped =
  '(?:clients?|patients?|people|carers?|service users?|customers?|residents?|members of the public|tenants?|pupils?|famil(?:y|ies)|persons?|employees?|volunteers?|learners?|visitors?)';
const toHelped = new RegExp(
  `\\b(?:give|gives|giving|given|tell|tells|telling|warn|warning)(?: to)? (?:a|an|the|each|any|every|that|its|those|all|your|their)? ?(?:\\w+ )?${helped}(?: at least| no less than| not less than)? $`,
  'i',
);
const helpedGet = new RegExp(
  `\\b${helped} (?:(?:will|would|must|shall|should) )?(?:gets?|have|has|receives?|be given|are given|is given)(?: at least| no less than| not less than)? $`,
  'i',
);
const forHelped = new RegExp(
  `^(?:'s|s'|')? ?(?:written |prior )?notice to (?:a|an|the|each|any|every|that|its|those|all|your|their)? ?(?:\\w+ )?${helped}\\b`,
  'i',
);
/** "Two weeks' notice of the visit". */
const ofVisit =
  /^(?:'s|s'|')? ?(?:written |prior |advance )?notice (?:of|for|before) (?:the|a|an|any|our|each|every|its|such) (?:\w+ ){0,2}(?:visits?|inspections?|audits?|meetings?|events?|increases?|moves?|works|checks?)\b/i;
/** Events outside anybody's control: "after four months of it either may end this agreement by fourteen days' notice". */
const ofEvents =
  /\b(?:of it|of this|of such|such (?:an )?event|(?:it|this|that|they|the event|the delay)\b[^.;]{0,20}\b(?:lasts?|continues?|goes on|persists?)|after (?:[a-z]+|[0-9]+) (?:days|weeks|months) of)\b/i;

/** "The other contract, with its six months' notice, doesn't come into it." */
const leftAlone =
  /^(?:'s|s'|')? ?(?:written )?notice\b[^.;]{0,30}\b(?:is|are|will be|does|do|will) not\b[^.;]{0,12}\b(?:affected|apply|come into|part of|change)\b/i;
/** "Not less than six months before the end of the Grant Period the parties shall meet to agree a plan." */
const beforeTheEnd = /^(?:'s|s'|')? ?(?:before|prior to|ahead of) the (?:end|expiry|close|closing|last)\b/i;
const toMeet = /\b(?:meet|plan|discuss|talk|review|draw up)\b/i;

/** "You will have three months to improve before we think of ending it": time to mend, and no notice. */
const toImprove =
  /^(?:'s|s'|')? ?(?:in which |within which )?to (?:work|take effect|bed in|succeed|put (?:it|things|that|this|them|what|matters)\b[^.;]{0,20}\bright|improve|remedy|mend|recover|catch up|turn (?:it|things) round|do better|make good|correct|rectify)\b/i;
/** "Our council grant is ending with four weeks' notice. Can you help?": asked by a reader of another's money. */
const readersOwn =
  /\b(?:our|my) (?:\w+ )?(?:grant|funding|contract|award|money) (?:is|was|has been|from [^.;]{3,30} (?:is|was)) (?:being |now |due to |about to )*(?:end\w*|stop\w*|cut|clos\w+|withdrawn|finish\w*)\b/i;
/** "The compact of 2014 says that the Council will give at least". */
const ofCompact = /\bcompact\b[^.;]{0,40}\b(?:says|asks|promises|requires|speaks|expects|commits)\b/i;
/** "The charity can call in the balance on 14 days' notice". */
const debtCalledIn = /\bcall(?:s|ed|ing)? in (?:the|its|a|any|what) \w+[^.;]{0,20}$/i;
const rejected =
  /(?::|\bwas|\bis|\bnot) (?:rejected|discounted|dismissed|ruled out|recommended)\b|\brejected (?:as|because|on|in|by|at)\b/i;
const optionsWeighed =
  /\b(?:^(?:alternative|other) options?$|(?:alternative|other) (?:options?|things|choices|ways)(?: that were| we)? (?:considered|weighed|rejected|looked at)|options? (?:considered|rejected|appraisal)|alternatives considered)\b/i;

/** Whether a length of notice is that of another agreement, of an example, or time in which to ask for a review. */
export function isOfAnother(before: string, after: string, { sentence: { plain, over }, context }: Place): boolean {
  // "(a) A year's extension with one month's notice on either side: rejected as poor value."
  if (rejected.test(plain) || over.some((words) => optionsWeighed.test(words))) return true;
  if (ofCompact.test(before) || debtCalledIn.test(before) || toImprove.test(after)) return true;
  if (readersOwn.test(before) || inWhichToAsk.test(after) || isToExtend(before, after)) return true;
  if (formerly.test(before) && !underAgreement.test(before)) return true;
  const last = context.at(-1) ?? '';
  if (couldThen.test(before) && !underAgreement.test(before)) {
    const said = /^(?:it|that|this|they|those)\b/i.test(plain) ? [plain, ...context, over.at(-1) ?? ''] : [plain];
    if (said.some((words) => ofOld.test(words))) return true;
  }
  const lead = saysOfIt.test(plain) ? `${context.at(-1) ?? ''} ${before}`.replace(/[.;] /g, ', ') : before;
  if (otherThing.test(lead) || ofJobs.test(before) || notThis.test(before) || ofBefore.test(before)) return true;
  if (leftAlone.test(after) || (beforeTheEnd.test(after) && toMeet.test(plain) && !/\bnotice\b/i.test(plain)))
    return true;
  if (toHelped.test(before) || helpedGet.test(before) || forHelped.test(after) || ofVisit.test(after)) return true;
  if (present.test(before) && runsOut.test(after)) return true;
  if (ofEvents.test(plain) && [...context, over.at(-1) ?? ''].some((words) => forceMajeure.test(words))) return true;
  if (separate.test(saysOfIt.test(plain) ? last : before) || madeUnderIt.test(before)) return true;
  if (isIllustration.test(plain) || isIllustration.test(last)) return true;
  return /\bwithin (?:a further )?$/i.test(before) && (timeToAsk.test(after) || asksAgain.test(before));
}
