import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const told = anyOf(
  'told|e-?mailed|written to|contacted|reminded|invited to plan|let (?:know|into)|forewarned|minuted|informed(?! by (?!(?:letter|e-?mail|post|text|leaflet|card|telephone|phone|a|us)\\b))|notified|warned|alerted|advised|announced|trailed|flagged(?: up)?|signall?ed|listed|mentioned|published|publicised|advertised|circulated|shared|briefed|given (?:\\w+ ){0,4}(?:notice|warning|sight)|made aware|invited to early|put (?:on|in) (?:the|our|its)|pre-?announced|known',
);
const exercise = '(?:consultations?|surveys?|questionnaires?|engagement|exercise)';
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
  String.raw`(?:we|I|the [a-z]+|officers|members) (?:first |had |have |already |had already |have already ){0,2}(?:told|announced|notified|informed|trailed|flagged|briefed|(?:wrote|written) to [^.;]{1,200}\b(?:to say|about|that|saying|telling|warning|giving)|e-?mailed|warned|alerted|gave (?:\w+ ){0,4}notice|let [^.;]{1,110} know|said (?:in|at|last|when|earlier|before|then|all along)|mentioned|published|circulated|sent|shared)`,
  String.raw`(?:first |was |were )?(?:announced|trailed|mentioned|flagged(?: up)?|signall?ed|advertised|listed)\b${within(40)}\b(?:in|at) (?:the|our|its|last)\b${within(30)}\b${paper}`,
  String.raw`(?:in|on|through|by|at) (?:the|our|its|last)\b${within(40)}\b${paper}\b${within(20)}\b(?:since|from|last|in)\b`,
  String.raw`(?:pass(?:ed|ing)?|spread(?:ing)?|sent|put)(?: the)? word|word (?:was|went|had) (?:\w+ )?(?:out|round|passed|sent)`,
  String.raw`(?:had|got|received|were sent|been sent|was sent) (?:a |an |our |their )?(?:[a-z]+ ){0,2}(?:letters?|e-?mails?|notes?|(?:post)?cards?|texts?|messages?|calls?|visits?)\b${within(40)}\b(?:to say|saying|giving|to tell|telling|to warn|warning|to explain) (?:\w+ ){0,3}?(?:that|it|this|of|about|dates?|when)`,
  String.raw`(?:letters?|e-?mails?|notes?|(?:post)?cards?|messages?|notices?) (?:went|were sent|was sent|were posted|were put|was put|were given)\b${within(100)}\b(?:to say|saying|to tell|telling|to warn|warning|announcing|giving|that)`,
  'told (?:them|you|people|groups) (?:when|that|what)',
  // Those who helped to choose the day knew of it.
  String.raw`(?:told us|agreed|asked|consulted|advised us|chosen|fixed|settled|set)\b${within(60)}\b(?:when (?:this|the|it)\b|best time|(?:its|the) timing|right time|good time)`,
  '(?:the|its|our) (?:timing|dates?|timetable) (?:was|were|has been|have been|had been) (?:agreed|settled|fixed|chosen|discussed|planned) with',
  String.raw`(?:may|might|will) (?:remember|recall)\b${within(60)}\b(?:coming|on (?:its|the) way|planned|would be)`,
  String.raw`(?:dates?|timing|timetable) (?:of|for) (?:this|the) (?:consultation|survey|exercise|engagement)\b${within(30)}\b(?:(?:was|were) (?:agreed|settled|fixed|chosen|discussed|shared|published|given|announced)|(?:has|have|had) been (?:known|agreed|published|on|in|available|up))`,
  '(?:groups|partners|organisations|charities|members|tenants|carers|you|they|all|forum|sector|bodies|parishes|councils|clubs|networks?) (?:(?:have|has|had|will have) )?(?:knew|known|been aware|expected|been expecting) (?:(?:of|about) (?:it|this) )?(?:since|from|for (?:some|several|many|[a-z]+) (?:weeks|months))',
  String.raw`told (?:all|every|each|our|the|its)\b${within(60)}\b(?:to expect|that (?:it|this|we|a|an|the)\b)`,
  "let (?:[a-z0-9'-]+ ){1,8}know (?:that|of|about|when)",
  String.raw`(?:given|shown|sent|handed|had|have had|got) (?:the )?(?:dates?|timetable|outline|draft|questions|proposals?) (?:of|for) (?:this|the)\b${within(80)}\b(?:in|since|last|before|by) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|the (?:spring|summer|autumn|winter|new year)|last|their diar\w+)`,
  String.raw`(?:intention|intend(?:ed)?|plans?|decision) to (?:consult|hold|run|launch|ask)\b${within(60)}\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:reported|announced|published|minuted|made public|on (?:the|our)|in (?:the|our)|known|shared|e-?mailed)`,
  String.raw`(?:first )?(?:read|saw|seen|heard) (?:about|of) (?:this|it)\b${within(60)}\b${paper}`,
  // "A letter went to all the groups, to clerks and to carers to say", "the press carried news that".
  String.raw`(?:letters?|e-?mails?|notes?|notices?|cards?|leaflets?|messages?|news|word|timetable|dates|programme)\b${within(30)}\b(?:went|was|were|has been|have been|had been|appeared|carried|circulated|came)\b`,
  String.raw`(?:carried|ran|published|put out|issued|circulated|posted) (?:the |a |an |our )?(?:\w+ ){0,2}(?:news|notice|dates|timetable|article|item|piece|story|calendar)\b`,
  String.raw`(?:knew|known|heard|learn(?:ed|t)) (?:from|in|since|at|of|about|that)\b`,
  String.raw`said (?:then |at the time |in (?:the )?\w+ |last \w+ |so )?(?:(?:that )?(?:we|a|an|the|it|this)\b${within(50)}\b(?:would (?:be|come|open|start|begin|follow|go|consult|ask|hold|run)|(?:was|were) (?:coming|planned|due|going|on)\b)|autumn|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)`,
  String.raw`(?:told (?:you|them|us|people|families|groups)|(?:advised|warned|promised)(?: us| you| them| people)?) (?:then |at the time |in (?:the )?\w+ |last \w+ |so )?(?:that )?(?:we|a|an|the|it|this|autumn|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  String.raw`(?:planned[- ]consultation|advance|early|forward) notices?\b`,
  'pre-?engagement (?:\\w+ ){0,3}(?:took place|held|with|began|ran)',
  '(?:early|informal|initial) (?:talks|discussions|conversations|meetings)\\b[^.;]{0,60}\\b(?:took place|held|with|began)',
  "(?:timetable|programme|list|calendar) (?:for|of) (?:[a-z']+ ){0,3}consultations|consultation calendar|forward plan",
  String.raw`(?:gave|given|had from us)\b${within(40)}\b(?:the (?:opening|start|starting) (?:date|day)|the dates? (?:of|on which|for)|the date of)`,
  String.raw`(?:so that|to let|asking) (?:they|you|people|groups|everyone|members|clubs|them|committees|trustees)\b${within(20)}\b(?:look out for|plan for|plan ahead|prepare for|be ready|get ready|make (?:time|room) for|put (?:it|them|this|the dates?|a date) in|keep (?:the|an|some) (?:dates?|evening|time)|arrange (?:a |their )?meetings?)`,
  String.raw`(?:letters?|e-?mails?|notes?|cards?|messages?|notices?)\b${within(40)}\b(?:which|that) (?:said|told you|asked you|warned|announced|gave)`,
  'save[- ]the[- ]date|heads?[- ]?up|(?:will|may|might) have (?:seen|read|heard)\\b[^.;]{0,60}\\b(?:coming|on (?:its|the) way|planned|would be)',
  String.raw`(?:heard|knew|known|read) (?:about|of|that) (?:this|it|the (?:consultation|survey|exercise))\b${within(40)}\b${before}`,
);
/** Notice by its own name: "advance word of this", "fair warning", "plenty of notice": it can be nothing else. */
export const noticeGiven = wordsOf(
  // "Officers met the six groups in September and described the savings under discussion".
  String.raw`(?:met|spoke (?:to|with)|visited|talked to) (?:with )?(?:the|each|all|every) (?:[a-z0-9]+ ){0,2}(?:organi[sz]ations?|groups?|charit(?:y|ies)|clubs?|providers?|grant-?holders?|tenants?)\b${within(70)}\band (?:described|explained|outlined|set out) (?:the|what|how) (?:[a-z]+ ){0,3}(?:savings?|proposals?|options?|cuts?|reductions?|proposed|planned|coming)`,
  String.raw`(?:had|got|received|(?:was|were|been) sent) (?:a |an |our )?(?:[a-z]+ ){0,2}(?:letters?|e-?mails?|notes?|cards?) (?:about|of) (?:it|this|the (?:consultation|survey|exercise))\b${within(60)}\b(?:dates?|beforehand|in advance|before (?:it|this) )`,
  '(?:carried|ran|printed|had) (?:\\w+ )?(?:word|news|notice|mention|an item|a piece|an article) (?:of|about) (?:it|this|the (?:consultation|survey|exercise))',
  String.raw`(?:advance|early|prior|forward|fair|good|ample|plenty of|due|[a-z]+ (?:weeks|months)'?|[0-9]+ (?:weeks|months)'?) (?:notice|notification|warning|word|sight|information|publicity|copies|drafts?)\b${within(60)}\b(?:given|gave|sent|issued|published|provided|put|went|was|were|has|have|appeared|circulated|carried)`,
  String.raw`(?:gave|given|giving|sent|had|issued|published) (?:\w+ ){0,4}(?:advance|early|prior|forward|fair|good|ample|plenty of) (?:notice|warning|word|sight)`,
  String.raw`(?:gave|given|giving|had|got|sent) (?:[a-z]+ ){0,4}(?:[a-z]+|[0-9]+) (?:weeks|months)'? (?:notice|warning) (?:of|that|before)\b${within(30)}\b(?:(?:the|these|its) dates|consultation|survey|exercise|engagement|conversation|(?:would|should|were|was) (?:be )?(?:asking|consulting))`,
  '(?:following|after|with) (?:advance|early|prior|due|good|ample|plenty of) (?:notice|notification|warning|announcement)',
  String.raw`asked for (?:[a-z]+|[0-9]+) (?:weeks|months)'? (?:notice|warning)\b${within(60)}\b(?:had|got|were given|has had) (?:it|that|more|[a-z]+|[0-9]+)`,
  String.raw`notice (?:that (?:this|the|a|we)|of (?:this(?! (?:proposal|order|application|decision))|(?:the|a|our) (?:[a-z]+ ){0,2}(?:${exercise}|review|draft)))\b${within(50)}\b(?:sent|given|published|issued|circulated|went|appeared|carried|was|has)`,
);
/** What they were told of: that they would be asked. */
export const aheadOf =
  /\b(?:(?:draft|paper|proposals?|options?) (?:was|were|would be|is) (?:coming|on (?:its|the) way|due|out|ready|planned)|when (?:(?:the|a|our) (?:draft|paper|proposals?|consultation)|this|it) (?:would|was|were)|(?:come|be|go|coming|returning|return) back\b[^.;]{0,30}\b(?:to (?:you|people|families|groups|them)|with)|(?:best|right|good) time to (?:consult|ask|come back|do (?:it|this))|(?:best )?suit\b[^.;]{0,40}\bconsult|timetable for|dates of (?:the|this|that) (?:consultation|survey|exercise|draft)|consultations?|intention to (?:consult|ask)|consult(?:ed|ing)?|survey|questionnaire|engagement|review|exercise|window|would be (?:asked|held|consulted|invited)|(?:be |start )?asking (?:them |you |people |everybody |everyone |tenants |groups )?(?:for views|what|how|whether)|(?:be asked|be asking|asking|to ask|seek(?:ing)?|want(?:ing)?) (?:for )?(?:their|your|the town's|people's) (?:views|comments|opinions)|(?:be|go|going|goes) out (?:for|to) (?:comments?|consultation|views)|plans? to consult|this (?:paper|document|draft|conversation)|forward (?:plan|programme)|calendar|coming|planned|forthcoming|on (?:its|the) way|when to expect|(?:stage|phase|period|conversation|exercise|talks?) would (?:begin|start|open)\b|to expect (?:it|this|a)|early|informal|initial|draft (?:strategy|plan|questions|questionnaire)|want(?:ed)? (?:their|your) views|be asking|ask(?:ing)? (?:about|you about|them about) (?:this|it)|these (?:dates|questions|workshops|events)|dates of (?:the|this|that|our) (?:\w+ )?(?:consultation|survey|exercise|review|draft|conversation)|look out for (?:this|it|the)|(?:in|into) (?:their|your) diar(?:y|ies)|plan (?:for|ahead)|(?:timing|dates?|timetable) (?:was|were|has been|have been) (?:agreed|settled|fixed|chosen|discussed|planned) with|trailed|flagged (?:it|this) up|be back|come back|coming back|a draft (?:was|is|would be)|follow in the|of it in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the))\b/i;
