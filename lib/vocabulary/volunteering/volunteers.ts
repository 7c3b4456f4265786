import { payingCosts, personalCosts } from '@/lib/vocabulary/costs.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** People who are paid for the work that volunteers might do. */
const paidRoles =
  'assistants?|librarians?|wardens?|drivers?|caretakers?|rangers?|organisers?|co-?ordinators?|officers?|workers?|nurses?|teachers?|cooks?|escorts?|clerks?|professionals?|advis[eo]rs?|caseworkers?|crews?|stewards?|tutors?|gardeners?|instructors?|leaders?';

/** What volunteers give: "volunteers' time", "the hours that they put in". After a sentence about volunteers, "their hours". */
const timeGiven = anyOf(
  "(?:volunteer|helper)(?:s'?|'s|ing)? ?(?:[0-9][0-9,]* |\\w+ and )?(?:time|hours?|days|effort|input|contribution|work)|unpaid (?:help|time|hours)",
  '(?:time|hours|effort) of (?:your |the |our )?(?:volunteers|helpers)',
  'what (?:(?:your|the|our|their) )?(?:volunteers|helpers|members) (?:give|put in|contribute|do|bring)',
  '(?:hours|time|days|effort|work) (?:(?:that|which) )?(?:(?:your|the|our) )?(?:volunteers|helpers|they|people) (?:give|gave|put in|work(?:ed)?|contributed?|spen[dt])',
  String.raw`(?:hours|time|days|effort|work) (?:given|worked|put in|contributed|spent|done) by (?:\w+ )?volunteers`,
  String.raw`(?:volunteers?|helpers) (?:\w+ ){0,2}(?:g(?:a|i)ve|put in|contributed?|work(?:ed)?|do|did) (?:\w+ ){0,3}[0-9][0-9,]* (?:\w+ )?hours`,
  "how many hours|donated time|(?:contribution|work|effort) of (?:your |the )?volunteers|their (?:hours|time)|value of (?:volunteer(?:s|s'|ing)?|what they give)",
);
const counting = anyOf(
  'counts?|counted|counting|add (?:it |them )?up|includ(?:e|ed|ing)|valued?|match|in[- ]kind|contribution|an hour|recogni[sz]ed?|costed|show|shown|record(?:ed)?|report(?:ed)?|worth|price[d]?|put (?:a )?(?:figure|price|value)|set against|towards|in (?:hours|pounds)|accept(?:ed)?',
);
/** "Volunteers' time counts", "at £12 an hour", "as match funding". */
export const timeCounts = wordsOf(
  String.raw`${timeGiven}\b(?:[^.;?]|\.(?=[0-9])){0,70}?\b${counting}`,
  String.raw`(?:set|put|enter|offset)\b${within(20)}\b${timeGiven}\b${within(40)}\b(?:against|as)`,
  String.raw`${counting}\b${within(50)}\b${timeGiven}`,
);
/** What they give, in the row of a table that names it. */
export const timeNamed = wordsOf(timeGiven);
/** "Leave volunteers' time out", "their hours are disregarded", "no account is taken of": not to be counted. */
export const leftUncounted = wordsOf(
  String.raw`(?:leav(?:e|ing)|left|keep|take)\b${within(30)}\b${timeGiven}\b${within(30)}\bout\b`,
  String.raw`(?:leav(?:e|ing)|left|miss|keep|take|rule[sd]?) out\b${within(40)}\b${timeGiven}`,
  String.raw`${timeGiven}\b${within(40)}\b(?:disregarded|ignored|left out|discounted|excluded|set aside|left to one side|(?:has|have) no place|of no account)`,
  String.raw`no (?:account|notice|credit)\b${within(25)}\b${timeGiven}`,
);
/** "Pay volunteers' expenses"; in a list it may stand under "what we can pay for". */
export const expenses = wordsOf(
  String.raw`volunteer(?:s'?|'s)?\b${within(50)}\b${personalCosts}`,
  String.raw`${personalCosts}\b${within(30)}\b(?:of|for|to|by|which|that) (?:[a-z]+,? ){0,4}volunteers?`,
  'costs? of (?:[a-z]+,? ){1,5}volunteers|what (?:your |the )?volunteers (?:will |would )?cost',
  `volunteers?: ${personalCosts}`,
  String.raw`volunteers?\b[^.;]{0,50}\bcosts? to (?:recruit|train|support|manage|insure|supervise|look after)`,
  String.raw`volunteers?\b${within(40)}\bout of pocket`,
  String.raw`volunteers?(?: drivers?)?\b${within(40)}\b(?:paid|get|receive|given|claim) (?:£?[0-9.]+ ?p?) (?:a|per) mile`,
);
/** The same of "they" and "their", after a sentence about volunteers. */
export const theirExpenses = wordsOf(String.raw`(?:they|their|them)\b${within(30)}\b${personalCosts}`, personalCosts);
export const payable = wordsOf(
  payingCosts,
  '(?:proper|fair|legitimate) charge|use (?:the|your|this|our) (?:grant|money|award|funding)|chargeable|put in|paid back|(?:fares|mileage|travel|expenses|costs|parking|petrol) back|treat\\w*|look(?:ed|ing)? after',
  '(?:get|receive|given) £?[0-9.]+ ?p? (?:a|per) mile',
);
/** "No distinction is drawn between paid and unpaid visits": the one may stand for the other. */
export const eitherWay =
  /\bno distinction (?:is |will be |shall be )?(?:drawn |made )?between paid and (?:unpaid|volunteer)|\b(?:paid or unpaid|unpaid or paid)\b[^.;]{0,40}\b(?:alike|either|count)/i;
