import type { Line } from '@/lib/read/text/lines.ts';

/** As long as a heading may be, and as short as what stands under it. */
const most = 70;
const saidWhole = /[.:;?!]["'”’)]?$/;
const endsAsSaid = /[.,;:!?…]["'”’)]?$/;
/** "2. Purpose of the grant", "8 Ending early", "Schedule 2 – Payment", "Part B: What we pay". */
const numbered =
  /^(?:[A-H]?\d{1,2}(?:\.\d{1,2})?[.)]?|(?:section|part|schedule|annex|appendix|clause|step|stage) (?:\d{1,2}|[A-H])\s?[.:–-]?) ["“‘']?[A-Z][a-z]+/i;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const salutation = /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b/i;
/** What opens and closes a letter, and the lines of its head. */
const ofLetter =
  /^(?:kind|best|warm(?:est)?|with|many|yours|ever|all)\b.{0,40}\b(?:regards|wishes|thanks|faithfully|sincerely|ever|regret|gratitude)\b|^(?:yours|regards|thanks|signed|dated|enc|cc|copy|tel|telephone|to|from|sent|date|our ref|ref|reference|subject|re)\b(?! [a-z])|@/i;

/** Whether a line that stands alone heads what comes next, where nothing but its place and its words can tell: something said whole, or a list, follows it. */
export function headsNext(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const { text, block } = line;
  if (block.kind !== 'paragraph' || !next || text.length > most || endsAsSaid.test(text)) return false;
  if (text.includes('|') || salutation.test(text) || ofLetter.test(text)) return false;
  if (numbered.test(text)) return !month.test(text) && goesOnIn(line, before, next);
  if (/\d|^[^A-Z"“‘']/.test(text)) return false;
  return isParted(before) && (next.block.kind === 'item' || (next.text.length > most && saidWhole.test(next.text)));
}

/** The last of some short lines heads nothing: an address, names, a list without bullets. */
const isParted = (before: Line | undefined): boolean =>
  before !== undefined && (before.block.kind === 'item' || saidWhole.test(before.text) || salutation.test(before.text));

const countedLine = /^[A-H]?\d{1,2}[.)]? /;

/** Under "2. Purpose" stands "2.1 The grant …", a sentence or a table; beside "2. Tea" stands "3. Coffee". */
function goesOnIn({ text }: Line, before: Line | undefined, next: Line): boolean {
  const own = /^[A-H]?\d{1,2}(?=[.)]? )/.exec(text)?.[0];
  if (own && next.text.startsWith(`${own}.`)) return true;
  const isListed =
    countedLine.test(next.text) || (before && countedLine.test(before.text) && !saidWhole.test(before.text));
  return !isListed && (saidWhole.test(next.text) || isParted(before));
}
