import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const payment =
  '(?:pa(?:y|ys|id|ying|yable|yments?)|instalments?|(?:the |your |our )?(?:grant|money|funds|cash|award)|releas(?:e|ed|ing)|drawdown)';
const early =
  '(?:in advance|up[- ]?front|early|ahead|at (?:the |its )?(?:start|outset|beginning)|before (?:you|it|they|the|any|your)\\b|on signing|straight ?away)';
const wishing =
  '(?:aims?|tr(?:y|ies)|hopes?|hoping|endeavour\\w*|seeks?|intends?|prefer|(?:would|should) like|like to|do (?:what|our best|all)|as (?:far|much) as|may be able|might be able|where(?:ver)? (?:we|it|this|that|the \\w+) (?:can|is able|is possible)|(?:where|if|when|wherever) (?:possible|practicable|feasible)|(?:funds|cash|money|resources|budgets?) (?:permit\\w*|allow\\w*))';
/** An advance that is meant and not promised: "we try to pay at the start where we can", "do what we can to get money to you early". */
export const wishedEarly = wordsOf(
  `${wishing}\\b${within(50)}\\b${payment}\\b${within(40)}\\b${early}`,
  `${payment}\\b${within(40)}\\b${early}\\b${within(40)}\\b${wishing}`,
);
/** A wish, beside words that pay in advance. */
export const wish = wordsOf(wishing);

const settle =
  '(?:agreed|settled|decided|confirmed|determined|discussed|negotiated|fixed|worked out|arranged|advised|finali[sz]ed)';
const timing =
  '(?:timing|dates?|schedules?|profiles?|arrangements?|frequency|method|manner|terms|timetable|basis|pattern)';
const open = `(?:to be|will be|shall be|(?:has|have|is|are) (?:still |yet |not (?:yet )?)(?:to be |been |being )?|not (?:yet )?(?:been )?|still|being) ?(?:\\w+ )?${settle}`;
/** When the money comes is left for later: "the timing of payments will be settled after signature". */
export const undecided = wordsOf(
  `${timing} (?:of|for|on which) (?:the |each |any |our |these )?(?:\\w+ )?(?:pa(?:yments?|ying|id)|instalments?|grant is paid)\\b${within(50)}\\b${open}`,
  `pa(?:yment|ying you|yments?) (?:${timing})\\b${within(40)}\\b${open}`,
  `(?:how|when)(?: and (?:how|when))? (?:the (?:grant|money|award|price)|it|you|we|payments?|instalments?) (?:is|are|will be|will|to be) (?:pa(?:id|y|yable)|made|released)\\b${within(50)}\\b(?:${open}|depends?|varies|vary)`,
  `(?:not|yet to|have to|has to) (?:yet )?(?:decided?|settled?|agreed?|fixed|worked out)\\b${within(20)}\\b(?:when|how)\\b${within(20)}\\b(?:pay|paid|payments?)`,
);
/** What is asked of those who bid, or of other money. */
export const notOfPaying =
  /\b(?:rent|tickets?|fares?|hire|hirers?|invoices? (?:from|of) suppliers|salar(?:y|ies)|council tax|benefits?|redundanc\w+|tenants?|residents)\b/i;