/** "We are at the stage of listening", "before any options are drawn up", "nothing on paper yet". */
export const earlyStage =
  /\b(?:(?:at (?:an|the) |very |this |so )early (?:a )?(?:stage|point|days)|early days|stage of listening|early (?:engagement|involvement|conversation)|listening (?:stage|exercise|phase)|pre-consultation|before (?:any|we (?:draw up|write|draft|develop|settle|put)|drawing up|drafting|writing|pen (?:is|goes) (?:put )?to paper)\b[^.;]{0,30}\b(?:proposals?|options|plans?|draft|strategy|policy|paper)|no (?:proposals|options|plans|draft) (?:have been|has been|are|is|exists?) (?:yet )?(?:drawn|developed|made|written)?|formative stage|before (?:a|any|the) (?:draft|plan|proposal|policy|strategy) (?:exists|is (?:written|drafted|drawn up)|has been)|before anything is (?:settled|decided|agreed|written|drafted)|(?:nothing|not a word) (?:is|has been) (?:yet )?(?:written|drafted|on paper|drawn up)|(?:have not|do not have|not yet) (?:got |written |drawn up |drafted )?(?:a|any) (?:plan|proposals?|draft|options?|strategy)|blank (?:sheet|page|piece)|clean sheet|(?:right )?at the (?:very )?(?:beginning|start)(?: of (?:this|our|the) (?:[a-z]+ )?(?:work|process|conversation|thinking|journey|project|review|discussions?|planning|programme|task|exercise)\b|(?! of\b))|(?:with )?nothing (?:yet )?(?:drafted|written|drawn up|decided)|start(?:ing)? (?:of|from) (?:the|our|a) (?:thinking|conversation|blank|clean)|open brief)\b/i;
