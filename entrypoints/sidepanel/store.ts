import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kept, Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import type { TabRefusal } from '@/lib/browser/refusals.ts';
import type { Space } from '@/lib/browser/review-shelf.ts';
import type { Compact } from '@/lib/compact.ts';
import { type Suggestion, suggestCompact } from '@/lib/compacts/suggest-compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { KeptReview } from '@/lib/reviews/kept-review.ts';
import type { ReviewSummary } from '@/lib/reviews/summary.ts';
import type { SetAsides } from '@/lib/set-aside.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';
import type { Judgements } from '@/lib/show/judgements.ts';
import type { Keeping } from '@/lib/show/keeping.ts';

/** One document of what is being checked, and the tab that holds it. */
export interface Source {
  readonly id: string;
  /** Null for words that stand in no tab. */
  readonly tabId: number | null;
  /** The address the tab must keep showing; null for our readers and for files. */
  readonly address: string | null;
  /** What to call it until its title is read. */
  readonly name: string;
  /** As far as it has been read. */
  readonly doc: DocumentText | null;
  readonly done: boolean;
  /** Why it cannot be read. */
  readonly refused: string | null;
  /** What it waits for in its own tab: a password, or pictures to be recognised. */
  readonly waiting: string | null;
}

/** What is being checked, a document or a pack of them. */
export interface Subject {
  readonly id: string;
  /** Shown under this compact for as long as the reader has chosen none, by id. */
  readonly compact?: string;
}

/** What the engine has answered about one reading. */
export interface Result {
  readonly reading: Reading;
  readonly digest: Digest;
  readonly kept: Kept;
  /** The compact whose comparison is shown, by id; null before one is chosen. */
  readonly compact: string | null;
  /** That compact's, and others' once they have been asked for. */
  readonly comparisons: readonly Comparison[];
}

/** The parts of the panel that a reader turns to. */
export type Tab = 'findings' | 'judge' | 'compacts';

/** The reviews kept on this computer, when the reader has turned to them. */
export interface Reviews {
  readonly list: readonly ReviewSummary[];
  readonly space: Space | null;
  readonly told: readonly string[];
  /** One of them, opened to be read. */
  readonly open: KeptReview | null;
}

/** All that cannot be worked out from the rest. */
export interface PanelState {
  readonly compacts: readonly Compact[];
  /** The reader's own choice, by id, remembered; null before the first. */
  readonly chosen: string | null;
  /** Whether what is checked is kept as a review, as set under Options. */
  readonly keepsReviews: boolean;
  readonly subject: Subject | null;
  /** In the order they were added; at least one where there is a subject that is not refused. */
  readonly sources: readonly Source[];
  /** The newest reading of the subject, which the engine may not have answered yet. */
  readonly reading: Reading | null;
  /** The last page read and how many there are. */
  readonly progress: { readonly page: number; readonly pages: number } | null;
  readonly result: Result | null;
  readonly tab: Tab;
  /** What the reader has said, of this document, of the commitments that no rule can test. */
  readonly judgements: Judgements;
  readonly setAsides: SetAsides;
  readonly notes: string;
  /** What has changed since the document was last checked, in whole sentences, and the day of that check. */
  readonly changes: { readonly sentences: readonly string[]; readonly since: string } | null;
  /** Why the review is not being kept, in a sentence; null while all is well. */
  readonly notKept: string | null;
  /** Null while the document is shown. */
  readonly reviews: Reviews | null;
  readonly refusal: TabRefusal | null;
  /** The tab has gone elsewhere since, or the words could not be found in it. */
  readonly movedOn: boolean;
  /** The mark the reader pressed in the document: a finding's id, and how many presses there were, for one may be pressed twice. */
  readonly pressed: { readonly finding: string; readonly times: number } | null;
  /** For those who listen; told again when `times` changes, for "Copied" may be said twice. */
  readonly announcement: { readonly words: string; readonly times: number };
}

export type PanelStore = StoreApi<PanelState>;

/** What is forgotten when another document is taken up. */
export const nothingRead = {
  sources: [],
  reading: null,
  progress: null,
  result: null,
  tab: 'findings',
  judgements: {},
  setAsides: {},
  notes: '',
  changes: null,
  notKept: null,
  reviews: null,
  refusal: null,
  movedOn: false,
  pressed: null,
} satisfies Partial<PanelState>;

export const createPanelStore = (
  compacts: readonly Compact[],
  { chosen, keepsReviews }: Pick<PanelState, 'chosen' | 'keepsReviews'>,
): PanelStore =>
  createStore<PanelState>(() => ({
    compacts,
    chosen,
    keepsReviews,
    subject: null,
    announcement: { words: '', times: 0 },
    ...nothingRead,
  }));

export type Stage = 'nothing' | 'working' | 'refused' | 'read';

/** What the panel is showing of a document. */
export function stageOf({ subject, refusal, result, reading }: PanelState): Stage {
  if (refusal) return 'refused';
  if (!subject) return 'nothing';
  return reading?.complete && result?.reading === reading ? 'read' : 'working';
}

/** The compact whose place the document names. */
export const suggestionOf = ({ reading, compacts }: Pick<PanelState, 'reading' | 'compacts'>): Suggestion | null =>
  reading && suggestCompact(reading.doc, compacts);

/** What becomes of what the reader writes about the document. */
export function keepingOf({ keepsReviews, notKept, reading }: PanelState): Keeping {
  if (reading?.doc.selection) return 'selection';
  if (!keepsReviews) return 'off';
  return notKept === null ? 'kept' : 'refused';
}

type Choice = Pick<PanelState, 'chosen' | 'reading' | 'compacts' | 'subject'>;

/** The compact to check against: the reader's choice, and until the first choice the one that came with the document or that it suggests. */
export function compactOf(state: Choice): Compact | null {
  const named = (id: string | null | undefined) => state.compacts.find((compact) => compact.id === id);
  return named(state.chosen) ?? named(state.subject?.compact) ?? suggestionOf(state)?.compact ?? null;
}

/** The comparison that is shown; null before a compact is chosen. */
export const comparisonOf = ({ compact, comparisons }: Result): Comparison | null =>
  comparisons.find((comparison) => comparison.compact === compact) ?? null;

/** The compacts that have not been held against the document yet. */
export const notCompared = ({ compacts, result }: Pick<PanelState, 'compacts' | 'result'>): readonly Compact[] =>
  compacts.filter(({ id }) => !result?.comparisons.some(({ compact }) => compact === id));
