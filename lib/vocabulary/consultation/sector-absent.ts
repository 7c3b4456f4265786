import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const talks =
  '(?:input|involvement|engagement|role|part|say|voice|representation|consultation|contribution|participation)';
const settled =
  '(?:laid down|defined|set out|decided|agreed|specified|settled|determined|considered|worked out|fixed|spelt out|described|clear)';
const mean = '(?:hoped|meant|intended|planned|wanted|would have liked|had thought|aimed|expected|proposed|agreed)';

/** Drawn up without them, by whatever words, in a sentence where `SECTOR` stands for them. */
export const absent = wordsOf(
  `without (?!prejudice|pay|\\w+'s (?:consent|leave))${within(40)}\\b${SECTOR}`,
  `${SECTOR}\\b${within(60)}\\b(?:has|have|had|holds?|with|given|gets?|got|allowed|there (?:is|was)) (?:no|not any|neither)(?: \\w+)? (?:seats?|places?|role|part|say|voice|hand|input|members?|representatives?|representation|involvement)`,
  `(?:no|not an?y?) (?:seats?|places?|role|part|say|voice|input|representatives?|members?) ${within(20)}\\b(?:for|from|of|by) ${within(20)}\\b${SECTOR}`,
  `${SECTOR}\\b${within(30)}\\b(?:is|are|was|were|remains?) (?:not (?:\\w+ )?(?:represented|present|included|part of|at the table|invited|asked|approached|brought in|needed|required)|absent|unrepresented|excluded|left out|kept out)`,
  `${mean}\\b${within(90)}\\b${SECTOR}\\b${within(70)}\\b(?:but|though|although|however|yet|and)\\b${within(40)}\\b(?:not|never|unable|ran out|run out|too late|fell through|impossible)`,
  `not (?:felt|thought|considered|believed|judged|deemed|seen)\\b${within(40)}\\b${SECTOR}\\b${within(40)}\\b(?:anything|role|part|useful|add|contribute|needed|necessary|relevant|have|help)`,
  `no (?:prior |early |formal |direct |separate )?${SECTOR}(?:'s?)? ${talks}`,
  `${SECTOR}(?:'s?)? ${talks}(?:[:,]| (?:is|was|has been|in (?:it|this|the \\w+))(?: is| was)?:?) ?(?:none|nil|no|not|n\\/a|nothing|minimal)`,
  `(?:do|does) not (?:\\w+ly )?(?:involve|consult|engage|include|ask|approach|invite|work with|speak to|bring in)\\b${within(20)}\\b${SECTOR}`,
  `(?:nor|neither|not|never)\\b${within(90)}\\b(?:discussed|shared|tested|developed|agreed|raised|explored|designed|drawn up|checked|co-?produced|co-?designed|planned|written|worked out)\\b${within(20)}\\b(?:with|by|among|alongside) ${within(30)}\\b${SECTOR}`,
  `(?:closed|not open|unavailable)\\b${within(50)}\\b(?:to|with|by|from) ${within(30)}\\b${SECTOR}`,
);
/** What was drawn up, so that "without the charities" is of the making and not of the doing. */
export const ofMaking =
  /\b(?:design\w*|plan(?:s|ned|ning)?|dr[ae]wn? up|develop\w*|buil[td]|chos\w+|choos\w+|set(?:ting)?|wr(?:ote|itten|iting)|draft\w*|decid\w+|specification|model|need\w*|priorit\w+|themes?|criteria|outcomes?|programme|options?|proposals?|strategy|framework|commission\w*|process|scheme|service|review|picked|settled|prepared|shaped|workshops?|stage|discussed|sit down|talk)\b/i;
/** "Could not be done without the charities" praises them. */
export const praise =
  /\b(?:could|can|would)(?: not|not)\b[^.;]{0,60}\bwithout\b|\b(?:wary|proud|essential|vital|grateful|thank\w*|having to pay|without pay|for free|for nothing|so that more|helped to (?:write|draft|shape|draw)|(?:no|nor|never) (?:\w+ ){0,3}(?:left out|closed|excluded|without)|national (?:figures|board)|parking|vat|(?:final|closing) report|(?:told|informed) of (?:the|our) (?:decision|outcome|result))\b/i;

const opened =
  '(?:tender|advert\\w*|publish\\w*|launch\\w*|award\\w*|mobili[sz]\\w+|contract|issued|approved|decided|delivery|implementation|roll-?out|portal|procurement|signed off|finali[sz]ed|complete[d]?|agreed|settled)';
/** They come to it when it is settled: "will hear of it for the first time when the tender is advertised", "involvement: on mobilisation only". */
export const comesLate = wordsOf(
  `${SECTOR}\\b${within(40)}\\b(?:will|would|shall|is to|are to|can|may|is|are)\\b${within(30)}\\b(?:hear|learn|see|told|shown|invited|asked|consulted|comment|involved|engaged|brought in|find out|informed|briefed|introduced|have (?:a|their|an?))\\b${within(80)}\\b(?:first time|only|when|once|after|until|following|at|during)\\b${within(40)}\\b${opened}`,
  `first (?:that |time |sight |chance |opportunity )${within(30)}\\b${SECTOR}\\b${within(30)}\\b(?:see|seen|hear|heard|know|known|told|have|had|get)`,
  `${SECTOR}(?:'s?)? ${talks}(?:[:,]|\\b${within(20)}\\b(?:is|was|will be|limited to|confined to|comes?|begins?|starts?)) ?(?:on|at|during|in|after|from|with|only)?\\b${within(20)}\\b(?:mobili[sz]ation|delivery|implementation|award|launch|roll-?out|evaluation|contract start|go-?live)`,
  `${SECTOR}\\b${within(30)}\\b(?:was|were) (?:first |only |then )?(?:told|informed|shown|briefed|notified)\\b${within(40)}\\b(?:at|by|through|from|in) (?:the |a |our )?(?:launch|opening|publication|announcement|press|newsletter|portal|website|advert\\w*|agenda)`,
);
/** "Your bid is the first chance you will have to tell us what you think." */
export const firstChance =
  /\b(?:first|only|earliest) (?:chance|opportunity|time)\b[^.;]{0,30}\b(?:you|groups|charities|organisations|providers)\b[^.;]{0,40}\b(?:tell|say|comment|see|hear|shape|influence)\b/i;

