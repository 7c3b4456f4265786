import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const them = '(?:you|they|it|groups?|a group|charit(?:y|ies)|organi[sz]ations?|applicants?|anyone|the \\w+)';
const onUs =
  '(?:(?:about|of|on|against)\\b[^.;:?]{0,40}?\\b(?:us|(?:the|this|our) (?:council|authority|board|trust|icb|commissioner|force|cabinet)|(?:our|the council.s|council|public) (?:\\w+ )?(?:polic(?:y|ies)|decisions?|plans|proposals?|record))|in public|publicly|(?:in|to) the (?:press|media|papers?))';
const award =
  '(?:applications?|grants?|funding|awards?|contracts?|bids?|tenders?|chances|money|support|scores?|marks?|against (?:you|it|them))';
/** "What you say about us has no bearing on your application", "nothing you say about our policies will count against you". */
export const noWeightGiven = wordsOf(
  `(?:what(?:ever)? ${them} (?:\\w+ )?(?:says?|said|thinks?|writes?|publish(?:es)?)|(?:your|their|its) (?:own )?(?:views|opinions))\\b${within(20)}\\b${onUs}${within(40)}\\b(?:no bearing|no effect|no difference|no part|not (?:\\w+ )?(?:affect|be held|be counted|count|influence|be (?:weighed|taken|considered|scored))|neither here nor there)\\b${within(40)}\\b${award}`,
  `nothing (?:that )?${them} (?:\\w+ )?(?:says?|thinks?|writes?|publish(?:es)?)\\b${within(20)}\\b${onUs}${within(40)}\\b(?:affects?|counts?|be held|influences?|bears?|makes? (?:any|a) difference)\\b${within(40)}\\b${award}`,
);
/** Views of their own that are made known: "has views about buses and expresses them", "never slow to tell us when we are wrong". */
export const airsViews = wordsOf(
  `(?:has|have|holds?|with)\\b${within(30)}\\b(?:views|opinions|things to say)\\b${within(60)}\\b(?:express|air|voic|stat|publish|shar|say|mak)\\w* (?:so|them|these|known|public)`,
  '(?:express|air|voic|shar|publish|stat)\\w* (?:its|your|their|those) (?:own )?(?:views|opinions|mind)|(?:speak|say)(?:s|ing)? (?:your|its|their) minds?',
  `tell(?:s|ing)? (?:us|the \\w+)\\b${within(20)}\\b(?:we|it|things) (?:are|is|have|has|went|go|got|gets?)\\b${within(15)}\\b(?:wrong|mistaken)`,
);
/** The views are the funder's: "the Council has views about buses". */
export const ourViews =
  /^(?:[0-9.]+ )?(?:we|the (?:council|authority|board|trust|icb|commissioner|force)) (?:itself )?(?:also )?(?:has|have|holds?|express\w*|air|airs|state|states)\b/i;
/** "Nothing in this letter should be taken as a criticism of your work": no word of the charity's own speech. */
export const noCriticismOfYou =
  /\b(?:(?:taken|read|meant|intended|understood|seen|construed|regarded|interpreted)(?: as| to be| to imply)?|as|imply|implies|implying|is|are|be|no) (?:an? |any |in any way )?(?:implied )?(?:criticism|critical) (?:of|on) (?!us\b|the council|the authority|the board|council)[^.;]{0,60}/i;
/** "We are part of the campaign. Does it matter?" over its answer. */
export const doesItMatter =
  /^(?:so |and |but )?(?:does|do|will|would|is|could|might|can) (?:it|that|this|our doing so)\b(?! (?:need|have))[^?]{0,40}\b(?:matter|problem|count|harm|hurt|held|against us|difference|lose|rule us out|stop us)/i;
/** Asked of them, and not only allowed: "I expect you to tell people what the reduction means". */
export const meantToTell = wordsOf(
  `(?:expect|want|encourage|hope|ask)(?:s|ed)? (?:that )?(?:you|your trustees|the (?:charity|group|organisation)|groups|it|them|they)(?: to| will)? (?:tell|explain to|let|show) (?:your )?(?:people|the public|anyone|anybody|everyone|everybody|users|members|supporters|residents|whoever \\w+|(?:the )?press|(?:your |the )?(?:councillors|MP))\\b${within(20)}\\b(?:what (?:the|this|a|our|these) (?:\\w+ )?(?:reduction|cut|decision|closure|loss|ending|change|saving)s?\\b${within(20)}\\b(?:means?|do(?:es)?|costs?)|what (?:you|they) think|(?:your|their) (?:own )?(?:view|side|opinion)s?)`,
);
