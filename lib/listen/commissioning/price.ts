import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';

/**
 * "Award to the lowest compliant quotation", "price alone", "price: 100%". Not "price (60%) and quality (40%)", nor the boilerplate that the buyer
 * "does not bind itself to accept the lowest tender", nor the sum by which a price is scored.
 */
const lowest =
  /\b(?:we|we will|it|they|who) (?:will |shall )?(?:take|choose|pick|accept|go (?:for|with)) (?:simply )?the (?:cheapest|lowest)(?: (?:price|quote|bid|one|offer))?(?=[.,;!]|$)|\b(?:award(?:ed|s|ing)?|let|go(?:es)?|given|accept(?:ed|s)?)\b[^.;]{0,50}\b(?:lowest|cheapest)(?:[ -]\w+){0,2} (?:prices?|quotations?|tenders?|bids?|costs?|quotes?|offers?|bidder|tenderer|provider|supplier)\b|\b(?:lowest|cheapest)(?:[ -]\w+){0,2} (?:price|quotation|tender|bid|quote|offer) (?:wins|will (?:win|be (?:accepted|successful|chosen|awarded|selected))|is (?:accepted|successful|chosen))\b|\b(?:price|cost)s?,? and (?:on |by |for )?nothing else\b|\bnothing (?:but|except|other than|besides) (?:the )?(?:price|cost)\b|\b(?:one|a single|only one) (?:award )?criteri(?:on|a)(?: is|,|:)? ?(?:the )?(?:price|cost)\b|\b(?:price|cost) is (?:all|the only thing) (?:that|we|there)\b|\b(?:lowest|cheapest)[^.;]{0,60}\b(?:wins|(?:will|shall) (?:win|be (?:accepted|successful|chosen|awarded|selected|taken)))\b|\b(?:lowest|cheapest)[^.;]{0,60}\b(?:gets|takes|secures|lands) (?:it|the (?:job|work|contract|award|business))(?=[.,;]|$)|\b(?:contract|tender|award|pass\/fail)\b[^.;]{0,40}\breverse auction\b|\bprice (?:only|alone)\b|\b(?:only|solely|purely|entirely) (?:on|by) (?:the basis of )?(?:price|cost)\b(?! and)|\bprice (?:is|will be|shall be) the (?:only|sole) (?:award )?criteri|\b(?:only|sole) (?:award )?criteri(?:on|a) (?:is|will be|shall be) (?:the )?(?:\w+ )?(?:price|cost)\b|\b(?:price|cost)\b ?[:(=-]{0,2} ?100 ?(?:%|per cent)|\b100 ?(?:%|per cent) (?:on )?(?:price|cost)\b/i;

/** "Price counts for everything here". */
const everything =
  /\b(?:price|cost|money) (?:counts for|is|means) everything\b|\b(?:price|cost) (?:alone |by itself )?decides\b(?! (?:only|between|if|where|when|a tie))|\bcheaper the better\b/i;

/** Where a document says that price decides and nothing else. */
export const listenToPriceAlone = (facts: Pick<Facts, 'sentences'>): Heard[] =>
  [lowest, everything].flatMap((pattern) => listen(facts, pattern)).filter(({ denied }) => !denied);
