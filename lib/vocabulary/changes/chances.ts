import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const mend =
  '(?:improve|recover|rectify|remedy|catch up|make (?:it |this |that )?good|do better|get back on track|put (?:\\w+ )?right|turn (?:it|things|matters|this|the \\w+) (?:a?round)|bring (?:\\w+ ){0,3}(?:back )?up)';
/** A chance to mend, in words that are of nothing else: "improvement plan", "cure period", "time to turn things round". */
export const mendingNames = wordsOf(
  '(?:(?:performance )?improvement|recovery|remedial|remediation|rectification|corrective|rescue|get-well|turn-?around)(?: action)? (?:plans?|periods?|programmes?|timetables?|notices?|windows?|stages?|process)',
  '(?:cure|grace|remedy|rectification|remedial|probation(?:ary)?) (?:periods?|stages?|windows?|time)|period of grace|days of grace|warning stage|notice to improve|second chances?|timetable of (?:actions|improvements)',
  `(?:time|chance|opportunity|days|weeks|months|period|space|room|longer|until [a-z]+|till [a-z]+|steps)(?: within| in)?(?: which)? to ${mend}`,
);
/** "Action plans", which every office has: only where the work is going badly. */
export const actionPlans = /\baction plans?\b|\bplans? for improvement\b/i;
/** "Whether or not the failing is capable of being put right". */
export const evenIfMended =
  /\b(?:whether or not|even (?:if|where|though)|irrespective of whether|regardless of whether|notwithstanding)\b[^.;]{0,70}\b(?:put right|remed\w+|rectif\w+|cur(?:e|ed|able)|capable)\b/i;
/** Asked for, offered or thought of by somebody. */
export const thoughtOf =
  /\b(?:consider(?:ed|ing)?|thought (?:of|about)|ask(?:ed)?|offer(?:ed)?|suggest(?:ed)?|propos(?:ed|al)|want(?:ed)?|request(?:ed)?|discussed|looked at|debated|hoped|pressed)\b/i;
export const turnedDown =
  /\b(?:decided (?:not|against)|declin\w+|reject\w+|turn(?:ed|ing) (?:it|this|that|them|you) down|refus\w+|ruled (?:it|this|that) out|(?:not|never|nor|cannot|unable)\b[^.;]{0,30}\b(?:prepared|willing|able|minded|ready|wait|agree|possible|accept\w*|grant\w*|offer\w*|persuaded|justif\w+|point)|(?:see|saw) (?:no|little)|no (?:point|purpose|time for))\b/i;

/** Told of nothing amiss before: "the first you will have heard of any dissatisfaction", "we never raised this with you". */
export const neverRaised = wordsOf(
  `the first (?:that |time )?(?:that )?(?:you|your \\w+|the (?:charity|group|organisation|club|provider|trustees))\\b${within(40)}\\b(?:hear|heard|know|known|learn\\w*|told|aware)`,
  `(?:not|never|nor)\\b${within(25)}\\b(?:raise[d]?|mention(?:ed)?|bring|brought|said|told|warned|discuss(?:ed)?|spoken|share[d]?|flag(?:ged)?|alert(?:ed)?)\\b${within(40)}\\b(?:with|to|by) you|(?:not|never|nor)\\b${within(15)}\\b(?:told|warned|alerted) (?:you|your \\w+|the (?:charity|group|organisation|club|provider))`,
  `no (?:concerns?|warnings?|worries|issues|complaints?|dissatisfaction|doubts?|hint)\\b${within(40)}\\b(?:raised|expressed|given|made|put|voiced|mentioned|before)`,
  '(?:you|your \\w+) (?:(?:will|may|have|had|were|was|are) )+not (?:have )?(?:been )?(?:told|warned|aware|alerted|known)',
  'without (?:(?:any|prior|previous|first|a) )*(?:warning|raising (?:it|this|our|any))|(?:you|your \\w+) (?:have had|had|were given) no (?:inkling|warning|idea|hint)',
);

/** Words first, and no plan: "a word with you before doing anything", "we will try to talk to you before deciding". */
export const talkFirst = wordsOf(
  `(?:talk|speak|a word|discuss|meet|contact|ring|call|sit down|conversation|chat|raise it|get in touch|let you know|warn)(?:ing|s)?\\b${within(50)}\\b(?:before|first|in the first instance)`,
  "(?:first|beforehand),? (?:we|it|the \\w+|your \\w+)(?: will| would| shall|'d)?(?: \\w+)? (?:talk|speak|discuss|meet|contact|ring|sit down|chat|get in touch)",
  '(?:offer|give|provide)s? (?:you |it |them |the \\w+ )?(?:\\w+ )?(?:support|help|assistance|advice|guidance)|(?:support|help) (?:you|it|them|the \\w+) (?:to (?:improve|recover|get|put)|through|in (?:putting|getting))',
);
const ofWork =
  '(?:drop|fall|decline|dip|numbers|referrals|take-up|attendances?|performance|results|targets?|concerns?|shortfall|progress|outcomes|outputs|figures|worries|problems?|difficult(?:y|ies))';
