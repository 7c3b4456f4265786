import { isAbout, isSomebodys, isTheirs } from '@/lib/extract/consultation/others.ts';
import { isUnder } from '@/lib/extract/consultation/subject.ts';
import type { Sentence } from '@/lib/facts.ts';

/** The time to answer, as officers name it. */
const time =
  '(?:period|time(?:s?cale|table|frame|span|line)?s?|window|length|duration|deadline|closing date|turn-?around|span|weeks?|months?|fortnight|consultation|survey|exercise|engagement|[a-z0-9]+-(?:week|month|day))';
/** Little of it. */
const little =
  '(?:short(?:er|ened)?|tight(?:er)?|brief(?:er)?|narrow(?:er|ed)?|reduced|curtailed|compressed|truncated|accelerated|abbreviated|condensed|hasty|hurried|rushed|squeezed|restricted|limited|less|half)';
/** What is looked for: the usual, the promised, what people hoped. */
const measure =
  '(?:usual|normal|standard|customary|ordinary|recommended|promised|expected|norm|rule|custom|practice|compact|code|twelve|12(?:[- ]week)?|three months|quarter|hope[ds]?|expect(?:ed)?|like[ds]?|used to|wish(?:ed)?|ideal|before|last time|other (?:surveys|consultations))';

/** "A reduced timescale", "the window is narrower", "we have cut the time for replies", "half the usual time". */
const isLittle = new RegExp(
  `\\b(?:${little}|cut-down|fast-track(?:ed)?|quick) (?:[a-z]+ ){0,2}${time}\\b|\\b${time}\\b[^.;:]{0,40}\\b(?:is|are|was|were|seems?|be|been|being|has|have|may|will be|find)\\b[^.;:]{0,25}\\b${little}\\b(?! (?:likely|about|important))|\\b(?:cut|shorten\\w*|reduc\\w+|curtail\\w*|trim\\w*|squeez\\w+|compress\\w*|limit\\w*|restrict\\w*|confin\\w+|halv\\w+)\\b[^.;:]{0,30}\\b${time}\\b|\\b${time}\\b[^.;:]{0,40}\\b(?:cut|shortened|halved|trimmed|curtailed|squeezed|compressed|limited to|restricted to)\\b`,
  'i',
);
/** "Less than you will have hoped for", "under the twelve weeks of the Compact". */
const isUnderIt = new RegExp(
  `\\b(?:less|fewer|shorter|narrower|tighter|quicker|sooner|not as (?:long|much)) (?:time )?(?:than|as)\\b[^.;]{0,50}\\b${measure}\\b|\\b(?:below|under|half|short of)\\b[^.;]{0,20}\\b(?:the|our|what|its) ${measure}\\b`,
  'i',
);
/** "Officers decided against the usual span", "the normal twelve weeks will not apply", "departs from the Compact's twelve weeks". */
const isSetAside = new RegExp(
  `\\b(?:against|depart\\w*|not (?:to )?(?:follow\\w*|keep\\w*|appl(?:y|ied)|giv\\w+|allow\\w*|offer\\w*|us(?:e|ed|ing)|stuck|hold\\w*)|waiv\\w+|dispens\\w+ with|instead of|rather than|(?:unable to|cannot|could not) (?:give|offer|allow))\\b[^.;]{0,40}\\b(?:usual|normal|standard|customary|twelve|12|compact)\\b[^.;]{0,25}\\b${time}\\b|\\b(?:usual|normal|standard|customary|full|twelve|12)\\b[^.;]{0,25}\\b${time}\\b[^.;]{0,40}\\b(?:(?:will|could|would|can|does|has|have|is|are) ?not|cannot|waived|set aside|dispensed with)\\b`,
  'i',
);
/** "Six weeks is all you will get", "it could not be held open any longer", "you may find the time rather short", "hence the six weeks". */
const isAllThereIs = new RegExp(
  `\\b(?:weeks?|months?|days|fortnight)\\b[^.;]{0,12}\\bis (?:all|as much|the most)\\b[^.;]{0,30}\\b(?:get|have|give|offer|allow|expect)\\b|\\b(?:cannot|can not|could not|unable to|not able to|not possible to|no scope|no room)\\b[^.;:]{0,40}\\b(?:longer|more time|extended|full (?:twelve|12|period))\\b|\\bnot (?:allow|permit|leave|give)\\b[^.;:]{0,25}\\b(?:longer|more time|any more|anything longer)\\b|\\bf(?:ind|ound) (?:the|this|that) ${time}\\b[^.;]{0,15}\\b${little}\\b|\\bweeks?,? (?:and )?(?:not|instead of|rather than) (?:the )?(?:usual |normal |full )?(?:twelve|12|three months)\\b|\\b(?:prevent\\w*|kept|stopped|held (?:us )?back) (?:us )?from (?:launch|start|open|consult|begin|ask)\\w*|\\b(?:hoped|wanted|intended|planned|wished|meant) to (?:give|allow|offer|have|run)\\b[^.;]{0,30}\\b(?:twelve|12|longer|more|three months|full)\\b|\\b(?:twelve|12) weeks would (?:have )?(?:mean|take|miss|push|go)\\w*|\\bhad to (?:be quick|(?:move|act) (?:fast|quickly))\\b|\\bleaves? (?:us |you )?(?:with )?(?:only |just )?[a-z0-9]+ weeks\\b|\\b(?:hence|thus) (?:the|only|our|a) (?:[a-z]+ )?${time}\\b|^(?:we|i) (?:know|appreciate|realise|accept|recognise|understand|are aware) (?:that )?(?:this|it|that) is (?:\\w+ )?(?:short|tight|quick|rushed|not (?:very )?long)\\b`,
  'i',
);
/** What may say that the time is short, for those who look for such sentences first. */
export const shortTimes: readonly RegExp[] = [isLittle, isUnderIt, isSetAside, isAllThereIs];

