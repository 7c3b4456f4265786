import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import type { TabRefusal } from '@/lib/browser/refusals.ts';
import type { Compact } from '@/lib/compact.ts';
import { type Suggestion, suggestCompact } from '@/lib/compacts/suggest-compact.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';
import type { Judgements } from '@/lib/show/judgements.ts';

/** What is being checked. */
export interface Subject {
  readonly id: string;
  /** The tab that holds it; null for a file the panel reads itself. */
  readonly tabId: number | null;
  /** The address the tab must keep showing; null for our reader and for files. */
  readonly address: string | null;
}

/** What the engine has answered about one reading. */
export interface Result {
  readonly reading: Reading;
  readonly digest: Digest;
  /** The compact whose comparison is shown, by id; null before one is chosen. */
  readonly compact: string | null;
  /** That compact's, and others' once they have been asked for. */
  readonly comparisons: readonly Comparison[];
}

/** The parts of the panel that a reader turns to. */
export type Tab = 'findings' | 'judge' | 'compacts';

/** All that cannot be worked out from the rest. */
export interface PanelState {
  readonly compacts: readonly Compact[];
  /** The reader's own choice, by id, remembered; null before the first. */
  readonly chosen: string | null;
  readonly subject: Subject | null;
  /** The newest reading of the subject, which the engine may not have answered yet. */
  readonly reading: Reading | null;
  /** The last page read and how many there are. */
  readonly progress: { readonly page: number; readonly pages: number } | null;
  readonly result: Result | null;
  readonly tab: Tab;
  /** What the reader has said, of this document, of the commitments that no rule can test. */
  readonly judgements: Judgements;
  readonly refusal: TabRefusal | null;
  /** The tab has gone elsewhere since, or the words could not be found in it. */
  readonly movedOn: boolean;
  /** The mark the reader pressed in the document: a finding's id, and how many presses there were, for one may be pressed twice. */
  readonly pressed: { readonly finding: string; readonly times: number } | null;
  /** Files that were dropped along with the one being read. */
  readonly leftOut: readonly string[];
  /** For those who listen; told again when `times` changes, for "Copied" may be said twice. */
  readonly announcement: { readonly words: string; readonly times: number };
}

export type PanelStore = StoreApi<PanelState>;

/** What is forgotten when another document is taken up. */
export const nothingRead = {
  reading: null,
  progress: null,
  result: null,
  tab: 'findings',
  judgements: {},
  refusal: null,
  movedOn: false,
  pressed: null,
  leftOut: [],
} satisfies Partial<PanelState>;

export const createPanelStore = (compacts: readonly Compact[], chosen: string | null): PanelStore =>
  createStore<PanelState>(() => ({
    compacts,
    chosen,
    subject: null,
    announcement: { words: '', times: 0 },
    ...nothingRead,
  }));

export type Stage = 'nothing' | 'working' | 'refused' | 'read';

/** What the panel is showing. */
export function stageOf({ subject, refusal, result, reading }: PanelState): Stage {
  if (refusal) return 'refused';
  if (!subject) return 'nothing';
  return reading?.complete && result?.reading === reading ? 'read' : 'working';
}

/** The compact whose place the document names. */
export const suggestionOf = ({ reading, compacts }: Pick<PanelState, 'reading' | 'compacts'>): Suggestion | null =>
  reading && suggestCompact(reading.doc, compacts);

/** The compact to check against: the reader's choice, and until the first choice the one the document suggests. */
export function compactOf(state: Pick<PanelState, 'chosen' | 'reading' | 'compacts'>): Compact | null {
  const chosen = state.compacts.find(({ id }) => id === state.chosen);
  return chosen ?? suggestionOf(state)?.compact ?? null;
}

/** The comparison that is shown; null before a compact is chosen. */
export const comparisonOf = ({ compact, comparisons }: Result): Comparison | null =>
  comparisons.find((comparison) => comparison.compact === compact) ?? null;

/** The compacts that have not been held against the document yet. */
export const notCompared = ({ compacts, result }: Pick<PanelState, 'compacts' | 'result'>): readonly Compact[] =>
  compacts.filter(({ id }) => !result?.comparisons.some(({ compact }) => compact === id));
