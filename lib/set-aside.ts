/** A finding that the reader has set aside: this finding of this document, and no other. */
export interface SetAside {
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** What has been set aside, by the finding's id. */
export type SetAsides = Readonly<Record<string, SetAside>>;
