import type { Commitment, Compact, DocumentKind, Strength, Theme } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import type { Verdict } from '@/lib/finding.ts';

/** What a compact asks of a document by one rule. The figures, scope and qualifier come from the compact's data. */
export interface Ask {
  readonly compact: Pick<Compact, 'title' | 'place'>;
  /** Every commitment that feeds the rule, the one with the figure first. */
  readonly commitments: readonly Commitment[];
  readonly strength: Strength;
  readonly atLeast: string | null;
  readonly scope: string | null;
  readonly qualifier: string | null;
  /** ISO date. */
  readonly today: string;
}

/** What a rule says of a document; the runner makes a finding of it. */
export interface Answer {
  readonly verdict: Verdict;
  readonly message: string;
  readonly question: string;
  readonly evidence: readonly Span[];
  /** It refuses what was promised, so that no figure is needed to tell: even a promise in general terms is not kept. */
  readonly outright?: true;
}

/** One question put to the facts. Its file's name is its id. */
export interface Rule {
  readonly title: string;
  /** What its promise is about, in words that fit after "about"; a rule that looks at dates alone has none. */
  readonly matter?: string;
  readonly theme: Theme;
  /** The kinds of document it speaks to; it is never put to another. */
  readonly kinds: readonly DocumentKind[];
  /** Runs under every compact, because it concerns the document alone. */
  readonly always?: true;
  check(facts: Facts, ask: Ask): readonly Answer[];
}

/**
 * Short documents under the verdict they must get. Each is Markdown (a line is a block; `# ` a heading; `| a | b |` a table row), read as a document
 * of the rule's first kind; [brackets] stand round the words the finding must point at. `silent`: the rule may say nothing but `not-stated`.
 */
export type Cases = readonly (Partial<Record<Verdict | 'silent', readonly string[]>> & {
  readonly asks?: Partial<Pick<Ask, 'atLeast' | 'strength' | 'scope' | 'qualifier' | 'today'>>;
  /** Read as a document of this kind instead of the rule's first. */
  readonly kind?: DocumentKind;
})[];

const answer =
  (verdict: Verdict) =>
  (message: string, evidence: readonly (Span | null)[] = [], question = ''): Answer => ({
    verdict,
    message,
    question,
    evidence: evidence.filter((span) => span !== null),
  });

/** Builders for each verdict: a message with the numbers worked out, the words it rests on, and a question to send. */
export const fallsShort = answer('falls-short');
export const refuses = (...told: Parameters<typeof fallsShort>): Answer => ({ ...fallsShort(...told), outright: true });
export const unclear = answer('unclear');
export const meets = answer('meets');

/** Silence: the runner keeps it only for the document's own kind, once all of it has been read. */
export const notStated = (message: string, question = ''): Answer => answer('not-stated')(message, [], question);
