import type { DocumentText } from '@/lib/document.ts';
import { quoteOf } from '@/lib/document.ts';
import { fold } from '@/lib/extract/values/fold.ts';

/** Longer, a line is no value, or no label. */
const longestValue = 60;
const longestLabel = 90;

/**
 * The line above one that holds only a day, a sum or a length, as cards of portals and forms that have lost their layout set them: "Closing date" over
 * "30 May 2025". Null for any other line.
 */
export function labelLine(doc: DocumentText, place: number): string | null {
  const [above, block] = [doc.blocks[place - 1], doc.blocks[place]];
  if (!above || !block || block.kind !== 'paragraph' || block.furniture || above.furniture || block.labels?.length)
    return null;
  if (above.kind !== 'paragraph' && above.kind !== 'item') return null;
  if (block.end - block.start > longestValue || above.end - above.start > longestLabel) return null;
  const words = fold(quoteOf(doc, above)).plain.trim();
  return isValue(fold(quoteOf(doc, block)).plain.trim()) && !isValue(words) && label.test(words)
    ? words.replace(/:$/, '')
    : null;
}

const isValue = (words: string) => onlyDay.test(words) || onlySum.test(words) || onlyLength.test(words);

/** "Friday 30 May 2025, 12 noon", "30/05/2025 12:00", "Noon, 30 May 2025", "1 April 2026 to 31 March 2029", "Week commencing 3 March 2025". */
const onlyDay =
  /^(?!.*\b(?:is|are|was|were|will|the|we|you)\b)(?:(?:from|by|noon,?|midday,?|week commencing|w\/c) )?(?:[a-z]{3,9},? )?[0-9]{1,2}(?:st|nd|rd|th)?(?:[/.-][0-9]{1,2}[/.-]| (?:of )?[a-z]{3,9},? )(?:20)?[0-9]{2}\b[a-z0-9 ,:./()-]{0,45}$/i;
/** "£450,000", "£1.2m to £1.5m (excluding VAT)". */
const onlySum = /^(?:up to |about |approximately |circa )?£ ?[0-9][a-z0-9 ,.£()/-]{0,40}$/i;
/** "36 (months)", "3 years". */
const onlyLength = /^(?:[0-9]{1,3}|one|two|three|four|five) \(?(?:days|weeks|months?|years?)\)?$/i;
/** A name of a field, after its number where it has one: no sentence, and nothing with a stop in it. */
const label = /^(?:[IVX]{1,4}\.[0-9.]{1,5}\) )?(?!(?:and|or|but) )[A-Z][A-Za-z0-9,/&' ()-]{2,85}:?$/;

/** "1. Loans", "b) rent", "(iii) alcohol": a short line of a list that counts. */
const counted = /^(?:[0-9]{1,2}[.)]|\(?[a-h]\)|\([ivx]{1,4}\))\s+\S.{0,100}$/;
/** "We cannot pay for:", "What can the money not be used for?". */
const leadsInto = /^(?!(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)]?|\(?[a-z]{1,4}\))\s).{3,150}[:?]$/;
const longestList = 15;

/** What leads into a list that counts its lines, where reading made paragraphs of them; not a clause of an agreement, whose parts are counted too. Null for any other line. */
export function leadOfCounted(doc: DocumentText, place: number): string | null {
  const textAt = (at: number): string | null => {
    const block = doc.blocks[at];
    if (block?.kind !== 'paragraph' || block.furniture || block.labels?.length) return null;
    return block.end - block.start > longestLead ? null : quoteOf(doc, block).trim();
  };
  if (!counted.test(textAt(place) ?? '')) return null;
  for (let at = place - 1; at >= Math.max(0, place - longestList); at -= 1) {
    const words = textAt(at);
    if (words === null) return null;
    if (counted.test(words)) continue;
    return leadsInto.test(words) ? fold(words).plain.trim() : null;
  }
  return null;
}
const longestLead = 160;
