/** What councils, the NHS and the police call an invitation to answer. */
export const exercise =
  /\b(?:consult(?:ation|ations|ing|ed)?|survey|engagement|involvement|questionnaire|call for (?:evidence|views)|have your say|(?:feedback|comments?|commenting|response|representations?) (?:period|window)|(?:be|is|are|out|open) (?:commented|for comments?|to comments?)(?: on| upon)?|(?:the|this|our|big) conversation (?:is|kicks|begins|wraps|launches|runs|opens|closes|starts|ends))\b/i;

/** Words of answering, which show that a date is one for answers. */
export const answering =
  /\b(?:respond|responses?|repl(?:y|ies)|comment(?:s|ed|ing)?|views|submissions?|representations|observations|object(?:ions?|ing)?|feedback|have your say|(?:a|my|our|their) say|tell us|give us|send us|write to us|let us (?:know|have)|return(?:ed)?|questionnaires?|surveys?|forms?|answers?|tak(?:e|ing) part|join in|contribut(?:e|ing|ions?)|ideas|thoughts|opinions|complete (?:it|the)|anything (?:that )?(?:i|we) (?:have|get|receive)|heard? (?:back )?from (?:you|people|residents|groups|organisations)|(?:get|be|keep|stay) in touch|reach(?:es)? us|listening|all ears|shar(?:e|ing) (?:your|their) (?:experiences?|story|stories|opinions?)|asking (?:people|residents|patients|passengers|tenants|carers|you|local|everyone|groups|anyone)|be heard|what (?:you|they|people|residents|patients|local people) (?:think|make of)|(?:have|get|need|want|like|see) (?:them|yours|those|anything)(?: back| in)?|(?:get|send|return|email|hand|let (?:me|us) have) (?:it|them|yours|anything)(?: back| in)?|fill (?:it )?in|(?:give|tell|send|drop|let|email|ring) me|send(?:ing)? yours)\b/i;

/** "This consultation began on 17 January" is history in grammar and the present in fact. */
export const aboutThis =
  /\b(?:(?:this|the) (?:consultation|survey|engagement|exercise)\b[^.;]{0,40}|^(?:public |formal |statutory |our )?(?:consultation|survey) (?:period )?)\b(?:began|opened|started|commenced|launched|was launched|went live|got under ?way|closed|ended|ran)\b|\bwe (?:started|opened|began|launched|kicked off) (?:this(?: (?:big )?conversation)?|it|the (?:consultation|survey))\b|\bpeople had until\b|^(?:we|the \w+) (?:had )?(?:at first|first|originally|initially) (?:set aside|gave|given|allowed|fixed|chose|planned)\b/i;
export const launching =
  /\b(?:launch\w*|opened|start(?:ed|ing)|began|commenced|(?:de-?)?activated|went (?:live|up)|kicked off|got under ?way)\b/i;

/** Ends just before the day on which it opens: "opens on", "runs for six weeks from", "opened". */
export const opening =
  /\b(?:(?:re-?)?open(?:s|ed|ing)?(?: date)?|beg[aiu]ns?|beginning|commenc(?:e[sd]?|ing)|start(?:s|ed|ing)?(?: date)?|launch(?:es|ed|ing)?(?: date)?|kick(?:s|ed|ing)? off|(?:went|goes|gone|going|go) (?:live|out)|live|(?:activated|switched on|turned on|made live)|runs?|ran|running|available|taking place|takes place|consulting)(?: date)?[:,|-]?(?: (?:it|on|from|between|is|at|was|the|an?|our|for|period|consultation|survey|online|views|comments?|replies|answers|responses|contributions|submissions|everyone|to|of|this|noon|midnight|[0-9.:]{1,5} ?[ap]?m?|[a-z]+ weeks,?|[0-9]+ weeks,?|and closes|both|with)){0,6} ?$/i;

/** "The draft was put on our website for comment on", "It's been up since", "From today (": it opened then, in other words. */
export const madePublic =
  /\b(?:put|placed|deposited|displayed|opened|launched|published|issued|released|circulated|posted|sent|went|gone|made|out|up|live)\b[^.;0-9]{0,60}\b(?:consultation|comments?|views|feedback|your say)\b(?: by| from| to)?[^.;0-9]{0,24}\b(?:on|from) $/i;
