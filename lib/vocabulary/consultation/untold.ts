import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const exercise = '(?:consultations?|surveys?|questionnaires?|exercises?|engagement|proposals?|draft|conversation)';
const bodies = anyOf(
  'groups|organi[sz]ations|charit(?:y|ies)|the (?:voluntary |third |community )*sector|partners|stakeholders|providers|centres|clubs|forums?|associations|anyone|anybody|nobody|no one|none|everyone|everybody|people|residents|users|carers|members|they|you|those',
);
const none = '(?:not|never|nobody|no one|none|nor|neither|unable to|cannot)';
const forewarn =
  '(?:forewarn(?:ed|ing)?|pre-?warn(?:ed|ing)?|tip(?:ped|ping)? (?:[a-z]+ )?off|prepared for (?:it|this))';
const tell =
  '(?:brief(?:ed|ing)?|tell|told|inform(?:ed)?|notif(?:y|ied)|alert(?:ed)?|warn(?:ed)?|sound(?:ed)? out|let [a-z ]{1,20} know)';
const opened =
  '(?:open(?:ed|s|ing)?|launch(?:ed|es)?|beg(?:an|ins|un)|start(?:ed|s)?|w[ae]nt live|goes live|gone live|live|published|publication|announced)';
const days = "(?:a few|a couple of|a|one|two|three|four|five|six|[1-6]) (?:working |clear )?days?'?";

/** "The first that most day centres will have heard of it is this letter". What the writer itself first heard is another matter. */
const firstHeard = `the first (?:that )?(?!(?:things?|steps?|time|page|meeting|stage|to|of|draft|we|i|officers|the (?:council|trust|board|authority))\\b)[^.;:?]{1,50}\\b(?:knew|know|heard|hear|saw|see|learn(?:ed|t)?)\\b(?: (?:of|about) (?:it|this|them|(?:the|these|our) (?:[a-z]+ )?${exercise}))? (?:is|was|will be) (?:this|the|an?|today's|our|when)\\b`;
/** "Officers were unable to brief groups before the survey went live", "nobody was forewarned". */
const unwarned = anyOf(
  `${none}\\b${within(30)}\\b${tell}\\b${within(50)}\\b(?:before|prior to|ahead of|until) (?:the |this |our |it |its |they |we )?(?:(?:${exercise}|were|was|had|is|been) ){0,3}${opened}`,
  `${none}\\b${within(30)}\\b${forewarn}`,
  `${forewarn}\\b[^.:?]{0,60}\\bthat they had not\\b`,
  `no (?:advance |prior |early )?(?:warning|notice|word|hint) (?:was|had been|has been) (?:given|sent|issued) that (?:we|i|the (?:council|trust|board|authority))\\b${within(20)}\\b(?:ask|consult)`,
);
/** "Found out about it from the local paper", "no time to let groups know it was coming", "at a day's notice". */
const atOnce = anyOf(
  `(?:found out|learn(?:ed|t)|heard|read) (?:of|about) (?:it|this|(?:the|our|this) ${exercise}) (?:only |first )?(?:from|in|through|on) (?:the |an? )?(?:local |evening )?(?:papers?|press|radio|newspapers?|neighbours?|web ?site|agenda|social media|facebook|television)`,
  '(?:not|never) (?:give|given|have|had) (?:(?:you|groups|people|anyone|the sector|them|a|any|much|much of a|so much as a) ){0,3}heads[- ]?up',
  `no (?:time|opportunity|chance) to ${tell}\\b${within(30)}\\b(?:coming|in advance|beforehand|on its way|before (?:it|the|we))`,
  `${exercise}\\b${within(50)}\\bat ${days} notice`,
  `(?:groups|charities|organi[sz]ations|the (?:voluntary )?sector|partners) (?:got|had|were given|was given|received|have had) (?:only |just )?${days} (?:notice|warning)`,
);
/** "The draft arrived unheralded", "launched without fanfare". */
const unannounced = anyOf(
  `${exercise}\\b${within(60)}\\b(?:unannounced|unheralded|without (?:any )?(?:fanfare|warning))`,
  `(?:launched|opened|published|issued|released|put out) (?:today |yesterday |this week |last week |on [a-z]+ )?(?:unannounced|unheralded|without (?:any )?(?:fanfare|warning|notice)),? (?:the|this|our) ${exercise}`,
);
/** "No forward programme of consultations is published". */
const noProgramme =
  'no (?:forward|advance|rolling|annual|published) (?:programme|plan|calendar|list|timetable|diary) of (?:forthcoming |future |coming )?(?:consultations|surveys|engagement)';
