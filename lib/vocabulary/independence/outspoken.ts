import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const funder = '(?:us|me|our|the (?:council|authority|board|trust|icb|commissioner|force|funder|buyer|partnership))';

/** Saying something, in any of its verbs. */
export const saying = wordsOf(
  'say(?:s|ing)?|tell(?:s|ing)?|speak(?:s|ing)?|talk(?:s|ing)?|writ(?:e|es|ing)|explain(?:s|ing)?|go(?:es|ing)? to|put(?:s|ting)?|communicat(?:e|es|ing) with|comment(?:s|ing)?|argu(?:e|es|ing)|publish(?:es|ing)?|print(?:s|ing)?|(?<!\\b(?:our|the|your|these|by) )post(?:s|ing)?|air(?:s|ing)?|views?|opinions?',
);
/** To those who print it, repeat it or vote on it. */
export const airedTo = wordsOf(
  'newspapers?|(?:the|local) papers?|press(?! (?:office|officer|team|release|desk|cutting)s?)|media(?! (?:team|office|officer|pack))|radio|television|tv|journalists?|reporters?|social media|facebook|in public|publicly|openly|in print|aloud',
  'the (?:\\w+ )?(?:gazette|echo|mercury|courier|herald|argus|chronicle|advertiser|observer|journal)|MPs?|scrutiny|supporters|donors|whomever|whoever|anyone (?:else )?(?:you|who|they)|anybody (?:you|who|they)|public (?:affairs|matters|polic(?:y|ies)|forum)',
);
/** Opposition by its plainer names: "argue with us", "object to closures", "as rude about us as you like". */
export const opposition = wordsOf(
  `object(?:s|ed|ing)? to|oppos(?:e|es|ed|ing)|rude about|stick(?:ing)? up for|stand(?:ing)? up (?:for|to)|quarrel(?:ling)? with|(?:got|get|gets|getting|gone|go) (?:it |this |that |things |something )?wrong`,
  `(?:argu(?:e|es|ing)|disagree(?:s|ing)?|differ(?:s|ing)?) with|(?:attack|question|challenge|criticise|criticize|denounce|condemn)(?:s|ing)? ${funder}`,
  '(?:contrary to|at odds with) (?:that|those) of the \\w+|truth to power|picket\\w*|speak(?:s|ing)? (?:out )?against|representations? [^.;]{0,40}against|feelings known|outspoken|(?:your|its|their) case (?:in public|publicly|known)',
  '(?:keep|keeps|keeping|go|going|carry|carrying) on at (?:us|the \\w+)|(?:pester|badger|nag|needle|harry|chivvy)(?:s|ing)? (?:us|the (?:council|authority|board|trust|icb))|give (?:us|the (?:council|board|trust|icb)) a hard time|hold our feet to the fire|(?:make|making|kick up|kicking up) (?:a )?(?:noise|fuss|stink) about',
  'critici[sz]\\w+|campaign(?:s|ed|ing)?(?! (?:materials?|budget|managers?|posters?))|lobb(?:y|ies|ying)|protest(?:s|ing)?|petition(?:s|ing)?',
);

/** Leave to speak, given in so many words: "as free as before", "by all means", "at liberty". */
export const leaveGiven =
  /\b(?:as free as|free to|feel (?:quite |perfectly )?(?:free|able)|(?:still|always|very|most) welcome to|at liberty|by all means|of course (?:tell|say|talk|speak|write|put|go)|(?:may|can) (?:of course|certainly|always|still)|entitled to|free(?:dom)? to|do say so|please (?:do )?(?:say so|carry on|keep on|go on)|as rude about)\b/i;
/** Leave that hangs on somebody's yes: "so long as we have cleared it", "once our office has approved it". */
export const leaveHangs =
  /\b(?:so long as|as long as|provided(?: that)?|once|after|only (?:if|when|with|after)|unless|until|subject to)\b[^.;]{0,40}\b(?:consent\w*|agree[ds]?|agreement|approv\w+|clear(?:ed|ance|s)|permission|seen it|seen what|sign(?:ed|s)? (?:it )?off|say-so)\b/i;
