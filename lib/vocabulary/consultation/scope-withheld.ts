import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const toChange = anyOf(
  'chang(?:e|ed|ing)|alter(?:ed|ing)?|amend(?:ed|ing)?|adjust(?:ed|ing)?|revis(?:e|ed|ing)|revisit(?:ed)?|influenc(?:e|ed|ing)|shap(?:e|ed|ing)|mov(?:e|ed|ing)|shift(?:ed)?|affect(?!ed)|sway(?:ed)?|reconsider(?:ed)?|re-?open(?:ed)?|persuaded|different|give way|give ground|bend|decided',
);
const isOpen = anyOf(
  'open|live|negotiable|flexible|undecided|in play|in scope|on the table|up for (?:discussion|debate|grabs|negotiation|change)|for discussion|to play for|to be decided',
);
const isFixed = anyOf(
  'fixed|settled|decided|given|final|firm|closed|set in stone|off limits|non-negotiable|ruled (?:in|out)|off the table|out of scope',
);
const asked =
  '(?:which|what|how (?:much|far|many)|the extent to which|whether any(?:thing)?|(?:bits|parts|elements|aspects|matters|points) (?:that|which))';

/** "Which parts could still be altered", "how much of the model is negotiable", "what is already fixed", as that of which something is then said. */
export const whatCanChange: RegExp = wordsOf(
  `${asked} ${within(60)}\\b(?:can|could|may|might|able|free|prepared|willing|possible|minded|ready)\\b${within(24)}\\b${toChange}`,
  `${asked} ${within(60)}\\b(?:is|are|be|remains?|has been|have been|still|already)\\b${within(14)}\\b(?:${isOpen}|${isFixed})`,
  `(?:scope|room|latitude) for (?:change|movement|manoeuvre|influence|amendment)|(?:red lines|fixed points|parameters) of (?:this|the) (?:consultation|exercise|review)`,
);

const exercise =
  '(?:(?:this|the|our|these|such|its|each) (?:[a-z]+ )?(?:exercise|consultation|survey|questionnaire|proposals?|review|engagement|plans?|changes?|paper|scheme)|it)';
/** "The reasons for this exercise", "why this is being consulted on", "for what purpose", "who should be asked". */
export const whatItIsFor: RegExp = wordsOf(
  `(?:reasons?|purpose|aims?|objectives?|rationale|motives?|grounds|thinking|reasoning|intentions?) (?:for|of|behind|underlying|to) ${exercise}`,
  `(?:our|its|their|the (?:council|trust|board|authority|commissioner|icb)'s) (?:reasons?|purpose|aims?|objectives?|rationale|motives|reasoning)(?! (?:are|is) to\\b)`,
  'reasons? for (?:carrying out|holding|running|consulting|asking|seeking|making|doing)',
  'why (?:we (?:are|want|need|have|propose)|are (?:we|you)|you are (?:asking|consulting|doing)|it (?:is|was|has) (?:being |been )?(?:consult|ask|propos|carr)\\w+|this|the (?:exercise|survey|consultation|council|trust|board|authority|proposals?|change)|these)',
  "what (?:is )?(?:the|this|your|these|our|people's) (?:exercise|consultation|survey|questionnaire|answers|responses|replies|information)\\b[^.;:?]{0,20}\\b(?:for|meant|intended|supposed|used|achieve|aim)\\w*",
  '(?:for|to) what (?:purpose|end|use)|what (?:use|purpose)\\b[^.;:?]{0,40}\\b(?:answers|replies|responses|survey|exercise)',
  'who (?:is|are) (?:it|this|the survey|the consultation|these|we) (?:aimed at|for|meant for|after)|who (?:should|ought to|is to|is meant to|are meant to|is supposed to|we (?:want|wish|hope) to) (?:be (?:asked|consulted)|answer|respond|reply|hear from|hear)|(?:whom|who) (?:this|the|our) (?:exercise|consultation|survey|questionnaire) is (?:for|aimed|meant|intended)',
);

