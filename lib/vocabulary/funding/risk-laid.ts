import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const funder =
  '(?:council|authority|funder|commissioners?|board|icb|buyer|purchaser|client|partnership|combined authority|trust|we|us)';
const funded =
  '(?:providers?|suppliers?|contractors?|recipients?|organi[sz]ations?|grantees?|grant[- ]?holders?|charit(?:y|ies)|partners?|groups?|clubs?|associations?|voluntary (?:sector|bod(?:y|ies)|groups?)|third sector|sector|you|yourselves)';

/** What is to be paid when things go wrong, by names that nothing else has. */
const extraCost = anyOf(
  'redundanc\\w+|shortfalls?|deficits?|over-?spen[dt]\\w*|over-?runs?|loss(?:es)?|liabilit(?:y|ies)|dilapidations|(?:closure|winding[- ]up) costs',
  '(?:additional|extra|excess|increased|further|unforeseen|unexpected|higher) costs?|costs? (?:above|over|beyond|in excess of)|(?:rises?|increases?) in|claims? (?:by|from|made against)|the excess',
);
const toPay = '(?:meet|find|bear|absorb|carry|make (?:up|good)|stand|shoulder|cover|swallow)';
/** Who is named before "to meet" may be anybody; these are not the ones who are funded. */
const notTheFunded =
  '(?!(?:the |our |its |each |any |his |her )*(?:\\w+ )?(?:us|ourselves|council|authority|icb|board|commissioners?|department|directorate|committee|cabinet|government|ministry|county|district|borough|members|ministers?|trust|parties|both|either|tenants?|parents?|insurers?|landlords?|schools?|forum|courts?|panel|buyer|customers?|police|state|individuals?|people|famil(?:y|ies)|residents?|applicants?|bidders?|officers?|employees?|staff|general fund|services?|finance|teams?)\\b)';
/** "Any shortfall is for the Centre to find", "redundancy costs are for holders to meet", "a claim is the voluntary body's alone to meet". */
export const leftToThem = wordsOf(
  `${extraCost}\\b[^.;]{0,70}\\b(?:is|are|will be|would be|shall be) (?:all |solely |entirely |wholly |then )?for ${notTheFunded}(?:the |each |your )?(?:[\\w&'-]+ ){1,3}?(?:alone |itself |themselves )?to ${toPay}`,
  `${extraCost}\\b[^.;]{0,70}\\b(?:is|are|will be|shall be) ${notTheFunded}(?:the |your )?(?:[\\w-]+ ){0,2}[\\w-]+s?'s? alone to ${toPay}`,
  `${extraCost}\\b[^.;]{0,60}\\b(?:is|are|will be|shall be) (?:all |solely |entirely |wholly |simply )?for (?:the )?${funded}(?=[.,;]|$)`,
);

/** Handed over by name: "transfers the financial exposure to the voluntary provider". */
export const handedOver = wordsOf(
  `(?:transfer|shift|pass|mov|plac|put|push|devolv)(?:e|s|es|ed|ing|ting|red|ring)?\\b[^.;]{0,30}\\b(?:risks?|exposure|liabilit\\w+)\\b[^.;]{0,50}\\b(?:to|on|onto|upon) (?:the |our |its )?(?:[\\w-]+ ){0,2}${funded}`,
);
/** A loss of the funder's own handed down whole: "shall pass on the reduction in full". */
export const passedOn = wordsOf(
  'pass(?:es)? on\\b[^.;]{0,20}\\b(?:reductions?|cuts?|clawback|disallowances?|penalt(?:y|ies))\\b[^.;]{0,20}\\b(?:in full|pound for pound|in its entirety)',
  '(?:reductions?|cuts?|clawback|disallowances?|penalt(?:y|ies))\\b[^.;]{0,50}\\bpassed on (?:\\w+ )?(?:in full|pound for pound|in its entirety)',
);
export const savingsToo = /\b(?:sav(?:ed|ing|ings)|vat|discounts?|prices? (?:reduction|cut)s?)\b/i;

const lost =
  '(?:deduct\\w+|reductions? (?:for|in the (?:payment|price|fee))|penalt\\w+|forfeit\\w*|withheld|service credits?|[0-9] ?% off)';
const whoseverFault =
  '(?:(?:irrespective|regardless) of|whatever|no matter|without regard to|whoever is at)(?: (?:the|its|any|what|who|whose|is)){0,2} (?:\\w+ )?(?:causes?|fault|reasons?|circumstances|blame)';
