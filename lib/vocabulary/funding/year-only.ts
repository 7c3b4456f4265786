import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const money = anyOf(
  'grants?|awards?|funding|settlements?|agreements?|allocations?|commitments?|contracts?|support|money|payments?',
);
const eachYear = anyOf(
  'annually|yearly|annual(?! (?:report|return|review|account|increase|uplift|sum|value|general|meeting|plan|update|visit)s?)|(?:afresh |again |anew )?(?:each|every) (?:year|spring|autumn|april|january)',
);
const yearByYear = anyOf(
  'year by year|year[- ](?:to|by)[- ]year|(?:one|a|a single) year at a time|for (?:one|a single) year(?: only)?',
);
const oneYear = anyOf('annual|yearly|one[- ]year|single[- ]year|twelve[- ]month|12[- ]month');
const longer = anyOf(
  'multi-?(?: )?(?:year|annual)',
  '(?<!\\b(?:no|any) )longer (?:awards?|grants?|agreements?|commitments?|settlements?)',
  '(?:longer|more) than (?:a|one|a single|12|twelve) (?:(?:financial|budget|council|fiscal|calendar) )?(?:years?|months)',
  '(?:beyond|past) (?:a|one|the|this|its)(?: (?:end|of|the|single|current|present|coming|one|financial|budget|council|fiscal|same|12|twelve)){0,5} (?:years?|months)',
);
const laterYears =
  '(?:(?:any|all|the) )?(?:later|future|subsequent|following|further|second|other|succeeding) (?:financial |grant )?years?';
const refusing = anyOf(
  'not|never|no|nor|neither|nobody|nothing|none|cannot|unable|ineligible|exclud\\w+|declin\\w+|reject\\w+|refus\\w+|unsuccessful',
);

/** Money a year at a time, and no more than that: "grants are made year by year", "move to annual settlements". */
export const yearAtOnce = wordsOf(
  `(?:grants?|awards?|funding|settlements?|agreements?|allocations?)\\b${within(40)}\\b(?:is|are|be|was) (?:\\w+ )?(?:made|set|awarded|agreed|given|offered|renewed|decided|let|confirmed|allocated|granted)?(?: only)? ?(?:on an? )?${yearByYear}`,
  `(?:grants?|awards?|funding|settlements?|agreements?|allocations?)\\b${within(40)}\\b(?:is|are|be|was) (?:\\w+ )?(?:set|agreed|renewed|decided|let|confirmed)(?: only)? (?:on an? )?${eachYear}`,
  `set (?:${eachYear}|${yearByYear}) and so (?:are|is) (?:\\w+ )?${money}`,
  `(?:mov|switch|chang|revert|shift|return|go)(?:e|es|ing|s|ed)?\\b${within(60)}\\bto (?:an? )?(?:\\w+ )?${oneYear} (?:\\w+ )?(?:grants?|awards?|funding|settlements?|agreements?|allocations?|commitments?|contracts?|deals?|bid(?:s|ding)?)`,
  `(?:offer|offered|awarded|given|make|made|let|only|be) (?:an? |only |just )*(?:one|single|twelve|12)[- ](?:year|month) (?:\\w+ )?(?:settlement|award|grant|agreement|deal|allocation)s?`,
  `(?:(?:must|have to|has to|need to|needs to|required to|obliged to|should|shall) (?:bid|apply)|reapply|re-apply|(?:bid|apply) (?:again|afresh|anew))\\b${within(30)}\\b(?:each|every) (?:year|spring|autumn|winter|january|april)\\b`,
  `one year of (?:funding|grant|support) at a time|(?:only|just) (?:award|offer|give|commit|fund|promise|make)(?: \\w+){0,3} (?:one|a single) year`,
  '(?:1|one) (?:yr|year) ?\\+ ?(?:0|nil)',
  `(?:given|awarded|offered|granted|funded|funds?|gives?|giving|gets?|receives?)\\b${within(40)}\\b(?:one year|a single year|twelve months|12 months) only`,
  `(?:fund|award|approv|agre|support)(?:s|ed|es|e)?\\b${within(20)}\\b(?:year one|year 1|the first year) only`,
  `longest\\b${within(30)}\\b(?:fund|grant|award|pay)\\w*\\b${within(40)}\\b(?:(?:a|one|a single) year|(?:12|twelve) months)`,
);
/** More than a year is refused: "multi-year bids are returned", "nothing lasting longer than a year". */
export const longerRefused = wordsOf(
  `${refusing}\\b${within(70)}\\b${longer}`,
  `${longer}\\b${within(60)}\\b(?:not|cannot|never|ineligible|returned|excluded|rejected|unavailable|refused|declined|discontinued|no longer)`,
);
/** Nothing is paid after the year: "there shall be no grant for any subsequent year". */
export const noLaterYear = wordsOf(
  `(?:no|nobody|nothing|no one|not|never)\\b${within(40)}\\b(?:be|agreed to|given|pay|fund|paid|commits?|committed|made|available)\\b${within(50)}\\b(?:for|in|towards|after|beyond) (?:${laterYears}|the year after|31 march)`,
  `no(?:thing)?\\b${within(20)}\\b(?:provision|scope|possibility|prospect|room|facility|question|money|budget)\\b${within(40)}\\b(?:second|third|another|further|following|next|later) (?:financial |council )?year`,
  `(?:nobody|no one|no \\w+) (?:should|can|must|may) (?:expect|assume|count on|rely (?:up)?on)\\b${within(30)}\\b(?:year (?:two|2)|(?:a|the) second year)`,
  `in-year\\b${within(30)}\\bno (?:scope|possibility|question|prospect)\\b${within(20)}\\b(?:carry|carrying|go|going|continu\\w+|extend\\w*)`,
  `(?:shall|will|is to|can) be no (?:\\w+ )?${money}\\b${within(30)}\\b${laterYears}`,
);
/** This year alone: "for the coming financial year; after that we make no commitment". */
export const thisYearAlone = wordsOf(
  `(?:support|fund|back|grant|award|money|funding|commit\\w*)\\b${within(40)}\\b(?:coming|next|current|present|forthcoming|one) (?:financial |council |budget )?year\\b[;:,.]? ?${within(20)}\\b(?:only|alone|and no (?:more|longer)|after (?:that|which)|thereafter|but not)`,
  `for (?:this|the)(?: coming| next| current| present| one)? (?:financial |council )?year,? and (?:we|members|cabinet|councillors|the \\w+)(?:'ll| will| shall)\\b${within(40)}\\b(?:again|another)`,
  `(?:until|through to|up to|ends? in|ends?|run to)(?: the end of)? (?:next|the following) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! 20[0-9]{2})`,
);
/** A grant made each year is not yet one that lasts a year. */
export const madeYearly = wordsOf(
  `(?:grants?|awards?|funding|settlements?|agreements?|allocations?)\\b${within(40)}\\b(?:is|are|be) (?:\\w+ )?(?:made|awarded|given|offered|allocated|granted)(?: only)? (?:on an? )?${eachYear}`,
);
/** Papers, prices and people that have years, and what is said of long funding without refusing it. */
export const noLimit =
  /\b(?:kept|keeps?|held|holds?|hold on to|retain\w*|stored?|carr(?:y|ied) (?:over|forward|money|it(?! on\b))|carrying (?:over|forward|money|funds|any|unspent)|not spent|unspent|unclaimed|wait|hear|information|data|subcontract\w*|set up|mind|turned away|(?:no|nobody|not|never)\b[^.;]{0,30}\b(?:refused|turned down|excluded|rejected|ineligible)|need not|or (?:for )?(?:longer|more)\b(?! than)|not (?:just |only )?for (?:one|a|a single) year|to (?:start|begin|decide|arrive)|unlikely|late|by mistake|used to|do(?:es)? not only|not limited|(?:other|another|some|many|most) fund\w*|run by|(?:recipient|grantee|provider|contractor|organisation)s? (?:\w+ )?(?:may|shall|must|will|can|to) )\b|\bcommits? the (?:recipient|provider|grantee)|\b(?:no more|no longer|not more) than\b[^.;]{0,40}\b(?:can also|eligible|welcome)\b/i;