/** Books are lent, staff trained and libraries opened for a time as well, and a plan may shorten that. */
const ofElse =
  /\b(?:opening|waiting|loans?|borrow\w*|lend\w*|lent|journeys?|bus(?:es)?|appointments?|shifts?|tenanc\w+|training|staff|grants?|contracts?|term|leases?|booking|working|school|sentences?|queue|stays?|hours|survey is (?:very )?short|answers? short|keep (?:your|it)|minutes|trial|pilot|winter|summer reading|roll-?out|wait|waits|delays?|repairs?|works|notice|service|opening|form|questions?)\b/i;
/** Words that may be meant of the time to answer: of its own, or of a number of weeks. */
const timeToAnswer =
  /\b(?:consult\w*|survey|engagement|exercise|repl(?:y|ies)|respon\w+|comments?|representations?|compact|closing date|deadline|turn-?around|time(?:s?cale|table|frame|line|span)?|[a-z0-9]+[ -](?:weeks?|months?)|fortnight|quarter|period|window|span|longer|shorter|quick|speed|less|length|dates|extensions?)\b/i;
const inWeeks = /\b(?:in|every|after|within) (?:about )?[a-z0-9]+ weeks\b/gi;
/** "Less time in the hall", "the closing date for bookings", "the window at the front": another time. */
const withObject =
  /\b(?:period|window|time|timetable|timescale|dates?|closing date|deadline|week|extensions?) (?:of|for|in|at|left|to the|during) (?!(?:(?:the|this|our|your|its|any|all|a|public|written|formal|which|closing|you|people|groups|everyone|to) )*(?:consult|repl|respon|comment|answer|survey|engage|representation|views|feedback|exercise|date|people|groups|you|everyone|submi|six|four|eight|three|five|weeks|which to)\w*)[a-z]/i;
/** What the plan would do, and what would be done if. */
const isPlanned =
  /\b(?:would|could|propos\w+|plan(?:s|ned)? to|options?|should|whether|might)\b|^if\b|\bif (?:we|it) (?:ever|were)\b/i;
const ofOthers =
  /^(?:the |a )?(?:county|district|parish|neighbouring|government|hospital|fire|police|ambulance|university|[a-z]+ forum)\b[^.;]{0,50}\b(?:gave|gives|given|allow\w*|has|had|ran|runs|its)\b|^(?:members|councillors|people|residents|some|several|many|groups|respondents|one|patients|tenants)\b[^.;]{0,30}\b(?:asked|complained|said|told|felt|thought|objected)\b|\b(?:their|its) own\b|\bin (?:19|20)[0-9]{2}\b|\blast (?:year|time)\b/i;

/** "Hence the six weeks", "that is what has led us to cut it", "shortened to comply": what went before is the cause. */
export const isSoBecauseOfThat: RegExp =
  /\b(?:hence|thus|therefore|accordingly|consequently|as a (?:result|consequence)|for (?:that|this|these|those) reasons?|(?:that|this|which) is (?:what|why)|so as to|(?:in order )?to comply|led us to|obliged us to|with that in mind|in consequence|(?:which|that) (?:leaves|means|gives))\b|^(?:so|and so)\b|, so (?:we|the|you|it|there)\b/i;

/** Whether a sentence says that the time to answer is less than people look for. */
export function isTimeShort(sentence: Sentence, previous?: Sentence): boolean {
  // What stands before a colon or a semicolon may be of anything.
  return (
    mayBeOfTime(sentence, previous) &&
    sentence.plain
      .split(/[;:] |, (?=which (?:leaves|means|gives)|so (?:we|you|the (?:time|period|window)))/)
      .some((clause) => isOfNothingElse(clause) && shortTimes.some((short) => short.test(clause)))
  );
}

/** Whether it may be the time to answer that a sentence speaks of. */
export const isSaidOfTime = (sentence: Sentence, previous?: Sentence): boolean =>
  mayBeOfTime(sentence, previous) && isOfNothingElse(sentence.plain);

const mayBeOfTime = (sentence: Sentence, previous?: Sentence): boolean =>
  (sentence.standing === 'current' || sentence.standing === 'supposed') &&
  !sentence.plain.endsWith('?') &&
  !ofOthers.test(sentence.plain) &&
  !isSomebodys(sentence) &&
  !isTheirs(sentence, previous ?? null) &&
  (isAbout(sentence) || isUnder(sentence) || (previous?.block === sentence.block && isAbout(previous)));

const isOfNothingElse = (words: string): boolean =>
  timeToAnswer.test(words.replace(inWeeks, ' ')) &&
  !withObject.test(words) &&
  !ofElse.test(words.replace(named, ' ')) &&
  !isPlanned.test(words.replace(wouldLike, ''));
/** "Less than we would like": wished, and not planned. */
const wouldLike =
  /\b(?:than|as)\b[^.;]{0,40}\b(?:would|could|might|should)\b|\b(?:would|should) (?:have )?(?:like|prefer|expect|normal|usual|ordinar|wish)\w*|\b(?:could|would) not\b|\bnot (?:propos\w+|plan)\b|\bwould (?:have )?(?:mean|take|miss|push|go)\w*|\bhad (?:planned|hoped) to\b/gi;
/** Words of the exercise that look like something else's. */
const named =
  /\b(?:term|notice|programme) (?:of|for) (?:the )?consultation\b|\b(?:notice of|response|reply|feedback|comment) (?:form|time)\b|\bin (?:the )?short term\b/gi;
