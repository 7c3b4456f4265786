import type { Mention } from '@/lib/extract/mentions.ts';
import { monthsOf } from '@/lib/extract/term/months.ts';
import type { DateFound } from '@/lib/extract/values.ts';

const namesRound = /^ (?:[a-z'&-]+ ){0,5}(?:programme|scheme|round|fund|pot|prospectus)\b/i;
/** "General Grants Scheme 2025-26", "the Mayor's Fund (2025/26)": a name, in capitals, with its year. An award that is told by year has its sum beside it. */
const namedBefore =
  /(?:\b(?:[A-Z][\w'&-]*|of|for|and|the|in|to) ){1,6}(?:Schemes?|Funds?|Programmes?|Rounds?|Prospectus|Pot|Grants|Awards|Bursaries)(?:,|:| [-(])? ?$/;
/** "The money for 2025/26 is available now", "applications for 2025/26 are open": what may be asked for in that year. */
const openFor =
  /\b(?:money|funds?|funding|budgets?|grants|awards|applications|bids|scheme|round)(?: available)? (?:for|in)(?: the)?(?: financial)?(?: year)? ?$/i;
const isOpen =
  /^,? (?:can (?:now )?be (?:had|applied)|(?:is|are|has been|have been) (?:now |still |all )?(?:open|opened|available|closed|invited|welcome|fully|spent|allocated|committed))\b/i;

/** "The 2025/26 community grants programme is open", "Terms and Conditions for Grants 2025/26": a round has its name from a year and says no length by it. */
export function isNameOfRound({
  value: { when },
  before,
  after,
  sentence: { block, plain },
}: Mention<DateFound>): boolean {
  if (when.shape !== 'range' || when.unit !== 'financial-year' || monthsOf(when.from, when.to) !== 12) return false;
  if (openFor.test(before.slice(-60)) && isOpen.test(after)) return true;
  if (/\b(?:for|in|during|throughout|until|from|financial year|of|to|year,?) ?\(?$/i.test(before)) return false;
  if (namedBefore.test(before.slice(-80)) && !/£/.test(plain)) return true;
  return (
    namesRound.test(after) ||
    (block.kind === 'heading' && /^\)?(?:$| ?[:(–-]| (?:guid|application|prospectus|round))/i.test(after))
  );
}
