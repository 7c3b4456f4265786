import type { Facts } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { entryOfNone, headedValues } from '@/lib/listen/consultation/headed.ts';
import { isOfAsking, noSurprise } from '@/lib/listen/consultation/short-notice.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import {
  askedEarly,
  otherLateness,
  perhapsOfThis,
  perhapsTold,
  toldInTime,
  toldTooLate,
} from '@/lib/vocabulary/consultation/forewarning.ts';
import { otherNotice } from '@/lib/vocabulary/consultation/notice-of-asking.ts';
import { hadReason, headOfNotice, notUntold, untold } from '@/lib/vocabulary/consultation/untold.ts';

type Spoken = Pick<Heard, 'sentence'>;

/** What a document says of word beforehand, by matter and act: too late, perhaps given, given, or asked for while all was open. */
interface Forewarning {
  readonly short: readonly Spoken[];
  readonly doubtful: readonly Spoken[];
  readonly told: readonly Spoken[];
  readonly early: readonly Spoken[];
}

/** A tender or a lease named beside the sector or the survey leaves it a word of asking. */
const ofTheirAsking = /\b(?:consultation|survey|exercise|engagement|sector|groups|eleventh hour)\b/i;

/** What was so in a year gone by is nobody's lateness now. */
const isOfAskingThen = (facts: Facts, { sentence }: Spoken): boolean =>
  sentence.standing !== 'past' || !/\b(?:19|20)[0-9]{2}\b/.test(sentence.plain) || isOfAsking(facts, sentence);

const aRow = /^(?:none|nil|no|n\/?a|not given|nothing)\b/i;
const rowOfNotice =
  /\b(?:(?:advance|prior|early) (?:notice|warning|publicity|announcement)|notice (?:given )?(?:to groups|before opening|of the (?:consultation|survey))|groups (?:told|notified|warned))\b/i;

/** "It is not true that it was launched without telling anyone". */
const isUntrue = ({ sentence }: Spoken) =>
  /\b(?:not true|untrue|not the case|myth|incorrect|wrong to (?:say|think|suggest))\b/i.test(sentence.plain);

/** When its own staff were told is another matter. */
const toldToStaff = /^(?:(?:our|the|its) )?(?:own )?(?:staff|employees|crews?|workforce)\b/i;

/** Heard once for all compacts. */
export const hearForewarning: (facts: Facts) => Forewarning = once((facts) => {
  const standing = ['current', 'past'] as const;
  const isOfNow = ({ sentence }: Spoken) =>
    (!otherNotice.test(sentence.plain) || ofTheirAsking.test(sentence.plain)) &&
    !isOfAnotherExercise(facts, sentence) &&
    !isLongPast(facts, sentence.plain) &&
    !noSurprise.test(sentence.plain) &&
    !toldToStaff.test(sentence.plain);
  const isOfUs = ({ sentence }: Spoken) => ofTheirAsking.test(sentence.plain) || isOfAsking(facts, sentence);
  const rows = listen(facts, aRow).filter(
    ({ sentence }) => sentence.block.labels?.length && rowOfNotice.test(sentence.over.at(-1) ?? ''),
  );
  const entered = headedValues(facts, headOfNotice).filter(({ value }) => entryOfNone.test(value));
  const late = [
    ...toldTooLate.flatMap((words) => listen(facts, words, { standing, not: otherLateness })),
    ...untold.flatMap((words) => listen(facts, words, { standing, not: notUntold })),
  ].filter((heard) => isOfNow(heard) && isOfUs(heard) && isOfAskingThen(facts, heard) && !isUntrue(heard));
  const isExcused = ({ sentence }: Spoken) => hadReason.test(sentence.plain);
  const short = [...late.filter((heard) => !isExcused(heard)), ...rows, ...entered];
  const isShort = ({ sentence }: Spoken) => short.some((other) => other.sentence === sentence);
  const hear = (words: RegExp) =>
    listen(facts, words, { standing, not: otherLateness }).filter((heard) => isOfNow(heard) && !isShort(heard));
  return {
    short,
    doubtful: [
      ...late.filter(isExcused),
      ...hear(perhapsTold).filter(({ sentence: { plain } }) => perhapsOfThis.test(plain)),
    ],
    told: hear(toldInTime).filter(({ denied }) => !denied),
    early: hear(askedEarly).filter(
      ({ sentence, match }) => !/\b(?:not|never) [^,;]{0,20}$/i.test(sentence.plain.slice(0, match.index)),
    ),
  };
});
