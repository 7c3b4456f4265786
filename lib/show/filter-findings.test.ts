import { describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '@/lib/finding.ts';
import { filterFindings } from '@/lib/show/filter-findings.ts';

const finding = (title: string, verdict: Verdict, quote = ''): Finding => ({
  id: title,
  rule: title,
  title,
  theme: 'consultation',
  verdict,
  message: `About ${title}.`,
  question: 'Could it be longer?',
  evidence: [{ start: 0, end: quote.length, quote, page: null, heading: null, sentence: { start: 0, end: 1 } }],
  commitments: [],
});
const findings = [
  finding('Notice', 'falls-short', 'one month’s notice in WRITING'),
  finding('Time to reply', 'meets'),
  finding('Costs', 'falls-short'),
];

describe('filterFindings', () => {
  it.each<[string, Verdict | null, string[]]>([
    ['', null, ['Notice', 'Time to reply', 'Costs']],
    ['', 'falls-short', ['Notice', 'Costs']],
    ['', 'unclear', []],
    ['costs', null, ['Costs']],
    ['  REPLY  ', null, ['Time to reply']],
    ['reply time', null, ['Time to reply']],
    ['longer', 'falls-short', ['Notice', 'Costs']],
    ['in writing', null, ['Notice']],
    ["month's", null, ['Notice']],
    ['month costs', null, []],
    ['reply', 'falls-short', []],
  ])('for “%s” of %s finds %j', (words, verdict, expected) =>
    expect(filterFindings(findings, { words, verdict, theme: null }).map(({ title }) => title)).toEqual(expected),
  );

  it('finds what is about one thing', () => {
    const money = { ...finding('Full costs', 'unclear'), theme: 'funding' as const };
    const sought = { words: '', verdict: null, theme: 'funding' as const };
    expect(filterFindings([...findings, money], sought)).toEqual([money]);
    expect(filterFindings(findings, sought)).toEqual([]);
  });
});
