import { wordsOf } from '@/lib/vocabulary/words.ts';

/** Words before a thing by which it is refused, done away with or left out. */
export const refusesIt = wordsOf(
  'no|not|never|cannot|unable|neither|nor|without|nothing|nobody|none|no one|unwilling|rather than|instead of|free (?:of|from)|little (?:point|purpose|use)',
  '(?:refus|declin|waiv|disclaim|exclud|abolish|scrapp?|disappl|forgo|withh[eo]ld|remov|delet|discontinu|ceas)(?:e|es|ed|ing|s|y|ies|ied)?',
  '(?:dispens|do|does|did|don|doing|done)(?:e|es|ed|ing)? (?:away )?with|rul(?:e|es|ed|ing) out',
);
/** Words after a thing by which it is refused: "is ruled out", "is not on offer", "none", "n/a". */
export const isRefusedAfter =
  /^[^.;:]{0,70}?(?:\b(?:not|no|nor|none|never|cannot|refused|declined|excluded|waived|withheld|abolished|scrapped|removed|discontinued|unavailable|impossible|dispensed with|done away with|ruled out|out of the question)\b|\bn\/a\b)/i;
/** A value that stands beside its label, or an answer, and refuses what is named there. */
export const refusingValue =
  /^(?:a(?:nswer)?[.:)] )?(?:no|none|nil|nothing|never|neither|not|n\/a|zero|deleted|removed|withdrawn|excluded|waived|ruled out|unavailable|0|-)(?:[ .,;:]|$)/i;
