import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What a public body gives, in the words by which its letters name it, as part of a pattern. */
export const given = anyOf(
  'grants?|(?:annual|yearly|regular) donations?|(?:transport|core|running|project) money|funding|subsid(?:y|ies)|awards?|contributions?|allocations?|support|commission|contracts?|(?:service level )?agreements?|slas?|arrangements?|concessions?|discounts?|(?:rent|rate) relief|payments?|money|(?:annual|yearly|quarterly|monthly|contract|grant|core) (?:sum|figure|amount|price|value)|the sum|free (?:use|hire)|rent',
);
const giver = anyOf(
  '(?:we|I|the (?:council|board|trust|icb|authority|commissioner|cabinet|committee|panel|executive|department|fund)|members|trustees|governors)',
);
const modal = anyOf('will|shall|is to|are to|is going to|are going to|must|is due to|are due to');
const so = '(?: therefore| now| also| then| accordingly| in future| no longer| simply){0,2}';
const give = anyOf(
  'make|offer|pay|provide|renew|extend|continue|fund|finance|commission|award|give|support|carry on|contribute|replace|enter into|keep up|sustain|maintain|buy|purchase',
);
const giving = anyOf(
  'making|offering|paying|providing|renewing|extending|continuing|funding|financing|commissioning|awarding|giving|supporting|carrying on|contributing|keeping up|buying|purchasing',
);

/** What is shared with others or given again each year, which a public body may pay less of. */
const shared = anyOf('grants?|funding|awards?|contributions?|allocations?|payments?|support|subsid(?:y|ies)|price');

