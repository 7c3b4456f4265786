import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Speaking out by words that can mean little else. */
const strong = anyOf(
  'critici[sz]\\w*|campaign(?:s|ed|ing|ers?)?(?! (?:materials?|budget|managers?|posters?))|lobby(?:ing)?|lobbies|protest(?:s|ed|ing)?|dissent\\w*|(?:express|voice|voicing|air|airing) (?:\\w+ ){0,3}(?:disagreement|dissent|opposition|objections?)',
  'outspoken|speak(?:s|ing)? (?:out|up|publicly|freely|openly|plainly|in public|against)|spoken (?:out|up|publicly|against)|(?:speak|say|give)(?:s|ing)? (?:your|its|their|her|his|our) minds?|freedom (?:of speech|to speak)|free speech',
  'find(?:s|ing)? fault|tak(?:e|es|ing) (?:issue|us to task|the \\w+ to task)|hold(?:s|ing)? (?:us|the \\w+) to account|disagree\\w* with (?:us|our|the council|the board|the authority|council policy)|challeng\\w+ (?:us|our|the council|the board|the authority|public bodies|polic(?:y|ies)|decisions?)|critical of (?:us|the|our|council)|act(?:s|ing)? against (?:us|the (?:council|authority|board|trust|icb|commissioner))',
  '(?:publicly|in public|openly) (?:to )?(?:oppos|disagree|challeng|comment|question|argu|critici|object|complain|say|contradict|speak)\\w*',
  `(?:oppos|disagree|challeng|comment|argu|object|complain|contradict)\\w*\\b${within(30)}\\b(?:publicly|in public|openly|in the (?:press|media|papers?))`,
  'public (?:comments?|criticism|debate|statements?|positions?|stance|opposition|disagreement|policy|argument|remarks?)|petitions?|open letters?|advocacy|press for (?:changes?|reform)|seek(?:ing)? to change',
);
const venue = anyOf(
  'press(?! (?:office|officer|team|desk)s?\\b)|media(?! (?:office|officer|team|pack)s?\\b)|newspapers?|papers|journalists?|reporters?|broadcasters?|social media|radio|television|(?:your |an |their |its )?MPs?|members of parliament|councillors|elected (?:members|representatives)|in public|publicly|openly|aloud|online',
);
const utter = anyOf(
  'say(?:s|ing)?|speak(?:s|ing)?|talk(?:s|ing)?|comment(?:s|ing|ed)?|publish(?:es|ed|ing)?|writ(?:e|es|ing)|print(?:s|ing)?|post(?:s|ing)?|stat(?:es|ing)|voice|express(?:es|ing)?|tell(?:s|ing)?|discuss(?:es|ing)?|issu(?:e|es|ing)|releas(?:e|es|ing)|mak(?:e|es|ing)|giv(?:e|es|ing)|go(?:es|ing)?|circulat(?:e|es|ing)|brief(?:s|ing)?|contact(?:s|ing)?|approach(?:es|ing)?|appear(?:s|ing)?|air|raise|share|respond(?:s|ing)?|repl(?:y|ies|ying)|answer(?:s|ing)?',
);
const piece = anyOf(
  'statements?|comments?|remarks?|articles?|tweets?|(?<!\\b(?:the|a|by|this) )posts|blogs?|interviews?|press releases?|publications?|speech(?:es)?|letters to|anything (?:that )?(?:you|it|they|the \\w+) (?:\\w+ ){0,3}(?:say|tell|post|print|publishe?|write)s?',
);
const about =
  '(?:about|on|concerning|regarding|relating to|touching|against|over|critical of|at odds with|contrary to|inconsistent with|referr?ing to|which (?:mention|comment on|touch on|concern|refer to)s?|that (?:mention|comment on|touch on|concern|refer to)s?|mention(?:s|ing)?)';
