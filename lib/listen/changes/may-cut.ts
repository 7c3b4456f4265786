import type { Facts } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isSmallGrant } from '@/lib/listen/offer.ts';

/** An agreement or guidance by which the funder may end or cut what it gave, in no answer to a breach; a small grant is spent before anybody could. */
export const mayCut = (facts: Facts) =>
  facts.kinds.some(({ kind }) => kind === 'funding') &&
  !isSmallGrant(facts) &&
  (facts.notices.some(({ giver, forCause }) => giver !== 'recipient' && !forCause) ||
    listen(facts, cutsAtWill, { standing: ['current', 'supposed'] }).some(({ denied }) => !denied));
const cutsAtWill =
  /\b(?:we|the (?:council|board|icb|authority|funder|commissioner|trust))\b[^.;]{0,60}\b(?:may|can|could|reserves? the right to)\b[^.;]{0,30}\b(?:reduce|trim|lower|cut|withdraw|scale back|abate|halve|end)\b[^.;]{0,30}\b(?:awards?|grants?|funding|sums?|instalments?|payments?)\b/i;
