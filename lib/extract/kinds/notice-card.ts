import type { Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** A card names its fields among the first lines of a page. */
const mostLines = 120;
const longestField = 60;
/** So many different fields make a card; fewer may stand beside any paper. */
const least = 4;

/** The day by which to bid. */
const closing =
  /^(?:(?:tender|bid|submission|response|listing|quotation|application) )?(?:closing (?:date|time)|deadline|close date|end date|closes)\b|^deadline for (?:tenders|bids|submissions?|responses|quotations|requests|receipt)\b|^expressions? of interest (?:window|ends?|deadline)\b|^closing date for (?:tenders|bids|submissions?|responses|quotations)\b/i;
/** Fields that only a contract's notice has. */
const ofContracts: readonly RegExp[] = [
  /^(?:estimated )?contract (?:start|end|dates?|period|duration|length)\b/i,
  /^(?:(?:estimated |total )?(?:contract value|value of (?:the )?contract)|contract (?:type|reference|location)|location of contract)\b/i,
  /^(?:procedure|procurement (?:procedure|type|stage|reference|method|route))\b(?!.*\bof (?:the )?(?:council|committee)\b)/i,
  /^(?:CPV|common procurement)\b/i,
];
const ofNotices: readonly RegExp[] = [
  /^(?:date )?(?:published|publication)(?: date)?\b|^date of (?:publication|dispatch)\b/i,
  /^(?:(?:procurement|notice|opportunity|current) )?(?:status|stage)\b/i,
  /^(?:estimated |total )?value\b/i,
  /^(?:lots?|number of lots|award criteria|suitable for (?:smes?|vcses?))\b/i,
  /^(?:clarification|enquiry|questions?) (?:deadline|closing)\b|^deadline for (?:clarifications?|questions|enquiries)\b/i,
  /^(?:buyer|contracting authority|organisation name|department)\b/i,
  /^(?:approach to market|expressions? of interest)\b/i,
  /^(?:notice|opportunity|tender) (?:type|reference|id|number)\b/i,
];
/** The same card once the contract has been let, or before anybody is asked. */
const notOpen =
  /^(?:award(?:ed)?(?: (?:date|value|supplier|on))?|date (?:of )?(?:contract )?award(?:ed)?|(?:winning )?suppliers?|contractor)\b(?!.*\bcriteria\b)(?!.*\b(?:estimated|expected|decision)\b)|\b(?:awarded|planning|planned procurement|pipeline|future opportunity|early engagement) ?(?:notice|stage)?$|^(?:status|stage):? (?:awarded|closed|withdrawn|cancelled|planning)\b/i;

/** The fields of the card in which a procurement portal sets out a tender, with the days to bid; null where a page has no such card. */
export function noticeCard(sentences: readonly Sentence[]): readonly Span[] | null {
  const lines = sentences.slice(0, mostLines).flatMap((sentence) => {
    const { plain, block } = sentence;
    const words = plain.replace(/^[-•* ]+/, '');
    return words.length <= longestField && !block.furniture && !/[.?!]$/.test(words) ? [{ sentence, words }] : [];
  });
  const find = (field: RegExp) => lines.find(({ words }) => field.test(words));
  const due = find(closing);
  if (!due || find(notOpen)) return null;
  const ours = ofContracts.flatMap((field) => find(field) ?? []);
  const others = ofNotices.flatMap((field) => find(field) ?? []);
  if (!ours.length || 1 + ours.length + others.length < least) return null;
  return [due, ...ours, ...others].slice(0, 3).map(({ sentence: { start, end } }) => ({ start, end }));
}

/** Over the words in which a notice tells what is to be bought. */
const describes =
  /^(?:[IVX0-9.()]{1,8} )?(?:(?:notice|short|contract|procurement|opportunity) description|description of (?:the )?(?:procurement|contract|notice|opportunity|requirement)|nature of (?:the )?(?:procurement|contract)|notice summary)(?: of (?:the )?[a-z]+)?:?$/i;
/** What such a description settles. */
const settles: readonly RegExp[] = [
  wordsOf('the contract (?:is (?:for|to)|will|shall|covers|involves|includes)', 'provision of', 'requires?'),
  wordsOf(
    'initial (?:contract )?(?:term|period)',
    'contract (?:period|term|dates?|start|runs|will run|shall (?:run|start))',
  ),
  wordsOf(
    '(?:option|right|possibility|may)(?: \\w+)? to extend',
    'extend (?:the|it|this) [^.;]{0,40}\\bby',
    'extensions? (?:of|for)',
  ),
  wordsOf('(?:the|a) (?:contractor|supplier|service provider)'),
  wordsOf('(?:value|budget|worth)\\b[^.;]{0,40}£', '£[^.;]{0,30}\\bvat'),
];
const leastSettled = 3;
const isLet =
  /\b(?:(?:was|were|has been|have been|is now|now) (?:awarded|let|won)|awarded to|award notice|contract award|was bought)\b/i;

/** The description of a contract under a notice's own heading, without its card; null where there is none, or the contract has been let. */
export function noticeDescribed(own: readonly Sentence[]): readonly Span[] | null {
  const heading = own.slice(0, mostLines).find(({ plain, block }) => !block.furniture && describes.test(plain));
  if (!heading || isHeldBy(own, isLet)) return null;
  const found = settles.flatMap((pattern) => {
    const place = mayHold(own, pattern).find((at) => pattern.test(own[at]?.plain ?? ''));
    return place === undefined ? [] : (own[place] ?? []);
  });
  if (found.length < leastSettled || own.some(({ plain }) => plain.length <= longestField && notOpen.test(plain)))
    return null;
  return [...new Set([heading, ...found])].slice(0, 3).map(({ start, end }) => ({ start, end }));
}
