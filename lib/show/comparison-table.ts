import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { askedBy } from '@/lib/compacts/asked.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import type { Comparison } from '@/lib/show/comparison.ts';
import { verdicts } from '@/lib/show/findings.ts';

/** What a rule says under one compact. `finding` is the one to turn to, the most pressing; null where there is none. */
export interface ComparisonCell {
  readonly compact: Compact;
  readonly finding: Finding | null;
  /** How many findings have that one's verdict. */
  readonly count: number;
  /** The compact asks for it, whether or not there is something to say. */
  readonly isAsked: boolean;
}

/** One rule under every compact. */
export interface ComparisonRow {
  readonly rule: string;
  readonly title: string;
  readonly cells: readonly ComparisonCell[];
}

/** A document under several compacts, a row for each rule with a finding under any of them: what most fall short of first. */
export function comparisonTable(
  comparisons: readonly Comparison[],
  compacts: readonly Compact[],
  kinds: readonly DocumentKind[],
): readonly ComparisonRow[] {
  const titles = new Map(comparisons.flatMap(({ findings }) => findings.map(({ rule, title }) => [rule, title])));
  const findingsUnder = (id: string) => comparisons.find(({ compact }) => compact === id)?.findings ?? [];
  const cellOf = (rule: string, compact: Compact): ComparisonCell => {
    const found = findingsUnder(compact.id).filter((finding) => finding.rule === rule);
    const [finding = null] = [...found].sort((a, b) => weight(a.verdict) - weight(b.verdict));
    return {
      compact,
      finding,
      count: found.filter(({ verdict }) => verdict === finding?.verdict).length,
      isAsked: finding !== null || askedBy(compact, rule, kinds) !== null,
    };
  };
  return [...titles]
    .map(([rule, title]) => ({ rule, title, cells: compacts.map((compact) => cellOf(rule, compact)) }))
    .sort(byPressure);
}

const weight = (verdict: Verdict) => verdicts.indexOf(verdict);

function byPressure(a: ComparisonRow, b: ComparisonRow): number {
  for (const verdict of verdicts) {
    const [x, y] = [a, b].map(({ cells }) => cells.filter(({ finding }) => finding?.verdict === verdict).length);
    if (x !== y) return (y ?? 0) - (x ?? 0);
  }
  return a.title.localeCompare(b.title, 'en');
}
