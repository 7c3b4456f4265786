import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const withholding =
  '(?:disclos|reveal|shar|publish|releas|discuss|divulg|suppl|provid|stat|giv|explain|record)(?:e|es|ed|ing|y|ied|n)?|go(?:ing)? into|set(?:ting)? out|pinned down to (?:giving|stating)|drawn on';
const matters =
  '(?:decision|view|conclusion|outcome|determination|cut|reduction|withdrawal|ending|closure|termination|figure|choice)s?';
const account = `(?:reasons?|rationale|reasoning|justification|explanations?|grounds?(?! (?:floor|maintenance|staff|rent|rules))|(?:scor(?:es|ing)|assessment|advice|evidence)\\b[^.;]{0,20}\\b(?:that led|which led|on which|upon which|behind|used)|basis (?:of|for|on which) (?:the|this|our|its) ${matters}|how (?:we|it|they|members|officers|the \\w+) (?:arrived|came|got|reached|decided|made up)|(?:each|every|individual|any|the) (?:\\w+ )?${matters}|(?:decision|reduction|cut)s? (?:made|taken))`;

/** Nothing said of why: "need give no grounds", "without being required to give a reason", "shall not be called upon to explain itself". */
export const reasonsRefused = wordsOf(
  '(?:need|needs|shall|will|may|is to|are to|does|do) (?:\\w+ )?(?:give|state|offer|supply|show|assign) no (?:reasons?|grounds?|explanation|justification|cause)',
  'without (?:being|having been|our being|its being) (?:required|obliged|bound|asked|called (?:up)?on|under (?:any|an) (?:duty|obligation))(?: in any way)? to (?:give|state|provide|supply|offer|show|disclose|explain|specify|say|justify)',
  '(?:not|never|nor|in no (?:case|circumstances)|under no (?:duty|obligation)|no (?:duty|obligation|need|requirement))\\b[^.;,]{0,40}\\bto (?:state|say|explain|disclose|tell (?:you|it|them)) (?:why|the grounds?)|(?:need not|(?:not|never) (?:be )?(?:required|obliged|bound|called (?:up)?on|asked|expected) to) (?:explain|justify|account for) (?:itself|himself|herself|themselves|ourselves)',
  '(?:need not|(?:not|never) (?:be )?(?:required|obliged|bound) to|no (?:duty|obligation|need|requirement) to) (?:state|give|specify|disclose|set out|recite|show) (?:the |its |any |a |what )?(?:grounds?|cause|basis)',
);
/** Kept back: "the rationale will not be disclosed", "the grounds are exempt from publication", "the scoring that led to it isn't something we share". */
export const whyWithheld = wordsOf(
  `(?:not|cannot|never|unable to|nor|neither|declin\\w+ to|refus\\w+ to|unwilling to)\\b[^.;:,]{0,25}\\b(?:${withholding})\\b[^.;:,]{0,12}\\b${account}`,
  `${account}\\b${within(60)}\\b(?:(?:will|would|can|could|may|is|are|shall) not (?:to )?(?:be )?(?:\\w+ )?(?:disclosed|shared|published|released|discussed|given|supplied|divulged|stated|recorded|explained|gone into|set out)|(?:not|never) (?:something|a matter|one|a thing|things) (?:that |which )?(?:we|it|they|the \\w+|can|is) (?:\\w+ )?(?:share|disclose|discuss|publish|release|reveal|go into|shared|disclosed)|(?:is|are|remains?) (?:confidential|exempt from (?:publication|disclosure)|private|privileged|withheld|not (?:for|open to) (?:publication|disclosure|discussion)))`,
  `how (?:we|it|they|members|officers|the \\w+) (?:arrived|came|got|reached|decided|made up)\\b${within(60)}\\b(?:not be (?:disclosed|shared|explained|told)|a matter for (?:the \\w+|us|it|them) alone)`,
);
/** What is kept back is of somebody else's, or is kept from somebody else. */
export const keptFromOthers =
  /\b(?:other|another|individual (?:clients?|patients?|residents?)|personal|third part(?:y|ies)|press|media|public register|identit\w+|children|safeguarding|police|medical|competitors?|commercially|his|her) (?:\w+ )?(?:group|organisation|bidder|applicant|client|record|information|data|detail|reason|grounds|circumstances|illness|department|part(?:y|ies)|leaving|absence)s?\b|\b(?:to|with|by) (?:the )?(?:press|media|public|other (?:groups|organisations|funders|bidders)|third parties|anyone else)\b|\bresign\w*|\bon (?:the )?grounds\b/i;
