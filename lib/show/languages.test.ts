import { describe, expect, it } from 'vitest';
import english from '@/assets/words.en-GB.json';
import { chooseWords, speak, type WordFile } from '@/lib/show/languages.ts';

/** Made up to have every form that Welsh has; "ci" is a dog. */
const welsh: WordFile = {
  'test.plain': 'Bore da, {name}',
  'test.dogs': {
    zero: '{count} cŵn (dim)',
    one: '{count} ci (un)',
    two: '{count} gi (dau)',
    few: '{count} chi (tri)',
    many: '{count} chi (chwech)',
    other: '{count} ci (arall)',
  },
  'test.short': { one: '{count} ci', other: '{count} o gŵn' },
};
const spare: WordFile = {
  'test.plain': 'Good morning, {name}',
  'test.only-english': { one: '{count} dog', other: '{count} dogs' },
};

describe('chooseWords', () => {
  const spoken = new Map<string, WordFile>([
    ['en-GB', spare],
    ['cy', welsh],
  ]);
  it.each([
    [['cy-GB', 'en-GB'], 'cy'],
    [['cy'], 'cy'],
    [['CY-gb'], 'cy'],
    [['en-US', 'cy'], 'en-GB'],
    [['en-GB', 'cy'], 'en-GB'],
    [['fr-FR', 'cy-GB'], 'cy'],
    [['fr-FR', 'de'], 'en-GB'],
    [[], 'en-GB'],
  ])('serves %j with %s', (wanted, tag) => expect(chooseWords(spoken, wanted)).toBe(tag));

  it('speaks English where there is nothing else', () =>
    expect(chooseWords(new Map([['en-GB', spare]]), ['cy-GB'])).toBe('en-GB'));
});

describe('speak', () => {
  const say = speak('cy', welsh, spare);

  it.each([
    [0, '0 cŵn (dim)'],
    [1, '1 ci (un)'],
    [2, '2 gi (dau)'],
    [3, '3 chi (tri)'],
    [6, '6 chi (chwech)'],
    [4, '4 ci (arall)'],
    [12345, '12,345 ci (arall)'],
  ])('chooses the form for %d', (count, words) => expect(say('test.dogs', { count })).toBe(words));

  it('takes the general form where a translation has no other', () =>
    expect(say('test.short', { count: 2 })).toBe('2 o gŵn'));

  it('puts values in', () => expect(say('test.plain', { name: 'Ffion' })).toBe('Bore da, Ffion'));

  it('falls back on English, by English rules, for what is not translated yet', () => {
    expect(say('test.only-english', { count: 1 })).toBe('1 dog');
    expect(say('test.only-english', { count: 2 })).toBe('2 dogs');
  });

  it('says which file lacks a value or a name', () => {
    expect(() => say('test.plain', {})).toThrow('words.cy.json: "test.plain" needs a value for {name}');
    expect(() => say('test.unknown', {})).toThrow('words.en-GB.json has no "test.unknown"');
  });
});

const files = import.meta.glob<WordFile>('../../assets/words.*.json', { eager: true, import: 'default' });
const valuesIn = (entry: WordFile[string] | undefined) => {
  const sentences = typeof entry === 'string' ? [entry] : Object.values(entry ?? {});
  return new Set(sentences.flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)));
};
const inEnglish: WordFile = english;

describe.each(Object.entries(files))('%s', (path, words) => {
  it('is named by a language that has rules for plurals', () => {
    const tag = path.replace(/^.*\/words\.|\.json$/g, '');
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('says nothing that English does not, and asks for the same values', () => {
    const odd = Object.keys(words).filter(
      (key) => [...valuesIn(words[key])].sort().join() !== [...valuesIn(inEnglish[key])].sort().join(),
    );
    expect(odd).toEqual([]);
  });
});
