import { describe, expect, it } from 'vitest';
import { glossary, parseGlossary, searchGlossary, termsIn } from '@/lib/show/glossary.ts';

const found = (text: string) => termsIn(text).map(({ start, end, term }) => `${text.slice(start, end)}: ${term.term}`);

describe('the glossary', () => {
  it('explains each term once, in at most three sentences', () => {
    const names = glossary.map(({ term }) => term);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(50);
    for (const { term, meaning } of glossary) {
      expect(meaning.split(/[.?!](?:\s|$)/).length - 1, term).toBeLessThanOrEqual(3);
      expect(meaning, term).not.toMatch(/["']/);
    }
  });

  it('gives no name to two terms', () => {
    const names = glossary.flatMap(({ inText }) => inText);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('refuses data that is not a glossary, with its path', () => {
    expect(() => parseGlossary([{ term: 'lots' }])).toThrow('glossary.json: 0.meaning');
    expect(() => parseGlossary([{ term: 'lots', meaning: 'parts of a contract' }])).toThrow('0.meaning does not end');
  });
});

describe('searchGlossary', () => {
  it('finds by name, by another name and by what it means, names first', () => {
    expect(searchGlossary('PQQ').map(({ term }) => term)).toEqual(['selection questionnaire']);
    const overheads = searchGlossary('overheads').map(({ term }) => term);
    expect(overheads[0]).toBe('overheads');
    expect(overheads).toContain('full cost recovery');
  });
  it('gives all of it where nothing is typed', () => expect(searchGlossary('  ')).toHaveLength(glossary.length));
  it('finds nothing for words it does not hold', () => expect(searchGlossary('zeppelin')).toEqual([]));
});

describe('termsIn', () => {
  it.each([
    ['We fund core costs.', ['core costs: core costs']],
    ['Core Costs are paid', ['Core Costs: core costs']],
    ['We pay full cost recovery and overheads', ['full cost recovery: full cost recovery', 'overheads: overheads']],
    ['the public sector equality duty', ['public sector equality duty: public sector equality duty']],
    ['one month’s notice in writing', ['month’s notice: notice']],
    ['paid in arrears, with clawback', ['in arrears: in arrears', 'clawback: clawback']],
    ['TUPE applies; see Lot 1', ['TUPE: TUPE', 'Lot 1: lots']],
  ])('hears %s', (text, terms) => expect(found(text)).toEqual(terms));

  it.each([
    'lots of people',
    'Lot 12 of the auction',
    'a cabinet of curios',
    'encore costsave',
    'slack',
    'the pcc',
    '',
  ])('hears nothing in “%s”', (text) => expect(found(text)).toEqual([]));

  it('keeps its places where letters change length in lower case', () => {
    const [term] = termsIn('İİ clawback');
    expect(term).toMatchObject({ start: 3, end: 11 });
  });
});
