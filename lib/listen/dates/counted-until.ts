import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import type { FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { spansIn } from '@/lib/listen/places.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** "Responses received after", "anything that reaches us after": just before the day. */
const comesAfter =
  /\b(?:responses?|repl(?:y|ies)|comments?|answers?|views|submissions?|representations?|forms?|anything|those|letters)\b[^.;]{0,50}\b(?:after|later than|since)(?: (?:noon|midnight|close of (?:play|business)|[0-9.:]{1,5} ?[ap]m)(?: on)?)?(?: the)? $/i;
/** They may be of no use: "may not be reflected in the paper that goes to members", "might come too late for the report". */
const ofNoUse = wordsOf(
  '(?:may|might|will|can|could|shall) ?not (?:\\w+ )?(?:be )?(?:reflected|included|counted|considered|taken into account|taken account of|read|seen|used|reported|covered|reach|make it)',
  '(?:may|might|will|could) (?:be|come) too late (?:for|to be)',
  '(?:cannot|may not|might not) be (?:promised|guaranteed|sure)',
);
/** Of a part of the answers, a step on the way, or another paper. */
const ofPart =
  /\b(?:paper (?:forms?|copies|responses)|post(?:ed|al)?|by post|printed|by hand|interim|initial|first (?:summary|report|look|reading)|early (?:summary|look)|prize|draw|events?|workshops?|bookings?|questions?|late responses)\b/i;

/** Where answers must come by an earlier day than the one on which it is said to close. */
export function countedUntil({ consultation, sentences: all, values }: FactsOfOne): {
  readonly closes: Said<string>;
  readonly date: DateFound;
  readonly day: string;
  readonly sentence: Sentence;
} | null {
  const { closes, opens, part } = consultation;
  const sentences = part ? spansIn(all, part) : all;
  if (!closes || consultation.alsoCloses.length || consultation.extended) return null;
  const [found] = mentionsOf(values.dates, sentences).flatMap(({ value, sentence, before, after }) => {
    const day = value.when.shape === 'day' ? value.when.day : null;
    if (!day || day >= closes.value || (opens && day <= opens.value)) return [];
    if (!['current', 'supposed'].includes(sentence.standing) || ofPart.test(sentence.plain)) return [];
    if (!comesAfter.test(before) || !ofNoUse.test(after) || isOfAnotherExercise({ sentences }, sentence)) return [];
    return [{ closes, date: value, day, sentence }];
  });
  return found ?? null;
}
