import type { Facts, Sentence } from '@/lib/facts.ts';
import { once } from '@/lib/listen/once.ts';

const bodies =
  '(government|ministers|minister|lottery|landlord|hospital|university|bus company|water company|housing association|developers?|consultants?|home office|department|regulator|county|district|borough|parish|town|charity commission|ambulance (?:service|trust)|fire service|police|church|diocese|health board|icb|trust|unions?)';
/** "The Government did not consult us", "the consultants' study did not look at it": another body does it, by the first words. */
const otherFirst = new RegExp(
  String.raw`^(?:[0-9.]+ )?(?:but |and |by contrast,? )?(?:the |our )?(?:hospital |local |neighbouring |national )?${bodies}(?:s'|'s|')?(?: (?:council|trust|authority|study|report|work|review))? (?!(?:is|are) (?:asked|recommended|invited)\b)(?:[a-z]+ly )?(?:did|does|do|has|have|had|was|were|is|are|will|would|ends?|ended|stops?|stopped|closed|gives?|gave|pays?|makes?|made|asks?|asked|cut|sets?|looked)\b`,
  'i',
);
/** "Were not consulted by the County on its plans". */
const byOther = new RegExp(
  String.raw`\b(?:consulted|asked|involved|told|approached|spoken to|assessed|given) by (?:the )?(?:neighbouring |local )?${bodies}\b`,
  'i',
);
/** "You have not told us", "bidders did not involve": those who are paid, or would be, leave it undone. */
const fundedFirst =
  /^(?:[0-9.]+ )?(?:you|your (?:trustees|organisation|board|staff|charity|group|committee)|(?:the|a|some|each|many|several) (?:charit(?:y|ies)|clubs?|groups?|recipients?|providers?|suppliers?|organisations?|trustees|grantees?)|(?:some |many |most )?(?:bidders|tenderers|applicants|suppliers))\b[^.;,]{0,25}\b(?:did|has|have|had|do|does) not (?:yet )?(?:tell|told|consult(?:ed)?|ask(?:ed)?|assess(?:ed)?|involv(?:e|ed)|sen[dt]|show[n]?|giv(?:e|en)|provid(?:e|ed)|explain(?:ed)?|repl(?:y|ied)|answer(?:ed)?|look(?:ed)?|consider(?:ed)?)\b/i;
/** Said by somebody who is asked, and not by the author. */
const saidByOne =
  /["'],? (?:said|says|wrote|added|told (?:us|me)) (?:one|a|an|another|some|several|the chair of another|mrs?|ms|dr)\b/i;
/** "In Leeds charities were not asked": what was left undone in another place. Not "In January". */
const elsewhere =
  /^(?:[0-9.]+ )?(?:But |And )?(?:In|At|Over in|Across) (?!January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Easter|Christmas|English|British|Full|Cabinet|Committee|Council|Board|Appendix|Annex|Section|Schedule|Clause|Part|Lot|Year|Stage|Phase)[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:the |a )?[a-z]+ (?:was|were|had|did|have|has|are|is)\b/;
const ifSo = /^(?:if|had|were|unless)\b(?! (?:agreed|approved|cabinet))/i;

/**
 * Whether what a sentence says was left undone is the doing of another body or of those who are funded, is only supposed, or is said by somebody else; nobody
 * holds it against the author.
 */
export function isOthersDoing(facts: Facts, { plain }: Pick<Sentence, 'plain'>): boolean {
  if (fundedFirst.test(plain) || saidByOne.test(plain) || ifSo.test(plain) || elsewhere.test(plain)) return true;
  const name = (otherFirst.exec(plain) ?? byOther.exec(plain))?.[1];
  return name !== undefined && !headOf(facts).includes(name.toLowerCase());
}

/** So many sentences say who writes. */
const mostOfHead = 8;
/** The first words of the document, in which its author is named. */
const headOf = once(({ doc, sentences }: Facts): string =>
  [doc.title, ...sentences.slice(0, mostOfHead).map(({ plain }) => plain)]
    .filter((words) => !otherFirst.test(words) && !byOther.test(words))
    .join(' ')
    .toLowerCase(),
);
