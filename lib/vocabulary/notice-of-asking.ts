import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const told = anyOf(
  'told|forewarned|minuted|informed|notified|warned|alerted|advised|announced|trailed|flagged(?: up)?|signall?ed|listed|mentioned|published|publicised|advertised|circulated|shared|briefed|given (?:\\w+ ){0,4}(?:notice|warning|sight)|made aware|invited to early|put (?:on|in) (?:the|our|its)|pre-?announced|known',
);
/** Where such a thing is told beforehand. */
const paper = anyOf(
  "(?:forward|work) (?:plan|programme)|calendar|bulletin|newsletter|e-?newsletter|mailing|magazine|(?:parish|town|winter|autumn|spring|summer|christmas|last) (?:number|issue|edition)|notice ?boards?|forum|network meeting|partners' meeting|assembly|minutes",
);
const before = anyOf(
  '(?:[a-z]+|[0-9]+) (?:weeks?|months?) (?:before|ahead|in advance|beforehand|earlier|prior)',
  'beforehand|in advance|ahead of (?:time|it|the|this)|well before|long before|before (?:it|the (?:consultation|survey|exercise|window)|we) (?:opened|opens|began|begins|started|starts|launched)',
);
/**
 * "Groups were told in May", "we announced in the spring", "advance word was put in the newsletter", "has been in the forward plan since", "save the date went
 * out", "follows a round of early talks".
 */
export const toldBefore = wordsOf(
  `(?:was|were|has been|have been|had been|been) (?:first |already |all |duly )?${told}`,
  String.raw`(?:we|I|the [a-z]+|officers|members) (?:first |had |have |already |had already |have already ){0,2}(?:told|announced|notified|informed|trailed|flagged|briefed|wrote to [^.;]{1,90}\b(?:to say|about|that)|written to [^.;]{1,90}\b(?:to say|about|that)|warned|alerted|gave (?:\w+ ){0,4}notice|let [^.;]{1,40} know|said|mentioned|published|circulated|sent|shared)`,
  String.raw`(?:first |was |were )?(?:announced|trailed|mentioned|flagged|signall?ed|advertised|listed)\b${within(40)}\bin (?:the|our|its|last)\b${within(30)}\b${paper}`,
  String.raw`(?:in|on|through|by|at) (?:the|our|its|last)\b${within(40)}\b${paper}\b${within(20)}\b(?:since|from|last|in)\b`,
  String.raw`(?:pass(?:ed|ing)?|spread(?:ing)?|sent|put)(?: the)? word|word (?:was|went|had) (?:\w+ )?(?:out|round|passed|sent)`,
  String.raw`(?:had|got|received|were sent|been sent|was sent) (?:a |an |our |their )?(?:[a-z]+ ){0,2}(?:letters?|e-?mails?|notes?|cards?|texts?|messages?|calls?|visits?)\b${within(40)}\b(?:to say|saying|to tell|telling|to warn|warning|to explain) (?:\w+ ){0,3}?(?:that|it|this|of|about)`,
  String.raw`told (?:all|every|each|our|the|its)\b${within(60)}\b(?:to expect|that (?:it|this|we|a|an|the)\b)`,
  'pre-?engagement (?:\\w+ ){0,3}(?:took place|held|with|began|ran)',
  '(?:early|informal|initial) (?:talks|discussions|conversations|meetings)\\b[^.;]{0,60}\\b(?:took place|held|with|began)',
  "(?:timetable|programme|list|calendar) (?:for|of) (?:[a-z']+ ){0,3}consultations|consultation calendar|forward plan",
  'save[- ]the[- ]date|heads[- ]?up|(?:will|may|might) have (?:seen|read|heard)\\b[^.;]{0,60}\\b(?:coming|on (?:its|the) way|planned|would be)',
  String.raw`(?:heard|knew|known|read) (?:about|of|that) (?:this|it|the (?:consultation|survey|exercise))\b${within(40)}\b${before}`,
);
/** Notice by its own name: "advance word of this", "fair warning", "plenty of notice": it can be nothing else. */
export const noticeGiven = wordsOf(
  String.raw`(?:advance|early|prior|forward|fair|good|ample|plenty of|due|[a-z]+ (?:weeks|months)'?|[0-9]+ (?:weeks|months)'?) (?:notice|warning|word|sight|information|publicity|copies|drafts?)\b${within(60)}\b(?:given|gave|sent|issued|published|provided|put|went|was|were|has|have|appeared|circulated|carried)`,
  String.raw`(?:gave|given|giving|sent|had|issued|published) (?:\w+ ){0,4}(?:advance|early|prior|forward|fair|good|ample|plenty of) (?:notice|warning|word|sight)`,
  String.raw`notice (?:of|that) (?:this|the|a|we)\b${within(50)}\b(?:sent|given|published|issued|circulated|went|appeared|carried|was|has)`,
);
/** What they were told of: that they would be asked. */
export const aheadOf =
  /\b(?:consultations?|intention to (?:consult|ask)|consult(?:ed|ing)?|survey|questionnaire|engagement|review|exercise|window|would be (?:asked|held|consulted|invited)|(?:be |start )?asking (?:them |you |people |everybody |everyone |tenants |groups )?(?:for views|what|how|whether)|ask(?:ed|ing)? for (?:their|your|the town's|people's) (?:views|comments|opinions)|this (?:paper|document|draft|conversation)|forward plan|calendar|coming|planned|forthcoming|on (?:its|the) way|when to expect|(?:stage|phase|period|conversation|exercise|talks?) would (?:begin|start|open)\b|to expect (?:it|this|a)|early|informal|initial|draft (?:strategy|plan|questions|questionnaire)|want(?:ed)? (?:their|your) views|be asking|ask(?:ing)? (?:about|you about|them about) (?:this|it)|these (?:dates|questions|workshops|events)|dates of|trailed)\b/i;
