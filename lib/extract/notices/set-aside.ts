import { wordsOf } from '@/lib/vocabulary/words.ts';

const it =
  '(?:it|that|this|they|those|these|both|(?:that|this|the|those|these) (?:old |earlier |whole )?(?:agreement|contract|clause|term|terms|sentence|words|wording|version|issue|power|right|condition|conditions|letter|arrangement|provision|notice|decision|plan|proposal|warning))';
/** Words that have gone: "That sentence has been dropped", "We withdrew that at the Network's request", "It lapses and nothing in it carries over". */
const gone = wordsOf(
  `^${it} (?:(?:is|are|was|were|has been|have been|will be)(?: now| then| all| also| since| therefore| later| hereby){0,2} (?:gone|withdrawn|dropped|deleted|removed|struck (?:out|through)|taken (?:out|back)|replaced|superseded|abolished|scrapped|cancelled|rescinded|revoked|set aside|abandoned|reversed|repealed|no longer (?:in force|there|used))|lapses?|will lapse|falls? away|no longer (?:appl(?:y|ies)|holds?|binds?|counts?|ha(?:s|ve) effect)|(?:does|do|will) not (?:apply|carry over|survive)|cease[sd]? to (?:apply|have effect))`,
  `^we(?: have| had)?(?: now| since| then)? (?:withdr(?:ew|awn)|dropped|deleted|removed|struck out|took (?:out|back)|taken (?:out|back)|gave up|given up|scrapped|abolished|replaced|done away with) ${it}`,
  'nothing (?:in|of) (?:it|that|them|those) (?:carries over|survives|remains|applies)',
);
/** The same of an agreement that is about to run out, and of nothing else: a grant that is offered ends some day too. */
const runsOut = wordsOf(`^${it}(?: will)? (?:ends?|expires?|runs? out|comes? to (?:an|its) end|finish(?:es)?)`);
const outgoing =
  /\b(?:present|current|existing|outgoing|old) (?:\w+ )?(?:agreement|contract|grant|award|terms|conditions|arrangements?)\b/i;
const notRenewed = /\bnot (?:be )?(?:renew|replac|extend|follow|continu)/i;

/** Whether what a sentence tells of terms is said in the next one to be gone. */
export const isGoneBy = (plain: string, follows: string): boolean =>
  gone.test(follows) || (outgoing.test(plain) && runsOut.test(follows) && !notRenewed.test(follows));

/** "The old terms.", run in at the head of a paragraph. */
const ofOldTerms =
  /^(?:the |our |your )?(?:old|former|previous|earlier|outgoing) (?:\w+ )?(?:terms|conditions|agreement|contract|rules|arrangements?|wording)[.:]?$/i;
/** "Issue 2 of these terms let the Council", "until now the Council has been able to". */
const before =
  /\b(?:issue|version|edition|revision) [0-9a-z.]{1,5} of (?:these|the|our|this)\b[^.;]{0,50}\b(?:let|allowed|said|gave|had|provided|permitted|could)\b|\b(?:until|up to) now\b[^.;]{0,60}\b(?:has|have|had|could|was|were|let|allowed|gave)\b/i;

/** Whether the words that lead up to a length, or stand over it, are of terms that held before these. */
export const isOfOldTerms = (words: string, over: readonly string[]): boolean =>
  before.test(words) || over.some((label) => ofOldTerms.test(label));

const unused =
  '(?:rely(?:ing)? (?:up)?on|us(?:e|ing)|invok(?:e|ing)|exercis(?:e|ing)|appl(?:y|ying)|stand(?:ing)? (?:up)?on|hold(?:ing)? (?:you )?to|go(?:ing)? by|tak(?:e|ing) advantage of|do(?:ing)? (?:so|that|this)|act(?:ing)? (?:up)?on)';
/** "We do not intend to rely on that", "have chosen not to do so", "are not using it". */
const notUsed = wordsOf(
  `(?:not|never|without|rather than)(?: \\w+)?(?: (?:intend|propose|plan|mean|wish|want|going|seek)(?:ing)? to)?(?: \\w+ly)? ${unused}\\b(?![^.;]{0,30}\\b(?:without|unless|except|lightly|before|only|if|where)\\b)`,
);
/** "We think that too short", "did not think it fair". */
const thoughtPoor =
  /\b(?:think|thinks|thought|consider(?:s|ed)?|feel|felt|believe[sd]?|find|found)\b[^.;]{0,20}\b(?:too (?:short|little|soon|abrupt)|unfair|not (?:be )?(?:right|fair|reasonable|enough)|unreasonable|poor|wrong)\b|\bnot (?:think|consider|feel|find) (?:that|it|this)\b[^.;]{0,15}\b(?:fair|right|reasonable|enough|proper|adequate)\b/i;
/** What is given instead. */
const more =
  /\b(?:you (?:will |shall |now |therefore )?have|(?:have|has|had|are|is|be|been) (?:given|giving|allowed|allowing|decided|chosen)|(?:will|shall|would) (?:give|allow|pay|be given|have|go on|carry on)|instead|in place of|until|longer|twice|a year)\b/i;

/** Whether a length that a clause allows is said, by the words after it or in the next sentence, not to be what is given. */
export const isNotUsed = (after: string, follows: string): boolean => {
  const own = after.split(/[.;]/, 1)[0] ?? '';
  const words = /^(?:we|i|it|the|that|this|but|however|instead|in fact|neither)\b/i.test(follows) ? follows : '';
  if (/,|\b(?:but|and|yet)\b/.test(own) && ((notUsed.test(own) && more.test(own)) || thoughtPoor.test(own)))
    return true;
  return (notUsed.test(words) || thoughtPoor.test(words)) && more.test(words);
};
