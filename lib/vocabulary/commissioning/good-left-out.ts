import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const place =
  '(?:communit(?:y|ies)|area|town|city|borough|district|county|villages?|parish|region|neighbourhoods?|place|locality|residents|local people|population|public|society|economy|environment|high street|local (?:shops|traders|firms|suppliers|businesses))';
const kinds =
  '(?:wider|community|social|local|additional|added|extra|environmental|economic|public|neighbourhood|broader)';
/** The good done besides the service itself, by all its names. */
const widerGood = anyOf(
  'social[- ]value|community wealth|give (?:something )?back',
  `${kinds}(?:,? (?:and|or|&)? ?${kinds})* (?:benefits?|good|gains?|value|impacts?|outcomes?)`,
  `(?:benefits?|good|gains?|advantages?|value|effects?|impact|difference|contributions?|help|helps|helping|helped|supports?|supporting|improv\\w+|does|bring|brings|bringing|give|gives|offer|offers|leave|leaves|add|adds|do|custom)\\b${within(40)}\\b(?:to|for|in|on|of|that|the|your|our|its|which)?\\b${within(20)}\\b(?:the |our |your |its |a )(?:wider |local |whole |surrounding )?${place}`,
  '(?:creat\\w+|provid\\w+|local|new|employ\\w+|take on|taking on) (?:\\w+ )?(?:jobs|employment|apprentice\\w*|work placements|training places|volunteers?|local people)|volunteering opportunities|local (?:economy|jobs|employment|suppliers|traders|shops|spending|buying|labour)|(?:the )?environment|climate|carbon|jobs',
  'does good|do good|good in other ways|good (?:that|which) (?:might|may|could|would|will|it|they|you|a)\\b|(?:what|anything) (?:else|more) (?:you|it|they|a|the|your)\\b',
  `(?:goes?|going|lies?|done|offered|delivered|brought|provided)?(?: \\w+)? ?(?:beyond|over and above|on top of|outside) (?:the )?(?:\\w+ ){0,2}(?:service|contract|specification|sessions|work|requirement|brief)(?: itself| themselves)?(?! (?:price|value|sum|limit|term|period|hours|area))`,
);
const counted =
  '(?:(?:count(?!y|ies|r)|scor|mark(?!et)|weigh|assess|evaluat|consider|credit|recogni[sz]|reward|reflect|includ|requir|measur|compar|judg|apply|appli)\\w*|regard|account|relevant|part|role|place|share|factor|criteri(?:on|a)|bearing|matters?|ask(?:ed|s|ing)? (?:for|about)|interested|look(?:s|ed|ing)? at|thought|allowance|points|rel(?:y|ied)|used|difference|question|available)';
const without = anyOf(
  `(?:not|never|nor|neither|no|none|nothing|without|cannot) (?!only\\b|just\\b|merely\\b)${within(35)}\\b${counted}\\b(?! (?:twice|separately|until|before|in (?:full|isolation)|more than|as a substitute|again))`,
  '(?:ignor|disregard|discount|omit|exclud|overlook|delet|strik)\\w*|pass(?:ed)? over|(?:set|put) (?:it |them |this )?(?:aside|to one side)|(?:left|leav\\w+) (?:it |them |this )?(?:aside|out)|(?:removed|dropped|taken out|cut) (?:from|for)|outside (?:its|the|our|their) scope|irrelevant|immaterial|to the exclusion of|counts? for nothing|(?:earns?|adds?|gets?|scores?|worth|gains?|wins?) (?:you |it |a bid )?nothing|decided against|zero|nil\\b|not on any|not by any',
);
/** The wider good has no share in the choice. */
export const goodLeftOut: readonly RegExp[] = [
  wordsOf(`(?:${widerGood})\\b${within(70)}\\b(?:${without})`),
  wordsOf(`(?:${without})\\b${within(50)}\\b(?:${widerGood})`),
  wordsOf(`(?:not|never|nor|no|without) ${within(25)}\\b(?:${widerGood})\\b${within(30)}\\b${counted}`),
];
/** What does no good is turned down, a limit on pages or costs, one part of several: the good itself counts all the same. */
export const goodWanted =
  /\b(?:bids?|tenders?|applications?|projects?|activit(?:y|ies)|work|schemes?|things?|proposals?|groups?|organisations?|ideas?|events?)\b,? (?:that|which|with|without|of|whose|scoring|failing|where|offering|bringing|lacking|showing|if)\b[^.;]{0,90}\b(?:no|zero|nothing|little|without|lacks?|fails?|failing|only|not|any one|limited|purely|solely)\b|\b(?:cannot|will not|do not|unable to|never) (?:normally )?(?:fund|pay for|support|give grants|give a grant|make grants|award)\b|\b(?:words|pages|characters|twice|double[- ]count\w*|sub-?contractors?|until|unless|not (?:only|just|merely|simply|limited|restricted|confined)|no (?:less|more|fewer)|not (?:less|fewer)|minimum|substitut\w*|(?:penal|mark(?:ed)? down|disadvantag)\w*|planning|harm|damage|risks?|inflation|state aid|subsid\w+|liab\w+|personal data|confidential\w*|conflicts?|staff|transfer|TUPE|fail(?:s|ed|ure)?|if (?:you|they|it|the \w+) (?:do|does) not|volunteers? (?:must|may|should|cannot|will) not)\b/i;

