import type { Facts, Sentence } from '@/lib/facts.ts';
import { absorbedElsewhere, noUplift } from '@/lib/vocabulary/funding/core-costs.ts';

/** Every sentence by which a price or a grant does not rise with what the work costs. A letter of change speaks of much besides, so there it must name who is paid or what with. */
export const stillIn = ({ sentences, kinds }: Pick<Facts, 'sentences' | 'kinds'>): Sentence[] =>
  sentences.filter(
    ({ standing, plain }) =>
      standing === 'current' &&
      noUplift.test(plain) &&
      !absorbedElsewhere.test(plain) &&
      (kinds.some(({ kind }) => kind !== 'change') || ofFunded.test(plain)),
  );
const ofFunded =
  /\b(?:grants?|awards?|funding|contracts?|annual sum|providers?|recipients?|organi[sz]ations?|charit(?:y|ies)|you|your)\b/i;
