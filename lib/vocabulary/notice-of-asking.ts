import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const told = anyOf(
  'told|e-?mailed|written to|contacted|reminded|invited to plan|let (?:know|into)|forewarned|minuted|informed|notified|warned|alerted|advised|announced|trailed|flagged(?: up)?|signall?ed|listed|mentioned|published|publicised|advertised|circulated|shared|briefed|given (?:\\w+ ){0,4}(?:notice|warning|sight)|made aware|invited to early|put (?:on|in) (?:the|our|its)|pre-?announced|known',
);
/** Where such a thing is told beforehand. */
const paper = anyOf(
  "(?:forward|work) (?:plan|programme)|(?:annual |general |spring |autumn |summer )(?:conference|meeting)|agm|conference|calendar|bulletin|newsletter|e-?newsletter|mailing|magazine|(?:parish|town|winter|autumn|spring|summer|christmas|last) (?:number|issue|edition)|notice ?boards?|forum|network meeting|partners' meeting|assembly|minutes",
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
  String.raw`(?:we|I|the [a-z]+|officers|members) (?:first |had |have |already |had already |have already ){0,2}(?:told|announced|notified|informed|trailed|flagged|briefed|(?:wrote|written) to [^.;]{1,200}\b(?:to say|about|that|saying|telling|warning|giving)|e-?mailed|warned|alerted|gave (?:\w+ ){0,4}notice|let [^.;]{1,60} know|said|mentioned|published|circulated|sent|shared)`,
  String.raw`(?:first |was |were )?(?:announced|trailed|mentioned|flagged(?: up)?|signall?ed|advertised|listed)\b${within(40)}\b(?:in|at) (?:the|our|its|last)\b${within(30)}\b${paper}`,
  String.raw`(?:in|on|through|by|at) (?:the|our|its|last)\b${within(40)}\b${paper}\b${within(20)}\b(?:since|from|last|in)\b`,
  String.raw`(?:pass(?:ed|ing)?|spread(?:ing)?|sent|put)(?: the)? word|word (?:was|went|had) (?:\w+ )?(?:out|round|passed|sent)`,
  String.raw`(?:had|got|received|were sent|been sent|was sent) (?:a |an |our |their )?(?:[a-z]+ ){0,2}(?:letters?|e-?mails?|notes?|cards?|texts?|messages?|calls?|visits?)\b${within(40)}\b(?:to say|saying|to tell|telling|to warn|warning|to explain) (?:\w+ ){0,3}?(?:that|it|this|of|about)`,
  String.raw`(?:letters?|e-?mails?|notes?|cards?|messages?|notices?) (?:went|were sent|was sent|were posted|were put|was put|were given)\b${within(100)}\b(?:to say|saying|to tell|telling|to warn|warning|announcing|giving|that)`,
  'told (?:them|you|people|groups) (?:when|that|what)',
  // Those who helped to choose the day knew of it.
  String.raw`(?:told us|agreed|asked|consulted|advised us|chosen|fixed|settled|set)\b${within(60)}\b(?:when (?:this|the|it)\b|best time|(?:its|the) timing|right time|good time)`,
  String.raw`(?:dates?|timing|timetable) (?:of|for) (?:this|the) (?:consultation|survey|exercise|engagement)\b${within(30)}\b(?:(?:was|were) (?:agreed|settled|fixed|chosen|discussed|shared|published|given|announced)|(?:has|have|had) been (?:known|agreed|published|on|in|available|up))`,
  '(?:groups|partners|organisations|charities|members|tenants|carers|you|they|all|forum|sector|bodies|parishes|councils|clubs|networks?) (?:(?:have|has|had|will have) )?(?:knew|known|been aware|expected|been expecting) (?:(?:of|about) (?:it|this) )?(?:since|from|for (?:some|several|many|[a-z]+) (?:weeks|months))',
  String.raw`told (?:all|every|each|our|the|its)\b${within(60)}\b(?:to expect|that (?:it|this|we|a|an|the)\b)`,
  "let (?:[a-z'-]+ ){1,8}know (?:that|of|about|when)",
  String.raw`(?:given|shown|sent|handed|had|have had|got) (?:the )?(?:dates?|timetable|outline|draft|questions|proposals?) (?:of|for) (?:this|the)\b${within(80)}\b(?:in|since|last|before|by) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|the (?:spring|summer|autumn|winter|new year)|last|their diar\w+)`,
  String.raw`(?:intention|intend(?:ed)?|plans?|decision) to (?:consult|hold|run|launch|ask)\b${within(60)}\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:reported|announced|published|minuted|made public|on (?:the|our)|in (?:the|our)|known|shared|e-?mailed)`,
  String.raw`(?:first )?(?:read|saw|seen|heard) (?:about|of) (?:this|it)\b${within(60)}\b${paper}`,
  // "A letter went to all the groups, to clerks and to carers to say", "the press carried news that".
  String.raw`(?:letters?|e-?mails?|notes?|notices?|cards?|leaflets?|messages?|news|word|timetable|dates|programme)\b${within(30)}\b(?:went|was|were|has been|have been|had been|appeared|carried|circulated|came)\b`,
  String.raw`(?:carried|ran|published|put out|issued|circulated|posted) (?:the |a |an |our )?(?:\w+ ){0,2}(?:news|notice|dates|timetable|article|item|piece|story|calendar)\b`,
  String.raw`(?:knew|known|heard|learn(?:ed|t)) (?:from|in|since|at|of|about|that)\b`,
  String.raw`(?:said|told (?:you|them|us|people|families|groups)|(?:advised|warned|promised)(?: us| you| them| people)?) (?:then |at the time |in (?:the )?\w+ |last \w+ |so )?(?:that )?(?:we|a|an|the|it|this|autumn|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  String.raw`(?:planned[- ]consultation|advance|early|forward) notices?\b`,
  'pre-?engagement (?:\\w+ ){0,3}(?:took place|held|with|began|ran)',
  '(?:early|informal|initial) (?:talks|discussions|conversations|meetings)\\b[^.;]{0,60}\\b(?:took place|held|with|began)',
  "(?:timetable|programme|list|calendar) (?:for|of) (?:[a-z']+ ){0,3}consultations|consultation calendar|forward plan",
  'save[- ]the[- ]date|heads?[- ]?up|(?:will|may|might) have (?:seen|read|heard)\\b[^.;]{0,60}\\b(?:coming|on (?:its|the) way|planned|would be)',
  String.raw`(?:heard|knew|known|read) (?:about|of|that) (?:this|it|the (?:consultation|survey|exercise))\b${within(40)}\b${before}`,
);
/** Notice by its own name: "advance word of this", "fair warning", "plenty of notice": it can be nothing else. */
export const noticeGiven = wordsOf(
  String.raw`(?:advance|early|prior|forward|fair|good|ample|plenty of|due|[a-z]+ (?:weeks|months)'?|[0-9]+ (?:weeks|months)'?) (?:notice|notification|warning|word|sight|information|publicity|copies|drafts?)\b${within(60)}\b(?:given|gave|sent|issued|published|provided|put|went|was|were|has|have|appeared|circulated|carried)`,
  String.raw`(?:gave|given|giving|sent|had|issued|published) (?:\w+ ){0,4}(?:advance|early|prior|forward|fair|good|ample|plenty of) (?:notice|warning|word|sight)`,
  String.raw`(?:gave|given|giving|had|got|sent) (?:[a-z]+ ){0,4}(?:[a-z]+|[0-9]+) (?:weeks|months)'? (?:notice|warning) (?:of|that|before)\b${within(30)}\b(?:consultation|survey|exercise|engagement|conversation|(?:would|should|were|was) (?:be )?(?:asking|consulting))`,
  '(?:following|after|with) (?:advance|early|prior|due|good|ample|plenty of) (?:notice|notification|warning|announcement)',
  String.raw`asked for (?:[a-z]+|[0-9]+) (?:weeks|months)'? (?:notice|warning)\b${within(60)}\b(?:had|got|were given|has had) (?:it|that|more|[a-z]+|[0-9]+)`,
  String.raw`notice (?:of|that) (?:this|the|a|we)\b${within(50)}\b(?:sent|given|published|issued|circulated|went|appeared|carried|was|has)`,
);
/** What they were told of: that they would be asked. */
export const aheadOf =
  /\b(?:(?:draft|paper|proposals?|options?) (?:was|were|would be|is) (?:coming|on (?:its|the) way|due|out|ready|planned)|when (?:the|a|our) (?:draft|paper|proposals?|consultation) (?:would|was|were)|(?:come|be|go|coming|returning|return) back\b[^.;]{0,30}\b(?:to (?:you|people|families|groups|them)|with)|(?:best|right|good) time to (?:consult|ask|come back|do (?:it|this))|(?:best )?suit\b[^.;]{0,40}\bconsult|timetable for|dates of (?:the|this|that) (?:consultation|survey|exercise|draft)|consultations?|intention to (?:consult|ask)|consult(?:ed|ing)?|survey|questionnaire|engagement|review|exercise|window|would be (?:asked|held|consulted|invited)|(?:be |start )?asking (?:them |you |people |everybody |everyone |tenants |groups )?(?:for views|what|how|whether)|(?:be asked|be asking|asking|to ask|seek(?:ing)?|want(?:ing)?) (?:for )?(?:their|your|the town's|people's) (?:views|comments|opinions)|(?:be|go|going|goes) out (?:for|to) (?:comments?|consultation|views)|plans? to consult|this (?:paper|document|draft|conversation)|forward (?:plan|programme)|calendar|coming|planned|forthcoming|on (?:its|the) way|when to expect|(?:stage|phase|period|conversation|exercise|talks?) would (?:begin|start|open)\b|to expect (?:it|this|a)|early|informal|initial|draft (?:strategy|plan|questions|questionnaire)|want(?:ed)? (?:their|your) views|be asking|ask(?:ing)? (?:about|you about|them about) (?:this|it)|these (?:dates|questions|workshops|events)|dates of (?:the|this|that|our) (?:\w+ )?(?:consultation|survey|exercise|review|draft|conversation)|trailed|flagged (?:it|this) up|be back|come back|coming back|a draft (?:was|is|would be)|follow in the|of it in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the))\b/i;
