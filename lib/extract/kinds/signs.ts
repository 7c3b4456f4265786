import type { DocumentKind } from '@/lib/compact.ts';
import { askingSigns } from '@/lib/extract/kinds/asking.ts';
import { awardSigns } from '@/lib/extract/kinds/awards.ts';
import { bidSigns } from '@/lib/extract/kinds/bids.ts';
import { grantSigns } from '@/lib/extract/kinds/grants.ts';
import { notHelpWithIt } from '@/lib/extract/kinds/help-with.ts';
import { openSigns } from '@/lib/extract/kinds/open.ts';
import { plainSigns } from '@/lib/extract/kinds/words.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** Words that speak for a kind of document, and how loudly. */
export interface Sign {
  readonly kind: DocumentKind;
  readonly weight: number;
  /** `names`: says what the document is. `acts`: does what such a document does. `hints`: is at home in one. `sums`: gives money for a time or a purpose. `dated`: gives the day on which it bites, or is open. `heads`: is the title of one. `told`: is said in a letter to whoever bears it. */
  readonly sort: 'names' | 'acts' | 'hints' | 'sums' | 'dated' | 'heads' | 'told';
  readonly words: RegExp;
  /** Says something only in a heading or the title. */
  readonly onlyLoud?: true;
  /** Says something only where the document begins with grants or a fund: applications are made for much else. */
  readonly ofGrants?: true;
}

const sign = (kind: DocumentKind, sort: Sign['sort'], weight: number, words: RegExp): Sign => ({
  kind,
  sort,
  weight,
  words,
});

