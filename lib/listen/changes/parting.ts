import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { stanceOf, stanceOfValue } from '@/lib/listen/stance.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { labelledValues } from '@/lib/listen/together/labelled.ts';
import { standsAside } from '@/lib/vocabulary/changes/endings.ts';
import {
  aboutFunding,
  joint,
  notOurs,
  otherEnd,
  peoplesOwn,
  plainlyAfter,
} from '@/lib/vocabulary/changes/exit-plans.ts';
import {
  agreedAnyway,
  aloneAfter,
  askedForIt,
  besideThePlan,
  contrast,
  ifNot,
  inTouch,
  leftToThemAlone,
  mayBeOurs,
  ofBids,
  ofTheEnd,
  oneSideDecides,
  partingLabel,
  partingNames,
  partingSaid,
  saidNoToIt,
  settledByBoth,
  talkOfNext,
} from '@/lib/vocabulary/changes/parting.ts';
import { cannotSay } from '@/lib/vocabulary/stance.ts';

type Said = Pick<Heard, 'sentence'>;

/** What a document says of the day after the money. */
export interface Parting {
  /** No plan with the other side, or one that is imposed. */
  readonly refused: readonly Said[];
  /** Questions that are answered with a no, and so promise nothing. */
  readonly answeredNo: readonly Sentence[];
  /** Settled by both already, or named as both sides' own. */
  readonly settled: readonly Said[];
  /** Left open, hoped for, left to one side, or to be talked of. */
  readonly unsure: readonly Said[];
}

export function hearParting(facts: Facts, isChange: boolean): Parting {
  const refused: Said[] = [];
  const unsure: Said[] = [];
  const settled: Said[] = [];
  const now = { standing: ['current', 'supposed'], not: notOurs } as const;
  const isOurs = ({ sentence }: Said) =>
    sentence.block.kind !== 'heading' &&
    !sentence.plain.endsWith('?') &&
    !otherEnd.test(sentence.plain) &&
    !ofBids.test(sentence.plain) &&
    !besideThePlan.test(sentence.plain) &&
    !(peoplesOwn.test(sentence.plain) && !/\b(?:grant|funding|contract|service|clients)\b/i.test(sentence.plain)) &&
    !isOfAnother(facts, sentence) &&
    (!isOthersDoing(facts, sentence) || mayBeOurs.test(sentence.plain));
  for (const heard of listen(facts, partingNames, now)) {
    if (!isOurs(heard)) continue;
    const { sentence, match } = heard;
    const stance = stanceOf(sentence.plain, match.index, match.index + match[0].length);
    const isAnsweredNo = askedForIt.test(sentence.plain.slice(0, match.index)) && noAfter(facts, sentence) !== null;
    const isImposed = oneSideDecides.test(sentence.plain);
    if (stance === 'refused' || isAnsweredNo || isImposed)
      (agreedAnyway.test(sentence.plain) ? unsure : refused).push(heard);
    else if (stance !== 'said') unsure.push(heard);
  }
  for (const { label, value, sentence } of labelledValues(facts, partingLabel)) {
    if (!isOurs({ sentence }) || besideThePlan.test(label)) continue;
    const stance = stanceOfValue(value);
    if (stance === 'refused') refused.push({ sentence });
    else if (stance !== 'said' && !joint.test(value)) unsure.push({ sentence });
  }
  if (isChange)
    for (const heard of listen(facts, askedForIt, { ...now, standing: ['current', 'past', 'supposed'] })) {
      const no = isOurs(heard) && ofParting(heard) && noAfter(facts, heard.sentence);
      if (no) refused.push({ sentence: no });
    }
  const answers = listenToAnswers(facts, asksOfEnd).filter(
    ({ yes, answer, question }) =>
      (yes === false || cannotSay.test(answer.plain)) &&
      !otherEnd.test(question.plain) &&
      !besideThePlan.test(question.plain) &&
      !/\bbut\b|\b(?:you and me|both)\b/i.test(answer.plain),
  );
  refused.push(...answers.flatMap(({ question, answer }) => [{ sentence: question }, { sentence: answer }]));
  const left = listen(facts, leftToThemAlone, now).filter(
    (heard) => isOurs(heard) && (ofTheEnd.test(heard.sentence.plain) || isAfterEnd(facts, heard.sentence)),
  );
  refused.push(
    ...listen(facts, standsAside, now).filter(
      (heard) =>
        isOurs(heard) &&
        (partingSaid.test(heard.sentence.plain) || left.some(({ sentence }) => sentence === heard.sentence)),
    ),
  );
  settled.push(
    ...listen(facts, settledByBoth, { ...now, standing: ['current', 'past', 'supposed'] }).filter(
      (heard) =>
        !heard.denied && isOurs(heard) && partingSaid.test(heard.sentence.plain + (heard.sentence.over.at(-1) ?? '')),
    ),
  );
  unsure.push(
    ...(isChange || refused.length ? left : []),
    ...[aloneAfter, talkOfNext].flatMap((pattern) => listen(facts, pattern, now)).filter(isOurs),
    ...(isChange ? listen(facts, inTouch, now).filter((heard) => isOurs(heard) && !heard.denied) : []),
  );
  return { refused, settled, unsure, answeredNo: answers.map(({ question }) => question) };
}

