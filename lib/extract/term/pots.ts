import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';

const sum = '£[0-9][0-9,.]*[km]?(?: (?:of|in) \\w+)?';
const money = '(?:funding|money|funds|grants|support)';
/** Up to so many words, none of which names one who is paid. */
const toAll =
  "(?: (?!(?:you|your|contract|service|agreement|only|charity|provider|recipient|grantee)\\b)[\\w'-]+){0,6}?";
const thatYear = '(?:for|in|during)(?: the)?(?: financial)?(?: year)? $';
const thoseYears = '(?:for|in|during|over|across|between|from)(?: the)?(?: financial)?(?: years?)? $';
const is = '(?: (?:is|are|will be|has been|made|being|now|still|also|again)){0,3}';
const setAside = '(?:set aside|allocated|budgeted|earmarked|put aside|ring-?fenced|announced|made available|found)';
const forMany = '(?:fund|scheme|pot|programme|budget|grants|groups|charities|organisations|clubs|sector|communities)';
/** "New grant funding available for 2026/27", "a share of our £90,000 pot in 2026-27": what there is to ask for in one year; several may be those of each award. */
const potOfYear = new RegExp(
  [
    String.raw`(?:\b${money}|${sum})${is} (?:available|on offer)${toAll} ${thatYear}`,
    String.raw`\b(?:pot|kitty)(?: (?!only\b)[\w'-]+){0,4}? ${thatYear}`,
  ].join('|'),
  'i',
);
/** "£3,000 to give to groups between", "the grants budget for", "we have set aside £45,000 for small grants in". */
const potOfYears = new RegExp(
  [
    String.raw`(?:\b${money}|${sum})${is} to (?:give|share|award|distribute|hand|allocate)(?: out| away)?${toAll} ${thoseYears}`,
    String.raw`\b(?<!\byour )(?:grants?|fund(?:ing)?|scheme|programme|ward) (?:\w+ )?(?:budget|pot)(?: (?!only\b)[\w'-]+){0,3}? ${thoseYears}`,
    String.raw`\b${setAside} (?:up to |about |around |a total of )?${sum} (?:more )?(?:to|for|in|into|towards|as)(?: [\w'-]+){0,4}? ${forMany}\b(?: (?!you\b)[\w'-]+){0,3}? ${thoseYears}`,
  ].join('|'),
  'i',
);
/** "In 2026/27 the Council set aside £45,000 for small grants". */
const asideThen = new RegExp(
  String.raw`^,? (?:(?!you\b)[\w'-]+ ){1,5}${setAside} (?:up to |about |around |a total of )?${sum}[^.;]{0,40}\b${forMany}\b`,
  'i',
);
const yearFirst = /^(?:in|for|during)(?: the)?(?: financial)?(?: year)? $/i;
const andNoMore = /^\)?,? (?:only|alone|and no)\b/i;

/** "The total funding available for this fund is", with a sum for each year under it. */
const ofWholeFund =
  /\b(?:total|whole|all|overall)\b[^.;]{0,20}\b(?:funding|money|fund|budget|amount|sum|resources?|allocation)\b[^.;]{0,25}\b(?:available|to (?:share|distribute|allocate|award)|(?:for|in|of) (?:the|this|our) (?:\w+ ){0,3}?(?:fund|scheme|programme|round))\b|\btotal (?:\w+ ){0,2}(?:fund|pot|grants? budget)\b|\b(?:fund|scheme|programme|pot)(?:'s)? (?:budget|allocation|value|size|total)\b|\b(?:money|funding|budget|allocation) (?:available )?(?:for|in|through|under) (?:the|this|our) (?:\w+ ){0,3}?(?:fund|scheme|round)s?\b|\b(?:size|value) of (?:the|this|our) (?:\w+ ){0,2}(?:fund|scheme|pot)\b/i;
const ofOneBid =
  /\b(?:contracts?|agreements?|services?|providers?|your?|each (?:organisation|group|project|award)|charity|recipient|grantee|organisation|centre|trust)\b/i;

/** Whether the sums of each year are what a whole fund has, to be shared among those who ask. */
export const isOfWholeFund = (words: string): boolean => ofWholeFund.test(words) && !ofOneBid.test(words);

/** Whether a range of so many months is when there is money to be shared out, and not how long an award lasts. */
export function isOfPot({ value: { when }, sentence, before, after }: Mention<DateFound>, months: number): boolean {
  const near = before.slice(-140);
  if (andNoMore.test(after)) return false;
  if (potOfYears.test(near) || (yearFirst.test(before) && asideThen.test(after.slice(0, 160)))) return true;
  if (when.shape !== 'range' || when.unit !== 'financial-year') return false;
  if (months === aYear && potOfYear.test(near)) return true;
  return (
    (sentence.block.cell !== undefined || /£/.test(sentence.plain)) &&
    [sentence.plain, ...sentence.over.slice(-2)].some(isOfWholeFund)
  );
}
const aYear = 12;
