/** What is to be put right, under all its names. */
const plan =
  '(?:(?:plan|chance|time) to get back on track|back on track with a plan|(?:improvement|action|recovery|remedial|rectification|support|performance) plan|plan of action|plan with (?:dates|deadlines|a timetable)|plan (?:for|to) (?:improv\\w+|put\\w*|recover\\w*|set(?:ting)? (?:it|things|matters) right)|timetable (?:of|for|with) (?:\\w+ )?(?:actions?|improvements?|changes?|recovery|putting)|actions?(?: with you)?,? (?:and|with) (?:dates|deadlines|a timetable)|steps (?:to|for) (?:improve\\w*|put)|what (?:needs to|has to|must|should) (?:change|improve)|what (?:needs to|has to|must|should) (?:happen|be done),? (?:with|and) (?:dates|a timetable)|what (?:needs to|has to|must|should|is to) (?:be done|be put right|be different|happen)(?: about it)?,? (?:and )?by when|(?:work(?:ing)? out|make|agree) a plan (?:first|together|before))';

/** A plan made by both: "agree with you an improvement plan", "try to agree the problem, and write down a timetable". A plan the funder hands down is not agreed. */
export const agreed = new RegExp(
  `\\b(?:(?:agree|agrees|agreed|agreeing|settle|negotiate|draw(?:n|ing)? up (?:together|jointly|with)|sit down (?:together|with you)|work(?:ing)? (?:together|with (?:you|the \\w+))|meet (?:together|with you|you)|jointly|together)\\b[^.;]{0,90}\\b${plan}|${plan}\\b[^.;]{0,60}\\b(?:(?:is|are|be|been|to be) (?:jointly )?agreed|(?:we have )?(?:both |all )?(?:agreed|signed)(?: up)?(?: by| with| between| to)|drawn up together|acceptable to both))\\b`,
  'i',
);
/** Ending held back until there has been time: "we will not consider ending it until that timetable has run". */
export const heldBack = new RegExp(
  `\\b(?:not|only|never|before|nobody|no (?:one|grant|award|group|organisation))\\b[^.;]{0,60}\\b(?:end|ends|ending|terminat\\w+|withdraw\\w*|stop\\w*|los(?:e|es|ing))\\b[^.;]{0,110}\\b(?:until|after|unless|once|without)\\b[^.;]{0,60}\\b(?:${plan}|timetable|agreed (?:\\w+ (?:of )?)?(?:plan|period|time|dates|steps|changes|improvements)|improve\\w*|(?:time|chance|opportunity) to (?!appeal|comment|respond|make rep|wind|close|explain|say|put (?:its|your|their))\\w+|(?:had|having had|given) (?:that|this|such a) chance|put (?:it|things|matters) right)\\b`,
  'i',
);
/** Something is not going well: in the sentence, its heading or the words just before it. */
export const trouble =
  /\b(?:perform\w*|shortfalls?|short(?:coming|fall)s?|deficien\w+|below (?:par|the|what)|falls? (?:behind|short)|behind|struggl\w*|(?:go|goes|going) wrong|dips?|slips?|problems?|missed|miss(?:es)? (?:an?|one|two|our|the|its|your)|poor|trouble|difficult\w*|unattained|attained|fail(?:s|ing|ure|ures)?|concerns?|unsatisfactory|under-?perform\w*)\b|\bnot (?:being |been )?(?:met|meeting|achiev(?:ed|ing)|reach(?:ed|ing)|deliver(?:ed|ing)|satisfied|up to|on track)\b|\b(?:numbers|figures|take-up|attendances?|scores?|results?) (?:are|is|were|look) (?:low|down|poor|bad)\b|\bbumps\b|\bnot (?:working\b|(?:go(?:ing)?|work) (?:well|to plan|right|out)\b)/i;
export const mending =
  /\b(?:recover\w*|remed\w+|rectif\w+|improv\w+|(?:put|set)(?:ting)? (?:\w+ )?right|back on track|what (?:must|needs to|has to|should) )/i;
