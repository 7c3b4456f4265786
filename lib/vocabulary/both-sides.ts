import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Both at the table: "settle between us", "draw up together", "agreed at the review meeting". Not a plan that one side hands to the other. */
export const bothSides = wordsOf(
  "let's|let us",
  'together|jointly|joint|between (?:us|them|you and us|the (?:two|parties)|both)|(?:you and we|we and you|you and us)|both (?:sides|parties|of us)|the (?:two )?(?:parties|sides)|each party|round a table|mutual(?:ly)?|hand in hand',
  'with (?:you|each other|one another|(?:the|each|every) (?:provider|recipient|organisation|charity|partner|group|grantee|grant holder|supplier|beneficiary|contractor))',
  'agreed (?:with|between|by both|at (?:the|a) (?:\\w+ )?meeting)|(?:sit|sat) down|come and see you|meet (?:with )?you|we meet|us to meet|(?:partners|providers|the charity|the provider|the recipient) and (?:the council|the board|us|the trust|officers)|(?:the council|the board|officers?|the icb|the trust) and (?:partners|providers|the (?:charity|provider|recipient|chair|group|club)|you)',
);
/** Making a plan, in the verbs of a deed and of a letter. */
export const planMaking = anyOf(
  'plans?(?:ning)?|prepar(?:e|es|ing)|dr(?:aw|aws|ew|awn|awing) up|settl(?:e|es|ing|ed)|agree(?:s|d)?|work(?:s|ing)? (?:\\w+ ){0,3}?out|wr(?:ite|iting) (?:\\w+ )?(?:down|a)|decid(?:e|es|ing)|sort(?:ing)? out|arrangements?|programme|note|lay out|set(?:ting)? (?:\\w+ )?(?:out|down)|produc(?:e|es|ing)|deliver|submit|keep|talk(?:s|ing)? (?:about|through)|talk in [a-z]+ about|discuss(?:es|ing)?',
);
export const makesPlan = wordsOf(planMaking);
/** Laid on the funded side alone: "for its approval", "your own plan", "the Provider shall draw up". */
export const oneSided =
  /\b(?:for (?:its|our|the \w+'s) approval|your own|its own|(?<!and )the (?:provider|recipient|organisation|charity|beneficiary|supplier|contractor|grantee) (?:shall|must|will|is to|should)|as (?:directed|required) by|please|kindly|let me have|content with it)\b/i;
