import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const funder =
  '(?:us|we|me|(?:the )?(?:council|authority|board|trust|icb|commissioners?(?!ing)|force|funder|buyer|partnership|cabinet member|director(?: of \\w+(?: \\w+)?)?|head of \\w+|combined authority|leader))';
const policy =
  '(?:polic(?:y|ies)|decisions?|plans?|proposals?|budgets?|law|legislation|closures?|cuts|council|authority|trust|icb|commissioner|government|public bod(?:y|ies))';

/** To speak out, by any verb or noun that can mean little else: persuade, press, oppose, petition, take a stand. */
const voice = anyOf(
  'critici[sz]\\w*|critical (?:of|comment|remarks?|statements?)|campaign(?:s|ed|ing|ers?)?(?! (?:materials?|budget|managers?|posters?|groups?|responses|to (?:raise|recruit|find)))|lobby(?:ing)?|lobbies|protest(?:s|ed|ing)?|petition(?:s|ed|ing)?|(?:public|street) demonstrations?|(?:political|protest|public) rall(?:y|ies)|dissent\\w*|outspoken|open letters?|judicial review|legal action against (?:us|the council|the authority|public bodies)|(?:political|policy|public) advocacy|activis[mt]s?',
  `oppos(?:e|es|ed|ing|ition|nents?)\\b[^.;]{0,40}\\b${policy}|speak(?:s|ing)? (?:out|up|against|publicly|openly|in public)|spo(?:ke|ken) (?:out|up|against|publicly)|tak(?:e|es|ing) (?:an? )?(?:public |open )?(?:stand|stance|position|sides?)\\b|public (?:stand|stance|comments?|statements?|criticism|debates?|positions?|remarks?|opposition|disagreement)|local debates?`,
  `(?:persuad\\w+|influenc\\w+|pressuris\\w+|sway\\w*|chang(?:e|es|ing) the minds? of|mak\\w+ representations to) (?:an?y? |the |its |our |local )?(?:\\w+ (?:of (?:the|any) )?)?(?:councillors?|MPs?|ministers?|cabinet|${policy}|opinion)(?! (?:to award|in the award))`,
  `(?:press|presses|pressing|push|pushing) (?:for (?:an? )?(?:\\w+ )?(?:changes?|reform)|(?:us|public bodies|the \\w+|councillors|ministers|government) (?:to|for|on))|(?:seek|seeks|seeking) (?:to )?(?:changes? (?:in|to)|change|influence|reverse|overturn|alter) (?:the |any |public |government |our )?(?:\\w+ )?${policy}`,
  '(?:comment|air|airing|airs|views?|differences|opinions?|concerns|disagreements?|disputes?)\\b[^.;]{0,50}\\b(?:in (?:the )?(?:public|press|media|papers?)|publicly|on (?:social media|camera|air)|in front of the cameras|to (?:journalists|reporters|the (?:press|media|papers?)))',
  '(?:speak|talk|talking|speaking|brief|briefing|write|writing|go|going|contact|approach|appear)\\w* (?:to|with|in|on|at)? ?(?:an?y? |the |local )?(?:press|media|papers?|newspapers?|journalists?|reporters?|broadcasters?|television|radio|scrutiny|select committees?|cameras)(?! (?:office|officer|team|desk|pack))',
);
export const voiced = wordsOf(voice);
/** What is said or written for others to hear. */
const piece = anyOf(
  'press (?:releases?|statements?)|(?:media|press|radio|television) (?:comments?|interviews?|contact|statements?|appearances?)|interviews?|articles?|blogs?|tweets?|(?:social media |facebook )?posts(?! (?:in|at|of))|letters? to (?:the )?(?:press|editor|papers?|MPs?|ministers?)|speech(?:es)?|evidence to (?:an? |the )?(?:parliament\\w*|select|scrutiny|inquiry|committee|commission)|(?:responses?|respond(?:ing)?|repl(?:y|ies|ying)|submissions?) to (?:an?y? |the )?(?:government |public |national |other )*(?:consultations?|inquir(?:y|ies)|select)|op-?eds?|web ?pages?|remarks|public statements?',
);

/** Leave to say it. */
const leave = '(?:approval|sign-?off|consent|agreement|permission|clearance|say-?so)';

