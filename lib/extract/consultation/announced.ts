import { type Candidate, endsOf, isClose, isNamedFirst, isOpening } from '@/lib/extract/consultation/stages.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What is yet to be done. */
const toCome =
  /\b(?:will|shall|(?:plan|expect|aim|intend|hope|propose)(?:s|ed)?(?: then)? to|(?:is|are) (?:due|planned|scheduled|expected|proposed)|going to)\b/i;
/** Another exercise than this one, or the next version of what is asked about. */
const another =
  /\b(?:next|further|later|second|third|another|subsequent|future|pre-submission|publication|proposed submission|final|revised|updated|amended|redrafted)\b[^.;]{0,50}\b(?:consultation|consulted|version|iteration|draft|stage|phase|round|plan|policy|document|strategy|engagement|survey)\b|\bconsult(?:ing)? (?:on it |you |with you |people |residents )?again\b/i;
const whatFollows =
  /^(?:what (?:happens|will happen|comes|is) next|what's next|what next|(?:our |the )?next (?:steps?|stages?|phases?)|future (?:consultations?|stages?|steps)|looking ahead|after (?:the|this) (?:consultation|survey))\b/i;
/** The same exercise goes on: "it will reopen from". */
const goesOn = /\b(?:re-?open\w*|re-?run|extend\w*|resum\w*|continu\w*)\b/i;

/** Whether a sentence announces an exercise that comes after the one the document is about. */
const announces = ({ plain, over }: Sentence, title: string): boolean => {
  if (!toCome.test(plain) || goesOn.test(plain)) return false;
  const word = another.exec(plain)?.[0].split(' ')[0]?.toLowerCase();
  // A page called "second consultation" is about that.
  return word !== undefined
    ? !title.toLowerCase().includes(word)
    : over.some((words) => whatFollows.test(words.trim()));
};

/** Which candidates are of an exercise that is only announced, and not open by today. */
export function announcedAmong(
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  today: string,
): ReadonlySet<Candidate> {
  const dated = candidates.filter((candidate) => isClose(candidate) || isOpening(candidate));
  const title = sentences.find(({ block }) => block.kind === 'heading' && !block.furniture)?.plain ?? '';
  const found = dated.filter(({ mention }) => announces(mention.sentence, title));
  const isUnderWay =
    found.some((candidate) => isOpening(candidate) && endsOf(candidate).from <= today) &&
    found.some((candidate) => isClose(candidate) && endsOf(candidate).to >= today);
  return new Set(isUnderWay ? [] : found);
}

/** Leaves out what is announced for later, where the document gives the close of its own exercise before that, or says that it is over. */
export function withoutAnnounced(
  candidates: readonly Candidate[],
  announced: ReadonlySet<Candidate>,
  isOver: boolean,
): readonly Candidate[] {
  const first = [...announced].map((candidate) => endsOf(candidate).from).sort()[0];
  if (first === undefined) return candidates;
  const isOwn = (candidate: Candidate) =>
    isClose(candidate) &&
    !announced.has(candidate) &&
    candidate.weight >= surely &&
    endsOf(candidate).to < first &&
    !isNamedFirst(candidate);
  return isOver || candidates.some(isOwn) ? candidates.filter((candidate) => !announced.has(candidate)) : candidates;
}

/** Said less surely than this, an earlier day may be of anything. */
const surely = 2;
