import { anyOf } from '@/lib/vocabulary/words.ts';

const asking = anyOf(
  'appl(?:y|ies|ied|ying|ications?)',
  'bids?|bidding|proposals?|expressions? of interest|requests?|requested|asks?|asked|asking',
  'forms?|submit(?:s|ted|ting)?|submissions?|plan(?:s|ned|ning)?|secured?|obtain(?:ed)?|in place',
  // "It should write to us at least eight weeks in advance."
  'write|writes|tell|tells|let|notif(?:y|ies|ied)|notice|inform(?:s|ed)?|contact|ring|wish(?:es)?|give up|hand back|withdraw|leave|reply|book',
);
/** What pays: "apply for the grant to be paid in advance". */
const paying = anyOf(
  'pa(?:y|ys|id|ying|yable|yments?)|instalments?|released?|transfer(?:red)?|advanced|sen[dt]|receiv(?:e|es|ed)|gets?|half|quarters?|thirds?|[0-9]+ ?%|per cent|quarterly|monthly|annually|money in',
);
/** So many characters that neither end the clause nor pay anything. */
const withoutPaying = String.raw`(?:(?!\b${paying}\b)[^.;:,]){0,70}?`;
/** Before something takes place, or well before it: money comes "in advance of need", and to whoever asks "in advance". */
const ahead = anyOf(
  '(?:well|long|far|some time|plenty of time|as far|at least [a-z0-9-]+ (?:days|weeks|months)) in advance',
  'in advance of (?!needs?\\b|spen[dt]|expenditure|costs?\\b|incurring)',
);
const sentAhead = 'appl(?:y|ied)|returned|submitted|be (?:in|with us)|reach us|plan|booked';

/** "Apply well in advance of when you will need the funding", "forms must be returned in advance": when to ask, and not when money comes. */
const asked = new RegExp(
  String.raw`\b${asking}\b${withoutPaying}\b${ahead}|\b(?:${sentAhead}) (?:it |them )?in advance\b`,
  'gi',
);

/** A sentence with what is to be asked for in advance made blank, so that what it pays in advance is heard; the rest keeps its place. */
export const withoutAskedAhead = (plain: string): string =>
  /\bin advance\b/i.test(plain) ? plain.replace(asked, (words) => ' '.repeat(words.length)) : plain;
