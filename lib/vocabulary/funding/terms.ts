import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter';
const due = anyOf(
  'quarterly|monthly|annually|yearly|half-yearly|in advance|in arrears|up ?front|instalments?|within|on receipt|on or before|each|every|by bacs|straight into',
  `(?:in|on|by|at) (?:the (?:start|beginning|end|first|last) |[0-9]{1,2} |early |late )?(?:of )?(?:${months})`,
  'in (?:two|three|four|equal|[a-z]+ equal) (?:halves|parts|stages|goes|lumps|payments|sums)|half (?:now|at)',
);
/** How and when the money comes, in the words of a contract or of a letter: "paid quarterly", "we'll send £15,000 in April", "£2,000 each May". */
export const payment = wordsOf(
  '(?:we|the [a-z]+) (?:will |shall |agrees? to )?pay|we will (?:pay|send you|transfer)',
  `(?:paid|pay|payable|payments?|transfer(?:red)?)\\b[^.;]{0,60}\\b${due}`,
  '(?:money|grant|funds?|it|sum) (?:will |shall |should )?(?:reach|arrive in|be in|land in|come into|go into)(?:es|s)? your (?:\\w+ )?account|in your (?:bank )?account (?:by|before|on|in|at)',
  'payments? [1-9]\\b|(?:first|second|third|final) payment|timetable (?:of|for) payments|payments? (?:timetable|plan)|instalments?|payment (?:schedule|dates?|arrangements|profile)',
  `[0-9]{1,3}(?:,[0-9]{3}|k)(?: to you)? (?:each|every|a|on the first|at the start|in|on [0-9]{1,2}) (?:of )?(?:(?:day of )?(?:each |the )?(?:year|quarter|month|half-year)|${months})`,
  '(?:when|how|dates? on which) (?:you(?: will)?|we(?: will)?|it(?: will)?|the (?:money|grant) (?:is|will be)) (?:be )?(?:pa(?:y|id)|comes?)',
);
const doing = anyOf(
  'run|see|support|help|reach|offer|deliver|provide|train|visit|hold|teach|advise|open|welcome|house|feed|make|answer|work with|put on',
);
const doers = anyOf(
  "you(?: will| shall|'d| would| are to| agree to| have agreed to| must)?|the [a-z]+ (?:will|shall|agrees to|must)|will|shall|to",
);
const many = anyOf(
  '[0-9]{1,3}(?:,[0-9]{3})?',
  '(?:two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty|[a-z]+ hundred|[a-z]+ dozen)',
);
const peopleOrThings =
  '(?:people|adults|children|families|households|carers|clients|patients|residents|volunteers|callers|visits?|sessions?|places|hours|days|evenings|calls|meals|groups|homes|young people|older people)';
