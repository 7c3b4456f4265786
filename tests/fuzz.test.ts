import { describe, expect, it } from 'vitest';
import type { Block, DocumentText, Span } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import { extractValues, type ValuesFound } from '@/lib/extract/values.ts';
import type { Facts } from '@/lib/facts.ts';
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

const CLAUSES = [
  'The Council may terminate this Agreement at any time on three months’ written notice, subject to clause 4.2.',
  'Grants will be paid quarterly in arrears on receipt of an invoice, and core costs are limited to 10% of the award.',
  'Your grant of £12,000 will end on 31 March 2026; we wrote to you on 14 February 2025.',
  'Tenders must be returned by noon on 18 August 2025. No feedback will be given.',
  'Harrowfield Borough Council (“the Council”) is consulting for six weeks. Have your say by 14 April 2025!',
  'In 2019 we consulted for six weeks. Would you like to know why? Because the budget must be set by 11 March.',
];

/** What is wrong with the places of a document's facts: sentences out of bounds or order, or facts of no place. */
function factsMisplaced({ doc, sentences, ...facts }: Facts): string[] {
  const wrong = misplaced(doc, facts.values);
  let before = 0;
  for (const { start, end, plain, offsets } of sentences) {
    if (start < before || end <= start || end > doc.text.length) wrong.push(`sentence ${start}–${end} is no place`);
    if (offsets && offsets.length !== plain.length) wrong.push(`sentence ${start}–${end} has lost its places`);
    before = end;
  }
  const said: readonly (Span | null | undefined)[] = [
    ...facts.notices,
    ...facts.payments,
    ...facts.overheadCaps,
    ...facts.changes.flatMap(({ what, effective }) => [what, effective]),
    ...facts.kinds.flatMap(({ because }) => because),
    ...[facts.aboutCompacts, facts.refersTo, facts.published, facts.tender?.deadline, facts.term?.stated],
    ...[
      facts.consultation?.opens,
      facts.consultation?.closes,
      facts.consultation?.reason,
      facts.consultation?.extended,
    ],
  ];
  for (const span of said) {
    // A day of publication from the metadata stands nowhere.
    if (!span || span.end === 0) continue;
    if (span.start < 0 || span.end <= span.start || span.end > doc.text.length)
      wrong.push(`a fact at ${span.start}–${span.end} is no place`);
  }
  return wrong;
}

describe('extraction of anything', () => {
  it('keeps the places of all facts in four hundred broken documents of every kind', { timeout: 60_000 }, () => {
    const random = seeded(212);
    const mutate = (text: string): string => {
      let mutated = text;
      for (let edits = random.whole(0, 4); edits > 0; edits -= 1) {
        const at = random.whole(0, mutated.length);
        const cut = random.whole(0, 3) === 0 ? random.whole(1, 12) : 0;
        mutated = mutated.slice(0, at) + random.pick(ALPHABET) + mutated.slice(at + cut);
      }
      return mutated.replaceAll('\n', ' ');
    };
    const wrong: string[] = [];
    let notices = 0;
    for (let round = 0; round < 400; round += 1) {
      const lines = Array.from({ length: random.whole(1, 20) }, () => mutate(random.pick([...CLAUSES, ...SENTENCES])));
      const facts = extract(documentOf(lines), {
        today: '2025-03-10',
        complete: true,
        corrections: { kinds: ['consultation', 'funding', 'tender', 'change'] },
      });
      notices += facts.notices.length;
      wrong.push(...factsMisplaced(facts).map((what) => `${what}: ${JSON.stringify(lines)}`));
    }
    expect(wrong).toEqual([]);
    expect(notices).toBeGreaterThan(400);
  });

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
