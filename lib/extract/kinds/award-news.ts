import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Those who are given money, told of by somebody else. */
const funded = anyOf(
  'groups|charities|projects|organi[sz]ations|clubs|communities|schemes|societies|(?:good )?causes|associations|initiatives|applicants|bids|winners|hubs|centres|schools|volunteers|halls|(?:ideas|proposals)',
);
const money =
  '(?:£ ?[0-9]|grants?\\b|funding\\b|funds?\\b|cash\\b|money\\b|awards?\\b|boost\\b|a share\\b|share of\\b)';
const got =
  '(?:awarded|given|granted|handed|win|won|receive|received|get|share|shared|secure|secured|scoop|scooped|land|landed|benefit(?:ed)? from|celebrate)';

/** "Twelve charities share £80,000", "grants handed out to 23 good causes", "successful projects announced". */
const headline = [
  `\\b${funded}(?: (?:have been|are|were|have|to|set to|will|all))? ${got} (?:[\\w'-]+ ){0,5}?${money}`,
  `(?:£ ?[0-9][0-9,.]*(?:k|m| million)?|\\b(?:grants?|funding|cash|money|boost))(?: [\\w'-]+){0,3}? (?:awarded|handed out|given|goes?|went|shared|helps?) (?:[\\w'-]+ ){0,4}?${funded}\\b`,
  '\\b(?:successful|winning|funded) (?:[a-z]+ ){0,2}(?:projects|applicants|groups|bids|charities|organisations) (?:[a-z]+ ){0,2}(?:announced|revealed|named|unveiled|chosen)\\b',
  '\\b(?:fund|funding|grants?) (?:[a-z]+ ){0,2}(?:recipients|winners) (?:[a-z]+ ){0,2}(?:announced|revealed|named|unveiled|chosen)\\b',
].map((words) => new RegExp(words, 'i'));
/** The first that is said: of several groups, and as done. */
const report = new RegExp(
  `^(?:[\\w'-]+ ){0,7}?${funded}\\b(?: [\\w',-]+){0,7}? (?:have|has) (?:just |now |recently |today |all |each |been )*${got} (?:[\\w'-]+ ){0,5}?${money}`,
  'i',
);
/** "Groups have received over £1m since 2010": of a fund that still gives. */
const overYears = /\b(?:since|over the (?:years|last|past)|(?:each|every) year|in the past|so far|to date)\b/i;
/** What is on offer all the same, or on what terms it was given. */
const offers = wordsOf(
  'how to apply|apply (?:by|online|using|now|until|for|to (?:us|the))|(?:can|may|could|to) (?:now |still |also )?(?:apply|bid)|applications? (?:are |will |must |should |can |now )?(?:be )?(?:close|open|must|should|invited|welcome|received)|(?:closing date|deadline)s? (?:for|of|to)|(?:now|still|will be|is|are|re-?opens?) open(?:s|ing)?',
  'you(?:r group)? (?:must|shall|will|may|can|should|have)|your (?:grant|award|application|organisation|funding)|dear',
  'eligib\\w+|who can|(?:is|are|still) (?:still |now )?(?:available|on offer)|we (?:can |will )?(?:fund|support|offer)|(?:fund|scheme|programme|grants) (?:offers?|covers?|pays? for|(?:is|are) for)',
  "(?:recipients?|grant[- ]?holders?|provider) (?:shall|must|will|may)|we(?: will| shall) pay|(?:weeks|months|days)'? (?:written )?notice|in (?:advance|arrears)|instalments|(?:terms and )?conditions of",
);

/** Whether a paper is news of the money that others were awarded, and offers none: its title says so, or the first that it says. */
export const isAwardNews = (
  titles: readonly string[],
  opening: readonly Sentence[],
  own: readonly Sentence[],
): boolean =>
  (titles.some((words) => headline.some((pattern) => pattern.test(words))) ||
    opening
      .filter(({ block }) => block.kind !== 'heading')
      .slice(0, mostBefore)
      .some(({ plain }) => report.test(plain) && !overYears.test(plain))) &&
  !isHeldBy(own, offers);
/** A dateline and a summary may stand before it. */
const mostBefore = 3;
