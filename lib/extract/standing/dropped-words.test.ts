import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { noticesIn, paidIn } from '@/tests/funding-meaning.ts';

const plainText = (text: string) =>
  extract(readText(text, { markdown: false }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
const funderNotices = (text: string) => plainText(text).notices.map(({ giver, period }) => `${giver} ${period}`);

describe('rows in plain text that set old words beside new ones', () => {
  const table = [
    'Subject | Wording now dropped | Wording from 1 March',
    'Notice by the Council | "one month" | Six months, in writing',
    'Payment | "quarterly in arrears" | A week before each quarter begins',
    'Overheads | limited to 5% | Met in full',
  ].join('\n');
  it('tell the new terms alone', () => {
    const facts = plainText(table);
    expect(facts.notices.map(({ period }) => period)).toEqual(['P6M']);
    expect(facts.overheadCaps).toEqual([]);
    expect(facts.payments.some(({ value }) => value === 'arrears')).toBe(false);
  });
  it.each([
    ['Clause | Before | After'],
    ['Clause | Was | Now'],
    ['Clause | Old clause | New clause'],
    ['Clause | 2023 terms | 2026 terms'],
    ['Clause | What it said | What it will say'],
  ])('under %s', (head) =>
    expect(
      funderNotices(
        `${head}\nEnding | We may end the grant on 30 days' notice | We may end the grant on four months' notice`,
      ),
    ).toEqual(['funder P4M']),
  );
  it.each([
    ["Clause | Was | Now\nEnding | We may end the grant on 30 days' notice | Unchanged", ['funder P30D']],
    ["Clause | Who | What\nEnding | Council | We may end the grant on 30 days' notice", ['funder P30D']],
  ])('what holds is heard: %s', (text, notices) => expect(funderNotices(text)).toEqual(notices));
  it('keeps the sums, by which a cut is told', () =>
    expect(plainText('Group | Was | Now\nElm Club | £20,000 | £15,000').values.money.length).toBe(2));
});

describe('tables that set old words beside new ones', () => {
  const inTable = (head: string, rest: string) =>
    noticesIn(
      `| Clause | ${head} |\n| --- | --- | --- |\n| Ending | We may end the grant on 30 days' notice | ${rest} |`,
    );
  it.each(['Before | After', 'Then | Now', 'Wording now dropped | Wording from May', 'Old | New', 'Was | Now'])(
    '%s',
    (head) => expect(inTable(head, "We may end the grant on four months' notice")).toBe('funder P4M'),
  );
  it('where the old words stand', () => expect(inTable('Was | Now', 'No change')).toBe('funder P30D'));
});

describe('the papers of others', () => {
  it.each([
    'Two of you sent me the conditions of the previous commissioner: "The Commissioner may end the grant at any time on fourteen days\' notice. No appeal shall lie." I withdrew these.',
    'Our old contract said "the Council may end the grant on one month\'s notice", which we never liked.',
  ])('are not heard: %s', (text) => expect(noticesIn(text)).toBe(''));
  it.each([
    ['The old clause 9 is replaced with: "The Council may end the grant on six months\' notice."', 'funder P6M'],
  ])('the own words are: %s', (text, notices) => expect(noticesIn(text)).toBe(notices));
  it('is paid as the writer says', () =>
    expect(
      paidIn(
        'The terms of the former funder, "payment is quarterly in arrears", are not ours. We pay each quarter in advance.',
      ),
    ).toBe('advance'));
});
