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

interface Surroundings {
  readonly store: PanelStore;
  readonly shelf: Pick<ReviewShelf, 'find' | 'save'>;
  /** ISO instant. */
  readonly now: () => string;
  /** The reader had put things right when the same document was checked before. */
  readonly onCorrections: (corrections: Corrections) => void;
  /** Something to tell those who listen. */
  readonly onNews: (words: string) => void;
}

/** Keeps each review on this computer as it goes, and brings back what the reader made of the same document before. */
export interface Keeping {
  /** The whole document has been checked, or the reader has changed something of theirs. */
  keep(): void;
  /** Waits a moment first, for a reader who types. */
  keepSoon(): void;
}

/** How long a typing reader may pause, in milliseconds. */
const pause = 600;

export function createKeeping({ store, shelf, now, onCorrections, onNews }: Surroundings): Keeping {
  /** What each subject under each compact is kept as. */
  let kept: { readonly key: string; readonly review: KeptReview } | null = null;
  let turn: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    const state = store.getState();
    const key = keyOf(state);
    if (!key || state.reading?.doc.selection) return;
    try {
      const review = await reviewOf(state, now());
      if (!review) return;
      if (kept?.key !== key) {
        const before = await shelf.find(review.documents, review.compact.id);
        if (keyOf(store.getState()) !== key) return;
        if (before) return await resume(key, before, review);
      }
      const mine = kept?.key === key ? { ...review, ...identityOf(kept.review) } : review;
      await save(key, mine);
    } catch (error) {
      if (!(error instanceof ShelfError || error instanceof ReviewError)) throw error;
      if (keyOf(store.getState()) === key) store.setState({ notKept: error.message });
    }
  }

  async function resume(key: string, before: KeptReview, now: KeptReview): Promise<void> {
    const { review, changes } = resumeReview(before, now);
    store.setState({
      setAsides: review.setAsides,
      judgements: review.judgements,
      notes: review.notes,
      changes: changes.length ? { sentences: changes, since: before.today } : null,
    });
    await save(key, review);
    const isCorrected = !isSame(review.corrections, now.corrections);
    if (isCorrected && keyOf(store.getState()) === key) onCorrections(review.corrections);
  }

  async function save(key: string, review: KeptReview): Promise<void> {
    const { review: stored, told, isMerged } = await shelf.save(review);
    if (keyOf(store.getState()) !== key) return;
    kept = { key, review: stored };
    store.setState({ notKept: null });
    // Another window has changed the same review, and what it said is brought in here.
    if (isMerged) store.setState({ setAsides: stored.setAsides, judgements: stored.judgements, notes: stored.notes });
    if (told.length) onNews(told.join(' '));
  }

  const keep = () => {
    clearTimeout(timer);
    // One after the other: each save starts from what the one before has stored.
    turn = turn.then(run);
  };
  return {
    keep,
    keepSoon() {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
  };
}

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
