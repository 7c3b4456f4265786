import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const returns = '(?:returns?|reports?|monitoring|reporting|monitoring (?:forms?|meetings?|visits?)|narratives?)';
const oftener = '(?:two|three|four|six|twelve|monthly|quarterly|weekly|(?:every|each) (?:month|quarter|week))';
const seldomer = '(?:quarterly|half[- ]yearly|six[- ]monthly|yearly|annual|termly|single|once|twice)';
const dropped =
  '(?:abolished|scrapped|dropped|discontinued|withdrawn|ended|stopped|gone|done away with|a thing of the past|no longer (?:needed|required|asked for|wanted|expected)|not needed any (?:more|longer))';
/** Less is to be reported than was: "one return a half-year in place of four", "cutting the monthly return to a quarterly one". */
export const lighterNow = wordsOf(
  `${returns}\\b${within(40)}\\b(?:in place of|instead of|rather than|down from|where there (?:were|was)|in lieu of) (?:the )?(?:present |current )?${oftener}`,
  `(?:cut|cutting|reduc(?:e|ed|ing)|mov(?:e|ed|ing)|chang(?:e|ed|ing)|relax(?:ed|ing)?|bring(?:ing)?)\\b${within(20)}\\b(?:monthly|weekly|quarterly) (?:\\w+ )?${returns}\\b${within(25)}\\b${seldomer}`,
  `(?:monthly|weekly|quarterly) (?:\\w+ )?${returns} (?:will (?:now )?|now )?becomes? (?:an? )?${seldomer}`,
  `(?:drop(?:ped|ping)?|remov(?:e|ed|ing)|tak(?:e|en|ing) out|scrap(?:ped|ping)?|halv(?:e|ed|ing)|cut(?:ting)?|reduc(?:e|ed|ing)|trim(?:med|ming)?|los(?:e|t|ing))\\b${within(40)}\\b(?:indicators|kpis|case studies|(?:monitoring|reporting) (?:measures|questions|fields|requirements))`,
  // "The monthly return is abolished", but not in favour of a weekly one.
  `(?:monthly|weekly|fortnightly|quarterly|long|[0-9]{1,2}-page) (?:\\w+ )?(?:${returns}|forms?|workbooks?|spreadsheets?)\\b(?: (?:is|are|was|were|has|have|will|been|be|now|also|therefore)){1,4} ${dropped}(?![^.;]{0,70}\\b(?:weekly|daily|fortnightly|(?:every|each|a) (?:week|fortnight|day)))`,
  `no longer (?:have|need|be asked|be required) to (?:send|submit|complete|attach|provide)\\b${within(25)}\\b(?:case studies|monthly|weekly|quarterly|returns?|reports?|receipts|invoices|timesheets)`,
  `no longer (?:ask|need|require|want|expect)\\b${within(25)}\\b(?:case studies|monthly|quarterly|returns?|reports?|receipts)`,
  `(?:indicators|kpis|case studies|returns?|narrative)\\b${within(20)}\\b(?:can|may|will|are to|is to) (?:\\w+ )?(?:go|be dropped|be scrapped|stop|cease|be done away)(?! up| to)`,
);
/** Nothing is asked for by itself: "no separate monitoring forms", "so that we do not ask for something different". */
export const nothingBesides = wordsOf(
  'no (?:separate|further|extra|other|additional|special) (?:monitoring|reporting|reports?|returns?)(?: forms?| requirements?)?(?! (?:from|until|before))',
  `(?:not|never) ask\\b${within(12)}\\bfor (?:something|anything) (?:different|else|more|new)`,
  `ask\\b${within(8)}\\bfor no (?:others?|more)`,
  'nothing (?:beyond|more than|other than|but|besides) (?:your|the) (?:\\w+ )?(?:report|accounts|return)s?',
  `(?:ask(?: you)?(?: for)?|seek|want|require|need|send|there is)\\b${within(20)}\\b(?:nothing (?:else|more|further|in between|besides)|no (?:others?|more)(?! than))`,
  `(?:already|normally|ordinarily) (?:collect|keep|count|record|gather)\\b${within(40)}\\b(?:do|will|need|would) not (?:\\w+ )?(?:ask|have to|want)`,
);
/** A few words on what became of the money: "a short account of how the money was used". */
export const shortAccount = wordsOf(
  `(?:short|brief) (?:written )?(?:account|note|letter|summary|write-up|e-?mail|message|story) (?:of|on|about|saying|to say|telling us) (?:how|what)\\b${within(30)}\\b(?:money|grant|award|funding|you|it|project)\\b`,
);
/** "We will not trouble you with monitoring." */
export const untroubled = wordsOf(
  'not (?:\\w+ )?(?:require|ask for|seek|want) (?:any )?more (?:information|data|figures|paperwork) than (?:is |we )?(?:\\w+ )?(?:necessary|need|needed|use)',
  `(?:not|never) (?:going to |want to |wish to |mean to )?(?:trouble|bother|burden|weigh|chase|swamp|bury|overload|pester|tie|drown|load)\\b${within(40)}\\b(?:forms?|paperwork|monitoring|reports?|returns?|reporting)`,
);
/** Word of it, and no report: "drop us a line", "an officer will come and see you once". */
export const wordEnough = wordsOf(
  `all (?:that )?(?:we|I) (?:ask(?: for)?|need|want|require|expect)\\b${within(40)}\\b(?:e-?mails?|notes?|lines?|calls?|paragraphs?|photo\\w*|pages?|chats?|sides?)`,
  `(?:drop|send|write|give) (?:us |me )?(?:a (?:line|note|postcard|text|photo|few words)|an e-?mail|a (?:quick|short|brief) \\w+)\\b${within(30)}\\b(?:say|saying|tell|telling|how|went)`,
  `(?:officers?|somebody|someone|one of us|we) (?:\\w+ ){0,5}(?:come|call|visit|drop in|look in)s?\\b${within(30)}\\b(?:once(?! we| you| the)|coffee|tea|time that suits|day that suits)`,
);
const own = '(?:data|figures|information|records|statistics|reports?|accounts|numbers|measures)';
/** What a group has for its own ends serves the funder: "we will rely on the data that the Provider already collects". */
export const ownDataDoes = wordsOf(
  "(?:make use of|rely on|use|draw on|based on) (?:your |the \\w+'s |its |their )?existing (?:records|data|systems|figures|reports)",
  `(?:rely on|use|accept|take|work from|make do with|draw on|content with)\\b${within(30)}\\b${own} (?:that |which )?(?:you|it|they|the \\w+) (?:already|now|normally|ordinarily|anyway|in any case) (?:\\w+ )?(?:collect|keep|hold|produce|write|record|gather|publish|send|make|prepare)`,
  `${own} (?:that |which )?(?:you|it|they) (?:already|normally) (?:collect|keep|hold|produce|write|record|gather|publish|send|make|prepare)s?\\b${within(40)}\\b(?:enough|suffices?|do|all|serve)`,
);
const measures =
  '(?:measures?|indicators?|kpis?|metrics|targets?|outcomes|(?:monitoring|outcomes?|report(?:ing)?) (?:forms?|frameworks?|templates?))';
