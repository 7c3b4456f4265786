import type { Compact } from '@/lib/compact.ts';
import type { Digest } from '@/lib/digest.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import { countFindings } from '@/lib/findings.ts';
import { formatDays, formatPeriod } from '@/lib/format.ts';

/** What one sentence says of a document: how long it gives, what the compact asks for, how many findings there are of each verdict. */
export interface Glance {
  readonly open: string | null;
  /** The least length the compact asks for, in words; null where it sets none. */
  readonly asked: string | null;
  readonly counts: Readonly<Record<Verdict, number>>;
}

export function glanceOf(digest: Digest, findings: readonly Finding[], compact: Compact): Glance {
  const days = digest.kinds.some(({ kind }) => kind === 'consultation') ? digest.consultationDays : null;
  const asked = compact.commitments
    .flatMap(({ feeds }) => feeds)
    .find(({ rule, atLeast }) => rule === 'consultation-length' && atLeast !== undefined)?.atLeast;
  return {
    open: days === null ? null : formatDays(days),
    asked: asked === undefined ? null : formatPeriod(asked),
    counts: countFindings(findings),
  };
}
