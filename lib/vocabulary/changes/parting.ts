import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const parting =
  '(?:exit|hand(?:ing)?[- ]?(?:over|on)|transition(?:al)?|wind(?:ing)?[- ]?(?:down|up)|run(?:ning)?[- ]?(?:down|off)|closure|clos(?:e|ing)[- ]?(?:down|out)|closing|ending|leaving|succession|demobili[sz]ation|decommissioning|off-?boarding|legacy|tapering|end[- ]of[- ](?:grant|contract|funding|term))';
const served =
  '(?:clients?|users?|service users|people|members|patients|families|staff|volunteers|cases|service|services|work|project|centre|club|records)';
/** What is to follow the money, in words that are of nothing else: "handover arrangements", "transition work", "the orderly running-down of the project". */
export const partingNames = wordsOf(
  `${parting}(?: [a-z]+)? (?:plan(?:s|ning)?|strateg(?:y|ies)|arrangements?|work|programmes?|support|provisions?|protocols?|timetable|schedules?|schemes?|meetings?|process|agreements?)`,
  `(?:orderly|managed|planned|phased|smooth|jointly agreed|joint|tidy|gradual) (?:exit|end|ending|close|closing|closure|transition|hand-?over|wind(?:ing)?[- ]?(?:down|up)|run(?:ning)?[- ]?down|withdrawal|conclusion|transfer)`,
  `how (?:the|this|your|its|their|our) (?:\\w+ )?(?:${served}|grant|funding|money|award|contract) (?:is|are|was|were|will|shall|should|might|could|can|would)(?: to)?(?: be)? (?:wound|run down|handed|passed|transferred|brought to|closed|phased|tapered?|ended|looked after|moved)`,
  `how (?:the|this|your|our) (?:money|grant|funding|award) tapers?|what (?:becomes|will become|is to become|happens|will happen|is to happen|should happen) (?:of|to) (?:its|your|the|their|our|those) (?:\\w+ )?${served}\\b${within(40)}\\b(?:after|when|once|beyond|from)`,
  `(?:plan|prepare|planning|preparing)(?: together| with (?:you|us|the \\w+))? (?:for )?(?:the (?:end|close|closure|closing|ending|winding|hand-?over|running)|hand-?over)\\b(?! of (?!(?:the |this |your |its |our )?(?:\\w+ )?(?:grant|funding|contract|agreement|award|service|project|term)\\b))`,
);
/** Such words that a label or a letter of ending gives by themselves. */
export const partingLabel =
  /\b(?:exit|hand(?:ing)?[- ]?over|transition|wind(?:ing)?[- ]?(?:down|up)|leaving plan|clos(?:e|ing)[- ]?(?:down|out)|succession|demobili[sz]ation|end[- ]of[- ](?:contract|grant|funding)|(?:at|on|before|after) (?:the )?(?:end|expiry|close))\b/i;
/** Settled by one side: "the Council alone shall determine", "at its sole discretion", "imposed". */
export const oneSideDecides =
  /\b(?:council|authority|funder|commissioner|board|icb|trust|purchaser|buyer|we)\b(?:,? (?:acting )?(?:alone|solely|unilaterally|in its (?:sole|absolute) discretion|at its (?:sole|absolute) discretion),?)\b[^.;]{0,30}\b(?:determin|decid|settl|set|fix|prescrib|specif|dictat|lay)\w*|\b(?:determined|decided|settled|set|fixed|prescribed|dictated|imposed|laid down)(?: (?:solely|unilaterally|entirely))? by (?:the )?(?:council|authority|funder|commissioner|board|icb|trust|purchaser|buyer|us)(?: (?:alone|in its (?:sole|absolute)|at its (?:sole|absolute)|without (?:consult|reference|the)))|\b(?:sole|absolute) discretion\b|\bwithout (?:reference to|consulting|the agreement of|agreeing (?:it|this|them) with) (?:you|the (?:recipient|provider|organisation|grantee|group|charity|supplier))\b/i;
