import type { Facts } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';
import { metPeopleOnly } from '@/lib/listen/consultation/met-people.ts';
import { markedBySector } from '@/lib/listen/consultation/shaping.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { earInTexts, mayHold, textsThatMayHold } from '@/lib/listen/sieve/sieve.ts';
import { before } from '@/lib/listen/together/said-whole.ts';
import { eachWasMet } from '@/lib/vocabulary/changes/weighed-told.ts';
import { consultedBefore } from '@/lib/vocabulary/consultation/consulted-before.ts';
import { answers, deciders } from '@/lib/vocabulary/consultation/deciding.ts';
import {
  decidedOnAnswers,
  ofAnotherTime,
  ofOtherPeople,
  theyWereHeard,
  weighedInHand,
} from '@/lib/vocabulary/consultation/heard-and-weighed.ts';
import { alsoUnasked, isNoFailure } from '@/lib/vocabulary/consultation/unasked.ts';
import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

type Spoken = Pick<Heard, 'sentence'>;

const talking = anyOf(
  'consult(?:ed|ing|ation)?|approach(?:ed|ing)?|contact(?:ed|ing)?|sound(?:ed|ing)? out|ask(?:ed|ing)?|sp(?:eak(?:ing)?|oke|oken)|talk(?:ed|ing|s)?|discuss(?:ed|ing|ions?)?|me(?:e|)t(?:ing|ings)?|involv(?:e|ed|ing)|invit(?:e|ed|ing)|raised|told|hear(?:d|ing)? (?:from )?|engag(?:e|ed|ing|ement)|conversations?',
);
/** Those whom it touches: the reader of a letter, and the organisations and people named in a report. */
const touched = anyOf(
  'you(?:r (?:trustees|organisation|board|charity|chair|members|manager|committee))?',
  SECTOR,
  'users?|(?:grant|contract)[- ]?holders?|people who (?:use|depend)|those (?:affected|concerned|who)|(?:affected|concerned) (?:groups|organisations)|staff|families|residents|clients|providers?|recipients?|anyone|anybody|them',
);
/** A letter or report that ends or changes something: those it touches had a say first. */
const askedFirst = wordsOf(
  String.raw`(?:we|officers|I|the (?:council|board|trust|partnership|authority|icb)) (?:first |also |have |had )?(?:consulted|asked|spoke (?:to|with)|met(?: with)?|discussed|talked|invited|raised|went through|wrote|have (?:met|spoken|discussed|talked))\b${within(60)}\b(?:${touched})\b${within(80)}(?:\b(?:before|when (?:nothing|no decision)|while|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on [0-9]|their|your|comments|views|options|effect|proposal|what))?`,
  String.raw`(?:following|after|as a result of) (?:a |the |our |full )?(?:\w+ ){0,2}(?:consultation|engagement|discussions?|talks|meetings?|conversations?) (?:with|held with) ${within(30)}\b(?:${touched})`,
  String.raw`(?:following|after|as a result of) (?:a |the |our |full )?(?:public |formal |twelve[- ]week |12[- ]week )?(?:consultation|engagement)\b`,
  String.raw`(?:your|their|(?:${touched})'s?) (?:[a-z]+ ){0,2}(?:comments|views|representations|submissions|responses|replies|statements|objections|suggestions)\b${within(60)}\b(?:is|are|was|were|has been|have been|had been) (?:\w+ )?(?:considered|reported|printed|put|taken|read|weighed|attached|appended|annexed|heard|set out|laid before|in front of|before (?:the|them|members|cabinet)|at (?:appendix|annex))`,
  String.raw`(?:comments|views|representations|submissions|responses|replies|objections|statements|suggestions) (?:(?:received|made|sent in|submitted|given) )?(?:from|by|of)\b${within(60)}(?:\b(?:is|are|was|were) (?:set out|given|summarised|printed|attached|appended|before|at)\b|\b(?:appendix|annex|appended|attached)\b)`,
  String.raw`(?:is|are|was|were) (?:all )?(?:before|in front of|laid before|put before) (?:${deciders})\b${within(40)}\b(?:in (?:your|their|full)|together|along|when it|before it|with the)`,
  String.raw`(?:${deciders}|it|they|she|he) had\b${within(60)}\b(?:your|their) (?:\w+ )?(?:${answers})\b`,
  String.raw`(?:given|had|allowed) (?:until|till|[a-z0-9]+ (?:weeks|days|months)|a (?:month|fortnight|week))\b${within(40)}\b(?:to|in which to) (?:comment|respond|reply|answer|make (?:their|your|representations)|put (?:their|your))`,
  String.raw`your (?:own |written |detailed |full )*(?:paper|note|figures|submission|evidence|account|response|comments|views|reply|representations|options?|paper|letter|proposals?|suggestions?|alternatives?|case)\b${within(60)}\b(?:is|are|was|were|has been|have been|will be) (?:\w+ )?(?:considered|reported|printed|enclosed|circulated|given|passed|sent|put|taken|read|weighed|discussed|attached|appended|annexed|shown|heard|looked at|laid before|in front of|before (?:the|them|members|cabinet))`,
  String.raw`(?:both|all|each|these|they|it) (?:was|were) (?:\w+ )?(?:considered|reported to|put to|weighed|read|looked at)\b${within(30)}\b(?:by|to|before)? ?(?:${deciders})`,
  String.raw`(?:you|they|${SECTOR}) (?:have )?(?:put|made|suggested|sent|gave|offered|set out)\b${within(60)}\b(?:options?|proposals?|suggestions?|alternatives?|${answers})\b${within(20)}\bto (?:us|${deciders})`,
  String.raw`(?:before|until) (?:a|any|the|we|it) (?:final )?(?:decision|decides?|decide)\b${within(60)}\b(?:you (?:may|can|will)|views|comments|respond|representations|tell us|hear from you|talk|meet)`,
  String.raw`(?:send|let us (?:have|know)|give us|tell us|make|invite|like|welcome)\b${within(60)}\b(?:comments|views|representations|response|think|thoughts)\b${within(60)}\bbefore (?:then|the|a|any|its|it|they|we|${deciders})\b`,
  String.raw`(?:have|had) been (?:talking|speaking|meeting|in touch|in talks) (?:to|with)\b${within(20)}\b(?:${touched})\b${within(60)}\b(?:since|for|about|how|before)`,
  String.raw`(?:we|officers|I) (?:have |had )?put ${within(30)}\b(?:options?|ideas|proposals?|choices)\b${within(10)}\bto\b${within(24)}\b(?:${touched})\b`,
  'good enough to (?:see|meet|talk to|speak to) (?:us|me)',
  String.raw`before (?:the|any) ${within(30)}\b(?:sat|met|decided|voted)\b${within(20)}\b(?:${touched})\b${within(30)}\b(?:was|were) (?:visited|seen|asked|met|heard|consulted)`,
  '(?:thank you|thanks|grateful to you|grateful) for (?:(?:seeing|meeting|talking to|speaking to|coming to see|hearing) (?:us|me)|coming (?:in|over|to the office)\\b[^.;]{0,60}\\bto (?:talk|discuss|go over|look at))',
  String.raw`(?:the two|both (?:parties|sides)|the parties|we|they) (?:have )?met\b${within(60)}\b(?:to (?:go over|discuss|talk|consider|look at)|about)`,
  String.raw`in (?:reaching|making|taking|coming to) (?:her|his|its|their|the|this|that) decision\b${within(120)}\b(?:you|your|${SECTOR}|views|comments|responses|together)\b`,
  String.raw`(?:your|${SECTOR}(?:'s)?|provider's|recipient's) (?:own )?(?:proposal|suggestion|idea|request|option|alternative)\b${within(90)}\b(?:accepted|adopted|taken up|agreed|followed|kept)`,
  String.raw`(?:${deciders})\b${within(20)}\b(?:had|read|considered|saw|weighed|looked at|took account of)\b${within(40)}\b(?:your|${answers})\b${within(60)}(?:before|when|decision|decided|in full)`,
  '(?:was|were|is|are) (?:set out|printed|given|quoted|reported|included)\\b[^.;]{0,40}\\bin your (?:own )?words',
  String.raw`(?:we|officers|I) (?:have |had )?(?:looked|gone|went|worked|thought) (?:at it |it )?(?:through )?with you\b`,
  String.raw`(?:you|they|${SECTOR}) put forward\b${within(60)}\b(?:ways?|options?|ideas|alternatives?|proposals?|suggestions?)\b`,
  String.raw`(?:${deciders})\b${within(10)}\bheard from\b${within(40)}\bbefore`,
  String.raw`before (?:it|they|she|he|the \w+) (?:decided|voted|agreed|chose)\b${within(60)}\b(?:had|read|considered|saw|heard|weighed)\b`,
  String.raw`(?:hear from you|your views|your comments|write to us|tell us)\b${within(40)}\bbefore (?:the|a|any) (?:report|paper|decision|meeting)`,
  String.raw`before ${within(40)}\b(?:took|made|reached|came to) (?:this|the|its|that|a|any) decision\b${within(60)}\b(?:read|considered|heard|saw|had|met|looked at)`,
  String.raw`(?:${touched}|providers|groups) (?:was|were|have been|has been|had been) (?:\w+ly )?(?:consulted|asked (?:for|about|what|how)|invited to (?:comment|respond|meet)|involved|heard)`,
  String.raw`(?:invited|asked for|sought|called for) (?:other |their |your |any |further ){0,2}(?:ideas|options|alternatives|suggestions|proposals|views|comments)\b`,
  String.raw`(?:sat|sit) down with (?:each|every|all|you|both|them|the|${SECTOR})\b`,
  String.raw`(?:${answers})\b${within(30)}\b(?:came back|were received|came in)\b`,
  '(?:an )?answer to (?:each|every|all) (?:of )?(?:the rest|them|the (?:others|ideas|points|suggestions))',
  String.raw`(?:draft|early version|outline|copy of (?:this|the) (?:draft|report|paper|proposal)\w*)\b${within(40)}\b(?:was|were|has been|had been) (?:\w+ )?(?:sent|shown|given|circulated|shared)\b${within(20)}\b(?:${touched}|every|each|all)\b`,
  String.raw`what (?:you|they|people|${SECTOR}) (?:said|told us|wrote|sent|thought)\b${within(20)}\b(?:is|are|was|were|has been) (?:\w+ )?(?:set out|printed|given|appended|reported|taken|considered|read|in|at|before)\b`,
  String.raw`(?:as a result|because|in (?:the )?light|on the strength) of what (?:you|they|people|was|the \w+|${SECTOR}) (?:\w+ )?(?:told|said|wrote)`,
  String.raw`your (?:comments|views|letter|reply|paper|response|evidence|suggestions?|points?|objections?)\b${within(40)}\b(?:led|persuaded|caused|prompted|moved|convinced|helped)\b`,
  String.raw`(?:${touched})\b${within(10)}\b(?:spoke|addressed|presented|gave evidence|was heard|were heard)\b${within(20)}\b(?:meeting|committee|board|panel|cabinet|executive|members)\b`,
  String.raw`(?:proposals?|plan|draft|report|options|idea|reduction|change) (?:was|were|has been|have been) (?:\w+ )?(?:discussed|talked (?:over|through)|considered|looked at|shared|aired|gone through)\b${within(12)}\b(?:with|at|by)\b${within(40)}\b(?:forum|network|alliance|cvs|${SECTOR}|them|you)\b`,
  '(?:put|went|sent|gone) out (?:for|to) (?:comments?|consultation|views)',
  '(?:came|been|went|come) to see you\\b[^.;]{0,40}\\b(?:to hear|to talk|to discuss|to ask|about)',
  String.raw`before (?:reaching|making|taking|coming to) (?:its|the|their|a|this|that|any) decision\b${within(40)}\b(?:read|considered|heard|saw|weighed|had|met|looked at)\b`,
  String.raw`(?:${SECTOR}|providers|trustees|groups|clubs|[a-z]+ of them)\b${within(20)}\b(?:replied|responded|commented|answered)\b${within(12)}\b(?:to|on) the (?:consultation|proposals?|draft|plan|options)`,
  'when (?:nothing|no decision) had (?:yet )?been (?:decided|settled|agreed|taken|made)',
);
/** The same, told by reports: "officers went to see each of the nine", "a consultation then ran", "having considered the responses", "we held three meetings with". */
const alsoAsked = wordsOf(
  String.raw`(?:we|officers|I|[a-z]+ (?:manager|team|lead|officer)) (?:have |had )?(?:been |gone |come |went |came |travelled )(?:out |over )?to (?:see|meet|visit|talk to|speak to|hear from)\b${within(40)}\b(?:${touched})\b`,
  String.raw`(?:we|officers) (?:have |had )?visited\b${within(40)}\b(?:${touched})\b`,
  '(?:public |full |formal |open |twelve-week |12-week )?consultation (?:exercise )?(?:then |also )?(?:ran|took place|has taken place|lasted|(?:was|has been|had been) (?:then |also )?(?:held|run|carried out|undertaken))',
  // "Note the results of the public consultation held between 3 March and 26 May".
  String.raw`(?:results?|outcomes?|findings|analysis) (?:of|from|to) (?:the |a |our |its )?(?:(?!staff\b|government|national|union)[\w'-]+ ){0,3}consultation(?: exercise)?\b(?![^.;]{0,60}\b(?:will|shall|to be|is to|are to|due|awaited|once|when|next)\b)`,
  'consultation(?: exercise)?,? (?:(?:which|that) )?(?:was |were )?(?:held|ran|run|carried out|undertaken|conducted)(?: with [^.;]{1,30})? (?:between|from|in|over|during) ',
  String.raw`having (?:considered|read|heard|weighed|had regard to|taken account of|received)\b${within(40)}\b(?:${answers})\b`,
);
/** "The paper you sent us was given to every member", "we held three meetings with". */
const toldToThem = wordsOf(
  String.raw`(?:report|papers?|agenda)\b${within(40)}\b(?:contained|included|attached|reproduced|set out|quoted|carried|appended) (?:your|their|each \w+'s) (?:[a-z]+ ){0,2}(?:paper|letter|response|repl(?:y|ies)|comments|views|statement|evidence|representations?|submission)s?`,
  String.raw`(?:paper|note|letter|response|evidence|figures|comments|account|options?) (?:that |which )?(?:you|they|${SECTOR}) (?:sent|wrote|gave|prepared|drew up|made|put)\b${within(30)}\b(?:was|were|has been|have been) (?:\w+ )?(?:given|sent|shown|circulated|put|printed|appended|attached|read|considered|laid|placed)`,
  String.raw`(?:and|then|also) (?:then |we |again )?met (?:with )?(?:you|your (?:trustees|chair|manager|board|committee))\b${within(60)}\b(?:on [0-9]|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|to (?:talk|discuss|go)|again|before|twice)`,
  String.raw`(?:we|officers|I) (?:have |had )?(?:held|had|arranged) (?:\w+ ){1,3}(?:meetings?|workshops?|talks|discussions?|sessions?|conversations?) with\b${within(40)}\b(?:${touched})\b`,
);
/** "Providers were given until December to put forward alternatives", "we held off until you had had your say". */
const heardToo = wordsOf(
  String.raw`(?:thank you|thanks|grateful) for (?:the|your) time\b${within(80)}\b(?:when|months?|meetings?|talk|go(?:ing)? (?:over|through)|autumn|winter|spring|summer)`,
  String.raw`(?:came|come) to (?:the |our )?(?:${deciders})\b${within(40)}\b(?:spoke|speak|addressed|put)\b`,
  String.raw`(?:${touched})\b${within(12)}\b(?:was|were|has been|have been|had been) (?:all |each )?visited\b`,
  String.raw`(?:officers|we|I|staff) (?:had|have) (?:seen|met) (?:\w+ ){0,2}(?:${SECTOR}|you|them|each|all)\b${within(20)}\b(?:every|each|twice|regularly|monthly|several|often|in|since)\b`,
  String.raw`(?:given|had|allowed) (?:until|till) ${within(30)}\bto (?:put forward|suggest|propose|offer|come back|make)\b`,
  String.raw`(?:until|before|after|once) (?:you|they|${SECTOR}|providers|groups)\b${within(12)}\bhad (?:had )?(?:the |a |their |your )?(?:chance|opportunity|say)\b`,
);
const ofThem = wordsOf(touched);
const notTalked = '(?:not|never|no one was|nobody was)';
/** "No time to discuss it with you", "without asking", "you saw the figures for the first time when". */
const notAsked = wordsOf(
  // "I would have wished to sit down with you before", "when we asked you the figures had been settled".
  String.raw`would (?:much |far )?(?:rather )?have (?:(?:liked|wished|preferred|hoped|wanted) to )?(?:have )?(?:s[ai]t|me(?:e)?t|talk(?:ed)?|sp[eo]ken?|ask(?:ed)?|discuss(?:ed)?|hear(?:d)?|consult(?:ed)?|come)\b${within(30)}\b(?:${touched})\b`,
  String.raw`by (?:then|that time|that stage|the time (?:we|you))\b${within(40)}\b(?:settled|decided|agreed|fixed|made up)`,
  String.raw`(?:${answers}|statements?|deputations?|they|these|it)\b${within(60)}\b(?:would|were|was|could|will) not (?:be |to be )?(?:\w+ )?(?:read|considered|heard|circulated|put (?:to|before)|tabled|accepted|admitted|taken into account|laid before|shown to)\b(?! (?:until|before|by|in time))`,
  String.raw`(?:declined|refused|resolved not|chose not|decided not) to (?:hear|read|see|receive|accept|consider|allow|admit|take)\b${within(40)}\b(?:deputations?|petitions?|statements?|delegations?|${touched}|${answers})`,
  String.raw`(?:requests?|asked|wish(?:ed)?|applications?)\b${within(50)}\bto (?:address|speak (?:to|at)|be heard|attend)\b${within(40)}\b(?:refused|declined|turned down|rejected|not (?:been )?(?:allowed|granted|permitted))`,
  String.raw`none of (?:the|you|us|them|these|${SECTOR})\b${within(30)}\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:${talking})\b`,
  String.raw`${notTalked} (?:(?:yet|been|have|had|able to|possible to|time to|the (?:time|chance) to) ){0,3}(?:${talking})\b`,
  String.raw`(?:no|not|little) (?:(?:been|have|had|any|the|enough) ){0,3}(?:time|opportunity|chance|possible|able)\b${within(20)}\b(?:to|for|of) (?:\w+ )?(?:${talking})`,
  String.raw`without (?:any |the |prior |first |full |having |had |our |us |anyone |anybody |been |able to |time to |chance to |opportunity to ){0,6}(?:${talking})\b(?! (?:us|our|the (?:council|authority|board|trust))\b)`,
  String.raw`no (?:\w+ )?(?:consultation|discussions?|talks|conversations?|engagement|meetings?)\b${within(20)}\b(?:was|were|has been|have been|took|is|will be|with)`,
  '(?:we|officers) did not (?:consult|ask|speak|talk|meet|discuss|involve|engage|approach|contact)',
  String.raw`(?:${touched})\b${within(30)}\b(?:will|would|is to|are to|to) be (?:told|informed|notified|advised|written to)\b${within(40)}\b(?:after|once|following) (?:the|this|a|it)\b`,
  String.raw`(?:${touched}|they|it)\b${within(40)}\bfor the first time`,
  String.raw`the first (?:that )?(?:${touched}|they|anyone)\b${within(30)}\b(?:hear|heard|know|knew|see|saw|learn)`,
  String.raw`(?:report|paper|proposals?|figures|draft|recommendations?|plan|options?)\b${within(20)}\b(?:was|were|has|have|had) (?:not|never) (?:been )?(?:shown|shared|seen|sent|given|discussed|put|disclosed|available)\b${within(20)}\b(?:${touched}|beforehand|outside|in advance)\b`,
  String.raw`(?:${touched})\b${within(20)}\b(?:not|never) (?:yet )?(?:see|seen|been shown|been sent|been given|get|have sight of|had sight of|shown|sent)\b${within(12)}\b(?:report|paper|proposals?|figures|draft|recommendations?|plan|options?)\b`,
  String.raw`(?:no|not (?:been )?(?:given|had|offered|have|allowed)(?: (?:the|an|any|a))?|denied (?:the|an|any)|little) (?:opportunity|chance|say)\b${within(20)}\b(?:to |of )?(?:comment|put (?:their|your|its)|respond|be heard|reply|answer|make (?:their|your|any|representations)|be(?:ing)? heard|hearing from|have (?:their|your) say|influence|in (?:it|this|that|the decision))`,
  String.raw`not (?:been )?possible to (?:share|show|send|put|let)\b${within(40)}\b(?:${touched})\b`,
  String.raw`no (?:views|comments|representations|ideas|options|opinions|feedback) (?:were|was|have been|has been) (?:\w+ )?(?:sought|invited|asked for|heard|taken|gathered|obtained)`,
  String.raw`(?:did not|do not|have not|could not) (?:first )?(?:raise|mention|discuss|share|put|float|test) (?:this|it|that|the \w+|our \w+) (?:with|to|on) (?:${touched})\b`,
  String.raw`(?:${touched})\b${within(10)}\bnot have had (?:any )?(?:warning|notice|word|sight)`,
  '(?:nobody|no one|none of us) (?:from the [a-z]+ )?(?:(?:has|had) )?(?:spoken|spoke|talked|came(?! into\\b)|asked|wrote|met|consulted|contacted|approached|sounded)',
  String.raw`(?:no|not|little) (?:(?:been|have|had|any|the|enough) ){0,3}(?:time|opportunity|chance|possible|able)\b${within(12)}\b(?:to|for) (?:seek|obtain|gather|invite|get|hear|ask for) (?:the |any |their |your )?(?:views|comments|opinions|representations)`,
  '(?:nobody|no one) (?:thought|bothered|troubled|stopped) to (?:ask|tell|speak|consult|involve)',
  'no (?:scope|room) to (?:re-?open|discuss|change|revisit|negotiate)',
  'first (?:heard(?! from (?:us|me|officers))|learn(?:ed|t)|knew|saw)',
  String.raw`(?:were|was) (?:first|only) told\b${within(40)}\b(?:after|once|by this letter|in this letter|today)`,
  '(?:first|only) (?:you|they) (?:heard|knew|will have heard|will know) of (?:it|this)',
);
/** Talks that are offered when it is too late for them to change anything. */
const talkAfter = wordsOf(
  String.raw`(?:meet|meeting|talk|speak|discuss|go over|go through|look at)\b${within(90)}\b(?:once|after) (?:the |a |this )?(?:decision|cabinet|committee|budget)`,
  String.raw`(?:once|after) the (?:decision|reduction|change|cut|budget)\b${within(60)}\b(?:meet|talk|speak|discuss|consult)`,
  String.raw`(?:meet|talk|sit down|discuss)\b${within(60)}\b(?:how|what) (?:the|this|it|a)\b${within(50)}\b(?:lower|reduced|smaller|cut|reduction|change|ending|loss|managed|affects?|might do|could do|will mean|would mean)`,
  String.raw`(?:meet|talk|sit down|discuss)\b${within(40)}\bhow (?:best )?to (?:manage|handle|carry out|implement|prepare)`,
  'not (?:yet )?(?:been able to )?(?:look(?:ed)? into|assess(?:ed)?|consider(?:ed)?|discuss(?:ed)?) (?:that|it|this|these|them)(?: yet)?',
);
const decided = wordsOf(
  String.raw`(?:${deciders})\b${within(40)}\b(?:has|have|had|was|were)? ?(?:decided|agreed|resolved|approved|concluded|determined)\b`,
  '(?:it|a decision) (?:has been|was) (?:decided|agreed|taken|made)',
);
/** Whether a question only asks, and steps that come of the law or of contracts for staff. */
const otherMatters =
  /\bwhy (?:was|were|did)\b[^?]{0,40}\byou\b[^?]*\?|\?["')]?$|\b(?:not|never) meet\b(?! (?:with|you|them|your|any of|the (?:groups?|clubs?|charit|organi[sz]|providers?|trustees?))\b)|\bstaff consultation\b|\blate (?:responses?|repl(?:y|ies)|comments|submissions|statements)\b|\bwithout (?:further )?(?:notice|delay)\b|\bnot (?:been )?invited to (?:apply|bid|tender)\b|\b(?:not|never) (?:have |been |previously ){0,3}(?:involved|engaged|consulted) in (?:making |taking |reaching )?(?:the|that|this|any) (?:original |first |earlier |initial )?decision\b/i;
/** "We will not ask you for receipts", "never asks for bank details": asked for something else than views. */
const asksForElse =
  /\b(?:not|never|without) (?:\w+ )?ask(?:s|ed|ing)?\b[^.;]{0,30}\b(?:for|to (?:repay|return|pay|send|sign|change|complete|do|fill|submit|provide))\b(?![^.;]{0,30}\b(?:views?|opinions?|comments?|ideas|suggestions|alternatives|side|options|thoughts|say|help)\b)/i;
const isOfElse = (plain: string) => otherMatters.test(plain) || asksForElse.test(plain);
/** "In 2016 the grant was cut without discussion": what was done another time. */
const anotherTime =
  /\b(?:last|previous|earlier|former) (?:reduction|cut|change|round|time|review|occasion|decision|exercise)\b|\bby way of history\b|\b(?:in|since) (?:19|20)[0-9]{2}\b[^.;]{0,60}\b(?:was|were)\b/i;
/** "We have not been told who your chair is": what the writer was not told. */
const toldElse =
  /\b(?:we|I) (?:have|had|were|was) not (?:been )?(?:told|asked|contacted|approached|invited|shown|heard)\b/i;
/** "None has been carried out", "Not applicable", under a heading or after a line that names a consultation. */
const noneHeld = /^(?:[0-9.]+ )?(?:none(?! (?:will|of)\b)|nil|not applicable|n\/a|not required|no)\b/i;
const namesConsulting =
  /\b(?:consult(?:ation|ed|ees)?|engagement|who (?:has|have|was|were) (?:been )?(?:consulted|asked)|discussions?)\b/i;

/** What a report says under "Consultation" where it held none with those it touches. */
function noneUnderHeading({ sentences }: Pick<Facts, 'sentences'>): Spoken[] {
  const marked = markedBySector(sentences);
  return mayHold(sentences, noneHeld).flatMap((i) => {
    const sentence = sentences[i];
    if (sentence?.standing !== 'current' || !noneHeld.test(sentence.plain)) return [];
    const previous = sentences[i - 1];
    const label =
      previous?.block === sentence.block && previous.plain.length < 40 ? previous.plain : sentence.over.at(-1);
    const isOf = label && label.length < 60 && !label.endsWith('?') && namesConsulting.test(label);
    return isOf && !/\bstaff\b/i.test(label) && ofThem.test(marked[i] ?? '') ? [{ sentence }] : [];
  });
}

function hear({ sentences }: Pick<Facts, 'sentences'>, pattern: RegExp): Spoken[] {
  const marked = markedBySector(sentences);
  const ear = earInTexts(marked, pattern);
  return textsThatMayHold(marked, pattern).flatMap((i) => {
    const sentence = sentences[i];
    const words = marked[i] ?? '';
    return sentence && ear.test(words) && ear.test(metPeopleOnly(words)) && !isOfElse(sentence.plain)
      ? [{ sentence }]
      : [];
  });
}

/** "The Cabinet Member read your letter before she decided", "had your paper in full": what tells most, and comes first. */
const hadInHand = wordsOf(
  String.raw`(?:${deciders})\b${within(40)}\b(?:had|read|considered|saw|weighed|contained|heard)\b${within(40)}\b(?:your|their|them)`,
  'before (?:she|he|it|they) (?:decided|agreed|voted|chose)',
);

/** That a decision told of was taken with the answers in hand. */
export const listenToDecidedOnAnswers = (
  facts: Pick<Facts, 'sentences' | 'published' | 'tender' | 'changes' | 'consultation'>,
): Spoken[] =>
  hear(facts, decidedOnAnswers).filter(
    ({ sentence: { plain } }) => !ofAnotherTime.test(plain) && !isLongPast(facts, plain),
  );

/** What came of it, or who was heard, tells more than that there was a consultation; what members are asked to note tells least. */
const tellingOf = ({ sentence: { plain } }: Spoken): number =>
  (hadInHand.test(plain) ? 4 : 0) +
  (weighedInHand.test(plain) || decidedOnAnswers.test(plain) ? 2 : 0) +
  (itself.test(plain) ? 1 : 0) -
  (recommended.test(plain) ? 4 : 0);
const recommended = /\b(?:is|are) (?:asked|recommended|invited) to\b|^(?:[0-9.]+ )?to ask\b/i;

/** "They were consulted for twelve weeks", where the sentence before names the organisations. */
function theyWereAsked(facts: Pick<Facts, 'sentences'>): Spoken[] {
  return listen(facts, theyWereHeard, { standing: ['current', 'past'] }).filter(({ sentence, denied }) => {
    const named = before(facts, sentence)?.plain ?? '';
    return !denied && itsBodies.test(named) && !ofOtherPeople.test(named);
  });
}
const itsBodies = wordsOf(
  `${SECTOR}|organi[sz]ations?|groups?|charit(?:y|ies)|clubs?|providers?|recipients?|grant[- ]?holders?`,
);

/** What a letter or report says of hearing those it touches before the matter was decided. */
export function listenToAskedFirst(
  facts: Pick<Facts, 'sentences' | 'published' | 'tender' | 'changes' | 'consultation'>,
): Record<'asked' | 'notAsked' | 'decidedFirst', Spoken[]> {
  const refused = [
    ...[notAsked, ...alsoUnasked]
      .flatMap((pattern) => hear(facts, pattern))
      .filter(
        ({ sentence: { standing, plain } }) =>
          standing !== 'past' && !anotherTime.test(plain) && !toldElse.test(plain) && !isNoFailure(plain),
      ),
    ...noneUnderHeading(facts),
  ];
  const after = hear(facts, talkAfter);
  return {
    notAsked: refused.length ? [...refused, ...after] : [],
    asked: [
      ...[askedFirst, alsoAsked, toldToThem, heardToo, consultedBefore, weighedInHand, decidedOnAnswers].flatMap(
        (pattern) => hear(facts, pattern),
      ),
      ...theyWereAsked(facts),
      ...listen(facts, eachWasMet, { standing: ['current', 'past'] }).filter(({ denied }) => !denied),
    ]
      .filter(
        ({ sentence }, at, all) =>
          !ofAnotherTime.test(sentence.plain) &&
          !isLongPast(facts, sentence.plain) &&
          !refused.some((other) => other.sentence === sentence) &&
          all.findIndex((other) => other.sentence === sentence) === at,
      )
      .sort((a, b) => tellingOf(b) - tellingOf(a)),
    decidedFirst: after.length
      ? [
          ...hear(facts, decided).filter(
            ({ sentence: { plain } }) => !/\b(?:will|shall|if)\b[^.;]{0,20}\bdecide/i.test(plain),
          ),
          ...after,
        ]
      : [],
  };
}

/** "You", "each group", "their own comments": the organisation itself was heard, and not its users alone. */
export const namesItself = ({ sentence: { plain } }: Spoken): boolean => itself.test(plain);
const itself =
  /\b(?:you|your|providers?|recipient|trustees|both|parties|all (?:of )?(?:the )?(?:[a-z]+ )?(?:organi[sz]ations|groups|charities|clubs)|each (?:organi[sz]ation|group|charity|club)|their (?:own |written )?(?:comments|views|replies|responses|ideas|representations)|the (?:[a-z]+ )?(?:organi[sz]ations|groups|charities|clubs|chairs))\b/i;
