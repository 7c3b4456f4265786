import { beforeAll, describe, expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';
import { rules } from '@/rules/index.ts';
import { readGolds } from './documents/gold.ts';
import { judge, type Mark, type Subject, shareOf, subjects } from './documents/judge.ts';

/**
 * The least share of the documents' answers, in per cent, that must agree with the expert's. They may be raised, never lowered: a change that loses
 * an answer has to win another. Every answer that differs is printed.
 */
const atLeast: Readonly<Record<Subject, number>> = {
  kinds: 96,
  facts: 95,
  verdicts: 98,
  preferredVerdicts: 92,
  evidence: 96,
  fallsShortRecall: 93,
  fallsShortPrecision: 95,
  traps: 99,
  silence: 97,
};
const golds = readGolds();
const marks: Mark[] = [];

beforeAll(async () => {
  for (const gold of golds) {
    for (const mark of await judge(gold)) marks.push({ ...mark, says: `${gold.name}: ${mark.says}` });
  }
}, 120_000);

describe('the judgements', () => {
  it('cover every kind of document, and documents of none', () => {
    expect(new Set(golds.flatMap(({ kinds }) => kinds)).size).toBe(4);
    expect(golds.filter(({ kinds }) => !kinds.length).length).toBeGreaterThanOrEqual(5);
  });

  it.each(golds)('$name asks of each compact only what it promises', ({ findings }) => {
    for (const [id, wanted] of Object.entries(findings)) {
      const compact = compacts.find((one) => one.id === id);
      const asked = compact?.commitments.flatMap(({ feeds }) => feeds.map(({ rule }) => rule)) ?? [];
      const always = [...rules].filter(([, rule]) => rule.always).map(([rule]) => rule);
      for (const { rule } of wanted) expect([...asked, ...always], `${id} ${rule}`).toContain(rule);
    }
  });
});

describe('agreement with the expert', () => {
  it.each(subjects)('%s', (subject) => {
    const { right, all } = shareOf(marks, subject);
    const misses = marks.filter((mark) => mark.subject === subject && !mark.right).map(({ says }) => `  ${says}`);
    const report = [`${subject}: ${right} of ${all} (${((100 * right) / all).toFixed(1)}%)`, ...misses].join('\n');
    console.log(report);
    expect(all).toBeGreaterThan(0);
    expect((100 * right) / all, report).toBeGreaterThanOrEqual(atLeast[subject]);
  });
});
