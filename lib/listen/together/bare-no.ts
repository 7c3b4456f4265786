import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { labelledValues } from '@/lib/listen/together/labelled.ts';

/** A bare no beside the name of a matter in a table or a line, or alone under its heading: "Feedback | None", "## Weightings" and "Not published." */
export function bareNoTo(facts: Facts, name: RegExp, no: RegExp): Sentence[] {
  const labelled = labelledValues(facts, name)
    .filter(({ value }) => no.test(value))
    .map(({ sentence }) => sentence);
  const alone = facts.sentences.filter((sentence) => {
    if (sentence.block.kind !== 'paragraph' || sentence.standing !== 'current') return false;
    if (!no.test(sentence.plain) || !name.test(sentence.over.at(-1) ?? '')) return false;
    const place = placeOf(facts.sentences, sentence);
    return facts.sentences[place - 1]?.block.kind === 'heading' && facts.sentences[place + 1]?.block !== sentence.block;
  });
  return [...labelled, ...alone];
}
