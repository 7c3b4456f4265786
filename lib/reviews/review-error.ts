/**
 * `damaged`: not in the form that a review has. `newer`: written by a Compact Lens that came after this one. `foreign`: a file of something else.
 * `too-large`: more than is read at once.
 */
export type ReviewFault = 'damaged' | 'newer' | 'foreign' | 'too-large';

/** A kept or imported review cannot be read. The interface shows `message` as it stands: what happened, and what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';

  constructor(
    readonly reason: ReviewFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
