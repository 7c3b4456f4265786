import { wordsOf } from '@/lib/vocabulary/words.ts';

/** Little asked: "a one-page report", "one report a year", "we accept the report you make to others", "no receipts". A final return alone is ordinary, and no sign either way. */
export const light =
  /\b(?:(?<!\b(?:traffic|street|red|natural) )(?:light|lighter|lean|modest),?(?: and)? (?:(?:outcomes?|results?)-(?:based|focus+ed|led) |quarterly |annual |simple )?(?:monitoring|reporting|contract management)\b(?! (?:equipment|systems?|lines?|tools?|officers?|stations?))|a (?:\w+ )?report at the end of (?:one|each|every|the|your) (?:\w+ )?year\b|(?:one|single|two|three|1|2|half)[- ](?:a )?(?:page|side)s?\b[^.;]{0,30}\b(?:report|return|form|summary|update|monitoring)|(?:one|single|1) (?:short |brief |simple |annual |yearly |end-of-(?:grant|project|year) )?(?:report|return|update)\b(?! (?:each|every|a|per) (?:month|week))|(?:short|brief|simple|single-sheet|one-sheet) (?:\w+ )?(?:report|return|update|summary|monitoring form|conversation)|(?:reports?|returns?|updates?|notes?|summary|statement|write-up)\b[^.;]{0,50}\b(?:no (?:more|longer) than|not (?:more|longer) than|not exceeding|up to|at most) (?:\w+ )?(?:one|two|three|four|five|six|[1-6]) (?:pages?|sides?)|\b(?:reports?|returns?|updates?|monitoring forms?)(?: to us| to the \w+)? (?:only |just )?(?:once|twice) (?:a|each|every|per|in (?:the|each)) year\b|\b(?:form|return|report)\b[^.;]{0,30}\((?:of )?(?:one|two|three|four|[1-4]) (?:pages?|sides?)|\bis all (?:of )?(?:the |that |our )?(?:\w+ ){0,3}(?:reporting|monitoring|paperwork)\b|(?:accept|use|take|rely on)\b[^.;]{0,20}\b(?:the same|your own|your (?:existing )?annual|any) (?:\w+ )?(?:report|return|monitoring)|(?:the|a) (?:\w+ )?report (?:that )?you (?:have )?(?:already )?(?:write|written|made|make|sen[dt])\b|no more (?:often )?than (?:once|one \w+) a year|only ask for (?:the )?(?:information|what) (?:that )?we (?:will use|need|use)|not ask for (?:any )?(?:more )?(?:information|figures|data) (?:than|that) we (?:will |do )?(?:not )?(?:use|need)|in place of (?:a|any|our|the) (?:\w+ )?(?:report|return|monitoring form)\b|all (?:that )?we ask (?:for )?(?:at the end|afterwards|is)\b[^.;]{0,40}\b(?:paragraphs?|e-?mail|photo\w*|pages?|sides?|lines|figures|notes?|report|return)\b|(?:short|brief) (?:e-?mail|letter|note) (?:once|when|after|at the end|telling us)\b|\ba (?:single )?(?:page|side) (?:about|on(?! (?:the|our|this|its|your|their|a) (?:[a-z]+ )?(?:site|web ?site|web|hub|portal|internet|platform)\b)|saying|of what|of A4)\b|\b(?:one|two|three) (?:pages|sides)(?: of A4)? (?:at the (?:end|finish|close)|afterwards|when (?:you|it|the \w+) (?:have |has )?(?:end(?:s|ed)?|finish(?:es|ed)?))\b|\b(?:a few|two or three) (?:lines|sentences|words|paragraphs)\b|(?:keep (?:the )?(?:paperwork|monitoring|reporting|forms)|(?:paperwork|monitoring|reporting)(?: requirements)? (?:is|are|will be) kept)[^.;]{0,20}\b(?:minimum|simple|light|short)|one page at the end|a single (?:sheet|side) of|\b(?:call|chat|visit|e-?mail|photo\w*|pictures?|conversation)\b[^.;]{0,30}\b(?:is|are|will be) (?:plenty|enough|all we)|(?:phone|telephone) call (?:instead of|rather than|in place of) a (?:\w+ )?report)\b/i;
/** One sheet, or a few numbers, however often: "one sheet a month", "three numbers, by e-mail, at the end of each month". */
export const shortThough =
  /\b(?:one|a single|half a|a half|a)[- ](?:sheet|side|page|line|paragraph)s?(?: of (?:a4|paper))?,? (?:a|each|every|per|(?:at|by) the end of (?:each|every|the)) (?:month|quarter)\b|\b(?:two|three|four|five) (?:numbers|figures|lines)\b[^.;]{0,40}\b(?:month|monthly|week)\b/i;
/** "Send us the accounts that you would be writing anyway", "if you write a report for another funder, send us that", "nobody asks you twice". */
export const writtenAnyway =
  /\b(?:reports?|accounts|returns?|figures|review)\b[^.;]{0,30}\byou (?:would|will|are|have)\b[^.;]{0,30}\banyway\b|\balready (?:writ(?:e|ing)|produc(?:e|ing)|mak(?:e|ing)|send(?:ing)?)\b[^.;]{0,50}\b(?:reports?|returns?|accounts)\b[^.;]{0,40}\bsend (?:us )?(?:that|it|those)\b|\b(?:nobody|no one|none of us|not)\b[^.;]{0,12}\basks? (?:you )?twice\b|\b(?:return|report|form)s?\b[^.;]{0,20}\b(?:is|are|be|being|has been|have been) (?:dropped|done away with|scrapped|abolished)\b|\b(?:just|only|simply) (?:\w+ )?send (?:us )?(?:the|your) (?:annual|yearly) (?:report|review|accounts)\b/i;
/** Told of what the funder itself must send, or of some whom the paper is not about: "the Council reports each month to the Home Office", "colleges must send". */
export const othersDuty =
  /^(?:[0-9.()a-z]{1,6} )?(?:the |our )?(?:council|board|icb|trust|authority|commissioner|partnership|foundation) (?:itself |also )?(?:reports?|sends?|returns?|has to (?:report|send)|must (?:report|send)|is required to)\b|^(?:[0-9.()a-z]{1,6} )?(?:\w+ )?(?:schools|colleges|universities|individuals|businesses|contractors|landlords) (?:must|shall|should|will|have to|need to)\b/i;
const magnitude = '(?:size|scale|amount|value|sum|grant|award|contract|risks?|level)';
const fits = `(?:proportion(?:ate|ately|al)|in proportion|light[- ]touch|commensurate|(?:in|to|of a) (?:keeping|scale|line) (?:with|to) (?:the |its |your )?${magnitude}|(?:sized|scaled|matched|fitted|geared|tailored|suited|appropriate|relative|according) to (?:the |its |your )?${magnitude}|reflect(?:s|ing)? the ${magnitude})`;
const asked =
  '(?:monitoring(?! (?:officers?|teams?|of|equipment)\\b)|reporting|reports|returns(?! (?:services?|desks?|polic))|evaluations?|(?:performance|management) (?:information|data|reports?|management)|paperwork|indicators|kpis|outcome measures|case studies|data (?:returns|submissions?|collection)|collecting (?:them|it|this|data|information)|scrutiny|what (?:we|you) (?:ask|report|send|collect))';
/** What is reported, and that it fits, in one clause or the other way about: "monitoring will be proportionate", "reports in proportion to the grant". Not "a proportion of the saving". */
export const inProportion = wordsOf(`${asked}\\b[^.;]{0,70}\\b${fits}`, `${fits}\\b[^.;,]{0,50}\\b${asked}`);
/** A return of those who are funded; a council's own reports go to those who decide. */
export const ofFunded =
  /\b(?:you|your|we (?:will |shall |now |only )?(?:ask|need|want|require|accept)|providers?|recipients?|grant-?(?: )?holders?|groups?|organi[sz]ations?|clubs?|charit(?:y|ies)|returns?(?! (?:services?|desks?|tickets?|fares?|journeys?))|monitoring (?:forms?|reports?|visits?|requirements?|arrangements|information))\b/i;
export const toDeciders = /\b(?:committee|cabinet|executive|board|members|councillors|panel|commissioner)\b/i;
/** The same under a heading that names reporting. */
export const fitting = wordsOf(fits);
/** Nothing to be sent at all: "you need not report", "there is no monitoring form". Not until some day, and not a report of a matter of another kind. */
export const noReport =
  /\bthere (?:are|is|will be) no (?:quarterly |monthly |weekly |interim |monitoring |written |formal |other ){0,2}(?:reports?|returns?|monitoring forms?|monitoring)\b(?! (?:of|from|by|until|before|that))|\bno (?:requirement|need) (?:for|on) [^.;]{0,40}\bto (?:account|report)\b|^no (?:forms?|paperwork|reports?|monitoring)(?:[:,]|$)|\b(?:not|no need to|never|need not)(?: have to| need to)? (?:need|ask (?:you )?for|require|want|expect|send|write|make|complete|fill in|submit)\b(?: us| you to (?:send|write|make|complete|fill in))? (?:a|an|any|formal|written|further) (?:\w+ ){0,2}(?:reports?|returns?|monitoring|evaluation)\b(?! (?:until|before|if|unless|of|from|by))|\b(?:no|neither) (?:formal |written |monitoring |other ){0,2}(?:reports?|returns?|monitoring forms?|monitoring) (?:is|are|will be) (?:needed|required|asked for|expected)\b(?! (?:until|before|if|unless|of|from|by))/i;
/** Few measures, and chosen by both: a handful that the provider has agreed to is no burden. */
export const fewAgreed =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:\w+ )?(?:measures|indicators|kpis|metrics)\b[^.;]{0,40}\b(?:agreed|settled|chosen|drawn up) (?:with|together|jointly|between|by both)|\b(?:agree|settle|choose)\b[^.;]{0,30}\b(?:with (?:you|the \w+)|together|jointly)\b[^.;]{0,30}\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:\w+ )?(?:measures|indicators|kpis|metrics)\b/i;
export const noReceipts =
  /\b(?:not|no need|never)\b[^.;]{0,30}\b(?:receipts|invoices|bank statements|detailed accounts|monthly|quarterly)\b/i;
