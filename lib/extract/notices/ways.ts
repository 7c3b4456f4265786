import type { Mention } from '@/lib/extract/mentions.ts';
import { isOfEnding } from '@/lib/extract/notices/endings.ts';
import { type Place, sidesIn } from '@/lib/extract/notices/giver.ts';
import {
  afterTelling,
  aheadAfter,
  anotherNotice,
  beforehand,
  cause,
  givesTime,
  leaving,
  noticeAfter,
  noticeBefore,
  power,
  takesEffect,
  timeToAdjust,
} from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';

const breakLabel =
  /\b(?:notice|terminat\w+|break(?: clause| option| date)?|ending (?:early|it|the \w+)|early (?:ending|exit|end)|(?:stopping|leaving|withdrawal|exit|pulling out) by (?:the |either )?\w+|^(?:stopping|leaving|exit|withdrawal|finishing)(?: early)?$|(?:bring\w*|call\w*) (?:it|this|things|the \w+) (?:to an end|off)|finishing early|stopping early|com(?:e|ing) out of (?:the|this) (?:contract|agreement)|cancell?ation)\b/i;
const otherLabel =
  /\b(?:response|complain\w*|break (?:times?|s)|appeal|hearing|notice (?:went|was|is|board)|(?:contract|tender|procurement|public|planning|award|privacy) notice)\b/i;
const ownLabel = /^(?:early )?(?:break|termination|notice|ending|cancellation)\b[^:.]{0,20}[:|]/i;
/** "Termination by the Commissioner without cause: eight weeks." */
const headOfLine =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:the )?(?:[a-z]+'s? )?(?:early )?(?:(?:right|power|option) to (?:end|terminate|break|cancel|withdraw|reduce|stop)|break|termination|ending|cancellation)\b[^:.]{0,60}: ?(?:(?:the )?[a-z]+,? )?$/i;
/** "Termination for convenience (Council) 60 days": a row run together. */
const convenience =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:break|termination|ending|cancellation)\b[^:.]{0,20}\b(?:for convenience|without (?:cause|reason|fault)|no[- ]fault)\b[^:.]{0,25} $/i;
const yearOrMore = /^P(?:[1-9][0-9]*Y|(?:[7-9]|1[0-9]|[2-9][0-9])M)/;