/** Not kept back for good, or no power that anybody has: "no appeal will be heard until the papers have been sent", "we would not end a grant without cause". */
export const refusedForNow =
  /\b(?:not|no|never)\b[^.;]{0,90}\b(?:until|unless|while)\b|\b(?:not|never|nobody|no one)\b[^.;,]{0,20}\b(?:end|stop|withdraw|terminate|cut|reduce|cancel|lose)\w*\b[^.;]{0,40}\b(?:reason|cause)\b/i;

const once = '(?! (?:until|till|before|unless|while|pending|except))';
const notLater =
  '(?![^.;]{0,60}\\b(?:until|till|before|yet|by (?:tele)?phone|over the (?:tele)?phone|with (?:the )?(?:press|media|other|anyone|third)|in public|publicly|today|at this stage|in this letter|here)\\b)';
const ofIt =
  '(?:this|it|that|them|the (?:point|question|matter|issue|merits|decision|outcome|reduction|cut|withdrawal|ending|termination|figure|closure)s?)';
const unwilling =
  '(?:no wish (?:on \\w+ \\w+ )?to|(?:not|never)(?: (?:be|now|then|ever|in a position|able|willing|prepared|going|minded))* ?(?:intend to|propose to|wish to|to)?|cannot|unable to|unwilling to|declin\\w+ to|refus\\w+ to|neither|nor)';
