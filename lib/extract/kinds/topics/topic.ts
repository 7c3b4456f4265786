/** Something of which papers of one kind speak, whatever their words. */
export interface Topic {
  /** Without one of these a paper is not of the kind: money given, bids invited, views asked for. */
  readonly isCore: boolean;
  /** Each is heard in the same sentence. */
  readonly words: readonly RegExp[];
}

/** A topic that makes the kind. */
export const core = (...words: readonly RegExp[]): Topic => ({ isCore: true, words });
/** A topic that goes with it. */
export const beside = (...words: readonly RegExp[]): Topic => ({ isCore: false, words });
