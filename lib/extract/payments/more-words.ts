import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const eachTime = '(?:month|quarter|half-year|period|term)';
const handed = '(?:pa(?:y|ys|id|ying|yable|yments?)|remunerated|reimbursed|settles?|settled)';
const papers = '(?:invoices?|claims?|receipts|timesheets?|bills)';

/** Money that comes after it has been spent or the work done, in the words of those who do not say "arrears". */
export const arrearsToo = wordsOf(
  `at (?:the )?close of (?:each|every|the|a|that) ${eachTime}|at (?:each|every|the|that) ${eachTime}'s (?:end|close)|(?:after|at) (?:the )?(?:end|close) of that ${eachTime}`,
  `(?<!\\b(?:reports?|returns?|figures|statistics|accounts|numbers|plans?|data) )for the ${eachTime} (?:just |now )?(?:gone|past|ended|finished)`,
  `(?:for|in respect of) the (?:month|quarter|half-year|period) before(?=[.,;]|$)|(?:two|three|four|six|eight|[0-9]{1,2}) weeks behind`,
  '(?:receipt|sight|production|acceptance|approval|against|accepted)(?: of)? (?:a |an |the |your |its )?(?:signed |quarterly |monthly )?(?:statements?|accounts?) of (?:what|actual|expenditure|spend|spending|costs)',
  `on the strength of (?:a |the |your |its |an )?(?:signed |monthly |quarterly )?${papers}`,
  '(?:after|once|when) (?:the |your |each |all )?(?!form|agreement|letter|application|bank|check|paperwork|work\\b)[a-z]{3,14} (?:has|have) been (?:delivered|provided|carried out|served|given|held|run|cooked|driven|seen|visited)',
  `for [a-z]{3,14}(?: that (?:has|have) been)? (?:provided|delivered|given|done|carried out|undertaken|performed|completed|recorded) in (?:the|that) (?:preceding |previous |last |past |same )?${eachTime}`,
  'invoices?\\b[^.;]{0,50}\\bfor (?:the |all )?(?:hours|sessions|days|visits|care|support|work|services?|activity)(?: [a-z]+)? (?:delivered|provided|done|rendered|carried out) in',
  'invoices?\\b[^.;]{0,30}\\bfor (?:the |all )?(?:hours|sessions|days|visits|care|support|work)(?: of [a-z]+)?(?: (?:that|which) (?:have|has)(?: been| taken)?)? (?:given|delivered|place|worked|held|provided)',
  '(?:repaid|repays?|paid back|pays? back)\\b[^.;]{0,30}\\bwhat (?:it|you|they|the [a-z]+)(?: have| has)? (?:laid out|spent|paid)',
  'defrayed\\b[^.;]{0,20}\\bbefore\\b[^.;]{0,15}\\bclaim',
  '(?:carry|bear|meet|cover) the costs?\\b[^.;]{0,30}\\buntil (?:our|the) (?:payment|money|grant) (?:arrives|comes|reaches|is)',
  "as (?:each|every|the) (?:quarter's |month's |half-year's )?(?:report|return|claim) is (?:agreed|accepted|approved|received)",
  `send (?:in |us )?(?:the |your )?(?:paid )?${papers}\\b[^.;]{0,40}\\b(?:and|so that)\\b[^.;]{0,24}\\b(?:we|the money|payment|an? (?:cheque|transfer))`,
  // "Retrospective claims only", "this office runs on retrospective claims".
  'retrospective claims? (?:only|basis)|only retrospective claims?|(?:runs?|works?|pays?|operates?) (?:only )?(?:on|by|through|against) retrospective (?:claims?|payments?)|on a retrospective basis',
  // "For each bed night after it has occurred", "once activity has been validated", "in the quarter after closure".
  `${handed}\\b${within(60)}\\b(?:after|once|when) (?:it|they|this|that|these) (?:has|have) (?:occurred|happened|taken place|been (?:delivered|given|held|run|done|provided|carried out|completed|performed))`,
  `${handed}\\b${within(60)}\\b(?:after|once|when|until) (?:the |your |all |any )?(?:activity|work|services?|delivery|outputs?|outcomes?|sessions?|hours) (?:has|have|is|are|was|were)(?: been)? (?:validated|verified|certified|confirmed|evidenced|checked)`,
  `${handed} in the (?:week|month|quarter|half-year|period) (?:after|following) (?:the |its |their |your |each )?(?:closure|completion|delivery|discharge|session|visit|event|activity|work)`,
  `${handed}\\b${within(40)}\\blooking back (?:over|at|on)`,
  `(?:after|following) (?:each |every |the )?(?:month|quarter)(?:'s)?[- ](?:end|close)`,
  `${handed}\\b${within(40)}\\bpost-(?:event|project|completion|delivery|activity)`,
  '(?:payments?|money|funding) (?:only )?follows? (?:the )?(?:delivery|completion|work|activity|performance|results)(?=[.,;:]|$)',
  `first (?:payment|instalment)\\b${within(40)}\\b(?:two|three|four|five|six|[2-9]) months (?:after|into) (?:the |your )?(?:\\w+ )?(?:service|work|contract|project|start|delivery|opening)`,
  // "The Clerk will post a cheque as soon as the Council has had sight of the bills."
  `(?:cheque|${handed})\\b${within(40)}\\b(?:as soon as|once|when|after)\\b${within(30)}\\b(?:seen|sight of|received|had|checked) ${within(20)}\\b(?:bills|receipts|invoices|vouchers)`,
  `(?:pays?|settles?|meets?) (?:each |an? |any |every |all )?(?:valid |approved |correct |undisputed )?claims?\\b${within(30)}\\bwithin [a-z0-9() ]{1,24} (?:of|after) (?:its |their |the )?(?:receipt|receiving|approval|approving|submission)`,
  'claims? (?:may|can|must|should|is to|are to|shall|will) (?:only )?be (?:made|submitted|sent(?: in)?) (?:only )?(?:after|at the end of|following) (?:each|every|that|your) (?:\\w+ )?(?:holiday|quarter|month|term|event|session|project|half-year|activity|period|course)',
  `(?:once|when|after) (?:you|they) (?:have )?(?:run|held|delivered|done|put on|finished) (?!forms?|paperwork)${within(80)}\\bwe (?:will |shall |can )?(?:then )?pay`,
  'invoices?\\b[^.;]{0,60}\\bfor (?:the )?(?:services|work|activity|sessions|hours) (?:performed|rendered|supplied|delivered|provided|done) (?:in|during)',
  // "Buy it, keep the receipt, send the receipt, get your money."
  '(?:buy|spend)\\b[^.;]{0,40}\\b(?:claim|receipts?|invoices?)\\b[^.;]{0,60}\\b(?:get (?:paid|your money|the money|it back|refunded)|we (?:will )?(?:then )?pay)',
  '(?:how|when) (?:we pay|you (?:get|are) paid)\\b[^.;]{0,30}\\b(?:send|submit|upload)\\b[^.;]{0,30}\\bpaid (?:invoices|receipts|bills)',
);

