/** What is to be put right, under all its names. */
const plan =
  '(?:(?:plan|chance|time) to get back on track|back on track with a plan|(?:improvement|action|recovery|remedial|rectification|support|performance) plan|plan of action|plan with (?:dates|deadlines|a timetable)|plan (?:for|to) (?:improv\\w+|put\\w*|recover\\w*|set(?:ting)? (?:it|things|matters) right)|timetable (?:of|for|with) (?:\\w+ )?(?:actions?|improvements?|changes?|recovery|putting)|actions?(?: with you)?,? (?:and|with) (?:dates|deadlines|a timetable)|steps (?:to|for) (?:improve\\w*|put)|what (?:needs to|has to|must|should) (?:change|improve)|what (?:needs to|has to|must|should) (?:happen|be done),? (?:with|and) (?:dates|a timetable)|what (?:needs to|has to|must|should|is to) (?:be done|be put right|be different|happen)(?: about it)?,? (?:and )?by when|(?:work(?:ing)? out|make|agree) a plan (?:first|together|before))';

/** A plan made by both: "agree with you an improvement plan", "try to agree the problem, and write down a timetable". A plan the funder hands down is not agreed. */
export const agreed = new RegExp(
  `\\b(?:(?:agree|agrees|agreed|agreeing|settle|negotiate|draw(?:n|ing)? up (?:together|jointly|with)|sit down (?:together|with you)|work(?:ing)? (?:together|with (?:you|the \\w+))|meet (?:together|with you|you)|jointly|together)\\b[^.;]{0,90}\\b${plan}|${plan}\\b[^.;]{0,60}\\b(?:(?:is|are|be|been|to be) (?:jointly )?agreed|(?:we have |we've )?(?:both |all )?(?:agreed|signed)(?: up)?(?: by| with| between| to)|drawn up together|acceptable to both))\\b`,
  'i',
);
/** Ending held back until there has been time: "we will not consider ending it until that timetable has run". */
export const heldBack = new RegExp(
  `\\b(?:not|only|never|before)\\b[^.;]{0,60}\\b(?:end|ends|ending|terminat\\w+|withdraw\\w*|stop\\w*)\\b[^.;]{0,110}\\b(?:until|after|unless|once|without)\\b[^.;]{0,60}\\b(?:${plan}|timetable|agreed (?:plan|period|time|dates)|improve\\w*|(?:time|chance|opportunity) to|put (?:it|things|matters) right)\\b`,
  'i',
);
/** Something is not going well: in the sentence, its heading or the words just before it. */
export const trouble =
  /\b(?:perform\w*|shortfalls?|short(?:coming|fall)s?|deficien\w+|below (?:par|the|what)|falls? (?:behind|short)|behind|struggl\w*|(?:go|goes|going) wrong|dips?|slips?|problems?|missed|miss(?:es)? (?:an?|one|two|our|the|its|your)|poor|trouble|difficult\w*|unattained|attained|fail(?:s|ing|ure|ures)?|concerns?|unsatisfactory|under-?perform\w*)\b|(?:\bnot|n't) (?:being |been )?(?:met|meeting|achiev(?:ed|ing)|reach(?:ed|ing)|deliver(?:ed|ing)|satisfied|up to|on track)\b|\b(?:numbers|figures|take-up|attendances?|scores?|results?) (?:are|is|were|look) (?:low|down|poor|bad)\b|\bbumps\b|(?:\bnot|n't) (?:working\b|(?:go(?:ing)?|work) (?:well|to plan|right|out)\b)/i;
export const mending =
  /\b(?:recover\w*|remed\w+|rectif\w+|improv\w+|(?:put|set)(?:ting)? (?:\w+ )?right|back on track|what (?:must|needs to|has to|should) )/i;
export const improvement =
  /\b(?:what (?:to (?:try|do)|needs (?:doing|to be done)|(?:is|has|must) (?:to )?(?:be )?done)\b[^.;]{0,40}\bby when|(?:recovery|improvement|remedial|action|rectification)(?: \w+)? (?:plan|programme)|plan (?:of action|with dates)|programme\b[^.;]{0,30}\bdates)\b/i;
