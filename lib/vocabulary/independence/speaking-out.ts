/** Speaking out, in the words of clauses and letters. */
export const speaking =
  '(?:go(?:ing)? to the (?:papers|press|media)|public(?:ly)? comments?|(?:make|issue|publish|give)(?:s|ing)? (?:any |a |an )?(?:public )?(?:statements?|comments?|remarks?|interviews?) (?:about|on|concerning|to)|comments? (?:on it )?(?:publicly|in public|adversely|to the (?:press|media))|comment publicly|(?:speak|talk|brief|contact|approach|write)(?:s|ing)? (?:out|publicly|(?:to |with )?(?:the |any |local )?(?:press|media|newspapers?|journalists?|reporters?|councillors|elected (?:members|representatives)|MPs?)|against|ill)|(?:press|media) (?:releases?|interviews?|briefings?)|(?:statements?|letters?) to (?:the )?(?:press|media|newspapers?|(?:an |any )?elected \\w+|councillors)|public(?:ly)? (?:oppos\\w+|disagree\\w*|question\\w*|attack\\w*|criticism)|take (?:a |any )?(?:public )?(?:position|stance) (?:on|against)|reflects? badly|(?:damag\\w+|harm\\w*|detriment\\w*)[^.;]{0,30}reputation|critici[sz]\\w+|campaign\\w*|lobby\\w*|protest\\w*|adverse publicity|negative (?:publicity|comments?|statements?)|public statements?|statements? to the (?:press|media)|(?:press|media) statements?|disparag\\w+|(?:bring|brings|bringing) [^.;]{0,40}into disrepute|embarrass\\w*|challeng\\w+ (?:the council|any policy|polic(?:y|ies)|decisions?)|advocacy|political(?:ly)? (?:campaign\\w*|activit(?:y|ies)))';

/** A clause that keeps an organisation from speaking: "shall not criticise", "refrain from public comment", "would be grateful if you would not comment". */
export const gag = new RegExp(
  `\\b(?:(?:shall|must|may|will|should|to|do|would|can|agrees?|undertakes?|asked?|requested?)(?: please)? not|not to|refrain(?:s|ing)? from|cannot|abstain from|avoid|avoids|do not|prohibited from|neither [^.;]{0,40} shall|no part of the grant may be used (?:for|to)|not (?:be )?used? (?:for|to)|may not be (?:used|spent) (?:for|on|to)|without (?:the )?(?:prior )?(?:written )?(?:consent|approval|agreement|permission)[^.;]{0,40})\\b[^.;]{0,110}?\\b${speaking}`,
  'i',
);
/** Leave first: "any public statement needs the Council's prior approval". */
export const leaveFirst = new RegExp(
  `\\b${speaking}[^.;]{0,80}\\b(?:requires?|needs?|only with|subject to|(?:must|shall|should|is to|are to|has to|have to) (?:first )?be (?:approved|agreed|cleared|seen|sent|submitted)|must have)\\b[^.;]{0,60}?(?:approval|consent|agreement|permission|approved|agreed|cleared|by (?:us|the \\w+)|to (?:us|the \\w+) (?:first|before|in advance)|sign-?off|say-?so|in advance|beforehand)`,
  'i',
);
/** The freedom is stated: "nothing here limits your freedom to campaign", "free to criticise the Council". */
export const freedom =
  /\b(?:does not|do not|will not|nothing|shall not)\b[^.;]{0,40}\b(?:oblige|stop|prevent|limit|restrict|require|ask)\w*\b[^.;]{0,80}\b(?:agree with|keep quiet|silent|making a noise|speak\w*|campaign\w*|comment\w*|critici\w*|disagree\w*|challeng\w*)|\bcampaign as you (?:see fit|wish|like|please)|\bfree to (?:tell|say|speak|talk|write)\b|\b(?:fiercest|strongest|sternest) critics\b|\b(?:free(?:dom)?|right|rights|entitled|able|welcome|independence|independent) (?:to|of) [^.;]{0,60}\b(?:campaign\w*|challenge|comment|critici[sz]e|speak (?:out|up)|lobby|voice|disagree|advoca\w+)|\b(?:do(?:es)? not|does not|do not|need not|no) need (?:our |anyone's |the \w+'s )?(?:permission|consent|approval|leave) [^.;]{0,30}\b(?:speak|comment|press|campaign|publish|in public|publicly)|\brepresenting [^.;]{0,30}views, [^.;]{0,30}\bnot\b|\b(?:regardless|whether or not|irrespective) of [^.;]{0,40}(?:funding|fund|relationship)[^.;]{0,60}(?:campaign|challenge|comment)|\b(?:campaign|challenge|comment|critici[sz]e)\w*[^.;]{0,80}(?:regardless|whether or not|irrespective) (?:of|we|the council)|\bspeak(?:ing)? (?:up|out)(?: for[^.;]{0,30})?[^.;]{0,40}\bis part of\b|\b(?:does|do) not mean\b[^.;]{0,40}\b(?:agree with|support us|keep quiet|stay quiet|say nothing|go along)|\b(?:nothing|anything)(?: else)? in (?:this|the|your|our|these) [^.;]{0,60}(?:prevents?|stops?|limits?|restricts?)[^.;]{0,60}\b(?:campaign|comment|critici[sz]|speak|challeng)\w*/i;

