import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const theirs =
  '(?:you|your (?:\\w+ )?(?:trustees|users|clients|members|organisation|staff|volunteers|committee)|them|those (?:affected|concerned|who)|each (?:body|group|organisation|charity|club|provider|recipient)|(?:the |any |all |these |those )?(?:\\w+ )?(?:organi[sz]ations?|charit(?:y|ies)|groups?|bodies|providers?|clubs?|recipients?|grant[- ]?holders?|sector|service users|users|clients|members|families|carers|trustees|visitors|volunteers|beneficiaries))';
/** Harm of the cut to those who bear it: "the effect on clients", "what the loss would mean", "who would go without". */
export const harmTo = wordsOf(
  `(?:effects?|impacts?|consequences|implications|repercussions|harm|knock-on|fallout|hardship|damage)\\b${within(40)}\\b(?:on|for|to|upon)\\b (?:\\w+ ){0,2}${theirs}`,
  `(?:what|how|who)\\b${within(70)}\\b(?:would|will|might|could) (?:\\w+ )?(?:mean|affect|lose|go without|do to|do for|happen|suffer|miss|be (?:\\w+ )?(?:affected|hit|harmed|left|lost))`,
  `(?:impact|effects?) (?:assessment|analysis|appraisal|statement|study)|(?:assessment|appraisal|analysis|study|modelling) of (?:the |any |its |their )?(?:likely |possible )?(?:impacts?|effects?|consequences|implications|how|what|who)`,
);
/** To hear those who bear it: "ask for your thoughts", "discussion with recipients", "counter-proposals". */
export const hearingThem = wordsOf(
  "(?:your|their|the (?:\\w+ )?(?:groups|organisations|charities|recipients|providers|bodies)'?) (?:own )?(?:views?|thoughts|input|ideas|opinions?|side|comments|suggestions|response|reaction)",
  `(?:consult|ask|speak|spoke|talk|discuss|engag|approach|warn|sound|convers|hear)\\w*\\b${within(30)}\\b(?:with |to |from |out )?${theirs}(?! not to)(?! to (?!comment|suggest|say|tell|put|propose|respond|help|give|offer))(?! for (?!views|ideas|comments|thoughts|suggestions|alternatives))`,
  `(?:discussions?|consultation|conversations?|dialogue|engagement|contact|talks?|meetings?)\\b${within(25)}\\b(?:with|to|among) ${theirs}`,
  '(?:prior|previous|early|advance) (?:discussion|consultation|engagement|warning|conversation)|counter-?proposals?|alternative proposals?|(?:other|alternative) (?:options|ideas|ways|suggestions)|alternatives|representations',
);
/** They do not know of it: "are unaware of this report", "none has been told". */
export const keptInDark =
  /\b(?:organi[sz]ations?|charit(?:y|ies)|groups?|bodies|providers?|clubs?|recipients?|grant[- ]?holders?|trustees|you)\b[^.;]{0,40}\b(?:unaware|in the dark|no knowledge|not aware|do not know|not (?:been |yet )*(?:told|informed|notified|made aware|consulted))\b(?!(?: of| about)? (?:the|their|any|an?|when|how) (?!(?:\w+ )?(?:report|proposals?|plans?|cuts?|reductions?|recommendations?|ending|closure)\b))|\b(?:none|not one|no one|nobody) (?:of (?:the |these |those )?(?:\w+ )?(?:organi[sz]ations?|charit(?:y|ies)|groups?|bodies|providers?|clubs?|recipients?|grant[- ]?holders?|six|five|seven|them|those)) (?:has|have|had|was|were|is|are) (?:yet )?(?:been )?(?:told|aware|consulted|informed|asked|approached)/i;
/** What they sent was left unread. */
export const leftUnread =
  /\b(?:filed|left|went|remain\w*) (?:unread|unopened|unanswered)\b|\b(?:letter|pages|submission|paper|note|e-?mail|response|petition|representations?|comments|statements?)\b[^.;]{0,90}\b(?:not (?:been )?(?:read(?! out)|put before|considered(?! to)|looked at|shown|circulated|passed)|too late (?:to|for (?:it|them) to)|after (?:members|the \w+|we|they) had (?:made up|decided|voted|met))\b/i;
