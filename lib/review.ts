import { check } from '@/lib/check.ts';
import type { Compact } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import type { Facts } from '@/lib/facts.ts';
import type { Finding } from '@/lib/finding.ts';
import type { Rule } from '@/lib/rule.ts';

export interface ReviewOptions {
  /** ISO date of the reading. */
  readonly today: string;
  /** All of the document has been read; silence is judged only then. */
  readonly complete: boolean;
  /** What the reader has put right, in place of what we read. */
  readonly corrections?: Corrections;
}

export interface Review {
  readonly facts: Facts;
  /** In order of place in the document; those without a place last, by rule. */
  readonly findings: readonly Finding[];
}

/** Reads a document's facts and holds them against one compact. Pure: the same in a browser's worker and on the command line. */
export function review(
  doc: DocumentText,
  compact: Compact,
  rules: ReadonlyMap<string, Rule>,
  options: ReviewOptions,
): Review {
  const facts = extract(doc, options);
  return { facts, findings: check(facts, compact, rules, options.today) };
}