/** What is given "comes to its close", "will not be followed by another", "has not been put into next year's budget". */
const itEnds = [
  `${given}\\b${within(70)}\\b(?:${modal}|should)${so} (?:be (?:at an end|nil|taken (?:out|away|back)|removed|deleted|dropped|left out|discontinued|halved|trimmed|tapered|scaled back|wound (?:up|down)|brought to (?:an end|a close))|(?:come|draw|be brought) to (?:an|its|a|their) (?:end|close)|(?:stand at|fall to|be reduced to|drop to) (?:nil|zero|nothing)|taper|determine|lapse|cease|not (?:be )?(?:go on|followed|repeated|carried (?:on|forward|over)|included|available|offered|sustained|maintained|commissioned))`,
  `${given}\\b${within(70)}\\b(?:${modal}|would)${so} be (?:an? )?(?:quarter|third|half|fifth|tenth|sixth|eighth|[0-9.]+ ?(?:%|per cent|percent)|£ ?[0-9][0-9,]*)(?: a year)? (?:lower|smaller|less|down|fewer)`,
  `${given}\\b${within(70)}\\b(?:${modal}|would)${so} be (?:lower|smaller|less|down) by (?:an? |one )?(?:quarter|third|half|fifth|tenth|sixth|eighth|£ ?[0-9]|(?:[0-9.]+|[a-z]{3,9}) ?(?:%|per cent|percent))`,
  `${given}\\b${within(70)}\\b(?:${modal}|would)(?: no longer| not) be (?:made|paid|given|payable|sent) (?:this year|next year|any more|any longer|again|in future|from|after|beyond|thereafter|at all)`,
  `(?:programme|scheme|fund|pot)\\b${within(40)}\\b(?:${modal})${so} (?:close|end|finish|cease|stop) (?:altogether|completely|entirely|for good|permanently)`,
  `${given}\\b${within(70)}\\b(?:has|have|is|are|was|were) not (?:been )?(?:included|carried|provided for|budgeted for|allowed for|built|put|found a place|rolled) ?(?:forward |over )?(?:in|into|within|to)\\b${within(40)}\\b(?:budget|plans?|estimates|programme|allocations?|20[0-9]{2}|next year)`,
  `no (?:provision|allowance|sum|money|budget) (?:has been |is |was |will be )?(?:made |set aside |allowed |included )?for\\b${within(60)}\\b(?:in|within|after|beyond)\\b${within(50)}`,
  `no (?:further|more|other) (?:\\w+ )?(?:grant|award|funding|contract|payments?|money)\\b${within(30)}\\b(?:once|when|after|beyond|will be|is (?:planned|intended|proposed))`,
  `${given}\\b${within(40)}\\b(?:has|have) been (?:discontinued|ended|stopped|cut|withdrawn|reduced|halved|terminated|removed|deleted|dropped)`,
  `(?:be|been) (?:taken|cut|removed|deleted|dropped|left) (?:out of|from) (?:the|our|next year's|its) (?:\\w+ )?(?:budget|programme|plans?|estimates)`,
  `${given}\\b${within(40)}\\b(?:is|are) being (?:brought to (?:an end|a close)|cut|reduced|trimmed|lowered|halved|ended|withdrawn|stopped|scaled back|phased out|discontinued|removed)`,
  // "That the grants shown in the table at 3.1 be brought to a close."
  `(?:${given})\\b(?:[^.;]|\\.(?=[0-9])){0,110}\\bbe (?:brought|drawn) to (?:an|a|its|their) (?:end|close|halt)`,
  `${given}\\b${within(70)}\\bbe not (?:renewed|continued|extended|replaced)`,
  `(?:ends?|finish(?:es)?|expires?|runs? out|stops?|ceases?|lapses?)\\b${within(60)}\\b(?:there (?:will not|is not to|is not going to|is to) be (?:another|any more|a further|no more|nothing)|(?:will|is) not (?:be )?(?:renewed|replaced|followed|repeated))`,
  `${given}\\b${within(40)}\\b(?:is|are|was|were|be) (?:hereby |now |to be )?(?:replaced by (?:one|£|a (?:market|commercial|full|lower|smaller))|withdrawn|ceased|discontinued|suspended|cancelled|scrapped|de-?commissioned)`,
  `(?:has|have) (?:now )?(?:served|given) (?:formal |written )?notice (?:on|to)\\b${within(60)}\\b(?:charit(?:y|ies)|groups|organi[sz]ations|providers|clubs|centres|projects|schemes|agencies)\\b`,
  `(?:council|board|county|authority|trust|icb|commissioner)'s (?:${given}) (?:to|for) ${within(40)}\\b(?<!\\b(?:to|who|that|which) )(?:ends?|stops?|ceases?) (?:on|in|at|from)\\b`,
  `(?:programme|scheme|fund|pot|chest|rounds?)\\b${within(30)}\\b(?:${modal})${so} not (?:be )?(?:run|open|reopen|repeated|held|offered)(?: again)?(?=[.,;]|$)`,
  `(?:${given}|programme|scheme|fund|pot|chest) (?:is|are) no more(?=[.,;]|$)`,
];
/** "The subsidy goes at the end of June", "the programme closes and there is no successor". */
const itGoes = [
  `${given}\\b${within(40)}\\b(?:goes|disappears|falls away|dries up) (?:at the end|altogether|after|on (?:[0-9]|\\w+day))`,
  `(?:${given}|programme|scheme|fund|pot)\\b${within(60)}\\b(?:closes|ends|stops|finish(?:es)?|comes to an end|will (?:close|end|stop|finish))\\b${within(30)}\\b(?:no (?:successor|replacement)|without (?:a |any )?(?:successor|replacement)|nothing (?:is to |will )?(?:follow|replace)s?)`,
];
/** "Should come down to £4,000", "is four fifths of what it was". */
const isSmaller = [
  `${shared}\\b${within(40)}\\b(?:should|must|has to|have to|needs? to|will|is to|shall) (?:therefore |now )?(?:come|go|be brought|be taken) down (?:to|by)`,
  `${shared}\\b${within(40)}\\b(?:is|will be|becomes|falls to|drops to|goes down to) (?:a half|half|(?:one|two)[- ]thirds?|(?:a|one|two|three)[- ]quarters?|(?:one|two|three|four)[- ]fifths?|[0-9]{1,2} ?(?:%|per cent)) of (?:what|the (?:present|current|old|former|original)|its (?:present|current|old|former)|this year's|last year's)`,
];
/** "All grants over £10,000 come down by 8%". */
const comesDown = [
  `${shared}\\b${within(40)}\\b(?:comes?|go|goes|falls?|drops?|is|are) (?:down |brought down |cut |reduced |lowered )?by (?:[0-9]|£|an? (?:half|third|quarter|fifth|tenth))`,
];
/** An option that nobody takes up, and a service for which nobody will be asked to bid again. */
const notTaken = [
  `(?:cannot|can no longer|unable to|not able to) (?:keep up|sustain|maintain|go on with|carry on (?:with|paying)|go on (?:making|paying)|keep (?:making|paying))\\b${within(30)}\\b(?:${given})`,
  `not (?:be )?(?:exercis(?:e|ing)|tak(?:e|ing) up|us(?:e|ing)) (?:its|our|the|that|an?) (?:\\w+ )?option`,
  `(?:service|contract|project|scheme)s?\\b${within(40)}\\b(?:will|shall|is to|are to) not be (?:re-?procured|re-?tendered|re-?commissioned|re-?let|replaced)`,
  `(?:programme|scheme|grants?|funding|arrangement|contract|support)\\b${within(30)}\\b(?:will not|cannot) (?:go on|carry on|continue|be going on)`,
];
const notMeant =
  '(?:not|no longer) (?:\\w+ )?(?:intend(?:ing)?|propos(?:e|ing)|plan(?:ning)?|in a position|able|wish(?:ing)?|prepared|going|expect(?:ing)?|afford) to (?:\\w+ly )?(?:be )?';
