import type { Facts } from '@/lib/facts.ts';
import { hearOurs, isInTrouble } from '@/lib/listen/changes/mending.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isAboutEnding, isActOfFunded, isEndingSaid } from '@/lib/listen/offer.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { stanceOf, stanceOfValue } from '@/lib/listen/stance.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { labelledValues } from '@/lib/listen/together/labelled.ts';
import { bothSides } from '@/lib/vocabulary/both-sides.ts';
import {
  actionPlans,
  atWill,
  evenIfMended,
  mendingNames,
  neverRaised,
  ofHowItWent,
  otherAsking,
  otherFigures,
  otherPeople,
  otherRow,
  plannedThen,
  poorLabel,
  talkedOfIt,
  talkFirst,
  theyRing,
  thoughtOf,
  toMend,
  turnedDown,
  underFigure,
  weAndYou,
} from '@/lib/vocabulary/changes/chances.ts';
import {
  fundedNeedNot,
  noEnding,
  noneNeeded,
  notOurs,
  otherPlan,
  resultsLow,
  tooLittle,
  trouble,
  wasThen,
  withNothingBetween,
} from '@/lib/vocabulary/changes/improving.ts';
import { cannotSay } from '@/lib/vocabulary/stance.ts';

type Said = Pick<Heard, 'sentence'>;

/** What a document says of a chance to mend before money ends. */
export interface Chances {
  /** None will be given, or none was. */
  readonly refused: readonly Said[];
  /** Ended of itself, by a number. */
  readonly sudden: readonly Said[];
  /** Ended by a number, with no word of what comes first. */
  readonly ended: readonly Said[];
  /** A plan that both had made. */
  readonly together: readonly Said[];
  /** Talk, help or a plan that is not promised, or is left open. */
  readonly unsure: readonly Said[];
}

/** `isForResults`: a letter that ends it for what the work did. */
export function hearChances(facts: Facts, isChange: boolean, isForResults: boolean): Chances {
  const refused: Said[] = [];
  const unsure: Said[] = [];
  const inTrouble = ({ sentence }: Said) => isInTrouble(facts, sentence) || isUnderFigure(facts, sentence);
  const isOurs = ({ sentence }: Said) =>
    !sentence.plain.endsWith('?') &&
    sentence.block.kind !== 'heading' &&
    !fundedNeedNot.test(sentence.plain) &&
    !wasThen.test(sentence.plain) &&
    !noneNeeded.test(sentence.plain) &&
    !isActOfFunded(sentence) &&
    (!isOthersDoing(facts, sentence) || /^(?:[0-9.]+ )?(?:if|you)\b/i.test(sentence.plain));
  for (const pattern of [mendingNames, actionPlans])
    for (const heard of hearTold(facts, pattern)) {
      const { sentence, match } = heard;
      if (!isOurs(heard) || otherPlan.test(sentence.plain) || otherPeople.test(sentence.plain)) continue;
      if (!inTrouble(heard) && !isForResults && (pattern === actionPlans || !isAboutEnding(facts, sentence))) continue;
      const stance = stanceOf(sentence.plain, match.index, match.index + match[0].length);
      if (stance === 'refused' || isTurnedDown(facts, heard)) refused.push(heard);
      else if (stance !== 'said' && inTrouble(heard)) unsure.push(heard);
    }
  for (const { question, answer, yes } of listenToAnswers(facts, mendingNames)) {
    const isNo = yes === false || cannotSay.test(answer.plain);
    if (
      isNo &&
      inTrouble({ sentence: question }) &&
      !otherPeople.test(question.plain) &&
      !otherAsking.test(question.plain)
    )
      refused.push({ sentence: question }, { sentence: answer });
  }
  for (const { label, value, sentence } of labelledValues(facts, poorLabel)) {
    if (notOurs.test(sentence.plain) || otherRow.test(label)) continue;
    const stance = stanceOfValue(value);
    if (stance === 'refused') refused.push({ sentence });
    else if (stance !== 'said') unsure.push({ sentence });
  }
  refused.push(
    ...hearOurs(facts, evenIfMended).filter(
      (heard) =>
        isOurs(heard) &&
        !otherPeople.test(heard.sentence.plain) &&
        (isEndingSaid(heard.sentence.plain) || inTrouble(heard)),
    ),
  );
  const byNumber = hearOurs(facts, underFigure).filter(
    ({ sentence: { plain } }) => endsIt.test(plain) && !otherFigures.test(plain),
  );
  const then = ['current', 'past', 'supposed'] as const;
  const hearThen = (pattern: RegExp) =>
    isChange ? listen(facts, pattern, { standing: then, not: notOurs }).filter(isOurs) : [];
  if (isForResults)
    refused.push(
      ...listen(facts, neverRaised, { standing: then, not: notOurs }).filter(({ sentence }) =>
        ofHowItWent.test(sentence.plain),
      ),
    );
  const isSaid = ({ sentence: { plain }, match }: Heard) =>
    stanceOf(plain, match.index, match.index + match[0].length) === 'said';
  const together = hearThen(plannedThen).filter(
    (heard) =>
      isSaid(heard) &&
      toMend.test(heard.sentence.plain) &&
      (bothSides.test(heard.sentence.plain) || weAndYou.test(heard.sentence.plain)) &&
      !otherPlan.test(heard.sentence.plain),
  );
  unsure.push(
    ...hearOurs(facts, talkFirst).filter(
      (heard) =>
        isOurs(heard) &&
        // A letter that ends it for another cause tells of talks on that.
        (!isChange || isForResults || isAboutEnding(facts, heard.sentence)) &&
        inTrouble(heard) &&
        !theyRing.test(heard.sentence.plain) &&
        !refused.some(({ sentence }) => sentence === heard.sentence),
    ),
    ...hearThen(talkedOfIt).filter((heard) => isSaid(heard) && /\byou(?:r)?\b/i.test(heard.sentence.plain)),
  );
  return {
    refused,
    sudden: byNumber.filter(({ sentence }) => withNothingBetween.test(sentence.plain)),
    ended: byNumber,
    together,
    unsure,
  };
}

