import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { quoteOf, recognisedAt } from '@/lib/document.ts';
import { openPdf } from '@/lib/read/pdf/open.ts';
import { PdfReading } from '@/lib/read/pdf.ts';
import { contentOf } from '@/lib/read/recognise/content.ts';
import type { RecognisedLine } from '@/lib/read/recognise.ts';
import { makePdf, wrap } from '@/tests/pdf/make-pdf.ts';

/** A page of a picture, four pixels to the point, with these lines one under the other. */
const picture = {
  width: 2380,
  height: 3368,
  toPage: ({ x, y }: { x: number; y: number }) => ({ x: x / 4, y: 842 - y / 4 }),
};
const found = (...lines: readonly string[]) =>
  contentOf(
    lines.map((line, row): RecognisedLine => {
      const words = line
        .split(' ')
        .map((text, at) => ({ text, left: 300 + 160 * at, right: 445 + 160 * at, confidence: 91 }));
      const y0 = 400 + 56 * row;
      return { words, baseline: { x0: 300, y0, x1: 285 + 160 * words.length, y1: y0 }, height: 36 };
    }),
    picture,
    true,
  );
const nothing = { items: [], styles: {}, lang: null };

const printed = wrap('The ferry has run since 1902 and is the only way over the river.', { x: 72, y: 90, right: 500 });

async function read(pages: Parameters<typeof makePdf>[0]) {
  const reading = new PdfReading(await openPdf(pdfjs, makePdf(pages)), { address: null });
  const refusal = await (async () => {
    for await (const { done } of reading.parts()) if (done) return null;
    return null;
  })().catch((error: unknown) => error);
  return { reading, refusal };
}

const linesIn = (reading: PdfReading) => {
  const { doc } = reading.part(true);
  return doc.blocks.map((block) => [block.page, quoteOf(doc, block)]);
};

describe('pages that were recognised', () => {
  it('join the others in their place', async () => {
    const { reading, refusal } = await read([printed, [], printed]);
    expect(refusal).toBeNull();
    expect(reading.wordless()).toEqual([2]);
    await reading.recognise(
      2,
      found('The consultation on the ferry closes on 14', 'April 2025 and will then be looked at', 'by the council.'),
      { kind: 'words', confidence: 91 },
    );
    expect(linesIn(reading)).toContainEqual([
      2,
      'The consultation on the ferry closes on 14 April 2025 and will then be looked at by the council.',
    ]);
    const { doc } = reading.part(true);
    expect(doc.unread).toEqual([]);
    expect(doc.recognised).toEqual([{ page: 2, confidence: 91 }]);
    expect(reading.wordless()).toEqual([]);
    const at = doc.text.indexOf('14 April');
    expect(recognisedAt(doc, at)).toBe(91);
    expect(recognisedAt(doc, 0)).toBeNull();
  });

  it('lead to their words on the page', async () => {
    const { reading } = await read([printed, []]);
    await reading.recognise(2, found('It closes on 14 April 2025.'), { kind: 'words', confidence: 91 });
    const { doc, places } = reading.part(true);
    const start = doc.text.indexOf('14 April');
    // Words and the blanks between them are items in turn: "14" is the seventh, "April" the ninth.
    expect(places.filter((place) => place.page === 2 && place.start >= start && place.end <= start + 8)).toEqual([
      { start, end: start + 2, page: 2, item: 6, from: 0, length: 2 },
      { start: start + 3, end: start + 8, page: 2, item: 8, from: 0, length: 5 },
    ]);
  });

  it('make a document of one that had no words at all', async () => {
    const { reading, refusal } = await read([[], []]);
    expect(refusal).toMatchObject({ reason: 'scanned' });
    expect(reading.wordless()).toEqual([1, 2]);
    await reading.recognise(1, found('Have your say on the ferry and on all', 'that comes with it.'), {
      kind: 'words',
      confidence: 60,
    });
    expect(linesIn(reading)).toEqual([[1, 'Have your say on the ferry and on all that comes with it.']]);
    expect(reading.part(true).doc.unread.map(({ page }) => page)).toEqual([2]);
  });

  it('are told of where they are pictures without words, and not where they are blank', async () => {
    const { reading } = await read([printed, [], []]);
    await reading.recognise(2, nothing, { kind: 'picture' });
    await reading.recognise(3, nothing, { kind: 'blank' });
    const { doc } = reading.part(true);
    expect(doc.unread).toEqual([
      { page: 2, reason: 'scanned', what: 'Page 2 is a picture in which no words were recognised.' },
    ]);
    expect(doc.recognised).toBeUndefined();
    expect(reading.wordless()).toEqual([]);
  });
});

it('offers to recognise pages whose letters have no names', async () => {
  const drawn = wrap(
    '7KH &RXQFLO ZLOO GHFLGH RQ WKH JUDQWV LQ WKH VSULQJ DQG WHOO HYHUBRQH ZKB LQ D OHWWHU '.repeat(3),
    {
      x: 72,
      y: 90,
      right: 500,
    },
  );
  const { reading } = await read([printed, drawn]);
  expect(reading.part(true).doc.unread).toMatchObject([{ page: 2, reason: 'damaged' }]);
  expect(reading.wordless()).toEqual([2]);
});