/** What part they are to have is not said. */
export const partUnsaid = wordsOf(
  `(?:part|role|place|involvement|contribution|seats?|membership)\\b${within(60)}\\b${SECTOR}\\b${within(70)}\\b(?:(?:has|have|is|are|was) not (?:yet )?(?:been )?${settled}|(?:yet|still|remains?) to be ${settled}|(?:to|will) be ${settled}|undecided|unclear|left open|not yet known|tbc)`,
  `${SECTOR}(?:'s?)? (?:part|role|place|involvement|contribution|seats?|membership)\\b${within(60)}\\b(?:(?:has|have|is|are|was) not (?:yet )?(?:been )?${settled}|(?:yet|still|remains?) to be ${settled}|(?:to|will) be ${settled}|undecided|unclear|left open|not yet known|tbc)`,
);
/** And is not to be. */
export const staysUnsaid =
  /\b(?:do|does|did) not (?:mean|intend|propose|plan|wish|want)\b|\bno (?:plans?|intention|need|wish)\b|\bwill not be\b/i;
/** A part that hangs on something: "where time allows", "may seek the views of". */
export const hedgedPart = wordsOf(
  `(?:may|might|could|hopes? to|tr(?:y|ies) to|aims? to|seeks? to|would hope to)(?: \\w+){0,2} (?:involve|seek|talk|consult|engage|work|invite|ask|speak|hear|meet|include|sound out|draw on)\\b${within(50)}\\b${SECTOR}`,
  `(?:where|if|when|whenever|as far as|so far as|insofar as) (?:time|possible|resources|practicable|practical|appropriate|capacity|feasible|it is)\\b${within(90)}\\b${SECTOR}`,
  `(?:involve|talk to|talk with|consult|engage|work with|invite|ask|speak to|meet|include)\\b${within(40)}\\b${SECTOR}\\b${within(40)}\\b(?:where|if|when|as far as|so far as) (?:time|possible|resources|practicable|practical|appropriate|capacity|feasible|it is)`,
);
/** Those who had a part, by names that may be anybody's. */
export const unnamedPart =
  /\b(?:shaped|informed|designed|developed|drawn up|co-?designed|co-?produced|tested|built|influenced|drafted|refined|draws? on|drew on|engagement|conversations?|discussions?|workshops?|worked (?:closely )?with|helped (?:us )?(?:to )?\w+|input|engaged|consultation)\b[^.;?]{0,50}\b(?:stakeholders?|(?:system |local |key |our |wider |a range of |with |and |by )partners|interested parties|key players|consultees|a (?:wide |broad )?range of (?:organisations|people|views|bodies))\b|\b(?:stakeholders?|(?:system|local|key|our|wider) partners|interested parties|a (?:wide |broad )?range of (?:organisations|people|bodies))\b[^.;?]{0,40}\b(?:helped|shaped|informed|contributed|influenced|(?:was|were|have been|has been) (?:involved|engaged|consulted)|co-?produced|co-?designed|fed in|took part|developed|tested)\b/i;
/** Buying or planning a service, whatever else a paper does. */
export const ofCommissioning =
  /\b(?:tender\w*|commission(?:ing|ed)\b|re-?commission\w*|procure\w*|specification|service model|needs assessment|new (?:service|model|contract))\b/i;
/** Over a column or a row that says what part they have at each stage. */
export const partHead =
  /\b(?:VCF?SE?|VCS|sector|voluntary|charit(?:y|ies)|third sector)\b[^.;]{0,40}\b(?:roles?|part|involvement|input|contribution|engagement)\b|\b(?:roles?|part|involvement|input|contribution|engagement)\b[^.;]{0,30}\b(?:VCF?SE?|VCS|sector|voluntary|charit(?:y|ies))\b/i;
/** The stages at which a service takes its shape. */
export const earlyStage =
  /\b(?:needs?|analys[ei]s|analyse|design|co-?design|plan(?:ning)?|specification|outcomes?|draft\w*|priorit\w+|options|model|review)\b/i;
export const noValue = /^(?:none|nil|no\b|n\/a|not\b|nothing|tb[ca]|-+|to be)/i;
/** What hangs on the award or the advertisement is past shaping; "during mobilisation" is for a person to judge. */
export const onlyThen =
  /\b(?:only|first|until|award\w*|advert\w*|tender|portal|launch|launched|published|newsletter|press)\b/i;

/** "We did not talk to local charities before putting this leaflet out": of the time before people are asked, and of no more. */
export const beforeAsking: RegExp =
  /\b(?:before|prior to|ahead of|in advance of)\b[^.;]{0,30}\b(?:this|these|the (?:consultation|survey|leaflet|paper|document|engagement|exercise)|publish\w*|launch\w*|going out|putting|consult\w*|we (?:published|launched|wrote|went|started|began|asked|consulted|put))\b/i;
