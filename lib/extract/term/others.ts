import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';

const awards =
  '(?:grants?|awards?|contracts?|agreements?|funding|schemes?|programmes?|arrangements?|funds?|deals?|settlement)';
/** "The County's own award to the Centre", "your other grant from us", "under an agreement of its own": named beside the offer as what it is not. */
const namedApart = new RegExp(
  [
    String.raw`\b(?<!\b(?:our|your) )own (?:\w+ )?${awards}`,
    String.raw`\b${awards} of (?:its|their|his|her) own`,
    String.raw`\b(?:your|the|its|their|our|an)(?: \w+)? ?other (?:\w+ )?${awards}`,
    String.raw`\b(?:another|(?:an?|the|that|this) (?:quite |wholly )?(?:different|separate)) (?:[\w-]+ )?${awards}`,
    String.raw`\b${awards} of (?:another|a different) (?:sort|kind)`,
    String.raw`\b(?:its|their) own (?:\w+ ){0,2}services?\b`,
    // "The film grant that you have from the Arts Trust", "the funding you get from elsewhere".
    String.raw`\b${awards} (?:that |which )?(?:you|they|it) (?:already )?(?:have|has|hold|holds|get|gets|receive|receives) from (?!us\b|this\b|the (?:council|board|icb|commissioner|fund|authority)\b)`,
  ].join('|'),
  'i',
);
/** "Stands apart from this letter", "is a matter for the County", "closed to further bids". */
const standsApart =
  /\b(?:stands? apart|(?:is|are|was|were) (?:quite|wholly|entirely|altogether) separate|(?:is|are) (?:a )?(?:separate )?matters? for|(?:has|have|had) no bearing|served for|serves? (?:for|a term)|nothing to do with|(?:not|no longer) open to|closed to|not (?:run|made|given|paid|let|held) by|not by (?:us|this \w+|the (?:council|fund|board|trust|icb|commissioner|foundation)))\b/i;
/** What the funder itself was given: "the Ministry has promised us funding from 2026/27 to 2028/29". */
const givenToUs = /\b(?:promised|given|awarded|granted|allotted|allocated|guaranteed) us\b/i;
/** "Contracts for 2026/27 to 2028/29 were let in March", "three-year contracts announced". */
const letAlready =
  /^'?[- ]?(?:[a-z'-]+ ){0,3}?(?:grants?|awards?|contracts?|agreements?)?\)?,? ?(?:(?:were|was|have (?:already |now )?been|had been) (?:all )?(?:let|announced|filled|taken up)\b|announced$)/i;

/** Whether a date or a period is said of somebody else's award, or of another of the same funder's. */
export const isOfOthers = ({ sentence: { plain }, before, after }: Mention<DateFound | PeriodFound>): boolean =>
  namedApart.test(plain) || standsApart.test(plain) || givenToUs.test(before) || letAlready.test(after);

const asksWhether =
  /^(?:[A-Z][.:)] )?(?:and |so |but )?(?:should|would|could|can|may|might|do|does|did|are|is|was|were|will|shall|has|have)\b/i;

/** Whether it is only asked: "Should we go over to three-year grants?", "Our round 3 grant finishes in May. Can we apply?" */
export const isOnlyAsked = (
  { sentence: { plain, block } }: Mention<DateFound | PeriodFound>,
  next: { readonly plain: string; readonly block: object } | undefined,
): boolean =>
  (plain.endsWith('?') && asksWhether.test(plain)) ||
  (block.kind === 'heading' && next !== undefined && next.block === block && next.plain.endsWith('?'));