const quiet = anyOf(
  'silen(?:t|ce|ced|cing)|(?:keep|keeping|stay|staying|fall|falling|be|being|kept) (?:you |them |it )?(?:quiet|silent|mum)|(?:your|its|their) (?:mouths?|lips?|tongues?)|say(?:ing)? nothing|hold(?:ing)? back|gag\\w*|muzzl\\w+',
);
/** Speaking out, or saying something to somebody who will print it. */
const speech = anyOf(strong, `${utter}\\b${within(50)}\\b${venue}`);
/** What one says, as one likes. */
const whatYouSay =
  '(?:what|whatever|anything|how) (?:else )?(?:you|it|they|we all|the \\w+|a \\w+|groups|partners|charities|grant[- ]?holders?) (?:\\w+ ){0,2}?(?:says?|tells?|publish(?:es)?|writes?|thinks?|prints?|posts?)';
const asOneLikes =
  "(?:say|publish|write|print)(?:s|ing)? (?:\\w+ )?(?:what|whatever|as much as|anything)(?:ever)? (?:you|it|they|the (?:\\w+ )?(?:organisation|charity|provider|recipient|grantee|group|partner|contractor|supplier))(?:'d)? (?:likes?|pleases?|wants?|wish(?:es)?|thinks?|chooses?|sees? fit|learns?|finds?)";

/** A duty not to, laid on whoever the sentence is about. */
const mustNot = anyOf(
  '(?:shall|must|may|will|should|is to|are to|would|can|agrees?|undertakes?)(?: please| also)? (?:not|never)(?: to)?|must not|shall not|may not|is not to|are not to|not to|not (?:be )?(?:permitted|allowed|free|at liberty|entitled) to|do not|does not|neither \\w+ nor',
);
const leave =
  '(?:approval|consent|agreement|permission|authority|clearance|sign-?off|say-?so|leave|prior (?:\\w+ )?(?:notice|sight))';
const pressOffice =
  "(?:us|me|our \\w+|our (?:press|communications|media|comms) \\w+|the \\w+(?:'s)? (?:press|communications|media|comms) \\w+|the (?:council|authority|board|trust|icb|commissioner|buyer|funder)(?:'s)?)";

/** Those of the funder's staff who see to the press. */
const officers =
  "(?:our|the) (?:[a-z]+(?:'s)? ){0,2}(?:press|communications?|media|comms|publicity) (?:team|office|officers?|desk|unit|manager)";

