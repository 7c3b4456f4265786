import type { Span } from '@/lib/document.ts';
import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { isOtherStage } from '@/lib/extract/consultation/others.ts';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';

/** What a date may be to the consultation. */
export interface Candidate extends Cast {
  readonly mention: Mention<DateFound>;
}

/** The first and the last day of what a date says. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

export const endsOf = ({ mention: { value } }: Candidate): Ends => {
  const { when } = value;
  if (when.shape === 'day') return { from: when.day, to: when.day };
  return when.shape === 'range' ? { from: when.from, to: when.to } : { from: '', to: '' };
};

export const isClose = ({ role }: Candidate): boolean => role === 'closes' || role === 'window';
export const isOpening = ({ role }: Candidate): boolean => role === 'opens' || role === 'window';

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
  const later = closers.filter((closer) => closer.weight >= surely && !isNamedFirst(closer)).map(endsOf);
  const openings = candidates.filter((opener) => isOpening(opener) && opener.weight >= surely).map(endsOf);
  const isEarlier = (closer: Candidate) => {
    const { to } = endsOf(closer);
    const isFollowed = later.some(
      (next) => next.to > to && openings.some((opening) => opening.from > to && opening.from <= next.to),
    );
    return (
      isFollowed &&
      (isTold(closer.mention.sentence.plain) || to < (published ?? '') || (isNamedFirst(closer) && to < today))
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

/** A stage with its own opening and close, and where in the document it is told. */
interface Stage extends Ends {
  readonly told: readonly Candidate[];
}

/** "Stage 1: informal consultation", "representation period", "phase two": words that part one stage from another. */
const stageSaid =
  /\b(?:stage|phase|round|step|part) (?:one|two|three|i{1,3}|[1-4])\b|\b(?:first|second|third|next|final) (?:stage|phase|round)\b|\b(?:in)?formal (?:public |statutory )?(?:consultation|period|stage)\b|\brepresentations?(?: period)?\b|\bstatutory (?:notice|consultation|period|proposals?)\b|\bsecond consultation\b|\breg(?:ulation)?\.? ?1[4-9]\b/i;

/** A timetable of more stages than this is a list of many exercises. */
const mostStages = 20;

/** The stages a timetable tells of, in order, each opened and closed before the next; none where they overlap, or no word says that they are stages. */
function stagesOf(candidates: readonly Candidate[]): readonly Stage[] {
  const dated = candidates
    .filter(
      (candidate) =>
        (isClose(candidate) || isOpening(candidate)) &&
        (candidate.weight >= plainly || isLaterStage(candidate.mention.sentence)),
    )
    .sort((a, b) => a.mention.value.start - b.mention.value.start);
  const found = dated.flatMap((candidate, i): Stage[] => {
    if (candidate.role === 'window') return [{ ...endsOf(candidate), told: [candidate] }];
    const next = dated[i + 1];
    return candidate.role === 'opens' && next?.role === 'closes' && endsOf(candidate).from <= endsOf(next).to
      ? [{ from: endsOf(candidate).from, to: endsOf(next).to, told: [candidate, next] }]
      : [];
  });
  const byDays = new Map(found.map((stage): [string, Stage] => [`${stage.from} ${stage.to}`, stage]).reverse());
  const stages = [...byDays.values()].sort((a, b) => a.from.localeCompare(b.from));
  const areApart = stages.every(({ from }, i) => i === 0 || from > (stages[i - 1]?.to ?? ''));
  const areNamed = stages.filter(({ told }) => told.some(isNamedStage)).length >= stages.length - 1;
  return stages.length > 1 && stages.length <= mostStages && areApart && areNamed ? stages : [];
}

/** A stage to follow counts for less where it is told of in passing, and for as much in a timetable; one before the exercise does not. */
const isLaterStage = (sentence: Sentence) => isOtherStage(sentence) && !stageBefore.test(sentence.plain);
const stageBefore = /\b(?:pre-?(?:consultation|engagement)|early|earlier|previous|initial)\b/i;

const isNamedStage = ({ mention }: Candidate) =>
  stageSaid.test(mention.sentence.plain) || mention.sentence.over.slice(-3).some((words) => stageSaid.test(words));

/** A label or a sentence says as much. */
const plainly = 2;

/**
 * Keeps of a timetable of stages the days of one: the stage that is open, or else the next, or the last of all. Each has a time to reply of its own, and the
 * opening of one and the close of another make none.
 */
export function ofOneStage(
  { candidates, sentences }: { readonly candidates: readonly Candidate[]; readonly sentences: readonly Sentence[] },
  today: string,
): { readonly candidates: readonly Candidate[]; readonly sentences: readonly Sentence[] } {
  const stages = stagesOf(candidates);
  const own = stages.find(({ to }) => to >= today) ?? stages.at(-1);
  if (!own) return { candidates, sentences };
  const [before, after] = [stages[stages.indexOf(own) - 1], stages[stages.indexOf(own) + 1]];
  const isOfOwn = (candidate: Candidate) =>
    !(isClose(candidate) || isOpening(candidate)) ||
    (endsOf(candidate).from > (before?.to ?? '') && (!after || endsOf(candidate).to < after.from));
  const kept = new Set(own.told.map(({ mention }) => mention.sentence));
  const others = stages.filter((stage) => stage !== own).map(({ told }) => partOf(told, sentences));
  const isOfOther = (sentence: Sentence) =>
    !kept.has(sentence) && others.some(({ start, end }) => sentence.start >= start && sentence.end <= end);
  return { candidates: candidates.filter(isOfOwn), sentences: sentences.filter((sentence) => !isOfOther(sentence)) };
}

/** Where a stage is told: from the row of its first day to its last. */
function partOf(told: readonly Candidate[], sentences: readonly Sentence[]): Span {
  const places = told.map(({ mention }) => mention.sentence);
  const cell = places[0]?.block.cell;
  const row = cell && sentences.find(({ block }) => block.cell?.table === cell.table && block.cell.row === cell.row);
  return {
    start: Math.min(...places.map(({ start }) => start), row?.start ?? Number.POSITIVE_INFINITY),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

/** Whether a day is said of a stage that has another after it. */
export const isNamedFirst = ({ mention }: Candidate) =>
  firstPart.test(mention.sentence.plain) ||
  isOtherStage(mention.sentence) ||
  labelsOf(mention).some((label) => firstPart.test(label));
