import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What may be asked about a person; two of them for each who came are a register of people and no count. */
export const personal =
  /\b(?:(?:full )?names?|initials|postcodes?|(?:home )?addresses|address|dates? of birth|ages?(?: bands?)?|ethnic(?:ity| origin| group)|gender|sex|disabilit(?:y|ies)|(?:nhs|national insurance|benefit) numbers?|nationality|immigration status|housing tenure|income(?: bands?)?|religion|sexual orientation|phone numbers?|reasons? for (?:\w+ )?(?:attend\w+|absence|travel|visit\w*|referral))\b/gi;
export const ofEachPerson = wordsOf(
  '(?:each|every)(?: (?:one|single))?(?: of the| of)? (?:[\\w-]+ ){0,2}?(?:person|people|visitor|participant|member|client|child|user|attendee|beneficiary|passenger|diner|resident|trip|journey|session|visit|pick-up|meal|volunteer|contact|call|family|household|pupil|user|caller|guest)s?',
  '(?:everyone|everybody|all|anyone|those|people) (?:who|that|attending|coming|helped)|all (?:participants|visitors|members|clients|users|attendees|passengers|beneficiaries)|client-level|person-level|individual-level',
);
/** Counted, and nobody by name: "take-up by age, disability and sex", "numbers of people, with age band". */
export const inTotals =
  /\b(?:numbers?|how many|totals?|breakdown|take-up|attendance|proportion|split|analysed?)\b[^.;]{0,60}\b(?:by|with) (?:\w+ )?(?:age|gender|sex|ethnic|postcode|disab|ward)/i;
/** Kept for a purpose of its own: a booking, a referral, an emergency. */
export const otherRecords =
  /\b(?:referr\w+|applications?|apply|bookings?|enrol\w*|registration forms?|dbs|safeguarding|incidents?(?! logs?)|accidents?|complaints?|emergenc\w+|consent|invoices? (?:will|shall|must)|paid|absences? from work|cancel\w*|drivers? keep|mileage|rota|newsletter|anonymous\w*|anonymised)\b/i;
/** Said not to be wanted. */
export const notWanted =
  /\b(?:not|never|no longer|nor|need not|no need to|nobody|rather than)\b[^.;]{0,25}\b(?:ask\w*|needs?|wants?|requires?|send\w*|collect\w*|expect\w*|give|report|submit|provide|keep|be (?:sent|asked|required|needed))\b/i;

/** Sent, in the words of those who have sent it. */
export const isSentIn = /\b(?:sent|keyed|produced?|e-mailed|posted|uploaded|taken for|handed in|required)\b/i;

/** Sent in while the day is hardly over. */
export const atOnce = wordsOf(
  '(?:within|inside) (?:12|24|36|48|72|one|two|three|a few|twelve|[1-4]) (?:working )?(?:hours?|days?) of (?:the|each|every) (?:session|visit|event|day|delivery|contact|trip|journey|meal|call|meeting)',
  'by (?:noon|midday|[a-z]+|[0-9:.]{1,5} ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)?)? ?(?:on |of )?(?:the |each )?(?:next|following|same) (?:day|morning|working day|evening)',
  '(?:at|by|before) the (?:close|end) of (?:each|every) (?:working )?(?:day|session|shift)|(?:each|every) (?:following day|night|evening)|nightly|at (?:noon|midday|[0-9:.]{1,5} ?(?:am|pm)?) (?:each|every) day',
);
/** Hours told in small coin. */
export const timeInUnits = wordsOf(
  `(?:time ?sheets?|diar(?:y|ies)|logs?|hours?|time|records?)\\b${within(60)}\\b(?:(?:five|six|ten|fifteen|5|6|10|15)-minute|quarter-hour|half-hour|hour by hour|to the minute|(?:each|every) hour)`,
  `(?:(?:five|six|ten|fifteen|5|6|10|15)-minute|quarter-hour|half-hourly?) (?:units|blocks|slots|intervals|steps)`,
);
const littleSum = '£ ?(?:[1-9]|[1-4][0-9]|50)\\b(?![0-9,.]*[0-9]| ?(?:k|m|thousand|million|a head))';
/** Papers for what costs next to nothing. */
export const smallProofs = new RegExp(
  `\\b(?:vouchers?|receipts?|invoices?|quot(?:es|ations)|estimates?|proofs? of (?:purchase|payment))\\b[^.;]{0,50}\\b(?:over|above|exceeding|more than|costing) ${littleSum}`,
  'i',
);
export const photographs = /\bphoto(?:graph)?s? of (?:each|every|all)\b(?![^.;]{0,40}\b(?:welcome|would be|if)\b)/i;
/** An audit of the grant alone, or at the group's own cost. */
export const ownAudit = wordsOf(
  `(?:external(?:ly)?|independent(?:ly)?|outside|professional(?:ly)?|chartered|annual external|end-of-grant) (?:audit(?:ed|or)?|accountant)\\b${within(60)}\\b(?:project|grant|(?:their|its|your) (?:figures|returns?|claims?|own (?:cost|expense)))`,
  `(?:pay|paying|meet|meeting|bear|cost|expense)\\b${within(30)}\\b(?:external|independent|outside|that|the) audit(?:or)?(?:'s)?`,
  "(?:auditor|accountant)(?:'s)? certificate|end-of-grant audit",
);
/** The same form for the smallest: "whether £300 or £30,000", "in the same detail". */
export const sameForSmall = wordsOf(
  'whether (?:it is |they are |for |of |of only )?(?:£[0-9,.]+k? or (?:of )?£[0-9,.]+k?|(?:large|big) or small|small or (?:large|big))',
  `(?:small\\w*|tiny|least)\\b${within(80)}\\b(?:in )?the same (?:detail|forms?|timetable|returns?|reports?|workbook|template|paperwork|number of)`,
);
/** "This is the same whatever the size of the award", of what stood before. */
export const ofBefore = /^(?:[0-9.]+ )?(?:this|it|that|these|they|the same|all of (?:this|these)|no exception)\b/i;
/** Made short for all alike. */
export const shortForm =
  /\b(?:(?:one|two|single|a|half a)[- ](?:page|side)|short|simple|brief|light|one form|postcard|paragraph)\b/i;

