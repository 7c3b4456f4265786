import { describe, expect, it } from 'vitest';
import { quoteOf } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import { withoutStruckWords } from '@/lib/extract/said-words.ts';
import { readText } from '@/lib/read/text.ts';

const read = (markdown: string) => readText(markdown, { markdown: true });
const seen = (text: string) => text.replaceAll('\u00ad', '');

describe('withoutStruckWords', () => {
  it.each([
    ['It closes on ~~28 March~~ 30 May.', 'It closes on 30 May.'],
    ['It closes on 30 May ~~28 March~~.', 'It closes on 30 May.'],
    ['It closes on ~~28 March~~30 May.', 'It closes on 30 May.'],
    ['~~It closes on 28 March.~~ It closes on 30 May.', 'It closes on 30 May.'],
    ['It closes (~~28 March~~) on 30 May ~~at noon~~', 'It closes () on 30 May'],
    ['~~One.~~\n\n~~Two.~~\n\nThree.', '\n\nThree.'],
  ])('reads %j as %j', (written, said) => {
    const doc = read(written);
    const plain = withoutStruckWords(doc);
    expect(seen(plain.text)).toBe(said);
    expect(plain.text).toHaveLength(doc.text.length);
  });

  it('leaves a document without struck words as it is', () => {
    const doc = read('It closes on 30 May.');
    expect(withoutStruckWords(doc)).toBe(doc);
  });

  it('takes spans that overlap for one', () => {
    const doc = {
      ...read('One two three four'),
      struck: [
        { start: 8, end: 13 },
        { start: 4, end: 10 },
      ],
    };
    expect(seen(withoutStruckWords(doc).text)).toBe('One four');
  });
});

describe('a date put in place of one struck out', () => {
  const closing = (markdown: string) => {
    const doc = read(
      `# Library hours consultation\n\nWe are consulting on library hours. It opens on 3 March 2025.\n\n${markdown}`,
    );
    const { consultation, doc: kept } = extract(doc, {
      today: '2025-03-05',
      complete: true,
      corrections: { kinds: ['consultation'] },
    });
    expect(kept).toBe(doc);
    const closes = consultation?.closes;
    return closes && [closes.value, quoteOf(doc, closes)];
  };

  it.each([
    'It closes on ~~Friday 28 March 2025~~ Friday 30 May 2025.',
    'The closing date is Friday 30 May 2025 ~~28 March 2025~~.',
    '~~It closes on 28 March 2025.~~ It closes on Friday 30 May 2025.',
    'It closes on ~~28 March 2025~~Friday 30 May 2025.',
    '| Closes | ~~28 March 2025~~ Friday 30 May 2025 |',
  ])('is the closing date in %j', (markdown) => {
    expect(closing(markdown)).toEqual(['2025-05-30', 'Friday 30 May 2025']);
  });

  it('is the year alone', () => {
    expect(closing('It closes on 30 May ~~2024~~ 2025.')?.[0]).toBe('2025-05-30');
  });

  it('leaves none where the only one is struck out', () => {
    expect(closing('It closes on ~~28 March 2025~~.')).toBeNull();
  });
});