/** Silence asked for: a duty, a wish, a rule that a contract or a letter lays on those it funds. */
export const silenced = wordsOf(
  `${mustNot}\\b${within(50)}\\b${speech}`,
  // "say or publish anything about homelessness without our written agreement"
  `${mustNot}\\b${within(20)}\\b${utter}\\b${within(40)}\\b${about}\\b${within(60)}\\bwithout\\b${within(40)}\\b${leave}`,
  `(?:nobody|no (?:employee|trustee|member of (?:staff|the)|staff|volunteer|one|person|officer|partner|provider|grant[- ]?holder|recipient|supplier|organisation)s?)\\b${within(60)}\\b(?:may|shall|must|is to|are to|should|can|will)\\b(?! (?:be (?!quoted)|feel|fear|lose|suffer|mind|think|stop|object))${within(30)}\\b${speech}`,
  `no (?:contact|dealings|communications?|talking|speaking|interviews?|comments?|statements?|public comments?|criticism)\\b${within(30)}\\b(?:with|to|in|by|of|about)\\b${within(20)}\\b(?:${venue}|council|authority|buyer|funder)`,
  `(?:say|saying|publish|write|make|issue|give|offer|put out|post) (?:nothing|no (?:\\w+ ){0,2}(?:comments?|statements?|remarks?|criticisms?|interviews?))\\b${within(50)}\\b(?:${venue}|at odds|contrary|critical|against|policy|policies)`,
  `(?:asked|ask that you|expected|expect \\w+|required|requested|agrees?|undertakes?|obliged|shall|must|will|should|are|is) (?:to )?(?:please )?(?:refrain|desist|abstain|keep (?:out of|away from|clear of)|stay (?:out of|away from)|steer clear of|avoid)\\b${within(30)}\\b(?:${strong}|public debate|debate|${venue})`,
  `(?:remain|stay|keep|be)(?:s|ing)? (?:strictly |publicly )?(?:neutral|silent|quiet|impartial)\\b${within(40)}\\b(?:in public|publicly|about|on|over|polic\\w+)`,
  `keep(?:s|ing)? (?:any |all |your |its |their |such )?(?:\\w+ ){0,2}(?:disagreements?|criticisms?|concerns|views|differences|complaints|opinions)\\b${within(60)}\\b(?:private|to (?:yourself|yourselves|itself|themselves)|in[- ]house|out of the (?:press|media|papers|public)|between us)`,
  `(?:final say|veto|last word)\\b${within(20)}\\b(?:over|on|of)\\b${within(30)}\\b(?:says?|publish\\w*|statements?|comments?|publications?|articles?)`,
  `${leave} (?:will|may|can|shall) be (?:withheld|refused)\\b${within(30)}\\b(?:where|if|for|when)\\b${within(60)}\\b(?:critici\\w+|confidence|policy|policies|reputation|embarrass\\w*|undermin\\w+|views?|at odds)`,
  `(?:route|refer|direct|pass|send|forward)(?:s|ed)?\\b${within(30)}\\b(?:media|press|journalists?'?|reporters?'?) (?:enquir(?:y|ies)|requests?|calls?|questions?|approaches)\\b${within(20)}\\b(?:to|through|via)`,
  '(?:media|press) (?:requests?|enquir(?:y|ies)|calls?|questions?) (?:must|should|shall|are to|have to|to) be (?:passed|referred|sent|directed|routed|forwarded|dealt with)',
  `(?:requests?|enquir(?:y|ies)|calls?|questions?|approaches)\\b${within(15)}\\bfrom (?:the |any |all )?(?:press|media|journalists?|reporters?|newspapers?)\\b${within(20)}\\b(?:must|should|shall|are to|is to|have to|to)\\b${within(10)}\\b(?:passed|referred|sent|directed|routed|forwarded)`,
  `(?:united front|toe the line|on[- ]message|supportive of (?:us|our|the \\w+(?:'s)?) (?:polic\\w+|decisions?|position|plans?)|hold(?:s|ing)? off\\b${within(20)}\\b${strong})`,
  `no (?:[a-z]+ ){0,4}(?:statements?|comments?|releases?|articles?|interviews?) (?:on|about|concerning|to the|critical of)\\b${within(50)}\\b(?:may|shall|must|can|should|is to|are to|will) be (?:issued|made|published|released|given|posted)\\b${within(20)}\\bwithout\\b${within(20)}\\b${leave}`,
  `nothing (?:critical|negative|adverse|hostile|unfavourable|derogatory|detrimental) (?:of|about|to|towards?)\\b`,
  `(?:${mustNot}|neither)\\b${within(60)}\\b(?:statements?|comments?|remarks?|publications?|posts?)\\b${within(20)}\\b(?:detrimental|prejudicial|derogatory|adverse|disparaging|critical|hostile|damaging|contrary|unfavourable) (?:to|of|about|towards?)`,
  `(?:not|never) sign (?:\\w+ )?(?:petitions?|open letters?)`,
);

