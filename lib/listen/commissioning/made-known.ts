import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { eventsBefore } from '@/lib/listen/events-before.ts';
import { listen } from '@/lib/listen/listen.ts';
import { earlyWord, otherWord } from '@/lib/vocabulary/commissioning/early-word.ts';

/** Told of it before the notice: a planned or prior notice, a market event. */
const advance =
  /\b(?:(?:gave|given) (?:early |advance |good |due )?(?:word|warning|notice) of (?:this|the|our) (?:tender|opportunity|contract|competition|procurement|invitation)|notices? of (?:our plans?|what (?:we|the \w+) (?:had in mind|planned|intended|meant|wanted) to buy)|(?:tender|dates|opportunity|competition|timetable|contract) (?:was|were|has been|have been|had been) (?:trailed|flagged|signalled|announced in|made known)|(?:planned procurement|prior information|preliminary market engagement|pipeline|periodic indicative) notices?|PIN\b|(?:early |soft |preliminary |pre-)?market (?:engagement|testing|events?|warming|sounding|briefing)s?|(?:provider|supplier|bidder)(?:s|s'|'s)? (?:engagement|information|briefing|open) (?:events?|days?|sessions?|meetings?)|meet[- ]the[- ]buyer|procurement pipeline|(?:intention|plans?) to (?:tender|procure|re-?tender)|(?:provider|supplier|bidder) (?:days?|events?|briefings?)|forward plan (?:of|for) (?:\w+ )?(?:contracts|tenders|procurement\w*|commissioning|buying)|(?:procurement|commissioning|contracts) forward plan|(?:first|early|earlier|engagement) notices? (?:of|about|\(|was|were|went|appeared)|(?:told|warned|informed|wrote to|let) (?:the market|providers|bidders|suppliers|(?:local |voluntary )?(?:groups|charities|organisations))\b[^.;]{0,40}\b(?:coming|to come|on its way|our plans|our intention|this (?:tender|contract|would))|(?:organisations|providers|bidders|suppliers|charities|groups)\b[^.;]{0,30}\bmarket (?:day|morning)|(?:have|has) known (?:of|about) (?:this|the (?:tender|contract))|(?:tender|contract|opportunity)\b[^.;]{0,20}\b(?:trailed|flagged|signalled)|(?:weeks'?|months'?|week's|month's) (?:warning|notice) of (?:this|the) (?:invitation|tender|contract|competition|procurement)|notice that (?:this|the) (?:tender|contract|opportunity)|(?:sessions?|events?|meetings?|briefings?|workshops?) for (?:possible|potential|interested|would-be) (?:bidders|providers|suppliers|tenderers)|(?:advertised|published|announced|trailed|notified) (?:our|the|its) (?:plans?|intentions?)|pipeline (?:entry|notice)|(?:advertised|published|announced|trailed|notified|told) (?:\w+ ){0,3}in advance|in advance of (?:issuing|publishing|releasing|launching|inviting) (?:a |an |the )?(?:formal )?(?:ITT|tenders?|invitation|procurement|competition))\b/i;
/** Not told at all, or not of this: another round, a promise for next time. */
const notAdvance =
  /\b(?:no (?:prior|planned|preliminary|market|soft)|not (?:published|held|undertaken)|next (?:tender|notice)|recurring|will be published)\b/i;
/** "No planned procurement notice was published", "this was not advertised in advance". Market engagement alone may be left out where a notice went before. */
const unannounced =
  /\bno (?:planned|prior|advance|earlier|preliminary|pipeline|early)\b[^.;]{0,30}\b(?:notices?|warning|publicity|announcement)\b|\bnot\b[^.;]{0,30}\b(?:advertised|announced|published|trailed|notified|made known|flagged|publicised)\b[^.;]{0,20}\b(?:in advance|beforehand|ahead of (?:time|this)|before now)\b|\b(?:do|does|will|shall|did|have|has) not (?:give|given|publish\w*|provide\w*) (?:any )?(?:advance|prior|early) (?:notice|warning)\b|\bnot (?:made )?aware of (?:this|the) (?:tender|contract|opportunity|fund|round)\b[^.;]{0,20}\bbefore\b|\bwithout (?:any )?(?:advance|prior|early) (?:notice|warning|publicity)\b|\b(?:first|only) (?:notice|word|announcement)\b[^.;]{0,20}\b(?:of|about) (?:this|the) (?:tender|contract|opportunity|procurement)\b/i;
/** A duty to give early notice of something else, or another body's own tender. */
const ofAnotherNotice =
  /\b(?:must|shall|should|has to|have to|needs? to) (?:be )?giv\w*\b|\b(?:early|advance|prior) notice of (?:any |all )?(?:absences?|changes?|closures?|staff\w*|visits?|leave)\b|\bits own (?:tender|contract|procurement)\b|\b(?:will|shall) be (?:trailed|flagged|announced|listed)\b/i;
const otherRound =
  /\b(?:last (?:time|round)|(?:19|20)[0-9]{2} (?:tender|round)|direct award|award notice|withh\w+|reduc\w+|withdr\w+|suspend\w*|terminat\w+|visit\w*|inspect\w*|audit\w*)\b/i;

const standing = ['current', 'past'] as const;

/** Where a tender says that word of it went out before the invitation. */
export function toldBefore(facts: Facts): Sentence[] {
  const told = [
    ...listen(facts, advance, { standing, not: notAdvance }),
    // "Saying roughly when this would come out" supposes nothing.
    ...earlyWord.flatMap((pattern) => listen(facts, pattern, { standing: [...standing, 'supposed'], not: otherWord })),
  ].filter(({ denied, sentence }) => !denied && !isOfAnother(facts, sentence) && !ofAnotherNotice.test(sentence.plain));
  return [...new Set([...told.map(({ sentence }) => sentence), ...eventsBefore(facts)])];
}

/** Where it says that nobody was told of it beforehand. */
export const saidUntold = (facts: Facts): Sentence[] =>
  listen(facts, unannounced, { standing, not: otherRound })
    .filter(({ sentence }) => !isOfAnother(facts, sentence))
    .map(({ sentence }) => sentence);
