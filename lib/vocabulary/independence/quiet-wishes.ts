import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** The beginning of a wish: "I should be obliged if", "we would prefer that", "please see that". */
const wish = [
  '(?:obliged|grateful|glad|pleased|thankful|happier|helpful|kind|kindly|best|better|wise|wiser|sensible|appreciated?|help(?: us| me)?) (?:it )?if',
  '(?:ask|asks|asking|asked|prefer|prefers|hope|hopes|trust|request|requests|suggest|suggests|wish|wishes)(?: you| it)?(?: please)?(?: that| if)?',
  'would (?:much )?(?:like|want)|(?:would|i.d|we.d) (?:much )?(?:rather|sooner)|please (?:see|ensure|make sure|arrange)(?: to it)?(?: that)?|count on you to see that',
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

const press =
  '(?:(?:the |any |local |your ){0,3}(?:papers?|newspapers?|journalists?|reporters?|press(?! (?:office|officer|team|release|desk)s?)|media(?! (?:team|office|officer|pack)s?)|radio|television|social media|councillors|MPs?|public(?= (?:domain|eye|yet)))|the (?:\\w+ )?(?:gazette|echo|mercury|courier|herald|argus|chronicle|advertiser|observer|journal)|print\\b)';
const matter =
  '(?:this(?: (?:letter|notice|e-?mail|news|decision))?|that|it|any of (?:this|it)|the (?:matter|news|letter|decision|contents?|cut|closure|change)|news of (?:this|it|the \\w+)|what (?:I|we) \\w+)';
const asked = `(?:${wish.join('|')}|please|ask(?: that)? you to|asked to|(?:you|we) (?:must|should|need to)|(?:^|: )(?:do )?)`;
/** The news itself is to stay out of print: "if none of this found its way to the Gazette", "please keep this from the newspapers". */
export const newsKeptIn = wordsOf(
  `(?:${wish.join('|')})\\b${within(50)}\\b(?:not|never|none|nothing|nobody|no one|no word)\\b${within(40)}\\b(?:found|finds?|reach(?:es|ed)?|appear(?:s|ed)?|g[eo]t|gets|goes|go|went|c[ao]mes?|turn(?:s|ed)? up|end(?:s|ed)?|shared?|passed?|pass|given|give|taken?|took|leak(?:s|ed)?)\\b(?: (?:its way|out|up|on|${matter}|of (?:this|it))){0,3}(?: (?:in|into|to|on|with))? ${press}`,
  `(?:${wish.join('|')})\\b${within(10)}\\b${press} (?:(?:did|do|does|would|should|will) not|never|not) (?:to )?(?:hear|learn|know|get|see|read|have)`,
  `${asked} ?(?:would )?(?:please )?(?:keep|kept|hold|stay(?:ed)?|stays)\\b ?(?:${matter} )?(?:out of|from|away from|off) ${press}`,
  `(?:${wish.join('|')})\\b${within(20)}\\b(?:this|that|it|the \\w+|you) (?:could |would |will |should |be |is |are |was |were ){0,4}(?:kept?|stay(?:s|ed)?)\\b ?(?:${matter} )?(?:out of|from|away from|off) ${press}`,
  `(?:please|must|should|would ask you|are asked) (?:do )?not (?:to )?(?:share|pass|mention|disclose|forward|show|discuss|repeat|give|take)\\b ?${matter}\\b${within(20)}\\b(?:with|to|on) ${press}`,
);

/** Only until the funder has spoken first: "before our own announcement on 21 September". */
export const untilNews =
  /\b(?:embargo\w*|until (?:after )?(?:the )?(?:[a-z' ]{0,30})?(?:announce\w*|statement|launch|press release)|(?:before|ahead of|in advance of|prior to) (?:the |our |its |any |my )?(?:own |public |formal |official )?(?:announcement|launch|press release)|before we (?:announce|have announced|have spoken)|hold (?:any|your) (?:wider )?announcement)\b/i;
/** Said of the news itself, any day that is soon will do: "until the Leader's office has settled its line", "for the time being". */
export const untilSoon =
  /\buntil\b[^.;]{0,30}\b(?:has|have|had|is|are|been) (?:\w+ )?(?:spoken|settled|told|decided|met|heard|gone out|agreed|ready|published|public|informed)\b|\buntil (?:after )?(?:the|our|its|a) (?:[a-z' ]{0,30})?(?:meeting|briefing|news)\b|\bfor (?:now|the (?:time being|moment))\b|\bbefore (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?\b|\bbefore (?:the|our|its|any) (?:\w+ )?statement\b/i;
