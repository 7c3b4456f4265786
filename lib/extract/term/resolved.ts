import type { Sentence } from '@/lib/facts.ts';
import { anyOf, within } from '@/lib/vocabulary/words.ts';

const money = anyOf(
  '(?:grants?|awards?|funding|agreements?|contracts?|slas?|service level agreements?|support|commission)',
);
const given = anyOf(
  'offered',
  'awarded',
  'made',
  'granted',
  'given',
  'let',
  'entered into',
  'approved',
  'paid',
  'funded',
  'commissioned',
  'appointed',
);
const length = String.raw`(?:a (?:further )?(?:period|term) of )?(?:up to )?(?:an? |one |two |three |four |five |six |nine |twelve |eighteen |[0-9]{1,2} )(?:-?(?:years?|months?)\b| ?\([0-9]+\) (?:years?|months?))`;
/** "That a grant be offered to the partnership for three years from 1 January", "It is proposed that awards be for twelve months only", "to enter into two-year agreements". */
const resolvedOffer = new RegExp(
  `\\b(?:that|to|recommend(?:s|ed)?|approved?|agreed?|resolved|proposed)\\b${within(60)}\\b${money}\\b${within(100)}\\b(?:be|to be|is|are|will be|should be)(?: ${given}\\b${within(120)})? (?:for|over) ${length}`,
  'i',
);
/** What is resolved stands in a clause of its own: "(b) That", "2.1 That", "RESOLVED: to", "It is proposed that". */
const resolves =
  /^(?:[(0-9][0-9a-z.()]{0,6} )?(?:that|to (?:award|offer|approve|agree|enter)|resolved|agreed|it (?:is|was) (?:proposed|recommended|agreed|resolved) (?:that|to)|(?:the )?(?:cabinet|committee|council|board|executive|panel|members?) (?:is |are |was |were )?(?:agreed|agrees?|approved?|approves|resolved|recommended|asked)|(?:we|officers) (?:propose|recommend))\b/i;
const ends = /\b(?:ends?|ended|ceas\w+|withdraw\w*|terminat\w*|come to an end|not be (?:renewed|extended))\b/i;

const wouldBe =
  /\b(?:grants?|awards?|contracts?|agreements?|funding)\b[^.;,]{0,30}\bwould (?:then |each |all |now )?(?:be (?:for|made|let|offered|awarded|given)|run|last)\b/i;
const onlyPerhaps = /\b(?:if|unless|could|might|option|otherwise|instead|had|were)\b/i;

/** "The new grants would be for one year only": what a report proposes, and not what would be so if something else were. */
export const isProposed = ({ plain, standing }: Sentence): boolean =>
  standing === 'supposed' && wouldBe.test(plain) && !onlyPerhaps.test(plain);

/** The sentences in which a paper that ends or cuts what it gives resolves, or is asked to, on what is given from now on and for how long. */
export const resolvedOffers = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter((sentence) => {
    const { plain, standing } = sentence;
    if (ends.test(plain)) return false;
    return isProposed(sentence) || (standing === 'current' && resolves.test(plain) && resolvedOffer.test(plain));
  });