/** Put out of the question: "was ruled out, as it would invite lobbying", "it was decided not to speak to the groups". */
export const hearingRuledOut =
  /\b(?:discussions?|consultation|engagement|conversations?|talk\w*|speak\w*|consult\w*|approach\w*|meet\w*)\b[^.;]{0,90}\b(?:ruled out|decided against|dispensed with|not thought|invite lobbying|avoided|unhelpful|premature|thought better)\b|\b(?:decided|agreed|chose|chosen|thought (?:it )?(?:best|better|right)|preferred|advised) (?:not to|against) (?:\w+ )?(?:speak|talk|consult|discuss|approach|meet|tell|warn|involve|engag|ask|rais)/i;
/** More than their share, by the document's own word. */
export const moreThanShare =
  /\b(?:sector|voluntary|charit(?:y|ies)|groups|organisations|grants?)\b[^.;]{0,50}\b(?:bears?|bearing|takes?|taking|carr(?:y|ies)|shoulders?|suffers?|hit|cut|falls?|asked)\b[^.;]{0,50}\b(?:more than (?:its|their|a fair) (?:\w+ )?share|disproportionate\w*|harder than|heavier than|out of proportion|brunt)\b|\bdisproportionate(?:ly)?\b[^.;]{0,40}\b(?:on|to|by|affect\w*|hit\w*)\b[^.;]{0,30}\b(?:sector|voluntary|charit(?:y|ies)|groups|organisations)\b/i;
/** Said and not shown: "it is thought that most would find help elsewhere", "the effect is expected to be small". */
export const onlyThought = wordsOf(
  `(?:thought|believed?|believes?|expect(?:s|ed)?|assum(?:e|es|ed)|anticipat(?:e|es|ed)|felt|feels?|considered|hoped?|understood|view|impression|likely|judged|confident)\\b${within(60)}\\b(?:effects?|impacts?|consequences|users?|clients?|people|most|many|few|groups|organisations|members|services?|demand)\\b${within(60)}\\b(?:elsewhere|small|limited|minimal|manageable|slight|minor|modest|negligible|low|absorb\\w*|cope|little|find|other (?:sources|services|provision)|few|marginal|contained)`,
  `(?:effects?|impacts?|consequences)\\b${within(50)}\\b(?:should|is|are|will|would|likely|expected|thought|felt)\\b${within(25)}\\b(?:small|limited|minimal|manageable|slight|minor|modest|negligible|low|marginal)`,
);
/** "I have not been able to find that anybody has looked at what it does to your classes": the writer does not know of it. */
export const notKnownToBeDone = wordsOf(
  `(?:not (?:been )?(?:able to find|aware|found|seen|sure|certain|clear)|cannot (?:find|see|say|tell|trace)|unable to (?:find|say|trace)|unaware|(?:can )?find no (?:record|sign|trace|evidence)|no (?:record|sign|trace|evidence))\\b${within(40)}\\b(?:anybody|anyone|any (?:assessment|analysis|study|work|thought)|an? (?:\\w+ )?(?:assessment|analysis)|officers|it|this|work|thought)\\b${within(30)}\\b(?:look(?:ed)? (?:at|into)|assess\\w*|consider\\w*|work(?:ed)? out|weigh\\w*|ask\\w*|thought|given|done|made|carried out)\\b${within(60)}\\b(?:what (?:it|this|that|the \\w+) (?:\\w+ )?(?:does?|means?|would|will|might)|effects?|impacts?|consequences|how (?:it|this|that)|mean (?:for|to))`,
);
/** Some of them, or by the way: "sounded out informally", "some have been spoken to in passing". */
export const soundedOut =
  /\b(?:sounded out|soundings|informal(?:ly)?|in passing|off the record|word with|some of the|a number of the|several of the|a few of the|certain of the)\b[^.;]{0,70}\b(?:organi[sz]ations?|groups?|charit(?:y|ies)|recipients?|providers?|bodies|spoken|talk\w*|discuss\w*|conversations?|sounded|consulted|contacted|raised|mentioned|informal(?:ly)?)\b|\b(?:organi[sz]ations?|groups?|charit(?:y|ies)|recipients?|providers?|bodies)\b[^.;]{0,50}\b(?:sounded out|informal(?:ly)?|in passing)\b/i;