/** "If either side wishes to stop", "we have to cut the grant", over or beside a length and nothing more. */
const wishes = /\b(?:wish(?:es)?|wants?|needs?|ha(?:s|ve) to|decid\w+|choos\w+|must|cannot|if|when)\b/i;
/** Nothing but a length, and how it is told. */
const nothingBefore =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:not (?:in|during|within) the first [a-z0-9 ]{3,12}[;,.:] (?:but )?|after (?:that|which),? |thereafter,? |then |just |only |please |yes[,.;:] |the same |at least |a minimum of |not less than |no less than |a |an |(?:give|let|tell) us |have |(?:by|from) (?:us|you|the [a-z]+|either [a-z]+)(?: to (?:us|you|the [a-z]+))?[:,-]? ){0,6}$/i;
const nothingAfter =
  /^(?:'s|s'|')? ?(?:(?:written |prior |clear )?(?:notice|warning)\b[^.;]{0,30}|(?:,? ?(?:please|in writing|by|on paper|to us|to you|beforehand|ahead)\b)[^.;]{0,60})?(?:[.,;(]|$)/i;

/** "Six weeks is fine", "a month's notice would help": what the side that funds is content with. */
const isContent =
  /^(?:'s|s'|')? ?(?:(?:written )?(?:notice|warning))?,? please\b|^(?:'s|s'|')? ?(?:(?:written )?(?:notice|warning) ?)?(?:is|are|would be|will be|will do|would do|should be|would|will|lets|gives)(?: usually| normally| quite| all)? ?(?:fine|plenty|enough|ample|sufficient|all right|ok|appreciated|helpful|(?:an? )?(?:kind(?:ness)?|courtesy|help|relief|good thing)|considerate|courteous|let us|lets? us|give us|allow us|do|we (?:ask|need|want)|that (?:we|is))\b/i;
/** "We'd be glad of six weeks", "we need three months, in writing", "we ask for ten weeks". */
const isWanted =
  /\b(?:need|needs|(?:ask|asks)(?: (?:you|it|them|the \w+|only|just))? for|(?:all|what) (?:that )?we (?:ask|need|want)(?: for)? is|ask|asks|asked|want|wants|require|requires|like|expect|expects|appreciate|hope|glad|grateful|welcome|prefer)(?: (?:of|for|to have|at least|no less than|not less than|about|around|a|an|some|full|a minimum of|only|just|up to)){0,4} $/i;

/** "You would need one month's notice from us". */
const fundedWants =
  /\byou(?:'d| would| will| may| might)?(?: also| then)? (?:need|want|expect|require|like)\b[^.;]{0,20}$/i;
const fromFunder = /^[^.;]{0,30}\bfrom (?:us|the (?:council|authority|funder|commissioner|board|trust|icb))\b/i;

/** "Should you want to hand it back, eight weeks." */
const ifYouLeave =
  /\b(?:should|if|when|where) you(?:'d)?(?: \w+){0,2} (?:want|wish|decide|choose|prefer|rather|need|have|leave|stop|withdraw|hand|give)\b[^.;,]{0,60}, (?:then |we ask for |we need |it is |it's |that is |that's |just |at least )?$/i;
/** "Eight weeks after the date of our email the change takes effect". */
const afterWriting =
  /^ ?(?:after|from|following) (?:the )?(?:(?:date|day|receipt|service|sending|giving) (?:of|on) )?(?:which )?(?:(?:our|the|that|a|its|your|any|such|service of a|such a) (?:\w+ )?(?:letter|e-?mail|message|notice)|(?:we|it|the \w+|you) (?:have |has |had |are |were |is )?(?:been )?(?:write|wrote|written|tell|told|sen[dt]|notified|informed|email\w*|writes|tells|give notice|gives notice|serves notice|given notice))\b/i;
const untilTold = /^ ?(?:after|from (?:the )?(?:day|date))\b[^.;]{0,60}\b(?:told|notified|informed|writ\w+|notice)\b/i;
const effectSaid =
  /\b(?:tak(?:e|es|ing) effect|appl(?:y|ies)|starts?|begins?|bites?|happens?|changes?|stops?|ends?|ceases?|comes? (?:in|into|to)|is made|closes?)\b/i;
const goneBy = /^ (?:have|has|had) (?:passed|gone by|elapsed|run|gone) (?:since|from|after)\b/i;
const heldOff = /\b(?:until|before|not|only|once|no|nothing|earliest|sooner|expiry of|then)\b[^.;]{0,30}$/i;
/** What is answered or taken up by then, and ends nothing: "if we have not heard from you 28 days after our letter". */
const toAnswer =
  /\b(?:accept\w*|sign\w*|repl(?:y|ies|ied)|return\w*|hear|heard|reports?|claims?|repay\w*|appeal\w*|answer\w*|offer|lapses?|review|object\w*|invoices?|paid|payments? (?:reach|is made|are made))\b/i;

/** "Eight weeks is the shortest warning that you would get". */
const shortestWarning =
  /^(?:'s|s'|')? ?(?:is|would be|will be) (?:the )?(?:\w+ )?(?:shortest|least|minimum|usual|normal) (?:\w+ )?(?:notice|warning)\b/i;
/** "On expiry of eight weeks from service of a notice". */
const fromService =
  /^ ?(?:from|after|following)(?: the| its)? (?:(?:date (?:of|on) )?(?:which )?(?:service|serving|receipt|receiving|giving|issue)\b[^.;]{0,12}\bnotice|(?:date of )?(?:the |that |such |a )?notice (?:is|was|being|has been) (?:received|served|given|sent))\b/i;

/** How a length is said to be the notice of an ending; null where it is not. */
export interface NoticeSaid {
  /** By its own label or the head of its line, so that its sentence need not say that anything ends. */
  readonly isLabelledSo: boolean;
  /** By what the side that funds would be content with, so that it is the other's. */
  readonly isGroups: boolean;
  /** The words of its own label. */
  readonly label: string;
}

/** A row for each side: "Council", "The Provider", "Supplier, no reason needed". */
const isSide = (label: string, parties: Parties): boolean =>
  label.length < 45 &&
  sidesIn(label, parties).some(
    ({ end, at }) => end === label.length || (at < 5 && /^(?:,| -| \()/.test(label.slice(end))),
  );

const besideSide = /^(?:'s|s'|')?(?: notice)?(?:[,.;]| and\b|$)/i;
const isJustAfterSide = (before: string, parties: Parties): boolean => {
  const side = sidesIn(before, parties).at(-1);
  return side !== undefined && /^[: -]{1,3}$/.test(before.slice(side.end));
};

/** Whether a length is said as notice, by its own words or by what stands over it. */
export function noticeSaid(
  { value, sentence: { plain, over, block }, before, after }: Mention<PeriodFound>,
  { context }: Place,
  parties: Parties,
): NoticeSaid | null {
  const about = [plain, ...context].join(' ');
  const leadIns = block.labels?.length ? over.slice(-block.labels.length) : [];
  // A cell is headed by its row and by its column, and either may say what it is.
  const label = leadIns.find((words) => breakLabel.test(words) && !otherLabel.test(words)) ?? over.at(-1) ?? '';
  const endsOrLeaves = (words: string) => isOfEnding(words) || leaving.test(words);
  const isOfSide =
    (before.length < 12 || nothingBefore.test(before)) &&
    over.length > 1 &&
    isUnderBreak(over) &&
    isSide(label, parties);
  const isBesideSide =
    before.length < 30 &&
    isJustAfterSide(before, parties) &&
    nothingAfter.test(after) &&
    [label, context[0] ?? ''].some(
      (words) => words.length < 60 && breakLabel.test(words) && !otherLabel.test(words) && !anotherNotice.test(words),
    );
  const isLedIn = before.length < 40 && leadIns.some((words) => isOfEnding(words) && power.test(words));
  const isBare = nothingBefore.test(before) && nothingAfter.test(after);
  const isAnswer = isBare && asksNotice.test(context.at(-1) ?? label) && /\?["')*]*$/.test(context.at(-1) ?? label);
  const isWishedFor =
    isBare && [label, ...leadIns].some((words) => words.length < 90 && endsOrLeaves(words) && wishes.test(words));
  const isNamed =
    (breakLabel.test(label) &&
      !otherLabel.test(label) &&
      !/\bwithin $/i.test(before) &&
      (before.length < 40 || /[,;.] [a-z]{0,12} ?$/i.test(before))) ||
    headOfLine.test(before);
  const isOwn =
    ownLabel.test(plain) || headOfLine.test(before) || (convenience.test(before) && nothingAfter.test(after));
  const isLabelledSo =
    ((isLedIn || isNamed || isOfSide || isOwn) &&
      (isOfSide || isOwn || leadIns.some((words) => power.test(words) || breakLabel.test(words)))) ||
    isWishedFor ||
    isBesideSide;
  // It must be leaving that is spoken of: a month is enough for many things.
  const isLeft = [about, label].some(
    (words) => leaving.test(words) || (isOfEnding(words) && /\b(?:you|we|they|it)\b/i.test(words)),
  );
  const isGroups =
    isLeft &&
    !anotherNotice.test(about) &&
    ((nothingBefore.test(before.split(/[,:] /).at(-1) ?? '') && isContent.test(after)) ||
      (isWanted.test(before) && !fundedWants.test(before) && nothingAfter.test(after) && !fromFunder.test(after)) ||
      (ifYouLeave.test(before) && leaving.test(before) && nothingAfter.test(after)));
  const isSaid =
    isLedIn ||
    isNamed ||
    isOwn ||
    isOfSide ||
    isBesideSide ||
    isWishedFor ||
    isAnswer ||
    isGroups ||
    noticeAfter.test(after) ||
    noticeBefore.test(before) ||
    isTold(about, before, after, over, parties) ||
    isHeldOff(about, value.period, before, after, plain);
  return isSaid ? { isLabelledSo, isGroups, label: isLabelledSo ? label : '' } : null;
}

const isUnderBreak = (over: readonly string[]) => over.slice(-3, -1).some((words) => breakLabel.test(words));

/** "What notice must we give?" */
const asksNotice = /\b(?:what|how much|which|how long an?|how much advance) (?:notice|warning)\b/i;

/** "Not less than three months before the grant is reduced, the Council will write to you." */
const thenWrites =
  /^[^.;]{0,80}, (?:we|the \w+|it|your \w+ officer)(?: will| shall| must| would|'d) (?:write|tell|inform|notify|warn|let|send|give)\b/i;
/** "You would be given ten weeks", after what may be ended; "you'd get 28 days from us if we had to end the award". */
const wouldGet =
  /(?:^|[,;:] |\b(?:and|but|so|then|early|it|awards?|grants?|funding|money|contract|agreement|fund|sum|allocation) )(?:in that case |if so,? |then )?(?:you|they|groups|each \w+|the \w+)(?:'d| would| will| shall)(?: then| still| always)? (?:get|have|be given|receive)(?: at least| no less than| not less than| about| a minimum of)? $/i;
const ifEnded = /^(?:'s|s'|')? ?(?:from us,? |first,? |before that,? )?(?:if|should|before) (?:we|the \w+|it)\b/i;
/** "If we had to trim the award", "were the fund to be reduced". */
const ifWeEnd = /\b(?:if|should|were|where) (?:we|the \w+|it|your \w+)\b/i;
/** "By a letter of not less than eight weeks." */
const byLetterOf =
  /\b(?:letter|written warning) (?:of|giving|allowing)(?: (?:it|you|them|the \w+))?(?: (?:not|no) less than| at least| a minimum of)?(?: an?)? $/i;
const warnsBy = /\b(?:fore)?warn(?:s|ed|ing)?\b[^.;,]{0,30}\bby $/i;
/** "The least notice of a cut is 28 days." */
const ofCutIs =
  /\b(?:notice|warning)\b[^.;,]{0,40}\bof (?:(?:a|an|any|the) )?(?:\w+ )?(?:cut|reduction|ending|change|closure|withdrawal|termination)s?\b[^.;,]{0,20}\b(?:is|will be|would be|shall be)(?: at least| no less than| not less than)? $/i;

/** Told beforehand, or given as time to bear what ends. */
function isTold(about: string, before: string, after: string, over: readonly string[], parties: Parties): boolean {
  const endsOrLeaves = (words: string) => isOfEnding(words) || leaving.test(words);
  // "Forewarn the Recipient by three months."
  const isBy = warnsBy.test(before) && [about, ...over].some(endsOrLeaves);
  const isAhead = aheadAfter.test(after) && beforehand.test(before) && [about, ...over].some(endsOrLeaves);
  const isTime =
    timeToAdjust.test(after) &&
    [about, over.at(-1) ?? ''].some((words) => isOfEnding(words)) &&
    /\b(?:have|has|giv(?:e|es|en|ing)|get|allow(?:ed|s|ing)?|leav(?:e|es|ing)|'d have)\b[^.;]{0,30}$/i.test(before);
  const isGiven =
    givesTime.test(before) &&
    ([about, over.at(-1) ?? ''].some((words) => leaving.test(words) || asksNotice.test(words)) ||
      (/\bgiv(?:e|ing) (?:you|it|the \w+) $/i.test(before) && nothingAfter.test(after) && isOfEnding(about)));
  // "Notice to end the agreement: Council three months, Provider six months."
  const isSided = /\bnotice\b/i.test(before) && besideSide.test(after) && isJustAfterSide(before, parties);
  // "May be ended by either side (4 weeks)."
  const isBracketed =
    before.endsWith('(') &&
    /^ ?\)/.test(after) &&
    power.test(before) &&
    isOfEnding(before) &&
    sidesIn(before, parties).length > 0;
  const isFirst = nothingBefore.test(before) && aheadAfter.test(after) && thenWrites.test(after) && isOfEnding(after);
  const isGot =
    wouldGet.test(before) &&
    (((ifEnded.test(after) || /^ between (?:our|the|a)\b/i.test(after)) && isOfEnding(after)) ||
      (nothingAfter.test(after) &&
        (power.test(about) || ifWeEnd.test(before)) &&
        isOfEnding(about) &&
        !cause.test(about)));
  const isOfLetter =
    byLetterOf.test(before) &&
    (nothingAfter.test(after) || /^ (?:up)?on the \w/.test(after)) &&
    isOfEnding(about) &&
    power.test(about);
  if (isFirst || isGot || isOfLetter || isBy || ofCutIs.test(before)) return true;
  return isAhead || isTime || isGiven || isSided || isBracketed || (shortestWarning.test(after) && isOfEnding(about));
}

/** What ends or changes only so long after it was told. */
function isHeldOff(about: string, period: string, before: string, after: string, plain: string): boolean {
  // "May bring it to an end after 30 days"; "ends after two years" is a term.
  const isAfter =
    /\bafter (?:a (?:further )?period of )?$/i.test(before) &&
    power.test(before) &&
    isOfEnding(before) &&
    !yearOrMore.test(period) &&
    !cause.test(plain);
  // "May determine the contract upon thirty days."
  const isUpon =
    /\b(?:on|upon|at)(?: (?:giving|not less than|at least|no less than))* $/i.test(before) &&
    /^(?:[.;(]|$|,? (?:for any reason|without (?:cause|reason|fault)|if|should|where)\b)/i.test(after) &&
    power.test(before) &&
    isOfEnding(before) &&
    !yearOrMore.test(period) &&
    !cause.test(plain);
  if (isAfter || isUpon || (takesEffect.test(before) && afterTelling.test(after) && isOfEnding(about))) return true;
  if (!isOfEnding(about) || toAnswer.test(plain)) return false;
  if (fromService.test(after) || (untilTold.test(after) && heldOff.test(before))) return true;
  if (goneBy.test(after) && heldOff.test(before)) return true;
  return (
    afterWriting.test(after) &&
    (heldOff.test(before) || effectSaid.test(after) || effectSaid.test(before.slice(-60)) || isOfEnding(before))
  );
}