/** What councils, the NHS, the police and fire services write in each kind of document, in titles, letters, notices and clauses. */
export const signs: readonly Sign[] = [
  ...plainSigns,
  ...grantSigns,
  ...awardSigns,
  ...openSigns,
  ...askingSigns,
  ...bidSigns,
  sign(
    'consultation',
    'names',
    3,
    /\b(?:consultations?|engagement|involvement|survey|questionnaire|exercise|conversation) (?:on it )?(?:period )?(?:runs?|ran|opens?|opened|closes?|closed|starts?|started|begins?|began|ends?|lasts?|is (?:now )?open|is live|will (?:run|close|open|end|start)|document|paper|description)\b/i,
  ),
  sign(
    'consultation',
    'names',
    3,
    /\b(?:(?:we|council|board|authority|commissioner|trust|service|icb) (?:is|are)(?: now| also)?|^|: )(?:consulting|seeking (?:the )?views|asking (?:for (?:your )?views|people|residents|everyone|everybody|you)|inviting (?:views|comments))\b|\b(?:starting|launch\w*|open(?:ed|ing)?|hold(?:ing)?|this is) a (?:[0-9a-z-]+ ){0,3}(?:consultation|engagement exercise)\b/i,
  ),
  sign(
    'consultation',
    'names',
    2,
    /\b(?:public|open|formal|statutory|online|our|this|the|a|draft|written) (?:consultation|survey|questionnaire|engagement exercise|involvement exercise|call for evidence)\b|\bsurvey (?:for|of) (?:everybody|everyone|residents|people|all)\b/i,
  ),
  sign(
    'consultation',
    'acts',
    3,
    /\b(?:have your say|join the conversation|tell us your|(?:comments|views|responses|answers) are (?:invited|welcome|sought)|would like to talk to|(?:give|send|share|let) (?:us|me) (?:have )?(?:your|any|know (?:what|how|if|whether))|tell (?:us|me) (?:what|how|which|whether|if)|\b(?:we|i)(?:'d| would)?(?: very much| also| now| particularly| especially| really)* (?:like|want|love|need|hope|wish) (?:to (?:know|hear|understand|find out)|your (?:views|comments|ideas|help))|wants? to (?:know|hear)|what (?:do )?you (?:think|make of|would like|'d like)|your chance to|would like to know whether|do you (?:agree|support)|(?:are|is) (?:your|the) views?|(?:could|can|may|might) (?:i|we) (?:please )?have your|help (?:us|me|to|with us)? ?(?:to )?(?:shape|decide|choose|plan|change|design|work out)|yours to shape|ask(?:ing|s)? (?:[a-z]+ ){1,4}what (?:they|should|you|people))\b/i,
  ),
  sign(
    'consultation',
    'acts',
    3,
    /\b(?:how|ways?) to (?:respond|have your say|take part|give (?:us )?your views|join in|reply|answer|get involved|comment)\b|\btaking part\b|\bseveral ways\b|\b(?:welcome|asked|invited) to (?:send|answer|respond|reply|comment)\b/i,
  ),
  sign(
    'consultation',
    'acts',
    2,
    /\b(?:deadline|closing date) (?:for|is|of|to)\b|\b(?:responses|comments|views|replies|answers|forms) (?:must|should|to|need to|can) (?:be |reach )?(?:received |sent |submitted |returned |us )?by\b|\byou have until\b|\bmiss the deadline\b|\b(?:fill in|complete|pick up|return|post|take) (?:it|(?:the|our|a|your)[a-z0-9 -]{0,30} (?:survey|questionnaire|form|copy))\b|\bonline (?:survey|form|questionnaire)\b/i,
  ),
  sign(
    'consultation',
    'acts',
    2,
    /\b(?:all|the|your|every|any) (?:responses?|views|comments|replies|answers|feedback)(?: (?:we )?receive[d]?)? (?:will|to)\b|\breplies received\b|\b(?:results|report|summary) (?:will|of what) [^.;]{0,40}\b(?:read out|published|people (?:said|have said)|on this page)\b|\bhow (?:the change|this|it) should be (?:managed|done|made)\b/i,
  ),
  sign('consultation', 'hints', 1, /\b(?:consultation|survey|questionnaire|engagement exercise|involvement|views)\b/i),

  sign(
    'funding',
    'names',
    4,
    /\b(?:grant (?:funding )?agreement|funding agreement|(?:core|grant|partnership|core support|voluntary sector) (?:support |funding |partnership )?agreement|(?:terms and )?conditions of (?:the )?(?:grant|funding|award)|(?:grant|funding) (?:terms|conditions)|offer of (?:a )?(?:grant|funding)|grant offer|funding offer|award letter|conditional offer|small grants?(?: scheme| programme| fund)?|grants? (?:programme|scheme|fund)|service level agreement|letter of (?:grant|award|offer)|grant (?:letter|award)|(?:funding|grants?) prospectus|prospectus for [^.;]{0,40}grants?|programme of grants|(?:guidance|prospectus) for (?:applicants|groups)|fund(?:ing)? prospectus|noti(?:ce|fication) of (?:an? )?(?:award|grant)|(?:(?<!contract )award|grant) noti(?:ce|fication))\b/i,
  ),
  sign(
    'funding',
    'acts',
    3,
    /\b(?:(?:we|the (?:council|authority|funders?|commissioners?|board|icb|panel|trust)) (?:shall|will|agree[sd]?(?: to)?|(?:is|are)) (?:pay|fund|award|make|provide|giving|offering|awarding) [^.;]{0,40}(?:grants?|funding|awards?|you)|(?:pleased|delighted|happy|glad) to (?:offer|award|confirm|say|tell|inform|let)|(?:has|have) (?:agreed|decided|resolved) to (?:support|fund|back|award|give|make|grant)|(?:make|makes|form|forms|set|sets) (?:up|out) your (?:award|grant)|you have been awarded|your (?:grant|award|application (?:for [a-z ]{0,30})?(?:has been|was) (?:successful|approved))|offer you (?:a )?(?:grant|funding)|(?:agreed|approved)(?: to)? your application|said yes)\b/i,
  ),
  sign(
    'funding',
    'acts',
    2,
    /\b(?:the (?:recipient|grantee|grant[- ]holder|grant recipient|organisation|partner) (?:shall|must|will|may|agrees)|eligible (?:expenditure|costs)|what (?:we|the grant|the fund) (?:can|cannot|will|will not) (?:fund|pay for|cover|support)|who can apply|how to apply|(?:groups|organisations|charities) can apply|match funding|use the grant only|funded activit(?:y|ies)|the grant (?:shall|must|will|may|is) |(?:extend|renew|continu)\w* [^.;]{0,40}(?:funding|grant|agreement)|(?:funding|grant|agreement) (?:is |has been |will be |to be )?(?:extended|renewed|confirmed|continued)|(?:funding|grant|award) (?:runs?|period|will run)|annual award|how we pay|overheads|getting the money|what it's (?:not )?for|grants? (?:are|is|of|range) (?:between|up to|from)|community (?:pot|chest)|ward (?:budget|fund|pot)s?|amount (?:of (?:grant|award)|awarded)|grant may be)\b/i,
  ),
  sign('funding', 'hints', 1, /\b(?:grants?|funding|(?:micro-)?awards?|awarded|contributions?)\b/i),

  sign(
    'tender',
    'names',
    4,
    /\b(?:invitation to (?:tender|quote|bid|submit)|request for (?:quotations?|proposals?|tenders?)|(?:tender|procurement|opportunity) notice|market (?:engagement|sounding|testing|warming)|pre-?qualification questionnaire|selection questionnaire|instructions to (?:tenderers|bidders)|form of tender|invites? (?:tenders|bids|quotations|proposals)|tender submission|itt\b|rfq\b|pqq\b)/i,
  ),
  sign(
    'tender',
    'acts',
    2,
    /\b(?:tenderers?|bidders?|award criteria|conditions of participation|tenders? (?:must|will|should|shall|received|may)|quotations? (?:are|must|should|will)|lowest (?:compliant )?(?:quotation|tender|price)|contracting authority|clarification questions?|most economically advantageous|most advantageous tender|evaluated on|price:? \(?[0-9]{1,2} ?%|suppliers? may bid|closing date[^.;]{0,20}(?:tender|quot|bid)|cpv (?:code|classification)|submission deadline|method statements?|the (?:supplier|contractor) (?:shall|must|will)|conditions of contract)/i,
  ),
  sign('tender', 'hints', 1, /\b(?:tender|procurement|specification|contract notice|lots?)\b/i),

  sign(
    'change',
    'names',
    3,
    /\b(?:(?:changes?|reductions?|end(?:ing)?|closure|close|withdrawal|termination|cut|cessation|decommissioning|non-renewal) (?:to|in|of|for) (?:(?:your|the|our|core|this|all|a) ){0,2}(?:[a-z'-]+ ){0,3}(?:grants?|awards?|funding|funds?|contracts?|subsid(?:y|ies)|service level agreements?)(?! (?:purpose|project|activit|period|application|form|holder))|(?:cease|end|stop|withdraw|discontinue) (?:the |all |our |its )?(?:core |grant )?(?:funding|grants?)\b|notice of (?:termination|ending|reduction|withdrawal|non-renewal)|(?:grants?|awards?|funding)(?: [a-z]+){0,3}: (?:budget proposals|proposed (?:cuts|reductions|savings)))\b/i,
  ),
  sign(
    'change',
    'acts',
    3,
    /\b(?:agrees?|agreed|approved?|recommend(?:s|ed|ation)?|resolved?|decided|proposes?|proposed|asked to agree|decision to) [^.;]{0,70}\b(?:reductions?|reduc(?:e|ed|ing)|end(?:ing|ed)?|clos(?:e|ure|ing)|ceas(?:e|ing)|withdraw\w*|cuts?|cutting|stop(?:ping)?|terminat\w+|go down|not (?:be )?renew\w*)\b[^.;]{0,60}\b(?:grants?|funding|funds?|awards?|contracts?|council-funded|subsid(?:y|ies)|services? provided by|service level)|\b(?:formal notice|give you notice|giving notice) (?:that|of|to)\b/i,
  ),
];

/** Kinds of paper, told by their titles, that speak of consultations, grants and tenders and are none. */
export const otherPaper =
  /\b(?:privacy (?:notice|policy)|freedom of information|foi\b|vacanc(?:y|ies)|job (?:advert\w*|description|opportunit\w+)|accessibility statement|councillors?'?s? (?:advice )?surger(?:y|ies)|annual (?:report|review|governance)|volunteers? (?:are |urgently )?(?:wanted|needed|vacanc\w+)|^complaints?(?=[.:]|$)|^(?:(?:be|become) a volunteer|volunteer(?:ing)? (?:with|for|at|in|roles?|opportunit\w+))|statement of accounts|you said|speech (?:by|to|at)|glossary|terms of reference|respon(?:se|ds|ding) to [^.?]{0,60}\bconsultation|notice of (?:election|poll))\b|^agenda(?:$|:| for\b| - )/i;
/** Kinds that may yet consult, or cut, where their title says so as well. */
export const lesserPaper = wordsOf(
  '(?:room|hall|venue|pitch|equipment|facilit\\w+) hire|hir(?:e|ing) (?:a|an|of|our|charges|agreement|conditions)|(?:conditions|terms) of (?:hire|use|booking|sale)|rooms? to (?:hire|let)',
  `(?:tenancy|allotments?|membership)${notHelpWithIt}`,
  'newsletter|news archive|parish (?:council )?(?:news|update)|(?:e-?)?bulletin|round-?up|grants (?:paid|awarded|made)|gifts and hospitality',
  'open (?:day|evening|weekend)s?|fun day|coffee morning|jobs? fair|quiz night|fireworks|carnival|concert|guided walks?',
  'statement of community involvement|rate relief|business rates|(?:safeguarding|reserves|investment|retention) policy|(?:bus|train|tram|ferry) (?:timetables?|times|services?) changes?|council elections?',
);
/** What was found or said: a report on that asks for nothing, and may yet end what it reviewed; what came of an application is news to whoever made it. */
export const looksBack =
  /\b(?:findings|summary) of\b|\b(?:results|outcome) of\b(?! (?:(?:your|our|my) (?:[\w'-]+ ){0,4}(?:applications?|bids?|requests?|proposals?)|the (?:[\w'-]+ ){0,4}panel)\b)/i;

/** Notices of planning, licensing and roads that ask for comments but are not consultations with the sector. */
export const notOurs =
  /\b(?:planning (?:application|portal)|application for planning permission|neighbour consultation|site notice|premises licence|licence application|application for (?:a|an|the) (?:[a-z]+ ){0,3}licence|traffic (?:regulation|management) orders?|TROs?|representations about this application|listed building|refusal of planning|planning (?:appeals?|inspector\w*)|roadworks|temporary road closures?|temporary closure of (?:the )?(?:[abm][0-9]{1,4}|[a-z]+ (?:road|street|lane))|[abm][0-9]{1,4}:? temporary closure|tree preservation)\b/i;

/** Who asks their own staff how they are consults nobody outside. */
export const ofStaff =
  /^(?:to: ?)?all (?:staff|colleagues|employees)\b[^.]{0,20}$|\b(?:staff|employee|colleague|workforce|pulse) (?:opinion |engagement |pulse |wellbeing )?surveys?\b|\bsurvey of (?:our )?(?:staff|employees|colleagues)\b/i;

/** A post, an employee's notice and pay: never an offer of funding. */
export const employment =
  /\b(?:salary|interviews?|probation(?:ary)?|post ?holder|the job|this (?:post|role)|job description|shortlist\w*|[0-9]+[- ]hours?(?: a| per)? week|hours a week|pro rata|dismissal|annual leave|days(?:'| of)? (?:off|leave|holiday)|pension|line manager|your cv|candidates?|come and work|we are (?:recruiting|hiring)|fixed[- ]term (?:for|contract|post)|(?:full|part)[- ]time|person specification|job reference|human resources|your post(?= (?:as|of|will|is|has)\b))\b/gi;

/** "Was this page useful?": every council page asks for that. */
export const pageFeedback =
  /\b(?:(?:is|was) this page (?:useful|helpful)|rate this page|your feedback (?:helps|will help) us (?:to )?improve|feedback on this (?:page|website|service)|what (?:do )?you think (?:of|about) (?:(?:our|this) (?:website|web ?page|page|service)|(?:the|our|this) (?:complaints|application) (?:service|process|form)|the (?:service|website|app|site)(?= (?:at|on|online)\b))|report a problem with this page|new service - your feedback)\b/i;

export const publicOrFunder =
  /\b(?:council|authority|borough|county|nhs|integrated care|icb|police|commissioner|fire|government|partnership|combined authority|mayor|trust|foundation|lottery|fund|town hall|parish|ministry|department|agency|board|cabinet|councillors?|portfolio holder|public health|hospital|commissioning|boards|authorities|commissioners|funders?|grants|grant ?holders?|grant aid|your grant|trustees|charit(?:y|ies)|voluntary|patients?|museum|local plan|protection orders?|procurement act|contracting authority|tenders?|procurement|lot information|expressions? of interest|service level agreements?|the grant|grant (?:recipients?|funding|agreement|payments?)|opcc|home office|cllrs?|precept|core grant|core funding|county hall|goes to committee|gov\.uk|nhs\.uk|dclg|mhclg|dluhc|dwp|dhsc|dcms|defra)\b/i;

export const commercial =
  /\b(?:subscription|software|your contract with us|handset|tariff|direct debit|cooling-off|customers?|authorised users|broadband|energy|insurance policy|basket|checkout|loyalty|membership)\b/gi;
