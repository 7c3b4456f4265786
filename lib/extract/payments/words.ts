import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What is handed over, and that it is: a sentence with neither says nothing of how a grant is paid. */
export const money =
  /\b(?:pay|pays|paid|paying|payments?|payable|instalments?|installments?|grants?|funding|awards?|claims?|claimed|claiming|invoic\w+|bills? (?:us|the)|send (?:you )?£[0-9][0-9,]*|(?:receives?|gets?|have|be sent) (?:a |the )?(?:sum of )?£[0-9][0-9,]*k?(?! (?:vouchers?|worth|tickets?))|reimburs\w*|refund\w*|disburs\w+|money|funds|price|(?:bank )?account|bank|bacs|(?:full|whole|total|annual|year's) (?:amount|sum)|cheque|lump sum|all of it|settle[sd]?|one twelfth|released?)\b/i;
/** Over a clause or cell that says no more than when: "When we pay", "How will we get the money?". */
export const payHeading =
  /\bpa(?:y|id|ying|yments?|yable)\b|\binstalments?\b|\bfunding\b|\bclaims?\b|\b(?:get|have|receive|drawing down|draw down|disbursement|settlement)\b.{0,20}\b(?:money|grant|funds?)\b|\b(?:disbursement|settlement|drawdown|reaches you)\b|\bwhen\b.{0,20}\b(?:money|grant|funds?|cash)\b.{0,12}\b(?:arrive|come|land|reach|get to)/i;
/** "at the start of the year" is payment in advance only where it says that money is paid. */
export const paying =
  /\b(?:pay|pays|paid|paying|payments?|payable|instalments?|disburs\w+|released?|arrives?|transfer(?:red)?|sen[dt]|reach(?:es)?|settled?|half (?:of|is|will|as|when|on|at)|(?:have|gets?|receives?) (?:£|half|all|the (?:full|whole|first)|your|a quarter|the money)|quarter at a time|twelfth|be with you|in your (?:bank(?: account)?|account)|into your (?:bank )?account|handed over|(?:falls?|is|are|becomes?) due|goes out|go out|comes (?:at|before|in|on))\b/i;
/** Words that by themselves mean money before it is needed. */
export const plainlyAdvance =
  /\bup[- ]?front\b|\bin advance\b|\bfloats?\b|\badvances? (?:you|the|£|one|half)\b|\bahead of need\b|\bbefore you\b|\bahead\b|\bto come\b|\bthen (?:beginning|starting|commencing)\b|\bwhole\b|\ball of it\b/i;
const reports =
  '(?:(?:final|quarterly|monthly|annual|progress|monitoring|satisfactory|end[- ]of[- ](?:grant|project|year|award)|end-of-year) )*(?:reports?|returns?)';
const paper = anyOf(
  'invoices?|claims?|receipts|timesheets?|bills',
  '(?:proof|evidence)(?: of)?(?: (?:the |your |actual |all )?(?:spend(?:ing)?|expenditure|payment|purchase|defrayal|defrayment|delivery|what (?:has been|you have|was) (?:paid|spent)(?: out)?))?',
  'defrayed expenditure|completion(?! of (?:the |this |your |an? )?(?:\\w+ )?(?:tender|application|bid|documentation|documents|forms?|questionnaire|template|checks?))|expenditure',
);
const deed = anyOf(
  'season|project|programme|work|services?|sessions?|class(?:es)?|workshops?|lessons?|trips?|visits?|journeys?|events?|activit(?:y|ies)|courses?|costs?|expenditure|spend(?:ing)?|money|month|quarter|period|term',
);
const done = anyOf(
  'done|delivered|made|ended|end(?:s)?|taken place|finished|completed?|carried out|provided|incurred|defrayed|spent|given|over|paid out|held|run',
);

const paidOut = '(?:pa(?:y|ys|id|yable|yments?)|claim(?:s|ed)?|reimbursed|disbursed|released?|settled)';
const settledInvoices =
  '(?:pays?|settles?|paying|settling) (?:all |any |your |its )?(?:undisputed |valid |correct |proper |correctly rendered )?invoices (?:with)?in|invoices\\b[^.;]{0,50}\\b(?:are|will be|shall be|must be)(?: \\w+ly)? (?:paid|settled|payable) (?:with)?in';

/** Money that comes after it has been spent or the work done. */
export const arrears = wordsOf(
  'after (?:the|each|every|that) (?:month|quarter|period|half-year|term),? (?:to which|in which|that it|it is for|(?:has ended|ends|is over)\\b)',
  'in arrears?|in retrospect|after the (?:event|fact)|(?:a|one|two) months? behind|(?:a|one) quarter behind',
  // "Retrospective costs" are those that no grant can be had for.
  String.raw`${paidOut}\b${within(40)}\bretrospective(?:ly)?(?! (?:costs?|fund\w+|applications?|spend\w*|expenditure|projects?|activit\w+|purchases?|work|grants?|awards?|requests?|claims?|payments?|support|items?))|retrospective(?:ly)? (?:paid|claimed|reimbursed)`,
  'reimburs\\w+|refund(?:s|ed)?|pay(?:s|ing)? you back|be paid back|claim(?:s|ed|ing)? (?:it |them |costs |the (?:money|costs?|grant) )?back|then (?:claim|send us (?:the|your) (?:receipts|invoices))',
  `(?:on|upon|after|following|against|within [a-z0-9() ]{1,30} of|subject to|follows?|days (?:from|of|after)|weeks (?:from|of|after))(?: (?:the|its|a|an|your|our|each|any|all|paid|original|receipted|relevant|completed|valid|correct|approved|validated|quarterly|monthly|satisfactory|proper|receipt|submission|production|presentation|sight|approval|acceptance|undisputed|of|by)){0,8} ${paper}`,
  `(?:receipt|submission|production|presentation|sight|approval|acceptance) of(?: (?:the|its|a|an|your|our|each|any|previous|last|earlier|satisfactory)){0,3}(?: (?:quarter|month|period|year|instalment)'s)? (?:${reports})`,
  `(?<!\\b(?:reports?|information|updates?|data|feedback|notes?|views?) )(?:on|upon|after|following|against|once|when)(?: (?:the|its|a|an|your|our|each|any|satisfactory|successful|good|mid-year|half-year|mid-term|interim)){0,3} (?:monitoring|progress|performance|delivery)(?: (?:reports?|returns?|visits?|information|forms?|reviews?|meetings?))?`,
  String.raw`(?:for|against) (?:what|money|sums|costs) (?:that )?(?:you|it|they|the \w+)(?: will have| have| has| had) (?:\w+ ){0,3}(?:spent|paid)`,
  String.raw`(?:once|when|after|until|on)\b${within(30)}\b(?:what (?:was|were|you|it|has been|had been) (?:\w+ ){0,2}spent|spent in the (?:quarter|period|month) (?:before|just))`,
  "(?:once|when|after|until) (?:you|they|it|the \\w+)(?:'s| have| has)? (?:sent|submitted|put|made|filed|returned|supplied)(?: in| us)* (?:an? |the |your |its |their |all )?(?:\\w+ ){0,2}(?:claims?|invoices?|receipts)",
  String.raw`until (?:all |the |your )?(?:work|services?|sessions?|activity|job) (?:has|have|is|are)\b|until (?:all |the |your )?(?:receipts|invoices|bills|proofs?|evidence)\b|invoices?\b${within(60)}\b(?:sent|submitted|raised|issued|rendered) (?:after|at the end of) (?:each|every|the)`,
  String.raw`for (?:\w+ )?(?:nights|days|hours|sessions|shifts|work) already (?:\w+ )?(?:worked|done|delivered|held|given|provided)`,
  'for what has (?:already |actually )?been (?:spent|paid|done|delivered)|(?:pays?|paid|payment) for (?:each|every|all) \\w+ (?:after|once|when) (?:it|they) (?:has|have|is|are)',
  '(?:send|submit|put in|make|return)\\b[^.;]{0,20}\\b(?:monthly|quarterly|four-weekly|termly) claims?',
  '(?<!\\bnot (?:pay|paid|be paid|paying) )by results|per (?:session|outcome|journey|referral|visit|unit|hour|place)(?: once| when| as)? (?:delivered|achieved|made|completed|provided|taken up)|for each (?:outcome|result|session|start|referral|job) (?:achieved|delivered|made|completed)',
  '(?:on|upon|for|against|after)(?: (?:the|evidence|of|proof|each|all|agreed)){0,3} (?:(?:achievement|attainment|delivery|completion|achieving|reaching|meeting|delivering) of |achieving |reaching |meeting )?(?:(?:the|its|agreed|your|each|key) ){0,2}(?:outcomes?|results?|milestones?|targets?)(?! of| is| are|-based)',
  String.raw`(?:once|when|after) (?:the |your |its )?(?:outcomes|results|performance|targets)\b${within(40)}\b(?:reviewed|assessed|known|measured|counted)`,
  String.raw`until (?:all |the |your )?${within(25)}\bcosts (?:have been|are|were|has been) (?:met|paid|incurred|defrayed|covered)`,
  '(?:triggered|released|unlocked) (?:only )?by (?:proof|evidence|an? (?:claim|invoice|report)|claims|invoices|receipts)',
  '(?:on|by) a claims? basis|claims basis|you (?:buy|pay for) [a-z ]{3,40} and (?:we|the \\w+) (?:pay|give|refund)',
  settledInvoices,
  String.raw`(?:pa(?:yable|ys?|yments?|id)|instalments?|released?|settled)\b${within(40)}\bafter (?:the )?end of (?:each|every|the|that|a) (?:quarter|month|half-year|period|term)`,
  '(?:after|once|when|until) (?:it|they|the money) (?:has|have) (?:\\w+ )?been (?:spent|paid out|defrayed)|(?:money|sums|costs|expenditure) already (?:spent|paid|incurred|met)',
  'from (?:its|your|their) own (?:funds|money|pocket|resources|reserves)[^.;]{0,30}before (?:claiming|you claim|it claims|reclaiming)|you spend,? (?:and )?we (?:refund|repay|pay)',
  '(?:when|once|as|after)(?: (?:the|each|all|agreed|key))* (?:milestones?|targets?|outcomes?|outputs?) (?:are|is|have been|has been) (?:met|reached|achieved|delivered)',
  String.raw`claims?\b${within(40)}\b(?:with|accompanied by|supported by|attaching|together with) (?:copies of |copy |the |all )?(?:paid |original |receipted )?(?:invoices|receipts|evidence|proof)`,
  '(?:needs?|wants?|requires?|asks? for|expects?) (?:to see )?(?:\\w+ )?(?:evidence|proof|receipts|invoices)\\b[^.;]{0,30}\\b(?:for|with|before) (?:each|every|any) (?:claim|payment|instalment|stage)',
  '(?:for|in respect of) (?:the |all )?(?:hours|days|sessions|shifts|visits|work|activity) (?:worked|delivered|done|made|held|carried out|completed)(?! (?:between|from) [0-9])',
  String.raw`spend\b${within(30)}\bbefore (?:we|you|it) (?:can|will|are|is|get) (?:pay|be paid|paid|claim|refunded)`,
  String.raw`(?:when|once|after|until) (?:we|it|the \w+)(?: have|'s| has| had| get| receive)(?: \w+)?(?: (?:had|seen|received|approved|accepted|checked|passed|validated))? (?:(?:your|the|its|all|an?)\b )?${within(30)}\b(?:${paper}|${reports})`,
  String.raw`(?:once|when|after|until) (?:the|your|a|its) ${within(30)}\b(?:${paper}|${reports})\b${within(25)}\b(?:approved|accepted|agreed|received|validated|checked|in)`,
  String.raw`(?:after|once|when|in which|following)(?: the| each| any| your)? ${deed}\b(?: (?:has|have|had|is|are|was|were))?(?: been)? ${done}`,
  '(?:after|once|when|until) (?:you have|(?:the|your) \\w+ (?:has|have)) (?:\\w+ )?(?:done|completed|finished|carried out|paid for|bought|delivered)(?! (?:and (?:returned|signed)|(?:the|your|this|an?|our|all) (?:\\w+ ){0,2}(?:forms?|applications?|agreements?|checks|details|registration|paperwork|training)))',
  String.raw`(?:once|when|after) (?:you|the|your|they|it)\b${within(25)}\bspent\b${within(70)}\bclaims?\b`,
  String.raw`at (?:the )?end of (?:each|every|the|a) (?:quarter|month|half-year|period|term)(?! (?:before|preceding))|(?:month|quarter)[- ]end|last (?:\w+ )?(?:day|friday) of (?:each|every|the) (?:month|quarter)(?! (?:before|preceding))`,
  String.raw`(?:proof|evidence|production) of (?:what (?:has been|you have|was)|defray\w+|actual|each (?:payment|item)|payment|spend)`,
  'spend (?:(?:it|the money|your own money) )?first|against (?:what you have|actual|your actual|the actual) (?:spent|spend|spending|expenditure|costs)|after (?:you|they|it) (?:have |has )?(?:spent|paid)',
  '(?:for|in respect of|on account of|to cover) the (?:\\w+ ){0,2}(?:quarter|months?|half-year|period|year) (?:just (?:ended|finished|gone|past)|(?:then|which has|that has|now) ended|then ending)',
  '(?:you|provider|supplier|contractor)(?: (?:will|shall|may|must|should|can))? bills? (?:us|the \\w+)(?![^.;]{0,40}\\badvance)',
  String.raw`invoic(?:e|es|ed|ing) (?:\w+ )?(?:monthly|quarterly|(?:each|every) (?:month|quarter)|at (?:the )?(?:month|quarter|end))|on invoice|for sessions (?:delivered|held) in`,
);

const months = ['april', 'may', 'july', 'september', 'october', 'january', 'march', 'june'];
const inRespect = '(?:for|in respect of|on account of|to cover|covering|towards)';
const eachTime = '(?:quarter|month|half-year|half year|year|term|period)';
const longTime = '(?:quarter|half-year|half year|period|term)';
const signing = anyOf(
  'sign(?:ing|ature|ed)?|acceptance|accept(?:ing|ed)?|commencement|(?:grant|award) (?:confirmation|approval)',
  '(?:return(?:ing)?|send(?:ing)? (?:back|us)|receiving|receipt of|have|has|get) (?:of )?(?:the |your |a |this )?(?:signed |completed |complete )?(?:funding |grant |offer |award |bank details )?(?:acceptance|slip|form|letter|copy|agreement|offer|terms)',
  'your (?:signed )?(?:slip|form|acceptance|letter)|(?:have|has|get|receiv\\w+) (?:your|the|its) (?:bank|account|bank account) details',
);
/** Money that comes before it is needed. */
export const advance = wordsOf(
  // "It will all be in your account in the first week of October", "the lot on day one".
  '(?:all|the (?:lot|whole|full)|in full|lump sum)\\b[^.;]{0,40}\\b(?:in(?:to)? your (?:bank )?account|with you|to you|in your bank)(?: in| by| on| within| at once| straight ?away)',
  'on (?:day one|the (?:very )?first day(?= of (?:the |your )?(?:grant|award|project|funding|term|year|work)\\b|[.,;)]|$))',
  'in advance|up[- ]?front',
  // "No later than the last working day of the month before", "so that you have it before you need it".
  '(?:day|end|close) of the (?:month|quarter|period) (?:before|preceding)(?! (?:last|that))',
  'before (?:you|they|it is) need(?:ed)?(?: (?:it|the money|this))?(?=[.,;)]|$)|so that (?:you|they) (?:have|has) (?:it|the money) (?:when|before|by the time|in time)[^.;]{0,30}',
  'before (?:you|they|the (?:work|activity|provider|recipient|group)|any expenditure|costs are)(?: have| has)? (?:need(?:s)? to )?(?:spen[dt]s?|starts?|begins?|incurred|paid)',
  String.raw`(?:at|on) (?:the |its )?(?:commencement|opening|front|head) of (?:each|every|the|a) (?:\w+ )?${eachTime}`,
  String.raw`(?:prior to|ahead of|in front of) (?:the )?(?:start |beginning )?(?:of )?(?:each|every|the) (?:\w+ )?${eachTime}`,
  "ahead of (?:need|the work)|before (?:the|each|that|every) (?:quarter|month|term|period|year)'s (?:bills|costs|rent|wages|expenses)",
  'the week (?:that |in which )?you sign',
  `(?:we|council|trust|board|fund|authority|commissioner) (?:\\w+ )?advances? (?:you |the \\w+ )?(?:£|one|two|three|half|up to|a (?:month|quarter|third|sum))`,
  '(?:an?|the) (?:\\w+ )?(?:float|(?:set-up|start-up|opening|initial) payment)',
  ...months.map(
    (month) => `(?:in|on)(?: the)?(?: (?:first )?week of)?(?: [0-9]{1,2})? ${month},? (?:for|to cover) ${month} to`,
  ),
  ...months.map(
    (month) =>
      `for ${month} to [a-z]{3,9},?${within(40)}\\b(?:in|on)(?: the)?(?: (?:first )?week of)?(?: [0-9]{1,2})? ${month}`,
  ),
  String.raw`(?:at|on|by|from) (?:the |its )?(?:start|beginning|outset)(?: of (?:each|every|the|your|this|a) (?:\w+ )?(?:${eachTime}|grant|funding|project|agreement|contract|award))?`,
  String.raw`(?:on |by )?(?:the )?(?:first|opening) (?:(?:\w+ ){0,2}(?:\w*days?|week|fortnight)(?: (?:of|in))?|of) (?:each|every|the|that|april|july) (?:\w+ )?(?:${eachTime}|april|to which it relates|october)?`,
  `(?:on or )?before the (?:first )?day on which (?:the|each|that) ${eachTime} (?:begins|starts)`,
  String.raw`${inRespect} the (?:\w+ ){0,2}(?:${eachTime}|months) (?:ahead|to come|(?:that|which|to) follows?|then (?:beginning|starting|commencing)|following)`,
  // "We will send £5,000 in the first week of May so that you can recruit."
  String.raw`(?:pay|send|give|transfer|release|advance)\b${within(80)}\bso (?:that )?(?:you|they) (?:can|may|are able to) (?:recruit|start|begin|buy|get|hire|set up|open|appoint|order|make a start)`,
  `(?:on|upon|when|in the week|within [a-z0-9() ]{1,20} of|as soon as|once|after|following)(?: (?:you|we|both|the|your|our|have|has|us|getting|having|receiving|recipient|provider|group|parties|all|its)){0,3} ${signing}`,
  String.raw`(?:paid|payable|get|receive|have|released?|half|[0-9]+%)${within(40)}\b(?:straight ?away|immediately)(?! (?:after|on|following|if|when|where))`,
  '(?:a|one|two|three|four|six) (?:months?|quarters?|weeks?|years?) ahead',
  // "Within five days of the quarter opening", "by the fifth day of that quarter", "by the time that half-year starts".
  `within [a-z0-9() ]{1,20} of (?:the|each|every) ${longTime} (?:opening|starting|beginning)`,
  `by the (?:[a-z]{4,8}|[0-9]{1,2}(?:st|nd|rd|th)) (?:working )?day of (?:the|each|every|that) ${longTime}`,
  `by the time (?:that |the |each |every )+${longTime} (?:opens|starts|begins)`,
  '(?:when|once|as soon as) (?:the|your) (?:\\w+ )?(?:grant|funding|project|work|award|agreement|service) (?:starts|begins)',
  '(?:when|once|as soon as|after) (?:the|this|your|both) (?:\\w+ )?(?:agreement|contract|letter|offer|form)s? (?:is|are|has been|have been) (?:signed|returned|accepted|sent back)',
  'before (?:your|the) (?:\\w+ )?(?:project|work|activity|activities|programme|service|event|course|season|session|quarter|half-year|term|grant year|club|playscheme|camp|scheme|holiday|class)(?:e?s)? (?:begins?|starts?|opens?)|before you (?:start|begin|open)',
  '(?:when|as soon as|before) you (?:open(?: your| the)? doors|open|start|begin)',
  '(?:ahead|in front) of (?:the|each|every|that) (?:\\w+ )?(?:period|quarter|months?|year|half-year|term)\\b',
  `${inRespect} (?:the |each )?(?:\\w+ ){0,2}(?:coming|next|following|ensuing|forthcoming|succeeding) (?:\\w+ ){0,2}(?:quarters?|months?|half-years?|half years?|terms?)`,
  `${inRespect} (?:the |each )(?:\\w+ ){0,2}(?:quarters?|months?|half-years?|years?|terms?|periods?) (?:that|which|to) (?:follows?|comes?|come|then begins?|begins then)`,
  `(?:with you|reach(?:es)? you|in your (?:bank )?account|arrives?|lands?|paid|comes?)\\b${within(20)}\\bbefore (?:your|the|any|each|a) (?:first |opening )?(?:sessions?|bills?|project|class(?:es)?|clubs?|event|activity|work|wages|rent)`,
  'ahead of (?:the |your |any )?(?:spend(?:ing)?|costs|expenditure|work)',
  'paid (?:each|every) april',
  'paid (?:in full )?(?:on|upon|when|once|following)(?: (?:your|the|an?))?(?: (?:application|award|grant))?(?: (?:is|has been))? approv(?:al|ed)',
  'before (?:the|each|every|that) (?:quarter|month|period|half-year|year|term) (?:it|they|which|that|begins?|starts?|to which)|before (?:it|they|the (?:quarter|period|month)) (?:begins?|starts?)',
  String.raw`(?:the )?(?:whole|full) (?:grant|award|sum|amount)\b${within(30)}\b(?:in|into) your (?:bank|account)`,
  String.raw`whole (?:grant|award|sum|amount) (?:on|when|as soon)|all of it (?:will be|is|goes|comes)\b${within(20)}\b(?:in your|into your|account)`,
);
export const eachStart = /\beach (?:april|year)\b|\bannually in april\b|\bevery april\b/i;
/** "let us know in advance" and rent in advance are not how a grant is paid. */
export const otherAdvance =
  /\b(?:ask|asks|asked|wonder|wondered|enquire)\b[^.;]{0,12}\b(?:whether|if)\b|^(?:[0-9.()]{1,8} )?(?![^.;]{0,160}\b(?:pa(?:y|id|yable|yments?|ys)|money|instalments?|goes out|sent|released?|due)\b[^.;]{0,120}(?:in advance|ahead))[^.;]*\b(?:days?|weeks?|months?|hours?)'? (?:in advance|ahead)\b|\b(?:prefer|like|wish|want|hope|rather)\b[^.;]{0,40}\b(?:in advance|up[- ]?front|at the (?:outset|start|beginning))\b|\b(?:tell|told|let|inform\w*|notif\w+|agree[ds]?|book\w*|publish\w*|approv\w+|contact|consult\w*|seek|permission|consent|ask|request)\b[^.;]{0,60}\b(?:in advance|before you)\b|\badvance (?:notice|publication)\b/i;
export const deniedAdvance =
  /\b(?:no (?:\w+ )?(?:payments?|money|grant|sum|part|instalment)|nothing|none of it)\b[^.;]{0,40}\b(?:on sign(?:ing|ature)|at the (?:very )?(?:start|outset|beginning))\b|\b(?:not|cannot|never|unable to) (?:\w+ ){0,2}(?:pay|send|give|release|advance|hand over|transfer)\b[^.;]{0,30}\bat the (?:very )?(?:start|outset|beginning)\b|\b(?:not|cannot|never|no|unable)\b[^.;]{0,40}\b(?:floats?|(?:start-up|set-up) payments?)\b|\b(?:no|not make|never make|without) (?:any )?advances\b(?! (?:in|on|of)\b)|\b(?:not|never|cannot|unable to|will not|do not) (?:be able to )?advance (?:you |any |the |grant |your )?(?:funds?|money|cash|sums?|grants?|payments?)\b|\b(?:not|cannot|never|will not|do not|does not|unable to|not permit\w* (?:us|it|the \w+) to|not allow\w* (?:us|it|the \w+) to) pay\b[^.;]{0,20}\bbefore\b[^.;]{0,30}\b(?:spent|incurred|spend|delivered|done|defrayed|paid)\b|\b(?:not(?! (?:less|fewer|later|more)\b)|never|no(?! (?:less|fewer|later|more)\b)|cannot|unable|will not|do not|nor)\b[^.;]{0,60}\b(?:in advance|up[- ]?front|advance payments?|(?:an|any) advance)\b|\b(?:in advance|advance payments?|up[- ]?front|advances)\b(?:(?! and\b)[^.;]){0,30}\b(?:not (?:be )?(?:possible|available|made|paid|agreed|given|considered)|(?:cannot|(?:will|are|is) not)(?! (?:\w+ )?(?:be )?(?:cut|reduced|withdrawn|ended|stopped|varied|clawed|recovered|taken|lowered|affected|conditional|subject)\b)|refused)\b|\brequests?\b[^.;]{0,100}\b(?:in advance|up[- ]?front|early|at the (?:start|beginning|outset)|advance payments?)\b[^.;]{0,30}\b(?:declined|refused|turned down|rejected)\b/i;
/** Invoices settled in so many days: how fast, and only by the way that money follows work. */
export const onInvoice =
  /^(?:on|upon|within|days|weeks|pays?|settles?|paying|settling|invoices)\b(?:(?!\b(?:arrears|claims?|evidence|proof|receipts|expenditure)\b).)*\binvoices?\b/i;
/** "You don't have to spend first and claim afterwards". */
export const deniedArrears =
  /\b(?:not|rather than|instead of|never|no need to)\b[^.;]{0,30}\b(?:in arrears|(?:spend|pay)(?:ing)? (?:it |the money |your own money |you )?(?:first|after(?:wards)?)|claim (?:it )?(?:back|afterwards)|after the event)\b|\b(?:rather than|instead of|in place of) (?:on |against |after |by |the |upon )*(?:claims?|receipts?|invoices?|reimbursement|refunds?)\b/i;
/** A share is kept until a report or the end: "a fifth is retained until the return has been accepted". */
export const keptBack =
  /\bthe other (?:[a-z]+|[0-9]{1,2})(?: per cent| ?%)? (?:comes?|follows?|is paid|will come|will follow|is sent|will be paid)\b[^.;]{0,20}\b(?:once|when|after|on|upon|following)\b[^.;]{0,50}\b(?:reports?|returns?|accounts|evaluation|forms?|claims?)\b|\b(?:(?:retain\w*|h[eo]ld back|ke(?:ep|eps|pt|eping) back|h[eo]ld over|withh[eo]ld\w*|remain(?:ing|der)|balance|the rest|other (?:half|third|quarter|fifth|tenth)|second half|(?:final|last|a|one) (?:quarter|tenth|fifth|third|[0-9]{1,2} per cent))\b|(?:final|last|a|the other) [0-9]{1,2} ?%)[^.;]{0,60}\b(?:until|once|when|on|after|upon|following|follows?|against)\b[^.;]{0,90}\b(?:reports?|returns?|invoices?|receipts?|accounts|evidence|evaluation|completion|forms?|write-up)\b|\b(?:other (?:half|third|quarter|fifth|tenth)|remain(?:ing|der)|balance|the rest|second half|(?:final|last) (?:half|quarter|tenth|fifth|third|[0-9]{1,2} ?(?:%|per cent)))\b[^.;]{0,40}\b(?:at the (?:very )?end\b(?! of (?:each|every))|(?:once|when|after|on|upon) (?:the |your |all )?(?:work|project|programme|activity|service|sessions)\b[^.;]{0,12}\b(?:is|has|have|are|ends|finish\w*|complet\w*|done))\b/i;
/** "Monthly in advance, save that a tenth is held until the outcomes have been shown". */
export const keptForResults =
  /\b(?:tenth|fifth|quarter|third|half|balance|[0-9]{1,2} ?(?:%|per cent))\b[^.;]{0,30}\b(?:held|kept|withheld|retained|paid)(?: back)?\b[^.;]{0,20}\b(?:until|on|once|when|against|for)\b[^.;]{0,40}\b(?:outcomes?|results?|targets?|milestones?)\b/i;
/** The later share of a sum told in parts: "Second payment: 40%, after your report". */
export const laterShare =
  /\b(?:second|third|final|last|remaining|balance)\b[^.;]{0,60}\b(?:after|once|on|upon|when|following)\b[^.;]{0,50}\b(?:reports?|returns?|evaluation|accounts|completion|write-up|form)\b/i;
/** Words that part a sum between two moments. */
export const parted =
  /\b(?:half|remainder|remaining|balance|then|final|rest|later|second|subsequent|further payments?|another|thereafter|after that|from (?:the )?(?:second|third|year (?:two|three|[23]))|per cent|larger|bigger)\b|[0-9] ?%|\b(?:over|above|more than) £/i;
/** Half of these is no half of an award. */
export const notSums = /\b(?:places|seats|tickets|marks|members|questions|people|points|votes)\b/i;
/** "40% of the price is paid by results": the rest of it is not. */
export const shareByResults =
  /(?:\b(?:[1-9]|[1-9][0-9]) ?%|\b(?:half|a (?:third|quarter|fifth|tenth)|part|some|a share|an element) )[^.;]{0,60}\b(?:results|outcomes?|milestones?)\b/i;
/** "Payment shall be made in accordance with clause 7". */
export const pointsToPayment =
  /\bpa(?:y|ys|id|yable|yments?)\b[^.;]{0,80}\b(?:clause|paragraph|condition|section|schedule|annexe?|appendix) [0-9A-Z]/i;
export const leadsToPayment =
  /\bpa(?:y|ys|id|yable|yments?)\b(?:(?!\b(?:breach|unless|until|report\w*|repay\w*|terminat\w*|back)\b)[^.;]){0,50}\b(?:in|by|under|at|with|to)(?: part [0-9A-Z] of)?(?: the)?(?: [A-Z]\w+){0,3} (?:in )?$/i;
/** "The Council may hold back any instalment until the report then due": how instalments are stopped, not when they are paid. */
export const mayHoldBack =
  /\b(?:may|can|could|might|entitled to|right to)\b[^.;]{0,20}\b(?:hold back|withhold|delay|suspend|defer)\b(?![^.;]{0,30}\b(?:final|last)\b)[^.;]{0,40}\b(?:instalments?|payments?)\b|(?<!\b(?:final|last) )\b(?:instalments?|payments?) (?:may|can|could|might) be (?:held back|withheld|delayed|suspended|deferred)\b/i;
/** "Pay for it up front and claim it back": the advance is the organisation's own. */
export const paysFirst =
  /\bclaim\w*\b[^.;]{0,40}\bafter (?:you|it|they)(?: have| has)? (?:paid|spent|bought)\b|\b(?:lay(?:ing)? out|pay|paying|fund|funding|buy|cover|meet|purchase|spend)\b[^.;]{0,40}\b(?:up[- ]?front|first|yoursel(?:f|ves)|in advance)\b[^.;]{0,30}\b(?:re-?claim\w*|claim\w*|refund\w*|reimburs\w+|send (?:us )?(?:the |your )?(?:copies|receipts|invoices|bills))\b|\byou (?:pay|spend|buy)\b[^.;]{0,30},? (?:and |then )?we (?:then )?(?:pay you back|repay|refund|reimburse)\b/i;
/** "After that you are paid on invoice": from then on, and so not only how fast. */
export const fromThen =
  /\b(?:after (?:that|this|which)|thereafter|from (?:then|there|(?:the )?(?:second|third)|year (?:two|three|[23])))\b/i;
/** "The second instalment follows the mid-year report": what comes first is not so held. */
export const laterPart =
  /\b(?:second|third|fourth|final|later|subsequent|further|remaining)\b(?: (?:and|or|\w+ year|year|grant|two|three)){0,3} (?:payments?|instalments?|tranches?|half)\b/i;
/** "If it believes that payment is being made in advance of need"; the funder may claim back; what is past is not funded; a question promises nothing; nor does a condition, other funders' money or what the recipient may not spend yet. */
export const noTiming =
  /\b(?:grants?|awards?|funding) (?:is|are|will be) conditional\b|\b(?:you|recipients?|grantees?|organisations?|applicants?|providers?) (?:must|shall|should|may|will) not\b[^.;]{0,40}\b(?:incur|pay for|spend|commit)\b|\b(?:evidence|proof|confirmation)\b[^.;]{0,60}\b(?:match(?:ed)?[- ]fund\w*|other (?:sources|funders|funding)|checks?|insurance|permission|consent)\b|\?["')]*$|\b(?:believ|consider|think|thought)\w*\b[^.;]{0,60}\bin advance of need\b|\bclaw(?:ed)?[- ]?back\b|(?<!\b(?:you|they|groups?|organisations?|recipients?|applicants?|providers?|charit(?:y|ies)|and|then) )\b(?:may|can|could|will|shall|right to|entitled to|seek to|require\w* to) (?:then |also |re-?)?claim (?:it |the (?:grant|money|funding) |some |all |any )*back\b|\b(?:not|cannot|never|no|unable)\b(?:(?!\b(?:but|only|until|rather)\b)[^.;]){0,80}\bretrospectiv|\b(?:details|information|documents?|data|papers|specifications?|lists?|names) (?:is|are|will be|can be) (?:released|sent|given|shared|issued)\b/i;
/** "In 2023/24 the Fund was paid in advance", "they used to be paid in arrears": not how it is paid now. */
export const paidThen =
  /\b(?:replac\w+|tak\w+ the place of|took the place of|in place of)\b[^.;]{0,160}\b(?:was|were)\b[^.;]{0,40}\b(?:paid|reimbursed|released|advanced)\b|\b20[0-9]{2}(?:[/-][0-9]{2,4})?\b[^.;]{0,20}\b(?:which|that)\b[^.;]{0,60}\bpaid (?:half|all|the|it|grants?|a|in)\b|\b(?:terms|offers?|agreements?) (?:\w+ ){0,4}(?:for|of|in) (?:\w+ )?20[0-9]{2}(?:[/-][0-9]{2,4})?\b[^.;]{0,60}\bpaid (?:half|all|the|it|grants?|a|in)\b|\b(?:in|for|during|until|before) (?:20[0-9]{2}(?:[/–-][0-9]{2,4})?|last year|earlier years|the past|previous years)\b[^.;]{0,60}\b(?:was|were)\b[^.;]{0,40}\b(?:paid|released|advanced|in advance|in arrears)\b|\bused to be (?:paid|released)\b|\b(?:was|were)\b[^.;]{0,80}\bpaid\b[^.;]{0,60}\b(?:has|have) (?:now )?(?:finished|ended|closed)\b/i;