/** The sentences just before it tell of a number not reached. */
const isUnderFigure = ({ sentences }: Facts, sentence: Said['sentence']): boolean => {
  const at = placeOf(sentences, sentence);
  return sentences
    .slice(Math.max(0, at - 2), at + 1)
    .some(({ plain }) => underFigure.test(plain) && endsIt.test(plain) && !otherFigures.test(plain));
};

/** In a letter what was not offered is told as over. */
const hearTold = (facts: Facts, pattern: RegExp) =>
  listen(facts, pattern, { standing: ['current', 'past', 'supposed'], not: notOurs });

const endsIt =
  /\b(?:end(?:s|ed)?|at an end|to an end|laps\w+|ceas\w+|stop\w*|terminat\w+|withdr\w+|cancel\w*|determin\w+|forfeit\w*|no (?:further|more) (?:\w+ )?(?:instalment|payment|money))\b/i;

/** Asked for or thought of, and turned down: in the same sentence or the next. */
function isTurnedDown({ sentences }: Facts, { sentence, match }: Heard): boolean {
  const { plain } = sentence;
  if (!thoughtOf.test(plain.slice(0, match.index))) return false;
  const next = sentences[placeOf(sentences, sentence) + 1];
  const rest = plain.slice(match.index + match[0].length);
  return turnedDown.test(rest) || (next !== undefined && next.block === sentence.block && turnedDown.test(next.plain));
}

/** Agreed, but only where the funder chooses to. */
export const isAtWill = ({ sentence }: Said): boolean => atWill.test(sentence.plain);

/** "What if we miss a target? The grant would be stopped straight away." */
export const endedInAnswer = (facts: Facts): Pick<Heard, 'sentence'>[] =>
  listenToAnswers(facts, trouble)
    .filter(({ answer: { plain } }) => isEndingSaid(plain) && withNothingBetween.test(plain) && !noEnding.test(plain))
    .map(({ answer }) => ({ sentence: answer }));

/** A letter that ends it tells of results below the plan. */
export const isForResults = (facts: Facts): boolean =>
  [resultsLow, tooLittle].some((low) => listen(facts, low, { standing: ['current', 'past'] }).length > 0);
