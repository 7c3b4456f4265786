import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { isOfFunded } from '@/lib/listen/changes/appeals.ts';
import { refusedUnder } from '@/lib/listen/changes/under-heading.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isAboutEnding, isEndingSaid } from '@/lib/listen/offer.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { spansIn } from '@/lib/listen/places.ts';
import { stanceOf, stanceOfValue } from '@/lib/listen/stance.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { labelledValues } from '@/lib/listen/together/labelled.ts';
import {
  anyDecision,
  notYet,
  otherMatter,
  otherReason,
  theirReason,
} from '@/lib/vocabulary/changes/reasons-and-appeal.ts';
import {
  askedOfThem,
  asksForLook,
  asksIfWrong,
  asksToBeTold,
  asksWhy,
  cameIn,
  deniedPower,
  deniesOther,
  endingToo,
  givesIt,
  goTo,
  isToldToThem,
  lookAgainLabel,
  lookAgainWords,
  looselyAgain,
  noAccount,
  ofFormer,
  otherDecision,
  theirRoad,
  whyLabel,
  whyWords,
  withholds,
} from '@/lib/vocabulary/changes/why-ended.ts';
import { cannotSay } from '@/lib/vocabulary/stance.ts';

type Said = Pick<Heard, 'sentence'>;
/** What is said of one matter: refused, promised, or neither for sure. */
export interface Told {
  readonly refused: readonly Said[];
  readonly promised: readonly Said[];
  readonly unsure: readonly Said[];
}

/** Whether a sentence tells of another decision or of another body. */
export const isOfAnotherEnding = (facts: Facts, sentence: Sentence): boolean =>
  otherDecision.test(sentence.plain) ||
  ofFormer.test(sentence.plain) ||
  isOfAnother(facts, sentence) ||
  (isOthersDoing(facts, sentence) && !ifFirst.test(sentence.plain));
const ifFirst = /^(?:[0-9.]+ )?(?:if|were|unless)\b/i;

/** Reasons for ending it, by how the words stand to them, in the rows of a table and in answers to questions. */
export const hearWhy = (facts: Facts, isChange: boolean): Told =>
  gather(facts, isChange, {
    patterns: [whyWords],
    isOurs: (heard) => {
      const { plain } = heard.sentence;
      const isOther = [noAccount, otherReason, theirReason, askedOfThem].some((other) => other.test(plain));
      return !isOther && (!isOfFunded(heard) || isToldToThem.test(plain.slice(0, heard.match.index)));
    },
    isPromise: ({ sentence: { plain } }) => givesIt.test(plain),
    label: whyLabel,
    question: asksWhy,
    asks: asksToBeTold,
  });

/** A second look at the decision, in the same ways. */
export const hearAgain = (facts: Facts, isChange: boolean): Told =>
  gather(facts, isChange, {
    patterns: [lookAgainWords, looselyAgain],
    isOurs: ({ sentence: { plain } }) => !otherMatter.test(plain) && !cameIn.test(plain) && !notYet.test(plain),
    isPromise: ({ sentence: { plain } }) => theirRoad.test(plain),
    label: lookAgainLabel,
    question: asksIfWrong,
    asks: asksForLook,
  });

/** Said before it in its own paragraph: "The Board can call time on it. No account is given." */
const isAfterEnding = ({ sentences }: Facts, { block, start }: Sentence): boolean =>
  spansIn(sentences, { start: block.start, end: start }).some(({ plain }) => endingToo.test(plain));

interface Matter {
  readonly patterns: readonly RegExp[];
  readonly isOurs: (heard: Heard) => boolean;
  /** Whether words that are neither refused nor left open promise it. */
  readonly isPromise: (heard: Heard) => boolean;
  readonly label: RegExp;
  readonly question: RegExp;
  /** Asks whether there will be one: a "no" to anything else refuses nothing. */
  readonly asks: RegExp;
}

function gather(facts: Facts, isChange: boolean, matter: Matter): Told {
  const told = { refused: [] as Said[], promised: [] as Said[], unsure: [] as Said[] };
  const isOfEnd = (sentence: Sentence) =>
    isChange ||
    anyDecision.test(sentence.plain) ||
    endingToo.test([sentence.plain, ...sentence.over].join(' ')) ||
    isAfterEnding(facts, sentence) ||
    isAboutEnding(facts, sentence);
  const put = (stance: string, said: readonly Said[], isPromise: boolean) => {
    if (stance === 'refused') told.refused.push(...said);
    else if (stance !== 'said') told.unsure.push(...said);
    else if (isPromise) told.promised.push(...said);
  };
  for (const pattern of matter.patterns)
    for (const heard of listen(facts, pattern, { standing: ['current', 'supposed'] })) {
      const { sentence, match } = heard;
      if (sentence.plain.endsWith('?') || sentence.block.kind === 'heading' || !isOfEnd(sentence)) continue;
      if (isOfAnotherEnding(facts, sentence) || !matter.isOurs(heard)) continue;
      const stance = stanceOf(sentence.plain, match.index, match.index + match[0].length);
      if (
        !(stance === 'refused' || stance === 'near') ||
        !(deniedPower.test(sentence.plain) || deniesOther.test(sentence.plain))
      )
        put(stance, [heard], matter.isPromise(heard));
    }
  for (const { label, value, sentence, table } of labelledValues(facts, matter.label)) {
    if (otherMatter.test(label) || isOfAnotherEnding(facts, sentence)) continue;
    if (!isChange && !isEndingSaid(table) && !/\bnotice\b/i.test(table) && !isOfEnd(sentence)) continue;
    const stance = stanceOfValue(value);
    // "Review: every quarter" is of the work.
    if (stance === 'said' && /^\W*(?:[0-9.]+ )?review\b/i.test(label) && !goTo.test(value)) continue;
    put(stance, [{ sentence }], true);
  }
  for (const { heading, sentence } of refusedUnder(facts, matter.label))
    if (!otherMatter.test(heading) && !isOfAnotherEnding(facts, sentence) && isOfEnd(sentence))
      put('refused', [{ sentence }], false);
  for (const { question, answer, yes } of listenToAnswers(facts, matter.question)) {
    if (otherMatter.test(question.plain) || notYet.test(question.plain) || !isOfEnd(question)) continue;
    const said = [{ sentence: question }, { sentence: answer }];
    const isOpenQuestion = /^(?:[0-9.]+ |q(?:uestion)?[.:)] )?(?:why|how|what|who)\b/i.test(question.plain);
    const isNo = isOpenQuestion
      ? withholds.test(answer.plain)
      : matter.asks.test(question.plain) && (yes === false || cannotSay.test(answer.plain));
    if (isNo && !deniesOther.test(answer.plain)) put('refused', said, false);
    else if (yes || goTo.test(answer.plain)) put('said', said, !isOpenQuestion || goTo.test(answer.plain));
  }
  return told;
}