/** "Does not intend to make any further payment", "will stop paying for the minibus", "has chosen not to carry the grant forward". */
const theyEnd = [
  `${notMeant}(?:renew|extend|renewing|extending|carry(?:ing)? on with|(?:${give}|${giving})\\b${within(30)}\\b(?:further|more|another|beyond|(?<!until )after))\\b`,
  `(?:shall|will|are|is) (?:not|no longer) be (?:renewing|extending|commissioning|carrying on|(?:${giving}|able to (?:${give}))\\b${within(30)}\\b(?:further|more|another|beyond|(?<!until )after))\\b`,
  `(?:stop|cease|discontinue) ${giving}\\b`,
  `(?:decided|chose|chosen|resolved|elected|opted|agreed|voted) (?:not to|against) (?:\\w+ly )?(?:carry|${give}|a further|another|any|${giving})\\b`,
  `(?:bring|brings|bringing|draw|drawing|call|calling)\\b${within(60)}\\bto (?:an|a|its) (?:\\w+ )?(?:end|close|halt|stop)`,
  `(?:take|taking|taken|took) (?:the )?(?:\\w+ )?decision (?:to (?:end|cease|stop|cut|reduce|withdraw|close|discontinue|lower)|not to (?:${give}))`,
  `(?:you|charity|trust|club|group|organisation|association|project|they|it|each of (?:you|them)) (?:will|shall|is to|are to) (?:lose|forfeit|go without) (?:its|your|the|their) (?:\\w+ ){0,2}(?:${given})`,
  `(?:receive|get|be paid|be given|have|be worth|be) (?:£ ?[0-9][0-9,.]*k?|[0-9.]+ ?(?:%|per cent|percent)) (?:a (?:year|month|quarter) )?(?:less|lower|fewer)`,
  'should (?:not|no longer) (?:count|rely|bank|plan) on',
  `(?:manage|make do|get by) (?:on|with) ${within(40)}\\b(?:present|current|existing|this year's|less)`,
  `(?:be|are|is|am) (?:withdrawing|ending|ceasing|stopping|discontinuing|halving|reducing|cutting|taking (?:away|back)) (?:\\w+ ){0,4}(?:${given})\\b`,
  `notice\\b${within(60)}\\b(?:${given}|licence) (?:(?:will|shall|is to) )?(?:now |therefore )?(?:determines?|terminates?|ends?|ceases?|expires?|stops?|come(?:s)? to an end|finish(?:es)?|(?:will|shall) not be renewed)`,
  `${giver} (?:${modal}|have (?:now )?decided to|has (?:now )?decided to)${so} (?:stop|cease|withdraw|end|discontinue|halve|cut|reduce|lower|trim) (?:\\w+ ){0,4}(?:${given}|paying|funding|supporting|providing)\\b`,
];
/** Settled words of an ending or a cut. */
export const surelyEnds = wordsOf(...itEnds, ...itGoes, ...theyEnd, ...notTaken, ...isSmaller, ...comesDown);

