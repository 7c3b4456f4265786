import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Why it is ended, under every name: "grounds", "justification", "a narrative", "an account of why", "how we came to this". */
export const whyWords = wordsOf(
  'reasons?|reasoning|reasoned|unreasoned|rationale|explanations?|justifications?|narrative|cause (?:being )?(?:shown|given|stated)|(?:written |full |the |its |our |any |what )grounds|grounds (?:for|on which|relied|to be)',
  '(?:explain|justify|justifies|account for|elaborate(?: on)?)(?:s|ed|ing)?(?: (?:it|itself|this|that|further|to (?:you|it|them|the \\w+)|in writing|why|how|(?:its|our|the|any|such|these|this|that|a) (?:\\w+ )?(?:decision|choice|thinking|action|conclusion|outcome|determination|notice|withdrawal|termination|ending|reduction|selection)s?)|(?=[.,;]|$| or\\b| and\\b| when\\b| if\\b))',
  '(?:say|says|saying|said|tell|tells|telling|told|know|set(?:s|ting)? out|record(?:s|ed|ing)?|show|state(?:s|d)?|account of|go(?:ing)? into|reveal|disclose|hear) (?:\\w+ ){0,2}why(?! (?:fewer|more|people|so|numbers|users|volunteers|somebody|someone|anybody|there)\\b)',
  'how (?:we|it|they|members|officers|this|that|the \\w+) (?:was |were )?(?:arrived|came|got|reached|decided|chose|chosen|made up|scored|weighed)|(?:share|disclose|release|show|publish)(?:s|d|ing)? (?:\\w+ ){0,2}(?:scor(?:es|ing)|workings?|thinking|deliberations)',
);
/** Of other things: "for any reason", "reason to believe", "for operational reasons", "good reason". */
export const noAccount =
  /\b(?:(?:one|some|many) of the reasons|reasons? why|for (?:\w+ ){0,3}reasons?(?: or none)?|reasons? (?:to (?:believe|suspect|think|expect|doubt|be)|of|beyond|outside|other)|by reason of|(?:good|valid|every|just|no other) reason|(?:within|beyond) reason|\b(?:tenan(?:t|cy)|landlord|employee|pupil|patient|parent|driver)(?:s|'s|s')?\b|(?:explain|say|account for)\w* (?:to (?:\w+ ){1,3})?(?:any |the |each |every )?(?:under-?spend|spending|variance|absence|delay|how (?:you|they|it|the (?:grant|money|project))))\b/i;
