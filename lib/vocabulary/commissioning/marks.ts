import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const number =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[1-9][0-9]?)';
const bids = '(?:forms?|applications?|bids?|answers?|tenders?|proposals?|quotations?|requests?|responses?)';
const readers =
  '(?:people|person|officers?|members?|panels?|councillors|volunteers|trustees|residents|assessors?|readers?|evaluators?|judges|service|partners?|commissioners|separately|they|we)';
/** What an envelope bears, or a box on a form, is no mark given: "in a sealed envelope marked 'Tender'", "questions marked with a star". */
const given = String.raw`marked(?<!\b(?:envelopes?|packages?|parcels?|packets?|wrappers?|e-?mails?|subject line|outside|clearly|plainly|boldly|sealed|boxes|those|sections|pages),? (?:(?:that|which|and|be|is|are|must|should|clearly|plainly|sealed) ){0,4}marked)(?! ?["'*:]| (?:private|confidential|urgent|tenders?|quotations?|FAO|clearly|plainly|for (?:the |my |our )?attention|as (?:confidential|private|commercially|sensitive|draft|essential|mandatory)|with (?:your|its|(?:an?|the) (?:asterisk|star|cross|tick|x|words?|names?|titles?|references?|contract|tender|project|lot|closing)))\b)`;
/** Bids or answers that get a mark. */
export const bidsMarked = wordsOf(`(?:applications?|bids?|tenders?|answers?|questions?)\\b[^.;]{0,90}\\b${given}`);
/** Who marks, and what: "four people mark each form separately", "each form is read by three and marked". */
export const markedBy = wordsOf(
  `${readers},?(?:\\s[^.;:?]{0,90}?)? (?:marks?|scores?|rates?|grades?) (?:each|every|all|your|them|it)(?: of)?(?: the)?(?: \\w+){0,2} (?:${bids}|separately|alone|independently|apart|out of|against|from [01])`,
  `(?:each|every|all|your)(?: of the)?(?: \\w+)? ${bids}\\b${within(110)}\\b(?:${given}|scored|graded|rated|moderated)`,
  '(?:giv(?:e|es|ing)) (?:it|them|each(?: one)?|every one) (?:[\\w-]+ )?(?:marks|points|a mark|a score)',
  `${bids} (?:that |which )?(?:are |is |will be )?(?:tested|checked|measured|assessed|looked at|held) against (?:the|these|this|our|a) (?:[\\w-]+ ){0,2}(?:requirements|conditions|standards|criteria|tests|questions)`,
  `(?:requests?|applications?) to join\\b${within(50)}\\bagainst (?:the|these|our)`,
);
/** What each test is worth, in other words: "quality outweighs price", "question 1 has 30 marks", "sixty marks for how you would do it". */
export const worthOfTests = wordsOf(
  '(?:quality|price|cost|method|need) (?:outweighs|counts? (?:for )?(?:more|twice|double|as much)|matters? (?:more|most|twice)|weighs (?:more|twice))',
  '(?:scor\\w+|weight\\w*|split|balance|ratio)\\b[^.;]{0,15}\\b[1-9][0-9]? ?(?::|/|to) ?[1-9][0-9]? (?:in favour|quality|for quality|between)',
  '(?:question|Q|part|section|heading) ?[1-9](?: (?:has|carries|gets|is worth|earns))?[ :,(=-]{1,3}(?:up to )?[1-9][0-9]?(?: marks| points|%)?[^.;:0-9]{1,12}\\b(?:question|Q|part|section|heading) ?[1-9]',
  `${number} (?:marks|points) (?:are |is |go |goes )?(?:for|on|to) (?:how|what|your|the (?:plan|method|price|quality|cost|budget|need)|quality|price|cost|need)`,
  '(?:marks|points|weights?|weightings)\\b[^.;:]{0,20}: ?[a-z][^.;:0-9]{2,30}[1-9][0-9]?[,;)%] ?(?:and )?[a-z][^.:0-9]{2,40}[1-9][0-9]?',
  '(?:quality|price|cost|technical|method)\\b[^.;(]{0,30}\\([1-9][0-9](?=\\)| ?%| marks| points)',
  `(?:each|every|all)(?: of)?(?: the)?(?: \\w+)? (?:method statements?|parts?|sections?|statements?) (?:is |are )?(?:worth|carr(?:y|ies)|has|have|gets?) (?:up to )?${number} (?:marks|points)`,
  `(?:quality|technical|method) (?:marks|points|score)\\b[^.;]{0,25}\\bout of ${number}`,
);
/** A mark to be reached, or the sheet that says what earns one: "forms that score 60 or more", "the grid shows what earns each mark". */
export const marksToReach = wordsOf(
  `(?:scor(?:e|es|ing)|get|gets|getting|reach|reaches|reaching)\\b[^.;]{0,20}\\b${number}(?: (?:marks|points|per cent)|%)? (?:or|and) (?:more|above|over)`,
  `(?:at least|least|minimum of|fewer than|less than|under|below) (?:half|${number}|a third|two thirds)(?: of)?(?: the)? (?:marks|points) (?:on|for|in|from|out of)`,
  '(?:grid|sheet|scale|table|guide|chart|annex|appendix|page)\\b[^.;]{0,40}\\b(?:what (?:earns|gets|scores|deserves)|each mark|the marks (?:for|that)|how (?:the )?(?:marks|points))',
  '(?:marking|scoring|assessment|evaluation|judging) (?:grids?|sheets?|scales?|guides?|scheme|matrix|framework|tool|form) (?:is|are|that|which|can|used|we|at|in|on|attached|enclosed)',
);
const moneyParted =
  '(?:grants?|awards?|money|funds?|funding|pot|shares?|allocations?|amounts?|sums?|budget|working party|groups?)';
