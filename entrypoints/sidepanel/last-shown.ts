import * as v from 'valibot';
import type { Kept, Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import { compactOf, comparisonOf, type PanelState, type PanelStore, stageOf } from '@/entrypoints/sidepanel/store.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';

/** What the panel showed last, so that one that is opened again shows it at once, while the document is read anew. */
export type LastShown = v.InferOutput<typeof lastShown>;

type Mine = Partial<Pick<PanelState, 'setAsides' | 'judgements' | 'notes'>>;

/** In characters of the document: what is put away is for a panel that is waited for, and browsers hold no more than 10 MB. */
const longest = 200_000;

/** How long to wait for more changes before it is put away, in milliseconds. */
const pause = 400;

const isRecord = (value: unknown) => typeof value === 'object' && value !== null;

// Only pages of ours can write where it is put away, and an update of ours empties it, so its outline is enough.
const lastShown = v.object({
  reading: v.custom<Reading>(isRecord),
  digest: v.custom<Digest>(isRecord),
  kept: v.custom<Kept>(isRecord),
  comparison: v.custom<Comparison>(isRecord),
  /** What the reader has made of it, where that is kept. */
  mine: v.custom<Mine>(isRecord),
});

/** Reads what was put away; null where there is nothing of its kind. */
export function readLastShown(stored: unknown): LastShown | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), lastShown), stored);
  return read.success ? read.output : null;
}

/** What to put away of a panel; null while there is nothing whole to show of one document. */
export function lastShownOf(state: PanelState): LastShown | null {
  const { sources, reading, result, setAsides, judgements, notes } = state;
  const comparison = result && comparisonOf(result);
  if (stageOf(state) !== 'read' || !reading || !comparison || sources.length !== 1) return null;
  if (reading.doc.text.length > longest) return null;
  const mine = state.keepsReviews ? { setAsides, judgements, notes } : {};
  return { reading, digest: result.digest, kept: result.kept, comparison, mine };
}

/** The state of a panel that shows it again; null where it is of another document, day or compact than the panel is to show. */
export function shownAgain(shown: LastShown, state: PanelState, today: string): Partial<PanelState> | null {
  // Readings are counted from 1 in each panel, and this one is of a panel that is gone.
  const reading = { ...shown.reading, number: 0 };
  const isCurrent = reading.subject === state.subject?.id && reading.today === today;
  if (!isCurrent || compactOf({ ...state, reading })?.id !== shown.comparison.compact) return null;
  const { digest, kept, comparison, mine } = shown;
  const result = { reading, digest, kept, compact: comparison.compact, comparisons: [comparison] };
  return { reading, result, ...mine };
}

/** Puts away what the panel shows, a moment after each change: as text, for Chrome sorts the names of an object, and then it is not the same any more. */
export function keepLastShown(store: PanelStore, save: (shown: string) => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const shown = lastShownOf(store.getState());
      // Where it cannot be put away the next panel reads the document first, as it would without.
      if (shown) save(JSON.stringify(shown)).catch((error: unknown) => console.warn(error));
    }, pause);
  });
}
