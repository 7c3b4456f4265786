import { describe, expect, it } from 'vitest';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

const standings = (text: string, markdown = true) => {
  const doc = readText(text, { markdown });
  return settleStanding(doc, extractSentences(doc), '2025-09-16', '2025-09-16');
};
const first = (text: string) => standings(text)[0]?.standing;
const standingOf = (words: string, text: string, markdown = true) =>
  standings(text, markdown).find(({ plain }) => plain.startsWith(words))?.standing;

describe('ideas given up', () => {
  it.each([
    'We had pencilled in a single prime contractor with a £4m turnover; that idea is dead.',
    "We had first thought of four weeks' notice, and that plan has since been dropped.",
    'We originally proposed an overhead limit of 5%. We have dropped that.',
    "We looked at giving four weeks' notice and decided against it.",
    'Members rejected the idea of a single contract.',
    'The Board turned down a proposal to pay in arrears.',
    'The option of one county-wide contract was ruled out.',
    'We considered a turnover of £2m but ruled it out.',
  ])('%s', (text) => expect(first(text)).toMatch(/dropped|past/));

  it.each([
    "The clause on six months' notice is deleted.",
    "The Panel rejected the objection that four weeks' notice is too short.",
    'We considered whether to ask you for an improvement plan and decided against it.',
    'We looked at consulting the groups and decided against it.',
    'Cabinet rejected the proposal to consult again.',
    'We had planned a single contract, and that is what we shall let.',
    'The proposal to pay in arrears was agreed.',
    'We looked at several ways and chose payment in arrears.',
  ])('still to be heard: %s', (text) => expect(first(text)).toBe('current'));
});

describe('options in a list', () => {
  const list =
    '# Report\n\nIt is long.\n\n## Options\n\n1. A single contract, bidders to have a turnover of £2m. Not recommended. Four lots do better.\n2. Five lots. Recommended.\n\n## Alternatives considered and rejected\n\nPay in arrears.\n\n## Terms\n\nPay in advance.';
  it.each([
    ['A single contract', 'dropped'],
    ['Four lots', 'current'],
    ['Five lots', 'current'],
    ['Pay in arrears', 'dropped'],
    ['Pay in advance', 'current'],
  ])('%s is %s', (words, standing) => expect(standingOf(words, list)).toBe(standing));
});

describe('options in the rows of a table', () => {
  const table = (rows: string) => `Choice | From | Officers' view\n${rows}`;
  it.each([
    ["End the fund with four weeks' notice | Consultant | Rejected in October.", 'other'],
    ["End the fund with four weeks' notice | Consultant | Dropped", 'other'],
    ["End the fund with four weeks' notice | Consultant | Built into the proposal", 'current'],
    ["End the fund with four weeks' notice | Not recommended | Approved by Cabinet", 'current'],
    ["End the fund with four weeks' notice | Rejected at first, then adopted | Cabinet", 'current'],
  ])('%s is %s', (row, standing) => expect(standingOf('End the fund', table(row), false)).toBe(standing));

  it('not in those of what people said', () => {
    const rows = "What you said | Our answer\nFour weeks is too short | Rejected. We may end it on four weeks' notice.";
    expect(standingOf('Four weeks', rows, false)).toBe('current');
    const real = '| Objection | Answer |\n| --- | --- |\n| Four weeks is too short | Rejected. It stays. |';
    expect(standingOf('Four weeks', real)).toBe('current');
  });
});