/** "This money does not buy your silence", "we would not dream of gagging you". */
export const noSilence =
  /\b(?:not|never|nothing|no|nor|nobody|no one)\b[^.;]{0,50}\b(?:silences?|silenced|gag(?:s|ged|ging)?|muzzl(?:e|ed|ing)|bite (?:your|their) tongues?|keep(?:s|ing)? (?:you |them )?quiet|hold your tongue|toe the line|watch what you say)\b|\b(?:nobody|no one|none of us|not|never)\b[^.;]{0,30}\b(?:expect|want|ask|require|wish)\w*\b[^.;]{0,25}\b(?:silent|silence|quiet|agree with (?:us|everything))\b|\b(?:silence|quiet)\b[^.;]{0,40}\b(?:not|never)\b[^.;]{0,20}\b(?:condition|price|asked|wanted|for sale)/i;
/** "That is your right", "it will not be held against you": freedom only where the words, or those just before, are of speaking out. */
export const yourRight =
  /\b(?:(?:entirely |quite |absolutely |wholly )?(?:your|their|its) (?:own )?(?:right|business|affair|choice)|(?:within|have|has) (?:every|your|their|the|its|a) rights?|(?:not|will not|do not|never|no) (?:be )?(?:held?|hold|count(?:ed)?|us(?:e|ed)|tak(?:e|en)) (?:it |that |this )?against|(?:not|no|never)\b[^.;]{0,30}\b(?:affect|bearing on|effect on|harm|jeopardi[sz]e|put at risk|prejudice|influence)\b[^.;]{0,30}\b(?:funding|grant|award|contract|application|relationship|money)|(?:no|have no) objection|(?:feel|are|remains?|be|is) (?:perfectly |quite |completely )?(?:free|at liberty|entitled|welcome)|without fear|expect you to|up to you|(?:do not|need not|no need to) (?:need to )?ask (?:us|anyone|first))\b/i;
/** Speaking out by its plainer names, beside which a right is the right to speak. */
export const speakingOut =
  /\b(?:critici[sz]\w*|campaign\w*|lobby\w*|protest\w*|petition\w*|oppos\w+|disagree\w*|challeng\w+|speak(?:ing)? (?:out|up|publicly|your mind|freely|against)|spoken (?:out|up|publicly)|say(?:ing)? (?:so|what you think|it) ?(?:publicly|in public|aloud|out loud)?|in public|publicly|(?:the|to|local) (?:press|media|papers?|newspapers?|courier|gazette)|(?:your|an|the|our|their) MPs?|(?:make|making|made|put|putting) (?:the|your|a|its|their) case|argu(?:e|ed|ing) against|public (?:comment|debate|statements?))\b/i;

const press =
  '(?:press|media|newspapers?|papers|journalists?|reporters?|broadcasters?|councillors|elected (?:members|representatives)|MPs?|social media)';
const policies =
  '(?:polic(?:y|ies)|decisions?|functions|budgets?|conduct|performance|(?:the |this )?(?:council|authority|buyer|funder|commissioner|trust|board|icb)|us)';
