import { deniedAdvance } from '@/lib/extract/payments/words.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const early = '(?:in advance|up[- ]?front)';
const paid =
  '(?:pay|pays|paid|paying|payments?|grants?|funding|money|funds|awards?|instalments?|quarters?|released?|sums?)';
/** Money before it is needed, by name. */
const anAdvance = wordsOf(
  `${paid}\\b${within(60)}\\b${early}`,
  `${early}\\b(?! (?:notice|copy))${within(30)}\\b(?:payments?|paid|funding)`,
  '(?:advance|early|upfront) (?:payments?|instalments?)|(?:payments?|instalments?) early|payments? on account',
  '(?:an|any) advance(?! (?:notice|copy|on|in|directive|care|of the))',
  '(?:be|is|are) advanced',
  "(?:an?|one|two|three) (?:months?'?s? |quarters?'?s? |small |opening )?floats?",
  `(?:${paid}|part of (?:it|the \\w+))\\b${within(40)}\\b(?:ahead of (?:need|spend\\w*|expenditure|costs?|the work)|before (?:any )?(?:expenditure|spending|costs?) (?:is|are|has|have)|ahead for)`,
  // "Any group with an income under £90,000 may be paid at the start of each quarter instead."
  `(?:organi[sz]ations?|groups?|charities|those|clubs?)\\b${within(70)}\\b(?:paid|payments?)\\b${within(15)}\\bat the (?:beginning|start) of`,
);

const need = anyOf(
  'on (?:request|application)|upon request|by (?:arrangement|agreement|request)|if (?:you|they) (?:ask|request|need|would struggle|can show|cannot)|unless you need|(?:can|may|could|should|to) (?:\\w+ )?(?:ask|request|apply|seek)\\b',
  'requests? (?:for|that|to)|please (?:ask|tell|talk|speak|contact|let|get in touch|say|discuss)|(?:talk|speak) to (?:us|your)|discuss',
  'small(?:er)? (?:\\w+ )?(?:groups?|organisations?|charit(?:y|ies))|(?:groups?|organisations?|charities|recipients?|providers?|those|applicants?) (?:with|without|who|that|whose|in (?:financial )?(?:difficulty|hardship|need))\\b|incomes? (?:below|under|of (?:less|under)|up to|less)',
  '(?:where|if|when|who|unless) (?:\\w+ )?need\\b|cash[- ]?flow|reserves|(?:where|if|when)(?: it is| this is)? (?:needed|necessary|required|appropriate|justified|agreed|helpful)|(?:where|if) (?:the|a|an|your|that|this|there)\\b',
  'hardship|(?:is |are |be )?(?:satisfied|persuaded|convinced) (?:that|it|you|of)|(?:make|makes|made) out a|open to|(?:willing|prepared) to|sometimes|otherwise be',
  "exceptional(?:ly)?|at (?:our|its|the \\w+'s) discretion|case[- ]by[- ]case|on the merits|individual basis",
  '(?:may|can|will|could) (?:also )?(?:consider|agree|arrange)|(?:may|can|could)(?: also)? be (?:considered|arranged|agreed|available|made|paid|advanced|released|requested|given)|considered',
);
const asked = wordsOf(need);
const exception = /\b(?:but|unless|except(?:ionally)?|although|though|however|other than|save)\b/i;

/** "Notify the Council in advance of other funding": what is told ahead of time, not paid. */
const toldAhead =
  /\b(?:tell|told|let|inform\w*|notif\w+|book\w*|publish\w*|contact|consult\w*|seek|permission|consent)\b[^.;]{0,60}\b(?:in advance|before you)\b/i;
/** More than leave to ask. */
const granted = wordsOf(
  '(?:normally|usually|generally|always|will|we) (?:\\w+ )?(?:agree|grant|say yes|approve)',
  '(?:can|may|will)(?: also| then)? be (?:paid|made|arranged|given|had|advanced|released|available)',
  '(?:can|will) (?:also |then )?pay (?:you |them |it |some |half )?(?:in advance|up[- ]?front|early)',
  '(?:can|may|will) (?:also )?(?:have|get) (?:their|its|your|the|a|an)\\b|(?:is|are) available|available (?:to|for|where|if)|unless you need',
);

/** "A provider with an income under £500,000 may ask for the first quarter in advance": leave to ask, given by name to those who are small. */
const smallMayAsk = wordsOf(
  `small(?:er)? (?:\\w+ )?(?:groups?|organi[sz]ations?|charit(?:y|ies)|providers?|suppliers?|partners?)\\b${within(30)}\\b(?:may|can) (?:\\w+ )?(?:ask|request|apply|choose|opt)`,
  `(?:income|turnover)\\b${within(20)}\\b(?:under|below|less|up to|no more)\\b${within(50)}\\b(?:may|can) (?:\\w+ )?(?:ask|request|apply|choose|opt)`,
);
const asWePlease = /\b(?:consider\w*|discretion|case|merits?|exceptional\w*|discuss\w*)\b/i;

/** "Small groups may not be able to manage this" denies nobody an advance. */
const cannotManage =
  /\b(?:(?:may|might|can|do) ?not|cannot) (?:be able to |easily )?(?:manage|afford|wait|cope|have (?:the )?(?:cash|reserves))\b/gi;

/** Whether a sentence says that an award can be had in advance by those who need it, or that they may ask; null where it says neither. */
export function advanceForSome(plain: string): 'where-needed' | 'on-request' | null {
  if (!anAdvance.test(plain) || !asked.test(plain) || toldAhead.test(plain)) return null;
  const words = plain.replace(cannotManage, '');
  const isForSmall = smallMayAsk.test(plain) && !asWePlease.test(plain);
  if (!deniedAdvance.test(words)) return granted.test(plain) || isForSmall ? 'where-needed' : 'on-request';
  // "Not normally in advance, but small groups may ask for it."
  const at = words.search(exception);
  const rest = at < 0 ? '' : words.slice(at);
  if (!asked.test(rest) || deniedAdvance.test(rest)) return null;
  return granted.test(rest) || isForSmall ? 'where-needed' : 'on-request';
}