export const improvement =
  /\b(?:what (?:to (?:try|do)|needs (?:doing|to be done)|(?:is|has|must) (?:to )?(?:be )?done)\b[^.;]{0,40}\bby when|(?:recovery|improvement|remedial|action|rectification)(?: \w+)? (?:plan|programme)|plan (?:of action|with dates)|programme\b[^.;]{0,30}\bdates)\b/i;
/** No step against it until there has been time: "no notice may be served until the programme has run its course". */
export const notUntil =
  /\b(?:plans?|programme|timetable|list)\b[^.;]{0,30}\b(?:must|shall|will|has to|is to|should) (?:first )?(?:be (?:given|allowed)|have|run)\b[^.;]{0,80}\bbefore\b|\b(?:not|no notice|never|nor)\b(?:[^.;]|\.(?=[0-9])){0,110}\b(?:until|till|before|unless)\b[^.;]{0,70}\b(?:plans?|programme|timetable|(?:fair|proper|real)? ?(?:go|chance|opportunity|time)|run its course|improve\w*)\b/i;
export const tryFirst =
  /\b(?:allow|give|leave)s?\b[^.;]{0,90}\b(?:plan|programme|timetable|improvements?|changes) (?:\w+ )?(?:to (?:take effect|work|run|bear fruit|succeed|be (?:tried|carried out|put in place))|time to work),? before\b[^.;]{0,30}\b(?:steps?|action|end(?:ing)?|stop\w*|terminat\w+|withdraw\w*|notice|decid\w+|consider\w*)\b|\b(?:give (?:that|it) (?:a (?:proper|fair|real) (?:go|try|chance)|time|\w+ months)|(?:go|try|chance) first)\b/i;
export const noTime =
  /\b(?:no|without an?|without any)(?: further)? (?:cure|grace|improvement|remedy|recovery) (?:period|stage)\b|\b(?:has been|have been|had been|was|were|had) no (?:\w+ )?(?:improvement|recovery|action|remedial|rectification) plan\b|\bno period of grace\b|\bno (?:chance|opportunity|time|duty|obligation) (?:is given |given |allowed )?(?:to|for) (?:\w+ ){0,3}(?:improv\w+|put|remed\w+|recover\w*)|(?:no|any) (?:duty|obligation|need) (?:to|for) (?:give|allow|offer|grant)\b[^.;]{0,40}\b(?:time|chance|opportunity)\b[^.;]{0,20}\b(?:improv\w+|put|remed\w+|recover\w*|turn)|officers? (?:did|do) not (?:think|believe|consider|expect)\b[^.;]{0,40}\b(?:help|time|work|improve)|\bneed not (?:first )?(?:give|allow|offer)\b[^.;]{0,40}\b(?:time|chance|opportunity)\b[^.;]{0,20}\b(?:improv\w+|put|remed\w+|recover\w*)|\bno improvement (?:plan|stage|step)\b|\b(?:period|time|plan|chance)\b[^.;]{0,110}\b(?:would only delay|was (?:turned down|rejected|refused)|not accepted)\b|\bmatters had gone too far\b|\btoo late (?:for|to)\b[^.;]{0,30}\b(?:improv\w+|plan|put)/i;

/** A chance given, on terms that one side sets. Legal "rights and remedies" are no chance to improve. */
export const chance =
  /\b(?:(?:improvement|default|remedy|rectification|performance) notices?|period (?:for|of) (?:rectif\w+|remed\w+|improv\w+)|(?:give|allow|offer) (?:you|it|them|the \w+) (?:more|extra|additional|further|some) time|until performance (?:has|is)\b|(?:remed(?:y|ied|ying)|rectif(?:y|ied|ying)|cur(?:e|ed|ing))\b[^.;]{0,60}\b(?:breach|default|failure|failing|it|them|within|performance|satisfaction)|(?:breach|default|failure|failing|shortcoming)s?\b[^.;]{0,80}\b(?:remedied|rectified|put right|corrected)|(?:improvement|action|recovery|remedial|rectification) plan|(?:(?:opportunity|chance|time) to (?:recover|get back on track)|(?:opportunity|chance|time|days|weeks|months|asked|required) to (?:show improvement|improve|remedy|rectify|put (?:it|things|matters) right))|work(?:ing)? with you to (?:deal with|overcome|resolve|address|solve|tackle|sort out)\b[^.;]{0,40}\b(?:challenges?|problems?|difficult\w+|issues?|concerns?|it|them)|put(?:s|ting)? (?:(?:it|things|matters|the breach|that) )?right)\b/i;
