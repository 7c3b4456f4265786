import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { parseCorrections } from '@/lib/reviews/review-schema.ts';
import { type Clash, isSame, settle, settleEach } from '@/lib/reviews/settle.ts';
import { say } from '@/lib/show/words.ts';

/** Two states of one review brought together. */
export interface Merged {
  readonly review: KeptReview;
  /** What the reader must be told, in whole sentences: where both had changed the same thing. */
  readonly told: readonly string[];
}

const tellable = ['notes', 'answers', 'set-asides', 'corrections'] as const;
type Tellable = (typeof tellable)[number];

/**
 * Brings two states of one review together. `base` is what `mine` started from; null where that is not known, as for a file from another computer.
 * What only one side has changed is taken from it. Where both have, both texts of a note are kept, and of anything else the newer.
 */
export function mergeReviews(base: KeptReview | null, stored: KeptReview, mine: KeptReview): Merged {
  const isMineNewer = mine.changed >= stored.changed;
  const clashes = new Set<Tellable>();

  function newer<V>(what: Tellable): Clash<V> {
    return (theirs, ours) => {
      // Whoever dropped a thing had not seen that the other was changing it.
      if (theirs === undefined || ours === undefined) return ours ?? theirs;
      clashes.add(what);
      return isMineNewer ? ours : theirs;
    };
  }
  const both: Clash<string> = (theirs = '', ours = '', before = '') => {
    if (theirs.includes(ours)) return theirs;
    if (ours.includes(theirs)) return ours;
    clashes.add('notes');
    return isMineNewer ? joinNotes(before, theirs, ours) : joinNotes(before, ours, theirs);
  };

  const check = settle(base ? checkOf(base) : undefined, checkOf(stored), checkOf(mine), (theirs, ours) =>
    isMineNewer ? ours : theirs,
  );
  const review: KeptReview = {
    ...stored,
    ...check,
    made: stored.made < mine.made ? stored.made : mine.made,
    changed: isMineNewer ? mine.changed : stored.changed,
    corrections: parseCorrections(
      settleEach<unknown>(
        { ...base?.corrections },
        { ...stored.corrections },
        { ...mine.corrections },
        newer('corrections'),
      ),
    ),
    setAsides: settleEach(base?.setAsides, stored.setAsides, mine.setAsides, newer('set-asides')),
    judgements: settleEach(
      base?.judgements,
      stored.judgements,
      mine.judgements,
      (theirs = {}, ours = {}, before = {}) =>
        settleEach(before, theirs, ours, (their, our, was) => {
          if (!their || !our) return our ?? their;
          const answer = settle(
            was?.answer ?? undefined,
            their.answer ?? undefined,
            our.answer ?? undefined,
            newer('answers'),
          );
          return { answer: answer ?? null, note: settle(was?.note, their.note, our.note, both) ?? '' };
        }),
    ),
    notes: settle(base?.notes, stored.notes, mine.notes, both) ?? '',
  };
  return { review, told: tellable.filter((what) => clashes.has(what)).map((what) => say(`reviews.merged.${what}`)) };
}

/** Whether two states of a review say the same, whenever and however often they were stored. */
export const isSameReview = (a: KeptReview, b: KeptReview): boolean =>
  isSame({ ...a, revision: 0, made: '', changed: '' }, { ...b, revision: 0, made: '', changed: '' });

/** What was worked out together stays together. */
const checkOf = ({ documents, compact, today, kinds, facts, findings }: KeptReview) => ({
  documents,
  compact,
  today,
  kinds,
  facts,
  findings,
});

/** Two texts that grew from one, the newer last; what one of them has added in lines of its own goes below what the other has added. */
function joinNotes(before: string, older: string, newest: string): string {
  if (older.startsWith(before) && newest.startsWith(before)) {
    const [first, second] = [older.slice(before.length), newest.slice(before.length)];
    if (second.startsWith('\n')) return before + first + second;
    if (first.startsWith('\n')) return before + second + first;
  }
  return `${older}\n\n${newest}`;
}
