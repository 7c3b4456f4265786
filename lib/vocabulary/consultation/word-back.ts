import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Up to so many characters with no comma, beyond which something else is told. */
const inPhrase = (characters: number) => `[^.,;:?]{0,${characters}}?`;
const said =
  '(?:consultations?|surveys?|questionnaires?|engagement|exercise|responses?|repl(?:y|ies)|answers|comments|views|submissions|representations|contributions|points|feedback|what (?:people|you|groups|they|others|everyone|was|is|we))';
const paper =
  '(?:reports?|summar(?:y|ies)|digests?|analys[ie]s|write-?ups?|accounts?|records?|notes?|round-?ups?|overviews?|breakdowns?|evaluations?|statements?|papers?|documents?)';
const option = '(?:decisions?|choices?|outcomes?|conclusions?|results?|course)';
const answersGiven =
  "(?:(?:your|their|people's|our|each|any|all|the|group'?s'?|every) )*(?:answers?|repl(?:y|ies)|responses?|comments?|views|contributions?|submissions?|input|feedback|points?|it|they|these|information|what (?:was|they|you|people|groups) (?:said|say|told us))";
/** "What came of it", "how their contribution was used", "why we chose what we chose". */
const whatCame = anyOf(
  String.raw`what (?:was|is|people|you|groups|they|others|everyone|everybody|anyone|we|respondents|consultees|residents|the (?:consultation|survey|replies|responses|answers))\b(?! have to\b)(?: [\w']+){0,3} (?:sa(?:id|y)|told us|tell us|hear[ds]?|thought)`,
  String.raw`what (?:[\w']+ ){0,4}(?:decided?|cho[so]en?|concluded?|came|comes|becomes?|became|turn(?:s|ed) out)`,
  String.raw`what (?:[\w']+ ){0,4}(?:happen(?:s|ed)|changed?)(?= (?:next|afterwards|as a result|because of|with (?:it|them|your|their)|to (?:it|them|your|their|these|those|what|the (?:answers|replies|responses|views|comments))|$)|[.,;)]|$)`,
  String.raw`how ${answersGiven}(?: [\w']+){0,5} (?:used|taken|weighed|treated|dealt with|considered|counted|shaped|influenced|changed|affected)`,
  String.raw`how (?:[\w']+ ){0,3}(?:decision|choice|conclusion|outcome|option)s? (?:[\w']+ ){0,3}(?:reached|arrived at|made|taken|chosen)|how (?:we|it|they|the [a-z]+) (?:has |have |will have )?(?:reached|arrived at|decided|chose)`,
  String.raw`why (?:[\w']+ ){1,5}(?:cho[so]en?|decided?|decision|reject(?:ed|s)|picked|preferred|adopted|taken)`,
  String.raw`which (?:[\w']+ ){0,2}(?:options?|choices?|ideas?|way)\b${within(20)}\b(?:chosen|picked|adopted|taken|preferred)`,
  String.raw`what (?:[\w']+ ){1,4}(?:done|does?|did) with (?:it|them|the|your|their|these)|what (?:happens|happened|becomes|became) (?:to|of) (?:it|them|the|your|their|these)`,
  'how (?:it|things|this|matters|the (?:vote|survey|consultation)) (?:all |then )?(?:came out|turned out|ended|concluded)',
);
const reasons = `(?:reasons?|reasoning|explanations?|grounds|rationale|justification|thinking) (?:for|of|behind|on) (?:the|its|our|any|that|this|each|her|his|their|whatever) (?:[\\w-]+ ){0,2}${option}`;
/** What those who answered are owed, by names that can mean nothing else. */
const named = anyOf(
  `(?:consultation|survey|engagement|outcomes?|feedback|findings|results|responses?) (?:response )?${paper}|feedback (?:loop|stage|phase|mechanism|arrangements)`,
  `${paper} (?:of|on|from|about|to) (?:(?:any|all|the|this|these|our|your|their|main|public|individual) ){0,2}${said}`,
  `write-?ups?|findings|conclusions|outcomes?(?! of (?:the |an |your )?(?:appeal|tender|bid|complaint|application|vote|election))|(?:the|these|its|our|survey|any) results|results(?= (?:of|from|are|will|to)\\b)|digest|(?:main|key) themes|summar(?:y|ies)(?! of (?:the )?(?:plan|proposals?|draft|strategy|options))|what we heard|you said,? we did`,
  reasons,
  '(?:its|the|our|any) reasons(?! (?:for|behind|why|of) (?:(?:each|every|any|the|these|our|all) ){0,2}(?:proposals?|changes?|options?|plans?|draft|closures?))',
);
/** Word of what came of asking, in any of its names. */
export const wordBack = anyOf(named, whatCame);
/** What it is to hear back, in words that need no other. */
const hearing =
  '(?:report(?:ing|ed)? back|fe(?:e|)d(?:ing)? back|feedback (?:to|for) (?:those|groups|people|respondents|participants|consultees|organisations|the (?:voluntary )?sector))';