/** "We cannot fund organisations which have criticised the Council": no limit on the money, but a price on what was said. */
export const shutOut = wordsOf(
  `(?:cannot|do not|will not|not|never) (?:be able to )?(?:fund|support|consider|award|make (?:grants|awards) to|accept)\\b${within(40)}\\b(?:organi[sz]ations?|groups?|charities|anyone|bodies|those|applicants?) (?:which|who|that)\\b${within(30)}\\b(?:critici\\w+|oppos\\w+ (?:us|our|(?:the|any|its|an?) (?:\\w+ )?(?:council|authority|board|trust|commissioner|icb|polic|decision|proposal|plan|cut|closure))|campaign\\w* against|spoken (?:out )?against|lobb\\w+ against|protest\\w* against)`,
  '(?:groups?|organi[sz]ations?|charit(?:y|ies)|applicants?|bod(?:y|ies)|those|anyone|clubs?|associations?) (?:which|who|that|whose \\w+)\\b[^.;]{0,80}\\b(?:campaign\\w*|lobb\\w+|protest\\w*|petition\\w*|spoken (?:out )?|oppos\\w+|critici[sz]\\w+)(?: publicly| openly| in public| actively)?(?: (?:against|for the reversal of))? (?:us|our|any|an?|the|its|decisions?|polic(?:y|ies))\\b[^.;]{0,80}\\b(?:not (?:be )?(?:eligible|considered|funded|supported|accepted)|ineligible|cannot apply|may not apply|excluded|barred|disqualified|need not apply)',
  '(?:not|never|cannot) (?:be able to )?(?:consider|fund|support|accept|award)\\b[^.;]{0,50}\\b(?:groups?|organi[sz]ations?|charit(?:y|ies)|applicants?|bod(?:y|ies)|those|anyone) (?:which|who|that)\\b[^.;]{0,60}\\b(?:campaign\\w*|lobb\\w+|protest\\w*|oppos\\w+|critici[sz]\\w+|spoken (?:out )?)(?: publicly| openly| in public| actively)?(?: against)? (?:us|our|any|an?|the|its|decisions?|polic(?:y|ies))\\b',
);

/** Words to be shown and agreed before they are said: "must be cleared beforehand with the communications team", "check with our officer before you talk to a newspaper". */
export const clearedFirst = wordsOf(
  `(?:${speech}|${piece})\\b${within(120)}\\b(?:must|shall|should|has to|have to|needs? to|is to|are to|to)(?: first| always| all)? (?:not )?be (?:\\w+ )?(?:cleared|approved|agreed|vetted|checked|passed by|signed off|authori[sz]ed|sanctioned|taken down|removed|withdrawn|submitted\\b${within(60)}\\b(?:approv\\w+|agreement|consent|clearance|sign-?off|first|beforehand|before (?:release|publication|issue|being|(?:it is|they are) (?:issued|published|released|made)))|seen by)\\b`,
  `(?:clear|check|agree|run|discuss|consult|seek \\w+)\\b${within(20)}\\b(?:with|by|past|from)\\b ${pressOffice}\\b${within(40)}\\b(?:before|first|prior to|in advance of|ahead of)\\b${within(40)}\\b(?:${utter}\\b${within(40)}\\b${venue}|${strong})`,
  `(?:clear|check|agree|settle)\\b${within(10)}\\bwith ${officers}\\b${within(20)}\\b(?:anything|everything|what(?:ever)?|any \\w+)\\b${within(20)}\\b(?:say|tell|publish|post|write|print|comment)\\b(?! at (?:the|our) (?:launch|opening|event))`,
  `(?<!\\b(?:officers?|councillors|members|council staff) (?:must|should|will|shall|are asked to) (?:first )?)(?:clear|check|agree)\\b${within(10)}\\bwith ${officers}\\b${within(10)}\\b(?:before|prior to)(?: you| they| it)? (?:say|speak|comment|publish|post|writ)\\w*\\b${within(20)}\\babout (?!(?:the|this|your|its|our) (?:\\w+ )?(?:grant|award|funding|project|contract|logo)\\b)`,
  `(?:submit|send|show|provide|supply)\\b${within(50)}\\b(?:for|to)\\b${within(30)}\\b${leave}\\b${within(20)}\\b${piece}\\b${within(40)}\\b(?:polic\\w+|council|authority|critic\\w*|public)`,
  `(?:ask|obtain|get|have|seek|need|require)s?\\b${within(20)}\\b${leave}\\b${within(20)}\\b(?:before|to|prior to)\\b${within(20)}\\b(?:${speech}|publish\\w* (?:its |any |the )?(?:\\w+ )?(?:findings|research|views|opinions?|reports?)\\b${within(30)}\\b(?:reflect|comment|critical|touch|bear|concern)\\w*)`,
);

