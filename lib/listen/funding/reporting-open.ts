import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfReporting, isOwnDuty } from '@/lib/listen/funding/little-asked.ts';
import { listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import {
  asTheyPlease,
  atShortNotice,
  bentByOne,
  furtherToo,
  jointly,
  notOfGrant,
  notSettled,
  reportingNamed,
  toCome,
  unequal,
  unseen,
  wishedLight,
  withinReason,
  withoutSay,
  withSize,
} from '@/lib/vocabulary/funding/reporting.ts';

/** What is left open of the reporting that is asked. */
export interface LeftOpen {
  /** One side may change it, asks as it pleases or does not say by what it judges. */
  readonly byOneSide: readonly Sentence[];
  /** Not settled yet. */
  readonly notYet: readonly Sentence[];
  /** More of some than of others, by no measure that is told. */
  readonly uneven: readonly Sentence[];
  /** Further information besides what is told. */
  readonly further: readonly Sentence[];
  /** Little asked, by way of a wish. */
  readonly wished: readonly Sentence[];
}

/** How far what must be reported is left to the funder, to a later day or to a wish. */
export const leftOpenIn = once(findLeftOpen);

const settings = { standing: ['current', 'supposed'], not: notOfGrant } as const;

function findLeftOpen(facts: Facts): LeftOpen {
  const heard = (pattern: RegExp, holds: (sentence: Sentence) => boolean = () => true) =>
    listen(facts, pattern, settings)
      .map(({ sentence }) => sentence)
      .filter(
        (sentence) =>
          sentence.block.kind !== 'heading' &&
          !notOfGrant.test(sentence.over.length > 1 ? (sentence.over.at(-1) ?? '') : '') &&
          isOwnDuty(facts, sentence) &&
          holds(sentence),
      );
  const isNamed = ({ plain }: Sentence) => reportingNamed.test(plain);
  const isOf = (sentence: Sentence) => isNamed(sentence) || isOfReporting(facts, sentence);
  const isAlone = ({ plain }: Sentence) => !jointly.test(plain.replace(withoutSay, ' '));
  return {
    byOneSide: [
      ...heard(bentByOne, isAlone),
      ...heard(asTheyPlease, (sentence) => isOf(sentence) && isAlone(sentence) && !withinReason.test(sentence.plain)),
      ...heard(atShortNotice, isAlone),
      ...heard(unseen, isOf),
    ],
    notYet: [
      ...heard(notSettled, (sentence) => isOf(sentence) && isAlone({ ...sentence, plain: withoutSettled(sentence) })),
      ...heard(toCome, (sentence) => reportingNamed.test(labelsOf(sentence))),
    ],
    uneven: heard(unequal, (sentence) => isOf(sentence) && !withSize.test(sentence.plain)),
    further: heard(furtherToo, (sentence) => isOf(sentence) && isAlone(sentence) && !withinReason.test(sentence.plain)),
    wished: heard(wishedLight, isOf),
  };
}

/** "Have yet to be agreed" tells of no agreement. */
const withoutSettled = ({ plain }: Sentence) =>
  plain.replace(/\b(?:not(?: yet)?|yet to|still to|to) (?:be |been )?(?:\w+ )?agreed\b(?! (?:with|between|by))/gi, ' ');
