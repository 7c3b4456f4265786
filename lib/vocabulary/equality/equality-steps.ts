import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Not made, in words that speak of a choice: "was waived", "we decided against one", "was not among the papers". */
export const chosenNot = wordsOf(
  'dispensed with|waived|forgone|decided against|(?:decided|chose|chosen|opted) not to',
  'not (?:(?:had|have|been|having|enough|the) ){0,3}(?:time|chance|opportunity) to (?:consider|assess|look|carry|do|think)',
  '(?:was|were|has|have|had) not(?: been)? (?:given|shown|sent|provided with|supplied with|among|before|tested|fulfilled|followed)',
  '(?:are|is|am) not (?:doing|making|carrying out|planning|proposing)',
  String.raw`(?:no|without|not any|had no) (?:\w+ )?equalit(?:y|ies) (?:information|evidence|data|analysis|assessment)`,
  'no (?:assessment|analysis|study) (?:has been|was|is being) (?:made|done|carried out)',
);
/** "A full assessment could wait until there is a plan": it is put off. */
export const canWait =
  /\b(?:full|fuller|detailed|formal|proper) (?:assessment|analysis|one|EqIA|EIA)\b[^.;]{0,15}\b(?:can|could|may|might|will have to|must) (?:wait|come later|follow later|be (?:left|put off|postponed|done later|held over))\b/i;
/** "Equality impact assessment: N": a box that is ticked no. */
export const boxedNo =
  /\b(?:assessment|analysis|screening|EqIA|EIA)(?: (?:done|required|needed|completed|attached))?[:?] ?(?:n|no|none|nil|n\/a|not applicable)\b/i;
/** Said to come: "we mean to carry one out", "is planned for the spring", "forms part of the work for the autumn". */
export const meantToCome = wordsOf(
  '(?:mean|intend|plan|hope|aim|propose|expect)s? to (?:carry|complete|do|look|assess|consider|undertake|prepare|make|have)',
  '(?:is|are) (?:now )?(?:planned|scheduled|expected|due|proposed|intended)|(?:has|have) been commissioned|being worked on|(?:will|to|shall) be (?:written(?: up)?|drawn up|ready|brought|taken|presented|reported|submitted)',
  String.raw`(?:forms?|is|be) (?:a )?part of (?:the |our |its )?(?:\w+ )?(?:work|programme|review)\b${within(20)}\b(?:for|in|of)`,
  'there (?:will|shall|is to|is going to) be an?|will (?:accompany|be submitted|go with|come with)|asked to help (?:us |to )?(?:complete|carry out|do|prepare)|(?:shall|will) do the',
);
/** Begun and not ended: "draft, not yet finished". */
export const halfMade = /\b(?:draft|in progress|under ?way|part[- ](?:finished|done)|first version)\b/i;
/** What was found has led to a duty: the duty is more than the law. */
export const ledToDuty =
  /\b(?:because of|as a result of|in the light of|following|in response to) (?:what|the|that|our|this)\b[^.;]{0,40}\b(?:equality|EqIA|EIA)\b|\b(?:equality|EqIA|EIA)\b[^.;]{0,60}\bled (?:us )?to\b/i;

const tongues =
  '(?:Urdu|Punjabi|Bengali|Sylheti|Gujarati|Hindi|Tamil|Polish|Romanian|Ukrainian|Russian|Arabic|Somali|Kurdish|Farsi|Dari|Pashto|Turkish|Cantonese|Mandarin|Chinese|Portuguese|Spanish|Tigrinya|Yoruba|Welsh|community languages?|(?:their|your) own languages?|other languages|BSL)';
