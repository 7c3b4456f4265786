import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** The beginning of a wish: "I should be obliged if", "we would prefer that", "please see that". */
const wish = [
  '(?:obliged|grateful|glad|pleased|thankful|happier|helpful|kind|kindly|best|better|wise|wiser|sensible|appreciated?) (?:it )?if',
  '(?:ask|asks|asking|asked|prefer|prefers|hope|hopes|trust|request|requests|suggest|suggests|wish|wishes)(?: you| it)?(?: please)?(?: that| if)?',
  'would (?:much )?(?:like|want)|would (?:rather|sooner)|please (?:see|ensure|make sure|arrange)(?: to it)?(?: that)?|count on you to see that',
];
/** Nobody of theirs is to: "none of your trustees", "that you did not", "staff would refrain from". */
const nobody =
  '(?:nobody|no one|none of (?:your|the|its|their)|neither (?:you|the|your)|nothing (?:is|was|were|be)|no (?:trustees?|volunteers?|workers?|staff|employees?|member of (?:your|the|its|staff))|(?:did|do|does|would|will|should) not|not to|refrain(?:s|ed)? from|avoid(?:s|ed)?|(?:stay|keep)(?:s|ed)? away from)';
/** "We would be glad if none of your trustees": a wish, and no more than its first words. */
export const wishesNobody = wordsOf(`(?:${wish.join('|')})\\b${within(50)}\\b${nobody}`);

/** Speaking, in any of its tenses, to those who print it or vote on it. */
export const speaksTo = wordsOf(
  '(?:speak|spoke|talk|go|went|say|said|writ|wrote|contact|approach|brief|comment|discuss|rais|lobby|lobbied|air|post(?= (?:about|anything|on))|posted(?= (?:about|anything|on)))(?:s|es|e|ed|ing|ten)?\\b[^.;:?]{0,60}?\\b(?:councillors?|elected (?:members|representatives)|MPs?|(?:the |local )?(?:papers?|newspapers?)|press(?! (?:office|officer|team|release|desk)s?)|media(?! (?:team|office|officer|pack))|journalists?|reporters?|radio|television|facebook|in public|publicly|the (?:\\w+ )?(?:gazette|echo|mercury|courier|herald|argus|chronicle|advertiser|observer|journal))',
);
/** "We would like nobody to feel that they cannot speak to the press": the wish is for speech. */
export const wishesSpeech =
  /\b(?:cannot|unable|feels?|felt|afraid|fears?|hesitat\w+|put off|stopp?(?:ed|ing)?|prevent\w*|from (?:speaking|talking|going|writing)|punish\w*|penalis\w*|los(?:e|es|ing)|worse|mind(?:s|ed)?|objects?|object(?:ed)? to|surprised|if (?:we|you))\b/i;

/** Only until the funder has spoken first: "before our own announcement on 21 September". */
export const untilNews =
  /\b(?:embargo\w*|until (?:after )?(?:the )?(?:[a-z' ]{0,30})?(?:announce\w*|statement|launch|press release)|(?:before|ahead of|in advance of|prior to) (?:the |our |its |any |my )?(?:own |public |formal |official )?(?:announcement|launch|press release)|before we (?:announce|have announced)|hold (?:any|your) (?:wider )?announcement)\b/i;
