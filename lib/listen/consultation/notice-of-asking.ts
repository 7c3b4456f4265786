import type { Facts } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { hearForewarning } from '@/lib/listen/consultation/forewarning.ts';
import { isOfAsking, noSurprise } from '@/lib/listen/consultation/short-notice.ts';
import { listenToToldOn, type ToldOn } from '@/lib/listen/consultation/told-ahead.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  aheadOf,
  alsoShort,
  earlyStage,
  noticeGiven,
  otherNotice,
  shortNotice,
  stillToCome,
  toldAfterwards,
  toldAsItRan,
  toldBefore,
  toThemselves,
  whyUntold,
} from '@/lib/vocabulary/consultation/notice-of-asking.ts';

type Spoken = Pick<Heard, 'sentence'>;

/** What a document says of when people were told that they would be asked: too late, beforehand, on a day, or that the matter is at an early stage. */
interface NoticeHeard {
  readonly short: readonly Spoken[];
  readonly told: readonly Spoken[];
  readonly dated: readonly ToldOn[];
  readonly early: readonly Spoken[];
  /** Perhaps told, and perhaps not. */
  readonly doubtful: readonly Spoken[];
}

/** "Little notice of room changes", "no warning of the cut by the government". */
const ofOtherNotice =
  /\b(?:notice|warning) of (?:(?:the|a|an|any|their|our) )?(?:[a-z]+ )?(?:changes?|closures?|cuts?|meetings?|works|increases?)\b(?! to the (?:consultation|survey))|\b(?:by|from) the government\b/i;

/** "Were groups told that this was coming?" */
const asksIfTold =
  /\b(?:was|were) there (?:any )?(?:advance |prior |early )?(?:notice|warning) (?:of|about|that) (?:this|the|it)\b[^?]{0,30}\?|\b(?:tell|told|warn|warned|notify|notified|notice|warning|know|aware)\b[^?]{0,60}\b(?:coming|beforehand|in advance|before (?:it|this)|planned|on (?:its|the) way)\b[^?]{0,20}\?/i;

const ahead = /\b(?:beforehand|in advance|ahead of|(?:weeks?|months?) before|before (?:it|the|we))\b/i;

/** Heard once for all compacts. */
export const hearNotice: (facts: Facts) => NoticeHeard = once((facts) => {
  const standing = ['current', 'past', 'supposed'] as const;
  const answered = listenToAnswers(facts, asksIfTold);
  const answering = (isYes: boolean) =>
    answered
      .filter(({ yes }) => yes === isYes)
      .flatMap(({ question: asked, answer }) => [{ sentence: answer }, { sentence: asked }]);
  const heardShort = [shortNotice, alsoShort]
    .flatMap((pattern) => listen(facts, pattern, { standing, not: otherNotice }))
    .filter(
      // "Could not" tells what was; what "would" be is of another day.
      ({ sentence }) =>
        (sentence.standing !== 'supposed' || /\bcould not\b|\bno\b[^.;]{0,60}\bcould\b/i.test(sentence.plain)) &&
        isOfAsking(facts, sentence) &&
        !isOfAnotherExercise(facts, sentence) &&
        !noSurprise.test(sentence.plain) &&
        !ofOtherNotice.test(sentence.plain),
    );
  const forewarning = hearForewarning(facts);
  const short: Spoken[] = [...heardShort, ...forewarning.short, ...answering(false), ...listen(facts, whyUntold)];
  const dated = listenToToldOn(facts);
  const heardTold = [
    ...listen(facts, noticeGiven, { standing, not: otherNotice }),
    ...listen(facts, toldBefore, { standing, not: otherNotice }).filter(
      ({ sentence: { plain } }) =>
        aheadOf.test(plain) &&
        !stillToCome.test(plain) &&
        !toThemselves.test(plain) &&
        (![toldAfterwards, toldAsItRan].some((words) => words.test(plain)) || ahead.test(plain)),
    ),
  ].filter(({ denied, sentence }) => !denied && ![...short, ...dated].some((other) => other.sentence === sentence));
  const isDoubtful = ({ sentence }: Spoken) => forewarning.doubtful.some((other) => other.sentence === sentence);
  const told: Spoken[] = [...heardTold, ...forewarning.told, ...answering(true)].filter((each) => !isDoubtful(each));
  const early = listen(facts, earlyStage, { not: otherNotice }).filter(
    ({ sentence, match }) =>
      !/\b(?:not|no longer|past|beyond|(?:not|never)\b[^.;,]{0,40} at the) $/i.test(
        sentence.plain.slice(0, match.index),
      ),
  );
  return { short, told, dated, early: [...early, ...forewarning.early], doubtful: forewarning.doubtful };
});