/** Not to, by duty, wish or rule. */
const ban = anyOf(
  '(?:must|shall|should|may|will|can|would|(?:are|is) to|to|ought)(?: please| also)? (?:not|never)\\b(?! (?:have|need) to)|(?:are|is) (?:not|never) to|do not|cannot|refrain(?:s|ing)? from|desist from|abstain from|avoid|forbidden|prohibited|barred from|precluded from|debarred|not (?:permitted|allowed|free|entitled|expected)',
  '(?:stay|keep|steer|remain)(?:s|ing)? (?:out of|away from|clear of|silent (?:on|about)|neutral)|undertakes? not|agrees? not|promises? not|do(?:es|ing)? nothing (?:that|which|to)|no (?:part in|involvement in|engagement in)|nor (?:shall|may|will|must|should)|neither\\b[^.;]{0,60}\\bnor\\b[^.;]{0,30}\\b(?:shall|may|will|must|should|can)',
  'not (?:want|like|wish|expect|care) to (?:see|read|hear|find|learn)|not (?:appropriate|acceptable|right|welcome) (?:for|to)|unacceptable|inappropriate|incompatible with',
);
const those =
  '(?:organi[sz]ations?|groups?|charit(?:y|ies)|bod(?:y|ies)|applicants?|anyone|those|bidders?|projects?|any|recipients?|grantees?)';
const outOf =
  '(?:outside (?:the|this|our) (?:scheme|fund|scope|remit|programme)|(?:is|are|be|being) (?:therefore )?(?:ineligible|excluded|barred|disqualified|turned (?:down|away)|ruled out)|not (?:eligible|be (?:considered|funded|supported|eligible|accepted)|considered|funded|open)|cannot (?:apply|be (?:considered|funded|supported))|(?:may|need|should|can) not apply|not apply)';
const price =
  '(?:suspend|withhold|stop|end|cease|reclaim|recover|reconsider|re-?think|think again|review|reduce|cut|withdraw|refuse|turn down|reject|terminate|forfeit|lose|jeopardi[sz]e|put at risk|not renew|decline)(?:s|ed|ing)?';

/** Those who are funded, who might speak. */
const speaker =
  '(?:you|your|they|it|its|anyone|anybody|any|an?|recipients?|grantees?|grant[- ]?holders?|organi[sz]ations?|charit(?:y|ies)|groups?|trustees?|partners?|providers?|suppliers?|contractors?|those)';

/** Kept from being said, in whatever form: a duty, a shut door, a breach, a price, a leave first. */
export const heldBack: readonly RegExp[] = [
  `(?:${ban})\\b[^.;?]{0,90}\\b(?:${voice})`,
  `${those} (?:which|that|who|whose|known (?:for|to)|engaged in|involved in)\\b[^.;?]{0,90}\\b(?:${voice})\\b[^.;?]{0,60}\\b${outOf}`,
  `(?:not open to|excludes?|excluding|ineligible|not for|not eligible|closed to|not (?:able to )?(?:fund|support|consider|accept)|cannot (?:fund|support|consider|accept)|turn (?:down|away)|reject)\\b[^.;?]{0,90}\\b${those} (?:which|that|who|whose)\\b[^.;?]{0,60}\\b(?:${voice})`,
  `(?:${voice})\\b[^.;?]{0,100}\\b(?:constitut\\w+|amount\\w*|deemed|treated|regarded|seen|considered|counts?|is|are|be)\\b[^.;?]{0,25}\\b(?:breach|default|misconduct|grounds?|inappropriate|unacceptable|prohibited|forbidden|incompatible|disloyal\\w*|bad faith)`,
  `${price}\\b[^.;?]{0,60}\\b(?:if|where|when|should|once|in the event|from)\\b[^.;?]{0,20}\\b${speaker}\\b[^.;?]{0,60}\\b(?:${voice})`,
  `(?:if|where|should|when|in the event)\\b[^.;?]{0,20}\\b${speaker}\\b[^.;?]{0,60}\\b(?:${voice})\\b[^.;?]{0,90}\\b${price}\\b`,
  `(?:${piece})\\b[^.;?]{0,120}\\b(?:only in (?:the|a) form|(?:requires?|needs?|must have|subject to|without|awaits?|only with|only after|pending) (?:the |its |prior |written )*(?:(?:our|${funder}'s) (?:prior |written )*${leave}|${leave} (?:of|from|by) ${funder})|except (?:in terms|as|with)|vetted|in terms (?:agreed|approved)|amended (?:by|as)|final say|right (?:to edit|of veto)|veto)`,
  `(?:${ban})\\b[^.;?]{0,60}\\b(?:${piece})\\b[^.;?]{0,80}\\b(?:except|unless|without|until)\\b[^.;?]{0,40}\\b(?:agree\\w*|approv\\w*|consent\\w*|clear\\w*|permission|sign\\w*)`,
  '(?:expect|ask|require|demand|look for|insist on|count on)(?:s|ed|ing)? (?:\\w+ )?(?:loyalty|solidarity|a united front|discretion in public)\\b',
  '(?:relationship|partnership|support|trust)\\b[^.;?]{0,20}\\b(?:depends?|rests?|relies|hangs|based) (?:up)?on\\b[^.;?]{0,60}\\b(?:(?:in|kept|keeping|stay\\w*) private|silen\\w+|in-house|behind closed doors|not (?:being )?(?:public|critic\\w+)|loyal\\w*)',
  'keep(?:s|ing)? (?:any |all |your |its |their |such )?(?:\\w+ ){0,3}(?:concerns|differences|disagreements?|criticisms?|views|worries)\\b[^.;?]{0,50}\\b(?:private|in-house|to (?:yourself|yourselves|themselves|itself)|between us|behind closed doors|out of the)',
].map((words) => wordsOf(words));

