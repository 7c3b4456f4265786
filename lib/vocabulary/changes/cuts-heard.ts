import { wordsOf } from '@/lib/vocabulary/words.ts';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year|due course|coming (?:weeks|months|year))';

/** The effect of a cut gone into, in plainer words: "we'd want to know who would lose out", "a study of what ending it would do". */
export const effectHeard = wordsOf(
  String.raw`(?:study|assessment|account|note|analysis|report|picture) of what\b[^.;]{0,60}\b(?:would|will|might|could) (?:do|mean)`,
  String.raw`(?:know|learn|see|establish)\b[^.;]{0,15}\b(?:who|what|how)\b[^.;]{0,25}\b(?:would|will|might|could) (?:lose|mean|do|affect|suffer|be (?:lost|hit|affected))`,
  String.raw`asked\b[^.;]{0,50}\bwhat\b[^.;]{0,40}\b(?:would|will|might|could) (?:mean|do|lose|be lost)`,
  String.raw`(?:write|wrote|written|set) (?:down|out) what\b[^.;]{0,40}\b(?:would|will|might|could) mean`,
  // "Two of these have said that they expect to close."
  String.raw`(?:organi[sz]ations?|groups|clubs|charities|providers|grant[- ]?holders|of (?:these|them|those))(?: have| has)? (?:said|told us|warned|reported|explained)\b[^.;]{0,50}\b(?:clos(?:e|ing)|lose|losing|redundan\w+|stop|cease|fold|survive|lay off|turn (?:people )?away)`,
);
/** "At the earliest opportunity", "as early as possible": soon, and not yet that anybody is spoken to. */
export const soonAlone = /^(?:(?:at|from) the (?:first|earliest)\b|at an early stage|as early as|as soon as)/i;
export const withTalk =
  /\b(?:talk(?:s|ed|ing)?|t(?:ell|old|elling)|discuss\w*|consult\w*|me(?:e|)t(?:ings?)?|sp(?:eak|oke|oken|eaking)|contact(?:ed|ing)?|involv(?:e|ed|ing|ement)|engag(?:e|ed|ing|ement)|inform(?:ed|ing)?|notif(?:y|ied)|hear(?:d|ing)?|ask(?:ed|ing)?|wr(?:ite|ote|itten)|raised?|let (?:[a-z]+ ){1,4}know|warn(?:ed|ing)?|explain(?:ed)?|shared?|conversations?|dialogue|approach(?:ed)?|c(?:o|a)me to (?:you|them)|s(?:i|a)t down|work(?:ed|ing)? with)\b/i;
