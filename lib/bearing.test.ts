import { describe, expect, it } from 'vitest';
import { heardBy, isDoubtful, mayBear } from '@/lib/bearing.ts';
import { quoteOf } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { type Ask, fallsShort, notStated, type Rule, unclear } from '@/lib/rule.ts';

const read = (text: string, complete = true) =>
  extract(readText(text, { markdown: true }), { today: '2026-01-10', complete });
const ask: Ask = {
  compact: { title: 'The Testham Compact', place: 'Testham' },
  commitments: [],
  strength: 'firm',
  atLeast: null,
  scope: null,
  qualifier: null,
  today: '2026-01-10',
};
const rule: Rule = { title: 'A rule', matter: 'the matter', theme: 'funding', kinds: ['funding'], check: () => [] };

function said(id: string, text: string, complete = true) {
  const facts = read(text, complete);
  const answers = mayBear(facts, id, rule, ask);
  return (
    answers?.map(({ verdict, evidence }) => [verdict, ...evidence.map((span) => quoteOf(facts.doc, span))]) ?? null
  );
}

describe('what is said where a rule has heard nothing', () => {
  const fares = 'Volunteers are trained, and their bus fares and lunch are paid.';
  const posts = 'The posts that go will be filled by volunteers, whose fares we cannot pay.';

  it('is that words are in line where all of them seem to be', () => {
    expect(said('volunteers', fares)).toEqual([['meets', fares]]);
  });

  it('is that a person should read them where they seem not to be, or not all', () => {
    expect(said('volunteers', posts)).toEqual([['unclear', posts]]);
    expect(said('volunteers', `${posts}\n\n${fares}`)).toEqual([['unclear', posts, fares]]);
  });

  it('is that a person should read what is measured by figures', () => {
    const notice = 'The Council may end the grant on three months’ notice.';
    expect(said('notice-period', notice)).toEqual([['unclear', notice]]);
  });

  it('is nothing where no sentence is about it', () => {
    expect(said('volunteers', 'The clock on the hall was mended in May.')).toBeNull();
  });

  it('is nothing while more is to be read, and for a rule without a matter', () => {
    expect(said('volunteers', fares, false)).toBeNull();
    const { matter: _, ...bare } = rule;
    expect(mayBear(read(fares), 'volunteers', bare, ask)).toBeNull();
  });
});

describe('words that are of something else', () => {
  /** Hears everything that the document says now: what falls short alone, and otherwise softened by the rest. */
  const hearsAll: Rule = {
    ...rule,
    check({ sentences }) {
      const heard = sentences.filter(({ standing }) => standing === 'current');
      return heard.length > 1 ? [unclear('', heard)] : heard.length ? [fallsShort('', heard)] : [notStated('')];
    },
  };
  const verdictOf = (id: string, ...said: readonly string[]) =>
    heardBy(read(said.join('\n\n')), id, hearsAll, ask).map(({ verdict }) => verdict);

  it.each([
    ['payment-in-advance', 'The grant is paid in arrears.', 'The lock of the hall was changed in May.'],
    ['full-cost', 'Overheads are not eligible.', 'The minutes of the last meeting are on our website.'],
  ])('soften nothing: %s: %s %s', (id, short, stray) => {
    expect(verdictOf(id, stray, short)).toEqual(['falls-short']);
  });

  it.each([
    ['payment-in-advance', 'The grant is paid in arrears.', 'We can pay in advance those groups that need it.'],
    ['full-cost', 'Overheads are not eligible.', 'A share of your rent and management may be met.'],
  ])('are not those that are of its matter: %s: %s %s', (id, short, softer) => {
    expect(verdictOf(id, short, softer)).toEqual(['unclear']);
  });

  it('stand where nothing would be heard without them', () => {
    const stray = 'The lock of the hall was changed in May.';
    expect(verdictOf('payment-in-advance', stray, stray)).toEqual(['unclear']);
  });
});

describe('an answer', () => {
  const doubtful = (id: string, text: string, words: string) => {
    const start = text.indexOf(words);
    return isDoubtful(read(text), id, fallsShort('', [{ start, end: start + words.length }]));
  };

  it.each([
    ['payment-in-advance', 'We are not able to reimburse the taxi of anybody who comes to the meeting.'],
    ['freedom-to-campaign', 'The bus does not stop at the two villages until the bypass is open.'],
    ['volunteers', 'The voluntary car park beyond the church will be closed in May.'],
  ])('is doubtful where its words are about something else: %s: %s', (id, text) => {
    expect(doubtful(id, text, text)).toBe(true);
  });

  it.each([
    ['payment-in-advance', 'Claims are paid in arrears, within thirty days of the invoice.'],
    ['freedom-to-campaign', 'The Recipient shall not criticise the Council in public.'],
    ['volunteers', 'The work will be done by volunteers in place of paid staff.'],
  ])('is not where they are about its matter: %s: %s', (id, text) => {
    expect(doubtful(id, text, text)).toBe(false);
  });

  it('is not where it rests on dates and periods alone, or on words too few to tell', () => {
    const text = 'The library shuts for stocktaking on 3 March 2026.';
    expect(doubtful('consultation-length', text, '3 March 2026')).toBe(false);
    expect(doubtful('consultation-length', text, text)).toBe(true);
    expect(doubtful('volunteers', 'Not met.', 'Not met.')).toBe(false);
  });
});
