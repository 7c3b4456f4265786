/** A review as it was written by some version, before its form has been checked. */
export type RawReview = Readonly<Record<string, unknown>>;

/** Brings a review from one version to the next; the version number itself is moved on by `migrate`. */
export type Migration = (review: RawReview) => RawReview;

/** In order: the first leads from version 1 to 2. Never changed once released, for somebody's reviews wait to pass through it. */
export const migrations: readonly Migration[] = [];

/** The version that this Compact Lens writes. */
export const currentVersion = migrations.length + 1;

/** Brings a review of a whole version from 1 up to the newest, one step at a time; `steps` are in order from version 1. */
export function migrate(review: RawReview, from: number, steps: readonly Migration[] = migrations): RawReview {
  return steps
    .slice(from - 1)
    .reduce<RawReview>((before, step, index) => ({ ...step(before), version: from + index + 1 }), review);
}
