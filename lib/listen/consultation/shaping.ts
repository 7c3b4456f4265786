import type { Facts, Sentence } from '@/lib/facts.ts';
import type { Heard } from '@/lib/listen/listen.ts';
import { earInTexts, earOf, mayHold, mayHoldAt, textsThatMayHold } from '@/lib/listen/sieve/sieve.ts';
import { earlyWork } from '@/lib/vocabulary/consultation/early-work.ts';
import { making, planningGroup, product } from '@/lib/vocabulary/consultation/making.ts';
import { isNoPart } from '@/lib/vocabulary/consultation/no-part.ts';
import { sharedWork } from '@/lib/vocabulary/consultation/shared-work.ts';
import { markSector, namesOfSector, SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** "Works with groups to help people develop skills": it is people who are helped, and nothing is drawn up. */
const thoseHelped =
  '(?:[\\w-]+ ){0,2}(?:people|residents|famil(?:y|ies)|children|businesses|carers|parents|tenants|learners|women|refugees|participants|communities|neighbourhoods|firms)\\b';
/** Their own part in it: "helped us to write", "sat on", "were asked what it should do", "told us to make the form shorter". */
const ownPart = anyOf(
  String.raw`(?:help|assist)(?:ed|s|ing)? (?!${thoseHelped})(?:\w+ ){0,5}?${making}`,
  String.raw`(?:have|has|had) been (?:on|part of|involved in|members of) ${within(20)}\b(?:${planningGroup}|${product})|(?:will )?(?:have|has|had|hold|holds|given) (?:\w+ ){1,2}(?:seats?|places?|members?) on (?:the )?(?:${planningGroup}|(?:panel|board|group) (?:which|that) (?:reviews?|plans?|designs?|oversees|steers|sets|decides))`,
  String.raw`(?:took|taken|take|taking|play(?:ed|ing)?|had|have|has|having) (?:an? |any |some |no |their |its |full |active |key |leading |equal ){0,3}(?:(?:part|hand|role)\b${within(20)}\bin\b${within(30)}\b(?:${making}|${product}|it|this)|(?:seats?|places?) (?:on|at))\b`,
  String.raw`(?:sat|sit|(?<!\b(?:be|is|was|are|were|notice) )served) (?:(?:\w+ ){0,4}on|alongside|(?:down )?with (?:us|officers|staff))|joined (?:us|the|our|officers)|chaired|(?:was|were|are|is) (?:represented|members?) o[nf]`,
  '(?:each|all|both) (?:had|have|has|held|hold|took|were given) (?:an? )?(?:seats?|places?)|(?:had|have|held|hold) (?:a|the|two|three|its|their) (?:seats?|place at the table)|(?:was|were) (?:all |both |each )?(?:members|represented|at the table)',
  String.raw`worked on (?:the |its |this |our )?(?:\w+ ){0,2}(?:needs assessment|outcomes|specification|drafts?|criteria|design|options|strategy|questions|framework)|worked out (?:together|between \w+) (?:what|how|which)`,
  String.raw`work(?:ed|ing)? (?:\w+ ){0,2}with ${within(70)}\b(?:on|to (?:\w+ )?${making}|to (?:design|draft|test|develop|plan|review))\b`,
  String.raw`(?:was|were|been) (?:\w+ly )?(?:involved|engaged|asked|consulted|invited)\b${within(60)}(?:${making}|${planningGroup}|from the (?:start|outset|beginning|first)|at the (?:start|outset)|early|before|about the (?:design|need|outcomes|specification|draft|questions))`,
  String.raw`(?:contributed|fed|advised|commented|gave (?:us )?(?:their )?(?:advice|comments|views))\b${within(30)}\b(?:to|on|into)\b${within(40)}\b${product}`,
  String.raw`(?:told|advised|urged|asked|persuaded|showed|warned|pointed out to) us\b(?: (?:to|not to)\b|${within(90)}\b(?:so|and so|and|which) (?:we|this|it|the|is|that)\b${within(40)}\b(?:divided|split|cut|shorten\w*|reduc\w+|lower\w*|rais\w+|doubled|halved|simplif\w+|moved|changed|chang(?:e|ing)|built|based|altered|dropped|made|rewr\w+|wrote|did|do|added|redesign\w*))`,
  String.raw`${making}\b${within(40)}\b(?:${product}|(?:with|alongside) (?:us|officers|staff|commissioners|our|the (?:council|board|trust)))`,
  String.raw`(?:suggestions?|ideas|advice|comments|proposals?|requests?)\b${within(50)}\b(?:adopted|taken up|led to|changed|included|accepted|built in|acted on|incorporated|followed)`,
);
const speaking = anyOf(
  'sp(?:oke|oken)|wrote|rang|talk(?:ed|ing)?|met|meeting|consulted|listen(?:ed|ing)|visit(?:ed|ing)|interview(?:ed|ing)|asked|work(?:ed|ing)|sat down|c(?:a|o)me to see|discussed',
);
/** Before it was settled, or about what it should be: "before anything was written", "to go through the options", "about what is needed". */
const inGoodTime = anyOf(
  String.raw`before ${within(40)}\b(?:${making}|finished|final|work began|we (?:began|started))`,
  'from the (?:start|outset|beginning|first)|at the (?:start|outset|earliest)|early on|at an early stage',
  String.raw`while ${within(30)}\b(?:${making}|(?:still )?(?:open|undecided|possible|fluid)|(?:at|in) an early)|to (?:sketch|shape|design|plan|draft|work out|think through|take stock)\b`,
  String.raw`to (?:sketch|map|go (?:through|over)|look at|discuss|talk (?:about|over|through)|consider|comment on|work (?:on|through)|plan) (?:\w+ ){0,3}${product}`,
  '(?:about|on) (?:what|how|which|the (?:need|design|outcomes|draft|model|options))|as soon as|before (?:any|a|the) (?:figures?|sums?|proposals?)|what (?:works|(?:was|is) needed|makes|it should|they need)',
);
/** The sector's part in the making of it, each by where `SECTOR` stands in the marked sentence: patterns of their own, so that each is put only where its words are. */
const shaping: readonly RegExp[] = [
  String.raw`${making}\b(?:(?! to )[^.;:?]){0,90}?\b(?:with|by|alongside|from)\b(?:(?! will | shall | must )[^.;:?]){0,90}?\b${SECTOR}`,
  String.raw`${SECTOR}\b${within(110)}\b${ownPart}`,
  String.raw`${planningGroup}\b[^.;?]{0,160}\b${SECTOR}|${SECTOR}\b${within(140)}\b${planningGroup}`,
  String.raw`(?:want|would like|'d like|invit\w+|ask(?:ed|ing)?|hop(?:e|ing)|need)\b${within(40)}\b${SECTOR}\b${within(90)}\bto (?:\w+ ){0,3}?(?:help (?:\w+ ){0,3}?(?:${making}|(?<!the )(?:start|begin))|join (?:us|(?:the|our|this) (?:[\w-]+ ){0,3}?(?:groups?|panel|party|board|team|forum|committee|circle|conversations?|discussions?|talks|workshops?|work|review|thinking))\b|take part in (?:the )?${making}|${making}\b${within(30)}\b(?:specification|questions|need|model|outcomes|draft|strategy|review|criteria))`,
  String.raw`${speaking}\b${within(80)}\b${SECTOR}\b${within(80)}\b${inGoodTime}`,
  String.raw`${SECTOR}\b${within(80)}\b${speaking} (?:to |with |by )?(?:us|(?:my|our) (?:team|officers|staff)|officers|the (?:council|board|trust|authority)|our|commissioners)\b${within(80)}\b${inGoodTime}`,
  String.raw`(?!budget|funds?\b)(?:${product}|ideas|thinking|changes|arrangements)\b${within(60)}\b(?:reflects?|draws? on|grew out of|c(?:a|o)mes? (?:out of|from)|is based on|builds on|takes in|rests on|is drawn from|starts? from|takes up|(?:was|were) (?:suggested|proposed|shaped|informed) by|owes? (?:much|a lot) to)\b${within(60)}\b${SECTOR}`,
  String.raw`(?:following|after|from|through|in|held|had|ran|out of)\b${within(40)}\b(?:workshops?|meetings?|events?|conversations?|interviews?|discussions?|talks|visits|sessions?)\b${within(20)}\b(?:with|attended by|of)\b${within(80)}\b${SECTOR}`,
  String.raw`(?:the )?(?:idea|suggestion|proposal|impetus|thinking|request) (?:(?:of|for|to) [^.;]{1,60}? )?(?:came|comes) from ${within(30)}\b${SECTOR}`,
  String.raw`(?:start(?:ed|ing)?|beg(?:a|i|u)n(?:ning)?) (?:\w+ ){0,2}(?:with|from) (?:an? )?(?:blank|empty|clean) (?:sheet|page|piece)\b[^.;?]{0,60}?\b${SECTOR}`,
  String.raw`${SECTOR}\b[^.;?]{0,160}?\b(?:start(?:ed|ing)|beg(?:a|i)n(?:ning)?) (?:\w+ )?(?:with|from) (?:an? )?(?:blank|empty|clean) (?:sheet|page|piece)`,
  String.raw`${product}\b${within(20)}\b(?:arrived at|hit on|reached) (?:with|together with|by) ${within(40)}\b${SECTOR}`,
  String.raw`${SECTOR}\b${within(20)}\b(?:comment(?:ed)?|gave (?:us )?(?:comments|views)) on\b${within(30)}\b(?:drafts?|headings|outlines?|versions?|early)`,
  String.raw`drafts?\b${within(30)}\b(?:put|shown|sent|circulated|taken|went)\b${within(20)}\b(?:to|round|around|among|past) ${within(40)}\b${SECTOR}`,
  String.raw`(?:chang(?:e|es|ed)|amended|altered|rewritten|redrafted)\b${within(40)}\b(?:after|following|because of|in the light of|in response to)\b${within(30)}\b${SECTOR}(?:'s|'|s')? (?:\w+ )?(?:comments|views|advice|ideas|suggestions|objections|concerns)`,
  String.raw`${SECTOR}\b${within(20)}\b(?:asked for|wanted|called for|argued for|pressed for|pushed for)\b[^.;?]{0,80}?\b(?:(?:that|this) is what|so we|and we have|we have done|we (?:have )?(?:listened|agreed|heard))\b`,
  String.raw`co-?(?:design|production|produced|creation) (?:workshops?|sessions?|days?|events?|groups?|phase|work)\b[^.;]{0,100}?\b${SECTOR}`,
  String.raw`(?:before|while) (?:\w+ ){0,2}(?:pen to paper|putting|writing|drafting|(?:${making}))\b[^.;]{0,60}?\b${speaking}\b${within(40)}\b${SECTOR}`,
  String.raw`first (?:discussed|raised|talked|spoke|met)\b${within(30)}\b(?:with|to) ${within(20)}\b${SECTOR}`,
  String.raw`${SECTOR}\b[^.;]{0,40}?\b(?:design|planning|needs|priorities|options|outcomes|drafting|co-design)(?: and \w+)? (?:workshops?|sessions?|events?|meetings?|days?)`,
  String.raw`at the (?:request|suggestion|urging|prompting) of ${within(30)}\b${SECTOR}`,
  String.raw`(?:design|planning|review|work|drafting|project|programme|process|thinking|exercise|strategy|it) (?:has been |was |were |is |are )?(?:co-?|jointly )?(?:led|chaired|run|steered|guided|overseen|written|drafted|prepared) (?:jointly )?by\b${within(120)}\b${SECTOR}`,
  String.raw`${SECTOR}\b${within(60)}\bspent (?:\w+ ){0,4}(?:winter|spring|summer|autumn|year|months?|weeks?)\b${within(20)}\bwith (?:us|officers|our|my)\b`,
  String.raw`${SECTOR}\b${within(80)}\b(?:wrote|written|drew up|devised|came up with) (?:\w+ ){0,4}(?:ways|options|ideas|models|outcomes|words)\b`,
  String.raw`(?:as soon as|before (?:any|a|the) (?:figures?|sums?|proposals?|decision|draft))\b[^.;:?]{0,100}?\b${speaking}\b${within(40)}\b${SECTOR}`,
  String.raw`${SECTOR}\b${within(20)}\b(?:tested|tried|trialled|checked|read)\b${within(20)}\b(?:early|first|drafts?|versions?|outcomes|questions)\b`,
  String.raw`${SECTOR}\b${within(20)}\b(?:brought|put|took|suggested) (?:it |this )?to (?:us|the (?:council|board|trust))`,
  String.raw`${SECTOR}\b${within(20)}\b(?:sat (?:through|in on)|attended|came to|joined)\b${within(30)}\b(?:design|planning|drafting|shaping)\b`,
  String.raw`(?:grew|came|comes|arose|born) (?:up )?out of\b${within(60)}\b(?:with|by|among)\b${within(30)}\b${SECTOR}`,
  // "The chairs of six clubs spent an evening with us going through the form."
  String.raw`${SECTOR}\b${within(60)}\b(?:spent|gave|devoted|put in) (?:\w+ ){0,4}(?:hours?|days?|evenings?|mornings?|afternoons?|sessions?|weeks?|months?|time|winter|spring|summer|autumn)\b${within(30)}\b(?:with|alongside|helping) (?:us|our|officers|staff|the (?:council|board|trust|team))\b`,
  String.raw`${product}\b${within(60)}\b(?:was|were|are|is) (?:all |mostly |largely )?(?:in their (?:own )?words|their (?:own )?(?:suggestions?|ideas?|work|words|doing|request)|theirs)`,
  // "The Alliance ran three workshops for us", "at two workshops run by the CVS".
  String.raw`${SECTOR}\b${within(30)}\b(?:ran|held|hosted|organi[sz]ed|led|facilitated|convened|put on|set up)\b${within(30)}\b(?:workshops?|meetings?|events?|sessions?|conversations?|focus groups)\b${within(20)}\b(?:for us|on our behalf|with us|for the (?:council|board|trust|commissioner|authority))`,
  String.raw`(?:workshops?|meetings?|events?|sessions?|conversations?)\b${within(20)}\b(?:run|held|hosted|led|organi[sz]ed) by ${within(20)}\b${SECTOR}\b${within(60)}\b(?:told|said|asked|suggested|agreed)`,
  String.raw`${SECTOR}\b${within(60)}\b(?:put forward|came up with|suggested|proposed|offered) (?:\w+ ){0,3}(?:ways|options|ideas|models|alternatives|suggestions)\b`,
  String.raw`(?:years?|months|weeks)'? of (?:work|talks|conversations?|discussions?|meetings?) (?:with|between|among) ${within(20)}\b${SECTOR}`,
  String.raw`(?:feedback|comments|views|advice|pressure|representations|responses) from ${within(20)}\b${SECTOR}\b${within(40)}\b(?:led|persuaded|caused|made|changed|prompted)\b`,
  String.raw`(?:circulated|sent|shown|shared)\b${within(40)}\b${SECTOR}\b${within(60)}\b(?:amended|changed|revised|altered|rewritten)\b`,
  String.raw`${SECTOR}\b${within(20)}\b(?:round|at|around) the table\b${within(30)}\b(?:since|from|throughout)\b`,
  String.raw`${product}\b${within(20)}\b(?:was|were|been) (?:set|fixed) (?:with|by|together with) ${within(50)}\b${SECTOR}`,
  String.raw`${SECTOR}\b[^.;?]{0,160}?\b(?:invited|asked) (?:\w+ ){0,3}them to (?:\w+ ){0,2}(?:help|plan|design|shape|write|draft)`,
  String.raw`it was ${within(20)}\b${SECTOR} (?:who|which|that) (?:told|asked|suggested|proposed|pointed|persuaded|wanted)`,
  String.raw`because ${within(20)}\b${SECTOR} (?:said|told|asked|wanted|suggested|pointed)`,
  String.raw`(?:asked|(?:wrote|written|spoke|spoken) to)\b[^.;:?]{0,120}?\b${SECTOR}\b[^.;:?]{0,90}?\b(?:to ask )?(?:what|how|which|where) (?:it|this|the \w+|should|ought|we|a) (?:\w+ ){0,2}(?:should|ought|needs?|must|cover|look)\b`,
  // "Their chairs met us twice, and the options were worked up with them."
  String.raw`${SECTOR}\b[^.;?]{0,200}?\b(?:worked (?:up|out|through)|written|drawn up|designed|developed|drafted|planned|shaped|put together|built|tested|prepared|produced)\b[^.;?]{0,60}?\bwith them\b|${SECTOR}\b[^.;?]{0,240}?\b(?:was|were|is|are) their (?:own )?(?:ideas?|suggestions?)\b`,
  ...sharedWork,
  ...earlyWork,
].map((words) => wordsOf(words));
/** Looser words, of which a sentence that names the sector must have one of each: they took part, and it told. */
const tookPart = wordsOf(
  'part of (?:this|it|the)|(?:had|have) a hand|help(?:ed|ing)? us|work(?:ed|ing)? (?:with|between|alongside|together)|work between|(?:put|brought) (?:forward|to us)|invited|told us|thank\\w*|g(?:a|i)ve(?:n)? (?:up )?(?:their|many|so much|hours|time)|advised|chaired|sat|seats?|met|workshops?|listened|heard from|went to|shared with|tested|represented|involved|consulted|contributed|partners? in|joint(?:ly)?|side by side|between the|say what',
);
const itTold = wordsOf(
  "from (?:the )?(?:very )?(?:start|outset|beginning|day one|first)(?! of (?:the |your |each )?(?:contract|service|grant|project|term|agreement|delivery))|from an early|as a result|because of (?:it|this|that|them)|shaped|chang(?:ed|es)|starts? from|based on|built on|fruit of|reflects?|(?:looks?|is|was) (?:very |quite )?different|think (?:this|it|things) through|months of|(?:months|weeks|years?)'s? work|put to us by",
);
/** The drawing up is denied them: "no charity had a hand in it", "without any charity". */
export const deniedPart = new RegExp(
  String.raw`\b(?:no|none of the|neither|not (?:a|one|any|a single)|without (?:any )?)(?: \w+){0,2} ${SECTOR}\b(?! (?:was|were) left out)`,
  'i',
);
/** The same of the verb: "did not seek the views of the sector", "the sector was not told". */
export const deniedVerb = new RegExp(
  String.raw`\b(?:did|was|were|has|have|had) not\b(?! only)[^.;:?]{0,50}\b${SECTOR}\b|\b${SECTOR}\b[^.;:?]{0,40}\b(?:did|was|were|has|have|had) not\b(?! only)`,
  'i',
);
/** What is said to them or asked of them now is no part in the making. */
const toldNow =
  /\b(?:copies|newsletter|apply|applied|bids?|bidders?|book|hire|rates|move|respond|reply|grants? (?:to|for|paid)|funded|provides?|runs?|has run|delivers?|pleased to come|want to hear|like to hear|hear from|speak to your|tell us what you)\b/i;

/** Duties laid on bidders and providers, and what groups may do in future under a contract, are no part in the planning. */
export const laidOnOthers =
  /\b(?:writing|preparing|drafting|developing|designing|drawing up|putting together)\b[^.;]{0,40}\b(?:bids?|applications?)\b(?! (?:form|guidance|pack|process|notes|questions))|\b(?:might|would|could)\b[^.;]{0,30}\b(?:advantage|unfair\w*|conflict|prejudice\w*|delay\w*)\b|\bhelp (?:you|applicants|bidders) (?:to )?(?:write|draft|fill|plan)|^we(?: will| shall) (?:start|begin) talking\b|\b(?:could|would) not have \w+|\b(?:choose|pick|chosen) from\b|\bapproved list\b|^if (?:you|your|charities|groups|any|an?|organi[sz]ations|clubs|voluntary|community|local)\b|^your\b[^.;]{0,40}\b(?:should|must|may|could)\b|\?["')]?$|\b(?:(?:provider|tenderer|bidder|recipient|supplier|applicant|contractor|grant holder)s? (?:shall|must|will|should|may|can)|^(?:all )?(?:groups|organi[sz]ations|charities|projects) (?:must|should|shall|need to|are expected to)|you (?:(?:must|shall)|(?:should|will|can|may|could)(?! (?:agree|see|know|recall|remember|recogni[sz]e|think|notice|find)\b))|will be (?:evaluated|scored|marked)|how (?:will|would) you|(?:judge|score|mark|evaluate|assess|moderate|sift)s? (?:the |all |your |these )?(?:bids|tenders|offers|quotations|applications)|contract (?:will|shall|is to) be (?:managed|monitored|overseen)|previous (?:strategy|contract|programme|specification)|former (?:strategy|programme|contract)|last (?:strategy|review|time|contract|tender|specification)|panel of (?:councillors|three|four|five))\b/i;
/** "It drew up …", "Its members were …": what a sentence says of the group or the charities named in the one before. */
const runsOn =
  /\b(?:on it\b|(?:because of|as a result of) (?:what (?:they|we heard|was said)|them|that|this)\b|on which\b|of its (?:\w+ )?(?:members|seats|places)|its members|most of (?:the|its) (?:words|ideas) are|(?:was|were|is|are) (?:all |mostly |largely )?(?:their (?:own )?(?:suggestions?|ideas?|work|words|doing|request)|theirs))\b|\b(?:with|from) them\b|\bit (?:had members|included|brought together)\b|\b(?:all|each|both|most|many|[a-z]+) of them to\b|^(?:on it|in it|it|its|they|their|them|these|those|both|each|all of them|members|between them|together|the (?:group|panel|party|forum|board|team|committee|charities|organi[sz]ations))\b/i;
/** "They have not been asked": no part of theirs. */
const saysNot = /^(?:they|these|those|its members|both)\b[^,;]{0,30}(?:\bnot\b(?! only)|\bnever\b)/i;
/** "These would be two-year grants": money and papers draw up nothing. */
const ofThings =
  /^(?:these|those|they|it|both|each|all of them)\b (?:is|are|was|were|(?:will|would|shall|may|can) be) (?:[\w-]+ ){0,7}?(?:grants?|agreements?|awards?|contracts?|payments?|sums|reviewed|renewed|monitored|paid)\b/i;
const doing = wordsOf(
  making,
  ownPart,
  planningGroup,
  SECTOR,
  'their (?:own )?(?:ideas?|suggestions?|words)|theirs|because of (?:what|them)|as a result of (?:what|that)',
);

const heardFrom = ['current', 'past', 'supposed'];

/** Looking for names costs more than all other listening, so a document's sentences are marked once for every rule and compact. */
const remembered = new WeakMap<readonly Sentence[], readonly string[]>();

/** Each sentence with the sector's names and kinds made into `SECTOR`; empty for sentences that may not tell of it. */
export function markedBySector(sentences: readonly Sentence[]): readonly string[] {
  const before = remembered.get(sentences);
  if (before) return before;
  const named = new Set(namesOfSector.flatMap((names) => mayHold(sentences, names)));
  const ear = earOf(sentences);
  const marked = sentences.map(({ plain, standing }, i) =>
    heardFrom.includes(standing) ? (named.has(i) ? markSector(plain, ear) : plain) : '',
  );
  remembered.set(sentences, marked);
  return marked;
}

/** Those of the marked sentences that name the sector, by their places. */
export interface NamingSector {
  readonly places: readonly number[];
  readonly texts: readonly string[];
}

const rememberedNaming = new WeakMap<readonly Sentence[], NamingSector>();

/** The few sentences that name the sector, marked: nothing else is worth looking through for its part. */
export function namingSector(sentences: readonly Sentence[]): NamingSector {
  const before = rememberedNaming.get(sentences);
  if (before) return before;
  const marked = markedBySector(sentences);
  const places = marked.flatMap((words, place) => (words.includes(SECTOR) ? [place] : []));
  const naming = { places, texts: places.map((place) => marked[place] ?? '') };
  rememberedNaming.set(sentences, naming);
  return naming;
}

/** Which of some texts, all of which name the sector, tell of its part. */
function shapingAmong(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!texts.length) return found;
  for (const place of textsThatMayHold(texts, tookPart)) {
    const text = texts[place] ?? '';
    if (tookPart.test(text) && itTold.test(text) && !toldNow.test(text)) found.add(place);
  }
  for (const pattern of shaping) {
    const places = textsThatMayHold(texts, pattern);
    if (!places.length) continue;
    const wanted = earInTexts(texts, pattern);
    for (const place of places) if (!found.has(place) && wanted.test(texts[place] ?? '')) found.add(place);
  }
  return found;
}

const heardBefore = new WeakMap<readonly Sentence[], readonly Pick<Heard, 'sentence'>[]>();

/** Sentences that tell of the sector's part, alone or with the one before: "A group met nine times. On it were three carers and Elm Mencap." */
export function listenToShaping({ sentences }: Pick<Facts, 'sentences'>): readonly Pick<Heard, 'sentence'>[] {
  const before = heardBefore.get(sentences);
  if (before) return before;
  const heard = hearShaping(sentences);
  heardBefore.set(sentences, heard);
  return heard;
}

function hearShaping(sentences: readonly Sentence[]): Pick<Heard, 'sentence'>[] {
  const marked = markedBySector(sentences);
  const { places, texts } = namingSector(sentences);
  const wordsAt = (i: number) => {
    const words = marked[i] ?? '';
    return laidOnOthers.test(sentences[i]?.plain ?? '') || isNoPart(words) ? '' : words;
  };
  const shapingAlone = shapingAmong(texts);
  const alone = new Set(places.filter((i, naming) => shapingAlone.has(naming) && wordsAt(i) !== ''));
  const mayRunOn = mayHoldAt(sentences, runsOn);
  // The sector is named in the one or the other.
  const following = [...new Set(places.flatMap((i) => [i, i + 1]))].filter((i) => {
    const words = marked[i] ?? '';
    return (
      i > 0 &&
      mayRunOn(i) &&
      !alone.has(i) &&
      runsOn.test(words) &&
      !saysNot.test(words) &&
      !ofThings.test(words) &&
      wordsAt(i) !== ''
    );
  });
  const said = following.map((i) => marked[i] ?? '');
  const does = earInTexts(said, doing);
  const runOn = following.filter((_, place) => does.test(said[place] ?? ''));
  const pairs = runOn
    .map((i) => ({ i, words: `${wordsAt(i - 1).replace(/[.:;]$/, ',')} ${(marked[i] ?? '').replaceAll(';', ',')}` }))
    .filter(({ words }) => words.includes(SECTOR));
  const together = shapingAmong(pairs.map(({ words }) => words));
  return [...alone, ...pairs.filter((_, pair) => together.has(pair)).map(({ i }) => i)]
    .sort((a, b) => a - b)
    .flatMap((i) => [sentences[i] ?? [], alone.has(i) ? [] : (sentences[i - 1] ?? [])].flat())
    .map((sentence) => ({ sentence }));
}

/** "Helped to write it, and saw the finished version in May": those who had a part may be shown how it came out. */
export const hadPart = (plain: string) =>
  /\b(?:help(?:ed)?|work(?:ed)? with|sat on|took part|wrote|written|drawn up|designed|drafted) (?:\w+ ){0,6}?(?:with|by|us|the|on|to|in)\b/i.test(
    plain,
  ) &&
  /\b(?:finished|completed|finali[sz]ed|approved) (?:version|design|model|specification|text)\b/i.test(plain) &&
  !/\bby (?:officers|the council|our own|the commissioning|commissioners|consultants)\b/i.test(plain);
