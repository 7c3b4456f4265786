import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfFunded, isRefused, secondLooks, unique } from '@/lib/listen/changes/appeals.ts';
import { complaintOfIt, underWhy } from '@/lib/listen/changes/under-why.ts';
import { hearAgain, hearWhy, isOfAnotherEnding } from '@/lib/listen/changes/why-ended.ts';
import { hearRefusals, isOtherRefusal } from '@/lib/listen/changes/why-refused.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isAboutEnding, isEndingSaid } from '@/lib/listen/offer.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  anyDecision,
  appeal,
  cause,
  noAppeal,
  noHope,
  noLookAgain,
  noReasons,
  notYet,
  ofDecision,
  ofLetter,
  otherMatter,
  otherReason,
  reasons,
  saysWhy,
  theirReason,
  whyTold,
} from '@/lib/vocabulary/changes/reasons-and-appeal.ts';
import {
  asksForLook,
  atDiscretion,
  besideAppeal,
  deniedPower,
  deniesOther,
  keptOffIt,
  leadsToWhy,
  lookComesFirst,
  vagueWhy,
} from '@/lib/vocabulary/changes/why-ended.ts';
import { funderMay, leftOpen, onlyMeant } from '@/lib/vocabulary/stance.ts';

type Said = Pick<Heard, 'sentence'>;

/** What is not reopened is a decision; "it" is whatever the sentence began with: "the evidence chapter is done, and I do not want to reopen it". */
const isOfAnotherThing = (plain: string): boolean => {
  const first = /\b(?:re-?open|revisit)\w* it\b/i.test(plain) ? spokenOf.exec(plain)?.[1] : undefined;
  return first !== undefined && !ofDecision.test(first) && !ofFunds.test(first);
};
const spokenOf = /^(?:[0-9.]+ )?(?:the|our|that) ((?:[\w-]+ ){0,3}?[\w-]+) (?:is|are|was|were|has|have)\b/i;
const ofFunds =
  /\b(?:funding|grants?|budgets?|cuts?|reductions?|savings?|vote|case|outcome|closure|contracts?|agreement|notice|money|figures?|sums?|ruling|conclusion|answer)\b/i;

const now = { standing: ['current', 'supposed'] } as const;

/** What a document tells of why funding is ended or would be, and of having that looked at again. */
export interface ReasonsAndAppeal {
  /** Said outright that there will be none. */
  readonly denied: readonly Sentence[];
  /** Reasons, and a complaint of how it was handled in place of the appeal that is ruled out. */
  readonly handled: readonly Said[];
  readonly given: readonly Said[];
  /** Those given that speak of this ending. */
  readonly told: readonly Said[];
  readonly appeals: readonly Said[];
  /** A hearing before there is a decision. */
  readonly beforehand: readonly Said[];
  /** Left open, left to the funder's judgement, or a bare label in place of a reason. */
  readonly unsure: readonly Said[];
}

export function hearReasonsAndAppeal(facts: Facts, isChange: boolean): ReasonsAndAppeal {
  const isTheirs = ({ sentence }: Heard) =>
    !otherMatter.test(isChange ? sentence.plain.replace(complaintOfIt, '') : sentence.plain) &&
    (isChange || anyDecision.test(sentence.plain) || isAboutEnding(facts, sentence));
  const hear = (pattern: RegExp) => listen(facts, pattern, now).filter(isTheirs);
  const [why, again] = [hearWhy(facts, isChange), hearAgain(facts, isChange)];

  const asked = listenToAnswers(facts, /\b(?:appeal|challenge|review(?:ed)?|reconsider(?:ed)?|again)\b/i).filter(
    ({ question }) => !otherMatter.test(question.plain) && (isChange || isAboutEnding(facts, question)),
  );
  const refusals = asked.filter(
    ({ yes, answer, question }) =>
      yes === false &&
      asksForLook.test(question.plain) &&
      !otherMatter.test(answer.plain) &&
      !notYet.test(question.plain),
  );
  const denied = unique(
    [
      ...refusals.flatMap(({ question, answer }) => [{ sentence: question }, { sentence: answer }]),
      ...hear(noReasons).filter((heard) => !isOfFunded(heard)),
      ...hear(noAppeal).filter((heard) => !isRefused(heard) && !notYet.test(heard.sentence.plain)),
      ...[...hear(appeal).filter(isRefused), ...hear(noHope)],
      ...hear(noLookAgain).filter(
        ({ sentence }) =>
          !notYet.test(sentence.plain) && (isEndingSaid(sentence.plain) || ofDecision.test(sentence.plain)),
      ),
      ...why.refused,
      ...again.refused,
      ...hearRefusals(facts, isTheirs),
    ].filter(
      ({ sentence }) =>
        !isOtherRefusal(sentence, isChange) &&
        !isOfAnotherEnding(facts, sentence) &&
        !isOfAnotherThing(sentence.plain) &&
        !deniedPower.test(sentence.plain) &&
        !deniesOther.test(sentence.plain) &&
        !lookComesFirst.test(sentence.plain) &&
        !keptOffIt.test(sentence.plain),
    ),
  );
  const whys = isChange ? underWhy(facts) : [];
  const handled = isChange ? listen(facts, complaintOfIt, now) : [];
  const isOnlyAppeal = !why.refused.length && denied.every(({ plain }) => !noReasons.test(plain));
  const [first] = whys;

  const promised = [
    ...[...hear(reasons), ...hear(saysWhy)].filter((heard) => !heard.denied),
    ...listen(facts, /^why\b(?!.*\?)/i, { ...now, over: ofLetter }),
    ...hear(whyTold).filter(
      (heard) => !isRefused(heard) && !noReasons.test(heard.sentence.plain) && !otherReason.test(heard.sentence.plain),
    ),
  ].filter(({ sentence: { plain } }) => !theirReason.test(plain) && !plain.endsWith('?'));
  const firm = [
    ...promised.filter(({ sentence: { plain } }) => isChange || !(onlyMeant.test(plain) || funderMay.test(plain))),
    ...whys.map((sentence) => ({ sentence })),
    ...why.promised,
    ...(isChange ? listen(facts, leadsToWhy, { standing: ['current', 'past', 'supposed'] }) : []),
  ];
  const vague = isChange ? listen(facts, vagueWhy, { standing: ['current', 'past'] }) : [];
  const isVague = ({ sentence }: Said) => vague.some((heard) => heard.sentence === sentence);
  const causes = isChange ? listen(facts, cause, { standing: ['current', 'past'] }) : [];
  const given = firm.length ? firm : causes.filter((heard) => !isVague(heard));

  const looks = secondLooks(hear, asked);
  const isFirm = ({ sentence: { plain } }: Said) => !leftOpen.test(plain) && !atDiscretion.test(plain);
  const appeals = [...looks.appeals.filter(isFirm), ...again.promised];
  const unsure = [
    ...why.unsure,
    ...again.unsure.filter(({ sentence }) => !isOfAnotherThing(sentence.plain)),
    ...promised.filter((heard) => !firm.includes(heard)),
    ...looks.appeals.filter((heard) => !isFirm(heard)),
    ...(given.length ? [] : vague),
    ...(isChange && !appeals.length ? listen(facts, besideAppeal, now) : []),
  ];
  return {
    denied,
    handled: handled.length && isOnlyAppeal && first ? [{ sentence: first }, ...handled] : [],
    given,
    told: given.filter(
      ({ sentence }) =>
        whys.includes(sentence) || isAboutEnding(facts, sentence) || /\bdecision\b/i.test(sentence.plain),
    ),
    appeals,
    beforehand: looks.beforehand,
    unsure,
  };
}