/** What people need to judge proposals by: costs, options, evidence. */
export const papersToJudgeBy: RegExp = wordsOf(
  '(?:impact|needs|risk|equality) assessments?|(?:options?|financial|investment|cost[- ]benefit) (?:appraisals?|papers?|anal(?:ysis|yses))|business cases?|costings?|cost (?:figures?|breakdowns?|data|information|estimates?)',
  '(?:budget|financial|usage|visitor|footfall|savings?|attendance|demand|performance|underlying|activity|patient|crime) (?:figures?|data|statistics|numbers|information|modelling|breakdowns?|models?|papers)',
  '(?:figures?|data|evidence|modelling|analysis|calculations|workings|research|sums|assumptions)\\b(?=[^.;:?]{0,30}\\b(?:behind|underlying|underpin\\w*|support\\w*|rests?|relied|based|used to|on which)\\b)|(?:detailed|supporting|underlying|full) (?:figures?|data|evidence|analysis|costs|accounts|reasoning)',
  '(?:background|supporting|technical|working|underlying) (?:papers?|documents?|information|materials?|reports?|evidence|annex(?:es)?|appendices)',
  '(?:full|detailed) (?:proposals?|plans?|reports?|options?|information|papers?)|details? of (?:the|these|our|each|what|how) (?:proposals?|plans?|options?|changes?|savings?|is|we|costs?)|consultation (?:papers?|documents?|packs?)|explanatory (?:notes?|papers?|documents?|memorand\\w+)',
  '(?:options|alternatives)(?= (?:that |which )?(?:(?:were|was|we|they|it|had|has|have|been|the [a-z]+) ){0,4}(?:considered|looked at|rejected|discarded|examined|ruled out))',
  'costs? of (?:each|every|the|these|all) (?:options?|proposals?|changes?|plans?|alternatives?)|calculations|workings|(?:review|report|study|advice|research) (?:that|which|on which|behind|underlying|leading|led)\\b',
);

const notTo = anyOf(
  '(?<!\\b(?:what|which|that|but) (?:is |are |can)?)(?:not|never|cannot|can not)(?! (?:only|just|merely|simply)\\b)|nor|neither|no need|unable|without|nobody|no one|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|rather than|instead of|unhelpful|unwise|inappropriate|premature|reluctan(?:t|ce)|stop short of',
);
const telling = anyOf(
  'say(?:ing)?|tell(?:ing)?|told|stat(?:e|ed|ing)|explain(?:ed|ing)?|specif(?:y|ied|ying)|indicat(?:e|ed|ing)|list(?:ed|ing)?|identif(?:y|ied|ying)|set(?:ting)? out|spel(?:l|t|ling) out|dr(?:aw|awn|awing) up|comment(?:ed|ing)?(?= on\\b|\\.?$)|discuss(?:ed|ing)?|advis(?:e|ed|ing)|go(?:ing)? into|elaborat(?:e|ed|ing)|be drawn|giv(?:e|en|ing) (?:any |an |the |our |its )?(?:reasons?|indication|explanation|rationale|view)|given|made clear|mak(?:e|ing) clear|clarif(?:y|ied|ying)|justif(?:y|ied)|account for|confirm(?:ed|ing)?|describ(?:e|ed|ing)',
);
const giving = anyOf(
  'publish(?:ed|ing)?|publicis(?:e|ed|ing)|releas(?:e|ed|ing)|shar(?:e|ed|ing)|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|circulat(?:e|ed|ing)|hand(?:ed|ing)? (?:out|over)|giv(?:en|ing) out|mak(?:e|ing) (?:public|available|known)|made (?:public|available|known)|(?:be(?:ing)?|been|is|are) (?:supplied|provided|issued|attached|appended|included|printed|offered|shown|given)|supply(?:ing)?|for (?:publication|release|circulation)|in the public domain|open to (?:inspection|the public)|(?:available|accessible)(?! (?:on-?line|in shops|by post|at (?!(?:this|present|any|all)\\b)[a-z]+|on the [a-z]+ ?line|in (?:print|other|braille))\\b)',
);
const decidedYet =
  '(?:determined|decided|defined|agreed|settled|fixed|worked out|established|identified|resolved|clarified|thought through|thought about)';
