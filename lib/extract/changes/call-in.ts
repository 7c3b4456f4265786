import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** The lines that only a council's own record of a decision has: who took it, and whether councillors may call it in. */
const ofRecord =
  /^(?:decision[- ](?:maker|status|taken by|made by|taker)|(?:is (?:it |this )?(?:a )?)?(?:key decision|subject to call[- ]?in|(?:available|eligible) for call[- ]?in)|decided at(?: meeting)?|call[- ]?in (?:deadline|date|period|expir\w+|ends?|status)|(?:deadline|last (?:day|date)) for call[- ]?in)\b[^.;]{0,80}$/i;
/** Lines that a letter may have too. */
const alsoOfRecord =
  /^(?:(?:date|reasons?) (?:of|for) (?:the )?decision|date (?:of publication|published|decision (?:made|taken))|publication date|alternative options(?: considered)?|other options considered|decision (?:number|reference|ref|type)|purpose|wards? affected|report author|contact officer)\b[^.;]{0,80}$/i;

/** Whether this is the page on which a council publishes what was decided, by whom and when. */
export function isDecisionPage(sentences: readonly Sentence[]): boolean {
  const count = (pattern: RegExp) =>
    new Set(
      mayHold(sentences, pattern).flatMap(
        (place) => pattern.exec(sentences[place]?.plain ?? '')?.[0].slice(0, 12) ?? [],
      ),
    ).size;
  const own = count(ofRecord);
  return own > 1 || (own === 1 && count(alsoOfRecord) > 0);
}

/** "Effective from: 05/08/2022", a week after the decision: nobody has called it in by then, and officers may carry it out. It ends no money. */
export const isCallInDay = (mention: Mention<DateFound>, isRecorded: boolean): boolean =>
  (isRecorded && labelsOf(mention).some((label) => mayBeCarriedOut.test(label.trim()))) ||
  (calledIn.test(mention.sentence.plain) && carriedOutThen.test(mention.before));
const mayBeCarriedOut =
  /^(?:the |this |date (?:the )?)?(?:decisions?,? )?(?:(?:is |are |becomes? |will be )?(?:effective|implemented|actioned|in (?:effect|force))|effective date|date effective|implementation|takes? effect|comes? into (?:effect|force|operation)|(?:may|can|will|to) be (?:implemented|actioned|carried out))(?: date)?(?: from| on| after| by)?\??$/i;

/** "This takes effect on 5 August unless it is called in": the same day in a sentence. */
const calledIn = /\bcall(?:ed|ing)?[- ]in\b/i;
const carriedOutThen =
  /\b(?:decisions?|resolutions?|this|these|it|they|which)(?: (?:will|may|can|cannot|is|are|shall|then|be|not|therefore|only)){0,4} (?:takes? effect|comes? into (?:effect|force)|(?:become )?effective|implemented|carried out|actioned)\b[^.;]{0,20}$/i;