/** Money that comes before it is needed, in such words. */
export const advanceToo = wordsOf(
  'before you(?: have| had)? to (?:spend|pay|start|begin)',
  `(?:for|covering|towards) the ${eachTime} (?:to come|ahead|that follows|which follows|coming)`,
  '(?:each|both)(?: of (?:them|these))? (?:is|are) for the (?:\\w+ )?(?:months|quarter|half-year) (?:after|that follows?|to come|ahead|which follows?)',
  // "We pay each quarter's sum on its first day."
  `(?:each|every|the|that) ${eachTime}'s (?:money|sum|payment|instalment|share|grant|price|amount)\\b[^.;]{0,30}\\bon (?:its|the) (?:first|opening) (?:[a-z]+ )?day`,
  '(?:in funds|(?:funds|money|cash) in hand) (?:before|ahead|in advance|when it has to)',
  'so that (?:you|it|they|the [a-z]+|no [a-z]+) (?:is|are) (?:never|not|ever) (?:left )?out of pocket',
  'before (?:the|your|any) bills (?:do|come|arrive|fall|are)|before any (?:expenditure|cost|costs|spending) (?:has|have) been (?:incurred|met)',
);

/** "The rest comes once you have shown us how it went." */
export const restOnceShown =
  /^(?:the )?(?:rest|balance|remainder|remaining \w+|other half|second half)(?: of (?:it|the \w+))? (?:comes|follows|is paid|(?:will|shall) (?:come|follow|be paid))\b[^.;]{0,40}\b(?:once|after|when) (?:you|we|the \w+) (?:have|has) (?:shown|told|seen|heard|accepted|approved|sent|agreed)\b/i;
/** "The remaining thirty per cent is paid only if the targets are met." */
export const restIfEarned =
  /\b(?:(?:rest|balance|remainder)(?! of (?!it\b|the (?:price|grant|award|money|sum|fee|funding)\b))|(?:remaining|other|last|final) (?:half|third|quarter|fifth|tenth|sum|money|instalments?|payments?|share|part|(?:\w+|[0-9.]+) ?(?:per cent|%)))(?![\w-])[^.;]{0,20} (?:paid|payable|released|due|earned|comes?|follows?) (?:\w+ )?only (?:if|when|where|once)\b/i;
