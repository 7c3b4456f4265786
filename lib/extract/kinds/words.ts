import type { Sign } from '@/lib/extract/kinds/signs.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** What people are asked to give. */
const opinion = anyOf(
  'views?|comments?|thoughts|opinions?|ideas|suggestions|representations|observations|submissions|responses?|replies|feedback|input',
);
const giveIt = anyOf(
  'comment|respond|reply|object|have (?:a|your|their|its) say|take part|contribute|write in|speak up|get involved|give (?:a view|evidence)|feed (?:in|into)',
);
const exercise = anyOf('consultation|survey|questionnaire|engagement|involvement|listening exercise|conversation');
/**
 * Signs built from families of words, for the many ways in which a document says what it is for: which kind of thing is given or asked, and what is
 * done with it. Each is worth less than a set phrase; a document has several.
 */
export const plainSigns: readonly Sign[] = [
  {
    kind: 'consultation',
    sort: 'names',
    weight: 3,
    words: wordsOf(
      `${exercise}:? (?:window|timetable|stage|paper)`,
      `(?<!statement of )(?:formal|public|open|stakeholder|community|draft|partner) ${exercise}`,
      `(?:for|out to|out for|open for|open to) (?:public )?(?:comment|consultation)(?! with)`,
      `${opinion},? (?:are |is )?(?:please|sought|wanted|needed|requested|invited|welcome|open|close|closed|period|window|deadline)`,
      `call(?:ing)? for (?:views|evidence|comments|ideas)`,
      `clos(?:e|es|ing)(?: date| day)? (?:of|for|to) (?:the )?(?:${exercise}|${opinion})`,
      `(?:is|are|be|now|we) (?:being )?(?:consult(?:ing|ed)|consults?) (?:on|about|upon|over|with)`,
    ),
  },
  {
    kind: 'consultation',
    sort: 'names',
    weight: 2,
    words:
      /(?<=^|[:,-] ?)(?:consultation|survey|public engagement|draft for comment|your views?|your say|views sought|have your say)(?= ?(?:$|[:(]))/i,
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      `(?:may|can|should|could|wish to|wishes to|wishing to|like to|want to|welcome to|invited to|asked to|able to|free to|please) (?:also |all |now )?${giveIt}`,
      `(?:may|can|could) be (?:commented|consulted) (?:on|upon)`,
      `(?:routes?|ways?|how|where|options|means|when) (?:(?:and|or) (?:how|where|when) )?(?:to|of|for|you can|you could) (?:comment|respond|reply|answer|object|contribut|join in|tak(?:e|ing) part|hav(?:e|ing) (?:your|a) say|giv(?:e|ing) (?:us )?(?:your|a) view)\\w*`,
      `(?:send|write|email|e-mail|post|give|share|submit|return|put|let us have|drop) (?:[a-z' ]{0,25} )?(?:your|their|any|its|written) (?:\\w+ )?${opinion}`,
      `(?:invit|seek|welcom|want|ask|look)(?:e|es|s|ed|ing)?(?: for)? (?:the |your |their |any |all |written |further |public )?(?:\\w+ )?${opinion}`,
      `(?:comments|representations|responses|replies|submissions) (?:sent|made|received|by (?:email|e-mail|post|letter)|should|must|may|to reach)`,
      `respondents?`,
    ),
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 2,
    words:
      /^(?:\d[\d.]* )?(?:responding|replying|commenting|your (?:views|comments|thoughts|say)|when and how|taking part|get(?:ting)? involved|(?:after|following) the (?:closing date|consultation|close)|what (?:happens|will become of|we will do with) (?:to )?(?:your|the) (?:comments|views|answers|responses)|what happens (?:next|afterwards|after(?: that)?))\b/i,
  },

  // What is open and what is settled, and questions put to the reader: marks of views that are still to be weighed.
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 2,
    words:
      /\b(?:what (?:you can|can|cannot|is|is not|we can(?:not)?)(?: (?:and|or) (?:what )?(?:cannot|is not))? (?:still )?(?:be )?(?:changed?|altered|influence|budge|up for (?:grabs|discussion)|open)|(?:nothing|no decision)s? (?:here |yet )?(?:has|have|is|are) (?:yet )?(?:been )?(?:settled|decided|made|final)|(?:still|all) (?:to be decided|to play for|open)|(?:which|what|how|should|do|would|have)\b(?![^?]{0,100}\b(?:i|my)\b)[^?]{0,60}\b(?:best|missed|missing|prefer|matters?|agree|worr(?:y|ies)|concerns?|right)\b[^?]{0,60}\?)/i,
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 2,
    words:
      /\b(?:hear(?:d|ing)? from (?:every(?:one|body)|any(?:one|body)|you|people|groups|organisations|all|as many|residents|those|carers|users)|(?:drop|write|send) (?:a (?:line|letter|note)|in|to the (?:clerk|council))|over to you|(?:come and |like to )?talk to us|(?:fill in|complete|return|post) (?:the|a|this|our|your) (?:card|slip|sheet|postcard|leaflet)|look(?:ed)? (?:it|them|this) over|add, (?:drop|change)|let (?:us|me) know (?:by|before)|tell (?:us|me) (?:by|before)|feed(?:ing)? (?:in|into|back)|ways of (?:doing so|taking part|responding)|what (?:they|people|you|everyone|others) (?:think|make of)|not (?:yet )?(?:made up (?:our|its|their) minds?|decided)|(?:issued|out|open|ready) for (?:review|comment))\b/i,
  },
  {
    kind: 'consultation',
    sort: 'hints',
    weight: 1,
    words:
      /\bbefore [^.;]{0,40}\b(?:decides?|decision|makes? up|mind|is made|is adopted|is agreed|goes to)\b|\b(?:thinking (?:of|about)|redesigning|rethinking|has been (?:prepared|drafted)|(?:a|the|our|this|revised|attached) draft|options? (?:[a-d]|[0-9])\b|(?:two|three|four|five|several) (?:options|ideas|ways forward|proposals)|we (?:are proposing|propose)|what we are proposing|(?:regard|account) will be (?:had|taken)|put before the)/i,
  },
  {
    kind: 'consultation',
    sort: 'hints',
    weight: 2,
    onlyLoud: true,
    words:
      /\bdraft (?:[a-z]+ ){0,6}(?:strateg(?:y|ies)|polic(?:y|ies)|plan|framework|scheme|budget|statement|charter)\b|\b(?:our|these) proposals?\b|\bproposals? (?:for|to|on)\b|\bpropos(?:ed|ing)\b|\bchanges we (?:want|would like|plan|propose)\b|\bshaping\b/i,
  },

  {
    kind: 'funding',
    sort: 'names',
    weight: 3,
    words: wordsOf(
      'our offer to you|offer to (?:you|your \\w+)|this letter is the whole agreement|(?:funding|grant|award) (?:deed|terms|schedule|agreement)|deed of grant|terms of (?:the |this |our )?(?:grant|funding|award)|(?:community|kindness|wellbeing|hardship|resilience|neighbourhood|ward) (?:[a-z]+ )?fund|variation (?:notice|of (?:the )?(?:grant|agreement))|applications (?:are )?(?:open|invited)',
    ),
  },
  {
    kind: 'funding',
    sort: 'names',
    weight: 3,
    onlyLoud: true,
    words:
      /\b(?:funds?|grants?|funding|bursar(?:y|ies))\b[^.?]{0,30}\b(?:prospectus|guidance(?: notes)?|rounds?|(?:now )?open|apply|applications|offer|terms|conditions|agreement)\b|\b(?:prospectus|guidance|how to apply|apply|applications|offer|terms|conditions|agreement)\b[^.?]{0,30}\b(?:funds?|grants?|funding|bursar(?:y|ies))\b/i,
  },
  // A sum, and that it goes to or towards somebody's work.
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    words:
      /\b(?:giv(?:e|ing)|award(?:ing|ed)?|offer(?:ed|ing)?|support(?:ing)?|allocat(?:e|ed|ing)|contribut(?:e|ing|ions?)|backing|(?:ask|apply|bid) for|share out|set aside|transfer|make available|put in|match)\b[^.;]{0,60}£ ?[0-9]|£ ?[0-9][0-9,.]*(?:k|m| million)?\b[^.;]{0,30}\b(?:towards (?:your|the|its)|to share out|set aside|to (?:local |community )?(?:clubs|groups|charities))\b/i,
  },
  {
    kind: 'funding',
    sort: 'sums',
    weight: 1,
    words:
      /£ ?[0-9][0-9,.]*k? (?:a|per|each|every|for each|for the|in each|over|from the|towards|to (?:run|keep|spend|help|support|cover|pay)) ?(?:year|annum|quarter|place|group|organisation|two|three|four|five|one|six|eighteen|twelve|[0-9]+|[a-z' ]{0,25}fund)?\b|\b(?:the|this|your|our) (?:grant|award|money|funding|offer) (?:is|will|can|may|must|should|reaches|runs|lasts|covers|comes|starts|pays|does not|cannot)\b/i,
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 2,
    words:
      /\b(?:slip at the bottom|tear-off slip|(?:when|how) (?:will|do|does) (?:we|you|it|the money|your grant)[^.;?]{0,20}(?:pay|paid|get|reach|arrive|come)|how it reaches you|what (?:it|it's|the (?:money|grant|award)) (?:is )?for|what is it for|telling us how it's going|(?:this|the) money|head ?office charges|payable (?:quarterly|annually|monthly|six-monthly|half-yearly)|(?:counter)?sign(?:ed)? (?:the|and return|the enclosed|a) |your bank details|(?:your|the) receipts|our logo|(?:left over|unspent|not spent)\b[^.;]{0,40}\b(?:back|return|repa)|will be (?:with you|in your account)|hand out|spend the money|(?:must|shall|will) be repaid|(?:two|three|four|equal|quarterly|six-monthly|half-yearly) (?:halves|parts|instalments|payments)|at the start of each (?:quarter|half|year)|can(?:'t|not)? be (?:spent|used) on|who it(?:'s| is) for|(?:you|groups|clubs|organisations|charities) (?:can|may|could) (?:ask|apply|bid) for (?:a |any |up to |between |anything )?(?:[a-z]+ ){0,2}(?:£|grants?|fund|award|money)|(?:make|making) a contribution|(?:our|the) panel (?:met|said|agreed|decided|approved)|(?:terms|basis) on which)/i,
  },

  {
    kind: 'tender',
    sort: 'names',
    weight: 3,
    words: wordsOf(
      'e-?tendering|notice of (?:intended )?procurement|contract opportunity|expressions? of interest|response deadline|contract notice|light[- ]touch|estimated (?:annual |total )?(?:contract )?value|call for competition|market test|framework agreement|mini[- ]competition|clarifications? close|invitation to (?:negotiate|participate)|dynamic purchasing|the procurement|procurement (?:documents?|procedure|process|timetable|reference)|tender (?:pack|documents?|timetable|reference|box|return|exercise)|quot(?:ations?|es?) (?:required|sought|invited|to)|(?:completed )?(?:response|tender|bid) (?:document|form|pack)',
      '(?:appoint|commission|procure|looking for|seek(?:s|ing)?|requires?|find)[^.;]{0,40}\\b(?:(?:organisations?|providers?|suppliers?|contractors?|partners?|firms?) (?:to|that can|who can|able to) (?:deliver|run|provide|supply|operate|carry)|(?:provider|supplier|contractor) (?:of|for))',
      '(?:a |your |best )(?:price|quote) (?:from|for)|proposals? (?:in )?by|(?:would like|want|wants|wish(?:es)?) (?:an organisation|somebody|someone|a charity|a group) to (?:run|take on|provide|deliver)|please quote|interested (?:organisations|providers|suppliers|parties) (?:should|are|must)',
    ),
  },
  {
    kind: 'tender',
    sort: 'acts',
    weight: 2,
    words:
      /\b(?:(?:contract|award) (?:start|end|commencement)|lots? [0-9a-d]\b|not divided|award (?:stage|decision|notice)|selection stage|(?:the|a) buyer\b|supplier help|scores? (?:are )?out of|(?:quality|cost|price|technical|social value):? ?(?:[0-9]{1,3} ?(?:%|per cent|marks|points)|\|)|economic standing|track record|[0-9]{1,3} ?(?:%|per cent) (?:on |for |is |of (?:the )?marks )?(?:for )?(?:quality|price|cost)|(?:marked|scored|weighted) (?:out of|on|[0-9])|late (?:returns?|bids?|tenders?|submissions?|responses?|quotes?)|(?:excluding|exclusive of|plus|including) vat|best value|through the portal|(?:submit|send|upload|return|place) (?:[a-z']+ ){0,3}(?:bids?|tenders?|quotes?|quotations?|proposals?|response|expression)|bids? (?:will|must|should|from|are|is)|offers? (?:must|should|from)|buyer:|who can (?:bid|come forward|quote)|how we will (?:pick|choose|score|decide)|cpv\b)/i,
  },

  {
    kind: 'change',
    sort: 'acts',
    weight: 3,
    words:
      /\b(?:our|the council's|the) (?:payments?|funding|support) (?:will|is to|are to) (?:stop|end|cease|finish)|\b(?:reduc\w+|cut|lower\w*|fall\w*|go(?:es)?|drop\w*|ris(?:e|es|ing)|increas\w+|brought|chang\w+|amended|taken|altered)\b[^.;]{0,60}\bfrom (?:£ ?[0-9][0-9,.]*k?|nothing)[a-z ]{0,12} to £ ?[0-9]|\b(?:a cut|reduction|fall|drop) of (?:some |about |around |nearly )?(?:£|[0-9])|\bless [0-9.]+ ?%|\b[0-9.]+ ?(?:%|per cent) (?:less|lower) than\b|\b(?:go|goes|going|fall|falls|drop|drops|come|comes|reduce|reduced|cut) (?:down |back )?to £ ?[0-9]|\b(?:last|final) payment (?:from us|will)|£ ?[0-9][0-9,.]*k? (?:rather than|instead of|down from|in place of) £|\bclose (?:for good|permanently)\b|\bchanges? (?:that )?(?:will be|being|to be) made to the (?:above )?(?:contract|grant|agreement)\b|\b(?:rent|charge|fee)s?\b[^.;]{0,30}\b(?:will|shall|is to|are to) (?:now |also )?(?:be (?:payable|charged|introduced|increased|raised)|apply|rise|go up|increase|double)\b|\bnot (?:be )?in a position to (?:renew|continue|fund|pay|extend|offer)\b|\b(?:nothing more|no more|no further payments?) will be paid\b|\b(?:arrangement|support|help|payments?) cannot (?:go on|continue|carry on)\b/i,
  },
  {
    kind: 'change',
    sort: 'dated',
    weight: 3,
    onlyLoud: true,
    words:
      /\bvariation (?:notice|[0-9]+|of (?:the )?(?:grant|agreement|contract))\b[^.;]{0,40}\b(?:effective|from|with effect|takes effect)\b|^(?:(?:deed|notice) of |contract |grant )?variation (?:notice|(?:no\.? ?|number )?[0-9]*) ?(?:to|of) (?:a|an|the|your)?\b[^.;]{0,40}\b(?:agreement|contract|grant|sla)\b/i,
  },
];
