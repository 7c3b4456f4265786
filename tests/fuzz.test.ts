import { describe, expect, it } from 'vitest';
import type { Block, DocumentText, Span } from '@/lib/document.ts';
import { extractValues, type ValuesFound } from '@/lib/extract/values.ts';
import { seeded } from './random.ts';

const SENTENCES = [
  'The consultation opens on 3 March and closes at 5pm on Friday 14 April 2025.',
  'Either party may end it on three (3) months’ written notice, or within 28 days of the date of this letter.',
  'Grants of £2,500–£10,000 a year are for two years with the option to extend by a further year (3+1+1).',
  'Up to 12½ per cent may go on overheads in 2025/26, 2026/27 and 2027/28; w/c 3/3/25 is the first.',
  '1 April 2025 to 31 March 2028, from 09:00 until midnight; l2 weeks; 3O June; between the 3rd and 28th of May.',
  'spring 2026, Q1 2025/26, the end of March, 10–15%, £1.2m p.a., six to eight weeks, 48 hours’ notice.',
];
const ALPHABET = [
  ...'0123456789 ,.;:/-–—+()£%\'’"½¼°\n\t',
  ...[
    'st',
    'th',
    'am',
    'pm',
    'May',
    'March',
    'weeks',
    'to',
    'and',
    'of',
    'a',
    'half',
    'year',
    '2025',
    'one',
    'hundred',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u200f',
    '\ufeff',
    '\u00a0',
    '\u0000',
    '\ud83d',
    '\udc00',
    '😀',
    'ﬁ',
    '١',
    '１',
    'é',
    '漢',
    '\u0301',
    '𝟏',
  ],
];

function documentOf(lines: readonly string[]): DocumentText {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return {
    source: 'text',
    title: '',
    address: null,
    language: null,
    published: '2025-02-14',
    text: lines.join('\n'),
    blocks,
    struck: [],
    links: [],
    pages: null,
    unread: [],
  };
}

/** What is wrong with the places of what was found: out of bounds, out of order, overlapping, or not of its line. */
function misplaced(doc: DocumentText, found: ValuesFound): string[] {
  const wrong: string[] = [];
  const check = (name: string, list: readonly Span[]) => {
    let before = 0;
    for (const { start, end } of list) {
      const quote = doc.text.slice(start, end);
      const whole = start >= 0 && end <= doc.text.length && start < end;
      if (!whole || quote.trim() === '' || quote.length !== end - start)
        wrong.push(`${name} ${start}–${end} is no place`);
      if (start < before) wrong.push(`${name} ${start}–${end} overlaps or comes late`);
      before = end;
    }
  };
  check(
    'dates',
    found.dates.filter(({ when }) => when.shape !== 'relative'),
  );
  check('periods', found.periods);
  check('money', found.money);
  check('percents', found.percents);
  for (const { ends, start, end } of found.dates) {
    if (ends && (ends.from.start < start || ends.to.end > end))
      wrong.push(`the ends of ${start}–${end} lie outside it`);
  }
  return wrong;
}

const read = (lines: readonly string[]): string[] => {
  const doc = documentOf(lines);
  return misplaced(doc, extractValues(doc, '2025-03-10'));
};

describe('extraction of anything', () => {
  it('neither throws nor loses its place in twenty thousand broken documents', { timeout: 60_000 }, () => {
    const random = seeded(106);
    const mutate = (text: string): string => {
      let mutated = text;
      for (let edits = random.whole(1, 8); edits > 0; edits -= 1) {
        const at = random.whole(0, mutated.length);
        const cut = random.whole(0, 3) === 0 ? random.whole(1, 12) : 0;
        mutated = mutated.slice(0, at) + random.pick(ALPHABET) + mutated.slice(at + cut);
      }
      return mutated;
    };
    const started = performance.now();
    for (let round = 0; round < 20_000; round += 1) {
      const lines = Array.from({ length: random.whole(1, 3) }, () =>
        mutate(random.pick(SENTENCES)).replaceAll('\n', ' '),
      );
      expect(read(lines), JSON.stringify(lines)).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(50_000);
  });

  it.each([
    ['nothing', []],
    ['an empty line', ['']],
    ['one character', ['3']],
    ['a lone surrogate', ['\ud83d', '\udc00 3 March 2025']],
    ['marks that turn the direction', ['\u202e5202 hcraM 3\u202c 3 \u200fMarch 2025']],
    ['noise', [String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 65_536))]],
    ['every character', [Array.from({ length: 65_536 }, (_, code) => String.fromCharCode(code)).join('')]],
    ['five megabytes in one line', [`${'a word, and '.repeat(420_000)}3 March 2025`]],
    [
      'a million short lines',
      Array.from({ length: 1_000_000 }, (_, index) => (index % 50_000 === 0 ? '3 March 2025' : 'x')),
    ],
  ])('stands %s', { timeout: 60_000 }, (_, lines) => {
    expect(read(lines)).toEqual([]);
  });

  it('finds what stands at the end of a very long line', () => {
    const doc = documentOf([`${'a word, and '.repeat(50_000)}closes on 3 March 2025`]);
    const [date] = extractValues(doc, null).dates;
    expect(date && doc.text.slice(date.start, date.end)).toBe('3 March 2025');
  });
});
