import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document.ts';
import type { Evidence } from '@/lib/finding.ts';
import { quotesOf, quoteText } from '@/lib/show/quotes.ts';

/** A document of these lines, each a block. */
const documentOf = (...lines: string[]) => {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ start: at, end: at + line.length, kind: 'paragraph' });
    at += line.length + 1;
  }
  return { text: lines.join('\n'), blocks, title: 'Have your say' };
};

const evidence = (text: string, sentence: string, words: string, rest: Partial<Evidence> = {}): Evidence => {
  const start = text.indexOf(sentence);
  const at = text.indexOf(words, start);
  return {
    start: at,
    end: at + words.length,
    quote: words,
    page: null,
    heading: null,
    sentence: { start, end: start + sentence.length },
    ...rest,
  };
};

const shown = (pieces: readonly { text: string; key: boolean }[]) =>
  pieces.map(({ text, key }) => (key ? `[${text}]` : text)).join('');

describe('quotesOf', () => {
  it('says how sure a machine is of what it read from a picture', () => {
    const printed = documentOf('It closes on 14 April 2025.', 'Cabinet meets on 16 April 2025.');
    const [first, second] = printed.blocks;
    if (!first || !second) throw new Error('There are two lines.');
    const scanned = { ...printed, blocks: [first, { ...second, recognised: 88 }] };
    const said = scanned.text.split('\n').map((line) => evidence(scanned.text, line, 'April 2025'));
    expect(quotesOf(scanned, { evidence: said }).map(({ recognised }) => recognised)).toEqual([undefined, 88]);
  });

  const sentence = 'It opens on 3 March 2025 and closes on 14 April 2025.';
  const doc = documentOf('Key dates', sentence, 'Cabinet meets on 16 April 2025.');
  const { text } = doc;

  it('marks all the words of one sentence in one quote, in the order of the sentence', () => {
    const closes = evidence(text, sentence, '14 April 2025', { heading: 'Key dates' });
    const opens = evidence(text, sentence, '3 March 2025', { heading: 'Key dates' });
    const [quote, ...others] = quotesOf(doc, { evidence: [closes, opens] });
    expect(others).toEqual([]);
    expect(shown(quote?.pieces ?? [])).toBe('It opens on [3 March 2025] and closes on [14 April 2025].');
    expect(quote).toMatchObject({ heading: 'Key dates', page: null, first: 0 });
  });

  it('gives each sentence a quote of its own and remembers which evidence came first in it', () => {
    const quotes = quotesOf(doc, {
      evidence: [
        evidence(text, sentence, '14 April 2025', { page: 1 }),
        evidence(text, 'Cabinet meets on 16 April 2025.', '16 April 2025', { page: 2 }),
      ],
    });
    expect(quotes.map(quoteText)).toEqual([sentence, 'Cabinet meets on 16 April 2025.']);
    expect(quotes.map(({ page, first }) => [page, first])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('keeps words that overlap from being said twice', () => {
    const [quote] = quotesOf(doc, {
      evidence: [evidence(text, sentence, '3 March 2025 and closes'), evidence(text, sentence, 'closes on 14 April')],
    });
    expect(shown(quote?.pieces ?? [])).toBe('It opens on [3 March 2025 and closes][ on 14 April] 2025.');
  });

  it('shortens a long sentence to the words around those that count, at a word’s edge', () => {
    const long = `${'before '.repeat(60)}three months’ notice${' after'.repeat(60)}`;
    const words = documentOf(long);
    const [quote] = quotesOf(words, { evidence: [evidence(words.text, long, 'three months’ notice')] });
    expect(quoteText(quote ?? { pieces: [], labels: [], page: null, heading: null, first: 0 })).toMatch(
      /^… before (?:before )+three months’ notice (?:after )+…$/,
    );
  });

  it('says what the document calls the line', () => {
    const cells = documentOf('Consultation closes:', '14 April 2025');
    const [term, definition] = cells.blocks;
    if (!term || !definition) throw new Error('two lines make two blocks');
    const labelled = { ...cells, blocks: [term, { ...definition, labels: [0] }] };
    const [quote] = quotesOf(labelled, { evidence: [evidence(cells.text, '14 April 2025', '14 April 2025')] });
    expect(quote?.labels).toEqual(['Consultation closes']);
  });

  it('names no heading over a quote of that heading', () => {
    const [quote] = quotesOf(doc, { evidence: [evidence(text, 'Key dates', 'dates', { heading: 'Key dates' })] });
    expect(quote?.heading).toBeNull();
  });

  it('names no heading that is the document’s own title', () => {
    const under = (heading: string) =>
      quotesOf(doc, { evidence: [evidence(text, sentence, '3 March 2025', { heading })] });
    expect(under('Have your say')[0]?.heading).toBeNull();
    expect(under('Key dates')[0]?.heading).toBe('Key dates');
  });

  it('has no quotes where nothing is said', () => expect(quotesOf(doc, { evidence: [] })).toEqual([]));
});
