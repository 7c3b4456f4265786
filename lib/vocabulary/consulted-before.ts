import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const who = anyOf(
  SECTOR,
  'you|(?:grant|contract)[- ]?holders?|(?:grant|council|currently)?[- ]?funded (?:organi[sz]ations?|groups?|projects?|bodies)|recipients?|providers?|users|organi[sz]ations?|groups|residents|people',
);
const events = String.raw`(?<!\bstaff )(?:consultation|engagement|listening|stakeholder)(?: and \w+)? (?:events?|meetings?|sessions?|workshops?|evenings?|days?)`;
const wasHeld =
  '(?:was|were|has been|have been|had been|took)(?: (?:then|also|first|well|all|each))? (?:held|attended|run|organi[sz]ed|arranged|place|hosted|carried out|undertaken|conducted|completed)';
/** What officers talk over with groups whether or not there is a cut. */
const asUsual = '(?:returns?|monitoring|accounts|progress|performance|bids?|applications?|invoices?|reports?)';
/** That people were heard, as reports and minutes tell it: "60 people came to a consultation meeting", "officers have met each organisation". */
export const consultedBefore = wordsOf(
  String.raw`${events}\b${within(50)}\b${wasHeld}`,
  String.raw`(?:attended|came to|come to|took part in|taken part in|joined|went to|at)\b${within(30)}\b${events}`,
  String.raw`(?<!\bstaff )(?:consultation|engagement)(?: exercise)? with ${within(40)}\b(?:${who})\b${within(20)}\b${wasHeld}`,
  '(?<!\\bstaff )consultation(?: exercise)?,? (?:was|has been|had been)(?: (?:then|also|first))? (?:organi[sz]ed|arranged|conducted|completed)',
  String.raw`officers?(?: from [\w ]{3,30})? (?:have|has|had)(?: each| now| also| since)? (?:met|visited|seen|interviewed|spoken (?:to|with))(?: with)? (?:each|every|all)\b${within(25)}\b(?:${who}|organi[sz]ation|group|club|charity)\b(?![^.;]{0,60}\b${asUsual}\b)`,
  String.raw`(?:survey|questionnaire|poll) of (?:the |all |our )?(?:\w+ )?(?:${who})\b${within(20)}\b(?:found|showed|said|was|drew|brought)`,
  String.raw`(?:option|approach|way|model)s?\b${within(12)}\b(?:(?:supported|favoured|preferred|backed|chosen) by|(?:that|which)) (?:the )?${SECTOR}\b`,
);
