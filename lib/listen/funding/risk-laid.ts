import type { Facts } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { hazard, noSuchRisk } from '@/lib/vocabulary/funding/risk-bearers.ts';
import {
  cappedAbove,
  dearer,
  doneByFunder,
  faultless,
  handedOver,
  leftToThem,
  lessMoney,
  lopsided,
  mayCome,
  moreToDo,
  noPartTaken,
  noRecourse,
  noRelief,
  noRiseWhatever,
  ofOtherPeople,
  passedOn,
  plainlyTheirs,
  repaidBelow,
  repaidThoughSpent,
  sameMoney,
  sameWork,
  savingsToo,
  unpaidIfCancelled,
} from '@/lib/vocabulary/funding/risk-laid.ts';
import { turnForWorse } from '@/lib/vocabulary/funding/risk-terms.ts';

const standing = ['current', 'supposed'] as const;
/** Thought of, hoped for or asked: no term yet. */
const notYet = /\?$|\b(?:might|could|avoid\w*|wish|hope|unless|prefer\w*|fair(?:er)?|rather than|instead of)\b/i;
const someOfIt =
  /\b(?:except|save (?:that|to|where)|unless|half|third|quarter|up to|jointly|in the first instance|initially)\b/i;
const denying = /\b(?:not|never|no|nor|nobody|neither)\b[^.;,]{0,50}$/i;
/** Children who come in greater numbers are no rule of care. */
const children = /\bchildren\b/gi;

/** Risk laid on the funded side in so many words: handed over, lost for nobody's fault, more work for the same money, a loss for one and a gain for both. */
export function laidOnFunded(facts: Facts): Heard[] {
  const own = (pattern: RegExp) => plainly(facts, pattern).filter(({ sentence: { plain } }) => !noSuchRisk.test(plain));
  const isMeant = ({ sentence, match }: Heard) => !denying.test(sentence.plain.slice(0, match.index));
  const isWhole = ({ sentence }: Heard) => !someOfIt.test(sentence.plain);
  return [
    ...own(leftToThem).filter((heard) => isMeant(heard) && isWhole(heard)),
    ...own(handedOver).filter(isMeant),
    ...own(passedOn).filter((heard) => isMeant(heard) && !savingsToo.test(heard.sentence.plain)),
    ...[...plainly(facts, faultless), ...plainly(facts, noRelief)].filter(isMeant),
    ...own(noRecourse).filter((heard) => isOfMishap(heard) && !ofOtherPeople.test(heard.sentence.plain)),
    ...plainly(facts, moreToDo).filter(
      ({ sentence: { plain } }) =>
        !noSuchRisk.test(plain.replace(children, ' ')) &&
        sameMoney.test(plain) &&
        mayCome.test(plain) &&
        !doneByFunder.test(plain) &&
        !someOfIt.test(plain),
    ),
    ...own(cappedAbove).filter(({ sentence }) => repaidBelow.test(sentence.plain)),
    ...own(plainlyTheirs).filter(isMeant),
    ...own(repaidThoughSpent).filter(isMeant),
    ...own(noRiseWhatever).filter(({ sentence, match }) => dearer.test(without(sentence.plain, match))),
    ...own(noPartTaken),
    ...plainly(facts, sameWork).filter(({ sentence }) => lessMoney.test(sentence.plain)),
    ...plainly(facts, unpaidIfCancelled),
    ...lopsidedIn(facts),
  ];
}

/** A loss for the funded alone and a gain for both, which no talk of sharing the gain makes fair. */
export const lopsidedIn = (facts: Facts): Heard[] => plainly(facts, lopsided);

const plainly = (facts: Facts, pattern: RegExp): Heard[] =>
  listen(facts, pattern, { standing, not: notYet }).filter(
    ({ sentence }) => sentence.block.kind !== 'heading' && !isOfAnother(facts, sentence),
  );

const without = (plain: string, { index, 0: words }: RegExpExecArray) =>
  `${plain.slice(0, index)} ${plain.slice(index + words.length)}`;

/** Something that may go wrong is named besides the claim that is denied. */
const isOfMishap = ({ sentence: { plain }, match }: Heard): boolean => {
  const rest = without(plain, match);
  return hazard.test(rest) || turnForWorse.test(rest);
};
