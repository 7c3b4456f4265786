import type { DocumentKind } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import { isPaidLess } from '@/lib/extract/changes/less.ts';
import { isVariedDown } from '@/lib/extract/changes/varied.ts';
import { order } from '@/lib/extract/kinds/cases.ts';
import { notHelpWithIt } from '@/lib/extract/kinds/help-with.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const agreement = anyOf(
  'agreements?|slas?|contracts?|grants?|awards?|arrangements?|funding|commission|the term|partnership|services?',
);
const ordinal = anyOf('further|second|third|fourth|fifth|final|new|additional');
const length = anyOf(
  'term|period|year|twelve months|six months|nine months|quarter|[0-9]+ months|twelvemonth|half-year',
);

/** "Has approved the first of the two extension years", "are taking up the option". */
const granting = [
  `(?:approv|exercis|agre|confirm|grant|activat|authoris|award|trigger)(?:e|es|ed|ing|s)?\\b${within(30)}\\b(?:the|its|our|your|a) (?:(?:${ordinal}|first|last|full|whole|one|only|optional|available|allowed) )?(?:of (?:the|its|our) )?(?:\\w+ ){0,2}(?:extensions?|options?)(?: years?| periods?)?`,
  `(?:taken|taking|takes?|took) up (?:the|its|our) (?:(?:${ordinal}|first|last|full|whole) )?(?:\\w+ ){0,2}(?:extensions?|options?)`,
  // "Has used her delegated powers to renew it for a further three years", "the grant is hereby renewed until".
  `(?:decided|agreed|resolved|approved|pleased|happy|glad|delighted|able|authorised|powers?|proposes?|writing|wish(?:es)?|intends?) to renew\\b${within(60)}\\b(?:for|to|until|till)\\b`,
  `(?:${agreement}|it)\\b${within(30)}\\b(?:is|are|has been|have been|be)(?: hereby| now| therefore)? renewed\\b${within(50)}\\b(?:for|to|until|till|on (?:the same|its|unchanged|identical))\\b`,
].map((words) => wordsOf(words));

/** What lets an agreement run on is said to whoever has it: "will run on to 30 June", "another twelve months", "we should like you to continue until". */
const prolonging: readonly RegExp[] = [
  ...granting,
  ...[
    `(?:offer|agree|propose|confirm|authorised|pleased|able|willing|prepared)(?:s|d|ed|ing)?\\b${within(50)}\\b(?:(?:a|an|the|this|your) (?:(?:${ordinal}|short|[a-z]+-month|one-year) )?(?:prolongation|extension|renewal|continuation|roll-?over)|(?:a|one) ${ordinal} ${length}|one more ${length}|another ${length})`,
    `(?:${agreement}|it)\\b${within(50)}\\b(?:will|shall|is to|are to|be|is|has been)(?: hereby| now| therefore| then| also| simply| thus){0,2} (?:carry on|run on|go on|continue|roll over|be rolled (?:over|on|forward)|rolled (?:over|on|forward)|(?:be )?(?:extended|prolonged|renewed|continued))\\b${within(70)}\\b(?:to|until|till|for|by|through)\\b`,
    `(?:${agreement}|it|this)\\b${within(30)}\\b(?:will|shall|is to)(?: therefore| then)? now run(?: on)? (?:to|until|till|for)\\b`,
    `(?:let|letting|allow|allowing|keep|keeping)\\b${within(40)}\\b(?:run on|running|carry on|go on|continue|roll over)\\b${within(40)}\\b(?:to|until|till|for)\\b`,
    `(?:roll|rolling|carry|carrying) (?:the|your|it|this|our) ?(?:\\w+ ){0,3}(?:over|on|forward) (?:for|to|until|till|into)`,
    `(?:like|ask|asking|invite|inviting|want|wish|glad for|happy for) (?:you|the \\w+|your \\w+) to (?:carry on|continue|go on|keep going|stay on)\\b${within(50)}\\b(?:to|until|till|for)\\b`,
    `(?:extend|prolong|renew|extending|prolonging|renewing) (?:the|your|this|our|its) (?:[\\w'-]+ ){0,5}(?:${agreement}|term)\\b${within(70)}\\b(?:to|until|till|for|by)\\b`,
  ].map((words) => wordsOf(words)),
];

/** Asked for, thought of, refused or only possible: nobody is offered anything yet. */
const notOffered =
  /\?$|^(?:if|where|should|unless)\b|\b(?:may|might|could|can|cannot|unable|not (?:be )?(?:able|possible|offer\w*|prolong\w*|extend\w*|renew\w*)|(?:with|has|have|had|was|is|be) (?:an?|the|no|one|its) (?:\w+ )?option|request(?:ed|s)? (?:for|that)|not (?:to )?(?:be )?(?:exercis|tak(?:e|en|ing) up|approv|agree|confirm)\w*|asked (?:for|us)|refus\w+|would (?:only|have)|whether)\b/i;