/**
 * Silence asked in other words: "shall not publish any matter touching the policies of the Authority", "to make no adverse remark about the buyer", "decline
 * all requests from journalists", "run it past our press desk first".
 */
export const silenceAsked = new RegExp(
  [
    `\\b(?:(?:shall|must|may|will|should|to|do) not|not to|refrain from|nor)\\b[^.;]{0,60}\\b(?:publish|issue|print|release|circulate|post|broadcast|say|write|utter|express)\\w*\\b[^.;]{0,40}\\b(?:about|touching|concerning|on|upon|regarding|relating to|critical of|against)\\b[^.;]{0,30}\\b${policies}\\b`,
    `\\b(?:make|give|issue|publish|offer|utter) no (?:\\w+ )?(?:adverse|critical|negative|disparaging|unfavourable|hostile|derogatory|public)(?: public)? (?:remarks?|comments?|statements?|criticisms?)`,
    `\\b(?:decline|refuse|turn down|turn away|ignore)\\b[^.;]{0,40}\\b(?:from|by) (?:the |any |all )?${press}\\b`,
    `\\b(?:papers?|press|media|online|public|publicly|journalists?|comment\\w*|statements?|campaign\\w*|critici\\w*)\\b[^.;]{0,140}\\b(?:come|go|run|put|send|clear|check|show|submit)(?:ed|s|ing)?\\b[^.;]{0,20}\\b(?:past|to|by|through|with|before) (?:us|me|our|the (?:council|authority)'?s?)\\b[^.;]{0,40}\\b(?:first|before|wait|approv\\w*|sign-?off|yes|agree\\w*|in advance|beforehand)\\b`,
    `\\b(?:clear|agree|check|share)\\b[^.;]{0,20}\\bwith (?:us|our|the \\w+'s?)\\b[^.;]{0,60}\\b(?:before|prior|first|in advance)\\b[^.;]{0,60}\\b(?:statements?|comments?|critical|critici\\w+|publication|posts?)\\b`,
    `\\b(?:expect|require|ask|must|should)\\b[^.;]{0,40}\\b(?:support|endorse|uphold|defend|speak well of)\\b[^.;]{0,30}\\b${policies}\\b[^.;]{0,30}\\b(?:in public|publicly|at all times)\\b`,
    `\\ball (?:contact|dealings|communications?|enquiries|approaches)\\b[^.;]{0,20}\\b(?:with|to|from) (?:the )?${press}\\b[^.;]{0,30}\\b(?:through|to|via|by) (?:the |our )[^.;]{0,40}\\b(?:team|office|desk|department|council|authority|us)\\b`,
    `\\b(?:consent|approval|permission|leave|agreement)\\b[^.;]{0,30}\\bbefore (?:giving|making|issuing|publishing|speaking|talking|any)\\b[^.;]{0,30}\\b(?:interviews?|statements?|comments?|press|media|speech|announcements? on)\\b`,
    `\\b(?:groups|organi[sz]ations|charities|recipients|grant holders|those|anyone|bodies)\\b[^.;]{0,20}\\b(?:that|who|which|found) (?:\\w+ )?(?:campaign|critici[sz]e|protest|lobby|oppose|speak out)\\w*\\b[^.;]{0,60}\\b(?:not be (?:considered|funded|eligible|renewed)|lose|ineligible|forfeit)`,
    `\\b(?:will|would|should|shall|must|do|to) not (?:air|raise|voice|pursue|ventilate|share|discuss|take|repeat) (?:it|them|this|that|these|such \\w+|any \\w+)\\b[^.;]{0,15}\\b(?:in|to|with|on|through) (?:the )?(?:${press}|public|on ?line)\\b`,
    `\\b(?:not|never) (?:issue|publish|release|circulate|use) (?:it|them|any \\w+)\\b[^.;]{0,20}\\b(?:until|unless|before)\\b[^.;]{0,60}\\b(?:confirmed|approved|agreed|cleared|objection|consent\\w*)\\b`,
    `\\b(?:run|clear|check)(?:ned|ed|s|ing)? (?:it|them|anything|any [a-z ]{1,40}) (?:past|with|by) (?:us|me|our)\\b[^.;]{0,30}\\b(?:first|before)\\b[^.;]{0,40}\\b(?:press|public|post|publish|media)`,
  ].join('|'),
  'i',
);
/** A price put on speaking: "could affect how we look at your grant", "can expect it to be weighed when relief is considered". */
export const reprisal =
  /\b(?:(?:could|may|might|will|would|can) (?:well )?(?:affect|influence|have a bearing on|be taken into account|be (?:weighed|considered|noted|remembered|borne in mind)|count against|put at risk|jeopardi[sz]e|lead to|result in|cost you)|(?:can|may|should|must) expect (?:it|this|that|them) to be (?:weighed|considered|taken into account|noted|remembered)|(?:will|would|shall) be (?:weighed|taken into account|borne in mind|remembered|noted))\b[^.;]{0,80}\b(?:grants?|funding|award|relief|application|renewal|contract|support)\b/i;
