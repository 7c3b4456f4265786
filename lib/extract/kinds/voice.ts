import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** A newspaper's story about somebody else's consultation or cuts, told by one phrase. */
const newsStory =
  /\b(?:said a spokes(?:person|man|woman)|a spokes(?:person|man|woman) (?:said|told)|our (?:local government |political |education )?(?:desk|reporter|correspondent)|[0-9]{1,2} min(?:ute)? read|reading time: [0-9]|from a (?:solicitor|lawyer|legal)|part of our [a-z]{0,20} ?toolkit|high court has ruled|told the (?:gazette|herald|post|echo|times|mail|news|bbc|guardian|star|journal|argus)|local democracy report\w+|(?:your )?focus team)\b|^no comments:$/i;

/** Advice to whoever asks any funder for money, by its first words. */
const advice = wordsOf(
  'this (?:particular )?(?:blog|post|article)(?: post)? (?:is|was|sets|looks|explains|will|aims)|(?:grant|bid)[- ]writing|writing (?:your|a|an|better|winning|effective) (?:(?:good|better|great|strong|winning|successful|effective) )?(?:grant |funding )?(?:applications?|bids?)|(?:tackl(?:e|ing)|prepar(?:e|ing)|draft(?:ing)?) (?:a|your) (?:[a-z]+ ){0,3}(?:form|grant application)|come across a funder|funders (?:want|like|prefer|look for|love)',
);
/** What journalists write of councils and charities, and neither writes of itself. */
const headlines = wordsOf(
  'axe[ds]?|axing|slash(?:ed|es|ing)?|swingeing|bosses|(?:council|health|town hall|nhs) chiefs|cash-strapped|crisis-hit|outcry|fury|furious|blasted|thrilled|gloomy|dealt a blow|grave danger|bbc [a-z]+|(?:guardian|bbc|times|telegraph|newspaper) (?:reports?|articles?|story)|articles? ha(?:s|ve) reported|is reported to|reportedly|in a statement|has today (?:announced|said)|for the last time|story ideas|threat(?:s|ened)? (?:of|with) closure|spokes(?:person|man|woman)|coun [a-z]',
  '(?:is|are|was|were) (?:set|forced) to (?:be (?:cut|closed|axed|slashed)|lose|close|shut|see|face)|(?:could|may|might) (?:be forced to|force|face) [a-z ]{0,30}(?:close|closure|shut|cuts?)|fac(?:e|es|ing) (?:a |an |the )?(?:axe|closure|£|cuts?|[0-9]+ per cent)',
  "buy this week's|for more on this story|read the full story|story continues|daily newsletter|latest news with",
);
/** What they write too, as does whoever tells what people said when they were asked. */
const talk = wordsOf(
  `campaigners?|under threat|(?:government|budget|council|funding) cuts|cash|devastat\\w+|lifeline|fears?|(?:charit(?:y|ies)|trustees?|organisers|manager|chief executive|users?|families|residents)${within(50)}(?:said|says|warned?|warns|told|added|claims?)`,
);
/** Who writes for a body says "we": "we will be writing to you". */
const weSay = /\b(?:we|I)(?:'m| (?:are|have|will|am|would|do|can|cannot|recognise|know|want|need))\b/;
/** The first words in capitals, as papers set them: "VOLUNTARY groups have one week left". */
const dropCapital = /^(?:A )?[A-Z][A-Z'-]{3,} (?:[A-Z]{2,} ){0,2}[a-z]+ [a-z]/;
/** A body is "the council" or "we" to itself, and "a council" to a reporter. */
const aCouncil =
  /^(?:date [0-9-]+ )?(?:a|an|two|three|several) (?:[a-z'-]+ ){0,6}(?:councils?|charit(?:y|ies)|(?:leisure|day|community|care|advice|youth) centres?|day care centre|librar(?:y|ies))\b[^.]{0,80}\b(?:has|have|is|are|will|could|faces?|was|were)\b/i;
/** What was heard and the opening in capitals, of which two tell. */
const enoughNews = 2;

/** A petition asks to be signed and decides nothing. */
const petition =
  /\b(?:sign (?:the|this|our|my|an) (?:e-?)?petition|(?:support|share) (?:this|our|my) petition|[0-9][0-9,]* of [0-9][0-9,]* signatures|add your name to (?:the|this|our) (?:call|campaign|petition))\b/i;
const asksWhy = /^why is this important\?$/i;
const addressed = /^to:? /i;

/** Who loses the money tells of it: "cuts to our council grant", "we have now lost £15,000", "as a charity we". */
const loserSays = wordsOf(
  `(?:cuts?|reductions?|withdrawal|loss|end|ending) (?:to|in|of) our (?!government|central|own|allocation|budget|core spending)(?:[a-z()'-]+ ){0,6}(?:funding|grants?|contracts?)(?! (?:from|by) (?:central |the )?government| programmes?| schemes?| budgets?| to )`,
  `we (?:have|will|could|may|would|are|are not|were|had)(?: now| also| just| already| all| not){0,2} (?:lose|lost|losing) (?:all|most|some|half|part|a third|£|our|the|this|funding)`,
  'as a (?:small |local |registered |national )?(?:charity|voluntary organisation),? (?:we|our)',
  `(?:council|ccg|ccgs|icb|nhs|board|authority|trust) (?:has|have|had) (?:now |just )?(?:decided|told us|informed us|notified us|written to us|chosen)${within(40)}\\bour (?:[a-z]+ ){0,3}(?:funding|grant|contract|service level agreement)`,
  '(?:told us|informed us|notified us|written to us|told) (?:that )?our (?:[a-z]+ ){0,3}(?:funding|grant|contract)',
  `we (?:have|had) (?:now |just |finally |recently )?(?:received|been (?:told|informed|notified|given))${within(50)}(?:from|by) (?:the )?[a-z ]{0,30}(?:council|ccg|icb|nhs|authority|trust)`,
  'our (?:council|local authority|ccg|icb|nhs|county council|borough council|city council) (?:core )?(?:funding|grant|contract)',
  "leave a reply|click an icon to log in|(?:supported|joined|backed|backing|support|join) our (?:\\S+ )?campaign|save our services?|write to your (?:local )?(?:councillors?|mp)\\b|come to (?:the|our) (?:march|rally|protest|demonstration)|together we can (?:stop|save)|we(?:'d| would) lose (?:all|£|our|the|half)",
);
/** A letter or a post against a cut is no notice of it. */
const protest = wordsOf(
  '(?:am|are|was|were) (?:\\w+ )?appalled|(?:i|we) (?:\\w+ )?(?:urge|implore|beg)|(?:i|we) (?:call|are calling) (?:up)?on (?:the |our )?(?:council|government|cabinet|ccg|icb|nhs|board|minister|chancellor)|text of (?:my|our) (?:letter|email)|(?:fight|stop|oppose|reverse) (?:the|these|this) (?:cuts?|closures?|decision)',
);
/** Who gives the money speaks to who has it. */
const giverSays =
  /\b(?:your (?:grant|award|funding|contract|agreement|organisation|service level agreement)|(?:is|are) recommended|recommended (?:that|to)|is asked to|are asked to|resolved)\b|^(?:[0-9.]+ )?recommendations?\b/i;

/** Whether the paper is a newspaper's or a petition's, which tells of what others offer, ask or end. */
export function isToldOfOthers(title: string, own: readonly Sentence[], opening: readonly Sentence[]): boolean {
  return (
    isHeldBy(own, newsStory) ||
    advice.test(title) ||
    opening.some(({ plain }) => advice.test(plain)) ||
    isPetition(own) ||
    isNews(own, opening)
  );
}

function isPetition(own: readonly Sentence[]): boolean {
  if (isHeldBy(own, petition)) return true;
  const first = own.slice(0, 12);
  return first.some(({ plain }) => asksWhy.test(plain)) && first.some(({ plain }) => addressed.test(plain));
}

function isNews(own: readonly Sentence[], opening: readonly Sentence[]): boolean {
  const first = opening.find(({ plain, block }) => block.kind !== 'heading' && plain.length > 40)?.plain ?? '';
  const isSetAsNews = dropCapital.test(first) && !shouting.test(first);
  const heard =
    new Set(hits(own, headlines).map((words) => words.toLowerCase())).size +
    [isSetAsNews, aCouncil.test(first)].filter(Boolean).length;
  if (!heard || heard + (isHeldBy(own, talk) ? 1 : 0) < enoughNews) return false;
  return !isHeldBy(own, giverSays) && !outsideQuotes(own).some((words) => weSay.test(words));
}

/** What is said in no quotation marks; an opened quotation goes on to the end of its paragraph. */
function outsideQuotes(sentences: readonly Sentence[]): readonly string[] {
  let block: Sentence['block'] | null = null;
  let isOpen = false;
  return sentences.map((sentence) => {
    if (sentence.block !== block) isOpen = false;
    block = sentence.block;
    const parts = sentence.plain.split('"');
    const wasOpen = isOpen;
    if (parts.length % 2 === 0) isOpen = !isOpen;
    return parts.filter((_, i) => (i % 2 === 0) !== wasOpen).join(' ');
  });
}

/** "PLEASE note", "IMPORTANT changes": a notice raises its voice too. */
const shouting =
  /^(?:please|important|notice|urgent|warning|note|attention|update|unison|dear|this|agreement|deed|between|dated|contract|service)\b/i;

/** Whether who speaks of a cut is who suffers it or is against it, and not who makes it. */
export const suffersIt = (own: readonly Sentence[]): boolean =>
  (isHeldBy(own, loserSays) || isHeldBy(own, protest)) && !isHeldBy(own, giverSays);

const hits = (sentences: readonly Sentence[], pattern: RegExp): readonly string[] =>
  mayHold(sentences, pattern).flatMap((place) => pattern.exec(sentences[place]?.plain ?? '')?.[0] ?? []);
