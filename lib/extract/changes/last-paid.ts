import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const paying = anyOf(
  'pa(?:y|ys|id|ying)|fund(?:s|ed|ing)?|meet(?:s|ing)?|met|support(?:s|ed|ing)?|cover(?:s|ed|ing)?|commission(?:s|ed)?|honou?r(?:s|ed)?|refund(?:s|ed)?|reimburs\\w+|be (?:invoiced|billed|charged)|contribut\\w+|our (?:support|help|money)|subsidis\\w+',
);
/** What a paper has of its own dealings rather than of the work that is paid for. */
const ofPapers = /\b(?:claims?|forms?|reports?|returns?|applications?|receipts|accounts)\b/i;
const ofWork =
  '(?:(?:made|served|held|run|given|worked|delivered|lent|carried out|done|due|falling|dated|starting|taking place|used|provided) )?';
const onDay = '(?:(?:on|for|of|in|at|with) )?(?:(?:the )?(?:week|month|quarter|period) (?:ending|to|of) )?(?:the )?';

/** "The last meals we pay for will be those served on", "the final journeys that will be funded are on". */
const lastOfThem = new RegExp(
  String.raw`\b(?:last|final) (?:\w+ )?(?:\w+ )[^.;]{0,60}\b${paying}\b[^.;]{0,40}\b(?:will|is|are|shall|should)(?: therefore| then)? (?:be )?(?:(?:those|that|the ones?|any) )?${ofWork}${onDay}(?:\w+day,? )?$`,
  'i',
);
/** "We will pay for visits made up to and including", "journeys will be paid for until". */
const paidUpTo = new RegExp(
  String.raw`\b(?:will|shall|can)(?: still| only| go on| continue to| carry on)?(?: be)? ${paying}\b[^.;]{0,50}\b(?:up to(?: and including)?|until|till)(?: the end of)? (?:the )?(?:\w+day,? )?$`,
  'i',
);
const pastDay = /\b(?:after|beyond|past|later than|from) (?:the )?(?:\w+day,? )?$/i;
/** "… will not be paid for", "can no longer be claimed": after a day. */
const notPaid = wordsOf(
  `(?:will|can|shall|may)(?: not| no longer)(?: now| then)? be (?:${paying}|claimed)`,
  `cannot(?: now| then)? be (?:${paying}|claimed)`,
);
const nothingPaid = /^(?:no|nothing|none)\b/i;
const paidAtAll = wordsOf(`(?:will|can|shall|may) be (?:${paying}|claimed)`);

/** "It has been agreed that the payments will stop. The last meals we pay for will be those served on 30 April": the day up to which the work is paid for, after the sentence that ends it. */
export function isLastPaid(
  { sentence, before, after }: Mention<DateFound>,
  priors: readonly Sentence[],
  isEnding: (sentence: Sentence) => boolean,
): boolean {
  if (sentence.standing !== 'current') return false;
  const isOfWork = !ofPapers.test(before);
  const isNamed =
    lastOfThem.test(before) ||
    (isOfWork &&
      (paidUpTo.test(before) ||
        (pastDay.test(before) && (notPaid.test(after) || (nothingPaid.test(before) && paidAtAll.test(after))))));
  return isNamed && priors.some((prior) => isEnding(prior));
}
