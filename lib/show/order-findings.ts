import type { Compact } from '@/lib/compact.ts';
import type { Finding } from '@/lib/finding.ts';
import { commitmentsOf, verdicts } from '@/lib/show/findings.ts';

/** How a list of findings can be put in order. */
export type Order = 'importance' | 'place';

/**
 * Findings with the weightiest first: by verdict, then promises with a figure of their own, then other firm promises, then those made in general terms;
 * among equals as they stand in the document.
 */
export function byImportance(findings: readonly Finding[], compact: Pick<Compact, 'commitments'>): readonly Finding[] {
  const weights = new Map(findings.map((finding) => [finding.id, weightOf(finding, compact)]));
  const weight = ({ id }: Finding) => weights.get(id) ?? 0;
  return [...findings].sort(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || weight(b) - weight(a),
  );
}

/** 2 for a figure, 1 for a firm promise, 0 for a general one or none. */
function weightOf(finding: Finding, compact: Pick<Compact, 'commitments'>): number {
  const feeds = commitmentsOf(finding, compact).flatMap(({ feeds }) =>
    feeds.filter(({ rule }) => rule === finding.rule),
  );
  if (feeds.some(({ atLeast }) => atLeast !== undefined)) return 2;
  return feeds.some(({ strength }) => strength === 'firm') ? 1 : 0;
}
