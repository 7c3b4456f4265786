import { say, type WordKey } from '@/lib/show/words.ts';

/**
 * `full`: no room. `refused`: the browser keeps nothing for us here. `newer`: a later Compact Lens laid the shelf out. `blocked`: an older one holds
 * it open. `deleted`: the review was deleted meanwhile. `failed`: anything else the browser may say.
 */
export type ShelfFault = 'full' | 'refused' | 'newer' | 'blocked' | 'deleted' | 'failed';

/** Reviews cannot be kept or reached. What is open in the panel is not touched by it, and the interface shows `message` as it stands. */
export class ShelfError extends Error {
  override readonly name = 'ShelfError';

  constructor(
    readonly reason: ShelfFault,
    options?: ErrorOptions,
  ) {
    super(say(messages[reason]), options);
  }
}

const messages = {
  full: 'reviews.shelf.full',
  refused: 'reviews.shelf.refused',
  newer: 'reviews.shelf.newer',
  blocked: 'reviews.shelf.blocked',
  deleted: 'reviews.shelf.deleted',
  failed: 'reviews.shelf.failed',
} as const satisfies Record<ShelfFault, WordKey>;

/** What each refusal of IndexedDB means to a reader, by the name the browser gives it. */
const faults: ReadonlyMap<string, ShelfFault> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  // Firefox in private windows, and both where the reader has forbidden sites to keep anything.
  ['InvalidStateError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotAllowedError', 'refused'],
]);

/** A browser's refusal as a `ShelfError`; any error that is no refusal as it is, for then the fault is ours. */
export function shelfErrorOf(error: unknown): unknown {
  if (error instanceof ShelfError || !isRefusal(error)) return error;
  return new ShelfError(faults.get(error.name) ?? 'failed', { cause: error });
}

/** Browsers refuse by a DOMException; newer ones have a class of its own for a full disk. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof DOMException || (error instanceof Error && faults.has(error.name));
