import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** Those of the funder's staff who see to what is said. */
const office = anyOf(
  "(?:our|the|its|my) (?:[a-z]+(?:'s)? ){0,2}(?:press|communications?|media|comms|publicity) (?:team|office|officers?|desk|unit|manager)s?",
  "(?:our|the) (?:leader|mayor|chief executive|commissioner|director)(?:'s)?(?: office)?",
  'us|me',
);
const settle = '(?:clear|agree|settle|approve|vet|sign)(?:s|d|ed|ing|led|ted)?(?: off)?';
const wording = anyOf(
  '(?:wording|words|text|form of words|lines?|message|copy)',
  '(?:\\w+ )?(?:statements?|announcements?|articles?|letters?|posts?|comments?)|what(?:ever)? (?:you|they|it|the \\w+) \\w+|anything (?:that )?(?:you|they|it|the \\w+) \\w+',
);
/** "You must clear the wording with our Communications Office", "agreed with our press office", "let the press office approve the text". */
export const wordingSettled = wordsOf(
  `${settle}\\b${within(15)}\\b${wording}${within(25)}\\b(?:with|by|past|through) ${office}`,
  `${wording}${within(90)}\\b(?:be|is|are|being) (?:first )?(?:to be )?${settle}\\b${within(10)}\\b(?:with|by|past|through) ${office}`,
  `${office} (?:(?:has|have|to|must|will|should) )?(?:first )?${settle}\\b${within(15)}\\b${wording}`,
);
/** It is asked or laid down, and no help that is offered. */
export const isAsked = /\b(?:must|shall|should|please|has to|have to|needs? to|(?:is|are) to|ask|require|expect)\b/i;
export const onlyOffered =
  /\b(?:if (?:you|they|it) (?:wish|like|want|would|need)|(?:happy|glad|pleased|willing|able) to|can help|may (?:like|wish|want)|we (?:shall|will|would) (?:agree|clear|settle))\b/i;
/** Those who are to be told, besides the press: the organisation's own people. */
export const ownPeople = /\b(?:your|its|their) (?:own )?(?:members|supporters|users|clients|service users|families)\b/i;