/** "We are at the stage of listening", "before any options are drawn up", "nothing on paper yet". */
export const earlyStage =
  /\b(?:(?:at (?:an|the) |very |this |so )early (?:a )?(?:stage|point|days)|early days|stage of listening|early (?:engagement|involvement|conversation)|listening (?:stage|exercise|phase)|pre-consultation|before (?:any|we (?:draw up|write|draft|develop|settle|put)|drawing up|drafting|writing|pen (?:is|goes) (?:put )?to paper)\b[^.;]{0,30}\b(?:proposals?|options|plans?|draft|strategy|policy|paper)|no (?:proposals|options|plans|draft) (?:have been|has been|are|is|exists?) (?:yet )?(?:drawn|developed|made|written)?|formative stage|before (?:a|any|the) (?:draft|plan|proposal|policy|strategy) (?:exists|is (?:written|drafted|drawn up)|has been)|before anything is (?:settled|decided|agreed|written|drafted)|(?:nothing|not a word) (?:is|has been) (?:yet )?(?:written|drafted|on paper|drawn up)|(?:have not|haven't|do not have|don't have|not yet) (?:got |written |drawn up |drafted )?(?:a|any) (?:plan|proposals?|draft|options?|strategy)|blank (?:sheet|page|piece)|clean sheet|(?:right )?at the (?:very )?(?:beginning|start)|(?:with )?nothing (?:yet )?(?:drafted|written|drawn up|decided)|start(?:ing)? (?:of|from) (?:the|our|a) (?:thinking|conversation|blank|clean)|open brief)\b/i;