/** People who can be spoken to in their own tongue, or groups that are their own. */
export const inTheirTongue = new RegExp(
  String.raw`\b(?:(?:speak(?:s|ers?|ing)?|in|know(?:s|ing)?|fluent in) (?:\w+ (?:or|and) )?${tongues}|(?:\w+ and )?${tongues}[- ]speak(?:ers?|ing)|can sign|(?:groups?|organi[sz]ations?|charit(?:y|ies)) (?:run|led) by (?:\w+ ){0,2}(?:those|these|people|communities|women|refugees|disabled)|English is not spoken|[Tt]raveller sites?)\b`,
);
/** Money put to a use: "we've put £5,000 towards", "£6,000 of each year's sum is for". */
export const moneyPutTo = wordsOf(
  String.raw`put (?:in )?£?[0-9][0-9,.]*k?\b${within(40)}\b(?:towards|into|aside|to)`,
  String.raw`[0-9][0-9,.]*k?\b${within(50)}\b(?:is|are|has gone|have gone|goes|go|will go|will pay)\b${within(20)}\b(?:for|on|towards|to|with)`,
  String.raw`will (?:\w+ ){0,2}(?:lead|run|hold|take|come|give)\b${within(40)}\b(?:sessions?|conversations?|meetings?|classes|workshops?|visits?)`,
);
/** For the places that are worst off: "six of the grants will be in the wards where people die youngest". */
export const forWorstOff = new RegExp(
  String.raw`\b(?:${anyOf('one|two|three|four|five|six|seven|eight|nine|ten|half|most|[0-9]{1,3}')}|an? (?:third|quarter|fifth|tenth)) of (?:the |our |all )?(?:\w+ )?(?:grants?|awards?|places|sessions|clinics|money|fund)\b[^.;:?]{0,40}\b(?:in|for|to)\b[^.;:?]{0,40}\b(?:life expectancy|die (?:youngest|soonest|earliest)|(?:poorest|most deprived|worst off|least (?:healthy|served))|(?:fewest|lowest|least) \w+)`,
  'i',
);
/** Another way to ask for money than a form: "send a recording and we'll type it up", "an interpreter at both briefings". */
export const easierWays = wordsOf(
  String.raw`(?:video|recording|voice ?notes?|audio|film)\b[^.;?]{0,60}\b(?:(?:we will|instead of|rather than|in place of)\b${within(20)}\b(?:write|type|form|listen|watch)?)`,
  String.raw`(?:ring|phone|call) us\b[^.;?]{0,50}\b(?:we will|someone will|somebody will) (?:write|type|fill|take|put)`,
  '(?:we|the fund|the council|you) (?:can|could|will|may|are able to) (?:also )?(?:pay (?:for|the cost of)|cover|meet the cost of|claim (?:for|back)) (?:an? |the |any )?(?:\\w+ )?(?:interpreters?|signers?|support workers?|scribes?|note-?takers?)',
  `(?:apply|answer|write|ask) in (?:\\w+, |\\w+ or )?${tongues}|apply (?:in|by) (?:BSL|sign|video|audio|recording|telephone|phone)|(?:BSL|sign[- ]language) interpreters?\\b|sign for you|(?:bids?|applications?|tenders?|quotations?|answers?|forms?) (?:may|can|could) (?:also )?be (?:made|sent|given|written|submitted|spoken|recorded|filmed) (?:in (?:\\w+ or )?(?:${tongues})|(?:by|as an?|on) (?:BSL|audio|video|voice|sound)|into a telephone)|talk through your (?:idea|bid|application)\\b[^.;]{0,20}\\binterpreter`,
);
/** Read so that nobody has the edge. */
export const withoutNames =
  /\b(?:read|scored|marked|assessed|judged) (?:blind\b|anonymously|without (?:the )?names?)|\bwithout (?:the )?names? (?:on|of)\b/i;
/** Somebody is paid to help those who find it hard. */
export const paidToHelp =
  /\b(?:paid|funded|asked|commissioned) (?:the |an? )?(?:\w+ ){1,4}(?:forum|network|centre|group|charity|association|council) to (?:help|sit|work|support|read|visit)\b/i;