/** A price put on it: "if you campaign against our decisions we may withdraw the grant", "criticism will be regarded as a breach". */
export const punished = wordsOf(
  `(?:if|where|should|when)\\b${within(50)}\\b(?:critici\\w+|campaign\\w*|lobb\\w+|protest\\w*|speaks? out|oppos\\w+|petition\\w*)\\b${within(80)}\\b(?:may|can|will|could|might|shall|reserves? the right to)\\b(?! not\\b|not)${within(30)}\\b(?:withdraw\\w*|end(?:ed)?|review(?:ed)?|stop(?:ped)?|reduc\\w+|reconsider\\w*|terminat\\w+|withh[eo]ld|claw\\w*|cut|lose|lost|forfeit\\w*|repa(?:y|id)|(?:pay|paid|give|given|hand|handed|send|ask for|want|claim) (?:it|this|that|the (?:money|grant|award)|some of it|all of it|any of it)?(?: all)? ?back|return (?:it|the (?:money|grant|award)))`,
  `(?:critici\\w+|oppos\\w+|campaign\\w*|protest\\w*|speaks? out|lobb\\w+)\\b${within(60)}\\b(?:will|shall|may|can expect to|could) (?:have|find|see|lose|forfeit)\\b${within(15)}\\b(?:funding|grants?|awards?|contract|support|money)\\b`,
  `(?:${strong})\\b${within(50)}\\b(?:will|shall|may|is|are|would|could)(?: \\w+)? (?:be )?(?:regarded|treated|considered|seen|taken|deemed|constitutes?|counts?|amounts?)\\b${within(20)}\\b(?:as|to|a)\\b${within(20)}\\b(?:breach|default|misconduct|grounds?|reason to)`,
);

const unbound =
  '(?:keeps? (?:you|it|them|anyone|anybody|groups|either (?:party|side)|the \\w+) from|prevent|stop|limit|restrict|constrain|fetter|inhibit|curb|hinder|prohibit|forbid|bar|affect|preclude|control|interfere|discourage|deter|depriv|censor|put you off|oblige|(?:require|ask|expect|want)(?:s|ed|ing)? (?:you|it|them|they|anyone|anybody|any \\w+|the \\w+|groups|partners|providers|organisations|charities|recipients)\\b(?! (?:how|what|whether|which|who|why|about|for)\\b)|mean|imply|impl|requir)\\w*';
