import { beside, core, type Topic } from '@/lib/extract/kinds/topics/topic.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const body = anyOf(
  'organisations?|charit(?:y|ies)|groups?|bod(?:y|ies)|providers?|suppliers?|firms?|partners?|someone|somebody',
);
const bid = anyOf(
  'bids?|tenders?|quotes?|quotations?|submissions?|responses?|offers?|proposals?|prices|expressions? of interest',
);
const share = '[0-9]{1,3}(?: ?%| per cent| marks| points)?';

/** What a paper that invites offers for a contract speaks of: what is bought, how and by when to offer, how offers are judged, on what terms. */
export const topicsOfTenders: readonly Topic[] = [
  core(
    wordsOf(
      `(?:needs?|seeks?|wants?|wish(?:es)?|intends?|looking|minded|plans?|hopes?|would like)\\b${within(40)}\\b(?:${body} to (?:run|provide|deliver|take|manage|operate|lead|host)|(?:to )?(?:contract with|place an?|award an?|let an?|appoint|buy|purchase|engage|commission|procure)\\b)`,
      'is buying|what we are buying|what we (?:want|need|are looking) to (?:buy|commission)|to contract with|place an? (?:[a-z-]+ ){0,2}order',
      `going to (?:the )?market|in the running|lodge (?:an? |your )(?:return|response|bid|offer|answers)|make an award for|put (?:yourself|yourselves) forward|(?:wish(?:es)?|like|want|wanted) to be considered|${bid} (?:close|due|deadline)`,
      "(?:costs?|prices?|pricing) (?:sheet|schedule|template|form)|schedule of (?:prices|rates)|what you (?:would|'d) (?:ask|want|need|expect) (?:us )?to (?:pay|charge)|what (?:you|it) (?:would|will) (?:charge|cost)|what you would charge|best price|your (?:plan and your )?figures|hear from (?:groups|organisations|charities|providers|bodies) (?:able|willing|who|that|which)|one of (?:two|three|four|five|six) (?:organisations|suppliers|firms|providers|charities)",
    ),
  ),
  core(
    wordsOf(
      '(?:inviting|invites?|welcomes?|asking for|looking for|seeking) (?:written |sealed |priced )?(?:offers|bids|tenders|quotes|quotations|prices|proposals)|(?:your|an|any|late) offers?\\b[^.;]{0,12}\\b(?:in|must|should|is|will|to)|offers (?:are|that|which|from|must|should|received|come|close)',
    ),
  ),
  core(/^(?:tender|contract|bid|supply|new) opportunit|^opportunity: |^submissions? (?:close|due|deadline)/i),
  beside(
    wordsOf(
      `${bid}\\b${within(60)}\\b(?:noon|midday|midnight|[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:am|pm)|[0-9]{2}:[0-9]{2}|by|no later than|not later than)\\b`,
      '(?:noon|midday|[0-9]{1,2} ?(?:am|pm)|[0-9]{2}:[0-9]{2}) on [^.;]{0,12}[0-9]{1,2} [a-z]{3,9}|arrive (?:not later|no later)|nothing that arrives',
    ),
  ),
  beside(
    wordsOf(
      `(?:quality|price|costs?|money|social value|answers|how good)\\b[^.;]{0,20} ${share}\\b|${share} (?:for|on|to|of the marks for) (?:quality|price|cost|the money|how good|social value|what)`,
    ),
  ),
  beside(
    wordsOf(
      'how we(?: will| shall) (?:choose|mark|pick|decide|score|judge)|we (?:will|shall) (?:mark|score)|(?:is|are|be) (?:scored|marked|evaluated) (?:by|out of|against|from)|out of (?:ten|five|100)|scoring grid',
    ),
  ),
  beside(
    wordsOf(
      'e-?portal|(?:up to|at most|no longer than) [a-z0-9]+ (?:sides|pages)|(?:through|via|on) the (?:[a-z-]+ )?portal|upload|envelope|no more than [a-z0-9]+ (?:pages|words)|(?:page|word) limit|late (?:bids|tenders|responses)|sealed',
    ),
  ),
  beside(
    wordsOf(
      'contract (?:runs|starts|begins|will run|is for|period|start|end|length|of)|(?:one|two|three|four|five|[1-5])[- ]year contract|for (?:two|three|four|five) years,? (?:and|with|plus) (?:perhaps|possibly|the|an|a)\\b|option (?:of|to)|twelve-month order',
    ),
  ),
  beside(
    /^(?:contract )?(?:most we can pay|value|budget|estimated value|total value)$|^value: |\bup to £[0-9,]+ (?:a|per) (?:year|annum)\b|\b(?:worth|budget of|pay between|expect to spend|financial envelope:?) £/i,
  ),
  beside(
    wordsOf(
      'lots? [0-9a-d]|one place or more|groups working together|join(?:t|ing)? (?:up|together|bids?|offers?)|come in together|consorti(?:um|a)|one of them signs|lead (?:body|bidder|organisation)|sub-?contract\\w*',
    ),
  ),
  beside(
    wordsOf(
      "TUPE|employer'?s'? liability|indemnity|audited accounts|turnover|public liability|(?:outgoing|present|current) provider|staff (?:at present )?employed by",
    ),
  ),
  beside(
    /^(?:lots?|marks|weighting|score|marks? available|how we (?:choose|mark|score|decide)|how (?:offers|bids) (?:are|will be) (?:judged|scored|marked|chosen))\b[^.]{0,30}$/i,
  ),
  beside(
    wordsOf(
      'lowest (?:or|price|tender|offer|figure|quote|sum|bid)|cheapest|give (?:them )?marks|come in for a (?:conversation|talk|chat)|make up our minds|assessed on|scored? on|(?:given|get|scored|receive) a score|score between|weigh(?:ed|ted) [0-9]{2}',
    ),
  ),
  beside(
    wordsOf(
      "questions (?:can be asked|up to|by|before|until|may|should|must|about)|clarifications?|site visit|bidders' day|meet the buyer",
    ),
  ),
  beside(
    wordsOf(
      '(?:the )?(?:supplier|provider|contractor) (?:will|shall|must)|successful (?:bod(?:y|ies)|organisations?|group|applicant)|vcses?|smes?',
    ),
  ),
];
