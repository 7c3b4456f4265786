import type { Compact } from '@/lib/compact.ts';
import type { Finding } from '@/lib/finding.ts';

/** The findings of one document under one compact. */
export interface CompactFindings {
  readonly compact: Compact;
  readonly findings: readonly Finding[];
}

/** They as plain values for programs, under the names of the command line's contract. */
export const compactJson = ({ compact, findings }: CompactFindings) => ({
  id: compact.id,
  findings: findings.map((finding) => ({
    rule: finding.rule,
    verdict: finding.verdict,
    message: finding.message,
    question: finding.question,
    commitments: finding.commitments.map((id) => ({
      id,
      ref: compact.commitments.find((commitment) => commitment.id === id)?.ref ?? '',
    })),
    evidence: finding.evidence.map(({ quote, page, start, end }) => ({ quote, page, start, end })),
  })),
});