const ofParting = ({ sentence: { plain } }: Said) =>
  partingSaid.test(plain) ||
  /\b(?:clients|users|people|members|patients)\b[^.;]{0,60}\b(?:looked after|helped|moved|go|future)\b/i.test(plain);

/** "Will we work out together how the money tapers off?", "Will there be an exit strategy?" */
const asksOfEnd =
  /\b(?:exit|hand-?over|transition|wind(?:ing)?[- ]?(?:down|up)|tapers?|run down|clos(?:e|ing|ure)|end|ends|over|afterwards|finish\w*)\b[^?]*\b(?:plan|agreed?|strategy|together|help|support|arrangements?|work)\b|\b(?:plan|agreed?|strategy|together|help|support|arrangements?|work)\b[^?]*\b(?:exit|hand-?over|transition|wind(?:ing)?[- ]?(?:down|up)|tapers?|run down|clos(?:e|ing|ure)|end|ends|over|afterwards|finish\w*)\b/i;

/** The next sentence, where it says no to what was asked. */
function noAfter({ sentences }: Facts, sentence: Sentence): Sentence | null {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return next !== undefined && next.block === sentence.block && saidNoToIt.test(next.plain) ? next : null;
}

/** The sentence before it speaks of the end. */
function isAfterEnd({ sentences }: Facts, sentence: Sentence): boolean {
  const before = sentences[placeOf(sentences, sentence) - 1];
  return before !== undefined && before.block === sentence.block && partingNames.test(before.plain);
}

/** Denied, and not merely said of what the plan is for: "worked out with you, not handed to you". */
export const isPlanRefused = ({ denied, match, sentence }: Heard) =>
  (denied &&
    !agreedAnyway.test(sentence.plain) &&
    !besideThePlan.test(sentence.plain) &&
    !/\bwithout\b/i.test(match[0]) &&
    !ifNot.test(sentence.plain) &&
    !contrast.test(sentence.plain)) ||
  (/^(?:no|nothing)\b/i.test(match[0]) && !agreedAnyway.test(sentence.plain));

/** Of the money or the work it pays for, and no young person's next step. */
export const isOfFunding = ({ plain, over, block }: Sentence) =>
  block.kind !== 'heading' &&
  (plainlyAfter.test(plain) ||
    (!(peoplesOwn.test(plain) && !/\b(?:grant|funding|contract|service|closing)\b/i.test(plain)) &&
      [plain, over.at(-1) ?? ''].some((words) => aboutFunding.test(words))));
