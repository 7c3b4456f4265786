import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Those who speak for either side. */
const ours = anyOf(
  'council',
  'board',
  'icb',
  'trust',
  'authority',
  'funder',
  'commissioner',
  'officers?',
  'link officer',
  'us',
  'we',
);
const theirs = anyOf(
  'provider',
  'recipient',
  'grantee',
  'charity',
  'organisation',
  'groups?',
  'clubs?',
  'trustees?',
  'chair',
  'holder',
  'partner',
  'supplier',
  'committee',
);

/** Both at the table: "settle between us", "draw up together", "agreed at the review meeting". Not a plan that one side hands to the other. */
export const bothSides = wordsOf(
  "let's|let us",
  '(?<!get-)together|jointly|joint|between (?:us|them|you and us|the (?:two|parties)|both)|(?:you and we|we and you|you and us)|both (?:sides|parties|of us)|the (?:two )?(?:parties|sides)|each party|round a table|mutual(?:ly)?|hand in hand',
  'with (?:you|them|each of you|each other|one another|(?:the|each|every) (?:provider|recipient|organisation|charity|partner|group|grantee|grant holder|supplier|beneficiary|contractor))',
  `(?:each|every|the|an?|your|our|its) (?:[a-z]+ ){0,2}${ours}(?: of [a-z]+(?: [a-z]+)?)? and (?:an?|its|their|the|your|our|one of the|each) (?:[a-z]+ ){0,3}${theirs}|(?:each|every|the|an?|your|one of the) (?:[a-z]+ ){0,2}${theirs}(?: of [a-z]+(?: [a-z]+)?)? and (?:an?|its|their|the|your|our|a member of) (?:[a-z]+ ){0,2}${ours}`,
  '(?:the two|both) of us|you and (?:your|our) (?:\\w+ )?(?:officer|contact|manager|person|worker|lead|adviser)|both sign|sign(?:ed)? (?:off )?by both|agree(?:d|ing)? (?:\\w+ ){0,3}with (?:you|them|each|the (?:group|charity|provider|grantee|recipient|organisation))',
  'agreed (?:with|between|by both|at (?:the|a) (?:\\w+ )?meeting)|(?:sit|sat) down|come and see you|meet (?:with )?you|we meet|us to meet|(?:like|want|wish|hope|need|propose) to meet|meet to (?:agree|settle|discuss|plan|work out)|(?:partners|providers|the charity|the provider|the recipient) and (?:the council|the board|us|the trust|officers)|(?:the council|the board|officers?|the icb|the trust) and (?:partners|providers|the (?:charity|provider|recipient|chair|group|club)|you)',
);
/** Making a plan, in the verbs of a deed and of a letter. */
const planMaking = anyOf(
  'plans?(?:ning)?|prepar(?:e|es|ing)|dr(?:aw|aws|ew|awn|awing) up|settl(?:e|es|ing|ed)|agree(?:s|d)?|work(?:s|ing)? (?:\\w+ ){0,3}?out|wr(?:ite|iting) (?:\\w+ )?(?:down|a)|decid(?:e|es|ing)|sort(?:ing)? out|arrangements?|programme|note|lay out|set(?:ting)? (?:\\w+ )?(?:out|down)|produc(?:e|es|ing)|deliver|submit|keep|talk(?:s|ing)? (?:about|through)|talk in [a-z]+ about|discuss(?:es|ing)?',
);
export const makesPlan = wordsOf(planMaking);
/** Laid on the funded side alone: "for its approval", "your own plan", "the Provider shall draw up". */
export const oneSided =
  /\b(?:for (?:its|our|the \w+'s) approval|your own|its own|(?<!and )the (?:provider|recipient|organisation|charity|beneficiary|supplier|contractor|grantee) (?:shall|must|will|is to|should)|(?:bidders|tenderers|applicants|organisations|you) (?:must|should|need to|will|shall|are asked to) (?:\w+ )?(?:set out|explain|describe|show|have|tell|say|prepare|send)|as (?:directed|required) by|please|kindly|let me have|content with it)\b/i;
