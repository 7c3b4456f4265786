import { addPeriod, daysBetween } from '@/lib/calendar/calendar.ts';
import { exercise } from '@/lib/extract/consultation/words.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { once } from '@/lib/listen/once.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** A sentence that says on what day people were told of the consultation, and how many days that left before it opened. */
export interface ToldOn {
  readonly sentence: Sentence;
  readonly day: string;
  readonly daysAhead: number;
}

/** Words of telling people, which a day beside them dates. */
const telling =
  /\b(?:told|notified|informed|made aware|alerted|e-?mailed|written to|wrote to|warned|announced|publicised|trailed|advertised|advised|flagged|let (?:[a-z'-]+ ){1,6}know)\b/i;
/** What they were told of: this exercise, or the page that speaks of it. */
const ofThis =
  /\b(?:this (?:page|paper|draft|document|conversation|opportunity)|(?:told|aware|notified|informed|warned|advised|news|word) (?:of|about) (?:it|this)|these (?:dates|events|meetings)|(?:the|its|these) dates)\b/i;
/** What else is told on a day: a result, a decision, a closure, those who decide. */
const otherThing =
  /\b(?:results?|outcome|findings|report|redundan\w+|closure|budget|settlement|grants? (?:were|was)|staff|(?:told|informed|notified|briefed|advised|asked) (?:the )?(?:board|cabinet|committee|executive|leader|members|councillors|authority|commissioner|minister|panel)|(?:board|cabinet|committee|executive|councillors|ministers?|members)(?: members)? (?:was|were|have been|had been) (?:first )?(?:told|informed|notified|briefed|advised|asked)|will (?:be|then))\b/i;
const asksOfNotice =
  /\b(?:warning|notice|told|know|hear(?:d)?|announced|aware)\b[^?]{0,60}\?$|^when (?:were|did|was)\b[^?]{0,60}\b(?:told|announced|know|hear)\b/i;
/** Longer before than this, people were told of something else. */
const longest = 'P18M';

/** On what days before it opened the document says that people were told of the consultation, the earliest first. */
export const listenToToldOn = once(hear);

function hear(facts: Facts): ToldOn[] {
  const opens = facts.consultation?.opens?.value;
  if (!opens) return [];
  const { sentences } = facts;
  const places = new Set(mayHold(sentences, telling));
  const isTelling = (place: number) => {
    const sentence = sentences[place];
    if (!sentence || sentence.standing === 'other' || !telling.test(sentence.plain) || otherThing.test(sentence.plain))
      return false;
    const previous = sentences[place - 1];
    const isOfIt = /^(?:it|this|that|they)\b/i.test(sentence.plain) && !!previous && exercise.test(previous.plain);
    const question = sentence.over.at(-1) ?? '';
    return (
      isOfIt ||
      exercise.test(sentence.plain) ||
      ofThis.test(sentence.plain) ||
      (question.endsWith('?') && asksOfNotice.test(question)) ||
      (!!previous?.plain.endsWith('?') && asksOfNotice.test(previous.plain))
    );
  };
  return mentionsOf(facts.values.dates, sentences)
    .filter(({ place }) => places.has(place) && isTelling(place))
    .flatMap(({ value: { when }, sentence, before }): ToldOn[] => {
      if (
        /\b(?:opens?|opened|opening|start(?:s|ed)?|begins?|began|until|clos\w+|from|runs?)\b[^.;,]{0,20}$/i.test(before)
      )
        return [];
      const day = when.shape === 'day' ? when.day : when.shape === 'range' ? when.to : null;
      if (!day || day > opens || day < addPeriod(opens, longest, 'before')) return [];
      return [{ sentence, day, daysAhead: daysBetween(day, opens, 'exclusive') }];
    })
    .sort((a, b) => b.daysAhead - a.daysAhead);
}
