import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const money = anyOf(
  'grants?|funding|money|awards?|payments?|instalments?|support|subsid(?:y|ies)|contributions?|allocations?|agreements?|contracts?|service level agreements?|slas?|commissions?',
);
const pays = anyOf(
  'fund|support|pay|finance|provide|offer|make|renew|continue|extend|commission|maintain|sustain|subsidise|meet|contribute|award|give|carry on',
);
/** Whatever is paid is told to end, to stop or to be less, by those who pay it and as something settled. */
export const moneyEnds = wordsOf(
  `no longer (?:be )?(?:in a position to |able to |willing to |going to |prepared to |intend to |afford to )?(?:${pays}|available)(?:ed|d|ing)?`,
  `(?:will|shall|can|is|are|has|have)(?: now| therefore)? not (?:be )?(?:able to |going to |in a position to |to )?(?:be )?(?:${pays})(?:ed|d|ing)?\\b${within(40)}\\b${money}`,
  `no (?:further|more|other|additional)(?: \\w+){0,2} ${money}\\b${within(30)}\\b(?:is|are|will be|can be|has been|to be|shall be|available|due|payable|paid|made)`,
  `(?:no|not any) ${money}\\b${within(30)}\\b(?:after|beyond|from|past|following)\\b`,
  `${money}\\b${within(60)}\\b(?:is|was|were|are|will be|has been|being)(?: \\w+)? (?:the |your |our |its )(?:last|final)(?: one| payment| instalment)?`,
  `(?:mak(?:e|ing)|pay(?:ing)?|send(?:ing)?|releas(?:e|ing)) (?:you |them |it )?(?:one|a|the|your|our|its) (?:last|final) (?:\\w+ )?(?:payment|instalment|cheque)\\b`,
  `${money}\\b${within(60)}\\b(?:stops?|stopped|ceases?|ceased|ends?|ended|closed|finish(?:es|ed)?|lapses?|halted|frozen|cancelled|terminated|withdrawn|suspended|discontinued)\\b`,
  `${money}\\b${within(60)}\\b(?:reduced|cut|halved|lowered|trimmed|scaled (?:back|down)|smaller|less|lower)\\b`,
  `(?:stopping|ceasing|suspending|ending|terminating|cancelling|withdrawing|freezing|cutting|reducing|halving|halting|discontinuing|closing)\\b${within(30)}\\b${money}`,
  `(?:decided|agreed|resolved|chosen|had) (?:not to|to (?:end|stop|cease|cut|reduce|withdraw|cancel|terminate|halve|discontinue|close|suspend))\\b${within(60)}\\b${money}`,
  `${money}\\b${within(40)}\\b(?:brought|come|coming|comes|drawn) to (?:an|a|its) (?:\\w+ )?(?:end|close|halt)`,
  `(?:half|part|a (?:third|quarter|fraction)|[0-9]{1,2} ?(?:%|per cent)) of what you (?:expected|were expecting|have|had|get|receive|are paid|used to)`,
  `(?:taken?|taking|removed?|left|leave|dropp?(?:ed)?)\\b${within(40)}\\b(?:out of|from) (?:the |our |next year's )+(?:\\w+ )?(?:budget|programme)`,
  `last (?:day|date|month|week) of (?:the |our |your |all )?(?:\\w+ )?${money}`,
  `lower (?:rate|sum|figure|amount|level)\\b${within(30)}\\b(?:will|applies|apply|takes|from)`,
);
/** A power, a wish, a question, a thing supposed or spared; another's money, and what was done before. */
export const notThisEnding =
  /\b(?:may|might|could|would|if|unless|should|reserves?|whether|were|not (?:affect|change|touch)\w*|unaffected|unchanged|no (?:change|decision|cut|reduction)s?|safe|protected|propos\w+|consider\w*|options?|(?:lottery|government|ministry|county|home office|national)|last year|in (?:19|20)[0-9]{2}|applications?|apply|bids?|rounds?|events?|sessions?|visits?|lease|rent|car park|job|posts?|staff|volunteers?|invoice|report)\b|\?/i;