/** "We are at the stage of listening", "before any options are drawn up", "nothing on paper yet". */
export const earlyStage =
  /\b(?:(?:at (?:an|the) |very |this |so )early (?:a )?(?:stage|point|days)|early days|stage of listening|early (?:engagement|involvement|conversation)|listening (?:stage|exercise|phase)|pre-consultation|before (?:any|we (?:draw up|write|draft|develop|settle|put)|drawing up|drafting|writing|pen (?:is|goes) (?:put )?to paper)\b[^.;]{0,30}\b(?:proposals?|options|plans?|draft|strategy|policy|paper)|no (?:proposals|options|plans|draft) (?:have been|has been|are|is|exists?) (?:yet )?(?:drawn|developed|made|written)?|before anything is (?:settled|decided|agreed|written|drafted)|(?:nothing|not a word) (?:is|has been) (?:yet )?(?:written|drafted|on paper|drawn up)|(?:have not|haven't|do not have|don't have|not yet) (?:got |written |drawn up |drafted )?(?:a|any) (?:plan|proposals?|draft|options?|strategy)|blank (?:sheet|page|piece)|clean sheet|(?:right )?at the (?:very )?(?:beginning|start)|(?:with )?nothing (?:yet )?(?:drafted|written|drawn up|decided)|start(?:ing)? (?:of|from) (?:the|our|a) (?:thinking|conversation|blank|clean)|open brief)\b/i;
/** "At short notice", "we apologise that we could not tell you sooner". */
export const shortNotice =
  /\b(?:comes? as (?:news|a surprise)|(?:at|the|such|very) short notice|short notice (?:of|for|given)|without (?:any )?(?:advance|prior|early|much) (?:notice|warning)|(?:no|little|scant) (?:(?:opportunity|chance|time) to [^.;]{0,30})?(?:advance|prior|early|real) (?:notice|warning)|(?:given|had|have|with) (?:no|little|so little|such short|very little|hardly any) (?:notice|warning)|(?:not|\w{2,6}n't|unable to|not able to|not been able to|not been possible to) (?:been )?(?:let|give|given|tell|told|let|warn|warned|announce|announced|trail|trailed)\b[^.;]{0,60}\b(?:earlier|sooner|in advance|beforehand|(?:more|longer|advance|any|much) (?:notice|warning))|(?:first (?:that )?(?:(?:most|many|some) (?:of )?)?(?:you|them|anyone|anybody|groups|people) (?:will have|have|had|has|will) (?:heard?|known?) of (?:it|this)|sprung on|(?:first )?(?:heard|learn(?:ed|t)|knew|told|found out)\b[^.;]{0,40}\b(?:when|as|from) (?:the |this |our |a )?(?:page|notice|paper|survey|consultation|document|agenda|press|news\w*)\b[^.;]{0,20}(?:went live|appeared|opened|was (?:published|put up|posted|launched))?|nothing to be gained by (?:raising|telling|announcing)[^.;]{0,30}(?:sooner|earlier)))\b/i;