/** No second look, in plain or lawyers' words: "no challenge to it will be entertained", "that is the end of it", "does not intend to debate the point". */
export const lookRefused = wordsOf(
  `no (?:appeals?|challenges?|representations?|objections?|requests? for (?:an? )?review|reviews?|argument|protest)\\b${within(40)}\\b(?:will|shall|can|may|is|are)(?: to)? be (?:\\w+ )?(?:entertained|heard|considered|accepted|allowed|permitted|received|admitted|possible|taken)${once}`,
  `(?:representations?|objections?|challenges?)\\b${within(30)}\\b(?:will|shall|can|may) not be (?:entertained|heard|considered|accepted|allowed|permitted|received|admitted)${once}`,
  'not (?:offer|provide|operate|run|allow|hold|have) (?:an?|any) (?:internal|formal|independent|further|second) (?:review|appeal|reconsideration)s?|no right of (?:reply|redress|reconsideration)|not (?:susceptible|capable|admit) of (?:an? |any )?(?:appeal|review|challenge)|(?:not|never) (?:something|a matter|one|a thing|a decision) (?:that|which|you) (?:can|may|could)(?: \\w+)?(?: be)? (?:tak(?:e|en) to appeal|appeal(?:ed)?|challenged?|review(?:ed)?|re-?open(?:ed)?|contest(?:ed)?)',
  '(?:nobody|no one|no-one|nowhere) (?:else )?(?:to|you can|for you to|we can suggest you) (?:turn|go|complain|write|appeal)(?: to)? (?:to|if)\\b',
  'waives? (?:any|all|its|their|the|every) rights? (?:to|of)\\b[^.;]{0,40}\\b(?:appeal(?:ed)?|review(?:ed)?|reconsider(?:ed|ation)?|challenged?)',
  "(?:once|when|after) (?:the |our |its )?(?:\\w+ )?(?:board|panel|cabinet|committee|council|executive|trustees|members|director|decision|commissioner|vote)\\b[^.;]{0,40}\\b(?:that|it)(?: is|'s) (?:the end of (?:it|the matter|that)|that|final)|there the matter (?:rests|ends|must rest)|there(?: is|'s| can be) no going back on (?:it|this|that|the decision)",
  `${unwilling} (?:enter(?:ing)? into|engag(?:e|ing) in|be drawn into|take part in) (?:any |further )*(?:correspondence|discussions?|debate|dialogue|argument|negotiations?) (?:about|on|over|as to|concerning|regarding) ${ofIt}${notLater}|(?:correspondence|debate|argument) (?:on|about|over) ${ofIt} (?:will|would|can) not be entered into`,
  `${unwilling} (?:debate|debating|argue|arguing|go into the merits|enter into the merits|enter the merits)(?: about| over| of)?(?: ${ofIt})?\\b${notLater}`,
);
/** What another may not appeal against, or who chooses not to: "no right of appeal against the naming of a street", "the trustees do not wish to appeal". */
export const otherAppeal =
  /\b(?:appeals?|challenges?|reviews?) (?:against|of|on|from) (?:(?:the|an?|any|its|their|your|our|his|her) )?(?!(?:[\w']+ ){0,5}?(?:decisions?|withdrawals?|terminations?|endings?|reductions?|cuts?|awards?|grants?|funding|notices?|determinations?|outcomes?|closures?|allocations?|shares?|sums?|views?|conclusions?|stopp\w+|resolutions?|it|this|that|them|these|such|panel|board|cabinet|council|committee|whole|members|officers?)\b)\w+|\b(?:you|they|we|trustees|charit(?:y|ies)|groups?|organisations?|clubs?|committee|recipient|provider)\b[^.;]{0,20}\b(?:do|does|did|will|would|have|has) not\b[^.;]{0,15}\b(?:wish|want|intend|plan|propose|choose|chosen|need) to (?:appeal|challenge|contest)|\b(?:no one|nobody|no-one)'s\b|\bno (?:appeals?|reviews?|challenges?)\b[^.;]{0,40}\b(?:until|unless)\b|\brecourse to public funds\b|\brefused (?:an?|the|their|his|her) (?!(?:grant|award|funding)\b)/i;
/** Headings over decisions of other kinds, and over disputes, where what is final is the ruling on the dispute. */
export const otherDecisions =
  /\b(?:housing|allocations?|planning|licen[sc]\w+|parking|admissions?|competition|prizes?|raffle|complaints?|disputes?|disagree\w*|fall(?:ing)? out|fell out|recruitment|vacanc(?:y|ies)|rates?|rating|discretionary relief|benefits?)\b/i;
/** Of a competition, or of who tenders; nothing that was being paid ends. */
export const ofACompetition =
  /\b(?:judges?'?|poem|poetry|photograph\w*|entries|abandon\w*[^.;]{0,20}procurement|lowest(?: or any)? (?:tender|price|quotation|bid)|(?:business |council )?rates? relief|valuation office)\b/i;
/** Not known, or not told, to the writer: "I don't know why, it's great", "I've not been told why". */
export const writerUnaware =
  /\b(?:I|we|nobody|no one|they|he|she)\b[^.;,]{0,20}\b(?:not|never|cannot)\b[^.;,]{0,15}\b(?:know|known|told|sure|see|understand|imagine|think|think of)\b[^.;,]{0,12}\b(?:why|reasons?)\b/i;
/** Another road that is named in the same breath: "but you would be able to ask to speak at committee". */
export const roadBeside =
  /\bbut (?:you|it|they|(?:the )?(?:recipient|provider|organisation|charity|group|grantee))(?:'d| would| will| can| could| may| might)(?: still| then| also)? (?:be able to |be free to )?(?:ask|speak|write|put|complain|raise|talk|come)\b/i;
/** The same, of a complaint; a letter that ends it is asked for more. */
export const complaintBeside = /\bbut\b[^.;]{0,140}\bcomplain(?:ts?)?\b/i;
