/** Something of which papers of one kind speak, whatever their words. */
export interface Topic {
  /** Without one of these a paper is not of the kind: money given, bids invited, views asked for. */
  readonly isCore: boolean;
  /** One of them is heard: several short patterns are sooner proven safe than one that holds them all. */
  readonly anyOf: readonly RegExp[];
  /** Each is heard in the same sentence. */
  readonly words: readonly RegExp[];
}

/** A topic that makes the kind. */
export const core = (first: RegExp, ...words: readonly RegExp[]): Topic => ({ isCore: true, anyOf: [first], words });
/** A topic that makes the kind, in any of several ways of putting it. */
export const coreInAny = (...anyOf: readonly RegExp[]): Topic => ({ isCore: true, anyOf, words: [] });
/** A topic that goes with it. */
export const beside = (first: RegExp, ...words: readonly RegExp[]): Topic => ({ isCore: false, anyOf: [first], words });
/** A topic that goes with it, in any of several ways of putting it. */
export const besideInAny = (...anyOf: readonly RegExp[]): Topic => ({ isCore: false, anyOf, words: [] });
