import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { within } from '@/lib/vocabulary/words.ts';

/** They were told, or shown it. */
export const spokenTo =
  /\b(?:spoke|spoken|talked|met|told|(?:tele)?phoned|e-?mailed|informed|briefed|contacted|wrote|written|rang|approached|conversation|discussed|notified|consulted|asked|shown|given sight|sent|received|got|seen|saw|heard|learn(?:ed|t)|knew|involved|presented|explained|invited|taken through|walked through|shared|had sight)\b/i;
/** "In the last week", "a few days before the meeting", "only after the decision", "when the agenda was published". */
export const tooLate =
  /\b(?:in the (?:last|final|closing) (?:week|days|fortnight)|(?:the|a few|two|three|four|five|ten|some) (?:working )?(?:days?|evening|afternoon) (?:before|earlier)|(?:a|one|the) (?:week|fortnight) (?:before|earlier)|on the (?:same )?day (?:that )?(?:this|the|it|we)\b(?! of)|(?:shortly|just|immediately) before|on the eve of|only (?:when|after|once)|(?:after|once|when) (?:the|this) (?:decision|specification|report|paper|budget|model|proposals?|contract|agenda|notice|tender|page|consultation) (?:had|has|was|were|is|went live|appeared|opened|came out) (?:been )?(?:taken|made|written|agreed|published|drafted|settled|finished|finali[sz]ed|set|issued|advertised)|(?:when|as|once) (?:the|this) (?:page|paper|notice|consultation|agenda) (?:went live|appeared|opened|came out)|(?:after|once|(?:only )?when) (?:it|they|these|this|everything|all|(?:the|our) (?:\w+ )?(?:design|model|service|specification|scheme|plan|terms)) (?:had|has|have|was|were|is|are) (?:already |all )?(?:been )?(?:taken|made|written|agreed|published|drafted|settled|finished|finali[sz]ed|final|complete[d]?|set|issued|advertised|signed off|approved|decided|drawn up|fixed)|(?:the|a) (?:finished|completed|finali[sz]ed|approved|settled) (?:version|design|model|specification|document|plan|product|scheme|text|paper)|(?:shared|shown|discussed)\b[^.;]{0,40}\bafterwards|(?:report|paper|proposals?|notice|page) (?:was|were|is|are) (?:on (?:its|their) way|about to (?:be published|appear|come out))|the (?:week|day|fortnight) (?:that )?it (?:was published|came out|appeared)|after the (?:decision|cabinet|council meeting|specification)|for the first time (?:when|in|on|at))\b/i;
const talks =
  'discussions?|talks|conversations?|engagement|consultation|contact|dialogue|meetings?|input|involvement|help|advice';
const included = String.raw`(?:\w+ly )?(?:consulted|involved|engaged|asked(?! to\b)|approached|spoken to|invited to (?:help|take part|comment))`;
const include =
  'consult|involve|engage(?: with)?|ask|speak (?:to|with)|talk (?:to|with)|approach|discuss (?:it|this|these|the)';
/** What was done before is not done now. */
export const thisTimeNot = String.raw`\b(?:this time|this year|on this occasion)\b[^.?]{0,40}\bnot\b`;
/** "There hasn't been one this time", in the sentences after one that tells how it was before. */
export const notAgain =
  /\b(?:not|no|nor)\b[^.;]{0,40}\b(?:this time|on this occasion|this year|this round)\b|\b(?:this time|on this occasion|this year|this round)\b[^.;]{0,40}\b(?:not|no)\b/i;
/** How it was before. */
export const asBefore =
  /\b(?:last time|last year|in (?:19|20)[0-9]{2}|usually|normally|in the past|as a rule|always)\b/i;
