import type { Facts } from '@/lib/facts.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isActOfFunded, isEndingSaid } from '@/lib/listen/offer.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { bothSides } from '@/lib/vocabulary/both-sides.ts';
import {
  agreed,
  agreeing,
  askedToAgree,
  corrective,
  goesWrong,
  heldBack,
  improvement,
  madeTogether,
  measuresTogether,
  mending,
  noChance,
  noStep,
  noTime,
  notOurs,
  notUntil,
  onlyThen,
  otherPlan,
  timeToMend,
  trouble,
  tryFirst,
  withNothingBetween,
} from '@/lib/vocabulary/changes/improving.ts';

/** What has not been reached is no refusal: "where outcomes are not being met the parties shall agree a plan". */
const notReached =
  /\bnot (?:being |been )?(?:met|meeting|achieved|achieving|reached|reaching|delivered|delivering|satisf\w+|going|working|followed|kept|meet|reach|achieve|deliver|satisfy|happy)\b|\bunlikely to be \w+|\b(?:if|where|when|should)\b[^,.;]{0,60}?\bnot\b/gi;
/** Refused, and not merely said of what has not been reached. */
export const isRefused = ({ denied, sentence, match }: Heard) =>
  denied && isDeniedBut(sentence.plain, match, notReached);

/** What a document says of the funded work itself, in its own terms. */
export const hearOurs = (facts: Facts, pattern: RegExp): Heard[] =>
  listen(facts, pattern, { standing: ['current', 'supposed'], not: notOurs });

/** What must improve is agreed by both before money ends; `held` completes it, for "only then could it be stopped" promises nothing by itself. */
export function mendedTogether(facts: Facts): { readonly together: readonly Heard[]; readonly held: readonly Heard[] } {
  const hear = (pattern: RegExp) => hearOurs(facts, pattern);
  const inTrouble = ({ sentence }: Heard) => isInTrouble(facts, sentence);
  const together = [
    ...hear(improvement).filter(
      (heard) =>
        !isRefused(heard) &&
        bothSides.test(heard.sentence.plain) &&
        inTrouble(heard) &&
        !noTime.test(heard.sentence.plain) &&
        !noChance.test(heard.sentence.plain),
    ),
    ...hear(notUntil).filter((heard) => inTrouble(heard) && againstIt.test(heard.sentence.plain)),
    ...hear(tryFirst).filter(inTrouble),
    ...hear(agreed).filter(
      (heard) =>
        !isRefused(heard) &&
        !onlyAsked.test(heard.sentence.plain) &&
        !otherPlan.test(heard.sentence.plain) &&
        !noChance.test(heard.sentence.plain) &&
        (inTrouble(heard) || mending.test(heard.sentence.plain) || isEndingSaid(heard.sentence.plain)),
    ),
    ...hear(madeTogether).filter(
      (heard) =>
        !isRefused(heard) &&
        inTrouble(heard) &&
        !otherPlan.test(heard.sentence.plain) &&
        !withNothingBetween.test(heard.sentence.plain),
    ),
    ...hear(measuresTogether).filter(
      (heard) => onlyThen.test(heard.sentence.plain) && !otherPlan.test(heard.sentence.plain) && inTrouble(heard),
    ),
    ...hear(agreeing).filter((heard) => !isRefused(heard) && isStepAgreed(facts, heard.sentence)),
    ...hear(heldBack),
  ];
  return { together, held: together.length ? hear(onlyThen).filter(inTrouble) : [] };
}
/** "You also asked whether we would agree an improvement plan": what somebody wanted. */
const onlyAsked =
  /\b(?:you|they|trustees|the (?:charity|group|organisation|provider|recipient)) (?:\w+ )?(?:asked|wanted|requested|proposed|suggested|hoped|pressed)\b[^.;]{0,40}\b(?:plan|timetable|steps?|milestones?|chance)\b|\b(?:asked|requested|wanted|consider(?:ed)?|discussed|looked at|thought about)\b[^.;]{0,20}\b(?:whether|if)\b/i;
