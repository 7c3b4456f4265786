import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { isForSome, isOtherDecision } from '@/lib/extract/consultation/others.ts';
import { type DateInPlace, isDeciderBefore, isPronounFirst, isWhoDecides } from '@/lib/extract/consultation/subject.ts';
import { closing, decider, deciding, settling } from '@/lib/extract/consultation/words.ts';

/** The words of a date's clause before it, those on both sides of it, and its labels. */
interface Around {
  readonly clause: string;
  readonly around: string;
  readonly labels: readonly string[];
}

/** Whether a date is that of the decision: said in its sentence, in its row, or as the answer to who decides. Null where it is not. */
export function decisionOn(mention: DateInPlace, { clause, around, labels }: Around): Cast | null {
  const { sentence, before, told } = mention;
  if (decides(mention, around) && !closing.test(clause.replace(/before(?= |$)/gi, '')) && !itsTime.test(clause))
    return { role: 'decision', weight: settling.test(sentence.plain) ? 2.5 : 2 };
  if (before.trim() === '') {
    const row = [...labels, told].join(' ');
    if (deciding.test(row) && decider.test(row)) return { role: 'decision', weight: settling.test(row) ? 3 : 2 };
    if (labels.some((label) => bareDecider.test(label))) return { role: 'decision', weight: 1.5 };
  }
  return isWhoDecides(sentence) ? { role: 'decision', weight: 2.5 } : null;
}

/** "It was agreed that consultation begin on", "members agreed to extend the consultation to": what was decided is how long to ask. */
const itsTime =
  /\b(?:consultation|survey|engagement)\b[^.;]{0,30}\b(?:open|beg[iau]n|start|launch|commence|run)(?:s|ed|ing)? (?:on|from) $|\bextend(?:ed|ing)? (?:the |this |our )?(?:[a-z]+ )?(?:consultation|survey|engagement|deadline|closing date|exercise|period)\b[^.;]{0,40}\b(?:to|until|till)(?: [a-z]+day)? $|\b(?:consultation|survey|engagement|deadline|closing date|exercise|period)\b[^.;]{0,20}\bextended\b[^.;]{0,30}\b(?:to|until|till)(?: [a-z]+day)? $/i;

/** A row of a timetable that names only who meets: "Cabinet". */
const bareDecider =
  /^(?:the )?(?:cabinet|executive|full council|council|governing body|[a-z ]{0,20}(?:board|committee))(?: meeting)?$/i;

const decides = ({ sentence, previous, before }: DateInPlace, around: string) =>
  !isOtherDecision(sentence) &&
  deciding.test(around) &&
  (decider.test(sentence.plain) || (isPronounFirst(sentence) && isDeciderBefore(sentence, previous))) &&
  !isForSome(sentence) &&
  !/\b(?:takes? effect|in(?:to)? force|implement\w*|introduced|(?:can|will|would|could|to) (?:then )?(?:start|begin|open|apply))\b[^.;,]{0,20}$/i.test(
    before,
  ) &&
  !/\b(?:papers?|agenda|report) [^.;]{0,40}\b(?:published|available|circulated|sent)\b[^.;]{0,16}$/i.test(before);
