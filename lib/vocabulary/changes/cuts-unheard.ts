/** Those who lose by a cut, their users among them. */
const theirs = String.raw`(?:you|your \w+|they|the (?:\w+ )?(?:organi[sz]ations?|charit\w+|groups?|providers?|clubs?|users|members|families|associations?|centres?)|(?:charit\w+|groups|providers|clubs|organi[sz]ations|users))`;
const harm = '(?:effects?|impacts?|consequences|implications)';

/** The cut and not its detail. */
const cutItself =
  'principle|decision|reductions?|cuts?|withdrawal|savings?|ending|closure|(?:level|size|amount) of (?:the )?(?:cut|reduction|saving|grant|funding)';

/** Ways of saying that nobody was heard, or nothing known of the harm, before it was decided. Each is short, and is put only where its words are. */
export const unheardBefore: readonly RegExp[] = [
  // "The principle is settled and is not something on which we are inviting views."
  String.raw`\b(?:${cutItself})\b[^.;]{0,90}\bnot (?:a matter|something|a point|one|a question) on which\b[^.;]{0,25}\b(?:inviting|seeking|asking|taking|consulting|consulted|invited|sought|wanted)\b`,
  String.raw`\b(?:not|no longer) (?:now )?(?:inviting|seeking|asking for|taking|consulting on)\b[^.;]{0,25}\b(?:whether|the (?:${cutItself}))\b`,
  String.raw`\b(?:${cutItself})\b[^.;]{0,60}\bnot (?:itself )?(?:open (?:for|to)|subject to|up for) (?:(?:this|the|any|further) )?(?:comments?|consultation|discussion|views|debate)\b`,
  String.raw`\bcomments on (?:the )?(?:${cutItself})\b[^.;]{0,30}\b(?:will not|cannot) be (?:considered|taken|counted|accepted)\b`,
  // "The statements were not read."
  String.raw`\b(?:statements?|representations|letters?|submissions?|petitions?|responses?|views|comments)\b[^.;]{0,90}\b(?:was|were|had|have|has|would) (?:not|never) (?:be |been |then )?(?:read|considered|circulated|put to|taken into account|reported|heard|shown|discussed)\b`,
  String.raw`\b(?:came|arrived|received|sent)\b[^.;]{0,20}\btoo late (?:to be|for (?:it|them) to be) (?:considered|read|circulated|taken into account|reported)\b`,
  String.raw`\b(?:views|opinions?|comments|ideas|side of (?:it|things|the story))\b[^.;]{0,50}\b(?:was|were|had|have|has) (?:not|never) (?:been )?(?:sought|asked for|invited|taken|obtained|canvassed|gathered)\b`,
  String.raw`\b(?:not|never) (?:yet )?(?:ask(?:ed)?|seek|sought|invited?|take|taken)\b[^.;]{0,20}\b(?:your|their|the (?:groups|clubs|charities|providers|organi[sz]ations)'?) (?:own )?(?:views|opinions?|comments|ideas|side)\b`,
  // "It has not been possible to do the same on this occasion", after the talks there were before.
  String.raw`\b(?:not (?:been )?(?:possible|able|practicable)|unable|could not) (?:for us )?(?:to )?do (?:the same|so|that|likewise)\b[^.;]{0,20}\b(?:on this occasion|this time|now|this year|again)\b`,
  String.raw`\b(?:ask|asked|invite|seek|hear) you for your side\b`,
  // "Consultation with the groups was not undertaken."
  String.raw`\b(?:consultation|engagement|discussions?|talks|conversations?|dialogue)\b[^.;]{0,60}\b(?:was|were|has|have|had) (?:not|never) (?:been )?(?:\w+ )?(?:undertaken|held|carried out|possible|taken place|considered|thought|felt)\b`,
  // "Information on the consequences had not been gathered."
  String.raw`\b(?:information|evidence|data|details|figures)\b[^.;]{0,20}\b(?:on|about|of)\b[^.;]{0,30}\b${harm}\b[^.;]{0,40}\bnot\b`,
  String.raw`\b(?:did not|does not|do not|had no|without|no) (?:(?:yet )?have )?(?:any )?(?:information|evidence|figures|details|data)\b[^.;]{0,20}\b(?:on|about|of)\b[^.;]{0,40}\b(?:${harm}|who (?:would|will|might|stands)|what (?:it|this|that|the)|how many)\b`,
  String.raw`\b(?:took|made|reached|taken) (?:the|a|this|our) decision\b[^.;]{0,20}\bfirst\b[^.;]{0,60}\b(?:talk|speak|tell|ask|meet)`,
  String.raw`\bthe first (?:that )?${theirs} (?:will |may |would )?have (?:known|heard|learn(?:ed|t))\b`,
  String.raw`\b(?:of|about) which ${theirs} (?:had|were|was) (?:(?:not|never) (?:been )?(?:aware|told|warned)|unaware)\b`,
  String.raw`\b(?:comes?|came|be|is) (?:as )?(?:a |something of a )(?:surprise|shock)\b[^.;]{0,40}\b(?:not|never) (?:\w+ ){0,2}(?:discussed|raised|mentioned|talked|spoken|warned)\b`,
  String.raw`\b(?:comes?|came|given|made|told|stopped|ended|cut) (?:\w+ ){0,3}without (?:any )?(?:prior |previous )?warning\b`,
  String.raw`\b(?:none|not one|neither|few) of (?:the|these|those|you)\b[^.;]{0,40}\b(?:had been|was|were|has been|have been) (?:warned|told|asked|consulted|approached|spoken to|heard|involved|aware)\b`,
  String.raw`\b(?:none|not one|neither|no) (?:of (?:the|these|those) )?${theirs}\b[^.;]{0,20}\b(?:knew|had heard|heard|had known)\b`,
  String.raw`\b(?:none|not one|neither) of the \w+ (?:knew|had heard|had known)\b`,
  String.raw`\b(?:not|no) (?:have |had |been )?(?:the |an |any )?(?:opportunity|chance|time|occasion|possible) to (?:\w+ )?(?:sit down|go over|go through|come and see|work through)\b`,
  String.raw`\bno (?:work|thought|analysis|study)\b[^.;]{0,30}\b(?:done|given|made)\b[^.;]{0,10}\b(?:on|to|of) (?:where|who|what|how)\b`,
  String.raw`^(?:[0-9.]+ )?(?:alternatives|(?:other |alternative )?options|consultation|engagement)(?: \w+){0,3}: ?(?:none|nil|n/a|not)\b`,
  String.raw`\bnot (?:be )?(?:in a position to |able to |going to )?(?:enter(?:ing)? into|open to) (?:any )?(?:discussions?|correspondence|debate)\b`,
  String.raw`\b(?:we|officers|I) (?:should|ought to) have (?:spoken|asked|told|consulted|come|met|talked|warned)\b`,
  String.raw`\b${harm}\b[^.;]{0,60}\b(?:is|are|were|was|remains?) (?:(?:as )?yet )?(?:unknown|unclear|not (?:yet )?(?:known|clear))\b`,
  String.raw`\b(?:conversations?|consultation|engagement|discussions?|assessment|appraisal)\b[^.;]{0,40}\b(?:dispensed with|waived|skipped|omitted|forgone|bypassed|done without)\b`,
  String.raw`\b(?:report|paper|appraisal|business case)\b[^.;]{0,20}\b(?:does|did|do) not (?:set out|say|tell|explain|show|deal with|contain|include|cover)\b[^.;]{0,60}\b(?:${harm}|mean|affect(?:ed)?|who would|lose)\b`,
  String.raw`\b(?:not|never) (?:been )?(?:seek|sought|ask(?:ed)? for|invited?|considered?|explored?|look(?:ed)? for)\b[^.;]{0,20}\b(?:alternatives|other (?:options|ways|savings)|options)\b`,
  String.raw`\b${theirs}\b[^.;]{0,50}\bonly (?:after|once|when) (?:the (?:vote|decision|meeting|report|budget)|it (?:was|had|is))\b`,
  String.raw`\b${theirs} (?:has|have|had|was|were) not (?:been )?(?:consulted|asked|spoken to|told) (?:about|on) (?:it|this|these|the (?:proposals?|cuts?|decision|reductions?|ending|closure|saving))\b`,
  String.raw`\b${harm}\b[^.;]{0,40}\b(?:was|were|is|are) (?:not|no|never) (?:a |any )?(?:part|factor|among|relevant|before)\b`,
  String.raw`\bnot (?:one of|among) those (?:who|whose|which|that)\b[^.;]{0,20}\b(?:asked|consulted|views|spoken|heard)\b`,
  // "We haven't looked in any detail at what stopping will mean."
  String.raw`\b(?:not|never|without having|nobody has|no one has) (?:\w+ ){0,3}?(?:looked|thought|considered|worked|gone)\b[^.;]{0,40}\b(?:at|about|through|into|out)\b[^.;]{0,15}\b(?:what|how) (?:\w+ ){0,4}?(?:means?|do to|does to|affects?|leaves?|hits?|happens?)\b`,
  String.raw`\b(?:nobody|no one)(?:'s| has| have| had)(?: yet)? had (?:the )?(?:time|chance|opportunity) to (?:look at|look into|think about|consider|work out|assess)\b[^.;]{0,40}\b(?:what|how|who|where)\b`,
  String.raw`\bkn(?:ow|ew) (?:next to nothing|nothing|(?:very |too )?little) (?:about|of) (?:what|how)\b[^.;]{0,40}\b(?:mean|affect|happen|do to)\b`,
  // "The timetable did not leave us room to talk any of this through with you first."
  String.raw`\b(?:not|never) (?:leave|left|allow(?:ed)?|give|given|permit(?:ted)?)(?: us| me| officers| members)? (?:the |any |enough |much |sufficient )?(?:room|time|scope|space|chance|opportunity)?(?: for us)? ?(?:to|for)(?: \w+){0,2} (?:talk|discuss|speak|consult|meet|sit|conversation|discussion|consultation)\w*\b`,
  String.raw`\b(?:left|leaves|allowed|gave|gives|had) (?:us |me |officers )?(?:no|little|too little) (?:room|time|scope|space|chance|opportunity) (?:to|for)(?: \w+){0,2} (?:talk|discuss|speak|consult|meet|sit|conversation|discussion|consultation)\w*\b`,
  // "I wish that we could have sat down together before this was settled."
  String.raw`\b(?:wish|wished) (?:that )?(?:we|i|there) (?:could|had) (?:have )?(?:\w+ )?(?:been (?:able|time|a chance) to )?(?:sit|sat|talk|talked|spoken|met|meet|discuss|asked|discussed)\b`,
  String.raw`\byou (?:would|might) (?:have liked|rather have had|have wanted) (?:a|the|more|some) (?:chance|opportunity|time) to (?:suggest|put|offer|propose|comment|talk|discuss|respond|say)\b`,
].map((words) => new RegExp(words, 'i'));

