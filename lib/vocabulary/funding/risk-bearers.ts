import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const funded = anyOf(
  '(?:the |each |any |your |successful |lead |delivery |winning |landlord |host |voluntary |community |sector |third )*(?:providers?|suppliers?|contractors?|recipients?|organisations?|grantees?|bidders?|tenderers?|holders?|clubs?|societ(?:y|ies)|bod(?:y|ies)|grant[- ]?holders?|beneficiary|charity|charities|delivery partners?|partner organisations?|operator|tenant|host|association|group|partner)',
  'you|yourselves|your (?:trustees|organisation|charity|board|group|reserves)',
);
const funder =
  '(?:(?:the |this )?(?:council|authority|funder|commissioners?|trust|board|icb|buyer|purchaser|client|accountable body|customer|combined authority)|we|us|our side)';

/** What may cost more, bring in less or go wrong, by every name for it. */
export const hazard = wordsOf(
  'inflation(?!-)|indexation|uplifts?|cost pressures?|(?:national |real )?(?:living|minimum) wage|national insurance|pay (?:awards?|rises?|settlements?)|exchange rates?|(?:energy|fuel|utility|wage|food) (?:bills?|prices?|costs?)|price (?:rises?|increases?)|wage growth|cost increases?',
  'over-?runs?|runs? over|overspen\\w+|overshoot\\w*|exceeds?|excess|variances?|fluctuations?|shortfalls?|deficits?|(?:funding )?gaps?|costs? (?:\\w+ )?(?:more|turn(?:s|ed)? out|come out|go(?:es)? up|rises?|increases?|is higher|are higher)|(?:extra|additional|higher|increased|unforeseen|unexpected|unplanned|rising) (?:\\w+ )?costs?|(?:rises?|increases?|growth|fall|drop|changes?) in\\b',
  'voids?|(?:empty|unfilled|unused|vacant) (?:rooms?|beds?|places?|slots?)|under-?occupancy|no[- ]shows?|cancel\\w*|(?:did|does) not attend|missed appointments|take-up|occupancy|referrals|demand|volumes?|activity levels?|forecast|footfall|numbers',
  'redundanc\\w+|TUPE|transferring|transfer of staff|pensions?|(?:closure|closing|winding[- ]up|lease|exit|demobilisation|decommissioning) costs|dilapidations|sickness cover|sick pay|change in (?:the )?law|changes? (?:in|to|of) (?:the )?(?:law|legislation|regulations?)|new (?:law|legislation)',
  'claims?|liabilit\\w+|loss(?:es)?|risks?(?! (?:assess\\w*|register|rating|management|of harm))|unforeseen|unexpected|bad debts?|delays?|match(?:ed)?[- ]funding|match (?:is|was)|(?:not|never) (?:work|succeed)|(?:drops?|pulls?) out|falls? through|(?:fail|fails|failed|failure)\\b|go(?:es)? wrong|turns? (?:it|us|you|them)? ?down|withdrawn',
  'targets? (?:\\w+ ){0,4}(?:missed|not (?:met|reached|achieved))|(?:miss|misses|missing|falls? short of) (?:the|your|its|a) targets?|outcomes? (?:is|are) not',
);

const taking =
  '(?:bears?|carr(?:y|ies)(?! out)|absorbs?|shoulders?|swallows?|underwrites?|meets?|makes? (?:up|good)|finds? (?:the|any) (?:difference|money|rest|balance|shortfall|extra|gap)|stands? (?:the|any|all)|picks? up|takes? (?:on )?(?:the|all|every|any|sole|full) (?:\\w+ ){0,2}(?:risks?|loss(?:es)?|liabilit\\w+|consequences)|takes on (?:all|every)|accepts? (?:all|any|every|the|full|sole) (?:\\w+ ){0,2}(?:risks?|liabilit\\w+|responsibility|loss(?:es)?)|assumes? (?:all|the|any|every|full)|(?:is|are|be|remains?)(?: solely| wholly| entirely| fully| alone| held)? (?:responsible|liable|answerable|accountable) for|(?:has|have) to (?:find|fund|cover|deal with|cope with|manage|live with)|covers? (?:the|any|all)|funds? (?:the|any|all)|carr(?:y|ies) the can)';
