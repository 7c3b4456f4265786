import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** More of what it costs to come, in words that speak of little else. */
export const alsoCostOfComing =
  /\b(?:subsistence|out[- ]of[- ]pocket|child-? ?mind(?:ers?|ing)|baby-? ?sitt(?:ers?|ing)|carer'?s? costs|caring (?:costs|expenses)|care costs|lost (?:wages|earnings|pay|income)|unpaid leave|(?:what|money) (?:they|you|people|anyone) (?:have |has )?(?:spent|spend|laid out|lay out|paid)|(?:having|getting|hiring) (?:someone|somebody|a carer)|price of (?:getting|coming|travel\w*)|costs? (?:you|they|people) (?:may )?incur|costs? incurred|(?:participants'|attendees'|contributors'|people's) costs|own transport|(?:bus|petrol|taxi) money|fuel costs?|day's (?:pay|wages)|outgoings|to park\b|parking (?:costs?|charges?|fees?)|costs of (?:attendance|participation|taking part))\b/i;
/** Those who help others to follow, at whose cost they come. */
const helpers =
  '(?:interpreters?|signers?|support workers?|(?:personal )?assistants?|note-?takers?|companions?|carers?|communication support)';

const attendees =
  '(?:participants|attendees|delegates|representatives|contributors|respondents|consultees|individuals|members|groups|organi[sz]ations|carers|people|anyone|those|you|whoever)';
/** People who give their time to this, by whatever name. */
export const whoTakePart: RegExp =
  /\b(?:participants?|participation|attendees|delegates|(?:patient|service user|lay|public|community|user) (?:representatives|members|contributors|partners)|representatives|contributors|consultees|experts by experience|(?:give|gives|giving) up (?:their|your|his|her) time|out[- ]of[- ]pocket|loss of earnings|lost (?:earnings|wages)|(?:incurred|who need them) (?:by|in|at|to)|on the day|subsistence|round[- ]?tables?)\b/i;