export const since =
  /\b(?:(?:out|up|open|available|live|running|online|under way|underway|asking|consulting|listening|collecting|taking)\b[^.;]{0,50} since|(?:started|began) (?:asking|listening|talking|gathering|collecting|taking)\b[^.;]{0,60} on|put (?:it|this|them|the draft|the plan) out(?: for [a-z]+)? on|\b(?:papers?|drafts?|documents?|surveys?|questionnaires?|forms?|pages?|links?|proposals?|it) (?:is|are|went|goes) (?:now |all )?(?:out|up|live)(?: as of| from)?(?: on)?|being (?:gathered|collected|taken|invited|sought|accepted|asked for) (?:from|since)|(?:from |runs? |starts? |opens? |begins? |(?:out|up|live|open|available) (?:as of |from |since )?)(?:today|now)[,(]?(?: \()?)(?: (?:the|noon|midnight|on|at|[0-9.:]{1,5} ?[ap]m|[0-9]{1,2}:[0-9]{2})){0,3} ?\(?$/i;

/** "You may reply from", "comments are welcome from", "have been able to answer since": answers are taken from then on. */
export const answersFrom =
  /\b(?:can|could|may|might|able to|free to|welcome|invited|invite|inviting|welcoming|tak(?:e|en|ing)|accept(?:ed|ing)?|gather(?:ed|ing)?|collect(?:ed|ing)?|seek(?:ing)?|sought|asking|listening|consulting|receiv(?:e|ed|ing)|open|available|live|up|on (?:our|the|its) (?:web ?site|site|page|portal|platform)|online)\b[^.;]{0,60} (?:from|since|after|as of|starting|beginning)(?: (?:noon|midnight|on|at|[0-9.:]{1,5} ?[ap]m))? $/i;
/** What is done with answers once they are in, or with other papers, has days of its own. */
export const notAnswering =
  /\b(?:not|no longer|cannot|unavailable|kept|keep|stored|destroyed|deleted|scanned|analys\w+|considered|publish\w*|report\w*|collected|read|booked|paid|appl(?:y|ied|ications?)|available to (?:collect|view at)|discuss\w*|meet\w*)\b[^.;]{0,40}$/i;

/** "Running it again", "reopened", "for a second time": an exercise that was over is on once more. */
export const again =
  /\b(?:again|afresh|anew|once more|a (?:second|further|third) time|re-?open\w*|re-?r[au]n\w*|re-?issu\w*|re-?launch\w*|re-?start\w*|(?:second|new|fresh|further) (?:round|stage|phase|issue|consultation|survey|exercise|period|window))\b/i;

/** "For eight weeks from", "twelve weeks starting on". */
export const weeksFrom =
  /\b(?:weeks?|months?|fortnight|days),? (?:(?:beginning|starting|commencing|counted|counting|reckoned|running) )?(?:from|on)(?: (?:noon|midnight|on|at|[0-9.:]{1,5} ?[ap]m))? $/i;

/** Ends just before the day on which it closes: "closes at 5pm on", "deadline for responses is", "until", "by". */
export const closing =
  /\b(?:clos(?:es|ed|ing|e)(?: date)?|shuts?|shutting|deadline|end(?:s|ed|ing)?(?: date)?|finish(?:es|ing)?|conclud(?:es?|ed|ing)|(?:time|it)(?: (?:to|for) [a-z ]{1,20})? runs out|wraps? up|wind(?:s|ing)? (?:it |this )?up|com(?:es?|ing) down|(?:switched|turned) off|taken (?:down|offline)|until|till|by|before|no later than|not later than|up to|through(?: to)?|(?:last|final) (?:day|date|chance)|cut-?off|expir(?:es?|y)(?: date)?|runs? (?:on )?(?:to|until)|to reach us|(?:between )?now(?: and)?|extended|to arrive|stay(?:s|ing)? (?:open|up|live) to|date)(?: date)?[:,|-]?[ (]?(?:(?:on|at|is|by|to|of|the|this|will be|now|for|in|online|responses?|comments?|views|consultation|survey|giving|sending|end|latest|automatically|one minute to|a minute to|just before|receipt|all|your|a|and|replies|submissions|us|till|until|before|than|(?:halloween|christmas eve|new year's eve|valentine's day|bonfire night|st [a-z]+'s day),?|with|noon|12 noon|midday|midnight|cop|cob|close|close of (?:play|business)|and including|[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:[ap]\.?m\.?)?|[0-9]{1,2}:[0-9]{2}),? ?\(?){0,9}$/i;

/** "The final day for sending yours in is". */
export const lastDayIs =
  /\b(?:date|day) (?:that )?(?:you should|for you to|to) work (?:to|towards) is(?: (?:(?:at |by )?(?:noon|midnight|close of play|close of business|[0-9.:]{1,5} ?[ap]m),?)(?: on)?)?:? $|\b(?:(?:last|final|closing) (?:day|date|chance|opportunity)|deadline)\b[^.;,]{0,50}\b(?:is|was|will be|on)(?: (?:at|by|noon|midnight|on|[0-9.:]{1,5} ?[ap]m))*:? $/i;

/** Answers that come after this day are too late: "forms received after 14 December will not be counted". */
export const tooLateAfter =
  /\b(?:comments?|responses?|repl(?:y|ies)|forms?|submissions?|answers?)\b[^.;]{0,40}\b(?:accepted|considered|counted|received|taken|read|sent|in) after (?:the )?$|\b(?:received|arriv(?:e|es|ing)|sent|submitted|returned|posted) (?:to us )?(?:after|later than) (?:the )?$/i;

/** Verbs and nouns that can mean nothing but the opening or the close. */
export const plainlyCloses =
  /\b(?:clos(?:es?|ed|ing)|shuts?|deadline|cut-?off|(?:last|final) day|until|till|ends?|ending|conclud(?:es?|ed|ing)|time runs out|comes? down|(?:switched|turned) off|taken down|date (?:you should|to) work to)\b/i;
export const plainlyOpens = /\b(?:(?:re-?)?open(?:s|ed|ing)?|commenc(?:e[sd]?|ing))\b/i;
/** "Was not settled until", "cannot be known before", "the bridge is closed until": nothing ends then. */
export const notUntil =
  /\b(?:is|are|was|were|be|been|remains?|stays?) (?:temporarily )?(?:closed|shut)\b[^.;,]{0,30}\b(?:until|till)\b[^.;,]{0,20}$|\bopen (?:daily |every day )?(?:from |between )?[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]m\b[^.;]{0,40}$|\b(?:not|never|cannot|no one|nobody)\b(?! (?:(?:be )?clos|(?:be )?(?:with|received|reach|in by)))[^.;,]{0,40}\b(?:until|till|before|by)\b[^.;,]{0,20}$/i;
/** "Grant which ends on", "the present contract runs to": something else is over then. */
export const otherThingEnds =
  /\b(?:(?:grants?|contracts?|leases?|agreements?|awards?|licen[cs]es?|tenanc(?:y|ies)) (?:that|which) [^.;,]{1,60}|(?:grants?|funding|contracts?|leases?|agreements?|awards?|schemes?|licen[cs]es?|tenanc(?:y|ies)|terms?|deals?|posts?|grants? round(?: [0-9]+)?|rounds?(?: [0-9]+)?)(?:,? (?:which|that|and|will|now|also|all|both|is|are|to|due|currently|for [a-z ]{1,20}|with [a-z ]{1,20})){0,4}) (?:end|run|expire|finish|clos|cease|stop|last)\w*\b[^.;]{0,20}$/i;

/** "Clinics are closed on", "the office will be shut from": doors, where nothing is asked. */
export const doorsShut =
  /\b(?:is|are|be) (?:also |now )?(?:closed|shut)(?: as usual| all day)?(?: on| over| from| between| for)?(?: the)? ?$/i;

export const openingLabel =
  /^(?:first day|day one)\b|^(?:the )?(?:(?:public|online|written|formal|informal|statutory|initial|your|our|all|we|it|consultation|survey|questionnaire|engagement|exercise|conversation|comments?|responses?|views|representations?|objections?|observations|repl(?:y|ies)|answers?|submissions?|contributions?|feedback|form|link|portal|window|period|final|date|accepted|invited|received|taken|welcome|(?:stage|phase|round) (?:one|two|three|[1-4]):?|(?:first|second|third) (?:stage|phase|round)) ){0,4}(?:opens?|opening(?: date)?|opened|starts?|started|start(?:ing)? date|begins?|began|commences?|commenced|launch(?:ed|es)?|kick(?:s|ed)?[ -]off|go(?:es)? live|went live|(?:live |open |available )?from|opened|live(?: date| on)?$|invited$|(?:published|issued|circulated|released) for (?:consultation|comments?|views)|day (?:one|1)$)\b|^(?:the |our )?(?:survey|consultation|questionnaire|form)\b[^|]{0,40}\b(?:go(?:es)?|went) (?:live|up|out)$|^we (?:start|begin|open) (?:asking|taking|consulting|listening)|^when (?:did|does|will|do|is|was) (?:[a-z]+ ){1,5}(?:open|start|begin|launch|go live)\w*\b/i;
export const closingLabel =
  /^(?:the )?(?:(?:public|online|written|formal|informal|statutory|initial|your|our|all|we|it|consultation|survey|questionnaire|engagement|exercise|conversation|comments?|responses?|views|representations?|objections?|observations|repl(?:y|ies)|answers?|submissions?|contributions?|feedback|form|link|portal|window|period|final|date|accepted|invited|received|taken|welcome|available|(?:stage|phase|round) (?:one|two|three|[1-4]):?|(?:first|second|third) (?:stage|phase|round)) ){0,4}(?:clos(?:es|ing|ed|e)|ends?|ended|finish(?:es)?|concludes?|end date|deadline|due|(?:live|open) (?:to|till)|(?:in |back |wanted |needed )?by|until|to$|(?:last|final) (?:day|date|chance|call)|(?:respond|reply|answer|return(?:ed)?|comment|send|get|join in) (?:\w+ ){0,3}by|by when|we (?:stop|finish) (?:asking|taking|consulting|listening)|(?:end|close) of (?:the )?(?:public )?(?:consultation|survey|engagement))\b|^(?:when (?:did|does|will|do|is|was|must|should) (?:[a-z]+ ){1,5}(?:close|end|finish|shut|over|due|need|want|hear|reply|respond|answer|deadline)\w*\b|how long (?:have|do|will|can|is|did)\b|what(?:'s| is) the (?:deadline|closing date|last day)\b)/i;
/** A row of a table that says the close was put back, and one that keeps the day it replaced. */
export const newCloseLabel =
  /^(?:the )?(?:new|revised|extended|updated|amended) (?:\w+ )?(?:clos\w+|end|deadline|last|final)\b|^(?:now (?:closes|ends)|extended (?:to|until))\b|\bclos[a-z]+\b[^()]{0,20}\((?:now )?(?:extended|revised|new|amended|updated|changed|after extension)\b/i;
export const oldCloseLabel =
  /^(?:the )?(?:original|previous|old|former|first(?! (?:round|stage|phase|part|survey|consultation))|was)\b(?: \w+)? (?:clos\w+|end|deadline|last|final)\b|\b(?:as (?:first|originally) (?:published|set|advertised|announced|stated|given|planned)|originally)\b/i;
/** "It was due to close on": a close that was moved. */
export const oldClose =
  /\b(?:was|were|had been) (?:originally |first )?(?:going|due|meant|set|supposed|scheduled|planned) to (?:close|end|finish|shut|conclude)[^.;]{0,20}$|\binstead of [^.;]{0,12}$/i;
export const windowLabel = /\b(?:dates?|timing|period|window|open|runs?)\b|^when\b|^(?:the |our |big )*conversation$/i;

/** Things in a consultation's pages that have days of their own. */
export const otherEvent =
  /\b(?:cabinet|committee|full council|council meeting|board meeting|panel|executive|decision|decides?|scrutiny|report (?:will|to)|publish(?:ed)?|results|findings|digest|implement\w*|would start|new service|takes? effect|come into force|call-?in|interviews?|standstill|mobilisation|trial|pilot|pre-election|purdah|drop-?in|event|workshop|session|webinar|roadshow|exhibition|register(?:ed)? (?:by|for)|book (?:by|a)|questions? (?:by|to be)|clarification|tender|contract|lease|vacated|reviewed|review due|updated|destroyed|retained|budget (?:is|was|must|meeting)|set (?:its|the|a|our) (?:\w+ )?budget)\b/i;

export const deciding =
  /\b(?:decision|decides?|decided|deciding|agree[ds]?|approv(?:e[ds]?|al)|determin(?:e[ds]?|ing)|adopt(?:s|ed|ion|ing)?|settl(?:es?|ed|ing)|choos(?:es?|ing)|chose|mak(?:es?|ing) (?:its|their|her|his|our|the|a) (?:final )?choice|mak(?:es?|ing) up (?:its|their|her|his|our) minds?|com(?:es?|ing) to (?:a |its |their )?(?:view|conclusion)|vot(?:es?|ed|ing)|sign(?:s|ed)? (?:it |the [a-z ]{1,20})?off|sign (?:it|the [a-z]+)|consider(?:ed|s)?|final proposal|goes? to|meet(?:s|ing)?)\b/i;
/** Words of the decision itself, which a meeting that only "considers" something is not. */
export const settling =
  /\b(?:decision|decides?|deciding|agrees?|approv(?:es?|al)|determin(?:es?|ing)|adopt(?:s|ion|ing)?|settl(?:es?|ing)|choos(?:es?|ing)|mak(?:es?|ing) (?:its|their|her|his|our|the|a) (?:final )?choice|mak(?:es?|ing) up (?:its|their|her|his|our) minds?|vot(?:es?|ed|ing)|sign(?:s|ed)? (?:it |the [a-z ]{1,20})?off|sign-?off|final(?:ised)?)\b/i;
export const decider =
  /\b(?:cabinet|committee|full council|council|board|panel|executive|governing body|authority|commissioner|leader|members|councillors|portfolio holder|chief (?:constable|executive|fire officer)|pcc|icb|ministers?|trustees|mayor|governors)\b/i;

/** The closing date was moved: the new one stands, and the old one is no contradiction. */
export const extension =
  /\b(?:extend(?:ed|ing|s)?|extension|prolong(?:ed|ing)?|put (?:the )?(?:closing date )?back|moved?(?: the closing date)?|now (?:clos(?:es?|ing)|ends?|runs?|shuts?|finish(?:es)?|stays? open|remain(?:s|ing)? open|(?:have|has|got) (?:got )?until)|(?:an? )?(?:extra|further|additional|another) (?:week|fortnight|month|[a-z0-9]+ (?:weeks|days))|[a-z0-9]+ (?:more|further|extra|additional) (?:weeks|days)|is now [0-9]{1,2}|added (?:an? |two |three |four )?(?:extra |more )?(?:weeks?|fortnight|month)|new (?:closing|deadline|last date|date|end date|last day|final day)|was (?:going|due|meant|set|supposed) to (?:be|close|end|shut|finish)|(?:pushed|moved|brought) (?:back|forward)|have longer|more time|longer to|reopened|revised (?:closing|deadline))\b/i;

/** The document's own word that this is an early or informal stage. */
export const informal =
  /\b(?:not (?:a |part of a )?(?:formal|statutory|full|public)(?: public| statutory)? consultation|informal (?:consultation|engagement|stage|conversation)|(?:at the|early) stage of listening|pre-consultation(?! (?:business|engagement (?:took|was|ran|report)|report|paper))|early engagement|listening (?:exercise|stage)|initial conversation|early (?:conversation|discussion)|(?:is not|not) a consultation\b|not (?:really |quite )?(?:a consultation )?in the (?:usual|formal|ordinary|strict) sense|no preferred option|(?:a |the )?(?:full|formal|public|statutory)(?: public| formal)? consultation (?:on [a-z ]{1,40})?(?:will|would|may|might) (?:then )?(?:follow|be held|come|take place)|(?:we'd|we will|will|would|shall) (?:then |have to |need to )?(?:run|hold|carry out|launch) a (?:full|formal|public|statutory)[a-z ]{0,16} consultation|(?:this is|there is|we have|it is|we start|we are starting|starting) (?:just |only |still |with |from )*a blank (?:sheet|page)(?! (?:at|on|of paper (?:at|on)))|there (?:is|are) no (?:document|proposals?|draft|plan)s? to (?:comment|respond)|we are not consulting (?:yet|formally))\b/i;

/** The time allowed, and a cause for it: together they are a reason. */
export const timeAllowed =
  /\b(?:shorter|short|reduced|limited time|time ?(?:scale|table|line|frame)s?|(?:only|just) [a-z0-9]+ weeks|less than (?:12|twelve) weeks|fewer than (?:12|twelve) weeks|consultation period|[a-z0-9]+[- ]weeks?|consulting for)\b/i;
export const because =
  /\b(?:because|has to|have to|must be|which means|obliges?|requires? (?:us|the|every|all)|regulations|by law|sorry for the shorter|due to|owing to|so that|in order (?:to|that)|in view of|given (?:the|that)|as (?:the|a|we|this|it)|since (?:the|we)|to meet|to allow|the reason|required by|set by|imposed by|dictated by|statutory (?:timetable|deadline|timescale|requirement)|(?:government|national|funding) (?:deadline|timetable|timescale)|reflects?)\b/i;

/** "By the end of June we will publish": what is done by then is ours to do. */
export const weTell =
  /^,? (?:we|officers|the (?:council|board|trust|team)) (?:will|shall|expect to|hope to|intend to|aim to|plan to)(?: \w+ly| also| then)? (?:have )?(?:post|publish|put|report|writ|tell|let (?:you|everyone|people)|set out|share|send|decide|announce|reply|respond|print|issue|email|say)(?:e|ed|en|ten)?\b/i;
