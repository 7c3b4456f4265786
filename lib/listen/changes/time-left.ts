import { comparePeriods } from '@/lib/calendar/compare.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { tellsOfEnding } from '@/lib/listen/changes/sudden-change.ts';
import { sentencesThatMayHold } from '@/lib/listen/listen.ts';
import { formatPeriod } from '@/lib/show/format.ts';
import { moneyEnds, ofOtherMoney, ofTheirMoney } from '@/lib/vocabulary/changes/sudden-change.ts';
import {
  carried,
  fromTelling,
  leaves,
  notOurEnding,
  notThen,
  owed,
  owedBy,
  smallerRate,
  soon,
  thatIsAll,
} from '@/lib/vocabulary/changes/time-left.ts';

/** How long a paper itself says that there is from the telling to the end, be it only a matter of days or weeks. */
export interface TimeLeft {
  readonly sentence: Sentence;
  readonly said: string;
}

/** Days or weeks: "by the end of next month" is two months at the most. */
const atMost = 'P2M';

/** The least time that a letter or report says in so many words it leaves, where that is less than is asked; null where it says none. */
export function timeLeft(facts: Facts, asked: string): TimeLeft | null {
  if (!tellsOfEnding(facts)) return null;
  const endings = sentencesThatMayHold(facts, [moneyEnds, smallerRate]).filter(isEnding);
  const said = mentionsOf(facts.values.periods, endings).find(
    ({ before, after, value }) =>
      ((leaves.test(before) && thatIsAll.test(after)) ||
        (fromTelling.test(after) && !/\b(?:within|after|every|in) $/i.test(before.replace(onExpiry, ''))) ||
        (owed.test(before) && owedBy.test(after))) &&
      comparePeriods(value.period, asked) === 'shorter',
  );
  if (said) return { sentence: said.sentence, said: `It leaves ${formatPeriod(said.value.period)}` };
  const sentence = comparePeriods(atMost, asked) === 'shorter' ? endings.find(isSoon) : null;
  return sentence ? { sentence, said: 'The money ends or is cut within weeks of being told' } : null;
}
const onExpiry = /\bon the expiry of $/i;

/** What a report weighs, and has not chosen. */
const options = /\b(?:options?|choices?|alternatives?)\b/i;

const isEnding = ({ standing, plain, block, over }: Sentence): boolean =>
  (standing === 'current' || standing === 'past') &&
  block.kind !== 'heading' &&
  !over.some((words) => options.test(words)) &&
  ((moneyEnds.test(plain) && ofTheirMoney.test(plain)) || smallerRate.test(plain)) &&
  !ofOtherMoney.test(plain) &&
  !notOurEnding.test(plain.replace(carried, ' '));

const isSoon = ({ plain, standing }: Sentence): boolean =>
  standing === 'current' && soon.test(plain) && !notThen.test(plain);