/** "Partners to be informed after launch", "you are hearing of it only now that it has begun". */
const afterwards = anyOf(
  `${bodies} (?:to be|will be|are to be|were|was|have been|are being|being) (?:only )?(?:informed|told|notified|alerted|e-?mailed|written to|contacted)(?: only)? (?:after|once|following|upon|post) (?:the |it |its |this )?(?:has |had |is )?(?:${exercise} )?(?:has |had |is )?(?:${opened})`,
  `(?:hear|heard|hearing|learn(?:ed|t|ing)?|told|finding out|found out|reaching you) (?:(?:of|about) (?:it|this|the ${exercise}) )?only (?:now|after|once)\\b${within(30)}\\b(?:${opened}|under ?way|running)`,
  `only (?:now )?(?:circulating|sending|e-?mailing|sharing|passing|telling|forwarding) (?:it|this|the ${exercise})?\\b${within(30)}\\b(?:sector|groups|charities|organi[sz]ations|you) now`,
  `(?:learn(?:ed|t)|heard|knew|told|informed|found out|aware)\\b${within(12)}\\b(?:of|about) (?:it|this|(?:the|our|this) ${exercise})\\b${within(10)}\\bon the (?:very )?(?:day|morning|evening|afternoon)\\b`,
  `(?:announced|publicised|advertised|trailed) (?:only )?on the (?:day|evening|night|monday|tuesday|wednesday|thursday|friday|weekend) before(?=[.,;]|$| (?:it|the ${exercise}|we))`,
);
/** "No more than a few days' warning of consultations". */
const fewDays = `(?:no more than|only|just|at (?:most|best)|barely|a mere|little more than) ${days} (?:notice|warning)`;
/** "The usual lead-in period has been dispensed with", "waived the requirement to alert the sector in advance". */
const dispensed = anyOf(
  `(?:lead-?in(?: (?:period|time))?|notice period|period of notice|(?:advance|early|usual|customary|prior) (?:notice|warning|publicity)|pre-?launch (?:period|publicity|notice))\\b${within(50)}\\b(?:dispensed with|waived|dropped|omitted|set aside|skipped|forgone|done without|cut out)`,
  `(?:waived?|dispens(?:e|ed|ing) with|set aside|suspended)\\b${within(20)}\\b(?:requirement|duty|need|undertaking|commitment|obligation|rule)\\b${within(12)}\\b(?:alert|tell|notify|inform|warn|give (?:advance |early |prior )?notice|forewarn)`,
);
/** "Please do not mention the forthcoming consultation to groups". */
const embargoed = anyOf(
  `(?:do not|not to|must not|may not|should not) (?:mention|reveal|disclose|discuss|announce|share|trail)\\b${within(20)}\\b(?:forthcoming|coming|planned|upcoming|proposed) (?:consultation|survey|exercise)\\b${within(20)}\\b(?:to|with) ${within(16)}\\b(?:groups|sector|charities|organi[sz]ations|partners|anyone|public)`,
);
/** "Partners have not been sounded out at the formative stage". */
const notEarly = `${none}\\b${within(12)}\\b(?:sounded out|involved|consulted|asked|approached|engaged|brought in)\\b${within(10)}\\b(?:formative|early|earlier|initial|design) stages?`;

/** Yet more ways of saying that nobody was told beforehand. */
export const untold: readonly RegExp[] = [
  firstHeard,
  unwarned,
  atOnce,
  unannounced,
  noProgramme,
  afterwards,
  fewDays,
  dispensed,
  embargoed,
  notEarly,
].map((words) => wordsOf(words));

/** What is untrue, supposed or promised, decisions and results told later, and notice of other things. */
export const notUntold: RegExp =
  /\?$|\b(?:not true|untrue|not the case|myth|incorrect|wrong to (?:say|think|suggest)|if (?:you|groups|we)|nobody (?:will|need|should)|want (?:nobody|no one)|(?:will|shall|must|need) (?:not|never)\b(?! (?:be (?:briefed|told|informed))\b)|(?:results?|outcomes?|decisions?|findings|report)\b[^.;]{0,30}\b(?:announced|published|told)|inspections?|visits?|fire drills?|tests?|tenancy|hirers?|staff|employees|last time|previous(?:ly)?|inquest|scam|fraud)\b/i;
/** "Early warning was not practicable, as the advice came only on 29 May": a reason given, and the promise is often "where possible". */
export const hadReason: RegExp =
  /\b(?:notice|warning)\b[^.;]{0,50}\bnot (?:been )?(?:practicable|possible|feasible),? (?:as|because|since|owing|due)\b/i;
/** "Notice given ahead of opening", "Pre-engagement activity": an entry on a form. */
export const headOfNotice: RegExp = wordsOf(
  '(?:advance|prior|early|forward) (?:notice|warning|publicity|announcement|engagement)|notice (?:given )?(?:to (?:groups|stakeholders|partners|the sector)|ahead of|before (?:opening|launch)|of the (?:consultation|survey))|pre-?(?:engagement|launch|consultation|notification|publicity)(?: (?:activity|activities|publicity|work|notice|engagement))?(?: undertaken)?|groups (?:told|notified|warned)|warning (?:given|to (?:groups|stakeholders|partners))',
);
