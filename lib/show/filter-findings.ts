import type { Theme } from '@/lib/compact.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';

/** What a reader looks for among findings. */
export interface Sought {
  /** Words that must all be there, in any order; empty for all. */
  readonly words: string;
  /** Null for all. */
  readonly verdict: Verdict | null;
  /** Null for all. */
  readonly theme: Theme | null;
}

/** The findings of a verdict and a theme that hold all the words sought, in their title, message, question or quotes, whatever their case. */
export function filterFindings(findings: readonly Finding[], { words, verdict, theme }: Sought): readonly Finding[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (verdict !== null && finding.verdict !== verdict) return false;
    if (theme !== null && finding.theme !== theme) return false;
    const held = plain(
      [finding.title, finding.message, finding.question, ...finding.evidence.map(({ quote }) => quote)].join('\n'),
    );
    return wanted.every((word) => held.includes(word));
  });
}

/** A reader types straight apostrophes where documents have curved ones. */
const plain = (words: string) => words.toLowerCase().replace(/[‘’]/g, "'");