const none = '(?:nothing|none|no|neither|nor|not|never|without|nobody)';
/** Nothing holds it back: "nothing in these terms prevents you from criticising", "nor should it stop you from saying in public". */
export const unhindered = wordsOf(
  `(?:${none}|not)\\b${within(80)}\\b(?:${unbound}|get(?:s|ting)? in (?:the|your|its|their) way|stand(?:s|ing)? in (?:the|your|its|their) way|(?:be )?(?:construed|read|taken|understood|interpreted))\\b${within(100)}\\b(?:${speech}|${quiet}|${whatYouSay}|${asOneLikes}|independen(?:t|ce)|open about|discretion|comment(?:ing)? (?:up)?on)`,
  // "Nothing in this deed fetters the right of the Charity to oppose the policies of the Council."
  `(?:nothing|no|not|never|nor|neither)\\b${within(60)}\\b(?:fetter|restrict|limit|affect|prejudice|curtail|impair|diminish)\\w*\\b${within(15)}\\b(?:right|freedom|liberty|ability|independence)\\b(?! of (?:us|the (?:council|authority|board|trust|icb|commissioner|fund|funder|buyer))\\b)${within(60)}\\bto (?:[a-z]+(?:,| or| and) ){0,2}(?:question|oppose|challenge|dispute|contest|contradict|condemn|disagree with)\\b${within(30)}\\b(?:polic(?:y|ies)|decisions?|actions?|us|government|councils?)`,
  `(?:no|without(?: any)?|any) (?:\\w+ )?(?:limits?|restrictions?|conditions?|bar|fetters?|effect|bearing|hindrance|constraints?)\\b${within(30)}\\bon\\b${within(50)}\\b(?:${strong}|${quiet}|${whatYouSay}|freedom|right to)\\b`,
  `(?:not|never|nothing|no|nor)\\b${within(40)}\\b(?:wish|desire|intention|intend|seek|want|aim|attempt|right|power|look(?:ing)?)\\b${within(20)}\\b(?:control|limit|restrict|influence|vet|censor|stop|police|dictate)\\b${within(30)}\\b(?:${strong}|${quiet}|${whatYouSay})`,
  `(?:need not|not need|not have to|no need|not required|not obliged|no (?:\\w+ )?obligation)\\b${within(30)}\\b(?:permission|consent|approval|blessing|say-?so|sign-?off|leave|clear\\w*|check\\w*|ask\\w*|show\\w*|submit\\w*|tell us)\\b${within(60)}\\b(?:${speech}|publish\\w*|speak\\w*|comment\\w*|say\\b)`,
  `(?:not|never|neither|nothing)\\b${within(15)}\\b(?:buy|buys|bought|buying|purchase|price|cost)\\b${within(20)}\\b(?:silence|loyalty|agreement|your voice)`,
  `(?:not|never) (?:vet|censor|edit|police|screen|check|control)\\b${within(10)}\\b(?:${whatYouSay}|what (?:our|any|the) \\w+ (?:says?|publish\\w*|writes?))`,
  `(?:hold|express)\\w*(?: and (?:to )?express)? (?:its own |their own |its |their )?(?:views|opinions)\\b${within(60)}\\b(?:at variance|contrary|different|at odds|of (?:its|their) own|critical|that (?:differ|we))`,
  `(?:full|complete|sole|its own|retain\\w*|keeps?) editorial (?:control|independence|freedom)`,
);

const mayFreely = anyOf(
  '(?:may|can)(?: still| always| also| continue to| of course| from time to time| at any time)?|(?:is|are|remains?|stays?|be|feel|being|as) (?:\\w+ )?(?:free|at liberty|entitled|welcome|able|permitted|allowed|encouraged)|rights?|freedom|liberty|continues?|go on|carry on|keep on|encouraged?s?|expect (?:you|them|partners|groups|providers)|hope (?:that )?(?:you|they|partners|groups)|wish to',
);
/** Freedom given in so many words: "may say what it likes about public policy", "is at liberty to publish, to lobby and to find fault". */
export const freely = wordsOf(
  `${mayFreely}\\b${within(70)}\\b(?:${strong}|say (?:so )?(?:publicly|in public|openly|that (?:a|the|our|its|any) (?:policy|decision|council)|to the (?:press|media))|${asOneLikes})`,
  `(?:critici\\w+|campaign\\w*|advocacy|public (?:comment|criticism|debate)|lobbying|speaking out|challenge|dissent)\\b${within(60)}\\b(?:is|are|remains?)(?: \\w+)? (?:permitted|allowed|encouraged|welcomed?|legitimate|proper|protected|valued|(?:a )?(?:legitimate|proper|normal|natural|vital|necessary|rightful|important) part)`,
  '(?:a )?thorn in (?:our|the \\w+) side|(?:critical friends?|our (?:harshest|best|sharpest) critics)',
);

