import type { Sentence } from '@/lib/facts.ts';

/** Only as long as bids are open: "during the bidding period", "until the letters have gone out", "about your own offer". */
const bidTime =
  /\b(?:(?:bidding|tender(?:ing)?|selection|competition|procurement|application|evaluation|assessment) (?:period|stage|window|process|phase|exercise)|while (?:the |your )?(?:tenders?|bidding|competition|bids?|fund|round|applications?|selection|offers?)\b[^.;]{0,20}\b(?:is|are) (?:live|open|running|on|under way|being|considered)|until (?:the |our )?[^.;]{0,40}\b(?:letters?|winners?|contract is (?:let|awarded|signed)|awards? (?:is|are) made)\b|before (?:the )?(?:award of|contract is (?:let|awarded|signed)))\b/i;
const ofBid =
  /\b(?:about|of|on|in support of|promote|discuss) (?:your|its|their|this|an?|any|his) (?:own )?(?:bids?|offer|tender|request|invitation|quotation|application|submission|expression of interest|opportunity|procurement)\b(?! (?:of|for) (?:funding|the))/i;
const bidRules =
  /\b(?:while (?:bids|the tender|tenders|applications|it)\b.{0,20}\b(?:open|live|running)|(?:rules|conduct) (?:of|for|during) (?:bidders|bidding|tendering|the tender)|(?:bidding|tendering) rules|during (?:the )?(?:tender|bidding|competition))\b/i;
/** And for longer than that. */
const andAfter =
  /\b(?:for the (?:life|term|length|duration) of|throughout the (?:contract|agreement|term)|(?:and|or) (?:after|thereafter|beyond)|at any time)\b/i;

/** Whether a ban lasts only while bids are open, so that everybody is treated alike. */
export const isWhileBidding = ({ plain, over }: Pick<Sentence, 'plain' | 'over'>): boolean =>
  (bidTime.test(plain) || ofBid.test(plain) || over.some((label) => bidRules.test(label))) && !andAfter.test(plain);

const termSaid =
  /\b(?:clauses?|terms?|conditions?|rights?|provisions?|powers?|paragraphs?|words|wording|rules?|requirements?|bans?)\b/i;
const takenOut =
  /\b(?:(?:is|are|was|were|be|been|has been|have been|have|has|we|now|clause|condition|term) (?:\w+ )?(?:removed|deleted|taken out|struck out|dropped|repealed|abolished|scrapped|omitted|done away with|withdrawn)|no longer (?:applies|apply|there|have|holds?|in force)|ceases? to (?:apply|have effect)|used to (?:say|let|allow|be|have|forbid|stop))\b/i;
/** "And replaced with an acknowledgement of the right to speak": what is put in its place frees. */
const putRight = /\b(?:replac|substitut)\w+\b[^.;]{0,40}\b(?:rights?|freedom|acknowledg\w+|recogni[sz]\w+)\b/i;
const putIn = /\b(?:replac\w+|substitut\w+|instead|put in|inserted|now reads?|shall read)\b/i;

/** "Should the Ministry's funding be withdrawn": money that is gone, and no clause. */
const moneyGone =
  /\b(?:funding|funds?|money|monies|allocation|budget|contribution|grants?|award|subsidy)(?: (?:is|are|was|were|be|has|have|had|been|later|ever|itself)){1,3} (?:removed|dropped|scrapped|withdrawn)\b/gi;

/** Whether words tell of a clause that was there and is there no longer. */
export const isTakenOut = (plain: string): boolean =>
  termSaid.test(plain) && takenOut.test(plain.replace(moneyGone, ' ')) && (!putIn.test(plain) || putRight.test(plain));

/** An agreement that is over: "the previous contract", "until 2022 the Council could". */
export const isOver = (words: string): boolean => overNow.test(words);
const overNow =
  /\b(?:an?|the|our) (?:earlier|first|previous|former|older|old) (?:\w+ )?(?:draft|version|edition)s?\b|\b(?:last|previous|earlier|old|former|expired|outgoing) (?:\w+ )?(?:agreements?|contracts?|grants?|awards?|terms|slas?|arrangements?|funding|letters?)\b|\b(?:until|before|up to|between|from) (?:19|20)[0-9]{2}\b[^.;]{0,40}\b(?:could|had|was|were|might)\b|\bunder (?:the |its |our )?(?:last|previous|old|former) \w+/i;
