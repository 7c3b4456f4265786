import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Reasons promised or given: "the notice will give the reasons", "we will explain why". Not "for any reason", which promises none, nor the reasons of somebody else. */
export const reasons =
  /\b(?:(?:(?:let you|you will|you shall) have|give|gives|giving|given|state|states|stating|stated|set out|sets out|setting out|provide|provides|providing|contain|contains|include|includes|including|with|explain|explains|explaining|tell you|send|record|records) (?:you |to you |it |them |the (?:recipient|provider|organisation|grantee|partner|grant holder) )?(?:in writing )?(?:with )?(?:a |an |the (?:council|authority|funder|commissioner|trust|board|icb)'s |the |its |our |his |her |their |full |clear |written |written statement of (?:the |its |our )?|proper |detailed ){0,4}(?:reasons?|rationale|grounds|explanation)\b|(?:explain|explains|explaining|say|saying|tell you|telling you|set out|setting out|state in (?:the|its|our|a) (?:notice|letter)|write to you saying) why\b|reasons? (?:will|shall|must|should) be (?:given|stated|provided|set out|explained)|(?:decision|ending|reduction|withdrawal|notice|termination)\b[^.;]{0,60}\b(?:will|shall|must|is to|are to) be (?:fully |properly )?(?:explained|accompanied by (?:the |its |our |written )?reasons)|(?:reasons?|rationale) (?:is|are|for (?:this|the|our|its) (?:decision|change|reduction|ending|withdrawal)|behind (?:this|the|our)))/i;
/** The same in plainer words: "says what lies behind it", "recite the grounds", "explain its thinking". */
export const saysWhy = wordsOf(
  '(?:says?|telling you|tell you|write to (?:you|them|it) to say|recites?|reciting|explains?|sets? out) (?:\\w+ )?(?:why|what lies? behind|(?:its|our|the) (?:thinking|grounds)|the grounds)',
  'the (?:thinking|reasoning) behind (?:that|this|the|it|its|our)',
  '(?:spell(?:s|ing)? out|carr(?:y|ies)|bear(?:s|ing)?|accompanied by|come(?:s)? with|let you (?:know|have)|you (?:know|see)) (?:\\w+ ){0,3}(?:reasons?|rationale|grounds|explanation|thinking|why)',
);
/** The same in any order: "reasons shall accompany the notice", "why it has been decided will be explained", "reasons, and a right to have them reviewed". */
export const whyTold = wordsOf(
  String.raw`(?:reasons?|grounds|rationale|explanation)\b${within(40)}\b(?:will|shall|must|would|should|to|is|are)\b${within(15)}\b(?:accompan\w+|given|stated|set out|explained|recorded|provided|told|in writing|sent|included|contained|enclosed|in the (?:notice|letter))`,
  String.raw`why\b${within(40)}\b(?:will|shall|must|would) be (?:\w+ )?(?:explained|told|stated|set out|given)`,
  String.raw`(?:says?|saying|states?|stating|set(?:s|ting)? out|explain(?:s|ing)?|tell(?:s|ing)? (?:you|it|them)|give(?:s|n)?|told|record(?:s|ing)?)\b${within(30)}\b(?:why|what (?:has )?(?:led|lies|lay|moved|brought)|the (?:reasons?|rationale|thinking|grounds))`,
  String.raw`(?:letter|notice|decision)\b${within(40)}\bexplains? itself`,
  'for the reasons (?:in|at|given|set out|explained|below|above|that follow|stated)',
  String.raw`(?:include|contain|with|enclose|give|attach|provide)\w*\b${within(20)}\b(?:statement|account|note|summary) of (?:\w+ )?reasons`,
  String.raw`(?:told|given|have|get|know|hear|with|send|sent|write)\b${within(25)}\b(?:the |our |its |their |full |written |clear |proper )+(?:reasons?|rationale|grounds)`,
);
/** A reason that is no account to those who lose the funding, or theirs to give. */
export const otherReason =
  /\b(?:for (?:any|no|whatever|good|other|operational|these|this|that|some) reasons?|reasons? (?:to (?:believe|suspect|think|expect)|of|beyond|outside)|by reason of|(?:require|ask for|request|seek|want|demand)s?\b[^.;]{0,30}\b(?:explanation|reasons))\b/i;
/** Reasons that the funded side is to give. */
export const theirReason =
  /\b(?:(?:may|can|should|must) (?:write|appeal|ask|apply|object)\b[^.;]{0,60}\b(?:setting out|saying|stating|explaining|giving)|please (?:say|tell|explain|give|state|set out)|(?:you|recipient|grantee|provider|organisation|charity) (?:must|shall|should|will|are asked to|is to) (?:\w+ )?(?:explain|give|state|tell|say|set out|provide)|(?:ask|asks|require|requires|expect|want|invite)s? (?:you|it|them|the \w+) to (?:explain|give|tell|say|state|set out))\b/i;
/** A second look, in the words of those who give it. */
export const looksAgain = wordsOf(
  String.raw`(?:if|should|where|whom|who|which|anyone|any of them|(?:an?|any) (?:group|organi[sz]ation|charity|recipient|provider))\b${within(70)}\b(?:wrong(?:ly)?|mistake\w*|disagrees?|unfair\w*|not happy|unhappy|mistaken)\b${within(50)}\b(?:write|ask|tell|ring|contact|look|hear|say so|\w+ officer)`,
  String.raw`(?:write|ask|tell|ring|contact)\b${within(60)}\bif (?:you|it|they) (?:think|believe|feel|disagree)`,
  String.raw`(?:will|would|shall|may|to|can)(?: then)? (?:look (?:at (?:it|this|the \w+) )?again|hear (?:your|its|their) (?:side|case|appeal)|reconsider)`,
  '(?:matter|decision|notice|it) (?:to|can|may|will|shall) be (?:reconsidered|reviewed|looked at (?:again|afresh))',
  'second look|reconsideration by|reviewed afresh',
  '(?:ask|asks|asking|asked|request|want|get)\\b[^.;]{0,90}\\bto look at (?:\\w+ ){1,4}(?:afresh|again|anew)|have (?:it|this|that|the \\w+) (?:gone over|looked (?:at|over|into)|checked|considered|examined) (?:again )?by',
  '(?:opportunity|chance|right|allowed|able|invited|asked) to (?:present|put|state|make) (?:your|its|their|the) (?:own )?(?:case|representations|views)|(?:may|can|right to|opportunity to|invited to) make (?:written )?representations|(?:submit|send|put in) (?:a |an |their |your )?(?:written )?representations?|representations? (?:may|can|should|will) be (?:made|sent|heard|considered)',
);
export const reopened = wordsOf(
  String.raw`(?:may|can|could|would|will|shall|right to|able to|how to|free to|entitled to)\b${within(40)}\b(?:appeal|challenge|contest|dispute|reopened|revisited|reconsidered|reviewed|looked at (?:again|afresh)|checked (?:by|again))`,
  String.raw`(?:ask|asking|request|requesting|apply|invite|require|want|have|refer|take)\b${within(60)}\b(?:reopened|revisited|reconsidered|reviewed|looked (?:at|into) (?:again|afresh)|look (?:at|into) (?:it|the \w+|this|that) (?:again|afresh)|checked by|review by|for (?:a )?(?:review|reconsideration)|afresh)`,
  String.raw`(?:a|any) (?:review|appeal)\b${within(40)}\b(?:available|possible|on request|open to you|may be (?:made|asked|sought)|can be (?:made|asked|sought)|should (?:go|be (?:made|sent|addressed)))`,
  String.raw`(?:go(?:es)?|look(?:s|ed)?|went|think|thought)\b${within(20)}\b(?:over|at|about|into) (?:it|the (?:decision|matter|case)|this|that) (?:again|afresh|anew)`,
  String.raw`(?:may|can|could|would|will) (?:\w+ ){0,3}(?:put|state|make|argue|present) (?:your|its|their|a) (?:own )?case`,
);
export const noLookAgain = wordsOf(
  String.raw`no(?:t| \w+)?\b${within(30)}\b(?:process|procedure|provision|mechanism|stage|route|way|means|avenue|right|machinery|scope|room|power|body|panel|person)\b${within(40)}\b(?:appeal\w*|review\w*|reopen\w*|reconsider\w*|revisit\w*|challeng\w*|contest\w*|look\w* at (?:it |this |that |the decision )?(?:again|afresh)|question\w*|undo\w*|revers\w*|chang\w* (?:it|this|that|the decision))`,
  String.raw`(?:not|never|cannot)\b${within(25)}\b(?:reopen|reopened|reopening|revisit|revisited|revisiting|reconsider|reconsidered|reconsidering|(?:be )?appealed|be (?:challenged|contested|reviewed|reversed|undone|questioned))`,
  String.raw`(?:not|never|cannot) be (?:changed|altered|reversed)(?: or \w+)?(?! (?:until|before|unless|while|pending))`,
  String.raw`(?:not|never|cannot)\b${within(25)}\blook(?:ing|ed)? (?:at|into) (?:[a-z]+ ){1,4}(?:again|afresh)`,
  String.raw`no(?: further| other)? (?:stage|step) (?:after|beyond|above) (?:it|this|that|the \w+)`,
  String.raw`(?:nobody|no one|no-one|nobody else|no other \w+)\b${within(70)}\b(?:appeal|review|reviews|reconsider|reconsiders|taken|look at it|looks at (?:it|them)|complain|challenge|overturn)`,
  String.raw`(?:committee|board|panel|council|cabinet|director|commissioner)'s (?:word|decision)\b${within(20)}\bis final`,
  'no one to appeal to|(?:matter|question|case) (?:is|has been) (?:now )?(?:closed|settled|at an end)|no (?:further |other )?(?:avenue|recourse|redress)s?|end of the matter|last word on (?:it|this|the matter)',
  'no (?:review|appeal) (?:stage|process|procedure|route|mechanism|panel)|no (?:stage|process|procedure|route) (?:of|for) (?:appeal|review)',
  'not (?:provide for|offer|allow|include|have) (?:an?|any) (?:right of )?(?:appeal|review)',
  'no scope to (?:reopen|review|appeal|change)',
);
/** What a letter says of its own cause. */
export const cause =
  /\b(?:because(?: of)?|due to(?! (?:be|begin|close|end|expire|finish|meet|run|start|stop|take)\b)|follow(?:s|ed|ing) (?:a|an|the) (?:\w+ )?(?:rise|fall|cut|increase|drop|reduction|loss|review)|ha(?:s|ve|d) to (?:reduce|save|cut|find|make (?:\w+ )?savings)|(?:lower|less|higher|more) than (?:was |had been |we )?(?:forecast|expected|planned)|no longer (?:a priority|affordable|fits?|needed|able to afford)|(?:concluded|decided|considered|took the view) that (?:the )?(?:money|funds?|funding) (?:would|could|should|can)|on the basis that|on (?:the )?grounds (?:that|of)|in order to (?:\w+ )?(?:balance|bring|save|meet|make|achieve|release|protect|find|close|focus|reduce|live)|as a result of(?<!^(?:[0-9.]{1,5} )?(?:if|should|where)\b[^.;]{0,140})|consequence of|our (?:own )?(?:settlement|allocation|funding|grant|budget)\b[^.;]{0,40}\b(?:lower|less|reduced|cut|fell|fallen|smaller|lost)|owing to|in (?:the )?light of|so that (?:the council|we) can (?:balance|meet)|pressures? on|budget (?:gap|pressures?|position|shortfall|deficit)|savings? (?:of|target|programme|required)|difficult (?:choices|decisions)|the reasons? (?:for|is|are))\b/i;
/** Reasons refused: the clause every lawyer knows. */
export const noReasons =
  /\b(?:(?:not|never|nor)(?: \w+){0,3} (?:required|obliged|bound|under any (?:obligation|duty)|have|need|able|prepared|expected) to (?:give|state|provide|supply|disclose|explain)|need not (?:give|state|provide|explain)|no obligation (?:on (?:it|the \w+) )?to (?:give|state|provide|explain)|without (?:(?:the )?(?:need|obligation|requirement|having) to )?(?:giv(?:e|ing)|assign(?:ing)?|stat(?:e|ing)|provid(?:e|ing)|offer(?:ing)?))\b[^.;]{0,30}\b(?:reasons?|justification|explanation)\b|\b(?:not|unable)\b[^.;]{0,20}\b(?:discuss|go into|share|disclose|reveal) (?:the|our|its) reasons\b|\bwithout (?:any |an |further )?(?:explanation|reasons?)\b|\bno (?:explanation|rationale) (?:need|will|shall|has to|is to|can)\b|(?:\bnot (?:have to|need to|be (?:obliged|required) to)|\bneed not) (?:say|explain|tell (?:you|it|them)) (?:\w+ )?why\b|\bno reasons? (?:need|will|shall|has to|have to|is to|are to|for)\b|\bnor (?:will|shall|need|would|is|are) (?:any |a )?(?:reasons?|explanation|justification)\b|(?:\b(?:not|never)|\bno (?:duty|obligation|need|requirement) to|\bunder no \w+ to|\bdecline to|\brefuse to) (?:normally |usually |have to |need to )?(?:explain|justify|account for) (?:such|our|its|the|these|any|a|that|this|why)\b/i;
/** A way to have it looked at again. */
export const appeal =
  /\b(?:(?:right|rights|chance|opportunity) (?:of|to) (?:an? )?(?:appeal|review)|may appeal|can appeal|(?:days|weeks|month|months) (?:in which )?to (?:appeal|challenge)|(?:you|it|they|who|recipient|provider|organisation) (?:wish(?:es)? to|want to|would like to) (?:appeal|challenge|query|contest)|how (?:you (?:can|may) |to )(?:appeal|challenge)|appeals? (?:procedure|process|panel|committee|against|must|should|will|can|may|to (?:the|our|a))|(?:ask|asking|request|requesting|apply|seek|seeking)(?: (?:us|the \w+|that|for)){0,2} (?:a |an )?(?:\w+ )?(?:review|reconsideration|appeal)\b|(?:ask|request)[^.;]{0,30}\b(?:to review|to look at (?:it|this|the decision) (?:again|afresh)|reconsider|look(?:ed)? at (?:it |the decision |this )?again|looked at by|considered by|called in|be reviewed|be reconsidered)|\b(?:ask|request)\b[^.;]{0,120}\bto (?:review|reconsider) (?:it|the decision)|put (?:your|its|their) case to\b|have (?:the|this|our|a|any) decision (?:looked at|reviewed|reconsidered)|decision (?:may|can|will) be (?:reviewed|reconsidered|appealed|looked at again)|reviewed by (?:a|an|another|someone|somebody)\b)/i;
/** An appeal refused: "final and binding", "no right of appeal". A final report, payment or year is none. */
export const noAppeal =
  /\b(?:no (?:right of |further |formal )?(?:appeal|review)\b(?! (?:has|have|was|were) (?:been )?(?:received|made|lodged|heard))|not (?:be )?(?:subject|open) to (?:any )?(?:further )?(?:(?:discussion|debate|negotiation|question),? (?:or|nor) (?:to )?)?(?:an? )?(?:appeal|review|challenge)|decision\b[^.;]{0,80}\bnot (?:open to|up for) (?:any )?(?:further )?(?:discussion|debate|negotiation|question)|neither (?:discussion|debate|review) nor appeal|not (?:hear|accept|entertain|consider) (?:any )?appeals?\b|(?:cannot|could not|may not) be (?:(?:discussed|changed|questioned) or )?(?:appealed|challenged|reviewed|reconsidered|contested)|(?:may not|cannot|are unable to|not able to) appeal\b|(?:is not|was not|will not be) (?:an?|any) (?:formal |right of |real )?appeal\b(?! (?:for|to the public))|no appeal (?:lies|is|will|can|shall|against|if|to|from|may)|(?:stands?|final)\b[^.;]{0,25}\bnot be (?:discussed|debated|reopened)|not enter into (?:any )?(?:discussion|correspondence)|appeals? (?:will|shall|can) ?not be|final and (?:binding|conclusive)|(?:decision|determination)[^.;]{0,80}\b(?:is|are|shall be|will be|being) (?:final|conclusive|binding))\b/i;
/** A decision that is not final yet may still be changed. */
export const notYet =
  /\b(?:once|when|until|before|after|as soon as) (?:the|a|any|this|that|our|its) (?:final )?decision\b|\bno decision\b/i;
/** About who is chosen, or a form: the ending of funding is another matter. */
export const otherMatter =
  /\b(?:(?:parents?|pupils?|patients?|tenants?|residents?|drivers?)\b[^.;]{0,40}\bappeal|appl(?:y|ied|ication|ications|icants?)|unsuccessful|(?:grants?|awards?|requests?) (?:is|are|has been|have been) (?:refused|turned down|declined)|(?:refused|turned down for) (?:a|an|any) (?:grant|award)|not to (?:award|fund|make)|tenderers?|bids?|bidders?|quotations?|shortlist\w*|complain(?:t|ts|ant)s?|freedom of information|employee|disciplin\w+|expert|mediat\w+|adjudicat\w+|arbitrat\w+|valuer|auditors?|parking|planning|tenanc(?:y|ies)|allotments?|unpaid rent|tickets?|fines?|permits?|admissions?|scores?|referee|hirers?|membership|competition|prize|appeals? for (?:donations|funds|money|support|help|volunteers)|(?:fundraising|emergency|christmas|public) appeal|(?:county|borough|district|government|trust|council)'s own (?:scheme|grants?|fund|process))\b/i;

const senior =
  '(?:chief [a-z]+(?: officer)?|deputy [a-z]+|(?:[a-z]+ )?director|head of [a-z]+|mayor|commissioner|portfolio holder|cabinet member|(?:vice-)?chair(?:man|woman|person|s)?|leader|(?:[a-z]+ ){0,3}(?:committee|panel|tribunal|board)|trustees|governors|councillors?|members|treasurer|ombudsman|monitoring officer|another (?:officer|manager|team|director|person)|(?:an? )?(?:different|independent|senior|more senior) [a-z]+|some(?:one|body) (?:else|senior|independent|more senior|who))';
/** Eyes that come to it fresh: "ask the Mayor to think again", "will take a fresh look", "considered anew". */
export const fresh = wordsOf(
  'think (?:about (?:it|this|that) )?(?:again|afresh|anew|twice)|think again about',
  '(?:an?|the) (?:fresh|second|new|further|independent) (?:look|pair of eyes|opinion|reading|hearing|view|consideration)|fresh eyes|second pair of eyes|come to it fresh',
  '(?:considered|reconsidered|heard|decided|examined|looked at|gone (?:over|through)|taken|weighed) (?:anew|afresh|again|a second time)|consider (?:it|this|that|the \\w+) (?:anew|afresh|again)|review it afresh',
  '(?:asks?|asking|require|invite|request|get|want|petition)\\b[^.;]{0,50}\\b(?:to|should|must) (?:reconsider|review|revisit|look into|overturn|reverse)|right (?:of|to) (?:an? )?(?:\\w+ )?(?:review|reconsideration|hearing)|right to have (?:it|this|that|the \\w+) (?:reconsidered|reviewed|looked at|heard)',
  '(?:two|three)-stage (?:review|appeal)|(?:an?|the) (?:internal|independent|formal|informal) (?:review|appeal)|appeal (?:lies|goes|is|may be made) to|appeal to (?:an?|the|our)',
);
/** Taken to somebody above by those who lose by it: "a right to put the matter to the Cabinet Member", "28 days to write to the panel". */
export const toSenior = new RegExp(
  String.raw`\b(?:you|it|they|who|which|any of them|right|recipient|provider|organisations?|charity|groups?|grantee|partner|network|association|holder|body|club|forum|days|weeks|months?)\b[^.;]{0,40}\b(?:put|take|takes|refer|write|go|raise|bring|complain|turn)\b[^.;]{0,45}\b(?:to|with|before) (?:the|our|its|an?|one of (?:the|our)) ${senior}\b|\b(?:you|right|recipient|provider|organisations?|charity|groups?|grantee|partner|network|association|holder|days|weeks|months?)\b[^.;]{0,40}\b(?:put|take|refer|write|go|raise|bring|complain)\b[^.;]{0,45}\b(?:to|with|before) (?:another|someone|somebody|members|councillors|trustees)\b`,
  'i',
);
/** Heard by somebody above: "the Director will look into it", "two trustees would hear you". */
export const heardAbove = new RegExp(
  String.raw`\b${senior}\b[^.;]{0,30}\b(?:will|would|shall|may|can) (?:then )?(?:look (?:into|at) (?:it|this|the matter|the decision|your case)|hear (?:you|them|it|the (?:organisation|charity|appeal|case))|decide (?:the|any) appeal|go (?:over|through|into) it (?:with you|again))`,
  'i',
);
/** To somebody above with a question, a report or one's own notice. */
export const noCase =
  /\b(?:questions?|quer(?:y|ies)|(?:further|more) (?:information|details?)|report(?:s|ed|ing)?|(?:wish(?:es)?|wants?|would like) to (?:end|stop|leave|terminate)|next year|programme|scheme|strategy|(?:your|its) (?:own )?notice|progress|invoices?|returns?|bids?|plan|proposals?|recommend\w*|budget|every|each year|annual|monitoring)\b/i;
/** "I would not want to raise hopes of its being looked at again". */
export const noHope =
  /\b(?:not|no|nor)\b[^.;]{0,30}\b(?:hopes?|prospect|question|chance|possibility) of\b[^.;]{0,40}\b(?:looked at|reconsider\w*|chang\w+|reopen\w*|review\w*|reversed|revisit\w*)/i;
/** A clause on all that the funder decides covers its endings. */
export const anyDecision =
  /\b(?:any|our|the \w+'s|a) decisions? (?:\w+ ){0,4}(?:about|under|on|concerning|affecting) (?:this|the|your) (?:award|grant|funding|contract|agreement|offer)\b/i;

/** A row that tells what the letter holds. */
export const ofLetter =
  /\b(?:(?:letter|notice)\b.{0,20}\b(?:says?|tells?|holds?|contains?)|(?:what|things) (?:we|you)(?: will| would)? (?:say|tell|hear))\b/i;

/** What is not reopened is a decision, and no road. */
export const ofDecision =
  /\b(?:(?:individual|single|separate) (?:cases|awards|decisions)|decisions?|resolution|matter|process|provision|mechanism|stage|appeal\w*|avenue|recourse|redress|this|award|grant|it)\b/i;
