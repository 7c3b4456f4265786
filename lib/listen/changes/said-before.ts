import { endingIn } from '@/lib/extract/changes/ending-in.ts';
import { namesHelp } from '@/lib/extract/changes/prior.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { firstFrom } from '@/lib/listen/places.ts';

const pointsBack = /^(?:so |and )?(?:it|this|that|they|these|both|the (?:last|final) (?:day|payment))\b/i;

/** The words of a change and, where they only point back, those just before that name what ends: "… to bring this contract to an end. It will finish on 31 March." */
export function saidBefore(
  { sentences }: Pick<Facts, 'sentences'>,
  what: { readonly start: number; readonly end: number },
): readonly { readonly start: number; readonly end: number }[] {
  const place = firstFrom(sentences, what.start);
  const [own, prior] = [sentences[place], sentences[place - 1]];
  if (!own || !prior || prior.block !== own.block || own.start !== what.start || !pointsBack.test(own.plain))
    return [what];
  return endingIn(sentences)(place - 1) || isNamed(prior) ? [prior, what] : [what];
}

const isNamed = ({ plain, standing }: Sentence) => standing === 'current' && namesHelp.test(plain);