/** What else has years: accounts, insurance, a bid asked for again, somebody else's money. */
export const otherYears =
  /\b(?:one-off|accounts|insurance|polic(?:y|ies)|reports?|records?|returns?|experience|salar\w+|apprentic\w+|lease|rent|more than once|only once|one (?:grant|application) (?:in|per|a)|reserves|audit\w*|reviewed|increments?|inflation|uplift|monitoring|turnover|waiting|old|old enough|established|running for|price|rates?|vat|notice|mobilis\w+|staff|post|volunteers?|if you|where you)\b/i;
/** What is to come, in a paper that ends or cuts what was given until now. */
export const toCome =
  /\b(?:will|would|shall|be|to be|mov(?:e|es|ing)|switch\w*|propos\w+|recommend\w*|in future|new|from (?:april|20[0-9]{2}|[0-9]))\b/i;
/** Somebody else's way: "the county council makes annual grants only". */
export const othersWay =
  /\b(?:county|lottery|government|ministry|home office|other (?:funders?|councils?|authorities)|another (?:funder|council)|neighbouring|other funds?|previous(?:ly)?|last year|in the past|formerly|used to|until now|were)\b/i;

const count = '(three|four|five|3|4|5|36|48|60)';
/** Years that are promised in so many words: "will be offered four-year agreements", "running costs for three years in a row". */
export const severalYears = new RegExp(
  `\\b(?:(?:offered?|awarded|given|let|propose[sd]?|enter into|move to|moving to|to|on|have|sign|let\\b[^.;]{0,30}\\bas) (?:an? |new )*${count}[- ](?:year|month)s? (?:\\w+ )?(?:agreements?|grants?|awards?|contracts?|settlements?|funding|deals?|terms?)|costs for ${count} years (?:in a row|running|together)|(?:in )?(?:twelve|12|sixteen|16) (?:equal )?quarterly (?:instalments?|payments?))\\b`,
  'i',
);
/** "Has committed the money for 2025/26, 2026/27 and 2027/28." */
export const yearsListed =
  /\b(?:committed|agreed|approved|confirmed|secured|set aside|promised|guaranteed|awarded|fund you)\b[^.;]{0,40}\bfor (?:the )?(?:financial years )?20[0-9]{2}[/-][0-9]{2},? (?:and )?20[0-9]{2}[/-][0-9]{2}(?:,? (?:and )?20[0-9]{2}[/-][0-9]{2}){0,3}/i;
