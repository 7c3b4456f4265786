import type { Span } from '@/lib/document.ts';

const PAST = /\b(?:was|were|had|began|met|took place|held|wrote|since|back in|last|have|has|[a-z]{2,}ed)\b/i;
/** "will be published in", "to be agreed on", "due on": what is told is yet to come, whatever its participle. */
const TO_COME =
  /\b(?:will|shall|to be|must|should|can|may|might|is|are|be|expected|planned|due|proposed|estimated|intend|aim|until|by)\b/i;

/** Whether the words before a date, within its sentence, tell of something over. */
export const tellsOfPast = (lead: string): boolean => PAST.test(lead) && !TO_COME.test(lead);

const PUBLISHED =
  /\b(?:published|posted|issued|dated|sent|written|created|updated|modified|reviewed|date)(?: (?:on|at|in))?[ :]*$/i;
/** A next review, or a closing date, is no day of writing. */
const OTHER_DAY =
  /\b(?:clos\w+|end|start|due|next|be|expiry|decision|meeting|delivery|submission|effective|opening|return|birth)\b/i;

/** Whether a date is the day its document was published or written: led by words that say so, or a line to itself at the head, as in a letter. */
export function isPublication(lead: string, plain: string, date: Span, atHead: boolean): boolean {
  if (atHead && date.start === 0 && date.end === plain.length) return true;
  return PUBLISHED.test(lead) && !OTHER_DAY.test(lead);
}
