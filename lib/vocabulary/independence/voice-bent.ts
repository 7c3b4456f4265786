import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const body =
  '(?:council|authority|board|trust|icb|commissioners?|force|funder|buyer|partnership|cabinet|leader|panel|officers|members)';
const us = `(?:us|(?:the |this )(?:\\w+ )?${body})`;
const ourDoings = `(?:our|(?:the |this )?${body}'s|council)(?: \\w+)? (?:polic(?:y|ies)|decisions?|positions?|plans?|proposals?|budgets?|programme|reorganisation|closures?|record|stance|line|message|actions)`;
/** Those who are funded. */
const them =
  '(?:you|your (?:\\w+ )?(?:group|charity|organisation|trustees|staff|members)|they|it|(?:a |an |any |the |every |each |all )?(?:\\w+ )?(?:providers?|recipients?|grantees?|grant[- ]?holders?|organi[sz]ations?|charit(?:y|ies)|groups?|suppliers?|contractors?|partners?|applicants?|associations?|clubs?|forums?|bodies|body|chairs?|trustees))';
/** Speaking against somebody, by verbs that mean nothing else here. */
const outcry = anyOf(
  'critici[sz]\\w*|critical of|campaign(?:s|ed|ing|ers?)?|lobby(?:ing)?|lobbies|protest(?:s|ed|ing)?|dissent\\w*|outspoken|judicial review|legal challenge|legal proceedings',
  `(?:speak|speaks|speaking|spoke|spoken|come|came|comes) (?:out )?(?:against|publicly|in public)|(?:attack|attacks|attacking|attacked|oppose|opposes|opposing|opposed|undermin\\w+|embarrass\\w*|challeng\\w+) (?:${us}|${ourDoings}|the (?:budget|cuts?|closures?))`,
  `(?:go|goes|going|went|talk|talks|talking|complain|complains|complaining) to (?:the )?(?:press|papers?|media|newspapers?|journalists?|ombudsman|MPs?)|(?:negative|hostile|adverse|unhelpful|disobliging) (?:comments?|publicity|coverage|remarks?|posts?|stor(?:y|ies))`,
);
const duty =
  '(?:must|shall|will be expected|(?:is|are) expected|(?:is|are) required|(?:is|are) asked|agrees?|undertakes?|expect you|expect them|expect \\w+|should|require \\w+)(?: to)?';
const dropped =
  '(?:withdraw(?:s|n|ing)?|drop(?:s|ped|ping)?|discontinu\\w+|abandon(?:s|ed|ing)?|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|calls? off|called off|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|taken? down|takes? down|end(?:s|ed|ing)?)';
const challenge =
  '(?:campaign|petition|judicial review|legal (?:challenge|action|proceedings)|public (?:opposition|criticism)|protests?|criticisms?|open letter|boycott|threat of legal action|claim for judicial review|posts? (?:critici\\w+|about us))';
const needed =
  '(?:condition(?:al)?|provided|once|only (?:if|when|after)|on the understanding|in return for|unless|until)';
const paid = '(?:grant|funding|payment|award|offer|agreement|contract|money|instalment|renew\\w*)';

