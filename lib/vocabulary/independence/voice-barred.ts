import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const hearers = anyOf(
  '(?:press|media)(?! (?:office|officer|team|release|desk|pack)s?\\b)|newspapers?|the (?:local )?papers?|broadcasters?|journalists?|reporters?|social media|facebook|television|radio|(?:in )?public(?:ly)?|the (?:\\w+ )?(?:gazette|echo|mercury|courier|herald|argus|chronicle|advertiser|observer|journal)',
  'councillors?|elected (?:members?|persons?|representatives?|politicians?|officials?)|MPs?|members? of parliament|ministers?|politicians?|select committees?|candidates',
);
const body =
  '(?:council|authority|board|trust|icb|commissioners?|force|funder|buyer|partnership|corporation|parish council)';
const ours = `(?:us|our|ours|(?:the |this )?(?:\\w+ )?${body}(?:'s)?)`;
/** Those who are funded, by the names that deeds and letters give them. */
const funded =
  '(?:you|your (?:\\w+ )?(?:group|charity|organisation|trustees|staff|volunteers)|(?:the |any |each |every |all )?(?:\\w+ )?(?:providers?|recipients?|grantees?|grant[- ]?holders?|organi[sz]ations?|charit(?:y|ies)|groups?|suppliers?|contractors?|partners?|bidders?|associations?|beneficiar(?:y|ies)|clubs?|forums?))';
const speak =
  '(?:discuss|speak|talk|approach|brief|contact|write|comment|lobby|lobbied|raise|rais|mention|say|go|address|invit|correspond|communicat|debate|publici[sz]e)(?:e|es|ed|ing|s)?';
const duty = '(?:shall|must|may|should|will|can|is to|are to|agrees? to|undertakes? to)';
const notTo = anyOf(
  '(?:shall|must|may|should|will|can|would|does|do|is to|are to|agrees?|undertakes?)(?:,[^.;,]{0,40},)? (?:not|never)(?: to)?\\b|cannot|(?:is|are) (?:not|never) to\\b',
  'refrains? from|abstains? from|desists? from',
);
const matter =
  '(?:notice|letter|decision|ending|closure|reduction|cuts?|contents?|concerns|disputes?|performance|proposals?|matter|review|failings?|agreement)';
const wrongs = '(?:patterns?|concerns?|criticisms?|shortcomings|failings?|failures|complaints?|disagreements?)';