const pay = anyOf(
  'pay(?:ing|ment)?|paid(?: for)?|re-?pay(?:ing|ment)?|repaid|refund(?:ed|ing|s)?|reimburs(?:e|ed|ing|ement)|cover(?:ed|ing)?|meet(?:ing)?|met|fund(?:ed|ing)?|contribut(?:e|ed|ing)|compensat(?:e|ed|ing|ion)|recompens(?:e|ed|ing)|extended to|extend to|stretch to|recover(?:ed|able)?|re-?claim(?:ed|able)?|claim(?:ed|able)?|refundable|reimbursable|payable|subsidi[sz](?:e|ed)|make (?:it|that|this) up|made good|help|expenses|entertained|honoured|processed|budgeted(?: for)?|catered for|entitle\\w*',
);
const toThem = `(?:the )?(?:your|their|his|her|its|[a-z]+') own`;
/** "Should not expect to be repaid", "participants to bear", "nor does he refund", "the charge falls to you", "not our policy to pay". */
export const unpaid: RegExp = wordsOf(
  `not expect\\b${within(30)}\\b${pay}`,
  `${attendees}\\b${within(40)}\\b(?:bear|shoulder|foot|stand|absorb|(?:arrange and )?fund|find) (?:(?:the|any|all|their|your|such|own|travel|care|replacement) ){0,3}(?:costs?|expenses|bill|fares?|charges?|care|travel|transport)`,
  `: ${attendees}\\b${within(24)}\\bto (?:bear|pay|meet|cover|fund|find)`,
  `(?:nor|neither)\\b${within(50)}\\b${pay}`,
  `(?:charges?|costs?|bills?|expenses?|fares?) (?:falls?|lies?|rests?|remains?|will (?:fall|lie|be)|must (?:fall|lie|be)|shall (?:fall|lie|be)) (?:to|on|with|upon|for|borne by|met by) (?!(?:us|the (?:council|trust|authority|commissioner|board|icb))\\b)`,
  `(?:paid(?: for)?|borne|met|funded|found|covered|settled) by (?:${attendees}|the (?:individual|person|attendee|participant|group|visitor)s?)`,
  `(?:responsible|responsibility|liable|liability)\\b${within(12)}\\b(?:for|of) (?:${toThem}|arranging|any|the (?:individual|attendee|participant|person)|expenses|costs|travel)`,
  '(?:no|not|any) (?:responsibility|liability|obligation)\\b[^.;:?]{0,40}\\b(?:costs?|expenses?|travel|loss)',
  `not (?:(?:be|been|being|have|has|a|any|the|in a position|normally|something|able|going|proposing|intending|prepared|to|we|that|which|an? expense|our|its|their|council'?s?|trust'?s?|policy|practice|custom|possible) ){0,5}${pay}`,
  `no (?:[a-z]+ ){0,2}(?:claims?|refunds?|repayments?|recompense|compensation|allowances?|provision|subsid\\w+|contribution|assistance|entitlement|means of|way of|scheme|facility|expenses|budget|reimbursement|arrangements?|travel costs|fares)`,
  "(?:come|comes|paid|found|met) out of (?:your|their|his|her|one's|people's) own|own (?:pockets?|funds|steam|means)|foot the bill|self-?fund(?:ed|ing)|unfunded|unreimbursed|without (?:payment|reimbursement|recompense|refund|expenses)",
  `(?:stopped|ceased|discontinued|ended|suspended|withdrawn?|no longer)\\b${within(16)}\\b${pay}|(?:expenses|travel|involvement|reimbursement) (?:scheme|fund|budget|policy|payments?)\\b${within(40)}\\b(?:withdrawn|closed|ended|discontinued|abolished|suspended|cut)`,
  '(?:money|budget|funds?|funding) (?:is|was|are) (?:simply )?(?:not there|not available|used up|exhausted|all spent)|(?:we|the (?:council|trust|board|authority|commissioner|icb)) (?:simply |just )?(?:cannot|can not|could not) afford to|beyond our (?:means|budget|resources)',
  `(?:are|is) (?:a matter|something|an expense|a cost|an issue) for (?:you|them|the individual|those|${attendees})|(?:are|is) (?:your|their) (?:own )?(?:affair|concern|lookout|business|responsibility)`,
  "(?:pay(?:ing)?|fund(?:ing)?|cover(?:ing)?|find(?:ing)?|meet(?:ing)?)(?: for)? (?:your|their|his|her|its|one's) own|(?:expenses|travel|fares|child ?care|care|costs)\\b[^.;:?]{0,20}: (?:nil|none|own|not|n\\/a|no)|(?:get|gets|receive|receives|offer|offers|pay|pays|paid|give|gives) nothing (?:for|towards|to)|(?:reserved|restricted) (?:for|to)",
  `(?:prevents?|prevented|stops?|stopped|keeps?) (?:us|it|them|him|her|the [a-z]+) from ${pay}|lie where they fall|(?:bear|find|meet|pay|fund|cover|settle) (?:it |this |that |these |them )?(?:themselves|yourself|yourselves|himself|herself)|(?:no|nobody|no one)\\b${within(30)}\\b(?:entitled|recompensed|compensated|reimbursed|eligible)|(?:unable|not able) to[.,]?$|(?:cannot|do not|will not|are not|is not|not)[.,]?$`,
  `should budget for|${toThem} (?:cost|expense|account|charge)s?`,
);
/** Helpers whom people must pay themselves: as much a cost of coming as a fare. */
export const helpersUnpaid: RegExp = wordsOf(
  `${helpers}\\b${within(70)}\\b(?:charges?|costs?|bill|expense)\\b${within(16)}\\b(?:to|on|for|with) (?:you|them|those|the (?:individual|person|group))`,
  `${helpers}\\b${within(50)}\\b(?:at (?:your|their) own|(?:paid(?: for)?|borne|met|funded|provided|found) by (?:you|them|those|the (?:individual|person|group|attendee)s?|attendees|participants))`,
  `(?:pay|arrange and pay|pay themselves|find and pay) for (?:(?:a|an|any|your|their|own) ){0,3}${helpers}`,
);