/** "Were not involved", "without any input from", "no talks were held with". Not "groups which were not invited", nor "will not be asked to repay". */
export const leftOut = new RegExp(
  [
    // "Time did not allow us to sit down with them", "last time they saw the draft; this time they have not".
    String.raw`\btime (?:did|does|would|has) not (?:allow(?:ed)?|permit(?:ted)?)\b${within(60)}\b${SECTOR}\b`,
    String.raw`\b(?:last time|before|in the past|usually|normally)\b${within(20)}\b${SECTOR}\b[^.?]{0,80}${thisTimeNot}`,
    String.raw`\b(?<!\b(?:that|which|who|if|those|any|whether) )(?:was|were|is|are|has|have|had) not(?: yet)?(?: been)? ${included}\b`,
    String.raw`\b(?:did not|have not|has not) (?:yet )?(?:been able to )?(?:${include}|spoken to|talked to|consulted|involved)\b`,
    String.raw`\b(?:not|no)(?: have| had| been| the)* (?:possible|able|time|opportunity|chance|(?:thought |felt |considered |judged )?(?:appropriate|necessary|right|helpful|sensible|proper)) to (?:${include})\b`,
    String.raw`\bwhy (?:was|were)\b[^?]{0,60}\bnot (?:consulted|involved|asked)`,
    String.raw`\b${SECTOR}\b${within(60)}\b(?:(?:had|have|has|having|played|took|taken|(?:was|were) given) (?:no|not any|neither) (?:part|say|hand|voice|role|${talks})|(?:was|were|are|is) not (?:a )?party to|(?:was|were) (?:left out|kept out|bypassed))`,
    String.raw`\b${SECTOR}(?:'s)? (?:${talks}|views) (?:was|were|has|have) not (?:been )?(?:sought|asked for|invited|taken)`,
    String.raw`\b${SECTOR}\b${within(40)}\b(?:was|were|is|are|has|have|had) not (?:been )?(?:\w+ )?(?:part of|represented|members of|on the|at the table)`,
    String.raw`\bnot(?: yet)?(?: been)? (?:discussed|shared|developed|tested|talked (?:over|through)|drawn up|written) with ${within(30)}\b${SECTOR}`,
    String.raw`\b(?:did|do|have|has) not (?:seek|sought|ask for|asked for|invited?|take|obtain(?:ed)?) (?:the |any )?(?:views|advice|help|input|opinions?|comments)\b${within(30)}\b${SECTOR}`,
    String.raw`\b${SECTOR}\b${within(40)}\b(?:was|were|had|have) not (?:been )?(?:(?:told|informed|aware|shown|seen)\b${within(40)}\b(?:until|before)|(?:told|warned|aware) (?:that|of)\b)`,
    String.raw`\bbefore any (?:\w+ )?${SECTOR}\b${within(20)}\b(?:been )?(?:${included}|seen|shown|heard|known|aware)`,
    String.raw`\b(?:did|have|has|had) not\b${within(25)}\b(?:hold|held|have|had|begin|begun|start|started) (?:any )?(?:\w+ )?(?:${talks})\b${within(20)}\bwith ${within(20)}\b${SECTOR}`,
    String.raw`\b(?:no one|nobody|none|not one) (?:from|at|in|of) ${within(20)}\b${SECTOR}\b${within(60)}\b(?:was|were|had|took|has|saw|sat|heard)\b`,
    String.raw`\b${SECTOR}\b[^.;:?]{0,90}?\b(?:so|and) (?:none|no one|nobody) (?:of them )?(?:was|were|has been) (?:${included})`,
    String.raw`\bno (?:\w+ )?(?:${talks})\b${within(40)}\b(?:with|by|from|of) ${within(30)}\b${SECTOR}`,
    String.raw`\bno (?:\w+ )?${SECTOR}\b${within(40)}\b(?:was|were|has been|have been) ${included}`,
    String.raw`\b(?:learned|learnt|heard|found out) (?:of|about)\b${within(40)}\bfrom (?:the|a) (?:local |council )?(?:portal|notice|news\w*|paper|press|radio|website|agenda)`,
    String.raw`\b${SECTOR}\b${within(40)}\b(?:first|only) (?:heard|learn(?:ed|t)|knew|saw)\b`,
    String.raw`\bwithout (?:any |the )?(?:${talks}|views|consulting|involving|asking|talking to|speaking to|meeting|reference to|a word (?:to|with))\b${within(40)}\b${SECTOR}`,
  ].join('|'),
  'i',
);
/** "It has not been shared outside the buyer", "there was nothing to be gained by raising it sooner": nobody at all was asked. */
export const keptClose =
  /\bnot\b[^.;]{0,25}\b(?:right|proper|fair|appropriate|possible|wise|sensible)\b[^.;]{0,10}\bto (?:involve|talk to|speak to|consult|tell|approach|ask) (?:those|anyone|anybody|organisations|bodies) (?:who|that|which) (?:might|may|could|would) (?:bid|tender|apply|want)|\b(?:specification|design|proposals?|draft|paper|scheme|plan|it)\b[^.;]{0,30}\b(?:has|was|were|have) not (?:been )?(?:shared|shown|seen|discussed|tested) (?:outside|with (?:anyone|anybody|providers|bidders|suppliers|the (?:market|sector)))|\bnothing (?:was )?to be gained by (?:raising|telling|asking|consulting|involving)\b/i;