/** What an offer of a further term settles besides. */
const terms: readonly RegExp[] = [
  /£ ?[0-9][0-9,.]*[km]?\b[^.;]{0,50}\b(?:a year|a month|a quarter|pro rata|months|per annum|period|term|as now|as before|instalments?|payable|uplift|this year's)\b|\b(?:price|sum|amount|fee|payment|figure|value)\b[^.;]{0,50}£|\b(?:same|present|current|existing|this year's) (?:level of (?:funding|grant|support)|sum|amount|price|rate|value|figure)\b/i,
  ...[
    `(?:pay|paid|paying|payable|payments?|invoices?|instalments?)\\b${within(60)}\\b(?:advance|arrears?|invoices?|quarter|month|months|instalments?|days|ahead)`,
    `notice\\b${within(60)}\\b(?:days|weeks|months?|stays?)|(?:days|weeks|months?)(?:' | of | |'s )(?:\\w+ )?notice`,
    'sign(?:ed|ature)?|countersign(?:ed)?|accept(?:ance|ed|able)?|agree to the (?:extension|terms)|executed',
    'remains? (?:as|in (?:full )?force|unchanged)|unchanged|continues? in (?:full )?force|(?:all |any )?other terms|terms? (?:\\w+ )?(?:stands?|remain|apply)|(?:stands?|stays?|stand) as (?:they|it)|(?:on|under|with) (?:exactly )?the same (?:terms|conditions|basis)|nothing else (?:in|is)|save as|as before',
    'monitoring|returns?|indicators|reports?|reporting|outcomes',
  ].map((words) => wordsOf(words)),
];
const leastTerms = 3;

/** What else is prolonged or varied. */
export const otherThing = wordsOf(
  `(?:tenan(?:t|cy)|leases?|allotment)${notHelpWithIt}`,
  'licen[cs]e|garage|fixed[- ]term|secondment|employment|your post|planning|permit|deadline|loan|mortgage|insurance|warranty|consultation',
);
const employs =
  /\b(?:human resources|your (?:post\b(?! ?code)|salary|employment)|present salary|line manager|redundan\w+)\b/i;
/** The paper that says as well that there will be no more after it ends the help. */
const endsItToo = wordsOf(
  'no (?:more|further) (?:money|payments?|grants?|funding|will be paid|sum)|not (?:be )?(?:renewed|replaced|followed|continued)|cease to (?:fund|pay|commission)',
);
const titleOfMore =
  /\b(?:extensions?|option|extending|extended|prolong\w*|renew(?:al|ed|ing)|roll(?:ing|ed)?[- ]?over|continuation)\b/i;
const titleOfEnd =
  /\b(?:end(?:ing)?|cuts?|reduc\w+|withdraw\w+|terminat\w+|closure|decommission\w+|notice of|cessation)\b/i;

/** The words in which a paper lets an agreement run on and says on what terms; null where it does not, or where it gives the day of an end and no title of it speaks of more. */
export function prolongsIt(
  titles: readonly string[],
  own: readonly Sentence[],
  isEnding: boolean,
): readonly Span[] | null {
  const said = prolonging.flatMap((pattern) =>
    mayHold(own, pattern).flatMap((place) => {
      const sentence = own[place];
      return sentence &&
        !sentence.block.furniture &&
        sentence.standing === 'current' &&
        pattern.test(sentence.plain) &&
        !notOffered.test(sentence.plain)
        ? [sentence]
        : [];
    }),
  );
  const isSaidFirst = own
    .slice(0, mostFirst)
    .some((sentence) => said.includes(sentence) && granting.some((pattern) => pattern.test(sentence.plain)));
  if (isEnding && !isSaidFirst && !titles.some((words) => titleOfMore.test(words))) return null;
  if (!said.length || titles.some((words) => otherThing.test(words) || titleOfEnd.test(words))) return null;
  if (isHeldBy(own, employs) || isHeldBy(own, endsItToo)) return null;
  if (terms.filter((pattern) => isHeldBy(own, pattern)).length < leastTerms) return null;
  return [...new Set(said)].slice(0, mostShown).map(({ start, end }) => ({ start, end }));
}
const mostShown = 3;
/** A letter comes to what it grants among its first lines. */
const mostFirst = 15;

/** "Is not included in the extension year", "and its funding will cease": a part of what ran until now. */
const leavesOut = wordsOf(
  `(?:not|no longer) (?:be )?(?:included|(?:form )?part of|covered|carried (?:over|forward|into)|provided for)\\b${within(40)}\\b(?:extension|extended|further (?:term|year|period)|new (?:term|year|period))`,
  `(?:(?:its|their) (?:share of the )?(?:funding|money|budget|grant)|(?:payments?|funding) for (?:it|them|that|this))\\b${within(40)}\\b(?:will|shall|is to|are to) (?:therefore |then )?(?:cease|stop|end|be withdrawn|come out)`,
);

/** What lets an agreement run on offers money; that it comes to its close later on, or that the old term does, cuts nothing. */
export const withProlonged = (heard: readonly DocumentKind[], own: readonly Sentence[]): readonly DocumentKind[] => {
  const isCut = own.some(
    ({ plain, standing }) =>
      isVariedDown(plain) || (standing === 'current' && (leavesOut.test(plain) || isPaidLess(plain))),
  );
  return order.filter((kind) => kind === 'funding' || (kind === 'change' && isCut && heard.includes(kind)));
};