/** Left to those who lose it: "it will fall to each of them to decide", "the rest is your own concern". */
export const leftToThemAlone = wordsOf(
  '(?:fall|falls|left|leave|leaves|be|is|up)(?: it| this| that| entirely| solely| wholly)* to (?:you|each (?:of (?:you|them)|group|organisation|charity|body|club|provider)|them|the (?:organisations?|groups?|charit(?:y|ies)|recipients?|provider|bodies|trustees))(?: \\w+)? (?:to|alone)',
  '(?:matter|matters|issue|question|responsibility|concern|affair|business) (?:solely |entirely |purely )?(?:for|of) (?:you|each (?:of (?:you|them)|group|organisation|charity|body|club|provider)|them|the (?:organisations?|groups?|charit(?:y|ies)|recipients?|provider|bodies|trustees))',
  '(?:is|are|remains?|will be) (?:entirely |solely )?(?:your|its|their) (?:own )?(?:concern|affair|business|responsibility|lookout|matter|problem|job)|(?:make|making) (?:your|its|their) own arrangements',
);
export const ofTheEnd =
  /\b(?:clos(?:e|ing|ure)|wind(?:ing)?[- ]?(?:down|up)|hand(?:ing)?[- ]?(?:over|on)|transition|exit|after (?:the|that|this|[0-9]{1,2} \w+|\w+ 20[0-9]{2})|becomes of|happens (?:to|next|after)|last (?:day|payment)|ends?|ended|over|stops?|without (?:our|the|this) (?:support|grant|funding|money)|expiry|carry on)\b/i;
/** The group alone says how it will go on: "how you intend to carry on without our support". */
export const aloneAfter =
  /\bhow (?:you|they|it|the \w+) (?:(?:intend|plan|propose|mean|expect)s? to|will|would|can|could|might) (?:be able to )?(?:carry on|continue|manage|sustain|survive|cope|keep (?:it )?going|go on|close|wind|replace|fund)\b[^.;]{0,50}\b(?:without|after|when|once|beyond|end)/i;
/** Somebody will be in touch about those who are left: "will ring you about next steps for your clients". */
export const inTouch =
  /\b(?:will|shall|would|can)\b[^.;]{0,25}\b(?:in touch|ring|contact|write|phone|call|let you know|talk|speak|visit|discuss|meet)\b[^.;]{0,60}\b(?:next steps|arrangements|transition|hand-?over|what (?:happens|comes|follows)|future of|clients|people (?:you|who)|users|transfer|practicalities)/i;
/** Hoped to be talked of: "we hope to talk about what happens next before the grant runs out". */
export const talkOfNext =
  /\b(?:talk|speak|discuss|meet|sit down|think)(?:ing)?\b[^.;]{0,30}\bwhat (?:happens|comes|follows|might follow|is next)\b[^.;]{0,40}\b(?:grant|funding|money|contract|award|end|ends|over)\b/i;
/** Asked for a plan or a meeting about it. */
export const askedForIt =
  /\b(?:ask(?:ed)?|wondered|requested|suggested|proposed|offered|hoped|wanted|invited)\b[^.;]{0,60}\b(?:plan|map|work|meet(?:ing)?|table|talk|agree|help|draw|settle|discuss)/i;
export const saidNoToIt =
  /\b(?:the )?answer\b[^.;]{0,50}\b(?:no|not|cannot|never)\b|\b(?:not|cannot|unable|no)\b[^.;]{0,30}\b(?:need|possible|able|wish|intend|propose|prepared|agree|position|one|so|that|this)\b|\b(?:declin|refus|reject)\w+|\b(?:that|it|this) is not\b/i;
/** Hoped for, or only where it suits: no promise that both agree. */
export const exitHedge =
  /\b(?:regard to|desirab\w+|endeavours?|(?:aim|hope|try|seek|expect|intend|look)s? to|where(?:ver)? (?:it is )?(?:reasonably )?(?:possible|practicable|appropriate|resources|feasible)|resources (?:permit|allow)|discretion|in some form|all being well|(?:may|might) (?:also |then )?(?:be (?:developed|drawn|agreed|offered|considered|arranged|discussed|prepared|made)|agree|discuss|meet|help|offer|work|develop)|if (?:possible|practicable|time|resources)|consider whether|in principle|at some (?:point|stage)|cannot (?:promise|guarantee))\b/i;