export const notOurs =
  /\b(?:(?:your|their) (?:\w+ )?(?:volunteers?|clients?|workers?|members?|learners?|customers?|users?) (?:\w+ )?(?:struggl\w*|falls? behind|(?:is|are|gets?|has|have) (?:struggling|behind|in (?:difficulty|trouble)|difficult\w*))|annual action plan|(?:tenant|client|learner|young person|child|customer|borrower|resident|patient|member|student)s? (?:\w+ )?(?:falls?|is|are|gets?|struggles?)\b[^.;]{0,30}\b(?:behind|struggling|difficulty|trouble|wrong)|with (?:their|his|her|an?) (?:mentor|adviser|advisor|key ?worker|landlord|school|teacher|coach|carer)|(?:end|ends|ended|ending) (?:the|their|a|that) (?:placement|employment|tenancy)|volunteer's performance|action plan for the (?:next|coming)|pupils?|landlord|hygiene rating|(?:cannot|incapable of|not capable of) (?:be )?(?:being )?(?:put right|remed\w+|rectified)|complaints?|safeguarding|with the police|equality action|health and safety|defects? in the (?:building|premises)|error in (?:the|a) (?:claim|invoice)|data breach|community action plan|climate action plan|business plan)\b/i;

/** Money stopped at the first missed target, or with no chance at all. */
export const atOnce =
  /\b(?:(?:one|a single|the first) missed (?:target|milestone|output|deadline)\b[^.;]{0,40}\b(?:stops?|ends?|withdrawn|lost)|(?:poor|unsatisfactory|inadequate) (?:performance|progress|delivery)\b[^.;]{0,80}\b(?:immediately|without (?:further |any )?(?:notice|warning)|forthwith|at once|straight away)|(?:immediately|forthwith|at once|straight away)\b[^.;]{0,40}\b(?:if|where|when)\b[^.;]{0,30}\b(?:miss(?:es|ed)?|fail(?:s|ed)? to (?:meet|reach|achieve)|falls? (?:short|below))\b[^.;]{0,30}\b(?:targets?|service levels?|outputs?|standards?|milestones?|kpis?)|(?:immediately|forthwith|at once|straight away)\b[^.;]{0,60}\b(?:kpis?|standards?|service levels?)\b[^.;]{0,30}\b(?:not met|missed|not achieved)|(?:miss(?:es|ed)?|fail(?:s|ed|ure)? to (?:meet|reach|achieve)|falls? (?:short of|below))\b[^.;]{0,40}\b(?:targets?|service levels?|outputs?|standards?|milestones?|kpis?)\b[^.;]{0,90}\b(?:immediately|without (?:further |any )?notice|forthwith|at once|straight away)|(?:targets?|performance|outputs?|outcomes?|milestones?|progress|delivery)\b[^.;]{0,60}\b(?:not (?:met|achieved|satisfactory|reached)|missed|poor|unsatisfactory|below|falls?|behind|inadequate)\b[^.;]{0,80}\b(?:immediately|without (?:further |any )?notice|forthwith|at once|with immediate effect|straight away)|(?:immediately|without (?:further |any )?notice|forthwith|at once|with immediate effect|straight away)\b[^.;]{0,80}\b(?:targets?|performance|outputs?|outcomes?|milestones?|progress|delivery)\b[^.;]{0,40}\b(?:not (?:met|achieved|satisfactory|reached)|missed|poor|unsatisfactory|below|falls?|behind|inadequate))\b/i;
export const noChance =
  /\b(?:without (?:first )?(?:giving|allowing|offering|any)\b[^.;]{0,40}\b(?:opportunity|chance|time|period)\b[^.;]{0,20}\b(?:improv\w+|remed\w+|put)|no (?:opportunity|obligation|duty|period)\b[^.;]{0,40}\b(?:improv\w+|remed(?:y|ied)|put (?:it|things|matters) right)|(?:not|neither|nor|never|in no)\b[^.;]{0,45}\b(?:obliged|required|bound)\b[^.;]{0,15}\b(?:allow|give|offer|grant|wait|agree|set|provide|await)\b[^.;]{0,50}\b(?:improv\w+|remed(?:y|ied)|put (?:it|things|matters) right))\b/i;

/** "The Provider shall not be required to give a tenant time": what the funded side need not do, and no chance that it is denied. */
export const fundedNeedNot =
  /\b(?:providers?|suppliers?|contractors?|recipients?|organisations?|grantees?|charit(?:y|ies)|partner|you) (?:is|are|shall|will) (?:not|never|in no case) (?:be )?(?:obliged|required|bound)\b/i;

const bothTogether = String.raw`(?:together|jointly?|between (?:us|them|ourselves|the (?:two |parties|sides))|(?:the|both) (?:two )?(?:parties|sides)|both of us|you and (?:we|us|your \w+|the \w+)|we and you|with (?:you|your|the (?:provider|recipient|grantee|organisation|charity|group|holder|partner|supplier|contractor|association|trustees|committee)\b)|agree(?:d|s|ing)?|negotiat\w+|settle[sd]?|confer|sit(?:ting)? (?:down|round))`;
const toBeDone = String.raw`(?:(?:recovery|improvement|corrective|remedial) \w+|plan|programme|timetable|steps?|actions?|measures|targets|changes|improvements?|what (?:success|is|has|have|needs?|must|should|will|ought|you|it|they|we)\b)`;
const byWhen = `(?:dates?|by when|when by|what date|time-?scales?|timetable|deadlines?|time ?limits?|(?:what|how much) time|how long|(?:agreed|fixed|set|certain) (?:period|time)|(?:weeks|months) to|(?:review|look at) (?:it|them|things) (?:again )?(?:after|in|at|within)|over the (?:next|following|coming))`;
/** What is to be done, and by when, made by both, in whatever order: "together agree steps and dates". The words alone may be of a launch: something must be going wrong. */
export const madeTogether = new RegExp(
  String.raw`\b${bothTogether}\b[^.;]{0,90}\b${toBeDone}\b[^.;]{0,90}\b${byWhen}\b|\b${byWhen}\b[^.;]{0,60}\b(?:agreed|negotiated|settled|made|drawn up)\b[^.;]{0,30}\b(?:with|between|jointly|together)\b|\b${toBeDone}\b[^.;]{0,60}\b${byWhen}\b[^.;]{0,60}\b(?:jointly|together|between (?:us|them)|with you|agreed|negotiated)\b|\b${bothTogether}\b[^.;]{0,50}\b(?:improvement|recovery|action|corrective|remedial) (?:plan|programme|timetable)\b|\b(?:improvement|recovery|action|corrective|remedial) (?:plan|programme|timetable)\b[^.;]{0,40}\b(?:agreed|negotiated|settled|drawn up|jointly|together)\b`,
  'i',
);
/** The same with no word of dates, which is enough where ending waits for it. */
export const measuresTogether = new RegExp(String.raw`\b${bothTogether}\b[^.;]{0,90}\b${toBeDone}`, 'i');
/** Plans of other things, which a clause on failure may stand beside. */
export const otherPlan =
  /\b(?:exit|closing|closure|close-?down|hand-?over|handing|transition|delivery|annual|yearly|business|communications?|evaluation|monitoring|work|spending|training|launch|events?|succession|continuity) (?:plan|programme|timetable|strategy|schedule)\b|\b(?:plan|programme|timetable) (?:for|of) (?:the )?(?:hand|clos|exit|transfer|deliver|launch|year|events?)/i;
/** Ending comes after it and not before: "only when those dates have gone by would we think about stopping". */
export const onlyThen =
  /\bonly (?:when|if|after|once|then|where|follow|as a last)\b[^.;]{0,100}\b(?:end|ended|ending|stop|stopped|stopping|withdraw\w*|terminat\w+|reduc\w+|go further)\b|\b(?:end|ended|ending|stop|stopped|stopping|withdraw\w*|terminat\w+|termination)\b[^.;]{0,30}\bonly\b[^.;]{0,40}\b(?:if|after|when|once|follow)\b|\b(?:go no further|not go (?:any )?further|nothing (?:would|will|is|shall) (?:be )?(?:decided|done)|no (?:decision|notice|step)|(?:not|never|without)(?: \w+){0,4} (?:think|consider|end|stop|withdraw|terminate|give notice|ending|stopping))\b[^.;]{0,80}\b(?:until|till|before|unless|first)\b|\b(?:allow|give|let) (?:it|that|them|the plan) (?:\w+ )?(?:to run|time|a chance)\b[^.;]{0,40}\bbefore\b/i;
const missed = String.raw`(?:missing (?:an?|one|any|the) (?:targets?|measures?|milestones?|outputs?|outcomes?|standards?)|(?:targets?|measures?|kpis?|indicators?|milestones?|service levels?|outputs?|outcomes?|standards?)\b[^.;]{0,30}\b(?:missed|not (?:been |being )?(?:met|achieved|reached|hit|delivered)|unmet|failed)|(?:missed|unmet|failed) (?:targets?|measures?|kpis?|indicators?|milestones?|outputs?|outcomes?|standards?)|(?:miss(?:es|ed)?|fail(?:s|ed|ure)? to (?:meet|reach|achieve|hit))\b[^.;]{0,25}\b(?:targets?|measures?|kpis?|indicators?|milestones?|service levels?|outputs?|outcomes?|standards?)|(?:attendances?|numbers|performance|results|delivery|take-up|referrals|outputs?|outcomes?)\b[^.;]{0,25}\b(?:less than|below|under|poor|unsatisfactory|inadequate|falls?|fallen|drops?|dips?|behind)|(?:falls?|fallen|drops?|is|are) (?:below|short of|behind|under) (?:the |its |your |their )?(?:targets?|plan|profile|trajectory)|(?:poor|persistent|repeated|continued) (?:under-?)?performance|under-?perform(?:ance|ing|s|ed)|(?:quarters?|months?|weeks?) (?:\\w+ )?(?:below|under))`;
const endIt = String.raw`(?:end(?:s|ed|ing)?|terminat\w+|stop(?:s|ped)?|withdr\w+|cancel\w*|cease[sd]?|clos(?:e|ed) (?:the|this|your)|lose (?:the|its|their|your)|(?:go|proceed|turn|resort) to clause|(?:use|invoke|rely on|act under|proceed under) clause)`;
/** Money that may end because targets were missed, with no word of what comes first. */
export const endsForResults = new RegExp(
  String.raw`\b${missed}\b[^.;]{0,120}\b${endIt}\b|\b${endIt}\b[^.;]{0,70}\b(?:if|where|when|as soon as|for|because of|once|should|upon|after|following)\b[^.;]{0,40}\b${missed}\b`,
  'i',
);
/** "We would not end it because a target was missed". */
export const noEnding =
  /\b(?:not|never|no)\b(?: (?:be|going|able|to|normally|simply|just|then|think of)){0,3} (?:end|ending|stop|terminate|withdraw|cancel|lose)\b/i;
/** With nothing in between. */
export const withNothingBetween =
  /\b(?:without (?:any |a |further |first )?(?:\w+ )?(?:steps?|warning|discussion|chance|meeting|plan|opportunity|period)|no (?:further|prior|second) (?:steps?|discussion|chance|warning|stage)|(?:immediately|forthwith|at once|straight away|automatic(?:ally)?|there and then|then and there|on the spot|as soon as|the moment)|with immediate effect|no improvement (?:plan|period|stage)|no (?:second|other) chance)\b/i;
/** Asked to explain, and no more. */
export const onlyExplained = /\b(?:explanation|explain|your comments|its comments|representations|comments)\b/i;
/** A time set by one side. */
export const timeGiven =
  /\b(?:say|tell|write|writing|set(?:s|ting)? out|direct|notify|specify|inform)\b[^.;]{0,50}\b(?:what|how)\b[^.;]{0,40}\b(?:(?:be )?(?:done|do|put right|change|changed|improve|improved))\b[^.;]{0,40}\b(?:dates?|by when|days|weeks|months|time|deadline)\b|\b(?:days?|weeks?|months?|time|chance) (?:in which )?to (?:bring|get|turn|lift|raise|sort|put|make)\b[^.;]{0,30}\b(?:back|up|round|around|right|out)\b|\bwhat (?:must|has to|needs to|should) (?:change|improve|be different)\b[^.;]{0,30}\b(?:deadlines?|dates?|by when|days|weeks|months)\b|\bhow long\b[^.;]{0,60}\b(?:put (?:it|this|matters|things) right|remedy|improve)/i;

/** Both sides, by themselves: a party to an agreement, an approval or a promise is none. */
export const agreeing =
  /\bagree(?:s|ing)?\b(?! (?:that|to)\b)|\bagreed\b|\bnegotiat\w+|\bjoint(?:ly)?\b|\btogether\b(?! with)|\bbetween (?:us|them|ourselves|the (?:two|parties|sides))\b|\bthe two of us\b|\bboth (?:of us|sides|parties)\b|\bthe (?:two )?(?:parties|sides)(?:'(?: \w+){1,2})? (?:shall|will|must)\b|\b(?:settl|work|draw|plan|writ|fix|set|decid|sort|put)\w*\b[^.;]{0,40}\bwith (?:you|the \w+)\b/i;
/** Agreed to by one who is told to. */
export const askedToAgree =
  /\b(?:you|recipient|grantee|provider|organisation) agrees? (?:to|that)\b|\b(?:subject to|for) (?:the|our|its) [^.;]{0,25}\b(?:agreement|approval)\b|\b(?:disputes?|disagree\w*|budget changes?|tenants?|rent|learners?|borrowers?|complaint)\b/i;
/** What is to be different. */
export const corrective =
  /\b(?:plans?|programmes?|timetable|schedule|(?:to-do|recovery|action|improvement|snag) list|(?:lists?|set) of (?:improvements|changes|actions|steps|things|what)|steps?|actions?|measures|changes|improvements?|milestones|what (?:changes?|to (?:do|try|change|put)|(?:will|must|should|has|have|needs?|is|ought|can|we|you|it|they)\b))/i;
/** Something amiss with the work. "Performance" by itself heads many a clause on reports. */
export const goesWrong =
  /\b(?:shortfalls?|short(?:coming|fall)s?|deficien\w+|below (?:par|the|what|target|plan)|falls? (?:behind|short|below)|behind|struggl\w+|wrong|dip(?:s|ped|ping)?|slip(?:s|ped|ping)?|problems?|miss(?:es|ed|ing)? (?:an?|one|two|three|our|the|its|your|targets?|milestones?)|missed|poor|poorly|trouble|difficult\w*|fail(?:s|ed|ing|ure|ures)?(?! agreement)|concerns?|worr(?:y|ied|ies)|unhappy|unsatisfactory|under-?(?:perform|deliver|achiev)\w*|stuck|falter\w*|wobbl\w+|badly|(?:runs?|ran) into|hard going|(?:is|are|get|gets|find(?:ing)? (?:it|things)) hard|unlikely to be (?:reached|achieved|met|delivered)|stall(?:s|ed)?|drift\w*|off (?:track|course)|tough|when things|lag(?:s|ging)?|(?:standards?|quality|service|results?|attendances?|numbers|scores) (?:\w+ )?(?:drops?|falls?|slips?|worsens?|declines?|suffers?|sags?))\b|\bnot (?:being |been |be )?(?:met|meet(?! (?:with|you|us|at|in|on)\b)|meeting|achieved?|achieving|reach(?:ed|ing)?|deliver(?:ed|ing)?|satisfied|up to|on track|happy|as (?:we|it|good)|working\b|(?:go(?:ing)?|work) (?:well|to plan|right|out|as)\b)|\b(?:numbers|figures|take-up|attendances?|scores?|results?|quality) (?:are|is|were|look|falls?|drops?) (?:low|down|poor|bad|short|below)?\b/i;
/** Time for it: dates, or so many weeks, or a fair trial. */
export const timeToMend =
  /\b(?:dates?|milestones?|by when|when by|by what (?:day|date|time)|time-?scales?|timetable|deadlines?|time ?limits?|how long|when,|and when\b|(?:chance|trial|try|go|time) (?:to|at|of|for|first|before)|(?:fair|proper|real|good|decent) (?:chance|trial|try|go|crack|run)|run its course|(?:giv|leav|allow|last|tak|have|had|least|minimum|than|for|within|over|period|another|reviewed?|after|in|of)(?:e|es|s|ing|ed|en)?\b[^.;]{0,30}\b(?:days?|weeks?|months?|term|season|quarter|year)|(?:tried|gone through|carried out|completed|worked through|run))\b/i;
/** Nothing comes first: no warning, no meeting, no second chance. */
export const noStep =
  /\b(?:no|not|never|without|nor)\b(?: (?:to|be|going|have|need|required|obliged|set|set up|hold|holding|offer|give|get|wait|stop|arrange|there|any|an?|first|further|up|bound|expected)){0,4} (?:\w+ ){0,2}(?:warnings?|meetings?|discussions?|conversations?|second chances?|(?:improvement|recovery|action|rescue|remedial) (?:plans?|periods?|stages?|programmes?|notices?)|grace|chance to (?:improve|recover|put|catch)|talk)\b(?! (?:with|of|about|on|to) (?:the )?(?:other|press|media|residents|public|users?))/i;

/** "We have not been able to go through an action plan with you": nothing was agreed that might have mended it. */
export const noPlan =
  /\b(?:not|never|without|no time|no chance|unable|nor)\b(?:(?!\b(?:shall|will|must|should|may|met|meet|then|we|you|they|parties)\b)[^.;,]){0,40}\b(?:go(?:ing|ne)? through|agree(?:d|ing)?|draw(?:n|ing)? up|work(?:ed|ing)? (?:up|out|through)|put(?:ting)? together|offer(?:ed|ing)?|set(?:ting)?|had|have|writ(?:e|ten|ing)|mak(?:e|ing)|made)\b[^.;]{0,20}\b(?:action|improvement|recovery|remedial|rectification|support) plan/i;
/** Told of what the money did: fewer than were planned, below what was agreed. */
export const resultsLow =
  /\b(?:numbers?|attendances?|figures|results|targets?|outputs?|outcomes|take-up|plan)\b[^.;]{0,60}\b(?:below|short of|half of|behind|missed|not what|fell short|under what|lower than (?:planned|agreed|expected))\b|\b(?:target|plan|goal)\b[^.;]{0,30}\b(?:was|were|had been|of) [0-9]/i;

/** Told of too little done: "referrals have been well under what was hoped for", "has not reached enough people". */
export const tooLittle =
  /\b(?:low|poor|disappointing|falling|weak) (?:\w+ ){0,2}(?:numbers?|figures|referrals?|take-up|attendances?|results|performance|outcomes)\b|\b(?:referrals?|numbers?|attendances?|figures|results|take-up|outcomes|outputs|performance)\b[^.;]{0,60}\b(?:below|under|short of|behind|lower than|fewer than|half of|missed|fell short|disappointing|poor|low)\b|\b(?:has|have|had) not (?:reached|met|helped|seen|achieved) (?:enough|as many|its|their|the target)/i;
/** That it is why the money ends. */
export const isWhy =
  /\b(?:because|reasons?|why|partly|part of (?:it|the)|and so|so (?:the|we|it)|therefore|led (?:us|the \w+)|in view of|given|as)\b/i;