/** No step against it until there has been time: "no notice may be served until the programme has run its course". */
export const notUntil =
  /(?:\b(?:not|no notice|never|nor)\b|n't)[^.;]{0,110}\b(?:until|till|before|unless)\b[^.;]{0,70}\b(?:plans?|programme|timetable|(?:fair|proper|real)? ?(?:go|chance|opportunity|time)|run its course|improve\w*)\b/i;
export const tryFirst =
  /\b(?:give (?:that|it) (?:a (?:proper|fair|real) (?:go|try|chance)|time|\w+ months)|(?:go|try|chance) first)\b/i;
export const noTime =
  /\bno (?:cure|grace|improvement|remedy) period\b|\bno period of grace\b|\bno (?:chance|opportunity|time|duty|obligation) (?:is given |given |allowed )?(?:to|for) (?:\w+ ){0,3}(?:improv\w+|put|remed\w+|recover\w*)|\bneed not (?:first )?(?:give|allow|offer)\b[^.;]{0,40}\b(?:time|chance|opportunity)\b[^.;]{0,20}\b(?:improv\w+|put|remed\w+|recover\w*)|\bno improvement (?:plan|stage|step)\b|\b(?:period|time|plan|chance)\b[^.;]{0,110}\b(?:would only delay|was (?:turned down|rejected|refused)|(?:not|\w{2,6}n't) accepted)\b|\bmatters had gone too far\b|\btoo late (?:for|to)\b[^.;]{0,30}\b(?:improv\w+|plan|put)/i;

/** A chance given, on terms that one side sets. Legal "rights and remedies" are no chance to improve. */
export const chance =
  /\b(?:(?:improvement|default|remedy|rectification|performance) notices?|period (?:for|of) (?:rectif\w+|remed\w+|improv\w+)|(?:give|allow|offer) (?:you|it|them|the \w+) (?:more|extra|additional|further|some) time|until performance (?:has|is)\b|(?:remed(?:y|ied|ying)|rectif(?:y|ied|ying)|cur(?:e|ed|ing))\b[^.;]{0,60}\b(?:breach|default|failure|failing|it|them|within|performance|satisfaction)|(?:breach|default|failure|failing|shortcoming)s?\b[^.;]{0,80}\b(?:remedied|rectified|put right|corrected)|(?:improvement|action|recovery|remedial|rectification) plan|(?:(?:opportunity|chance|time) to (?:recover|get back on track)|(?:opportunity|chance|time|days|weeks|months|asked|required) to (?:show improvement|improve|remedy|rectify|put (?:it|things|matters) right))|work(?:ing)? with you to (?:deal with|overcome|resolve|address|solve|tackle|sort out)\b[^.;]{0,40}\b(?:challenges?|problems?|difficult\w+|issues?|concerns?|it|them)|put(?:s|ting)? (?:(?:it|things|matters|the breach|that) )?right)\b/i;
export const notOurs =
  /\b(?:annual action plan|with (?:their|his|her|an?) (?:mentor|adviser|advisor|key ?worker|landlord|school|teacher|coach|carer)|(?:end|ends|ended|ending) (?:the|their|a|that) (?:placement|employment|tenancy)|volunteer's performance|action plan for the (?:next|coming)|pupils?|landlord|hygiene rating|(?:can't|cannot|incapable of|not capable of) (?:be )?(?:being )?(?:put right|remed\w+|rectified)|complaints?|safeguarding action|equality action|health and safety|defects? in the (?:building|premises)|error in (?:the|a) (?:claim|invoice)|data breach|community action plan|climate action plan|business plan)\b/i;

/** Money stopped at the first missed target, or with no chance at all. */
export const atOnce =
  /\b(?:(?:one|a single|the first) missed (?:target|milestone|output|deadline)\b[^.;]{0,40}\b(?:stops?|ends?|withdrawn|lost)|(?:poor|unsatisfactory|inadequate) (?:performance|progress|delivery)\b[^.;]{0,80}\b(?:immediately|without (?:further |any )?(?:notice|warning)|forthwith|at once|straight away)|(?:immediately|forthwith|at once|straight away)\b[^.;]{0,40}\b(?:if|where|when)\b[^.;]{0,30}\b(?:miss(?:es|ed)?|fail(?:s|ed)? to (?:meet|reach|achieve)|falls? (?:short|below))\b[^.;]{0,30}\b(?:targets?|service levels?|outputs?|standards?|milestones?|kpis?)|(?:immediately|forthwith|at once|straight away)\b[^.;]{0,60}\b(?:kpis?|standards?|service levels?)\b[^.;]{0,30}\b(?:not met|missed|not achieved)|(?:miss(?:es|ed)?|fail(?:s|ed|ure)? to (?:meet|reach|achieve)|falls? (?:short of|below))\b[^.;]{0,40}\b(?:targets?|service levels?|outputs?|standards?|milestones?|kpis?)\b[^.;]{0,90}\b(?:immediately|without (?:further |any )?notice|forthwith|at once|straight away)|(?:targets?|performance|outputs?|outcomes?|milestones?|progress|delivery)\b[^.;]{0,60}\b(?:not (?:met|achieved|satisfactory|reached)|missed|poor|unsatisfactory|below|falls?|behind|inadequate)\b[^.;]{0,80}\b(?:immediately|without (?:further |any )?notice|forthwith|at once|with immediate effect|straight away)|(?:immediately|without (?:further |any )?notice|forthwith|at once|with immediate effect|straight away)\b[^.;]{0,80}\b(?:targets?|performance|outputs?|outcomes?|milestones?|progress|delivery)\b[^.;]{0,40}\b(?:not (?:met|achieved|satisfactory|reached)|missed|poor|unsatisfactory|below|falls?|behind|inadequate))\b/i;
export const noChance =
  /\b(?:without (?:first )?(?:giving|allowing|offering|any)\b[^.;]{0,40}\b(?:opportunity|chance|time|period)\b[^.;]{0,20}\b(?:improv\w+|remed\w+|put)|no (?:opportunity|obligation|duty|period)\b[^.;]{0,40}\b(?:improv\w+|remed(?:y|ied)|put (?:it|things|matters) right)|not (?:be )?(?:obliged|required)\b[^.;]{0,40}\b(?:improv\w+|remed(?:y|ied)|put (?:it|things|matters) right))\b/i;

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
  /\bonly (?:when|if|after|once|then|where|follow|as a last)\b[^.;]{0,100}\b(?:end|ended|ending|stop|stopped|stopping|withdraw\w*|terminat\w+|reduc\w+|go further)\b|\b(?:end|ended|ending|stop|stopped|stopping|withdraw\w*|terminat\w+|termination)\b[^.;]{0,30}\bonly\b[^.;]{0,40}\b(?:if|after|when|once|follow)\b|\b(?:go no further|not go (?:any )?further|nothing (?:would|will|is|shall) (?:be )?(?:decided|done)|no (?:decision|notice|step)|(?:not|n't|never|without)(?: \w+){0,4} (?:think|consider|end|stop|withdraw|terminate|give notice|ending|stopping))\b[^.;]{0,80}\b(?:until|till|before|unless|first)\b|\b(?:allow|give|let) (?:it|that|them|the plan) (?:\w+ )?(?:to run|time|a chance)\b[^.;]{0,40}\bbefore\b/i;
const missed = String.raw`(?:(?:targets?|measures?|kpis?|indicators?|milestones?|service levels?|outputs?|outcomes?|standards?)\b[^.;]{0,30}\b(?:missed|not (?:been |being )?(?:met|achieved|reached|hit|delivered)|unmet|failed)|(?:missed|unmet|failed) (?:targets?|measures?|kpis?|indicators?|milestones?|outputs?|outcomes?|standards?)|(?:miss(?:es|ed)?|fail(?:s|ed|ure)? to (?:meet|reach|achieve|hit))\b[^.;]{0,25}\b(?:targets?|measures?|kpis?|indicators?|milestones?|service levels?|outputs?|outcomes?|standards?)|(?:attendances?|numbers|performance|results|delivery|take-up|referrals|outputs?|outcomes?)\b[^.;]{0,25}\b(?:less than|below|under|poor|unsatisfactory|inadequate|falls?|fallen|drops?|dips?|behind)|(?:falls?|fallen|drops?|is|are) (?:below|short of|behind|under) (?:the |its |your |their )?(?:targets?|plan|profile|trajectory)|(?:poor|persistent|repeated|continued) (?:under-?)?performance|under-?perform(?:ance|ing|s|ed)|(?:quarters?|months?|weeks?) (?:\\w+ )?(?:below|under))`;
const endIt = String.raw`(?:end(?:s|ed|ing)?|terminat\w+|stop(?:s|ped)?|withdr\w+|cancel\w*|cease[sd]?|clos(?:e|ed) (?:the|this|your)|lose (?:the|its|their|your)|(?:go|proceed|turn|resort) to clause|(?:use|invoke|rely on|act under|proceed under) clause)`;
/** Money that may end because targets were missed, with no word of what comes first. */
export const endsForResults = new RegExp(
  String.raw`\b${missed}\b[^.;]{0,120}\b${endIt}\b|\b${endIt}\b[^.;]{0,70}\b(?:if|where|when|as soon as|for|because of|once|should|upon|after|following)\b[^.;]{0,40}\b${missed}\b`,
  'i',
);
/** "We would not end it because a target was missed". */
export const noEnding =
  /(?:\b(?:not|never|no)\b|n't)(?: (?:be|going|able|to|normally|simply|just|then|think of)){0,3} (?:end|ending|stop|terminate|withdraw|cancel|lose)\b/i;
/** With nothing in between. */
export const withNothingBetween =
  /\b(?:without (?:any |a |further |first )?(?:\w+ )?(?:steps?|warning|discussion|chance|meeting|plan|opportunity|period)|no (?:further|prior|second) (?:steps?|discussion|chance|warning|stage)|(?:immediately|forthwith|at once|straight away|automatic(?:ally)?|there and then|then and there|on the spot|as soon as|the moment)|with immediate effect|no improvement (?:plan|period|stage)|no (?:second|other) chance)\b/i;
/** Asked to explain, and no more. */
export const onlyExplained = /\b(?:explanation|explain|your comments|its comments|representations|comments)\b/i;
/** A time set by one side. */
export const timeGiven =
  /\b(?:say|tell|write|writing|set(?:s|ting)? out|direct|notify|specify|inform)\b[^.;]{0,50}\b(?:what|how)\b[^.;]{0,40}\b(?:(?:be )?(?:done|do|put right|change|changed|improve|improved))\b[^.;]{0,40}\b(?:dates?|by when|days|weeks|months|time|deadline)\b|\b(?:days|weeks|months|time|chance) (?:in which )?to (?:bring|get|turn|lift|raise|sort|put)\b[^.;]{0,30}\b(?:back|up|round|around|right|out)\b|\bhow long\b[^.;]{0,60}\b(?:put (?:it|this|matters|things) right|remedy|improve)/i;
