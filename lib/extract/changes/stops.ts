import { given } from '@/lib/extract/changes/endings.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** "Ought not to go on", "the instalment will not now be sent", "another year was not agreed". */
export const itStops: readonly RegExp[] = [
  `(?:${given}|programme|scheme|project)\\b${within(40)}\\b(?:should|ought|must|need|can|could|is|are|was|were|to) not(?: to)? (?:go on|carry on|continue|run on|be kept (?:on|up|going)|be carried on|proceed)\\b(?! (?:until|without|unless|in its|if))`,
  `(?:${given}|instalments?|cheques?|tranches?)\\b${within(60)}\\b(?:will|shall|is to|are to|is|are) not (?:now |therefore |then |after all |in the event )?(?:be (?:made|sent|paid|coming|released|following|issued)|come|follow|arrive)(?= ?(?:[.,;]|$|and so\\b))`,
  `(?:will|shall|is to|are to|is going to|has to|must) (?:stop|cease) being (?:commissioned|funded|paid|supported|provided)`,
  `(?:did|does|do|has|have|was|were) not (?:been )?(?:agreed?|approved?|support(?:ed)?|recommend(?:ed)?|award(?:ed)?|able to agree) (?:you |the \\w+ )?(?:another|any (?:more|further)|a (?:further|second|third|fourth|new)) (?:year|award|grant|term|funding|money|contract)`,
  `(?:another|a (?:further|second|third|fourth|new)) (?:year|award|grant|term|contract) (?:has|have|was|were|will|is) not (?:been |be )?(?:agreed|approved|supported|recommended|awarded)`,
  `(?:is|are) being (?:taken away|brought down|wound down|closed down|phased down)`,
  'neither(?: of (?:us|them))? (?:will|shall|is to|is going to) (?:now |continue to |go on )?(?:fund|pay|support|commission|renew)(?:ing)?',
  `call(?:ing|ed)? time on (?:the|your|our)`,
  `(?:hereby|take notice|notice is (?:hereby )?given)\\b[^;]{0,140}?\\b(?:determin|terminat|end|withdraw)(?:s|es) (?:the|this|your|its) (?:\\w+ ){0,2}(?:${given})`,
  `(?:no longer|not)(?: \\w+){0,2} (?:able to |going to )?(?:use|have|meet in|occupy|keep)\\b${within(60)}\\b(?:free of (?:charge|rent)|without charge|rent[- ]free|for nothing|at no (?:charge|cost)) (?:after|from|beyond|past)`,
  `not to (?:take up|exercise|use) (?:the|its|our|an) (?:\\w+ )?option`,
  'no longer be (?:able|in a position) to (?:run|do|handle|process|host|keep|look after|print|lend|let you have|give you|offer you|provide you with) (?:you|your|the use)\\b(?![^.;]{0,60}\\b(?:before|until|unless)\\b)',
].map((words) => wordsOf(words));

const lastThat =
  /^,? ?(?:is|will be|being) (?:therefore |now )?(?:the|your|our) (?:last|final) (?:one|day|date|evening|session|night|morning|afternoon|week|month|date)\b[^.;]{0,60}\b(?:fund|pay|support|meet|cover|commission|honour)/i;
const upTo =
  /\b(?:honou?r|meet|cover|pay|paid|fund|settle|support|refund)\b[^.;]{0,60}\b(?:until|to|up to)(?: and including)?(?: (?:\w+day|the),?)? ?$/i;
const noMore =
  /^,? ?(?:and|but|though) (?:not|nothing|no longer|no further|none)(?: \w+){0,2} (?:beyond|after|past|later|thereafter)\b|^,? (?:and|but) (?:will |shall )?then (?:stops?|ends?|ceases?|no (?:more|further)|nothing)\b/i;
const paidThen = /^(?:from|on and from|with effect from|after|beginning(?: on)?) $/i;
const lessThen =
  /^,? (?:you|each|they|the \w+|it)(?: will| shall| is to| are to)(?: then| now| therefore)? (?:be (?:billed|charged|asked|paid)|pay|have to|need to|receive|get)\b/i;
const whatIsPaid =
  /^(?:subject to [^.;]{0,50} )?(?:that|this|it) (?:is|will be) (?:what|the (?:sum|amount|figure) (?:that )?)\b[^.;]{0,50}$/i;
const meansEnd =
  /^(?:(?:that|this|which|it) means (?:that )?|so,? |and )(?:the |your |our )?(?:money|it|funding|grant|award|support|contract|payments?) (?:will |shall )?(?:stops?|ends?|ceases?|finish(?:es)?|comes? to an end|runs? out)\b[^.;]{0,45}$/i;

