import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { before, isTakenBack } from '@/lib/listen/together/said-whole.ts';
import { excludedList } from '@/lib/vocabulary/lists.ts';
import {
  costRefused,
  doersTake,
  madeTo,
  notMadeTo,
  notTaken,
  paidDoNow,
  paidLost,
  swapped,
  tellsSomething,
  theyTake,
  timeOmitted,
  volunteerCost,
} from '@/lib/vocabulary/volunteering/unpaid-work.ts';
import { ofUnpaid } from '@/lib/vocabulary/volunteering/volunteers-used.ts';

const standing = ['current', 'supposed'] as const;
/** A thing named in a list is no longer than this. */
const longestItem = 100;

/** Paid work that is to be done for nothing, costs and time that nobody meets or counts, and unpaid work that is no free choice, in whatever order they are told. */
export function hearUnpaidWork(facts: Facts): Record<'replacing' | 'unpaid' | 'slighted', Heard[]> {
  const own = (pattern: RegExp) =>
    listen(facts, pattern, { standing }).filter(
      ({ sentence }) =>
        sentence.block.kind !== 'heading' &&
        !sentence.plain.endsWith('?') &&
        !isOurPromise(sentence) &&
        !isOfAnother(facts, sentence) &&
        !isTakenBack(facts, sentence) &&
        !isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence)),
    );
  return {
    replacing: [
      ...own(doersTake).filter(({ sentence: { plain } }) => isOfPaid(plain)),
      ...own(theyTake).filter(
        ({ sentence }) => ofUnpaid.test(before(facts, sentence)?.plain ?? '') && isOfPaid(sentence.plain),
      ),
      ...own(swapped).filter(({ sentence: { plain } }) => !notTaken.test(plain)),
    ],
    unpaid: [...own(costRefused), ...own(timeOmitted), ...own(volunteerCost).filter(isNamedAmongRefused)],
    slighted: own(madeTo).filter(({ sentence: { plain } }) => !notMadeTo.test(plain)),
  };
}

/** Paid people do it now or their posts go, and are not kept. */
const isOfPaid = (plain: string): boolean =>
  (paidLost.test(plain) || paidDoNow.test(plain)) && !notTaken.test(plain.replace(stillLost, ' '));

/** "We won't …" over what is then told: a promise not to. */
export const isOurPromise = ({ over }: Pick<Sentence, 'over'>): boolean =>
  /^(?:we|what we|things we) (?:won['’]t|will (?:not|never)|do not|don['’]t|never)(?: do)?[^a-z]{0,3}$/i.test(
    over.at(-1) ?? '',
  );

/** "Will no longer be staffed": words that deny the post, and not that it goes. */
const stillLost = /\b(?:no longer|not (?:be )?(?:continued|replaced|filled|renewed|refilled))\b/gi;

/** "Volunteer expenses, mileage" in a line under "What we won't fund". */
const isNamedAmongRefused = ({ sentence: { plain, over, block } }: Heard): boolean =>
  block.kind !== 'cell' &&
  plain.length < longestItem &&
  !tellsSomething.test(plain) &&
  excludedList.test(over.at(-1) ?? '') &&
  !/\beligible and|\b(?:can|may|do|will) and\b/i.test(over.at(-1) ?? '');