/** What a bid would cost, by all its names. */
const price =
  '(?:price|cost|costs|unit costs?|cheapness|whole-life costs?|prices|fees?|day rates?|hourly rates?|sum (?:asked|applied|requested)(?: for)?|amount (?:asked|applied|requested)(?: for)?|money)';
/** Price and nothing else, in other words than the lowest wins. */
export const onlyPrice = wordsOf(
  `(?:only|sole|single|one) (?:thing|factor|test|determinant|consideration|measure|basis|matter|yardstick|concern|criterion) (?:(?:that|which|of|for|in|to|the|our|award|choice|decision|matters?|counts?|decides?|we|panel|score|mark|weigh|consider|look|at|will|is|are|be) ){1,8}(?:lowest |total )?${price}\\b(?! (?:per|paid|payable|that|which|and (?:quality|the)|schedule|form|template|proposal|table|for))`,
  `(?:judg\\w+|decid\\w+|award\\w*|compar\\w+|chosen|choos\\w+|select\\w*|rank\\w*|weigh\\w*|scor\\w+|evaluat\\w+|assess\\w*)\\b${within(20)}\\b(?:only|solely|purely|entirely|exclusively|just)(?: (?:at|on|by|to|in|the|reference|basis|of|terms|their|its)){0,6} (?:\\w+ )?${price}\\b(?! (?:per|and|plus|schedule|form|template|proposal|table|for))`,
  `(?:only|solely|purely|just) (?:look|consider|judge|compare|weigh|score)\\w* (?:(?:at|the|on|by|their|its) ){0,3}${price}\\b(?! (?:per|and|plus|schedule|form|template|proposal|table|for))`,
  `${price}(?: per \\w+| an? \\w+)?,? (?:is|are|will be|shall be) (?:the |our )?(?:only|sole|one|single) (?:thing|factor|test|determinant|consideration|measure|basis|matter|yardstick|concern|criterion)\\b(?! (?:that|which) (?!matters|counts|decides|will decide|we (?:score|weigh|mark|consider|look)))`,
  `${price}(?: per \\w+)?,? (?:alone|only)? ?(?:and|but) (?:to |on |by |for |at )?nothing (?:else|besides|more|other)`,
  `(?:by|on|to) ${price} and (?:by |on |to )?nothing (?:else|besides|more|other)`,
  `only (?:the )?(?:\\w+ )?${price}(?: per \\w+)? (?:counts?|matters?|makes? (?:a|any|the) difference|decides?|is (?:considered|weighed|scored|looked at|taken))`,
  `who(?:ever|soever) (?:quotes|asks for|asks|bids|charges|tenders|costs|offers|wants) (?:the )?(?:least|lowest|less|fewest)(?= ?(?:[.,;:]|$|money|price|sum|gets|wins|will|is|for))`,
  `(?:best value|value|value for money|most (?:economically )?advantageous(?: tender)?)["']?(?:,? for the purposes? of (?:this|the) \\w+,?)? (?:here )?(?:means|denotes|is taken to (?:be|mean)|is defined as|shall mean|is understood (?:as|to mean)|equals) (?:no more than |simply |only |just )?(?:the )?(?:lowest |least |cheapest )?(?:\\w+ )?${price}\\b(?!,? (?:and|plus|with|together|taken))`,
  `judged (?:only |solely |purely )?(?:on|by) (?:the )?${price}\\b${within(20)}\\b(?:not|and nothing|rather than|alone)`,
);