/** What a price may be put on: speech in public, and its banners. */
export const protesting =
  /\b(?:banners?|placards?|posters?|petition\w*|protest\w*|demonstrat\w+|march(?:es|ed|ing)?|campaign\w*|critici[sz]\w*|critical of|journalists?|press|media|councillors|public(?:ly)? (?:comment|statement)s?|speak(?:ing)? (?:out|to))\b/i;
/** Freedom in plain words: "you may say whatever you like about us", "your voice is yours", "at liberty to find fault in public". */
export const plainFreedom =
  /\b(?:you|they|partners?|members|groups|charities|organi[sz]ations|providers|advocates|workers|the (?:provider|recipient|organisation|charity)) (?:can|may|will|should|must be able to)(?: still| always| freely)? (?:campaign|critici[sz]e|lobby|protest|speak (?:out|up|freely|their minds?|your mind)|oppose|disagree|find fault|challenge|march)\b|\b(?:you|they|partners?|members|groups|charities|organi[sz]ations|providers|recipients|suppliers|grant[- ]?holders|the (?:provider|recipient|organisation|charity|supplier|contractor|grant[- ]?holder|centre))(?: and (?:its|their|your) \w+)? (?:can|may|will|(?:is|are|remains?|stays?) (?:free|entitled|at liberty) to) (?!not\b)[^.;]{0,30}?\b(?:speak|write|comment|publish|campaign|critici[sz]e|give evidence)\b[^.;]{0,40}\b(?:on (?:any|every|all) (?:matters?|subjects?|issues?|topics?|questions?|polic(?:y|ies))|as (?:they|you|it) (?:see|sees|think|thinks) (?:fit|best|right)|publicly|in public|freely|openly)\b|\b(?:say|write|print|post) (?:whatever|anything|as much as) (?:you|they|it) (?:like|likes|please|want|wants|wish|think|thinks)\b|\bvoice (?:is|remains|stays) (?:yours|theirs|(?:your|their|its) own)\b|\b(?:find(?:ing)? fault|quarrel|disagree|take issue) (?:in public|publicly|openly) with\b|\b(?:not|nothing|never)\b[^.;]{0,60}\b(?:soften|tone down|hold back|water down|pull (?:your|their) punches|mince)\b[^.;]{0,30}\b(?:say|views?|criticism|message|words?|punches|what)|\b(?:stand up|speak(?:ing)? (?:out|up)) (?:for [^.;]{1,30} )?against us\b|\bas they (?:are|were) entitled to\b|\bat liberty to (?:talk|speak|write|comment|say)\b|\bfree\b[^.;]{0,30}\b(?:take us to task|hold us to account|say so|call us out)\b|\b(?:grant|funding|award|contract|money)\b[^.;]{0,20}\b(?:not|never)\b[^.;]{0,15}\b(?:at risk|depends?|conditional|in doubt)\b[^.;]{0,30}\b(?:say|views?|opinions?|critici\w*)|\bno (?:conditions?|strings|limits?|restrictions?)\b[^.;]{0,30}\bon what (?:you|they|it)\b[^.;]{0,20}\bsay\b|\b(?:does|do) not (?:mean|require|ask)\b[^.;]{0,40}\b(?:taking|take) our side\b|\b(?:expect|want|like|ask|prefer)\b[^.;]{0,40}\bto (?:tell us|say so|speak up|speak out|challenge us|criticise us|disagree)\b[^.;]{0,40}\b(?:in public|publicly|openly|wrong|aloud)\b/i;
