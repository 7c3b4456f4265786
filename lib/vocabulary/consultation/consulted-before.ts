import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const organisations = anyOf(
  SECTOR,
  '(?:grant|contract)[- ]?holders?|(?:grant|council|currently)?[- ]?funded (?:organi[sz]ations?|groups?|projects?|bodies)|recipients?|providers?|organi[sz]ations?|groups',
);
const who = anyOf(organisations, 'you', 'users', 'residents', 'people');
/** "A consultation event on the new road": of something else than the cut; "on 3 May" and "on the grants" are not. */
const ofElse =
  '(?! (?:on|about|for) (?![0-9]|(?:the |our |these |those |how |main |voluntary |community )*(?:grants?|funding|cuts?|savings?|reductions?|changes|proposals?|options|budget|funded|organi[sz]ations?|groups|charities|providers)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b))';
const events = String.raw`(?<!\bstaff )(?:consultation|engagement|listening|stakeholder)(?: and \w+)? (?:events?|meetings?|sessions?|workshops?|evenings?|days?)${ofElse}`;
const done = '(?:held|attended|run|hosted|carried out|undertaken|conducted|completed)';
/** "Has been arranged" is still to come. */
const wasHeld = `(?:(?:was|were|has been|have been|had been)(?: (?:then|also|first|well|all|each))? ${done}|took place|(?:has|have) taken place|had been (?:arranged|organi[sz]ed))`;
/** What officers talk over with groups whether or not there is a cut. */
const asUsual = '(?:returns?|monitoring|accounts|progress|performance|bids?|applications?|invoices?|reports?)';
/** That people were heard, as reports and minutes tell it: "60 people came to a consultation meeting", "officers have met each organisation". */
export const consultedBefore = wordsOf(
  String.raw`${events}\b${within(50)}\b${wasHeld}`,
  String.raw`(?<!\b(?:not|never|please|you) (?:have )?)(?:attended|came to|took part in|taken part in|joined|went to)\b${within(30)}\b${events}`,
  String.raw`(?<!\bstaff )(?:consultation|engagement)(?: exercise)? with ${within(40)}\b(?:${who})\b${within(20)}\b${wasHeld}`,
  '(?<!\\bstaff )consultation(?: exercise)?,? (?:(?:was|has been|had been)(?: (?:then|also|first))? (?:conducted|completed)|had been (?:organi[sz]ed|arranged))',
  String.raw`officers?(?: from [\w ]{3,30})? (?:have|has|had)(?: each| now| also| since)? (?:met|visited|seen|interviewed|spoken (?:to|with))(?: with)? (?:each|every|all)\b${within(25)}\b(?:${who}|organi[sz]ation|group|club|charity)\b(?![^.;]{0,60}\b${asUsual}\b)`,
  String.raw`(?:survey|questionnaire|poll) of (?:the |all |our )?(?:\w+ )?(?:${organisations})\b${within(20)}\b(?:found|showed|said|was|drew|brought)`,
  String.raw`(?:option|approach|way|model)s?\b${within(12)}\b(?:supported|favoured|preferred|backed|chosen) by (?:the )?${SECTOR}`,
  String.raw`(?:option|approach|way|model)s?(?: that| which)? (?:the )?${SECTOR} (?:\w+ )?(?:supported|favoured|preferred|backed|chose|asked for|wanted)`,
);