/** Where it is told who would be hit: "Appendix C looks at the likely effect on older tenants", "we looked at how each option would touch carers". */
export const effectTold = wordsOf(
  String.raw`(?:found|finds|shows?|showed|concluded) that\b[^.;]{0,70}\b(?:would|will|could|might|may)\b[^.;]{0,12}\b(?:hit|hardest|affected|worse off|disadvantaged|lose|harmed)`,
  String.raw`(?:looks?|looked|sets?|considers?|considered|weighs?|weighed|examines?|examined|describes?|described|tests?|tested|covers?|maps?|mapped)\b[^.;]{0,30}\b(?:likely |probable |possible |expected )?(?:effects?|impacts?|consequences|bearing)\b[^.;]{0,20}\b(?:on|for|upon)`,
  String.raw`(?:looks?|looked|sets?|considers?|considered|weighs?|weighed|examines?|examined|describes?|described|asks?|asked|worked|works)\b[^.;]{0,15}\b(?:who|how (?:each|every|the|it|this|any|these)\b[^.;]{0,25}) (?:would|will|could|may|might)\b`,
  String.raw`(?:effects?|impacts?|consequences|bearing) (?:on|for|upon)\b[^.;]{0,80}\b(?:is|are) (?:set out|described|told|weighed|considered|looked at|shown|assessed)`,
);
/** Nobody found out: "there was no time to find out how disabled members would fare". */
export const noTimeToFind = wordsOf(
  String.raw`(?:no|not|without)(?: \w+){0,3} (?:time|chance|opportunity|means) to (?:find out|work out|learn|see|ask|establish|look into|consider|assess)\b[^.;]{0,20}\b(?:how|who|what|which|the effect)`,
  String.raw`(?:nobody|no one|none of us) (?:has |had )?(?:found out|worked out|asked|looked (?:into|at)|thought about|considered|assessed|knows|knew)\b[^.;]{0,12}\b(?:how|who|what|which)`,
);
/** More that is done for those named: a visit, the first look, calls at their door. */
export const moreAction = wordsOf(
  String.raw`(?:will |shall )?(?:get|gets|given|offered|receive|receives)\b[^.;]{0,15}\b(?:visit|call|session|hour|meeting|day|mentor|adviser|longer|extra)s?`,
  String.raw`(?:can|may) (?:have|get|book|ask for)\b[^.;]{0,20}\b(?:hour|visit|call|session|adviser|mentor)s?`,
  'looks? first (?:at|to)|(?:come|comes|go|goes) first|first (?:look|pick|go|place)',
  '(?:will|shall|we will) (?:go|call|take it|take this|come) (?:out |round )?(?:to|at|in on)',
  String.raw`(?:marks?|points) (?:are|is|go|will be) for\b[^.;]{0,40}\b(?:reach|include|involve|find|help|serve)`,
);
/** What is made to suit a faith or a culture, where an award pays for it. */
export const madeToSuit =
  /\b(?:halal|kosher|prayer (?:rooms?|spaces?|times)|culturally (?:appropriate|suitable|sensitive))\b/i;

/** An assessment that there is, or that is to be made again: "there's an EqIA", "it will be redone with what you tell us". */
export const isThereNow = wordsOf(
  String.raw`(?:there(?:'s| is)|we have|this (?:page|paper|report|pack) has) (?:now |also )?an? (?:\w+ ){0,2}(?:equalit(?:y|ies)|EqIA|EIA|EQIA|EHIA|impact assessment)`,
  '(?:will|to|shall|can) (?:then |also )?be (?:redone|re-?run|done again|repeated|updated|refreshed|revised|revisited|brought up to date)',
);
/** Before those who decide have done so, so that what it finds can still count. */
export const beforeDecision =
  /\bbefore (?:the |any |a )?(?:final )?(?:cabinet|decisions?|board|council|members|executive|committee|it is decided|anything is decided)\b/i;
/** A question of who bears it, which may be answered by an assessment: "have you checked the effect on different groups?" */
export const asksWhoBears = wordsOf(
  String.raw`(?:effects?|impacts?)\b[^?]{0,30}\b(?:on|for) (?:different|each|particular|some|certain) (?:groups|people|communities)(?! of)\b|protected (?:groups|characteristics)`,
  String.raw`fair\b[^?]{0,15}\b(?:this|it|these|that|is|are|on|to|for)\b|(?:this|it|that|these) (?:is|are|be) fair`,
  String.raw`who (?:loses?|will lose|would lose|might lose|stands? to lose|is hit|will be hit|would be hit|gains?)\b|hit (?:harder|hardest|worse)|worse off than|lose (?:out )?more than`,
  String.raw`(?:think|thought|think(?:ing)? about|consider(?:ed)?|look(?:ed)? at)\b[^?]{0,30}\b(?:minority|minorities|disabled|deaf|older|ethnic|protected|discriminat\w+)`,
);
/** Where the answer points to what was found. */
export const pointsToIt =
  /\b(?:annex|appendix|assessment|analysis|EqIA|EQIA|EIA|EHIA|document [0-9]|volume [0-9]|schedule [0-9])\b/i;
/** "Was not done in 2022; this time it is at Annex 3", "we thought of doing without, but did one". */
export const nowMade =
  /\b(?:this time|since then|now)\b[^.;]{0,40}\b(?:is|has been|was|are|have) (?:at|done|made|carried|completed|in|on|published)\b|\bbut (?:we )?(?:did|made|have (?:now )?(?:done|made))\b/i;
