import type { Compact } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { partAt } from '@/lib/pack/parts.ts';

/** The findings of one document under one compact. */
export interface CompactFindings {
  readonly compact: Compact;
  readonly findings: readonly Finding[];
}

/** They as plain values for programs, under the names of the command line's contract. In a pack each piece of evidence names its document. */
export const compactJson = ({ compact, findings }: CompactFindings, doc: Pick<DocumentText, 'parts'>) => ({
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
    evidence: finding.evidence.map(({ quote, page, start, end }) => {
      const part = partAt(doc, start);
      return { quote, page, start, end, ...(part && { document: part.title }) };
    }),
  })),
});
