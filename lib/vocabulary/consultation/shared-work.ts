import { making, product } from '@/lib/vocabulary/consultation/making.ts';
import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within } from '@/lib/vocabulary/words.ts';

const gathered =
  '(?<!\\b(?:will|shall|may|can|to|must|should) )(?:met|have met|has met|came together|got together|gathered|sat (?:down|together)|spent|gave|work(?:ed|ing)|pored)';
const toMake = anyOf(
  String.raw`(?:to|and|in|on|over|at)\b${within(20)}\b(?:${making}|design|draft|decide|agree|shape|work out|think through|settle|plan|deciding|thinking)`,
  String.raw`(?:before|while)\b${within(30)}\b(?:figures?|sums?|proposals?|decisions?|on the table|drawn up|drafted|settled)`,
);
/** Voluntary organisations at work on it with the author, in the plain words of a web page or a report, each by where `SECTOR` stands. */
export const sharedWork: readonly string[] = [
  // "We held four design days with people who use the service, 19 voluntary organisations and the trust."
  String.raw`(?<!\b(?:will|shall|must|should) )(?:held|ran|hosted|organised|put on)\b${within(30)}\b(?:co-?design|design|planning|drafting|options) (?:mornings?|afternoons?|evenings?|days?|sessions?|events?|meetings?|workshops?|labs?)\b[^.;:?]{0,120}\b${SECTOR}`,
  // "Fourteen clubs helped us to find out why so few had joined the old list."
  String.raw`${SECTOR}\b[^.;:?]{0,60}?(?<!\b(?:will|shall|could) (?:have )?)helped (?:us|officers|the (?:council|board|trust|icb|authority)|commissioners) (?:to )?(?:find out|understand|see|learn|work out|think through|put right|sort out) (?:why|what|how|where|which|who)\b`,
  // "Youth organisations talked the idea over with us."
  String.raw`${SECTOR}\b${within(20)}\b(?:talked|chewed|mulled|discussed|debated|went) (?:over |through )?(?:the|this|it|our|these|its)(?: (?!bids?|tenders?|applications?|questions?)\w+){0,4}(?: over| through)? with (?:us|officers|our|the (?:council|board|trust)|commissioners)`,
  // "Officers of six charities met every month to design what should come next."
  String.raw`${SECTOR}\b[^.;:?]{0,80}?\b${gathered}\b[^.;:?]{0,60}?\b${toMake}`,
  // "Officers went to see each scheme's committee before there was a figure on the table."
  String.raw`(?:went to see|called on|sat down with|visited|met|brought in|spoke to)\b${within(50)}\b${SECTOR}\b[^.;:?]{0,80}?\b(?:before|while)\b${within(30)}\b(?:figures?|sums?|proposals?|decisions?|table|options?)`,
  String.raw`${SECTOR}\b${within(30)}\b(?:was|were|has been|have been) (?:brought in|involved|consulted|asked|seen|visited)\b${within(20)}\bbefore\b${within(30)}\b(?:figures?|sums?|proposals?|options?|draft)`,
  // "Together with the Carers' Alliance we set out what a good service would do."
  String.raw`(?:together|jointly|along|side by side) with ${within(30)}\b${SECTOR}\b${within(25)}\b(?:we|officers|the (?:council|board|trust))\b${within(25)}\b(?:${making}|set out|said what|work(?:ed)?)`,
  String.raw`${SECTOR}\b[^.;:?]{0,80}?\b(?:began|started|set out) (?:with|from) (?:\w+ ){1,3}(?:ideas|options|models|ways|possibilities)`,
  String.raw`(?:options?|models?|ideas?|proposals?|plans?|changes)\b[^.;:?]{0,40}?\b(?:(?:was|were|has been|have been) )?(?:put forward|suggested|proposed|thought up|worked up|drawn up|written)(?: jointly)? (?:by|with) ${within(30)}\b${SECTOR}`,
  String.raw`(?:ideas?|suggestions?) (?:which |that )?(?:came|come|were put) (?:from|by) ${within(20)}\b${SECTOR}\b[^.;:?]{0,60}?\b(?:taken up|adopted|built in|included|accepted)`,
  String.raw`${SECTOR}\b${within(30)}\b(?:tore up|threw out|rewrote|sent back|pulled apart|picked holes in|went through)\b${within(20)}\b${product}`,
  String.raw`(?:it|this|that|here) is (?:\w+ )?what ${within(20)}\b${SECTOR}\b${within(20)}\b(?:told|said|asked|wanted)`,
  String.raw`${SECTOR}\b${within(30)}\b(?:has|have|had) (?:been )?work(?:ed|ing) (?:\w+ ){0,2}(?:with|alongside|through)\b${within(30)}\b(?:us|officers|figures?|${product})`,
  // "The brief was put together by a group of twelve: four from the council, four from charities."
  String.raw`${making}\b[^.?]{0,30}\bby (?:an? |the )?(?:\w+ )?(?:group|party|team|panel|circle)\b(?:(?! will | shall )[^.?]){0,120}\b${SECTOR}`,
  // "Charities came to one of two mornings and told us what was wrong with the draft."
  String.raw`${SECTOR}\b${within(80)}\btold (?:us|officers) (?:what|which|how|where|that)\b${within(40)}\b(?:wrong|drafts?|specification|forms?|worked|missing|should|needed)\b`,
  String.raw`(?:held|ran|hosted)\b${within(30)}\b(?:mornings?|afternoons?|evenings?|days?|sessions?|events?|meetings?|workshops?) for ${within(30)}\b${SECTOR}\b${within(80)}\b(?:as a result|changed|took out|added|dropped|rewrote|altered|cut out)`,
  String.raw`${SECTOR}\b${within(20)}\b(?:saw|read|had|were sent|were shown|looked over)\b${within(30)}\bdrafts?\b${within(60)}\b(?:changed|altered|amended|rewrote|rewritten|revised|took out|added)`,
  // "The options were scored by a panel of patients and four charities."
  String.raw`(?:options?|ideas|models|sites|proposals|ways forward)\b${within(40)}\b(?:scored|ranked|rated|whittled down|narrowed(?: down)?|sifted|shortlisted|weighed up)\b${within(60)}\b(?:by|with)\b${within(60)}\b${SECTOR}`,
  String.raw`${SECTOR}\b${within(60)}\b(?:scored|ranked|rated|whittled down|narrowed|sifted|weighed up)\b${within(20)}\b(?:options|ideas|models|sites|proposals)`,
  String.raw`${SECTOR}\b${within(20)}\bput\b${within(40)}\bon the table\b`,
  // "Early listening with sixty people and nine local groups."
  String.raw`(?:early|earlier|first|initial|pre-?consultation) (?:listening|engagement|conversations?|talks|discussions?|workshops?|interviews)\b${within(30)}\b(?:with|from|among)\b${within(60)}\b${SECTOR}`,
  String.raw`(?:listened|spoke|talked) (?:to|with)\b${within(40)}\b${SECTOR}\b${within(120)}\b(?:because of|as a result of|in the light of|thanks to) (?:what|that|this)\b`,
  String.raw`${SECTOR}\b${within(60)}\b(?:word(?:ed|ing)?|phras(?:ed?|ing)) (?:it|this|the|these|our) `,
  // "Twenty of them charities, and the specification was rewritten on account of what they said."
  String.raw`${SECTOR}\b(?:(?! will | shall | must )[^.?]){0,140}\b(?:rewritten|rewrote|changed|altered|dropped|taken out|took out|revised|redrawn|split)\b[^.?]{0,40}\b(?:on account of|because of|as a result of|in consequence|in the light of|thanks to)\b`,
  String.raw`${SECTOR}\b[^.?]{0,120}\bwhat (?:they|these|those) (?:asked for|said|told us|wanted|suggested)\b[^.?]{0,25}\b(?:is|are|was|has been|have been) (?:now )?(?:in|built|included|taken)\b`,
];
