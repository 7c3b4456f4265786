import { describe, expect, it } from 'vitest';
import { confidenceOf, legible, readBlocks } from '@/lib/read/recognise.ts';

/** A line as the recogniser gives it: words as text, left, right and confidence. */
const line = (...words: readonly (readonly [string, number, number, number])[]) => ({
  baseline: { x0: 100, y0: 500, x1: 900, y1: 500 },
  rowAttributes: { rowHeight: 30, ascenders: 7, descenders: 7 },
  words: words.map(([text, x0, x1, confidence]) => ({ text, confidence, bbox: { x0, y0: 470, x1, y1: 500 } })),
});
const blocks = (...lines: readonly ReturnType<typeof line>[]) => [{ paragraphs: [{ lines }] }];
const words = (given: unknown) => readBlocks(given).map((read) => read.words.map(({ text }) => text).join(' '));

describe('what the recogniser answers', () => {
  it('is lines of words in its order', () => {
    const given = [
      ...blocks(line(['Opens', 100, 180, 96], ['3', 190, 200, 90])),
      ...blocks(line(['March', 100, 180, 80])),
    ];
    expect(words(given)).toEqual(['Opens 3', 'March']);
    expect(readBlocks(given)[0]).toEqual({
      words: [
        { text: 'Opens', left: 100, right: 180, confidence: 96 },
        { text: '3', left: 190, right: 200, confidence: 90 },
      ],
      baseline: { x0: 100, y0: 500, x1: 900, y1: 500 },
      height: 30,
    });
  });

  it('is no line where nothing was found', () => {
    expect(readBlocks(null)).toEqual([]);
    expect(readBlocks([])).toEqual([]);
    expect(words(blocks(line([' ', 100, 180, 95])))).toEqual([]);
  });

  it.each([
    ['a speck', '|', 49, []],
    ['a mark it is sure of', '|', 50, ['|']],
    ['a figure it doubts', '7', 5, ['7']],
    ['a word it doubts', 'not', 5, ['not']],
  ])('treats %s as it should', (_what, text, confidence, read) => {
    expect(words(blocks(line([text, 100, 120, confidence])))).toEqual(read);
  });

  it.each(['*', 'e', '©', '»'])('takes "%s" at the head of a line for a bullet', (mark) => {
    expect(words(blocks(line([mark, 100, 110, 22], ['Cabinet', 120, 200, 96])))).toEqual(['• Cabinet']);
  });

  it.each([
    ['alone', line(['e', 100, 110, 90]), 'e'],
    ['within a line', line(['Cabinet', 100, 200, 96], ['e', 210, 220, 90]), 'Cabinet e'],
  ])('leaves the letter be %s', (_where, given, read) => {
    expect(words(blocks(given))).toEqual([read]);
  });

  it('has lines as tall as the least of their size in their paragraph', () => {
    const tall = (rowHeight: number) => ({ ...line(['it', 100, 180, 90]), rowAttributes: { rowHeight } });
    const least = line(['closes', 100, 180, 90]);
    // 30 is seven tenths of 42.8.
    const read = readBlocks([{ paragraphs: [{ lines: [tall(42), least, tall(43)] }, { lines: [tall(41)] }] }]);
    expect(read.map(({ height }) => height)).toEqual([30, 30, 42, 41]);
  });

  it('is noise where it is hardly sure of a line', () => {
    const read = readBlocks(blocks(line(['Dearie', 0, 80, 39]), line(['moo', 0, 40, 40]), line(['sure', 0, 40, 96])));
    expect(legible(read).map(({ words: [word] }) => word?.text)).toEqual(['moo', 'sure']);
  });

  it('is refused in another shape', () => {
    expect(() => readBlocks([{ lines: [] }])).toThrow();
    expect(() => readBlocks('Opens 3 March')).toThrow();
  });
});

describe('how sure it is', () => {
  it('weighs words by their letters', () => {
    // (90 × 8 + 60 × 2) / 10 = 84
    expect(confidenceOf(readBlocks(blocks(line(['Councils', 0, 80, 90], ['of', 90, 99, 60]))))).toBe(84);
  });

  it('is nothing where there are no words', () => {
    expect(confidenceOf([])).toBe(0);
  });
});