/** "Three equal parts: on starting, at the end of June, and when the final report has come in": a share at the start, and one when all is done. */
const share =
  '(?:parts|instalments?|payments|halves|thirds|stages|tranches|half|third|quarter|paid|[0-9]{1,2} ?(?:%|per cent))';
const atStart =
  '(?:on|at|upon|when|once) (?:the |your |our |its )?(?:start(?:ing|s)?|beginning|sign(?:ing|ature)|outset|commenc(?:ement|ing)|acceptance|you (?:start|begin|sign|accept)|(?:work|project) (?:starts|begins))\\b(?! of (?:each|every))';
const whenDone =
  '(?:(?:on|upon|when|once|after|following)\\b[^.;]{0,30}\\b(?:reports?|reported|complete[d]?|completion|finish(?:ed|ing)|evaluation)|at the (?:very )?end(?! of [a-z]))';
export const startAndEnd = wordsOf(`${share}\\b[^.;]{0,40} ${atStart}[^.;]{0,80} ${whenDone}`);
/** "Sixty per cent reaches you before the clubs begin. The rest follows in September." */
export const restFollows =
  /^(?:the )?(?:rest|balance|remainder|remaining [a-z0-9%]+|other (?:half|third|quarter|fifth)) (?:follows|comes|is paid|reaches you|(?:will|shall) (?:come|follow|be paid|reach you))\b/i;
/** "Half of it comes before the project starts". */
export const shareBeforeStart =
  /(?:[0-9] ?%|\bper cent|\b(?:half|quarters?|thirds?|most))\b[^.;]{0,60}\bbefore (?:you|the [a-z]+|your [a-z]+)\b[^.;]{0,12}\b(?:start|begin|open|spen[dt])/i;

/** "The set-up in advance and the running costs in arrears". */
export const bothWays = /\bin advance\b[^.;]{0,80}\bin arrears\b|\bin arrears\b[^.;]{0,80}\bin advance\b/i;

/** "Until last year the fund paid after the event", "previously you have claimed in arrears": no longer. */
export const untilThen =
  /\b(?:until|up to|till|before) (?:last (?:year|month|round|[a-z]{3,9})|recently|now|this year|20[0-9]{2})\b[^.;]{0,40}\b(?:paid|pay|claim(?:ed)?)\b|\b(?:previously|formerly|in the past|up to now|so far)\b[^.;]{0,30}\b(?:claimed|paid|invoiced|received)\b/i;
/** "Loans have to be paid back": what is owed to the funder. */
export const owedBack =
  /\b(?:must|have to|has to|had to|are to|is to|shall|will have to|needs? to) be (?:paid back|refunded|repaid)\b|\b(?:loans?|overpayments?|overpaid|misspent|wrongly paid|underspends?)\b[^.;]{0,80}\b(?:paid back|refunded|repaid)\b/i;
/** "No part of the price depends on results." */
export const notByResults =
  /\b(?:no (?:part|share|element|portion)|none)\b[^.;]{0,40}\b(?:results?|outcomes?|performance)\b|\bnot\b[^.;]{0,20}\b(?:depend\w*|paid|hang|conditional) (?:up)?on (?:results|outcomes)\b/i;
/** "Childminders are paid by parents", "the Council is itself paid by the Government". */
export const paidByOthers =
  /\b(?:paid|pays?)\b[^.;]{0,30}\bby (?:parents|families|tenants|clients|users|customers|the (?:main contractor|government|ministry|home office))\b|\bfees for [^.;]{0,20}\brefunded\b|\b(?:council|board|authority|trust|icb|commissioner) (?:is|are) (?:itself |themselves )paid\b/i;
/** "You cannot use the grant for costs already met." */
export const notForThePast =
  /\b(?:cannot|may not|must not|not) (?:be )?(?:used?|spen[dt]|claim(?:ed)?|apply)\b[^.;]{0,40}\balready (?:met|spent|paid|incurred)\b/i;
/** "Each family receives £40 at the end of the month": what those who are helped get. */
export const paidToPeople =
  /\b(?:volunteers?|participants?|people|residents?|clients?|famil(?:y|ies)|households?|tenants?|carers?|parents|students?|learners?|pupils|apprentices?|trainees?|patients?|members|staff) (?:will |would |may |each |then )?(?:receives?|gets?|have|be (?:given|sent)|are (?:given|sent)|is (?:given|sent)) (?:a |up to )?£/i;
