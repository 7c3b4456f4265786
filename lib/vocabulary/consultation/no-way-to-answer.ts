import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const needs =
  '(?:needs?|costs?|demands?|targets?|aims?|requirements?|criteria|standards?|challenges?|priorities|objectives?|deadlines?|savings?|budgets?|gaps?|dut(?:y|ies)|expectations?|solutions?)';
const occasions =
  '(?:events?|meetings?|workshops?|sessions?|conversations?|drop-?ins?|roadshows?|exhibitions?|focus groups?)';
const later =
  '(?:reports?|results|outcomes?|findings|arrangements|decisions?|minutes|notices?|summar(?:y|ies)|replies|agenda|final [a-z]+)';
const papers =
  '(?:documents?|papers|plans?|drafts?|copies|evidence|polic(?:y|ies)|strateg(?:y|ies)|statements?|orders?|maps?|agenda)';
/**
 * Words of a way to answer that offer none: needs that are met, an event already held on which the draft was built, papers to be put on the website, services
 * that people use on line.
 */
const offersNone: readonly RegExp[] = [
  wordsOf(
    `(?<!\\b(?:a|the|this|each|any|our|your|public|open|town|village) )meet(?:s|ing)? (?!(?:on|about|to|at|for|in|where|with|will|is|of|and|or|held)\\b)(?:[a-z'-]+ ){0,5}${needs}`,
  ),
  wordsOf(
    `(?:following|after|since|further to|having held|as a result of|building on) ${within(170)}\\b${occasions}\\b${within(60)}\\b(?:(?<!\\bbe )held|ran|attended|took place|have been|has been|was|were|have (?:now )?(?:created|drafted|written|drawn|made|prepared|produced|revised))`,
  ),
  wordsOf(
    'call for (?:sites|evidence|proposals|ideas|bids|action|change|papers|entries|nominations)',
    '(?:present|current|existing|weekly|daily) drop-?ins?(?! (?:events?|meetings?|sessions? (?:to|for you|where)))',
    'drop-?in (?:arrangements?|services?|clinics?|centres?|provision|groups?|advice|hubs?|caf[eé]s?)',
  ),
  wordsOf(
    `(?:write[- ]?ups?|notes?|reports?|accounts?|records?|summar(?:y|ies)|minutes|photos|slides) (?:of|on|from) (?:(?:each|all|both) (?:of )?)?(?:the|our|these|those|that) (?:[a-z]+ ){0,2}${occasions}`,
  ),
  wordsOf(
    `click(?:ing)?\\b${within(30)}\\b(?:read|see|view|download|open)\\b${within(30)}\\b(?:results|reports?|pdf|maps?|press release|posters?|flyers?|minutes|findings|agenda)`,
  ),
];
/** The same of papers and services on the website, where the sentence asks nobody for an answer. */
const offersNoneOnline: readonly RegExp[] = [
  wordsOf(
    `${later}\\b${within(40)}\\b(?:will|shall|is to|are to|has|have)(?: now| also)? (?:then )?be(?:en)? (?:[a-z]+ (?:and )?)?(?:published|posted|put|available|placed|made)\\b${within(30)}\\b(?:on-?line|web ?site|page|portal|hub)`,
    `${later}\\b${within(60)}\\band will be (?:published|posted|put|available|placed)\\b${within(30)}\\b(?:on-?line|web ?site|page|portal|hub)`,
  ),
  wordsOf(
    'on-?line (?:services?|payments?|banking|bookings?|accounts?|catalogues?|shop(?:ping)?|learning|librar(?:y|ies)|safety|sales|resources|courses?|games|orders)',
    `services?\\b${within(20)}\\b(?:is|are|be) (?:also |now )?(?:available|accessed|used) on-?line`,
    `(?:renew|reserve|borrow|pay|paid|renewed|borrowed|apply|buy|order|download e-?books?)\\b${within(30)}\\bon-?line`,
  ),
];
/** Papers to read on the website are no way to answer, where nothing is said of a form or a survey. */
const toReadOnline: readonly RegExp[] = [
  wordsOf(
    `${papers}\\b${within(50)}\\b(?:is|are|be|is available|are available)\\b${within(40)}\\b(?:on-?line|web ?site|web ?page)`,
    `(?:read|see|view|download|find|inspect)\\b${within(30)}\\b${papers}\\b${within(40)}\\b(?:on-?line|web ?site|web ?page)`,
    `(?:publicis|publish|advertis)(?:e|es|ed|ing)\\b${within(60)}\\b(?:on|in) (?:their|its|our|the) (?:own )?web ?site`,
  ),
];

const toAnswer =
  /\b(?:fill(?:ing)? (?:it |this )?in|complet(?:e|ing)|respond|reply|comment on|take part|have your say|(?:give|tell|send|share) (?:us )?(?:your|what)|answer)\b/i;
const withForm = /\b(?:surveys?|questionnaires?|forms?|comments?|responses?|repl(?:y|ies)|views|feedback)\b/i;
const everywhere = (words: RegExp) => new RegExp(words.source, 'gi');
const always = offersNone.map(everywhere);
const unlessAsked = [...offersNone, ...offersNoneOnline].map(everywhere);
const unlessFormed = [...offersNone, ...offersNoneOnline, ...toReadOnline].map(everywhere);
/** A sentence with such words made into dashes of the same length, so that what is heard in the rest stands where it stood. */
export const withoutFalseWays = (plain: string): string =>
  (toAnswer.test(plain) ? always : withForm.test(plain) ? unlessAsked : unlessFormed).reduce(
    (words, none) => words.replace(none, (said) => '-'.repeat(said.length)),
    plain,
  );