/** "The charity's liberty to speak on any matter is left as it was", "your right to campaign is not touched". */
export const leftAsItWas =
  /\b(?:liberty|freedom|right|rights|independence)\b[^.;]{0,160}\b(?:unaffected|untouched|left as it|as (?:it was )?before|as it was|continues?|preserved|protected|undiminished|not (?:\w+ )?(?:touched|affected|limited|restricted|reduced|altered|changed)|remains?)\b/i;
/** "No reason to keep quiet", "not a reason to hold your tongue". */
export const noReason =
  /\b(?:no|not an?|never an?|hardly an?|is not an?) (?:good )?(?:reason|cause|call|need) (?:for (?:you|anyone|anybody|groups) )?to (?:keep|go|stay|fall|be|hold|bite|mince|pull|say nothing|stop (?:speaking|campaigning|criticising|arguing))\b/i;
export const quietly =
  /\b(?:quiet|silent|mum|tongues?|hold back|punches|words|say nothing|stop (?:speaking|campaigning|criticising|arguing))\b/i;
/** "We do not ask those we fund to share our views", "never conditional on your agreeing with us". */
export const noAssent =
  /\b(?:not|never|no|nobody|nor)\b[^.;]{0,60}\b(?:shar(?:e|es|ing) our (?:views?|opinions?|politics)|agree(?:s|ing|ment)? with (?:us|everything we|our (?:views?|polic\w+|decisions?))|see(?:ing)? things our way|tak(?:e|es|ing) our side|support(?:s|ing)? our (?:polic\w+|decisions?|views))\b/i;
/** "Nobody will think the worse of you for saying so", "it will make no difference to the money". */
export const noGrudge =
  /\b(?:not|never|no|nobody|no one|nor)\b[^.;]{0,40}\b(?:think (?:any )?(?:the )?(?:worse|less|ill)|bear (?:you |it )?(?:a |any )?grudge|mind (?:if|what)|difference to (?:the|your|our) (?:money|grant|award|funding|contract)|suffers? for)\b/i;
/** "It is not our business what you say about us." */
export const notOurBusiness =
  /\b(?:not|none of|no) (?:our|the \w+'s) (?:business|affair|concern|place)\b[^.;]{0,40}\b(?:say|write|post|publish|think|campaign)\b|\bno concern of (?:ours|the \w+'s)\b[^.;]{0,40}\b(?:say|write|post|publish|campaign)\b/i;
