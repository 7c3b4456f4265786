import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { worthOf } from '@/lib/listen/offer.ts';
import { oneOff, pilotWords } from '@/lib/vocabulary/lasting.ts';

/** Whether the money is said to be for once. */
export const isForOnce = (facts: Facts): boolean => listen(facts, oneOff).some(isOneOff);

/** Whether a sentence calls this very money one-off: what is excepted, or supposed, is some other. */
export const isOneOff = ({ sentence: { plain }, match: { index } }: Heard): boolean =>
  !excepts.test(plain.slice(Math.max(0, index - 60), index)) && !supposes.test(plain.slice(0, index));
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