const somebody = '(?:respondents|people|groups|the public|you|residents|members of the public|consultees|anyone)';
const keeping = [
  '(?:is|are|was|were|been|being|be|kept|remains?|stays?|treated as) (?:[a-z]+ ){0,2}?(?:withheld|confidential|secret|private|commercially sensitive|commercial in confidence|exempt|restricted|embargoed|undisclosed|unspecified|left (?:out|open|vague|unsaid|blank)|omitted|held back|kept back|kept from|not public|internal|privileged)|an? confidential (?:document|paper|matter|report)',
  "keep(?:s|ing)? (?:that|this|it|them|those|these) (?:to (?:ourselves|itself|themselves)|quiet|private|back|under wraps)|under wraps|freedom of information|foi request|take (?:our|its|the [a-z]+'s) word|(?:only|solely) (?:available|open|accessible|shown|circulated|given|disclosed) to (?!those|people|anyone|you|everyone)",
  `${somebody} (?:may|can|will|shall|are) ?not (?:be |to be )?(?:see|view|have|inspect|told|shown|given|know|allowed|entitled|permitted)`,
  '(?:undisclosed|withheld|confidential|exempt|unstated|unspecified|none (?:given|provided|stated|available|published)|not (?:given|stated|disclosed|available|provided|published|specified|applicable|known|decided|determined))\\.?$|[a-z]+: (?:not|none|no|nil)',
];
/** "Not able to say", "is not disclosed", "gives no indication", "has yet to be determined", "is confidential": of a purpose or of what can change. */
export const untold: RegExp = wordsOf(
  `${notTo}\\b${within(32)}\\b(?:${telling}|${giving}|${decidedYet})`,
  `no (?:[a-z]+ ){0,3}(?:indication|explanation|statement|information|details?|guidance|reasons?|rationale|view|clue|mention|list|account|purpose|aim|particular audience|steer)`,
  `(?:has|have|is|are|had) yet to be (?:${decidedYet}|told|stated|set out|published|explained)|(?:remains?|still) to be ${decidedYet}`,
  '(?:is|are|remains?|stays?|left|quite|wholly|as yet) (?:unknown|unclear|uncertain|vague|undefined|unstated)|silent (?:on|as to|about)|reserv(?:es?|ing|ed) (?:our|its|their|his|her) position|(?:draw|reach|come to) their own (?:conclusions?|view)|left to (?:guess|wonder|work (?:it )?out)|(?:become|be|made) (?:clear|known|apparent|public) only|only (?:become|be) (?:clear|known|apparent)|intentionally|deliberately vague',
  ...keeping,
);
/** "Will not be released", "no costings are given", "is exempt from publication": of what people need to judge by. */
export const ungiven: RegExp = wordsOf(
  `${notTo}\\b${within(32)}\\b${giving}`,
  `no (?:[a-z]+ ){0,3}(?:impact assessments?|appraisals?|costings?|business case|figures?|data|evidence|papers?|documents?|information|details?|breakdowns?|analysis|modelling|calculations|proposals?)\\b${within(60)}\\b(?:(?:will|can|has|have|is|are|shall|to) (?:be |been )?)(?:${giving}|published|released|shared|given|set out|supplied|provided|issued|attached|included|offered|shown|seen|available)`,
  '(?:there (?:is|are|will be)|with|gives?|offers?|provides?|contains?|carr(?:y|ies)) no (?:[a-z]+ ){0,2}(?:information|details?|figures?|costings?|evidence|data|papers?|documents?|impact assessment|options|business case)',
  '(?:deliberately|intentionally|purposely|on purpose)\\b[^.;:?]{0,20}\\b(?:omitted|left out|excluded|withheld|removed)|(?:are|is|was|were|been) (?:removed|taken out|excluded|deleted|stripped) from',
  ...keeping,
);

/** Later than it can be of use: "will only be made available once Cabinet has decided". */
export const toldTooLate: RegExp = wordsOf(
  `(?:will|shall|is to|are to|to)(?: only| then| not)? be (?:only )?(?:given|stated|set out|disclosed|explained|published|shared|released|made (?:public|available|known)|supplied|provided|circulated|issued|available|shown|revealed)\\b${within(24)}\\b(?:once|after|when|until|following) ${within(30)}\\b(?:decision|decided|closed|closes|closure of the consultation|consultation|ended|over|approved|taken)`,
);
/** Later, by a day nobody tells: it may come in time. */
export const toldLater: RegExp =
  /\b(?:to be (?:confirmed|advised|announced|notified)|tbc|tba|in due course|under (?:review|consideration|discussion)|will follow|(?:will|to) be (?:confirmed|announced|published|released|made available|added|issued|circulated|provided) (?:shortly|soon|later|when|as soon as|in the course|during|nearer|at a later))\b/i;