/** Money parted by a rule that all can see: "shared out by a formula, which is on our website". */
export const byFormula = wordsOf(
  `${moneyParted}\\b${within(50)}\\b(?:formula|points system)\\b(?! milk)`,
  `formula\\b${within(60)}\\b(?:published|website|annex|appendix|agreed with|set out|working|shows?|shared)`,
  `(?:divid\\w+|split|shar\\w+|allocat\\w+|distribut\\w+|part)\\b${within(40)}\\b(?:by|with|on|under|using|according to) (?:a|the|our|this|that) (?:\\w+ )?formula`,
);
/** A formula for something else, or by which a place or the funder itself comes by its money: "each ward's budget is set by a formula". */
export const otherFormula =
  /^(?!.*\b(?:groups?|clubs?|organi[sz]ations?|charit(?:y|ies)|applicants?|appl(?:y|ies)|projects?|associations?|centres?|providers?|grants?|awards?|each gets)\b).*\b(?:budgets?|allocat(?:ed|ions?)|wards?|areas?|district|county|region|ministry|department|population)\b|\bformula (?:milk|feed)|\b(?:inflation|index\w*|uplift|price (?:rise|increase)s?|CPI|RPI|government|barnett|business rates|baby|infant)\b/i;

const verdict = anyOf('marks?', 'scores?', 'scoring', 'comments?', 'reasons?', 'notes', 'why', 'feedback');
/** All who asked see how they did, in other words: "win or lose, you'll see your marks", "each group is sent its own". */
export const allAreTold = wordsOf(
  `(?:you|applicants|bidders|groups|each|everyone|everybody|all)(?: will| shall| can| may)? (?:also )?(?:see|get|have|receive|be (?:sent|told|shown|given)|are (?:sent|told|shown|given)|gets?|is (?:sent|told|shown|given)|hears?) (?:\\w+ ){0,2}?(?:your|their|its|the(?: panel's)?|a note of(?: the)?|a paragraph on|a page on|an account of) (?:own )?(?:\\w+ ){0,1}?${verdict}`,
  `(?:each|every) (?:group|applicant|bidder|one|organisation|charity|tenderer) (?:is|are|will be|gets?|has|sees|hears) (?:sent |given |told |shown )?(?:its|their|his or her) own`,
  `${verdict}\\b${within(30)}\\b(?:go|goes|are sent|is sent|will be sent|are given) (?:back )?to (?:you|every\\w*|all|each|those|applicants|bidders|groups|whoever)`,
  `(?:whether (?:or not )?(?:you|they|it|your)\\b|win or lose|successful or not|both (?:winners|successful))${within(40)}\\b${verdict}`,
);
/** "We will write to you with your marks and, if the answer is no, with the reasons". */
export const writtenTo = wordsOf(
  `(?:write|writing|e-?mail|letter|come back|get back|reply|be in touch|note) (?:to )?(?:you|everyone|everybody|each|every|all|applicants|bidders|groups|those)\\b${within(60)}\\b(?:with|giving|setting out|enclosing|saying|to say|telling) (?:you |them )?(?:your |their |the |its |any )?(?:\\w+ and )?${verdict}`,
);
/** The same with no word of who is told: "if we say no we say why", "the letter explains how each answer was marked". */
export const whyIsSaid = wordsOf(
  '(?:go(?:es|ing)?|talk(?:s|ing)?|run(?:s|ning)?|take(?:s)?)(?: you| them| everyone| groups)? (?:through|about|over) (?:with you )?(?:your|their|its|the|how)(?: you| they| it)? (?:marks?|scores?|scored|did|feedback|reasons?)',
  `(?:letters?|e-?mails?|notes?|pages?)\\b${within(30)}\\b(?:explain|set out|sets out|give|show|tell|list)s?\\b${within(40)}\\b(?:how (?:each|every|your|the) (?:answer|question|form|bid|application)s?|marks?|scores?|reasons for)`,
  '(?:assessment summar(?:y|ies)|score ?sheets?|written feedback|(?:proper |full |short |written )?(?:explanation|note on how your \\w+ did)|feedback)\\b[^.;]{0,20}\\b(?:go|goes|comes?|to (?:every\\w*|all|each|those))',
  '(?:each|every) (?:form|application|bid|tender)\\b[^.;]{0,10}\\bcomes back\\b[^.;]{0,20}\\b(?:notes?|comments|marks?|scores?)',
  '(?:losers|those who lose|those not chosen)\\b[^.;]{0,20}\\b(?:get|hear|have|are given)\\b[^.;]{0,20}\\b(?:explanation|reasons?|why|marks?|scores?)',
);
/** "If we say no we say why": the no is another's, and denies nothing. */
export const noIsExplained = wordsOf(
  '(?:if|when|where) (?:we|the panel|it) (?:say|says|turn|turns|refuse|decline)[^.;]{0,25}\\b(?:say|explain|give|tell)s?\\b[^.;]{0,15}\\b(?:why|reasons)',
  '(?:a |every |each )?["\']?(?:no|refusal)["\']? (?:\\w+ )?(?:comes with|is explained|is given with|carries) ?(?:\\w+ )?(?:reasons?|reason|why)?',
);
/** Nobody is: "comments are for the panel's use", "nobody sees the marks", "reasons aren't given". */
export const nobodyIsTold = wordsOf(
  `(?:nobody|no one|none)\\b${within(20)}\\b(?:sees?|hears?|is (?:shown|told|sent)|are (?:shown|told|sent)|gets?(?: to see)?|learns?)\\b${within(25)}\\b${verdict}`,
  `${verdict} (?:and \\w+ )?(?:are|is|will be|stay|remain)(?: only)? (?:for|within|inside|with) (?:the |our |its )?(?:panel|officers?|members|team|internal|own)\\b(?:'s use|s' use| only| alone| use)?${within(20)}\\b(?:not|only|alone|use)`,
  `(?:reasons?|comments?|feedback|explanations?) (?:are|is)(?: not| never) (?:\\w+ )?(?:given|sent|published|disclosed|offered|shared|passed)`,
  '(?:do|does|will|shall|need|can) ?not (?:\\w+ )?explain (?:ourselves|itself|themselves|himself|herself|myself)',
);
/** Chosen by liking alone: "the trustees choose whom they please", "we trust our instinct". */
export const byLiking = wordsOf(
  '(?:choos\\w+|pick\\w*|select\\w*|go(?:es)? (?:for|with)|fund\\w*|decid\\w+)\\b[^.;]{0,30}\\b(?:ones?|bids?|projects?|groups?|ideas?|those|whichever|whoever|what|which|who) (?:that |which |who )?(?:they|it|he|she|we) (?:feels?|thinks?|believes?|reckons?|considers?|sees?)\\b[^.;]{0,20}\\b(?:best|right|strongest|fit|deserv\\w*|most)',
  '(?:choos\\w+|pick\\w*|decid\\w+|award\\w*|fund\\w*|select\\w*|giv\\w+|goes?|let)\\b[^.;]{0,30}\\b(?:whom|who|what|which|those|whichever|whoever|whomever|whatever)(?:ever)? (?:they|it|he|she|we|the (?:panel|board|trustees|members|council|commissioner)) (?:please|like|choose|wish|want|prefer|fanc|favour)\\w*',
  "(?:trust(?:s|ed)?|follow(?:s|ed)?|go(?:es)? (?:by|with)|rely on|relies on) (?:our|their|its|his|her|my|the panel's|gut) (?:own )?(?:gut|instincts?|nose|hunch\\w*|feel\\w*)",
);