/** What is to be done or achieved: "outcomes", "shall support at least 80", "40 sessions a year", "what you are to deliver". */
export const outcome = wordsOf(
  '(?:those|these|they) are (?:the|our|your) (?:\\w+ )?(?:measures|results|things (?:that )?we)',
  'outcomes?|outputs?|targets?|milestones?|deliverables?|key results',
  "(?:two|three|four|five|six|the) (?:\\w+ )?(?:things|changes|differences) (?:that )?(?:we|you|we'd|we all)|agreed with you the \\w+ \\w+|service (?:specification|levels?)",
  '(?:on the lines of|along the lines of|as (?:set out |described )?in|described in|set out in) your (?:application|proposal|bid)',
  '(?:indicators|measures|kpis) (?:in|at|listed|set out) (?:in |at )?(?:appendix|annex|schedule|part)|(?:appendix|annex|schedule|part) [A-Z0-9]{1,2}:? (?:service )?specification|[A-Z] specification[;,]|specification (?:is|are) (?:at|in|attached|enclosed|below|appended)',
  '(?:activity|activities|services?|work|project) (?:described|set out|specified|listed) in',
  `${doers} (?:\\w+ )?${doing} (?:at least|up to|about|around|some|no fewer than|not less than) `,
  `${many} (?:hours|sessions|places|visits|calls|meals|evenings) of`,
  `${doers} (?:\\w+ )?${doing}\\b${within(30)}\\b${many} (?:\\w+ ){0,2}${peopleOrThings}`,
  `${many} (?:\\w+ ){0,2}${peopleOrThings} (?:(?:helped|supported|reached|seen|trained|housed)|(?:a|each|every|per) (?:year|week|month|quarter))`,
  "what (?:you|we|we'd|we would|you are)\\b[^.;?]{0,25}\\b(?:do|deliver|achieve|provide)",
  String.raw`(?:spend|spent|use|used) (?:it|the (?:grant|money|award)|this (?:grant|money)) (?:only |all )?(?:on|for) (?:the|your)\b${within(60)}\b(?:application|agreed|described|set out|proposal|bid|plan)`,
);
/** What must be told of it: "a quarterly report", "what you report", "what we'd like to hear back". */
export const report = wordsOf(
  '(?:written|progress|monitoring|annual|yearly|quarterly|monthly|final|end-of-year|half-yearly|short|brief|one|two|a|(?:one|two|three|four)-page) (?:\\w{1,20} )?(?:reports?|returns?)',
  `reports? (?:to|each|every|on|against|quarterly|monthly|annually|yearly|once|twice|(?:in|at|by) (?:${months}))`,
  '(?:activity|progress|monitoring|performance) (?:summar(?:y|ies)|updates?)|(?:one|two|three)-page (?:\\w{1,20} )?(?:summary|update|form)|(?:summary|update) (?:each|every) (?:month|quarter|half-year|year|six)',
  'monitoring (?:information|data|form|meeting|visit|conversation|arrangements)|reporting (?:arrangements|requirements|dates|timetable)|mid-year (?:review|conversation)',
  'returns? (?:described|set out|listed|shown) in',
  '(?:reports?|returns?|information) (?:that )?(?:we|you) (?:need|want|ask|send|have to)',
  'reports?: (?:one|two|a)|(?:form|template) (?:on which|in which|that) you report|report(?:ing)? (?:form|template)|send (?:us |me )?(?:your |the )?(?:yearly |annual )?(?:figures|numbers|data|an update|updates|a note|accounts)',
  'how (?:they|it|these|this|success|progress|outcomes|results) (?:will|is to|are to|shall) be (?:measured|monitored|reported)',
  "what (?:you|we'd|we|you are)\\b[^.;?]{0,25}\\b(?:report|tell us|send us|hear back|hear from you)",
);

/** Before what a letter says of the matter, in the same paragraph: "Reporting. Once a year, in May". */
export const reportLabel =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:reports?|reporting|monitoring|reporting and monitoring|monitoring and reporting|telling us how it (?:goes|went)|returns)[.:]$/i;
export const asksOfReport =
  /\b(?:how|what|when)\b[^?]{0,30}\b(?:report|reporting|tell you (?:how|what)|send you|monitoring)\b/i;

/** What trustees need to see before they sign. */
export const matter =
  '(?:payment(?: schedule| dates?| arrangements| terms| mechanism| profile)?|payments|outcomes?|outputs?|targets?|milestones?|indicators?|measures|how (?:you|we want you) (?:are to |will |to )?report|kpis?|monitoring(?: \\w+)?|reporting(?: \\w+)?|reports?|returns?|(?:your|project|grant|agreed) budget|(?:grant|full|standard|detailed) conditions|conditions of (?:the )?(?:grant|funding|award)|(?:these|our|its|the) conditions|specification|service levels?|volumes?|numbers? of (?:people|sessions|clients|places|hours)(?: to be \\w+)?|terms(?: and conditions)?|performance measures|dashboards?|(?:monitoring|reporting|return) forms?)';
const settle = anyOf(
  'agreed|settled|confirmed|notified|determined|decided|set|supplied|finalised|advised|issued|specified|published|developed|negotiated|communicated',
  'worked out|drawn up|designed|drafted|written',
);
const afterwards =
  '(?:once|after|when|later|in due course|during|at a later|nearer the time|shortly|in the (?:summer|spring|autumn|winter|first|coming|new year)|(?:as|if) (?:we|the work))';
