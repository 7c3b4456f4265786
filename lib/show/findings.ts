import type { Commitment, Compact } from '@/lib/compact.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';

/** In the order a reader needs them: what to argue, what to judge, what to ask after, what is as promised. */
export const verdicts: readonly Verdict[] = ['falls-short', 'unclear', 'not-stated', 'meets'];

/** Findings by verdict, in the order of `verdicts`; within one, as they stand in the document. Verdicts without findings are left out. */
export const groupFindings = (
  findings: readonly Finding[],
): readonly { readonly verdict: Verdict; readonly findings: readonly Finding[] }[] =>
  verdicts
    .map((verdict) => ({ verdict, findings: findings.filter((finding) => finding.verdict === verdict) }))
    .filter((group) => group.findings.length > 0);

/** How many findings have each verdict. */
export const countFindings = (findings: readonly Pick<Finding, 'verdict'>[]): Readonly<Record<Verdict, number>> => {
  const counts = { 'falls-short': 0, unclear: 0, 'not-stated': 0, meets: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
};

/** The commitments a finding rests on, in the finding's order: the one with the figure first. */
export const commitmentsOf = (
  { commitments }: Pick<Finding, 'commitments'>,
  compact: Pick<Compact, 'commitments'>,
): readonly Commitment[] => commitments.flatMap((id) => compact.commitments.find((each) => each.id === id) ?? []);
