import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const bidders =
  '(?:bidders?|tenderers?|applicants?|groups?|organisations?|charities|suppliers?|providers?|clubs|newcomers)';
const bids = '(?:bids?|tenders?|applications?|forms?|proposals?|quotations?|submissions?)';
const chooser =
  '(?:panels?|boards?|council|authority|trust|icb|commissioners?|chair(?:man|woman)?|leader|mayor|director|trustees|members?|councillors?|officers?|committee|cabinet|cabinet member|portfolio holder|evaluators|judges|we|they|i|it|he|she)';
const sheets =
  '(?:scheme|system|method(?:ology)?|model|matrix|grid|framework|guide|guidance|sheet|table|scale|plan|rules)s?';
const tests = `(?:(?:sub-?)?criteri(?:a|on)|weight(?:s|ings?)|(?:scoring|marking|evaluation|selection|judging) ${sheets}|scoring|(?:score|mark) ?sheets?)`;
const adjectives =
  "(?:(?:any|the|a|an|its|their|our|set|fixed|published|printed|written|particular|formal|such|own|panel's|officers'|assessors'|list of|set of) ){0,3}";
const needNot =
  '(?:(?:not|never)(?: be)?(?: (?:required|obliged|bound|expected|asked|compelled|need|have))?(?: to)?|(?:no|under no) (?:obligation|duty|need|requirement) to|without)';

/** Those who choose need heed no tests, or not those that were set: "need not follow the scores", "without applying any criteria". */
export const freeOfTests = wordsOf(
  `${needNot} (?:apply|use|follow|work to|refer to|have regard to|be guided by|be bound by|heed|abide by|stick to|keep to|consider)(?:ing)? ${adjectives}(?:${tests}|scores|marks|rankings?)`,
  `(?:not|never)(?: be)? (?:required|obliged|bound|expected|asked) to (?:score|mark|rank|grade) ${adjectives}${bids}`,
  '(?:no|not (?:a|an|any)) (?:printed |set |written |published |agreed )?(?:mark ?sheets?|marking sheets?|rules (?:for|on|about) (?:choosing|who (?:gets|is)))',
  'no (?!other|further|more|additional|secret|hidden)(?:[\\w-]+ ){0,2}(?:[\\w-]+ (?:or|nor|and) )?criteria (?:exist|are (?:used|kept|set|laid down|applied))',
  `(?:nobody|no one)(?:'s| is)? (?:keeping|keeps) (?:the )?score`,
  `(?:judg|choos|decid|pick|award|select)\\w*\\b${within(20)}\\bwithout (?:any |the need for |use of )?(?:marks|scores|scoring|marking)`,
);
/** Bound to say why, or bound by the tests for the rest. */
export const mustSayWhy =
  /\b(?:must|shall|will|has to|have to) (?:\w+ )?(?:record|say|state|explain|give|publish|tell)\b|\b(?:but|and|except)\b[^.;]{0,30}\b(?:why|reasons?)\b/i;

const change = '(?:chang|alter|amend|adjust|revis|vary|vari|re-?weight|refin|rewrit)\\w*';
const afterBids = `(?:(?:after|once|when|following)\\b[^.;:?]{0,25}\\b(?:${bids}|closing date|deadline|been (?:seen|read|opened|received))|in the light of (?:the )?${bids})`;
/** The tests may be changed when the bids are in: "reserves the right to alter the evaluation model after tenders have been opened". */
export const testsChangedLater = wordsOf(
  `${tests}\\b${within(30)}\\b(?:may|might|can|could|will) (?:also |then |still )?be ${change}\\b${within(40)}\\b${afterBids}`,
  `(?:may|might|can|could|will|shall|right to|free to|entitled to|liberty to) (?:also |then |still )?${change} ${adjectives}(?:\\w+ )?${tests}\\b${within(40)}\\b${afterBids}`,
);

