import { isTheirs } from '@/lib/extract/consultation/others.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { ofOthersPractice } from '@/lib/vocabulary/others-practice.ts';

/** "In Leeds the decision had been taken": what was done in another place. Not "In January". */
const elsewhere =
  /^(?:but |and )?(?:In|At|Over in|Across) (?!January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Easter|Christmas|English|British|Full|Cabinet|Committee|Council|Board)[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:the|they|people|a|nobody|groups|residents|it)\b/;
/** "The County will not publish the results of its survey": another body's, by its name and "its". */
const bodyAndIts =
  /^(?:the )?(?:county|university|hospital|government|ministers?|healthwatch|home office|department|water company|regulator|bus company|developer|ambulance|parish|neighbouring)\b(?! (?:cabinet|executive|committee))[^.;]{0,90}\b(?:its|their|his|her) (?:own )?(?:consultations?|surveys?|exercises?|questionnaires?|events?|poll)\b/i;
/** "The hospital trust says it will not": what another body says of itself. */
const saysOfItself =
  /^(?:the )?(?:[a-z]+ ){0,3}(?:trust|council|county|hospital|university|authority|government|ministers?|service|company) (?:says?|tells? us|told us|has said|have said)(?: that)? (?:it|they)\b/i;
/** "Some wanted an online-only survey, and were outvoted": an idea that came to nothing. */
const turnedDown =
  /\b(?:suggest\w*|ideas?|proposals?|options?|wanted|asked (?:for|that|us)|motion|amendment|call)\b[^.;]{0,80}\b(?:outvoted|voted down|overruled|turned down|rejected|dropped|ruled out|decided against|not (?:taken up|agreed|pursued|accepted))\b/i;
/** "Which suggestions we have taken up and why others were rejected" promises word of what came of them. */
const sayingWhy =
  /\b(?:which|why|whether|where|what)\b[^.;]{0,60}\b(?:suggest\w*|ideas?|proposals?|options?|not|rejected|turned down|dropped|ruled out)\b/i;
/** "The first some of you have heard of it" is told to those who are asked. */
const haveHeard = /\byou (?:will )?have heard\b/i;
/** A trial run, another paper than the answers. */
const aTrial =
  /\b(?:trial|pilot|mock|dummy|practice) (?:survey|consultation|questionnaire|run|form)\b|\breport (?:of|on|from|by) the (?:peer|independent financial|internal|external|audit|auditors?|inspect\w+)\b|\b(?:audit|inspection|peer review) reports?\b/i;

/**
 * Whether a sentence speaks of another exercise than the document's own: one of another body or place, what others do as a habit, a trial run, or an idea that was turned down. What is
 * refused or settled there is neither refused nor settled here.
 */
export function isOfAnotherExercise({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  const { plain } = sentence;
  if (
    ofOthersPractice.test(plain.replace(haveHeard, '')) ||
    elsewhere.test(plain) ||
    bodyAndIts.test(plain) ||
    saysOfItself.test(plain) ||
    (turnedDown.test(plain) && !sayingWhy.test(plain)) ||
    aTrial.test(plain)
  )
    return true;
  const place = placeOf(sentences, sentence);
  return isTheirs(sentence, sentences[place - 1] ?? null, sentences[place + 1] ?? null);
}
