import type { Facts, Sentence } from '@/lib/facts.ts';
import { withoutTakenOut } from '@/lib/listen/funding/taken-out.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { denied } from '@/lib/vocabulary/funding/core-costs.ts';
import { coreGrant, givenNoMore, ofFunder, partForCosts } from '@/lib/vocabulary/funding/costs-withdrawn.ts';
import { namesTwoItems, overheads } from '@/lib/vocabulary/funding/overheads.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** What a letter takes away of the money for the organisation's own costs. */
export interface Withdrawn {
  readonly sentence: Sentence;
  /** Whether only that part goes, so that the work must do without it; a core grant that ends altogether is a grant that ends. */
  readonly isPart: boolean;
}

/** Every sentence by which money for the organisation's own costs is given no more. */
export function hearWithdrawn(facts: Pick<Facts, 'sentences'>): Withdrawn[] {
  return listen(facts, givenNoMore).flatMap(({ sentence }) => {
    const said = withoutTakenOut(sentence.plain).replace(whatItIncludes, ' ').split(clauses).flatMap(hearIn);
    if (!said.length || isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence))) return [];
    return [{ sentence, isPart: said.some(Boolean) }];
  });
}

/** Whether a part is withdrawn that met such costs, for a clause that withdraws money for them; nothing for any other. */
function hearIn(clause: string): boolean[] {
  const match = givenNoMore.exec(clause);
  if (!match || [condition, ofWording, ofFunder].some((words) => words.test(clause))) return [];
  if (denied.test(clause.slice(Math.max(0, match.index - nearby), match.index))) return [];
  const isPart = partForCosts.test(clause) && (named.test(clause) || namesTwoItems(clause));
  return isPart || coreGrant.test(clause) ? [isPart && !onlyProposed.test(clause)] : [];
}

/** "The project element ends, but the share of overheads goes on": each clause has its own matter. */
const clauses = /;|,? \b(?:but|while|whereas|although|though)\b|, and (?=the|your|our|this)/;
/** "The grant, which includes a contribution to core costs, will end": the grant ends. */
const whatItIncludes =
  /, (?:which (?:includ|cover|contain|pay|met|meet|paid)\w*|including|inclusive of|together with|with)\b[^,;]{0,90},/gi;
/** A limit that is lifted, or words struck out of a deed. */
const ofWording =
  /\b(?:words?|wording|ceiling|cap|limit|clauses?|paragraphs?|shall not exceed|restriction|requirement)\b/i;
const condition = /^\W{0,3}(?:if|should|were|unless|where|when|in the event)\b/i;
const onlyProposed = /\b(?:propos\w+|recommend\w*|consider\w*|options?|would|may|might|could|consult\w*|minded to)\b/i;
const named = wordsOf(
  overheads,
  '(?:core|management|premises|office) (?:line|element|component|allowance)|core costs?',
);
const nearby = 25;