/** Nobody pays for it: "will not be treated as a breach", "you won't lose a penny for disagreeing with us". */
export const unpunished = wordsOf(
  `(?:${strong})\\b${within(90)}\\b(?:not|never|none of \\w+|neither|no|nor|without)\\b${within(25)}\\b(?:treated|regarded|counted?|held|taken|considered(?= (?:as|an?|to be|grounds|when|in)\\b)|seen|breach|grounds?|reason|penali[sz]\\w*|affect\\w*|harm\\w*|at risk|cost|lose|weighed|fear|prejudice|repercussions?|consequences?|bearing|disadvantaged?)\\b`,
  `(?:not|never|nobody|no \\w+|nor)\\b${within(30)}\\b(?:los(?:e|es|ing)|penali[sz]\\w+|punish\\w*|disadvantag\\w*|mark(?:ed)? down|suffers?|cost you|turned? (?:down|away)|worse off)\\b${within(40)}\\b(?:for|because|on account of|by)\\b${within(30)}\\b(?:${strong}|${whatYouSay})`,
  `(?:that|which|who|have|has)(?: publicly| openly| often)? (?:critici[sz]ed?|opposed?|campaigned?|spoken out|protested|disagreed?)\\b${within(40)}\\b(?:as|just|equally|still|also) (?:welcome|free|eligible|likely|able)\\b`,
  `(?:entirely |wholly |purely |solely |quite )?(?:a |your |their |its )(?:own )?(?:matter|business|affair|choice|concern|decision)\\b(?! (?:plan|case|support|hours|rates?|days?|model|continuity|letter|notice))${within(40)}\\b(?:${whatYouSay})`,
  `(?:${whatYouSay}|whether (?:or not )?(?:you|it|they|the \\w+) (?:speaks?|campaigns?|comments?|goes?|go|talks?|critici[sz]es?))\\b${within(90)}\\b(?:(?:is|are|remains?|'s) (?:\\w+ )?(?:a matter (?:for|of)|up to|your|their|its|for (?:you|it|them)(?: alone)? to)|(?:is|are|remains?) (?:\\w+ )?(?:not ours|none of our))`,
);

/** Words that point back to the sentence before: "This contract does not restrict it." */
export const leavesItBe =
  /\b(?:agreement|contract|grant|award|deed|funding|money|terms?|conditions?|us|we|council|board|icb|trust)\b[^.;:?]{0,20}\b(?:not|never|nothing|no)\b[^.;:?]{0,15}\b(?:restricts?|limits?|affects?|prevents?|stops?|touch(?:es)?|interferes?(?: with)?|changes?|gets? in the way of|stands? in the way of|object(?:s)? to|want to stop)\b[^.;:?]{0,12}\b(?:it|that|this|them|those|any of (?:it|this|that))\b|\bnothing in (?:this|the|these|our|your) [^.;:?]{0,30}\b(?:restricts?|limits?|affects?|prevents?|stops?|touch(?:es)?|changes?|gets? in the way of|stands? in the way of)\b[^.;:?]{0,12}\b(?:it|that|this|them|those)\b/i;
/** What the sentence before is then of. */
export const strongSpeech = wordsOf(
  strong,
  `${utter}\\b${within(40)}\\b(?:press|media|newspapers?|journalists?|in public|publicly)`,
);

/** "Can we still campaign if we take this money?" over or before its answer. */
export const mayWe = wordsOf(
  `(?:can|may|could) (?:we|i|groups|charities|organi[sz]ations|funded \\w+|our \\w+)\\b${within(60)}\\b(?:${speech})`,
  `(?:are|is) (?:we|i|our \\w+)\\b${within(20)}\\b(?:free|allowed|able)\\b${within(40)}\\b(?:${speech})`,
);
/** "Will we still be allowed to object to what the council does?" */
export const mayWeStill =
  /^(?:so |and |but |if [^,?]{1,40}, )?(?:can|could|may|will|would|shall|are|is|am|do|does) (?:we|i|it|our|groups?|charities|organi[sz]ations|a|the|those|anyone|people)\b[^?]{0,60}\b(?:still|allowed|able|free|say|speak|object|oppose|campaign|lobby|protest|challenge|criticise|disagree|argue|stand up|stick up)\b/i;
export const willIt = wordsOf(
  `(?:will|would|does|do|is|could|can) (?:it|this|that|the \\w+|speaking|critici\\w+|campaigning|taking|having|we|i|our \\w+|your \\w+)\\b${within(60)}\\b(?:affect|stop|harm|count against|put at risk|mean|have to|need (?:your |the \\w+'s )?(?:permission|approval|consent)|prevent|limit|restrict|lose)\\b`,
);

