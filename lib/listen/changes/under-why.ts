import type { Facts, Sentence } from '@/lib/facts.ts';

/** "Complaints about the way in which it has been handled may be made". */
export const complaintOfIt =
  /\bcomplain(?:t|ts)?\b[^.;]{0,60}\b(?:way|how|handl\w+|decision|process|manner)\b[^.;]{0,60}\b(?:may|can|should|will|procedure)\b|\b(?:decision|way|process)\b[^.;]{0,80}\b(?:may|can|could) (?:\w+ )?(?:use|follow|make|go through)\b[^.;]{0,30}\bcomplain(?:t|ts)?(?: procedure)?/i;

/** "Why", "Our reasons", "Reasons for decision", "Why we are doing this": what stands under it is the reason. */
const headsReasons =
  /^(?:why(?: (?:we|the \w+|is|are|has|this|it|now)\b(?!.*\b(?:writ\w+|receiv\w+|getting|consult\w*|ask\w*)\b).{0,50})?|(?:the |our |its )?reasons?(?: for (?:the|this|our|(?:\w+ )?(?:decision|recommendation|proposal|change|reduction|withdrawal|ending|closure)s?)\b[^.?]{0,40})?)[:?]?$/i;

/** What a document puts first under a line of its own for its reasons. */
export const underWhy = ({ sentences }: Facts): Sentence[] =>
  sentences.flatMap(({ plain, block, standing }, place) => {
    const next = sentences[place + 1];
    const isLabel = !block.furniture && standing !== 'other' && headsReasons.test(plain);
    return isLabel && next && next.block !== block && next.plain.length > 40 ? [next] : [];
  });
