import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const measured =
  '(?:(?:outcomes?|outputs?|performance|key|success) )?(?:measures?|indicators?|kpis?|metrics|targets?|outcomes|milestones)';
const told = anyOf(
  'monitoring(?: (?:forms?|data|information|requirements?|arrangements?|visits?|framework|returns?|reports?))?',
  'report(?:s|ing)?(?: (?:requirements?|forms?|templates?|arrangements?|dates?))?|(?:(?:monitoring|data|quarterly|monthly|annual|yearly|progress|performance|written|your|our|the|a|no|any|that) )returns?(?! (?:journeys?|fares?|trips?|bus|train|of|to|it|the|any))|evaluations?|paperwork|case (?:studies|notes)',
  '(?:performance|management|client|outcomes?|impact) (?:data|information|figures|frameworks?)|(?:data|returns?|monitoring) (?:sets?|templates?)',
  "(?:what|which|how (?:much|often)) (?:figures |information |data |returns? )?(?:you|we|they|officers|each group|groups|the \\w+)(?: (?:must|will|shall|should|may|might|can|have to|has to|is to|are to|'ll))? (?:ask|asks|be asked|need|needs|want|wants|expect|expects|require|requires|report|reports|send|sends|tell|tells|count|measure|record|collect)\\b",
  '(?:what|how much|how often) is (?:to be )?(?:reported|measured|counted|asked)',
);
/** What a funder is told, by its own names, and what it is told against. */
export const reportingNamed = wordsOf(told, measured, '(?:be|are|is|will be|being) (?:monitored|measured|judged)');

/** Bent by one side: "we may change what we ask you to report on", "to introduce further measures". */
const bending =
  '(?:chang(?:e|ing)|alter(?:ing)?|vary(?:ing)?|amend(?:ing)?|revis(?:e|ing)|add(?:ing)? to|extend(?:ing)?|increas(?:e|ing)|re-?set(?:ting)?|replac(?:e|ing)|introduc(?:e|ing)|impos(?:e|ing)|substitut(?:e|ing))';
const bent = '(?:changed|altered|varied|amended|revised|added to|extended|increased|re-?set|replaced)';
const matter = `(?:${told}|${measured})`;
export const bentByOne = wordsOf(
  `(?:may|can|free to|entitled to|right to)\\b${within(40)}\\b${bending}\\b${within(50)}\\b${matter}`,
  `${matter}\\b${within(50)}\\b(?:may|can|could|might) (?:\\w+ ){0,4}(?:be ${bent}|change)`,
  `set\\b${within(20)}\\b${measured},? and (?:may|can) (?:\\w+ )?(?:re-?set|chang\\w+|alter|vary)`,
);
/** What both sides have a say in. */
export const jointly =
  /\b(?:(?:by|with|without) (?:\w+ )?agreement|agree(?:d|s|ing)?|consult\w*|discuss\w*|consent|together|jointly|both|between us|you helped|co-?(?:design|produc)\w*|talk(?:ed|ing)? (?:it |them |this )?(?:over|through)|with (?:you|(?:each|every|the) (?:group|provider|recipient|charity|organi[sz]ation|grantee)))\b/i;
/** "Without discussing it with you first" is no say. */
export const withoutSay =
  /\b(?:without (?:first )?(?:\w+ ){0,2}(?:agree\w*|consult\w*|discuss\w*|consent|telling|asking|notice|reasons?|explanation)|(?:need|do|does|will|shall)(?: not|not)? not? ?(?:have to )?(?:agree|consult|discuss|say why|explain|give reasons?))\b[^.;]{0,20}/gi;

const asThey = anyOf(
  'as (?:often|frequently|much)(?: as)?|as and when|at (?:such|whatever) (?:times?|intervals|points?)|in (?:such|whatever|any) (?:forms?|formats?|manner|detail)',
  'of (?:a|such|whatever) (?:lengths?|kinds?|forms?|frequency|types?)',
  '(?:such|whatever|any|all) (?:\\w+ ){0,3}?(?:reports?|returns?|information|data|figures|evidence|monitoring|statistics)',
);
const pleases = anyOf(
  '(?:require|request|ask(?: for)?|specif(?:y|ie)|demand|call for|want|choose|decide|determine|direct|prescribe|like|wish|please)[sd]?',
  '(?:see|sees|think|thinks|consider|considers)\\b(?: (?:it|them|to be))? ?(?:fit|best|proper|appropriate|necessary|right|desirable|needed)',
);
/** "Such reports, in such form and as often, as the Council shall in its absolute discretion require". */
export const asTheyPlease = wordsOf(
  `${asThey}\\b${within(70)}\\b${pleases}`,
  `${matter}\\b${within(60)}\\b(?:at|in) (?:our|its|their|the \\w+'s) (?:sole |absolute |own |entire )*discretion`,
  `${matter}\\b${within(60)}\\b(?:when(?:ever)? (?:asked|we ask|we like|it (?:likes|wishes|chooses))|on demand|at short notice)`,
);
const asked =
  '(?:(?:asked|called on|expected|required|liable) (?:for|to (?:give|send|supply|provide|produce|report))|(?:must|shall|will) (?:give|send|supply|provide|produce|report))';
export const atShortNotice = wordsOf(
  `${asked}\\b${within(50)}\\b(?:figures|data|information|reports?|returns?|evidence|records|accounts)\\b${within(40)}\\b(?:at short notice|on demand|without (?:notice|warning))`,
);
/** "As the Council may reasonably require": a measure of its own. */
export const withinReason = /\breasonabl[ey]\b/i;

