import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { noFault, yearsExercise } from '@/lib/vocabulary/consultation/kept-from-planning.ts';

/** What the author left undone now: no rule for others, no earlier exercise, no task that bidders may have no part in. */
export const isOwnFault = (facts: Facts, sentence: Sentence): boolean =>
  !/\b(?:shall|must|will|may) not\b|^if\b/i.test(sentence.plain) &&
  !ofMarking.test(sentence.plain) &&
  !ofReviewers.test(sentence.plain) &&
  !ofOthersMatter.test(sentence.plain) &&
  !isElsewhere(sentence.plain) &&
  !isOthersDoing(facts, sentence) &&
  !isOfAnotherExercise(facts, sentence) &&
  !isOfAnother(facts, sentence);
/** Denied, none of theirs, or of an exercise that is named by a year gone by. */
export const isElsewhere = (plain: string) => noFault.test(plain) || yearsExercise.test(plain);
/** What is not for them to say: the price, the law, rules that the Government sets. */
const ofOthersMatter =
  /\b(?:consulted|asked|involved|told|spoken to) (?:on|about|in|over) (?:the )?(?:rent|national [a-z]+|law|legal [a-z]+|statutory [a-z]+|building works?|name|logo)\b|\bwhich (?:the )?(?:government|parliament|law|ministers?|nhs england|home office) (?:sets?|decides?|makes?|fix\w*)\b/i;
/** Those who look at an appeal had no hand in what is appealed against, as is right. */
const ofReviewers =
  /\b(?:appeals?|reviews?|complaints?|panel|look at it again)\b[^.;]{0,90}\b(?:who|whom|which|that) (?:took|had|has|have|takes?) no (?:part|hand|role|say)\b/i;
const ofMarking =
  /\b(?:in|for|with|of|on) (?:the )?(?:scoring|marking|evaluat\w+|assessing|moderat\w+|judging|opening) (?:of )?(?:the |any |these )?(?:bids|tenders|offers|proposals|quotations|applications)/i;