/** "At short notice", "we apologise that we could not tell you sooner". */
export const shortNotice =
  /\b(?:out of the blue (?:for|to) (?:most|many|some|all|you|groups|everyone|everybody|people)|(?:this|it) (?:(?:will|may|must|has|is|does) )?(?:come|comes|be|seem)\b[^.;]{0,12}\bout of the blue|(?:landed|sprung|dropped|arrived|comes?|launched)\b[^.;]{0,20}\bwithout (?:any )?(?:warning|notice)|nothing (?:was|has been|had been) said (?:about|of) (?:this|it|the (?:consultation|survey))\b[^.;]{0,20}\b(?:before|until|earlier|sooner)|(?:was|were|has been|have been|had been) not (?:been )?(?:trailed|advertised|announced|publicised|flagged|heralded|signalled|mentioned)\b[^.;]{0,30}\b(?:beforehand|in advance|anywhere|before|at all|earlier)|not (?:been )?(?:trail|advertise|announce|publicise|flag|herald|signal|mention)(?:ed|led)? (?:it|this|the (?:consultation|survey|exercise|draft)|them)\b[^.;]{0,20}\b(?:beforehand|in advance|anywhere|before|at all|earlier|publicly|to anyone|to any)|(?:a surprise|news|a bolt from the blue) to (?:most|many|some|all|you|groups|everyone|a good many|quite a few)|(?:nobody|no one|none of (?:you|them))\b[^.;]{0,30}\b(?:warned|told|knew|aware)\b[^.;]{0,40}\b(?:coming|on (?:its|the) way|planned|about to|would be)|(?:told|notified|announced|informed|made aware|alerted|publicised|warned|e-?mailed|trailed|heard)\b[^.;]{0,40}\b(?:(?:only|just|no more than) (?:a|one|two|three|four|five|six|[1-6]) (?:working )?days?|(?:a|one|two|three|four|five|six|[1-6]|a few|a couple of) (?:working )?days? (?:before|ahead|in advance|beforehand|earlier)|the (?:previous|last) (?:working )?day|the (?:day|evening|night|morning) before|the same day|on the day (?:it|that it|the))\b|launched without (?:any )?notice|(?:could|can|did|do) not (?:tell|warn|let)\b[^.;]{0,30}\b(?:before (?:today|now|this)|know (?:that |of )?(?:this|it))|not (?:been )?(?:the )?time to (?:let|tell|warn|give)\b[^.;]{0,60}\b(?:know|coming|notice|warning)|(?:unable|not able|not possible|impossible) to (?:forewarn|pre-?announce|trail)|(?:learning|hearing|reading) (?:of|about) (?:this|it)\b[^.;]{0,30}\bfor the first time|comes? as (?:news|a surprise)|(?:at|the|such|very) short notice|short notice (?:of|for|given)|without (?:any )?(?:advance|prior|early|much) (?:notice|warning)|(?:no|little|scant) (?:(?:opportunity|chance|time) to [^.;]{0,30})?(?:advance|prior|early|real) (?:notice|warning)|(?:given|had|have|with) (?:no|little|so little|such short|very little|hardly any) (?:notice|warning)|(?:could not|not|unable to|not able to|not been able to|not (?:been )?possible to) (?:been )?(?:let|give|given|tell|told|warn|warned|announce|announced|trail|trailed)\b[^.;]{0,60}\b(?:earlier|sooner|in advance|beforehand|(?:more|longer|advance|any|much) (?:notice|warning))|(?:first (?:that )?(?:(?:most|many|some) (?:of )?)?(?:you|them|anyone|anybody|groups|people) (?:will have|have|had|has|will) (?:heard?|known?) of (?:it|this)|(?:no|without|not) (?:any )?(?:prior|advance|early|previous) (?:announcement|notification|publicity)|not have been expecting|sprung on|nobody\b[^.;]{0,40} (?:knew|had heard|was told)\b[^.;]{0,60}\b(?:before|until|till|in advance|beforehand)|(?:one|two|three|four|five|six|seven|[1-7]|a few|a couple of|hardly any) (?:working )?days?'? (?:notice|warning) (?:of|that|before) (?:the|this|a|it|we|our)\b|(?:first )?(?:heard|learn(?:ed|t)|knew|told|found out)\b[^.;]{0,40}\b(?:when|as|from) (?:the |this |our |a )?(?:page|notice|paper|survey|consultation|document|agenda|press|news\w*)\b[^.;]{0,20}(?:went live|appeared|opened|was (?:published|put up|posted|launched))?|nothing to be gained by (?:raising|telling|announcing)[^.;]{0,30}(?:sooner|earlier)))\b/i;

/** "This is the first you'll have heard of it", "no advance notice could be given": the same in other words. */
export const alsoShort: RegExp =
  /(?<!\b(?:if|may|might|could|not|perhaps)\b[^.;]{0,20})\bfirst (?:that )?(?:(?:most|many|some|all) of )?(?:you|groups|people)(?: will| have)?(?: have| all have)? (?:heard|hear|know|known|read|learn(?:ed|t)?)\b[^.;]{0,10}\b(?:of|about) (?:it|this|the (?:consultation|survey|exercise))\b|\bthis (?:page|notice|letter|e-?mail|message|paper) is the first (?:announcement|notice|mention|word|news|anyone)\b|\bno time to (?:tell|warn|notify|inform) (?:you|groups|people|organisations|everyone|anyone|members)\b[^.;]{0,40}\b(?:in advance|beforehand|sooner|earlier|ahead of time)\b|\bno (?:advance|prior|early|proper|real) (?:notice|warning|word|announcement)(?: (?:of|about) (?:it|this|the (?:consultation|survey|exercise)))?\b[^.;]{0,14}\b(?:was|were|could be|has been|could) (?:\w+ )?(?:given|give|sent|made|possible)/i;
/** "Why weren't we told sooner?", which a page that answers it owns to. */
export const whyUntold: RegExp =
  /^why (?:did|were|was|have|had)(?: not)? (?:you|we|i|groups|people|nobody|anyone)\b[^?]{0,40}\b(?:told?|tell|warn(?:ed)?|hear|heard|given)\b[^?]{0,40}\b(?:coming|before|sooner|earlier|in advance|notice|on (?:its|the) way)\b/i;

/** What people will be told is no notice of what they are being asked now. */
export const stillToCome: RegExp =
  /\b(?:will|shall|must|should|can|may) (?:then |also |all )?be\b(?! (?:asking|consulting|seeking))|\bif you\b|\bresults?\b|\b(?:all|the|your) responses (?:will|were|are)\b/;
const isOut = '(?:is|are|was|were|has|have) (?:(?:now|also|since|first|been) ){0,3}';
const ofAnswers = anyOf(
  'reports?|analys[ie]s|summar(?:y|ies)|responses?|statements?|decisions?|outcomes?|results?|findings|feedback|conclusions?|recommendations?',
);
/** The paper that people are asked about. */
const asked = anyOf('drafts?|plans?|orders?|polic(?:y|ies)|strateg(?:y|ies)|documents?|papers?|proposals?|schemes?');
/** "Most who replied to the survey said", "the responses have been published", "the survey found": told after people were asked, and not before. "The draft was published for consultation on 3 March": as it opened. */
export const toldAfterwards = wordsOf(
  String.raw`(?:respondents|participants|(?:who|that) (?:[a-z]+ ){0,2}(?:responded|replied|answered|took part|taken part|filled|completed|commented))\b${within(60)}\b(?:said|told us|mentioned|flagged|felt|wanted|asked)\b(?! (?:us )?(?:when|which (?:dates?|time)|(?:about )?the (?:best|right) time))`,
  `${ofAnswers}\\b${within(60)}\\b${isOut}(?:published|shared|circulated|posted|issued|announced)`,
  `(?:published|shared|issued|released|announced) (?:today )?(?:(?:[a-z]+|[0-9]+) ){0,3}${ofAnswers}`,
  `${asked}\\b${within(30)}\\b(?:was|were|has been|have been|is|are) (?:now )?published (?:for|on|from|at|in)\\b`,
  `${exercise} (?:has |have )?(?:said|told us|mentioned|flagged|found|showed|heard)`,
  String.raw`(?:findings|feedback|outcomes?|comments|repl(?:y|ies)|responses|(?:${exercise}|final|summary) reports?|(?:report|summary) (?:of|on|from) (?:the |this |our )?(?:${exercise}|responses|answers))\b${within(60)}\b(?:published|shared|circulated|sent|posted|put|issued|reported|announced)`,
  String.raw`${exercise} (?:documents?|papers?|packs?|material)\b${within(20)}\b(?:has|have|is|are) (?:now |also |all )?(?:been )?(?:published|shared|posted|put)`,
  String.raw`(?:launched|opened|began|started|running|live)\b${within(60)}\b(?:has|have) (?:also |now )?been (?:shared|publicised|advertised|circulated|announced|sent)`,
);
const season =
  '(?:newsletters?|bulletins?|magazine|forward plan|calendar|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
/** "The consultation was advertised on our website", "a link to the survey was e-mailed": made known while it ran. */
export const toldAsItRan = wordsOf(
  `${exercise} (?:was|is|were|has been|is being) (?:[a-z]+ ){0,2}(?:advertised|publicised|promoted|shared|circulated|e-?mailed|extended)\\b(?![^.;]{0,60}\\b${season}\\b)`,
  `(?:links?|invitations?) to (?:the |this |our )?(?:[a-z]+ )?${exercise}(?! would)`,
  `with (?:the|this) (?:[a-z]+ )?(?:survey|questionnaire|form)`,
  `(?:when|as|once|since) (?:it|(?:the|this) ${exercise}) (?:was )?(?:open(?:ed|s)?|launched|began|started|went live)`,
);
/** What officers told those who decide is no notice to those who are asked. */
export const toThemselves: RegExp =
  /\b(?:told|informed|notified|briefed|advised|asked) (?:the )?(?:board|cabinet|committee|executive|leader|members|councillors|authority|commissioner|minister|panel|staff|secretary of state|government|regulator|nhs england)\b|\b(?:board|cabinet|committee|executive|councillors|ministers?|members)(?: members)? (?:was|were|have been|had been) (?:first )?(?:told|informed|notified|briefed|advised|asked)\b|\bnobody\b|\bno one\b/i;
/** Notice of other things: of ending, of visits, of meetings, of moving people, of sickness. */
export const otherNotice: RegExp =
  /\?["')]?$|\b(?:(?:months?|weeks?|days?)'? (?:written )?notice (?:to|of termination|before we)|terminat\w+|lease|leases|employment|redundan\w+|cancel\w*|appointments?|respite|meeting papers|tender|privacy notice|forward plan (?:ref\w*|no|number|item)|(?:asked|invited|happy) to (?:come|attend) at short notice|visits?|(?:can|may) be (?:asked|called|arranged|booked|held))\b/i;
