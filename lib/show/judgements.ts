/** What a reader says of a commitment that no rule can test: whether this document keeps it, and why. */
export interface Judgement {
  /** Null where only a note was made. */
  readonly answer: 'yes' | 'no' | 'not-sure' | null;
  readonly note: string;
}

/** A reader's judgements of one document, by compact and then by commitment. */
export type Judgements = Readonly<Record<string, Readonly<Record<string, Judgement>>>>;

/** The judgements with one of them changed; one that says nothing any more is dropped. */
export function withJudgement(
  judgements: Judgements,
  compact: string,
  commitment: string,
  judgement: Judgement,
): Judgements {
  const { [commitment]: _, ...others } = judgements[compact] ?? {};
  const isEmpty = judgement.answer === null && judgement.note === '';
  return { ...judgements, [compact]: isEmpty ? others : { ...others, [commitment]: judgement } };
}
