import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What counts, and for how much: "price (60%) and quality (40%)", "scores each application out of 40". Not the score of a price, nor a target of 90%. */
export const weights =
  /\b[1-9][0-9] (?:for|on) (?:price|cost|quality)\b|\b(?:third|quarter|fifth|tenth|half|thirds|quarters|fifths) of the (?:score|marks|points)\b|\b(?:weigh|score|mark|judge|compare|look)\w*\b[^.;]{0,80}\([1-9][0-9]?\)[^.;]{0,80}\([1-9][0-9]?\)|\bpoints are (?:given|awarded) for\b|\b(?:quality|price|cost) (?:at|is|gets|has|carries) [1-9][0-9],? and (?:quality|price|cost) (?:at|is|gets|has|carries)? ?[1-9][0-9]\b|\b(?:price|cost|quality)\b[^.;]{0,20}\((?:half|(?:a|one) (?:third|quarter|fifth)|two thirds|three quarters)\)|\b(?:price|cost|quality|technical|commercial|social value|value for money)\b ?(?:counts? |is worth |is marked |is scored |worth |carries |has )?(?:for )?[:(=-]{0,2} ?\(?[0-9]{1,2} ?(?:%|per cent|points|marks)|\b[0-9]{1,2} ?(?:%|per cent) (?:for |on |to )?(?:price|quality|social value|cost(?! of)|technical)\b|\b(?:quality|price|cost) ?[:/] ?(?:quality|price|cost)\b[^.;]{0,30}\b[1-9][0-9] ?[:/] ?[1-9][0-9]\b|\bscor(?:e|es|ed|ing) (?:each |every |all |your |the )?(?:applications?|bids?|tenders?|answers?|questions?)\b|\b(?:applications?|bids?|tenders?|answers?|questions?)\b[^.;]{0,90}\b(?:scored|weighted)\b|\bweighting?s?\b(?! average)|\b[1-9][0-9] ?[:/] ?[1-9][0-9] (?:on |for )?(?:price|cost|quality)\b|\bquality ?[:(]? ?[1-9][0-9]\)?,? and (?:price|cost) ?[:(]? ?[1-9][0-9]\b|\bscored (?:from )?[01] ?(?:-|to) ?[0-9]{1,3}\b|\bmarks (?:available|out of)\b|\bscor(?:e|ed|ing) (?:of )?(?:[0-9]{1,3} )?(?:out of|from (?:0|1|nought|zero|one))\b|\b(?:counts? for|worth|carr(?:y|ies)) (?:a |one |two |half |[0-9]{1,3} ?)(?:third|quarter|fifth|tenth|half|thirds|fifths|quarters)?(?:%| per cent)? ?(?:of (?:the|all) )?(?:marks|points|score|total)\b|\b(?:marks?|scores?|marked|scored|points)\b[^.;]{0,60}\b(?:out of|from) (?:[0-9]{1,3}|nought|zero|one|a hundred)\b|\b[0-9]{1,3} (?:points|marks) (?:each|for each|apiece)\b|\b(?:marks?|scored?|points)\b[^.;]{0,50}\([1-9][0-9]?\)|\bmarks?: [^.;]{0,40}\b[1-9][0-9]\b[^.;]{1,30}\b[1-9][0-9]\b|\bthe (?:\w+ ){0,3}(?:with the )?highest (?:marks|scores?|scoring)\b/i;
/** What counts, without how much. Criteria of eligibility say only who may ask. */
export const criteria =
  /\b(?:judge|assess|score|compare|evaluate|weigh)s? (?:the |all |your )?(?:bids|tenders|quotations|proposals|applications|replies) on (?:what|how)\b|\b(?:award|assessment|evaluation|selection|scoring|judging|objective|published|decision|following|these) criteria\b|\bcriteria (?:below|above|are(?! (?:all |both |fully |not )*(?:met|satisfied|fulfilled|complied|reached)\b)|on which|by which|against which|we (?:use|will use)|will be|for (?:award|assessing|deciding))\b|\b(?:applications?|bids?|tenders?|proposals?|quotations?|they|it)\b[^.;]{0,30}\b(?:assessed|evaluated|judged|considered|ranked|decided|marked|scored|measured|weighed) (?:against|on the basis of|based on|in terms of|on|by|using|for) (?:the |both |a (?:combination|mix|balance) of |their |its )?(?:(?:price|cost|quality|technical \w+|experience)(?! (?:alone|only))\b|following|these|how|criteria|their|its|need|three|four|five|six)\b|\b(?:it|they|panel|panels|members|assessors|judges) (?:also )?(?:looks? for|gives? priority to|(?:will )?favours?)\b|\b(?:panel|assessors|judges|two people|councillors|trustees) (?:of \w+ )?(?:\w+ )?(?:reads?|scores?|marks?)\b|\bwe (?:will )?(?:look for|give priority to|score|prioritise|favour)\b|\b(?:evaluate|assess|judge|score|compare)s? (?:the |all |your )?(?:bids|tenders|quotations|proposals|submissions)\b[^.;]{0,50}\b(?:on|against|for|by) (?:both )?(?:the )?(?:quality|price|cost)(?! (?:alone|only))\b|\baward\w* (?:the contract )?to (?:the |those )?(?:tenderers?|bidders?|suppliers?|providers?|organisations?) (?:who|that|whose|which)\b[^.;]{0,50}\b(?:in terms of|on the basis of|based on)\b|\b(?:specific|key|main) criteria\b|\bcriteria (?:that |which )?(?:must|should|need to|are to) be (?:evidenced|met|addressed|shown|covered)\b|\bwe (?:will|shall)? ?(?:also )?(?:consider|take into account|look at):?$|\busing the (?:\w+ )?criteria\b|\bcriteria in (?:section|annex|part|appendix|paragraph|the)\b|\bscoring (?:grid|guide|scheme|matrix|framework|sheet)\b|\bgives? (?:most|more|extra|particular|the most|greater) (?:weight|priority|importance) to\b|^what (?:are we|we are|is the panel) looking for\b/i;
/** A list of what counts says so in its heading and no more. */
export const listHeading =
  /\b(?:(?:award|assessment|evaluation|selection|scoring|our) criteria|criteria we use|how we(?: will)? (?:decide|choose|assess|score|judge)|what we(?: are)? look(?:ing)? for|how (?:applications|bids|tenders) (?:are|will be) (?:assessed|judged|decided|marked|scored|evaluated))\b/i;
export const notCriteria =
  /\b(?:eligibility criteria|criteria for (?:eligibility|membership|referral)|referral criteria|performance (?:score|indicator)s?|marks? out of \w+ from)\b/i;
export const bidding =
  /\b(?:appl(?:y|ied|ication|ications|icants?)|unsuccessful|tenders?|tenderers?|bids?|bidders?|quotations?|proposals?|submissions?|panel|shortlist\w*)\b/i;
/** The part of a page for applicants that says who chooses. */
export const deciding = /\b(?:who decides|decisions?|how we (?:decide|choose)|who (?:will )?(?:decide|choose)s?)\b/i;
export const feedback =
  /\b(?:feedback|debrief(?:ing|s)?|assessment summar(?:y|ies)|scores?(?: and [^.;]{0,20}comments?)?)\b[^.;]{0,50}\b(?:sent|given|offered|provided|available|shared|published)\b|\b(?:give|offer|provide|receive|send|get|request|ask for|invite|have)s?\b[^.;]{0,60}\b(?:feedback|debrief(?:ing)?|assessment summary|(?:your|their|its|the) (?:scores?|marks)|reasons for)\b|\b(?:offered|given|sent|told|provided with) (?:a |an |full |written |their |its |your ){0,2}(?:feedback|debrief(?:ing)?|scores|marks)\b|\btell (?:you|them|unsuccessful \w+) why\b|\bpublish\w*\b[^.;]{0,60}\b(?:who got what|awards?|decisions?|scores?)\b[^.;]{0,40}\b(?:why|reasons|scores?|amounts?)\b|\b(?:awards|decisions|scores?)\b[^.;]{0,60}\bpublished\b/i;
/** No feedback, no reasons, a final word. A bid that is late, or a question unanswered, is another matter. */
export const closed =
  /\b(?:no|not(?! (?:been |be )?(?:successful|win|funded|awarded|selected|chosen|shortlisted|offered|get (?:it|this|through|chosen|picked|funded|the (?:grant|award|contract|work|money)))\b)|cannot|unable|never|nor)\b[^.;]{0,50}\b(?:feedback|debrief\w*|(?:disclose|reveal|publish|release|share) (?:\w+ ){0,2}(?:weight\w*|criteria|scores|marks)|give reasons|reasons for|enter into (?:any )?(?:correspondence|discussion)|explain (?:its|our|their) decision)\b|\bno (?:reasons?|correspondence|feedback|debriefing)\b|\b(?:decision|choice)\b[^.;]{0,20}\b(?:cannot|may not|will not) be (?:questioned|challenged|appealed|discussed)\b|\breasons (?:will not|cannot) be (?:given|sent|published)\b|\b(?:method|criteria|weight\w*|scores?|marks|grid)\b[^.;]{0,20}\b(?:will|shall|can) ?not be (?:published|disclosed|revealed|released|shared)\b|\b(?:decision|panel|board)\b[^.;]{0,40}\b(?:is|are|will be|shall be) final\b|\b(?:award|accept|reject|select|choose|decision|decide|fund)\w*\b[^.;]{0,60}\bat (?:its|their|our) (?:absolute|sole|entire) discretion\b|\bat (?:his|her|his or her) (?:absolute|sole|entire|own) discretion\b|\bonly (?:able to )?(?:write|reply|respond|get in touch|contact)\b[^.;]{0,30}\b(?:successful|shortlisted)\b|\bif you (?:do not|have not) (?:hear|heard)\b[^.;]{0,60}\b(?:unsuccessful|not (?:been |be )?(?:successful|funded|chosen|selected|shortlisted))\b|\b(?:cannot|unable to|will not|not able to) discuss (?:individual|the|our|any) (?:decisions?|applications|scores?|reasons)\b|\bat (?:the|its|their|our) (?:absolute|sole|entire) discretion (?:of|award|accept|reject|select|choose|decide)\b/i;

/** The part of a page or letter that says who chooses, and how. */
export const choosing =
  /\b(?:who decide[sd]?|decisions?|how (?:we(?: will)?|you|it|applications?|bids?) (?:(?:came to be|were|was|are|is|will be) )?(?:decide|choose|chosen|pick|picked|scored?|judged?|marked?|selected|assessed)|scoring|evaluation|award (?:stage|criteria)|selection)\b/i;

const asker =
  '(?:applicants?|bidders?|tenderers?|suppliers|whoever (?:misses out|bids|applies)|every(?:one|body) (?:who|that) (?:\\w+ )?(?:bids?|appl\\w+|tenders?|enters)|(?:all|those|groups) (?:who|that|whose) (?:\\w+ ){0,3}|those turned down|the unsuccessful|unsuccessful \\w+|you)';
const verdictGiven =
  "(?:(?:your|their|its|the) )?(?:(?:full |written |the panel's )*)(?:marks?|scores?|scoring|details of (?:the |their )?(?:scor\\w+|marks)|score ?sheets?|feedback|reasons?|comments|remarks|explanation|debrief\\w*|assessment summar\\w+|why|how (?:they|you|it) (?:did|scored|compared))";
/** Those who asked are told how they did; heard denied, it is refused. */
export const toldHow = wordsOf(
  String.raw`${asker}\b${within(30)}\b(?:gets?|hears?|ha(?:s|ve)|receives?|(?:is|are)(?: not)? (?:sent|given|offered|told)|(?:will|shall)(?: not)? (?:be (?:sent|given|told|offered)|get|receive|see|hear|have)|(?:can|may)(?: ?not)? (?:ask|have|see|ring|request|get))\b${within(60)}\b${verdictGiven}`,
  String.raw`(?:marks?|scores?|score ?sheets?|feedback)\b${within(50)}\b(?:goe?s? (?:back )?to|(?:is|are|will)(?: not)?(?: be)? (?:sent|given|enclosed|attached|shared|published|available|released|disclosed)|enclosed|attached)`,
  String.raw`(?:ask|hear|told|tell \w+|explain|ring|call)\b${within(40)}\bwhy\b${within(40)}\b(?:not|unsuccessful|turned down|miss\w*|lost|chosen|picked)`,
  String.raw`(?:tell|let|send|give|show)s?\b${within(15)}\b(?:you|everyone|everybody|them|(?:each|every|all) (?:the )?\w+|bidders|tenderers|applicants)\b${within(50)}\b(?:your|their|its|the) (?:own )?(?:marks|scores?|score ?sheets?)`,
  String.raw`(?:ring|call|write to|phone|e-?mail|speak to|talk to|tell|contact)\b${within(60)}\b(?:(?:the|our|panel's) reasons|why (?:not|we|it)|feedback)`,
  'explain(?:s|ing)? (?:the|our) reasons|(?:tell|let) you (?:know )?(?:the reasons|why)',
  'ask for (?:a (?:phone )?call|a meeting|a conversation) to hear why',
);
/** What counts was printed beforehand, or is named with its marks. */
export const namedTests = wordsOf(
  String.raw`(?:questions?|tests?|criteria|points) (?:and |that |which )?${within(40)}\b(?:in|on|with|printed|set out|published)\b${within(20)}\b(?:prospectus|form|guidance|notes|call|advert\w*|invitation|pack)`,
  String.raw`scored (?:you|us|it|them|each \w+|every \w+) (?:on|for|against)|(?:gives?|gave|given) (?:each|every) (?:\w+ )?(?:a mark|marks|points)|a mark out of|marks? out of`,
  String.raw`(?:you|your \w+|it|they) (?:scored|got|received|were given) [0-9]{1,3} (?:out of|of a possible) [0-9]{1,3}`,
  String.raw`your (?:score|marks?)\b${within(40)}\b(?:for each|question)`,
  'look(?:s|ed|ing)? (?:at|for) (?:two|three|four|five|six) (?:things|tests|points|questions)|each (?:of them )?counts? (?:equally|the same)',
  String.raw`(?:need|plans?|budget|quality|price|cost|reach|value|difference|impact) \([0-9]{1,3} (?:points|marks|%)\)`,
  String.raw`(?:quality|technical|price|cost) ?[:|]? ?[1-9][0-9]\b[^0-9.;]{1,20}\b(?:quality|technical|price|cost) ?[:|]? ?[1-9][0-9]`,
);
/** No scoring, a free hand, or no word of it afterwards. */
export const noTests =
  /\bwithout (?:a |any )?(?:set of |list of )?(?:published |written |fixed )?criteria\b|\b(?:pick|choose|select|award)\w*\b[^.;]{0,30}\b(?:who|which)ever (?:\w+ )?(?:seems|strikes|appeals|we (?:like|prefer|think|feel))\b|\b(?:need not|not (?:have|need) to|not (?:obliged|bound|required) to) (?:say|explain|tell \w+|disclose) how (?:it|we|they)\b[^.;]{0,30}\b(?:reach\w*|cho\w+|decid\w*|scor\w*|decision|choice)\b|\bhear nothing (?:further|more)\b|\b(?:no|not|never|nor)\b[^.;]{0,50}\b(?:scoring (?:sheet|scheme|system|criteria|grid)s?|(?:set|fixed|published|formal|written) criteria|(?:set|list) of criteria|how (?:bids|applications|tenders|they) (?:are|were|will be) (?:marked|scored|judged|chosen))\b|\buse (?:their|its|our|his|her|my) (?:own |best )?(?:judgement|discretion)\b|\b(?:entirely|wholly|solely) (?:up to|a matter for) the\b|\boverall impression\b|\bnot (?:something|a thing) (?:that )?(?:we|i|officers)(?:'d| would| will)? (?:go into|discuss|talk about|get into)\b|\bat the \w+'s discretion\b|\b(?:awarded|chosen|decided|made) at the discretion of\b|\b(?:choose|select|award|go|accept)\w*\b[^.;]{0,60}\b(?:in (?:its|our|their|his|her) (?:own )?(?:opinion|view|judgement)|(?:it|they|we|he|she|the \w+) (?:considers?|thinks?|deems?|judges?|feels?|sees?|believes?) (?:to be )?(?:the )?(?:\w+ )?(?:best|suitable|fit|appropriate|right))\b/i;

const tests =
  '(?:marks?(?! (?:found|left|on))|scores?|scoring|weights?|weightings?|award criteria|criteria|points|how (?:we|they|it|forms|bids|applications) (?:decide|choose|pick|mark|score|are (?:marked|scored|judged|chosen))|(?:each|every|the) (?:question|test|answer)s? (?:is|are|carr(?:y|ies)))';
export const testsNamed = wordsOf(tests);
const keeping =
  '(?:(?:not(?! (?:been |be )?(?:chosen|picked|successful|funded|selected|shortlisted|awarded|accepted|offered)\\b)|never|cannot|rather not|decided against|declined? to|refused? to)\\b[^.;]{0,20}\\b(?:(?:being )?publish\\w*|disclos\\w*|reveal\\w*|say|saying|shar(?:e|ed|ing)|releas\\w*|public|tell|explain|giv(?:e|en|ing) out|print\\w*)|confidential|secret|to (?:itself|ourselves|themselves|myself)|in private|behind closed doors)';
/** What counts is not told: "marks for each question are not made public", "we have chosen not to say what each question is worth". */
export const secretTests = wordsOf(`${tests}\\b${within(50)}\\b${keeping}`);
export const testsSecret = wordsOf(`${keeping}\\b${within(40)}\\b${tests}`);
/** "We would rather not say", of what has just been named. */
export const notSaid =
  /\b(?:rather not|prefer not to|(?:chosen|decided) (?:not to|against)|not (?:be )?(?:going to |able to )?(?:say|saying|publish\w*|tell\w*|share|release)|keep(?:ing)? (?:that|it|this|those|them) (?:to|private|confidential))\b/i;
const laterTests =
  '(?:(?:sub-?)?criteria|weights?|weightings?|tests?|(?:marking|scoring) (?:schemes?|grids?|matrix|systems?|methods?)|scoring|what (?:will )?counts?|(?:which|what) (?:\\w+ ){0,3}(?:matters?|weighs?) (?:most|more)|(?:how|what) (?:\\w+ ){1,5}(?:marked|scored|weighed|weighted|judged|choose|look for|mark))';
const settling = '(?:settl|decid|fix|agre|set|drawn|draw|chos|choos|determin|work|devis|develop|finalis|confirm)\\w*';
const whenSeen =
  '(?:(?:once|after|when|following|until|on|upon|in the light of)\\b[^.;:?]{0,25}?\\b(?:bids|tenders|quotations|applications|forms|proposals|submissions|they|closing date|deadline|(?:has|have) come in|comes? in|comes? back|award)|on the (?:day|night|evening)|when (?:it|they|the panel) meets?)';
/** Tests made when the bids are seen, or changed then: the panel "will agree its scoring after the closing date". */
export const settledLater = wordsOf(
  `${laterTests}\\b${within(40)}\\b${settling}\\b${within(50)}\\b${whenSeen}`,
  `${laterTests}\\b${within(15)}(?:to be|not yet|yet to be|will be) ${settling}\\b${within(30)}\\b${whenSeen}`,
  `(?:panel|council|board|authority|trust|officers|members|buyer|evaluators|we|they)(?: will| shall| may| is to| are to) (?:\\w+ )?${settling} (?:up |out |on )?(?:the |its |their |our )?(?:\\w+ )?${laterTests}\\b${within(50)}\\b${whenSeen}`,
  `(?<!\\b(?:not|never|cannot) )(?:change|amend|vary|alter|revise|adjust|add to) (?:the |its |their |our |these )?(?:\\w+ )?(?:criteria|weights|weightings|scoring|marking scheme)\\b${within(40)}\\b(?:${whenSeen}|at any (?:time|stage|point)|without notice)`,
  `(?:told|given|sent|shown|see|learn)\\b${within(20)}\\b(?:criteria|weights|weightings|marking scheme)\\b${within(20)}\\b(?:only )?(?:after|once|when) (?:the )?(?:award|contract|bids|tenders)`,
  '(?:what counts|the (?:rest|remainder|other [0-9]{2} ?(?:%|marks|points|per cent)))\\b[^.;:?]{0,30}\\b(?:is|will be) (?:a matter for|left to|up to|for) the (?:panel|board|evaluators|officers)',
);
/** The same in a row of a table that names the tests: "Scoring: to be agreed when bids are in". */
export const rowSettledLater = new RegExp(
  `^(?:to be|will be|not yet|yet to be) ${settling}\\b${within(40)}\\b${whenSeen}\\b`,
  'i',
);
/** Nothing is weighed: a person picks. */
export const unscored = wordsOf(
  "(?:there is|there's|we have|we use) no (?:scoring|marking|points system|scoring system|marking scheme)(?! of)",
  'not (?:use|using|have|having|keep|run|running|apply|applying) (?:a |any )?(?:scoring|marking|points) (?:system|scheme|sheet|grid)',
  '(?:on|by) (?:gut (?:feeling|instinct)|instinct|feel)',
  '(?:unsuccessful|losing|rejected|disappointed) (?:\\w+ )?(?:applicants|bidders|firms|groups|organisations|tenderers|suppliers) (?:will|do|are)(?: not)? ?(?:not )?(?:hear|told|contacted|notified|informed) (?:from|of|about|why|at all)',
);
/** More ways to give each test its share: "need is worth half", "70 marks quality; 30 marks cost", "local need (up to 10), value (up to 5)". */
export const moreWeights = wordsOf(
  '(?:need|delivery|price|cost|quality|reach|value|budget|plan|impact|questions?|answers?|tests?|they|these|each)\\b[^.;]{0,20}\\b(?:worth|counts?(?: for)?|carr(?:y|ies|ying)) (?:a |one )?(?:half|third|quarter|fifth|sixth|tenth|(?:two|three) \\w+|[1-9][0-9]?(?! ?(?:years?|months?|weeks?|days?|people|hours?)))',
  '(?:counts?|weigh up|tests?|criteria|look(?:ing)? (?:for|at)|marks?|scores?|judged?)\\b[^.;]{0,80}\\((?:up to|out of|max(?:imum)?) [1-9][0-9]?[^.;)]{0,10}\\)[^.;]{0,60}\\((?:up to|out of|max(?:imum)?) [1-9][0-9]?',
  '[1-9][0-9] (?:marks|points|per cent)(?: (?:for|to|on))? (?:quality|price|cost|need|delivery|value)\\b',
  '(?:giv(?:e|es|en|ing)|gets?) (?:each|every) (?:answer|question|form|bid|application)\\b[^.;]{0,25}\\b(?:[0-9]|nought|zero|one) (?:to|-) (?:[0-9]{1,3}|five|ten|four)',
  '(?:need|plan|budget|reach|delivery|quality|price|cost) [1-9][0-9], (?:\\w+ ){1,3}[1-9][0-9]',
  '(?:quality|price|cost)\\b[^.;]{0,15}\\([1-9] (?:parts|tenths)',
);
export const moreCriteria = wordsOf(
  '(?:you|projects|ideas|forms|groups|organisations|entries|requests|applications|bids|they) (?:will |would |shall )?(?:be |is |are )(?:assessed|judged|scored|marked|chosen|ranked|picked) (?:on|by|against|according to|for) (?:how|what|whether|total|local|your|their|its|need)',
  '(?:priority|preference) (?:goes|is given|are given|will (?:go|be given)|given) to (?:projects|groups|bids|work|ideas|those|applications|organisations)',
);
