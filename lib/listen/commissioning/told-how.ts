import type { Facts, Sentence } from '@/lib/facts.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  choosing,
  notSaid,
  rowSettledLater,
  secretTests,
  settledLater,
  testsNamed,
  testsSecret,
  unscored,
} from '@/lib/vocabulary/commissioning/choosing.ts';

/** Views on the guidance or from the people served are no word to those who applied. */
export const otherFeedback =
  /\b(?:give|send|let|tell) us\b[^.;]{0,30}\b(?:feedback|why|the reasons?)\b|\bfeedback to (?:the |our |your )?(?:partners?|providers?|referrers|commissioners?|council)\b|\bfeedback (?:on (?:this|our|the (?:fund|form|guidance|website|page))|from)\b/i;
const otherwise =
  /\b(?:not|does not|do not|did not|is not|are not|was not|were not) (?:been |be )?(?:successful|get|funded|win|chosen|awarded|selected|shortlisted|receive)\b|\bwhether or not\b|\bwhether\b[^.;,]{1,40}\bor not\b|\bsuccessful or not\b/gi;

/** What guidance says of decisions and criteria is of who is chosen, unless it is of an award already made. */
export const isOfChoice = ({ plain }: Sentence) =>
  /\b(?:decisions?|criteria|grants are|awards are|which (?:projects|groups|bids))\b/i.test(plain) &&
  !/\b(?:withdr\w+|repa(?:y|id|yment)|breach\w*|terminat\w+|suspend\w*|misus\w+)\b/i.test(plain);

/** "If you are not successful you can ask why" denies nothing. */
export const asToThose = (heard: Heard): Heard => ({
  ...heard,
  denied: heard.denied && isDeniedBut(heard.sentence.plain, heard.match, otherwise),
});

/** "Will you tell me why I wasn't chosen? I'm afraid not." */
export const refusedInAnswer = (facts: Facts): Pick<Heard, 'sentence'>[] =>
  listenToAnswers(facts, /\b(?:feedback|(?:tell|told|know|find out|hear)\b[^?]{0,20}\bwhy)\b/i)
    .filter(({ yes }) => yes === false)
    .map(({ answer }) => ({ sentence: answer }));

/** What counts is kept back, settled late or not weighed at all; "we would rather not say" speaks of what stood before it. */
export function keptBack(facts: Facts): Heard[] {
  const afterTests = listen(facts, notSaid).filter(({ sentence }) => {
    const before = facts.sentences[placeOf(facts.sentences, sentence) - 1];
    return before?.over.at(-1) === sentence.over.at(-1) && testsNamed.test(before?.plain ?? '');
  });
  const inRow = listen(facts, rowSettledLater).filter(
    ({ sentence: { over } }) => choosing.test(over.at(-1) ?? '') || testsNamed.test(over.at(-1) ?? ''),
  );
  return [
    ...inRow,
    ...[secretTests, testsSecret, settledLater, unscored].flatMap((pattern) => listen(facts, pattern)),
    ...afterTests,
  ];
}
