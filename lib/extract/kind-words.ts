import type { Sign } from '@/lib/extract/kind-signs.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** What people are asked to give. */
const opinion = anyOf(
  'views?|comments?|thoughts|opinions?|ideas|suggestions|representations|observations|submissions|responses?|replies',
);
const giveIt = anyOf(
  'comment|respond|reply|object|have (?:a|your|their|its) say|take part|contribute|write in|speak up|get involved|give (?:a view|evidence)',
);
const exercise = anyOf('consultation|survey|questionnaire|engagement|involvement|listening exercise|conversation');
/** Money or help that a public body gives. */
const help = anyOf(
  "grants?|funding|grant aid|subsid(?:y|ies)|concessions?|contract(?: sum| value)?|awards?|service level agreement|sla|core support|allocations?|contributions? to (?:the|your)|money for|payments to|rent relief|rate relief|free (?:use|hire|rent)|half-price hire|hire (?:rates?|charges?)|peppercorn|support (?:service|payment|from the council)|council's support|commission",
);
const cut = anyOf(
  'reduc(?:e[ds]?|ing|tions?)|cuts?|cutting|lower(?:ed|ing|s)?|end(?:s|ed|ing)?|ceas(?:e[ds]?|ing)|stop(?:s|ped|ping)?|withdr\\w+|remov(?:e[ds]?|al|ing)|clos(?:e[ds]?|ing|ure)|terminat\\w+|halv(?:e[ds]?|ing)|discontinu\\w+|decommission\\w*|phas(?:e|ed|ing) out|wind(?:ing)? (?:up|down)|wound (?:up|down)|scal(?:e|ed|ing) back|com(?:e|es|ing) to an end|not (?:be |being |to be |to )?(?:renew\\w*|continu\\w*|extend\\w*|fund\\w*)|no longer (?:be )?(?:pay|fund|support|provide|available)\\w*|taken? away|less money|a smaller',
);
const settled = anyOf(
  "will|shall|has|have|is to|are to|agreed|agrees|decided|decision|resolved|recommend(?:s|ed|ation)?|approved|proposes?|proposed|proposal|intends?|intend|plans? to|with effect from|from [0-9]{1,2} |from (?:april|may|june|july|august|september|october|november|december|january|february|march)|are being|is being|are not being|is not being|must|due to|sorry|regret|'ll",
);

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
      `(?:formal|public|open|stakeholder|community|draft|partner) ${exercise}`,
      `(?:for|out to|out for|open for|open to) (?:public )?(?:comment|consultation)(?! with)`,
      `${opinion} (?:are |is )?(?:sought|wanted|invited|welcome|open|close|closed|period|window|deadline)`,
      `call(?:ing)? for (?:views|evidence|comments|ideas)`,
      `clos(?:e|es|ing)(?: date| day)? (?:of|for|to) (?:the )?(?:${exercise}|${opinion})`,
      `(?:is|are|be) (?:being )?consult(?:ing|ed) (?:on|about|upon|over|with)`,
    ),
  },
  {
    kind: 'consultation',
    sort: 'names',
    weight: 2,
    words:
      /(?<=^|[:,-] ?)(?:consultation|survey|public engagement|draft for comment|your views|views sought|have your say)(?= ?(?:$|[:(]))/i,
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      `(?:may|can|should|could|wish to|wishes to|wishing to|like to|want to|welcome to|invited to|asked to|able to|free to|please) (?:also |all |now )?${giveIt}`,
      `(?:may|can|could) be (?:commented|consulted) (?:on|upon)`,
      `(?:routes?|ways?|how|where|options|means|when) (?:(?:and|or) (?:how|where|when) )?(?:to|of|for|you can|you could) (?:comment|respond|reply|answer|object|contribut|join in|tak(?:e|ing) part|hav(?:e|ing) (?:your|a) say|giv(?:e|ing) (?:us )?(?:your|a) view)\\w*`,
      `(?:send|write|email|e-mail|post|give|share|submit|put|let us have|drop) (?:[a-z' ]{0,25} )?(?:your|their|any|its|written) (?:\\w+ )?${opinion}`,
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
      /^(?:\d[\d.]* )?(?:responding|replying|commenting|your (?:views|comments|thoughts|say)|when and how|taking part|get(?:ting)? involved|(?:after|following) the (?:closing date|consultation|close)|what (?:happens|will become of|we(?:'ll| will) do with) (?:to )?(?:your|the) (?:comments|views|answers|responses)|what happens (?:next|afterwards|after(?: that)?))\b/i,
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
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    words:
      /\b(?:giv(?:e|ing)|award(?:ing|ed)?|offer(?:ed|ing)?|support(?:ing)?|allocat(?:e|ed|ing)|contribut(?:e|ing)|back(?:ing)?)\b[^.;]{0,60}(?:with |of |up to |a sum of |worth )?£ ?[0-9]/i,
  },
  {
    kind: 'funding',
    sort: 'hints',
    weight: 1,
    words:
      /£ ?[0-9][0-9,.]*k? (?:a|per|each|every|for each|for the|in each|over|from the|towards|to (?:run|keep|spend|help|support|cover|pay)) ?(?:year|annum|quarter|place|group|organisation|two|three|four|five|one|six|eighteen|twelve|[0-9]+|[a-z' ]{0,25}fund)?\b|\b(?:the|this|your|our) (?:grant|award|money|funding|offer) (?:is|will|can|may|must|should|reaches|runs|lasts|covers|comes|starts|pays|doesn't|cannot|can't)\b/i,
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 2,
    words:
      /\b(?:sign (?:the|this|and return)|slip at the bottom|tear-off slip|(?:when|how) (?:will|do|does) (?:we|you|it|the money|your grant)[^.;?]{0,20}(?:pay|paid|get|reach|arrive|come)|how it reaches you|what (?:it|it's|the (?:money|grant|award)) (?:is )?for|what is it for|telling us how it's going|(?:this|the) money|head ?office charges|payable (?:quarterly|annually|monthly|in (?:advance|arrears))|(?:our|the) panel (?:met|said|agreed|decided|approved)|terms on which)\b/i,
  },

  {
    kind: 'tender',
    sort: 'names',
    weight: 3,
    words: wordsOf(
      'e-?tendering|expressions? of interest|response deadline|contract notice|light[- ]touch|estimated (?:annual |total )?(?:contract )?value|call for competition|market test|framework agreement|mini[- ]competition|clarifications? close|invitation to (?:negotiate|participate)|dynamic purchasing|the procurement|procurement (?:documents?|procedure|process|timetable|reference)|tender (?:pack|documents?|timetable|reference|box|return|exercise)|quotations? (?:required|sought|invited)',
    ),
  },
  {
    kind: 'tender',
    sort: 'acts',
    weight: 2,
    words:
      /\b(?:(?:contract|award) (?:start|end|commencement)|lots? [0-9a-d]\b|not divided|award (?:stage|decision|notice)|selection stage|(?:the|a) buyer\b|supplier help|scores? (?:are )?out of|(?:quality|cost|price|technical|social value):? ?(?:[0-9]{1,3} ?(?:%|per cent|marks|points)|\|)|economic standing|track record|(?:submit|send|upload|return|place) (?:[a-z']+ ){0,3}(?:bids?|tenders?|quotes?|quotations?|proposals?|response|expression)|bids? (?:will|must|should|from|are|is)|who can (?:bid|come forward|quote)|how we(?:'ll| will) (?:pick|choose|score|decide)|cpv\b)/i,
  },

  {
    kind: 'change',
    sort: 'names',
    weight: 3,
    onlyLoud: true,
    words: new RegExp(
      `^[^.?]{0,90}\\b(?:${help}\\b[^.?]{0,60}\\b${cut}|${cut}\\b[^.?]{0,60}\\b${help})\\b[^.?]{0,60}$`,
      'i',
    ),
  },
  {
    kind: 'change',
    sort: 'acts',
    weight: 3,
    words: new RegExp(
      `\\b${settled}\\b[^.;]{0,80}\\b(?:${cut}\\b[^.;]{0,60}\\b${help}|${help}\\b[^.;]{0,60}\\b${cut})\\b|\\b${help}\\b[^.;]{0,60}\\b(?:${settled})\\b[^.;]{0,40}\\b${cut}\\b`,
      'i',
    ),
  },
  {
    kind: 'change',
    sort: 'acts',
    weight: 3,
    words:
      /\b(?:our|the council's|the) (?:payments?|funding|support) (?:will|is to|are to) (?:stop|end|cease|finish)|\bfrom £ ?[0-9][0-9,]* to £ ?[0-9]|\b(?:a cut|reduction|fall|drop) of (?:some |about |around |nearly )?(?:£|[0-9])|\bless [0-9.]+ ?%|\bchanges? (?:that )?(?:will be|being|to be) made to the (?:above )?(?:contract|grant|agreement)\b/i,
  },
  {
    kind: 'change',
    sort: 'acts',
    weight: 3,
    words: new RegExp(
      `\\bto (?:lower|cut|reduce|cease|end|stop|withdraw|discontinue|close|remove|halve|terminate|bring)\\b[^.;]{0,60}\\b${help}\\b`,
      'i',
    ),
  },
  {
    kind: 'change',
    sort: 'hints',
    weight: 1,
    words: new RegExp(`\\b${help}\\b[^.;]{0,60}\\b${cut}\\b|\\b${cut}\\b[^.;]{0,60}\\b${help}\\b`, 'i'),
  },
  {
    kind: 'change',
    sort: 'dated',
    weight: 3,
    words:
      /\bvariation (?:notice|[0-9]+|of (?:the )?(?:grant|agreement|contract))\b[^.;]{0,40}\b(?:effective|from|with effect|takes effect)\b/i,
  },
];