/** "At short notice", "we apologise that we could not tell you sooner". */
export const shortNotice =
  /\b(?:launched without (?:any )?notice|(?:could|can|did|do)(?: not|n't) (?:tell|warn|let)\b[^.;]{0,30}\b(?:before (?:today|now|this)|know (?:that |of )?(?:this|it))|(?:not|n't) (?:been )?(?:the )?time to (?:let|tell|warn|give)\b[^.;]{0,60}\b(?:know|coming|notice|warning)|(?:unable|not able|not possible|impossible) to (?:forewarn|pre-?announce|trail)|(?:learning|hearing|reading) (?:of|about) (?:this|it)\b[^.;]{0,30}\bfor the first time|comes? as (?:news|a surprise)|(?:at|the|such|very) short notice|short notice (?:of|for|given)|without (?:any )?(?:advance|prior|early|much) (?:notice|warning)|(?:no|little|scant) (?:(?:opportunity|chance|time) to [^.;]{0,30})?(?:advance|prior|early|real) (?:notice|warning)|(?:given|had|have|with) (?:no|little|so little|such short|very little|hardly any) (?:notice|warning)|(?:could not|not|\w{2,6}n't|unable to|not able to|not been able to|not (?:been )?possible to) (?:been )?(?:let|give|given|tell|told|let|warn|warned|announce|announced|trail|trailed)\b[^.;]{0,60}\b(?:earlier|sooner|in advance|beforehand|(?:more|longer|advance|any|much) (?:notice|warning))|(?:first (?:that )?(?:(?:most|many|some) (?:of )?)?(?:you|them|anyone|anybody|groups|people) (?:will have|have|had|has|will) (?:heard?|known?) of (?:it|this)|(?:no|without|not) (?:any )?(?:prior|advance|early|previous) (?:announcement|notification|publicity)|not have been expecting|sprung on|nobody\b[^.;]{0,40} (?:knew|had heard|was told)\b[^.;]{0,60}\b(?:before|until|till|in advance|beforehand)|(?:one|two|three|four|five|six|seven|[1-7]|a few|a couple of|hardly any) (?:working )?days?'? (?:notice|warning) (?:of|that|before) (?:the|this|a|it|we|our)\b|(?:first )?(?:heard|learn(?:ed|t)|knew|told|found out)\b[^.;]{0,40}\b(?:when|as|from) (?:the |this |our |a )?(?:page|notice|paper|survey|consultation|document|agenda|press|news\w*)\b[^.;]{0,20}(?:went live|appeared|opened|was (?:published|put up|posted|launched))?|nothing to be gained by (?:raising|telling|announcing)[^.;]{0,30}(?:sooner|earlier)))\b/i;
