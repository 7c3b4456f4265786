import { describe, expect, it } from 'vitest';
import { check } from '@/lib/check.ts';
import type { Commitment, Compact, DocumentKind } from '@/lib/compact.ts';
import { extract } from '@/lib/extract/index.ts';
import type { Finding, Verdict } from '@/lib/finding.ts';
import { readText } from '@/lib/read/text.ts';
import type { Cases, Rule } from '@/lib/rule.ts';
import { rules } from '@/rules/index.ts';

const files = import.meta.glob<Cases>(['../rules/*.ts', '!../rules/index.ts'], { eager: true, import: 'cases' });
const verdicts: readonly (Verdict | 'silent')[] = ['falls-short', 'unclear', 'not-stated', 'meets', 'silent'];
const today = '2025-03-10';

/** A compact of one promise, so that a rule is heard alone. */
function compactOf(id: string, asks: Cases[number]['asks'] = {}): Compact {
  const commitment: Commitment = {
    id: 'promise',
    ref: '1.1',
    by: 'public',
    theme: 'partnership',
    summary: 'A promise.',
    ...(asks.qualifier ? { qualifier: asks.qualifier } : {}),
    feeds: [
      {
        rule: id,
        strength: asks.strength ?? 'firm',
        ...(asks.atLeast ? { atLeast: asks.atLeast } : {}),
        ...(asks.scope ? { scope: asks.scope } : {}),
      },
    ],
  };
  return {
    id: 'test',
    place: 'Testham',
    title: 'The Testham Compact',
    year: 2020,
    signatories: [],
    places: [],
    commitments: [commitment],
    resolution: { ref: '', summary: '', stages: [] },
  };
}

/** Takes the [brackets] out of a case and says where they stood. */
function unbracket(marked: string): { text: string; points: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ''),
    points: [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words = '']) => words),
  };
}

function findingsOf(
  id: string,
  rule: Rule,
  text: string,
  kind: DocumentKind,
  asks: Cases[number]['asks'] = {},
): readonly Finding[] {
  const doc = readText(text, { markdown: true });
  const day = asks.today ?? today;
  const facts = { ...extract(doc, { today: day, complete: true, corrections: { kinds: [kind] } }), refersTo: null };
  return check(facts, compactOf(id, asks), new Map([[id, rule]]), day);
}

const isAt = (finding: Finding, words: string) => {
  const plain = words.replace(/\*\*|~~/g, '');
  return finding.evidence.some(({ quote }) => quote.includes(plain) || plain.includes(quote));
};

describe.each([...rules])('%s', (id, rule) => {
  const cases = files[`../rules/${id}.ts`];

  it('has at least five cases for each verdict it gives, and ten near-misses', () => {
    const counts = verdicts.map(
      (verdict) => [verdict, (cases ?? []).flatMap((group) => group[verdict] ?? []).length] as const,
    );
    const few = counts.filter(([verdict, count]) => (verdict === 'silent' ? count < 10 : count > 0 && count < 5));
    expect(counts.some(([verdict, count]) => verdict !== 'silent' && count > 0)).toBe(true);
    expect(few).toEqual([]);
  });

  it.each(rule.kinds)('says nothing of an empty document of the kind %s but what it lacks', (kind) => {
    const found = findingsOf(id, rule, '', kind);
    expect(found.filter(({ verdict }) => verdict !== 'not-stated')).toEqual([]);
  });

  const rows = (cases ?? []).flatMap((group) =>
    verdicts.flatMap((verdict) => (group[verdict] ?? []).map((marked) => ({ group, verdict, marked }))),
  );
  it.each(rows.map((row) => [row.verdict, row.marked, row] as const))('%s: %s', (verdict, _, { group, marked }) => {
    const { text, points } = unbracket(marked);
    const [kind] = group.kind ? [group.kind] : rule.kinds;
    if (!kind) throw new Error(`${id} speaks to no kind of document`);
    const found = findingsOf(id, rule, text, kind, group.asks);
    if (verdict === 'silent') {
      expect(found.filter((finding) => finding.verdict !== 'not-stated').map(({ message }) => message)).toEqual([]);
      return;
    }
    const right = found.filter((finding) => finding.verdict === verdict);
    expect(
      right.length,
      `said ${found.map((f) => `${f.verdict}: ${f.message}`).join(' / ') || 'nothing'}`,
    ).toBeGreaterThan(0);
    for (const words of points)
      expect(
        right.some((finding) => isAt(finding, words)),
        `evidence at "${words}", not ${right.flatMap((f) => f.evidence.map((e) => e.quote)).join(' | ')}`,
      ).toBe(true);
  });
});
