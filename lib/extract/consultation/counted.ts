import { addPeriod } from '@/lib/calendar/calendar.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';

/** From what day an answer's time is counted, if that is the day of the document itself. */
const thisDay = /\b(?:today|now|publication|(?:this|the) (?:letter|e-?mail|notice|document|message))\b/i;
const fromToday =
  /^,? (?:from|of) (?:today|now|(?:the date of )?(?:this|the) (?:letter|e-?mail|notice|message)|publication)\b/i;
/** "Within three weeks", "in the next fortnight", where answers are asked for. */
const fromNow = /\b(?:within|in|over) (?:the )?(?:next |coming )?$/i;
const asksAnswer =
  /\b(?:repl(?:y|ies)|respond|responses?|comments?|views|answers?|feedback|representations|observations|submissions|objections|return(?:ed)?|questionnaire|hear from you|what you think|consultation|survey)\b/i;
/** A request to whoever reads it, and no rule of how long things take. */
const asksReader =
  /^(?:please|kindly|do)\b|\bplease\b|\b(?:comments|views|responses|replies|answers|thoughts|representations) (?:are|should|must|need|would|to)\b|\b(?:could|can|would) you\b|\b(?:let|send|give|tell) (?:me|us)\b/i;
/** "We will reply within 28 days of the date of this letter" promises an answer and asks for none. */
const weAnswer =
  /\b(?:we|i|the council|you) (?:will|shall|aim to|hope to|should)\b[^.;]{0,40}\b(?:repl(?:y|ied)|respond|answer|acknowledge|receive|get|hear|publish)\b|\b(?:complain\w*|appeal\w*|information request|acknowledge\w*)\b/i;

/** Days by which answers are asked for that are counted from the document's own day: "within six weeks of the date of this letter", "thirteen weeks from today". */
export function countedCloses(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Mention<DateFound>[] {
  if (!published) return [];
  const closing = (mention: Mention<DateFound | PeriodFound>, period: string): Mention<DateFound>[] => {
    const { value, sentence } = mention;
    const { plain, standing } = sentence;
    if (standing !== 'current' || !asksAnswer.test(plain) || weAnswer.test(plain)) return [];
    const { start, end } = value;
    const why = `Counted from ${published.value}, the day of the document.`;
    const when = { shape: 'day', day: addPeriod(published.value, period) } as const;
    const assumed = [...value.assumed, { what: 'end-of-period', why } as const];
    return [{ ...mention, value: { start, end, when, time: null, ends: null, weekday: null, assumed } }];
  };
  const relative = dates.filter(
    ({ when }) => when.shape === 'relative' && when.direction === 'after' && thisDay.test(when.from),
  );
  return [
    ...mentionsOf(relative, sentences).flatMap((mention) =>
      mention.value.when.shape === 'relative' ? closing(mention, mention.value.when.period) : [],
    ),
    ...mentionsOf(periods, sentences).flatMap((mention) =>
      fromToday.test(mention.after) || (fromNow.test(mention.before) && asksReader.test(mention.sentence.plain))
        ? closing(mention, mention.value.period)
        : [],
    ),
  ];
}