export const reporting =
  /\b(?:monitor\w*|report(?:s|ing)?|returns?|evaluat\w+|(?:performance|management) (?:information|data|reports?)|performance management|indicators?|kpis?|metrics|case stud(?:y|ies)|data (?:set|return|submission)s?|statistics|dashboard|spreadsheet)\b/i;
export const notLight =
  /\b(?:we (?:also )?(?:publish|issue|produce) |about your (?:project|idea|group|plans)|light[- ]touch (?:regime|provisions|rules|contract)|procurement act|tax return|application|feedback report|safeguarding|complaint|incident)\b/i;

/** Sent by somebody else, or to somebody else. */
export const notOurReport =
  /\b(?:newsletters?|web ?(?:site|page)s?|we (?:also )?(?:publish|issue|produce|print|send (?:you|out))|members? at christmas|application|funeral|care plans?|leaflets?|(?:diary|log) for)\b/i;
/** Over what is to be sent. */
export const hearingFrom =
  /\b(?:hearing from you|the lottery|other funders|another funder|check(?:ing)? (?:up )?on (?:you|us)|drop us|how it went|you will fill in|(?:what|much|more|less) we(?: will)? (?:ask|want|need)|keeping (?:us|me) (?:informed|posted|up to date)|what (?:you|to) send|paperwork|accounting for|measures?|after you have (?:spent|finished)|progress)\b/i;
