import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** "This letter is your three months' notice": what a letter gives, and not what an agreement asks for or the reader has to give. */
const givesNotice =
  /\b(?:this (?:letter|e-?mail|notice|message|paper)(?: (?:therefore|now|hereby))? (?:is|gives|constitutes|serves as|provides|amounts to|acts as|(?:should|is to) be (?:taken|read|treated) as)|(?:we|i|(?:council|board|trust|icb|authority|commissioner|fund|cabinet))(?: (?:are|am|is)|'m)(?: \w+)? giving|(?:we|i) (?:hereby|now|therefore|formally) give|(?:by|with|through|in) this (?:letter|e-?mail|notice|message),? (?:we|i|the [a-z]+) (?:\w+ )?gives?|hereby (?:gives?|serves?)|you (?:are|have been)(?: \w+)? given|(?:accept|take|treat|regard|read|consider) this(?: \w+)? as(?: giving you)?)\b(?! (?:not|no)\b)[^.;]{0,40}$/i;
const ofNotice =
  /^'?,? (?:which|that) (?:you|they|we|your \w+|the \w+|our \w+)(?: \w+)? (?:asked|ask|agreed|need|require[ds]?|owed?|promised?)\b|^'?(?: (?:full|formal|written|clear|contractual|required|due|agreed|advance)){0,3} notice\b/i;

/** How much notice a letter says that it is itself; null where it does not say. */
export function noticeTold(periods: readonly PeriodFound[], sentences: readonly Sentence[]): PeriodFound | null {
  const told = mentionsOf(periods, sentences).find(
    ({ before, after, sentence }) =>
      sentence.standing === 'current' && givesNotice.test(before) && ofNotice.test(after),
  );
  return told?.value ?? null;
}
