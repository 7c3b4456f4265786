import type { Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';

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