/** The grant of those who read, and no other bill, contract or way of paying of the funder's. */
export const ofTheirMoney =
  /\b(?:grants?|funding|fund|awards?|subsid(?:y|ies)|slas?|service level agreements?|commissions?|your (?:\w+ )?(?:money|contract|agreement|allocation|support|contribution|payments?|instalments?)|(?:the|this|your|our|one|a) (?:last|final)|what you)\b/i;
export const ofOtherMoney =
  /\b(?:cheques?|bacs|bank|transfers?|cash|systems?|web ?sites?|portals?|suppliers?|photocopier|payroll|cater\w+|clean\w+|agency|consultants?|vat|travel|expenses|claims?|forms?|schools?|care|leisure|parking|councillors|workers?|employ\w+|her|his|numbers? of|delayed|postponed|errors?|due until|old|support line|helpline|grants? (?:team|panel|officer|unit|office)|(?:has|have) (?:already |now )?been (?:paid|made|released|sent)|was (?:made|paid|sent) |to (?:the|this) (?:council|authority|board|trust|icb)|(?:our|its|council's|authority's) (?:own )?(?:contracts?|subscriptions?|reserves|staff|agreement with)|(?:contract|agreement) (?:with|for))\b/i;

/** As it is told, or before. */
export const atOnce = wordsOf(
  `with immediate effect|immediately|forthwith|straight away|at once|from (?:today|now(?: on)?)|as of (?:today|now)|with effect from (?:today|the date of this (?:letter|e-?mail|notice))|from the date of this (?:letter|e-?mail|notice)|today|already|overnight`,
  `(?:was|were) (?:the |your |our |its )(?:last|final)`,
  `(?:stopped|ended|ceased|was (?:stopped|ended)) (?:last|yesterday|this)`,
  `(?:is|are|has|have)(?: been)? now (?:\\w+ )?(?:closed|ended|ceased|stopped|ended|terminated|cancelled|withdrawn)`,
  `(?:has|have) (?:now )?(?:ceased|ended|stopped|been (?:stopped|ended|closed|cancelled|withdrawn|terminated))`,
);
/** Within the month that it is told in, or by the next. */
export const thisMonth =
  /\b(?:end of (?:this|the|the current) month|this month|(?:later|end of) this week|next week|by friday|(?:the )?month[- ]end|in (?:a few|two|three|a couple of|2|3) weeks)\b/i;
export const nextMonth = /\b(?:(?:end of )?next month|the month after this|in (?:a month|four weeks))\b/i;
/** The last of March after it is told, or the first of April. */
export const yearEnd =
  /\b(?:(?:end of (?:the|this|our) (?:current |present |financial |council |council's )*year|(?:financial )?year[- ]end|(?:new|next|coming|forthcoming) (?:financial|council|budget) year|(?:new|next) year's (?:budget|programme)))\b/i;
/** No day, and said to be still open: "on a date to be confirmed", "later this spring". */
export const someDay = wordsOf(
  `(?:date|day|timing|timetable|when)\\b${within(40)}\\b(?:to be (?:confirmed|agreed|advised|announced|settled|decided|notified|fixed)|not (?:yet )?(?:been )?(?:settled|agreed|fixed|decided|known|confirmed|set)|tbc|confirm|let you know)`,
  '(?:later|some time|at some point|during|in the course of|over the course of|early|earlier|in) (?:in |during |of )?(?:this|the|the coming|the next|next) (?:coming )?(?:spring|summer|autumn|winter|year|months|financial year)',
  'in due course|before long|in the near future|(?:shortly|soon)|in the coming (?:weeks|months)',
);
/** Weeks or months from the telling: "in six weeks' time", "leaves you eight weeks", "28 days from today". */
export const fromNow =
  /^(?:'s|s'|')? ?(?:time\b|from (?:today|now|the date of (?:this|our)|this letter|receipt of this)|hence\b|after (?:today|the date of this)|to (?:prepare|plan|adjust|wind|find|make|close)|in which to)/i;
