import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** "Grants are paid in one sum after the May meeting", "within a month of the panel's decision": money that waits for no spending. */
export const onceDecided =
  /\b(?:paid|pays?|payments?|sent|transferred|issued|released|cheques?)\b[^.;]{0,40} (?:after|following|within [a-z0-9() ]{1,20} of) (?:the |its |our |each |a |this |that |their )?(?:[\w'-]+ ){0,3}(?:meeting|decision|approval)\b(?! (?:at|to|has|have|that|about|in which|of the (?:report|claim|accounts))\b)/i;
/** What is paid then is what has been spent; what is sent then may be news. */
export const ofSpending =
  /\b(?:decisions?|letters?|results?|outcomes?|minutes|notices?|e-?mails?|feedback)\b[^.;]{0,40}\b(?:sent|issued|released)\b|\b(?:claims?|claimed|invoic\w+|receipts?|expenses|expenditure|refund\w*|reimburs\w+|reports?|final|balance|evidence|completion)\b/i;

/** A line of a timetable: "Funds transferred to groups by 28 February". */
const isPaid =
  /^(?:[(0-9.)]{1,5} |[^A-Za-z0-9]{1,3})?(?:[A-Za-z0-9,]+ ){0,4}?(?:funds?|funding|money|grants?|awards?|payments?)(?: (?:is|are|will be|to be))? (?:transferred|paid|sent|released|made|issued)\b[^.;]{0,60}\.?$/i;
const starts =
  /^(?:[(0-9.)]{1,5} |[^A-Za-z0-9]{1,3})?(?:the |your |all )?(?:projects?|work|activit(?:y|ies)|delivery|programmes?) (?:can |may |will |to )?(?:begins?|starts?|commences?)\b[^.;]{0,60}\.?$/i;
const furthest = 6;
const longestLine = 110;

/** Of a timetable that runs from one step to the next, the line by which money is paid before the work begins. */
export function paidBeforeStart(sentences: readonly Sentence[]): { sentence: Sentence; match: RegExpExecArray } | null {
  for (const place of mayHold(sentences, starts)) {
    const sentence = sentences[place];
    if (!sentence || !isLine(sentence) || !starts.test(sentence.plain)) continue;
    const before = sentences.slice(Math.max(0, place - furthest), place).filter(isLine);
    for (const line of before) {
      const match = line.block !== sentence.block && !ofSpending.test(line.plain) ? isPaid.exec(line.plain) : null;
      if (match) return { sentence: line, match };
    }
  }
  return null;
}

const isLine = ({ plain, standing, block }: Sentence) =>
  standing === 'current' && !block.cell && block.kind !== 'heading' && plain.length < longestLine;
