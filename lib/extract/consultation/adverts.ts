import type { Candidate } from '@/lib/extract/consultation/stages.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What an exercise is called: the words before "survey", and those after "consultation on". */
const named =
  /\b((?:[a-z][a-z'-]* ){1,4})(?:consultations?|surveys?|questionnaires?)\b(?: (?:on|about|into) ((?:[a-z][a-z'-]* ?){1,5}))?/i;
const sayOn = /\bhave your say (?:on|about) ([a-z][a-z'-]*(?: [a-z][a-z'-]*){0,4}) ?[:,]/i;
/** Words that tell no exercise from another. */
const plainWord =
  /^(?:[a-z]{1,3}|[a-z]+-(?:weeks?|days?|months?)|weeks?|days?|months?|this|that|your|their|with|from|into|over|present|public|formal|informal|statutory|full|online|paper|postal|written|printed|draft|initial|first|second|third|final|next|early|earlier|short|longer|current|main|whole|wider|further|open|live|joint|council'?s?|trust'?s?|board'?s?|authority'?s?|residents?'?|community|local|national|stakeholders?|staff|service|services|propos\w+|complete\w*|fill|about|also|please|take|part|when|which|what|period|closes?|closing|ends?|date|deadline|twelve|eight|nine|seven|four|five|three|fourteen|runs?|will|have|been|being|each|both|before|after|during|until|short|quick|easy|read|version)$/i;

/** The words by which an exercise is told from others, cut to what its inflections share. */
export function topicOf({ mention: { sentence } }: Candidate): readonly string[] {
  const match = sayOn.exec(sentence.plain) ?? named.exec(sentence.plain);
  // "Return this questionnaire": what stands before "this" is no part of the name.
  const before = (match?.[1] ?? '').split(/\b(?:this|the|our|your|an?|any)\b/i).at(-1);
  return `${before} ${match?.[2] ?? ''}`
    .toLowerCase()
    .split(/[^a-z'-]+/)
    .filter((word) => word && !plainWord.test(word))
    .map((word) => word.slice(0, 6));
}

/** Less than this is hardly said to be a close at all. */
const surely = 2;

/**
 * Leaves out the close of an exercise that is named by words the document uses nowhere else, as in the foot of an e-mail ("Parking permits survey closes 31
 * May"), where another day is given for the document's own.
 */
export function withoutAdverts(candidates: readonly Candidate[], sentences: readonly Sentence[]): readonly Candidate[] {
  const closers = candidates.filter(({ role }) => role === 'closes' || role === 'window');
  if (new Set(closers.map(({ mention }) => mention.sentence)).size < 2) return candidates;
  const topics = new Map(closers.map((closer) => [closer, topicOf(closer)]));
  const unheard = new Set([...topics.values()].flat());
  if (!unheard.size) return candidates;
  const own = new Set(closers.filter((closer) => topics.get(closer)?.length).map(({ mention }) => mention.sentence));
  for (const sentence of sentences) {
    if (!unheard.size) return candidates;
    if (own.has(sentence)) continue;
    const plain = sentence.plain.toLowerCase();
    for (const word of unheard) if (plain.includes(word)) unheard.delete(word);
  }
  const isAdvert = (closer: Candidate) => {
    const topic = topics.get(closer);
    return !!topic?.length && topic.every((word) => unheard.has(word));
  };
  const isKept = closers.some((closer) => closer.weight >= surely && !isAdvert(closer));
  return isKept ? candidates.filter((candidate) => !isAdvert(candidate)) : candidates;
}
