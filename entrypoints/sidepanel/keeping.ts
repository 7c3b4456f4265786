import type { KeepingSurroundings, KeptAs } from '@/entrypoints/sidepanel/keep-review.ts';

/** Keeps each review on this computer as it goes. */
export interface Keeping {
  /** The whole document has been checked, or the reader has changed something of theirs. */
  keep(): void;
  /** Waits a moment first, for a reader who types. */
  keepSoon(): void;
}

/** How long a typing reader may pause, in milliseconds. */
const pause = 300;

/** `onKept`: what is kept may have changed. */
export function createKeeping(surroundings: KeepingSurroundings, onKept: () => void): Keeping {
  let kept: KeptAs | null = null;
  let turn: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    // Only wanted once there are findings, so it does not stand in their way.
    const { keepReview } = await import('@/entrypoints/sidepanel/keep-review.ts');
    kept = await keepReview(surroundings, kept);
    onKept();
  }

  const keep = () => {
    clearTimeout(timer);
    // One after the other: each save starts from what the one before has stored. One that fails takes none of the later ones with it.
    turn = turn.then(run).catch((error: unknown) => console.error(error));
  };
  return {
    keep,
    keepSoon() {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
  };
}
