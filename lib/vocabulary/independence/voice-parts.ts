import { wordsOf } from '@/lib/vocabulary/words.ts';

/** That something is not to be done, or nothing said, whoever it is laid on. */
export const kept = wordsOf(
  '(?:shall|must|may|should|will|can|is to|are to|agrees?|undertakes?|asks? (?:that )?(?:you|they|it|the \\w+))(?:,[^.;,]{0,40},)? (?:not|never)\\b',
  '(?:makes?|gives?|issues?|offers?|making|giving|issuing) no (?:\\w+ )?(?:statements?|comments?|remarks?|interviews?)',
  '(?:none of (?:its|your|their|the|them|those)|no (?:trustee|officer|member|employee|volunteer|representative)s?)\\b[^.;]{0,60}\\b(?:makes?|gives?|issues?|speaks?|comments?|talks?|writes?|posts?|discuss(?:es)?)',
  '(?:keeps?|refrains?|abstains?|desists?|holds? back)(?: \\w+)? from|(?:keeps?|stays?|remains?) (?:silent|quiet)|says? nothing|nothing (?:goes|is to go|should go|is (?:to be )?(?:said|posted|put))',
);
/** Saying, in its plain verbs and nouns. */
export const saying = wordsOf(
  '(?:statement|comment|remark|interview|letter|post|article)s?|comment(?:s|ed|ing)|(?:speak|talk|writ|post|brief|discuss)(?:e|es|s|ing)?|says?|saying|said|silent|quiet|nothing goes',
);
/** To whom it would be said, so that it is said in public. */
export const inPublic = wordsOf(
  '(?:the |any |local |an? )?(?:press|media|newspapers?|journalists?|reporters?|broadcasters?|radio|television)(?! (?:office|officer|team|desk|pack)s?\\b)',
  '(?:elected (?:members?|representatives?|politicians?)|councillors|MPs?|ministers)|public meetings?|members of the public|social media|facebook|in public|publicly|openly',
);
/** Of what it would be: what the funder does and decides, and not the clients of either. */
export const ofTheirDoings = wordsOf(
  '(?:decisions?|polic(?:y|ies)|intentions|reviews?|proposals?|plans|cuts?|closures?|budgets?|strategy|performance|conduct)(?! (?:of|by) (?:the )?(?:recipient|provider|group|association)\\b)',
);
/** Those who are funded, or who are asked: the one that keeps silent stands before the words that bid it. */
export const ofFunded = wordsOf(
  'you|(?:recipient|grantee|grant[- ]?holder|provider|contractor|supplier|partner|organi[sz]ation|group|association|club|centre|project|federation|forum)s?|charit(?:y|ies)|trust(?:ees)?|(?:its|your|their) (?:\\w+ )?(?:trustees|staff|officers|employees|volunteers|members|chair)|volunteers',
  'please|we (?:ask|expect|require)|(?:condition|understanding|basis) (?:of this (?:award|grant) )?that',
);
/** Whose silence it is where it is the funder's own, or what is not to be done with papers: "no member of the panel", "your views will not be passed". */
export const ofFunder =
  /\b(?:panel|committee|cabinet|council|authority|board|icb|commissioner|officers|contract manager|councillors|we|I)\b[^.;,]{0,12}$|\b(?:views|comments|answers|replies|responses|applications?|bids?|data|details|names?) $|^(?:it|that|this) $/i;