/** Whether a day in a sentence of its own is that of what was ended or lowered just before: "14 May is the last one that we'll fund", "from 1 April you will pay the whole of it". */
export function isThatOf(
  { sentence, before, after }: Mention<DateFound>,
  priors: readonly Sentence[],
  isEnding: (sentence: Sentence) => boolean,
): boolean {
  if (sentence.standing !== 'current') return false;
  const isPointed =
    lastThat.test(after) ||
    (upTo.test(before) && noMore.test(after)) ||
    (paidThen.test(before) && lessThen.test(after)) ||
    whatIsPaid.test(before) ||
    meansEnd.test(before);
  return isPointed && [sentence, ...priors].some((one) => isEnding(one));
}

const goesOnPaying =
  /\b(?:(?:carry|go|keep) on|continue|keep) (?:to )?(?:pay|meet|fund|cover|settl)(?:ing)?\b[^.;]{0,60}\b(?:until|up to|to)(?: and including)?(?: the end of)? (?:\w+day,? )?$/i;
const thenYours =
  /^,? ?(?:and |but |; )?(?:after (?:that|this|which)|from then(?: on)?|thereafter|then|from that (?:date|day|point)(?: on)?),? (?:you|it|each|they|the \w+)(?: will| shall|'ll| must)?(?: then)? (?:(?:need|have)(?: to (?:pay|find|meet|fund|cover|arrange|make|get|take))?|pay|meet|cover|fund|find|be (?:charged|billed|asked to pay|responsible))\b(?! to (?:send|tell|give|return|report))/i;

/** "We will carry on paying until 30 June, and after that you will need your own account": paid for until then, and not after. */
export const isPaidUntilThen = ({ sentence, before, after }: Mention<DateFound>): boolean =>
  sentence.standing === 'current' && goesOnPaying.test(before) && thenYours.test(after);

const stillUntil =
  /\b(?:no|none|nobody|no one|not any|nothing|neither)\b[^.;]{0,50}\b(?:payments?|grants?|sums?|figures?|funding|awards?|money|rents?|support|allocations?|reductions?|cuts?|change|changes)\b[^.;]{0,40}\b(?:moves?|alters?|changes?|falls?|drops?|go(?:es)? down|takes? (?:effect|place)|applies|bites?|be (?:reduced|cut|lowered|changed|altered|made))(?: at all)? before (?:the )?(?:\w+day,? )?$/i;

/** "No club's payment will alter before 1 April": the first day on which what is lowered elsewhere in the paper can be. */
export const isStillUntil = ({ sentence, before }: Mention<DateFound>): boolean =>
  sentence.standing === 'current' && stillUntil.test(before);

/** What a sentence is about, where that is money or help that is being given. */
const aboutHelp = new RegExp(
  String.raw`^(?:the|your|our|each|this|that)(?: present| current| existing)? (?:[\w'-]+ ){0,3}(?:${given}|allowance|top-up|honorarium|bursary|expenses budget)\b`,
  'i',
);
/** Only the words of a cut: what is simply said to end may be a term that runs out. */
const itIsCut =
  /^(?:it|this|that|they|these|the (?:money|payments?|support|arrangement|contribution|allowance))(?: too| also)?(?: will| shall| is to| are to| is being| are being)(?: also| too| therefore| now| then)? (?:be )?(?:withdrawn|stopped|cut|reduced|halved|lowered|discontinued|removed|phased out|taken away|scrapped)\b[^.;]{0,30}$/i;
const otherHelp =
  /\b(?:loans?|support (?:worker|group|plan|staff)|contract(?:s|ors?) (?:register|manager)|council tax)\b/i;

/** "The mileage contribution is a separate budget. It will be withdrawn from 31 July": help that nothing before it ended. */
export function isCutThen({ sentence, before }: Mention<DateFound>, [prior, earlier]: readonly Sentence[]): boolean {
  if (sentence.standing !== 'current' || !itIsCut.test(before)) return false;
  const named = prior && goesOnAbout.test(prior.plain) ? earlier : prior;
  return (
    named !== undefined &&
    (named.standing === 'current' || named.standing === 'past') &&
    aboutHelp.test(named.plain) &&
    !otherHelp.test(named.plain)
  );
}
const goesOnAbout = /^(?:it|this|that) (?:is|was|has|had|comes|came|costs?|goes|went)\b/i;
