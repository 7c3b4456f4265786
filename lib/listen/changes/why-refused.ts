import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfFunded } from '@/lib/listen/changes/appeals.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { appeal, noAppeal, noLookAgain, noReasons } from '@/lib/vocabulary/changes/reasons-and-appeal.ts';
import { lookAgainWords, looselyAgain, whyWords } from '@/lib/vocabulary/changes/why-ended.ts';
import {
  complaintBeside,
  keptFromOthers,
  lookRefused,
  ofACompetition,
  otherAppeal,
  otherDecisions,
  reasonsRefused,
  refusedForNow,
  roadBeside,
  whyWithheld,
  writerUnaware,
} from '@/lib/vocabulary/changes/why-refused.ts';

const now = { standing: ['current', 'supposed'] } as const;

/** Reasons kept back and second looks refused, by what is refused and how; `isOfEnd` where they stand among the words on an ending. */
export function hearRefusals(facts: Facts, isOfEnd: (heard: Heard) => boolean): Heard[] {
  const hear = (pattern: RegExp) =>
    listen(facts, pattern, now).filter(
      (heard) => !heard.sentence.plain.endsWith('?') && heard.sentence.block.kind !== 'heading' && isOfEnd(heard),
    );
  return [
    ...[reasonsRefused, whyWithheld]
      .flatMap(hear)
      .filter((heard) => !isOfFunded(heard) || asksOfYou.test(heard.sentence.plain)),
    ...hear(lookRefused),
  ].filter(({ sentence: { plain } }) => !refusedForNow.test(plain));
}
/** "You will understand that officers cannot go into it": nothing that the reader does. */
const asksOfYou =
  /^(?:[0-9.]+ )?you (?:will|may|can) (?:\w+ )?(?:understand|appreciate|see|know|realise|recall|be aware)\b/i;

/** Whether what is denied is an appeal or an account of something else, or is not the author's to give. */
export const isOtherRefusal = ({ plain, over }: Sentence, isChange: boolean): boolean =>
  [otherAppeal, ofACompetition, writerUnaware, roadBeside, keptFromOthers].some((other) => other.test(plain)) ||
  (!isChange && complaintBeside.test(plain)) ||
  over.slice(-2).some((words) => otherDecisions.test(words));

/** What a document says that there will not be, in words. */
export function whatIsRuledOut(denied: readonly Sentence[]): string {
  const words = denied.map(({ plain }) => plain).join(' ');
  const parts = [
    [noReasons, whyWords, reasonsRefused, whyWithheld].some((why) => why.test(words)) ? 'giving reasons' : '',
    [noAppeal, noLookAgain, appeal, lookAgainWords, looselyAgain, lookRefused].some((again) => again.test(words))
      ? 'an appeal'
      : '',
  ];
  return parts.filter(Boolean).join(' and ') || 'giving reasons or an appeal';
}