const telling = anyOf(
  'publi(?:sh\\w*|c domain|cation)|public(?! (?:meeting|event))|releas\\w*|issu(?:e|ed|ing)|shar(?:e|ed|ing)|circulat\\w*|disclos\\w*|reported|tell(?:ing)?|told|inform(?:ed|ing)?|let(?:ting)? [^.;]{1,30} know|notif\\w+|explain\\w*|explanation|account|giv(?:e|en|ing)|offer(?:ed|ing)?|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|produc(?:e|ed|ing)|prepar(?:e|ed|ing)|wr(?:ite|iting|itten) (?:up|to|back|a)|writing|drawn? up|put(?:ting)? (?:out|up|on)|placed|sen[dt]|sending|post(?:ed|ing)?|printed|ma(?:k(?:e|ing)|de) (?:public|known|available)|hear|learn|say(?:ing)?|set(?:ting)? out|access to|find out|known?|receive|available|followed by',
);
const not = anyOf(
  'not|no|nor|neither|never|none|nobody|no one|nothing|cannot|unable|without|declin(?:e|es|ed)|rather than|unlikely|against',
);
/** "No plans to publish the findings", "not our practice to let people know the outcome", "nobody will be told what came of it". */
const notToldIt = String.raw`${not}\b${inPhrase(60)}\b${telling}\b${inPhrase(50)}\b${wordBack}`;
/** "The findings will not be released", "a consultation report is not being prepared", "reasons are not supplied". */
const itNotTold = String.raw`(?:${wordBack}|${hearing}|reasons)\b${within(50)}\b(?:not|never|nor)\b${inPhrase(25)}\b(?:${telling}|compiled|provided for|allowed for|in the (?:plan|timetable|programme|budget)|planned|intended|proposed|expected|foreseen|envisaged|budgeted|resourced|arranged)`;
/** "No resources for reporting back", "under no obligation to report back": the word itself says who is told. */
const notFedBack = String.raw`(?:no|not|nor|never|without|cannot|unable|neither)\b${within(40)}\b${hearing}(?! to (?:their|its|your|us|me)\b| (?:on|about) (?!what|how|wh|(?:the|your|these|any|all) (?:consult|survey|respons|repl|result|outcome|finding|comments|views)))`;
/** "Should not look to hear how it was used", "need not expect an explanation". */
const notToExpect = String.raw`(?:not|nor|never|hardly) (?:to )?(?:expect|look|wait|anticipate|count on|hope|ask)\b${within(40)}\b(?:(?:hear|told)(?: (?:back|from us|anything|more|again|any more))*(?! (?:[a-z]+ ){0,2}(?:about|on|of) (?!what|how|why|it|this|(?:the|this|our) (?:consultation|survey|responses|results|outcome|option|decision)))|(?:report|summary|reply|response|feedback|explanation|digest|account|reasons?|results|outcome|findings)s?\b(?! (?:about|on|of|from) (?!what|how|why|the (?:consultation|survey|responses|results|option|decision))))`;
const deciders =
  '(?:cabinet|board|members?|executive|council(?:lors)?|panel|committee|commissioner|leader|director|chief|managers?|officers?|trust|team|portfolio holder|governors|authority|service|department)';
