import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** When those who lose by it are told, and when less is paid, by a report with these rows in its timetable. */
const daysOf = (cut: string, rows: readonly (readonly [string, string])[]) => {
  const table = ['| Stage | Date |', '| --- | --- |', ...rows.map(([stage, day]) => `| ${stage} | ${day} |`)].join(
    '\n',
  );
  const text = `# Cabinet: voluntary sector grants\n\nThornby Council. Published 1 December 2025\n\n${cut}\n\n${table}`;
  const { changes } = extract(readText(text, { markdown: true }), { today: '2025-12-08', complete: true });
  return changes.map(({ announced, effective }) => [announced?.value, effective.value]);
};

describe('a report that gives the days in the rows of its timetable', () => {
  it.each([
    [
      '1.1 To set out proposed reductions in grants to six organisations. The agreements for 2025/26 expire on 31 March 2026.',
      'Formal notice to organisations',
      'New grant levels take effect',
    ],
    ['It is recommended that the core grants be cut by a fifth.', 'Grant holders notified', 'Reduced payments begin'],
    [
      'The Board agreed that funding for the three services be reduced by 30%.',
      'Letters to providers',
      'Cuts apply from',
    ],
    [
      'The Executive has agreed to reduce the contract price for two hostels.',
      'Notice served',
      'Lower rates apply from',
    ],
    ['Proposals to reduce the grants to clubs.', 'Notices issued to clubs', 'Changes come into effect'],
  ])('%s', (cut, told, bites) => {
    const rows = [
      ['Cabinet decides', '3 February 2026'],
      [told, 'Friday 27 February 2026'],
      [bites, 'Wednesday 1 April 2026'],
    ] as const;
    expect(daysOf(cut, rows)).toEqual([['2026-02-27', '2026-04-01']]);
  });

  it.each([
    ['Grants of up to £5,000 are open to clubs. You can apply online.', 'New grants start'],
    ['The Cabinet agreed that grants will not be reduced.', 'New grant year begins'],
    ['The road works begin soon.', 'Changes take effect'],
  ])('cuts nothing: %s', (words, stage) => {
    expect(daysOf(words, [[stage, '1 April 2026']])).toEqual([]);
  });

  it.each(['Staff notified', 'Notice to residents', 'Draft letters to clubs considered'])(
    'tells others: %s',
    (stage) => {
      const cut = 'It is proposed that grants to clubs be cut by a fifth from 1 April 2026.';
      expect(daysOf(cut, [[stage, '5 January 2026']])).toEqual([['2025-12-01', '2026-04-01']]);
    },
  );
});
