import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** People who are not paid for what they do, by every name. */
const unpaid =
  '(?:volunteers?|volunteering|unpaid (?:\\w+ )?(?:helpers?|people|workers?|residents|visitors?|drivers?|roles?|hands|labour|basis)|non-?paid (?:\\w+ )?(?:basis|roles?|helpers?|people|workers?)|(?:on|in) an? (?:unpaid|voluntary|non-?paid) (?:basis|capacity)|(?:good ?will|helpers|befrienders|community (?:champions|connectors|navigators))|giving (?:of )?their time|friends (?:group|of))';
export const ofUnpaid = wordsOf(unpaid);
/** Paid posts that stand beside volunteers by name. */
export const paidToManage =
  /\b(?:volunteer(?:s'|ing)? (?:and \w+ )?(?:co-?ordinators?|managers?|organisers?|centres?|bureaux?|bureau|schemes?|programmes?|development|services?|officers?|support|recruitment|brokerage)|voluntary sector)\b/gi;
const posts =
  '(?:(?:paid |staff |salaried |vacant |permanent |full-time |part-time |band [0-9] |[a-z-]+ )?(?:posts?|jobs?|positions?|vacanc(?:y|ies))|(?:[0-9.]+|two|three|four|five|six|half the|paid|salaried|employed) (?:\\w+ ){0,2}(?:staff|workers?|roles|wardens?|drivers?|librarians?|advis[eo]rs?|co-?ordinators?|rangers?|assistants?|nurses?|officers?|FTEs?|WTEs?)|staffing|headcount|(?:paid|staff) hours|wage bill|payroll|establishment|band [0-9])';
const go =
  '(?:delet\\w+|cut|lost|lose|remov\\w+|releas\\w+|disestablish\\w*|reduc\\w+|redundan\\w*|ceas\\w+|shed|made redundant|taken out|dropped|phased out|discontinued|not (?:be )?(?:re)?(?:filled|placed|newed|cruited)|(?:will|would|to) (?:go|end)|goes|ends|frozen|unfilled|removal|deletion|reduction)';
/** Posts that go. */
export const postsGoing = wordsOf(`${posts}\\b[^.;]{0,60}\\b${go}`, `${go}\\b[^.;]{0,50}\\b${posts}`);
/** And volunteers who come. */
export const steppingIn = wordsOf(
  '(?:carried (?:on|out)|done|taken (?:on|over|up)|covered|delivered|picked up|run|staffed|provided|undertaken|performed|filled|met|absorbed|kept (?:going|open)|led|made good|maintained) (?:\\w+ )?(?:by|through|using|from|with)|tak(?:e|es|ing) (?:on|over|up)|recruit\\w*|us(?:e|ing)|rel(?:y|ying|iance)|deploy\\w*|replac\\w+|instead|in (?:their|the) (?:place|stead)|substitut\\w+|step(?:ping)? in|cover|deliver|draw(?:ing)? on|mobilis\\w+|engag\\w+|through',
);
export const staffKept =
  /\b(?:no|not|never|nobody|without|neither|nor|none)\b(?! (?:longer|be (?:re)?(?:filled|placed)))[^.;]{0,60}\b(?:posts?|jobs?|staff|replac\w+|lost|redundan\w+|volunteers?)\b|\b(?:alongside|in addition to|as well as|on top of|not instead)\b/i;
/** In a table, the column of what is to be: nobody paid. */
export const unpaidBox = /^(?:[0-9]+ )?(?:community )?(?:volunteers?(?!['a-z])|unpaid|voluntary)\b[^.;']{0,25}$/i;
export const paidBefore =
  /\b[0-9.]+ (?:\w+ )?(?:staff|FTEs?|WTEs?|posts?|workers?|employees|officers?|wardens?|drivers?)\b/i;
/** A share that grows as the price goes down. */
export const growingShare = wordsOf(
  `(?:growing|increasing|larger|greater|bigger|rising|higher|more) (?:share|proportion|part|number|amount|use|role|reliance)?\\b[^.;]{0,60}\\b${unpaid}|${unpaid}\\b[^.;]{0,80}\\b(?:growing|increasing|larger|greater|bigger|rising|higher) (?:share|proportion|part|number|amount|role)`,
);
export const cheaper = /\b(?:price|cost|saving|cheaper|reduc\w+|lower|less money|budget|paid)\b/i;

const spent =
  '(?:mileage|fares?|travel\\w*|expenses|out[- ]of[- ]pocket(?: costs?)?|meals?|lunch(?:es)?|petrol|parking|bus (?:fares|passes|tickets))';
const theirs = anyOf(
  `${unpaid}(?:'|'s|s')?\\b[^.;]{0,40}\\b${spent}`,
  `${spent}\\b[^.;]{0,40}\\b(?:of|for|to|by) (?:\\w+ ){0,2}${unpaid}`,
);
/** Taken out of a budget, not paid, or left to themselves. */
export const expensesOut = wordsOf(
  `(?:struck|taken|crossed|cut|ruled) (?:out|off)\\b[^.;]{0,60}\\b(?:${theirs})|(?:remov(?:e|ed)|disallow(?:ed)?|deduct(?:ed)?|declin(?:e|ed)|exclud(?:e|ed|es)|refus(?:e|ed)|delet(?:e|ed)|reject(?:ed)?|not (?:able to )?(?:agree|accept|approve)d?|withdr[ae]wn?)\\b[^.;]{0,60}\\b(?:${theirs})`,
  `(?:${theirs})\\b[^.;]{0,60}\\b(?:struck out|taken out|removed|disallowed|deducted|refused|excluded|left out|ruled out|rejected|deleted|(?:is|are|be|been) not (?:\\w+ )?(?:paid|met|payable|reimbursed|covered|funded|available|eligible|allowable|allowed|refunded|supported)|(?:at|out of|from) their own|not be (?:\\w+ )?(?:paid|met|reimbursed|covered|claimed|funded|included|charged)|(?:are|is) (?:their|your) own (?:affair|matter|concern|responsibility))`,
  `(?:no|nil|not|never|nor|without|nothing for|unable to|cannot)\\b[^.;]{0,40}\\b(?:${theirs})`,
  `${unpaid}\\b[^.;]{0,60}\\b(?:(?:bear|meet|pay|find|fund|cover)s?(?: for)? (?:all |any of )?(?:their|its) own|(?:no|without|without any|not (?:be )?(?:paid|entitled to|given|claim|receive|get)(?: any)?) ${spent}|(?:out of|from) (?:their )?own pockets?|look for (?:anything|nothing) back)`,
);
const payIt =
  '(?:pa(?:y|id|ys|ying|yable)|re-?pa(?:y|id)|reimburs\\w*|refund\\w*|claim\\w*|cover\\w*|met|meet|fund(?:ed|s|ing)?|eligible|allow\\w*|permitted|entitled|charged?|budget\\w*|includ\\w*|accept\\w*|agree\\w*|approv\\w*|spen[dt]|used?|appl(?:y|ied)|given?|offer\\w*|provid\\w*|support\\w*|contribut\\w*|put|add(?:ed)?|receive|get|available|supposed|on offer|rise to)';
/** What is denied is the paying: "will not have their fares refunded", "no expenses will be paid". Of costs that are not touched, and of volunteers who could not otherwise come, these words say nothing. */
export const refusesPay: RegExp = wordsOf(
  `(?:not|never|cannot|no longer|nor|neither|unable to|stop(?:s|ped)?)(?! (?:otherwise|only|just|merely|simply|have to|need|ask|reduc|less|(?:be )?(?:cut|reduced|touched|affected|changed)))(?: [\\w']+){0,3}? ${payIt}\\b(?! (?:less|fewer|by us))`,
  "(?:no|nil|without|nor|neither)(?! (?:change|cut|limit|reduction|effect|saving|loss|threat|question|ceiling|cap|volunteer|need|doubt|more|less|fewer|bearing|impact|part|receipt))(?: (?!change|cut|limit|reduction|effect|saving|ceiling|cap)[\\w']+){0,3} (?:expenses|travel\\w*|mileage|fares?|costs?|meals?|lunch(?:es)?|parking|petrol|subsistence|payments?|allowances?|provision|money|budget)",
  "not (?:to|for|on|towards) (?:[a-z]+ ){0,2}volunteers?'?",
  'nothing(?: (?!taken|cut|lost|changes?)\\w+){0,3} (?:paid|for|towards|payable|to (?:spend|pay))|none of (?:it|this|the \\w+)',
);
/** Hours that are worth nothing: "it has no value for this purpose", "valued at nil". */
export const hoursNothing = wordsOf(
  `(?:${unpaid}(?:'|'s|s')?[^.;]{0,30}\\b(?:time|hours|effort|input|contributions?)|(?:time|hours|effort|input|contributions?) (?:of|from|by|given by) (?:\\w+ )?${unpaid}|in[- ]kind (?:contributions?|match|support)|(?:donated|unpaid) (?:time|hours))\\b[^.;]{0,70}\\b(?:no (?:\\w+ )?value|valued at (?:nil|zero|nothing|£0)|(?:is|are|be|does|do|will|can|may|cannot|must|should)(?: not| never)? ?(?:not )?(?:be )?(?:not (?:accepted|counted|count|allowed|recognised|valued|included|eligible|shown)|disregarded|ignored|discounted|ineligible|excluded|worth nothing)|not (?:be )?(?:\\w+ )?(?:accepted|counted|count|allowed|recognised|valued|included|eligible|shown|entered|treated))`,
);
/** Not to be worked with: closed to some, or left with no help. */
export const closedToSome = wordsOf(
  '(?:volunteering|volunteer (?:roles?|posts?|opportunities|places)|volunteers?)\\b[^.;]{0,60}\\b(?:closed to|not open to|restricted to|limited to|only open to|open only to|barred to|not (?:be )?(?:available|offered|suitable) (?:to|for)|exclud\\w+|must not be|may not be|cannot be|will not be|must (?:all )?be|no (?:one|person|applicants?))\\b[^.;]{0,80}\\b(?:(?:over|above|older than|under) (?:the age of )?(?:[3-9][0-9]|thirty|forty|fifty|sixty|seventy|eighty)|disab\\w+|mental(?:ly)?|diagnosis|ill|health conditions?|wheelchair|deaf|blind|learning|foreign|migrants?|refugees?|asylum|nationals?|British|Christian|muslims?|faith|women|men|white|black|ethnic\\w*|gay|unemployed|benefits|retired|pensioners?|offend\\w+|convictions?|native|English|graduates?|qualified|degree)',
);
export const noHelpForThem = wordsOf(
  `${unpaid}\\b[^.;]{0,60}\\b(?:(?:neither|no|without|not (?:be )?(?:given|offered|receive|provided with|need|trained|supported|supervised)|never)\\b[^.;]{0,20}\\b(?:induction|training|supervision|support|trained|supervised|supported|inducted)|not (?:be )?(?:trained|supervised|supported|inducted))`,
);
/** Their time and goodwill count for something when bids are judged. */
export const weighedFor = wordsOf(
  `(?:marks?|points|score[ds]?|credit|weight(?:ing)?|recogni[sz]e[ds]?|value[ds]?|counts?|reward(?:s|ed)?|per cent|%)\\b[^.;]{0,90}\\b(?:volunteer(?:s'|ing)? (?:time|hours|effort|contributions?)|(?:time|hours) (?:given|of volunteers)|volunteering|good ?will|unpaid time|donated time)`,
  `(?:volunteer(?:s'|ing)? (?:time|hours|effort|contributions?)|(?:time|hours) (?:given|of volunteers)|volunteering|good ?will|unpaid time|donated time)\\b[^.;]{0,90}\\b(?:marks|points|scored?|credit|real (?:gain|value|asset|benefit)|recogni[sz]e[ds]?|counts?|rewarded|added value)`,
);
export const lawfulLimits =
  /\b(?:DBS|disclosure|safeguard\w*|barred list|vetting|cleared|under (?:16|18|sixteen|eighteen)|insur\w+|minimum wage|licen[cs]e|driving|alone|unsupervised|health and safety|data|board|trustees)\b|\?$/i;
