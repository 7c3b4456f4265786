import { isAbout } from '@/lib/extract/consultation/others.ts';
import { aboutThis, again, answering, decider, exercise, launching } from '@/lib/extract/consultation/words.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** A date where it stands, with what its surroundings say of it. */
export interface DateInPlace extends Mention<DateFound> {
  /** The sentence before it in the document, which may say what "it" is. */
  readonly previous: Sentence | null;
  /** The sentence after it, which may disown what it says. */
  readonly next: Sentence | null;
  /** All the sentences of the document. */
  readonly sentences: readonly Sentence[];
  /** What is told beside or under a date that has its cell, term or heading to itself; empty elsewhere. */
  readonly told: string;
}

/** Whether words before a day leave nothing else to begin then: "It runs", "From", "The form is available". */
export const isOwnSubject = (before: string): boolean =>
  before.length < 14 ||
  /^(?:it|this|these|we|you|they|people|the (?:form|draft|page|link|window|period|portal|site|document|plan|proposals?))\b/i.test(
    before,
  );

/** Whether a sentence begins with a word that stands for what was named before it. */
export const isPronounFirst = ({ plain }: Sentence): boolean => /^(?:it|they|she|he)\b/i.test(plain);

/** Whether somebody who decides was named just before: "Who decides? The Executive. It will settle the strategy …". */
export const isDeciderBefore = (sentence: Sentence, previous: Sentence | null): boolean =>
  (previous?.block === sentence.block && decider.test(previous.plain)) ||
  /\bdeci(?:de|sion)/i.test(sentence.over.at(-1) ?? '');

/** How far back in its paragraph "it" may stand for what was named. */
const furthestBack = 4;

/** The nearest sentence before it in its paragraph that is about the exercise, where "it" begins the sentence; null where there is none. */
export function namedBefore({ sentence, place, sentences }: DateInPlace): Sentence | null {
  if (!/^(?:(?:it|this|that)|[^,]{0,60},? it)\b/i.test(sentence.plain)) return null;
  for (let back = 1; back <= furthestBack; back += 1) {
    const earlier = sentences[place - back];
    if (earlier?.block !== sentence.block) return null;
    if (isAbout(earlier)) return earlier;
  }
  return null;
}

/** Whether it is of what the sentence before is about: "It's been up since Monday", after one that speaks of the questionnaire. */
export const isOfIt = ({ sentence, previous }: DateInPlace): boolean =>
  previous?.block === sentence.block &&
  (/^(?:it|they|these|those|this|the draft|the form|we (?:put|sent|published|launched|opened|started) (?:it|this|them))\b/i.test(
    sentence.plain,
  ) ||
    again.test(sentence.plain)) &&
  isAbout(previous);

/** Whether "it" is the consultation of the sentence before: "It starts on 12 January and closes on 5 April". */
export const isItNamed = ({ sentence, previous }: DateInPlace): boolean =>
  previous?.block === sentence.block &&
  ((/^it\b/i.test(sentence.plain) && exercise.test(previous.plain)) ||
    (/^(?:this|the)(?: \w+)? period\b/i.test(sentence.plain) && /\bconsult/i.test(previous.plain)));

/** Whether the headings over a sentence are of an exercise or of its dates. */
export const isUnder = ({ over }: Sentence): boolean =>
  over.some((words) => exercise.test(words) || answering.test(words) || /key dates|timetable|at a glance/i.test(words));

/** Whether it tells of what is over: "There were 31 of these between 27 January and 14 March." */
export const isOver = (mention: DateInPlace): boolean => {
  const { plain } = mention.sentence;
  const isNow = aboutThis.test(plain) || launching.test(plain) || goesOn.test(plain);
  return !isNow && !(/^it /i.test(plain) && isOfIt(mention)) && (cameBefore.test(plain) || isTold(plain));
};

/** "Before drawing up the plan we asked people what they wanted". */
const cameBefore =
  /^(?:before|prior to|ahead of)\b[^.;]{0,80}\b(?:asked|consulted|sought|held|ran|invited|surveyed|spoke|carried out)\b/i;

/** "Because a page was left out we are running it again": what was is only the cause. */
const goesOn =
  /\b(?:is|are|'m)(?: now| again| once more)? (?:(?:to be|being) )?(?:run|running|asking|consulting|re-?open\w*|opened|held|holding|inviting|invited|repeat\w*|extend\w*)\b|,? so (?:there (?:is|are|will be)|you (?:have|get))\b|\b(?:resolved|agreed|recommended|approved|decided|noted)\b[^.;]{0,60}\b(?:that|to (?:consult|go out|hold|run|open|begin|launch))\b/i;

/** Whether it answers who decides: "The Cabinet, on 10 April.", under that question. */
export const isWhoDecides = ({ plain, over }: Sentence): boolean =>
  plain.length < 70 &&
  decider.test(plain) &&
  /^(?:who|when)\b[^?]{0,40}\bdeci(?:des?|ding|sion|ded)\b/i.test(over.at(-1) ?? '');
