import type { Place } from '@/lib/extract/notices/giver.ts';
import { underAgreement } from '@/lib/extract/notices/words.ts';

/** An earlier agreement, which this one replaces: "a contract of 2022, under which either party could withdraw on". */
const formerly =
  /\b(?:replac|supersed)\w+ (?:a|an|the|any|our|your)\b[^.;]{0,80}\b(?:under which|which|that)\b[^.;]{0,60}$|\b(?:contract|agreement|award|grant|arrangement)\b[^.;]{0,60}\b(?:in|of|from) (?:[a-z]+ )?(?:19|20)[0-9]{2}\b[^;]{0,60}\b(?:could|might) (?:be|have been)\b[^.;]{0,40}$/i;
/** "That is a larger contract", "a separate agreement, which can be ended on". */
const separate =
  /\b(?:an?|the)(?: much)? (?:larger|bigger|smaller|separate|different|older|earlier|previous|former) (?:\w+ )?(?:contract|agreement)\b|\b(?:another|(?:your|their|its|\w+'s) other) (?:\w+ )?(?:contract|agreement|award|grant)\b|\b(?:contract|agreement|award|grant)\b[^.;]{0,80}(?:\b(?:is|will) not|n't) (?:be )?affected\b/i;
const saysOfIt = /^(?:it|that(?: one| contract)?|which)\b/i;
const isIllustration = /^(?:by way of |for )?(?:an )?(?:illustration|example)\b|\b(?:that|this|which) is not a term\b/i;
/** Time to ask for a review or to answer: "within 15 Working Days of receipt". */
const timeToAsk =
  /^(?:'s|s'|')? (?:of|after|from) (?:the (?:date of )?)?(?:receipt|receiving|its receipt|notice|letter|decision)\b/i;

/** "You may ask for a review within 20 working days", "appeal to the Director within". */
const asksAgain =
  /\b(?:(?:ask|asks|request|requests|apply|applies) (?:us |it |the \w+ )?(?:for|to) (?:an? |the )?(?:\w+ )?(?:review|appeal|reconsider\w*|look)|appeals?|seek a review)\b[^.;]{0,60}$/i;

/** Whether a length of notice is that of another agreement, of an example, or time in which to ask for a review. */
export function isOfAnother(before: string, after: string, { sentence: { plain }, context }: Place): boolean {
  if (formerly.test(before) && !underAgreement.test(before)) return true;
  const last = context.at(-1) ?? '';
  if (separate.test(saysOfIt.test(plain) ? last : before)) return true;
  if (isIllustration.test(plain) || isIllustration.test(last)) return true;
  return /\bwithin (?:a further )?$/i.test(before) && (timeToAsk.test(after) || asksAgain.test(before));
}