/** "Please take down the page headed Save Our Library", "take your name off it": what was said is to be unsaid. */
export const unsay = wordsOf(
  '(?:take|taking|taken) (?:down|off)\\b[^.;?]{0,40}|(?:remove|delete|pull|withdraw|retract)(?:s|d|ing)? (?:the|your|its|that|this|any|all)\\b[^.;?]{0,40}\\b(?:pages?|web ?pages?|posts?|banners?|posters?|petition|articles?|blogs?|videos?|statements?|tweets?|names?|remarks?|comments?)|take (?:your|its) names? off',
);
/** What shows that it was a campaign. */
export const ofCampaign =
  /\b(?:campaign\w*|petition\w*|protest\w*|critici\w*|critical|against|oppos\w+|Stop|Save|Hands Off|cuts?|closures?|petitions?|about (?:us|the council|our))\b/;
/** It told in a decision: "members took them into account", "this weighed with the panel", "I do not see how we can carry on". */
export const counted = wordsOf(
  '(?:this|that|these|those|it|they|them|which|remarks?|comments?|article|campaign|stance|opposition|statements?)\\b[^.;?]{0,40}\\b(?:weighed|counted(?! as)|(?<!be )(?<!been )(?<!was )(?<!were )told (?:against|with)|tells? (?:against|with)|counts?(?! as)|weighs?|played (?:a|its|some) part|(?:was|were|is|are|being|has been|have been) (?:an? )?(?:factors?|considerations?|taken into account|borne in mind)|influenced|coloured|bore on|bears on)\\b[^.;?]{0,60}\\b(?:panel|grants?|decision|award|us|members|committee|cabinet|board|score|application|renewal|recommendation|funding|against)',
  '(?:took|taken|take|taking|had|bore|bearing|having|given) (?:this|that|it|them|these|account of|regard to|\\w+ \\w+) (?:into account|in mind|weight|regard)|(?:regard|weight|account) (?:was|is|has been|will be|would be) (?:had|given|taken|paid)',
  '(?:wrong|hard|difficult|inappropriate|perverse|not right|odd|unreasonable) (?:for (?:us|the \\w+) )?to (?:go on|continue|keep(?: on)?|carry on) (?:paying|funding|supporting|to fund|to pay|to support)|(?:not|cannot|hard to|difficult to|no longer) see how (?:we|the \\w+|I) can (?:go on|continue|carry on|keep)|(?:may|might|could|will|would) (?:well )?(?:lead|cause|oblige|force) (?:us|the \\w+) to (?:think again|reconsider|review|rethink|look again|withdraw|end)|(?:we|members|the \\w+) (?:can|will|shall) no longer (?:fund|support|pay|work with)|(?:this|that|these|those|which) (?:is|was|were|are) (?:an?|one|part of the|the) reasons?\\b[^.;?]{0,40}\\b(?:grant|decision|funding|not renew\\w*|ending)',
);
/** What may have counted: said in public, in print or at a meeting. */
export const saidOut = wordsOf(
  voice,
  "(?:your|the (?:group|organisation|charity|provider|trustees?|chair|manager)'?s?'?|its|their|(?:trustees?|chair|manager|director)'s)\\b[^.;?]{0,30}\\b(?:article|interview|speech|remarks|tweet|post|press release|leaflet|blog|petition|banner|column|letter (?:to|in) the (?:press|editor|papers?|\\w+ (?:Gazette|Echo|News|Post|Advertiser|Chronicle|Mail|Mercury)|Gazette|Echo|Advertiser))s?",
  '(?:rally|march|protest|demonstration|petition)\\b|quoted in|(?:told|spoke to|talked to) the (?:press|media|papers?|[A-Z]\\w+)|vocal (?:in|about|critic|oppon)\\w*',
);
export const notCounted =
  /\b(?:no|not|never|none|nothing|nor|neither|irrespective|regardless|without)\b(?! (?:see how|help|longer|right|help))/i;

