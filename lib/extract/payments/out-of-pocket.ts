import type { PaymentTiming } from '@/lib/facts.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const then =
  '(?:pa(?:y|ys|id|yments?)|claim\\w*|re-?claim\\w*|recover\\w*|re-?imburs\\w*|refund\\w*|settles?|settle up|instalments?|(?:the |our |your )?(?:grant|money|funds) (?:arrives?|comes?|is|reaches|has|gets)|(?:gets?|have|has|having) (?:it|them|the money|the cost) back)';
const bear = '(?:carry|bear|cover|fund|finance|stand|absorb|shoulder|support|meet|pay|find|lay out|afford|underwrite)';
const costs =
  '(?:(?:the |all |any |its |your |each |every )?(?:\\w+ ){0,3}?(?:costs?|expenditure|spending|outlay|activity|activities|work|project|service|bills|wages|purchases?|stage|it|everything|them))';
/** The group's own money goes first: "enough in the bank to carry the costs until we settle up", "fund each quarter's activity itself before recovering the cost". */
export const bearsFirst = wordsOf(
  `(?:cash[- ]?flow(?:ing)?(?= (?:the|your|its|this|all|any|each|it|them|costs|spend\\w*)\\b)|bankroll\\w*|front(?:s|ing)? (?:up )?(?:the|all|any|its|your) (?:\\w+ )?(?:costs?|money|cash|bills?|expenses|spend\\w*)|pre-?(?:fund|financ)\\w*|forward[- ]fund\\w*)`,
  `${bear} ${costs}\\b${within(40)}\\b(?:until|till|before|pending|ahead of)\\b${within(30)}\\b${then}`,
  `(?:lay(?:ing|s)? out|spend(?:s|ing)?|pay(?:s|ing)? (?:for|out)|buy(?:s|ing)?|meet(?:s|ing)?|fund(?:s|ing)?)\\b${within(50)}\\b(?:and|then)\\b${within(12)}\\b(?:gets?|have|receives?|recovers?|claims?) (?:it|them|this|that|the (?:money|costs?))(?: all)? (?:back|refunded)`,
  `enough (?:cash|money|reserves|funds|working capital|in (?:the bank|hand|reserve))\\b${within(30)}\\bto (?:carry|cover|keep|last|tide|see|meet|fund|pay|run)\\b${within(40)}\\b(?:until|till|before|while|for the first)`,
  `(?:out of|from) (?:your|its|their) own (?:funds|resources|money|pockets?|reserves|cash|working capital)\\b${within(20)}\\b(?:first|in the (?:first|meantime)|until|before|while)`,
  '(?:and )?we(?: will| shall| then| can)* (?:make (?:it|this|that|them) good|pay (?:it|you) back|square up|reimburse you|repay you)',
  '(?:get|have|claim|recover) (?:it|them|that|the (?:money|cost)) back from us|(?:be|leaves?) (?:you |them )?out of pocket (?:for|until|while|in the meantime)',
  `${bear} (?:the|all|its|your) costs?\\b${within(20)}\\bfor the (?:first|opening) (?:\\w+ )?(?:month|quarter|weeks)`,
  '(?:spent|paid out|bought|laid out)\\b[^.;]{0,25}\\bbefore (?:we|the (?:council|trust|board|fund)) (?:can |will |shall )?(?:give|pay|send|release|refund|reimburse|transfer)',
  'settle (?:up )?with you (?:at the end|afterwards|later|when|once)',
  `(?:incurred|defrayed|spent|discharged|met)\\b${within(25)}\\bbefore (?:it|they|you|the \\w+|any|a)\\b${within(15)}\\b(?:claim\\w*|reimburs\\w*|recover\\w*|paid|drawn)`,
);
/** Or it need not: "you will not be asked to spend your own money first", "we do not expect a charity to bankroll". */
const spares = /\b(?:not|never|no|nobody|rather than|instead of|without|nor)\b[^.;]{0,70}$/i;
export const sparesThem = (plain: string, { index }: RegExpExecArray): boolean =>
  spares.test(plain.slice(Math.max(0, index - 90), index));