/** Bidders and applicants are to supply one. */
export const suppliedByThem =
  /\b(?:bidders?|tenderers?|applicants?|suppliers?|groups|we|I)\b[^?]{0,20}\b(?:have to|need|needs?|supply|submit|send|provide|write|required)\b/i;
/** What earns marks: "Equality: who will be reached and how", "how will you reach people who are usually missed?" */
export const earnsMarks = wordsOf(
  String.raw`(?:equalit(?:y|ies)|EDI|inclusion|diversity)\b[^.?]{0,60}\b(?:reach\w*|missed|least|included?|barriers|who(?: will| is)|communities|served)`,
  String.raw`reach\w*\b[^.?]{0,40}\b(?:missed|least|not (?:use|reached)|under-?(?:served|represented)|seldom|rarely|minority|overlooked)`,
  '^(?:equalit(?:y|ies)|EDI|equality, diversity and inclusion|inclusion)(?:,? (?:and|&) (?:access(?:ibility)?|inclusion|diversity|reach))?$',
);
const missed =
  '(?:missed|missing(?: out)?|left out|overlooked|excluded|under-?(?:served|represented)|not (?:yet )?(?:being )?(?:reached|served|using|coming|benefiting))';
/** What is counted is acted on: "the parties will use the figures to decide who is being missed", "look together at the gaps in take-up and agree". */
export const actsOnGaps = wordsOf(
  `(?:see|find out|learn|decide|show|identify|establish|tell|spot|understand|of) (?:who|which (?:\\w+ ){0,2}(?:groups|communities|people|clients|residents|users))(?: is| are)?(?: still)?(?: being)? ${missed}`,
  String.raw`(?:figures|data|information|monitoring|returns?|results|statistics|take-up)\b[^.;]{0,60}\bgaps?\b[^.;]{0,40}\b(?:clos(?:e|ed|ing)|fill(?:ed|ing)?|address(?:ed|ing)?|act(?:ed|ing)? on|narrow(?:ed|ing)?)`,
  '(?:clos(?:e|ing)|fill(?:ing)?|address(?:ing)?|act(?:ing)? on|narrow(?:ing)?) (?:the |any |those |such )?gaps? in (?:take-up|reach|access|who)',
);
/** To come with the paper on which the decision is made: "a report to the Executive in May, with an equality impact assessment". */
export const withTheReport =
  /\b(?:will|shall|is to|are to)\b[^;]{0,140}\b(?:with|together with|accompanied by|along with|alongside|and|given) an? (?:full |draft )?(?:equalit(?:y|ies) (?:impact )?(?:assessment|analysis)|EqIA|EQIA|EIA|EHIA)\b/;
/** A duty to make the work fit for people by name, and not the law alone: "can be used by disabled people, by people who do not read English". */
export const usableBy = wordsOf(
  '(?:see|make sure|ensure|check|hold|run|put on|offer|arrange)\\b[^.;]{0,80}\\b(?:(?:can|could|may) (?:be (?:used|reached|understood)|take part|get to|use|join|attend|come|follow)|(?:accessible|open|usable|easy) (?:to|by|for)|(?:carers|people|families|women|parents|users)\\b[^.;]{0,60}\\bcan\\b)',
);

/** To work with people, to run sessions for them or to call on them: the work itself as often as something done for equality. */
export const withOrFor =
  /^(?:work(?:ed|ing) with|(?:held|hold|ran|run|running)\b|visit|go(?:ne|ing)? out to|went|meeting|outreach|(?:sessions?|workshops?|meetings?|events?)\b)/i;
/** Checks and consents that keep children and adults safe: what the law asks of whoever works with them. */
export const safeguarding =
  /\bsafeguard\w*|\b(?:background|criminal records?|DBS|disclosure|vetting|suitability|police|enhanced) checks?\b|\bDBS\b|\bDisclosure and Barring\b|\bbarred lists?\b|\bchild protection\b|\b(?:written|parental|carers'?) consent\b|\blone[- ]working\b|\bhold (?:two )?references\b/i;
/** "If you are running sessions for disabled people you must": a rule for those who do such work. */
export const ruleForTheirWork =
  /^(?:[0-9.()a-z]{1,6} )?(?:if|where|when|whenever) (?:you|your|volunteers?|staff|workers|any(?:one|body)?|the (?:project|activity|group|organisation|provider|recipient|work))\b[^.;]{0,120}\b(?:must|should|shall|need to|have to|has to|required|please|tell us|carry out|adopt|ensure|make sure)\b/i;
