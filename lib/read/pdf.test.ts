import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { blockAt } from '@/lib/document.ts';
import { openPdf } from '@/lib/read/pdf/open.ts';
import { rangesOf } from '@/lib/read/pdf/places.ts';
import { type PdfPart, readPdf, readPdfParts } from '@/lib/read/pdf.ts';
import { makePdf, sheet, type Words, wrap } from '@/tests/pdf/make-pdf.ts';
import { headsOf, linesOf, readMade } from '@/tests/pdf/read-made.ts';

const clause =
  'The Council may end this Agreement by giving the Recipient not less than one month of notice in writing, for whatever reason it sees fit to give or not to give.';
const pageOf = (number: number): readonly Words[] => wrap(`Clause ${number}. ${clause}`, { x: 60, right: 530, y: 100 });
const pagesTo = (count: number) => Array.from({ length: count }, (_, at) => pageOf(at + 1));

/** The parts a PDF is read in, with the text items of its pages as the text layer would have them. */
async function partsOf(pages: readonly (readonly Words[])[], aSecondAPage = false) {
  const pdf = await openPdf(pdfjs, makePdf(pages));
  const parts: PdfPart[] = [];
  let seconds = 0;
  const clock = aSecondAPage ? { now: () => seconds * 1000, onPage: (page: number) => (seconds = page) } : {};
  for await (const part of readPdfParts(pdf, { address: 'https://council.example/a.pdf', ...clock })) parts.push(part);
  const items: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items: all } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    items.push(all.flatMap((item) => ('str' in item ? [item.str] : [])));
  }
  await pdf.loadingTask.destroy();
  return { parts, items };
}

