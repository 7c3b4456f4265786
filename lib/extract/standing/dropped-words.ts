import type { Block, DocumentText, Span } from '@/lib/document.ts';
import { quoteOf } from '@/lib/document.ts';
import { formerColumns, isKept } from '@/lib/extract/standing/old-columns.ts';
import { cellsOf, type RowCell, tablesInText } from '@/lib/extract/standing/text-rows.ts';
import { fold } from '@/lib/extract/values/fold.ts';

/**
 * The words that a document quotes from what it drops, or from terms of another time, inside lines that say something of their own besides: the old clause in a
 * row written in plain text, and what stands between quotation marks after "the conditions of the previous commissioner:".
 */
export const droppedWords = (doc: DocumentText): readonly Span[] => [
  ...tablesInText(doc).flatMap((rows) => oldCells(doc, rows)),
  ...doc.blocks.flatMap((block) => (block.furniture ? [] : oldQuotations(doc, block))),
];

/** A sum alone is kept: what is paid now is told by what was paid before. */
const onlySum = /^["']?(?:up to |about )?£ ?[0-9][0-9,.]*(?:k|m)?(?: a year| per (?:year|annum)| pa)?["']?$/i;

function oldCells(doc: DocumentText, rows: readonly Block[]): readonly Span[] {
  const [head, ...under] = rows.map((row) => cellsOf(doc, row));
  const columns = formerColumns(head?.map(({ plain }) => plain) ?? []);
  return columns.length ? under.flatMap((cells) => cells.filter(isDropped(columns))) : [];
}

const isDropped =
  (columns: readonly number[]) =>
  ({ plain }: RowCell, at: number, cells: readonly RowCell[]): boolean =>
    columns.includes(at) && at < cells.length - 1 && !onlySum.test(plain) && !cells.some((cell) => isKept(cell.plain));

const paper = '(?:conditions|terms|rules|(?:grant )?agreements?|contracts?|templates?|specifications?|schemes?|deeds?)';
const bodies =
  '(?:councils?|authority|funders?|commissioners?|boards?|trusts?|icbs?|boroughs?|county|district|clinical commissioning groups?|ccgs?|primary care trusts?)';
/** The paper that is quoted, right up to the mark: "the grant conditions of the previous commissioner:", "the phrase in our old contracts,". */
const ofOldPaper = new RegExp(
  String.raw`(?:\b(?:old|previous|former|outgoing|superseded|expired|defunct|last year's) (?:\w+ ){0,2}${paper}\b|\b${paper} (?:of|from|used by|issued by|set by) (?:the|our|a|an|another|some other|someone) ?(?:\w+ )?(?:previous|former|old|last|outgoing|other|neighbouring|else|predecessor)? ?(?:${bodies})\b|\b${paper}(?: \w+){0,3} (?:of|by) (?:the|our) predecessors?\b|\b(?:another|a neighbouring|some other|the previous|the former|our predecessor) ?(?:${bodies})?'s (?:\w+ ){0,2}${paper}\b)[^.;"]{0,50}$`,
  'i',
);
const isOfOldBody =
  /\b(?:old|previous|former|last|outgoing|other|another|neighbouring|predecessor\w*|superseded|expired|defunct|else)\b/i;
/** What is put in their place, or what still holds. */
const putIn =
  /\b(?:replac|substitut|instead|becom|amend|now|new|insert|add|alter|will read|still|remain|continu)\w*\b/i;
const holdsStill =
  /^[^.]{0,10}\b(?:(?:that|this|it|they|these|which) )?(?:still (?:appl|stand|hold|bind)|remains?\b|stays?\b|stands?\b|continues?\b|(?:will|shall) (?:apply|continue|bind)|appl(?:y|ies) (?:here|to you|too|now)|is carried over)/i;
const longestLead = 160;

/** Between one mark and the next; the marks stay, so that a sentence is cut where it was. */
function oldQuotations(doc: DocumentText, block: Block): readonly Span[] {
  const words = quoteOf(doc, block);
  if (!/["“]/.test(words)) return [];
  const { plain, at } = fold(words);
  const found: Span[] = [];
  for (const { index, 0: quoted } of plain.matchAll(/"[^"]{12,600}"/g)) {
    const before = plain.slice(Math.max(0, index - longestLead), index);
    const lead = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('"')) + 1);
    const source = ofOldPaper.exec(lead)?.[0];
    if (source === undefined || !isOfOldBody.test(source) || putIn.test(lead)) continue;
    if (holdsStill.test(plain.slice(index + quoted.length))) continue;
    found.push({ start: block.start + at(index + 1), end: block.start + at(index + quoted.length - 1) });
  }
  return found;
}