/** "Whoever is successful is funded until March 2028", "guaranteed until the end of March 2028". */
export const securedUntil =
  /\b(?:fund(?:ed|ing)?|money|grants?|awards?|support(?:ed)?|it|agreement|contract)\b[^.;]{0,40}\b(?:funded|guaranteed|secured?|committed|promised|confirmed|assured|safe|hold the contract)\b[^.;]{0,20}\b(?:until|up to|to|through to) |\b(?:is|are|be|you|them) (?:funded|guaranteed|supported) (?:until|up to|through to) |\bhold the contract (?:until|up to) /i;
/** Later years are only thought of: "years two and three are indicative". */
export const laterUnsure = wordsOf(
  `(?:years? (?:two|2)|(?:the )?(?:second|third|later|following|further|subsequent|future) years?)\\b${within(40)}\\b(?:indicative|provisional|subject to|depends?|dependent|not (?:yet )?(?:guaranteed|confirmed|promised|agreed|settled)|in principle)`,
);

/** "All are for one year only", "it is given a year at a time": of whatever was named just before. */
export const yearOfThese = wordsOf(
  `^(?:[0-9.()a-z]{1,5} )?(?:it|this|they|these|all|both|each|all of (?:them|these)|each of (?:them|these))(?: is| are| will be|'s)(?: (?:only|just|all|each))? (?:(?:given|made|awarded|offered|agreed) )?for (?:only |just )?(?:one|a|a single|the one|twelve|12) (?:financial )?(?:year|months)(?: only| alone|,? and no (?:more|longer)|,? (?:i'm|i am|we are) afraid| at a time)`,
  `(?:it|they|these) (?:is|are) (?:only )?(?:given|made|awarded|offered|agreed|granted) (?:for )?(?:only )?(?:a|one|a single) year at a time`,
  "^(?:[0-9.()]{1,5} )?(?:for )?(?:one|a single) year(?: only|,? (?:i'm|i am|we are) afraid|, renewable)",
);
/** Who or what else is there for a year: a post, a chair, a licence. */
export const otherThanMoney =
  /\b(?:trustees?|chairs?|members?|secretary|treasurer|posts?|jobs?|staff|officers?|appointment\w*|elected|lease|licen[cs]e|insurance|polic(?:y|ies)|prices?|rates?|discounts?|permits?|membership|subscription|guarantee|warranty|term of office|figures?|accounts)\b/i;
/** "It will be extended for one more year". */
export const oneMoreYear = wordsOf(
  `(?:${money}|it|sla|service level agreements?)\\b${within(50)}\\b(?:extended|continued?|renewed|rolled (?:over|on|forward)|carried on|prolonged)(?: for)? (?:one more|another|a further|one further) (?:financial )?(?:year|twelve months|12 months)`,
);
/** What may be added and is not yet, and what comes on top of several years. */
export const notMoreYet =
  /\b(?:may|might|could|would|can|option\w*|if|unless|whether|not|propos\w+|consider\w*|(?:two|three|four|five|[2-5])[- ]year)\b|\?/i;

const fewMonths = '(three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1[0-2])';
/** "Projects can last up to nine months." */
export const upToMonths = new RegExp(
  `\\b(?:projects?|grants?|awards?|activit(?:y|ies)|schemes|funding)(?: \\w+){0,2}? (?:can|may|must|should|will)(?: each| only)? (?:last|run|be funded|be for|go on)(?: for)? (?:up to|(?:no|not) (?:more|longer) than|at most|a maximum of) ${fewMonths} months\\b`,
  'i',
);
/** "Could you fund the same post for three years?", "Can we apply for a second year?" */
export const longerAsked =
  /\b(?:can|could|will|would|do|may|is|are)\b[^?]{0,50}\b(?:(?:fund|support|pay|apply|ask|bid|grants?|awards?|funding|money|agreements?)\b[^?]{0,40}\b(?:for|over|beyond|into)|(?:longer|more) than)(?: the same| a| an| one| more than| longer than| up to)* (?:(?:two|three|four|five|several|[2-5]|one) years?|second year|multi-?year|year)\b(?! (?:old|accounts|of accounts))/i;
/** A question on what must have gone before, or on asking again. */
export const otherAsked =
  /\b(?:accounts|old|existed|running|established|again|turn(?:ed)? (?:us )?down|refus\w+|wait|since|experience|must|should|need|have to|notice|keep|records?|in the same year|more than once)\b/i;