/** Talk or weighing that is put off until the matter is settled; no fault while it is only proposed. */
export const putOff: readonly RegExp[] = [
  String.raw`\b(?:effects?|impacts?|consequences|implications|mean (?:for|to)|do to)\b[^.;]{0,90}\b(?:is|are) (?:something|a matter|questions?|things?|one)\b[^.;]{0,20}\b(?:we|officers|it|they) (?:shall|will|intend to|mean to|hope to|can) (?:\w+ )?(?:look (?:at|into)|consider|assess|work out|come to|explore|turn to)\b`,
  String.raw`^(?:[0-9.]+ )?(?:\w+ )?${harm}\b[^.;:]{0,40}: ?(?:to be (?:\w+ )?(?:established|assessed|determined|confirmed|considered|worked out|looked at)|not (?:yet )?known|unknown|tbc)\b`,
  String.raw`\b(?:officers|we) (?:will|would|shall|are to|were to) (?:then |now )?(?:talk|speak|write|meet)\b[^.;]{0,60}\b(?:to find out|after the (?:meeting|decision|vote)|(?:over|in) the (?:coming|next) (?:weeks|days|months))\b`,
  // "The effect on the groups, and on those they serve, will be looked at in the autumn."
  String.raw`\b${harm}\b[^.;]{0,100}\b(?:will|is to|are to|would|can)(?: then| only)? be (?:looked (?:at|into)|assessed|considered|reviewed|examined|measured|studied|worked out|evaluated|known|weighed)\b[^.;]{0,30}\b(?:in|next|later|once|when|after|following|at the end of)\b(?![^.;]{0,60}\bbefore\b)`,
  String.raw`\b${harm}\b[^.;]{0,60}\b(?:will|is to|are to|would) (?:then )?(?:form (?:a )?part|be (?:monitored|reviewed|picked up|kept under review|followed up|tracked|looked at (?:after|later|again)))\b`,
].map((words) => new RegExp(words, 'i'));