/** "Let our communications manager have a copy of any press release two days before": shown, and not stopped. */
export const shownFirst = wordsOf(
  `(?:copy|copies|sight|drafts?|notice|warning)\\b${within(20)}\\bof(?: (?!(?:plan|draft|policy|strategy|document|proposals?|for|to|with|which|in)\\b)[a-z'-]+){0,4} ${piece}\\b${within(80)}\\b(?:before|in advance|beforehand|ahead|prior|earlier|first)`,
  `(?:tell|let|inform|warn|notify|alert|consult)\\b${within(40)}\\b(?:before|in advance|ahead|prior)\\b${within(40)}\\b(?:${strong}|${utter}\\b${within(40)}\\b(?:press|media|newspapers?|journalists?|publicly|in public))`,
);
/** "Comments are welcome before the plan is agreed", "tell us what you think before 4 May": answers that a body asks for are not speech that it wants to see first. */
export const answersWanted =
  /\b(?:comments?|views|responses?|representations?|objections?|feedback)\b[^.;]{0,20}\b(?:welcomed?|invited|sought|(?:must|should|may|can|shall|to) be (?:received|returned|submitted|sent|made|given)|before the (?:closing|deadline|consultation))\b|\b(?:send|submit|make|return|give|tell|let|welcomes?|invites?|seeks?)\b(?: us)?(?: have| know)?(?: with)? (?:(?:your|any|all|copies of) )+(?:[a-z]+ )?(?:comments?|views|thoughts|opinions?|objections?|feedback|representations?)\b|\bconsult(?:ation|ing)\b/i;
/** "Do nothing likely to bring us into disrepute", "conduct likely to damage our reputation": fair criticism could be said to fall under it. */
export const harmsName = wordsOf(
  `(?:do|doing|say|done) nothing\\b${within(60)}\\b(?:into disrepute|reputation|good name|standing|embarrass\\w*)`,
  `(?:conduct|behaviour|actions?|acts?|anything|things?|way|manner)\\b${within(50)}\\b(?:into disrepute|(?:damag|harm|injur|tarnish|detriment|prejudic|advers)\\w*\\b${within(30)}\\b(?:reputation|good name|standing|image))`,
);

/** Others' names and pictures, the funder's badge, a tender under way or the people helped: what may be kept back without silencing anybody. */
export const keptBack =
  /\b(?:logo|badge|crest|emblem|branding|trade ?marks?|about (?:any|a|the|individual|named) (?:\w+ ){0,2}(?:person|people|patients?|clients?|children|child|residents?|tenants?|cases?|service users?)|details (?:of|about) (?:any|the|a|its|individual|those) (?:\w+ )?(?:person|people|clients?|patients?|children|service users?|individuals?|cases?)|photographs?|pictures|personal (?:data|information|details)|identif\w+|confidential\w*|(?:individual|other|any) (?:applications|cases|applicants)|safeguarding|service users? online|standstill|procurement|(?:your|this|the|their|its|any|other) (?:tender|bid|quotation|quote|submission|application)s?)\b/i;
/** "In your response", "the draft plan": what a consultation invites. */
export const inReply =
  /\b(?:in (?:your|the|a) (?:response|reply|answers?|survey|form|questionnaire)|draft (?:plan|strategy|policy|proposals?)|respondents?|closing date|this survey|at the (?:meeting|event|hearing|inquiry)|public (?:meeting|hearing|consultation|inquiry)|(?:complain|complaint)s? (?:procedure|about (?:the|your) (?:care|service)))\b/i;
/** What the funder lays on itself or tells of others. */
export const ofOthers =
  /\b(?:(?:neighbouring|another|other|different) (?:authority|council|funder|board|borough)|(?:the |our )?(?:panel|committee|officers|councillors|members|judges|assessors|evaluators|council staff|we) (?:shall|must|will|may|should|can|do|would|cannot) (?:not|never)|(?:we|panel) (?:will not|cannot|do not|shall not|must not))\b/i;