/**
 * Words that end help in a letter that is sorry for it, and that a grant agreement has of its ordinary end: "nothing will be payable for any period after",
 * "the last payment will be the one due on", "the arrangement simply lapses".
 */
export const perhapsEnds = wordsOf(
  `(?:no|nothing|not|without|any)\\b${within(60)}\\b(?:payable|paid|pay|payments?|funding|money|grants?|funded|support|available|due)\\b${within(60)}\\b(?:after|beyond|past|later than|from)`,
  `(?:after|beyond|from)\\b[^.;]{0,30}\\b(?:no|nothing|not)\\b${within(40)}\\b(?:payable|paid|pay|payments?|funding|money|grants?|fund|funded|commission\\w*|support)`,
  `(?:last|final) (?:\\w+ )?(?:payment|instalment|sum|cheque|quarter|month|day|session|evening|clinic|journey|referrals?)\\b${within(60)}\\b(?:will|shall|is|are|be|falls?)`,
  '(?:after|beyond|from) [^.;]{0,30}[0-9]{4},? nothing|no call (?:up)?on your|last (?:one )?(?:that )?we (?:can|shall|will) (?:be able to )?(?:meet|pay|settle)',
  `${notMeant}(?:${give}|${giving})\\b`,
  `(?:shall|will|are|is) (?:not|no longer) be (?:${giving}|able to (?:${give}))\\b`,
  `(?:payments?|funding|support|grants?|awards?|agreements?|contracts?|arrangements?|money)\\b${within(40)}\\b(?:ends?|ceases?|stops?|lapses?|expires?|finish(?:es)?|runs? out|comes? to (?:an end|its end|a close))`,
);

/** "I regret that we cannot make any payment from it after": sorry for it in the same breath. */
const sorryNow = /\b(?:regret(?:fully)?|sorry|afraid|sadly|unfortunately|disappoint\w*)\b/i;
/** What is refused to those who ask or claim, and takes nothing from anybody who has it. */
const ofAsking =
  /\b(?:applications?|applicants?|apply|claims?|claimed|invoices?|bids?|forms?|nominations?|receipts?|appeals?|responses?|entries|bookings?|tickets?|late)\b/i;
const cannotPay = wordsOf(
  `(?:cannot|can no longer|(?:un|not )able to|(?:will|shall) (?:not|no longer)(?: be able to)?) (?:pay|make|fund|meet|offer|give|provide|go on with|carry on with|continue)\\b${within(30)}\\b(?:${given}|allowances?|bursar(?:y|ies))\\b${within(40)}\\b(?<!until )(?:after|beyond|past)`,
  `no (?:further |more |other )?(?:\\w+ )?(?:payments?|funding|grants?|money|contributions?|allowances?)\\b${within(40)}\\b(?:can|will|shall|is to)(?: now| then)? be (?:made|paid|given|payable|available|offered|provided)\\b${within(30)}\\b(?<!until )(?:after|beyond|past)`,
);
export const isSorryFor = (plain: string): boolean =>
  sorryNow.test(plain) && cannotPay.test(plain) && !ofAsking.test(plain);

/** A room or building lent for little or nothing. */
const lent =
  /\b(?:rent[- ]free|free of (?:charge|rent)|without (?:charge|rent)|at no (?:charge|cost)|free use|for nothing|peppercorn|concession\w*|(?:room|hall|store|container|building|office|unit|yard|garage|shed|hut|annexe|desk)s?\b[^.;]{0,50}\bon an? (?:separate |informal |short |yearly )?licence|informal arrangement|let you (?:have|use)|(?:had|have|used|use|using|met in) (?:the|our) [^.;]{0,50}\bfree(?! (?:to|from|of|school|meals)\b))\b/i;
