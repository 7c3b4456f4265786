import { exercise } from '@/lib/extract/consultation/words.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isLongPast } from '@/lib/listen/aside.ts';

/** "This won't come as a surprise to you": they had been told. */
export const noSurprise =
  /\b(?:not|never|hardly|no)\b[^.;]{0,30}\b(?:surprise|news to|bolt from the blue|out of the blue)\b/i;
/** What else comes at short notice: meetings moved, visits, staff who are told, firms that leave. */
const otherThings =
  /\b(?:staff|employees|workers|contractors?|operators?|suppliers?|landlords?|drivers?|government|ministers|whitehall|meetings?|visits?|sessions?|events?|drop-?ins?|appointments?|interpreters?|carers?|cancel\w*|closures?|weather|hirers?|lessees|moved|walked away|pulled out|closed? (?:at|with))\b/i;
const asked =
  /\b(?:asked|asking|consult\w*|draft|paper|page|proposals?|your views|this (?:letter|e-?mail|document))\b/i;

/** Whether words of short notice are of being asked, this time, and not of a visit, a closure or an exercise of years ago. */
export function isOfAsking(facts: Facts, { plain, standing }: Sentence): boolean {
  if (otherThings.test(plain) && !exercise.test(plain) && !asked.test(plain)) return false;
  if (standing !== 'past' || !/\b(?:19|20)[0-9]{2}\b/.test(plain)) return true;
  // Where the document's own day is not known, a year named is of another time.
  const { consultation, published } = facts;
  return Boolean(consultation?.closes ?? published) && !isLongPast(facts, plain);
}