describe('a PDF as a document', () => {
  it('tells its title, language, address and pages, and no day of publication', async () => {
    const doc = await readPdf(pdfjs, makePdf(pagesTo(2), { title: 'Grant agreement', language: 'en-GB' }), {
      address: 'https://council.example/a.pdf',
    });
    expect(doc).toMatchObject({
      source: 'pdf',
      title: 'Grant agreement',
      language: 'en-GB',
      address: 'https://council.example/a.pdf',
      published: null,
      pages: 2,
      unread: [],
    });
  });

  it('keeps the page of every block, and one line a block', async () => {
    const doc = await readMade(pagesTo(3));
    expect(doc.blocks.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(doc.text.split('\n')).toEqual(linesOf(doc));
    expect(blockAt(doc, doc.text.indexOf('Clause 2'))?.page).toBe(2);
  });

  it('lists pages without text', async () => {
    const doc = await readMade([pageOf(1), [], pageOf(3), []]);
    expect(doc.unread.map(({ page, reason }) => [page, reason])).toEqual([
      [2, 'scanned'],
      [4, 'scanned'],
    ]);
    expect(doc.unread[0]?.what).toContain('Page 2 has no text');
  });

  it('counts a page with nothing but running heads among them', async () => {
    const foot = (page: number) => ({ text: `Page ${page}`, x: 280, y: 820, size: 8 });
    const doc = await readMade([[...pageOf(1), foot(1)], [foot(2)], [...pageOf(3), foot(3)]]);
    expect(doc.unread.map(({ page }) => page)).toEqual([2]);
  });

  it('is refused as a scan where no page has text', () =>
    expect(readMade([[], []])).rejects.toMatchObject({
      reason: 'scanned',
      message: expect.stringContaining('has no text'),
    }));

  it('says so where the file was cut off but could still be opened', async () => {
    const whole = makePdf(pagesTo(3));
    const end = new TextDecoder('latin1').decode(whole).indexOf('startxref');
    const doc = await readPdf(pdfjs, whole.slice(0, end), { address: null });
    expect(linesOf(doc)).toHaveLength(3);
    expect(doc.unread).toEqual([{ reason: 'damaged', what: expect.stringContaining('cut off') }]);
  });

  it('reads a landscape page typed sideways, and a watermark after the text', async () => {
    const lines = pageOf(1).map(({ text }, at) => ({ text, x: 100 + 13 * at, y: 780, turned: 90 }));
    expect(linesOf(await readMade([lines]))).toEqual([`Clause 1. ${clause}`]);
    const draft = { text: 'DRAFT', x: 100, y: 290, size: 80, turned: 45 };
    const marked = await readMade([[draft, ...pageOf(1)]]);
    expect(linesOf(marked)).toEqual([`Clause 1. ${clause}`, 'DRAFT']);
    const twice = await readMade([
      [draft, ...pageOf(1)],
      [draft, ...pageOf(2)],
    ]);
    expect(linesOf(twice)).toEqual([`Clause 1. ${clause}`, `Clause 2. ${clause}`]);
    expect(headsOf(twice)).toEqual(['DRAFT', 'DRAFT']);
  });
});

describe('reading in parts', () => {
  it('gives what it has whenever as long again has passed, and the whole at the end', async () => {
    const { parts } = await partsOf(pagesTo(11), true);
    expect(parts.map(({ page, pages, done }) => [page, pages, done])).toEqual([
      [1, 11, false],
      [2, 11, false],
      [4, 11, false],
      [8, 11, false],
      [11, 11, true],
    ]);
    expect(parts.map(({ doc }) => doc.blocks.length)).toEqual([1, 2, 4, 8, 11]);
  });

  it('gives the first page of a few at once, and then the whole', async () => {
    const { parts } = await partsOf(pagesTo(3));
    expect(parts.map(({ page, done }) => [page, done])).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it('gives a single page once, as the whole', async () => {
    const { parts } = await partsOf(pagesTo(1));
    expect(parts.map(({ page, done }) => [page, done])).toEqual([[1, true]]);
  });

  it('counts every page as it goes', async () => {
    const seen: number[] = [];
    await readPdf(pdfjs, makePdf(pagesTo(5)), { address: null, onPage: (page) => seen.push(page) });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads a thousand pages of five thousand, and says what it left', { timeout: 120_000 }, async () => {
    const doc = await readMade(Array.from({ length: 5000 }, (_, at) => [{ text: `Clause ${at + 1}.`, x: 60, y: 100 }]));
    expect(doc.pages).toBe(5000);
    expect(linesOf(doc).at(-1)).toBe('Clause 1000.');
    expect(doc.unread).toEqual([
      { page: 1001, reason: 'too-large', what: expect.stringContaining('Pages 1,001 to 5,000 were not read') },
    ]);
  });
});

describe('where the words stand', () => {
  /** The words of a quotation as they stand in the text items. */
  async function wordsUnder(pages: readonly (readonly Words[])[], quotation: string) {
    const { parts, items } = await partsOf(pages);
    const last = parts.at(-1);
    if (!last) throw new Error('nothing was read');
    const start = last.doc.text.indexOf(quotation);
    expect(start).toBeGreaterThanOrEqual(0);
    const ranges = rangesOf(last.places, { start, end: start + quotation.length });
    return ranges.map(({ page, item, from, to }) => ({ page, words: items[page - 1]?.[item]?.slice(from, to) }));
  }

  it('is found across lines', async () => {
    const found = await wordsUnder([pageOf(1)], 'not less than one month of notice in writing');
    expect(found.map(({ words }) => words).join(' ')).toBe('not less than one month of notice in writing');
    expect(found.length).toBeGreaterThan(0);
  });

  it('is found across a hyphen taken out, and pages', async () => {
    const [first, ...rest] = wrap(`Clause 9. ${clause} It may do so whether or not the organ-`, {
      x: 60,
      right: 530,
      y: 760,
    });
    if (!first) throw new Error('nothing to break');
    const pages = [
      [...pageOf(1), first, ...rest],
      [{ text: 'isation agrees.', x: 60, y: 60 }, ...pageOf(2).map((line) => ({ ...line, y: line.y + 60 }))],
    ];
    const found = await wordsUnder(pages, 'the organisation agrees');
    expect(found).toEqual([
      { page: 1, words: 'the organ' },
      { page: 2, words: 'isation agrees' },
    ]);
  });

  it('is every letter’s own, on a page with columns and a table', async () => {
    const column = (x: number, y: number) => wrap(clause, { x, right: x + 215, y });
    const pages = [
      [
        ...column(60, 80),
        ...column(60, 180),
        ...column(315, 80),
        { text: 'Opens', x: 315, y: 200 },
        { text: '3 March', x: 420, y: 200 },
        { text: 'Closes', x: 315, y: 220 },
        { text: '25 May', x: 420, y: 220 },
      ],
    ];
    const { parts, items } = await partsOf(pages);
    const [part] = parts;
    if (!part) throw new Error('nothing was read');
    expect(part.places.length).toBeGreaterThan(4);
    for (const { start, end, page, item, from, length } of part.places) {
      expect(items[page - 1]?.[item]?.slice(from, from + length)).toBe(part.doc.text.slice(start, end));
    }
    expect(sheet.width).toBeGreaterThan(0);
  });
});
