import { deciders } from '@/lib/vocabulary/consultation/deciding.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const pieces =
  '(?:responses|replies|comments|views|representations|submissions?|answers|letters?|notes?|papers?|statements?|evidence|petition)';
/** That the answers were put to those who decided, and what came of them, as decisions and letters tell it. */
export const weighedInHand = wordsOf(
  // "Appendix D sets out what each of them said."
  `(?:appendix|annex|report|paper|schedule|table|section|page)s?\\b${within(30)}\\b(?:sets? out|gives?|records?|summarises?|lists?|contains?|shows?|reports?|tells?)\\b${within(20)}\\bwhat (?:each|all|they|you|every|both|most)\\b${within(30)}\\b(?:said|told|wrote|thought|asked)`,
  // "Your note, with its suggestion of a fortnightly run, was attached to the report on which she decided."
  `your (?:own )?(?:written )?${pieces}\\b${within(120)}\\b(?:was|were) (?:\\w+ )?(?:attached|appended|annexed|given|put|shown|reported|circulated|printed)\\b${within(10)}\\b(?:to|in|with|before) (?:the |every |all |each )?(?:report|paper|agenda|${deciders})`,
  `changes (?:have|has|had|was|were) (?:been )?made to what (?:was|had been) (?:first|originally|at first) (?:put forward|proposed|suggested|planned)`,
);
/** Decided with the answers in hand. */
export const decidedOnAnswers = wordsOf(
  // "Cabinet took its decision on 8 September with all the responses in front of it."
  `(?:decided|decision|voted|vote|agreed|chose|settled)\\b${within(60)}\\bwith (?:all |every one of |both )?(?:of )?(?:the |their |your |these )?(?:[a-z0-9]+ )?${pieces}\\b${within(60)}\\b(?:in front of|before) (?:it|them|her|him|us)`,
  `(?:${deciders}|she|he|they|it) (?:\\w+ )?(?:decided|agreed|voted|concluded|chose|came to (?:this|a|the) (?:view|decision)) (?:only )?(?:after|on|having) (?:reading|hearing|considering|weighing|seeing|read|heard|considered|weighed)\\b${within(20)}\\b(?:your|their|the|every|each)\\b${within(30)}\\b${pieces}`,
);
/** "They were consulted for twelve weeks", of whoever was named just before. */
export const theyWereHeard =
  /^(?:[0-9.]+ )?(?:they|all|each|both|all of them|each of them)(?: \w+)? (?:was|were|have been|has been|had been) (?:then |also |each |all )?(?:consulted|visited|interviewed|asked (?:for (?:their|its) (?:views|comments)|what|how)|invited to (?:comment|respond|a meeting|meet))\b/i;
/** Others who were heard of something else. */
export const ofOtherPeople = /\b(?:staff|employees|unions?|tenants|leaseholders|pupils|parents|drivers|traders)\b/i;
/** What was asked another time: "that exercise led to no change and has no bearing on this". */
export const ofAnotherTime =
  /\b(?:no|little|nothing) (?:bearing on|to do with) (?:the |this )?(?:present |current )?(?:decision|matter|change)\b|\bon that occasion\b|\b(?:that|an earlier|a previous|the last) (?:exercise|consultation|review)\b[^.;]{0,40}\b(?:led|came|found|ended|was)\b/i;