const borne =
  '(?:borne|met|absorbed|carried|funded|covered|contained|managed|found|paid(?: for)?|made (?:up|good)|underwritten|accommodated|shouldered|financed|settled)(?: \\w+ly| in full| alone| in total)?';
const modal =
  '(?:(?: (?:shall|will|must|would|should|alone|also|solely|wholly|entirely|then|therefore|agrees to|(?:is|are)(?: expected| required| asked)? to|be expected to|be required to|needs? to|to|undertakes to|ha(?:s|ve) to)){0,4})';
/** Borne by the funded organisation, from either end: "the provider shoulders", "rests with yourselves", "met from your own reserves", "that would be yours". */
export const bornByFunded = wordsOf(
  `(?:${funded})${modal} ${taking}`,
  `(?:falls?|rests?|sits?|lies?|remains?|pass(?:es)?|stays?|lands?|vests?|belongs?|be left|left)(?: \\w+ly| in full| squarely| alone| in its entirety)? (?:on|with|upon|to) (?:${funded})(?! (?:and|or|in|to)\\b)`,
  `(?:is|are|be|becomes?)(?: \\w+ly| all| simply)? (?:yours|your (?:own )?(?:\\w+ )?(?:risk|cost|responsibility|problem|affair|concern|lookout|loss)|(?:${funded})'s? (?:own |sole )?(?:risk|cost|responsibility|problem|lookout|loss|liability|account)|(?:its|their) (?:own |sole )?(?:risk|cost|problem|lookout|responsibility alone)|down to (?:${funded})|(?:a matter|a question|an issue)? ?for (?:${funded}) to (?:sort out|absorb|meet|bear|find|carry|resolve|fund|cover|deal with|put right|make up|solve|manage|pay|stand))`,
  `${borne} (?:by (?:${funded})(?! (?:and|or)\\b)|(?:from|out of) (?:(?:${funded})'s|its|your|their) (?:own )?(?:\\w+ )?(?:reserves|resources|budgets?|funds|pockets?|income|means)|within (?:the|its|your|their|existing|that|this) (?:\\w+ ){0,2}(?:prices?|sum|grant|rates?|fee|award|budgets?|envelope|resources)|(?:from|out of) (?:the |its |your |their )?(?:existing|same|current|agreed) (?:\\w+ )?(?:prices?|sum|grant|rates?|fee|award|budgets?|resources))`,
  `(?:${funded}) (?:\\w+ )?(?:takes?|carries|bears?|accepts?) the risk`,
  'from (?:its|your|their) (?:own (?:pocket|reserves|resources)|reserves)',
);
/** A heading or a label that says who is to bear what. */
export const bearerHead =
  /\b(?:risks?|liabilit\w+|who (?:bears?|pays|carries|holds)|borne by|held by|held with|owner|responsib\w+|allocat\w+|rests with|with whom)\b/i;
export const fundedBox = wordsOf(
  `(?<=^)(?:with |on )?(?:${funded})(?: alone| only| solely|'s risk| bears?| in full)?[.]?(?=$)`,
);
export const sharedBox = /^(?:shared?|joint(?:ly)?|both|split|fifty|50|equally|half|each|between)\b/i;
export const funderBox = new RegExp(`^(?:with |on )?${funder}(?:'s risk| bears?| alone| only| in full)?[.]?$`, 'i');

