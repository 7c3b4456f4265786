import { describe, expect, it } from 'vitest';
import { mayHold, textsThatMayHold } from '@/lib/listen/sieve/sieve.ts';
import { seeded } from '@/tests/random.ts';

/** Few texts are not indexed at all. */
const padding = Array.from({ length: 240 }, () => '-');

const isKept = (pattern: RegExp, text: string) =>
  textsThatMayHold([...padding, text], pattern).includes(padding.length);

describe('a pattern is put only to texts that hold the words it needs', () => {
  it.each([
    [/\bgrants?\b/i, 'Your GRANT is cut.', 'Your immigrant is here.'],
    [/\bconsult\w+/i, 'We are consulting.', 'No result.'],
    [/\b(?:three|3) months' notice\b/i, "Give 3 months' notice.", 'Give 3 notices each month.'],
    [/\borgani[sz]ations?\b/i, 'All organizations', 'All organs'],
    [/\bc(?:a|o)me from\b/, 'It came from us.', 'It is from us.'],
    [/\bfund(?:ed|ing)? by [^.;]{0,40}\bcouncil\b/i, 'Funded by the Council', 'Funded by the Trust'],
    [/\b(?:no|not) (?:\w+ ){0,3}feedback\b/i, 'No more feedback', 'More feedback'],
    [/not-for-profit/i, 'A not-for-profit body', 'Not for you: profit is not ours'],
    [/(?:un)?able to\b/i, 'unable to', 'able for'],
    [/\b(?:x|[0-9]+) weeks\b/, '12 weeks', '12 months'],
  ])('%s', (pattern, kept, ruledOut) => {
    expect(pattern.test(kept)).toBe(true);
    expect(isKept(pattern, kept)).toBe(true);
    expect(pattern.test(ruledOut)).toBe(false);
    if (!ruledOut.includes('profit')) expect(isKept(pattern, ruledOut)).toBe(false);
  });

  it.each([/\d+/, /^$/, /(?:grant)?/, /[^.;]*/, /(?=grant)/, /\bgrant\b|\d/, /(?<word>.)\k<word>/])(
    'rules nothing out that it cannot be sure of: %s',
    (pattern) => expect(isKept(pattern, 'x')).toBe(true),
  );

  it('reads few texts without an index', () => {
    expect(textsThatMayHold(['a', 'b'], /\bgrant\b/)).toEqual([0, 1]);
  });

  it('gives the places of sentences in order', () => {
    const sentences = Array.from({ length: 300 }, (_, i) => ({ plain: i % 99 === 0 ? 'a grant' : 'a gift' }));
    expect(mayHold(sentences, /\bgrant\b/)).toEqual([0, 99, 198, 297]);
  });
});

const WORDS = ['grant', 'grants', 'fund', 'funding', 'no', 'a', 'unable', 'able', 'in', 'July', 'x1', 'co', 'op', 'é'];
const MARKS = [' ', ' ', ' ', '-', '.', ', ', "'", ''];

describe('never rules out a text in which the pattern finds something', () => {
  it('for four thousand random patterns', () => {
    const random = seeded(31);
    const one = (depth: number): string => {
      const pick = random.whole(0, depth > 0 ? 15 : 8);
      if (pick < 4) return random.pick(WORDS);
      if (pick === 4) return random.pick([' ', '-', "'", ', ']);
      if (pick === 5) return '\\b';
      if (pick === 6)
        return random.pick(['\\w', '[a-z]', '[^.;]', '.', '[ -]', '[sx]', '\\s', '[^a]', '\\W', '[a-c]', '[0-9]']);
      if (pick === 7) return random.pick(['^', '$', '\\B', '(?=g)', '(?<!n)', '(?! )']);
      if (pick === 8) return random.pick(['a?', 's?', ' ?', '\\w?', '\\w{1,4}', '[^.;]{0,3}?', ' {1,2}']);
      const parts = Array.from({ length: random.whole(1, 4) }, () => row(depth - 1)).join('|');
      return `(${random.pick(['?:', '?:', ''])}${parts})${random.pick(['', '', '', '?', '{0,2}', '{2}', '{1,2}?'])}`;
    };
    const row = (depth: number): string => Array.from({ length: random.whole(0, 4) }, () => one(depth)).join('');
    const text = () =>
      Array.from({ length: random.whole(1, 6) }, () => random.pick(WORDS) + random.pick(MARKS)).join('');
    const texts = Array.from({ length: 400 }, () => (random.whole(0, 1) ? text() : text().toUpperCase()));
    const wrong: string[] = [];
    let found = 0;
    for (let round = 0; round < 4_000; round += 1) {
      const pattern = new RegExp(row(2), random.pick(['', 'i']));
      const kept = new Set(textsThatMayHold(texts, pattern));
      texts.forEach((each, i) => {
        if (!pattern.test(each)) return;
        found += 1;
        if (!kept.has(i)) wrong.push(`${pattern} in "${each}"`);
      });
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(10_000);
  }, 60_000);
});