/** What may not be said, by who says nothing to whom: passive, with a waiver, with no leave, in the house alone. */
export const barred: readonly RegExp[] = [
  `(?:nothing|no (?:word|statements?|comments?|remarks?|interviews?|opinions?|views?|articles?|posts?|letters?))\\b[^.;]{0,80}\\b(?:shall|must|may|should|can|is to|are to) be (?:said|issued|made|given|published|sent|posted|written|released|circulated|offered)\\b[^.;]{0,30}\\b(?:to|in|on) (?:an?y? |the |local )?${hearers}`,
  `no (?:\\w+ )?(?:statements?|comments?|remarks?) (?:touching|concerning|about|on|regarding|relating to)\\b[^.;]{0,60}\\b(?:shall|must|may|should|is to|are to) be (?:issued|made|published|given)\\b[^.;]{0,40}\\b(?:without|save|unless|except)\\b`,
  `${matter}\\b[^.;]{0,40}\\b(?:shall|must|should|may|is|are)(?: to)? (?:not|never)(?: to)? be (?:discussed|shared|raised|aired|mentioned|repeated)\\b[^.;]{0,30}\\b(?:with|to|in|by) [^.;]{0,20}\\b${hearers}`,
  `neither (?!(?:officers|members|councillors|the council|the authority|we|this council)\\b)[^.;]{0,60}\\bnor\\b[^.;]{0,40}\\b(?:should|shall|may|must|is to|are to)\\b[^.;]{0,15}\\b${speak}\\b[^.;]{0,70}\\b${hearers}`,
  `${duty} (?:on no account|(?:in|under) no circumstances?|at no (?:time|point|stage)) ${speak}\\b[^.;]{0,40}\\b${hearers}`,
  `(?:on no account|(?:in|under) no circumstances?|at no (?:time|point|stage)) ${duty}\\b[^.;]{0,40}\\b${speak}\\b[^.;]{0,40}\\b${hearers}`,
  `nor (?:shall|may|must|should|will)\\b[^.;]{0,40}\\b(?:engage|take part|be involved|participate) in (?:any |such )?(?:public )?(?:advocacy|campaign\\w*|lobbying|protests?|agitation)\\b`,
  `(?:waives?|gives? up|surrenders?|forgoes?|relinquish(?:es)?)\\b[^.;]{0,20}\\b(?:rights?|freedom|liberty|entitlement)\\b[^.;]{0,50}\\b(?:representations?|object|oppose|critici[sz]e|campaign|comment|speak|publish|petition|lobby)\\b`,
  `${funded}\\b[^.;]{0,20}\\b${notTo}[^.;]{0,50}\\b(?:respond|reply|give evidence|make (?:any )?submissions?|contribute)(?:ing)? to (?:any |a |the )?[^.;]{0,25}\\b(?:consultations?|inquir(?:y|ies)|select committees?|calls? for evidence|reviews? by)\\b`,
  `${funded}\\b[^.;]{0,60}\\b${notTo}[^.;]{0,20}\\b(?:make public|mak(?:e|ing) known|publish|publici[sz]e|release)\\b[^.;]{0,30}\\b${wrongs}\\b`,
  `${funded} (?:shall|must|will|should|is to|are to|is asked to|are asked to|agrees? to|undertakes? to) (?:refrain|abstain|desist) from (?:any |making |all |public )*(?:comment|remark|statement|opinion|debate)(?:s|ing)?\\b[^.;]{0,30}\\b(?:on|about|concerning|regarding|upon)\\b`,
  `silence (?:is|will be|must be) (?:requested|required|expected|asked|kept|maintained|observed)\\b[^.;]{0,20}\\b(?:from|of|by) ${funded}\\b`,
  `(?:must|need to|have to|has to|asked to|expected to|required to|please|condition)\\b[^.;]{0,40}\\b(?:step back|stand down|withdraw|resign|dissociate|distance)\\b[^.;]{0,20}\\bfrom (?:the |your |its )?(?:\\w+ ){0,3}?(?:campaign|save (?:our|the)|stop the|hands off|protest|petition)\\b`,
  `(?:anything|whatever|everything) (?:that )?(?:you|your \\w+|it|they|the \\w+) (?:\\w+ )?(?:says?|publish(?:es)?|posts?|writes?)\\b[^.;]{0,60}\\b(?:has to|have to|must|needs? to|is to|should) (?:match|follow|reflect|agree with|conform (?:to|with)|align with|be (?:consistent|in line|in keeping|compatible) with)\\b[^.;]{0,20}\\b(?:position|polic(?:y|ies)|line|views?|council|ours)\\b`,
  `speaks? with (?:our|the (?:council|authority|trust|board|icb)'s) voice`,
  `${wrongs}\\b[^.;]{0,40}\\b(?:stay|stays|remain|remains|be kept|are kept|kept)\\b[^.;]{0,10}\\b(?:(?:within|inside) the ${body}|in the family|in-house|behind closed doors)\\b(?! (?:for|until|on file)\\b)`,
  `(?:asked|expected|required|must|should|please|need)(?: to)? keep (?:such things|such matters|these things|it|them|this|things) (?:in the family|in-house|behind closed doors)`,
  `expressions? of (?:any )?(?:opinions?|views?)\\b[^.;]{0,60}\\b(?:embarrass|discredit|reflect badly|damage)\\w*\\b[^.;]{0,60}\\b(?:recover|withdraw|terminat|reclaim|end|breach|default)\\w*\\b`,
  `(?:hold off|hold back from|hold fire on|stop|leave off) (?:talking|speaking|writing|going|contacting|approaching|briefing|lobbying)\\b[^.;]{0,25}\\b${hearers}`,
  `(?:run|put|pass|send|get)\\b (?:any |all |your |every )?(?:\\w+ )?(?:comments?|statements?|remarks?|posts?|letters?|criticisms?)\\b[^.;]{0,50}\\b(?:past|by|through) (?:the|our|my) [^.;]{0,25}\\b(?:team|office|desk|lead|manager|officer)\\b[^.;]{0,20}\\b(?:before (?:you|it|they|anything)|first)\\b`,
  `(?:your|its|their) (?:newsletters?|websites?|social media(?: \\w+)?|blog|facebook page)\\b[^.;]{0,15}\\b(?:will|must|shall|are to|is to|has to|have to) be (?:signed off|approved|cleared|vetted|edited) by ${ours}\\b`,
].map((words) => wordsOf(words));

