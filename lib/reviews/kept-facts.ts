import { timingOf } from '@/lib/extract/payments.ts';
import type { Facts, PaymentTiming } from '@/lib/facts.ts';
import { noticeBy } from '@/lib/report/json.ts';

/** What a document said, as values without its words: enough to tell later what has changed. Null or empty where it did not say. */
export interface KeptFacts {
  /** ISO dates. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly decision: string | null;
  readonly termStarts: string | null;
  readonly termEnds: string | null;
  /** Whole months that are firm, and that options could make of it. */
  readonly termMonths: number | null;
  readonly termPossibleMonths: number | null;
  /** ISO 8601, with `P20WD` for working days. */
  readonly noticeByFunder: readonly string[];
  readonly noticeByRecipient: readonly string[];
  readonly payment: PaymentTiming | null;
  readonly overheadCapPercent: number | null;
  readonly tenderPublished: string | null;
  readonly tenderDeadline: string | null;
  readonly changeAnnounced: string | null;
  readonly changeEffective: string | null;
}

/** The values of a document's facts that a review keeps. */
export function keepFacts(facts: Facts): KeptFacts {
  const { consultation, term, tender, changes, payments, overheadCaps } = facts;
  const [change] = changes;
  return {
    opens: consultation?.opens?.value ?? null,
    closes: consultation?.closes?.value ?? null,
    decision: consultation?.decision?.value ?? null,
    termStarts: term?.starts?.value ?? null,
    termEnds: term?.ends?.value ?? null,
    termMonths: term?.months ?? null,
    termPossibleMonths: term?.possibleMonths ?? null,
    noticeByFunder: noticeBy(facts, 'funder'),
    noticeByRecipient: noticeBy(facts, 'recipient'),
    payment: timingOf(payments),
    overheadCapPercent: overheadCaps[0]?.value ?? null,
    tenderPublished: tender?.published?.value ?? null,
    tenderDeadline: tender?.deadline.value ?? null,
    changeAnnounced: change?.announced?.value ?? null,
    changeEffective: change?.effective.value ?? null,
  };
}
