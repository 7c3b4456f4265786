/** "The consultation got under way on", "we start taking comments on", "has been under way since". */
export const underWay =
  /\b(?:(?:went|goes|put|gone|been) up|(?:got|gets|get|been|is|was|were|are|going) (?:now )?(?:fully )?(?:under ?way|going|started|off the ground)|(?:start|beg[iau]n|open|launch|kick)\w*(?: off)? (?:by )?(?:taking|asking|collecting|accepting|inviting|gathering|seeking|receiving|hearing|listening)(?: (?:in|for|to|the|your|any|all|from|people|residents|groups|comments?|views|answers|replies|responses|feedback|everyone|questions|opinions)){0,5})(?: (?:on|from|since|at|noon|midnight|[0-9.:]{1,5} ?[ap]m)){1,3} $/i;

/** "Was put on the website on", "has been on our site since": it opened then where people may answer. */
export const putUp =
  /\b(?:put|placed|published|posted|issued|released|went|gone|available|up|out|live|made public|been)\b[^.;]{0,50}\b(?:web ?site|site|page|portal|online|display|deposit|web|internet)\b[^.;,]{0,14} (?:on|since|from) $/i;
export const mayComment =
  /\b(?:can|may|could|able to|invited to|asked to|free to) (?:now |also |be )?(?:comment|respond|reply|answer|have (?:your|their) say|give|send|tell|make (?:comments|representations|your views)|let us)|\bmake (?:comments|representations)\b|\bfor (?:comments?|consultation|views|responses)\b/i;

/** "And stop at 11.59pm on", "we stop taking answers on", "the last moment for comments is". */
export const stops =
  /\b(?:(?:stop|ceas|finish|end|quit)(?:s|es|e|ing|ped|ed)?(?: (?:taking|accepting|collecting|receiving|listening|asking|inviting|hearing|counting|reading|considering|welcoming)(?: (?:in|to|for|the|your|any|all|more|from|people|comments?|views|answers|replies|responses|feedback|forms|submissions|representations|observations|objections|contributions|entries)){0,4})?|(?:last|final) (?:moment|minute|opportunity|call|post|date|time) (?:for|to|by which)[^.;,]{0,40}\b(?:is|will be|falls|comes)|taken (?:off|down|away)(?: from)? (?:the|our|this) (?:web ?site|site|page|portal)|(?:be|goes|comes|going|coming) off(?: the (?:web ?site|site|page))?|bring (?:it|this|the (?:consultation|survey)) to (?:a close|an end)|(?:comes?|draws?) to (?:a close|an end|its close)|over (?:at|on|by)|right up (?:to|until)|\b(?:surveys?|questionnaires?|forms?|links?|web ?pages?|portals?|polls?|consultation|exercise)\b[^.;]{0,50} (?:will be|is|are|gets?) (?:de-?activated|disabled|withdrawn|removed|pulled|locked|switched off|turned off)|(?:weeks|months|fortnight) (?:up )?to|lines? close)(?: (?:on|at|is|by|of|the|end|close|noon|midnight|midday|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m\.?|[0-9]{1,2}[.:][0-9]{2}),?){0,5} $/i;

/** "The last responses will be taken at 5pm on", "we take the final answers on", "we switch the form off on". */
export const lastTaken =
  /\b(?:last|final)(?: of)?(?: (?:the|your|all))? (?:responses?|repl(?:y|ies)|answers?|comments?|forms?|submissions?|views|questionnaires?)\b[^.;,]{0,40}\b(?:on|at|is|are|by|before)(?: (?:on|at|noon|midnight|midday|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m\.?),?){0,3} $|\b(?:switch|turn|tak|clos|shut|bring)(?:e|es|ed|ing|s)? (?:it|this|them|the (?:link|form|survey|page|portal|questionnaire)) (?:off|down|up)(?: (?:on|at|noon|midnight|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m\.?),?){1,3} $/i;

/** "Nothing that reaches us after", "don't leave it later than", "no more are taken after": what is later is too late. */
export const tooLate =
  /\b(?:no (?:more|further|others?)|nothing|anything|any(?:one|body)?|whatever|those|(?:not|no longer) (?:be )?(?:available|open|live|there|accessible)|(?:not|never) (?:be )?(?:count|consider|accept|take|leave|wait|read|use)\w*)\b[^.;]{0,70}\b(?:after|later than|beyond|past)(?: (?:the|on|at|noon|midnight|midday|end|of|[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m\.?),?){0,5} $/i;
export const isLost =
  /\b(?:not|cannot|no|nothing|never|too late|unable|ignored|left out|disregarded|missed|discounted)\b/i;

/** "Once 8 March has passed the form will not be there". */
export const oncePast = /\b(?:once|when|after) $/i;
export const isPastThen =
  /^(?:,? [0-9]{4})?,? (?:(?:has|have|is|had) (?:been and gone|passed|past|gone|over)\b|(?:the|our|this) (?:form|survey|link|page|portal|consultation|questionnaire)\b[^.;]{0,30}\b(?:no longer|not|gone|unavailable|closed|shut)\b)/i;

/** "It was launched at the traders' forum on"; not "opened on Monday and closes on". */
export const launchedAt =
  /\b(?:launched|opened|began|started|commenced)\b (?:(?!clos|end|finish|until)[^.;,0-9]){1,50} on $/i;

/** "Notice of the proposal was published on", "three weeks from publication on": what was made public then may be answered from then on. */
export const noticeGiven =
  /\bnotice\b[^.;0-9]{0,70}\b(?:published|given|posted|served|displayed|advertised|issued|dated|put up)\b[^.;0-9]{0,40}(?:\bon|\bdated|,) $|\b(?:consultees|groups|people|residents|patients|members|everyone|all)\b[^.;0-9]{0,30}\b(?:written to|notified|informed|e-?mailed)\b[^.;0-9]{0,20}\bon $|\b(?:weeks?|months?|days|fortnight) (?:from|after) (?:its |the (?:date|day) of )?(?:publication|launch|opening|issue|release)(?: of [a-z ]{1,30})?(?: on|,|:| \() ?$/i;

/** "Alternative proposals must be submitted by": what an exercise asks for. */
export const alternatives =
  /^(?:any |all |your )?(?:alternative|counter|other) (?:proposals?|ideas|suggestions|options|plans)\b/i;