const outcry =
  "(?:attacks?|criticisms?|opposition|campaign(?:s|ing)?|protest(?:s|ing)?|outspoken(?:ness)?|hostility|petition|public (?:stance|statements?|comments?|remarks?)|(?:comments?|remarks?|statements?|interviews?|articles?|letters?|posts?) (?:in|to|on) (?:the )?(?:press|media|papers?|social media|facebook|\\w+ (?:gazette|echo|news|post|advertiser|chronicle))|(?:part|role|involvement|share|support) (?:in|for) (?:the )?(?:[a-z']+ ){0,4}?(?:campaign|march|protest|rally|petition|demonstration))";
const theirs =
  "(?:its|your|their|the (?:\\w+ )?(?:group|charity|organisation|federation|association|network|forum|provider|trustees|club)'?s?'?|(?:organisation|group|charity|association)'s)";
const cause =
  '(?:because of|on account of|in (?:the )?light of|in view of|owing to|due to|following|as a result of|prompted by)';
const money = '(?:grants?|funding|awards?|contracts?|applications?|bids?|money|support|scores?|marks?|points)';

/** A price that was laid, or will be, on what was said: the money and the outcry in one sentence, and why. */
export const laidOnThem: readonly RegExp[] = [
  `${money}\\b[^.;]{0,50}\\b(?:stopped|ended|withdrawn|cut|reduced|refused|rejected|declined|not (?:be )?renewed|turned down|suspended|terminated|lowered|deferred)\\b[^.;]{0,20}\\b${cause} ${theirs} (?:[a-z-]+ ){0,3}?${outcry}\\b`,
  `(?:the|this|that|our|my) (?:decision|step|action|recommendation) (?:follows|(?:is|was|has been)(?: \\w+)? ${cause}|reflects|comes after|came after) ${theirs} (?:[a-z'-]+ ){0,3}?${outcry}\\b`,
  `(?:marks?|points)\\b[^.;]{0,20}\\b(?:deducted|lost|taken off|docked|forfeited)\\b[^.;]{0,40}\\b(?:publicly|in public|openly)? ?(?:critici\\w+|challeng\\w+ (?:the |our )?${body}|oppos\\w+|campaign\\w* against|protest\\w*|spoken (?:out )?against|attack\\w*)\\b`,
  `(?:vocal|outspoken|campaign\\w*|spoken (?:out|up)?|speaking (?:out|up)?|critical|opposition|protest\\w*)\\b[^.;]{0,15}\\b(?:against|opponents?|of ${ours}|to ${ours})\\b[^.;]{0,60}\\b(?:should|would|will|could|may|might|can|must|to|ought to) be (?:borne in mind|taken into account|weighed|remembered|counted|reflected|considered)\\b[^.;]{0,30}\\b(?:scor\\w+|award\\w*|grants?|funding|applications?|renew\\w*|allocat\\w+|marking)\\b`,
  `(?:inappropriate|wrong|perverse|not (?:right|appropriate|acceptable|proper)|ought not|should not|cannot be right|hard to justify|cannot justify)\\b[^.;]{0,50}\\b(?:fund|financ|pay|subsidi[sz]|support|money|bankroll)\\w*\\b[^.;]{0,50}\\b(?:(?:its|our|their|the ${body}'s) (?:own )?(?:critics|opponents|detractors)|those (?:who|that) (?:oppose|attack|criticise|campaign against|speak against)(?: (?:it|us|them))?)\\b`,
  `money\\b[^.;]{0,30}\\b(?:ought not|should not|must not|cannot)\\b[^.;]{0,50}\\b(?:critics|opponents|those (?:who|that) (?:oppose|attack|criticise|campaign against|speak against))\\b`,
  `(?:disappointed|surprised|dismayed|unhappy|displeased|saddened|sorry)\\b[^.;]{0,40}\\b(?:quoted|interview\\w*|article|comments?|remarks|posts?|critici\\w+|speaking|speak out|campaign\\w*)\\b[^.;]{0,120}\\b(?:remind|bear in mind|mindful|remember|reflect on)\\b[^.;]{0,50}\\b(?:funding|grant|contract|award|support|funders?)\\b[^.;]{0,30}\\b(?:renew\\w*|review\\w*|decid\\w*|discretion\\w*|depends?|comes? (?:from|up)|not guaranteed|at stake)\\b`,
  `(?:take it amiss|take a dim view|look (?:unkindly|askance|unfavourably)|not look kindly|frown\\w*|displeased)\\b[^.;]{0,50}\\b(?:clamour|campaign\\w*|critici\\w+|oppos\\w+|protest\\w*|press|speak\\w* (?:out|against)|in public|publicly)\\b`,
  `(?:if|where|should) ${funded} (?:[a-z]+ )?(?:speaks? (?:out|up|against|publicly)|campaigns?|lobb(?:y|ies)|criticises?|protests?|opposes?)\\b[^.;]{0,80}\\b(?:will|shall|would|can|could)(?: \\w+)? not (?:be able to )?(?:fund|support|consider|renew|accept|pay)\\b`,
  `(?:if|where|should) ${funded} (?:[a-z]+ )?(?:speaks? (?:out|up|against|publicly)|campaigns?|lobb(?:y|ies)|criticises?|protests?|opposes?)\\b[^.;]{0,80}\\bcannot (?:fund|support|consider|renew|accept|pay)\\b`,
  `not to do anything (?:that (?:is|may be seen as) )?["']?political["']?\\b[^.;]{0,40}\\b(?:cover|includ|mean|extend)\\w*\\b[^.;]{0,20}\\b(?:comment|critici|speak|campaign|question)\\w*\\b`,
].map((words) => wordsOf(words));

/** Denied of the price: "not because of your campaign", "no bearing". */
export const noPrice =
  /\b(?:not|never|nothing|no)\b[^.;]{0,20}\b(?:because of|on account of|owing to|due to|bearing|to do with|weight|difference|amiss|frown\w*|(?:prompted|influenced) by)|\b(?:wrong|inappropriate|perverse|not right)\b[^.;]{0,30}\b(?:stop|refus|ceas|withdraw|cut|end|punish|penali[sz]|withhold)\w*|\b(?:cuts?|reductions?|proposals?|closures?|plans?)\b[^.;]{0,20}\b(?:withdrawn|dropped|reversed)\b/i;
/** One person's view, which others may not share. */
export const oneVoiceOnly =
  /^(?:[0-9.]+ )?(?:councillor|cllr|one (?:member|councillor|speaker)|a (?:member|councillor|resident|trustee|speaker))\b/i;
/** A quarrel of words that any page forbids, and a moment's hush. */
export const goodManners =
  /\b(?:abusive|offensive|racist|personal|insulting|defamatory|derogatory|discriminatory|obscene|minute'?s?'? silence|exam\w*|individual (?:patients?|clients?|children)|waive\w* (?:not|no)|not (?:waive|give up|surrender)\w*)\b/i;