const whose = `(?:the |our |its |senior |lead |project |cabinet |executive |governing )*${deciders}(?: (?:members?|team|officers?|only|alone|body|board))*`;
/** "For the eyes of the Board alone", "destined for the Cabinet Member only", "stays between them and the team", "withheld". */
const keptFrom = anyOf(
  String.raw`(?:is|are|be|being|stays?|remains?|kept|held) (?:(?:strictly|to|commercially|all|entirely|wholly) ){0,2}(?:confidential|private|internal|withheld|secret|sensitive|privileged|exempt|restricted|reserved|not public)\b`,
  `(?:for|to|destined for|intended for|meant for|restricted to|confined to|reserved for|available (?:only )?to|seen by|read by|shown to|known to|the property of) (?:the eyes of |use by )?(?:only )?${whose} (?:only|alone)`,
  String.raw`(?:only|solely|exclusively|just|purely)\b${within(20)}\b(?:for|to|by|with|of) (?:the )?${whose}(?=[.,;)]|$)`,
  '(?:for|before) the eyes of',
  '(?:is|are|for) (?:for )?(?:internal|in-house|management|officer) (?:use|purposes|information|eyes|consumption)',
  '(?:stays?|remains?|kept|keep) (?:with|between|within|inside|among|in[- ]house|unpublished|behind closed doors)\\b',
  '(?:goes?|will go|taken) no further|will not leave|not for (?:publication|release|circulation|the public|sharing|public)|withheld|under wraps|used internally',
);
const itIsKept = String.raw`(?:${wordBack}|results?|analysis|its conclusions?|reasons)\b(?!'? (?:name|address|identity))${within(50)}\b(?:${keptFrom})`;
/** "No explanation of the decision will be offered". */
const noneOfIt = String.raw`no (?:\w+ ){0,2}(?:${wordBack}|reasons|explanations?)\b${within(40)}\b(?:will|shall|is to|are to|is|are|can|could)\b${within(20)}\b(?:${telling}|made|compiled|planned|intended|envisaged|budgeted)`;
/** The end of it: "that is the last you will hear", "respondents will not be contacted again", "nothing will take its place". */
const theEnd = anyOf(
  String.raw`last (?:that )?(?:you|groups|people|anyone|respondents|they)(?: will)? (?:will )?(?:hear|see)\b(?! (?:the|a|an|your|our)\b| (?:about|of|on) (?!(?:it|this|the (?:consultation|survey|matter|exercise|outcome|results?))\b))`,
  '(?:respondents|those who (?:reply|respond|answer|take part)|participants|groups|you) will not be (?:contacted|written to|approached|told|troubled) (?:again|further|afterwards|any further|after)',
  String.raw`(?:survey|consultation|reply|response|form)\b${within(20)}\bas the end of (?:the matter|it)`,
  String.raw`no (?:further )?(?:correspondence|discussion|dialogue|communication)\b${within(40)}\b(?:entered into|outcome|decision)`,
  String.raw`not (?:be )?(?:enter(?:ing)?|drawn) into (?:any )?(?:discussion|correspondence|dialogue)\b${within(40)}\b(?:outcome|decision|results?|findings)`,
  'left to (?:find out|learn|hear|discover|read)\\b[^.;]{0,20}\\b(?:decision|outcome|results?)',
  'no plans? to (?:publish|report|issue|release|share) (?:anything|more|any of it)',
);
/** Each way of saying that nobody who answered will hear what came of it. */
export const saysNothingBack: readonly RegExp[] = [
  notToldIt,
  itNotTold,
  notFedBack,
  notToExpect,
  itIsKept,
  noneOfIt,
  theEnd,
].map((words) => wordsOf(words));

/** A "may", a wish or an attempt. In small letters, for May is a month. */
export const unsure =
  /\b(?:may|might|could(?! not)|(?:is|are) hoped|hop(?:es?|ing) (?:to|that|we|soon)|would (?:hope|like|wish|want) to|try(?:ing)? to|tries to|aim(?:s|ing)? to|endeavours? to|consider (?:whether|publishing)|possibly|perhaps|maybe|probably|in some form|do (?:our|its|their) best|best endeavours|some (?:form|kind|sort) of|at some (?:point|stage|time))\b/;
/** "If resources allow", "subject to officer time", "still to be agreed", "a matter for the Cabinet Member": it hangs on something. */
export const hangs: RegExp =
  /\b(?:(?:where|if|wherever|as far as|so far as|when)(?: it is| this is)? (?:possible|practicable|practical|feasible|appropriate|we can|time allows|resources (?:allow|permit))|(?:if|should|where|provided|as) (?:that )?(?:the )?(?:resources|time|staffing|staff|capacity|funds?|money|workload|space|room|numbers?)(?: levels?| time)? (?:allow|permit)s?|if there (?:is|are|turns out)|on request|subject to (?!the (?:deletion|removal))|all being well|depend(?:s|ing|ent) (?:up)?on|thinks? fit|sees? fit|(?:where|if|when) (?:we|it|they|the [a-z]+) (?:considers?|thinks?|feels?|deems?|judges?)|as and when|discretion|not (?:be able to )?(?:guarantee|promise|commit)|no (?:guarantee|promise|commitment)|to be (?:confirmed|announced|decided|agreed|determined|settled)|tb[cad]|(?:has|have|is|are|was|were) (?:not|yet|still)(?: yet| to)? be(?:en)? (?:settled|agreed|decided|fixed|worked out|confirmed|finalised|made|taken(?! up))|undecided|not (?:yet )?(?:been )?(?:settled|decided|agreed|known|certain|sure|clear)|(?:yet|still|remains?) to be (?:\w+)|(?:is|are|still) under (?:consideration|review|discussion)|(?:is|are|be) a matter for|no decision\b[^.;]{0,20}\bwhether|at such time as)\b/i;