/** Talk there was, and no sign of a plan: "spoke on the telephone about the drop in referrals". */
export const talkedOfIt = wordsOf(
  `(?:spoke|spoken|talked|rang|phoned|telephoned|called|met|wrote|written|raised|discussed|visited|meetings?|conversations?|calls?|letters?|e-?mails?|warned|reminded|told you|brought up)\\b${within(80)}\\b${ofWork}`,
  `${ofWork}\\b${within(40)}\\b(?:was|were|has been|have been|had been) (?:\\w+ )?(?:raised|discussed|mentioned|brought|drawn|talked|flagged)`,
);
/** A plan there was, made by both: "we drew up with you a plan to lift the number of visits". */
export const plannedThen = wordsOf(
  `(?:drew up|drawn up|agreed|set|worked (?:out|up)|put together|settled|made|signed|wrote|negotiated)\\b${within(70)}\\b(?:plan|programme|steps|actions|timetable|measures|changes|milestones)`,
  `(?:plan|programme|steps|actions|timetable|measures|milestones)\\b${within(50)}\\b(?:was|were|had been|has been) (?:\\w+ )?(?:drawn up|agreed|settled|worked out|made|signed|set)`,
);
export const toMend =
  /\b(?:improv\w+|lift(?:ing)?|rais(?:e|ing)|increas(?:e|ing)|bring(?:ing)?\b[^.;]{0,30}\bup|turn(?:ing)?\b[^.;]{0,20}\baround|turn(?:ing)?\b[^.;]{0,20}\bround|recover\w*|put(?:ting)?\b[^.;]{0,15}\bright|back on track|boost(?:ing)?|rebuild(?:ing)?|reach(?:ing)? (?:the |your )?targets?|get(?:ting)?\b[^.;]{0,20}\b(?:up|going))\b/i;
/** Left to the funder: "may, if it thinks fit, agree an action plan". */
export const atWill =
  /\b(?:discretion|(?:thinks?|sees?) fit|at (?:its|our) option|consider whether|in some form|all being well|where(?:ver)? (?:it is |this is )?(?:reasonably )?(?:possible|practicable|appropriate|feasible)|(?:resources|time|capacity) (?:permits?|allows?))\b|\b(?:we|council|board|icb|trust|authority|funder|commissioner)(?:,[^,]{0,40},)? (?:may|might|could)\b(?! not\b)[^.;]{0,40}\b(?:agree|offer|work|draw|discuss|set|allow|give)\b|\b(?:we|council|board|icb|trust|authority|funder|commissioner) may(?! not\b)[^.;]{0,40}\bagree\b/i;
/** Over the row or the line that tells what is done about poor results. */
export const poorLabel =
  /\b(?:(?:poor|under|unsatisfactory|low|weak)[- ]?(?:performance|delivery|results)|under-?performance|performance (?:is |are |falls |failures?|issues|problems|concerns|management)|improvement|recovery|rectification|remed(?:y|ial|iation)|cure|grace|missed (?:targets?|kpis?|outcomes)|falling behind|second chance)\b/i;
/** A number not reached: "if fewer than 90 are matched", "119 or fewer", "output below 80%". */
export const underFigure =
  /\b(?:if|where|should|when|upon|any (?:month|quarter|year|period))\b[^.;]{0,90}\b(?:(?:fewer|less|lower) than|below|under|short of) (?:the |your |its )?(?:[0-9]|half|two-thirds|three-quarters|a (?:third|quarter)|[a-z]+ (?:per cent|people|clients|visits|sessions|users))|\b(?:if|where|should|when)\b[^.;]{0,40}\b[0-9]{1,5} or (?:fewer|less|under)\b/i;
export const otherFigures =
  /\b(?:reserves|turnover|balance|bank|temperature|staffing|contributions?|match funding|trustees|members|insurance|age|years old|price|costs?|budget|spend\w*|income|score\w* (?:of |below |less )|tender|bids?|quality threshold)\b/i;
/** Asked of those who are paid: "ring us before the scheme ends". */
export const theyRing =
  /\b(?:ring|contact|call|talk to|speak to|tell|phone|e-?mail|write to|get in touch with|let) (?:us|me|your (?:\w+ )?officer|the (?:\w+ )?team)\b/i;
/** Those who bid, or whom the funded side employs or helps: their chance is another matter. */
export const otherPeople =
  /\b(?:fraud|interest|criminal|claims?|invoices?|reports? that|final one|kitchen|hall|council's own|bids?|bidders?|tenders?|tenderers?|applicants?|applications?|answers|employees?|advisers?|volunteers?|workers?|learners?|pupils?|tenants?|clients?|trainees?|apprentices?|landlords?|sub-?contractors?)\b/i;
/** Both, however they are named: "we and your trustees". */
export const weAndYou =
  /\bwith (?:you|your \w+|the (?:trustees|committee|charity|group|organisation|provider))\b|\b(?:we|I|officers|our \w+(?: \w+)?|the (?:council|board|icb|trust)) and (?:you|your \w+|the (?:trustees|committee|charity|group|organisation|provider))\b|\b(?:you|your \w+|the (?:trustees|committee|charity|group|organisation|provider)) and (?:we|I|us|officers|ours?\b|the (?:council|board|icb|trust))/i;
/** What was never raised is how the work went, and not a date, a sum or the accounts. */
export const ofHowItWent =
  /\b(?:warn\w*|alert\w*|concerns?|worries|dissatisf\w+|unhapp\w+|inkling|hint|doubts?|issues?|problems?|complaints?|shortfall|performance|results|numbers|figures|raise[d]?|raising|hear|heard|wrong|amiss)\b(?![^.;]{0,40}\babout (?:the )?(?:accounts|safeguarding|lease)\b)/i;
/** A row of something else: money paid back, notices that stand, nothing to tell. */
export const otherRow = /\b(?:recovery of|overpayments?|outstanding|costs?|vat)\b/i;
/** "Do we have to write a plan?", "Will you stop payments during it?": a "no" takes no chance away. */
export const otherAsking = /\b(?:have to|need to|must|during|payments?|cost|charge)\b/i;
