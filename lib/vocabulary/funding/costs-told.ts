import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const settled = '(?:discussed|agreed|confirmed|settled|decided|negotiated|determined|advised)';
/** Neither paid nor refused: "case by case", "to be settled after award", "where resources permit", "please keep these to a minimum". */
export const doubtful = wordsOf(
  'depend(?:s|ing|ent)? (?:up)?on|case[- ]by[- ]case|on (?:its|their) merits|each case',
  "(?:at|in) (?:our|its|their|the \\w+'s) (?:sole |absolute |own )*discretion|as the \\w+ may\\b|at such (?:rate|level)s?|agrees? (?:that |are )",
  `(?:to be|will be|is to be|still to be|yet to be|not (?:yet )?(?:been )?) ?${settled}(?! (?:in full|with you)\\b)`,
  '(?:resources|funds|budgets?|money) (?:permit|allow)\\w*|(?:where|if|when) (?:resources|funds|(?:we|it|the \\w+) (?:can|could|is able)|(?:the )?(?:panel|council|board|officers?|budget|pot) (?:is|are|allows?|permits?|feels?|thinks?|agrees?|considers?))|in so far as|so far as|how much is left',
  '(?:can|may|might|could) (?:sometimes|occasionally|in some cases|possibly)|(?:may|might) (?:be considered|consider|be able to|look at|help)|sometimes (?:help|pay|meet|fund|cover)',
  '(?:aims?|hopes?|tr(?:y|ies)|endeavours?|seeks?|would like|intends?) to',
  `(?:keep|kept|hold|held)\\b${within(40)}\\b(?:to a minimum|low|down|modest|as small)|(?:favour|prefer|preference)\\w*\\b`,
  'not (?:\\w+ )?(?:ruled out|excluded altogether)|look kindly|(?:modest|small|token|limited|nominal) (?:contribution|amount|element|sum|allowance|part)',
  '(?:cannot|not able to|unable to) (?:yet )?say|not (?:yet )?(?:sure|certain)|something (?:for|towards)|not (?:\\w+ )?(?:manage|meet|cover|fund|pay) (?:the whole|all|the lot|it all|everything)|(?:at|by) half|half the (?:rate|amount|sum)',
);
/** Under "Overheads", a sentence that takes the heading up: "A contribution may be considered", "Please look elsewhere for these". */
export const takesUpHeading =
  /^(?:(?:a|any|some) (?:\w+ )?(?:contribution|share|proportion|help|allowance)|to be|not |nil|none|tbc|these|they|those|please (?:look|find)|we|case by case|by agreement|subject to)\b/i;
export const refusedBelow =
  /^(?:nil|none|not (?:eligible|funded|payable|covered|met|allowed)|no\b)|\b(?:look|find|found|met|funded) elsewhere\b|\bfrom elsewhere\b/i;

const bearer =
  '(?:bidders?|providers?|tenderers?|recipients?|you|your (?:charity|organisation|own)|the (?:charity|organisation|contractor|grantee|supplier)|organi[sz]ations?|charities|groups|trustees)';
const gap = '(?:gap|difference|shortfall|deficit|balance of (?:the )?costs?)';
const below =
  '(?:(?:set|fixed|pitched|is|are|falls?)\\b[^.;]{0,12} (?:below|under|less than|short of)|(?:does|do|will|may|can) ?not (?:\\w+ )?(?:cover|meet|reach|pay for))';