/** Money lost for what nobody could help: "a deduction will be made, irrespective of cause", "no relief events". */
export const faultless = wordsOf(
  `${lost}\\b[^.;]{0,90}\\b${whoseverFault}`,
  `${whoseverFault}\\b[^.;]{0,60}\\b${lost}`,
  `whether (?:or not )?(?:the )?(?:fault|cause|blame) (?:is|was|lies)\\b[^.;]{0,60}\\b${lost}`,
);
export const noRelief =
  /\b(?:off|deduct\w+|penalt\w+|withheld|reduc\w+)\b.{0,60}\bno relief(?: (?:events?|is|will))?\b/i;
/** "Shall have no claim upon the ICB", "no comeback on the parish council". */
export const noRecourse = wordsOf(
  `(?:no|without) (?:comeback|recourse|claim|redress|right of recovery)\\b[^.;]{0,12}\\b(?:on|against|upon|from|to) (?:the )?(?:[\\w-]+ ){0,2}?${funder}`,
);
export const ofOtherPeople =
  /\b(?:volunteers?|employees?|staff|visitors?|children|members of the public|landlords?|tenderers?|bidders?)\b/i;

const people =
  '(?:people|referrals|numbers|clients|children|carers|visits|calls|places|demand|patients|users|pupils|residents|visitors|volumes?|attendances?|families|journeys|cases)';
/** There may be more to do than was thought. */
export const moreToDo = wordsOf(
  `(?:more|higher|additional|extra|greater)\\b[^.;]{0,20}\\b${people}`,
  `${people}\\b[^.;]{0,40}\\b(?:more|higher|above|exceeds?|exceeding|rises?|rise|increases?|grows?|without limit|turned away)`,
  `(?:however many|whatever the (?:number|demand|volume|level)|between [0-9]+ and [0-9]+)\\b[^.;]{0,20}\\b(?:${people}|come|attend|referred)`,
  "(?:anyone|those|people|families) (?:who(?: is| are|'s) )?turned away",
);
const sum = '(?:sum|price|money|grant|fee|rate|budget|funding|payment|award|contract value)';
/** And no more money for it. */
export const sameMoney = wordsOf(
  `(?:within|for|at|out of) (?:the |that |this )?(?:same|existing|fixed|unchanged|block) (?:\\w+ )?${sum}`,
  'no (?:extra|further|additional|more) (?:funding|money|payments?|grant|resources|sums?)\\b[^.;]{0,25}\\b(?:follow|paid|given|available|due|made|claimed|payable|forthcoming)',
  `no (?:adjustment|increase|change|addition|uplift|supplement)\\b[^.;]{0,20}\\b(?:to|in|of) (?:the )?(?:\\w+ )?${sum}`,
  `${sum}\\b[^.;]{0,15}\\b(?:is|are|will be|stays|remains) (?:the same|unchanged)`,
);
/** The funder's own work: "we will run a second course within the same budget". */
export const doneByFunder = /\bwe (?:will|shall|can) (?!not\b|pay no|only|expect)/i;
/** Told of what is to come, or may. */
export const mayCome =
  /\b(?:if|should|where|may|will|shall|however|whatever|any|anyone|expected|would|provider|recipient)\b/i;

const loss = '(?:loss|losses|deficits?|shortfalls?|overspends?)';
const gain = '(?:surplus(?:es)?|profits?|savings?|underspends?|gains?)';
/** A loss for one side alone and a gain for both: "a deficit is yours; a surplus is ours". */
export const lopsided = new RegExp(
  `\\b${loss}\\b[^.;]{0,40}\\b(?:(?:is|are) (?:all )?(?:yours|for you|the \\w+'s)|you (?:cover|bear|meet|stand|make good|carry|pay)|(?:falls?|lies?|stays?) (?:to|with|on) you)\\b.{0,60}\\b${gain}\\b[^.;]{0,40}\\b(?:(?:is|are) (?:all )?ours|(?:we|us) (?:share|split|keep|take)|(?:is|are|be) (?:shared|split|halved|returned)|(?:comes?|goes?) (?:back )?to (?:us|the council))\\b|\\b(?:share|part) of (?:any |the |every )?${gain}\\b[^.;]{0,20}\\b(?:but|and) (?:none|no part|nothing)\\b[^.;]{0,20}\\b${loss}\\b|\\b${loss}\\b[^.;]{0,12}\\b(?:is|are) (?:all )?yours\\b.{0,12}\\b${gain}\\b[^.;]{0,20}\\bto us\\b`,
  'i',
);
/** All of the work for less of the money: "the outputs shall be delivered in full even if the grant is reduced". */
export const sameWork =
  /\b(?:outputs?|outcomes?|targets?|sessions|service|project|work|volumes?|specification|activities)\b[^.;]{0,40}\b(?:in full|unchanged|unaltered|the same|undiminished|not (?:be )?(?:reduced|lowered|changed))\b|\bdeliver all\b/i;
