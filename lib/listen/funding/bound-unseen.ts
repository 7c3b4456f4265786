import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { after, before } from '@/lib/listen/together/said-whole.ts';
import {
  bindsThem,
  byVariation,
  commitNow,
  madeLater,
  notInAgreement,
  notThereYet,
  notToBegin,
  nowRequired,
  ofReports,
  withThem,
  yetToCome,
} from '@/lib/vocabulary/funding/bound-unseen.ts';
import { beforehand } from '@/lib/vocabulary/funding/late-terms.ts';

/** Sentences by which those who sign are bound by what they cannot see: terms still to be written, terms the funder will add, demands that were in nothing they signed. */
export function boundUnseen(facts: Facts): Sentence[] {
  const said = [
    ...own(facts, notThereYet).filter(({ sentence }) => isBoundAlready(facts, sentence)),
    ...own(facts, yetToCome).filter(
      ({ sentence: { plain } }) => bindsThem.test(plain) && !withThem.test(plain) && !beforehand.test(plain),
    ),
    ...askedUnheard(facts),
    ...own(facts, madeLater).filter(({ denied, sentence: { plain } }) => !isRefused(denied, plain)),
  ];
  return said.map(({ sentence }) => sentence);
}

/** What is asked for though no agreement named it, in a letter that changes one as in an offer. */
export const askedUnheard = (facts: Facts): Heard[] =>
  own(facts, notInAgreement).filter(({ sentence }) => {
    const said = [sentence.plain, after(facts, sentence)?.plain ?? ''].join(' ');
    const whole = `${before(facts, sentence)?.plain ?? ''} ${said}`;
    return nowRequired.test(said) && ofReports.test(whole) && !byVariation.test(said);
  });

/** The work is to begin, or the offer to be taken, in the same sentence or in the next. */
const isBoundAlready = (facts: Facts, sentence: Sentence): boolean =>
  !beforehand.test(sentence.plain) &&
  [sentence.plain, before(facts, sentence)?.plain, after(facts, sentence)?.plain].some(
    (words) => words !== undefined && commitNow.test(words) && !notToBegin.test(words),
  ) &&
  !notToBegin.test(sentence.plain);

const isRefused = (denied: boolean, plain: string) => denied && /\b(?:will|shall|do|does) not apply\b/i.test(plain);

const own = (facts: Facts, pattern: RegExp): Heard[] =>
  listen(facts, pattern, { standing: ['current', 'supposed'] }).filter(
    ({ sentence }) =>
      sentence.block.kind !== 'heading' && !sentence.plain.endsWith('?') && !isOfAnother(facts, sentence),
  );