/** Those who differ are wanted: "we want partners who will argue with us, in public where that is needed". */
export const wantsDissent = new RegExp(
  `\\b(?:want|value|welcome|need|like|prefer|expect|hope for|recognises?|accepts?|respects?)\\b[^.;]{0,70}\\b(?:argue with|challenge|disagree with|question|criticise|contradict|oppose|take issue with) ${funder}|\\byour independence\\b[^.;]{0,60}\\bchallenge\\b`,
  'i',
);
/** "Campaign against us if your members want it": an invitation, in the imperative. */
export const speakUp = /^(?:so |and |but |please |do )?(?:speak (?:up|out)|say so|shout about it)\b/i;
/** "You keep your voice", "not your loyalty", "no mouthpiece of the Council", "we would never use a grant to shut anyone up". */
export const voiceKept =
  /\b(?:keeps?|retains?|has|have) (?:your|its|their) (?:own )?voice\b|\b(?:not|never|no|nor)\b[^.;]{0,40}\b(?:your loyalty|(?:the|our|a) mouthpiece|defend (?:our|its|the \w+'s) (?:decisions?|polic\w+)|shut (?:you|anyone|anybody|them|people) up)\b/i;
/** "That is entirely proper", "and that's healthy", said of speaking out. */
export const approving =
  /\b(?:(?:entirely|quite|perfectly|wholly|only|very) (?:proper|right|understandable|legitimate)|that(?:'s| is) (?:healthy|fine|proper|legitimate|as it should be)|as it should be|we (?:can take it|respect (?:that|it|your right)|welcome (?:that|it))|supports? the right of|would not have it (?:otherwise|any other way)|long may (?:it|they|that)|all the better for it|think (?:none|no) the (?:less|worse)|quite right too|none the (?:less|worse)|stands? in (?:your|its|their) way|takes? (?:it|that) away)\b/i;
/** What a meeting was told when somebody asked: "the officer confirmed that they could". */
export const confirmedThat =
  /\b(?:confirmed|replied|answered|said|assured|advised)\b[^.;]{0,40}\b(?:they|it|groups|organi[sz]ations|charities) (?:could|can|may|might|would|were free|will)\b(?! not)/i;
/** Two denials: "shall not be used to restrain public comment", "would not affect the right to campaign". */
export const noHindrance =
  /\b(?:not|never|nor|nothing|no|neither)\b[^.;]{0,50}\b(?:restrain|restrict|limit|prevent|stop|fetter|affect|curtail|inhibit|hinder|impede|interfere with|influence)(?:s|ed|ing)?\b[^.;]{0,60}\b(?:comment|campaign|lobby|critici[sz]|speak|speech|say|voice|disagree)\w*/i;
export const goAhead = new RegExp(
  `^(?:so |and |but |please |do |go ahead and )?(?:campaign|protest|lobby|speak out|argue|march|petition)\\b[^.;]{0,40}\\b(?:against ${funder}|if (?:you|your)|as (?:you|much)|all you)\\b`,
  'i',
);
/** Said of speech in the sentence before: "Please carry on", "nothing here means that you should stop". */
export const carryOn =
  /^(?:please |do |by all means )?(?:carry on|keep (?:at it|going|it up)|go on doing so|do not stop)\b|\b(?:not|nothing|never|no)\b[^.;]{0,60}\b(?:mean|reason|ask|require|expect|want)\w*\b[^.;]{0,25}\b(?:stop|change that|do otherwise)\b/i;

/** A duty not to, in the words of a deed, a letter or a page. */
export const forbidding = new RegExp(
  [
    String.raw`\b(?:must|shall|should|may|will|can|would|do|are|is|agrees?|undertakes?|promises?|expected|asked|required|to)(?: please| also)? (?:not|never)\b|\b(?:must not|shall not|do not|will not|cannot|should not)\b|\bneither\b`,
    String.raw`\bno (?:\w+ )?(?:trustee|volunteer|employee|member of|person|one|partner|provider|recipient|supplier|organisation|group|grant holder)s?\b|\b(?:do|doing|say|saying|publish|publishing|post|write) nothing\b|\bnothing (?:that|which)\b|\brefrain\w*|\bavoid\w*|\bsteer clear\b|\bstay away\b|\bkeep away\b`,
  ].join('|'),
  'i',
);
/** What would show the funder badly: "in a poor light", "casts doubt on our decisions". */
export const badLight = wordsOf(
  '(?:in|into|under) (?:a|an|any) (?:poor|bad|unfavourable|unflattering|negative|adverse|damaging|critical|harsh|worse|unkind) light|unfavourabl[ye]|cast(?:s|ing)? doubt (?:up)?on|undermin(?:e|es|ing) (?:public )?(?:confidence|trust|faith) in|discredit(?:s|ing)?|reflect(?:s|ing)? (?:badly|poorly|ill) on|run(?:s|ning)? down (?:the (?:council|authority|board|trust|icb|force)|us)|bad-?mouth\\w*|speak(?:s|ing)? ill of|find(?:s|ing)? fault with',
  `(?:make|making) (?:life|things) (?:difficult|awkward|harder) for ${funder}|(?:show(?:s|ing)?|hold(?:s|ing)?) (?:us|the \\w+) up to\\b|embarrass(?:es|ing)? ${funder}`,
);
/** "Neither the Contractor nor its staff shall speak to the press": a duty on several at once. */
export const neitherMay =
  /\bneither\b[^.;]{0,90}\bnor\b[^.;]{0,60}\b(?:shall|may|will|must|should|can|is to|are to)\b(?! be\b)/i;
/** "May not be put on social media except with the Board's approval", "do not communicate with the media without consent". */
export const onlyWithLeave =
  /\b(?:not|nothing|nobody|neither|never|no)\b[^.;]{0,140}\b(?:without|unless|except with|save with|other than with)\b[^.;]{0,50}\b(?:consent\w*|approv\w+|agree[ds]?|agreement|permission|say-so|clear\w*|sign-?off)\b/i;
/** Company not to be kept: "take part in demonstrations against us", "be seen to side with those who oppose it". */
export const joining = new RegExp(
  `\\b(?:take part in|join(?:ing)?|attend(?:ing)?|seen (?:at|to)|side with|lend(?:ing)? (?:their |its |your )?(?:support|name)|organis(?:e|ing)|put (?:your|its|their) names? to|be part of|associat\\w+ with)\\b${within(70)}\\b(?:demonstrat\\w+|protests?|march(?:es)?|rall(?:y|ies)|campaigns?|petitions?|criticism|oppos\\w+|critics|open letters?)\\b`,
  'i',
);
/** "May not use your newsletter to attack the Council." */
export const attacks = new RegExp(
  `\\b(?:attack|denounce|condemn|ridicule|mock|blame|pillory)(?:s|ing)? ${funder}`,
  'i',
);
/** "Groups who take our money are asked to back us in public." */
export const backing = new RegExp(
  `\\b(?:ask|asked|expect|expected|require|required|must|should|shall|look to|count on)\\b[^.;]{0,60}\\b(?:back|stand (?:by|behind|with)|speak (?:up )?for|side with|be loyal to|show loyalty to|defend|support) ${funder}\\b[^.;]{0,40}\\b(?:public|publicly|press|media|papers|outside)\\b`,
  'i',
);
/** A price on speech: "the grant may be withdrawn if the organisation criticises us in public". */
export const takingBack =
  /\b(?:withdraw|end|stop|cut|reclaim|review|terminate|suspend|reduce|recover|refuse)(?:s|ed|ing)?\b[^.;]{0,30}\b(?:grants?|funding|awards?|agreement|contract|support|money)\b|\b(?:grants?|funding|awards?|agreement|contract|support|money)\b[^.;]{0,30}\b(?:withdrawn|ended|stopped|cut|reclaimed|recovered|reviewed|terminated|suspended|reduced|lost|refused)\b/i;
export const onWhom =
  /\b(?:if|where|should|when|whose|from any|any (?:organisation|group|charity|recipient|body)|those (?:who|that)|(?:organisations|groups|charities) (?:that|which|who))\b/i;
/** To be opposed neither "by word nor by deed". */
export const mayNotOppose =
  /\b(?:must|shall|should|may|will|undertakes?|agrees?|is|are|expected|asked|required)(?: to)? (?:not|never)(?: to)?\b[^.;]{0,50}\b(?:oppose|argue against|act against|object to|speak against|side with|campaign)\b/i;
/** Brought to the funder and to nobody else: "raised with us privately rather than in the press". */
export const inPrivate =
  /\b(?:rais|bring|brought|tak|put|settl|kept|keep|voic|direct)\w*\b[^.;]{0,40}\b(?:privately|in private|in confidence|confidentially|with us|to us|with the \w+)\b[^.;]{0,30}\b(?:rather than|and not|not|instead of)\b[^.;]{0,30}\b(?:print|press|media|newspapers?|papers|public|publicly|councillors|MPs?)\b/i;
export const oneVoice = /\bbite the hand\b|\bspeak(?:ing)? with one voice\b|\btoe(?:ing)? the (?:\w+ )?line\b/i;
/** Leave before the funded may answer others: "our permission before responding to any consultation". */
export const leaveToAnswer =
  /\b(?:permission|consent|approval|agreement|clearance)\b[^.;]{0,20}\bbefore (?:responding|replying|answering|making (?:any )?(?:representations|submissions|statements?|comments?))\b/i;
/** Over a box that says what may be said in public. */
export const speechLabel =
  /\b(?:public (?:statements?|comments?)|speaking (?:out|freely|up)|media|press|campaign(?:s|ing)|criticism|independence|free speech|freedom)\b/i;
export const freeBox =
  /^(?:no (?:restrictions?|limits?|conditions?)|unrestricted|not restricted|none needed|no (?:\w+ ){1,2}(?:is |are )?(?:needed|required|necessary)\b|free\b|entirely free|as you (?:see fit|wish|please|like)|up to you|your own affair)/i;
export const boxedUp =
  /^(?:none|no|nothing|not|only|never)\b[^.;]{0,40}\b(?:consent|approval|agreement|permission|clear\w*|sign-?off|say-so)\b|^(?:by|with|after|subject to) (?:prior |our |written |the \w+'s )*(?:consent|approval|agreement|permission|clearance)\b/i;
