import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { isOtherStage } from '@/lib/extract/consultation/others.ts';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound } from '@/lib/extract/values.ts';

/** What a date may be to the consultation. */
export interface Candidate extends Cast {
  readonly mention: Mention<DateFound>;
}

/** The first and the last day of what a date says. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

const endsOf = ({ mention: { value } }: Candidate): Ends => {
  const { when } = value;
  if (when.shape === 'day') return { from: when.day, to: when.day };
  return when.shape === 'range' ? { from: when.from, to: when.to } : { from: '', to: '' };
};

const isClose = ({ role }: Candidate) => role === 'closes' || role === 'window';
const isOpening = ({ role }: Candidate) => role === 'opens' || role === 'window';

/** "First round", "Stage 1", "Phase one (now closed)": a part with another after it. */
const firstPart =
  /\b(?:first|initial|earlier|early|previous|preliminary|original) (?:[a-z]+ )?(?:round|stage|phase|issue|version|time|consultation|survey|exercise|period|engagement)\b|\b(?:stage|phase|round|part|issue) (?:one|1|i)\b|\bnow closed\b/i;

/** Said less surely than this, a later day may be of anything. */
const surely = 2;

/**
 * Leaves out what is said of a stage that was over before the one the document is about began: an ideas wall, a listening exercise, a first round on wrong
 * figures. It is told as over, had closed when the document was written, or is called the first and is over by today; and another opens and closes after it.
 */
export function withoutEarlierStages(
  candidates: readonly Candidate[],
  published: string | null,
  today: string,
): readonly Candidate[] {
  const closers = candidates.filter(isClose);
  // Most documents give one close.
  if (new Set(closers.map((closer) => endsOf(closer).to)).size < 2) return candidates;
  const later = closers.filter((closer) => closer.weight >= surely && !isFirst(closer)).map(endsOf);
  const openings = candidates.filter((opener) => isOpening(opener) && opener.weight >= surely).map(endsOf);
  const isEarlier = (closer: Candidate) => {
    const { to } = endsOf(closer);
    const isFollowed = later.some(
      (next) => next.to > to && openings.some((opening) => opening.from > to && opening.from <= next.to),
    );
    return (
      isFollowed && (isTold(closer.mention.sentence.plain) || to < (published ?? '') || (isFirst(closer) && to < today))
    );
  };
  const last = closers
    .filter(isEarlier)
    .map((closer) => endsOf(closer).to)
    .sort()
    .at(-1);
  if (!last) return candidates;
  return candidates.filter((candidate) => !(isClose(candidate) || isOpening(candidate)) || endsOf(candidate).to > last);
}

const isFirst = ({ mention }: Candidate) =>
  firstPart.test(mention.sentence.plain) ||
  isOtherStage(mention.sentence) ||
  labelsOf(mention).some((label) => firstPart.test(label));
