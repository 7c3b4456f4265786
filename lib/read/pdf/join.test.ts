import { describe, expect, it } from 'vitest';
import { seamOf } from '@/lib/read/pdf/join.ts';
import { wrap } from '@/tests/pdf/make-pdf.ts';
import { linesOf, readMade } from '@/tests/pdf/read-made.ts';

const join = (before: string, after: string, compounds: readonly string[] = []): string => {
  const seam = seamOf(before, after, (word) => compounds.includes(word));
  const kept = seam === 'hyphen-out' ? before.slice(0, -1) : before;
  return kept + (seam === 'space' ? ' ' : '') + after;
};

describe('how lines are joined', () => {
  it.each([
    ['the organ-', 'isation shall', 'the organisation shall'],
    ['the organ\u00ad', 'isation shall', 'the organisation shall'],
    ['the Council', 'shall', 'the Council shall'],
    ['the three-', 'month notice', 'the three-month notice'],
    ['a 12-', 'week period', 'a 12-week period'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['evidence-', 'based work', 'evidence-based work'],
    ['a multi-', 'year grant', 'a multi-year grant'],
    ['Anglo-', 'Saxon', 'Anglo-Saxon'],
    ['the Vice-', 'chair', 'the Vice-chair'],
    ['in 2025-', '26 and', 'in 2025-26 and'],
    ['in 2025–', '26 and', 'in 2025–26 and'],
    ['in 2025/', '26 and', 'in 2025/26 and'],
    ['the grant –', 'and only', 'the grant – and only'],
    ['the grant -', 'and only', 'the grant - and only'],
  ])('“%s / %s” is “%s”', (before, after, joined) => expect(join(before, after)).toBe(joined));

  it('keeps a hyphen that the document writes elsewhere', () => {
    expect(join('the co-', 'ordinator', ['co-ordinator'])).toBe('the co-ordinator');
    expect(join('a user-', 'led group', [])).toBe('a user-led group');
    expect(join('the out-', 'reach team', ['out-reach'])).toBe('the out-reach team');
    expect(join('the out-', 'reach team')).toBe('the outreach team');
  });

  it('does so in a document', async () => {
    const doc = await readMade([
      [
        {
          text: 'The whistle-blowing policy of the organisation says who may speak to whom, and when, about what. The organ-',
          x: 60,
          y: 60,
        },
        { text: 'isation shall publish its whistle-', x: 60, y: 73 },
        ...wrap('', { x: 60, y: 300, right: 530 }),
      ].filter(({ text }) => text),
      [
        {
          text: 'It shall keep the records that it is asked for, and show them to whoever may ask for them under whistle-',
          x: 60,
          y: 60,
        },
        { text: 'blowing law.', x: 60, y: 73 },
      ],
    ]);
    expect(linesOf(doc)[0]).toContain('about what. The organisation shall publish');
    expect(linesOf(doc).at(-1)).toContain('under whistle-blowing law.');
  });
});