const againstIt =
  /\b(?:end|stop|pull|terminat|determin|withdraw|serv|notice|exercis\w+|use its|invok\w+|its (?:rights|powers)|act under|turn to|rely on)/i;

/** Both sides, what is to change, and time for it, with something amiss: each in whatever order, the time in the next sentence or so. */
function isStepAgreed(facts: Facts, sentence: Heard['sentence']): boolean {
  const { plain } = sentence;
  if (!corrective.test(plain) || otherPlan.test(plain) || askedToAgree.test(plain) || isActOfFunded(sentence))
    return false;
  const { before, after } = around(facts, sentence);
  const amiss = [plain, ...sentence.over.slice(-2), ...before].some((words) => goesWrong.test(words));
  if (!amiss || [plain, ...after].some((words) => withNothingBetween.test(words) || noStep.test(words))) return false;
  return [plain, ...after].some((words) => timeToMend.test(words) || onlyThen.test(words));
}

/** Its own words, its heading, or up to three sentences before it in the same part speak of things not going well. */
export function isInTrouble(facts: Pick<Facts, 'sentences'>, sentence: Heard['sentence']): boolean {
  return [sentence.plain, ...sentence.over.slice(-2), ...around(facts, sentence).before].some(
    (words) => trouble.test(words) || goesWrong.test(words),
  );
}

/** Up to three sentences before and two after it, in the same part. */
function around({ sentences }: Pick<Facts, 'sentences'>, sentence: Heard['sentence']) {
  const at = placeOf(sentences, sentence);
  const inPart = (from: number, to: number) =>
    sentences
      .slice(Math.max(0, from), to)
      .filter(({ over }) => over.at(-1) === sentence.over.at(-1))
      .map(({ plain }) => plain);
  return { before: inPart(at - 3, at), after: inPart(at + 1, at + 3) };
}

const refusedThen =
  /\bnone (?:will|can|could|would) be (?:offered|agreed|given|drawn up)\b|\b(?:plan|one|that|it|this|such a step)\b[^.;]{0,30}\b(?:(?:will|would|can|could) not be (?:offered|agreed|given|worthwhile|drawn up|considered)|is not (?:offered|agreed|possible|on offer))|\b(?:not|no longer) (?:enough )?(?:time|worthwhile|prepared|willing|able)\b[^.;]{0,50}\b(?:plan|one|that|it)\b/i;

const planToImprove =
  /\b(?:improvement|recovery|action|remedial|rectification) plan\b|\b(?:time|chance|opportunity) to (?:improve|put (?:things|it|matters) right)\b/i;

/** "You asked whether we would agree an improvement plan. One will not be offered." */
export const planRefused = (facts: Facts): Heard[] =>
  listen(facts, planToImprove, { standing: ['current', 'past', 'supposed'], not: notOurs }).filter(
    ({ sentence }) =>
      onlyAsked.test(sentence.plain) && around(facts, sentence).after.some((words) => refusedThen.test(words)),
  );

/** Money ends at a failing, and nothing comes first: "a missed target ends the grant; we hold no meeting beforehand". */
export const nothingFirst = (facts: Facts): Heard[] =>
  hearOurs(facts, noStep).filter(({ sentence }) =>
    [sentence.plain, ...around(facts, sentence).before.slice(-1)].some(
      (said) => goesWrong.test(said) && losesMoney.test(said) && (isEndingSaid(said) || losesIt.test(said)),
    ),
  );
const losesMoney = /\b(?:grants?|awards?|fund(?:s|ing)|contract|agreement|money|pay(?:ing|ments?)?)\b/i;
const losesIt = /\blos(?:e|es|ing) (?:the|its|your|their) (?:\w+ )?(?:grant|funding|award|contract|money|place)\b/i;