const inOpinion = `(?:in the (?:opinion|view|judgement|eyes|estimation) of (?:the )?|(?:the )?(?:\\w+ )?${chooser} (?:believes?|thinks?|considers?|deems?|judges?|feels?|regards?)\\b)`;
const given = '(?:go(?:es)?|given|awarded|offered|paid|let)';
/** Whoever one person thinks best, by no test: "grants go to those groups which, in the opinion of the Chair, are most deserving". */
export const byOpinion = wordsOf(
  `${given} to (?:whoever|whichever|whomever|(?:those|the|such|any)(?: [\\w-]+)?(?: that| which| whom?)?)\\b,?${within(20)} ?${inOpinion}`,
  `(?:whoever|whichever (?:\\w+ )?|whomever) ?${inOpinion}${within(40)}\\b(?:gets?|wins?|is (?:given|awarded|chosen|funded)|will (?:get|win|be (?:given|awarded|chosen|funded)))\\b`,
  `(?:awards?|grants?|money|funds?|contracts?)\\b${within(30)}\\bin (?:the (?:sole |personal )?gift of|(?:the |his |her |its |their )?(?:\\w+ )?(?:mayor|leader|chair|director|commissioner|councillor|member)'s gift)`,
);
/** The opinion is held to tests after all. */
export const testedAfterAll =
  /\b(?:criteria|scor\w+|marks|points|weight\w*|advantageous|best value|value for money|annex|appendix|schedule)\b/i;

/** Whom one knows, and no open call: "someone we know", "through established contacts". */
export const byAcquaintance = wordsOf(
  `(?:choos\\w+|pick|select|appoint|go (?:to|with|for)|use|ask|approach|fund)\\b (?:to use |again )?(?:someone|somebody|people|an? ${bidders}|the ${bidders}|only ${bidders}|${bidders}) (?:that |whom? |which )?(?:we|they|the (?:panel|board|council|trust)) (?:already |have |personally ){0,2}(?:knows?|worked with|used|funded|dealt with)\\b`,
  "(?:opportunit\\w+|funds?|grants?|money|contracts?|places|groups|partners|providers|invitations?)\\b[^.;:?]{0,40}\\b(?:through|by|via|among) (?:(?:the|our|its|their|word of) )?(?:(?:established|usual|existing|personal|known|own|officers') )?(?:contacts|mouth|acquaintances?|networks? of contacts)",
  `(?:not|never|nor|no longer) (?:accept|consider|take|read|welcome|invite|look at) (?:any )?unsolicited (?:${bids}|requests|approaches|ideas)`,
  'newcomers (?:were|are|will|shall|need|can)(?: not)? ?(?:not )?(?:be )?(?:considered|looked at|invited|accepted|apply|funded)(?= ?(?:[.;,]|$| and| for (?:this|the) (?:fund|round|scheme|grant)))',
  "(?:opportunity|contract|fund|round|competition|grants|vacanc\\w+|money) (?:will|shall|has|have|was|were)(?: not|n't) (?:be |been )?(?:openly |publicly )?advertised(?! (?:in|on|until|before|again|elsewhere|outside|more|as|for more))",
);
/** Others besides may come, or knowing is not enough. */
export const othersToo =
  /\b(?:as well as|besides|along ?side|not (?:only|just)|not (?:\w+ )?(?:only )?(?:fund|choose|pick|ask|approach|go|select)|but (?:also|anyone)|anyone (?:else )?(?:may|can)|new ones|people (?:locally|in the \w+) (?:know|trust)|homeless|area|below|portal)\b/i;

/** What counts is shut up with those who choose: "tenderers will not be privy to the evaluation model". */
export const testsShutUp = wordsOf(
  `(?:not|never) (?:be )?(?:made )?(?:privy|party) to\\b${within(25)}\\b(?:${tests}|marks|scores|reasons)`,
  `${tests}\\b${within(25)}\\bknown (?:only|solely) (?:to|by|within)`,
  `(?:knowledge|sight) of\\b${within(25)}\\b${tests}\\b${within(30)}\\b(?:confined|limited|restricted|kept) to`,
  `${tests},?(?: (?:that|which) (?:is|are)| (?:is|are))? (?:held|kept) (?:on file|in the office|by the (?:clerk|manager|director|chair))`,
  "(?:is|are) for (?:the )?(?:officers|assessors|members|panel|evaluators|staff|councillors)(?:'s|')? eyes only",
);