/** The label of a row that tells whether it was weighed, or whether they were heard. */
export const weighedLabel =
  /\b(?:impact|effects?|consequences|implications) (?:assessment|analysis|statement|appraisal)|\b(?:impacts?|effects?|consequences|implications) (?:on|for|to) (?:the )?(?:\w+ ){0,3}(?:groups?|organi[sz]ations?|sector|charit(?:y|ies)|users?|clients?|providers?|recipients?|people|members|families|carers)\b/i;
export const heardLabel =
  /\b(?:consultation|engagement|discussions?|talks|involvement) with (?:the )?(?:\w+ ){0,3}(?:groups?|organi[sz]ations?|sector|charit(?:y|ies)|users?|clients?|providers?|recipients?|grant[- ]?holders?)|\b(?:alternatives?|options|suggestions)\b[^.;]{0,30}\b(?:suggested|offered|put forward|from|by|invited)|\b(?:provider|recipient|organisation|group)s?'?s? (?:reply|response|views|representations)\b/i;
/** Some other kind of effect, which other papers weigh. */
export const otherHarm =
  /\b(?:carbon|climate|environment\w*|equalit(?:y|ies)|air quality|noise|traffic|data protection|privacy|health and safety|heritage|habitat|property|council (?:posts|staff|employees)|own staff\w*|staffing|legal implications|hire charges|private hirers|crime|flood\w*|vehicles|ward|tax\w*)\b/i;
/** Shown to be wrong: "it would be wrong to say that we took this step before talking to you". */
export const deniedFault =
  /\b(?:wrong|untrue|incorrect|not true|not the case|mistaken|unfair) (?:to (?:say|suggest|think|claim) )?that\b|\b(?:may|shall|will|must) not\b[^.;]{0,60}\b(?:without|until|unless|before)\b|\bno (?:reduction|cut|decision|change|saving)\b[^.;]{0,60}\b(?:until|unless|before|without)\b/i;
/** Weighed or not: the verbs of looking into harm. */
export const lookInto =
  /\b(?:assess\w*|apprais\w+|consider\w*|look(?:s|ed|ing)?|model\w*|examin\w*|weigh\w*|work(?:s|ed|ing)? (?:out|through)|carried out|undertaken|gather\w*|stud(?:y|ied|ies)|explor\w*|know|known|regard|account|analys\w*|investigat\w*|research\w*|measur\w*|understand\w*|thought through|establish\w*|quantif\w*|map(?:ped|ping)?)\b/i;
/** Asked whether anybody was heard or anything looked into. */
export const asksOfThem =
  /\b(?:think (?:about|of)|thought (?:about|of)|work(?:ed)? out|look(?:ed)? (?:at|into)|consider(?:ed)?|assess(?:ed)?|consult(?:ed)?|(?:were|was|been|could|did) [^?]{0,40}\b(?:asked|spoken|suggest(?:ed)?|put forward|told|say)|views|their side|alternatives|other (?:ideas|options|ways))\b/i;
export const otherAsked =
  /\b(?:accounts?|reserves|say the|told first|sooner|other groups)|\bother (?:funders|funding|grants|sources|schemes)\b|\bappeal|\bappl(?:y|ication)|\bcomplain/i;
/** They brought none, which is no fault: "no alternatives were put forward by the groups". */
export const broughtNone =
  /\bno (?:other )?(?:alternatives?|options|suggestions|ideas)\b[^.;]{0,40}\b(?:put forward|suggested|offered|that would)\b|\b(?:received|came forward|put forward by|suggested by|offered by|submitted by|made by) ?(?:the|any)?\b/i;
/** Advice to speak to somebody else: "they may waive it if you speak to them". */
export const ifYouSpeak =
  /\b(?:if you|please|you (?:may|might|could) (?:like|want|wish) to) (?:speak|talk|ask|contact)\b/i;
/** Spoken of with them, and of something else: "to discuss the lease with the organisations". */
export const otherTopic =
  /\b(?:the|our|its) (?!(?:\w+ )?(?:matter|proposals?|cuts?|reductions?|effects?|impacts?|changes?|decision|ending|issue|options|plans?|closure|saving|withdrawal|report|budget)\b)(?:\w+ )?\w+ with\b|\b(?:bidders?|tenderers?|members of the (?:council|press)|the (?:press|media|unions?|landlord))\b/i;
/** A row whose "none" says that nothing was done, and not that there is no effect. */
export const ofDoing =
  /\b(?:assessment|analysis|appraisal|statement|consultation|engagement|discussions?|talks|involvement)\b/i;