export const lessMoney = wordsOf(
  '(?:even (?:if|though|where)|notwithstanding|despite|although|though|whether or not|regardless of whether)\\b[^.;]{0,60}\\b(?:grant|money|funding|price|sum|payments?)\\b[^.;]{0,30}\\b(?:reduc\\w+|less|cut|lower(?:ed)?|smaller|withheld)',
  '(?:even (?:if|though|where)|notwithstanding|despite|although|though)\\b[^.;]{0,30}\\b(?:reduc\\w+|cut|lower(?:ing)?)\\b[^.;]{0,30}\\b(?:grant|money|funding|price|sum|payments?)',
);
/** What the funder calls off is not paid for. */
export const unpaidIfCancelled = wordsOf(
  `no compensation\\b[^.;]{0,40}\\b(?:if|where|when|should) (?:the )?${funder} (?:\\w+ )?(?:cancel|withdraw|end|stop|suspend|chang)\\w*`,
  `${funder} (?:may|can|shall be free to|reserves? the right to) cancel\\b[^.;]{0,80}\\b(?:without (?:charge|payment|compensation|liability)|no compensation)`,
  `cancel\\w* by (?:the )?${funder}\\b[^.;]{0,40}\\bnot (?:be )?paid`,
);
/** Less than the target is repaid, more is not paid for. */
export const cappedAbove =
  /\bover-?(?:delivery|performance|achievement|activity)\b[^.;]{0,40}\b(?:unpaid|not (?:be )?(?:paid|rewarded|funded))\b/i;
export const repaidBelow =
  /\b(?:repa(?:y|id)|claw(?:ed)? ?back|clawed|recover\w*|deduct\w*|under-?(?:delivery|performance))\b/i;

/** At its own hazard, the whole back whatever was spent, the whole price for the result alone, and no rise whatever befalls. */
export const plainlyTheirs = wordsOf(
  "at (?:the \\w+'s|its|your|their) (?:own |sole |entire ){0,2}(?:hazard|peril)",
  `${funded}'s (?:liability )?(?:is|shall be|remains) (?:unlimited|uncapped)|your liability (?:is|shall be|remains) (?:unlimited|uncapped)`,
  '(?:miss\\w*|fail\\w* to (?:hit|meet|reach|achieve))\\b[^.;]{0,30}\\btargets?\\b[^.;]{0,40}\\b(?:mean|lead to|result in|trigger)s?\\b[^.;]{0,30}\\b(?:repayment|clawback|return of|loss of)',
  'you (?:will |shall |must |would )?(?:owe|repay|pay back|give back)(?: us)? (?:the lot|everything|every penny|all of it|the whole (?:lot|sum))',
  '(?:100 ?(?:%|per cent)|the (?:whole|entire|full)|all) of the (?:price|fee|payment|sum|contract (?:price|value)|grant|award)\\b[^.;]{0,20}\\b(?:payable|paid|due|depends?|hangs?)\\b[^.;]{0,20}\\b(?:on|upon|when|once|only|if)\\b(?![^.;]{0,60}\\b(?:reports?|returns?|sign\\w*|accept\\w*)\\b)[^.;]{0,50}\\b(?:outcomes?|results?|achiev\\w+|sustained|targets?)',
);
export const repaidThoughSpent = wordsOf(
  '(?:repay|repaid|clawed back|recovered|reclaim(?:ed)?)\\b[^.;]{0,100}\\b(?:without regard to|regardless of|irrespective of|whether or not|even (?:where|if|though))\\b[^.;]{0,30}\\b(?:spent|incurred|expenditure|committed|defrayed)',
);
export const noRiseWhatever = wordsOf(
  'no (?:uplift|increase|claim|adjustment|supplement|surcharge)\\b[^.;]{0,50}[, ](?:whatever|however|regardless of|irrespective of|notwithstanding|no matter)\\b',
);
export const dearer = /\b(?:fuel|pump|pay|wages?|costs?|prices?|inflation|demand|energy|national insurance)\b/i;

const riskSaid =
  '(?:risks?(?! (?:assess\\w*|regist\\w*|to|with)\\b)|exposure|loss(?:es)?|deficits?|overspends?|shortfalls?)';
/** The funder says that it takes no part: "does not share the risk of low referrals", "takes no financial exposure". */
export const noPartTaken = wordsOf(
  `${funder} (?:does|do|will|shall|would|can) ?not (?:\\w+ )?(?:share|bear|carry|take(?: on)?|assume)\\b[^.;]{0,30}\\b${riskSaid}`,
  `${funder} (?:will |shall )?(?:bears?|takes?|carr(?:y|ies)|has|holds?|shares?) no (?:part (?:of|in) )?(?:the |any )?(?:\\w+ )?(?:risks?(?! (?:assess\\w*|regist\\w*|to|with)\\b)|exposure)`,
);