/** "A councillor asked whether anyone had worked out what would happen": to ask is not to weigh. */
export const somebodyAsked =
  /\b(?:councillors?|cllr|members?|opposition|public|speakers?|resident|trustees?|governors?|director)\b(?![^.;]{0,40}\b(?:was|were|been|be) (?:\w+ )?asked\b)[^.;]{0,50}\b(?:asked|wondered|queried|enquired|wished to know|wanted to know)\b[^.;]{0,20}\b(?:whether|if|what|how|why)\b/i;
/** "Asked about the impact, the Director said that it had yet to be established": question and answer in one. */
export const askedAndReplied =
  /^(?:[0-9.]+ )?(?:in (?:reply|answer) to (?:an? )?questions?|asked)\b[^.;]{0,20}\b(?:about|on|whether|what|if|how)\b[^.;]{0,120}, [^.;]{0,40}\b(?:said|replied|answered|explained|confirmed|advised)\b/i;
/** The answer to it: "there had not been time", "not yet", "it would be looked at afterwards". */
export const repliedNot =
  /\b(?:not|never)\b[^.;]{0,20}\b(?:been )?(?:time|done|possible|gathered|considered|assessed|known|yet|available|able|looked|worked out|spoken|asked|consulted)\b|\b(?:would|will) (?:be (?:looked at|considered|assessed|worked out)|follow|talk|speak|meet)\b|\byet to be\b|\bno (?:assessment|analysis|work|discussions?|talks)\b/i;