/** Paid less than the work costs, in so many words: "fixed below the cost of delivery", "looks to providers to subsidise the difference". */
export const paidBelowCost = wordsOf(
  `${bearer}\\b${within(60)}\\b(?:subsidi[sz]e|make up|meet|fund|cover|bridge|bring|find|top up)\\b${within(40)}\\b(?:${gap}|charitable income|fundrais\\w+)`,
  `of what (?:it|the \\w+|your \\w+) (?:really |actually )?costs?\\b${within(40)}\\b(?:look(?:s|ing)? to (?:you|the charity|providers) for the rest|(?:you|charity|provider|recipient)s? (?:to |must |will |should )?(?:find|meet|raise|fund) the rest)`,
  `(?:price|tariff|rate|grant|budget|sum|funding|fee|payment)s?\\b${within(30)}\\b${below}\\b${within(30)}\\bcosts?\\b${within(60)}`,
  `${gap}\\b${within(40)}\\b(?:met|found|funded|made up|covered|borne|subsidi[sz]ed) (?:by|from|out of) (?:the |your |its |their )?(?:own |\\w+ )?(?:provider|recipient|charity|organisation|reserves|fundraising|fundraised|income|donors?)`,
);
export const ofMoneyPaid = /\b(?:subsidi[sz]e|costs?|price|tariff|budget|grant|contract|funding|rates?|fees?)\b/i;
/** A benefit, a pay gap, a thing that the funder makes good itself. */
export const notBelow =
  /\b(?:pay gap|gender|attainment|health|skills|digital|age) gap\b|\bgaps? in (?:service|provision)\b|\b(?:council|we|authority|board|fund) (?:will|shall) (?:meet|fund|cover|make up)\b|\b(?:match(?:ed)?|partnership)[- ]funding\b|\b(?:not|never|nobody|no one)\b[^.;]{0,40}\b(?:expect|ask|want|subsid|gap|shortfall)|\b(?:tickets?|hire|hirers|members|fares?|children|everyone can|entry)\b|\bcosts? (?:of (?:alcohol|food|travel|refreshments|equipment|vehicles?)|that you)\b|\bvat\b/i;
/** Left as it was asked: "none of the figures you gave for overheads has been reduced". */
export const uncut =
  /\b(?:none|nothing|not one|no (?:line|figure|part))\b[^.;]{0,70}\b(?:reduced|cut|trimmed|scaled back|pared|taken out|removed|queried|struck out)\b/i;

/** No refusal, though its words are those of one: costs put on clients or landlords, fees to a trustee, nothing cut, costs that may be claimed though they would be there anyway. */
export const noRefusal =
  /^(?:it (?:has been|is|was) (?:put about|said|rumoured|claimed|suggested)|there (?:is|has been) (?:a rumour|talk)|rumours?)\b|\b(?:our|a|the) (?:separate|other|sister) (?:\w+ ){0,2}(?:fund|scheme|grants?|programme|pot)\b|\bsub-?contract(?:ed|ors?)\b[^.;]{0,60}\bpaid by the (?:lead )?(?:provider|contractor)|\b(?:charg\w*|recharg\w*|levied)\b[^.;]{0,40}\b(?:clients?|beneficiar\w+|service users?|patients|participants|residents|landlords?)\b|\btakes? no management fees?\b|\bmanagement fees? to\b|\bnot (?:cut|reduced|trimmed|removed|touched)\b|\bnot only\b|\bmatch(?:ed)? funding need not\b|\btoo (?:small|little) to\b|\b(?:omits?|leaves? out|without|not (?:include|contain|show|have|cover))\b[^.;]{0,60}\b(?:sent back|returned|rejected|queried|asked to add)\b|\b(?:makes?|levy|levies|takes?|deducts?|charges?) no (?:\w+ )?(?:charges?|fees?)\b|\b(?:costs|expenses|outgoings) of (?:a|keeping a) (?:\w+ )?(?:household|home|shop|minibus|vehicle|building)\b|\banyway\b[^.;]{0,40}\b(?:may be|can be|is|are) (?:included|claimed|added|allowed)\b|\b(?:can|may) (?:claim|include|add)\b[^.;]{0,60}\banyway\b|\banyway\b[^.;]{0,30}\bso that we can\b|\bneed to be (?:shown|listed)\b/i;