/** What is announced about the award itself. */
export const ownNews =
  /\b(?:announcements?|publicity|press releases?|publications?|materials?|statements?|posts?|articles?) (?:about|concerning|relating to|on|regarding|mentioning|referring to) (?:the |this |its |your )?(?:funded )?(?:contract|grant|award|agreement|service|project|activity)\b/i;
/** A grant's own publicity: a press release or a leaflet in a clause on logos and thanks. */
export const pressRelease = /\b(?:press releases?|publicity|publications?|promotional materials?|leaflets?)\b/i;
/** Thanks, logos and branding, among which a press release is about the award. */
export const thanksWords = /\b(?:logos?|acknowledg\w+|branding|publicity|produced (?:relating|related) to)\b/i;
/** "The publication must be approved by the Fund": asked only among thanks and logos. */
export const seenFirst =
  /\b(?:these|they|drafts?|materials?|publicity|publications?)\b[^.;]{0,40}\b(?:sent|submitted|shown) to (?:us|the \w+) (?:first )?for (?:approval|agreement|sign-?off)\b|\b(?:press releases?|publicity|publications?|promotional materials?)\b[^.;]{0,80}\b(?:approved|agreed)\b[^.;]{0,30}\b(?:by|with)\b|\b(?:agree|clear|share)\b[^.;]{0,20}\b(?:press releases?|publicity|publications?|promotional materials?)\b[^.;]{0,30}\bwith (?:us|the \w+)\b/i;
/** What a grant may not pay for binds the money and not the organisation. */
export const grantLimit =
  /\b(?:grants?|funding|awards?|money)\b[^.;]{0,25}\b(?:not|cannot|never)\b[^.;]{0,12}\b(?:used|spent|applied|go|given|pay|cover|support|fund)\b|\b(?:not|never|cannot)\b(?: be)? (?:use|spend|apply)\b[^.;]{0,20}\b(?:grant|funding|award|money)\b|\b(?:no part of|none of|no) (?:(?:the|this|your) )?(?:grant|funding|funds|award|money)\b|\b(?:we|council|fund|trust|foundation|scheme|programme|commissioner|panel)\b[^.;]{0,15}\b(?:not|cannot|never|unable to)\b[^.;]{0,15}\b(?:fund|support|pay|consider|accept)\b/i;
/** "It may not be spent on lobbying, but you are free to campaign with your own money". */
export const butFree =
  /[;,:] (?:but|though|although|however|and)?,? ?(?:you|it|they|the \w+) (?:may|can|(?:is|are|remains?) (?:\w+ )?(?:free|at liberty|welcome))\b/i;
/** "You must not spend it on lobbying, and you must not campaign against us": more than a limit on the money. */
export const boundToo =
  /\b(?:and|nor|or) (?:(?:you|it|they|the \w+) )?(?:must|shall|may|should|will) (?:not|never) (?:\w+ )?(?:campaign|critici[sz]e|speak|lobby|comment|protest|oppose)\b/i;
/** A name that may not be harmed. */
export const disrepute = /\bdisrepute\b/i;
/** Harm to a name asked together with silence is more than that. */
export const spokenHarm =
  /\b(?:critici\w+|comment\w*|campaign\w*|say|speak\w*|statements?|press|media|polic(?:y|ies))\b/i;
/** "We can fund projects that are mainly about campaigning", "the Council recognises the independence of the sector". */
export const mayPayFor =
  /\b(?:we|grants?|awards?|fund|funding|money) (?:can|may|will|do)(?: also)? (?:fund|support|pay for|be (?:used|spent) (?:for|on))\b[^.;]{0,60}\b(?:campaigning|lobbying|political activit(?:y|ies)|influenc\w+ polic(?:y|ies))\b|\b(?:acknowledge|recogni[sz]e|respect|value|support|uphold)s? (?:and \w+ )?the independence of (?:the )?(?:\w+ ){0,2}(?:sector|organisation|charity|recipient|provider|centre|groups?|organisations|bureau)\b/i;