/** The effect may be told once it is settled: "recipients may comment on the effect", "send a note of how users are likely to be affected". */
export const tellsEffectLate =
  /\b(?:invited|may|can|could|welcome|asked|free) (?:to )?(?:\w+ )?(?:send|write|tell|comment|submit|let|say)\b[^.;]{0,130}\b(?:effects?|impacts?|affected|consequences|mean (?:for|to))\b/i;
/** Nothing comes of it: "it will be placed on file", "the decision will not change", "will not cause it to be looked at afresh". */
export const nothingComesOfIt =
  /\b(?:placed|put|kept|held) on (?:the )?file\b|\b(?:will|would|can|does|do|is going to) not (?:\w+ )?(?:change|alter|affect|reopen|re-open|cause|lead to|mean)\b[^.;]{0,40}\b(?:decision|outcome|sum|matter)\b|\b(?:decision|outcome|sum|figure)\b[^.;]{0,20}\b(?:will|would|can|is) not (?:to )?(?:be )?(?:change|changed|alter|altered|reopened|looked at again|revisited)\b/i;
/** What is said of others, of what was turned down, or of a case that may come. */
export const notOurCut =
  /^(?:if|where|should|when) (?:you|your|the (?:recipient|provider|charity|club|organisation))\b|\b(?:rejected|discounted|ruled out|not recommended)\b|\b(?:the (?:county|borough|district|icb|government|ministry|home office)|another (?:council|body|funder))\b[^.;]{0,40}\b(?:its|their) own\b/i;