/** Nobody in the market was spoken to: "no supplier day was held", "pre-market engagement: none". */
export const noMarketTalk =
  /\bno (?:discussions?|talks|conversations?|contact|consultation)\b[^.;]{0,25}\bwith (?:any |either |the |[a-z]+ or )?(?:\w+ )?(?:suppliers|providers|bidders|tenderers)\b|\b(?:no|not any|without(?: any)?|neither) (?:\w+ ){0,2}?(?:market (?:engagement|testing|sounding|consultation|warming|events?)|(?:supplier|provider|bidder)s?'? (?:days?|events?|engagement|workshops?)|pre-?market \w+|engagement with (?:the )?(?:market|providers|suppliers))\b(?! (?:documents?|information|questions?))|\bmarket (?:engagement|testing|sounding|consultation)\b[^.;]{0,20}(?:: ?(?:none|not|nil|no\b|n\/a)|\b(?:has|have|was|were|did) not\b)|\b(?:has|have|did) not (?:yet )?(?:consult(?:ed)?|engaged?(?: with)?|sound(?:ed)? out|test(?:ed)?|approach(?:ed)?) the (?:\w+ )?market\b|\bthe market (?:has|had|was) not (?:been )?(?:engaged|consulted|sounded|tested|approached)/i;
/** In the row of a table: "Pre-market engagement | None". */
export const saysNone = /^(?:none|nil|no|n\/a|not (?:applicable|undertaken|held|carried out|done|required))\b/i;

const drawnUp =
  'drawn up|written|drafted|designed|developed|devised|produced|put together|prepared|worked up|compiled|set|settled|agreed|decided|formulated';
const whatWasDrawnUp =
  '(?:drafts?|ideas?|strategy|specification|criteria|proposals?|options?|(?:new |service |delivery )?(?:model|service|design)|priorities|outcomes?(?: framework)?|framework|policy|fund|scheme|plan|terms|it|this|these|they)';
/** Those whose daily work it is to run a public service. */
const insiders =
  '(?:officers|staff|consultants|managers|clinicians|doctors|GPs|nurses|directors|colleagues|commissioners|heads of (?:service|department)|finance)';
const byOfficers = `(?:${[
  `(?:an? )?(?:[a-z-]+ )?(?:group|team|panel|board) of [^.;:?]{0,30}?${insiders}`,
  `(?:the council's |our |council |its |senior )?(?:own )?${insiders}`,
  "(?:our|(?:the )?(?:council|board|trust|authority|county|ICB)'s) (?:own )?(?:[a-z-]+ ){0,3}(?:team|staff|department|directorate|unit|board|committee)",
  'the (?:[a-z-]+ ){0,2}(?:commissioning|policy|strategy|transformation|project|programme|procurement|commercial|health|care|housing|leisure|culture|communities) (?:team|department|directorate)',
].join('|')})\\b`;
/** "It was written here over the autumn by a small group of officers": who drew it up, and nobody from outside. */
export const byOfficersAlone: readonly RegExp[] = [
  String.raw`\b${whatWasDrawnUp} (?:\w+ ){0,2}?(?:was|were|has been|have been|is|are) (?:\w+ ){0,2}?(?:${drawnUp})\b[^.;:?]{0,60}?\b(?:(?:by|within) ${byOfficers}|in-?house\b|internally\b)`,
  String.raw`\b(?:drafts|versions)\b[^.;:?]{0,30}\b(?:circulated|shared|shown|seen|passed)\b[^.;:?]{0,20}\b(?:among|amongst|within|by|to|with|between|round) ${byOfficers}`,
  String.raw`^(?:an? |the |our )?(?:\w+ )?(?:project|working|steering|planning|design|review|task) (?:group|team|party) of [^.;:?]{0,60}?\b${insiders}(?:\b[^.;:?]{0,40}\b(?:met|meeting|worked|led|drew|drawn|looked|wrote)\b|\.$)`,
  String.raw`\b(?:specification|design|model|strategy|draft|plan|scheme) (?:is|was|comes? from|came from) (?:entirely |all |wholly )?(?:(?:the )?(?:council|county|trust|board|authority|ICB)'s|our) own (?:work|team|staff|officers|doing)\b`,
].map((words) => new RegExp(words, 'i'));
/** Others who were in it with them, and papers that anybody may draw up. */
export const notAlone =
  /\b(?:with|alongside|jointly|(?:and|or|of) (?:people|residents|parents|carers|patients)|and (?:local|community|voluntary|residents|people|carers|users|partners|parents|patients)|tender documents|timetable|letters?|report|agenda|traffic|map|leaflet|form)\b/i;
