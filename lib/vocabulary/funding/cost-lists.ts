import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const not = anyOf(
  '(?:can|will|do|does|did|is|are|may|must|should|shall|would|could) ?not(?: be)?',
  '(?:can|will|do|does|is|are|may|would) (?:i|we|you|it|they|(?:the|this|our|your) \\w+) not(?: be)?',
  '(?:unable|not able|not possible) to',
  'never',
);
/** What money does, or is done with it. */
const spend = anyOf(
  'pay(?:ing)?(?: for)?|paid|funds?|funded|funding|cover(?:ed|s)?|support(?:ed|s)?|spen[dt]|used?|meet|met|buy|bought|claim(?:ed)?|included?|go|goes|contribute|consider(?:ed)?|allow(?:ed)?|accept(?:ed)?|permitted',
  '(?:help|assist)(?:ed)? with|(?:give|make|award|offer|provide)(?: \\w+)? (?:for|to|towards)|(?:made|given|awarded|available|provided|suitable|offered|intended|meant) (?:for|to|towards)|ask (?:us )?for|apply for|for',
);
const someWords = '(?: (?!need|limit|restrict|mind|only|just|have|ask|list|more)[\\w-]+){0,4}?';

/** Over a list of what cannot be paid for: "Exclusions", "We will not fund:", "Is there anything that I cannot use it for?" */
export const refusedList = wordsOf(
  `${not}${someWords} ${spend}`,
  'no (?:grants?|funding|money|awards?|support|payments?|help) (?:will|can|may|is|are|shall)(?: be)? (?:made|given|available|awarded|paid|offered)',
  '(?:the following|these|it|what|which|that|costs|items|spending|expenditure|things|activities|uses|projects)(?: \\w+)? (?:is|are) not',
  '(?:in|non-|not )eligible|not (?:for|allow(?:ed|able)|permitted|covered|funded|included|suitable)|(?:un|dis)allow(?:ed|able)|unsuitable',
  'exclu(?:ded|des|sions?)|(?:rejected|refused|turned down|ruled out)|out(?:side|with) (?:of )?(?:the|this|our) (?:scheme|scope|fund|grant|remit|terms)',
);
/** No more than a no over a list: "No:", "Out", "Not these:", "Never". */
export const bareNo: RegExp =
  /^(?:and |but |definitely |certainly |sorry,? )*(?:no|nope|out|not|never|nothing|none|(?:please )?do not)(?: (?:these|this|those|any of (?:these|this)|for(?: (?:these|this))?|thanks|to|towards))?[:.]?$/i;
/** In other words over a list, for which no verb of paying need be named: "The panel strikes out:", "Things to leave out", "We say no to". */
export const turnedAway: RegExp =
  /\b(?:leav(?:e|es|ing) out|(?:turn|vot)(?:s|ed|ing)? down|stri(?:kes?|cken|king) out|struck out|rul(?:es?|ed|ing) out|cross(?:es|ed)? out|tak(?:es?|en) out|reject(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed)|disallow\w*|say no to|no good for|no use for|off limits|out of scope|for others to (?:pay|fund))\b/i;
/** Some denial or other over a list, which may be of paying for what is in it: "What it will not stretch to". */
export const someDenial: RegExp =
  /(?<!\bneed )\b(?:not|never|cannot|unable|neither|nor)\b(?! (?:only|just|limited|restricted|confined|least|required|asked?|need|needed|have to|forget|leave|be afraid|hesitate|counted|mind|list|more|exceed)\b)/i;
/** Of both at once, or of those who may ask: "What we can and cannot fund", "Who is not eligible?" */
export const mixedList = wordsOf(
  '(?:can|will|may|do|is|are|could) (?:and|or) (?:cannot|(?:can|will|may|do|is|are|could) not)|eligible (?:and|or|\\/) (?:in|non-|not )eligible',
  "(?:can|will|may|do|does|is|are|it's)\\b[^.;:?]{0,40}\\b(?:and|or) (?:what|which|things|those)\\b[^.;:?]{0,30}\\bnot",
  '(?:in|non-|not )?eligible (?:applicants?|organisations?|groups|bodies)',
  'who (?:is|are|can|cannot|will|may|do|does)',
);
/** Over a list of what money may go on: "What we fund", "The award may go towards:", "What can I use it for?" */
export const paidList = wordsOf(
  "what (?:we|you|it|the (?:grant|fund|money|award)) (?:can|will|may|funds?|covers?|pays?|supports?|is)|what it's for|we (?:can |will |could |may )?(?:fund|pay for|support|cover)|what (?:is|'s) covered",
  '(?:can|may|will) (?:be (?:made|given|awarded) (?:for|to|towards)|(?:make|give|award) (?:grants?|awards?))',
  '(?:can|may|could|might|will) (?:also )?(?:be )?(?:used?|spen[dt]|go|cover|pay|meet|include|contribute)(?: (?:it|them|this|the (?:money|grant|award)))? ?(?:for|on|to|towards|the|your)?',
  '(?:can|may|could|might|will|does|do) (?:i|we|you|it|this|they|the (?:\\w+ )?(?:grant|fund|money|award|scheme)) (?:be )?(?:used?|spen[dt]|cover|pay|meet|fund|go|include|buy|claim|support)',
  'eligible (?:costs?|items|expenditure|spending|activit(?:y|ies)|uses)|allowable (?:costs?|items|expenditure|spending)|permitted (?:costs?|uses|spending|expenditure)|(?:which|what) costs are (?:covered|eligible|allowed)',
);
