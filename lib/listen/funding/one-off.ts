import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { worthOf } from '@/lib/listen/offer.ts';
import { oneOff, pilotWords } from '@/lib/vocabulary/funding/lasting.ts';

/** Whether the money is said to be for once. */
export const isForOnce = (facts: Facts): boolean => listen(facts, oneOff).some(isOneOff);

/** Whether a sentence calls this very money one-off: what is excepted, or supposed, is some other, and one-off costs among others are no one-off grant. */
export const isOneOff = ({ sentence: { plain, block }, match: { 0: said, index } }: Heard): boolean =>
  !excepts.test(plain.slice(Math.max(0, index - 60), index)) &&
  !supposes.test(plain.slice(0, index)) &&
  (!/^one[ -]off$/i.test(said) ||
    isOfMoney.test(plain.slice(index + said.length)) ||
    (block.kind !== 'item' && paysFor.test(plain.slice(0, index)) && !amongOthers.test(plain)));
/** "One-off grants", "on a one-off basis", "the award is a one-off and". */
const isOfMoney =
  /^ (?:[a-z-]+ ){0,2}(?:grants?|awards?|funding|funds?|money|payments?|sums?|support|basis|allocations?|contributions?|settlements?|investment|scheme|programme|donations?|bursar(?:y|ies))\b|^(?:$|[.;,:)!]| and\b| but\b)/i;
/** "Grants are for one-off purchases", "we fund one-off events". */
const paysFor =
  /\b(?:grants?|funding|funds?|awards?|money|scheme|it)\b[^.;,]{0,30}\bfor (?:[a-z]+ )?$|\bwe (?:can |will )?(?:only )?(?:fund|support|pay for|help with) (?:[a-z]+ )?$/i;
/** "Eligible costs include one-off purchases, salaries and rent". */
const amongOthers =
  /\b(?:includ\w+|such as|for example|e\.g|allow\w*|applications?|also|as well as|or for|rent|salar(?:y|ies)|wages|running costs|core costs|either|both)\b/i;
/** "This does not apply to one-off grants", "awards other than one-off payments". */
const excepts =
  /\b(?:(?:not|never) (?:\w+ ){0,3}?(?:apply|applies|applicable|include|includes|cover|covers|concern|for|to|just|only|simply|merely|make|offer|give|fund)|other than|except(?:ing|ed)?(?: for| in)?|apart from|exclud(?:es|ing)|excepted|rather than|instead of|in place of|unlike|no longer|not)(?: (?:to|for|any|the|a|an|with|of|in|\w+ing)){0,3} $/i;
/** "If the grant is for a particular project the Council will want to see that it was carried out". */
const supposes = /^(?:[(0-9.a-z)]{1,6} )?(?:if|where|when|whether|should|unless|in the case of)\b[^,;]*$/i;

/** Where it is called a pilot or a trial; a sentence tells more of that than a title. */
export function pilotIn(facts: Facts): Sentence | null {
  const pilots = listen(facts, pilotWords).filter(({ denied }) => !denied);
  return (pilots.find(({ sentence }) => sentence.block.kind !== 'heading') ?? pilots[0])?.sentence ?? null;
}

/** Pounds. So much pays for a bench or a party, and nobody looks to it for a wage. */
const aPurchase = 1_000;
/** Whether the most that may be had is known and buys one thing or an outing. */
export const isSmallSum = (facts: Facts): boolean => (worthOf(facts)?.amount ?? Number.POSITIVE_INFINITY) <= aPurchase;