/** Talk in good time: "come and talk to you before it went to councillors", "until it has met the Provider". */
export const talkHeard = wordsOf(
  'before (?:it|this|that|anything|a proposal) (?:went|goes|is (?:taken|put|sent)|was (?:taken|put|sent)|reached|reaches|gets|got) to',
  '(?:before|prior to) (?:giving|serving|issuing|sending)(?: out)? (?:(?:any|the|formal|such|a|you|written) ){0,3}notice',
  "(?:sit down|talk|speak|meet)(?: (?:to|with) (?:you|them|each of you|the \\w+))? first|(?:the )?first thing (?:that )?(?:we|the \\w+)(?:'d| would| will| does?) (?:do )?is (?:to )?(?:ring|talk|meet|call|speak|come)",
  'until (?:it|we|the \\w+) (?:has|have) (?:first )?(?:met|spoken|talked|discussed|consulted|heard|sat down)|until you have (?:told|had|said|been (?:heard|asked|consulted))',
  '(?:after|only after|having|by|first) (?:talk(?:ing|ed)|going|gone|discuss(?:ing|ed)|think(?:ing)?|thought) (?:it|this|that|things|the \\w+)?(?: (?:over|through))? with (?:you|them|each of you|the (?:recipient|provider|organisation|charity|group))',
  'raised (?:the matter|it|this|the possibility|the idea|the question) with (?:you|the \\w+|them|each)',
);
/** Other ways asked for or weighed: "ask what you'd do instead", "take account of any alternative", "both were built into the recommendations". */
export const waysHeard = wordsOf(
  "(?:what|how) (?:you|they|it)(?:'d| would| might| could) (?:do|suggest|prefer|change|run|make)\\b[^.;]{0,20}\\b(?:instead|differently|otherwise)",
  '(?:take|takes|taking|took) (?:(?:full|proper|due) )?account of (?:any|each|your|every) (?:alternative|suggestion|proposal|idea|option|other way)',
  '(?:consider|considers|considered|weigh|weighed|respond(?:s|ed)? to|reply to|replied to|look at|answer) (?:any|your|each|every) (?:reasonable )?(?:alternative|counter-?proposal|other (?:proposal|way|idea))',
  String.raw`how\b[^.;]{0,20}\b(?:harm|blow|effects?|impact|damage|it|worst)\b[^.;]{0,20}\b(?:soften\w*|lessen\w*|reduc\w+|limit\w*|eas(?:e|ed)|kept down|keep down|mitigat\w+|cushion\w*)|how (?:best )?to (?:soften|lessen|limit|ease|cushion|keep down)`,
  "asked (?:you |it |them )?for (?:its|their|your) (?:own )?(?:proposals?|suggestions?|ideas?|alternatives?)|(?:if|whether) (?:there(?:'s| is| was)|you (?:know of|can see|have)) (?:a |any )?(?:better|other|another) way",
  String.raw`their (?:own )?(?:suggestions?|proposals?|ideas?|alternatives?)\b[^.;]{0,60}\b(?:adopted|accepted|taken up|agreed|built in|followed)`,
  '(?:asked|invited|joined|helped)(?: us)?(?: (?:in|last|all) \\w+)? to (?:help )?(?:draw up|shape|work out|write|develop|frame) (?:the |some |other )?(?:options|proposals|alternatives)',
  String.raw`(?:in (?:answer|response|reply) to|as a result of|in (?:the )?light of|because of) (?:those|these|the|their|your|its) (?:\w+ )?(?:points?|comments|views|responses|replies|representations|concerns)\b[^.;]{0,60}\b(?:has|have|was|were|is|are) (?:now )?(?:been )?(?:put back|changed|amended|altered|added|extended|dropped|delayed|revised|softened)`,
  '(?:joint |alternative |own )?(?:counter-?)?proposals? (?:by|from|put forward by|made by) (?:\\w+ ){0,3}(?:grant[- ]?holders|organi[sz]ations|groups|charities|clubs|providers)',
  '(?:built|written|worked) into (?:the|our|this|its) (?:recommendations?|proposals?|plan|report|decision)',
);
/** Money that runs short: a cut by another name. */
export const shortOfMoney =
  /\b(?:money|funds|funding|budgets?)\b[^.;]{0,12}\b(?:gets?|got|is|are|becomes?|falls?|fell) (?:\w+ )?(?:tight(?:er)?|short|scarce|less|smaller|lower|cut)?\b|\b(?:cannot|could not) afford\b|\b(?:serve|serving|give|giving|issue|issuing) (?:\w+ )?notice (?:under|of)\b/i;
/** "We'll look at what it means for your users in the summer", of what is settled. */
export const lookedAtLater = new RegExp(
  String.raw`\b(?:we|officers|it|they|the \w+)(?: will| shall| are to| is to) (?:then )?(?:look (?:at|into)|consider|assess|work out|think about)\b[^.;]{0,60}\b(?:means?|effects?|impacts?|consequences|affects?)\b[^.;]{0,60}\b(?:(?:in|over) (?:the )?${month}|later|next year|in time|afterwards)\b`,
  'i',
);
/** "… for the loan of the minibus, which goes on": said of what is not cut. */
export const ofWhatStays =
  /\b(?:which|that) (?:goes on|carries on|stays|continues|remains|is (?:unaffected|unchanged|not (?:affected|touched|changed)))\b/i;
/** What else was done without asking: a car park, a logo. */
export const besideTheCut =
  /\b(?:caf(?:é|e\b)|car park(?:ing)?|bus (?:stop|route)|logo|website|uniforms?|planning application|road ?works|street names?|your (?:\w+ )?(?:accounts|returns?|claims?|invoices?|constitution|receipts)\b)/i;