/** To be told of it first, which stops nothing: "a heads-up before you say anything critical". */
export const toldFirst = wordsOf(
  `(?:heads[- ]up|advance (?:sight|notice|warning|copy)|sight of|consult(?:s|ing)?(?: with)? ${funder}|(?:let|tell|warn|notify|inform|advise|alert)(?:s|ing)? ${funder}(?: know)?)\\b[^.;?]{0,60}\\b(?:before|first|in advance|beforehand|prior to|ahead of|if)\\b[^.;?]{0,60}\\b(?:${piece}|${voice}|anything critical|press|media|papers?)`,
  `(?:before|prior to|in advance of|ahead of)\\b[^.;?]{0,40}\\b(?:${piece}|${voice})\\b[^.;?]{0,60}\\b(?:consult|notify|inform|tell|let) ${funder}`,
);

const seats =
  '(?:trustees?|directors?|board(?: members?)?|chair(?:man|person)?|(?:management )?committee(?: members?)?|governing (?:body|board)|governors|chief (?:officer|executive)|president|treasurer)';
const papers =
  '(?:business plans?|constitution|governing documents?|articles|memorandum|objects|strateg(?:y|ic plan)|policies|mission|aims|membership|staffing structure|annual plan|affairs|governance)';
/** The funder's hand in how the organisation governs itself: it names the trustees, settles the plan, gives directions. */
export const ruledBy = wordsOf(
  `(?:majority|most|half|all|two|three|four|chair|more than half|[0-9]+)\\b[^.;?]{0,40}\\b${seats}\\b[^.;?]{0,40}\\b(?:be |are |is )?(?:appointed|nominated|chosen|selected|removed|named|dismissed|replaced) (?:by|on the nomination of) ${funder}`,
  `${funder}\\b[^.;?]{0,40}\\b(?:appoint|remove|dismiss|replace|nominate|choose|suspend|select)\\b[^.;?]{0,30}\\b(?:majority|most|half|all|two|three|four|chair|any|[0-9]+)\\b[^.;?]{0,40}\\b(?:trustees?|directors|board|recipient|grantee|organisation|charity|committee)`,
  `(?:its|your|their|'s) (?:\\w+ ){0,2}?${papers}\\b[^.;?]{0,40}\\b(?:be |is |are )(?:settled|set|determined|dictated|decided|laid down|written|prescribed|directed|fixed|drawn up) by ${funder}`,
  `(?:(?:trustees|board|(?:management )?committee) (?:shall|must|will|is to|are to) act|be run|be governed|conduct (?:its|their|your) (?:affairs|business))\\b[^.;?]{0,60}\\b(?:(?:up)?on|under|in accordance with|according to) (?:the |any |all )?(?:\\w+ )?(?:directions?|instructions|orders|wishes|control) (?:of|from|given by|issued by) ${funder}`,
  `adopt (?:such|any|whatever|all) (?:\\w+ )?(?:policies|positions|priorities|objectives|constitution|rules)\\b[^.;?]{0,30}\\b(?:as|that|which)? ?${funder}`,
  `(?:public (?:position|polic(?:y|ies))|position on|views)\\b[^.;?]{0,30}\\b(?:shall|must|will|should|to) (?:reflect|mirror|align with|follow|conform to|be those of|match) (?:those of )?(?:${funder}|council)`,
);
/** Its leave first for what is the organisation's own. */
export const consentToRule = wordsOf(
  `(?:${papers}|${seats})\\b[^.;?]{0,60}\\b(?:without|subject to|only with|requires?|needs?)\\b[^.;?]{0,50}\\b(?:consent|approval|agreement|permission)`,
  `(?:consent|approval|agreement|permission) (?:of|from) ${funder}\\b[^.;?]{0,40}\\b(?:before|to|for)\\b[^.;?]{0,40}\\b(?:chang\\w+|amend\\w+|appoint\\w*|alter\\w*)\\b[^.;?]{0,30}\\b(?:${papers}|${seats})`,
  `${seats}\\b[^.;?]{0,40}\\b(?:approved|vetted|agreed) by ${funder}|${funder} (?:may|shall|will|has the right to|is entitled to|reserves the right to) (?:appoint|nominate|place) (?:an?|one|its)\\b[^.;?]{0,20}\\b(?:trustee|director|member|representative)\\b[^.;?]{0,30}\\b(?:board|committee|trustees)`,
);
/** The council's own staff and boards, and others who are no charity. */
export const ofOwnPeople =
  /\bpolitically restricted\b|^(?:[0-9.]+ )?(?:the |our )?(?:council(?:'s)?|trust|icb|authority(?:'s)?|force) (?:employees|staff|officers|councillors|members)\b|\b(?:observer|school governors?|combined authority board|company secretary|public questions?|speak at (?:the )?(?:meeting|committee)|register to speak)\b/i;