const unsure = anyOf(
  '(?:may|might|could)(?:, [^,.;]{3,30},)? (?:also )?(?:be )?(?:consider\\w*|have regard|take\\w*|weigh\\w*|scor\\w+|count\\w*|look\\w* at|ask\\w*|raised?|discuss\\w*|give (?:some|a)|tip|help|reflect\\w*|explor\\w*|featur\\w+|play)',
  'how,? (?:far|much|or (?:if|whether))|whether|if (?:time|resources|space|they see fit|possible|appropriate)|where (?:appropriate|relevant|possible|practicable)|should time|as (?:they|it) sees? fit|in some (?:form|way|measure)|not (?:yet )?(?:known|clear|decided|settled|agreed|certain)|(?:yet|still) to be|TBC|to be (?:confirmed|decided|agreed|settled)|(?:thinking|looking|talking) (?:about|into|of)|considering|under (?:review|consideration|discussion)|(?:would (?:love|like)|hopes?|aspires?|keen|aims?|intends?|will try|wish(?:es)?) (?:to|that)|welcome to mention|for information only|at (?:its|their|our) discretion|not mandatory|optional',
);
/** The wider good may count, some day or if somebody thinks so. */
export const goodUnsure: readonly RegExp[] = [
  wordsOf(`(?:${widerGood})\\b${within(70)}\\b(?:${unsure})`),
  wordsOf(`(?:${unsure})\\b${within(50)}\\b(?:${widerGood})`),
];

/** So unsure that a denial beside it settles nothing: "they may, if they see fit, look at it, but it has no mark of its own". */
export const trulyUnsure =
  /\b(?:not (?:yet )?(?:known|clear|decided|settled|agreed|certain)|(?:yet|still) to be|whether|if (?:they|it|we) sees? fit|(?:may|might|could)(?:,| be| also| have regard| take| consider| look)|thinking about|TBC)(?![a-z])/i;

const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|[1-9][0-9]?)';
const share = anyOf(
  `${number} ?(?:%|per cent|marks|points|out of)`,
  '(?:an? |one[- ])(?:third|quarter|fifth|sixth|eighth|tenth|twentieth) of|half (?:of )?(?:the|your)',
  '(?:extra|bonus|additional|more|higher|separate|full) (?:marks|points|credit|scores?)|(?:earns?|gets?|gives?|given|gain|attracts?|carr(?:y|ies)) (?:\\w+ )?(?:marks|points|credit|weight)|(?:is|are|will be|shall be) (?:also )?(?:scored|weighed|marked|evaluated|assessed|credited|rewarded)',
);
/** The wider good has a share, in figures or words. */
export const goodCounted: readonly RegExp[] = [
  wordsOf(`(?:${share})\\b${within(70)}\\b(?:${widerGood})`),
  wordsOf(`(?:${widerGood})\\b${within(70)}\\b(?:${share})`),
  wordsOf(
    `(?:set|weigh\\w*|put|look\\w* at|balance[ds]?|judged?|compared?)\\b${within(30)}\\b(?:${widerGood})\\b${within(90)}\\b(?:alongside|against|as well as|beside|besides|with) (?:what (?:it|they) costs?|(?:the |its |their )?(?:costs?|prices?))`,
  ),
];
/** Asked whether the wider good counts for anything. */
export const asksOfGood = wordsOf(
  `(?:credit|count|counts|counted|recogni\\w+|matter|matters|consider\\w*|scor\\w+|mark(?:s|ed)?|hear|told?|tell|want|interested|interest|reward\\w*|weigh\\w*|points|look(?:ed)? at|difference|account|include|mention|help)\\b[^?]{0,60}\\b(?:${widerGood})`,
  `(?:${widerGood})\\b[^?]{0,60}\\b(?:credit|count|counts|counted|recogni\\w+|matter|matters|consider\\w*|scor\\w+|marks|marked|reward\\w*|weighed|points|looked at|difference|account|include|help)`,
);