const made = '(?:agree|settle|design|draw up|choose|work out|develop|write|draft|decide)';
const wasMade = '(?:agreed|settled|designed|drawn up|chosen|worked out|developed|written|drafted|decided)';
const withThem =
  '(?:with (?:you|(?:each|every|the|local|our) (?:\\w+ )?(?:group|provider|recipient|charit(?:y|ies)|organi[sz]ation|grantee|sector|groups|providers))|together|jointly|between (?:us|you and us|the parties)|by both)';
/** Measures that those who are measured had a hand in, or that are the same for all. */
export const measuresShared = wordsOf(
  `${measures}\\b${within(40)}\\b(?:${wasMade}\\b${within(20)}\\b${withThem}|(?:we|both of us) ${wasMade} ${withThem}|you helped)`,
  `(?:${withThem}|jointly) ${made}\\b${within(40)}\\b${measures}`,
  `${made} (?:\\w+ )?${withThem}\\b${within(30)}\\b${measures}`,
  `(?:small set|handful|short list) of (?:\\w+ ){0,2}${measures}`,
  `(?:monitor|measure|assess|treat|review)(?:s|ed)?\\b${within(40)}\\b(?:all|every|each)\\b${within(30)}\\bsame (?:published |agreed )?(?:basis|way|measures|standards|footing)`,
  `(?:all|every|each)\\b${within(30)}\\b(?:monitored|measured|assessed|reviewed)\\b${within(20)}\\bsame (?:published |agreed )?(?:basis|way|measures|standards|footing)`,
  `ask (?:for )?the same of (?:every|each|all)`,
);
