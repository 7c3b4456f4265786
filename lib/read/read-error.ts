export type Refusal =
  | 'scanned'
  | 'locked'
  | 'blocked'
  | 'unreachable'
  | 'too-large'
  | 'unsupported'
  | 'damaged'
  | 'empty'
  | 'file-access';

/**
 * The world will not let a document be read. Thrown in reading and nowhere else; the interface shows `message` as it stands,
 * so it is a whole sentence or two in plain English: what happened, and what the reader can do.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly reason: Refusal,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
