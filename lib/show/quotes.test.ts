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

  describe('where something would be said twice', () => {
    const table = documentOf(
      'Cabinet decision',
      'Cabinet decision on 16 April 2025',
      'Cabinet decision',
      '16 April 2025',
    );
    const labelled = (at: number, labels: readonly number[]) => ({
      ...table,
      blocks: table.blocks.map((block, index) => (index === at ? { ...block, labels } : block)),
    });
    const sentenceAt = (at: number) => table.text.split('\n')[at] ?? '';
    const evidenceAt = (at: number, rest: Partial<Evidence> = {}): Evidence => {
      const start = table.blocks[at]?.start ?? 0;
      const whole = { start, end: start + sentenceAt(at).length };
      return { ...whole, quote: sentenceAt(at), page: null, heading: null, sentence: whole, ...rest };
    };

    it('leaves out a label that the line begins with', () => {
      const [quote] = quotesOf(labelled(1, [0]), { evidence: [evidenceAt(1)] });
      expect(quote?.labels).toEqual([]);
    });

    it('keeps one that the line begins with in part of a word', () => {
      const cells = documentOf('May', 'Mayor’s office, 16 April 2025');
      const [term, definition] = cells.blocks;
      if (!term || !definition) throw new Error('two lines make two blocks');
      const words = cells.text.slice(definition.start);
      const doc = { ...cells, blocks: [term, { ...definition, labels: [0] }] };
      expect(quotesOf(doc, { evidence: [evidence(cells.text, words, 'April')] })[0]?.labels).toEqual(['May']);
    });

    it('names two labels that say the same once', () => {
      const [quote] = quotesOf(labelled(3, [0, 2]), { evidence: [evidenceAt(3)] });
      expect(quote?.labels).toEqual(['Cabinet decision']);
    });

    it('names no heading that is a label', () => {
      const [quote] = quotesOf(labelled(3, [2]), { evidence: [evidenceAt(3, { heading: 'Cabinet decision' })] });
      expect(quote).toMatchObject({ labels: ['Cabinet decision'], heading: null });
    });

    it('gives a label no quote of its own beside the words it is over', () => {
      const quotes = quotesOf(labelled(3, [2]), { evidence: [evidenceAt(2), evidenceAt(3)] });
      expect(quotes.map((quote) => [quote.labels, quoteText(quote), quote.first])).toEqual([
        [['Cabinet decision'], '16 April 2025', 1],
      ]);
    });

    it('gives one where it is all there is', () => {
      expect(quotesOf(labelled(3, [2]), { evidence: [evidenceAt(2)] }).map(quoteText)).toEqual(['Cabinet decision']);
    });
  });

  describe('where words are struck out', () => {
    /** A document of one line, in which words between tildes are struck out. */
    const struckIn = (line: string) => {
      const struck: { start: number; end: number }[] = [];
      let words = '';
      for (const [at, part] of line.split('~~').entries()) {
        if (at % 2) struck.push({ start: words.length, end: words.length + part.length });
        words += part;
      }
      return { ...documentOf(words), struck };
    };

    it.each([
      ['It closes on ~~28 March~~ 30 May 2025.', 'It closes on [30 May 2025].'],
      ['It closes on 30 May 2025 ~~28 March~~.', 'It closes on [30 May 2025].'],
      ['~~Reply soon.~~ It closes on 30 May 2025.', 'It closes on [30 May 2025].'],
      ['It closes on ~~28 March~~30 May 2025 ~~at noon~~ at five.', 'It closes on [30 May 2025] at five.'],
    ])('quotes %j without them', (line, expected) => {
      const doc = struckIn(line);
      const [quote] = quotesOf(doc, { evidence: [evidence(doc.text, doc.text, '30 May 2025')] });
      expect(shown(quote?.pieces ?? [])).toBe(expected);
    });

    it('leaves them out of the words that count, and of a label', () => {
      const doc = struckIn('It closes on 30 ~~March~~ May 2025.');
      const key = evidence(doc.text, doc.text, '30 March May 2025');
      expect(shown(quotesOf(doc, { evidence: [key] })[0]?.pieces ?? [])).toBe('It closes on [30 May 2025].');

      const cells = documentOf('Closing End date', '30 May 2025');
      const [term, definition] = cells.blocks;
      if (!term || !definition) throw new Error('two lines make two blocks');
      const table = { ...cells, blocks: [term, { ...definition, labels: [0] }], struck: [{ start: 0, end: 7 }] };
      const [quote] = quotesOf(table, { evidence: [evidence(cells.text, '30 May 2025', '30 May 2025')] });
      expect(quote?.labels).toEqual(['End date']);
    });
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