/** What is asked of those who are paid: "you will be asked to explain", "the Recipient shall give its reasons". */
export const askedOfThem =
  /\b(?:ask(?:ed|s)?|expect(?:ed|s)?|require[sd]?|invite[sd]?|want|need|have|has) (?:you |it |them |the (?!board|council|icb|trust|funder|authority|commissioner|panel)\w+ )?to (?:\w+ )?(?:explain|justify|say|give|state|account|tell)\b|\b(?:your|their|its own|recipient's|provider's|grantee's) (?:\w+ )?(?:reasons?|rationale|explanation|justification)\b/i;
/** Those who are paid, as those to whom it is told or refused: "you will not be given", "providers should not expect". */
export const isToldToThem =
  /\b(?:given|told|sent|offered|supplied|informed|furnished|provided|receiv\w+|expect\w*|entitled|look(?:s|ing)? to us|owed|hear(?:s|ing)?|gets?|see(?:s|ing)?)\b/i;

/** The decision, and no other matter: "we are not revisiting the choice of a single contract". */
const itself =
  '(?! (?:the|our|its|any|these|those|that|this) (?!(?:\\w+ )?(?:decisions?|outcome|matter|question|issue|case|point|award|grant|funding|notice|termination|resolution|ending|subject|reduction|withdrawal)\\b)\\w)';
/** To have it looked at again, in words that are of nothing else. */
export const lookAgainWords = wordsOf(
  `appeal(?:s|ed|ing|led)?|reconsideration|(?:reconsider|revisit|re-?open|re-?hear|overturn)(?:s|ed|ing|d)?${itself}|recourse|redress|second look|fresh look|second opinion|think(?:s|ing)? again|escalat(?:e|es|ed|ing|ion)`,
  'look(?:s|ed|ing)? (?:at |into )?(?:(?:it|this|that|them|matters|the \\w+|our \\w+) )?(?:again|afresh|anew)|contest(?:s|ed|ing)?|go(?:es|ing|ne)? (?:back )?over (?:it|this|the decision)(?: again)?|second (?:pair|set) of eyes|(?:lodg|mak|rais|enter|submit|fil)(?:e|es|ed|ing|t|ting)? (?:an |any |its |your |their )?(?:\\w+ )?objections?|ask(?:s|ed|ing)? (?:\\w+ )?for a review|(?:right|request|requests|stage|panel|route|mechanism|process|procedure|arrangements) (?:of|for|to) (?:an? )?(?:\\w+ )?review',
);
const outcome = '(?:decisions?|outcome|determination|resolution|conclusion|termination|withdrawal|result)';
const doubted =
  '(?:review|challeng|question|disput|revers|call|discuss|debat|alter|chang|amend|undo)(?:e|es|ed|ing|s|ne)?';
/** The same in everyday words, which want a decision beside them. */
export const looselyAgain = wordsOf(
  `(?:${doubted}|objections?|objecting|correspondence|representations|complaints?) (?:about |of |to |against |on |over |concerning )?(?:the|its|our|any|that|this|such|such a|a) (?:\\w+ )?${outcome}`,
  String.raw`${outcome}\b${within(70)}\b(?:be|is|are|being|been|to|not) (?:\w+ ){0,2}(?:${doubted}|conclusive|objected|referred (?:back )?to any)`,
  `have (?:the|its|any|that|such) (?:\\w+ )?${outcome} ${doubted}`,
);
/** Told of what came or did not: "no appeals were received". */
export const cameIn =
  /\b(?:were|was|ha(?:s|ve|d) been) (?:\w+ )?(?:received|made|raised|lodged|heard|submitted)\b|\breceived\b|\bno objections?\b|\bre-?open\w*\b[^.;]{0,30}\b(?:figures?|budget|total|sum|saving)|\brecourse to public funds\b|\b(?:cost|price|safeguarding)\b[^.;]{0,30}\bescalat|\bescalat\w+\b[^.;]{0,30}\b(?:cost|price|safeguarding|concern)/i;
/** Those who lose by it, with a way to somebody: "may within 21 days lodge an objection". */
export const theirRoad =
  /\b(?:you|your|recipient|provider|organisations?|groups?|charit(?:y|ies)|grantee|holder|partner|supplier|anyone|those affected|trustees|requests?|they|it)\b[^.;]{0,90}\b(?:lodg\w+|ask|within|by (?:[0-9]|writing)|to (?:the|an?|our)|heard by|determined by|outstanding|pending|panel|committee)\b/i;
/** Words of an ending that are of nothing else here: "call time on", "where notice is given under clause 8". */
export const endingToo =
  /\bnotice (?:is |has been |being |so )?(?:given|served|issued)\b|\bcall(?:s|ed|ing)? time\b|\bclos(?:e|es|ed|ing) (?:an?|any|such) (?:grant|award|agreement|contract)\b|\b(?:cancel\w*|revok\w+|rescind\w*|laps(?:e|es|ed|ing)|axe[ds]?)\b|\bbreak (?:point|clause)\b|\bfunding agreement\b|\bpull(?:s|ed|ing)? the plug\b|\b(?:bring|brings|bringing)\b[^.;]{0,30}\bto (?:a close|an end)\b/i;
/** A decision on something else: "the decision on the capital programme", "its decision to dismiss". */
export const otherDecision =
  /\bdecisions? (?:on|about|over|regarding|concerning|relating to|as to|in respect of|to refuse|to dismiss|not to (?:award|shortlist)|for) (?!(?:[\w']+ ){0,5}?(?:this|it|these|that|them|those|clause|grants?|awards?|funding|contracts?|agreements?|money|payments?|ending|end|terminat\w*|reduc\w*|cuts?|withdraw\w*|savings?|budget|services?|group|organisation|charity|provider|whether|how|future)\b)|\b(?:refus\w+ of|refused) (?:planning|permission|consent|a licence|access)|\b(?:planning|licensing|housing|school|benefits?|parking|data protection|insurance) (?:\w+ )?(?:appeals?|decisions?|permission|claims?)\b/i;
/** What another body, or an agreement that is over, allowed. */
export const ofFormer =
  /\b(?:former|previous|predecessor|earlier|old|abolished|defunct|last) (?:[\w']+ ){0,3}(?:trust|council|authority|policy|polic(?:y|ies)|agreement|contract|conditions|terms|funder|pct|ccg|rules|scheme|practice|lease)\b(?=[^.;]{0,80}\b(?:allowed|could|was|were|had|did|used|let|gave|said|provided|stopped|ended|ran|held|permitted)\b)|\bnothing of the (?:sort|kind)\b/i;
/** Nothing here lets the funder do it. */
export const deniedPower =
  /\b(?:nothing|no (?:clause|term|condition|provision))\b[^.;]{0,50}\b(?:lets?|allows?|permits?|entitles?|enables?|gives?)\b|\b(?:may|shall|will|can|could|would|must|do|does)(?: not|not| never) (?:\w+ )?(?:be )?(?:end|stop|terminat|withdraw|withdrawn|reduc|cut|cancel|clos|walk|determin|los)\w*\b[^.;]{0,60}\bwithout\b|\b(?:wrong|untrue|incorrect|not true|not the case|mistaken) (?:to say )?that\b|\b(?:never|not) without\b/i;

/** The name of a row that tells whether reasons are given, or whether it is looked at again. */
export const whyLabel =
  /\b(?:reasons?|rationale|grounds|explanation|justification|reasoning)\b(?! (?:for (?:using|applying|choosing|needing|absence|under-?spend|the (?:under-?spend|variance|delay))|you))/i;
export const lookAgainLabel =
  /^(?:[0-9.]+ )?(?:(?:the |a |any )?(?:right|rights|way|route|how|process|procedure) (?:of|to|for) )?(?:\w+ ){0,2}?(?:appeals?|challenge|challenging|reviews? of (?:the |any |a )?(?:decision|termination|ending|withdrawal)\b.*|(?<=^(?:[0-9.]+ )?)review|reconsideration|objections?|disagree\w*|redress|recourse|escalation|second look)(?: (?:process|procedure|route|mechanism|rights?|stage|panel|against .{3,40}|to .{3,40}|of .{3,30}|by .{3,20}))?[:?]?$|\b(?:appeal|reconsider\w*|look(?:ed)? at again|decision (?:\w+ ){0,2}(?:reviewed|challenged|looked at))\b/i;
/** Who gives it, and how: "furnishes a statement", "in the notice". */
export const givesIt =
  /\b(?:giv(?:e|es|en|ing)|gets?|stat(?:e|es|ed|ing)|set(?:s|ting)? out|furnish\w*|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|record(?:s|ed|ing)?|shar(?:e|es|ed|ing)|accompan\w+|contain\w*|includ(?:e|es|ed|ing)|sen[dt]|receiv(?:e|es)|tell(?:s|ing)?|told|say(?:s|ing)?|explain(?:s|ed|ing)?|in writing|written|publish(?:es|ed)?)\b/i;

/** Told before a reason: "let me set out how we got here", "here is why". */
export const leadsToWhy =
  /\b(?:let me|I (?:will|shall|should|want to|would like to|can)|we (?:will|shall|want to|would like to|can|owe it to you to)|this (?:letter|report) will) (?:\w+ )?(?:set out|explain|tell you|say|describe|go through) (?:\w+ ){0,2}(?:how|why|what (?:led|lay|has led|brought))\b|\bhere (?:is|are) (?:why|how|our reasons|the reasons|what (?:led|lay))\b/i;
/** A bare label or a truism that stands for a reason: "for operational reasons", "priorities change", "difficult decisions". */
export const vagueWhy = wordsOf(
  '(?:for|on|because of|due to|owing to) (?:purely |a number of |a range of |a variety of |various |other |wider |our |its |the usual |sound |good |internal )*(?:operational|strategic|budgetary|financial|policy|business|commercial|internal|management|technical|administrative|organi[sz]ational|political|corporate|economic|resource|value for money|various|several|a number of|other) (?:reasons?|grounds|considerations|factors|imperatives)',
  '(?:priorities|circumstances|needs|times|things) (?:have |do |will |must |inevitably |always )*(?:chang\\w+|shift\\w*|move[sd]? on|evolv\\w+)|(?:changing|changed|shifting|evolving|new|emerging|current|corporate|strategic) (?:priorities|circumstances|direction|landscape)|strategic (?:fit|review|direction|priorities)|(?:current|present|prevailing|challenging|difficult) (?:financial |economic )?(?:climate|context|environment|times)',
  '(?:difficult|hard|tough) (?:choices|decisions)|all (?:the )?(?:relevant )?(?:factors|circumstances|matters)|(?:taking|taken|having taken) everything into account|a (?:different|new) direction|best use of (?:public|limited|scarce) (?:money|funds|resources)|after (?:careful|due|full|much) consideration',
);
/** A second look that is the funder's to grant: "may at its discretion agree to". */
export const atDiscretion =
  /\bdiscretion\b|\b(?:may|might|could) (?:agree|choose|decide|be (?:willing|prepared|able)) to\b|\b(?:endeavour|try|aim|hope)s? to\b|\bconsider whether\b|\b(?:no|not) guarantee/i;
/** No appeal, though it may sound like one: "tell your ward councillors", "our complaints leaflet". */
export const besideAppeal =
  /\b(?:ward |local |your )councillors?\b[^.;]{0,30}\b(?:views|concerns|know)|\b(?:views|concerns|feelings|opinion)\b[^.;]{0,40}\b(?:ward |local |your )?(?:councillors?|MP|member of parliament)\b|\byour (?:local )?(?:MP|member of parliament)\b|\bcomplaints? (?:leaflet|procedure|policy|process|team|form|scheme|page)\b/i;
/** "We disagree", "if you think we have it wrong", asked as a question. */
export const asksIfWrong =
  /\b(?:appeal|challenge|disagree|disput\w+|contest|wrong|unhappy|not happy|reconsider|review|look(?:ed)? (?:at )?(?:\w+ )?again|object|second opinion|think again|unfair)\b/i;
export const asksWhy =
  /\b(?:why|reasons?|rationale|grounds|explanation|explain(?:ed)?|how (?:you|it|this|we|they) (?:arrived|came|got|decided|was decided|were chosen))\b/i;
/** An answer that names whom to ask: "Ask for the Grants Appeals Panel", "Write to the Chair". */
export const goTo = new RegExp(
  String.raw`^(?:a(?:nswer)?[.:)] )?(?:yes\b|ask|write|go|appeal|apply|contact|send|tell|put|take|raise|to the|by (?:writing|asking|appealing)|within|you (?:can|may|could|should|have)|our|the)\b${within(90)}(?:\bpanel|\bcommittee|\bdirector|\bchair|\bofficer|\bhead of|\bappeal|\breview|\btrustees|\bboard|\bexecutive|\bmember|\badjudicator|\btreasurer|\bsomebody|\bsomeone|\bdays\b|\bweeks\b)|^(?:a(?:nswer)?[.:)] )?yes\b`,
  'i',
);
/** Asks whether there is one: "Can we appeal?", and not what it costs or who hears it. */
export const asksForLook =
  /^(?:[0-9.]+ |q(?:uestion)?[.:)] )?(?:and |but |so )?(?:can|could|may|might|is|are|will|would|do|does|shall)\b(?! (?:we|I|you) (?:have|need) to\b)(?![^?]*\b(?:forms?|costs?|fees?|charge|deadline|while|during|after|before|since|payments?|person|officer)\b)[^?]*\b(?:appeal|challenge|disagree|disput\w+|contest|reconsider\w*|review(?:ed)?|again|object|second opinion)\b[^?]{0,30}\?$/i;
/** "Will you tell us why?" */
export const asksToBeTold =
  /^(?![^?]*\b(?:have to|need to|must|if we appeal)\b)[^?]*\b(?:tell|told|give|given|get|explain(?:ed)?|know|see|share|say|receive|provide[d]?|set out|hear|publish(?:ed)?|there (?:be|is|are))\b/i;
/** "We are not able to share the reasoning": the answer itself withholds it, and is no reason. */
export const withholds =
  /\b(?:not|cannot|unable|never|no|nor)\b[^.;]{0,35}\b(?:share|give|say|explain|discuss|comment|disclose|go into|reveal|tell|reasons?|reasoning|explanation|appeal\w*|review\w*|challeng\w+|reconsider\w*)\b/i;
/** Another thing is denied: who hears it, the case for it, an answer to the press, what members or earlier years did; or it is promised in the same breath. */
export const deniesOther =
  /\b(?:who (?:took|takes|had|made|heard)|anybody who|anyone who)\b|\bthere (?:was|were) no (?:appeals?|challenges?|objections?) (?:from|by)\b|\b(?:press|media|previous administration|referrals had|last year's|call-in|call in|underspends?)\b|\b(?:recourse|appeal) to (?:reserves|balances)\b|\bnone (?:of (?:them|the \w+) )?(?:asked|appealed|challenged|objected)\b|\b(?:you|they|groups?|organisations?|recipients?|providers?|charit(?:y|ies)|it) (?:may|can|could) (?:still |then |of course |also )?(?:appeal|ask (?:for|us|the)|request)\b|\bwill (?:then )?look again\b|\b(?:reason|rationale|grounds) (?:to|for) (?:keep|chang|alter|continu|depart|delay)\w*|\bobjections? to an? \w+|\blate (?:requests?|appeals?)\b|\b(?:you|the (?:recipient|provider|grantee|organisation|charity|group)) (?:need|(?:do|does|are|is|will|shall) not (?:have|need|(?:be )?(?:asked|required|obliged)) to)(?: not)? (?:give|state|explain|say|justify|appeal)|\bif the (?:recommendation|proposal)\b|\b(?:the amount|the total|overturning)\b/i;

/** "Nobody may recommend ending it before a review that you attend", "no notice takes effect while an appeal is open": the second look comes first, and is denied to nobody. */
export const lookComesFirst: RegExp =
  /\b(?:nobody|no one|no-one|no|not|never|cannot)\b[^.;]{0,90}\b(?:before(?! or after)|until|unless|without|ahead of|prior to|while|except (?:after|on|following))\b[^.;]{0,50}\b(?:reviews?|appeals?|appealed|hear(?:d|ing)s?|looked at|second look|met (?:you|with)|put (?:your|its) case)\b/i;
/** "No one who was part of the decision hears the appeal": who may not sit on it. */
export const keptOffIt: RegExp =
  /\b(?:nobody|no one|no-one|none|no (?:officer|member|person|councillor|manager|trustee)s?)\b[^.;,]{0,12}\b(?:who|that|from|involved|connected|of those)\b/i;