/** Some of it is the funder's: what it pays, stands, reimburses or lets go. */
const funderPays = `${funder} (?:will |shall |would |also |then |agrees? to |undertakes? to ){0,2}(?:pays? (?:for|the (?:rest|difference|extra|balance|excess|additional|cost)|you (?:for|the)|any (?:extra|additional)|additional)|reimburses?|makes? (?:up|good)|meets?|bears?|stands?|tops? up|underwrites?|refunds?|compensates?|covers?|carr(?:y|ies)(?! out)|absorbs?|increases? the (?:price|payment|grant|fee|rate)|adjusts? the (?:price|payment|grant|fee|rate)|takes? (?:on )?(?:the|that|this) (?:\\w+ )?(?:risk|loss))`;
export const takenByFunder = wordsOf(
  funderPays,
  `(?:reimbursed|met|borne|paid|covered|funded|refunded|carried|underwritten|made (?:up|good))(?: \\w+ly| in full)? by ${funder}(?! (?:and|or)\\b)`,
  `(?:is|are|be|remains?)(?: \\w+ly)? (?:ours|our (?:own )?(?:risk|cost|responsibility|problem|loss)|(?:the )?\\w+'s (?:own )?(?:risk|cost|loss|responsibility)(?: (?:and )?not (?:yours|the \\w+'s)))`,
  `(?:falls?|rests?|sits?|lies?|remains?|stays?) (?:\\w+ly )?(?:on|with|upon) ${funder}(?! (?:and|or)\\b)`,
  '(?:stand|share|carry|take|bear) (?:that|the|this|any|in the) (?:loss(?:es)?|risks?|cost|hit) (?:with you|together|alongside|between)',
);
/** Both bear it. */
export const sharedOut = wordsOf(
  '(?:shared?|split|divided|halved|borne|met|carried|pooled)\\b[^.;]{0,30}\\b(?:equally|evenly|between|50[/: -]50|fifty|jointly|half|both|in proportion|pro rata|together)|50[/:-]50|fifty-fifty|half and half|jointly (?:borne|met|held|managed|owned)',
  '(?:joint|shared|common) (?:contingency|reserve|risk (?:pool|reserve|fund|share))|risk (?:pool|share)|cap and collar|collar|pain[- /]gain|gain[- ]?share|open[- ]book',
);
/** Money in a venture that fails is let go: "will not claw back money spent in good faith". */
export const letGo = wordsOf(
  '(?:not|never|nor) (?:be )?(?:ask(?:ed|ing)?(?: you)? (?:for|to repay|to return)|claw(?:ed|ing)?(?: \\w+){0,3} back|clawed|reclaim\\w*|recover\\w*|want|seek|tak(?:e|ing|en)(?=[^.;]{0,40}\\bback\\b)|demand\\w*|require) ?(?:\\w+ ){0,3}?(?:money|grant|it|repayment|back|funds|funding)\\b',
);
const venture =
  /\b(?:fail\w*|not work|risks?|try|tried|untried|not succeed|go(?:es)? wrong|good faith|honest\w*|experiment\w*|innovat\w*|new (?:ideas|ways))\b/i;
