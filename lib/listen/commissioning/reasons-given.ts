import type { Facts } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { givenFreely, shutChoice } from '@/lib/listen/commissioning/choice-shut.ts';
import { isOfOtherMatter } from '@/lib/listen/commissioning/other-refusals.ts';
import {
  asToThose,
  isOfChoice,
  keptBack,
  otherFeedback,
  refusedInAnswer,
} from '@/lib/listen/commissioning/told-how.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import {
  bidding,
  choosing,
  closed,
  deciding,
  feedback,
  noTests,
  toldHow,
} from '@/lib/vocabulary/commissioning/choosing.ts';
import {
  allAreTold,
  byLiking,
  nobodyIsTold,
  noIsExplained,
  whyIsSaid,
  writtenTo,
} from '@/lib/vocabulary/commissioning/marks.ts';
import {
  freeHand,
  onlyFinal,
  otherReasons,
  partlyRefused,
  refusedForNow,
  toldWhy,
  untoldWhy,
} from '@/lib/vocabulary/commissioning/open-choice.ts';

/** In an invitation these are of the bids, whoever is named. */
const ofTests = /\b(?:(?:sub-?)?criteria|weightings?|(?:marking|scoring) (?:scheme|matrix|grid|method)|what counts)\b/i;

/** Where a document says that those who apply hear how they did, and where it refuses that or what counts. */
export function hearReasons(
  facts: Facts,
  isInviting: boolean,
  isGuidance: boolean,
): { readonly refused: readonly Pick<Heard, 'sentence'>[]; readonly told: readonly Heard[] } {
  const isOfBidsOnly = ({ sentence }: Pick<Heard, 'sentence'>) =>
    bidding.test([sentence.plain, ...sentence.over].join(' ')) ||
    (isGuidance && (deciding.test(sentence.over.at(-1) ?? '') || isOfChoice(sentence))) ||
    choosing.test(sentence.over.at(-1) ?? '');
  const answered = listen(facts, toldHow, { standing: ['current', 'past', 'supposed'], not: otherFeedback }).map(
    asToThose,
  );
  const plainly = isInviting
    ? [
        ...[toldWhy, noIsExplained].flatMap((pattern) => listen(facts, pattern, { not: otherFeedback })),
        ...[allAreTold, writtenTo, whyIsSaid]
          .flatMap((pattern) => listen(facts, pattern, { not: otherFeedback }))
          .filter((heard) => !asToThose(heard).denied),
      ].filter(({ sentence }) => !isOfOtherMatter(facts, sentence))
    : [];
  const saidWhy = new Set(listen(facts, toldWhy).map(({ sentence }) => sentence));
  const refused = [
    ...[closed, noTests].flatMap((pattern) => listen(facts, pattern, { not: otherReasons })).filter(isOfBidsOnly),
    ...(isInviting ? [freeHand, untoldWhy, nobodyIsTold, byLiking] : []).flatMap((pattern) =>
      listen(facts, pattern, { not: otherReasons }),
    ),
    ...answered.filter((heard) => heard.denied && isOfBidsOnly(heard)),
    ...keptBack(facts).filter((heard) => isOfBidsOnly(heard) || (isInviting && ofTests.test(heard.sentence.plain))),
    ...(isInviting ? refusedInAnswer(facts) : []),
    ...(isInviting ? shutChoice(facts).reasons : givenFreely(facts)).map((sentence) => ({ sentence })),
  ].filter(
    ({ sentence }) =>
      !isOfAnother(facts, sentence) &&
      !isOfOtherMatter(facts, sentence) &&
      !refusedForNow.test(sentence.plain) &&
      !saidWhy.has(sentence) &&
      !plainly.some((said) => said.sentence === sentence),
  );
  const isRefused = ({ sentence: { plain } }: Heard) =>
    untoldWhy.test(plain) || nobodyIsTold.test(plain) || (closed.test(plain) && !onlyFinal.test(plain));
  const told = [...listen(facts, feedback, { not: otherFeedback }).map(asToThose), ...answered].filter(
    (heard) =>
      (isOfBidsOnly(heard) || isGuidance) &&
      !heard.denied &&
      !isRefused(heard) &&
      !isOfOtherMatter(facts, heard.sentence),
  );
  return {
    refused,
    told: [
      ...told,
      ...plainly.filter(({ sentence: { plain } }) => !untoldWhy.test(plain) || partlyRefused.test(plain)),
    ],
  };
}
