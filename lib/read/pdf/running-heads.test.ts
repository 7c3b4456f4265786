import { describe, expect, it } from 'vitest';
import { type Words, wrap } from '@/tests/pdf/make-pdf.ts';
import { blockOf, headsOf, linesOf, readMade } from '@/tests/pdf/read-made.ts';

const words = 'council grant notice fund service people local report budget clause'.split(' ');
/** Prose that says something else on every page, so that nothing but running heads repeats. */
const body = (page: number, y = 120): readonly Words[] =>
  wrap(
    `${Array.from({ length: 60 }, (_, at) => words[(at * (page + 3) + (at >> 2) + page) % words.length]).join(' ')}.`,
    { x: 60, right: 530, y },
  );
const pages = (count: number, more: (page: number) => readonly Words[]) =>
  Array.from({ length: count }, (_, at) => [...body(at + 1), ...more(at + 1)]);

describe('running heads of a PDF', () => {
  it('are what repeats at the same height, whatever its figures', async () => {
    const doc = await readMade(
      pages(3, (page) => [
        { text: 'Harrowfield Borough Council', x: 60, y: 40, size: 8 },
        { text: `CWF/25 v6.${page}`, x: 60, y: 812, size: 8 },
        { text: `Page ${page} of 3`, x: 480, y: 812, size: 8 },
      ]),
    );
    expect(headsOf(doc)).toEqual(
      [1, 2, 3].flatMap((page) => ['Harrowfield Borough Council', `CWF/25 v6.${page} Page ${page} of 3`]),
    );
    expect(linesOf(doc)).toHaveLength(3);
  });

  it.each(['Page 1 of 1', '1', '- 1 -', 'iv', 'Page | 1', '1 | P a g e'])(
    'are page numbers even on a single page: %s',
    async (number) =>
      expect(headsOf(await readMade([[...body(1), { text: number, x: 280, y: 812 }]]))).toEqual([number]),
  );

  it.each(['Clause 1', '1 in 5 people', 'Page 1 of the form is blank', '2025 report'])(
    'are no other words with figures at the foot of a page: %s',
    async (words) => expect(headsOf(await readMade([[...body(1), { text: words, x: 280, y: 780 }]]))).toEqual([]),
  );

  it('stand after a paragraph that goes on over the page, not within it', async () => {
    const lines = wrap(
      'The Council may at any time and for any reason end this Agreement by giving the Recipient not less than one month of notice in writing to the address that it has last told the Council of.',
      { x: 60, right: 530, y: 760 },
    );
    const foot = (page: number) => ({ text: `Page ${page}`, x: 280, y: 820 });
    const [start, ...rest] = lines;
    if (!start) throw new Error('nothing to break');
    const doc = await readMade([
      [...body(1), start, foot(1)],
      [...rest.map((line, at) => ({ ...line, y: 60 + 13 * at })), ...body(2, 200), foot(2)],
    ]);
    const whole = lines.map(({ text }) => text).join(' ');
    expect(linesOf(doc)).toContain(whole);
    expect(blockOf(doc, 'The Council may').page).toBe(1);
    expect(doc.text.indexOf('Page 1')).toBeGreaterThan(doc.text.indexOf(whole));
    expect(doc.text).not.toMatch(/Page 1\s+Page 2/);
  });

  it('are not the first words of text that begins alike on every page', async () => {
    const doc = await readMade(
      Array.from({ length: 8 }, (_, at) =>
        wrap(
          `The same words begin each page of this document and go on for a line or two, after which page ${at} differs. ${words.slice(at).join(' ')}.`,
          { x: 60, right: 530, y: 60 },
        ),
      ),
    );
    expect(headsOf(doc)).toEqual([]);
  });

  it('are not headings that differ in their number', async () => {
    const doc = await readMade(
      Array.from({ length: 8 }, (_, at) => [{ text: `Appendix ${at + 1}`, x: 60, y: 60, size: 16 }, ...body(at)]),
    );
    expect(linesOf(doc).filter((line) => line.startsWith('Appendix'))).toHaveLength(8);
  });

  it('need two pages of a few, and three of many', async () => {
    const head = { text: 'Part two: the forms', x: 60, y: 40, size: 8 };
    const on = (count: number, of: number) =>
      readMade(pages(of, (page) => (page <= count ? [head] : [])).map((page) => page));
    expect(headsOf(await on(1, 6)).length).toBe(1);
    expect(headsOf(await on(2, 6)).length).toBe(2);
    const lower = { ...head, y: 90 };
    const below = (count: number, of: number) => readMade(pages(of, (page) => (page <= count ? [lower] : [])));
    expect(headsOf(await below(1, 6))).toEqual([]);
    expect(headsOf(await below(2, 6))).toHaveLength(2);
    expect(headsOf(await below(2, 7))).toEqual([]);
    expect(headsOf(await below(3, 7))).toHaveLength(3);
  });
});
