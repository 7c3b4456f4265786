import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/extract/values/fold.ts';

describe('fold', () => {
  it.each([
    ['14\u00a0April', '14 April'],
    ['3\u20134 March', '3-4 March'],
    ['3\u22124', '3-4'],
    ['months\u2019 notice', "months' notice"],
    ['\u201cwhy\u201d', '"why"'],
    ['\uff11\uff12 weeks', '12 weeks'],
    ['\u0661\u0662 weeks', '12 weeks'],
    ['\u096a\u0968 days', '42 days'],
    ['\ud835\udfcf\ud835\udfd0 weeks', '12 weeks'],
    ['14\u1d57\u02b0 April', '14th April'],
    ['con\u00adsultation', 'consultation'],
    ['con\u200bsul\u2060tation\ufeff', 'consultation'],
    ['\ufb01nancial o\ufb03ce', 'financial office'],
    ['31 March 2025\u00b9', '31 March 2025'],
    ['2025\u00b9\u2070, or', '2025, or'],
    ['\u00a35,000\u00b3 each', '\u00a35,000 each'],
    ['weeks\u00b2notice', 'weeks notice'],
    ['2\u00bd years', '2\u00bd years'],
    ['\u00a31\u00b75m', '\u00a31.5m'],
    ['tab\there', 'tab here'],
    ['line\nbreak', 'line\nbreak'],
    ['caf\u00e9', 'caf\u00e9'],
    ['\u2026', '...'],
    ['\ud83d', '\ud83d'],
    ['', ''],
  ])('%j is plainly %j', (text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  it.each([
    ["We won't", 'We will not'],
    ['We won\u2019t pay', 'We will not pay'],
    ["It can't be", 'It cannot be'],
    ['CAN\u2019T WAIT', 'CANNOT WAIT'],
    ["Don't", 'Do not'],
    ["hasn't, isn\u2019t", 'has not, is not'],
    ['We shan\u2019t', 'We shall not'],
    ["You'll see we\u2019ve said they're in", 'You will see we have said they are in'],
    ['YOU\u2019LL', 'YOU WILL'],
    ["shouldn't've", 'should not have'],
  ])('spells out %j as %j', (text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  it.each([
    "the council's",
    "months' notice",
    "it's what we'd do",
    "the 'veterans' fund",
    "O'Reilly",
    "rock 'n' roll",
    "a t'other",
    "the board't",
    "'ll and 're",
  ])('leaves %j as it is', (text) => {
    expect(fold(text).plain).toBe(text);
    expect(fold(text).isShifted).toBe(false);
  });

  it('finds the words of a short form, and those after it, where they stand', () => {
    const text = 'We won\u2019t pay; you\u2019ll see, and can\u2019t claim.';
    const { plain, span, isShifted } = fold(text);
    const quoted = (words: string) => {
      const start = plain.indexOf(words);
      const { start: from, end } = span(start, start + words.length);
      return text.slice(from, end);
    };
    expect(isShifted).toBe(true);
    expect(quoted('We will not')).toBe('We won\u2019t');
    expect(quoted('will not pay')).toBe('won\u2019t pay');
    expect(quoted('pay')).toBe('pay');
    expect(quoted('you will')).toBe('you\u2019ll');
    expect(quoted('you will see')).toBe('you\u2019ll see');
    expect(quoted('cannot claim.')).toBe('can\u2019t claim.');
    expect(quoted('claim')).toBe('claim');
  });

  it('knows that it is shifted where what was left out and what was added come to the same length', () => {
    const text = 'con\u00adsult: we can\u2019t say';
    const { plain, at, isShifted } = fold(text);
    expect(plain).toBe('consult: we cannot say');
    expect(plain.length).toBe(text.length);
    expect(isShifted).toBe(true);
    expect(at(plain.indexOf('we'))).toBe(text.indexOf('we'));
  });

  it('finds every plain word where it stands in the text', () => {
    const text = '\u00adthe o\ufb03\u00adce \u2013 \ud835\udfcf\ud835\udfd0 weeks\u200b from 14\u1d57\u02b0';
    const { plain, span } = fold(text);
    const wordsOf = (word: string) => {
      const start = plain.indexOf(word);
      const { start: from, end } = span(start, start + word.length);
      return text.slice(from, end);
    };
    expect(plain).toBe('the office - 12 weeks from 14th');
    expect(wordsOf('the')).toBe('the');
    expect(wordsOf('office')).toBe('o\ufb03\u00adce');
    expect(wordsOf('12')).toBe('\ud835\udfcf\ud835\udfd0');
    expect(wordsOf('weeks')).toBe('weeks');
    expect(wordsOf('14th')).toBe('14\u1d57\u02b0');
  });

  it('keeps the ends', () => {
    const text = 'a\u00adb\u00ad';
    const folded = fold(text);
    expect(folded.at(0)).toBe(0);
    expect(folded.at(1)).toBe(2);
    expect(folded.at(folded.plain.length)).toBe(text.length);
  });

  it('reads the digits of every script as the platform writes them', () => {
    const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => {
      const digits = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(1234567890);
      return /^\p{Nd}{10}$/u.test(digits);
    });
    expect(systems.length).toBeGreaterThan(50);
    for (const system of systems) {
      const digits = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(1234567890);
      expect(fold(digits).plain, system).toBe('1234567890');
    }
  });
});