/** A small thing to send: "a side of A4", "one postcard", "a form with six questions", "ten lines and a photo". */
export const smallPiece =
  /\b(?:(?:a|an|one|two|three|single|half a|half|1|2|3)[- ](?:short |single |brief )?(?:page|side|sheet)s?(?! on (?:the|our|this|its|your|their|a) (?:[a-z]+ )?(?:site|web ?site|web|hub|portal|internet|platform)\b)|four sides of a4|(?:one|two|three) (?:stor(?:y|ies)|numbers|conversations?|forms?|e-?mails?|pictures|visits?)|an e-?mail|a (?:film|letter|story)|half-hour|coffee|postcards?|(?:a|an|one|two|three|few|couple of) photo(?:graph)?s?(?! of (?:every|each|all))|paragraphs?|(?:a few|a dozen|two|three|four|five|six|eight|ten|twelve) lines|(?:phone |telephone )?(?:call(?![- ]off)|chat)|cup of tea|(?:template|report|return|note|form|letter) of (?:not more than |no more than |up to |at most )?(?:one|two|three|four|five|[1-5]) (?:pages|sides)|not more than (?:one|two|three|four|five|[1-5]) (?:pages|sides)|form (?:with|of) (?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:\w+ )?(?:questions|boxes|lines)|(?:one|a|an) (?:outcomes?|progress|short|brief|simple) (?:return|report|form|note|letter|update)|(?:short|brief|simple) (?:forms?|summary|note))\b/i;