/** Some of it is kept back, or it can be had in another way. */
export const partlyToldOrElsewhere =
  /\b(?:some|certain|a few|part of|parts of|one of|on request|can be (?:seen|had|inspected|obtained|viewed|found)|instead|but (?:is|are|can|may|you|it|they)|have been carried out|in full|in the printed|on the website|has been (?:done|carried out|undertaken|made))\b/i;
/** What people say of themselves, what is known of persons, what others keep, and a denial. */
export const noneWithheld =
  /\?["')]?$|^(?:the )?(?:county|government|ministers?|landlord|company|contractor)\b|\b(?:the old (?:web ?site|site)|your (?:own )?(?:reasons?|answers?|details|name|responses?|organisation)|you (?:need not|do not have to|may prefer|should not|would (?:prefer|rather) not)|please do not (?:disclose|include|give|send|share|tell)|do not (?:disclose|include|send|tell us)|individual (?:responses?|answers|repl(?:y|ies)|comments)|personal (?:data|details|information)|named individuals?|home addresses|salar(?:y|ies)|names of|who said what|identif(?:y|ies) (?:you|anyone|people|individuals)|analysis of (?:the )?(?:responses|results)|results|findings|report on the (?:responses|consultation)|tender(?:s|ers)?|bid(?:s|ders?)?|lease|contract price|not true|untrue|wrong to (?:think|say|suppose|believe)|mistaken|nothing (?:has been |is |was )?(?:being )?(?:withheld|kept back|held back|hidden)|not (?:been )?(?:withheld|hidden|kept back)|(?:its|their) own (?:[a-z]+ )?(?:proposals?|plans?|consultations?|reviews?)|previous(?:ly)?|last time|in (?:19|20)[0-9]{2},|effects? (?:of|on|would|will)|the final (?:hours|decision|plan|figure))\b/i;

/** "Some aspects may be capable of adjustment", "not everything is fixed": something may change, and nobody says what. */
export const vaguelyOpen: RegExp = new RegExp(
  [
    String.raw`\b(?:some|certain|a few|various|one or two|several|minor|small|limited|parts?|aspects?|elements?|a degree of|a measure of)\b${within(60)}\b(?:may|might|could|possibly|perhaps|hope|potentially)\b`,
    String.raw`\b(?:may|might|could|possibly|perhaps|hope|hopes|potentially|where (?:possible|practicable|feasible|appropriate))\b${within(60)}\b(?:some|certain|a few|various|one or two|several|minor|small|limited|parts?|aspects?|elements?|details)\b`,
    String.raw`^not (?:everything|all (?:of it|of this|parts|aspects))\b${within(20)}\b(?:fixed|settled|decided|final|set)`,
    String.raw`\b(?:within reason|to (?:some|a limited|a certain) extent|as far as (?:possible|practicable)|so far as (?:is )?(?:possible|practicable)|where (?:possible|practicable|feasible))\b`,
  ].join('|'),
  'i',
);

/** "Could be adjusted", "tweaks may be made": something, of which more must be told to be of use. */
export const mayChange: RegExp =
  /\b(?:may|might|could|hope to|possibly|perhaps)\b[^.;]{0,40}\b(?:altered|alter|amended|amend|adjusted|adjustment|adapted|modified|tweaked|tweaks?|revised|changed)\b/i;

const matters = anyOf(
  'costs?\\b|costings?|figures|visits|(?:visitor|usage) numbers|footfall|data|evidence|options?|alternatives|business case|impact assessments?|reasons|why\\b|summary|background|how we (?:arrived|worked|reached)|savings|budget|timetable|risks|benefits|maps?|frequently asked|explanat\\w+',
);
/** "The pack sets out the costs, the options we looked at and why two were ruled out": what people need to judge it. */
export const informing: RegExp = wordsOf(
  `(?:sets? out|contains?|includes?|gives?|explains?|shows?|describes?|covers|comes? with|you (?:will|can) (?:also )?find|alongside|attached|enclosed|published|provides?|background (?:papers|information)|appended|annexed)\\b[^.;?]{0,80}?\\b${matters}`,
);
export const mattersInformed = new RegExp(`\\b${matters}`, 'gi');

/** "May we see the costs?", "Is there a document setting out the detail?" */
export const asksToSee: RegExp =
  /\b(?:see|have|get|given|read|is there|are there|publish\w*|released?|available|where (?:is|are|can))\b[^?]{0,60}\b(?:costs?|costings|figures|evidence|details?|documents?|business case|assessments?|appraisal|data|reasons|workings|calculations|background)\b/i;