/** "You will not be asked to spend your own money first", "no need to wait for your money". */
export const needNotSpend =
  /\b(?:have|get|receive|hold)s? (?:the|your|our|its) (?:money|grant|funds|cash)\b[^.;]{0,15}\bbefore (?:you|your|it|its|any|the) \w+|\b(?:not|never|no|nobody)\b[^.;]{0,30}\b(?:ask|expect|have|need|want|requir)\w*\b[^.;]{0,25}\b(?:spend|use|dip into|draw on|find|pay|lay out)\b[^.;]{0,30}\b(?:own|first|reserves|until|before)\b/i;

const noSum =
  '(?:no (?:\\w+ ){0,2}?(?:sums?|payments?|instalments?|money|monies|grant|part|tranches?|funds?|fees?|amounts?|claims?)|nothing|none of (?:it|the \\w+)|(?:declin|refus)\\w+ to|not)';
const handed =
  '(?:payable|paid|pay|due|released?|made|make|sent|send|handed over|transferred|disbursed?|drawn(?: down)?|claimed|issued|admitted|accepted|considered|entertained)';
const waits = '(?:until|before|unless|till|sooner than|earlier than|prior to|except (?:on|against|upon))';
/** "No sum shall become payable until", with what is waited for after it. */
export const nothingUntil = wordsOf(`${noSum}\\b${within(60)}\\b${handed}\\b${within(40)}\\b${waits}`);
const done =
  /\b(?:incurred|defrayed|discharged|spent|paid|rendered|delivered|performed|accepted|signed off|verified|certified|milestones?|end of|complet\w+|evidence|proof|receipts?|invoices?|expenditure|outputs?|outcomes?|work|services?|seen|inspected|finished|ended|held|taken place|over|vouchers?|bills)\b/i;