/** Enough pages to be a report without another word. */
export const pages = /\b(?:pages?|sides?|sheet|form|return|report|letter)\b/i;
/** Not often. */
export const seldom =
  /\b(?:(?:once|twice) (?:a|each|every|per|in (?:the|each|a)) (?:year|quarter|term)|every (?:three|four|six|twelve|[346]|12) months|(?:six|three|four|twelve|half)[- ](?:monthly|yearly)|half[- ]year(?:ly)?|(?:each|a|every|per) (?:half-year|year|term|quarter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|quarterly|yearly|annual(?:ly)?|at the (?:end|finish|close)|in (?:the )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|half-?way(?: point| through)?|(?:at )?months? (?:three|six|nine|twelve|3|6|9|12)(?: and(?: month)?|,) (?:six|nine|twelve|eighteen|6|9|12|18))\b/i;
/** A dozen things to count, or fewer. */
export const fewCounted =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half a dozen|a handful of|[2-9]|1[0-2]) (?:\w+ ){0,2}(?:measures|indicators|outcomes|results|kpis|metrics)\b/i;
/** "How much we ask for depends on the size of the award." */
export const bySize =
  /\b(?:depends?|varies|vary|goes|rises?|grows?|graded|scaled|tailored|matched|fitted|fits|according|in line)\b[^.;]{0,30}\b(?:size|amount|sum|level|scale|risk|large|small|big)\b|\bthe (?:bigger|larger|smaller) the (?:grant|award|sum|amount)\b/i;
/** "We have cut what we ask for from nineteen figures to four." */
export const fewerNow =
  /\b(?:cut|reduced|brought down|trimmed|fallen|gone (?:down )?|down)\b[^.;]{0,40}\bfrom (?:\w+ ){1,3}to (?:one|two|three|four|five|six|half)\b/i;
export const littleTime =
  /\b(?:no more than|less than|about|under|half) (?:half )?(?:an|one|two|a couple of) hours?\b[^.;]{0,20}\b(?:a|each|per|every|in the) (?:year|quarter)\b/i;