const turnedDown = `(?:(?:unsuccessful|losing|rejected|disappointed|failed|other) ${bidders}|those (?:who (?:miss|lose|fail)\\w*(?: out)?|not (?:chosen|successful|selected|funded)|turned down|unsuccessful|whose ${bids} fail)|losers|the unsuccessful)`;
/** Told that they lost, and no more. */
export const toldNoMore = wordsOf(
  `${turnedDown}\\b${within(25)}\\b(?:told|hear|informed|notified|advised|learn) (?:of |about )?(?:only|simply|merely|just|no more than) (?:that|so|this|the (?:result|outcome|fact))`,
  `${turnedDown}\\b${within(25)}\\b(?:only|simply|merely|just) (?:be )?(?:told|hear|informed|notified|advised|learn) (?:of |about )?(?:that|so|this|the (?:result|outcome|fact))`,
  `${turnedDown}\\b${within(60)}\\b(?:and|but|or) (?:no more|nothing (?:more|else|further|besides))`,
  `(?:do|does|will|shall|would|can) not (?:be )?(?:able to )?(?:writ(?:e|ing)|repl(?:y|ying)|respond(?:ing)?|get(?:ting)? (?:back|in touch)|contact(?:ing)?|notify(?:ing)?|inform(?:ing)?) ?(?:to |with )?(?:any |all |each )?${turnedDown}`,
  `only (?:the )?(?:successful|winning|chosen) (?:${bidders}|${bids}) (?:will|shall|are|is|can)(?: be)? (?:contacted|notified|told|written to|informed|hear|answered)(?! (?:about|for|by|to|regarding|at|first|when|in))`,
  `(?:assume|take it|conclude|presume)\\b${within(30)}\\b(?:not (?:been |be )?(?:chosen|successful|funded|selected)|unsuccessful)\\b${within(20)}\\b(?:if|unless|where)`,
  `neither\\b${within(60)}\\b(?:grounds|reasons?|marks|basis|scores?)\\b${within(60)}\\b(?:made (?:known|public|available)|told|given|disclosed|published|released|shared|revealed)`,
);
/** It comes besides, or later. */
export const toldMore =
  /(?<!\b(?:no|nor|without|any|neither|the) (?:\w+ )?)\b(?:why|reasons|feedback|scores|marks|comments|score ?sheet)\b(?![^.;]{0,40}\b(?:not|cannot|no longer)\b)/i;

/** Nobody may call them to account: "shall not be called upon to explain itself". */
export const unexplained = wordsOf(
  `(?:not|never|nor|cannot)(?: be)? (?:called (?:up)?on|asked|required|obliged|bound|expected|made|liable) to (?:explain|justify|account for|defend|answer for)\\b ?(?:itself|himself|herself|themselves|ourselves|myself|(?:its|their|our|his|her|any|the|a|such) (?:[\\w-]+ )?(?:choices?|decisions?|awards?|selections?|preferences?))`,
);
/** The other side is not called to account. */
export const otherSide =
  /^(?:[0-9.]+ )?(?:the |a |any |each |every |all )?(?:recipients?|grantees?|providers?|suppliers?|contractors?|schools?|partners?|members of the public|applicants?|bidders?|tenderers?|groups?|you|volunteers|referrers|carers)\b/i;

/** The name of a row or heading, and a bare no beside it: "Feedback | None", "Scoring criteria | Not published". */
export const namesWhy =
  /^(?:[0-9.]+ )?(?:written )?(?:feedback|debriefs?|debriefing|reasons)(?: (?:to|for|on|after) (?:(?:the|all|any|unsuccessful|losing|rejected|failed) )*(?:bidders?|applicants?|tenderers?|groups|bids|tenders|applications|award|decisions?|organisations|suppliers|rejection))?:?$/i;
export const namesTests =
  /^(?:[0-9.]+ )?(?:the )?(?:(?:award|scoring|selection|assessment|evaluation|marking) )?(?:criteria|weightings?|scores|marking scheme|scoring (?:grid|guide|sheet|matrix|method|scheme)|evaluation model)(?: (?:and|or) (?:weightings?|criteria|scoring))?:?$/i;
export const bareNo =
  /^(?:none(?: (?:is |are |will be )?(?:given|offered|provided|available))?|no|nil|n\/a|not (?:given|offered|provided|available|possible|applicable)(?: (?:for|to|on|in) (?:this|these|the) \w+)?|(?:we|the \w+) (?:do|does|will|can) ?not (?:give|offer|provide) (?:this|it|any|them))\.?$/i;
export const bareSecret =
  /^(?:(?:these|they|it|this) (?:is|are) )?(?:not (?:published|disclosed|released|shared|for (?:release|publication)|made public|available to \w+)|confidential|undisclosed|unpublished|secret|withheld|internal(?: use)?(?: only)?|for (?:internal|officer|panel) use(?: only)?|known only to the \w+)\.?$/i;