export const isVenture = (words: string): boolean => venture.test(words);
/** Prices follow what things cost, so that the funder bears inflation. */
export const indexed = wordsOf(
  '(?:price|prices|rates?|fees?|payments?|grant|unit costs?|sums?|contract (?:price|value))\\b[^.;]{0,50}\\b(?:rises?|increased?|uplifted|adjusted|indexed|uprated|linked|tracks?|follows?|grows?)\\b[^.;]{0,50}\\b(?:CPI|RPI|CPIH|inflation|(?:living|minimum) wage|pay award|index)',
);
/** Who is to bear it is not said yet, or the funder only may help. */
export const notSettled = wordsOf(
  '(?:responsibility|allocation|treatment|division|apportionment|sharing|split|ownership|liability|who (?:bears|carries|pays|meets|takes|holds))\\b[^.;]{0,60}\\b(?:to be|will be|shall be|yet to be|has yet|have yet|not (?:yet )?(?:been )?|still|tbc|under) ?(?:be )?(?:\\w+ )?(?:settled|agreed|decided|determined|negotiat\\w*|discuss\\w*|confirmed|tbc|resolved|fixed|defined|set out|considered|clear|allocated|worked out)',
);
export const mayHelp = wordsOf(
  `${funder} (?:may|might|could|will consider|would consider|will try to|shall consider)\\b[^.;]{0,60}\\b(?:help\\w*|contribut\\w*|pay\\w*|meet\\w*|cover\\w*|assist\\w*|share|sharing|support|increas\\w*|uplift|top)`,
  '(?:may|might|could|will) (?:be )?(?:considered?|look(?:ed)? at|reviewed?) (?:\\w+ ){0,3}(?:uplift|increase|contribution|help|extra)|uplifts?\\b[^.;]{0,40}\\b(?:may|might|discretion|not guaranteed|subject to)',
);
/** A gain for one side only, or the whole taken back for one target missed. */
export const wholeBack = wordsOf(
  '(?:reclaim|recover|claw back|withhold|withdraw|take back|repay|return|forfeit)s?\\b[^.;]{0,20}\\b(?:the (?:whole|entire|full)|all|whole|entire|in full|every penny)',
  '(?:nothing (?:is|will be|shall be)? ?(?:paid|payable|due)|receives? nothing|no (?:payment|fee)|not (?:be )?paid)\\b[^.;]{0,60}\\b(?:outcomes?|results?|targets?|find(?:s)? work|achiev\\w+|succeed|fails?(?! to\\b))',
  '(?:whole|entire|full|all of the) (?:\\w+ )?(?:grant|award|sum|price)\\b[^.;]{0,20}\\b(?:repaid|repayable|returned|clawed back|forfeit\\w*|lost)|(?:grant|award|sum) (?:must|shall|will|is to) be (?:repaid|returned|clawed back) in full',
  '(?:outcomes?|results?|targets?)\\b[^.;]{0,60}\\b(?:nothing (?:is|will be)? ?(?:paid|payable|due)|receives? nothing|no (?:payment|fee)\\b)',
);

/** Their own doing, which is no risk. */
export const ownFailure =
  /\bfail(?:s|ed|ure|ing)? to (?:comply|send|submit|report|spend|use|provide|keep|return|sign|tell|start|carry)\b|\bconditions\b/i;
/** Insurance, the cost of bidding, one's own fault, other people's money and rules of care are no risk put on anybody. */
export const noSuchRisk =
  /\?$|\b(?:insur\w+|premiums?|(?<!successful )(?:tenderers?|bidders?)|bidding|tendering|(?:preparing|submitting) (?:a|your|their|its)|risk assess\w*|assess(?:ing|es)? (?:the |any )?risks?|health and safety|safeguard\w*|at risk of|risk of harm|children|misus\w+|fraud\w*|other than (?:the|for)|not spent|unspent|ineligible|vat|bank charges|tax(?:es)?|data breach|breach|negligen\w+|default|fault|acts? or omissions?|parking|travel|belongings|its own (?:staff|employees|acts)|keys?|tickets?|trip|registrar|registration|complaints?|director|risk register|corporate|reputation\w*|lone[- ]working|first aid)\b/i;
/** "No longer prepared to share in it" leaves all of it where it lies. */
export const sharesNot = /\b(?:not|no longer|nor|never|unwilling)\b[^.;]{0,30}\bshar(?:e|es|ed|ing)\b/gi;
/** Parts, halves and the funder's share, beside which it is not all on one. */
export const notAll =
  /\b(?:shar(?:e|es|ed|ing) (?:of|in|with|between)|(?<!\bits )half|halves|third|quarter|the first [0-9£]|up to|between (?:us|the)|both|jointly|except|save that|unless|in the first instance|initially|to begin with|remainder|the rest|(?:above|below|over|under) (?:that|this|[0-9£]))\b/i;
