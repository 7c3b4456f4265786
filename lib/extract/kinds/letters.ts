import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const greets = /^(?:dear|hello|hi|good (?:morning|afternoon)|colleagues|friends)\b/i;
/** A salutation stands among the first lines, below who writes to whom. */
const mostBefore = 30;

/** Who offers money says what it will be later, and less of it, in the same letter. */
const offers = wordsOf(
  '(?:pleased|delighted|happy|glad) to (?:offer|award|confirm|tell|inform|let|say|make)|congratulations|success(?:ful)?|(?:have|has|been) awarded|awards? you|offers? of (?:a |an |the )?(?:\\w+ )?(?:grant|funding|award|contract)|offer(?:s|ing|ed)? (?:you|your \\w+|a|an|the|further|another)|(?:accept|acceptance of|accepting|decline) (?:this|the|our|your) (?:\\w+ )?(?:offer|grant|award|funding|terms|conditions)',
  `(?:approved|agreed|granted)\\b${within(40)}\\b(?:application|bid|extension|renewal|award|grant of)`,
);
/** Said as settled: what may be done, or was done once, cuts nothing now. */
const settled =
  /\b(?:will|shall|is to|are to|is|are|(?:has|have) (?:now |therefore )?been|(?:has|have) (?:now |therefore )?(?:decided|agreed|resolved)|we are)\b/i;

/** Whether this is a letter that offers nothing, so that what it says anywhere of a cut it says to whoever bears it. */
export function isLetterWithoutOffer(sentences: readonly Sentence[]): boolean {
  const isLetter = sentences.slice(0, mostBefore).some(({ plain, block }) => !block.furniture && greets.test(plain));
  return isLetter && !isHeldBy(sentences, offers);
}

/** Whether a sentence tells of something settled. */
export const isSettled = ({ plain, standing }: Sentence): boolean => standing === 'current' && settled.test(plain);