/** "Resources permitting", "case by case", "we aim to", "only in exceptional circumstances", "to be confirmed". */
export const perhapsPaid: RegExp = wordsOf(
  '(?:where|if|provided|should|as far as|so far as|when) (?:(?:the|our|there are|sufficient|enough) ){0,2}(?:resources?|funds?|funding|budgets?|money|finances?)\\b[^.;:?]{0,20}\\b(?:permits?|allows?|available|remain\\w*|exists?)?|(?:resources?|funds?|budgets?) permitting|subject to (?:approval|availab\\w+|funds?|funding|budgets?|prior|agreement|the (?:agreement|approval|availab\\w+|discretion))',
  `case[- ]by[- ]case|(?:at|in) (?:the|our|its|his|her) (?:[a-z]+ )?discretion|discretionary|sometimes|do (?:what we can|our best|all we can)|willing to|in principle|prepared to (?:look|consider)|where we can|details? (?:will |to )?follow\\w*|on (?:its|their) (?:own )?merits|in (?:some|certain|special|exceptional|limited|very limited|rare) (?:cases|circumstances)|exceptionally`,
  `(?:hopes?|aims?|try|trying|seeks?|endeavours?|looking|like|wants?) to (?:be able to )?(?:help|${pay})`,
  `(?:may|might|could)\\b${within(24)}\\b(?:be (?:able|available|met|paid|considered|possible|offered|made|refunded|reimbursed|given|provided|covered)|help|contribute|consider|pay|cover|meet|qualify|refund|reimburse|assist)`,
  `(?:will|can|shall|are|is|be) (?:be )?(?:considered|looked at|decided|assessed|judged)|whether\\b${within(40)}\\b${pay}|(?:still|yet|remains?) to be (?:decided|confirmed|settled|agreed)|to be (?:confirmed|decided|agreed|advised)|tbc|under (?:review|consideration)|not (?:yet )?(?:been )?(?:decided|confirmed|settled|agreed)(?: yet)?`,
  '(?:not |is |are |can |be )?(?:normally|usually|generally|ordinarily|typically)|(?:only|solely|except) (?:in|if|where|for|to|by|on|when|with|as)\\b|hardship|first come|limited (?:fund|budget|help|number|sum|pot)|small (?:fund|pot|budget)|some (?:attendees|participants|people|help|costs|of (?:the|your))|those (?:on|in receipt of) (?:benefits|low)',
);
/** More words for paying it. */
export const alsoPaying: RegExp = wordsOf(
  "re-?coverable|re-?claim\\w*|recover|claimable|reimbursable|refundable|compensated|recompensed|at (?:our|the (?:council|trust|icb|authority|commissioner|board)'s) (?:own )?expense|settles?|see you right|look after the (?:cost|bill)|bears?|stands? the cost|make(?:s)? (?:it|that) up to|refund|reimburses|money back|set aside|out of our",
);

/** Nobody says this: a denial, or what is forbidden to be believed. */
export const notSaidOfCosts =
  /\b(?:it is |that it is )?(?:untrue|not true|a myth|not the case|wrong to think|mistaken)\b[^.;:]*|\b(?:you|no one|nobody|they|people|participants|attendees) (?:will|should|need|do|does|must) ?(?:not|never|no longer)? ?(?:have|need|be|expected|asked)? ?(?:to )?(?:pay|meet|bear|find|fund|be out of pocket) (?:for )?(?:your|their|any|the) own\b(?<=\b(?:not|never|no one|nobody|need not)\b[^.;:]{0,60})/gi;
/** How to claim, other people's costs, and what was not paid before. */
export const otherPeoplesCosts =
  /\b(?:without (?:a )?(?:receipt|proof|ticket)|claims?\b[^.;]{0,40}\b(?:after|later than|come late)|in advance\b[^.]{0,60}\b(?:claim|pay you|refund)|(?:our|the) (?:contractors?|suppliers?)|bidding|last (?:workshops?|events?|meetings?|consultation|time|year)|this time we do|receipts? (?:are|is|must|will)|late claims|claims (?:received|made|sent) (?:after|late)|contractors?|bidders|suppliers|site visits?|until (?:last|this|now|20[0-9]{2})|used to|in the past|own (?:meetings|events|conference|AGM)|postage|stamps?|fines?|hir(?:e|es|ing) (?:rooms|halls|the)|mobile library|no travel (?:is |will be )?(?:needed|necessary|required)|told us|allotments?|tenancy|rent\b)\b/i;
