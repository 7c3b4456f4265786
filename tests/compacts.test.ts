import { describe, expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';

/** The figures a clause may say, as words of a compact; the only ones in use. */
const saidAs: Record<string, RegExp> = {
  P12W: /\b(?:12|twelve)[- ]weeks?\b/i,
  P3M: /\b(?:3|three)[- ]months?\b/i,
  P3Y: /\b(?:3|three)[- ]years?\b/i,
};

describe.each(compacts.map((compact) => [compact.id, compact] as const))('%s', (_, { commitments, ...compact }) => {
  it('quotes few words', () => {
    const long = commitments.filter(({ operativeWords }) => (operativeWords ?? '').split(/\s+/).length > 12);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('has each figure in the words it quotes', () => {
    for (const { id, feeds, operativeWords } of commitments)
      for (const { atLeast } of feeds)
        if (atLeast) expect(operativeWords, `${id}, ${atLeast}`).toMatch(saidAs[atLeast] ?? /^no such figure$/);
  });

  it('leaves to the reader only what no rule judges', () => {
    const both = commitments.filter(({ kinds, feeds }) => kinds && feeds.length);
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('says nothing twice in its summaries', () => {
    const summaries = commitments.map(({ summary }) => summary);
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) < index)).toEqual([]);
  });

  it('holds no telephone number, post code, e-mail or web address', () => {
    const all = JSON.stringify([commitments, compact.signatories, compact.resolution]);
    expect(all).not.toMatch(/\b0\d{2,4}[ -]?\d{3}|@|\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b|https?:|www\./);
  });
});

describe('the figures', () => {
  it.each([
    ['consultation-length', { 'bristol-2012': 'P12W', bromley: 'P12W', dudley: 'P12W', 'sandwell-2011': 'P12W' }],
    ['funding-length', { 'birmingham-2006': 'P3Y', 'bristol-2012': 'P3Y' }],
    ['notice-period', { 'bristol-2012': 'P3M', dudley: 'P3M' }],
  ])('%s', (rule, expected) => {
    const set = compacts.flatMap(({ id, commitments }) =>
      commitments.flatMap(({ feeds }) =>
        feeds.flatMap((feed) => (feed.rule === rule && feed.atLeast ? [[id, feed.atLeast]] : [])),
      ),
    );
    expect(Object.fromEntries(set)).toEqual(expected);
  });

  it('are set for no other rule', () => {
    const rules = compacts.flatMap(({ commitments }) =>
      commitments.flatMap(({ feeds }) => feeds.flatMap(({ rule, atLeast }) => (atLeast ? rule : []))),
    );
    expect([...new Set(rules)].sort()).toEqual([
      'consultation-length',
      'consultation-shorter-reason',
      'funding-length',
      'notice-period',
    ]);
  });
});

describe('the rules that compacts feed', () => {
  const written = Object.keys(import.meta.glob(['../rules/*.ts', '!../rules/index.ts', '!../rules/*.test.ts'])).map(
    (path) => path.slice('../rules/'.length, -'.ts'.length),
  );

  it('are in the folder', () => {
    const fed = compacts.flatMap(({ commitments }) =>
      commitments.flatMap(({ feeds }) => feeds.map(({ rule }) => rule)),
    );
    expect([...new Set(fed)].filter((rule) => !written.includes(rule))).toEqual([]);
  });

  it('are each asked for by some compact, but for the one that concerns the document alone', () => {
    const fed = new Set(
      compacts.flatMap(({ commitments }) => commitments.flatMap(({ feeds }) => feeds.map(({ rule }) => rule))),
    );
    expect(written.filter((rule) => !fed.has(rule))).toEqual(['dates-agree']);
  });
});