/** "We may put something on the website": so little is said that only a hedge beside it shows what is meant. */
export const putsSomething: RegExp =
  /\b(?:put|post|publish|share|send|say|write|issue|produce|circulate|upload|let you have)(?:ed)? (?:out |up )?(?:something|anything|some(?: of)?|a (?:few|line|note|short|brief|paragraph|piece)|an? (?:update|overview)|highlights|edited highlights)\b/i;
/** Words that those who answered will be told, to which a hedge may stand. */
export const tellsBack: RegExp = wordsOf(
  `(?:${hearing}|${telling}|get(?:ting)? back|come back|come|follow|posted|go(?:es)? (?:up|on)|find (?:its|their) way)`,
);
/** The same where a hedge stands by it, so that "how the new fund is shared out" is no word of results. */
export const ofWordBackSaid: RegExp = wordsOf(
  named,
  hearing,
  'flavour of|gist|highlights|^reasons (?=will|may|can|are)|receive (?:any |some )?feedback|feedback (?:will|can|may|might|to) (?:then |also )?(?:follow|be (?:given|provided|sent|offered|shared)|come)',
  `(?:tell|told|say|know|explain|learn|hear|publish|share|show)(?:s|ed|ing)?\\b${within(20)}\\b${whatCame}`,
);
export const ofWordBack: RegExp = wordsOf(wordBack, hearing, 'flavour of|gist|highlights');

/** "A feedback session for groups takes place", "findings and our response online". */
export const playsBack: RegExp =
  /\bfeedback (?:sessions?|events?|meetings?|evenings?|workshops?|reports?|bulletins?|newsletters?)\b[^.;]{0,40}\b(?:will|is to|are to|takes? place|on [0-9]|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the))/i;
/** "Not until eighteen months after the close": later than anybody waits. */
export const longAfter: RegExp =
  /\b(?:(?:twelve|fifteen|eighteen|twenty-four|1[0-9]|2[0-9]) months|(?:a|one|two|three|[1-3]) (?:full |whole )?years?) (?:or (?:more|so) )?(?:after|from|later|following|on\b)/i;

/** The label of a row or a line: "Outcome report", "Publication of responses", "Feedback to groups". */
export const labelOfWordBack: RegExp = wordsOf(
  named,
  hearing,
  '(?:publication|publishing|release|reporting|summary) of (?:the |any |all )?(?:results?|responses?|replies|findings|outcomes?|comments|feedback|answers|analysis)',
  '^(?:the |our |your |any )?(?:results?|outcome|feedback|responses)(?: (?:to be )?(?:published|shared|available|issued|and (?:next steps|response|feedback|decision|findings)))?\\??$',
  '(?:our|council|official|published|written) response',
  '(?:report|summary|letter|note|reply) to (?:all )?(?:participants|respondents|consultees|those who|groups|everyone)',
  'what (?:you|people|groups) told us',
  'themes from',
  '(?:respondents|consultees|participants|groups) (?:to be )?(?:told|informed|notified|contacted) (?:of (?:the )?)?(?:the )?(?:outcome|decision|results?|afterwards)',
  'reasons (?:given|for)',
);
/** Labels over where to send an answer, and over other things. */
export const labelOfElse: RegExp =
  /\b(?:e-?mail|address|form|box|contact|send|return|how to|where to|by post|telephone|deadline|clos(?:es|ing)|survey results from|last|previous|20(?:0[0-9]|1[0-9]))\b|@/i;
/** "None", "not planned", "N/A", "no". Not "no later than". */
export const valueNone: RegExp =
  /^(?:(?:there (?:is|are|will be) )?(?:none|nil|no(?! (?:later|more|earlier|sooner))|nothing|never)\b|n\/?a\b|not\b(?! (?:later|before|until|yet|known|sure|decided|settled))|[-–—x]$|(?:for )?internal(?:ly)? (?:use|only)|confidential\b|withheld\b)/i;
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
/** "On the website, October 2025", "e-mailed to all", "15 October". */
export const valueTold: RegExp = wordsOf(
  '(?:web ?site|web page|page|hub|portal|online|newsletter|bulletin|noticeboards?)',
  '(?:published|e-?mailed|posted|circulated|issued|shared|sent)',
  `(?:[0-9]{1,2}(?:st|nd|rd|th)? |(?:by|in|from|early|mid|late|end of)[- ](?:the )?(?:end of )?)${month}`,
  `${month} 20[0-9]{2}`,
  '[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}',
  'within (?:[a-z]+|[0-9]+) (?:weeks|months|working days|days)',
);
