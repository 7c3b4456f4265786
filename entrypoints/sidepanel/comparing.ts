import type { Engine, EngineListener } from '@/entrypoints/sidepanel/engine-client.ts';
import type { EngineAnswer, Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import { compactOf, comparisonOf, notCompared, type PanelStore } from '@/entrypoints/sidepanel/store.ts';
import type { Finding } from '@/lib/finding.ts';
import type { Comparison } from '@/lib/show/comparison.ts';

interface Surroundings {
  readonly store: PanelStore;
  readonly engine: (listener: EngineListener) => Engine;
  /** Other findings are shown than before; `done` once they are of the whole document. */
  readonly onShown: (findings: readonly Finding[], done: boolean) => void;
  /** The whole document has been held against the compact in use. */
  readonly onChecked: () => void;
  readonly onFailed: (message: string) => void;
}

/** Holds readings against compacts. */
export interface Comparing {
  /** Asks about the newest reading, under the compact in use. */
  ask(): void;
  /** Asks about all other compacts too, if that is where the reader has turned, and all has been read. */
  askForOthers(): void;
  /** Takes a compact for the reader's choice, null for none, and shows its comparison, from what is known already or by asking. */
  turnTo(compact: string | null): void;
}

/** Joins the engine and the store. Answers about what the reader has left meanwhile are dropped. */
export function createComparing({ store, engine, onShown, onChecked, onFailed }: Surroundings): Comparing {
  const questions = engine({ answered, failed: onFailed });

  function ask(): void {
    const { reading } = store.getState();
    const compact = compactOf(store.getState());
    if (reading) questions.ask(reading, compact ? [compact] : []);
  }

  function askForOthers(): void {
    const { reading, result, tab } = store.getState();
    if (tab !== 'compacts' || !reading?.complete || result?.reading !== reading) return;
    const others = notCompared(store.getState());
    if (others.length) questions.ask(reading, others);
  }

  function answered({ digest, kept, comparisons }: EngineAnswer, reading: Reading): void {
    const state = store.getState();
    if (state.subject?.id !== reading.subject || state.refusal) return;
    const before = state.result?.reading === reading ? state.result.comparisons : [];
    const isNew = ({ compact }: Comparison) => !comparisons.some((other) => other.compact === compact);
    const compact = compactOf(state)?.id ?? null;
    const result = { reading, digest, kept, compact, comparisons: [...before.filter(isNew), ...comparisons] };
    // About a compact that the reader has left; the one now in use has been asked about.
    if (compact !== null && !comparisonOf(result)) return;
    const isShown = state.result?.reading === reading && state.result.compact === compact;
    store.setState({ result });
    if (!isShown) onShown(comparisonOf(result)?.findings ?? [], reading.complete && reading === state.reading);
    if (reading.complete && reading === state.reading && !isShown) onChecked();
    askForOthers();
  }

  return {
    ask,
    askForOthers,
    turnTo(chosen) {
      store.setState({ chosen, pressed: null });
      const { reading, result } = store.getState();
      const compact = compactOf(store.getState())?.id ?? null;
      const known = result?.reading === reading ? result?.comparisons.find((each) => each.compact === compact) : null;
      if (!result || !known) return ask();
      store.setState({ result: { ...result, compact } });
      onShown(known.findings, result.reading.complete);
      if (result.reading.complete) onChecked();
    },
  };
}
