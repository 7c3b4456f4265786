import type { Facts, Sentence } from '@/lib/facts.ts';
import { hearEquality } from '@/lib/listen/equality/equality.ts';
import { listen } from '@/lib/listen/listen.ts';

const assessment =
  /\b(?:equalit(?:y|ies)(?: and \w+)? (?:impact )?(?:assessment|analysis|screening)|EqIA|EQIA|EIA|EHIA|integrated impact assessment)s?\b/i;
/** A line that is no more than its name: "Equality Impact Assessment (PDF, 200 KB)". */
const named =
  /^\W{0,3}(?:(?:appendix|annex|document|paper|item) [a-z0-9]{1,3}\W{1,3})?(?:[a-z0-9'&-]+ ){0,6}(?:equalit(?:y|ies)(?: and \w+)? (?:impact )?(?:assessment|analysis|screening)|EqIA|EQIA|EIA|EHIA)(?: [a-z0-9'&-]+){0,4}\W{0,3}(?:\([^)]{1,30}\))?\W{0,2}$/i;
const papers =
  /\b(?:related|supporting|background|attached|appendices|appendix|annexes|attachments?|documents?|downloads?|papers|files)\b/i;

/** Where a document tells of an assessment for equality that was made, or lists it among the papers. */
export function equalityAssessed(facts: Facts): Sentence[] {
  const made = hearEquality(facts)
    .done.map(({ sentence }) => sentence)
    .filter(({ plain }) => assessment.test(plain));
  const listed = listen(facts, named, { over: papers })
    .map(({ sentence }) => sentence)
    .filter(({ block }) => block.kind !== 'heading');
  return [...new Set([...made, ...listed])];
}
