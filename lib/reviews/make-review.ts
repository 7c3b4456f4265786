import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { Finding } from '@/lib/finding.ts';
import { hashOf } from '@/lib/reviews/kept-documents.ts';
import type { KeptFacts } from '@/lib/reviews/kept-facts.ts';
import type { KeptDocument, KeptReview } from '@/lib/reviews/kept-review.ts';
import { mostCharacters } from '@/lib/reviews/review-schema.ts';
import type { SetAsides } from '@/lib/set-aside.ts';
import type { Judgements } from '@/lib/show/judgements.ts';
import { shorten } from '@/lib/show/shorten.ts';

/** A check as the panel has it, ready to be kept. */
export interface Checked {
  readonly documents: readonly KeptDocument[];
  readonly compact: Pick<Compact, 'id' | 'title'>;
  /** ISO date of the check. */
  readonly today: string;
  readonly kinds: readonly DocumentKind[];
  readonly facts: KeptFacts;
  readonly findings: readonly Finding[];
  readonly corrections?: Corrections;
  readonly setAsides?: SetAsides;
  readonly judgements?: Judgements;
  readonly notes?: string;
}

/** A review of a check, not stored yet. `now` is an ISO instant. */
export async function makeReview(checked: Checked, now: string): Promise<KeptReview> {
  const { documents, compact, corrections = {}, setAsides = {}, judgements = {}, notes = '' } = checked;
  return {
    version: 1,
    id: await hashOf([compact.id, ...documents.map(({ contentHash }) => contentHash)].join(' ')),
    revision: 0,
    made: now,
    changed: now,
    documents,
    compact: { id: compact.id, title: shorten(compact.title, mostCharacters.line - 1) },
    today: checked.today,
    kinds: checked.kinds,
    facts: checked.facts,
    findings: checked.findings.map(withinBounds),
    corrections,
    setAsides,
    judgements,
    notes,
  };
}

/** A page may be one line of megabytes, and a finding quote all of it. */
function withinBounds(finding: Finding): Finding {
  const cut = (words: string) => shorten(words, mostCharacters.passage - 1);
  return {
    ...finding,
    title: shorten(finding.title, mostCharacters.line - 1),
    message: cut(finding.message),
    question: cut(finding.question),
    evidence: finding.evidence.map((piece) => ({
      ...piece,
      quote: cut(piece.quote),
      heading: piece.heading === null ? null : cut(piece.heading),
    })),
  };
}