/** Officers at the door, unasked. */
export const unasked = wordsOf(
  `(?<!food )(?:officers?|auditors|monitoring staff|(?:council|authority|trust|board)'s (?:staff|agents|officers))\\b${within(30)}\\b(?:may|can|will|shall|are free to)\\b${within(30)}\\b(?:call|visit|arrive|enter|inspect|come|attend|drop in)\\b${within(50)}\\b(?:without (?:an |any )?(?:appointment|notice|warning|arrangement)|unannounced|as often as)`,
  `(?:officers?|inspectors?)\\b${within(40)}\\bwithout (?:an |any )?(?:appointment|notice|warning) (?:enter|inspect|visit|arrive|call)`,
);

/** The kinds of thing sent in; each counts once in a sentence. */
export const things: readonly RegExp[] = [
  /\b(?:reports?|returns?)\b/i,
  /\b(?:registers?|attendance|signed lists?|head ?counts?|meal counts?)\b/i,
  /\b(?:logs?|diar(?:y|ies))\b/i,
  /\b(?:figures|data|statistics)\b/i,
  /\bnarratives?\b/i,
  /\bcase (?:stud(?:y|ies)|notes)\b/i,
  /\bphoto(?:graph)?s?\b/i,
  /\b(?:receipts?|invoices?|vouchers?|till (?:rolls?|slips?))\b/i,
  /\b(?:bank statements?|ledgers?|cash ?books?|payslips?|list of payments|transaction lists?)\b/i,
  /\b(?:time ?sheets?|hours (?:each|every)|volunteers? hours)\b/i,
  /\b(?:surveys?|questionnaires?)\b/i,
  /\b(?:budgets?|finance (?:sheets?|returns?)|variances?)\b/i,
  /\b(?:breakdowns?|equalit(?:y|ies) (?:data|monitoring))\b/i,
  /\b(?:audit(?:ed)?|certificates?)\b/i,
  /\b(?:spreadsheets?|workbooks?|dashboards?)\b/i,
];
const [day, week, month, quarter] = [
  '(?:daily|nightly|(?:each|every|a|per) (?:day|night))',
  '(?:weekly|fortnightly|(?:each|every|a|per) (?:week|fortnight|(?:mon|tues|wednes|thurs|fri)day)|two weeks)',
  '(?:(?<!\\b(?:six|two|three|four|twelve|bi)[- ])monthly|(?:each|every|a|per|of the) month)',
  '(?:quarterly|(?:each|every|a|per) quarter)',
];
/** How often, from the oftenest. */
export const paces: readonly RegExp[] = [day, week, month, quarter].map((words) => wordsOf(words));

const oftener = '(?:daily|weekly|fortnightly|(?:each|every|a|per) (?:day|week|fortnight)|every two weeks)';
const seldomer =
  '(?:monthly|quarterly|half[- ]yearly|six[- ]monthly|yearly|annual|(?:each|every|a|per) (?:month|quarter|year|term))';
const returns = '(?:returns?|reports?|monitoring|figures|data|updates?|logs?)';
/** More often than before: "a report every fortnight in place of the present quarterly return". */
export const heavierNow = wordsOf(
  `${returns}\\b${within(50)}\\b${oftener}\\b${within(60)}\\b(?:in place of|instead of|rather than|in lieu of|replac\\w+) (?:the |your |a )?(?:present |current |existing )?${seldomer}`,
  `${oftener} ${returns}\\b${within(50)}\\b(?:in place of|instead of|rather than|in lieu of|replac\\w+) (?:the |your |a )?(?:present |current |existing )?${seldomer}`,
  `${returns}\\b${within(40)}\\b(?:from|go from|move from) ${seldomer} to ${oftener}`,
  `${seldomer} ${returns} (?:will |is to |are to )?(?:now )?becomes? (?:an? )?${oftener}`,
);
/** Somebody asked for it, or it was dropped. */
export const notHeavier =
  /\b(?:you (?:asked|wanted|suggested)|decided against|considered|thought of|if you (?:like|prefer|wish)|optional|may choose|not (?:now )?(?:becom|go|mov|ask)\w*|will not|do not|never|until (?:19|20)[0-9]{2}|used to|lottery|treasury|ministry)\b/i;
/** Told to others, or long ago. */
export const notTheirs =
  /\b(?:in(?:to)? the bin|(?:is|are|has been|have been|will be) (?:scrapped|dropped|abolished|gone)\b(?! in)|goe?s? to the (?:treasury|ministry|auditors?|external auditor|home office|government|department|cabinet)|(?:council|authority|trust|board|our)(?:'s)? own (?:spending|officers|accounts|staff|records|returns)|(?:until|before|up to|in) (?:19|20)[0-9]{2}\b[^.;]{0,60}\b(?:sent|had|were|was|asked|required|reported|gave|did))\b/i;
