import { comparisonOf, type PanelState, type PanelStore, stageOf } from '@/entrypoints/sidepanel/store.ts';
import type { ReviewShelf } from '@/lib/browser/review-shelf.ts';
import { ShelfError } from '@/lib/browser/review-shelf-error.ts';
import type { Corrections } from '@/lib/corrections.ts';
import { keepDocuments } from '@/lib/reviews/kept-documents.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import { makeReview } from '@/lib/reviews/make-review.ts';
import { resumeReview } from '@/lib/reviews/resume.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { isSame } from '@/lib/reviews/settle.ts';

export type KeepingShelf = Pick<ReviewShelf, 'find' | 'save'>;

export interface KeepingSurroundings {
  readonly store: PanelStore;
  /** Loaded when there is something to keep. */
  readonly shelf: () => Promise<KeepingShelf>;
  /** ISO instant. */
  readonly now: () => string;
  /** The reader had put things right when the same document was checked before. */
  readonly onCorrections: (corrections: Corrections) => void;
  /** Something to tell those who listen. */
  readonly onNews: (words: string) => void;
}

/** What the subject under the compact in use is kept as. */
export interface KeptAs {
  readonly key: string;
  readonly review: KeptReview;
}

/**
 * Keeps what the panel shows now, and the first time brings back what the reader made of the same document before. Where reviews are not to be kept it
 * brings back what there is, and writes nothing. `kept`: what the last call gave; the same again where there is nothing to keep. What the browser refuses
 * is told, and the panel goes on.
 */
export async function keepReview(around: KeepingSurroundings, kept: KeptAs | null): Promise<KeptAs | null> {
  const { store, now } = around;
  const state = store.getState();
  const key = keyOf(state);
  if (!key || state.reading?.doc.selection) return kept;
  const isCurrent = () => keyOf(store.getState()) === key;
  try {
    const review = await reviewOf(state, now());
    if (!review) return kept;
    if (kept?.key === key && !state.keepsReviews) return kept;
    const shelf = await around.shelf();
    if (kept?.key === key)
      return { key, review: await save(around, shelf, { ...review, ...identityOf(kept.review) }, isCurrent) };

    const before = await shelf.find(review.documents, review.compact.id);
    if (!isCurrent() || (!before && !state.keepsReviews)) return kept;
    return {
      key,
      review: await (before
        ? resume(around, shelf, before, review, isCurrent)
        : save(around, shelf, review, isCurrent)),
    };
  } catch (error) {
    if (!(error instanceof ShelfError || error instanceof ReviewError)) throw error;
    if (isCurrent()) store.setState({ notKept: error.message });
    return kept;
  }
}

async function resume(
  around: KeepingSurroundings,
  shelf: KeepingShelf,
  before: KeptReview,
  now: KeptReview,
  isCurrent: () => boolean,
): Promise<KeptReview> {
  const { review, changes } = resumeReview(before, now);
  const { setAsides, judgements, notes } = review;
  around.store.setState({
    setAsides,
    judgements,
    notes,
    changes: changes.length ? { sentences: changes, since: before.today } : null,
  });
  const stored = around.store.getState().keepsReviews ? await save(around, shelf, review, isCurrent) : review;
  if (!isSame(review.corrections, now.corrections) && isCurrent()) around.onCorrections(review.corrections);
  return stored;
}

async function save(
  around: KeepingSurroundings,
  shelf: KeepingShelf,
  review: KeptReview,
  isCurrent: () => boolean,
): Promise<KeptReview> {
  const { store, onNews, onCorrections } = around;
  const { review: stored, told, isMerged } = await shelf.save(review);
  if (!isCurrent()) return stored;
  store.setState({ notKept: null });
  if (told.length) onNews(told.join(' '));
  if (!isMerged) return stored;
  // Another window has changed the same review. What the reader has changed here since it was sent is merged by the next save, which starts from it.
  const { setAsides, judgements, notes } = store.getState();
  if (!isSame({ setAsides, judgements, notes }, pick(review))) return review;
  store.setState(pick(stored));
  if (!isSame(stored.corrections, review.corrections)) onCorrections(stored.corrections);
  return stored;
}

/** What the reader made of it, without what was put right. */
const pick = ({ setAsides, judgements, notes }: KeptReview) => ({ setAsides, judgements, notes });

const keyOf = ({ subject, sources, result }: PanelState): string | null =>
  subject && result?.compact ? [subject.id, ...sources.map(({ id }) => id), result.compact].join(' ') : null;

/** What another save has made of it stays: which review it is, and since when. */
const identityOf = ({ id, revision, made }: KeptReview) => ({ id, revision, made });

async function reviewOf(state: PanelState, now: string): Promise<KeptReview | null> {
  const { result, compacts, setAsides, judgements, notes } = state;
  const comparison = result && comparisonOf(result);
  const compact = compacts.find(({ id }) => id === comparison?.compact);
  if (!compact || !comparison || stageOf(state) !== 'read' || !result.digest.kinds.length) return null;
  const { doc, today, corrections } = result.reading;
  return makeReview(
    {
      documents: await keepDocuments(doc),
      compact,
      today,
      kinds: result.digest.kinds.map(({ kind }) => kind),
      facts: result.kept.facts,
      findings: comparison.findings,
      corrections,
      setAsides,
      judgements,
      notes,
    },
    now,
  );
}
