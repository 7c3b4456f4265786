import { describe, expect, it } from 'vitest';
import { pieces, warmUp } from '@/entrypoints/sidepanel/warm-up.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import type { Rule } from '@/lib/rule.ts';
import { rules } from '@/rules/index.ts';

describe('warmUp', () => {
  it.each([...pieces])('has words that are plainly a %s', (kind, words) => {
    const facts = extract(readText(words, { markdown: true }), { today: '2025-03-10', complete: true });
    expect(facts.kinds.map((each) => each.kind)).toContain(kind);
  });

  it('asks every rule, each under a kind that it speaks to', async () => {
    const asked = new Set<string>();
    const heard = new Map(
      [...rules].map(([id, rule]): [string, Rule] => [
        id,
        {
          ...rule,
          check: (facts, ask) => {
            asked.add(id);
            return rule.check(facts, ask);
          },
        },
      ]),
    );
    for (const kind of pieces.keys()) await warmUp(kind, heard);
    expect([...asked].sort()).toEqual([...rules.keys()].sort());
  }, 30_000);
});