/** What is said of bids in which such costs stand: "applications that include a share of head office will be returned unread". */
export const bidsTurnedAway: RegExp =
  /\b(?:applications?|bids?|budgets?|requests?|claims?|tenders?|proposals?|quotations?|forms?|any|ones|those)\b[^.;]{0,12}\b(?:include|contain|carry|have|ask(?:s|ing)? for|seek(?:s|ing)?|show|with|for|cover|towards|load)(?:s|ing)?\b[^.;]{0,90}\b(?:will|shall|are|is|be|would) (?:\w+ )?(?:returned|rejected|refused|turned (?:down|away)|sent back|discarded|ruled out|struck out|disqualified|set aside|marked down|thrown out|unsuccessful|ineligible)\b/i;
/** Told of costs by the way, as what they were under another agreement: "the charge, which was part of the last grant, is not eligible". */
export const asTheyWere: RegExp =
  /,? \b(?:which|that) (?:was|were|had been|formed|came|stood|used to be)\b[^,.;]{0,40}\b(?:last|old|previous|present|earlier|first|current|existing|former|expiring|original) (?:\w+ )?(?:agreements?|grants?|awards?|contracts?|rounds?|schemes?|letters?|funds?|years?|one)\b,?/gi;

/** Denials that deny no money: "you need not split it", "we do not expect you to run at a loss", "nor by leaving out overheads", those who did not attend. */
export const deniesNothing: RegExp =
  /\bdid[- ]not[- ]attends?\b|\bneed not\b(?! (?:be )?(?:pay|paid|fund|meet|met|cover))|\b(?:do|does|would|will) not (?:expect|want|ask|wish|mean) (?:you|it|them|anyone|any \w+) to\b(?! (?:claim|include|spend|charge|use|apply|ask))|\b(?:will|would|does|do) not (?:be )?count(?:ed)? against\b|\bthere is no rule that\b|\bdo not know (?:your|what your|how)\b|\bnor by leaving out\b|\bno receipts?\b/gi;
/** "I can stretch to a bit, but don't hold me to a figure", "though we don't agree how much": something, and nobody knows what. */
export const hardlyFirm: RegExp =
  /\b(?:do|does) not hold (?:me|us) to\b|\b(?:do|does|can|have|has) not (?:yet )?(?:agreed?|know|settled?|decided?) (?:on )?how much\b|\btaper\w*\b[^.;]{0,30}\bto (?:nothing|nil)\b/gi;
/** At the end of a sentence, why: "we have added 12% for running costs, because visits don't organise themselves". */
export const reason: RegExp = /,? \b(?:because|since|as) (?=[^.;:]{0,160}\b(?:not|cannot|no|never)\b)[^.;:]*[.;:]?$/i;
/** What an answer says of the costs that the question named: "These fall outside the scope". */
export const refusesThem: RegExp =
  /^(?:these|those|they|such (?:costs|things)|that|it|this)\b[^.;]{0,40}\b(?:outside|not (?:eligible|allowed|covered|funded|something we)|ineligible|excluded|for (?:you|others) to (?:find|meet|pay)|from elsewhere|ruled out)\b/i;
/** After what was asked for: "I am afraid I cannot agree to either." */
export const turnsItDown: RegExp =
  /^(?:(?:i am afraid|i'm afraid|sadly|unfortunately|regrettably|but|however)(?: that|,)? )*(?:we|i|the \w+) (?:cannot|could not|(?:am|are|is|was|were) unable to|will not|did not) (?:agree|meet|fund|pay|accept|help with|include|support)(?: to| for)? (?:either|this|that|these|those|them|it)\b/i;
/** "The grant is a contribution to the direct costs of delivery": what becomes of the rest is not said. */
export const towardsDirect: RegExp =
  /\b(?:grant|award|funding|annual sum|contribution|money)\b[^.;]{0,40}\b(?:for|to|towards|meets?|covers?) (?:the )?direct (?:(?:delivery|project|service) )?(?:costs|delivery|expenditure)\b/i;