const settled =
  '(?:fixed|settled|decided|agreed|known|worked out|finali[sz]ed|set|determined|designed|drawn up|drafted|specified|confirmed|notified|advised|announced|developed|published|made known|written|chosen|told)';
const later = anyOf(
  'once|after|following|upon|(?:on|at) (?:award|mobilisation|signature|the start)|later|in due course|during|when|nearer|as (?:the|we|your)|from time to time|by the \\w+ (?:at|in|once|when|after)|until',
);
/** Not settled yet: "to be confirmed", "we have not worked out what", "will be told after the grant begins", "still working out which". */
export const notSettled = wordsOf(
  `${matter}\\b${within(60)}\\b(?:(?:has|have|is|are|was|were|been|be)(?: \\w+)? not(?: yet)?(?: been)?|not(?: yet)?(?: been)?|yet to be|still (?:to be|being)|(?:is|are) being|(?:remains?|left|has|have|is|are) to be) (?:\\w+ )?${settled}`,
  `${matter}\\b${within(60)}\\b(?:will|shall|to) (?:not )?be (?:\\w+ )?${settled}\\b${within(30)}\\b${later}`,
  `(?:not|never)(?: yet)? (?:\\w+ )?(?:${settled}|decide|settle|know|sure)\\b${within(30)}\\b${matter}`,
  `(?:still|yet to|have to|has to) (?:\\w+ )?(?:working out|work out|deciding|decide|drafting|draft|designing|design|thinking|settle|settling|developing|develop|finali[sz]e)\\b`,
  `(?:let you know|tell you|write to you|notify (?:you|the \\w+)|be in touch)\\b${within(30)}\\b${matter}\\b${within(40)}\\b(?:once|after|later|in due course|during|nearer)`,
  `${matter}\\b${within(40)}\\b(?:in due course|will follow|to follow|at a later (?:date|stage)|to be (?:confirmed|advised|agreed|notified|announced|determined|decided))`,
);
/** The whole of a cell or an answer. */
export const toCome =
  /^(?:tbc|tba|to be (?:confirmed|agreed|advised|notified|announced|decided|determined)|to follow|not yet (?:known|agreed|decided|settled)|under review|in due course)\b/i;

const some = '(?:some|one|each|every|another|others?|groups?|projects?|organi[sz]ations?|grants?)';
/** "More from some groups than from others, depending on the view we form of them". */
export const unequal = wordsOf(
  `(?:more|less|further)\\b${within(30)}\\b(?:from|of|for|by|than) ${some}\\b${within(50)}\\b(?:depend\\w*|view|opinion|judg\\w*|discretion|feel|trust|confiden\\w*|reasons?|than others)`,
  `(?:differ|differs|vary|varies|different|not the same)\\b${within(20)}\\b(?:from|between|with|by|for|across) ${some}`,
  `(?:some|certain) (?:projects|groups|organi[sz]ations|grants)\\b${within(20)}\\bneed(?:ing)? more than`,
  "(?:depends?|up to|rests?|lies?|left)\\b[^.;]{0,20}\\b(?:officers?|project manager|grants? manager|case ?worker)(?:'s)?\\b",
);
/** What it should vary with. */
export const withSize =
  /\b(?:size|amount|sum|level of (?:funding|grant|risk)|scale|risks?|value|larger|smaller|bigger|large|small|£)/i;
/** What is held against a group is not shown to it: "we do not publish the criteria". */
export const unseen = wordsOf(
  `(?:not|never|no)\\b${within(20)}\\b(?:publish|disclose|share|reveal|show|say|tell you)\\w*\\b${within(30)}\\b(?:criteria|measures|scor\\w+|standards|basis|(?:what|how) we (?:look|judge|measure|score|assess))`,
);
/** "The Council may ask for further information." */
export const furtherToo = wordsOf(
  `(?:may|might|could|reserves? the right to) (?:\\w+ ){0,3}?(?:ask (?:you )?for|want|request|require|need|call for)\\b${within(20)}\\b(?:further|additional|more|other|extra) (?:\\w+ ){0,2}?(?:information|data|figures|reports?|returns?|evidence|monitoring)`,
);
/** Told of an application, a bid or a matter that arises. */
export const notOfGrant =
  /\b(?:applications?|apply|applicants?|bids?|bidders?|tenderers?|tenders?|quotations?|interview|eligib\w+|assess(?:ment|ing|ed)? (?:your|the|of)|incidents?|safeguarding|complaints?|fraud|accidents?|whistle\w*|breach\w*|terminat\w+|dbs|insurance|consult(?:ation|ees)|minutes|committee|cabinet|scrutiny|council tax|freedom of information|members of the public|grievances?|tax)\b/i;

const little =
  '(?:light(?:er|-touch)?|proportion\\w*|simple|short|brief|minimum|minimi[sz]\\w*|too much|too many|chore|burden\\w*|onerous|manageable|down|sensible|lean|modest|less|over ?load\\w*|few(?:er)?|easy|painless|small)';
/** Little asked by way of a wish: "officers will aim not to ask for too much", "we hope to keep paperwork down". */
export const wishedLight = wordsOf(
  `(?:aims?|try|tries|trying|hopes?|seeks?|intend|intends|intention|endeavour\\w*|prefer|wish(?:es)?|like to (?:keep|make|ask for)|do (?:our|its|their|what)|best)\\b${within(60)}\\b${little}`,
  `${little}\\b${within(40)}\\b(?:where(?:ver)?|if|when|as far as|so far as|in so far as) (?:\\w+ ){0,2}(?:possible|practicable|can|able|permit|allow)`,
);