/** A share in brackets after each thing asked: "how you would go about it (40 marks)". */
export const marksBeside =
  /[a-z0-9] ?\((?:up to |out of |maximum |max )?[1-9][0-9]? ?(?:marks|points)\b(?! or (?:fewer|less))/i;
/** From what to what each answer is marked: "scores of 0 to 5 will be awarded using the descriptors". */
export const scaleTold = wordsOf(
  `(?:scores?|marks|points|scored|marked|graded)\\b${within(25)}\\b(?:of|from|between|on a scale of) (?:0|1|nought|zero|one|none) (?:to|and|-) (?:[1-9][0-9]?0?|three|four|five|ten)`,
  `(?:scor|mark|award|assess|evaluat)\\w*\\b${within(40)}\\b(?:scoring|marking|score|mark|published|the) (?:descriptors?|descriptions|bands)`,
);
const guide = anyOf(
  '(?:marking|scoring|assessment|evaluation) (?:guides?|guidance|scales?|schemes?|grids?|sheets?|descriptors|matrix|notes|framework)',
  'pass ?marks?',
  '(?:guide|guidance|notes) (?:for|to|given to|used by) (?:the )?(?:markers|assessors|evaluators|scorers|panel)',
  '(?:model|good|sample) answers',
);
/** How marks are given can be read by those who ask: "a scoring guide is in Schedule 3", "the pass mark is printed beside each question". */
export const guideTold = wordsOf(
  `${guide}\\b${within(60)}\\b(?:is|are) (?:also |all )?(?:in|at|on|printed|published|set out|shown|attached|given|enclosed|included|available|beside|below|overleaf|part of)\\b`,
  `(?:publish(?:ed|es)?|print(?:ed|s)?|attach(?:ed)?|enclos(?:e|ed)|includ(?:e|es|ed|ing)|see|read|find)\\b${within(40)}\\b(?:the|a|our|its) (?:\\w+ ){0,3}${guide}`,
);
/** Who got what, for all to see: "a list of awards, with the score of each, will be put on this page". */
export const awardsListed = wordsOf(
  `(?:lists?|table|register|summary|details?) of (?:the |all |our )?(?:awards|grants|winners|successful (?:bids|bidders|applicants|applications|groups|projects)|projects funded|those (?:funded|chosen))\\b${within(50)}\\b(?:on (?:this|our|the) (?:web ?)?(?:page|site)|published|posted|on our website|online)`,
);
