import { describe, expect, it } from 'vitest';
import { rules } from '@/rules/index.ts';
import { readLessons } from '@/tests/rule-words/learn.ts';

describe('the lessons that weights of rules are learnt from', () => {
  const lessons = readLessons();
  const learnt = [...rules].filter(([, { matter }]) => matter).map(([id]) => id);

  it('speak of rules that have a matter, and of nothing else', () => {
    const named = new Set(lessons.flatMap(({ rules: on, of }) => [...on.keys(), ...(of ? [of] : [])]));
    expect([...named].sort()).toEqual([...learnt].sort());
  });

  it.each(learnt)('have enough that keep, that break and that are not about %s', (rule) => {
    const judged = lessons.filter(({ of }) => !of || of === rule).map(({ rules: on }) => on.get(rule));
    const count = (wanted: string | undefined) => judged.filter((verdict) => verdict === wanted).length;
    expect(count('meets')).toBeGreaterThanOrEqual(30);
    expect(count('falls-short')).toBeGreaterThanOrEqual(30);
    expect(count(undefined)).toBeGreaterThan(20_000);
  });
});
