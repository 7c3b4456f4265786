import { exercise } from '@/lib/extract/consultation/words.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';

/** "This won't come as a surprise to you": they had been told. */
export const noSurprise =
  /\b(?:not|never|hardly|no)\b[^.;]{0,30}\b(?:surprise|news to|bolt from the blue|out of the blue)\b/i;
/** What else comes at short notice: meetings moved, visits, staff who are told, firms that leave. */
const otherThings =
  /\b(?:staff|employees|workers|contractors?|operators?|suppliers?|landlords?|drivers?|government|ministers|whitehall|meetings?|visits?|sessions?|events?|drop-?ins?|appointments?|interpreters?|carers?|cancel\w*|closures?|weather|hirers?|lessees|moved|walked away|pulled out|closed? (?:at|with))\b/i;
/** Money or work that was taken away, or another body's doing: that it came at short notice is told of that. */
const takenAway =
  /\b(?:withdr[aeo]w\w*|(?:pulled|took|taken|taking|stopped|stopping|cut|cutting|ended|ending|axed|dropped|scrapped|removed|lost|losing|gave up|given up|handed back) (?:away |off |out of |back )?(?:its|their|his|her|a|an|the|our|your|£|funding|money|grants?|support)|resign\w*|evict\w*|(?:neighbouring|another|adjoining) (?:[a-z]+ ){0,2}(?:trust|council|authority|borough|county|district|board|icb|funder|charity|landlord|body))\b/i;
const asked =
  /\b(?:asked|asking|consult\w*|draft|paper|page|proposals?|your views|this (?:letter|e-?mail|document))\b/i;

/** Whether words of short notice are of being asked, this time, and not of a visit, a closure or an exercise of years ago. */
export function isOfAsking(facts: Facts, { plain, standing }: Sentence): boolean {
  if ((otherThings.test(plain) || takenAway.test(plain)) && !exercise.test(plain) && !asked.test(plain)) return false;
  if (standing !== 'past' || !/\b(?:19|20)[0-9]{2}\b/.test(plain)) return true;
  // Where the document's own day is not known, a year named is of another time.
  const { consultation, published } = facts;
  return Boolean(consultation?.closes ?? published) && !isLongPast(facts, plain);
}