/** "Your usual trustees' report will be enough." */
export const enoughAsItIs =
  /\b(?:form|report|return|account)\b[^.;]{0,40}\b(?:will|can) (?:do\b|serve|be used)|\b(?:your|the) (?:\w+ )?(?:own|usual|annual|existing|trustees'?|published)\b[^.;]{0,25}\b(?:report|accounts|minutes|figures)\b[^.;]{0,20}\b(?:enough|plenty|sufficient|fine|do|suffice|all we)\b/i;
export const nothingWritten =
  /\bnothing (?:monthly|weekly|quarterly|in writing|else (?:in writing|is needed))\b|\bnothing (?:has|needs|need) to be (?:written|filled in|sent|completed)\b|\bno (?:written )?(?:form|paper)s? to (?:fill in|complete)\b/i;

export const quarterly = /\b(?:quarterly|(?:every|each) quarter|every three months)\b/i;
export const notReporting =
  /\b(?:(?:attached|appended|annexed) to (?:the|this|our|that) report|reports? (?:on|to|in|by|before) which|in (?:the|this|our|that|last \w+) report|pa(?:y|id|yments?|yable)|arrears|instalments?|payroll|(?:council|authority|commissioner) monitors|monitor(?:s|ing)? (?:the )?(?:air|water|traffic|noise|weather|health|visitors)|trustees|staff report|report to (?:the|a|their|his|her) (?:line )?manager|newsletter|supervis\w+|notice|returns? (?:whatever|any|it|all|the (?:money|rest|grant|unspent)|unspent)|within (?:a|one) (?:month|week))\b/i;
export const counted =
  /\b([0-9]{2,3}|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens of|two dozen|(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six|seven|eight|nine)) (?:different |separate )?(?:key |performance |monthly |outcome |output |quality ){0,3}(?:indicators|kpis|measures|metrics|data (?:items|fields))\b/i;
/** What is to be noted of each visit: "for every visit, the date, length and postcode". */
const aboutOne =
  '(?:dates?|length|names?|times?|postcodes?(?: district)?|ages?|initials|scores?|(?:nhs|national insurance) number|date of birth|ethnicity|ethnic origin|gender|address|outcome)';
const eachOne =
  '(?:(?:every|each) (?:visit|session|contact|client|person|call|meeting|meal|journey|participant|member|visitor|beneficiary|resident|attendee|individual|service user)|(?:everyone|everybody|all those|each of those|anybody|all) who)';
export const everyVisit = wordsOf(
  `for ${eachOne}\\b[^.;]{0,40}\\b${aboutOne}`,
  `${aboutOne}(?:(?:,| and) (?:and )?(?:the )?\\w+(?: \\w+)?){0,4} (?:of|for) ${eachOne}`,
  `(?:list(?:s|ing)?|showing|naming|signed list of|record(?:s|ing)?) ${eachOne}\\b[^.;]{0,50}\\b${aboutOne}`,
  '(?:client by client|person by person|contact by contact|session by session)',
);
export const proofs = /\b(?:payroll (?:extract|record|report|print)\w*|bank statements?|payslips?|timesheets?)\b/i;
export const keptOnly = /\b(?:keep|kept|retain\w*|hold|on request|if (?:we|it|the \w+) asks?|in case|if asked)\b/i;

/** Talk of reporting, by the names that letters and tables give it: under one of these a few words say how little is asked. */
export const reportingTalk =
  /\b(?:you(?: will| must| should| can)? send (?:it )?(?:to )?us|monitor\w*|report(?:s|ing)?|returns?|information|evaluat\w+|telling us|tell us|what (?:do )?(?:you|we)(?:'d)? (?:want|need|ask|send)|want from (?:you|us)|(?:ask|need) (?:of|from) (?:you|us)|how it(?:'s| is) going|(?:stay|keep|keeping|staying|be) in touch|keeping us (?:posted|informed)|we(?:'d| would) like (?:to know|to hear|back)|keep(?:ing)? in touch|afterwards)\b/i;
/** A form, a call, a side or two of paper, and not often: "two sides of A4 each spring", "one phone call", "the same form twice", "a tally by text". */
export const littleAsked =
  /\b(?:(?:a|one|two|single|1|2) (?:or two )?(?:sides?|pages?)\b(?: of (?:A4|paper))?|(?:a|one|single) (?:short |brief )?(?:phone |telephone )?(?:call(?![- ]off)|visit|chat|conversation|form|account)\b(?! (?:each|every|a|per) (?:week|month))|(?:same )?form (?:once|twice|at the (?:end|start))|by text|(?:three|four|five|six|a few) lines|(?:once|twice) (?:a|in each|each|every|per) year|every (?:six|twelve) months|yearly|each (?:spring|summer|autumn|winter)|one (?:return|report|form) a year|once a year)\b/i;
/** What others are sent will do for us too. */
export const othersReport =
  /\b(?:(?:that|it|this)(?: will| would)? (?:also )?do(?: for us)?(?: too| as well)?\b|(?:report|return|account|something)\b[^.;]{0,50}\b(?:for (?:another|other) funders?|to the (?:lottery|trustees|charity commission))\b[^.;]{0,30}\b(?:will|can|may) (?:do|serve|be used)|may be taken from\b[^.;]{0,40}\breport|she will take the notes|we will take the notes)/i;
/** Fewer than ten measures. */
export const fewMeasures =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|half a dozen|a handful of|a few|[2-9]|10) (?:\w+ )?(?:measures|indicators|questions|figures|numbers),? (?:(?:are|is|to be|will be) )?(?:(?:reported|answered|sent|collected|asked)(?: on)? )?(?:once a year|(?:once|twice) (?:a|each|every) (?:quarter|year)|every quarter|quarterly|each quarter|each year|yearly|twice a year|every six months)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:\w+ )?(?:measures|indicators),? (?:(?:once|twice) (?:a|each|every) (?:quarter|year)|(?:to be )?reported (?:every quarter|quarterly|each quarter|twice a year|every six months|once a year|yearly))\b|\bagainst (?:two|three|four|five|six|seven|eight|nine|[2-9]) (?:\w+ )?(?:measures|indicators|outcomes|questions)\b|\b(?:quarterly|(?:each|every) quarter|(?:every|each) six months|twice a year)\b[^.;]{0,40}\b(?:on|against|of|with) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]) (?:\w+ )?(?:measures|indicators|outcomes|questions|kpis)\b/i;
export const fewerThanBefore =
  /\b(?:one|two|1|2) (?:returns?|reports?)\b[^.;]{0,40}\b(?:in place of|instead of|rather than|down from) (?:two|three|four|six|twelve|monthly|quarterly)\b/i;
/** Many fields, rows or columns to fill in. */
export const manyFields =
  /\(?\b([1-9][0-9]|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?) (?:fields|columns|data items|lines(?: of data)?|measures)\b|\b([1-9][0-9])-(?:line|field|column|question|item) (?:\w+ )?(?:return|form|template|workbook|spreadsheet|report)\b/i;
