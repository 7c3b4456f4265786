import { aboutThis } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';

/** "Could I have your comments by", "It would be good to have them by": a request in a polite form, and nothing supposed. */
const politely =
  /\b(?:could|would|might) (?:i|we|you|everyone|people|colleagues|members|all (?:replies|comments|responses|forms)) (?:please |kindly )?(?:have|be|come|let|send|get|give|reply|respond|return|tell|email|complete|fill|look|read|comment|share|pass|ask)\b|\bwould be (?:good|useful|great|lovely|best|ideal|appreciated|a help)\b|\bif you (?:could|would)\b|\b(?:obliged|grateful|glad|pleased|thankful) if\b|\b(?:is|are) (?:asking|consulting|inviting|seeking)\b|\bwould (?:help (?:us|me)|appreciate|need (?:your|any|all|them))\b/i;

/** "Closed 3 Sep 2023", "Opened 11 Aug 2023", "The deadline for comments was 19 December": the state of a page's own exercise, however long ago. */
const stateLine =
  /^(?:closed|opened|ended|started|concluded|launched)(?: on)?:? (?:[a-z]{3,9},? )?[0-9]{1,4}\b|^(?:the )?(?:deadline|closing date|last (?:day|date))\b[^.;]{0,60}\bwas\b/i;

/** "We told people that it would end on 8 March": said, and not supposed. */
const saidWould =
  /\b(?:said|told|announced|stated|advertised|promised|expected|planned|hoped|thought)\b[^.;]{0,50}\bwould\b/i;

/** "The consultation would run for six weeks, closing on": what minutes report of a plan. A later stage, or one that hangs on a condition, is not told so. */
const reportedPlan =
  /\bconsultation(?: period| exercise)? would (?:run|last|open|start|begin|commence|close|end|take place|be (?:open|held|carried out|undertaken))\b/i;
const hangs =
  /\b(?:if|should|unless|were to|subject to|then|later|further|second|full|formal|statutory|could|might|suggest\w*|ask\w*|request\w*)\b/i;

/** Whether a sentence may speak for the dates of this consultation. */
export const speaksForDates = ({ standing, plain }: Sentence): boolean =>
  standing === 'current' ||
  (standing === 'past' && (aboutThis.test(plain) || stateLine.test(plain))) ||
  (standing === 'supposed' &&
    (politely.test(plain) || saidWould.test(plain) || (reportedPlan.test(plain) && !hangs.test(plain))));
