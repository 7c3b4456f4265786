import { sentencesNamedBy } from '@/lib/extract/clauses.ts';
import { otherPeriod } from '@/lib/extract/term/words.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** "The Term is as set out in Schedule 2", "shall last for the period stated in clause 12". */
const pointsElsewhere =
  /\b(?:term|period|duration|length|continues?|lasts?|runs?|in force|dates?)\b[^.;]{0,80}\b(?:in|by|under|at|with|to)\b[^.;]{0,30}\b(?:clause|paragraph|condition|section|schedule|annexe?|appendix) [0-9A-Z]/i;
/** What leads straight to where the length stands; "ended early under clause 9" does not. */
const leadsToLength =
  /\b(?:term|period|duration|length|dates?|continues?|lasts?|runs?)\b(?:(?!\b(?:unless|until|terminat\w*|ended|earlier|extend\w*|subject|report\w*|notice)\b)[^.;]){0,45}\b(?:in|by|under|at|with|to)(?: part [0-9A-Z] of)?(?: the)?(?: [A-Z]\w+){0,3} (?:in )?$/i;

/** The sentences of the clauses and schedules to which the document sends its reader for how long it lasts. */
export function namedForTerm(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const pointers = mayHold(sentences, pointsElsewhere).flatMap((place) => {
    const sentence = sentences[place];
    return sentence?.standing === 'current' && pointsElsewhere.test(sentence.plain) && !otherPeriod.test(sentence.plain)
      ? [sentence]
      : [];
  });
  return sentencesNamedBy(pointers, sentences, leadsToLength);
}
