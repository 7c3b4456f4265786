import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const bids = '(?:bids?|tenders?|quotations?|quotes?|proposals?|offers?|replies|submissions?|applications?)';
const unread =
  "(?:(?:will|shall|can|may|are|is|be)(?: not|not)|won't|can't|cannot|never|not be|n't be) (?:be )?(?:accepted|considered|entertained|looked at|read|scored|marked|opened|taken|allowed|permitted|evaluated)|(?:rejected|set aside|ruled out|excluded|disregarded|returned|discounted|turned away)";
/** Those who would bid together are turned away, in the words of a letter or a clause. */
export const turnedAway = wordsOf(
  `${bids}\\b${within(70)}\\b(?:more than one (?:body|organisation|charity|group|bidder|supplier|provider)|two or more|two (?:charities|bodies|groups|organisations|bidders|suppliers|providers)|acting (?:together|jointly)|in (?:a )?consortium|from consortia|from partnerships|from several)\\b${within(80)}\\b(?:${unread})`,
  `(?:only (?:be )?(?:entertained|accepted|considered|taken|read|welcome|looked at)|only (?:entertain|accept|consider|take|read|look at) (?:\\w+ )?) ?(?:\\w+ )?(?:if )?(?:from |by |made by )(?:a )?(?:single|sole|one|individual) (?:legal )?(?:entit(?:y|ies)|bod(?:y|ies)|organisations?|suppliers?|bidders?|providers?|charit(?:y|ies))`,
  `(?:partnerships|consortia|joint bidders)\\b${within(30)}\\b(?:should not|may not|must not|cannot|can't|are not (?:able|eligible|invited)|are asked not) ?(?:to )?(?:bid|tender|apply|quote|respond|take part)`,
);
/** The whole or nothing: "it is the whole borough or nothing", "proposals for part of the area will not be looked at". */
export const wholeOnly = wordsOf(
  `${bids} (?:which |that )?(?:are |is )?(?:for|cover(?:ing)?|limited to) (?:only |just )?(?:a |any |one |some )?(?:parts?|elements?|portion|district|area)\\b(?! of (?:a|the|any|each) lot)${within(80)}\\b(?:${unread})`,
  '(?:the )?(?:whole|entire|full|complete) (?:[\\w-]+ ){0,3}or (?:nothing|none|not at all)',
);
/** One is wanted, in plain words. */
export const oneOnly = wordsOf(
  '(?:one|a single) (?:organisation|provider|supplier|charity|body|contractor) and (?:one only|no more|only one|not (?:two|several|more))',
  '(?:simpler|easier|cheaper) to (?:manage|deal with|have|contract with)\\b[^.;]{0,30}\\b(?:one|a single)|(?:one|a single) (?:supplier|provider|organisation|contract) is (?:simpler|easier|cheaper)',
);
/** Room made, in the words that people use among themselves. */
export const easedForSmall = wordsOf(
  `${bids} (?:from|by) (?:groups of|several|two or more|more than one|two)\\b${within(30)}\\b(?:(?:as |very |just as )?welcome|as good|encouraged|fine)`,
  "size is no (?:bar|barrier|obstacle|object)|(?:organisations|groups|charities|bidders|bids|providers) of (?:any|all|every|whatever) sizes?|size (?:does not|doesn't|will not|won't) (?:matter|count)|however (?:small|little)",
  '(?:two|three|several|some|a few|more)(?: or (?:two|three|four|more))? of you (?:can|may|could|sharing|coming|together|bidding|joining|want|working|to (?:share|bid|join))',
  '(?:each|every) (?:[\\w-]+ ){1,2}(?:is|will be|has|makes) (?:a |its own |one )(?:separate |own )?lot\\b',
  '(?:without|need|needs|needing|no need (?:for|of)) (?:a |to (?:hire|pay) (?:a )?)?(?:professional )?bid[- ]?writers?',
  "(?:not|\\w{2,6}n't|nor|no|never) (?:be )?(?:ask(?:ing)?|look(?:ing)?|test(?:ing)?|judg(?:e|ing)|mind(?:ing)?)\\b[^.;]{0,40}\\b(?:turn(?:ed)? over|(?:size of )?your (?:turnover|income|reserves)|how (?:big|large) you are)",
  'independently examined accounts? (?:will do|(?:is|are) (?:fine|enough|accepted|all right))|your independently examined accounts',
  '(?:may|can|could) (?:be )?(?:added|counted|put) together(?= by partners| with your partners| across)|partners (?:may|can|could) (?:add|count|pool|put) (?:\\w+ ){0,4}together',
);