/** The voice bent to the funder's: told its place, made to praise, made to drop a challenge, chosen for keeping quiet. */
export const bent: readonly RegExp[] = [
  `(?:not|never|no) (?:the |a |any |part of the )?(?:role|place|job|business|function|part) (?:of|for) (?:a |an |the |any |those |our )?(?:\\w+ )?(?:charit(?:y|ies)|groups?|organi[sz]ations?|providers?|recipients?|partners?|grant[- ]?holders?|contractors?|we fund)\\b[^.;]{0,40}\\b(?:to )?(?:comment|campaign|critici[sz]e|challenge|lobby|oppose|question (?:the |our )|speak)\\w*`,
  `${them}\\b[^.;]{0,20}\\b(?:should|must|shall|ought to|would do well to|need to|is to|are to) (?:stick to|concentrate on|confine (?:itself|themselves|yourselves|yourself) to|focus on|get on with|restrict (?:itself|themselves|yourselves) to)\\b[^.;]{0,60}\\b(?:rather than|and not|instead of|and leave|not)\\b[^.;]{0,30}\\b(?:campaign\\w*|lobby\\w*|critici\\w+|politics|commenting|policy to|protest\\w*|speaking out|advocacy|challeng\\w+)`,
  `${needed}\\b[^.;]{0,60}\\b(?:${them}|your|its|their|the)\\b[^.;]{0,30}\\b${dropped}\\b[^.;]{0,40}\\b${challenge}\\b`,
  `${paid}\\b[^.;]{0,60}\\b${needed}\\b[^.;]{0,60}\\b${challenge}\\b[^.;]{0,30}\\b(?:has been|have been|is|are|being)(?: first)? ${dropped}\\b`,
  `${duty} (?:\\w+ )?(?:speak|talk|comment|refer|portray|present|write|be)\\b[^.;]{0,40}\\b(?:positively|favourably|supportively|well|in (?:a )?positive (?:terms|light|way)|in (?:a )?good light|supportive)\\b[^.;]{0,20}\\b(?:about|of|on|towards?) (?:${us}|${ourDoings})`,
  `${duty} (?:\\w+ ){0,3}?(?:portray|present|show|depict) (?:${us}|${ourDoings}) (?:\\w+ )?(?:positively|favourably|in (?:a |the )?(?:positive|good|best|favourable) (?:possible )?(?:light|terms))`,
  `${duty} (?:publicly |openly |actively )?(?:support|promote|champion|endorse|defend|back|uphold|advocate for) ${ourDoings}\\b`,
  `(?:letters?|representations?|approaches|submissions?|correspondence|evidence|views) (?:to|with) (?:any |an |the |your )?(?:MPs?|ministers?|members? of parliament|councillors|government|ombudsman|regulator|scrutiny)\\b[^.;]{0,40}\\b(?:must|shall|should|is to|are to|has to|have to|need to|needs to)\\b[^.;]{0,30}\\b(?:through|cleared|approved|agreed|vetted|seen) (?:by |with |first by )?(?:us|our|the \\w+)`,
  `non-?disparagement`,
  `(?:expect|ask|want|require)\\b[^.;]{0,30}\\bto be (?:ambassadors?|cheerleaders?|champions|supporters) (?:for|of) (?:${us}|${ourDoings})`,
  `${them} (?:that|which|who) (?:signs?|joins?|supports?|takes? part in|(?:have|has) (?:signed|joined|supported))\\b[^.;]{0,40}\\b(?:${challenge})\\b[^.;]{0,20}\\b(?:can|may|will|should) (?:expect|find|have|lose|forfeit)\\b`,
  `(?:public (?:criticism|opposition|comments?|disagreement)|campaigning|lobbying|protest\\w*|activism)\\b[^.;]{0,40}\\b(?:is|are|would be|will be)(?: not compatible| inconsistent| at odds| unwelcome| not acceptable| incompatible| hard to square)\\b`,
  `(?:its|your|their|'s) (?:\\w+ )?(?:${challenge})\\b[^.;]{0,60}\\b(?:reasons?|grounds?|factors?|basis)\\b[^.;]{0,20}\\b(?:for|in|why)\\b[^.;]{0,20}\\b(?:not|refus\\w*|reduc\\w*|declin\\w*|reject\\w*|scor\\w*|ending|withdraw\\w*)`,
  `(?:${outcry})\\b[^.;]{0,60}\\band (?:so |therefore )?(?:recommend\\w*|decided|agreed|resolved)\\b[^.;]{0,30}\\b(?:grant|funding|award|application)\\b[^.;]{0,15}\\b(?:not be|refused|declined|rejected|ended|withdrawn|reduced|deferred)\\b`,
  `no (?:volunteers?|trustees?|workers?|employees?|staff|members? of (?:its|your|the) staff)\\b[^.;]{0,30}\\b(?:may|shall|should|must|can|is to) (?:express|give|offer|air|voice) (?:an?y? )?(?:views?|opinions?) (?:on|about) (?:${ourDoings}|${us})`,
  `(?:raised|brought|settled|taken up|discussed|resolved) with (?:your|our|the) [^.;]{0,25}\\b(?:and not|rather than|instead of)\\b[^.;]{0,30}\\b(?:publicly|in public|press|media|papers?|councillors|MPs?)`,
  `(?:not (?:be )?(?:helpful|appropriate|wise|right|acceptable)|unhelpful|unwise)\\b[^.;]{0,20}\\b(?:for|if|were) ${them}\\b[^.;]{0,30}\\b(?:make (?:its|your|their|any|these|the) (?:\\w+ )?(?:concerns|views|criticisms?|objections|disagreement) (?:public|known)|go public|${outcry})`,
  `no (?:\\w+ or )?(?:campaigning|lobbying|advocacy|protest)(?: or \\w+)?(?: activit(?:y|ies)| work)?\\b[^.;]{0,20}\\bby (?:the|any|a) (?:\\w+ )?(?:organisation|charity|group|recipient|grantee|provider|association)`,
  `(?:halls?|premises|newsletters?|websites?|web ?pages?|pages?|meetings?|offices?|buildings?|platforms?|events?|mailing lists?|centres?|rooms?)\\b[^.;]{0,30}\\b(?:must|may|shall|should|can|is to|are to)(?: not| never)(?: to)? be used (?:to|for|as)\\b[^.;]{0,50}\\b(?:critici\\w+|campaign\\w*|protest\\w*|oppos\\w+|attack\\w*|political comment)`,
  `(?:prefers?|priority|preference|favours?|look for|looking for|want)\\b[^.;]{0,40}\\b(?:groups|partners|applicants|organi[sz]ations|charities|providers|those)\\b[^.;]{0,20}\\b(?:that|who|which) (?:do not|does not|are not|have not|has not|will not|refrain from|avoid)\\b[^.;]{0,40}\\b(?:${outcry})`,
  `(?:seats?|places?|membership|invitations?)\\b[^.;]{0,40}\\b(?:withdrawn|lost?|loses?|forfeit\\w*|removed|reconsidered|reviewed|ended)\\b[^.;]{0,30}\\b(?:if|because|after|should|where|following)\\b[^.;]{0,40}\\b(?:${outcry})`,
  `(?:staff|trustees?|volunteers|employees|workers|chair|directors)\\b[^.;]{0,40}\\b(?:must|may|shall|should|can)(?: not|not| never) (?:stand|be|belong|join|sign|hold office|attend|take part|support|lead|run)\\b[^.;]{0,40}\\b(?:action groups?|pressure groups?|campaign(?:s|ing)?(?: groups?)?|petitions?|protests?|demonstrations?|public meetings? against|open letters?)`,
  `(?:we|council|panel|board|members|officers|committee|trust|authority|icb|commissioner)\\b[^.;]{0,15}\\b(?:would|will|may|might|could|shall|is|are)(?: well| have to| need to| want to| be)? (?:think (?:carefully|hard|twice|again)|look again|reconsider|take a (?:different|fresh|dim|poor) view|less (?:inclined|likely|willing)|find it (?:hard|difficult|harder)|hesitate|reluctant)\\b[^.;]{0,80}\\b(?:${outcry})`,
  `(?:social media|websites?|posts|public statements|press (?:coverage|comments|cuttings)|newsletters?)\\b[^.;]{0,40}\\b(?:checked|reviewed|monitored|looked at|searched|scored|examined|vetted|screened)\\b[^.;]{0,60}\\b(?:critici\\w+|hostil\\w+|negative (?:comments?|views?)|against (?:us|the council)|opposition to)`,
  `(?:do not|does not|will not|cannot|did not|not) (?:pay|fund|give money to|support|finance|employ|award \\w+ to) (?:anyone|anybody|people|groups|organi[sz]ations|charities|bodies|those|you|them|partners)? ?(?:in order )?to (?:be )?(?:${outcry})`,
  `(?:taking|accepting|receipt of|accepts?|accepted|takes?|in exchange for|in return for) (?:our|the council's|the|this|public|council) (?:money|grants?|funding|award)\\b[^.;]{0,50}\\b(?:means?|brings?|implies|carries|entails|gives? up|comes with|involves|precludes|rules? out)\\b(?! not\\b)[^.;]{0,40}\\b(?:not critici\\w+|keeping quiet|silence|discretion|loyalty|restraint|right to (?:critici\\w+|campaign|oppose)|no (?:public )?(?:criticism|campaign\\w*)|not (?:campaign\\w*|speaking|oppos\\w+))`,
].map((words) => wordsOf(words));

/** What is denied of the price, hoped for in speech, or wanted of bidders alone. */
export const notBent =
  /\b(?:not|never|no|nor|nobody)\b[^.;]{0,20}\b(?:hesitate to (?:fund|support|renew)|think twice about (?:funding|supporting)|reluctant|asked to|expected to|required to|a condition|less likely|because|lose)\b|\b(?:free to|nothing|welcome to|encourage[ds]?|recruitment|awareness|health|vaccination|publicity|fund-?raising|marketing) (?:campaign\w*)?|\b(?:bidders?|residents|parents|tenants|patients|responses?|respondents|objectors|consultation|election|party political|candidates)\b/i;