const cleared =
  /\b(?:clear(?:ed)?|vacat(?:e|ed|ing)|empt(?:y|ied)|hand(?:ed)? back|given? (?:up|back)|leav(?:e|ing)|mov(?:e|ed|ing) out|out of (?:it|there|the (?:room|building|hall))|(?:need|want|have|require) (?:\w+ ){1,3}back|returned? (?:the keys|it|to us)|keys)\b[^.;]{0,50}\b(?:by|on|before|no later than)(?: the end of)? (?:\w+day,? )?$/i;

/** "The room that you have had rent-free is wanted by another team. It should be cleared by 27 February." */
export const isClearedBy = (before: string, plain: string, priors: readonly string[]): boolean =>
  cleared.test(before) && [plain, ...priors].some((words) => lent.test(words));

const lastUse =
  /\b(?:last|final) (?:day|evening|session|night|morning|afternoon|meeting|booking|class|date|use)s?\b[^.;]{0,50}$/i;

/** "You have met there without charge since 2018. The last sessions will be on 28 February." */
export const isLastUse = (before: string, plain: string, priors: readonly string[]): boolean =>
  lastUse.test(before) && [plain, ...priors].some((words) => lent.test(words));

const overThen =
  /\b(?:this|that|it|which|the (?:arrangement|agreement|letting|licence|use))(?: will| must| has to| is to)?(?: now| therefore)? (?:comes?|be brought|ends?|stops?|finish(?:es)?|ceases?)(?: to (?:an end|a close))?(?: on| at| from| with effect from| at the end of)?(?: \w+day,?)? ?$/i;

/** "The club has used the hall for nothing since 2009. We are selling it, so that comes to an end on 31 August." */
export const isOverThen = (before: string, plain: string, priors: readonly string[]): boolean =>
  overThen.test(before) && [plain, ...priors].some((words) => lent.test(words));

const paidFrom = /\b(?:from|with effect from|starting on|beginning on) $/i;
const areCharged =
  /^,? (?:you|groups|clubs|charities|hirers|users|organisations|each (?:group|club)|all (?:groups|clubs|users)|(?:user|voluntary|community) groups)(?: will| shall| are to| have to| must)(?: now| also| then| all)? (?:pay|be (?:charged|billed|asked to pay))\b/i;

/** "You have met in the hall without charge. From 1 September you will pay £6 an hour." */
export const isChargedThen = (before: string, after: string, plain: string, priors: readonly string[]): boolean =>
  paidFrom.test(before) && areCharged.test(after) && [plain, ...priors].some((words) => lent.test(words));

/** Told to who bears it: what comes before or after is no standing clause. */
export const sorry = wordsOf(
  "sorry|regret\\w*|sadly|unfortunately|disappoint\\w*|difficult (?:decisions?|news)|bad news|unwelcome|hard to hear|not the news|not news|I am afraid|we are afraid|afraid that|not (?:be )?(?:able to )?(?:renew|continu)\\w*|savings?|cuts?|three months' notice|we are ending|stop funding",
  '(?:has|have|having) (?:therefore |now )?(?:resolved|decided|chosen|concluded|agreed) (?:that|not|against)|it (?:was|has been|is) (?:agreed|decided|resolved)|(?:the|this|that) decision (?:has been|was|is) (?:made|taken|final)|(?:reached|taken|took|come to|formed) (?:its|the|a|their|our) view|in future be (?:delivered|provided|run|carried out|met)|running costs|financial (?:position|pressures?|climate)|budget (?:gap|pressures?|deficit|shortfall)|tighter|overspen[dt]\\w*',
);
/** Who offers or awards has no cause to be sorry. */
export const offered =
  /\b(?:pleased|delighted|happy|glad) to (?:offer|award|confirm|tell|inform|let|say|make)|(?:successful|congratulations)\b|\byou have been awarded\b/i;
