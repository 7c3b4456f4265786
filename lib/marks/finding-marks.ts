import type { Finding, Verdict } from '@/lib/finding.ts';

/** Words of a document to set apart, for one piece of a finding's evidence. */
export interface Mark {
  readonly id: string;
  /** What the finding is about, for those who are led to it by more than its place. */
  readonly title?: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}

const separator = '@';

/** The marks of findings: one for each piece of evidence, in the order of the evidence. */
export const marksOf = (findings: readonly Finding[]): Mark[] =>
  findings.flatMap(({ id, title, verdict, evidence }) =>
    evidence.map(({ start, end }, index) => ({ id: `${id}${separator}${index}`, title, start, end, verdict })),
  );

/** The id of the finding a mark belongs to. */
export const findingOfMark = (mark: string): string => mark.slice(0, mark.lastIndexOf(separator));
