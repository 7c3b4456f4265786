import { extractNotices } from '@/lib/extract/notices.ts';
import { extractParties } from '@/lib/extract/parties.ts';
import { extractPayments } from '@/lib/extract/payments.ts';
import { extractTerm } from '@/lib/extract/term.ts';
import type { ValuesFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';

/** "5. Draft prospectus", "Proposed conditions of grant": what follows is written as it would be signed. */
const headsTerms =
  /^(?:(?:part|section|annex|appendix|schedule) )?(?:[0-9a-z]{1,3}[.:)]? )?(?:the )?(?:draft|proposed) (?:\w+ ){0,2}(?:terms|prospectus|agreement|contract|conditions|service level agreement|sla)\b(?: (?:of|for|and) [^.?]{1,60})?$/i;

/**
 * Takes a consultation for an offer as well where it lays out the very terms it asks about: when money is paid, how long it lasts and how it ends, under a heading that calls
 * them a draft. That is when a group can still have them changed.
 */
export function withDraftTerms(
  kinds: Facts['kinds'],
  { dates, periods }: ValuesFound,
  sentences: readonly Sentence[],
  published: Facts['published'],
): Facts['kinds'] {
  if (!kinds.some(({ kind }) => kind === 'consultation') || kinds.some(({ kind }) => kind === 'funding')) return kinds;
  const heading = sentences.find(
    ({ block, standing, plain }) => block.kind === 'heading' && standing === 'current' && headsTerms.test(plain),
  );
  if (!heading) return kinds;
  const own = sentences.filter(({ start }) => start > heading.start);
  const laidOut = [
    () => extractTerm(dates, periods, own, published) !== null,
    () => extractPayments(own).length > 0,
    () => extractNotices(periods, own, extractParties(own)).some(({ giver }) => giver !== 'recipient'),
  ].filter((isLaidOut) => isLaidOut());
  return laidOut.length > 1 ? [...kinds, { kind: 'funding', because: [heading] }] : kinds;
}