/** Left for later: "to be confirmed", "still being worked up", "whether there should be one is under consideration". */
export const leftOpen = wordsOf(
  'to be (?:\\w+ )?(?:confirmed|determined|decided|advised|developed|settled|notified|finali[sz]ed|clarified|set|arranged|worked out|announced|published|drawn up|tabled|completed|agreed(?! (?:by both|jointly|together|with|between)\\b))',
  'tb[acd]|to follow|will follow|pending|in progress|underway|under (?:way|consideration|review|development|discussion)|in (?:due course|preparation|hand|draft)|at a later (?:date|stage)|at some (?:point|stage)|later on|undecided|ongoing',
  '(?:still|currently|now|are|is) being (?:\\w+ )?(?:worked|drafted|developed|drawn|finali[sz]ed|prepared|considered|discussed|written|looked|reviewed|explored)',
  '(?:yet|still|remains?) to be|not yet (?:been )?(?:agreed|decided|settled|available|in place|confirmed|clear|fixed|finali[sz]ed|determined)|(?:not|yet to) decide[d]? whether|whether (?:there|or not|an?|any|we|to)',
);
/** Hoped, tried or left to somebody's judgement, and not promised. */
export const onlyMeant = wordsOf(
  '(?:aim|hop|tr(?=y|ies)|seek|intend|endeavour|attempt|propos|wish|look)(?:e|es|s|ed|ing|y|ies)? to|(?:would|should) (?:like|hope|expect|want|wish|seek|try|aim) to|endeavours?|do (?:our|its) best',
  'normally|usually|generally|typically|ordinarily|ideally|exceptionally|occasionally|sometimes|in (?:some|certain|exceptional|most) (?:cases|circumstances|form)|as a rule|in principle|in general|all being well|more often than not|from time to time|possibly|perhaps',
  '(?:where(?:ver)?|if|when(?:ever)?|so far as|as far as|to the extent|insofar as)(?: (?:it|this|that|they|we|the \\w+))?(?: (?:is|are|be|reasonably|considered|considers?|deems?|thinks?|believes?|feels?)){0,2} (?:it )?(?:reasonably )?(?:possible|practicable|practical|appropriate|feasible|fit|necessary|desirable|useful|helpful|resources|time|capacity|staff|requested|asked|able|can|permits?|allows?)',
  "(?:sees?|thinks?|considers?|deems?) (?:it )?(?:fit|appropriate|necessary|desirable)|(?:at|in|within) (?:its|our|their|the \\w+'s) (?:\\w+ )?(?:discretion|option)|(?:absolute|sole) discretion|subject to (?:resources|capacity|time|staffing|availability|funding)|resources (?:permit|allow)",
  'regard to (?:the )?(?:desirab|possib|need|principle)\\w*|desirab\\w+|(?:consider|considers|considering|decide|discuss) whether|(?:give|giving) (?:\\w+ )?(?:thought|consideration) to whether|(?:cannot|not) (?:promise|guarantee|commit)|likely to|expects? to be able|no promises',
);
/** One who gives the money may do it, and so need not: "the Council may agree a plan". */
export const funderMay =
  /\b(?:we|(?:the )?(?:\w+ )?(?:council|board|icb|trust|authority|funder|commissioners?|fund|foundation|panel|partnership|officers?|purchaser|buyer))(?:'s (?:\w+ ){1,2})? (?:may|might|could|can)(?! not\b)(?! (?:\w+ ){0,3}(?:end|terminate|stop|withdraw|reduce|cancel|determine|suspend|cease)\b)/i;
/** Freed from doing it: "need not wait until", "under no duty to … before". */
export const freedFrom =
  /\b(?:need not|(?:not|never|nor|neither|in no (?:case|event|way))\b[^.;,]{0,25}\b(?:obliged|required|bound|expected|have to|need to|compelled|obligated)|(?:no|any) (?:duty|obligation|need|requirement|reason|call|commitment)|does not (?:have|need) to|entitled|free to)\b/i;
/** Two denials in one: "will not close an award without its written rationale", "of no effect unless it states the grounds". */
export const unlessFirst =
  /\b(?:no|not|never|nor|nothing|nobody|none|no one|neither)\b[^.;:]{0,110}\b(?:without|unless|until|before|while|except|other than)\b[^.;]{0,60}$/i;
/** An answer that refuses without a plain "no": "that option is not available", "we would rather not say". */
export const cannotSay =
  /^(?:a(?:nswer)?[.:)] )?(?:(?:that|this|it|such|the|an?|we|i|there|members|officers|sadly|regrettably)\b[^.;,]{0,45}\b(?:not|no|never|cannot|unable|neither|nor)\b(?! (?:only|just)\b)|i(?: am|'m) (?:afraid|sorry)\b[^.;]{0,30}\bno)/i;

const linking = wordsOf(
  'be|been|being|is|are|was|have|has|had|to|of|for|in|by|with|or|and|nor|any|an?|the|our|its|your|their|this|that|these|such|all|other|ever|even|then|now|there|will|shall|can|may|must|should|do|does|it|us|you|them|we|they|on|at|as|into|either|whatever|where|about',
  'further|formal|internal|independent|separate|prior|previous|advance|early|written|full|proper|specific|particular|agreed|joint|jointly|automatic|second|own|sort|kind|whatsoever|whole|detailed|structured',
  'obliged|required|require|bound|under|obligation|duty|requirement|necessary|need(?:ed|s)?|expect(?:ed)?|able|position|prepared|willing|propos(?:e|ed|ing)|intend(?:ed|ing)?|intention|entitled|entitlement|going|plan(?:s|ned|ning)?|envisage[ds]?|wish|hesitate',
  'giv(?:e|en|ing)|offer(?:ed|ing|s)?|provid(?:e|es|ed|ing)|suppl(?:y|ied|ying)|furnish(?:ed)?|state[d]?|disclose[d]?|shar(?:e|ed|ing)|show|set out|issue[d]?|sen[dt]|enter(?:ed)? into|engage[d]? in|tell|told|say|said|receiv(?:e|ed|ing)|get|seek|sought|demand|request|ask(?:ed)?|mak(?:e|ing)|made|undertak(?:e|en)|carr(?:y|ied) out|conduct(?:ed)?|prepar(?:e|ed|ing)|dr(?:aw|awn) up|agree[d]?|produce[d]?|hold|held|allow(?:ed|s|ing)?|permit(?:ted|s)?|grant(?:ed)?|accept|admit|entertain|hear|consider(?:ed|ing)?|look(?:ed|ing)?(?: at| into)?|assess(?:ed|ing)?|apply|serv(?:e|ing)|put|have regard|take[n]? (?:any )?account|try|tried|attempt(?:ed)?',
  'rights?|way|route|process|procedure|means|mechanism|form|forum|stage|avenue|provision|arrangements?|scope|option|facility|opportunity|chance|possibility|possible|available|open|subject|anything|anybody|anyone|somebody|panel|body|officer|person|committee|time|period|timetable|discussions?|correspondence|conversations?|assessment|appraisal|analysis|study|modelling|research|thought|account|regard|question|step|steps',
  'recipients?|providers?|organi[sz]ations?|groups?|charit(?:y|ies)|bodies|members?|affected|council|board|icb|trust|authority|funder|commissioners?|parties|party|applicants?|grantees?|holders?|clients?|users?|reasons?|explanations?|justification|appeals?|review|challenge|contest|explain|decisions?|outcome|matter|exit|hand-?over|transition|effects?|impacts?|views?|improvement|recovery|work',
).source.slice(2, -2);
const refusing = refusesIt.source.slice(2, -2);
const until = '(?! (?:[^.;]{0,60} )?(?:until|till|unless|before|except)\\b)(?! where\\b)';
/** Denied of the thing itself: between the denial and the thing stand only words that lead to it. */
export const deniesIt = new RegExp(`\\b${refusing}(?:,? ${linking}){0,10},? ?$`, 'i');
const denied =
  '(?:giv(?:e|en)|offered|on offer|available|provided|supplied|furnished|shared|allowed|permitted|possible|entertained|heard|accepted|required|open|granted|admitted|stated|appl(?:y|ies)|exist|lies?|agreed|made|planned|prepared|drawn up|proposed|envisaged|intended|carried out|undertaken|done|assessed|considered|needed|necessary|in place|owed|due|expected|anticipated|forthcoming|contemplated|an option|known|asked|sought|invited|consulted|looked (?:at|into)|examined|modelled|gathered|weighed|explained|recorded|disclosed|applicable|specified|included|foreseen|worked out|developed)';
/** Denied of the thing just named: "will not be given", "is ruled out". */
export const isDeniedAfter = new RegExp(
  `^(?:,? ${linking}){0,8} (?:(?:not|never|cannot|no longer)(?: ${linking}){0,4} ${denied}|refused|declined|excluded|waived|withheld|abolished|scrapped|removed|discontinued|unavailable|impossible|dispensed with|done away with|ruled out|out of the question)\\b${until}`,
  'i',
);
/** A value that holds the refusal and a few words besides that lead to it: "none required", "not offered". Bounded, for some words are of both lists. */
export const onlyRefuses = new RegExp(
  `^(?:a(?:nswer)?[.:)] )?(?:no|none|nil|nothing|never|neither|not|n\\/a|zero|deleted|removed|withdrawn|excluded|waived|ruled out|unavailable|0|-)(?:,? (?:${linking}|${denied})){0,9}[.,]?$`,
  'i',
);
/** Denied of a case and not of the matter: "if you do not appeal", "who were not told". */
export const onlySupposed = /\b(?:if|unless|when|once|although|though|because|anybody|anyone who|those who)\b[^,;]*$/i;
/** No duty of theirs: "you need not appeal at once", "the Recipient shall not be required to". */
export const noDutyOfTheirs =
  /\b(?:you|they|applicants?|(?:the |your )?(?:recipient|grantee|provider|organisation|charity|group|holder|partner|supplier|contractor|trustees))s? (?:need not|(?:do|does|are|is|will|shall|would) not (?:have|need|(?:be )?(?:required|obliged|asked)))(?: to\b)?(?! (?:be )?(?:told|given))/i;
export const isUntilThen = new RegExp(`^${until}`);