/** Groups are to be spoken to when it is known what will be done: too late to shape it. */
const whenSettled = String.raw`\b(?:once|after|when|as soon as|until after)\b[^.;:?]{0,50}?\b(?:decision|decided|decides?|know (?:which|what|whether)|known|chosen|adopted|agreed|approved|final(?:ised|ized)?|vote|voted|in place|come in|comes in|(?:been|are) made)\b`;
/** "During mobilisation", "at the roll-out stage": what will be done is known by then. */
const whenDone = String.raw`\b(?:during|at|in|as part of|when we (?:come|get) to|until|following) (?:the )?(?:mobili[sz]ation|implementation|roll-?out|transition|handover)\b`;
export const spokenToAfter: readonly RegExp[] = [
  String.raw`\b${SECTOR}\b${within(80)}\b(?:will|would|is to|are to) (?:then )?(?:be )?(?:contacted|spoken to|consulted|involved|asked|approached|brought in|engaged|have (?:an?|the|their) chance)\b${within(60)}(?:${whenSettled}|${whenDone})`,
  String.raw`\b(?:we|officers|the (?:council|board|trust)) (?:will|would|shall|are going to|have chosen|have decided|do not|hope to|plan to|intend to|aim to|want to|expect to|'d like to)\b${within(40)}\b(?:talk|speak|discuss|meet|consult|engage|involve|approach|contact|ask)\b${within(20)}\b(?:this |it )?(?:to |with )?${within(30)}\b${SECTOR}\b${within(60)}(?:${whenSettled}|${whenDone})`,
  String.raw`\b(?:conversations?|discussions?|talks|engagement|meetings) with ${within(30)}\b${SECTOR}\b${within(20)}\b(?:will |would |is to |are to )(?:take place |happen |begin |start |come )?(?:follow|after|once|when)\b${within(30)}\b(?:decision|vote|approval|changes|mobili[sz]ation|implementation|roll-?out)`,
].map((words) => new RegExp(words, 'i'));
/** Events for the market before a tender. */
export const marketTalk =
  /\b(?:(?:soft |early |preliminary )?market (?:engagement|sounding|test(?:ing)?|events?|days?|warming|consultation)|(?:provider|supplier|bidder)s?'? (?:events?|days?|engagement|workshops?|forum|briefings?)|meet the buyer)\b/i;