const plainMatter =
  '(?:(?:what|how|when|which) (?:exactly )?(?:you|we|you will|we will|the \\w+|figures|information|data)\\b[^.;]{0,40}\\b(?:report\\w*|deliver|achieve|paid|pay|measured?|claim|we need))';
/** Left for later, or for one side to alter: "targets will be confirmed after the award", "such reports as the Council may require". Not what was settled before. */
export const later = new RegExp(
  [
    String.raw`\b${matter}\b[^.;]{0,70}\b(?:(?:to|will|shall|may) be (?:\w+ ){0,2}${settle}|tbc|to follow)\b`,
    String.raw`\b(?:${matter}|${plainMatter})\b[^.;]{0,50}\b(?:(?:is|are|is still|are still|still) being ${settle}|(?:has|have|is|are)(?: not| yet to| still to)(?: yet)? (?:be |been )?(?:\w+ )?(?:${settle}|known|ready|available))\b`,
    String.raw`\b(?:let you know|tell you|write to you|give you|send you|be in touch|issue|provide|notify you|share)\b[^.;]{0,30}\b(?:${matter}|${plainMatter})\b[^.;]{0,60}\b${afterwards}\b`,
    String.raw`\b(?:${matter}|^conditions)\b[^.;]{0,20}\b(?:will|to) (?:then )?be (?:sent|given|provided|shared|issued|made available)\b[^.;]{0,30}\b(?:after|once|when you|following)\b`,
    String.raw`\b${matter}\b[^.;]{0,30}\bwhich (?:the \w+|we) may (?:revise|vary|change|amend|alter)\b`,
    String.raw`\b(?:${matter}|data set|data)\b[^.;]{0,40}\b(?:under review|may change|(?:is|are) subject to change)\b`,
    String.raw`\bmay(?: at any time| from time to time)? (?:introduce|impose|set|add)\b[^.;]{0,30}\b(?:new|further|additional|other|different)\b[^.;]{0,20}\b${matter}`,
    String.raw`\bsuch (?:further |other |additional )?(?:reports?|returns?|information|monitoring|reporting|data)\b[^.;]{0,40}\b(?:may|shall)?(?: from time to time)? ?(?:reasonably )?(?:require|request|specify|notify)\b`,
    String.raw`\b(?:further )?(?:details|information) (?:of|on|about)\b[^.;]{0,40}\b(?:claim|report|pay|paid|payment|monitor|measur|outcome|target|success)\w*\b[^.;]{0,40}\b(?:will|to) (?:follow|be (?:sent|provided|confirmed))\b`,
    String.raw`\b${matter}\b[^.;]{0,60}\b(?:may be|to be|can be|are) (?:varied|amended|changed|altered|revised|added to|replaced)\b[^.;]{0,60}\b(?:any time|from time to time|discretion|without|by the \w+|by us)\b`,
    String.raw`\b(?:reserves? the right to|may(?: at any time| from time to time)?) (?:vary|amend|change|alter|revise|add to|replace)\b[^.;]{0,40}\b${matter}\b`,
    String.raw`\b(?:way|manner|basis|method)s?\b[^.;]{0,40}\b(?:outcomes?|results?|success|performance|measures)\b[^.;]{0,40}\b(?:will|to|shall) be (?:made known|told|announced|decided|settled|communicated)\b`,
    String.raw`\bwhat (?:we|the \w+) (?:will |shall )?count as\b[^.;]{0,20}\b(?:will|to|shall) be (?:settled|decided|agreed|made known)\b`,
    String.raw`\b(?:you will|the \w+ will) (?:hear|be told|learn)\b[^.;]{0,40}\b(?:what|which|how)\b[^.;]{0,30}\b(?:figures|report|measures|paid|information)\b`,
  ].join('|'),
  'i',
);