/** Settled by both already: "that you and we fixed together", "your trustees approved and I signed". */
export const settledByBoth = wordsOf(
  `(?:you and (?:we|I|us)|we and you|both of us|you both|your \\w+ and (?:ours|mine|our \\w+)|our \\w+ and yours?)\\b${within(60)}\\b(?:fixed|agreed|settled|worked|drew|drawn|decided|planned|signed|wrote|spent)`,
  `(?:your (?:trustees|committee|board|chair|manager)|you)\\b${within(50)}\\b(?:approved|signed|agreed|accepted|settled)\\b${within(60)}\\b(?:I|we|the \\w+|our \\w+) (?:\\w+ )?(?:approved|signed|agreed|accepted|have signed)`,
  'co-?(?:written|produced|designed|authored|developed|drafted)|when (?:both|the parties|[a-z]+ and [a-z]+) (?:are|have) (?:both )?(?:content|satisfied|agreed|happy|signed)',
);
export const partingSaid =
  /\b(?:hand(?:ing|ed)?[- ]?(?:over|on)|exit|transition|wind(?:ing)?[- ]?(?:down|up)|wound (?:down|up)|run(?:ning)? down|clos(?:e|es|ing|ure)|taper\w*|leaving plan|come to an end|ending|succession)\b/i;
/** Those who bid, and what they send with a bid. */
export const ofBids = /\b(?:bidders?|tenderers?|with (?:the|your|its|their) (?:tender|bid|application)|applicants?)\b/i;
/** What becomes of a thing that was bought. */
export const ofThings =
  /\bclos\w+ (?:of )?(?:the|a) (?:road|hall|building|account|meeting|street|gate)\b|\b(?:van|vehicle|equipment|furniture|laptops?|building|asset)s?\b[^.;]{0,20}\b(?:sale|sold|disposal|end of its life)\b/i;
/** "Should there be an exit plan?" */
export const onlyAsked = /^(?:should|would|do|does|is|are|what|why)\b[^?]*\?$/i;

/** "Worked out with you, not handed to you." */
export const contrast = /\b(?:with|by both|together)\b[^.;]{0,30}(?:, (?:and )?not|rather than)\b/i;
/** "If the award were not renewed": what is denied is what the plan is for. */
export const ifNot = /\b(?:if|in case)\b[^.;]{0,40}\bnot\b/i;
/** "How will it end?", "What happens after the grant?" */
export const asksWhatThen =
  /\b(?:how (?:will|does|do) (?:it|this|the \w+) (?:end|finish|stop)|what (?:happens|will happen|then|next|comes|if)\b[^?]{0,60}\b(?:ends?|stops?|after|over|finish\w*|runs? out))\b/i;
/** A condition, or a body that may be the author under a short name: no doing of others. */
export const mayBeOurs = /^(?:[0-9.]+ )?(?:if|unless|the (?:trust|icb|board))\b/i;
/** No plan: money, accounts, reports, a logo. */
export const besideThePlan =
  /\b(?:accounts?|logo|(?:closing|final|end of (?:grant|term)) (?:reports?|statement)|unspent|volunteers'?|bank|exit payments?|depot|highways|members today|mean the end|have to|by members|thank(?:ed|s)?|adult services|adulthood|ever (?:been )?(?:refused|declined)|not (?:need|be (?:asked|required|expected)) to (?:help|assist|plan|prepare|be involved)|last year|(?:paid|charged?) for)\b/i;
/** Both are to agree it, whatever else is denied: "shall not begin until you and we agree". */
export const agreedAnyway =
  /\b(?:parties|both|you and (?:we|me|I)|we)\b[^.;]{0,30}\b(?:shall|will|have|has|be|met|been|to)?\b ?(?:agree|agreed|settled|signed)\b|\band will agree\b|\bneither party\b|\bwithout (?:an|the) agreed\b|\b(?:was|were) not (?:changed|altered)\b|\bwhere the grant is (?:below|under|less)\b|\bwithout the (?:other|provider|recipient)'s consent\b|\buntil your\b|\bnot relieve\b|\bscored\b|\bthat we agreed\b|\b(?:has|been) (?:agreed|signed)\b|\bnone? [^.;]{0,60}\bprojects? (?:has|have) finished\b/i;