/** "Add to what paid staff do", "in addition to the workers". */
export const addsToStaff = wordsOf(
  String.raw`volunteers?\b${within(80)}\b(?:add(?:s|ing)? to|(?:an )?addition to|extra to|on top of what|over and above|not in place of|complement\w*|enhance\w*|supplement\w*|work(?:ing)? alongside|alongside (?:them|the|our|paid)|as well as|support(?:s|ing)?(?! of)|help(?:s|ing)?|extend(?:s|ing)?|on top of)\b${within(60)}\b(?:staff|paid|employees|employed|posts?|team|${paidRoles}|what (?:the|your|our) \w+ (?:does|do)\b)`,
  String.raw`volunteers?\b${within(30)}\b(?:with|alongside) (?:our|the|paid) (?:\w+ )?(?:staff|team|employees|${paidRoles})`,
  String.raw`volunteers?\b${within(60)}\balongside (?:them|our (?:own )?(?:staff|team)|those (?:who are )?(?:paid|employed))`,
  String.raw`^they\b${within(60)}\b(?:add(?:s|ing)? to|(?:an )?addition to|complement\w*|supplement\w*|alongside|as well as|on top of)\b${within(60)}\b(?:staff|paid|employees|employed|you employ|posts?|team|${paidRoles})`,
);
export const substitute =
  /\b(?:(?:take|taking|takes|put (?:in|into)|fill(?:s|ing)?) (?:the|their|his|her) (?:places?|jobs?|shoes|roles?)|replac(?:e|es|ed|ing|ement)|substitut\w+|swap(?:ped|ping)? for|stand(?:s|ing)?[- ]ins?|(?:stand|sit|step|fill)(?:s|ing)? in for|(?:fill|cover)(?:s|ing)? (?:a |the |any )?(?:paid |staff )?(?:shifts?|posts?|vacanc(?:y|ies))|in (?:the )?place of|instead of|rather than|in (?:their|the|his|her|that) (?:[a-z']+ )?(?:stead|place)\b|in lieu of|used to (?:fill|cover|do)|(?:lost|given|go|goes|going) to (?:a |the )?volunteers?|(?:step|mov)(?:s|e|es|ping|ing)? into (?:the|their|a) (?:roles?|jobs?|posts?|shoes)|displac\w+|supplant\w*|do(?:es|ing)? (?:the|all the) work\b[^.;]{0,20}\b(?:done|carried out|undertaken|performed|given) by|do (?:the|a) (?:paid |job|work) (?:of|that)|do(?:es|ing)? (?:the |an? |your |our )?(?:[a-z]{3,15} ){0,2}[a-z]{3,15}(?:'s|s') (?:jobs?|work)|do(?:es|ing)? (?:her|his) (?:job|work)|sav(?:e|ing) on (?:\w+ )?(?:wages|staff|salar))/i;

const runningIt =
  'carry (?:the|a) (?:caseload|load|work)|doing (?:that|the|this) (?:job|work|role)|do (?:the|her|his|their|that|this|some of the) (?:runs|rounds|work|jobs?)|pick(?:s|ing)? up|step(?:s|ping)? in|tak(?:es?|en) (?:over|on|up|responsibility)|carry(?:ing)? on|taking (?:over|on)|run|running|staff|operate|deliver|carry out|cover|do the|undertake|perform|provide the|lead|replac(?:e|es|ing)|open (?:and close|up|the|it)|keep|kept|greet|welcome|drive|look after|mind the|answer the|serve|supervise|teach|do (?:the|what|all)|step into|lead|cook|host';
/** Volunteers taking work over: "would take over the desk", "run by volunteers", "handed to volunteers". */
export const takesOver = wordsOf(
  String.raw`(?:volunteers?|unpaid \w+)\b${within(60)}\b(?:${runningIt})`,
  "(?:run|staffed|operated|delivered|provided|managed|led|taken over|replaced|covered|driven|looked after|made|crewed|filled|given|carried out|taken on|done|kept (?:open|going)|opened|manned|greeted)(?: entirely| wholly| largely| mainly| instead| from now on| in future)? (?:by|among|from|through) (?:[a-z'-]+ ){0,4}volunteers?",
  '(?:run(?:ning)?|keep(?:ing)?|open(?:ing)?|staff(?:ing)?) (?:it|them|the [a-z ]{2,30}) (?:open )?with (?:[a-z]+ )?volunteers',
  String.raw`(?:hand(?:ed|ing)?|transfer(?:r?(?:ed|ing))?|pass(?:ed|ing)?|give(?:n)?|move(?:d)?|shift(?:ed)?|go|switch(?:ed)?)\b${within(110)}\bto (?:[a-z-]+ ){0,4}volunteers?`,
  'volunteers? (?:can|may|will|to) be used (?:where|when|if|to)',
  '(?:swap(?:ped|ping)?|exchanged?|traded) for (?:[a-z]+ ){0,3}volunteers?',
  'volunteers? (?:in (?:lieu|place) of|instead of|rather than) (?:the|a|an|our|two|three|paid)',
  String.raw`(?:would|will|could)\b${within(50)}\b(?:themselves )?as (?:unpaid )?volunteers`,
  String.raw`(?:convert|turn|chang|mak)(?:e|ed|es|ing|s)?\b${within(60)}\b(?:in)?to (?:an? )?(?:volunteer|voluntary|unpaid) (?:roles?|posts?|positions?|ones|jobs?)`,
  '(?:volunteer[- ](?:run|led|managed|staffed)|community[- ](?:run|managed))',
  String.raw`(?:fill|staff|man|cover)(?:ed|ing|s)?\b${within(60)}\b(?:with|by|using) (?:[a-z-]+ ){0,2}volunteers`,
  String.raw`us(?:e|ing) volunteers?(?: \w+)? (?:where|to|instead|in place|rather)\b`,
  String.raw`(?:take|taking|takes|taken) over\b${within(60)}\b(?:with|by|using) (?:[a-z-]+ ){0,2}volunteers`,
  String.raw`(?:rel(?:y|ying) on|recruit(?:ed|ing)?|us(?:e|ing)) (?:[a-z-]+ ){0,2}volunteers\b${within(40)}\b(?:to|instead|in place)`,
  String.raw`(?:deliver(?:ed)?|run|staff(?:ed)?|provide[d]?|cover(?:ed)?|do|done)\b${within(40)}\b(?:with|using) (?:[a-z-]+ ){0,2}volunteers (?:in place|instead|rather)`,
  String.raw`replac(?:e|ed|ing)\b${within(60)}\b(?:with|by) (?:[a-z-]+ ){0,2}volunteers`,
  '(?:step down|move|go|carry on|continue|work) (?:[a-z]+ ){0,3}(?:to|in|on|into) (?:an? )?(?:voluntary|unpaid) (?:role|basis|capacity)',
  String.raw`(?:looked after|run|opened|kept open|staffed)\b${within(50)}\b(?:using|with|through) (?:\w+ ){0,3}volunteers`,
  // "Volunteers would open the hall instead": whatever it is that they would do.
  String.raw`volunteers?\b${within(40)}\b(?:(?:would|will|could|can|to)\b${within(60)})?\b(?:instead|in (?:their|his|her) (?:place|stead))`,
);
/** Single tasks of somebody's that pass to volunteers: of parcels or leaflets these words tell nothing. */
export const taskTaken = wordsOf(
  "(?:absorbed|picked up|made up|met|handled|carried|dealt with|undertaken|performed|shouldered|shared(?: out)?|worked|covered) (?:by|among|between|from|through) (?:[a-z'-]+ ){0,4}volunteers?",
);