const ofPapers =
  /\b(?:agreements?|signed(?! off)|conditions?|bank (?:details|account)|references?|dbs|insur\w+|polic(?:y|ies)|constitution|match(?:ed)?|other funders?|permission|consent|planning|start\w*|accept(?:ance|ed) (?:form|slip|the offer)|applications?|forms?|safeguarding|debts?|third part(?:y|ies)|told us|how the (?:money|grant)|account(?:'s)? (?:name|number)|completion of (?:the |this |an? )?(?:\w+ )?(?:form|checks?|agreement|paperwork))\b/i;
/** Whether what is waited for is the spending or the work, and no signature. */
const waitsForWork = (plain: string, { 0: words, index }: RegExpExecArray): boolean => {
  const awaited = plain.slice(index + words.length, index + words.length + 140);
  return done.test(awaited) && !ofPapers.test(awaited);
};

const paying =
  '(?:pa(?:y|ys|id|yable|yments?)|instalments?|tranches?|releas(?:e|es|ed)|money|fees?|remit\\w*|hand(?:ed)? over|claims?|transfer(?:red)?|disburs\\w+|sums?|grant)';
const span = '(?:quarter|month|half-year|half year|period|term|year|(?:grant|funding) period|six months)';
const proof =
  '(?:bank statements?|vouchers?|till (?:receipts|slips)|ledgers?|(?:certified |signed )?statements? of (?:expenditure|spend\\w*|costs?)|paid bills|proof|evidence|spend|expenditure|outputs?)';
/** Money that follows the work, in words of clerks and of lawyers. */
export const followsWork = wordsOf(
  `(?:after|when|once|as soon as|following|at) (?:each|the|every|that) ${span}(?:'s)? (?:closes|ends|has (?:closed|ended|finished|gone)|is (?:over|up|complete|finished|done))\\b${within(40)}\\b${paying}`,
  `${paying}\\b${within(60)}\\b(?:after|when|once|as soon as|following) (?:each|the|every|that|your) (?:${span}|project|event|work|programme|activity|service) (?:closes|ends|has (?:closed|ended|finished|gone)|is (?:over|up|complete|finished|done))`,
  `${paying}\\b${within(50)}\\b(?:following|after|at|on) the (?:end|close|expiry|completion) of (?:the |each |every )?(?:\\w+ )?(?:${span}|project|programme|activity|work)`,
  `${paying}\\b${within(50)}\\b(?:upon|on|subject to) the \\w+ being satisfied that\\b${within(60)}\\b(?:achieved|delivered|spent|incurred|complet\\w+|carried out|performed)`,
  `${paying}\\b${within(30)}\\b(?:contingent|dependent|depends?|conditional) (?:up)?on\\b${within(50)}\\b(?:outputs?|outcomes?|delivery|verified|verification|delivered|achieved|performance|completion)`,
  '(?:pa(?:y|ys|id|yments?)|reimburs\\w*|fund(?:s|ed)?)\\b[^.;]{0,30}\\b(?:in respect of|against|only(?: for)?|for) (?!past debts)(?:past|historic|previous|completed|actual|already)\\b',
  `${paying}\\b${within(30)}\\bfor (?:the )?(?:work|services|activity|sessions) (?:already |by then |by that time |previously )(?:done|delivered|carried out|completed|rendered|held)`,
  `(?:calculated|based|worked out|assessed|reckoned) (?:up)?on (?:the )?(?:actual |real )?${within(30)}\\b(?:preceding|previous|last|past|prior) ${span}`,
  `(?:on|upon|against|following|after) (?:the )?(?:sight|production|presentation|receipt|submission|evidence|proof|inspection) of (?:\\w+ ){0,2}?${proof}`,
  `(?:once|when|until|after|as soon as) (?:we|they|finance|officers|the \\w+|it)\\b${within(12)}\\b(?:seen|received|had|checked|looked at|been shown|reviewed|satisfied|been through)\\b${within(25)}\\b(?:${proof}|what (?:you|was|has been|it|they) (?:have |has )?(?:\\w+ )?spent|how (?:you|it) (?:\\w+ )?spent)`,
  'pa(?:y|ys|yments?) (?:\\w+ )?(?:is |are )?(?:on|upon|against|by) (?:evidence|proof|production|actuals?|claims?|receipts?|reimbursement)(?: only)?(?: of (?:spend\\w*|expenditure|payment))?',
  'by (?:way of )?(?:re-?imbursement|refund)',
  `(?:grant|money|sum|award|funding|payment) (?:is|are|will be|shall be) (?:held|kept|retained|withheld)(?: back)? until\\b${within(40)}\\b(?:finished|complete[d]?|over|done|delivered)`,
  `invoices?\\b${within(20)}\\bnot be (?:submitted|raised|sent|issued)\\b${within(20)}\\b(?:until|before|till)\\b${within(40)}\\b(?:ended|delivered|done|complet\\w+|over|end of)`,
  '(?:after|on|upon|following|subject to) (?:\\w+ )?(?:verification|validation|certification|scrutiny|confirmation) of (?:the |your |its )?(?:\\w+ ){0,2}(?:expenditure|spend\\w*|costs|outputs?|delivery|outcomes?)',
  `not (?:be )?(?:made|paid|payable|due|expected)\\b${within(20)}\\b(?:sooner|earlier|before) (?:than )?the (?:end|close) of (?:month|quarter|the)`,
  `(?:you|groups?|organi[sz]ations?|provider|recipient)\\b${within(30)}\\bwait\\b${within(30)}\\b(?:weeks|months)\\b${within(30)}\\b(?:for|before|until) (?:your|the|its|their|any|being)?\\b${within(10)}\\b(?:money|paid|payment|grant)`,
);

/** Nothing ahead of the spending, as a rule that is kept: "prohibited by its financial regulations from paying ahead of need", "does not make payments on account". */
export const noneAhead = wordsOf(
  `(?:prohibit\\w*|preclud\\w*|barred|prevent\\w*|forbid\\w*|forbidden|stops? us|not (?:permit|allow)\\w*|unable|cannot|not|never|no|refuses?)\\b${within(50)}\\b(?:pay(?:ing|ments?)? (?:ahead|early|on account|before (?:the|any|you|it|costs?|spend\\w*|expenditure|need))|(?:made |money |funds? |released? )ahead of (?:need|spend\\w*|expenditure|the work|costs?)|pre-?pay\\w*)`,
  // "Prepayments are not permitted", "unable to make advances", "no advance or stage payment is made".
  `pre-?payments?\\b${within(20)}\\b(?:not|never)(?: \\w+)? (?:available|permitted|allowed|possible|made|offered)`,
  '(?:unable to|not able to|cannot) (?:make|give|offer) (?:any )?(?:advances|pre-?payments|payments? on account)',
  'no (?:advance|stage|interim|initial)(?: (?:or|nor|and) (?:\\w+ )?(?:advance|stage|interim))? payments? (?:is|are|will be|can be|shall be) (?:made|given|available)',
  // "Our finance system won't let us pay for things that haven't happened yet."
  `(?:not|cannot|never|unable)\\b${within(40)}\\bpay(?:ing)? (?:you )?for (?:any |the )?(?:things?|work|anything|something|services?|sessions?|activity|costs|places|hours) (?:that |which )?(?:has|have) (?:not|yet to)(?: yet)? (?:happen\\w*|taken? place|occur\\w*|be(?:en)? (?:done|delivered|provided|held|run|incurred|paid))`,
);
/** Nothing is paid ahead, as a rule or until the work is done. */
export function noneBeforeIn(plain: string): RegExpExecArray | null {
  if (/\bthird part(?:y|ies)\b/i.test(plain)) return null;
  return noneAhead.exec(plain) ?? (isInParts.test(plain) ? null : nothingBeforeIn(plain));
}

function nothingBeforeIn(plain: string): RegExpExecArray | null {
  const waits = nothingUntil.exec(plain);
  return waits && waitsForWork(plain, waits) ? waits : null;
}

/** A sum told in two parts has its own words. */
const isInParts =
  /\b(?:second|third|final|last|remaining|other|subsequent|later) (?:half|third|quarter|fifth|tenth|payments?|instalments?|part|share|tranche)\b|\b(?:balance|remainder|the rest|half (?:of|the|is|will))\b|[0-9] ?%|\bper cent\b/i;

/** What is paid, by its rarer names. */
export const sums = /\b(?:fees?|remit\w*|sums?|tranches?|monies|pre-?payments?|remunerat\w+|tariffs?)\b/i;

/** What is not paid for at all, a bank statement asked for its number, and next year's sum worked out on this year's. */
const notOfTiming =
  /\b(?:do|does|will|can|may|shall|is|are) ?not (?:be )?(?:\w+ )?(?:pay|paid|fund(?:ed)?|make (?:any )?claim|eligible|spent|used)\b(?![^.;]*\b(?:until|before|sooner|earlier|unless)\b)|\b(?:past|previous|existing) debts\b|\baccount(?:'s)? (?:name|number)\b|\baccount's\b|\bprevious year\b[^.;]{0,30}\bpaid in (?:january|february|march|april|may|june)\b/i;
/** Costs that are nobody's grant, another scheme's way, and arrears that nobody is asked to bear. */
export const notOfGrant =
  /\b(?:(?:tenants?|residents?|households?|families|people|those|anyone|leaseholders?|customers?|borrowers?|parents|who (?:is|are)|rent|council tax|mortgage) in arrears|(?:may|can|entitled to|right to) (?:hold back|withhold|suspend|delay|defer)\b[^.;]{0,40}\b(?:if|where|when|while)\b[^.;]{0,80}\b(?:late|overdue|not (?:been )?(?:received|sent|submitted)|fail\w*|breach|outstanding|missing|unsatisfactory)|(?<!\b(?:only|runs? on|works? (?:on|by)|pays? (?:only )?(?:on|against)|operates? (?:on|by)|by way of|is|are|on an?) )retrospective(?! claims? (?:only|basis)\b)|before the offer|costs of (?:tendering|bidding)|redundancy (?:costs|payments?)|(?:another|other) (?:scheme|fund)\b[^.;]{0,40}\bpays|nobody has to|no one has to|reimburses? (?:its |the )?volunteers|arrears is not|not ask for it back|not pay for work already|third part(?:y|ies)|its insurance|own defects|(?:its|your) business without|if prices rise|claims? against the (?:council|authority))\b/i;

/** What neither "in advance" nor "in arrears" nor their like has told. */
export function otherwiseIn(plain: string): { readonly value: PaymentTiming; readonly match: RegExpExecArray } | null {
  if (notOfTiming.test(plain)) return null;
  const spared = needNotSpend.exec(plain);
  if (spared) return { value: 'advance', match: spared };
  const late = nothingBeforeIn(plain) ?? followsWork.exec(plain);
  return late && { value: isInParts.test(plain) ? 'mixed' : 'arrears', match: late };
}
